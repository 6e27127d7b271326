"""Drills of clauses and phrases set into others; each function names its pattern."""

from __future__ import annotations

from tools.drill_clauses import Node, Writer, comma

__all__ = [
    "absent",
    "announced",
    "counted",
    "each",
    "intended",
    "interrupted",
    "spanned",
    "supposed",
    "told_behind",
    "unnamed",
]

_PARTS = "one/CD two/CD most/JJS both/DT some/DT all/DT several/JJ"
_RANKS = "largest/JJS oldest/JJS longest/JJS smallest/JJS best/JJS first/JJ last/JJ second/JJ"
_BELONGINGS = "names owners origins causes ages contents faces terms details sponsors routes"
_GIVEN = "given released disclosed published known revealed announced traced identified stated"
_LIKELIHOODS = "likely unlikely possible certain clear inevitable probable doubtful improbable"


def _tagged(told: str, relation: str = "") -> Node:
    form, _, tag = told.partition("/")
    return Node(form, tag, relation)


def _several(writer: Writer, kind: str) -> Node:
    """Return a plural noun of a kind, with its number or its article."""
    noun = writer.noun(kind, bare=True)
    while noun.tag != "NNS":
        noun = writer.noun(kind, bare=True)
    number = Node(writer.pick("two three four five nine 12 40"), "CD", "nummod")
    return noun.lead(number if writer.chance.random() < 0.7 else Node("the", "DT", "det"))


def _possible(writer: Writer) -> Node:
    """Return a clause of what may be: "the rangers could close the hostel by May"."""
    modal = Node(writer.pick("will would could may might must"), "MD", "aux")
    kind = writer.patient()
    if writer.chance.random() < 0.4:
        subject = writer.object(kind).as_("nsubj:pass")
        verb = Node(writer.verb(kind)[2], "VBN")
        verb.lead(subject, modal, Node("be", "VB", "aux:pass"))
    else:
        verb = Node(writer.verb(kind)[0], "VB", behind=[writer.object(kind).as_("obj")])
        verb.lead(writer.subject().as_("nsubj"), modal)
    verb.follow(writer.maybe(writer.place, 0.3))
    since = writer.pick(["by", "before", ""])
    return verb.follow(writer.maybe(lambda: writer.date(since=since), 0.7))


# ---- Relative clauses ---------------------------------------------------------------------------


def counted(writer: Writer) -> Node:
    """The rangers closed three hostels, the oldest of which was sold in May."""
    kind = writer.pick("person building thing plan")
    noun = _several(writer, kind)
    ranked = writer.chance.random() < 0.4
    part = _tagged(writer.pick(_RANKS if ranked else _PARTS))
    whole = Node("whom", "WP") if kind == "person" else Node("which", "WDT")
    part.follow(whole.as_("nmod").lead(Node("of", "IN", "case")))
    part.lead(Node("the", "DT", "det") if ranked else None)
    if writer.chance.random() < 0.65:
        clause = writer.passive(part, kind)
        clause.before[-1].form = "was" if ranked or part.form == "one" else "were"
    else:
        clause = Node(writer.verb("alone")[1], "VBD", before=[part.as_("nsubj")])
        clause.follow(writer.maybe(writer.place, 0.3), writer.maybe(writer.date, 0.7))
    noun.follow(clause.as_("acl:relcl").lead(comma()))
    if writer.chance.random() < 0.3:
        clause.follow(comma())
        return writer.main(noun, kind)
    verb = Node(writer.verb(kind)[1], "VBD", behind=[noun.as_("obj")])
    return verb.lead(writer.subject().as_("nsubj"))


def unnamed(writer: Writer) -> Node:
    """Two poachers, whose names were not given, fled."""
    kind = writer.pick("person building thing plan")
    noun = _several(writer, kind) if writer.chance.random() < 0.6 else writer.noun(kind)
    thing = Node(writer.pick(_BELONGINGS), "NNS", "nsubj:pass", [Node("whose", "WP$", "nmod:poss")])
    clause = Node(writer.pick(_GIVEN), "VBN", "acl:relcl").lead(comma(), thing)
    late = writer.chance.random() < 0.4
    clause.before.append(Node("have", "VBP", "aux") if late else Node("were", "VBD", "aux:pass"))
    if writer.chance.random() < 0.75:
        clause.before.append(Node("not", "RB", "advmod"))
    clause.before += [Node("been", "VBN", "aux:pass")] if late else []
    clause.follow(writer.maybe(writer.date, 0.25), comma())
    noun.follow(clause)
    return writer.main(noun, kind) if writer.chance.random() < 0.6 else writer.active(noun)


def absent(writer: Writer) -> Node:
    """Ida Novak, who was abroad when the brewery closed in 2018, resigned."""
    when = writer.active().as_("advcl")
    form = writer.pick("when when after before while as")
    when.lead(Node(form, "WRB", "advmod") if form == "when" else Node(form, "IN", "mark"))
    if writer.chance.random() < 0.6:
        draw = writer.chance.random()
        state = _tagged(writer.pick("abroad/RB away/RB there/RB ill/JJ present/JJ asleep/JJ"))
        if draw < 0.3:
            state = writer.place()
        elif draw < 0.5:
            state = writer.noun("person", one=True)
        clause = state.lead(Node("who", "WP", "nsubj"), Node("was", "VBD", "cop"))
    else:
        clause = writer.active(Node("who", "WP"), dated=False)
    clause.as_("acl:relcl").lead(comma()).follow(when, comma())
    noun = writer.name() if writer.chance.random() < 0.7 else writer.noun("person", one=True)
    noun.follow(clause)
    return writer.main(noun, "person") if writer.chance.random() < 0.6 else writer.active(noun)


def spanned(writer: Writer) -> Node:
    """The canal that flooded an orchard in Peru was closed by rangers."""
    kind = writer.pick("person building thing plan")
    noun = writer.noun(kind)
    one = writer.chance.random() < 0.4
    if one and kind != "person":
        owner = writer.widened(writer.noun("agent", "person"), 0.5)
        verb = Node(writer.verb(kind)[1], "VBD", before=[owner.as_("nsubj")])
        clause = verb.lead(Node(writer.pick("that which"), "WDT", "obj"))
        clause.follow(writer.maybe(writer.place), writer.maybe(writer.when))
    else:
        pronoun = Node("who", "WP") if kind == "person" else Node("that", "WDT")
        clause = writer.active(pronoun, dated=writer.chance.random() < 0.3)
    clause.as_("acl:relcl")
    if clause.before[0].form in ("who", "which") and writer.chance.random() < 0.4:
        clause.lead(comma()).follow(comma())
    noun.follow(clause)
    return writer.passive(noun, kind) if writer.chance.random() < 0.6 else writer.main(noun, kind)


# ---- Phrases ------------------------------------------------------------------------------------


def interrupted(writer: Writer) -> Node:
    """The hostel was sold in 1890 and, after a drought, closed in 1902."""
    if writer.chance.random() < 0.6:
        kind = writer.pick("person building thing plan")
        clause = writer.passive(None, kind, dated=False).follow(writer.maybe(writer.date, 0.8))
        second = Node(writer.verb(kind)[2], "VBN").follow(writer.maybe(writer.date, 0.7))
    else:
        clause, second = writer.active(), writer.predicate(dated=writer.chance.random() < 0.6)
    if writer.chance.random() < 0.7:
        phrase = writer.noun("event").as_("obl")
        phrase.lead(Node(writer.pick("after during before despite"), "IN", "case"))
    else:
        phrase = writer.date()
    phrase.lead(comma()).follow(comma())
    link = Node(writer.pick("and and and but"), "CC", "cc")
    return clause.follow(second.as_("conj").lead(link, phrase))


def announced(writer: Writer) -> Node:
    """In a letter earlier today, Mayor Ida Novak confirmed that the rangers left."""
    medium = Node(writer.pick("statement letter release speech memo broadcast message report "
                              "post briefing"), "NN", "obl")  # fmt: skip
    if medium.form == "release" or writer.chance.random() < 0.2:
        medium.lead(Node(writer.pick("press news radio"), "NN", "compound"))
    medium.lead(Node("in", "IN", "case"), Node("a", "DT", "det"))
    early = _tagged(writer.pick("earlier/RBR later/RBR late/RB early/RB"), "advmod")
    if early.tag == "RB":
        time = writer.date() if writer.chance.random() < 0.5 else Node("yesterday", "NN")
    else:
        time = Node(writer.pick("today today week month year"), "NN")
        time.lead(None if time.form == "today" else Node("this", "DT", "det"))
    time.relation = time.relation or "obl:unmarked"
    said = Node(writer.verb("saying")[1], "VBD").lead(writer.subject().as_("nsubj"))
    said.lead(medium, time.lead(early).follow(comma()))
    if writer.chance.random() < 0.4:
        return said.follow(writer.noun("plan", "event").as_("obj"))
    clause = writer.active() if writer.chance.random() < 0.5 else _possible(writer)
    return said.follow(clause.as_("ccomp").lead(Node("that", "IN", "mark")))


def intended(writer: Writer) -> Node:
    """A regatta planned for May was held in Cork."""
    noun = writer.noun("event", "event", "plan")
    verb = Node(writer.pick("planned planned scheduled set expected proposed due"), "VBN", "acl")
    verb.tag = "JJ" if verb.form == "due" else "VBN"
    noun.follow(verb.follow(writer.date(since="for")))
    if writer.chance.random() < 0.75:
        return writer.passive(noun, "event", dated=False).follow(writer.maybe(writer.place))
    return writer.main(noun, "event")


def told_behind(writer: Writer) -> Node:
    """The brewery could close by May, Ida Novak, its new head of plans, told brokers."""
    clause = _possible(writer) if writer.chance.random() < 0.7 else writer.active()
    task = writer.noun("person", "agent", bare=True, one=True)
    if writer.chance.random() < 0.7:
        task = Node(writer.pick("head director manager chief spokesman president"), "NN")
        task.lead(writer.maybe(lambda: Node(writer.pick("new former deputy"), "JJ", "amod"), 0.4))
        field = writer.noun("plan", "event", "building", bare=True)
        task.follow(field.as_("nmod").lead(Node(writer.pick("of of for"), "IN", "case")))
        if writer.chance.random() < 0.4:
            other = writer.noun("plan", "event", bare=True).as_("conj")
            field.follow(other.lead(Node("and", "CC", "cc")))
    article = writer.pick(["its/PRP$", "their/PRP$", "the/DT"])
    task.lead(_tagged(article, "det" if article == "the/DT" else "nmod:poss"))
    speaker = writer.name().follow(task.as_("appos").lead(comma()).follow(comma()))
    said = Node("told", "VBD", before=[clause.as_("ccomp").follow(comma()), speaker.as_("nsubj")])
    if writer.chance.random() < 0.25:
        said.form = writer.pick(["said", writer.verb("saying")[1]])
    else:
        hearers = Node("reporters", "NNS") if writer.chance.random() < 0.4 else _several(
            writer, "agent")  # fmt: skip
        said.follow(hearers.as_("iobj"))
    return said.follow(writer.maybe(writer.place, 0.4), writer.maybe(writer.when, 0.4))


def supposed(writer: Writer) -> Node:
    """It seems unlikely that the rangers will close the hostel."""
    clause = _possible(writer) if writer.chance.random() < 0.7 else writer.active()
    clause.as_("csubj").lead(Node("that", "IN", "mark"))
    opinion = Node(writer.pick(_LIKELIHOODS), "JJ")
    if writer.chance.random() < 0.65:
        form = writer.pick("seems seemed appears looks remains")
        verb = Node(form, "VBD" if form.endswith("d") else "VBZ", behind=[opinion.as_("xcomp")])
        opinion = verb
    else:
        form = writer.pick("is was")
        opinion.lead(Node(form, "VBD" if form == "was" else "VBZ", "cop"))
    opinion.lead(Node("it", "PRP", "expl"), writer.maybe(
        lambda: Node(writer.pick("now still"), "RB", "advmod"), 0.15))  # fmt: skip
    return opinion.follow(clause)


def each(writer: Writer) -> Node:
    """On each of the following two days, they closed a hostel."""
    case = writer.pick("on in during for")
    unit = "day" if case == "on" else writer.pick("week month year decade season")
    days = Node(unit + "s", "NNS", "nmod", [Node("of", "IN", "case"), Node("the", "DT", "det")])
    days.before += [
        _tagged(writer.pick("following/VBG next/JJ last/JJ first/JJ past/JJ"), "amod"),
        Node(writer.pick("two three four five six 10"), "CD", "nummod"),
    ]
    part = _tagged(writer.pick("each/DT each/DT most/JJS one/CD"), "obl")
    part.lead(Node(case, "IN", "case")).follow(days, writer.maybe(comma, 0.85))
    they = Node(writer.pick("they he she we"), "PRP") if writer.chance.random() < 0.6 else None
    return writer.active(they, dated=False).lead(part)
