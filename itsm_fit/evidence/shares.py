"""The expected share of what comes true, of parts that hang on conditions: cases carried, gates passed (§15)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from itsm_fit.evidence.chance import Chance, GroupChance, group_chance
from itsm_fit.evidence.condition import Answers, Condition, ConditionPart, apart
from itsm_fit.scoring.arrays import Array, Flags

_GroupKey = tuple[frozenset[ConditionPart], Answers]


@dataclass(frozen=True, eq=False)
class ExpectedShares:
    """Some expected share at each node of the reliability, (N,), between two bounds that are one where it is exact.

    `slopes` say, where they were asked for, how it moves with the chance of each answer, (N,) each; `by_row` (M, N)
    what each condition adds.
    """

    low: Array
    high: Array
    slopes: Mapping[int, Array]
    by_row: Array


class ConditionShares:
    """Conditions, each with the share (M,) that comes true with it."""

    def __init__(self, rows: Iterable[tuple[float, Condition]]) -> None:
        merged: dict[Condition, float] = {}
        for share, condition in rows:
            merged[condition] = merged.get(condition, 0.0) + share
        self.shares = np.array(list(merged.values()), dtype=np.float64)
        found = _Gathered()
        placed = [found.place(condition) for condition in merged]
        self.answers = tuple(found.answers)
        self.groups: tuple[GroupChance, ...] = tuple(found.groups)
        self._needs = _matrix([needs for needs, _ in placed], len(self.answers))
        self._grouped = _matrix([groups for _, groups in placed], len(self.groups))

    @property
    def exact(self) -> bool:
        return all(group.exact for group in self.groups)

    def at(self, holds: Array, *, slopes: bool = False) -> ExpectedShares:
        """`holds` (K, N) are the chances of all answers of the vendor."""
        chances = [group.at(holds) for group in self.groups]
        own = holds[list(self.answers)]
        lows, highs = (
            np.array([each[end] for each in chances]).reshape(len(chances), holds.shape[1]) for end in (0, 1)
        )
        by_row = self._of_rows(own, lows)
        high = by_row.sum(axis=0) if self.exact else self._of_rows(own, highs).sum(axis=0)
        moved = self._slopes(own, chances, by_row) if slopes else {}
        return ExpectedShares(by_row.sum(axis=0), high, moved, by_row)

    def _slopes(self, own: Array, chances: Sequence[Chance], by_row: Array) -> dict[int, Array]:
        slopes = dict(zip(self.answers, (self._needs.T @ by_row) / own, strict=True)) if len(own) else {}
        through = self._grouped.T @ by_row if chances else ()
        for chance, total in zip(chances, through, strict=True):
            per = np.divide(total, chance.low, out=np.zeros_like(total), where=chance.low > 0)
            for answer, slope in chance.slopes.items():
                slopes[answer] = slopes.get(answer, 0.0) + per * slope
        return slopes

    def _of_rows(self, own: Array, groups: Array) -> Array:
        with np.errstate(divide="ignore"):
            logs = self._needs @ np.log(own) if len(own) else np.zeros((len(self.shares), own.shape[1]))
            if len(groups):
                logs = logs + self._grouped @ np.maximum(np.log(groups), -700.0)
        return np.asarray(self.shares[:, None] * np.exp(logs))

    def drawn(self, held: Flags) -> Array:
        """The share that comes true in each draw, (n,); `held` (n, K)."""
        fallen = (~held[:, list(self.answers)]).astype(np.float64)
        if len(self.groups):
            untrue = np.stack([~group.true(held) for group in self.groups], axis=1).astype(np.float64)
            wrong = fallen @ self._needs.T + untrue @ self._grouped.T
        else:
            wrong = fallen @ self._needs.T
        return np.asarray((wrong < 0.5) @ self.shares)


@dataclass
class _Gathered:
    """Numbers answers and groups as conditions name them."""

    answers: dict[int, int] = field(default_factory=dict)
    groups: list[GroupChance] = field(default_factory=list)
    _known: dict[_GroupKey, int] = field(default_factory=dict)

    def place(self, condition: Condition) -> tuple[list[int], list[int]]:
        needs = [self.answers.setdefault(answer, len(self.answers)) for answer in sorted(condition.needs)]
        return needs, [self._group(parts, condition.needs) for parts in apart(condition)]

    def _group(self, parts: Sequence[ConditionPart], needs: Answers) -> int:
        own = frozenset().union(*(part.answers for part in parts)) & needs
        key = frozenset(parts), own
        if key not in self._known:
            self._known[key] = len(self.groups)
            self.groups.append(group_chance(parts, own))
        return self._known[key]


def _matrix(rows: Sequence[Sequence[int]], width: int) -> Array:
    found = np.zeros((len(rows), width))
    for at, columns in enumerate(rows):
        found[at, list(columns)] = 1.0
    return found
