"""Whatever is done to lanes, sizes and sub-processes: nothing falls out, lines stay level, the file holds it all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.drawing.geometry import inside
from itsm_fit.editor.begin import new_process
from itsm_fit.editor.commands.across import moved_into, moved_out
from itsm_fit.editor.commands.arrange import dropped
from itsm_fit.editor.commands.dissolve import dissolved
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.inner import with_inner
from itsm_fit.editor.commands.lanes import lane_added, lane_moved, lane_split
from itsm_fit.editor.commands.sizes import limits, resized
from itsm_fit.editor.commands.steps import appended
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.slide import gap, is_level, pool_of, slid, strips
from itsm_fit.editor.stencil import BY_NAME
from itsm_fit.editor.tail import moved
from itsm_fit.errors import EditError
from itsm_fit.model.document import BpmnSource
from itsm_fit.model.edits.pages import inner_of
from itsm_fit.model.process import Bounds, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn


def _drawn() -> Diagram:
    """Start, three tasks and an end in three lanes, the second task in the second lane."""
    project, _ = new_process(Project(), "Incident")
    diagram = Diagram(project, 0)
    lanes = ["Lane_1"]
    for _ in range(2):
        diagram, lane = lane_added(diagram, lanes[-1], "below")
        lanes.append(lane)
    at = diagram.document.processes[0].nodes[0].id
    for name in ("User task", "User task", "User task", "End event"):
        diagram, at = appended(diagram, at, BY_NAME[name])
    return moved(diagram, ["Activity_2"], 0.0, 180.0)


DRAWN = _drawn()


def _process(diagram: Diagram) -> Process:
    return diagram.document.processes[0]


def _step(diagram: Diagram, data: st.DataObject) -> Diagram:
    """One thing that somebody shapes."""
    process = _process(diagram)
    lane = data.draw(st.sampled_from([lane.id for lane in process.lanes]))
    node = data.draw(st.sampled_from([node.id for node in process.nodes if node.kind is not NodeKind.BOUNDARY]))
    far = st.integers(-20, 30).map(lambda steps: steps * 10.0)
    change = folded if process.node_by_id[node].expanded else unfolded
    verbs: dict[str, Callable[[], Diagram]] = {
        "resize": lambda: _resized(diagram, lane, [data.draw(far) for _ in range(4)]),
        "move": lambda: lane_moved(diagram, lane, data.draw(st.integers(0, 3))),
        "add": lambda: lane_added(diagram, lane, data.draw(st.sampled_from(["above", "below"])))[0],
        "split": lambda: lane_split(diagram, lane)[0],
        "wrap": lambda: wrapped(diagram, [node])[0],
        "fold": lambda: change(diagram, node),
        "dissolve": lambda: dissolved(diagram, node)[0],
        "into": lambda: moved_into(diagram, [node], data.draw(st.sampled_from([each.id for each in process.nodes]))),
        "out": lambda: moved_out(diagram, [node]),
        "drag": lambda: dropped(diagram, [node], data.draw(far), data.draw(far)),
    }
    return verbs[data.draw(st.sampled_from(list(verbs)))]()


def _resized(diagram: Diagram, lane: str, by: list[float]) -> Diagram:
    box = limits(diagram, lane).box
    left, top, right, bottom = by
    return resized(
        diagram, lane, Bounds(box.x + left, box.y + top, box.width - left + right, box.height - top + bottom)
    )


def _check(diagram: Diagram) -> None:
    process = _process(diagram)
    pool = pool_of(diagram.document, process)
    assert pool is not None
    assert pool.bounds is not None
    outer = sorted(
        (lane.bounds for lane in process.lanes if lane.parent is None and lane.bounds), key=lambda box: box.y
    )
    assert (outer[0].y, outer[-1].bottom) == (pool.bounds.y, pool.bounds.bottom)
    assert all(abs(above.bottom - below.y) < 0.1 for above, below in pairwise(outer))
    for lane in process.lanes:
        around = process.lane_by_id[lane.parent].bounds if lane.parent else pool.bounds
        assert lane.bounds is not None
        assert around is not None
        assert inside(lane.bounds, around)
    for node in process.nodes:
        assert node.bounds is not None
        home = process.node_by_id.get(node.parent or "")
        if home is None:
            assert inside(node.bounds, pool.bounds)
        elif home.expanded and home.bounds is not None:
            assert inside(node.bounds, home.bounds)
    assert all(is_level(flow.waypoints) for flow in process.flows)


@settings(max_examples=examples(25), deadline=None, derandomize=True)
@given(data=st.data())
def test_nothing_falls_out_whatever_is_shaped(data: st.DataObject) -> None:
    diagram = DRAWN
    for _ in range(data.draw(st.integers(1, 6))):
        with suppress(EditError):  # such as a flow that would cross a border
            diagram = _step(diagram, data)
    _check(diagram)
    again = read_bpmn(write_bpmn(diagram.document), diagram.document.name)
    assert replace(again, source=BpmnSource()) == replace(diagram.document, source=BpmnSource())


@given(at=st.integers(-2, 13).map(lambda step: step * 40.0), by=st.integers(1, 9).map(lambda step: step * 10.0))
@settings(max_examples=examples(20), deadline=None)
def test_taking_the_room_out_that_was_just_made_brings_everything_back(at: float, by: float) -> None:
    there, _ = slid(DRAWN, _process(DRAWN), gap(at, by, down=True))
    back, _ = slid(there, _process(there), strips([(at, at + by)], down=True))
    before = [node.bounds for node in _process(DRAWN).nodes]
    assert [node.bounds for node in _process(back).nodes] == before


def test_what_is_inside_goes_back_unchanged() -> None:
    diagram, own = wrapped(DRAWN, ["Activity_1"])
    for state in (diagram, folded(diagram, own)):
        inner = inner_of(state.document, own)
        assert {node.parent for node in inner.processes[0].nodes} == {None}
        assert with_inner(state, own, inner, inner).document == state.document
