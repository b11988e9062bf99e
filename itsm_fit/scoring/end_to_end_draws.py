"""Draws of unknown answers turned into end-to-end fit: which steps a draw leaves uncarried, and what that costs (§10).

A draw matters to a process only through the set of its open steps that it leaves uncarried, so each set is worked out
once: what is lost by any set follows from the expected visits between the states of the open steps alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.game.chain import Chain
from itsm_fit.scoring.game.resolvent import block
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.result import Fit, ProcessFit, StepFit

_SOLVED_AT_ONCE = 2_000_000
"""Numbers in the systems of equations that are solved in one go."""


@dataclass(frozen=True)
class _OpenStep:
    """A step whose verdict a draw decides: `answers` are the columns of the draws that it asks for.

    Its coverage is `coverage` plus `slopes` times the draws; a must reaches θ where its draw reaches `needs`.
    """

    key: str
    answers: Indices
    coverage: float | None
    slopes: Array
    musts: Indices
    needs: Array

    def uncarried(self, answers: Array, threshold: float) -> Flags:
        """Which draws leave the step uncarried, shape (n,)."""
        fails = np.zeros(len(answers), dtype=np.bool_)
        if len(self.musts):
            fails |= (answers[:, self.musts] < self.needs - TOLERANCE).any(axis=1)
        if self.coverage is not None:
            fails |= self.coverage + answers[:, self.answers] @ self.slopes < threshold - TOLERANCE
        return fails


class _Losses:
    """The share of cases lost by each set of uncarried steps, beside those that fail for sure; exact."""

    def __init__(self, chain: Chain, failing: Sequence[int], steps: Sequence[int]) -> None:
        left = without(chain, failing)
        groups = [left.states_of.get(node, np.zeros(0, dtype=np.intp)) for node in steps]
        states = np.concatenate([np.zeros(0, dtype=np.intp), *groups])
        self._step_of = np.repeat(np.arange(len(steps)), [len(group) for group in groups])
        self._between = left.visits_between(states)
        self._visits, self._completing = left.visits[states], left.completing[states]
        self._all = float(left.completing[0])

    def fits(self, patterns: Flags) -> Array:
        """End-to-end fit of each pattern, shape (n, steps) to (n,)."""
        met = patterns[:, self._step_of]
        size = met.shape[1]
        if not size:
            return np.full(len(met), self._all)
        found = np.empty(len(met))
        some = max(1, _SOLVED_AT_ONCE // (size * size))
        for start in range(0, len(met), some):
            part = met[start : start + some]
            systems = np.where(part[:, :, None] & part[:, None, :], self._between, np.eye(size))
            right = np.where(part, self._completing, 0.0)[:, :, None]
            lost = np.linalg.solve(systems, right)[:, :, 0] @ self._visits
            found[start : start + some] = self._all - lost
        return np.clip(found, 0.0, 1.0)


def enumerated(play: Play) -> Chain | None:
    """The chain of all markings of a play; None where they were too many."""
    if play.regions is not None and (known := play.regions.enumerated) is not None:
        return known[1]
    return play.chain


def without(chain: Chain, nodes: Sequence[int]) -> Chain:
    """The chain in which a case that enters one of the nodes ends there, as one that does not complete."""
    dead = np.zeros(chain.size, dtype=np.bool_)
    for node in nodes:
        dead[chain.states_of.get(node, np.zeros(0, dtype=np.intp))] = True
    if not dead.any():
        return chain
    alive, killed = np.flatnonzero(~dead), np.flatnonzero(dead)
    ending = np.asarray(block(chain.moves, alive, killed) @ np.ones(len(killed)))
    return Chain(
        chain.labels[alive],
        block(chain.moves, alive, alive),
        chain.completes[alive],
        chain.deadlocks[alive] + ending,
        chain.endless[alive],
    )


class _Carriage:
    """How one tool carries one process, draw by draw; what a pattern of uncarried steps gives is remembered."""

    def __init__(self, process: ProcessFit, tool: str, steps: Sequence[_OpenStep], threshold: float) -> None:
        self.steps = tuple(steps)
        self._threshold = threshold
        self._process = process
        self._failing = frozenset(step.key for step in process.steps if step.tools[tool].carried is Outcome.NO)
        self._known: dict[bytes, float] = {}
        chain = enumerated(process.play)
        self._losses: _Losses | None = None
        if chain is not None:
            node = {key: at for at, key in enumerate(process.play.visits)}
            self._losses = _Losses(chain, [node[key] for key in self._failing], [node[step.key] for step in self.steps])

    def fits(self, answers: Array) -> Array:
        """End-to-end fit of each draw, shape (n,)."""
        patterns = np.stack([step.uncarried(answers, self._threshold) for step in self.steps], axis=1)
        packed = np.packbits(patterns, axis=1)
        codes, first, which = np.unique(
            packed.view(np.dtype((np.void, packed.shape[1]))).ravel(), return_index=True, return_inverse=True
        )
        keys = [code.tobytes() for code in codes]
        new = [at for at, key in enumerate(keys) if key not in self._known]
        if new:
            self._known.update(zip([keys[at] for at in new], self._worked_out(patterns[first[new]]), strict=True))
        return np.array([self._known[key] for key in keys])[which.ravel()]

    def _worked_out(self, patterns: Flags) -> list[float]:
        if self._losses is not None:
            found: list[float] = self._losses.fits(patterns).tolist()
            return found
        kernel = EndToEnd(self._process.play)
        keys = [step.key for step in self.steps]
        return [
            kernel.fit(self._failing | {key for key, out in zip(keys, pattern, strict=True) if out})
            for pattern in patterns
        ]


class EndToEndSampler:
    """`E(t)` for drawn weights and supports; see `robustness.Sampler`.

    Groups are `processes`, those in which a step asks something; `low` has shape (P, T) and is what is proven. The
    supports drawn are the `uncertain` ones, pairs of requirement id and tool. `volumes` are V_P.
    """

    def __init__(self, fit: Fit, tools: Sequence[str], processes: Sequence[ProcessFit], volumes: Array) -> None:
        self._volumes = volumes
        column: dict[tuple[str, str], int] = {}
        reader = _Reader(fit, column)
        self.low = np.zeros((len(processes), len(tools)))
        self._open: dict[tuple[int, int], _Carriage] = {}
        for row, process in enumerate(processes):
            for at, tool in enumerate(tools):
                ends = process.tools[tool].end_to_end
                if ends is None:
                    continue
                self.low[row, at] = ends.low
                if ends.width > TOLERANCE:
                    threshold = fit.project.settings.step_threshold
                    self._open[row, at] = _Carriage(process, tool, list(reader.open_steps(process, tool)), threshold)
        self.uncertain = tuple(column)

    @property
    def tools(self) -> int:
        return int(self.low.shape[1])

    @property
    def answers(self) -> int:
        return len(self.uncertain)

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
        for (row, at), carriage in self._open.items():
            yield row, at, carriage.fits(answers) - self.low[row, at]


class _Reader:
    """Reads the open steps out of a fit, and numbers the uncertain supports as it meets them."""

    def __init__(self, fit: Fit, column: dict[tuple[str, str], int]) -> None:
        self._fit, self._column = fit, column

    def open_steps(self, process: ProcessFit, tool: str) -> Iterator[_OpenStep]:
        for step in process.steps:
            if step.tools[tool].carried is Outcome.OPEN:
                yield self._open_step(step, tool)

    def _open_step(self, step: StepFit, tool: str) -> _OpenStep:
        support = self._fit.support
        threshold = self._fit.project.settings.must_threshold
        asked = [self._fit.requirement_by_id[rid] for rid in step.requirements]
        total = sum(requirement.weight for requirement in asked)
        answers, slopes, musts, needs = [], [], [], []
        for requirement in asked:
            low, high = support.of(requirement.id, tool)
            if high - low <= TOLERANCE:
                continue
            column = self._column.setdefault((requirement.id, tool), len(self._column))
            if total > 0 and requirement.weight > 0:
                answers.append(column)
                slopes.append(requirement.weight / total * (high - low))
            if requirement.priority is Priority.MUST and low < threshold - TOLERANCE:
                musts.append(column)
                needs.append((threshold - low) / (high - low))
        proven = step.tools[tool].coverage
        return _OpenStep(
            step.key,
            np.array(answers, dtype=np.intp),
            None if proven is None else proven.low,
            np.array(slopes, dtype=np.float64),
            np.array(musts, dtype=np.intp),
            np.array(needs, dtype=np.float64),
        )
