"""A lane that is drawn further and further to the right, as it comes about step by step."""

from __future__ import annotations

from itertools import pairwise

from itsm_fit.editor.begin import new_process
from itsm_fit.editor.commands.lanes import lane_added
from itsm_fit.editor.commands.steps import appended, appended_at
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.stencil import BY_NAME
from itsm_fit.model.process import Point
from itsm_fit.model.project import Project

_STEP = BY_NAME["User task"]


def _begun() -> Diagram:
    project, _ = new_process(Project(), "Incident")
    return Diagram(project, 0)


def test_each_step_appended_to_a_full_lane_stands_after_the_one_before() -> None:
    diagram, at = _begun(), "Event_1"
    chain = [at]
    for kind in [_STEP] * 12 + [BY_NAME["End event"]]:
        diagram, at = appended(diagram, at, kind)
        chain.append(at)
    boxes = [diagram.node(own)[1].bounds for own in chain]
    gaps = [after.x - before.right for before, after in pairwise(boxes) if before and after]
    assert all(30 <= gap <= 50 for gap in gaps)
    assert len(gaps) == 13
    (pool,) = diagram.document.pools
    assert pool.bounds is not None
    assert boxes[-1] is not None
    assert pool.bounds.right > boxes[-1].right


def test_a_line_down_to_another_lane_ends_in_the_middle_of_the_steps_side() -> None:
    diagram, choice = appended(_begun(), "Event_1", BY_NAME["Exclusive gateway"])
    diagram, _ = appended(diagram, choice, _STEP)
    diagram, _ = lane_added(diagram, "Lane_1", "below")
    diagram, below = appended_at(diagram, choice, _STEP, Point(460, 340))
    box = diagram.node(below)[1].bounds
    (way,) = [flow.waypoints for flow in diagram.document.processes[0].flows if flow.target == below]
    assert box is not None
    assert (way[-1].x, way[-1].y) == (box.x, box.center.y)


def test_what_follows_a_step_at_the_end_of_its_pool_stands_beyond_it_and_never_goes_back() -> None:
    diagram, choice = appended(_begun(), "Event_1", BY_NAME["Exclusive gateway"])
    diagram, _ = lane_added(diagram, "Lane_1", "below")
    diagram, last = appended_at(diagram, choice, _STEP, Point(1100, 340))
    diagram, after = appended(diagram, last, _STEP)
    before, box = diagram.node(last)[1].bounds, diagram.node(after)[1].bounds
    assert before is not None
    assert box is not None
    assert box.x >= before.right + 30
    assert (box.center.y, diagram.node(after)[1].lane) == (before.center.y, diagram.node(last)[1].lane)
    (pool,) = diagram.document.pools
    assert pool.bounds is not None
    assert pool.bounds.right > box.right
