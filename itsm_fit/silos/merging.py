"""What the matrix of roles would be if several of them were one: nothing in how cases run would change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from itsm_fit.silos.crossings import MonthlyAmount, RoleCrossing, SiloRole, monthly
from itsm_fit.silos.matrix import SiloCell, cells_of


@dataclass(frozen=True, slots=True)
class MergedRoles:
    """Roles as they would be, the hand-offs that would be left, and those that would be none any more."""

    groups: tuple[tuple[SiloRole, ...], ...]
    """The roles that would be one, together."""
    cells: tuple[SiloCell, ...]
    left: MonthlyAmount
    saved: MonthlyAmount


def merged(crossings: Sequence[RoleCrossing], pairs: Iterable[tuple[SiloRole, SiloRole]]) -> MergedRoles:
    """Make each pair of roles one; pairs that share a role make one of all of theirs."""
    groups = _groups(pairs)
    one = {role.key: _one(group) for group in groups for role in group}
    moved = [_moved(each, one) for each in crossings]
    kept = [each for each in moved if each is not None]
    saved = [each for each, its in zip(crossings, moved, strict=True) if its is None]
    return MergedRoles(groups, cells_of(kept), monthly(kept), monthly(saved))


def _groups(pairs: Iterable[tuple[SiloRole, SiloRole]]) -> tuple[tuple[SiloRole, ...], ...]:
    """Which roles hang together, in the order in which the pairs name them."""
    group_of: dict[str, dict[str, SiloRole]] = {}
    for pair in pairs:
        joined = {role.key: role for each in pair for role in group_of.get(each.key, {each.key: each}).values()}
        group_of |= dict.fromkeys(joined, joined)
    return tuple(tuple(group.values()) for group in {id(each): each for each in group_of.values()}.values())


def _one(group: Sequence[SiloRole]) -> SiloRole:
    return SiloRole(" + ".join(role.key for role in group), " + ".join(role.name for role in group))


def _moved(crossing: RoleCrossing, one: Mapping[str, SiloRole]) -> RoleCrossing | None:
    """A hand-off between the roles as they would be; None for what would pass within one of them."""
    source, target = (one.get(role.key, role) for role in (crossing.source, crossing.target))
    if source == target and crossing.source.key != crossing.target.key:
        return None
    return replace(crossing, source=source, target=target)
