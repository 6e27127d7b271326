"""Calendars, maps, linked data and tables, each opened by a reader of its format."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from datetime import UTC, date, datetime

import geojson
import icalendar
import pyarrow.parquet as pq
import pytest
import rdflib
from kinds_of_dates import EVERY

from ktimeline.export import EVENT_COLUMNS, to_csv, to_rows
from ktimeline.export.datapackage import to_datapackage
from ktimeline.export.geojson import to_geojson
from ktimeline.export.ics import to_ics
from ktimeline.export.jsonld import to_jsonld
from ktimeline.export.parquet import to_parquet

KINDS = EVERY["every kind"]

# ---- iCalendar ----------------------------------------------------------------------------------


def entries(text: str) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(text)
    return {str(entry["summary"]): entry for entry in calendar.walk("VEVENT")}


@pytest.mark.parametrize(
    ("summary", "start", "end"),
    [
        ("A pier burns – 1999 (at some point)", date(1999, 1, 1), date(2000, 1, 1)),
        ("The yard stands idle – until September 2016 (throughout)", date(2016, 9, 30), None),
        ("Divers search – since March 2017 (throughout)", date(2017, 3, 1), None),
        ("The ferry #Sabine @sea [is] launched", date(2018, 6, 12), date(2018, 6, 13)),
        ("A call comes in", datetime(2018, 6, 13, 14, 30), datetime(2018, 6, 13, 14, 31)),
        ("Denied: A bribe is paid", date(2018, 7, 3), date(2018, 7, 4)),
    ],
)  # fmt: skip
def test_an_entry_has_the_days_of_its_event(summary: str, start: date, end: date | None) -> None:
    entry = entries(to_ics(KINDS))[summary]
    assert entry.decoded("dtstart") == start
    assert (entry.decoded("dtend") if "dtend" in entry else None) == end


def test_an_entry_tells_status_place_and_when_it_was_published() -> None:
    found = entries(to_ics(KINDS))
    assert {summary.split(":")[0]: str(found[summary]["status"]) for summary in found if ":" in summary} == {
        "Planned": "TENTATIVE", "Possible": "TENTATIVE", "Denied": "CANCELLED",
    }  # fmt: skip
    search = found["Divers search – since March 2017 (throughout)"]
    assert str(search["location"]) == "Lagos, Bergen"
    assert (search["geo"].latitude, search["geo"].longitude) == (6.45, 3.39)
    assert search.decoded("dtstamp") == datetime(2018, 6, 20, tzinfo=UTC)
    assert "An old harbour is built" not in str(found)


@pytest.mark.parametrize("which", ["sixty", "hostile"])
def test_a_calendar_reader_finds_every_event(which: str) -> None:
    calendar = icalendar.Calendar.from_ical(to_ics(EVERY[which]))
    ids = [str(entry["uid"]) for entry in calendar.walk("VEVENT")]
    assert ids == [f"{event.id}@ktimeline" for event in EVERY[which].events]


# ---- GeoJSON ------------------------------------------------------------------------------------


def test_a_map_has_the_located_events() -> None:
    collection = geojson.loads(to_geojson(KINDS))
    assert collection.is_valid, collection.errors()
    assert [(one.id, one.geometry.type, one.geometry.coordinates) for one in collection.features] == [
        (KINDS.events[2].id, "Point", [5.32, 60.39]),
        (KINDS.events[6].id, "MultiPoint", [[3.39, 6.45], [5.32, 60.39]]),
    ]  # fmt: skip
    properties = collection.features[1].properties
    assert properties["located"] == ["Lagos", "Bergen"]
    assert properties["date_edtf"] == "2017-03/.."
    assert properties["status"] == "happened"


def test_a_map_of_many_is_valid() -> None:
    collection = geojson.loads(to_geojson(EVERY["sixty"]))
    assert collection.is_valid
    assert len(collection.features) > 20


# ---- schema.org ---------------------------------------------------------------------------------

SCHEMA = rdflib.Namespace("https://schema.org/")


def graph_of(text: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=text, format="json-ld")


def test_linked_data_names_every_event_with_its_dates() -> None:
    graph = graph_of(to_jsonld(KINDS))
    dates = {
        str(graph.value(event, SCHEMA["name"])): (
            str(graph.value(event, SCHEMA.startDate) or ""),
            str(graph.value(event, SCHEMA.endDate) or ""),
        )
        for event in graph.subjects(rdflib.RDF.type, SCHEMA.Event)
    }
    assert dates == {
        "An old harbour is built": ("-0043", ""),
        "A line is founded": ("1850", ""),
        "A pier burns": ("1999", ""),
        "Sales fall": ("2016-07-01", "2016-09-30"),
        "The yard stands idle": ("", "2016-09-30"),
        "A court rules": ("2017-02", ""),
        "Divers search": ("2017-03-01", ""),
        "Dockers strike": ("2018-01-30", "2018-02-02"),
        "The ferry #Sabine @sea [is] launched": ("2018-06-12", ""),
        "A call comes in": ("2018-06-13T14:30:00", "2018-06-13T14:30:59"),
        "Planned: A new line opens": ("2018-07-01", ""),
        "Possible: A sale is weighed": ("2018-07-02", ""),
        "Denied: A bribe is paid": ("2018-07-03", ""),
    }


def test_linked_data_tells_sources_places_and_status() -> None:
    graph = graph_of(to_jsonld(KINDS))
    planned = graph.value(
        predicate=SCHEMA["name"], object=rdflib.Literal("Planned: A new line opens")
    )
    assert graph.value(planned, SCHEMA.eventStatus) == SCHEMA.EventScheduled
    assert str(graph.value(planned, SCHEMA.disambiguatingDescription)) == "1 July 2018; planned"
    article = graph.value(planned, SCHEMA.subjectOf)
    assert graph.value(article, SCHEMA.url) == rdflib.URIRef("https://news.example/a(1)")
    latitudes = sorted(float(place) for place in graph.objects(None, SCHEMA.latitude))
    assert latitudes == [6.45, 60.39, 60.39]


@pytest.mark.parametrize("which", ["ancient", "hostile", "none"])
def test_linked_data_of_anything_can_be_read(which: str) -> None:
    found = list(graph_of(to_jsonld(EVERY[which])).subjects(rdflib.RDF.type, SCHEMA.Event))
    assert len(found) == len(EVERY[which].events)


# ---- Parquet ------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", EVERY)
def test_parquet_holds_the_cells_of_the_table(which: str) -> None:
    table = pq.read_table(io.BytesIO(to_parquet(EVERY[which])))
    assert table.to_pylist() == to_rows(EVERY[which])


def test_parquet_columns_are_typed_and_described() -> None:
    schema = pq.read_schema(io.BytesIO(to_parquet(KINDS)))
    assert schema.names == [column.name for column in EVENT_COLUMNS]
    types = {
        name: str(schema.field(name).type) for name in ("title", "lat", "n_sources", "approximate")
    }
    assert types == {
        "title": "string",
        "lat": "double",
        "n_sources": "int64",
        "approximate": "bool",
    }
    assert schema.field("date_edtf").metadata[b"description"].startswith(b"the date as EDTF")


# ---- Data Package -------------------------------------------------------------------------------

CASTS = {
    "string": str,
    "number": float,
    "integer": int,
    "boolean": {"true": True, "false": False}.__getitem__,
}


@pytest.mark.parametrize("which", EVERY)
def test_a_package_describes_the_table_beside_it(which: str) -> None:
    """Read as the Table Schema specification says: names, types, missing values, constraints."""
    files = to_datapackage(EVERY[which])
    (resource,) = json.loads(files["datapackage.json"])["resources"]
    data = files[resource["path"]].encode(resource["encoding"])
    assert files[resource["path"]] == to_csv(EVERY[which])
    assert len(data) == resource["bytes"]
    assert resource["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()
    fields = {field["name"]: field for field in resource["schema"]["fields"]}
    rows = csv.DictReader(io.StringIO(data.decode(), newline=""))
    assert rows.fieldnames == list(fields)
    for row in rows:
        for name, cell in row.items():
            rule = fields[name].get("constraints", {})
            if cell in resource["schema"]["missingValues"]:
                assert not rule.get("required")
                continue
            value = CASTS[fields[name]["type"]](cell)
            assert value in rule.get("enum", [value])
            assert rule.get("minimum", value) <= value <= rule.get("maximum", value)


def test_a_package_names_its_sources() -> None:
    package = json.loads(to_datapackage(KINDS)["datapackage.json"])
    assert package["sources"] == [
        {"title": "All ways | of dating", "path": "https://news.example/a(1)"},
        {"title": "a0001"},
    ]
    assert package["title"] == "Chronology"
