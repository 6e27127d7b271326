"""The pytest plugin, run on small suites of its own."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]

TABLE = """phrase,published,expected
last month,2025-01-29,2024-12
last Friday,2025-01-29,2025-01-24
30 February 2011,,unresolved:NO_SUCH_DAY
"""


def test_the_fixture_passes_and_fails(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        def test_right(resolves):
            resolves("last month", on="2025-01-29", to="2024-12")
            resolves("el mes pasado", on="2025-01-29", to="2024-12", language="es")

        def test_wrong(resolves):
            resolves("last month", on="2025-01-29", to="2024-11")

        def test_no_date(resolves):
            resolves("last month", on="yesterday", to="2024-11")
        """
    )
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(passed=1, failed=2)
    result.stdout.fnmatch_lines(
        [
            '*"last month" (2025-01-29) differs',
            "  - expected 2024-11",
            "  + got      2024-12 DATE",
            "*month before January 2025*",
        ]
    )
    result.stdout.fnmatch_lines(["*on='yesterday' is no date; write it like on=*"])


def test_a_table_is_collected(pytester: pytest.Pytester) -> None:
    (pytester.path / "deadlines.dates.csv").write_text(TABLE)
    result = pytester.runpytest_subprocess("-v")
    result.assert_outcomes(passed=3)
    result.stdout.fnmatch_lines(["*deadlines.dates.csv::2: last month PASSED*"])


def test_a_row_that_differs_shows_the_arithmetic(pytester: pytest.Pytester) -> None:
    (pytester.path / "bad.dates.csv").write_text(TABLE.replace("2024-12", "2024-11"))
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(
        ['bad.dates.csv, line 2: "last month" (2025-01-29) differs', "  - expected 2024-11"]
    )


def test_a_table_that_cannot_be_read_is_an_error(pytester: pytest.Pytester) -> None:
    (pytester.path / "odd.dates.csv").write_text("when,what\n1,2\n")
    result = pytester.runpytest_subprocess()
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*no column 'phrase'; the header (line 1) has 'when', 'what'*"])


def test_other_tables_are_left_alone(pytester: pytest.Pytester) -> None:
    (pytester.path / "other.csv").write_text(TABLE)
    assert pytester.runpytest_subprocess().ret == pytest.ExitCode.NO_TESTS_COLLECTED
