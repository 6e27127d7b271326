"""Page furniture: what is dropped, and the story that is not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.intake.boilerplate import find_boilerplate

STORY = (
    "The envoys met in a hotel outside the city and spoke for eight hours, an official said. "
    "They will meet again next month.\n"
    "Nobody expects a quick result."
)


def dropped(text: str) -> list[str]:
    return [piece.span.of(text) for piece in find_boilerplate(text)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Sign up for our free morning briefing", "newsletter"),
        ("Get the day's best stories delivered straight to your inbox.", "newsletter"),
        ("A weekly newsletter on the politics of the region", "newsletter"),
        ("Enter your email address", "newsletter"),
        ("Newsletters", "newsletter"),
        ("Already a subscriber? Log in", "subscription prompt"),
        ("Subscribe to continue reading", "subscription prompt"),
        ("This article is for subscribers only.", "subscription prompt"),
        ("You have 2 free articles remaining this month.", "subscription prompt"),
        ("ADVERTISEMENT", "advertisement"),
        ("Story continues below", "advertisement"),
        ("Read more", "further reading"),
        ("READ MORE: What the summit left open", "further reading"),
        ("Related articles", "further reading"),
        ("More from The Harbour Courier", "further reading"),
        ("You may also like", "further reading"),
        ("Share this article", "share line"),
        ("Facebook | Twitter | Email", "share line"),
        ("Follow us on Facebook and Twitter", "share line"),
        ("We use cookies to improve your experience.", "cookie notice"),
        ("Accept all cookies", "cookie notice"),
        ("Privacy Policy | Terms of Use", "cookie notice"),
        ("128 comments", "comments"),
        ("Leave a comment", "comments"),
        ("Join the conversation (12)", "comments"),
        ("Copyright 2019 The Harbour Courier", "copyright"),
        ("© 2019 Harbour Media Ltd. All rights reserved.", "copyright"),
        ("This material may not be published, broadcast or rewritten.", "copyright"),
        ("Photo: The two leaders on the terrace", "caption or credit"),
        ("The leaders on the terrace on 12 June 2018. (AP Photo/Ada Quill)", "caption or credit"),
        ("A guard at the gate in March. Ada Quill/Getty Images", "caption or credit"),
        ("Image caption: a guard at the gate", "caption or credit"),
        ("5 min read", "reading time"),
        ("Crossword: June 12, 2018", "puzzle"),
        ("The Courier's daily crossword puzzle", "puzzle"),
        ("Reporting by Ada Quill; Editing by Bo Reed", "sign-off"),
        ("Ada Quill contributed to this report.", "sign-off"),
        (
            "Photo caption: The two leaders walk on the terrace of the hotel on 12 June 2018.",
            "caption or credit",
        ),
        ("Mehr zum Thema", "further reading"),
        ("Lesen Sie auch: Die Brücke wird im Mai wieder geöffnet", "further reading"),
        ("Anzeige", "advertisement"),
        ("Alle Cookies akzeptieren", "cookie notice"),
        ("© 2019 Hafenkurier. Alle Rechte vorbehalten.", "copyright"),
        ("Foto: Ada Quill/dpa", "caption or credit"),
        ("À lire aussi : Le pont rouvre en mai", "further reading"),
        ("Abonnez-vous à notre newsletter", "newsletter"),
        ("12 commentaires", "comments"),
        ("Compartir en Facebook", "share line"),
        ("Te puede interesar", "further reading"),
        ("Suscríbete a nuestro boletín", "newsletter"),
    ],
)
def test_furniture_is_told_by_its_wording(line: str, reason: str) -> None:
    text = f"Envoys meet\n\n{STORY}\n{line}\n{STORY}"
    assert [(piece.span.of(text), piece.reason) for piece in find_boilerplate(text)] == [
        (line, reason)
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Sign-ups for the army rose sharply in March, the ministry said.",
        "Read more than one account of the summit and you will find two summits.",
        "He told the newsletter 38 North that the site was rebuilt in March 2019.",
        "The photo was taken on 12 June 2018, an official said.",
        "Subscribers to the state newspaper learned of it on Friday.",
        "The site published its first images on Friday.",
        "Share prices fell on Friday after the talks broke down.",
        "Follow-up talks are planned for next month.",
        "Reuters reported on Friday that the talks had ended.",
        "Comments by the minister on Friday caused alarm.",
        "The ministry declined to comment.",
        "Related talks on trade began in May.",
        "More on this than on anything else, the two sides disagreed last year.",
        "Copyright law was changed in 2019.",
        "Trending upwards since March, prices are now at a record.",
        "Images taken by a satellite on 5 March show work at the site.",
        "Video of the blast was shown on state television on Tuesday.",
        "Pictures of the meeting filled the front pages on Wednesday.",
        "Photographs released on Monday show the leader at the site.",
        "Cookies and tea were served when they met on Friday.",
        "Save for two days in June, the leaders never met.",
        "Print runs were doubled on 13 June 2018.",
        "Email traffic between them stopped in October 2019.",
        "Like his father, he went to Hanoi in the spring.",
        "End of the line: the talks stopped in 2019.",
        "Puzzles remained after the summit of June 2018.",
        "Exclusive talks are planned for next month, an official said.",
        "The agreement may not be published before next week.",
        "Topics on Friday included the return of remains.",
        # A page's text may run on from a label or a link into the story.
        "Photograph: Ada Quill The two leaders met in Singapore in June 2018 and signed a statement.",
        "Illustration: Bo Reed The minister said in May that the talks would go on for years.",
        "Watch: MINISTER ADA QUILL: There are many people who were at the table in June 2018.",
        "Find out more about why it failed The two sides had not met since the spring of 2017.",
        "Anzeige wurde am Freitag gegen den Minister erstattet.",
        "Teilen wollten sich die beiden Länder die Kosten schon 2019.",
        "Publicité et cinéma : deux métiers réunis à Lyon en mai 2019.",
        "Compartir la mesa fue en junio de 2018 un gesto nuevo.",
        "Newsletter abonnieren hieß es 2019 auf jeder Seite, und niemand tat es.",
    ],
)
def test_a_story_keeps_sentences_that_begin_alike(line: str) -> None:
    assert dropped(f"Envoys meet\n\n{STORY}\n{line}\n{STORY}") == []
    assert dropped(f"Envoys meet\n\n{STORY}\n{line}") == []


BIO = "Ada Quill is a staff writer at The Harbour Courier. She has covered Asia since 2009."
TEASED = "-\nBridge Reopens\nIn brief The bridge was shut since May\n"
HEADLINES = (
    "Bridge to Reopen in May\nThe works took two years\nFerry Strike Ends\nBoats sail again\n"
)


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        (BIO, ""),
        (f"{BIO}\nShe lives by the sea.", ""),
        (f"{BIO}\n{TEASED * 3}", ""),
        (f"{BIO}\n-\nCrossword: June 12, 2018\nThe daily crossword\n{TEASED * 2}", ""),
        (TEASED * 3, ""),
        (f"Related stories\n{HEADLINES}", ""),
        (f"Copyright 2019 The Courier\n{HEADLINES}", ""),
        ("More from The Courier\n- Bridge to Reopen\n- Ferry Strike Ends\n12 comments", ""),
        (f"Sign up for our newsletter\n{STORY}", STORY),
        (f"{BIO}\n{STORY}", f"{BIO}\n{STORY}"),
        (HEADLINES, HEADLINES.strip()),
        (
            "- Remains\n- Sanctions\n- A liaison office",
            "- Remains\n- Sanctions\n- A liaison office",
        ),
        (f"{TEASED * 3}{STORY}", f"{TEASED * 3}{STORY}"),
    ],
)
def test_what_follows_the_end_of_the_story_is_dropped(after: str, kept: str) -> None:
    text = f"Envoys meet\n\n{STORY}\n\n{after}"
    left = text
    for piece in reversed(find_boilerplate(text)):
        left = left[: piece.span.start] + left[piece.span.end :]
    assert left.split() == f"Envoys meet {STORY} {kept}".split()


def test_a_storys_own_chronology_stays_even_at_its_end() -> None:
    days = {"12 June 2018": "A summit", "28 February 2019": "Another", "June 2019": "A walk"}
    items = "".join(f"-\n{day}\n{event}\n" for day, event in days.items())
    assert dropped(f"Envoys meet\n\n{STORY}\n{items}") == []


def test_a_list_in_the_middle_of_a_story_stays() -> None:
    points = "They agreed on:\n- the return of remains\n- a new office\n- another round in May\n"
    assert dropped(f"Envoys meet\n\n{STORY}\n{points}{STORY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Quill",
        "By Ada Quill and Bo Reed",
        "By Ada Quill, Bo Reed and Cy van der Meer",
        "BY ADA QUILL",
        "By Ada Quill, Staff Writer",
        "By Ada Quill | The Harbour Courier",
        "Von Ada Quill, Stockholm",
        "Par Ada Quill",
        "Por Ada Quill",
        "Written by: Ada Quill",
    ],
)
def test_a_byline_is_no_story(line: str) -> None:
    assert dropped(f"Envoys meet\n{line}\n\n{STORY}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "By Friday",
        "By June Of That Year",
        "By Monday Morning",
        "By the Sea",
        "By Tuesday Evening The Talks Had Failed",
        "By Ada Quill, who was there, it was told in 2019 that they would meet.",
        "By Land and Sea they came to the city in May.",
        "By November Ada Quill was minister",
    ],
)
def test_a_line_that_begins_like_a_byline_may_be_the_story(line: str) -> None:
    assert dropped(f"Envoys meet\n{line}\n\n{STORY}") == []
    assert dropped(f"By Land and Sea\n\n{STORY}\n{STORY}") == []


THREAD = "Cy says:\nThey met in 2011, as everybody knows.\nReply\nDee\n3 hours ago\nNo, in 2012!\nReply\n"


@pytest.mark.parametrize("heading", ["12 comments", "Comments (12)", "Leave a comment"])
def test_a_thread_of_comments_is_no_story(heading: str) -> None:
    text = f"Envoys meet\n\n{STORY}\n{heading}\n{THREAD}"
    assert "\n".join(dropped(text)) == f"{heading}\n{THREAD}".strip()


def test_a_story_that_goes_on_below_a_count_of_comments_stays() -> None:
    assert dropped(f"Envoys meet\n\n12 comments\n{STORY}\n{STORY}") == ["12 comments"]


def test_the_appeal_above_a_prompt_goes_with_it_and_the_sites_name_too() -> None:
    prompt = "The Courier\nJoin your neighbours.\nSign up for our letters"
    text = f"Envoys meet\n\n{STORY}\n{prompt}\n{BIO}"
    assert dropped(text) == [
        "The Courier",
        "Join your neighbours.",
        "Sign up for our letters",
        BIO,
    ]


def test_a_headline_is_never_furniture_for_its_first_word() -> None:
    assert dropped(f"Video: the summit in three minutes\n\n{STORY}") == []


LINES = st.sampled_from(
    [*STORY.splitlines(), BIO, "-", "- A Thing", "Read more", "Bridge", "", "a"]
)


@given(st.text() | st.lists(LINES).map("\n".join))
def test_pieces_are_lines_in_order_and_apart(text: str) -> None:
    pieces = find_boilerplate(text)
    assert all(piece.reason and piece.span.of(text).strip() for piece in pieces)
    for one, other in pairwise(pieces):
        assert one.span.end <= other.span.start
