"""Two people's work on one drawing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from differing import PROJECT
from merge_kit import copy_of, put_together, told

from itsm_fit.differences import EntitySort, differences
from itsm_fit.drawing.geometry import overlap
from itsm_fit.merging import MergeKind, MergeSide
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process, StepTime
from itsm_fit.model.project import Project
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn


def process(project: Project) -> Process:
    return project.processes["P1"]


def with_step(project: Project, own: str, name: str, x: float = 900) -> Project:
    node = Node(own, NodeKind.TASK, name, lane="Desk", bounds=Bounds(x, 40, 100, 80))
    project = edits.add_node(project, "P1", node)
    return edits.add_flow(project, "P1", Flow(f"Flow_{own}", "T", own))


def test_different_fields_of_one_step_are_both_as_they_were_changed() -> None:
    mine = edits.rename_node(PROJECT, "P1", "T", "Register")
    theirs = edits.set_step_time(PROJECT, "P1", "T", StepTime(6.0, 20.0))
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    step = process(found.project).node_by_id["T"]
    assert (step.name, step.time) == ("Register", StepTime(6.0, 20.0))


def test_the_same_field_changed_differently_is_a_conflict_that_each_side_can_win() -> None:
    mine, theirs = (edits.rename_node(PROJECT, "P1", "T", name) for name in ("Register", "Record"))
    found = put_together(mine, theirs)
    [conflict] = found.conflicts
    assert told(conflict) == ("Record", "name", "Log", "Register", "Record")
    assert conflict.entity == (EntitySort.STEP, ("P1", "T"))
    assert (conflict.at, conflict.kind) == ("Incident", MergeKind.BOTH_CHANGED)
    assert process(found.project).node_by_id["T"].name == "Record"
    decided = put_together(mine, theirs, {conflict.place: MergeSide.MINE})
    assert decided.conflicts == ()
    assert [each.side for each in decided.decided] == [MergeSide.MINE]
    assert process(decided.project).node_by_id["T"].name == "Register"


def test_the_same_change_on_both_sides_is_no_conflict() -> None:
    mine, theirs = (edits.rename_node(PROJECT, "P1", "T", "Register") for _ in range(2))
    assert put_together(mine, copy_of(theirs)).conflicts == ()


def test_new_steps_that_were_given_one_id_are_two_steps_with_their_flows() -> None:
    mine, theirs = with_step(PROJECT, "Task_1", "Call back"), with_step(PROJECT, "Task_1", "Close", 1100)
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    nodes = process(found.project).node_by_id
    assert nodes["Task_1"].name == "Close"
    assert nodes[found.renumbered["Task_1"]].name == "Call back"
    flows = {flow.target for flow in process(found.project).flows if flow.source == "T"}
    assert {"Task_1", found.renumbered["Task_1"]} <= flows
    assert len({flow.id for flow in process(found.project).flows}) == len(process(found.project).flows)


def test_deleted_on_one_side_and_renamed_on_the_other_is_a_conflict() -> None:
    gone = edits.delete_elements(PROJECT, PROJECT.documents[0], ["In"])
    renamed = edits.rename_node(PROJECT, "P1", "In", "Try again")
    [conflict] = put_together(gone, renamed).conflicts
    assert conflict.kind is MergeKind.DELETED_HERE
    assert told(conflict) == ("Try again", "", "Try", "deleted", "name: Try → Try again")
    assert "In" in process(put_together(gone, renamed).project).node_by_id
    assert "In" not in process(put_together(gone, renamed, all_for=MergeSide.MINE).project).node_by_id
    [other] = put_together(renamed, gone).conflicts
    assert other.kind is MergeKind.DELETED_THERE
    assert other.place == conflict.place


def test_a_step_that_was_only_moved_is_deleted_where_the_other_side_deleted_it() -> None:
    gone = edits.delete_elements(PROJECT, PROJECT.documents[0], ["In"])
    moved = edits.move_elements(PROJECT, PROJECT.documents[0], ["In"], 20, 0)
    found = put_together(gone, moved)
    assert found.conflicts == ()
    assert "In" not in process(found.project).node_by_id


def test_a_flow_to_a_step_that_the_other_side_deleted_brings_it_back_or_goes_too() -> None:
    mine = edits.add_flow(PROJECT, "P1", Flow("New", "T", "Sub"))
    theirs = edits.delete_elements(PROJECT, PROJECT.documents[0], ["Sub"])
    found = put_together(mine, theirs)
    [conflict] = [each for each in found.conflicts if each.entity == (EntitySort.FLOW, ("P1", "New"))]
    assert conflict.kind is MergeKind.HANGS_HERE
    assert (conflict.mine, conflict.theirs) == ("needs Solve", "deletes Solve")
    assert "New" not in process(found.project).flow_by_id
    back = put_together(mine, theirs, all_for=MergeSide.MINE)
    assert process(back.project).flow_by_id["New"].target == "Sub"
    assert "Sub" in process(back.project).node_by_id
    there = put_together(theirs, mine)
    assert [each.kind for each in there.conflicts] == [MergeKind.HANGS_THERE]
    assert "Sub" in process(there.project).node_by_id


def test_a_step_put_into_a_lane_that_the_other_side_deleted_stays_without_it_or_with_it() -> None:
    base = edits.add_lane(PROJECT, "P1", Lane("Third", "Third"), 2)
    mine = edits.assign_lane(base, "P1", ["E"], "Third")
    theirs = edits.remove_lane(base, "P1", "Third")
    found = put_together(mine, theirs, base=base)
    [conflict] = found.conflicts
    assert (conflict.name, conflict.field, conflict.mine) == ("end E", "lane", "needs Third")
    assert process(found.project).node_by_id["E"].lane is None
    back = put_together(mine, theirs, base=base, all_for=MergeSide.MINE)
    assert process(back.project).node_by_id["E"].lane == "Third"
    assert "Third" in process(back.project).lane_by_id


def test_moves_of_different_shapes_go_together_and_lines_follow_both() -> None:
    document = PROJECT.documents[0]
    mine = edits.move_elements(PROJECT, document, ["S"], 0, 30)
    theirs = edits.move_elements(PROJECT, document, ["T"], 60, 0)
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    there = process(found.project)
    assert there.node_by_id["S"].bounds == Bounds(60, 90, 36, 36)
    assert there.node_by_id["T"].bounds == Bounds(210, 40, 100, 80)
    points = there.flow_by_id["F1"].waypoints
    assert (points[0].x, points[0].y) == (96, 108)
    assert points[-1].x == 210


def test_the_same_shapes_moved_by_both_are_one_conflict_for_the_process() -> None:
    document = PROJECT.documents[0]
    mine = edits.move_elements(PROJECT, document, ["S", "T"], 0, 30)
    theirs = edits.move_elements(PROJECT, document, ["S", "T"], 60, 0)
    [conflict] = put_together(mine, theirs).conflicts
    assert (conflict.entity, conflict.name, conflict.field) == (
        (EntitySort.LAYOUT, ("P1",)),
        "Incident",
        "where it is drawn",
    )
    assert conflict.mine == "2 elements where they were put here"
    placed = process(put_together(mine, theirs, all_for=MergeSide.MINE).project).node_by_id
    assert [placed[own].bounds for own in ("S", "T")] == [Bounds(60, 90, 36, 36), Bounds(150, 70, 100, 80)]


def test_frames_that_both_made_larger_hold_what_both_put_in() -> None:
    document = PROJECT.documents[0]
    mine = edits.resize(PROJECT, document, "PoolB", Bounds(0, 500, 1000, 150))
    theirs = edits.resize(PROJECT, document, "PoolB", Bounds(0, 500, 800, 250))
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert next(pool for pool in found.project.documents[0].pools if pool.id == "PoolB").bounds == Bounds(
        0, 500, 1000, 250
    )


def test_new_steps_that_both_put_at_one_place_stand_apart_in_their_lane_with_lines_that_reach_them() -> None:
    mine, theirs = with_step(PROJECT, "Task_1", "Call back", 300), with_step(PROJECT, "Task_1", "Close", 300)
    found = put_together(mine, theirs)
    nodes = process(found.project).node_by_id
    own, its = nodes[found.renumbered["Task_1"]].bounds, nodes["Task_1"].bounds
    assert its == Bounds(300, 40, 100, 80)
    assert own is not None
    assert not overlap(own, its)
    desk = process(found.project).lane_by_id["Desk"].bounds
    assert desk is not None
    assert desk.y < own.y
    assert own.bottom < desk.bottom
    assert verify(found.project).problems == ()


def test_lanes_that_both_made_higher_border_on_one_another() -> None:
    document = PROJECT.documents[0]
    mine = edits.resize(PROJECT, document, "Desk", Bounds(30, 0, 770, 260))
    mine = edits.resize(mine, mine.documents[0], "Expert", Bounds(30, 260, 770, 200))
    theirs = edits.resize(PROJECT, document, "Desk", Bounds(30, 0, 770, 300))
    theirs = edits.resize(theirs, theirs.documents[0], "Expert", Bounds(30, 300, 770, 200))
    lanes = process(put_together(mine, theirs).project).lane_by_id
    desk, expert = lanes["Desk"].bounds, lanes["Expert"].bounds
    assert desk is not None
    assert expert is not None
    assert (desk.bottom, expert.y) == (300, 300)


def test_comments_of_both_stand_at_the_element() -> None:
    document = PROJECT.documents[0]
    mine = edits.add_comment(PROJECT, document, "T", Comment("Why?", "Ada", "2026-11-30"))
    theirs = edits.add_comment(PROJECT, document, "T", Comment("How long?", "Ben", "2026-11-30"))
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert {each.author for each in process(found.project).node_by_id["T"].comments} == {"Ada", "Ben"}


FOREIGN = b"""<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:other" targetNamespace="urn:t" id="D">
  <process id="P" name="Incident">
    <startEvent id="S"/><!-- kept as it is -->
    <task id="T" name="Log" x:secret="7"><extensionElements><x:own how="so"/></extensionElements></task>
    <sequenceFlow id="F" sourceRef="S" targetRef="T"/>
  </process>
</definitions>
"""


def test_what_other_programs_keep_in_the_file_stays_also_in_what_one_side_brings() -> None:
    base = Project(documents=(read_bpmn(FOREIGN, "a.bpmn"),))
    more = FOREIGN.replace(b"<sequenceFlow", b'<task id="N" name="New" x:mine="1"/>\n    <sequenceFlow')
    mine = Project(documents=(read_bpmn(more, "a.bpmn"),))
    theirs = edits.rename_node(base, "P", "T", "Record")
    for one, other in ((mine, theirs), (theirs, mine)):
        found = put_together(one, other, base=base)
        assert found.conflicts == ()
        text = write_bpmn(found.project.documents[0])
        assert b"<!-- kept as it is -->" in text
        assert b'x:secret="7"><extensionElements><x:own how="so"/></extensionElements>' in text
        assert b'name="Record"' in text
        assert b'x:mine="1"' in text


def test_bytes_that_nobody_touched_are_theirs() -> None:
    base = Project(documents=(read_bpmn(FOREIGN, "a.bpmn"),))
    mine = edits.rename_node(base, "P", "S", "Begin")
    theirs = edits.rename_node(base, "P", "T", "Record")
    text = write_bpmn(put_together(mine, theirs, base=base).project.documents[0])
    assert text == FOREIGN.replace(b'id="S"', b'id="S" name="Begin"').replace(b'"Log"', b'"Record"')


def test_two_other_programs_that_both_changed_the_file_are_a_conflict() -> None:
    base = Project(documents=(read_bpmn(FOREIGN, "a.bpmn"),))
    sides = [Project(documents=(read_bpmn(FOREIGN.replace(b'"so"', each), "a.bpmn"),)) for each in (b'"A"', b'"B"')]
    found = put_together(*sides, base=base)
    [conflict] = found.conflicts
    assert (conflict.entity, conflict.field) == ((EntitySort.FILE, ("a.bpmn",)), "what other programs keep in it")
    assert b'how="B"' in write_bpmn(found.project.documents[0])
    assert b'how="A"' in write_bpmn(put_together(*sides, base=base, all_for=MergeSide.MINE).project.documents[0])


def test_drawings_that_one_side_added_or_took_out_come_and_go() -> None:
    new = read_bpmn(FOREIGN, "new.bpmn")
    mine = edits.add_document(PROJECT, new)
    theirs = replace(PROJECT, documents=PROJECT.documents[:1])
    found = put_together(mine, theirs)
    assert found.conflicts == ()
    assert [each.name for each in found.project.documents] == ["incident.bpmn", "new.bpmn"]


@pytest.mark.parametrize("side", MergeSide)
def test_a_drawing_that_one_side_took_out_and_the_other_changed_is_a_conflict(side: MergeSide) -> None:
    mine = replace(PROJECT, documents=PROJECT.documents[1:])
    theirs = edits.rename_node(PROJECT, "P1", "T", "Record")
    [conflict] = put_together(mine, theirs).conflicts
    assert conflict.entity == (EntitySort.FILE, ("incident.bpmn",))
    found = put_together(mine, theirs, all_for=side)
    assert differences(found.project, mine if side is MergeSide.MINE else theirs) == ()
