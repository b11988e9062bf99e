"""Weights that agree with every choice, exactly: robust ordinal regression over weights that sum to 1.

Kernels over arrays. G groups weigh, K choices were made, T tools have a value `w @ values` with `values` (G, T).
Choices stand as rows (R, G): a choice is right where `w · row ≥ 0` for each of its rows. Sources: Greco, Mousseau &
Słowiński, Ordinal regression revisited, EJOR 191 (2008) 416-436; that rows contradict where some mixture of them is
above 0 nowhere is von Neumann's minimax theorem.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from itsm_fit.scoring.arrays import Array, Flags, Indices
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.solver import linprog, milp

ABOUT_EQUAL = 0.02
"""Two that are called about equal differ by at most so much in value."""

_SLACK = 1e-7
"""What rows have to keep from 0 to be said to agree: linear programs are solved to about this."""


class HalfSpaces(NamedTuple):
    """The rows (R, G) that choices stand for, and which choice each one belongs to (R,), ascending."""

    rows: Array
    owner: Indices


def half_spaces(differences: Array, equal: Flags) -> HalfSpaces:
    """The rows of choices: `differences` (K, G) of the one taken less the other; `equal` (K,) those about equal."""
    owner = np.repeat(np.arange(len(differences)), np.where(equal, 2, 1))
    rows = differences[owner]
    second = np.r_[False, owner[1:] == owner[:-1]] if len(owner) else np.zeros(0, dtype=np.bool_)
    rows = np.where(second[:, None], -rows, rows) + np.where(equal[owner], ABOUT_EQUAL, 0.0)[:, None]
    return HalfSpaces(rows, owner)


def agree(rows: Array) -> bool:
    """Whether some weights are right in every row, with room to spare."""
    return not len(rows) or _most_room(rows) > _SLACK


def smallest_contradiction(spaces: HalfSpaces) -> tuple[int, ...]:
    """The fewest choices that cannot all be right, () where all can; exact, the smallest there are.

    A mixture of rows that is above 0 nowhere proves that they contradict; the program looks for one of the fewest
    choices.
    """
    from scipy.optimize import Bounds, LinearConstraint

    rows, owner = spaces
    if agree(rows):
        return ()
    many, groups = rows.shape
    choices = int(owner[-1]) + 1
    mixed = np.hstack((rows.T, np.zeros((groups, choices))))
    used = np.hstack((np.eye(many), -np.eye(choices)[owner]))
    whole = np.hstack((np.ones((1, many)), np.zeros((1, choices))))
    found = milp(
        np.r_[np.zeros(many), np.ones(choices)],
        constraints=[
            LinearConstraint(mixed, -np.inf, _SLACK),
            LinearConstraint(used, -np.inf, 0.0),
            LinearConstraint(whole, 1.0, 1.0),
        ],
        integrality=np.r_[np.zeros(many), np.ones(choices)],
        bounds=Bounds(0.0, 1.0),
    )
    return tuple(np.flatnonzero(np.asarray(found.x)[many:] > 0.5).tolist())


def weight_ranges(rows: Array, groups: int) -> Array:
    """The least and the greatest weight of each group over the weights that agree, shape (G, 2); rows must agree."""
    ends = np.eye(groups)
    return np.array([(_least(rows, each), -_least(rows, -each)) for each in ends]).clip(0.0, 1.0)


def never_behind(rows: Array, ahead: Array) -> bool:
    """Whether `w · ahead ≥ 0` for all weights that agree: necessary preference; rows must agree."""
    return bool((ahead >= -TOLERANCE).all()) or _least(rows, ahead) >= -_SLACK


def can_lead(rows: Array, values: Array, tool: int) -> bool:
    """Whether some weights that agree put a tool before all others; rows must agree.

    Where it is but level with another, at the edge of what is allowed, it does not lead.
    """
    over = np.delete(values[:, [tool]] - values, tool, axis=1).T
    return agree(np.vstack((rows, over)))


def possible_firsts(rows: Array, values: Array, drawn: Array) -> Flags:
    """Which tools come first under some weights that agree, shape (T,); rows must agree.

    `drawn` (n, G) are weights to try first: a tool that leads under one of them that agrees needs no program.
    """
    right = drawn[(drawn @ rows.T >= 0).all(axis=1)] if len(rows) else drawn
    seen = set((right @ values).argmax(axis=1).tolist()) if len(right) else set()
    tools = values.shape[1]
    return np.array([tool in seen or can_lead(rows, values, tool) for tool in range(tools)], dtype=np.bool_)


def _most_room(rows: Array) -> float:
    """``max_w min_r w · row``: how far weights can keep within all rows."""
    groups = rows.shape[1]
    found = linprog(
        np.r_[np.zeros(groups), -1.0],
        A_ub=np.column_stack((-rows, np.ones(len(rows)))),
        b_ub=np.zeros(len(rows)),
        A_eq=np.r_[np.ones(groups), 0.0][None],
        b_eq=[1.0],
        bounds=[*[(0.0, 1.0)] * groups, (None, None)],
        method="highs",
    )
    return -float(found.fun or 0.0)


def _least(rows: Array, objective: Array) -> float:
    """The least of ``w · objective`` over the weights that agree."""
    found = linprog(
        objective,
        A_ub=-rows if len(rows) else None,
        b_ub=np.zeros(len(rows)) if len(rows) else None,
        A_eq=np.ones((1, len(objective))),
        b_eq=[1.0],
        bounds=(0.0, 1.0),
        method="highs",
    )
    return float(found.fun or 0.0)
