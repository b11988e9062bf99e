"""Which column each box stands in: cycles are broken, then every link leads at least one column on."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

Pair = tuple[int, int]


def backward(count: int, pairs: Sequence[Pair], roots: Sequence[int]) -> set[int]:
    """The indices of pairs that close a cycle, met on a depth-first walk from `roots`, then from what is left.

    Pairs that join a box to itself are among them.
    """
    following: list[list[int]] = [[] for _ in range(count)]
    entered = [0] * count
    for index, (source, target) in enumerate(pairs):
        following[source].append(index)
        entered[target] += source != target
    first = dict.fromkeys([*roots, *(box for box in range(count) if not entered[box]), *range(count)])
    closing: set[int] = set()
    done: dict[int, bool] = {}
    for root in first:
        if root not in done:
            _walk(root, pairs, following, done, closing)
    return closing


def _walk(
    root: int, pairs: Sequence[Pair], following: list[list[int]], done: dict[int, bool], closing: set[int]
) -> None:
    """A depth-first walk; `done` is False for boxes on the way, True for those left behind."""
    done[root] = False
    way: list[tuple[int, Iterator[int]]] = [(root, iter(following[root]))]
    while way:
        box, rest = way[-1]
        for index in rest:
            target = pairs[index][1]
            if target not in done:
                done[target] = False
                way.append((target, iter(following[target])))
                break
            if not done[target]:
                closing.add(index)
        else:
            done[box] = True
            way.pop()


def columns(count: int, pairs: Sequence[Pair], roots: Sequence[int]) -> list[int]:
    """The rank of each box in an acyclic graph: as far left as its links allow.

    Boxes that nothing leads to, roots apart, stand just before what they lead to.
    """
    following: list[list[int]] = [[] for _ in range(count)]
    missing = [0] * count
    for source, target in pairs:
        following[source].append(target)
        missing[target] += 1
    first = set(roots)
    late = [box for box in range(count) if not missing[box] and following[box] and box not in first]
    rank = [0] * count
    ready = deque(box for box in range(count) if not missing[box])
    while ready:
        box = ready.popleft()
        for target in following[box]:
            rank[target] = max(rank[target], rank[box] + 1)
            missing[target] -= 1
            if not missing[target]:
                ready.append(target)
    for box in late:
        rank[box] = min(rank[target] for target in following[box]) - 1
    return rank


def depths(count: int, pairs: Sequence[Pair]) -> list[int]:
    """How many links the longest way onwards from each box has, in an acyclic graph."""
    return columns(count, [(target, source) for source, target in pairs], range(count))
