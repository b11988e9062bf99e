"""Which tokens have to move for an activity to happen: those that can come to it without another known step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from itsm_fit.replay.moves import TokenMoves, TokenStep

END = -1
"""What is to happen where a case is to end, in place of an activity."""


class NearPlaces(NamedTuple):
    """`places` whose tokens can come to where an activity happens, or have to go for the case to end.

    Of those that are `clearing` it may be enough to go anywhere else, for an inclusive join to wait no longer.
    """

    places: frozenset[int]
    clearing: frozenset[int]

    def has(self, place: int, step: TokenStep) -> bool:
        """Whether a step from a place may help."""
        if place not in self.places:
            return False
        return not step.places or place in self.clearing or not self.places.isdisjoint(step.places)


class Nearness:
    """What is near which activity; `label` has the activity of each node, -1 for none."""

    def __init__(self, moves: TokenMoves, label: Sequence[int]) -> None:
        self._moves, self._label = moves, label
        self._known: dict[tuple[int, bool], NearPlaces] = {}

    def of(self, activity: int, *, skipping: bool) -> NearPlaces:
        """What is near an activity, or with END near the end; `skipping` lets known steps be passed over."""
        key = activity, skipping
        if key not in self._known:
            self._known[key] = self._worked_out(activity, skipping=skipping)
        return self._known[key]

    def _worked_out(self, activity: int, *, skipping: bool) -> NearPlaces:
        net = self._moves.net
        ahead: dict[int, set[int]] = {}
        near: set[int] = set()
        for place in range(len(self._moves.scope_of)):
            if self._happens(place, activity, skipping):
                near.add(place)
            for target in self._targets(place, activity, skipping):
                ahead.setdefault(target, set()).add(place)
        clearing: set[int] = set()
        todo = list(near)
        while todo:
            at = todo.pop()
            fresh = set(ahead.get(at, ()))
            if at < net.first_parallel:
                above = self._above(net.join_at[at], skipping)
                clearing |= above
                fresh |= above
            fresh -= near
            near |= fresh
            todo += fresh
        return NearPlaces(frozenset(near), frozenset(clearing))

    def _of(self, step: TokenStep) -> int:
        return self._label[step.node] if step.node >= 0 else -1

    def _happens(self, place: int, activity: int, skipping: bool) -> bool:
        """Whether the activity happens with a token from here, or the token ends here."""
        for step in self._moves.options(place):
            label = self._of(step)
            if label == activity >= 0 or (activity == END and not step.places and (label < 0 or skipping)):
                return True
        return False

    def _targets(self, place: int, activity: int, skipping: bool) -> set[int]:
        """Where a token may come to from here without a known step; the end of its scope counts."""
        net = self._moves.net
        targets: set[int] = set()
        if place < net.first_held:
            targets.add(net.joins[net.join_at[place]].entry)
        for step in self._moves.options(place):
            label = self._of(step)
            if label < 0 or (skipping and label != activity):
                targets.update(step.places)
        if place < net.first_free:
            inner, silent = -1, True
        else:
            move = net.moves[place - net.first_free]
            inner, silent = move.scope, move.node < 0 or self._label[move.node] < 0 or skipping
        scopes = (self._moves.scope_of[place], inner) if silent else ()
        targets.update(net.ends[scope].done for scope in scopes if scope > 0)
        return targets

    def _above(self, number: int, skipping: bool) -> set[int]:
        """Places whose tokens an inclusive join may wait for, and that can go on without a known step."""
        moves = self._moves
        net = moves.net
        join = net.joins[number]
        home = moves.scope_of[join.low]
        found: set[int] = set()
        for place in range(net.first_free, len(moves.scope_of)):
            node = net.moves[place - net.first_free].node
            at = moves.host_in(home, place)
            if at >= 0 and join.upstream.holds(at) and (skipping or node < 0 or self._label[node] < 0):
                found.add(place)
        return found
