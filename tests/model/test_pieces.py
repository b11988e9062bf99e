"""The connected pieces of what lines join, as NetworkX finds them."""

from __future__ import annotations

from itertools import pairwise

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.model.pieces import connected_pieces

GRAPHS = st.integers(0, 12).flatmap(
    lambda count: st.tuples(
        st.permutations(range(count)),
        st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=15)
        if count
        else st.just([]),
    )
)


@given(GRAPHS)
def test_pieces_are_those_of_networkx_in_the_order_of_their_first_thing(graph):
    things, lines = graph
    theirs = nx.Graph()
    theirs.add_nodes_from(things)
    theirs.add_edges_from(lines)
    found = connected_pieces(things, lines)
    assert list(map(set, found)) == list(nx.connected_components(theirs))
    assert sorted(thing for piece in found for thing in piece) == sorted(things)


def test_a_long_chain_is_one_piece():
    chain = range(20_000)
    assert len(connected_pieces(chain, pairwise(chain))) == 1
