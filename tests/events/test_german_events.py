"""What a date dates in German news: the word, the line, and how sure it is."""

from __future__ import annotations

import pytest

import ktimeline as kt
from ktimeline.model import Article, Event


def told(text: str, published: str = "2018-06-20") -> list[Event]:
    article = Article("a", text, published=published, language="de")  # type: ignore[arg-type]
    return list(kt.build([article]).events)


SENTENCES = [
    # the verb of the main clause, in the second place once the date has gone
    ("Der Minister trat am Montag zurück.", "trat", "Der Minister trat zurück", "happened"),
    ("Am Montag trat der Minister zurück.", "trat", "Der Minister trat zurück", "happened"),
    (
        "Am Dienstag trafen sich die beiden Präsidenten in Oslo.",
        "trafen",
        "Die beiden Präsidenten trafen sich in Oslo",
        "happened",
    ),
    (
        "Am Freitag wurde in Rom ein Mann verhaftet.",
        "verhaftet",
        "In Rom wurde ein Mann verhaftet",
        "happened",
    ),
    (
        "Das Werk in Bremen ist im Mai 2017 geschlossen worden.",
        "geschlossen",
        "Das Werk in Bremen ist geschlossen worden",
        "happened",
    ),
    (
        "Die Polizei hat am Montag drei Verdächtige festgenommen.",
        "festgenommen",
        "Die Polizei hat drei Verdächtige festgenommen",
        "happened",
    ),
    # what only takes place is named by its noun
    (
        "Der Gipfel fand am 12. Juni in Singapur statt.",
        "Gipfel",
        "Der Gipfel fand in Singapur statt",
        "happened",
    ),
    ("Der Prozess begann am Montag.", "Prozess", "Der Prozess begann", "happened"),
    (
        "Am Freitag kam es in Bonn zu einer Explosion.",
        "Explosion",
        "Es kam in Bonn zu einer Explosion",
        "happened",
    ),
    # a noun that owns the date
    (
        "Nach dem Treffen vom 12. Juni in Singapur änderte sich nichts.",
        "Treffen",
        "Treffen in Singapur",
        "happened",
    ),
    ("Der Gipfel am Montag war kurz.", "Gipfel", "Der Gipfel war kurz", "happened"),
    (
        "Das Treffen am 30. Juni in Bern wurde abgesagt.",
        "Treffen",
        "Das Treffen in Bern wurde abgesagt",
        "denied",
    ),
    # a participle that binds the date to its noun
    (
        "Die am Freitag eröffnete Schau zeigt alte Karten.",
        "eröffnete",
        "Schau eröffnet",
        "happened",
    ),
    (
        "Das für den 30. Juni geplante Treffen ist umstritten.",
        "Treffen",
        "Treffen geplant",
        "planned",
    ),
    # relatives: the verb moves to the second place
    (
        "Der Minister, der am Montag zurücktrat, schweigt.",
        "zurücktrat",
        "Der Minister trat zurück",
        "happened",
    ),
    (
        "Das Schiff, das am Montag gesunken ist, gehörte einem Verein.",
        "gesunken",
        "Das Schiff ist gesunken",
        "happened",
    ),
    (
        "Der Minister, der vor Gericht steht, wurde am Montag befragt.",
        "befragt",
        "Der Minister wurde befragt",
        "happened",
    ),
    # speech
    (
        "Die Sprecherin sagte am Montag, dass das Werk schließt.",
        "sagte",
        "Die Sprecherin sagte, dass das Werk schließt",
        "happened",
    ),
    (
        "Die Sprecherin sagte, dass das Werk am Montag schloss.",
        "schloss",
        "Das Werk schloss",
        "happened",
    ),
    (
        "Der Kanzler kündigte an, dass die Reform am 30. Juni beginnen wird.",
        "beginnen",
        "Die Reform wird beginnen",
        "planned",
    ),
    (
        "Der Bankier bestritt, dass er den Minister am Montag getroffen habe.",
        "getroffen",
        "Er habe den Minister getroffen",
        "denied",
    ),
    # what has not happened
    ("Der Zug fuhr am Montag nicht ab.", "fuhr", "Der Zug fuhr nicht ab", "denied"),
    (
        "Die Firma weigerte sich am Montag, den Vertrag zu unterschreiben.",
        "weigerte",
        "Die Firma weigerte sich, den Vertrag zu unterschreiben",
        "denied",
    ),
    (
        "Das Gericht könnte am Freitag entscheiden.",
        "entscheiden",
        "Das Gericht könnte entscheiden",
        "possible",
    ),
    (
        "Der Papst will am 30. Juni nach Kuba reisen.",
        "reisen",
        "Der Papst will nach Kuba reisen",
        "planned",
    ),
    (
        "Das Parlament wird am 25. Juni abstimmen.",
        "abstimmen",
        "Das Parlament wird abstimmen",
        "planned",
    ),
    (
        "Der General soll am Montag nach Brasilien geflohen sein.",
        "geflohen",
        "Der General soll nach Brasilien geflohen sein",
        "possible",
    ),
    ("Am Montag starb niemand.", "starb", "Niemand starb", "denied"),
    # several verbs, several clauses
    (
        "Die Ministerin flog nach Rom und sprach am Dienstag mit den Bischöfen.",
        "sprach",
        "Die Ministerin sprach mit den Bischöfen",
        "happened",
    ),
    (
        "Die Regierung plant, am 30. Juni ein neues Gesetz vorzulegen.",
        "vorzulegen",
        "Die Regierung plant, ein neues Gesetz vorzulegen",
        "planned",
    ),
    (
        "Wenn der Präsident am Freitag zurücktritt, gibt es Neuwahlen.",
        "zurücktritt",
        "Der Präsident tritt zurück",
        "possible",
    ),
    (
        "Der 3. Senat des Gerichts entschied am Montag gegen die Stadt.",
        "entschied",
        "Der 3. Senat des Gerichts entschied gegen die Stadt",
        "happened",
    ),
]


@pytest.mark.parametrize(("sentence", "trigger", "title", "status"), SENTENCES)
def test_sentence(sentence: str, trigger: str, title: str, status: str) -> None:
    (event,) = told(sentence)
    assert (event.trigger, event.title, event.status.value) == (trigger, title, status)
