"""How many minutes each step takes with each tool, and which steps do not say (§14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np

from itsm_fit.model.project import Project
from itsm_fit.scoring.arrays import Array, Flags, Indices, OutcomeCodes
from itsm_fit.scoring.asked_steps import NO, OPEN, YES
from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.result import ProcessFit


@dataclass(frozen=True, eq=False)
class StepMinutes:
    """The nodes of a played process, arrays in the order of its net; minutes are NaN where they are not given.

    `visits` are per case, infinite where they have no end. `asked` is the place of each node among the steps that ask
    something, -1 for others. What needs no minutes of its own takes none where it gives none: gateways, events, and
    what holds or calls steps that have theirs. `plain` are the steps that have to give some, `elsewhere` those of a
    called process that states its own volume.
    """

    keys: tuple[str, ...]
    lanes: tuple[str, ...]
    visits: Array
    touch: Array
    by_hand: Array
    wait: Array
    asked: Indices
    plain: Flags
    elsewhere: Flags

    def worked(self, carried: OutcomeCodes) -> tuple[Array, Array]:
        """Both ends of the minutes worked at each node, by the verdicts on the steps that ask something.

        Of an open step either may turn out; nothing says that a tool is the quicker one.
        """
        verdicts = np.append(carried, YES)[self.asked]
        with np.errstate(invalid="ignore"):
            ends = np.minimum(self.touch, self.by_hand), np.maximum(self.touch, self.by_hand)
        known = np.where(verdicts == NO, self.by_hand, self.touch)
        low, high = (np.where(verdicts == OPEN, end, known) for end in ends)
        return low, high

    @property
    def entered(self) -> Flags:
        return np.asarray(self.visits > 0)

    def same(self, other: StepMinutes) -> bool:
        """Whether every step is as in the other."""
        mine, its = ([getattr(each, part.name) for part in fields(StepMinutes)] for each in (self, other))
        return all(
            one == another if isinstance(one, tuple) else np.array_equal(one, another, equal_nan=one.dtype.kind == "f")
            for one, another in zip(mine, its, strict=True)
        )

    def named(self, flags: Flags) -> tuple[str, ...]:
        """The keys of some nodes."""
        return tuple(self.keys[at] for at in np.flatnonzero(flags).tolist())


def step_minutes(project: Project, process: ProcessFit) -> StepMinutes | None:
    """The minutes of a process as they are written at its steps; None where it is not played."""
    net = process.play.net
    if net is None:
        return None
    asking = {key: at for at, key in enumerate(process.figures.keys)} if process.figures else {}
    visits = [process.play.visits.get(node.key, 0.0) for node in net.nodes]
    plain = _plain(net)
    times = [node.node.time for node in net.nodes]
    works = [
        its or (node.node.kind.is_activity and (time.touch, time.by_hand) != (None, None))
        for its, node, time in zip(plain, net.nodes, times, strict=True)
    ]
    return StepMinutes(
        tuple(node.key for node in net.nodes),
        tuple(_lane(project, net, at) for at in range(len(net.nodes))),
        np.array([np.inf if each is None else each for each in visits]),
        _given([each.touch for each in times], works),
        _given([each.by_hand for each in times], works),
        _given([each.wait for each in times], plain),
        np.array([asking.get(node.key, -1) for node in net.nodes], dtype=np.intp),
        np.array(plain, dtype=np.bool_),
        np.array([_counts_elsewhere(project, process, node.process) for node in net.nodes], dtype=np.bool_),
    )


def _counts_elsewhere(project: Project, process: ProcessFit, its: str) -> bool:
    return its != process.id and project.processes[its].cases_per_month is not None


def _plain(net: Net) -> list[bool]:
    """Of each node whether it is a step with no other steps played inside of it."""
    within = {
        host
        for scope in net.scopes
        for host, inner in scope.inner.items()
        if net.scopes[inner].played and net.scopes[inner].members
    }
    return [node.node.kind.is_activity and at not in within for at, node in enumerate(net.nodes)]


def _given(minutes: Sequence[float | None], needed: Sequence[bool]) -> Array:
    return np.array(
        [(np.nan if need else 0.0) if each is None else each for each, need in zip(minutes, needed, strict=True)]
    )


def _lane(project: Project, net: Net, at: int) -> str:
    node = net.nodes[at]
    lane = project.processes[node.process].lane_of(node.node)
    return lane.name if lane else ""
