"""Draws of unknown answers turned into end-to-end fit: which steps a draw leaves uncarried, and what that costs (§10).

A draw matters to a process only through the set of its open steps that it leaves uncarried, so each set is worked out
once: what is lost by any set follows from the expected visits between the states of the open steps alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.game.losses import Losses
from itsm_fit.scoring.open_steps import OpenStep, OpenStepReader, OpenSteps
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.scoring.robustness import IN_MEMORY

_DRAWS_AT_ONCE = 1_000


class _Carriage:
    """How one tool carries one process, draw by draw; what a pattern of uncarried steps gives is remembered."""

    def __init__(self, process: ProcessFit, tool: str, steps: Sequence[OpenStep]) -> None:
        self._steps = [step.key for step in steps]
        self._process = process
        self._failing = frozenset(step.key for step in process.steps if step.tools[tool].carried is Outcome.NO)
        self._codes, self._fits = _codes(np.zeros((len(steps), 0), dtype=np.bool_)), np.zeros(0)
        """Of the patterns that were met, in order, and what they give."""
        chain = process.play.whole_chain
        self._losses: Losses | None = None
        if chain is not None:
            node = {key: at for at, key in enumerate(process.play.visits)}
            left = chain.without([node[key] for key in self._failing])
            self._losses, self._most = Losses(left, [node[key] for key in self._steps]), float(left.completing[0])

    def fits(self, patterns: Flags) -> Array:
        """End-to-end fit of each pattern of uncarried steps, shape (steps, n) to (n,)."""
        codes = _codes(patterns)
        at = self._places(codes)
        new = np.flatnonzero(at < 0)
        if len(new):
            met, first = np.unique(codes[new], return_index=True)
            worked_out = self._worked_out(patterns[:, new[first]].T)
            among = np.searchsorted(self._codes, met)
            self._codes, self._fits = np.insert(self._codes, among, met), np.insert(self._fits, among, worked_out)
            at = self._places(codes)
        return np.asarray(self._fits[at])

    def _places(self, codes: NDArray[Any]) -> Indices:
        """Where patterns stand among those that were met, -1 for others."""
        if not len(self._codes):
            return np.full(len(codes), -1)
        at = np.minimum(np.searchsorted(self._codes, codes), len(self._codes) - 1)
        return np.where(self._codes[at] == codes, at, -1)

    def _worked_out(self, patterns: Flags) -> Array:
        if self._losses is not None:
            return np.clip(self._most - self._losses.of(patterns), 0.0, 1.0)
        kernel = EndToEnd(self._process.play)
        out = [{key for key, uncarried in zip(self._steps, pattern, strict=True) if uncarried} for pattern in patterns]
        return np.array([kernel.fit(self._failing | keys) for keys in out])


def _codes(patterns: Flags) -> NDArray[Any]:
    """A value that sorts for each pattern of flags, (flags, n) to (n,): an integer for up to 64, else their bytes."""
    number, draws = patterns.shape
    size = 8 * max(1, -(-number // 64))
    packed = np.zeros((draws, size), dtype=np.uint8)
    packed[:, : -(-number // 8)] = np.packbits(patterns, axis=0).T
    return packed.view(np.uint64 if size == 8 else np.dtype((np.void, size))).ravel()


class EndToEndSampler:
    """`E(t)` for drawn weights and supports; see `robustness.Sampler`.

    Groups are `processes`, those in which a step asks something; `low` has shape (P, T) and is what is proven. The
    supports drawn are the `uncertain` ones, pairs of requirement id and tool. `volumes` are V_P.
    """

    def __init__(self, fit: Fit, tools: Sequence[str], processes: Sequence[ProcessFit], volumes: Array) -> None:
        self._volumes = volumes
        reader = OpenStepReader(fit)
        self.low = np.zeros((len(processes), len(tools)))
        self._open: list[_Open] = []
        steps: list[OpenStep] = []
        for row, process in enumerate(processes):
            for at, tool in enumerate(tools):
                ends = process.tools[tool].end_to_end
                if ends is None:
                    continue
                self.low[row, at] = ends.low
                if ends.width > TOLERANCE:
                    its = list(reader.open_steps(process, tool))
                    columns = slice(len(steps), len(steps) + len(its))
                    self._open.append(_Open(row, at, columns, _Carriage(process, tool, its)))
                    steps += its
        self._steps = OpenSteps(steps, fit.project.settings.step_threshold)
        self.uncertain = tuple(reader.column)

    @property
    def tools(self) -> int:
        return int(self.low.shape[1])

    @property
    def answers(self) -> int:
        return len(self.uncertain)

    @property
    def at_once(self) -> int:
        """As many as to keep small what each takes beside the numbers."""
        return max(1, min(_DRAWS_AT_ONCE, IN_MEMORY // max(self.answers, 1)))

    def values(self, weights: Array, answers: Array) -> Array:
        """`Σ W_P V_P E(t, P) / Σ W_P V_P` for each draw, shape (n, T)."""
        share = self._shares(weights)
        values: Array = np.broadcast_to(share @ self.low, (max(len(weights), len(answers)), self.tools)).copy()
        for row, at, more in self._rises(answers):
            values[:, at] += share[:, row] * more
        return values

    def under(self, weights: Array) -> Callable[[Array], Array]:
        share = self._shares(weights)
        sure = (share @ self.low)[:, :, None]

        def values(answers: Array) -> Array:
            found = np.repeat(sure, len(answers), axis=2)
            for row, at, more in self._rises(answers):
                found[:, at] += share[:, row, None] * more
            return found

        return values

    def _shares(self, weights: Array) -> Array:
        share = weights * self._volumes
        total = share.sum(axis=1, keepdims=True)
        return np.asarray(np.divide(share, total, out=np.zeros_like(share), where=total > 0))

    def _rises(self, answers: Array) -> Iterator[tuple[int, int, Array]]:
        """What each draw adds to the proven fit of a process (row) by a tool (column), wherever it adds anything."""
        uncarried = self._steps.uncarried(answers)
        for row, at, columns, carriage in self._open:
            yield row, at, carriage.fits(uncarried[columns]) - self.low[row, at]


class _Open(NamedTuple):
    """A process (row) and a tool (column) whose fit is open, and which of all open steps are theirs."""

    row: int
    column: int
    steps: slice
    carriage: _Carriage
