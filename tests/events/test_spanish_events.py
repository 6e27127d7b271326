"""What a date dates in Spanish news: the word, the line, and how sure it is."""

from __future__ import annotations

import pytest

import ktimeline as kt
from ktimeline.model import Article, Event


def told(text: str, published: str = "2018-06-20") -> list[Event]:
    article = Article("a", text, published=published, language="es")  # type: ignore[arg-type]
    return list(kt.build([article]).events)


SENTENCES = [
    # the verb of the main clause, wherever the date stands
    ("El ministro dimitió el lunes.", "dimitió", "El ministro dimitió", "happened"),
    ("El lunes, el ministro dimitió.", "dimitió", "El ministro dimitió", "happened"),
    ("La fábrica cerró en mayo de 2017.", "cerró", "La fábrica cerró", "happened"),
    (
        "Los dos presidentes se reunieron el martes en Oslo.",
        "reunieron",
        "Los dos presidentes se reunieron en Oslo",
        "happened",
    ),
    (
        "El barco fue hallado el domingo cerca de Lima.",
        "hallado",
        "El barco fue hallado cerca de Lima",
        "happened",
    ),
    (
        "La policía ha detenido este lunes a tres sospechosos.",
        "detenido",
        "La policía ha detenido a tres sospechosos",
        "happened",
    ),
    # what only takes place is named by its noun
    (
        "La cumbre se celebró el 12 de junio en Singapur.",
        "cumbre",
        "La cumbre se celebró en Singapur",
        "happened",
    ),
    ("El juicio comenzó el lunes.", "juicio", "El juicio comenzó", "happened"),
    (
        "Hubo un terremoto el viernes en el sur del país.",
        "terremoto",
        "Hubo un terremoto en el sur del país",
        "happened",
    ),
    # a noun that owns the date
    (
        "Tras la cumbre del 12 de junio en Singapur, nada cambió.",
        "cumbre",
        "Cumbre en Singapur",
        "happened",
    ),
    (
        "Las elecciones de mayo de 2018 fueron anuladas.",
        "elecciones",
        "Las elecciones fueron anuladas",
        "denied",
    ),
    # a participle that binds the date to its noun
    (
        "Nadie recuerda la reunión celebrada el lunes en Roma.",
        "reunión",
        "Reunión celebrada en Roma",
        "happened",
    ),
    (
        "La cumbre prevista para el 30 de junio en Berna preocupa a todos.",
        "cumbre",
        "Cumbre prevista en Berna",
        "planned",
    ),
    # relatives
    (
        "El ministro, que dimitió el lunes, guarda silencio.",
        "dimitió",
        "El ministro dimitió",
        "happened",
    ),
    (
        "El barco que se hundió el lunes fue hallado por la marina.",
        "hundió",
        "El barco se hundió",
        "happened",
    ),
    (
        "El juez visitó la casa donde murió el poeta en 1936.",
        "murió",
        "Murió el poeta en la casa",
        "happened",
    ),
    (
        "Nadie olvida el estadio en el que debutó el 3 de mayo de 2018.",
        "debutó",
        "Debutó en el estadio",
        "happened",
    ),
    # speech
    (
        "El portavoz dijo el lunes que la planta cerrará.",
        "dijo",
        "El portavoz dijo que la planta cerrará",
        "happened",
    ),
    (
        "El portavoz dijo que la planta cerró el lunes.",
        "cerró",
        "La planta cerró",
        "happened",
    ),
    (
        "El Gobierno anunció que viajará el 30 de junio a Moscú.",
        "viajará",
        "El Gobierno viajará a Moscú",
        "planned",
    ),
    (
        "El gobernador negó que se reuniera el lunes con el banquero.",
        "reuniera",
        "Se reuniera con el banquero",
        "denied",
    ),
    ("«No cederemos», dijo el martes la ministra.", "dijo", "Dijo la ministra", "happened"),
    # what has not happened
    ("El tren no salió el lunes.", "salió", "El tren no salió", "denied"),
    (
        "La empresa se negó el lunes a firmar el contrato.",
        "negó",
        "La empresa se negó a firmar el contrato",
        "denied",
    ),
    (
        "El tribunal podría decidir el viernes.",
        "decidir",
        "El tribunal podría decidir",
        "possible",
    ),
    (
        "El papa va a viajar el 30 de junio a Cuba.",
        "viajar",
        "El papa va a viajar a Cuba",
        "planned",
    ),
    (
        "El parlamento votará el 25 de junio la reforma.",
        "votará",
        "El parlamento votará la reforma",
        "planned",
    ),
    (
        "El general habría huido el lunes a Brasil.",
        "huido",
        "El general habría huido a Brasil",
        "possible",
    ),
    (
        "Nadie murió el lunes en el incendio.",
        "murió",
        "Nadie murió en el incendio",
        "denied",
    ),
    # several verbs, several dates
    (
        "La ministra llegó el lunes a Roma y habló con los obispos.",
        "llegó",
        "La ministra llegó a Roma",
        "happened",
    ),
    (
        "La ministra visitó Roma y habló el martes con los obispos.",
        "habló",
        "La ministra habló con los obispos",
        "happened",
    ),
    (
        "Si el presidente dimite el viernes, habrá elecciones.",
        "dimite",
        "El presidente dimite",
        "possible",
    ),
]


@pytest.mark.parametrize(("sentence", "trigger", "title", "status"), SENTENCES)
def test_sentence(sentence: str, trigger: str, title: str, status: str) -> None:
    (event,) = told(sentence)
    assert (event.trigger, event.title, event.status.value) == (trigger, title, status)
