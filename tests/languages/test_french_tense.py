"""Which way a French verb looks: "lundi" is the last one or the next."""

import pytest

import ktimeline as kt
from ktimeline.languages.fr.tense import governing_tense
from ktimeline.model import Span, Tense

BACK = [
    "Le ministre a démissionné lundi.",
    "Le ministre est arrivé lundi à Lyon.",
    "Le ministre avait démissionné lundi.",
    "Lundi, le ministre est parti à Lyon.",
    "Le procès s'est ouvert lundi.",
    "Le match a eu lieu lundi.",
    "La réunion s'est tenue lundi.",
    "Il pleuvait lundi.",
    "Ils arrivèrent lundi.",
    "Il annonça lundi son départ.",
    "Il a annoncé lundi qu'il partira en mai.",
    "Il a dit lundi qu'il partira.",
    "La loi, votée lundi, est contestée.",
    "Les négociations ont repris lundi.",
    "Le magasin est fermé depuis lundi.",
    "La police a arrêté lundi deux hommes.",
    "Deux hommes ont été arrêtés lundi.",
    "Lundi, deux hommes furent arrêtés.",
    "Elle naquit lundi.",
]
AHEAD = [
    "Le ministre démissionnera lundi.",
    "Le ministre va démissionner lundi.",
    "Le ministre doit partir lundi.",
    "Lundi, le ministre partira à Lyon.",
    "Le procès commence lundi.",
    "Le procès s'ouvre lundi à Lyon.",
    "Le match aura lieu lundi.",
    "Le match prévu lundi est reporté.",
    "La réunion se tiendra lundi.",
    "Il a dit qu'il partira lundi.",
    "Le maire, qui partira lundi, est malade.",
    "Les négociations reprendront lundi.",
    "Le magasin est fermé jusqu'à lundi.",
    "Le magasin ouvre à partir de lundi.",
    "Deux hommes seront jugés lundi.",
    "Le président pourrait voyager lundi.",
    "Elle viendra lundi.",
    "Elle devra choisir lundi.",
    "Il faudra choisir lundi.",
    "Elle sera opérée lundi.",
    "Le Parlement vote lundi.",
]


def tense(sentence: str) -> Tense:
    at = sentence.lower().index("lundi")
    return governing_tense(sentence, Span(at, at + len("lundi")))


@pytest.mark.parametrize("sentence", BACK)
def test_what_lies_behind(sentence: str) -> None:
    assert tense(sentence) is Tense.PAST


@pytest.mark.parametrize("sentence", AHEAD)
def test_what_lies_ahead(sentence: str) -> None:
    assert tense(sentence) is Tense.FUTURE


def test_without_a_verb_nothing_is_told() -> None:
    assert tense("Réunion des ministres lundi à Lyon.") is Tense.NONE


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Le ministre est arrivé lundi à Lyon.", "2025-01-27"),
        ("Le ministre partira lundi pour Lyon.", "2025-02-03"),
        ("Le procès s'ouvre lundi à Lyon.", "2025-02-03"),
    ],
)
def test_the_day_follows_the_verb(sentence: str, day: str) -> None:
    (found,) = kt.find(sentence, published="2025-01-29", language="fr")
    assert isinstance(found, kt.Resolution)
    assert found.timex.value == day
