"""The order of each column from top to bottom: bands keep theirs, within them crossings are made few.

Barycentre sweeps (Sugiyama, Tagawa & Toda 1981) with the best order kept, then swaps of neighbours.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Sequence

from itsm_fit.drawing.layout.layers import ABOVE, BELOW, Layers

_SWEEPS = 10
_ROUNDS = 4
_BESIDE = 0.4
"""How far from its box, in places, a turning link or a boundary event's target would like to be."""


def arranged(layers: Layers, first: Sequence[float]) -> None:
    """Sorts the columns of `layers`; `first` gives each box its place in the first order (a walk along the flow)."""
    key = [*first, *[0.0] * (len(layers.rank) - layers.count)]
    _choose_sides(layers, key)
    _set_first_keys(layers, key)
    for column in layers.columns:
        column.sort(key=lambda vertex: (layers.band[vertex], key[vertex], vertex))
    lefts, rights = _neighbours(layers)
    best, fewest = [column[:] for column in layers.columns], _crossings(layers, rights)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        forward = sweep % 2 == 0
        _sweep(layers, lefts if forward else rights, forward=forward)
        now = _crossings(layers, rights)
        if now < fewest:
            best, fewest = [column[:] for column in layers.columns], now
    layers.columns = best
    if fewest:
        _swap_neighbours(layers, lefts, rights)


def _set_first_keys(layers: Layers, key: list[float]) -> None:
    """Passing lines begin beside their target; backward ones beside the end that lies further on their side."""
    for index, chain in enumerate(layers.chains):
        link = layers.links[index]
        at = key[link.target]
        if index in layers.backward:
            side = layers.backward[index]
            at = side * (max(side * key[link.source], side * key[link.target]) + _BESIDE)
        for vertex in chain:
            if vertex >= layers.count:
                key[vertex] = at


def _choose_sides(layers: Layers, key: list[float]) -> None:
    """Backward links from a lower branch run below it, others above."""
    for index in layers.turning():
        source = layers.links[index].source
        rivals = [box for box in layers.columns[layers.rank[source]] if box < layers.count]
        lower = any(key[box] < key[source] and layers.band[box] == layers.band[source] for box in rivals)
        layers.backward[index] = BELOW if lower else ABOVE


Near = list[list[tuple[int, float]]]
"""For each vertex its neighbours in one direction, with an offset in places."""


def _neighbours(layers: Layers) -> tuple[Near, Near]:
    """Neighbours to the left and to the right; the ends of a backward link lean on the boxes where it turns."""
    lefts: Near = [[] for _ in layers.rank]
    rights: Near = [[] for _ in layers.rank]
    for left, right, index in layers.hops():
        link = layers.links[index]
        beside = _BESIDE if link.exit and left == link.source else 0.0
        lefts[right].append((left, beside))
        rights[left].append((right, 0.0))
    for index in layers.turning():
        chain = layers.chains[index]
        away = layers.backward[index] * (_BESIDE + len(chain) / 1e4)
        lefts[chain[0]].append((layers.links[index].target, away))
        rights[chain[-1]].append((layers.links[index].source, away))
    return lefts, rights


def _sweep(layers: Layers, near: Near, *, forward: bool) -> None:
    """Sorts every column by the places of its neighbours on one side, column after column."""
    place = _places(layers)
    for column in layers.columns if forward else reversed(layers.columns):
        wish = {vertex: _barycentre(near[vertex], place, place[vertex]) for vertex in column}
        turning = {v for v in column for u, _ in near[v] if layers.rank[u] == layers.rank[v]}
        column.sort(key=lambda vertex: (layers.band[vertex], wish[vertex], place[vertex]))
        if turning:
            now = {vertex: float(at) for at, vertex in enumerate(column)}
            for vertex in turning:
                now[vertex] = _barycentre(near[vertex], now, now[vertex])
            column.sort(key=lambda vertex: (layers.band[vertex], now[vertex], place[vertex]))
        for at, vertex in enumerate(column):
            place[vertex] = float(at)


def _places(layers: Layers) -> dict[int, float]:
    return {vertex: float(at) for column in layers.columns for at, vertex in enumerate(column)}


def _barycentre(near: list[tuple[int, float]], place: dict[int, float], otherwise: float) -> float:
    return sum(place[vertex] + offset for vertex, offset in near) / len(near) if near else otherwise


def _crossings(layers: Layers, rights: Near) -> int:
    place = _places(layers)
    total = 0
    for column in layers.columns:
        seen: list[float] = []
        for vertex in column:
            ends = [place[right] for right, _ in rights[vertex] if layers.rank[right] > layers.rank[vertex]]
            total += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return total


def _swap_neighbours(layers: Layers, lefts: Near, rights: Near) -> None:
    """Swaps vertices that stand one above the other in the same band wherever that spares crossings."""
    place = _places(layers)
    for _ in range(_ROUNDS):
        swapped = False
        for column in layers.columns:
            for at in range(len(column) - 1):
                pair = column[at], column[at + 1]
                if layers.band[pair[0]] == layers.band[pair[1]] and _gain(*pair, lefts, rights, place) > 0:
                    column[at], column[at + 1] = pair[1], pair[0]
                    place[pair[1]], place[pair[0]] = float(at), float(at + 1)
                    swapped = True
        if not swapped:
            return


def _gain(upper: int, lower: int, lefts: Near, rights: Near, place: dict[int, float]) -> int:
    """How many crossings fewer there are when two vertices change places."""
    return _pair_crossings(upper, lower, lefts, rights, place) - _pair_crossings(lower, upper, lefts, rights, place)


def _pair_crossings(upper: int, lower: int, lefts: Near, rights: Near, place: dict[int, float]) -> int:
    """Crossings of the links of two vertices when one stands above the other."""
    return sum(
        place[a] + off_a > place[b] + off_b
        for near in (lefts, rights)
        for a, off_a in near[upper]
        for b, off_b in near[lower]
    )
