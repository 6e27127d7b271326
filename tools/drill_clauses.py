"""The parts that `tools.drills` puts sentences together from: trees of words, clauses, dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from benchmarks.treebank import Sentence, Word
from tools import drill_words as words

from ktimeline.model import Span

__all__ = ["Node", "Writer", "comma", "forms_of", "sentence_of"]

_VOWELS = "aeiou"
_THINGS = ("building", "thing", "plan", "event")


@dataclass(slots=True)
class Node:
    """A word with those that hang on it, before and behind it, in order."""

    form: str
    tag: str
    relation: str = ""
    before: list[Node] = field(default_factory=list)
    behind: list[Node] = field(default_factory=list)

    def as_(self, relation: str) -> Node:
        """Return the node itself, its relation set."""
        self.relation = relation
        return self

    def lead(self, *nodes: Node | None) -> Node:
        """Return the node itself, with more words in front of all others."""
        self.before[:0] = [node for node in nodes if node]
        return self

    def follow(self, *nodes: Node | None) -> Node:
        """Return the node itself, with more words behind all others."""
        self.behind += [node for node in nodes if node]
        return self


def comma() -> Node:
    """Return a comma."""
    return Node(",", ",", "punct")


def sentence_of(root: Node) -> Sentence:
    """Return a tree as a sentence of a treebank, its first letter large."""
    order: list[Node] = []
    heads: dict[int, Node | None] = {id(root): None}

    def visit(node: Node) -> None:
        for child in (*node.before, *node.behind):
            heads[id(child)] = node
        for child in node.before:
            visit(child)
        order.append(node)
        for child in node.behind:
            visit(child)

    visit(root.as_("root"))
    order[0].form = order[0].form[0].upper() + order[0].form[1:]
    places = {id(node): place for place, node in enumerate(order)}
    found: list[Word] = []
    start = 0
    for node in order:
        head = heads[id(node)]
        span = Span(start, start + len(node.form))
        at = places[id(head)] if head else -1
        found.append(Word(node.form, node.tag, span, head=at, relation=node.relation))
        start = span.end + 1
    return Sentence(" ".join(node.form for node in order), tuple(found))


# ---- Words --------------------------------------------------------------------------------------


def _regular_past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    doubled = {"expel", "ship", "drop", "plan", "kidnap", "admit", "submit", "transfer", "cancel"}
    return base + base[-1] * (base in doubled) + "ed"


def forms_of(entry: str) -> tuple[str, str, str, str]:
    """Return base, past, participle and -ing form of an entry of the verbs.

    >>> forms_of("deny"), forms_of("hide,hid,hidden")[1:3]
    (('deny', 'denied', 'denied', 'denying'), ('hid', 'hidden'))
    """
    base, *irregular = entry.split(",")
    past, participle = irregular or [_regular_past(base)] * 2
    stem = base[:-1] if base.endswith("e") and base not in {"flee", "free"} else base
    if base == "die":
        stem = "dy"
    doubled = {"set", "put", "cut", "hit", "shut", "win", "begin", "expel", "ship", "drop", "plan"}
    doubled |= {"kidnap", "admit", "submit"}
    return base, past, participle, stem + base[-1] * (base in doubled) + "ing"


class Writer:
    """What writes the parts of a drill, by chance."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self._verbs = {kind: [forms_of(one) for one in told.split()]
                       for kind, told in words.VERBS.items()}  # fmt: skip
        self._nouns = {kind: told.split() for kind, told in words.NOUNS.items()}

    def pick(self, told: str | Sequence[str]) -> str:
        """Return one of several words, which may stand in one text."""
        return self.chance.choice(told.split() if isinstance(told, str) else told)

    def maybe(self, make: Callable[[], Node], share: float = 0.5) -> Node | None:
        """Return what is made, or None, by chance."""
        return make() if self.chance.random() < share else None

    def verb(self, kind: str) -> tuple[str, str, str, str]:
        """Return the four forms of a verb of a kind."""
        return self.chance.choice(self._verbs[kind])

    # ---- Noun phrases ---------------------------------------------------------------------------

    def name(self) -> Node:
        """A name of a person, with or without a title or a first name."""
        last = self.pick(words.LAST_NAMES)
        if self.chance.random() < 0.25:
            head = Node(last, "NNP")
        else:
            head = Node(self.pick(words.FIRST_NAMES), "NNP", behind=[Node(last, "NNP", "flat")])
        if self.chance.random() < 0.3:
            title = self.pick([*words.TITLES.split(), "Mr.", "Ms.", "Dr.", "Mrs."])
            head.lead(Node(title, "NNP", "nmod:desc"))
        return head

    def noun(self, *kinds: str, bare: bool = False, one: bool = False) -> Node:
        """A noun of one of the kinds, with its article; plurals may go without, headlines do.

        `one` is a singular, `bare` has no article.
        """
        singular, _, plural = self.pick(self._nouns[self.pick(kinds)]).partition("/")
        many = self.chance.random() < 0.4 and not one
        head = Node(plural or singular + "s" if many else singular, "NNS" if many else "NN")
        if self.chance.random() < 0.2:
            beside = self.pick(self._nouns[self.pick(["plan", "event", "building"])])
            head.lead(Node(beside.partition("/")[0], "NN", "compound"))
        if self.chance.random() < 0.25:
            head.lead(Node(self.pick("old new local small former northern two-day large young"),
                           "JJ", "amod"))  # fmt: skip
        if bare:
            return head
        if many and self.chance.random() < 0.4:
            if self.chance.random() < 0.5:
                head.lead(Node(self.pick("two three nine 40 six 300"), "CD", "nummod"))
            return head
        article = "the" if many or self.chance.random() < 0.7 else "a"
        first = (head.before or [head])[0].form
        if article == "a" and first[0] in _VOWELS:
            article = "an"
        return head.lead(Node(article, "DT", "det"))

    def subject(self) -> Node:
        """Someone who acts."""
        draw = self.chance.random()
        if draw < 0.15:
            return Node(self.pick("he she they we"), "PRP")
        if draw < 0.4:
            return self.name()
        if draw < 0.45:
            firm = Node(self.pick(words.LAST_NAMES), "NNP")
            return firm.follow(Node(self.pick("plc Group AG Corp. Inc."), "NNP", "flat"))
        return self.widened(self.noun("agent", "person"))

    def widened(self, noun: Node, share: float = 0.3) -> Node:
        """Return a noun, perhaps with a phrase behind it or an owner: "the brokers of a merger"."""
        if self.chance.random() < share:
            if self.chance.random() < 0.25 and noun.before and noun.before[0].tag == "DT":
                owner = self.noun("person", "agent", one=True).as_("nmod:poss")
                noun.before[0] = owner.follow(Node("'s", "POS", "case"))
                return noun
            if self.chance.random() < 0.3:
                return noun.follow(self.place("nmod"))
            behind = self.noun("plan", "event", "building").as_("nmod")
            noun.follow(behind.lead(Node(self.pick("of for behind near at"), "IN", "case")))
        return noun

    def object(self, kind: str) -> Node:
        """Someone or something that a verb of that kind is done to."""
        if kind == "person" and self.chance.random() < 0.4:
            return self.name()
        return self.noun(kind)

    # ---- Where and when -------------------------------------------------------------------------

    def place(self, relation: str = "obl") -> Node:
        """Where it was."""
        return Node(self.pick(words.PLACES), "NNP", relation, [Node("in", "IN", "case")])

    def year(self) -> str:
        """A year in figures."""
        return str(self.chance.randint(1880, 2024))

    def date(self, relation: str = "obl", since: str = "") -> Node:
        """A date with its preposition, `since` or the one it takes."""
        day, month = str(self.chance.randint(1, 28)), Node(self.pick(words.MONTHS), "NNP")
        draw = self.chance.randrange(6)
        if draw == 0:
            head, case = Node(self.pick(words.WEEKDAYS), "NNP"), "on"
        elif draw == 1:
            head, case = Node(self.year(), "CD"), "in"
        elif draw == 2:
            head, case = month, "in"
        elif draw == 3:
            head, case = month.follow(Node(self.year(), "CD", "nmod:unmarked")), "in"
        elif draw == 4:
            head, case = Node(day, "CD", behind=[month.as_("nmod:unmarked")]), "on"
            head.follow(self.maybe(lambda: Node(self.year(), "CD", "nmod:unmarked")))
        else:
            head, case = Node(day, "CD", before=[month.as_("nmod:unmarked")]), "on"
            if self.chance.random() < 0.5:
                head.follow(comma(), Node(self.year(), "CD", "nmod:unmarked"))
        return head.as_(relation).lead(Node(since or case, "IN", "case"))

    def when(self) -> Node:
        """A date, or a time without a preposition."""
        if self.chance.random() < 0.75:
            return self.date()
        unit = self.pick("week month year summer")
        return Node(unit, "NN", "obl:unmarked", [Node(self.pick("last this"), "DT", "det")
                    if self.chance.random() < 0.4 else Node("last", "JJ", "amod")])  # fmt: skip

    # ---- Clauses --------------------------------------------------------------------------------

    def patient(self) -> str:
        """A kind of verb that has an object."""
        return self.pick(["person", *_THINGS])

    def active(self, subject: Node | None = None, *, dated: bool = True) -> Node:
        """A clause in the past: "The rangers closed the hostel in May"."""
        given, subject = subject, subject or self.subject()
        if self.chance.random() < 0.35:
            verb = Node(self.verb("alone")[1], "VBD")
            if given is None and self.chance.random() < 0.3:
                subject = self.widened(self.noun("event", "plan", "thing"), 0.4)
        else:
            kind = self.patient()
            verb = Node(self.verb(kind)[1], "VBD", behind=[self.object(kind).as_("obj")])
        verb.lead(subject.as_("nsubj")).follow(self.maybe(self.place, 0.3))
        return verb.follow(self.when() if dated else None)

    def predicate(self, *, dated: bool = True) -> Node:
        """The same without its subject."""
        verb = self.active(Node("they", "PRP"), dated=dated)
        verb.before.clear()
        return verb

    def agent(self) -> Node:
        """Who did it, in the passive."""
        return self.noun("agent").as_("obl:agent").lead(Node("by", "IN", "case"))

    def participle(self, kind: str, since: str = "") -> Node:
        """A participle and what goes with it: "arrested by rangers in May"."""
        verb = Node(self.verb(kind)[2], "VBN")
        verb.follow(None if since else self.maybe(self.agent, 0.3), self.maybe(self.place, 0.25))
        return verb.follow(self.date(since=since))

    def passive(self, subject: Node | None, kind: str, *, dated: bool = True) -> Node:
        """A passive clause; `subject` is of that kind."""
        subject = subject or self.object(kind)
        was = "were" if subject.tag == "NNS" else "was"
        verb = Node(self.verb(kind)[2], "VBN")
        verb.lead(subject.as_("nsubj:pass"), Node(was, "VBD", "aux:pass"))
        verb.follow(self.maybe(self.agent, 0.25))
        return verb.follow(self.maybe(self.when) if dated else None)

    def main(self, subject: Node, kind: str) -> Node:
        """What else is told of a subject: past, passive, future or present."""
        draw = self.chance.random()
        if draw < 0.4:
            return self.passive(subject, kind)
        if draw < 0.65:
            return self.active(subject)
        if draw < 0.9:
            verb = Node(self.verb("alone")[0], "VB")
            modal = Node(self.pick("will may could must would"), "MD", "aux")
            return verb.lead(subject.as_("nsubj"), modal).follow(self.maybe(self.when))
        has = "have" if subject.tag == "NNS" else "has"
        auxiliary = Node(has, "VBP" if has == "have" else "VBZ", "aux")
        verb = Node(self.verb("alone")[2], "VBN")
        return verb.lead(subject.as_("nsubj"), auxiliary)
