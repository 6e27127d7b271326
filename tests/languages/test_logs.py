"""Logs and live blogs: an hour at the head of a paragraph is of the log's day."""

import pytest

import ktimeline as kt
from ktimeline.extract import extract
from ktimeline.languages.common.logs import stamped


def values(text: str) -> list[str]:
    found = kt.find(text, published="2021-03-10")
    return [one.timex.value for one in found if isinstance(one, kt.Resolution)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a live blog goes back in time, and speaks of other days
        ("17:40 We shall be back tomorrow.\n\n16:55 The road is open.",
         ["2021-03-10T17:40", "2021-03-11", "2021-03-10T16:55"]),
        ("9:10 a.m.: He was held on Sunday.\n\n8:30 a.m.: The court opens.",
         ["2021-03-10T09:10", "2021-03-07", "2021-03-10T08:30"]),
        # the log of a day, alone in its line
        ("Feb. 26\n\n7:40 a.m.: A cart was stolen. It was last seen on Sunday.\n\n"
         "3:15 p.m.: A man was held.",
         ["2021-02-26", "2021-02-26T07:40", "2021-02-21", "2021-02-26T15:15"]),
        ("Feb. 26\n\n7:40 a.m.: A cart was stolen.\n\nFeb. 27\n\n9:05 a.m.: It was found.",
         ["2021-02-26", "2021-02-26T07:40", "2021-02-27", "2021-02-27T09:05"]),
        # where a day was told before, the hours go on from that
        ("The fire began on April 9, 2020.\n\n1:14 p.m.: A driver calls.\n\n2:05 p.m.: It jumps.",
         ["2020-04-09", "2020-04-09T13:14", "2020-04-09T14:05"]),
        # a date and the hour of the line below are two
        ("Sunday, 7 March\n18.20 - The dam cracks.\n19.05 - The village is cleared.\n\n"
         "Monday, 8 March\n2.40 - It breaks.",
         ["2021-03-07", "2021-03-07T18:20", "2021-03-07T19:05", "2021-03-08", "2021-03-08T02:40"]),
        ("7 March\n8am: The polls opened.\nThe count had been due last Tuesday.\n"
         "10pm: They closed.",
         ["2021-03-07", "2021-03-07T08:00", "2021-03-09", "2021-03-07T22:00"]),
        # an entry that tells its day, and speaks of others
        ("Sun 7 Mar, 21:30 A change is planned for the following Thursday.\n21:40 It is made.",
         ["2021-03-07T21:30", "2021-03-11", "2021-03-07T21:40"]),
    ],
)  # fmt: skip
def test_a_log(text: str, wanted: list[str]) -> None:
    assert values(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9:10 a.m.: The court opens.",
        "Open daily:\n9 a.m. - 5 p.m.\n10 a.m. - 4 p.m.",
        "They met at 9:10 a.m.\nand parted at 5 p.m.",
    ],
)
def test_what_is_no_log_is_left_alone(text: str) -> None:
    mentions = extract(text)
    assert stamped(text, mentions) == mentions
