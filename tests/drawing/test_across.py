"""Steps that go into a sub-process and out of it by key: they take their place in the flow along."""

from __future__ import annotations

import pytest

from itsm_fit.drawing.drafting.across import homes_for, moved_into, moved_out
from itsm_fit.drawing.drafting.fold import folded
from itsm_fit.drawing.drafting.sheet import Sheet
from itsm_fit.drawing.drafting.slide import is_level
from itsm_fit.drawing.geometry import inside, overlap
from itsm_fit.drawing.layout import arrange
from itsm_fit.errors import EditError
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project

SUB, TASK, END = NodeKind.SUB_PROCESS, NodeKind.TASK, NodeKind.END
OUTSIDE = (("s", "x"), ("x", "a"), ("a", "sub"), ("sub", "b"), ("b", "y"), ("y", "e"))
INSIDE = (("in", "m"), ("m", "n"), ("n", "out"))


def _sheet(*more: tuple[str, str]) -> Sheet:
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
    return Sheet(Project(documents=(arrange(Document("p.bpmn", (process,), (Pool("pool", "P", "P"),))),)), 0)


def _process(sheet: Sheet) -> Process:
    return sheet.document.processes[0]


def _pairs(sheet: Sheet) -> set[tuple[str, str]]:
    return {(flow.source, flow.target) for flow in _process(sheet).flows}


def _box(sheet: Sheet, own: str) -> Bounds:
    box = _process(sheet).node_by_id[own].bounds
    assert box is not None
    return box


def _check(sheet: Sheet) -> None:
    """Nothing overlaps, sub-processes hold what is inside, lines are level."""
    process = _process(sheet)
    for node in process.nodes:
        home = node.parent
        assert home is None or inside(_box(sheet, node.id), _box(sheet, home))
        beside = [each for each in process.nodes if each.parent == home and each is not node]
        assert not any(overlap(_box(sheet, node.id), _box(sheet, each.id)) for each in beside)
    assert all(flow.waypoints and is_level(flow.waypoints) for flow in process.flows)


def test_the_step_before_a_sub_process_becomes_its_first_one() -> None:
    sheet = moved_into(_sheet(), ["a"], "sub")
    assert _process(sheet).node_by_id["a"].parent == "sub"
    assert _pairs(sheet) == {("s", "x"), ("x", "sub"), *OUTSIDE[3:], ("in", "a"), ("a", "m"), *INSIDE[1:]}
    assert _box(sheet, "in").right < _box(sheet, "a").x < _box(sheet, "a").right < _box(sheet, "m").x
    _check(sheet)


def test_two_steps_before_it_go_in_together() -> None:
    sheet = moved_into(_sheet(), ["x", "a"], "sub")
    assert _pairs(sheet) >= {("s", "sub"), ("in", "x"), ("x", "a"), ("a", "m")}
    _check(sheet)


def test_the_step_after_a_sub_process_becomes_its_last_one() -> None:
    sheet = moved_into(_sheet(), ["b"], "sub")
    assert _pairs(sheet) == {*OUTSIDE[:3], ("sub", "y"), ("y", "e"), *INSIDE[:2], ("n", "b"), ("b", "out")}
    assert _box(sheet, "n").right < _box(sheet, "b").x < _box(sheet, "out").x
    _check(sheet)


def test_a_step_from_elsewhere_goes_in_unconnected_and_its_flow_closes_up() -> None:
    sheet = moved_into(_sheet(), ["y"], "sub")
    assert _pairs(sheet) == {*OUTSIDE[:4], ("b", "e"), *INSIDE}
    assert _process(sheet).node_by_id["y"].parent == "sub"
    _check(sheet)


def test_a_folded_sub_process_takes_a_step_and_stays_folded() -> None:
    sheet = moved_into(folded(_sheet(), "sub"), ["a"], "sub")
    assert not _process(sheet).node_by_id["sub"].expanded
    assert _pairs(sheet) >= {("x", "sub"), ("in", "a"), ("a", "m")}


def test_the_first_step_of_a_sub_process_comes_to_stand_before_it() -> None:
    sheet = moved_out(_sheet(), ["m"])
    node = _process(sheet).node_by_id["m"]
    assert (node.parent, node.lane) == (None, "desk")
    assert _pairs(sheet) == {*OUTSIDE[:2], ("a", "m"), ("m", "sub"), *OUTSIDE[3:], ("in", "n"), ("n", "out")}
    assert _box(sheet, "a").right < _box(sheet, "m").x < _box(sheet, "m").right < _box(sheet, "sub").x
    _check(sheet)


def test_the_last_step_of_a_sub_process_comes_to_stand_behind_it() -> None:
    sheet = moved_out(_sheet(), ["n"])
    assert _pairs(sheet) == {*OUTSIDE[:3], ("sub", "n"), ("n", "b"), *OUTSIDE[4:], ("in", "m"), ("m", "out")}
    assert _box(sheet, "sub").right < _box(sheet, "n").x < _box(sheet, "n").right < _box(sheet, "b").x
    _check(sheet)


def test_in_and_out_again_is_the_same_flow() -> None:
    for own in "ab":
        assert _pairs(moved_out(moved_into(_sheet(), [own], "sub"), [own])) == {*OUTSIDE, *INSIDE}


def test_a_step_beside_the_flow_comes_out_below() -> None:
    sheet = moved_out(moved_into(_sheet(), ["y"], "sub"), ["y"])
    assert _process(sheet).node_by_id["y"].parent is None
    assert _box(sheet, "y").y > _box(sheet, "sub").bottom
    _check(sheet)


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
    sheet = _sheet()
    process = _process(sheet)
    box = _box(sheet, "a")
    late = Node("late", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="a", lane="desk",
                bounds=Bounds(box.x + 20, box.bottom - 18, 36, 36))  # fmt: skip
    sheet = sheet.with_process(process, Process("P", "P", nodes=(*process.nodes, late), flows=process.flows,
                                                lanes=process.lanes))  # fmt: skip
    after = moved_into(sheet, ["a"], "sub")
    assert _process(after).node_by_id["late"].parent == "sub"
    assert _box(after, "late").x - _box(after, "a").x == 20


def test_the_nearest_sub_process_beside_the_steps_is_offered_first() -> None:
    process = _process(_sheet())
    assert [node.id for node in homes_for(process, ["a"])] == ["sub"]
    assert homes_for(process, ["m"]) == []
    assert homes_for(process, ["sub"]) == []
