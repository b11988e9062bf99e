"""Questions about small graphs, against networkx and by hand."""

from __future__ import annotations

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.scoring.game.graphs import (
    Digraph,
    ancestors,
    immediate_dominators,
    strong_components,
    weak_topological_order,
)

graphs = st.integers(1, 9).flatmap(
    lambda size: st.lists(st.lists(st.integers(0, size - 1), max_size=3), min_size=size, max_size=size)
)
THOROUGH = settings(max_examples=examples(150), derandomize=True, deadline=None, database=None)


def networkx_of(successors: list[list[int]]) -> nx.DiGraph:
    graph = nx.DiGraph()
    graph.add_nodes_from(range(len(successors)))
    graph.add_edges_from((source, target) for source, its in enumerate(successors) for target in its)
    return graph


@THOROUGH
@given(graphs)
def test_components_come_those_furthest_downstream_first(successors: list[list[int]]) -> None:
    found = strong_components(range(len(successors)), successors, [True] * len(successors))
    expected = {frozenset(component) for component in nx.strongly_connected_components(networkx_of(successors))}
    assert {frozenset(component) for component in found} == expected
    place = {vertex: at for at, component in enumerate(found) for vertex in component}
    assert all(place[source] >= place[target] for source, its in enumerate(successors) for target in its)


@THOROUGH
@given(graphs)
def test_ancestors_are_those_from_which_a_path_leads(successors: list[list[int]]) -> None:
    graph = networkx_of(successors)
    found = ancestors(successors)
    for vertex in graph:
        on_circle = any(nx.has_path(graph, target, vertex) for target in successors[vertex])
        expected = nx.ancestors(graph, vertex) | ({vertex} if on_circle else set())
        assert {at for at in graph if found[vertex] >> at & 1} == expected


@THOROUGH
@given(graphs)
def test_a_weak_topological_order_is_topological_between_components(successors: list[list[int]]) -> None:
    order = weak_topological_order(successors, [0])
    assert sorted(order) == list(range(len(successors)))
    place = {vertex: at for at, vertex in enumerate(order)}
    component = {
        vertex: number
        for number, its in enumerate(nx.strongly_connected_components(networkx_of(successors)))
        for vertex in its
    }
    for source, its in enumerate(successors):
        for target in its:
            assert component[source] == component[target] or place[source] < place[target]


def test_the_inner_loop_stands_together_behind_its_entry() -> None:
    """0 → 1 → 2 → 3 → 2, 3 → 4 → 1, 4 → 5: the loop of 2 and 3 lies in that of 1 and 4."""
    assert weak_topological_order([[1], [2], [3], [2, 4], [1, 5], []], [0]) == [0, 1, 2, 3, 4, 5]


def test_of_branches_side_by_side_the_first_comes_last() -> None:
    assert weak_topological_order([[1, 3], [2], [5], [4], [5], []], [0]) == [0, 3, 4, 1, 2, 5]


def test_very_deep_loops_are_put_in_some_order() -> None:
    """Each vertex goes on and back to its mirror: a thousand loops inside each other, and no recursion."""
    size = 2_000
    successors = [[at + 1] if at + 1 < size else [] for at in range(size)]
    for at in range(size // 2, size):
        successors[at].append(size - 1 - at)
    assert sorted(weak_topological_order(successors, [0])) == list(range(size))


@THOROUGH
@given(graphs)
def test_components_come_in_the_order_of_networkx(successors: list[list[int]]) -> None:
    found = strong_components(range(len(successors)), successors, [True] * len(successors))
    assert list(map(set, found)) == list(nx.strongly_connected_components(networkx_of(successors)))


@THOROUGH
@given(graphs)
def test_dominators_are_those_of_networkx(successors: list[list[int]]) -> None:
    edges = [(source, target) for source, its in enumerate(successors) for target in its]
    graph = Digraph(edges)
    graph.add(0)
    expected = nx.immediate_dominators(networkx_of(successors), 0)
    assert immediate_dominators(graph, 0) == {vertex: its for vertex, its in expected.items() if vertex != 0}


@THOROUGH
@given(graphs, st.sets(st.integers(0, 9)))
def test_what_is_taken_out_of_a_graph_leaves_no_edge(successors: list[list[int]], gone: set[int]) -> None:
    graph = Digraph((source, target) for source, its in enumerate(successors) for target in its)
    graph.remove(gone)
    graph.connect(0, 1)
    expected = nx.DiGraph((source, target) for source, its in enumerate(successors) for target in its)
    expected.remove_nodes_from(gone)
    expected.add_edge(0, 1)
    assert {vertex: set(its) for vertex, its in graph.ahead.items()} == {its: set(expected[its]) for its in expected}
    assert {vertex: set(its) for vertex, its in graph.behind.items()} == {
        its: set(expected.predecessors(its)) for its in expected
    }
