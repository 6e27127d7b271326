"""The shelf: each article once, however often and wherever it was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ktimeline.intake.duplicates import Likeness, address_key
from ktimeline.intake.identity import article_id
from ktimeline.intake.reading import Copy
from ktimeline.model import Article, Problem

__all__ = ["Shelf"]


@dataclass(slots=True)
class _Kept:
    """An article that is kept, the input that it is from, and where its copies are."""

    copy: Copy
    name: str
    copies: list[str] = field(default_factory=list)

    @property
    def article(self) -> Article:
        article = self.copy.article
        if not self.copies:
            return article
        return replace(article, duplicates=(*article.duplicates, *self.copies))


class Shelf:
    """The articles that are kept, each text, each address and each id once.

    The first copy of an article is the one that is read; the others are told of as problems, and
    are named in its `duplicates`. Where only a later copy is dated, its date counts.
    """

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems = list(problems)
        self._kept: list[_Kept] = []
        self._likeness = Likeness()
        self._by_address: dict[str, int] = {}
        self._ids: set[str] = set()

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles in the order in which they were kept."""
        return tuple(kept.article for kept in self._kept)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was told, and then the doubts about the articles that are kept."""
        doubts = [Problem(kept.name, doubt) for kept in self._kept for doubt in kept.copy.doubts]
        return (*self._problems, *doubts)

    def tell(self, name: str, message: str, failed: bool = False) -> None:
        """Keep a problem."""
        self._problems.append(Problem(name, message, failed))

    def keep(self, copy: Copy, name: str) -> None:
        """Keep an article unless it was kept already.

        Raises ValueError where an article that the caller made has the id of another.
        """
        known = self._known(copy)
        if known:
            self._pass_over(copy, name, *known)
            return
        copy = replace(copy, article=self._with_id(copy))
        key = address_key(copy.article.url)
        if key:
            self._by_address[key] = len(self._kept)
        self._likeness.add(copy.sketch)
        self._kept.append(_Kept(copy, name))

    def _with_id(self, copy: Copy) -> Article:
        article = copy.article
        if copy.is_given and article.id:
            if article.id in self._ids:
                raise ValueError(f"two articles have the id {article.id!r}; give each its own")
        else:
            new = article_id(article.title, article.published, article.text, self._ids)
            article = replace(article, id=new)
        self._ids.add(article.id)
        return article

    def _known(self, copy: Copy) -> tuple[_Kept, str] | None:
        same = self._likeness.same(copy.sketch)
        if same is not None:
            return self._kept[same], "has the same text as"
        address = self._by_address.get(address_key(copy.article.url))
        if address is not None:
            return self._kept[address], "has the same address as"
        near = self._likeness.nearest(copy.sketch)
        if near:
            return self._kept[near[0]], f"has {near[1]:.0%} of its text in common with"
        return None

    def _pass_over(self, copy: Copy, name: str, kept: _Kept, how: str) -> None:
        first = kept.copy.article
        here, there = (
            one.published.day if one.published else None for one in (copy.article, first)
        )
        differ = f" (dated {here or 'nowhere'} here and {there or 'nowhere'} there)"
        self.tell(
            name, f"{how} {kept.name}{differ if here != there else ''}; it was read only once"
        )
        kept.copies.append(name)
        if here and not there and not kept.copy.is_given:
            self._ids.discard(first.id)
            dated = replace(first, published=copy.article.published)
            kept.copy = replace(kept.copy, article=dated, doubts=copy.doubts)
            kept.copy = replace(kept.copy, article=self._with_id(kept.copy))
