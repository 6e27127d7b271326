"""The words that the drills of `tools.drills` are put together from, by what they go with."""

from __future__ import annotations

__all__ = [
    "CLAIMS", "FIRST_NAMES", "LAST_NAMES", "MANNERS", "MONTHS", "NOUNS", "PLACES", "TITLES",
    "VERBS", "WEEKDAYS",
]  # fmt: skip

# Nouns by what they name: those who act, those acted upon, places with walls, things made or
# moved, plans and papers, what happens. A noun is given as its singular; the plural is regular,
# or stands behind a stroke.
NOUNS = {
    "agent": "surgeon librarian grower angler weaver beekeeper violinist plumber trader auditor "
    "lecturer tailor broker inspector carpenter ranger tutor envoy lender retailer publisher "
    "shipper insurer archivist postman/postmen watchman/watchmen cellist curator bailiff "
    "monastery/monasteries brewery/breweries charity/charities faculty/faculties "
    "academy/academies "
    "orchestra consortium cooperative ombudsman/ombudsmen chancellor duchess/duchesses bishop",
    "person": "courier poacher apprentice skier climber clerk dentist janitor orphan lodger "
    "miner sculptor pianist treasurer deputy/deputies cashier drummer stowaway diver cook nurse",
    "building": "chapel lighthouse granary/granaries cinema aquarium ferry/ferries "
    "tannery/tanneries "
    "observatory/observatories theatre smelter kiosk dairy/dairies canal boathouse arcade bakery/"
    "bakeries viaduct reservoir orchard hostel clinic pavilion tramway sawmill",
    "thing": "statue cargo manuscript locomotive violin crate telescope painting jewel lantern "
    "tractor satellite fresco vaccine antenna engine carpet tapestry/tapestries",
    "plan": "budget charter levy/levies petition merger treaty/treaties blueprint amendment "
    "tariff "
    "settlement subsidy/subsidies motion offer decree lease proposal pact loan verdict licence",
    "event": "festival regatta seminar auction drought blizzard eclipse harvest concert audit "
    "tournament outage landslide parade recession workshop rehearsal inquest quarantine",
}
# Verbs by what is done to what: base, past and participle where the rules do not give them.
VERBS = {
    "person": "arrest appoint elect question hire evacuate rescue detain convict nominate promote "
    "suspend injure expel release free jail wound attack praise name invite honour charge accuse "
    "train recruit replace treat deport kidnap summon sue blame trace catch,caught,caught "
    "shoot,shot,shot find,found,found bring,brought,brought send,sent,sent hold,held,held "
    "lead,led,led teach,taught,taught hurt,hurt,hurt hit,hit,hit take,took,taken "
    "choose,chose,chosen bury kill meet,met,met",
    "building": "open close destroy repair restore renovate demolish expand rename damage flood "
    "inspect search seize abandon construct finish complete reopen lease vacate purchase rent "
    "build,built,built rebuild,rebuilt,rebuilt sell,sold,sold buy,bought,bought shut,shut,shut "
    "burn found design occupy surround acquire storm visit inherit use paint",
    "thing": "deliver display recover move launch ship steal,stole,stolen discover examine donate "
    "export import replace return discover test transport remove reveal unveil auction invent "
    "lose,lost,lost sell,sold,sold find,found,found make,made,made hide,hid,hidden "
    "send,sent,sent break,broke,broken bring,brought,brought keep,kept,kept put,put,put own "
    "throw,threw,thrown draw,drew,drawn carry damage produce order load store loan",
    "plan": "approve reject sign announce delay draft adopt cancel propose present criticise "
    "back revise oppose accept publish renew introduce support pass block cut,cut,cut "
    "write,wrote,written withdraw,withdrew,withdrawn read,read,read impose debate review ratify "
    "lift overturn suspend question welcome defend finance submit discuss reveal "
    "set,set,set lose,lost,lost win,won,won drop shelve veto agree",
    "event": "cancel postpone organise cover schedule attend start end stage call "
    "announce record watch host open close hold,held,held lead,led,led begin,began,begun plan "
    "interrupt win,won,won lose,lost,lost survive study predict cause film mention avoid",
    # without an object
    "alone": "arrive retire collapse vanish resign return die stay emerge travel gather live work "
    "appear last cheer protest recover agree crash struggle march meet,met,met land talk "
    "fall,fell,fallen rise,rose,risen sink,sank,sunk begin,began,begun leave,left,left "
    "go,went,gone come,came,come flee,fled,fled speak,spoke,spoken fight,fought,fought "
    "lose,lost,lost win,won,won sleep,slept,slept settle apologise explode move start end "
    "rally jump soar tumble resume continue perform surrender withdraw,withdrew,withdrawn "
    "grow,grew,grown decline fail vote",
    # with and without one
    "either": "sell,sold,sold read,read,read close open change dry burn ring,rang,rung "
    "improve crack dissolve empty shut,shut,shut start stop sink,sank,sunk shift "
    "freeze,froze,frozen "
    "ripen turn widen slow double thaw cool heal split,split,split break,broke,broken melt",
    # of saying, and with an infinitive
    "saying": "say,said,said announce report,reported,reported claim warn confirm admit argue "
    "believe declare add note reveal state write,wrote,written fear explain insist deny",
    "wishing": "agree decide threaten promise offer refuse vow plan try hope intend vote "
    "pledge want fail ask manage seek,sought,sought prepare attempt",
}
FIRST_NAMES = (
    "Ida Oskar Maria Pavel Ruth Tomas Leila Henri Nora Samir Greta Viktor Paula Anton Clara "
    "Yusuf Edith Marco Olga Felix Amina Bruno Wanda Hugo"
)
LAST_NAMES = (
    "Lindqvist Marchetti Okafor Brandt Novak Haddad Duarte Petrov Sorensen Whitlock Ferrand "
    "Kowalski Adeyemi Tanaka Bergström Castellan Drummond Vasquez Ibarra Mertens Quayle Rostov"
)
TITLES = "Mayor Judge Bishop Captain Professor Governor Sergeant Chairman Senator Inspector"
PLACES = (
    "Tampere Valencia Lagos Bergen Leeds Izmir Porto Quito Odessa Turin Malmö Tunis Perth Lima "
    "Riga Nantes Cork Bristol Osaka Denver Ghent Minsk Arizona Brittany Bavaria Ghana Peru Tibet"
)
MONTHS = "January February March April May June July August September October November December"
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
CLAIMS = "news claim fear report belief rumour hope idea warning suspicion"
MANNERS = "quickly quietly slowly again today later early badly overnight suddenly twice away fast"
