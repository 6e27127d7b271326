"""One form for each name, whatever the order in which the names come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ktimeline.events.canonical import canonical_names


@pytest.mark.parametrize(
    ("names", "name", "form"),
    [
        # a family name, where only one full name has it
        (["Ana Lund", "Lund"], "Lund", "Ana Lund"),
        (["Ana Lund", "Jan Lund", "Lund"], "Lund", "Lund"),
        (["Lund"], "Lund", "Lund"),
        # the family name may come first
        (["Park Ji-won", "Park"], "Park", "Park Ji-won"),
        # spellings
        (["Park Ji-won", "Park Ji-won", "Park Ji Won"], "Park Ji Won", "Park Ji-won"),
        (["Ana B. Lund", "Ana Lund", "Ana Lund"], "Ana B. Lund", "Ana Lund"),
        (["José Peña", "José Peña", "Jose Pena"], "Jose Pena", "José Peña"),
        # firms with and without their legal form
        (["Norwind Plc", "Norwind", "Norwind"], "Norwind Plc", "Norwind"),
        # acronyms, with stops or without
        (["Union of Fish Workers", "UFW"], "UFW", "Union of Fish Workers"),
        (["Union of Fish Workers", "U.F.W."], "U.F.W.", "Union of Fish Workers"),
        (["Union of Fish Workers", "United Film Workers", "UFW"], "UFW", "UFW"),
        # two people stay two
        (["Ana Lund", "Eva Lund"], "Eva Lund", "Eva Lund"),
        # a name in lower case is no acronym: "un" is not the U.N.
        (["United Nations", "Kim Jong Un", "U.N."], "U.N.", "United Nations"),
    ],
)
def test_the_form_of_a_name(names: list[str], name: str, form: str) -> None:
    assert canonical_names(names)[name] == form


NAMES = st.lists(
    st.sampled_from(
        ["Ana Lund", "Lund", "Eva Lund", "Ana B. Lund", "UFW", "U.F.W.", "Union of Fish Workers",
         "Norwind", "Norwind Inc.", "Park Ji-won", "Park", "", "Q", "Jr."]
    ),
    max_size=14,
)  # fmt: skip


@given(NAMES, st.randoms(use_true_random=False))
def test_the_order_does_not_matter(names: list[str], chance: st.DataObject) -> None:
    forms = canonical_names(names)
    mixed = list(names)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert canonical_names(mixed) == forms


@given(NAMES)
def test_every_name_gets_a_name_that_was_given(names: list[str]) -> None:
    forms = canonical_names(names)
    assert forms.keys() == set(names)
    assert set(forms.values()) <= set(names)


@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_text_is_a_name(names: list[str]) -> None:
    assert canonical_names(names).keys() == set(names)
