"""Questions about small directed graphs: components, an order of running, reachability, what dominates.

Vertices are 0 … n−1, in a `Digraph` whatever can be a key. NetworkX, which knows most of this too, takes longer to load
than a project to score.

No function here recurses on the graph's size: a process drawn as one chain of thousands of steps is nothing special.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

Vertex = TypeVar("Vertex", bound=Hashable)

Successors = Sequence[Sequence[int]]
"""The direct successors of each vertex, in drawing order; repetitions do no harm."""

_DEEPEST_LOOP = 32


def strong_components(roots: Iterable[int], successors: Successors, within: Sequence[bool]) -> list[list[int]]:
    """The strongly connected components reached from `roots`, those furthest downstream first (Tarjan 1972).

    Vertices where `within` is False are left out. In each component the vertex that was entered first comes last.
    """
    number: dict[int, int] = {}
    low: dict[int, int] = {}
    on_stack: set[int] = set()
    stack: list[int] = []
    found: list[list[int]] = []
    for root in roots:
        if root in number or not within[root]:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        on_stack.add(root)
        path = [(root, iter(successors[root]))]
        while path:
            vertex, ahead = path[-1]
            for target in ahead:
                if not within[target]:
                    continue
                if target not in number:
                    number[target] = low[target] = len(number)
                    stack.append(target)
                    on_stack.add(target)
                    path.append((target, iter(successors[target])))
                    break
                if target in on_stack:
                    low[vertex] = min(low[vertex], number[target])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[vertex])
                if low[vertex] == number[vertex]:
                    component = _popped_down_to(vertex, stack)
                    on_stack.difference_update(component)
                    found.append(component)
    return found


def _popped_down_to(vertex: int, stack: list[int]) -> list[int]:
    popped = [stack.pop()]
    while popped[-1] != vertex:
        popped.append(stack.pop())
    return popped


def weak_topological_order(successors: Successors, roots: Sequence[int]) -> list[int]:
    """Every vertex once, upstream first; a loop stands as one block with its entry first (Bourdoncle 1993).

    Inside a loop the order is that of the loop without its entry, and so on inwards. Of branches beside each other
    the one drawn first comes last.
    """
    order: list[int] = []
    within = [False] * len(successors)
    everything = list(range(len(successors)))
    todo: list[tuple[int, list[int], Sequence[int]]] = [(0, everything, [*roots, *everything])]
    while todo:
        depth, members, starts = todo.pop()
        if len(members) == 1:
            order.append(members[0])
            continue
        for member in members:
            within[member] = True
        components = strong_components(starts, successors, within)
        for member in members:
            within[member] = False
        for component in components:
            if len(component) == 1:
                todo.append((depth, component, component))
            elif depth == _DEEPEST_LOOP:
                todo.extend((depth, [member], [member]) for member in component)
            else:
                *inner, entry = component
                todo.append((depth + 1, inner, [*successors[entry], *inner]))
                todo.append((depth, [entry], [entry]))
    return order


def ancestors(successors: Successors) -> list[int]:
    """For each vertex the set of vertices from which a path of at least one edge leads to it, as bits of an int."""
    vertices = range(len(successors))
    found = [0] * len(successors)
    for component in reversed(strong_components(vertices, successors, [True] * len(successors))):
        members = 0
        above = 0
        for vertex in component:
            members |= 1 << vertex
            above |= found[vertex]
        if len(component) > 1 or component[0] in successors[component[0]]:
            above |= members
        for vertex in component:
            found[vertex] = above
            for target in successors[vertex]:
                found[target] |= above | members
    return found


class Digraph(Generic[Vertex]):
    """A directed graph that changes. `ahead` and `behind` hold the neighbours of each vertex in the order of edges."""

    def __init__(self, edges: Iterable[tuple[Vertex, Vertex]] = ()) -> None:
        self.ahead: dict[Vertex, dict[Vertex, None]] = {}
        self.behind: dict[Vertex, dict[Vertex, None]] = {}
        for source, target in edges:
            self.connect(source, target)

    def add(self, vertex: Vertex) -> None:
        """Add a vertex, if it is not there."""
        self.ahead.setdefault(vertex, {})
        self.behind.setdefault(vertex, {})

    def connect(self, source: Vertex, target: Vertex) -> None:
        """Add an edge, and its ends if they are not there."""
        self.add(source)
        self.add(target)
        self.ahead[source][target] = self.behind[target][source] = None

    def remove(self, vertices: Iterable[Vertex]) -> None:
        """Take out those vertices that are there."""
        for vertex in vertices:
            for target in self.ahead.pop(vertex, ()):
                self.behind[target].pop(vertex, None)
            for source in self.behind.pop(vertex, ()):
                if source in self.ahead:
                    del self.ahead[source][vertex]


def immediate_dominators(graph: Digraph[Vertex], root: Vertex) -> dict[Vertex, Vertex]:
    """The last vertex before it that every way from the root to a vertex passes (Cooper, Harvey and Kennedy 2001).

    By vertex, for those that can be reached from the root, which has none itself.
    """
    order = list(_postorder(graph.ahead, root))
    rank = {vertex: place for place, vertex in enumerate(order)}
    above = {root: root}
    changed = True
    while changed:
        changed = False
        for vertex in reversed(order[:-1]):
            found, *others = (each for each in graph.behind[vertex] if each in above)
            for other in others:
                while found != other:
                    if rank[found] < rank[other]:
                        found = above[found]
                    else:
                        other = above[other]  # noqa: PLW2901 - both climb until they meet
            if above.get(vertex) != found:
                above[vertex], changed = found, True
    del above[root]
    return above


def _postorder(ahead: Mapping[Vertex, Iterable[Vertex]], root: Vertex) -> Iterator[Vertex]:
    """Each vertex that is reached from the root, behind all that are reached through it first."""
    seen = {root}
    path = [(root, iter(ahead[root]))]
    while path:
        vertex, targets = path[-1]
        for target in targets:
            if target not in seen:
                seen.add(target)
                path.append((target, iter(ahead[target])))
                break
        else:
            path.pop()
            yield vertex
