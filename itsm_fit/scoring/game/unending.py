"""Tokens that can never come to rest, known from the net alone: whatever is chosen, one of what they become runs on."""

from __future__ import annotations

from collections.abc import Collection

from itsm_fit.scoring.game.net import Net
from itsm_fit.scoring.game.program import Move


def unending_places(net: Net) -> frozenset[int]:
    """The free places from which every alternative leads a token to another such place, past no join that may wait.

    A case with a token there never ends: a terminate end acts only when nothing else can move.
    """
    places = set(range(net.first_free, net.first_free + len(net.moves)))
    may_wait = _scopes_with_joins(net)
    before: dict[int, list[int]] = {}
    for place in places:
        for ahead in _ahead(net, net.moves[place - net.first_free]):
            before.setdefault(ahead, []).append(place)
    waiting = list(places)
    while waiting:
        place = waiting.pop()
        if place in places and not _runs_on(net, net.moves[place - net.first_free], places, may_wait):
            places.discard(place)
            waiting += before.get(place, ())
    return frozenset(places)


def _ahead(net: Net, move: Move) -> set[int]:
    """All places that a move may lead to."""
    found = {place for alternative in move.alternatives for place in alternative.places}
    if move.scope >= 0:
        ends = net.ends[move.scope]
        found |= {ends.done, *(target for _, target in ends.errors)}
    return found


def round_from(net: Net, place: int, unending: Collection[int]) -> list[int]:
    """The nodes that a token at an unending place enters on some way until it goes round, the round last."""
    seen: list[int] = []
    while place not in seen:
        seen.append(place)
        place = _next(net, place, unending)
    return [node for each in (*seen, place) if (node := net.moves[each - net.first_free].node) >= 0]


def _next(net: Net, place: int, unending: Collection[int]) -> int:
    move = net.moves[place - net.first_free]
    ahead = [each for alternative in move.alternatives for each in alternative.places]
    if move.scope >= 0 and not any(each in unending for each in ahead):
        return net.ends[move.scope].done
    return next(each for each in ahead if each in unending)


def _runs_on(net: Net, move: Move, places: Collection[int], may_wait: Collection[int]) -> bool:
    if all(any(place in places for place in alternative.places) for alternative in move.alternatives):
        return True
    if move.scope < 0 or move.scope in may_wait:
        return False
    ends = net.ends[move.scope]
    return ends.done in places and all(target in places for _, target in ends.errors)


def _scopes_with_joins(net: Net) -> frozenset[int]:
    """Those in which, or in a scope of which, a token may wait for others in vain."""
    found: set[int] = set()
    for join in net.joins:
        scope = net.nodes[join.node].scope
        while scope >= 0 and scope not in found:
            found.add(scope)
            scope = net.scopes[scope].parent
    return frozenset(found)
