"""Input that nobody wants and everybody has: read, or refused with a word; the rest goes on."""

from pathlib import Path

import ktimeline as kt

PLAIN = "The committee weighed the matter at length and nobody in the room gave way on any of it. "
DATED = "The two sides met again on 12 June 2018 in Rome. "


def test_ten_megabytes_on_one_line(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text((PLAIN * 5_000 + DATED) * 24, "utf-8")
    assert path.stat().st_size > 10_000_000
    timeline = kt.build(path, published="2025-01-29")
    (event,) = timeline.events
    assert event.when.value == "2018-06-12"
    assert len(event.evidence) == 24
    assert all(len(evidence.quote) < 3_000 for evidence in event.evidence)


def test_a_text_of_nothing_but_numbers(tmp_path: Path) -> None:
    path = tmp_path / "numbers.txt"
    path.write_text("1 22 333 4444 55555 1999 2018 3.14 7 " * 20_000, "utf-8")
    timeline = kt.build(path, published="2025-01-29")
    assert timeline.events == ()
    assert [problem for problem in timeline.problems if problem.failed] == []


def test_a_line_of_dates_without_a_stop() -> None:
    article = kt.Article(id="a", text="they met on 12 June 2018 and " * 300)
    assert kt.build(article).articles == (article,)


def test_every_control_character_is_only_text() -> None:
    noise = "".join(map(chr, range(0x20))) + "\u202e\ufeff\ud800"
    found = kt.find(f"They met{noise}in June 2018{noise}.", published="2025-01-29")
    assert [result.mention.text for result in found] == ["June 2018"]
