"""Ranks, duels and first places, counted over many draws of the tools' values (§10).

T tools compete by values drawn n times; `Places` say how many tools are ahead of each. Values tie that are within the
tolerance of each other, or of values between them that tie; tools that tie share the ranks that they fill.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from itsm_fit.scoring.arrays import Array, Indices
from itsm_fit.scoring.coverage import TOLERANCE

Places: TypeAlias = "NDArray[np.unsignedinteger]"
"""Shape (T, n)."""


class RankTally:
    """What the draws gave so far.

    `ranks` (T, T): in how many of them tool t comes k-th. `duels` (T, T): in how many t beats u, a tie counting half.
    """

    def __init__(self, tools: int) -> None:
        self.ranks, self.duels = np.zeros((2, tools, tools))

    def add(self, ahead: Places) -> None:
        """Count some draws."""
        tied = _tied(ahead)
        if tied.any():
            self._add_tied(ahead.compress(tied, axis=1))
            ahead = ahead.compress(~tied, axis=1)
        tools, draws = ahead.shape
        self.ranks += [np.bincount(places, minlength=tools) for places in ahead]
        for tool in range(tools):
            others = slice(tool + 1, None)
            beaten = np.array([np.count_nonzero(each) for each in ahead[others] > ahead[tool]], dtype=np.intp)
            self.duels[tool, others] += beaten
            self.duels[others, tool] += draws - beaten

    def _add_tied(self, ahead: Places) -> None:
        tools = len(ahead)
        for tool, own in enumerate(ahead):
            tied = ahead == own
            among = tied.sum(axis=0, dtype=ahead.dtype)
            part = 1.0 / among
            starts = np.bincount(own, part, tools + 1) - np.bincount(own + among, part, tools + 1)
            self.ranks[tool] += starts.cumsum()[:-1]
            self.duels[tool] += [np.count_nonzero(each) for each in own < ahead]
            self.duels[tool] += [np.count_nonzero(each) / 2 for each in tied]


def count_type(tools: int) -> np.dtype[np.unsignedinteger]:
    """What counts up to so many tools in few bytes."""
    return np.min_scalar_type(tools)


def leads(ahead: Places) -> Array:
    """Each tool's part in the first rank of each draw, shape (T, n)."""
    first = ahead == 0
    return np.asarray(first * (1.0 / first.sum(axis=0, dtype=np.float64)))


def places_of(values: Array) -> Places:
    """How many tools are ahead of each by values of shape (T, n)."""
    ahead = np.zeros(values.shape, dtype=count_type(len(values)))
    ties_up_to = values + TOLERANCE
    for value in values:
        ahead += (value > ties_up_to).view(np.uint8)
    tied = _tied(ahead)
    if tied.any():
        ahead[:, tied] = _across_ties(ahead.compress(tied, axis=1), values.compress(tied, axis=1))
    return ahead


def _tied(ahead: Places) -> NDArray[np.bool_]:
    """In which draws any tools tie, shape (n,)."""
    return np.asarray(ahead.sum(axis=0, dtype=np.int32) < len(ahead) * (len(ahead) - 1) // 2)


def _across_ties(ahead: Places, values: Array) -> Places:
    """The same, none ahead of another that ties with it by way of values between them."""
    chained = np.zeros(ahead.shape[1], dtype=np.bool_)
    for own in ahead:
        chained |= (ahead < own).sum(axis=0, dtype=ahead.dtype) != own
    if chained.any():
        ahead[:, chained] = _by_neighbours(values[:, chained].T).T
    return ahead


def _by_neighbours(values: Array) -> Indices:
    """How many tools are ahead of each, shape (n, T) as the values, where each ties with its neighbour in order."""
    order = np.argsort(-values, axis=1)
    ordered = np.take_along_axis(values, order, axis=1)
    starts = np.ones(values.shape, dtype=np.bool_)
    starts[:, 1:] = ordered[:, :-1] - ordered[:, 1:] > TOLERANCE
    ahead = np.empty_like(order)
    np.put_along_axis(ahead, order, np.maximum.accumulate(starts * np.arange(values.shape[1]), axis=1), axis=1)
    return ahead
