"""An averaged perceptron in the making (Collins 2002), its averages told over several trainings."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Set

__all__ = ["Perceptron"]

_LANE = 64
_FINE = 0.05  # of an averaged weight, in updates: how finely `telling` looks


class Perceptron:
    """An averaged perceptron in the making; a feature's weights are the lanes of one number."""

    def __init__(self, classes: Iterable[str], known: Set[str] | None = None) -> None:
        self.classes = sorted(set(classes))
        self._known = known  # the only features to learn, all if None
        self.place = {name: place for place, name in enumerate(self.classes)}
        self.rows: dict[str, int] = {}
        self._late: dict[str, int] = {}  # updates times when they came
        self._ones = [1 << _LANE * place for place in range(len(self.classes))]
        self._lanes = struct.Struct(f"<{len(self.classes)}Q")
        self._middle = sum(one << (_LANE - 1) for one in self._ones)
        self._steps = 0
        self._sums: dict[str, int] = {}  # of all weights at all steps before the last restart
        self._summed_steps = 0

    def scores(self, features: Iterable[str]) -> tuple[int, ...]:
        """Return the score of each class."""
        row, rows = self._middle, self.rows
        for feature in features:
            if feature in rows:
                row += rows[feature]
        return self._lanes.unpack(row.to_bytes(self._lanes.size, "little"))

    def learn(self, features: Iterable[str], right: int, guessed: int) -> None:
        """Count a step, and move the weights from the guessed class to the right one."""
        self._steps += 1
        if right == guessed:
            return
        change = self._ones[right] - self._ones[guessed]
        late = self._steps * change
        for feature in features:
            if self._known is None or feature in self._known:
                self.rows[feature] = self.rows.get(feature, 0) + change
                self._late[feature] = self._late.get(feature, 0) + late

    def restart(self) -> None:
        """Forget all weights, but keep their averages: `folded` tells the mean of all trainings."""
        self._sums = self._summed()
        self._summed_steps += self._steps
        self.rows, self._late, self._steps = {}, {}, 0

    def _summed(self) -> dict[str, int]:
        sums = dict(self._sums)
        for feature, row in self.rows.items():
            sums[feature] = sums.get(feature, 0) + self._steps * row - self._late[feature]
        return sums

    def telling(self, least: float) -> frozenset[str]:
        """Return the features with an averaged weight of at least `least` updates."""
        steps = round(least / _FINE)
        return frozenset(
            feature
            for feature, pairs in self.folded(_FINE).items()
            if max(abs(weight - 128) for weight in pairs[1::2]) >= steps
        )

    def folded(self, step: float, least: int = 1) -> dict[str, bytes]:
        """Return the averaged weights in whole steps of `step`, as `weights.dump` takes them.

        Weights of fewer than `least` steps are left out.
        """
        rows: dict[str, bytes] = {}
        zero, scale = 1 << _LANE - 1, 1 / ((self._summed_steps + self._steps) * step)
        for feature, total in self._summed().items():
            row = total + self._middle
            lanes = self._lanes.unpack(row.to_bytes(self._lanes.size, "little"))
            pairs = bytearray()
            for place, lane in enumerate(lanes):
                if lane != zero and abs(weight := round((lane - zero) * scale)) >= least:
                    pairs += bytes((place + 1, 128 + max(-127, min(127, weight))))
            if pairs:
                rows[feature] = bytes(pairs)
        return rows
