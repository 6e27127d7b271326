"""The wordings of page furniture: what a newspaper's page says around its stories.

Each pattern is matched at the start of a stripped line of at most a few hundred code points. They
are of English-language pages; another language is another table of the same shape.
"""

from __future__ import annotations

import re

from ktimeline.intake.furniture_abroad import furniture_abroad

__all__ = ["BIO", "ENDS_STORY", "HEADER", "furniture_reason"]

_LONGEST = 400  # code points; a longer line is a paragraph of the story

# Reason -> pattern. A line that matches is furniture wherever it stands.
_WORDINGS: dict[str, str] = {
    "newsletter": r"""
        (?:sign|signing)\s+up\s+(?:for|to|now|here|today)\b(?!.*\b(?:said|says)\b)
        | subscribe\s+(?:now|here|today|for\s+free)\b | subscribe\s+to\s+(?:our|the|my|this)\b
        | (?:get|receive|want)\b.{0,160}\b(?:in|to)\s+your\s+inbox\b
        | .{0,220}\b(?:delivered|sent|straight|directly|right)\s+(?:\w+\s+)?(?:in)?to
          \s+your\s+inbox\b
        | (?:a|our|the)\s+(?:free\s+)?(?:daily|weekly|morning|evening)\s+
          (?:e-?mail|newsletter|briefing|digest)\b(?!.*\b(?:said|says)\b)
        | (?:enter|submit)\s+your\s+e-?mail\b | your\s+e-?mail\s+address\W*$
        | (?:e-?mail|morning|daily|weekly|free)?\s*newsletters?\s*(?:sign-?\s?up)?\W*$
        | by\s+(?:signing\s+up|subscribing|submitting|clicking)\b.*\b(?:agree|accept|consent)\b
        | we(?:'|’)?(?:ll|\s+will)\s+(?:never\s+share|not\s+share)\s+your\b
    """,
    "subscription prompt": r"""
        already\s+(?:a\s+|an\s+)?(?:subscriber|member|registered|have\s+an\s+account)\b.{0,60}$
        | (?:log|sign)\s+in(?:\s*(?:/|or)\s*(?:register|sign\s+up|subscribe|create\b.*))?
          (?:\s+to\s+(?:continue|read|comment|save|your)\b.{0,60})?\W*$
        | (?:subscribe|register|create\s+an?\s+(?:free\s+)?account)\s+(?:now\s+)?(?:to|and)\s+
          (?:continue|keep|read|unlock|get|enjoy)\b.{0,100}$
        | this\s+(?:article|story|content)\s+is\s+(?:\w+\s+){0,3}
          (?:for|to)\s+(?:\w+\s+){0,2}(?:subscribers|members)\b
        | you(?:'|’)?(?:ve|\s+have)?\s+(?:have\s+)?(?:reached|read|used|\d+)\b
          .{0,60}\bfree\s+(?:articles?|stor(?:y|ies))\b
        | (?:become\s+a\s+(?:member|subscriber|supporter)|support\s+(?:our|independent|quality)
          \s+journalism|start\s+your\s+(?:free\s+)?(?:trial|subscription)|try\s+\w+(?:\s+\w+)?
          \s+issues\s+free)\b.{0,120}$
        | subscri(?:be|ption)s?\W*$
    """,
    "advertisement": r"""
        (?:-+\s*)?(?:advertise?ments?|sponsored(?:\s+content)?|paid\s+content|promoted|ad)(?:\s*-+)?\W*$
        | (?:skip|close|remove)\s+(?:this\s+)?(?:ad|advertisement|ads)\W*$
        | (?:the\s+)?(?:story|article)\s+continues\s+(?:below|after|beneath)\b.{0,60}$
        | scroll\s+(?:down\s+)?(?:to|for)\s+(?:continue|more)\b.{0,60}$
    """,
    "further reading": r"""
        (?:read|see|watch|find\s+out|show|view|load|learn)\s+(?:more|all|also|next)
          (?:\s+(?:on|about|from|in|at|of|here|below)\b.{0,100})?\W*$
        | (?:read\s+(?:more|also|next|the\s+full\s+(?:story|article)(?:\s+here)?)|also\s+read
          |see\s+also|watch|related|more\s+on\s+this|recommended|don(?:'|’)t\s+miss|further\s+reading)\s*(?::|>|»|→).{0,200}$
        | (?:continue|keep)\s+reading\b.{0,80}$
        | (?:related|recommended|further|more)\s+(?:articles?|stor(?:y|ies)|content|topics?|news
          |reading|coverage|headlines|links|stories\s+like\s+this)\W*$
        | (?:more|latest)\s+(?:on|from|in)\s+(?:this\s+(?:story|topic)|[\w’'& ]{2,40})\s*[:>»→]?$
        | (?:most|editor(?:'|’)?s(?:'|’)?)\s+(?:read|popular|viewed|watched|shared|picks?)\b.{0,40}$
        | (?:trending|popular|recommended|up\s+next|top\s+stories|latest\s+news
          |in\s+case\s+you\s+missed\s+it)(?:\s+(?:now|today|for\s+you|articles|stories))?\W*$
        | you\s+(?:may|might)\s+(?:also\s+)?(?:like|be\s+interested\s+in)\W*$
        | (?:explore|filed\s+under|topics|tags|keywords)(?:\s+more)?(?:\s*:.{0,160})?$
        | (?:back\s+to\s+(?:the\s+)?top|previous\s+(?:article|post)|next\s+(?:article|post))\W*$
    """,
    "share line": r"""
        (?:share|save|print|e-?mail|tweet|copy\s+link|bookmark|like|pin)
          (?:(?:\s*[|/,•·]\s*|\s+)(?:share|save|print|e-?mail|tweet|copy|link|this|on|via|by|with|the
          |article|story|post|page|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest
          |friends?|now|bookmark))*\W*$
        | (?:facebook|twitter|instagram|whatsapp|linkedin|reddit|telegram|youtube|pinterest|rss
          |tiktok)
          (?:[\s|/,•·]+(?:and\s+)?(?:facebook|twitter|instagram|whatsapp|linkedin|reddit|telegram
          |youtube|pinterest|rss|tiktok|x|e-?mail))*\W*$
        | (?:please\s+)?(?:follow|like|join|find)\s+(?:us|me|@\w+|[\w.’' ]{2,40})\s+(?:on|at|and)\s+
          (?:x\b|twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|bluesky
          |mastodon|google\s+news|like\b).{0,120}$
        | (?:follow|contact|e-?mail)\s+@?\w+(?:\s+\w+)?\s+(?:at|on)\s+\S*@\S+\W*$
        | (?:download|get)\s+(?:our|the)\s+(?:\w+\s+){0,3}app\b.{0,80}$
    """,
    "cookie notice": r"""
        (?:we|this\s+(?:web)?site|our\s+(?:web)?site|by\s+(?:using|continuing)\b.{0,80})\s+
          (?:and\s+our\s+partners\s+)?(?:uses?|store|require)\b.{0,60}\bcookies\b
        | (?:accept|reject|manage|allow)\s+(?:all\s+)?(?:cookies|preferences)\b.{0,60}$
        | (?:cookie|privacy)\s+(?:policy|settings|preferences|notice|choices)\W*$
        | (?:terms\s+(?:of\s+(?:use|service)|and\s+conditions)|privacy\s+policy
          |do\s+not\s+sell\s+my\b.{0,40})(?:\s*[|•·&,]?\s*(?:and\s+)?(?:privacy\s+policy|terms\b.{0,30}))*\W*$
    """,
    "comments": r"""
        \d[\d,.]*\s*k?\s*(?:comments?|shares?|likes?|views?|reactions?|retweets?)\W*$
        | (?:view|show|hide|see|read|load|leave|post|add|write|join)\s+
          (?:a\s+|all\s+|the\s+|your\s+|more\s+)?(?:\d[\d,]*\s+)?
          (?:comments?|conversation|discussion|reply)(?:\s*\(?\d*\)?|\s+below)\W*$
        | comments?\s*(?:\(\s*\d*\s*\)|:\s*\d*|are\s+closed)?\W*$
        | (?:have\s+your\s+say|be\s+the\s+first\s+to\s+comment)\b.{0,60}$
    """,
    "copyright": r"""
        (?:©|\(c\)\s*(?=\D{0,40}\d{4})|copyright\s*(?:©|\(c\)|:|by\b|\d{4})).{0,300}$
        | copyright\s+[^.]{2,60}$
        | .{0,160}\ball\s+rights\s+reserved\b.{0,200}$
        | this\s+(?:material|article|story|content)\s+may\s+not\s+be\s+(?:published|reproduced
          |republished|copied|redistributed)\b
        | .{0,160}\bmay\s+not\s+be\s+(?:published|reproduced),?\s+
          (?:broadcast|rewritten|distributed)\b
        | (?:this\s+(?:article|story)|a\s+version\s+of\s+this\s+(?:article|story))\s+
          (?:was\s+)?(?:(?:first|originally)\s+)?(?:published|appeared|appears)\s+(?:first\s+)?
          (?:in|on|by|at|as)\b
    """,
    "caption or credit": r"""
        (?!.{0,80}(?:/|:\s*)(?:AP|AFP|EPA|PA|Reuters|Getty|Corbis|Associated\s+Press|Rex)\b
          (?:\s+(?:images|features))?\s+(?:\S+\s+){6})  # a story that runs on behind the credit
        (?:file\s+)?(?:photo(?:graph)?|image|picture|illustration|video|graphic|map|cartoon|caption)
          s?(?:\s+(?:credit|source|courtesy|caption|copyright))?s?\s*(?::|/|\bby\s+[A-Z]).{0,300}$
        | (?:credit|image\s+caption|media\s+caption|hide\s+caption|toggle\s+caption
          |enlarge\s+(?:this\s+)?image)\b\s*(?::.{0,300})?$
        | .{0,360}(?:\(|\[|/\s?|\s[|–—-]\s)
          (?:(?:ap|afp|epa|upi|reuters|file)\s+(?:photo|images?|file)\b
          |(?:photo|image|picture)s?\s*(?:by|:|courtesy)\s|(?:\w+/)?(?:getty(?:\s+images)?|reuters|afp
          |shutterstock|istock|alamy|bloomberg\s+via\s+getty))[^.]{0,120}[)\]]?\s*$
    """,
    "reading time": r"""
        \d{1,2}\s*-?\s*min(?:ute)?s?\s+(?:read|watch|listen)\W*$
        | listen\s+to\s+this\b.{0,50}$
    """,
    "puzzle": r"""
        (?:(?:the\s+|our\s+)?(?:daily|weekly|today(?:'|’)s|sunday|quick|cryptic|mini)\s+)?
          (?:crosswords?|codewords?|sudoku|wordle|word\s?search|horoscopes?|puzzles)
          (?:\s+(?:puzzles?|answers?|hints?|solutions?|clues?))*\s*(?:[:#|–—-].{0,80})?$
        | (?:the\s+)?[\w’' ]{2,40}\bdaily\s+(?:crossword|codeword|sudoku|quiz)(?:\s+puzzle)?\W*$
    """,
    "sign-off": r"""
        \(?(?:(?:additional\s+|further\s+)?(?:reporting|writing|editing|research|compiled|written|edited)
          \s+by\s+[A-Z].{2,200}|(?:with\s+)?(?:reporting|files|additional\s+reporting)\s+(?:by|from)
          \s+.{2,160})$
        | .{3,160}\bcontributed\s+(?:reporting|to\s+this\s+(?:report|story|article|piece))\b.{0,80}$
        | (?:-+\s*)?(?:\#\#\#|-30-|ends|end)(?:\s*-+)?$
    """,
}  # fmt: skip
_FURNITURE = {
    reason: re.compile(pattern, re.IGNORECASE | re.VERBOSE) for reason, pattern in _WORDINGS.items()
}

# Labels and links are brief; a sentence behind one is the story, which a page's text runs on into.
# A caption under its own name is a sentence as a rule.
_BRIEF = frozenset({"caption or credit", "further reading"})
_SENTENCE_WORDS = 10
_OPENS = re.compile(
    r"(?!.{0,30}caption)[^:/]{1,40}(?::|/|\.\.\.|…|\bby\b|\babout\b)", re.IGNORECASE
)
_CLOSED = re.compile(r"[^.\s][.?!]\s?[\"'”’)]*$|\s[.?!]$")

# What a page shows only when the story is over: lists of headlines may follow it.
ENDS_STORY = frozenset(
    {"newsletter", "author note", "copyright", "comments", "puzzle", "sign-off", "share line"}
)
# A line of further reading that heads a list and names nothing itself.
HEADER = re.compile(r"[^:>»→]{3,60}:?$")

_ROLE = (
    r"(?:writer|reporter|editor|correspondent|columnist|journalist|contributor|blogger|author"
    r"|commentator|producer|photographer|bureau\s+chief|analyst|fellow|professor|lecturer"
    r"|researcher|intern|critic|historian)"
)
# An author's note: a name, "is", and a trade, at the very start of a paragraph.
BIO = re.compile(
    r"(?:(?:[A-Z][\w.'’-]+)(?:\s+(?:de\s+|van\s+|von\s+|al-)?[A-Z][\w.'’-]*){1,4}|The\s+(?:writer|author))"
    rf"(?:,\s+[^,]{{3,80}},)?\s+(?:is|was|works\s+as)\s+(?:(?:an?|the|our)\s+)?"
    rf"(?:[\w’'&-]+\s+){{0,6}}?{_ROLE}s?\b"
    r"|[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]*){1,3}\s+(?:covers|writes\s+about|reports\s+on)\s+.{3,120}\bfor\b"
)


def furniture_reason(line: str, length: int) -> str:
    """Return why a stripped line is furniture by its wording alone, "" where it is not.

    >>> furniture_reason("Sign up for our morning briefing", 32)
    'newsletter'
    >>> furniture_reason("Sign-ups for the army rose in March.", 36)
    ''
    """
    if length > _LONGEST:
        return ""
    for reason, pattern in _FURNITURE.items():
        if pattern.match(line):
            return "" if reason in _BRIEF and _runs_on(line) else reason
    return furniture_abroad(line)


def _runs_on(line: str) -> bool:
    """Tell whether a line that begins like a label or a link goes on with a sentence of a story."""
    long = len(line.split()) >= _SENTENCE_WORDS
    return bool(long and _OPENS.match(line) and _CLOSED.search(line))
