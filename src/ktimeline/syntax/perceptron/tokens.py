"""Where the tokens of a sentence stand, cut as English treebanks cut them."""

from __future__ import annotations

import re

__all__ = ["tokenise"]

# Words whose stop is a part of them; the last stop of a sentence is never one of "etc.".
_ABBREVIATIONS = (
    "Mr Mrs Ms Messrs Mme Dr Prof Rev Hon Gen Maj Brig Col Lt Sgt Capt Cmdr Adm Sen Rep Reps Sens "
    "Gov Pres Supt St Ste Ft Mt Jr Sr Inc Corp Co Cos Ltd Bros Jan Feb Mar Apr Jun Jul Aug Sept "
    "Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ave Blvd Rd vs etc al ca approx est "
    "Calif Mass Fla Conn Mich Minn Ariz Colo Okla Tenn Wis Ill Ala Ga Va Pa Tex Wash Ore Nev "
    "Del Ind Kan Ky La Md Miss Mo Mont Neb Ark Wyo Vt"
)
# Prefixes that keep their hyphen; other hyphens are tokens of their own.
_PREFIXES = (
    "e|x|co|re|non|pre|post|anti|pro|mid|ex|semi|multi|sub|super|inter|intra|ultra|un|mini|micro|"
    "mega|counter|over|under|vice"
)
_TOKEN = re.compile(
    rf"""
      (?:https?://|www\.)[^\s<>"”)\]]*[^\s<>"”)\],.;:!?]          # a web address
      | (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+                   # a mail address
      | (?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu)\b
      | (?:[^\W\d_]\.){{2,}}(?!\w)                                 # U.S.
      | (?:[A-Z]\.)+[A-Z]\b
      | (?:{"|".join(_ABBREVIATIONS.split())})\.(?![^\W\d_])
      | (?:No|Nos|Vol|pp|Art|Sec)\.(?=\s*\d)
      | \b[A-Z]\.(?=\s+[A-Z])                                      # an initial
      | [ap]\.m\.?(?!\w)
      | (?i:can(?=not\b)|gon(?=na\b)|wan(?=na\b)|got(?=ta\b))
      | (?i:[^\W\d_]+?(?=n['’]t\b)|n['’]t\b)                       # did n't
      | ['’](?i:s|ll|d|ve|re|m)\b
      | (?i:{_PREFIXES})-[^\W\d_]+
      | \d{{1,4}}[/]\d{{1,2}}(?:[/]\d{{1,4}})?(?!\w)               # 9/11, 12/05/2001
      | \d{{4}}-\d\d-\d\d(?!\d) | \d{{3}}-(?:\d{{3}}-)?\d{{4}}(?!\d)
      | \d+(?:[.,:]\d+)*(?i:st|nd|rd|th|['’]?s)\b
      | \.?\d+(?:[.,:]\d+)*(?=(?i:am|pm|a\.m|p\.m|km|cm|mm|kg|mph|mm|bn|m|k)\b)
      | [^\W\d_]{{1,3}}\d[\w]*                                     # G20, H1N1
      | \.?\d+(?:[.,:]\d+)*
      | (?i:[dlo]|al|qu)['’](?=[^\W\d_]{{3}})[^\W\d_]+             # O'Neill, d'Estaing
      | [^\W\d_]+(?:['’](?!(?i:s|ll|d|ve|re|m)\b)[^\W\d_]+)*       # Shi'ite
      | \.{{2,}} | …
      | ([-=*_#~])\1+
      | '' | `` | [^\w\s] | _
    """,
    re.VERBOSE,
)


def tokenise(text: str) -> list[tuple[int, int]]:
    """Return the places of the tokens of `text`: half-open, in order, without white space.

    Cut as the English Web Treebank is: clitics, marks and most hyphens stand by themselves. A
    final full stop is a token unless an abbreviation needs it.

    >>> text = "Kim's U.S. talks didn't end at 3.5 p.m."
    >>> " ".join(text[start:end] for start, end in tokenise(text))
    "Kim 's U.S. talks did n't end at 3.5 p.m."
    """
    return [found.span() for found in _TOKEN.finditer(text)]
