"""Events from the dated mentions of one article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ktimeline.events.aftermath import find_unsaid, find_unsettled, is_unreal
from ktimeline.events.anchor import Anchor, find_anchor, find_elapsed_anchor, find_plain_anchor
from ktimeline.events.apart import stands_apart
from ktimeline.events.asked import find_asked
from ktimeline.events.attributed import dates_another
from ktimeline.events.called_off import find_called_off
from ktimeline.events.canonical import name_alike
from ktimeline.events.captions import dates_picture
from ktimeline.events.chains import find_chained
from ktimeline.events.choice import choose_anchor
from ktimeline.events.compared import find_compared
from ktimeline.events.comparison import ends_period, is_comparison, is_ruled_out
from ktimeline.events.contact import find_contact
from ktimeline.events.coordination import tell_partners
from ktimeline.events.days import find_day
from ktimeline.events.discourse import Discourse
from ktimeline.events.embedded import find_embedded
from ktimeline.events.falling_due import find_due
from ktimeline.events.fiction import dates_plot
from ktimeline.events.foreign import build_foreign
from ktimeline.events.gapping import find_gapped
from ktimeline.events.gerunds import find_gerund, past_of
from ktimeline.events.governing import main_verb
from ktimeline.events.identity import event_id
from ktimeline.events.instances import find_instance
from ktimeline.events.names import index_names
from ktimeline.events.nouns import is_event_noun
from ktimeline.events.occasions import find_letter
from ktimeline.events.owned import find_owned
from ktimeline.events.partitives import find_partitive
from ktimeline.events.reading import Sentence, apart, read_sentences
from ktimeline.events.scene import participants_of, places_of
from ktimeline.events.since_gerunds import find_since
from ktimeline.events.standing import find_standing
from ktimeline.events.status import is_ahead, status_of
from ktimeline.events.telling import Telling
from ktimeline.events.title import compose_title
from ktimeline.events.unfolding import settled, unfold
from ktimeline.events.when import when_of
from ktimeline.languages import telling_of
from ktimeline.model import Article, Event, Evidence, Resolution, TimexType
from ktimeline.model.expression import Elapsed
from ktimeline.syntax.clauses import clause_of
from ktimeline.syntax.lemma import lemma_of
from ktimeline.syntax.tagging import Tagged

__all__ = ["build_events"]

_TELLING = frozenset("NxXEVRPGvSkyifz")
_RULING_OUT = (ends_period, is_ruled_out, dates_picture, dates_another, dates_plot)
_NO_WORDS = frozenset('@0paAcuqr,;"(.sTwbBehn')  # of these letters no line can be made


def build_events(article: Article, resolutions: Iterable[Resolution]) -> tuple[Event, ...]:
    """Return an event for each dated mention of an article, in text order.

    The two mentions of a range make one event. Page furniture, sets, vague times and lengths that
    are not anchored make none, nor does a date with no word beside it.

    >>> from ktimeline.model import Article
    >>> build_events(Article("a", "Nothing is dated here."), [])
    ()
    """
    dated = [found for found in resolutions if _is_dated(article, found)]
    dated.sort(key=lambda found: (found.mention.span, found.timex.value))
    if not dated:
        return ()
    telling = telling_of(article.language)
    if telling is not None:
        return build_foreign(article, telling, _ranges(dated))
    index = index_names(article.text)
    discourse = Discourse(article.text, index, apart([found.mention.span for found in dated]))
    events: list[Event] = []
    for sentence, found in read_sentences(article, discourse, dated):
        told = _refined(sentence, _ranges(found))
        for group, broader in told:
            events += _events(sentence, group, broader)
    return tuple(name_alike(events, index.long_names))


def _is_dated(article: Article, found: Resolution) -> bool:
    if found.interval is None and found.range is None:
        return False
    if found.timex.type is TimexType.SET or found.mention.span.end > len(article.text):
        return False
    return not article.is_dropped(found.mention.span)


def _ranges(members: list[Resolution]) -> list[list[Resolution]]:
    """Bring together the two ends of each range."""
    groups: list[list[Resolution]] = []
    for found in members:
        last = groups[-1] if groups else []
        if (
            last
            and found.mention.whole is not None
            and last[-1].mention.whole == found.mention.whole
            and last[-1].range == found.range
            and len(last) == 1
        ):
            last.append(found)
        else:
            groups.append([found])
    return groups


def _refined(
    sentence: Sentence, groups: list[list[Resolution]]
) -> Iterator[tuple[list[Resolution], list[Resolution]]]:
    """Yield each date with the broader ones that it tells more exactly: "last May, on the 4th"."""
    tagged, broader = sentence.tagged, list[Resolution]()
    for group, following in zip(groups, [*groups[1:], []], strict=True):
        if following and _tells_exactly(tagged, group, following):
            broader += group
        else:
            yield group, broader
            broader = []


def _tells_exactly(tagged: Tagged, group: list[Resolution], following: list[Resolution]) -> bool:
    spans = group[-1].mention.span, following[0].mention.span
    if len(group) > 1 or any(span not in tagged.spans for span in spans):
        return False
    start, end = (tagged.spans.index(span) for span in spans)
    if tagged.tags[start + 1 : end] not in {",", ",p"}:
        return False
    outer, inner = group[0].interval, when_of(following).interval
    return outer is not None and outer != inner and outer.contains(inner)


def _events(
    sentence: Sentence, group: list[Resolution], broader: list[Resolution]
) -> Iterator[Event]:
    """Yield the event of a date, and one for each further verb that has no room in its title."""
    telling = _telling(sentence, group, broader)
    if telling is None:
        return
    title = compose_title(telling)
    if " " not in title or not _tells(title, telling):
        # No clause of it makes a line: the sentence itself tells what happened at that word.
        whole = replace(telling, anchor=Anchor(telling.anchor.trigger))
        line = compose_title(whole)
        if _tells(line, whole):
            telling, title = whole, line
    if not _tells(title, telling):
        return
    yield _event(sentence, telling, title, (broader, group))
    for partner in tell_partners(telling, title):
        further = compose_title(partner)
        if _tells(further, partner):
            yield _event(sentence, partner, further, (broader, group))


def _event(
    sentence: Sentence,
    telling: Telling,
    title: str,
    dated: tuple[list[Resolution], list[Resolution]],
) -> Event:
    article, (broader, group) = sentence.article, dated
    when = when_of(group)
    return Event(
        id=event_id(when, telling.trigger, title),
        when=when,
        title=title,
        trigger=telling.trigger,
        places=places_of(telling),
        participants=participants_of(telling, title),
        evidence=tuple(
            Evidence(article.id, sentence.span, sentence.span.of(article.text), found)
            for found in (*broader, *group)
        ),
        status=status_of(unfold(telling), when, article.published),
    )


def _tokens(tagged: Tagged, group: list[Resolution]) -> list[int]:
    spans = (found.mention.span for found in group)
    return [tagged.spans.index(span) for span in spans if span in tagged.spans]


def _telling(
    sentence: Sentence, group: list[Resolution], broader: list[Resolution]
) -> Telling | None:
    tagged = sentence.tagged
    mentions = _tokens(tagged, group)
    if not mentions or set(tagged.tags) <= _NO_WORDS:
        return None
    if not sentence.article.language.startswith("en"):
        return _plain_telling(sentence, mentions)
    anchor = None
    if len(group) == 1 and any(rules_out(tagged, mentions[0]) for rules_out in _RULING_OUT):
        return None
    if len(group) == 1 and is_comparison(tagged, mentions[0]):
        anchor = find_compared(tagged, sentence.tree, mentions[0]) if sentence.tree else None
        return _told(sentence, anchor, mentions, group, broader) if anchor is not None else None
    if is_unreal(tagged, mentions[0]):
        return None
    for own in (find_owned, find_day, find_unsettled, find_unsaid):
        if (owned := own(tagged, mentions[0])) is not None:
            return replace(_told(sentence, owned, mentions, group, broader), alone=True)
    for find in (find_instance, find_chained, find_asked, find_contact, find_embedded):
        if (shared := find(tagged, mentions[0])) is not None:
            told = _told(sentence, shared.anchor(tagged), mentions, group, broader)
            return replace(told, alone=True)
    if (gapped := find_gapped(tagged, mentions[0])) is not None:
        verb = main_verb(tagged.tags, gapped.group)
        anchor = Anchor(verb, clause=clause_of(tagged, gapped.group))
        return _told(sentence, anchor, mentions, group, broader)
    for find_in in (find_partitive, find_called_off):
        if (named := find_in(tagged, mentions[0])) is not None:
            return _told(sentence, named.anchor(tagged), mentions, group, broader)
    for said in (find_standing, find_due):
        if (of_noun := said(tagged, mentions[0])) is not None:
            return _told(sentence, of_noun.anchor, mentions, group, broader)
    if (letter := find_letter(tagged, mentions[0])) is not None:
        asks = tagged.tags[letter.group.start] in "iR"  # "asked her to marry": the asking
        verb = letter.group.start if asks else main_verb(tagged.tags, letter.group)
        return _told(sentence, Anchor(verb, clause=letter), mentions, group, broader)
    if (gerund := find_gerund(tagged, mentions[0])) is not None:
        return _told(sentence, gerund.anchor(tagged), mentions, group, broader)
    if len(group) == 1 and (since := find_since(tagged, mentions[0])) is not None:
        return _told(sentence, since, mentions, group, broader)
    if isinstance(group[0].mention.expression, Elapsed):
        anchor = find_elapsed_anchor(tagged, mentions[0])
    if anchor is None:
        anchor = find_anchor(tagged, mentions[0])
        if sentence.tree is not None:
            anchor = choose_anchor(tagged, sentence.tree, mentions[0], anchor)
    if anchor.trigger in mentions:
        return None
    told = _told(sentence, anchor, mentions, group, broader)
    if sentence.tree is None or told.alone or (anchor := settled(told)) is told.anchor:
        return told
    return _told(sentence, anchor, mentions, group, broader)


def _told(
    sentence: Sentence,
    anchor: Anchor,
    mentions: list[int],
    group: list[Resolution],
    broader: list[Resolution],
) -> Telling:
    tagged, discourse = sentence.tagged, sentence.discourse
    told = [*_tokens(tagged, broader), *mentions]
    ahead = is_ahead(when_of(group), sentence.article.published)
    alone = stands_apart(tagged, sentence.tree, anchor, ahead=ahead)
    if alone:
        anchor = Anchor(anchor.trigger, anchor.noun)
    index, names, tree = discourse.index, sentence.names, sentence.tree
    return Telling(tagged, anchor, told, index, names, discourse, tree, ahead=ahead, alone=alone)


def _plain_telling(sentence: Sentence, mentions: list[int]) -> Telling | None:
    """Tell the whole sentence of a language whose grammar is not known here.

    A word of up to three letters before a date leads up to it ("am", "el", "den").
    """
    tagged = sentence.tagged
    anchor = find_plain_anchor(tagged, mentions[0])
    if anchor.trigger in mentions:
        return None
    short = [at - 1 for at in mentions if at and len(tagged.word(at - 1)) < 4]
    # Where nouns have a capital, only long names and acronyms are surely names.
    names = [
        name
        for name in sentence.names
        if (" " in name.text and name.start > 0) or name.text.isupper()
    ]
    discourse = sentence.discourse
    return Telling(tagged, anchor, sorted({*mentions, *short}), discourse.index, names, discourse)


def _tells(title: str, telling: Telling) -> bool:
    """Tell whether a title says more than one bare word that names no event."""
    if " " not in title:
        return telling.anchor.clause is None and is_event_noun(title)
    if telling.anchor.clause is None and telling.anchor.noun is None:
        # A dateline ("OSLO, 5 May (Agency)") names a place and nothing that happened there.
        told = set(telling.tagged.tags) & _TELLING
        return bool(told) and telling.trigger.lower() in title.lower()
    if not _names(title, telling.trigger):  # a title alone ("Mr.") names nothing
        return False
    return any(letter.isalpha() for letter in title)


def _names(title: str, trigger: str) -> bool:
    """Tell whether a line has the trigger, or a form of it ("After | moving": she moved)."""
    if trigger.lower() in title.lower():
        return True
    told = {past_of(trigger), lemma_of(trigger), f"{lemma_of(trigger)}s"}
    return trigger.endswith("ing") and bool(told.intersection(title.split()))
