"""What the benchmarks are built of: renderings of other libraries' answers, samples, treebanks."""

import importlib
import random
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

ROOT = str(Path(__file__).resolve().parents[2])
DCT = datetime(2013, 2, 12)


def module(name: str) -> ModuleType:
    """Return a module of the benchmarks, which run from the project's folder, not installed."""
    sys.path.insert(0, ROOT)
    try:
        return importlib.import_module(f"benchmarks.{name}")
    finally:
        sys.path.remove(ROOT)


renderings, adapters, peers = module("renderings"), module("adapters"), module("peers")
dateless, kinds, treebank = module("dateless"), module("kinds"), module("treebank")


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("year", "2013"),
        ("month", "2013-02"),
        ("week", "2013-W07"),
        ("day", "2013-02-12"),
        ("hour", "2013-02-12T15:00"),
        ("minute", "2013-02-12T15:04"),
        ("second", "2013-02-12T15:04:05"),
    ],
)
def test_a_moment_is_written_at_its_granularity(unit: str, value: str) -> None:
    assert renderings.point(datetime(2013, 2, 12, 15, 4, 5, 6), unit) == value


@pytest.mark.parametrize(
    ("hour", "part"), [(0, "MO"), (9, "MO"), (12, "AF"), (17, "EV"), (21, "NI"), (23, "NI")]
)
def test_an_hour_has_its_part_of_the_day(hour: int, part: str) -> None:
    assert renderings.part_of_day(datetime(2013, 2, 12, hour)) == f"2013-02-12T{part}"


@given(st.integers(1, 400), st.sampled_from([("D", 1), ("W", 7), ("M", 30), ("Y", 365)]))
def test_a_length_keeps_its_days(count: int, unit: tuple[str, int]) -> None:
    sizes = {"Y": 365, "M": 30, "W": 7, "D": 1}
    value = renderings.duration(timedelta(days=count * unit[1]))
    assert int(value[1:-1]) * sizes[value[-1]] == count * unit[1]


def test_a_length_has_no_sign() -> None:
    assert renderings.duration(timedelta(days=-14)) == renderings.duration(timedelta(days=14))


@pytest.mark.parametrize(
    ("reading", "value"),
    [
        # Several readings: the latest that does not lie after the publication day.
        (
            [
                {"timex": "XXXX-WXX-2", "value": "2013-02-05"},
                {"timex": "XXXX-WXX-2", "value": "2013-02-12"},
            ],
            "2013-02-12",
        ),
        (
            [
                {"timex": "XXXX-03", "start": "2012-03-01", "end": "2012-04-01"},
                {"timex": "XXXX-03", "start": "2013-03-01", "end": "2013-04-01"},
            ],
            "2012-03",
        ),
        ([{"timex": "XXXX-05-03", "value": "2013-05-03"}], "2013-05-03"),
        ([{"timex": "(2013-07-01,2013-10-01,P3M)", "start": "2012-07-01"}], "2012-Q3"),
        ([{"timex": "(2013-05-02,2013-05-05,P3D)", "start": "2013-05-02"}], "2013-05-02"),
        ([{"timex": "XXXX-WXX-5TMO", "start": "2013-02-08 08:00:00"}], "2013-02-08TMO"),
        ([{"timex": "T15", "value": "15:00:00"}], "2013-02-12T15:00"),
        ([{"timex": "P2Y", "value": "63072000"}], "P2Y"),
        ([{"timex": "1998-SU", "value": "not resolved"}], "1998-SU"),
        ([], ""),
    ],
)
def test_recognizers_readings(reading: list[dict[str, str]], value: str) -> None:
    assert adapters._past_reading({"values": reading}, DCT) == value


@pytest.mark.parametrize(
    ("words", "answer", "value"),
    [
        ("two weeks ago", timedelta(days=-14), "2013-W05"),
        ("for two years", timedelta(days=730), "P2Y"),
        ("March 2010", date(2010, 3, 1), "2010-03"),
        ("March 1", date(2013, 3, 1), "2013-03-01"),
        ("May 3 to 5", (date(2013, 5, 3), date(2013, 5, 5)), "2013-05-03"),
        ("Friday at 3", datetime(2013, 2, 8, 15), "2013-02-08T15:00"),
    ],
)
def test_timefhuman_answers(words: str, answer: object, value: str) -> None:
    assert adapters._worded(answer, words, DCT) == value


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("on Friday, ", "Friday"),
        ("of 1998 and", "1998"),
        (" March", "March"),
        ("August", "August"),
        ("Sat in May", "Sat in May"),
        ("on", "on"),
    ],
)
def test_prepositions_at_the_edges_are_cut(words: str, kept: str) -> None:
    text = f"xx {words}"
    one = adapters._annotation(text, 3, len(text), "")
    assert one.span.of(text) == one.text == kept


def test_pieces_are_sought_in_order_and_across_line_breaks() -> None:
    text = "On May 3 they met; on\nMay  3 they parted."
    found = list(adapters._sought(text, ["May 3", "on May 3", "June 9"]))
    assert [span and span.of(text) for span in found] == ["May 3", "on\nMay  3", None]


def test_reading_by_line_finds_what_the_text_has() -> None:
    text = "They met on Friday.\n\nThey parted last month.\r\nThe 1990s were over."
    read = adapters._by_line(adapters.ktimeline_reader)()
    found = read(text, DCT)
    assert [one.span.of(text) for one in found] == ["Friday", "last month", "The 1990s"]
    assert [one.text for one in found] == ["Friday", "last month", "The 1990s"]


@given(st.integers(1, 300), st.integers(1, 300))
def test_a_sample_is_in_order_and_has_no_document_twice(size: int, wanted: int) -> None:
    taken = peers.sample(list(range(size)), wanted)
    assert taken == sorted(set(taken))
    assert len(taken) == min(size, wanted)


def test_a_peer_that_raises_has_found_nothing() -> None:
    def read(text: str, published: datetime) -> list[object]:
        if "sank" not in text:
            raise RecursionError("too deep")
        return []

    gold = module("corpora").GoldDocument
    document = gold(id="a", text="In May.", document_time=None, timexes=())
    tally = peers.measure(read, {"one": [document]})
    assert tally.failures == ["a: RecursionError: too deep"]


def test_a_peer_that_is_not_there_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(peers.ADAPTERS, "no-such-package", adapters.ktimeline_reader)
    failures: list[str] = []
    assert "not installed" in peers.row("no-such-package", {"one": []}, failures)
    assert len(failures) == 1


def test_made_up_text_is_the_same_for_a_seed() -> None:
    assert dateless.dateless(200, seed=3) == dateless.dateless(200, seed=3)
    assert dateless.dateless(200, seed=3) != dateless.dateless(200, seed=4)
    assert len(dateless.dateless(200).split()) >= 200


def test_every_look_alike_is_a_sentence() -> None:
    for make in dateless.SENTENCES:
        assert make(random.Random(1)).endswith(".")


@pytest.mark.parametrize(
    ("gold", "got", "difference"),
    [
        ("1998-05-04", "1998-04-27", "another day or month"),
        ("1944-06", "1943-06", "another year"),
        ("1988", "1988-Q3", "another granularity"),
        ("1989-WXX", "1989-W42", "unknown field in gold"),
        ("P1Y", "1989", "length in gold, point here"),
        ("P1D", "PT24H", "another length"),
        ("PAST_REF", "1989", "vague in gold, point here"),
        ("1989", "", "no value here"),
    ],
)
def test_values_differ_in_one_thing(gold: str, got: str, difference: str) -> None:
    assert kinds.contrast(gold, got) == difference


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("early June", "month, or day of a month"),
        ("June 5, 1999", "full date"),
        ("the third quarter", "quarter, half or accounting period"),
        ("Friday night", "day of the week"),
        ("three\nweeks", "length"),
        ("the year", "unit with an article or pronoun"),
        ("xyzzy", "other"),
    ],
)
def test_phrases_are_sorted(words: str, sort: str) -> None:
    assert kinds.sort_of(words) == sort


CONLLU = """# sent_id = 1
1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
1\tca\tcan\tAUX\tMD\t_\t0\troot\t_\tSpaceAfter=No
2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_
2.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_
3\tmarch\tmarch\tVERB\tVB\t_\t1\txcomp\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_

1\tMay\tmay\tAUX\tMD\t_\t0\troot\t_\t_
"""


def test_a_treebank_is_read_as_text_with_tags(tmp_path: Path) -> None:
    path = tmp_path / "a.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    first, second = treebank.read_conllu(path)
    assert (first.text, second.text) == ("can't march.", "May")
    assert [(word.span.of(first.text), word.tag) for word in first.words] == [
        ("ca", "MD"), ("n't", "RB"), ("march", "VB"), (".", "."),
    ]  # fmt: skip
