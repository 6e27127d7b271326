"""Whether two articles are one: by address, by text, or by texts that are nearly the same."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urlsplit
from zlib import crc32

__all__ = ["Likeness", "Sketch", "address_key", "resemblance", "sketch"]

_SHINGLE = 5  # words
_SKETCH = 128  # hashes; the standard error of a resemblance of 0.85 is 0.03
_INDEXED = 16  # of them, smallest first, by which like articles are looked for
_IN_COMMON = 7  # of these, at least: texts as like as `_SAME` share thirteen of them on average
_COMPARED = 500_000  # code points, a novel; beyond it every letter counts for the same text alone
_ODD, _BITS = 2654435761, (1 << 32) - 1
_SAME = 0.85  # of the shingles in either text are in both
_FEWEST = 40  # shingles, below which only the same words are the same text
_WORD = re.compile(r"\w+")
_TRACKING = re.compile(
    r"(?:utm_|at_|mc_|pk_|ns_)\w*|fbclid|gclid|dclid|msclkid|cmp|icid|ocid|igshid|smid|ref|source",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sketch:
    """What a text is compared by: a digest of its words, and the smallest hashes of its shingles.

    `shingles` is how many there are, `length` the code points of the text.
    """

    digest: bytes
    hashes: tuple[int, ...]
    shingles: int
    length: int


def sketch(text: str) -> Sketch:
    """Return the sketch of a text; case, blanks and punctuation count for nothing.

    It is the bottom-k sketch of Broder (1997), "On the resemblance and containment of documents",
    over runs of five words.
    """
    words = [word.lower() for word in _WORD.findall(text[:_COMPARED])]
    # A text of signs alone has no words to be compared by.
    compared = (" ".join(words) or text.strip()) + text[_COMPARED:].rstrip()
    digest = blake2b(compared.encode("utf-8", "replace"), digest_size=16).digest()
    runs = zip(*(islice(words, start, None) for start in range(_SHINGLE)), strict=False)
    shingles = {crc32(" ".join(run).encode("utf-8", "replace")) for run in runs}
    # Multiplying by an odd number orders the checksums of like runs as if by chance (Knuth).
    hashes = sorted(one * _ODD & _BITS for one in shingles)
    return Sketch(digest, tuple(hashes[:_SKETCH]), len(hashes), len(text))


def resemblance(one: Sketch, other: Sketch) -> float:
    """Return the estimated share of the shingles of both texts that are in each, 0 to 1.

    >>> resemblance(sketch("a b c d e f"), sketch("A, b, c, d, e; f!"))
    1.0
    """
    union = sorted({*one.hashes, *other.hashes})[:_SKETCH]
    both = {*one.hashes} & {*other.hashes}
    return sum(one in both for one in union) / len(union) if union else 0.0


def address_key(url: str) -> str:
    """Return an address without what does not tell articles apart; "" for a mere site.

    Left out are the scheme, "www.", the fragment, tracking parameters and a closing slash.

    >>> address_key("https://www.example.org/a/?utm_source=x#top") == address_key("http://example.org/a")
    True
    >>> address_key("https://example.org/")
    ''
    """
    try:
        parts = urlsplit(url.strip())
        query = [pair for pair in parse_qsl(parts.query) if not _TRACKING.fullmatch(pair[0])]
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    if not parts.netloc or not (path or query):
        return ""
    host = parts.netloc.lower().removeprefix("www.").removeprefix("m.")
    return f"{host}{path}?{urlencode(sorted(query))}"


def _are_of_a_size(one: Sketch, other: Sketch) -> bool:
    """Tell whether two texts are about as long; of long ones only the openings are compared."""
    shorter, longer = sorted((one.length, other.length))
    return shorter >= _SAME * _SAME * longer


class Likeness:
    """The sketches of the articles so far, and which of them an article is like.

    Memory is about two kilobytes an article; a look-up compares with the few that share many of an
    article's sixteen smallest hashes.
    """

    def __init__(self) -> None:
        self._sketches: list[Sketch] = []
        self._by_digest: dict[bytes, int] = {}
        self._by_hash: dict[int, list[int]] = {}

    def add(self, new: Sketch) -> None:
        """Take an article, the next in order."""
        number = len(self._sketches)
        self._sketches.append(new)
        self._by_digest.setdefault(new.digest, number)
        for one in new.hashes[:_INDEXED]:
            self._by_hash.setdefault(one, []).append(number)

    def same(self, new: Sketch) -> int | None:
        """Return the number of the article with the same words; None where there is none."""
        return self._by_digest.get(new.digest)

    def nearest(self, new: Sketch) -> tuple[int, float] | None:
        """Return the article that is nearly the same, and the share that the two have in common."""
        if new.shingles < _FEWEST:
            return None
        shared = Counter(
            number for one in new.hashes[:_INDEXED] for number in self._by_hash.get(one, ())
        )
        near = [number for number, count in shared.items() if count >= _IN_COMMON]
        shares = [
            (resemblance(new, self._sketches[number]), -number)
            for number in near
            if _are_of_a_size(new, self._sketches[number])
        ]
        share, number = max(shares, default=(0.0, 0))
        return (-number, share) if share >= _SAME else None
