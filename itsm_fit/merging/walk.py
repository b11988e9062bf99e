"""Three versions of a value into one: what only one side changed is as that side has it, at any depth."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Final, NamedTuple

from itsm_fit.merging.keys import KNOWN_BY, ONE_PIECE, Known, keyed, one_text
from itsm_fit.merging.orders import merged_order
from itsm_fit.merging.result import MergeKind, MergePlace, MergeSide
from itsm_fit.model.replacing import with_fields


class _Nothing:
    """Where a version has nothing."""

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING: Final = _Nothing()
OPEN: Final = _Nothing()
"""In place of a value that three versions do not settle."""
ORDER: Final = "order"
"""The last part of the place of an order that both changed."""


class Three(NamedTuple):
    """The versions of one value; NOTHING where there is none."""

    base: Any
    mine: Any
    theirs: Any

    def of(self, name: str) -> Three:
        """The versions of one of their fields."""
        return Three(*(NOTHING if each is NOTHING else getattr(each, name) for each in self))

    @property
    def same(self) -> Any:
        """The one that counts where one side at most put another object in its place, else OPEN."""
        if self.mine is self.theirs or self.base is self.mine:
            return self.theirs
        return self.mine if self.base is self.theirs else OPEN

    @property
    def settled(self) -> Any:
        """The one that counts where one side at most changed it, else OPEN."""
        found = self.same
        if found is not OPEN:
            return found
        if self.mine in (self.theirs, self.base):
            return self.theirs
        return self.mine if self.base == self.theirs else OPEN


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict as values: `path` leads to what `versions` are of, `place` is where it is decided."""

    place: MergePlace
    path: MergePlace
    kind: MergeKind
    versions: Three


Special = Callable[["MergeWalk", MergePlace, Three], Any]
"""How one sort of value is put together, given its path and its versions."""
FieldRule = Callable[["MergeWalk", MergePlace, str, Three], Any]
"""How one field is put together, given the path of what has it, its name and the versions of what has it."""


@dataclass(frozen=True, slots=True)
class WalkRules:
    """Rules for single types and fields; `alike` says whether an item that one side took out is still what it was."""

    by_sort: Mapping[type, Special]
    by_field: Mapping[tuple[type, str], FieldRule]
    alike: Callable[[Any, Any], bool]


class MergeWalk:
    """One walk over three versions; `clashes` are the conflicts that were met, by place.

    `kept` are the paths of items that stay though one side took them out, `dropped` of those that go though one side
    has them.
    """

    def __init__(
        self,
        rules: WalkRules,
        decisions: Mapping[MergePlace, MergeSide],
        *,
        kept: AbstractSet[MergePlace] = frozenset(),
        dropped: AbstractSet[MergePlace] = frozenset(),
    ) -> None:
        self.decisions = decisions
        self.clashes: dict[MergePlace, list[Clash]] = {}
        self._rules, self._kept, self._dropped = rules, kept, dropped
        self._ways = with_ways_there((*kept, *dropped))

    def tells_of(self, path: MergePlace) -> bool:
        """Whether something at this path, or in it, is told to stay or to go."""
        return path in self._ways

    def settled(self, path: MergePlace, versions: Three) -> Any:
        """The version that counts where one side at most changed it, else OPEN; so where something in it is told."""
        return OPEN if path in self._ways else versions.settled

    def same(self, path: MergePlace, versions: Three) -> Any:
        """As `settled`, by identity alone."""
        return OPEN if path in self._ways else versions.same

    def side(self, place: MergePlace) -> MergeSide:
        """Whose version counts at a place where both cannot be had."""
        return self.decisions.get(place, MergeSide.THEIRS)

    def clash(self, path: MergePlace, kind: MergeKind, versions: Three, place: MergePlace = ()) -> Any:
        """The version that counts where the two sides do not go together."""
        place = place or path
        self.clashes.setdefault(place, []).append(Clash(place, path, kind, versions))
        return versions.mine if self.side(place) is MergeSide.MINE else versions.theirs

    # ------------------------------------------------------------ values

    def value(self, path: MergePlace, versions: Three) -> Any:
        """One value that both have."""
        found = self.same(path, versions)
        if found is not OPEN:
            return found
        alike = type(versions.mine) is type(versions.theirs)
        special = self._rules.by_sort.get(type(versions.theirs)) if alike else None
        if special is not None:
            return special(self, path, versions)
        found = self.settled(path, versions)
        return self._inside(path, versions) if found is OPEN and alike else self._whole(path, versions, found)

    def _whole(self, path: MergePlace, versions: Three, found: Any = OPEN) -> Any:
        if found is not OPEN:
            return found
        added = versions.base is NOTHING
        return self.clash(path, MergeKind.BOTH_ADDED if added else MergeKind.BOTH_CHANGED, versions)

    def _inside(self, path: MergePlace, versions: Three) -> Any:
        """A value of one type that both changed."""
        base, mine, theirs = versions
        if is_dataclass(theirs) and not isinstance(theirs, ONE_PIECE):
            return self.record(path, versions)
        if isinstance(theirs, Mapping):
            return self.items(path, Three(base if isinstance(base, Mapping) else {}, mine, theirs))
        if isinstance(theirs, frozenset):
            was = base if isinstance(base, frozenset) else frozenset()
            return ((mine | theirs) - was) | (mine & theirs)
        return self._whole(path, versions)

    def record(self, path: MergePlace, versions: Three) -> Any:
        """A value of both, field by field."""
        theirs = versions.theirs
        if type(versions.base) is not type(theirs):
            versions = versions._replace(base=NOTHING)
        found = {name: self.field(path, name, versions) for name in field_names(theirs.__class__)}
        new = {name: value for name, value in found.items() if value is not getattr(theirs, name)}
        return with_fields(theirs, **new) if new else theirs

    def field(self, path: MergePlace, name: str, owners: Three) -> Any:
        """One field of a value of both."""
        versions = owners.of(name)
        found = self.same((*path, name), versions)
        if found is not OPEN:
            return found
        place = (type(owners.theirs), name)
        rule, known = self._rules.by_field.get(place), KNOWN_BY.get(place)
        if rule is not None:
            return rule(self, path, name, owners)
        if known is not None and isinstance(versions.theirs, tuple):
            return self.listed((*path, name), known, versions)
        return self.value((*path, name), versions)

    # ------------------------------------------------------------ what holds items

    def listed(self, path: MergePlace, known: Known, versions: Three) -> Any:
        """A list of both whose items are known by a key."""
        found = self.settled(path, versions)
        if found is not OPEN:
            return found
        in_places = None if self.tells_of(path) else self._in_places(path, known, versions)
        if in_places is not None:
            return in_places
        sides = (keyed(() if each is NOTHING else each, known) for each in versions)
        return tuple(self.items(path, Three(*sides)).values())

    def _in_places(self, path: MergePlace, known: Known, versions: Three) -> tuple[Any, ...] | None:
        """A list in which all three have the same keys in the same order, at the cost of what changed; else None."""
        base, mine, theirs = versions
        if base is NOTHING or not len(base) == len(mine) == len(theirs):
            return None
        changed = [at for at, each in enumerate(theirs) if not base[at] is mine[at] is each]
        if any(not known(base[at]) == known(mine[at]) == known(theirs[at]) for at in changed):
            return None
        found = list(theirs)
        for at in changed:
            own = known(base[at])
            number = sum(known(each) == own for each in base[:at])
            key = one_text((*own, str(number)) if number else own)
            found[at] = self.value((*path, key), Three(base[at], mine[at], theirs[at]))
        return tuple(found)

    def items(self, path: MergePlace, versions: Three) -> dict[Any, Any]:
        """Items of both by key, in one order."""
        found = {}
        for key in dict.fromkeys((*versions.theirs, *versions.mine)):
            item = self.entry((*path, str(key)), Three(*(each.get(key, NOTHING) for each in versions)))
            if item is not NOTHING:
                found[key] = item
        return {key: found[key] for key in self._ordered(path, versions, found)}

    def _ordered(self, path: MergePlace, versions: Iterable[Iterable[Any]], present: Mapping[Any, Any]) -> list[Any]:
        """Keys of both in one order; orders that both changed are a conflict."""
        base, mine, theirs = map(tuple, versions)
        place = (*path, ORDER)
        order, both = merged_order(base, mine, theirs, present, mine_leads=self.side(place) is MergeSide.MINE)
        if both:
            self.clash(place, MergeKind.BOTH_CHANGED, Three(base, mine, theirs))
        return order

    def entry(self, path: MergePlace, versions: Three) -> Any:
        """An item that either may have added, changed or taken out; NOTHING where it is gone."""
        base, mine, theirs = versions
        if path in self._dropped:
            return NOTHING
        if mine is not NOTHING and theirs is not NOTHING:
            return self.value(path, versions)
        left = theirs if mine is NOTHING else mine
        if left is NOTHING or base is NOTHING or path in self._kept:
            return left
        if base is left or base == left or self._rules.alike(base, left):
            return NOTHING
        return self.clash(path, MergeKind.DELETED_HERE if mine is NOTHING else MergeKind.DELETED_THERE, versions)


def with_ways_there(paths: Iterable[MergePlace]) -> set[MergePlace]:
    """Paths with the paths to all that they lead through."""
    return {path[:length] for path in paths for length in range(1, len(path) + 1)}


@cache
def field_names(sort: Any) -> tuple[str, ...]:
    """The fields of a type that can be given when it is made."""
    return tuple(each.name for each in fields(sort) if each.init)
