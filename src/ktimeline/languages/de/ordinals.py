"""Centuries that are listed: "16. und 17. Jahrhundert", "Ende des 18. und Anfang des 19. Jh."."""

from __future__ import annotations

from ktimeline.grammar.rule import Pieces, RuleBook
from ktimeline.model.expression import Between, Calendar, Part, Portion

__all__ = ["rule"]

rule = RuleBook()


@rule("COUNTED <- ART ORD", "dem achtzehnten", latent=True)
def counted_with_its_article(article: None, n: int) -> int:
    return n


@rule("COUNTED <- [im|vom]? ORD", "im achtzehnten", latent=True)
def counted(n: int) -> int:
    return n


@rule("LASTCENTURY <- ART CENTURIES", "dem 19. Jahrhundert", latent=True)
def last_century_with_its_article(article: None, last: Calendar) -> Calendar | None:
    return last_century(last)


@rule("LASTCENTURY <- [im]? CENTURIES", "im 19. Jahrhundert", latent=True)
def last_century(last: Calendar) -> Calendar | None:
    return None if last.century is None else last


@rule("ROOT <- [in|aus]? COUNTED* und|oder|sowie|/ LASTCENTURY*", "16. und 17. Jahrhundert")
def two_centuries(n: int, last: Calendar) -> Pieces | None:
    first = Calendar(century=n - 1, bc=last.bc)
    return None if first == last else Pieces((first, last))


@rule("ROOT <- [von|vom|in|aus]? COUNTED* bis|bis_zum|bis_ins|–|- LASTCENTURY*",
      "16. bis 18. Jahrhundert")  # fmt: skip
@rule("ROOT <- [zwischen] COUNTED* und LASTCENTURY*", "zwischen dem 16. und dem 18. Jahrhundert",
      priority=1)  # fmt: skip
def from_century_to_century(n: int, last: Calendar) -> Pieces | None:
    first = Calendar(century=n - 1, bc=last.bc)
    return Pieces((first, last), Between(first, last)) if _goes_on(first, last) else None


@rule("ROOT <- [in|aus]? COUNTED* ',' COUNTED* und|oder|sowie|bis LASTCENTURY*",
      "16., 17. und 18. Jahrhundert")  # fmt: skip
def three_centuries(n: int, m: int, last: Calendar) -> Pieces | None:
    first, second = Calendar(century=n - 1, bc=last.bc), Calendar(century=m - 1, bc=last.bc)
    if not _goes_on(first, second) or not _goes_on(second, last):
        return None
    return Pieces((first, second, last))


def _goes_on(first: Calendar, then: Calendar) -> bool:
    """Tell whether a century, of the same era as the first, comes after it."""
    early, late = first.century or 0, then.century or 0
    return early > late if first.bc else early < late


@rule("PARTCOUNTED <- STARTOF des|im ORD", "Ende des achtzehnten", latent=True)
@rule("PARTCOUNTED <- [im|vom]? PARTEDGE ORD", "im späten achtzehnten", latent=True)
def part_of_a_counted(portion: Portion, n: int) -> tuple[Portion, int]:
    return portion, n


@rule("PARTCENTURY <- STARTOF des|im CENTURIES", "Anfang des 19. Jahrhunderts", latent=True)
@rule("PARTCENTURY <- [im]? PARTEDGE CENTURIES", "im frühen 19. Jahrhundert", latent=True)
def part_of_the_last(portion: Portion, last: Calendar) -> Part:
    return Part(portion, last)


@rule("ROOT <- [zu]? PARTCOUNTED* und|oder|sowie PARTCENTURY*",
      "Ende des 18. und Anfang des 19. Jahrhunderts")  # fmt: skip
def parts_of_two_centuries(first: tuple[Portion, int], last: Part) -> Pieces | None:
    whole, (portion, n) = last.time, first
    if not isinstance(whole, Calendar) or whole.century is None:
        return None
    return Pieces((Part(portion, Calendar(century=n - 1, bc=whole.bc)), last))


@rule("ROOT <- [von|vom]? PARTCOUNTED* bis|bis_zum|bis_ins|–|- PARTCENTURY*",
      "Ende des 18. bis Anfang des 19. Jahrhunderts")  # fmt: skip
@rule("ROOT <- [zwischen] PARTCOUNTED* und PARTCENTURY*",
      "zwischen Ende des 18. und Anfang des 19. Jahrhunderts", priority=1)  # fmt: skip
def from_part_to_part(first: tuple[Portion, int], last: Part) -> Pieces | None:
    listed = parts_of_two_centuries(first, last)
    if listed is None:
        return None
    start, end = listed.expressions
    assert isinstance(start, Part)
    assert isinstance(end, Part)
    return Pieces((start, end), Between(start, end))
