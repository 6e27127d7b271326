"""A shallow tagger: one letter a token, so that grammar can be written as regular expressions.

The letters (upper case for the past and for open classes):

===  =====================================  ===  =====================================
w    will, shall, 'll                       m    would, may, might, could, should, must
b    is, are, am                            B    was, were
e    be                                     n    been
g    being                                  h    has, have
H    had                                    o    do, does
O    did                                    V    past form, never a participle (went)
E    past form or participle (met, voted)   P    participle only (taken)
R    past form of a verb of saying          G    -ing form
v    base form (arrive)                     x    base form, often a noun (vote)
S    -s form (arrives)                      X    -s form, often a noun (talks)
k    present of a timetable verb (starts)   y    looks ahead, present or noun (plans, hopes)
i    looks ahead, past (agreed, ordered)    f    set for a date (scheduled, expected, due)
z    looks ahead, adjective (likely)        T    to
p    preposition                            a    determiner, possessive
r    personal pronoun                       c    and, or, but, nor
u    subordinating conjunction              q    relative pronoun
A    adverb, negation                       0    number
N    any other word in lower case           C    any other word with a capital
s    the clitic 's                          @    the mention
,    comma                                  ;    colon, semicolon, dash
"    quotation mark                         (    bracket
.    end of a sentence
===  =====================================  ===  =====================================
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ktimeline.model.pattern import deferred
from ktimeline.model.span import Span
from ktimeline.syntax.neighbours import retag
from ktimeline.syntax.verbs import (
    BASE_FORMS,
    NOT_PARTICIPLES,
    PARTICIPLES,
    PAST_FORMS,
    THIRD_PERSON,
)

__all__ = [
    "TOKEN",
    "Tagged",
    "classify",
    "is_inflected",
    "tag_sentence_after",
    "tag_sentence_before",
    "tag_text",
]

TOKEN = deferred(
    r"""(?:[^\W\d_]\.){2,}                       # U.S.
      | (?:Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|Inc|Corp|Co|Ltd|Jr|Sr
          |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec
          |Calif|Conn|Del|Fla|Mass|Mich|Minn|Miss|Okla|Tenn|Tex|Wash|Wis|Ariz|Colo|Ark|Kan|Neb
          |(?:Ill|Ore|Ind|Mo|Pa|Ala|Ga|Ky|La|Md|Mont|Nev|Va|Vt|Wyo)(?=\.[-,]))\.
      | \b[A-Z]\.                                # an initial
      | [^\W\d_]+(?:['’](?!(?i:s|ll|d|ve|re|m|t)\b)[^\W\d_]+)*   # O'Neill, Shi'ite
        (?:-(?:\d+\.\d+|[dl]['’](?=[^\W\d_]{2})[^\W\d_]+|[^\W_]+))*(?:['’]t\b)?  # Val-d'Or; won't
      | ['’](?:s|ll|d|ve|re|m)\b
      | \d+(?:\.\d+)?(?:-[a-z]+)+\b           # a 23-month-old, 7.0-magnitude, $18-a-share
      | \d+(?:[.,:/-]\d+)*\w*
      | -[LR][RSC]B- | --+ | '' | ``
      | [^\w\s]
    """,
    re.VERBOSE,
)

_CLOSED: dict[str, str] = {}
for _tag, _words in {
    "w": "will shall 'll ’ll won't won’t shan't wo",
    "m": "would could should can may might must ought 'd ’d wouldn't wouldn’t couldn't couldn’t "
    "shouldn't shouldn’t can't can’t cannot mustn't mightn't ca",
    "b": "is are am 're ’re 'm ’m isn't isn’t aren't aren’t",
    "B": "was were wasn't wasn’t weren't weren’t",
    "e": "be",
    "n": "been",
    "g": "being",
    "h": "has have 've ’ve hasn't hasn’t haven't haven’t having",
    "H": "had hadn't hadn’t",
    "o": "do does don't don’t doesn't doesn’t",
    "O": "did didn't didn’t",
    "R": "said told announced reported added stated reiterated insisted argued testified warned "
    "claimed acknowledged admitted confirmed conceded explained noted revealed disclosed wrote "
    "declared alleged contended maintained asserted commented complained indicated replied",
    "k": "begin begins start starts open opens end ends leave leaves arrive arrives depart departs "
    "return returns resume resumes close closes expire expires kick kicks reopen reopens "
    "commence commences convene convenes premiere premieres",
    "y": "aim aims anticipate anticipates await awaits expect expects expecting forecasts hope "
    "hopes hoping intend intends intending intention plan plans planning pledge pledges predicts "
    "prepare prepares preparing promise promises proposes promising schedules seek seeks seeking "
    "threatens want wants vow vows vowing agree agrees decides deadline agreement "
    "proposal",
    "i": "agreed aimed anticipated arranged asked decided hoped intended invited offered "
    "ordered pledged predicted prepared promised proposed subpoenaed summoned threatened urged "
    "vowed wanted",
    "f": "scheduled rescheduled slated set due planned expected timed earmarked "
    "pencilled supposed forecast payable effective redeemable",
    "z": "going likely unlikely poised ready bound destined sure eager about able willing certain",
    "0": "two three four five six seven eight nine ten eleven twelve hundred thousand million",
    "T": "to",
    "p": "in on at by for from with of into over under during against toward towards through "
    "between among within without via per around near off onto upon across along amid despite "
    "following outside inside beside besides before after "
    "since until till as than like beyond throughout",
    "a": "the a an his its their her our my your this these those every each some any no all both "
    "another last next past first second third one's whose",
    "r": "he she it they we i you him them us me there",
    "c": "and or but nor",
    "u": "that when while whilst because although though if whether where whereas unless once "
    "whenever wherever how why",
    "q": "who which whom what",
    "A": "not n't n’t never also already then now just still soon later earlier yet only even "
    "again ever too often always once perhaps instead however therefore thus almost nearly early "
    "late immediately meanwhile so moreover furthermore nonetheless nevertheless",
    "s": "'s ’s",
    ",": ", '",
    ";": "; : — – - -- ---",
    '"': '" “ ” „ « » ` `` ',
    "(": "( ) [ ] -LRB- -RRB- -LSB- -RSB- -LCB- -RCB-",
    ".": ". ! ? …",
    "C": "May March Will Mark Bill",
    "N": "species series news united assembly family supply ally italy july monopoly anomaly "
    "butterfly bully belly jelly friendly deadly elderly lonely costly lovely ugly silly orderly "
    "holy homily melancholy king ring spring string wing thing nothing something "
    "anything everything morning evening ceiling sibling",
}.items():
    _CLOSED.update(dict.fromkeys(_words.split(), _tag))


def _past_tag(lower: str) -> str:
    past, participle = lower in PAST_FORMS, lower in PARTICIPLES
    if past:
        return "E" if participle else "V"
    return "P" if participle else ""


def _inflected(lower: str) -> str:
    if lower in BASE_FORMS:
        # "cut", "put", "read": the base is spelt like the past.
        return "E" if lower in PAST_FORMS else "v" if BASE_FORMS[lower] else "x"
    if lower in THIRD_PERSON:
        return "S" if THIRD_PERSON[lower] else "X"
    if irregular := _past_tag(lower):
        return irregular
    if len(lower) > 3 and lower.endswith("ed") and lower not in NOT_PARTICIPLES:
        return "N" if "-" in lower and not lower.startswith(("re-", "co-", "pre-")) else "E"
    if len(lower) > 5 and lower.endswith("ing"):
        return "G"
    if len(lower) > 4 and lower.endswith("ly"):
        return "A"
    return ""


@lru_cache(maxsize=32768)
def classify(token: str) -> str:
    """Return the letter of one token, judged by its form alone.

    >>> [classify(token) for token in ("Kim", "will", "meet", "voted", "talks", "went")]
    ['C', 'w', 'v', 'E', 'X', 'V']
    """
    if token in _CLOSED:
        return _CLOSED[token]
    first = token[0]
    lower = token.lower()
    if first.isdigit():
        return "0"
    if not first.isalpha():
        return "N"
    if lower in {"who", "us", "it"} and token.isupper():
        return "C"  # the organisation, the country, the trade
    if lower in _CLOSED:
        # "Will" may be a name, "In" opens a sentence.
        return _CLOSED[lower]
    if first.isupper():
        return "C"
    return _inflected(lower) or "N"


@lru_cache(maxsize=32768)
def _chunk_tags(chunk: str) -> str:
    """Return the letters of what stands between two spaces: no token holds white space."""
    if chunk.isalpha():
        return classify(chunk)
    word, mark = chunk[:-1], chunk[-1]
    if mark in ",;:?!" and word.isalpha():  # a stop may belong to the word, these never do
        return classify(word) + classify(mark)
    return "".join(map(classify, TOKEN.findall(chunk)))


def tag_sentence_before(text: str) -> str:
    """Return the letters of the sentence that `text` breaks off in, one a token.

    >>> tag_sentence_before("They met. Talks will resume on")
    'Cwkp'
    """
    tags = ""
    for chunk in reversed(text.split()):
        tags = _chunk_tags(chunk) + tags
        if "." in tags:
            break
    return tags[tags.rfind(".") + 1 :]


def tag_sentence_after(text: str) -> str:
    """Return the letters of what `text` begins with, up to the end of its sentence.

    >>> tag_sentence_after("in Rome. They met.")
    'pC'
    """
    tags = ""
    for chunk in text.split():
        tags += _chunk_tags(chunk)
        if "." in tags:
            break
    return tags.partition(".")[0]


def is_inflected(word: str) -> bool:
    """Tell whether a word, its capital aside, is a form of a known verb.

    >>> is_inflected("Fears"), is_inflected("Merkel")
    (True, False)
    """
    return _inflected(word.lower()) != ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A stretch of text with a letter a token; `spans[i]` is the token of `tags[i]`.

    Spans count from the beginning of the whole text.
    """

    text: str
    tags: str
    spans: tuple[Span, ...]

    def word(self, index: int) -> str:
        """Return the text of a token."""
        return self.spans[index].of(self.text)

    def index_at(self, position: int) -> int:
        """Return the first token that ends after `position` (the number of tokens if none)."""
        low, high = 0, len(self.spans)
        while low < high:
            middle = (low + high) // 2
            if self.spans[middle].end <= position:
                low = middle + 1
            else:
                high = middle
        return low


def tag_text(text: str, span: Span, mentions: Sequence[Span] = ()) -> Tagged:
    """Tag the part of `text` in `span`, keeping the place of each token.

    Each of `mentions`, spans that do not overlap, becomes one token "@".

    >>> tagged = tag_text("Kim will attend on 5 May.", Span(0, 25), [Span(19, 24)])
    >>> tagged.tags, tagged.word(4)
    ('Cwvp@.', '5 May')
    """
    spans: list[Span] = []
    tags: list[str] = []
    start = span.start
    for mention in (*sorted(mentions), None):
        end = span.end if mention is None else mention.start
        for found in TOKEN.finditer(text, start, end):
            spans.append(Span(*found.span()))
            tags.append(classify(found.group()))
        if mention is not None:
            spans.append(mention)
            tags.append("@")
            start = mention.end
    if tags[:1] == ["C"]:  # "Rescued by fishermen, ...": the capital is the sentence's
        inflected = _inflected(spans[0].of(text).lower())
        tags[0] = inflected if inflected and inflected in "EPG" else "C"
    retag(text, spans, tags)
    return Tagged(text, "".join(tags), tuple(spans))
