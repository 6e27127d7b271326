"""Drills of what newspapers write and the web seldom does; each function names its pattern."""

from __future__ import annotations

from tools.drill_clauses import Node, Writer, comma
from tools.drill_words import LAST_NAMES, PLACES

__all__ = ["acting", "based", "cited", "cleft", "dubbed", "owned", "priced", "shaken"]

_STATES = "Del. Va. Calif. Conn. Ill. Mass. Mo. Ohio Pa. Texas Wash."
_OPINIONS = "late little low weak harsh early vague cheap slow small"


def _hyphen() -> Node:
    return Node("-", "HYPH", "punct")


def acting(writer: Writer) -> Node:
    """The rangers searching the hostel found a statue."""
    kind = writer.patient()
    verb = Node(writer.verb(kind)[3], "VBG", "acl", behind=[writer.object(kind).as_("obj")])
    if writer.chance.random() < 0.3:
        goal = Node(writer.verb(kind)[0], "VB", "xcomp", [Node("to", "TO", "mark")])
        verb = Node(writer.pick("trying hoping planning refusing"), "VBG", "acl", behind=[goal])
        goal.follow(writer.object(kind).as_("obj"))
    verb.follow(writer.maybe(writer.place, 0.3))
    noun = writer.widened(writer.noun("agent", "person"), 0.2).follow(verb)
    if writer.chance.random() < 0.3:
        said = Node("said", "VBD", before=[noun.as_("nsubj")])
        return said.follow(writer.maybe(writer.date, 0.3), writer.active().as_("ccomp"))
    return writer.active(noun) if writer.chance.random() < 0.7 else writer.main(noun, "person")


def owned(writer: Writer) -> Node:
    """The retailer, whose hostels burned in May, sold a dairy."""
    thing = writer.noun("building", "plan", "event", bare=True)
    owner = Node("whose", "WP$", "nmod:poss")
    clause = writer.active(thing.lead(owner)).as_("acl:relcl").lead(comma()).follow(comma())
    return writer.main(writer.noun("agent", "person", one=True).follow(clause), "person")


def cited(writer: Writer) -> Node:
    """“The hostel will close,” said Ida Novak, a treasurer, on Monday."""
    verb = Node(writer.verb("alone")[0], "VB")
    modal = Node(writer.pick("will must may could"), "MD", "aux")
    verb.lead(writer.noun("building", "plan", "agent").as_("nsubj"), modal)
    clause = verb if writer.chance.random() < 0.6 else writer.active()
    first = clause
    while first.before:
        first = first.before[0]
    first.form = first.form[0].upper() + first.form[1:]
    clause.lead(Node("“", "``", "punct")).follow(comma(), Node("”", "''", "punct"))
    speaker = writer.name()
    if writer.chance.random() < 0.6:
        task = writer.noun("person", "agent", one=True).as_("appos").lead(comma())
        if writer.chance.random() < 0.4:
            work = writer.active(Node("who", "WP"), dated=writer.chance.random() < 0.5)
            task = work.as_("acl:relcl").lead(comma())
        speaker.follow(task)
    said = Node("said", "VBD", behind=[speaker.as_("nsubj")]).lead(clause.as_("ccomp"))
    if writer.chance.random() < 0.5:
        said.follow(comma() if len(speaker.behind) > 1 else None, writer.date())
    return said


def based(writer: Writer) -> Node:
    """The Dover, Del.-based brewery sold a chapel."""
    firm = writer.noun("agent", one=True, bare=True)
    place = Node(writer.pick(PLACES), "NNP", "compound")
    if writer.chance.random() < 0.4:
        place.follow(comma(), Node(writer.pick(_STATES), "NNP", "appos"))
    word = Node("based", "VBN", "amod", [place.follow(_hyphen())])
    return writer.active(firm.lead(Node(writer.pick("the the a"), "DT", "det"), word))


def priced(writer: Writer) -> Node:
    """The retailer dropped its $90-a-share bid for a dairy on Monday."""
    unit = Node(writer.pick("share ton day barrel head year"), "NN", "nmod:unmarked")
    unit.lead(_hyphen(), Node("a", "DT", "det"), _hyphen())
    sum_ = Node("$", "$", "compound", behind=[Node(str(writer.chance.randint(2, 900)), "CD",
                "nummod"), unit])  # fmt: skip
    bid = Node(writer.pick("bid offer fee tax levy"), "NN", "obj", [sum_])
    form, tag, relation = writer.pick(["its PRP$ nmod:poss", "a DT det", "the DT det"]).split()
    bid.lead(Node(form, tag, relation))
    bid.follow(writer.maybe(lambda: writer.noun("building", "plan").as_("nmod").lead(
        Node("for", "IN", "case"))))  # fmt: skip
    verb = Node(writer.verb("plan")[1], "VBD", behind=[bid])
    return verb.lead(writer.noun("agent").as_("nsubj")).follow(writer.maybe(writer.date, 0.8))


def shaken(writer: Writer) -> Node:
    """A magnitude-6.3 earthquake struck Peru on Sunday."""
    number = Node(f"{writer.chance.randint(4, 8)}.{writer.chance.randint(0, 9)}", "CD", "nummod")
    measure = Node("magnitude", "NN", "compound")
    if writer.chance.random() < 0.6:
        measure.follow(_hyphen(), number)
    else:
        measure.lead(number, _hyphen())
    quake = Node(writer.pick("earthquake quake aftershock"), "NN", before=[measure])
    quake.lead(Node("a", "DT", "det"))
    verb = Node(writer.pick("struck hit shook rattled"), "VBD")
    verb.follow(Node(writer.pick(PLACES), "NNP", "obj"))
    return verb.lead(quake.as_("nsubj")).follow(writer.when())


def dubbed(writer: Writer) -> Node:
    """Auditors called the offer “too little, too late” on Monday."""
    words = [Node(writer.pick(_OPINIONS), "JJ", before=[Node("too", "RB", "advmod")])
             for _ in range(2)]  # fmt: skip
    opinion = words[0].as_("xcomp")
    if writer.chance.random() < 0.6:
        opinion.follow(words[1].as_("conj").lead(comma()))
    opinion.lead(Node("“", "``", "punct")).follow(Node("”", "''", "punct"))
    plan = writer.noun("plan", "event").as_("obj")
    verb = Node(writer.pick("called declared deemed"), "VBD", behind=[plan, opinion])
    return verb.lead(writer.subject().as_("nsubj")).follow(writer.date())


def cleft(writer: Writer) -> Node:
    """It was in 1990 that the rangers closed the hostel."""
    if writer.chance.random() < 0.4:
        head = Node(writer.pick(LAST_NAMES), "NNP")
        clause = writer.active(Node("who", "WP"))
    else:
        head = writer.date("root")
        clause = writer.active(dated=False).lead(Node("that", "WDT", "obl"))
    head.lead(Node("it", "PRP", "expl"), Node("was", "VBD", "cop"))
    return head.follow(clause.as_("advcl:relcl"))
