"""How often work passes from each role to each other one a month, and what would be saved if two were one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from itsm_fit.silos.crossings import MonthlyAmount, RoleCrossing, SiloRole, monthly, per_case_of


@dataclass(frozen=True, slots=True)
class SiloCell:
    """What passes from one role to another; from a role to itself where two lanes of a process have one name."""

    source: SiloRole
    target: SiloRole
    per_case: Mapping[str, float | None]
    """By process; None is infinite."""
    per_month: MonthlyAmount


@dataclass(frozen=True, slots=True)
class RoleMerge:
    """The hand-offs that would be none any more if two roles were one."""

    roles: tuple[SiloRole, SiloRole]
    per_case: Mapping[str, float | None]
    """By process; None is infinite."""
    per_month: MonthlyAmount


def cells_of(crossings: Sequence[RoleCrossing]) -> tuple[SiloCell, ...]:
    """One for each pair of roles between which work passes, or may pass, the busiest first."""
    by_pair: dict[tuple[str, str], list[RoleCrossing]] = {}
    for each in crossings:
        by_pair.setdefault((each.source.key, each.target.key), []).append(each)
    found = [SiloCell(its[0].source, its[0].target, per_case_of(its), monthly(its)) for its in by_pair.values()]
    return tuple(sorted(found, key=lambda cell: busiest(cell.per_month, cell.per_case)))


def merges_of(roles: Sequence[SiloRole], crossings: Sequence[RoleCrossing]) -> tuple[RoleMerge, ...]:
    """Every pair of roles that hand work to one another, the pair that saves most first. Exact, as a merge changes
    nothing in how cases run: what passes between the two, in both directions, is what no longer passes.
    """
    between: dict[frozenset[str], list[RoleCrossing]] = {}
    for each in crossings:
        if each.per_case != 0.0:
            between.setdefault(frozenset((each.source.key, each.target.key)), []).append(each)
    found = []
    for pair in combinations([role for role in roles if role.key], 2):
        its = between.get(frozenset(role.key for role in pair))
        if its:
            found.append(RoleMerge(pair, per_case_of(its), monthly(its)))
    return tuple(sorted(found, key=lambda merge: busiest(merge.per_month, merge.per_case)))


def busiest(per_month: MonthlyAmount, per_case: Mapping[str, float | None]) -> tuple[float, float]:
    """What sorts the busiest first: by what is known a month, then by cases."""
    cases = sum(float("inf") if amount is None else amount for amount in per_case.values())
    return -per_month.known, -cases
