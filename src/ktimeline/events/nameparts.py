"""The words that names are made of, and those that only look like names."""

from __future__ import annotations

import re

from ktimeline.syntax.wordlist import word_set

__all__ = [
    "ATTRIBUTIVE",
    "HOUSE",
    "LANDFORMS",
    "LOCATIVE",
    "MODEL",
    "NAMED_THINGS",
    "NOT_NAMES",
    "ORDINALS",
    "ORG_HEADS",
    "PARTICLES",
    "PERSON_TITLES",
    "PREFIXED",
    "PREFIXES",
    "QUANTIFIERS",
    "SITES",
    "SUFFIXES",
    "TITLES",
    "TOWN",
    "UPPER",
]

TITLES = word_set(
    """Mr Mr. Mrs Mrs. Ms Ms. Messrs Messrs. Dr Dr. Prof Prof. Gen Gen. Col Col. Lt Lt. Sgt Sgt.
    Capt Capt. Sen Sen. Rep Rep. Gov Gov. St. Rev. President Vice Premier Prime Minister Chancellor
    Secretary King Queen Prince Princess Emperor Pope Sir Lord Lady Dame General Admiral Colonel
    Major Captain Senator Congressman Congresswoman Representative Governor Mayor Judge Justice
    Chairman Chairwoman Chief Director Ambassador Professor Doctor Father Sister Bishop Archbishop
    Cardinal Imam Sheikh Ayatollah Sultan Commander Sheriff Detective Officer Deputy Foreign
    Defense Defence Interior Finance Attorney Treasurer Spokesman Spokeswoman Leader Crown Acting
    Former Then Supreme Secretary-General Spokesperson Coach Manager Lawyer Analyst Democrat
    Republican Congressman Executive
    Striker Goalkeeper Midfielder Defender Winger Quarterback Pitcher Novelist Author Writer Singer
    Actor Actress Filmmaker Painter Pianist Composer Economist Historian Journalist Activist
    Businessman Businesswoman Billionaire Lawmaker Legislator Councillor Baroness Baron Count
    Countess Duke Duchess Earl Mufti Rabbi Pastor Astronaut Cosmonaut Scientist Inspector
    Superintendent Sergeant Corporal Marshal Brigadier Lieutenant Prosecutor Negotiator Envoy
    Undersecretary Commissioner Speaker Chairperson President-elect Emir Taoiseach
    Cllr Cllr. Councilman Councilwoman Nurse Rev Reverend Cpl. Pvt. Maj. Adm."""
)
PERSON_TITLES = TITLES - word_set(
    "Vice Prime Foreign Defense Defence Interior Finance Acting Former Then Supreme Chief Executive"
)
ORG_HEADS = word_set(
    """Agency Airlines Army Assembly Association Authority Bank Board Brigade Brothers Bureau
    Cabinet Center Centre Church College Command Commission Committee Company Conference Congress
    Corp Corp. Corporation Council Court Department Federation Force Forces Foundation Front Fund
    Government Group Guard House Inc Inc. Institute Journal League Legion Ltd Ltd. Ministry
    Movement Museum Nations Navy News Office Organization Organisation Parliament Party Police
    Post Press
    Republic School Senate Service Services Society Syndicate Times Treasury Tribune Tribunal Union
    University Works Hotel Airport Hospital Stadium Tower Park Bridge Prize Cup
    Street Avenue Square Kingdom Act Treaty Accord Show Game Games
    Foods Airways Industries Motors Systems Technologies Holdings Laboratories Pharmaceuticals
    Petroleum Networks Studios Stores Minerals Chemicals Semiconductor Telecom Communications
    Electronics Products Breweries Resources Properties Securities Enterprises Railways Railway
    Railroad Utilities Bancorp Instruments Ventures Metals Aerospace Shipping"""
)
# Capitalised, yet nobody's name.
NOT_NAMES = word_set(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep.
    Sept. Oct. Nov. Dec. Christmas Easter Ramadan God Internet TV AM PM GMT EST EDT PST UTC BST
    CET PDT CST CEO CFO I No. OK Games DNA AIDS HIV Covid COVID Olympic Olympics Bible Koran Cold
    War World Civil Hermit North South East West Northern Southern Eastern Western Democratic
    Democrat
    Democrats Republican Republicans Conservative Conservatives Labour Labor Liberal Liberals
    Strait Straits Sea Ocean
    River Lake Mount Valley Island
    Ala. Ariz. Ark. Calif Calif. Colo. Conn Conn. Fla Fla. Ga. Ill. Ind. Kan. Ky Ky. La. Mass
    Mass. Mich Mich. Minn Minn. Miss. Mont. Neb. Nev. Okla. Ore. Penn. Tenn Tenn. Tex. Va. Vt.
    Wash. Wis Wis. Wyo. N.J. N.Y. N.C. S.C. N.D. S.D. N.H. N.M. R.I. D.C. Highway Chapter Reuters
    Islands County Coast Beach Gulf Communist Communists Socialist Socialists Congressional"""
)
# What stands on such ground is a place ("Osan Air Base"), not a party.
SITES = word_set(
    """Base Airfield Camp Station Spaceport Cosmodrome Harbor Harbour Range Prison Abbey Palace
    Cathedral Castle Canal Mosque Basilica Monastery Embassy Consulate Gate Plaza Boulevard Road
    Mountains Desert Forest Peninsula Bay Cape Falls Creek Canyon Plateau Reef Delta Basin Glacier
    Observatory Laboratory Arena Raceway Speedway"""
)
# What begins so is a place as well: "Lough Carrick", "Mount Dale".
LANDFORMS = word_set("Lough Loch Llyn Lake Lac Lago Mount Mt. Cape Glen Isle Strait Camp Fort Port")
# Small words within a name: "Dirk van Dam", "Omar al-Bashir".
PARTICLES = word_set("van von de der den del della di da dos du la le el al bin ben ibn ter ten zu")
PREFIXES = r"al-|el-|ul-|ad-|as-|ash-|at-|an-|ar-|az-|d['’]"
UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŻŹŽ"
PREFIXED = re.compile(rf"(?:{PREFIXES})[{UPPER}]")
ATTRIBUTIVE = word_set(
    "spaceport airport base site island region province town city village valley"
)
LOCATIVE = word_set("in at near")
TOWN = re.compile(r"\b(?:town|city|village|island|province|region|district|port) of $")
ORDINALS = word_set("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth")
MODEL = re.compile(r"[^\W\d]{3,}-\d+")  # "Hwasong-17", a thing
SUFFIXES = frozenset({"Jr", "Jr.", "Sr.", "II", "III"})
# What begins so is a thing with a name, and nobody: "Hurricane Olga".
NAMED_THINGS = word_set(
    """Hurricane Typhoon Cyclone Storm Operation Project Flight Comet Asteroid Mission"""
)
# What only counts those that a name stands for: "Several Nordex directors".
QUANTIFIERS = word_set(
    """Several Most Many Few Some Other Others Such Various Numerous Certain More Fewer Less Much
    Half Enough Plenty Dozens Hundreds Thousands Millions Scores"""
)
HOUSE = frozenset({"White", "Supreme", "National", "United", "Central", "Democratic"})
