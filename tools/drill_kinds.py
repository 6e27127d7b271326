"""Drills of one clause, and of one with participles; each function names its pattern."""

from __future__ import annotations

from tools.drill_clauses import Node, Writer, comma
from tools.drill_words import CLAIMS, LAST_NAMES, MANNERS

__all__ = [
    "brief",
    "content",
    "described",
    "framed",
    "fronted",
    "happened",
    "having",
    "headline",
    "infinitive",
    "named",
    "opening",
    "passive",
    "perfect",
    "plain",
    "present",
    "reduced",
    "reduced_apart",
    "reduced_object",
    "remaining",
]


# ---- One clause ---------------------------------------------------------------------------------


def plain(writer: Writer) -> Node:
    """The rangers closed the hostel in May."""
    return writer.active()


def fronted(writer: Writer) -> Node:
    """In May, the rangers closed the hostel."""
    clause = writer.active(dated=False)
    date = writer.when()
    return clause.lead(date.follow(writer.maybe(comma, 0.7)))


def framed(writer: Writer) -> Node:
    """At an auction in Perth on 3 May, a broker bought the chapel."""
    clause = writer.active(dated=False)
    event = writer.noun("event").as_("obl")
    event.lead(Node(writer.pick("at during after before"), "IN", "case"))
    event.follow(
        writer.maybe(lambda: writer.place("nmod")), writer.maybe(lambda: writer.date("nmod"))
    )
    return clause.lead(event.follow(comma()))


def brief(writer: Writer) -> Node:
    """The violins sold badly."""
    verb = Node(writer.verb(writer.pick("either alone wishing"))[1], "VBD")
    verb.lead(writer.noun("thing", "plan", "building", "agent").as_("nsubj"))
    return verb.follow(
        writer.maybe(lambda: Node(writer.pick(MANNERS), "RB", "advmod"), 0.75),
        writer.maybe(writer.when, 0.2),
    )


def present(writer: Writer) -> Node:
    """The broker's budget stays low."""
    base = writer.verb("alone" if writer.chance.random() < 0.5 else "either")[0]
    subject = writer.widened(writer.noun("plan", "event", "agent", "thing"), 0.5)
    many = subject.tag == "NNS"
    ending = "es" if base.endswith(("s", "sh", "ch", "x", "o", "z")) else "s"
    verb = Node(base if many else base + ending, "VBP" if many else "VBZ")
    if base.endswith("y") and base[-2] not in "aeiou" and not many:
        verb.form = base[:-1] + "ies"
    verb.lead(subject.as_("nsubj"))
    return verb.follow(
        writer.maybe(lambda: Node(writer.pick(MANNERS), "RB", "advmod"), 0.4),
        writer.maybe(writer.place),
    )


def content(writer: Writer) -> Node:
    """The rumour that the diver slept in Lima was absurd."""
    noun = Node(writer.pick(CLAIMS), "NN", behind=[], before=[Node("the", "DT", "det")])
    clause = writer.active() if writer.chance.random() < 0.7 else passive(writer)
    noun.follow(clause.as_("acl").lead(Node("that", "IN", "mark")))
    if writer.chance.random() < 0.5:
        kind = writer.pick("person thing plan")
        verb = Node(writer.verb(kind)[1], "VBD", behind=[writer.object(kind).as_("obj")])
        return verb.lead(noun.as_("nsubj"))
    said = Node(writer.pick("false true wrong old absurd early"), "JJ")
    return said.lead(noun.as_("nsubj"), Node("was", "VBD", "cop"))


def remaining(writer: Writer) -> Node:
    """The diver has two crates left."""
    noun = writer.noun("thing", "building", bare=True)
    noun.form, noun.tag = noun.form if noun.tag == "NNS" else noun.form + "s", "NNS"
    noun.lead(Node(writer.pick("two nine 40 twelve"), "CD", "nummod"))
    noun.follow(Node("left", "VBN", "acl"))
    verb = Node(writer.pick("has had"), "VBZ", behind=[noun.as_("obj")])
    verb.tag = "VBD" if verb.form == "had" else "VBZ"
    subject = writer.name() if writer.chance.random() < 0.5 else writer.noun("agent", one=True)
    return verb.lead(subject.as_("nsubj"))


def passive(writer: Writer) -> Node:
    """The hostel was closed by rangers in May."""
    clause = writer.passive(None, writer.patient())
    return clause.follow(writer.maybe(writer.when))


def happened(writer: Writer) -> Node:
    """The festival began in Cork in May."""
    verb = Node(writer.pick("began started ended took-place opened closed continued failed"), "VBD")
    if "-" in verb.form:
        verb = Node("took", "VBD", behind=[Node("place", "NN", "obj")])
    verb.lead(writer.noun("event", "building").as_("nsubj"))
    return verb.follow(writer.maybe(writer.place), writer.when())


def perfect(writer: Writer) -> Node:
    """The rangers had closed the hostel in May."""
    kind = writer.patient()
    auxiliary = Node(writer.pick("had had has"), "VBD", "aux")
    subject = writer.name()
    if auxiliary.form == "has":
        auxiliary.tag = "VBZ"
    verb = Node(writer.verb(kind)[2], "VBN", behind=[writer.object(kind).as_("obj")])
    return verb.lead(subject.as_("nsubj"), auxiliary).follow(writer.maybe(writer.when))


def infinitive(writer: Writer) -> Node:
    """The envoy threatened on Friday to close the canal."""
    kind = writer.patient()
    verb = Node(writer.verb("wishing")[1], "VBD").lead(writer.subject().as_("nsubj"))
    goal = Node(writer.verb(kind)[0], "VB", "xcomp", [Node("to", "TO", "mark")])
    return verb.follow(writer.maybe(writer.date, 0.4), goal.follow(writer.object(kind).as_("obj")))


def headline(writer: Writer) -> Node:
    """Poacher arrested in Perth after regatta [no full stop]."""
    kind = writer.pick("person building thing")
    verb = Node(writer.verb(kind)[2], "VBN")
    verb.lead(writer.noun(kind, bare=True).as_("nsubj:pass"))
    cause = writer.noun("event", bare=True).as_("obl")
    cause.lead(Node(writer.pick("after before during"), "IN", "case"))
    return verb.follow(writer.maybe(writer.place), cause)


# ---- Participles --------------------------------------------------------------------------------


def reduced(writer: Writer) -> Node:
    """The poacher caught in May was deported."""
    kind = writer.patient()
    noun = writer.noun(kind)
    noun.follow(writer.participle(kind).as_("acl"))
    return writer.main(noun, kind)


def reduced_apart(writer: Writer) -> Node:
    """The kiosk, rented in March, will move."""
    kind = writer.patient()
    noun = writer.object(kind)
    participle = writer.participle(kind, writer.pick(["", "", "since", "until"]))
    participle.lead(comma(), writer.maybe(lambda: Node("first", "RB", "advmod"), 0.1))
    noun.follow(participle.as_("acl").follow(comma()))
    return writer.main(noun, kind)


def reduced_object(writer: Writer) -> Node:
    """The rangers found a statue stolen in 1990."""
    kind = writer.patient()
    noun = writer.noun(kind)
    noun.follow(writer.participle(kind).as_("acl"))
    verb = Node(writer.verb(kind)[1], "VBD", behind=[noun.as_("obj")])
    return verb.lead(writer.subject().as_("nsubj"))


def described(writer: Writer) -> Node:
    """Ida Novak, a dentist first questioned in 1999, retired."""
    beside = writer.noun("person", one=True).as_("appos").lead(comma())
    beside.follow(writer.participle("person").as_("acl"))
    if writer.chance.random() < 0.4:
        beside.behind[-1].lead(Node("first", "RB", "advmod"))
    return writer.main(writer.name().follow(beside.follow(comma())), "person")


def named(writer: Writer) -> Node:
    """The inspector of canals, Ida Novak, retired."""
    kind = writer.pick("person agent building")
    noun = writer.noun(kind, one=True)
    if kind != "building" and writer.chance.random() < 0.6:
        task = writer.noun("plan", "building", bare=True).as_("nmod")
        noun.follow(task.lead(Node(writer.pick("of for"), "IN", "case")))
    name = writer.name() if kind != "building" else Node(writer.pick(LAST_NAMES), "NNP")
    if kind == "building":
        name.lead(writer.maybe(lambda: Node("the", "DT", "det")))
    noun.follow(name.as_("appos").lead(comma()).follow(comma()))
    return writer.active(noun) if writer.chance.random() < 0.6 else writer.main(noun, "person")


def opening(writer: Writer) -> Node:
    """Rescued in May, the poacher wrote a petition."""
    kind = writer.patient()
    participle = writer.participle(kind).as_("advcl").follow(comma())
    subject = writer.object(kind)
    return writer.main(subject, kind).lead(participle)


def having(writer: Writer) -> Node:
    """Having closed the hostel in May, the rangers left."""
    kind = writer.patient()
    clause = writer.active(dated=False)
    first = Node(writer.verb(kind)[2], "VBN", "advcl", [Node("having", "VBG", "aux")])
    if writer.chance.random() < 0.4:
        wish = Node(writer.pick("failed tried agreed promised threatened"), "VBN", "advcl")
        wish.lead(Node("having", "VBG", "aux")).follow(writer.maybe(writer.date))
        goal = Node(writer.verb(kind)[0], "VB", "xcomp", [Node("to", "TO", "mark")])
        wish.follow(goal.follow(writer.object(kind).as_("obj")))
        return clause.lead(wish.follow(comma()))
    first.follow(writer.object(kind).as_("obj"), writer.maybe(writer.date))
    return clause.lead(first.follow(comma()))
