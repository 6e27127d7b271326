"""Short plain sentences of news, ours, with the tag of each form that may be past or participle.

Wording and events are made up. The features of the tagger were chosen on them too, beside the
development parts of the treebanks: they say what it does, not what it would do on any others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

__all__ = ["SENTENCES", "past_forms", "right_past_forms"]

SENTENCES = """\
The album sold/VBD badly .
The cement dried/VBD overnight .
The bill stalled/VBD .
The rebels threatened/VBD to burn the bridge .
The flood threatened/VBD several villages .
Guests walked/VBD out .
Kim asked/VBD for help .
Farmers burned/VBD tyres on Sunday .
The suspect held/VBN since Sunday has confessed .
The coins found/VBN in the river were sold/VBN .
The clock , repaired/VBN in 2010 , stopped/VBD in March .
Shops , shut/VBN for weeks , will open again .
Sailors rescued/VBN from the wreck were flown to Malta .
Sailors rescued/VBD nine people from the wreck .
The minister sacked/VBN in June has sued .
The minister sacked/VBD his deputy in June .
Inflation slowed/VBD in April .
The jury convicted/VBD him on Tuesday .
Two men convicted/VBN of fraud were jailed/VBN .
The team led/VBN by Ito won/VBD .
The team led/VBD at half-time .
Voters rejected/VBD the constitution in 2005 .
The constitution rejected/VBN in 2005 was rewritten .
After the vote , lawmakers cheered/VBD .
When the alarm sounded/VBD , staff left/VBD .
The police said the gunman escaped/VBD on foot .
The police said a gunman wounded/VBD two people .
The police said a gunman wounded/VBN in the raid died .
Prices doubled/VBD , and shops emptied/VBD .
The museum opened/VBD in 1901 and closed/VBD in 1940 .
The museum , opened/VBN in 1901 , closed/VBD in 1940 .
Asked/VBN about the delay , she laughed/VBD .
Built/VBN in 1880 , the mill burned/VBD down in 1911 .
Having sold/VBN the farm , they moved/VBD to town .
The ship carried/VBD grain .
The ship carried/VBN by the current hit a rock .
Ministers met/VBD behind closed doors .
The pair met/VBD in 1999 and married/VBD in 2003 .
Judges ruled/VBD the law invalid .
Workers refused/VBD to return .
The dam , completed/VBN in 1970 , cracked/VBD last week .
The law , passed/VBN last year , angered/VBD farmers .
Nine people died and dozens were injured/VBN , officials reported/VBD .
The strike ended/VBD , the union announced/VBD .
In July , protesters occupied/VBD the square .
In 1956 , troops crushed/VBD the uprising .
He later admitted/VBD the theft .
Snow closed/VBD the pass on Thursday .
The pass closed/VBD on Thursday .
The pass closed/VBN on Thursday will reopen .
A fire destroyed/VBD the archive .
A letter written/VBN in 1914 surfaced/VBD .
The bank cut/VBD rates in May .
The rates cut/VBN in May will rise .
The crew abandoned/VBD ship .
The crew left/VBD the port , but the captain stayed/VBD .
The plane landed/VBD safely ; the passengers clapped/VBD .
The fugitive surrendered/VBD ; his brother fled .
Carter told/VBD reporters the deal had collapsed/VBN .
Carter , asked/VBN by reporters , declined/VBD to comment .
Sales fell and profits dropped/VBD .
The firm hired/VBD 300 people last year and fired/VBD 200 .
The king , exiled/VBN in 1946 , returned/VBD in 1990 .
The song reached/VBD number one .
The peace agreed/VBN in 1648 lasted/VBD .
Both sides agreed/VBD .
The two countries signed/VBD a treaty in 1848 .
Under a treaty signed/VBN in 1848 , the land changed/VBD hands .
The victims , identified/VBN on Monday , worked/VBD nearby .
Doctors saved/VBD the boy .
The boy saved/VBN by doctors went home .
"""


def past_forms() -> Iterator[tuple[list[str], dict[int, str]]]:
    """Yield the words of each sentence, and the tags of those in question by their place.

    >>> next(past_forms())
    (['The', 'album', 'sold', 'badly', '.'], {2: 'VBD'})
    """
    for line in SENTENCES.splitlines():
        pairs = [token.partition("/") for token in line.split()]
        yield (
            [word for word, _, _ in pairs],
            {at: tag for at, (_, _, tag) in enumerate(pairs) if tag},
        )


def right_past_forms(way: Callable[[Sequence[str]], Sequence[str]]) -> tuple[int, int]:
    """Return how many of the forms a way of tagging reads right, and how many there are."""
    right = asked = 0
    for words, gold in past_forms():
        tags = way(words)
        right += sum(tags[at] == tag for at, tag in gold.items())
        asked += len(gold)
    return right, asked
