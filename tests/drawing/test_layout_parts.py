"""The steps of the layered placement, each by itself."""

from __future__ import annotations

from builders import contract_process, process_of
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.drawing.layout.bands import bands_of
from itsm_fit.drawing.layout.channels import Stretch, tracks
from itsm_fit.drawing.layout.main_path import BRANCH, MAIN, OTHER, weights
from itsm_fit.drawing.layout.ranks import backward, columns, depths
from itsm_fit.model.process import Lane, Node, NodeKind, Process

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25)


def test_the_pair_that_closes_a_loop_is_found() -> None:
    assert backward(3, [(0, 1), (1, 2), (2, 1)], roots=[0]) == {2}
    assert backward(2, [(0, 0), (0, 1)], roots=[0]) == {0}


@given(PAIRS)
def test_every_pair_but_those_that_close_loops_leads_to_a_later_column(pairs: list[tuple[int, int]]) -> None:
    closing = backward(10, pairs, roots=[0])
    onward = [pair for index, pair in enumerate(pairs) if index not in closing]
    rank = columns(10, onward, roots=[0])
    assert all(rank[source] < rank[target] for source, target in onward)


def test_columns_are_as_far_left_as_links_allow_and_late_sources_stand_before_what_they_lead_to() -> None:
    assert columns(4, [(0, 1), (1, 2), (0, 2)], roots=[0]) == [0, 1, 2, 0]
    assert columns(4, [(0, 1), (1, 2), (3, 2)], roots=[0]) == [0, 1, 2, 1]
    assert depths(3, [(0, 1), (1, 2), (0, 2)]) == [2, 1, 0]


def test_upright_stretches_that_overlap_get_tracks_of_their_own() -> None:
    over = [Stretch(n, 10.0 * n, "left", 100.0 + 10 * n, "right") for n in range(3)]
    assert sorted(tracks(over)) == [0, 1, 2]
    apart = [Stretch(0, 0, "left", 20, "right"), Stretch(1, 50, "left", 80, "right")]
    assert tracks(apart) == [0, 0]


def test_a_line_that_goes_on_where_another_arrives_turns_before_it() -> None:
    # a arrives at 0 and goes on at 50; b arrives at 50 and goes on at 100: with a to the right they would lie on
    # each other at height 50 between the two tracks.
    a, b = Stretch(0, 0, "left", 50, "right"), Stretch(1, 50, "left", 100, "right")
    first, second = tracks([a, b])
    assert second < first


def test_nested_forks_do_not_cross() -> None:
    # Two lines from one side going down: the one that goes further down turns first, or they cross.
    near, far = Stretch(0, 0, "left", 50, "right"), Stretch(1, 10, "left", 100, "right")
    assert tracks([near, far])[1] < tracks([near, far])[0]


def test_the_main_path_takes_the_larger_share() -> None:
    process = contract_process()
    weight = weights(process, process.flows)
    assert {key for key, value in weight.items() if value == MAIN} == {
        "start-Log",
        "Log-which",
        "which-Fix",
        "Fix-Verify",
        "Verify-done",
        "done-end",
    }
    assert weight["which-Escalate"] == OTHER
    assert weight["Escalate-Verify"] == BRANCH


def test_without_shares_the_main_path_takes_the_longer_way() -> None:
    nodes = [Node("s", NodeKind.START), *(Node(key, NodeKind.TASK) for key in "abc"), Node("x", NodeKind.EXCLUSIVE)]
    process = process_of(nodes, [("s", "x"), ("x", "a"), ("x", "b"), ("b", "c")])
    assert weights(process, process.flows)["x-b"] == MAIN


def test_bands_are_lanes_that_hold_nodes_or_no_other_lane_in_order() -> None:
    lanes = (Lane("a"), Lane("b", parent="a"), Lane("c", parent="a"), Lane("d"))
    nodes = (Node("1", NodeKind.TASK, lane="c"), Node("2", NodeKind.TASK, lane="a"), Node("3", NodeKind.TASK))
    process = Process("P", nodes=nodes, lanes=lanes)
    bands = bands_of(process)
    assert [lane.id if lane else None for lane in bands.lanes] == ["a", "b", "c", "d", None]
    assert [bands.of(process, node) for node in nodes] == [2, 0, 4]
    assert bands.above("b") == ["a"]
    assert bands.depth == 2


def test_lanes_that_hold_each_other_in_a_circle_still_get_bands() -> None:
    lanes = (Lane("a", parent="b"), Lane("b", parent="a"), Lane("c", parent="gone"))
    bands = bands_of(Process("P", nodes=(Node("1", NodeKind.TASK, lane="a"),), lanes=lanes))
    assert {lane.id for lane in bands.lanes if lane} >= {"a", "c"}
