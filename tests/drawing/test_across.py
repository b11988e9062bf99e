"""Steps that go into a sub-process and out of it by key: they take their place in the flow along."""

from __future__ import annotations

import pytest

from itsm_fit.drawing.geometry import inside, overlap
from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.commands.across import homes_for, moved_into, moved_out
from itsm_fit.editor.commands.fold import folded
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import is_level
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project

SUB, TASK, END = NodeKind.SUB_PROCESS, NodeKind.TASK, NodeKind.END
OUTSIDE = (("s", "x"), ("x", "a"), ("a", "sub"), ("sub", "b"), ("b", "y"), ("y", "e"))
INSIDE = (("in", "m"), ("m", "n"), ("n", "out"))


def _sheet(*more: tuple[str, str]) -> Diagram:
    """s → x → a → sub(in → m → n → out) → b → y → e, all in one lane."""
    outer = [Node(own, TASK, own, lane="desk") for own in "xaby"]
    nodes = (
        Node("s", NodeKind.START, lane="desk"),
        *outer,
        Node("sub", SUB, "Solve", lane="desk"),
        Node("in", NodeKind.START, parent="sub"),
        Node("m", TASK, "m", parent="sub"),
        Node("n", TASK, "n", parent="sub"),
        Node("out", END, parent="sub"),
        Node("e", END, lane="desk"),
    )
    flows = tuple(Flow(f"{a}-{b}", a, b) for a, b in (*OUTSIDE, *INSIDE, *more))
    process = Process("P", "P", nodes=nodes, flows=flows, lanes=(Lane("desk", "Desk"),))
    return Diagram(Project(documents=(arrange(Document("p.bpmn", (process,), (Pool("pool", "P", "P"),))),)), 0)


def _process(diagram: Diagram) -> Process:
    return diagram.document.processes[0]


def _pairs(diagram: Diagram) -> set[tuple[str, str]]:
    return {(flow.source, flow.target) for flow in _process(diagram).flows}


def _box(diagram: Diagram, own: str) -> Bounds:
    box = _process(diagram).node_by_id[own].bounds
    assert box is not None
    return box


def _check(diagram: Diagram) -> None:
    """Nothing overlaps, sub-processes hold what is inside, lines are level."""
    process = _process(diagram)
    for node in process.nodes:
        home = node.parent
        assert home is None or inside(_box(diagram, node.id), _box(diagram, home))
        beside = [each for each in process.nodes if each.parent == home and each is not node]
        assert not any(overlap(_box(diagram, node.id), _box(diagram, each.id)) for each in beside)
    assert all(flow.waypoints and is_level(flow.waypoints) for flow in process.flows)


def test_the_step_before_a_sub_process_becomes_its_first_one() -> None:
    diagram = moved_into(_sheet(), ["a"], "sub")
    assert _process(diagram).node_by_id["a"].parent == "sub"
    assert _pairs(diagram) == {("s", "x"), ("x", "sub"), *OUTSIDE[3:], ("in", "a"), ("a", "m"), *INSIDE[1:]}
    assert _box(diagram, "in").right < _box(diagram, "a").x < _box(diagram, "a").right < _box(diagram, "m").x
    _check(diagram)


def test_two_steps_before_it_go_in_together() -> None:
    diagram = moved_into(_sheet(), ["x", "a"], "sub")
    assert _pairs(diagram) >= {("s", "sub"), ("in", "x"), ("x", "a"), ("a", "m")}
    _check(diagram)


def test_the_step_after_a_sub_process_becomes_its_last_one() -> None:
    diagram = moved_into(_sheet(), ["b"], "sub")
    assert _pairs(diagram) == {*OUTSIDE[:3], ("sub", "y"), ("y", "e"), *INSIDE[:2], ("n", "b"), ("b", "out")}
    assert _box(diagram, "n").right < _box(diagram, "b").x < _box(diagram, "out").x
    _check(diagram)


def test_a_step_from_elsewhere_goes_in_unconnected_and_its_flow_closes_up() -> None:
    diagram = moved_into(_sheet(), ["y"], "sub")
    assert _pairs(diagram) == {*OUTSIDE[:4], ("b", "e"), *INSIDE}
    assert _process(diagram).node_by_id["y"].parent == "sub"
    _check(diagram)


def test_a_folded_sub_process_takes_a_step_and_stays_folded() -> None:
    diagram = moved_into(folded(_sheet(), "sub"), ["a"], "sub")
    assert not _process(diagram).node_by_id["sub"].expanded
    assert _pairs(diagram) >= {("x", "sub"), ("in", "a"), ("a", "m")}


def test_the_first_step_of_a_sub_process_comes_to_stand_before_it() -> None:
    diagram = moved_out(_sheet(), ["m"])
    node = _process(diagram).node_by_id["m"]
    assert (node.parent, node.lane) == (None, "desk")
    assert _pairs(diagram) == {*OUTSIDE[:2], ("a", "m"), ("m", "sub"), *OUTSIDE[3:], ("in", "n"), ("n", "out")}
    assert _box(diagram, "a").right < _box(diagram, "m").x < _box(diagram, "m").right < _box(diagram, "sub").x
    _check(diagram)


def test_the_last_step_of_a_sub_process_comes_to_stand_behind_it() -> None:
    diagram = moved_out(_sheet(), ["n"])
    assert _pairs(diagram) == {*OUTSIDE[:3], ("sub", "n"), ("n", "b"), *OUTSIDE[4:], ("in", "m"), ("m", "out")}
    assert _box(diagram, "sub").right < _box(diagram, "n").x < _box(diagram, "n").right < _box(diagram, "b").x
    _check(diagram)


def test_in_and_out_again_is_the_same_flow() -> None:
    for own in "ab":
        assert _pairs(moved_out(moved_into(_sheet(), [own], "sub"), [own])) == {*OUTSIDE, *INSIDE}


def test_a_step_beside_the_flow_comes_out_below() -> None:
    diagram = moved_out(moved_into(_sheet(), ["y"], "sub"), ["y"])
    assert _process(diagram).node_by_id["y"].parent is None
    assert _box(diagram, "y").y > _box(diagram, "sub").bottom
    _check(diagram)


def test_what_is_left_without_steps_is_better_dissolved() -> None:
    with pytest.raises(EditError, match="dissolve it instead"):
        moved_out(_sheet(), ["m", "n"])


def test_flows_are_not_lost_without_a_word() -> None:
    with pytest.raises(EditError, match="Several flows lead to or from “a”"):
        moved_into(_sheet(("a", "y")), ["a"], "sub")


@pytest.mark.parametrize(
    ("ids", "reason"), [(["x"], "in no sub-process"), ([], "Select the steps"), (["m", "x"], "several sub-processes")]
)
def test_what_cannot_come_out_is_refused(ids: list[str], reason: str) -> None:
    with pytest.raises(EditError, match=reason):
        moved_out(_sheet(), ids)


def test_events_on_a_border_go_along() -> None:
    diagram = _sheet()
    process = _process(diagram)
    box = _box(diagram, "a")
    late = Node("late", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="a", lane="desk",
                bounds=Bounds(box.x + 20, box.bottom - 18, 36, 36))  # fmt: skip
    diagram = diagram.with_process(process, Process("P", "P", nodes=(*process.nodes, late), flows=process.flows,
                                                lanes=process.lanes))  # fmt: skip
    after = moved_into(diagram, ["a"], "sub")
    assert _process(after).node_by_id["late"].parent == "sub"
    assert _box(after, "late").x - _box(after, "a").x == 20


def test_the_nearest_sub_process_beside_the_steps_is_offered_first() -> None:
    process = _process(_sheet())
    assert [node.id for node in homes_for(process, ["a"])] == ["sub"]
    assert homes_for(process, ["m"]) == []
    assert homes_for(process, ["sub"]) == []
