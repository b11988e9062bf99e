"""The rows of a figure: what each step takes a case with each tool, and which minutes are missing there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from itsm_fit.model.process import UNTIMED, EventKind, Node, NodeKind
from itsm_fit.scoring.arrays import Array, Flags, OutcomeCodes
from itsm_fit.scoring.asked_steps import NO, OPEN, OUTCOMES, YES
from itsm_fit.scoring.figures import Outcome
from itsm_fit.value.spans import AmountSpan
from itsm_fit.value.step_minutes import StepMinutes
from itsm_fit.value.worth import ProcessMinutes

TOUCH, BY_HAND, WAIT = "touch", "by_hand", "wait"
"""The minutes of a step, as `StepTime` names them."""


@dataclass(frozen=True, eq=False)
class _Table:
    """Both ends of the minutes a case that each node takes, and the verdicts on it, by tool ("" by hand)."""

    steps: StepMinutes
    ends: Mapping[str, tuple[Array, Array]]
    verdicts: Mapping[str, OutcomeCodes]
    lacks: Mapping[str, Flags]


@dataclass(frozen=True, eq=False)
class StepAccount:
    """One step as it is played; `process` and `node` are where its minutes are written, which may be a called process.

    `visits` are per case, infinite where they have no end.
    """

    key: str
    process: str
    node: Node
    lane: str
    at: int
    visits: float
    _table: _Table

    def takes(self, tool: str) -> AmountSpan | None:
        """Minutes worked a case with a tool ("" by hand), as often as the step is entered; None is not known."""
        low, high = (float(each[self.at]) for each in self._table.ends[tool])
        return AmountSpan(low, high) if np.isfinite(high) else None

    def carried(self, tool: str) -> Outcome | None:
        """Whether a tool carries it; None where it asks nothing, and by hand."""
        verdicts, asked = self._table.verdicts.get(tool), int(self._table.steps.asked[self.at])
        return None if verdicts is None or asked < 0 else OUTCOMES[int(verdicts[asked])]

    @property
    def lacks(self) -> tuple[str, ...]:
        """Which of its minutes keep a figure from being known."""
        return tuple(name for name, flags in self._table.lacks.items() if flags[self.at])


def step_accounts(process: ProcessMinutes) -> tuple[StepAccount, ...]:
    """The steps of a process that need minutes, the events that wait, and whatever else has some."""
    net, accounts = process.fit.play.net, process.accounts
    if net is None or accounts is None:
        return ()
    steps, table = accounts.steps, _table(process, accounts.steps)
    return tuple(
        StepAccount(its.key, its.process, its.node, steps.lanes[at], at, float(steps.visits[at]), table)
        for at, its in enumerate(net.nodes)
        if steps.plain[at] or _waits(its.node) or its.node.time != UNTIMED
    )


def _waits(node: Node) -> bool:
    return node.kind is NodeKind.CATCH and node.event is not EventKind.LINK


def _table(process: ProcessMinutes, steps: StepMinutes) -> _Table:
    figures = process.fit.figures
    asking = 0 if figures is None else len(figures.keys)
    verdicts = {"": np.full(asking, NO, dtype=np.int8)}
    for tool in process.tools:
        verdicts[tool] = verdicts[""] if figures is None else figures.carried[:, figures.column[tool]]
    ends = {tool: _per_case(steps, its) for tool, its in verdicts.items()}
    by_tool = np.stack([np.append(its, YES)[steps.asked] for its in verdicts.values()])
    return _Table(
        steps,
        ends,
        {tool: its for tool, its in verdicts.items() if tool},
        {
            TOUCH: steps.entered & np.isnan(steps.touch) & ((by_tool == YES) | (by_tool == OPEN)).any(axis=0),
            BY_HAND: steps.entered & np.isnan(steps.by_hand) & ((by_tool == NO) | (by_tool == OPEN)).any(axis=0),
            WAIT: steps.entered & np.isnan(steps.wait),
        },
    )


def _per_case(steps: StepMinutes, verdicts: OutcomeCodes) -> tuple[Array, Array]:
    def times_visits(minutes: Array) -> Array:
        with np.errstate(invalid="ignore"):
            return np.where((steps.visits == 0) | (minutes == 0), 0.0, minutes * steps.visits)

    low, high = steps.worked(verdicts)
    return times_visits(low), times_visits(high)
