"""The least change of weights that gives another tool the first place, exactly, by linear programming (§15).

Weights are those of the groups as shares that sum to 1 (end to end those of W·V); the change is what all shares
together move, in L1. Gates know no weights, so a tool that is less eligible than the leader never comes first this way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.project import CROSS_CUTTING, Project
from itsm_fit.model.scenario import ChangeKind, Scenario, ScenarioChange
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.firmness import group_values
from itsm_fit.scoring.result import Fit
from itsm_fit.solver import linprog

AHEAD = 1e-6
"""What the rival is to be ahead by: less is a tie to within what can be computed."""


@dataclass(frozen=True, slots=True)
class WeightFlip:
    """The shares by group with which `rival` comes first, and how far they are from those given: 0 to 2, in L1.

    `weights` are the same as weights of the project, in the same sum.
    """

    rival: str
    change: float
    shares: Mapping[str, float]
    given: Mapping[str, float]
    weights: Mapping[str, float]

    def scenario(self, project: Project) -> Scenario:
        """The same as changes of What if: only weights that differ."""
        changes = [
            ScenarioChange(ChangeKind.SETTING, ("cross_cutting_weight",), weight)
            if group == CROSS_CUTTING and group not in project.processes
            else ScenarioChange(ChangeKind.PROCESS_WEIGHT, (group,), weight)
            for group, weight in self.weights.items()
            if self.shares[group] != self.given[group]
        ]
        return Scenario(tr("Weights with which {tool} comes first", tool=self.rival), tuple(changes))


def least_change(values: Array, shares: Array, rival: int, leader: int, movable: Flags) -> Array | None:
    """The shares nearest to the given ones (P,) in L1 with which `rival` is first and `leader` is not; None: none are.

    `values` (P, T) are those of the tools in each group; groups that are not `movable` (P,) keep share 0.
    """
    groups = len(shares)
    against = np.delete(values, rival, axis=1)
    margins = np.where(np.delete(np.arange(values.shape[1]), rival) == leader, AHEAD, 0.0)
    lead = (against - values[:, [rival]]).T  # at most -margin under the new shares
    more = np.where(movable, 1.0, 0.0)
    found = linprog(
        np.ones(2 * groups),
        A_ub=np.hstack((lead, -lead)),
        b_ub=-margins - lead @ shares,
        A_eq=np.concatenate((np.ones(groups), -np.ones(groups)))[None, :],
        b_eq=[0.0],
        bounds=[*((0.0, most) for most in more), *((0.0, share) for share in shares)],
        method="highs",
        options={"primal_feasibility_tolerance": 1e-10, "dual_feasibility_tolerance": 1e-10},
    )
    if not found.success:
        return None
    more_and_less = np.asarray(found.x, dtype=np.float64)
    moved = shares + more_and_less[:groups] - more_and_less[groups:]
    moved = np.where(np.abs(moved - shares) < 1e-12, shares, np.clip(moved, 0.0, 1.0))
    return np.asarray(moved / moved.sum())


def weight_flips(fit: Fit) -> Iterator[WeightFlip]:
    """The least change of weights for each tool that any weights put first.

    Raises FitError when there is nothing to compare.
    """
    if len(fit.tools) < 2:
        return
    groups, weights, volumes, low = group_values(fit)
    movable = volumes > 0
    whole = weights * volumes
    if whole.sum() <= 0:
        raise FitError(tr("Every process weighs 0; give at least one a weight."))
    shares = whole / whole.sum()
    equals = [at for at, tool in enumerate(fit.tools) if tool.eligible is fit.tools[0].eligible]
    for place, rival in enumerate(equals[1:], start=1):
        found = least_change(low[:, equals], shares, place, 0, movable)
        if found is None:
            continue
        new = np.divide(found * whole.sum(), volumes, out=np.zeros(len(found)), where=movable)
        yield WeightFlip(
            fit.tools[rival].name,
            float(np.abs(found - shares).sum()),
            dict(zip(groups, found.tolist(), strict=True)),
            dict(zip(groups, shares.tolist(), strict=True)),
            {
                group: float(was if one == other else then)
                for group, was, then, one, other in zip(groups, weights, new, found, shares, strict=True)
            },
        )
