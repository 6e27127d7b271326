"""Which words stand before a story, and how a text without full stops is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from ktimeline.events import build_events
from ktimeline.events.discourse import Discourse
from ktimeline.events.names import index_names
from ktimeline.events.reading import read_sentences
from ktimeline.model import Article, Event, Resolution

Tell = Callable[..., Sequence[Event]]
Resolve = Callable[..., Resolution]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("OSLO (Reuters) - The yard closed on [Friday].", "The yard closed"),
        ("OSLO, Norway | Fri Jun 4, 2010 3:32 pm EDT OSLO, Norway (Reuters) - The yard closed "
         "on [Friday].", "The yard closed"),
        ("OSLO -LRB- Reuters -RRB- - The yard closed on [Friday] .", "The yard closed"),
        ("Last updated at 15:44 GMT The yard closed on [Friday].", "The yard closed"),
        ("Friday, June 4, 2010; 11:01 PM The yard closed on [Friday].", "The yard closed"),
    ],
)  # fmt: skip
def test_what_a_page_prints_before_a_story_is_no_part_of_it(
    tell: Tell, sentence: str, title: str
) -> None:
    (event,) = tell(sentence)
    assert event.title == title


@pytest.mark.parametrize(
    "sentence",
    [
        "OSLO | [Fri Jun 4, 2010] 3:32 pm EDT OSLO (Reuters) - The yard closed.",
        "[4 June 2010] Last updated at 15:44 GMT The yard closed.",
        "[Friday, June 4, 2010]; 11:01 PM The yard closed.",
    ],
)
def test_the_time_of_publication_dates_no_event(tell: Tell, sentence: str) -> None:
    assert tell(sentence) == ()


def test_a_text_without_full_stops_is_read_in_blocks(resolve: Resolve) -> None:
    text = " ".join(f"the mine at pit{n} closed in May {n}" for n in range(1000, 1400))
    dates = [resolve(text, f"May {n}", str(n)) for n in range(1000, 1400)]
    article = Article("a", text)
    sentences = list(read_sentences(article, Discourse(text, index_names(text)), dates))
    assert sum(len(members) for _, members in sentences) == len(dates)
    longest = max(one.span.end - one.span.start for one, _ in sentences)
    assert longest < 2000  # what is read for a date does not grow with the text
    assert len(sentences) < len(dates) / 5  # and neighbours share it
    assert [event.trigger for event in build_events(article, dates)].count("closed") > 350
