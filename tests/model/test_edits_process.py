"""Edits of processes, their requirements, nodes and flows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from little_project import DOCUMENT, INCIDENT, PROJECT

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.process import EventKind, Flow, Loop, Node, NodeKind, Point, Process
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.requirement import Priority, Requirement

CHANGE = "other#P1"


def node(project: Project, own: str = "T") -> Node:
    return project.processes["P1"].node_by_id[own]


def flow(project: Project, own: str) -> Flow:
    return next(each for each in project.processes["P1"].flows if each.id == own)


def test_what_an_edit_does_not_touch_stays_the_very_same() -> None:
    edited = edits.rename_node(PROJECT, "P1", "T", "Record")
    assert node(edited).name == "Record"
    assert edited.documents[1] is PROJECT.documents[1]
    assert edited.matrices is PROJECT.matrices
    process = edited.processes["P1"]
    assert process.flows is INCIDENT.flows
    assert [new is old for new, old in zip(process.nodes, INCIDENT.nodes, strict=True)].count(False) == 1


def test_an_edit_that_changes_nothing_gives_the_very_same_project() -> None:
    same: list[Callable[[Project], Project]] = [
        lambda project: edits.rename_node(project, "P1", "T", " Log "),
        lambda project: edits.rename_process(project, "P1", "Incident"),
        lambda project: edits.rename_lane(project, "P1", "Desk", "Desk"),
        lambda project: edits.set_shares(project, "P1", "G", {"F3": 0.7}),
        lambda project: edits.assign_lane(project, "P1", ["T"], "Desk"),
        lambda project: edits.move_elements(project, project.documents[0], ["T"], 0, 0),
        lambda project: edits.set_kind(project, "P1", "T", NodeKind.USER_TASK),
        lambda project: edits.place_elements(project, project.documents[0], {"T": node(project).bounds}),
    ]
    for edit in same:
        assert edit(PROJECT) is PROJECT


def test_processes_are_named_project_wide() -> None:
    edited = edits.rename_process(PROJECT, CHANGE, "Change of things")
    assert [document.processes[0].name for document in edited.documents] == ["Incident", "Change of things"]
    with pytest.raises(EditError, match="no process P7"):
        edits.rename_process(PROJECT, "P7", "x")


def test_a_process_says_what_it_is_worth() -> None:
    edited = edits.set_practice(edits.set_process_values(PROJECT, "P1", 3, 1200), "P1", "incident-management")
    process = edits.document_process(edited, "P1", " Why ").processes["P1"]
    assert (process.weight, process.cases_per_month, process.practice) == (3.0, 1200.0, "incident-management")
    assert process.documentation == "Why"
    assert edits.set_cases_per_month(edited, "P1", None).processes["P1"].cases_per_month is None
    for value in (-1.0, float("nan"), float("inf")):
        with pytest.raises(EditError):
            edits.set_process_weight(PROJECT, "P1", value)
        with pytest.raises(EditError):
            edits.set_cases_per_month(PROJECT, "P1", value)


def test_a_process_comes_and_goes_with_its_pool_and_lines() -> None:
    added = edits.add_process(PROJECT, DOCUMENT, Process("P3", " New "))
    assert added.processes["P3"].name == "New"
    document = edits.remove_process(PROJECT, "P2").documents[0]
    assert [process.id for process in document.processes] == ["P1"]
    assert [pool.id for pool in document.pools] == ["PoolA", "PoolC"]
    assert document.message_flows == ()
    with pytest.raises(EditError, match="at least one"):
        edits.remove_process(PROJECT, CHANGE)
    with pytest.raises(EditError, match="taken"):
        edits.add_process(PROJECT, DOCUMENT, Process("T"))
    for bad in (Process("P3", nodes=(Node("N", NodeKind.TASK),)), Process("P3", weight=-1)):
        with pytest.raises(EditError):
            edits.add_process(PROJECT, DOCUMENT, bad)
    with pytest.raises(EditError):
        edits.add_process(PROJECT, DOCUMENT, Process("P3", cases_per_month=-1))


def test_requirements_are_added_changed_moved_and_removed_wherever_they_stand() -> None:
    for process_id, node_id in ((None, None), ("P1", None), ("P1", "T")):
        project = edits.add_requirement(PROJECT, process_id, node_id, Requirement(" N-1 ", " Text "), 0)

        def there(project: Project) -> tuple[Requirement, ...]:
            holder = project if process_id is None else project.processes[process_id]  # noqa: B023
            return holder.requirements if node_id is None else node(project).requirements  # noqa: B023

        before = len(there(PROJECT))
        assert there(project)[0] == Requirement("N-1", "Text")
        project = edits.change_requirement(
            project, process_id, node_id, "n-1", Requirement("N-1", "New", Priority.COULD, 2)
        )
        assert there(project)[0] == Requirement("N-1", "New", Priority.COULD, 2)
        assert there(edits.move_requirement(project, process_id, node_id, "N-1", before))[-1].id == "N-1"
        assert len(there(edits.remove_requirement(project, process_id, node_id, "N-1"))) == before


def test_a_requirement_needs_an_id_of_its_own_and_a_sound_weight() -> None:
    for requirement in (Requirement(" "), Requirement("inc-01"), Requirement("N", weight=-1)):
        with pytest.raises(EditError):
            edits.add_requirement(PROJECT, "P1", "T", requirement)
    with pytest.raises(EditError, match="not defined"):
        edits.remove_requirement(PROJECT, "P1", "T", "N-9")
    with pytest.raises(EditError, match="already"):
        edits.change_requirement(PROJECT, "P1", "T", "INC-01", Requirement("INC-02"))


def test_references_and_links_follow_a_requirement_to_its_new_id() -> None:
    project = edits.add_requirement_ref(PROJECT, CHANGE, "T", "inc-02")
    project = edits.set_all_of(project, "INC-02", needs_all=True)
    renamed = edits.change_requirement(project, "P1", "T", "INC-02", Requirement("INC-22"))
    assert renamed.processes[CHANGE].node_by_id["T"].requirement_refs == ("INC-22",)
    assert renamed.links == (FeatureLink("INC-22", "v.xlsx!M!C3"),)
    assert renamed.all_of == {"INC-22"}


def test_they_stay_while_the_old_id_is_defined_elsewhere() -> None:
    project = edits.add_requirement(PROJECT, CHANGE, None, Requirement("INC-02"))
    renamed = edits.change_requirement(project, "P1", "T", "INC-02", Requirement("INC-22"))
    assert renamed.links == PROJECT.links


def test_references_are_added_moved_and_removed() -> None:
    project = edits.add_requirement_ref(PROJECT, "P1", "T", " KNO-02 ")
    assert node(project).requirement_refs == ("KNO-01", "KNO-02")
    assert node(edits.move_requirement_ref(project, "P1", "T", "KNO-02", 0)).requirement_refs == ("KNO-02", "KNO-01")
    assert node(edits.remove_requirement_ref(project, "P1", "T", "kno-01")).requirement_refs == ("KNO-02",)
    assert edits.add_requirement_ref(PROJECT, "P1", None, "X").processes["P1"].requirement_refs == ("X",)
    for bad in (
        lambda: edits.add_requirement_ref(PROJECT, "P1", "T", "kno-01"),
        lambda: edits.add_requirement_ref(PROJECT, "P1", "T", " "),
        lambda: edits.remove_requirement_ref(PROJECT, "P1", "T", "X"),
        lambda: edits.move_requirement_ref(PROJECT, "P1", "T", "X", 0),
    ):
        with pytest.raises(EditError):
            bad()


def test_shares_of_the_flows_that_leave_a_node_are_set_together() -> None:
    project = edits.set_shares(PROJECT, "P1", "G", {"F3": 0.65, "F4": None})
    assert (flow(project, "F3").share, flow(project, "F4").share) == (0.65, None)
    for shares in ({"F1": 0.5}, {"F3": 1.01}, {"F3": -0.1}, {"F3": float("nan")}):
        with pytest.raises(EditError):
            edits.set_shares(PROJECT, "P1", "G", shares)


def test_the_default_flow_leaves_its_node_and_has_no_condition() -> None:
    project = edits.set_default_flow(PROJECT, "P1", "G", "F3")
    assert node(project, "G").default_flow == "F3"
    assert node(edits.set_default_flow(PROJECT, "P1", "G", None), "G").default_flow is None
    for own, wanted in (("G", "F1"), ("G", "F99"), ("S", "F1")):
        with pytest.raises(EditError):
            edits.set_default_flow(PROJECT, "P1", own, wanted)
    with pytest.raises(EditError, match="default flow"):
        edits.set_conditional(PROJECT, "P1", "F4", conditional=True)
    assert not flow(edits.set_conditional(PROJECT, "P1", "F3", conditional=False), "F3").conditional


def test_a_node_becomes_another_kind_and_loses_what_that_cannot_have() -> None:
    called = edits.set_called(edits.set_kind(PROJECT, "P1", "T", NodeKind.CALL), "P1", "T", "P2")
    assert node(called).called == "P2"
    assert node(edits.set_kind(called, "P1", "T", NodeKind.TASK)).called is None
    assert node(edits.set_kind(PROJECT, "P1", "G", NodeKind.PARALLEL), "G").default_flow is None
    assert node(edits.set_kind(PROJECT, "P1", "G", NodeKind.INCLUSIVE), "G").default_flow == "F4"
    waiting = edits.set_event(PROJECT, "P1", "S", EventKind.TIMER)
    assert edits.set_kind(waiting, "P1", "S", NodeKind.CATCH).processes["P1"].node_by_id["S"].event is EventKind.TIMER


@pytest.mark.parametrize(
    ("own", "kind", "said"),
    [
        ("T", NodeKind.EXCLUSIVE, "activity"),
        ("G", NodeKind.TASK, "gateway"),
        ("S", NodeKind.END, "Flows leave"),
        ("E", NodeKind.START, "Flows lead"),
        ("B", NodeKind.CATCH, "boundary"),
        ("S", NodeKind.BOUNDARY, "boundary"),
        ("Sub", NodeKind.TASK, "still holds"),
        ("Nope", NodeKind.TASK, "no step Nope"),
    ],
)
def test_a_kind_that_does_not_fit_is_refused(own: str, kind: NodeKind, said: str) -> None:
    with pytest.raises(EditError, match=said):
        edits.set_kind(PROJECT, "P1", own, kind)


def test_events_are_triggered_by_what_their_kind_allows() -> None:
    assert node(edits.set_event(PROJECT, "P1", "E", EventKind.TERMINATE), "E").event is EventKind.TERMINATE
    error = node(edits.set_event(PROJECT, "P1", "B", EventKind.ERROR, "Err"), "B")
    assert (error.event, error.event_ref, error.interrupting) == (EventKind.ERROR, "Err", True)
    assert node(edits.set_event(PROJECT, "P1", "B", EventKind.TIMER, "x"), "B").event_ref == ""
    for own, event in (("E", EventKind.TIMER), ("S", EventKind.TERMINATE), ("T", EventKind.TIMER)):
        with pytest.raises(EditError):
            edits.set_event(PROJECT, "P1", own, event)


def test_only_what_interrupts_can_stop_interrupting() -> None:
    assert not node(edits.set_interrupting(PROJECT, "P1", "B", interrupting=False), "B").interrupting
    error = edits.set_event(PROJECT, "P1", "B", EventKind.ERROR)
    for project, own in ((error, "B"), (PROJECT, "S"), (PROJECT, "T")):
        with pytest.raises(EditError):
            edits.set_interrupting(project, "P1", own, interrupting=False)


def test_the_marks_of_activities_are_set() -> None:
    assert node(edits.set_loop(PROJECT, "P1", "T", Loop.SEQUENTIAL)).loop is Loop.SEQUENTIAL
    assert not node(edits.set_expanded(PROJECT, "P1", "Sub", expanded=False), "Sub").expanded
    inner = edits.set_for_compensation(PROJECT, "P1", "In", value=True)
    assert node(inner, "In").for_compensation
    alone = edits.add_node(PROJECT, "P1", Node("X", NodeKind.SUB_PROCESS))
    assert node(edits.set_triggered_by_event(alone, "P1", "X", value=True), "X").triggered_by_event
    for bad in (
        lambda: edits.set_loop(PROJECT, "P1", "G", Loop.STANDARD),
        lambda: edits.set_expanded(PROJECT, "P1", "T", expanded=False),
        lambda: edits.set_for_compensation(PROJECT, "P1", "T", value=True),
        lambda: edits.set_for_compensation(PROJECT, "P1", "G", value=True),
        lambda: edits.set_triggered_by_event(PROJECT, "P1", "Sub", value=True),
        lambda: edits.set_triggered_by_event(PROJECT, "P1", "T", value=True),
        lambda: edits.set_called(PROJECT, "P1", "T", "P2"),
    ):
        with pytest.raises(EditError):
            bad()


def test_text_loses_what_no_file_can_hold() -> None:
    assert node(edits.rename_node(PROJECT, "P1", "T", "\x00Lo\x0bg\ud800 it ")).name == "Log it"
    assert node(edits.document_node(PROJECT, "P1", "T", "a\r\nb\rc")).documentation == "a\nb\nc"


def test_a_flow_connects_two_nodes_of_one_scope() -> None:
    project = edits.add_flow(PROJECT, "P1", Flow("N1", "T", "T", " again "))
    assert flow(project, "N1").name == "again"
    start = edits.add_node(PROJECT, "P1", Node("S2", NodeKind.START, parent="Sub"))
    inner = edits.add_flow(start, "P1", Flow("N2", "S2", "In"))
    assert [each.id for each in edits.add_flow(inner, "P1", Flow("N3", "S", "G")).processes["P1"].flows][-2:] == [
        "N3",
        "N2",
    ]


@pytest.mark.parametrize(
    ("source", "target"),
    [("T", "In"), ("E", "T"), ("T", "S"), ("T", "B"), ("G", "G"), ("T", "Nope"), ("Nope", "T")],
)
def test_a_flow_that_bpmn_does_not_know_is_refused(source: str, target: str) -> None:
    with pytest.raises(EditError):
        edits.add_flow(PROJECT, "P1", Flow("N1", source, target))
    with pytest.raises(EditError):
        edits.reconnect_flow(PROJECT, "P1", "F2", source=source, target=target)


def test_flows_with_a_bad_share_id_or_way_are_refused() -> None:
    for bad in (
        Flow("F1", "T", "G"),
        Flow("1 2", "T", "G"),
        Flow("N1", "T", "G", share=2),
        Flow("N1", "T", "G", waypoints=(Point(1, 1),)),
        Flow("N1", "T", "G", waypoints=(Point(1, 1), Point(float("nan"), 1))),
    ):
        with pytest.raises(EditError):
            edits.add_flow(PROJECT, "P1", bad)


def test_what_only_undoes_or_waits_for_an_event_has_no_flows() -> None:
    project = edits.add_node(PROJECT, "P1", Node("Undo", NodeKind.TASK, for_compensation=True))
    project = edits.add_node(project, "P1", Node("Wait", NodeKind.SUB_PROCESS, triggered_by_event=True))
    for own in ("Undo", "Wait"):
        with pytest.raises(EditError):
            edits.add_flow(project, "P1", Flow("N1", "T", own))


def test_a_reconnected_flow_is_no_longer_the_default_of_its_old_source() -> None:
    project = edits.reconnect_flow(PROJECT, "P1", "F4", source="T")
    assert (flow(project, "F4").source, flow(project, "F4").target) == ("T", "E")
    assert node(project, "G").default_flow is None
    assert node(edits.reconnect_flow(PROJECT, "P1", "F4", target="T"), "G").default_flow == "F4"


def test_an_id_is_made_that_the_file_knows_nowhere() -> None:
    source = replace(DOCUMENT.source, text="<x id=\"Task_2\" y='Task_3'/>")
    document = replace(DOCUMENT, source=source)
    assert edits.free_id(document, "Task") == "Task_1"
    assert edits.free_id(document, "Task", ["Task_1"]) == "Task_4"
