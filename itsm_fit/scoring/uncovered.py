"""What tools leave uncovered of requirements: at least so much for every pair of them at once (§12).

Requirements are cut into layers, from one level of support to the next. Of a layer a set leaves the least that one of
its tools leaves, which is at least the product of what they all leave, and the products of all pairs are one product
of matrices. Where each tool covers a layer wholly or not at all, as it is when the cuts are the levels themselves,
the product is what the set leaves, and no mere bound.
"""

from __future__ import annotations

from functools import reduce
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.scoring.arrays import Array, Flags, Indices

Singles = NDArray[np.float32]
"""Single precision: half the memory, and twice as fast to multiply."""

_LAYERS = 6
"""Layers at most: enough for the levels of support as they are."""
_CELLS = 6_000_000
"""Shares kept at most where there is a choice, one for each layer and tool."""
_BLOCK = 4096
"""Layers that are multiplied at a time: what is copied for it stays small."""
_ROUNDING = 2 * _BLOCK * float(np.finfo(np.float32).eps)
"""More than the sum of so many terms at least 0, and of as many blocks, can be off by, as a share of it."""


class Uncovered(NamedTuple):
    """What a set of tools leaves: the weight of each layer (layers,), and the share of it that each tool that may join
    leaves (layers, tools), 0 to 1. Fully covered layers are left out.
    """

    weights: Singles
    shares: Singles

    def of(self, tools: Indices | Flags) -> Uncovered:
        """The same set, when only these tools may join, in this order."""
        return Uncovered(self.weights, self.shares[:, tools])

    def pairs(self) -> Singles:
        """What is left at least once two tools have joined, shape (tools, tools); on the diagonal, once one has."""
        roots = np.sqrt(self.weights * np.float32(1.0 - _ROUNDING))
        blocks = (slice(start, start + _BLOCK) for start in range(0, max(len(roots), 1), _BLOCK))
        scaled = (self.shares[block] * roots[block, None] for block in blocks)
        return reduce(np.add, (each.T @ each for each in scaled))

    def after(self, place: int, kept: Flags) -> Uncovered:
        """What is left once the tool at `place` has joined; of those behind it, the `kept` ones may join still."""
        weights = self.weights * self.shares[:, place]
        open_layers = np.flatnonzero(weights)
        shares = self.shares[open_layers, place + 1 :]
        return Uncovered(weights[open_layers], shares if kept.all() else shares[:, kept])


def uncovered(weights: Array, support: Array) -> Uncovered:
    """What no tool at all leaves: weights (R,) and support (R, tools) are at least 0, and some support is above."""
    levels = _levels(support, min(_LAYERS, _CELLS // support.size))
    count, tools = support.shape
    shares = np.empty((len(levels) * count, tools), dtype=np.float32)
    for number, (low, high) in enumerate(zip((0.0, *levels[:-1]), levels, strict=True)):
        layer = np.clip(support, low, high)
        np.subtract(high, layer, out=layer)
        np.divide(layer, high - low, out=shares[number * count : (number + 1) * count], casting="same_kind")
    return Uncovered(np.outer(np.diff(levels, prepend=0.0), weights).ravel().astype(np.float32), shares)


def _levels(support: Array, most: int) -> Array:
    """Where layers end, the last at the greatest support: at every level there is, or at so many of them at most."""
    if most <= 1:
        return np.array([support.max()])
    levels = np.unique(support[support > 0])
    if len(levels) <= most:
        return levels
    return np.asarray(levels[np.linspace(0, len(levels) - 1, most + 1).round().astype(int)[1:]])
