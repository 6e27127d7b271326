"""Drills for the tagger and the parser: plain news sentences of kinds that the treebanks lack.

The web texts of the treebanks have few short sentences of news: "The courier caught in May was
sued.", "Rented in June, the cinema burned." Whether a form that may be a past or a participle
is the verb of its clause is told there by all that stands around it. Each drill is a tree put
together from `tools.drill_words`, by the guidelines of Universal Dependencies as the English Web
Treebank follows them; what it says is nonsense, and none is taken from a text. The same seed gives
the same sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from benchmarks.treebank import Sentence
from tools import drill_kinds as kinds
from tools import drill_nested as nested
from tools import drill_news as news
from tools.drill_clauses import Node, Writer, comma, sentence_of
from tools.drill_kinds import happened, passive

__all__ = ["COUNT", "KINDS", "NEWS_KINDS", "drills", "news_drills"]

SEED, COUNT = 7, 1200
NEWS_SEED, NEWS_COUNT = 11, 560

Kind = Callable[[Writer], Node]


def mark(form: str, tag: str = "") -> Node:
    """Return a mark, a semicolon or colon by default."""
    return Node(form, tag or ":", "punct")


def quoted(clause: Node) -> Node:
    """Return a clause in quotation marks."""
    return clause.lead(mark("“", "``")).follow(mark("”", "''"))


def closed(clause: Node) -> Node:
    """Return a sentence with its full stop."""
    return clause.follow(mark(".", "."))


# ---- Several clauses ----------------------------------------------------------------------------


def relative(writer: Writer) -> Node:
    """The consortium, which last sold a chapel in 1995, will appear."""
    kind = writer.pick("person building")
    noun = writer.noun("agent") if kind == "building" else writer.name()
    pronoun = Node("which", "WDT") if kind == "building" else Node("who", "WP")
    clause = writer.active(pronoun).as_("acl:relcl")
    clause.lead(comma()).follow(comma())
    if writer.chance.random() < 0.3:
        clause.before.append(Node(writer.pick("last first also later"), "RB", "advmod"))
    return writer.main(noun.follow(clause), "person")


def reported(writer: Writer) -> Node:
    """The auditors warned on Sunday that the dairy burned in June."""
    said = Node(writer.verb("saying")[1], "VBD").lead(writer.subject().as_("nsubj"))
    said.follow(writer.maybe(writer.date, 0.35))
    kind = writer.patient()
    make = writer.pick(["active", "passive", "happened"])
    clause = (
        writer.active()
        if make == "active"
        else writer.passive(None, kind)
        if make == "passive"
        else happened(writer)
    )
    if writer.chance.random() < 0.75:
        clause.lead(Node("that", "IN", "mark"))
    return said.follow(clause.as_("ccomp"))


def reported_behind(writer: Writer) -> Node:
    """The dairy burned in June, the auditors warned."""
    clause = writer.active() if writer.chance.random() < 0.5 else passive(writer)
    clause.follow(comma())
    form = "said" if writer.chance.random() < 0.5 else writer.verb("saying")[1]
    said = Node(form, "VBD").lead(clause.as_("ccomp"), writer.subject().as_("nsubj"))
    return said.follow(writer.maybe(writer.date))


def told(writer: Writer) -> Node:
    """Ida Novak told brokers on Sunday: “They will not restore the chapel”."""
    verb = Node("told", "VBD", behind=[writer.noun("agent").as_("iobj")])
    verb.lead(writer.name().as_("nsubj")).follow(writer.maybe(writer.date))
    if writer.chance.random() < 0.5:
        return verb.follow(writer.active().as_("ccomp").lead(Node("that", "IN", "mark")))
    kind = writer.patient()
    clause = Node(writer.verb(kind)[0], "VB", "ccomp")
    clause.lead(Node(writer.pick("we they she"), "PRP", "nsubj"), Node("will", "MD", "aux"),
                writer.maybe(lambda: Node("not", "RB", "advmod")))  # fmt: skip
    clause = quoted(clause.follow(writer.object(kind).as_("obj")))
    return verb.follow(clause.lead(mark(writer.pick(": ,"))))


def joined(writer: Writer) -> Node:
    """The rangers closed the hostel in May and left Perth."""
    second = writer.predicate().as_("conj").lead(Node(writer.pick("and and but"), "CC", "cc"))
    return writer.active().follow(second)


def both(writer: Writer) -> Node:
    """The rangers left in May and Ida Novak closed the hostel."""
    second = writer.active().as_("conj")
    second.lead(writer.maybe(comma, 0.3), Node(writer.pick("and and but"), "CC", "cc"))
    first = writer.active(dated=False)
    date = writer.when()
    if writer.chance.random() < 0.5:
        first.lead(date.follow(writer.maybe(comma, 0.7)))
    else:
        first.follow(date)
    return first.follow(second)


def joined_passives(writer: Writer) -> Node:
    """The tannery was bought in 1920, restored by a bishop and rented."""
    kind = writer.pick("person building thing plan")
    clause = writer.passive(None, kind).follow(writer.maybe(writer.date))
    if writer.chance.random() < 0.6:
        clause.follow(writer.participle(kind).as_("conj").lead(comma()))
    last = Node(writer.verb(kind)[2], "VBN") if writer.chance.random() < 0.4 else (
        writer.participle(kind))  # fmt: skip
    return clause.follow(last.as_("conj").lead(Node("and", "CC", "cc")))


def chain(writer: Writer) -> Node:
    """The brokers met in 1950, bought a chapel and vanished."""
    clause = Node(writer.verb("alone")[1], "VBD", behind=[writer.date()])
    clause.lead(writer.noun("agent", "person").as_("nsubj"))
    return clause.follow(
        writer.predicate().as_("conj").lead(comma()),
        writer.predicate().as_("conj").lead(Node("and", "CC", "cc")),
    )


def beside(writer: Writer) -> Node:
    """A ranger rented the hostel on Sunday; the poachers slept."""
    second = writer.active() if writer.chance.random() < 0.6 else passive(writer)
    return writer.active().follow(second.as_("parataxis").lead(mark(writer.pick("; ; –"))))


def subordinate(writer: Writer) -> Node:
    """While lanterns burned, growers drafted a levy."""
    when = writer.active() if writer.chance.random() < 0.7 else passive(writer)
    when.relation = "advcl"
    form = writer.pick("as after before when while because although")
    tag, relation = ("WRB", "advmod") if form == "when" else ("IN", "mark")
    when.lead(Node(form, tag, relation))
    if writer.chance.random() < 0.4:
        return writer.active(dated=writer.chance.random() < 0.6).follow(when)
    clause = writer.active().lead(when.follow(comma()))
    if writer.chance.random() < 0.3:
        clause.follow(writer.active(dated=False).as_("conj").lead(comma(), Node("and", "CC", "cc")))
    return clause


def framed_subordinate(writer: Writer) -> Node:
    """In 1950, after the lanterns burned, growers drafted a levy."""
    when = (
        writer.active(dated=False)
        .as_("advcl")
        .lead(Node(writer.pick("as after when"), "IN", "mark"))
    )
    if when.before[0].form == "when":
        when.before[0].tag, when.before[0].relation = "WRB", "advmod"
    date = writer.date().follow(comma())
    return writer.active(dated=False).lead(date, when.follow(comma()))


def measured(writer: Writer) -> Node:
    """The cook slept in Cork on Sunday, only a week after the regatta."""
    unit = Node(writer.pick("decade year week month century"), "NN", "nmod:unmarked")
    unit.lead(writer.maybe(lambda: Node(writer.pick("nearly almost only"), "RB", "advmod")),
              Node("a", "DT", "det"))  # fmt: skip
    event = writer.noun("event").as_("obl")
    event.lead(comma(), unit, Node(writer.pick("after before"), "IN", "case"))
    return writer.active(dated=False).follow(writer.when(), event)


KINDS: dict[Kind, int] = {
    kinds.plain: 5, kinds.brief: 4, kinds.present: 3, kinds.content: 1, kinds.remaining: 1,
    kinds.fronted: 3, kinds.framed: 3, kinds.passive: 2, kinds.happened: 2, kinds.perfect: 1,
    kinds.infinitive: 2, kinds.headline: 1, kinds.reduced: 4, kinds.reduced_apart: 4,
    kinds.reduced_object: 2, kinds.described: 2, kinds.opening: 3, kinds.having: 2, relative: 3,
    reported: 4, reported_behind: 2, told: 2, joined: 3, both: 2, kinds.named: 3,
    joined_passives: 3, chain: 2, beside: 3, subordinate: 4, framed_subordinate: 2, measured: 2,
}  # fmt: skip


NEWS_KINDS: dict[Kind, int] = {
    news.acting: 12, news.based: 6, news.cited: 12, news.cleft: 3, news.dubbed: 3, news.owned: 6,
    news.priced: 6, news.shaken: 3, nested.absent: 2, nested.announced: 2, nested.counted: 3,
    nested.each: 1, nested.intended: 2, nested.interrupted: 3, nested.spanned: 3,
    nested.supposed: 1, nested.told_behind: 2, nested.unnamed: 2,
}  # fmt: skip


def drills(count: int = COUNT, seed: int = SEED) -> Iterator[Sentence]:
    """Yield sentences of all kinds, in the shares that `KINDS` tells."""
    yield from _written(KINDS, count, seed)


def news_drills(count: int = NEWS_COUNT, seed: int = NEWS_SEED) -> Iterator[Sentence]:
    """Yield sentences of the kinds that go with the silver trees, which the parser alone learns."""
    yield from _written(NEWS_KINDS, count, seed)


def _written(shares: dict[Kind, int], count: int, seed: int) -> Iterator[Sentence]:
    writer = Writer(Random(seed))
    for kind in writer.chance.choices(list(shares), list(shares.values()), k=count):
        clause = kind(writer)
        yield sentence_of(clause if kind is kinds.headline else closed(clause))
