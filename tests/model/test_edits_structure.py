"""Edits of what there is: nodes, sub-processes, lanes, pools and what stands around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from little_project import DOCUMENT, PROJECT

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project


def ids(project: Project, process: str = "P1") -> list[str]:
    return [node.id for node in project.processes[process].nodes]


def lanes(project: Project) -> dict[str, Lane]:
    return project.processes["P1"].lane_by_id


def delete(*wanted: str) -> Document:
    return edits.delete_elements(PROJECT, DOCUMENT, wanted).documents[0]


def test_a_new_node_stands_where_the_file_will_hold_it() -> None:
    assert ids(edits.add_node(PROJECT, "P1", Node("N", NodeKind.TASK))) == [*"STG", "Sub", "In", "B", "E", "N"]
    inner = edits.add_node(PROJECT, "P1", Node("N", NodeKind.TASK, parent="Sub"))
    assert ids(inner) == [*"STG", "Sub", "In", "N", "B", "E"]


def test_an_event_is_put_on_a_step() -> None:
    event = Node("N", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="T")
    assert edits.add_node(PROJECT, "P1", event).processes["P1"].nodes[-1] == event


@pytest.mark.parametrize(
    "node",
    [
        Node("T", NodeKind.TASK),
        Node("N", NodeKind.TASK, parent="T"),
        Node("N", NodeKind.TASK, parent="Nope"),
        Node("N", NodeKind.TASK, lane="Nope"),
        Node("N", NodeKind.BOUNDARY),
        Node("N", NodeKind.BOUNDARY, attached_to="G"),
        Node("N", NodeKind.BOUNDARY, attached_to="In"),
        Node("N", NodeKind.TASK, attached_to="T"),
        Node("N", NodeKind.END, event=EventKind.TIMER),
        Node("N", NodeKind.TASK, bounds=Bounds(0, 0, 0, 10)),
        Node("N", NodeKind.TASK, bounds=Bounds(0, float("inf"), 10, 10)),
    ],
)
def test_a_node_that_cannot_be_there_is_refused(node: Node) -> None:
    with pytest.raises(EditError):
        edits.add_node(PROJECT, "P1", node)


def test_a_step_put_into_a_sub_process_loses_the_flows_across_its_border() -> None:
    process = edits.put_into(PROJECT, "P1", ["T"], "Sub").processes["P1"]
    assert process.node_by_id["T"].parent == "Sub"
    assert [node.id for node in process.nodes] == ["S", "G", "Sub", "T", "In", "B", "E"]
    assert [flow.id for flow in process.flows] == ["F3", "F4", "F5"]
    out = edits.put_into(PROJECT, "P1", ["In"], None).processes["P1"]
    assert out.node_by_id["In"].parent is None


def test_what_hangs_together_goes_together() -> None:
    bigger = edits.add_node(PROJECT, "P1", Node("Big", NodeKind.SUB_PROCESS))
    process = edits.put_into(bigger, "P1", ["Sub", "E"], "Big").processes["P1"]
    assert process.node_by_id["B"].parent == "Big"
    assert process.node_by_id["In"].parent == "Sub"
    assert "F5" in [flow.id for flow in process.flows]
    for wanted, parent in ((["Sub"], "Sub"), (["Sub"], "T"), (["B"], None), (["Nope"], None)):
        with pytest.raises(EditError):
            edits.put_into(PROJECT, "P1", wanted, parent)
    with pytest.raises(EditError, match="itself"):
        edits.put_into(edits.put_into(bigger, "P1", ["Big"], "Sub"), "P1", ["Sub"], "Big")


def test_a_deleted_step_takes_its_lines_along() -> None:
    document = delete("T")
    assert [flow.id for flow in document.processes[0].flows] == ["F3", "F4", "F5"]
    assert (document.message_flows, document.associations) == ((), ())
    assert [artifact.id for artifact in document.artifacts] == ["Note"]
    assert document.processes[1] is DOCUMENT.processes[1]


def test_a_deleted_sub_process_takes_its_inside_and_its_events_along() -> None:
    process = delete("Sub").processes[0]
    assert [node.id for node in process.nodes] == ["S", "T", "G", "E"]
    assert [flow.id for flow in process.flows] == ["F1", "F2", "F4"]


def test_a_deleted_default_flow_is_nobodys_default() -> None:
    process = delete("F4").processes[0]
    assert process.node_by_id["G"].default_flow is None
    assert [flow.id for flow in process.flows] == ["F1", "F2", "F3", "F5", "F6"]


def test_notes_messages_and_dotted_lines_are_deleted() -> None:
    assert delete("Note").associations == ()
    assert delete("A").associations == ()
    assert delete("M").message_flows == ()
    with pytest.raises(EditError, match="Nope"):
        delete("T", "Nope")


def test_a_deleted_pool_takes_its_process_along_and_the_last_process_is_emptied() -> None:
    document = delete("PoolA")
    assert [process.id for process in document.processes] == ["P2"]
    assert [pool.id for pool in document.pools] == ["PoolB", "PoolC"]
    assert (document.artifacts, document.message_flows) == ((), ())
    empty = delete("PoolA", "PoolB")
    assert [(process.id, process.nodes, process.lanes) for process in empty.processes] == [("P2", (), ())]
    assert [pool.id for pool in delete("PoolC").pools] == ["PoolA", "PoolB"]


def test_a_deleted_lane_leaves_its_steps_and_its_room_to_its_neighbour() -> None:
    project = edits.remove_lane(PROJECT, "P1", "Desk")
    assert lanes(project) == {"Expert": Lane("Expert", "Expert", bounds=Bounds(30, 0, 770, 400))}
    assert project.processes["P1"].node_by_id["T"].lane == "Expert"
    assert edits.remove_lane(PROJECT, "P1", "Expert").processes["P1"].node_by_id["G"].lane == "Desk"
    none = edits.remove_lane(project, "P1", "Expert").processes["P1"]
    assert {node.lane for node in none.nodes} == {None}
    assert [lane.id for lane in delete("Desk").processes[0].lanes] == ["Expert"]


def test_lanes_nest() -> None:
    project = edits.add_lane(PROJECT, "P1", Lane("In1", " Inner ", "Desk"))
    project = edits.add_lane(project, "P1", Lane("First"), 0)
    assert [lane.id for lane in project.processes["P1"].lanes] == ["First", "Desk", "In1", "Expert"]
    assert lanes(project)["In1"].name == "Inner"
    inner = edits.assign_lane(project, "P1", ["T"], "In1")
    assert edits.remove_lane(inner, "P1", "In1").processes["P1"].node_by_id["T"].lane == "Desk"
    for bad in (Lane("Desk"), Lane("N", parent="Nope"), Lane("N", bounds=Bounds(0, 0, -1, 1))):
        with pytest.raises(EditError):
            edits.add_lane(PROJECT, "P1", bad)


def test_steps_change_their_role_with_the_events_on_them() -> None:
    process = edits.assign_lane(PROJECT, "P1", ["Sub", "E"], "Desk").processes["P1"]
    assert {own: process.node_by_id[own].lane for own in ("Sub", "B", "E", "G")} == {
        "Sub": "Desk",
        "B": "Desk",
        "E": "Desk",
        "G": "Expert",
    }
    assert edits.assign_lane(PROJECT, "P1", ["T"], None).processes["P1"].node_by_id["T"].lane is None
    with pytest.raises(EditError, match="lane"):
        edits.assign_lane(PROJECT, "P1", ["T"], "Nope")


def test_names_are_given_to_everything() -> None:
    project = edits.rename_lane(PROJECT, "P1", "Desk", " Front ")
    project = edits.rename_flow(project, "P1", "F1", "go")
    project = edits.rename_pool(project, project.documents[0], "PoolA", "We")
    project = edits.rename_message_flow(project, project.documents[0], "M", "Beg")
    project = edits.set_artifact_text(project, project.documents[0], "Note", "Gap")
    document = project.documents[0]
    assert (document.processes[0].lanes[0].name, document.processes[0].flows[0].name) == ("Front", "go")
    assert (document.pools[0].name, document.message_flows[0].name) == ("We", "Beg")
    assert document.artifacts[0].text == "Gap"


def test_a_pool_stands_for_a_process_that_has_none() -> None:
    project = edits.add_process(PROJECT, DOCUMENT, Process("P3"))
    document = edits.add_pool(project, project.documents[0], Pool("PoolD", "New", "P3")).documents[0]
    assert document.pools[-1] == Pool("PoolD", "New", "P3")
    for bad in (Pool("PoolA"), Pool("N", process="P1"), Pool("N", process="P9"), Pool("N", bounds=Bounds(0, 0, 0, 0))):
        with pytest.raises(EditError):
            edits.add_pool(PROJECT, DOCUMENT, bad)


def test_messages_go_from_pool_to_pool() -> None:
    document = edits.add_message_flow(PROJECT, DOCUMENT, MessageFlow("N", "PoolC", "T")).documents[0]
    assert document.message_flows[-1] == MessageFlow("N", "PoolC", "T")
    moved = edits.reconnect_message_flow(PROJECT, DOCUMENT, "M", target="PoolC").documents[0].message_flows[0]
    assert moved == MessageFlow("M", "T", "PoolC", "Ask")
    for source, target in (("T", "G"), ("T", "PoolA"), ("PoolA", "T"), ("T", "Note"), ("T", "Nope")):
        with pytest.raises(EditError):
            edits.add_message_flow(PROJECT, DOCUMENT, MessageFlow("N", source, target))


def test_data_and_notes_are_added_with_their_lines() -> None:
    data = Artifact("D", ArtifactKind.DATA_OBJECT, " Ticket ", "P1")
    project = edits.add_artifact(PROJECT, DOCUMENT, data)
    project = edits.add_association(project, project.documents[0], Association("Z", "D", "T"))
    project = edits.set_collection(project, project.documents[0], "D", collection=True)
    document = project.documents[0]
    assert [artifact.id for artifact in document.artifacts] == ["D", "Note"]
    assert (document.artifacts[0].text, document.artifacts[0].collection) == ("Ticket", True)
    assert document.associations[-1] == Association("Z", "D", "T", arrow=True)


@pytest.mark.parametrize(
    "bad",
    [
        lambda: edits.add_artifact(PROJECT, DOCUMENT, Artifact("T", ArtifactKind.ANNOTATION)),
        lambda: edits.add_artifact(PROJECT, DOCUMENT, Artifact("N", ArtifactKind.DATA_OBJECT)),
        lambda: edits.add_artifact(PROJECT, DOCUMENT, Artifact("N", ArtifactKind.ANNOTATION, parent="T")),
        lambda: edits.add_artifact(PROJECT, DOCUMENT, Artifact("N", ArtifactKind.DATA_INPUT, parent="Sub")),
        lambda: edits.add_artifact(PROJECT, DOCUMENT, Artifact("N", ArtifactKind.GROUP, collection=True)),
        lambda: edits.add_artifact(PROJECT, DOCUMENT, Artifact("N", ArtifactKind.GROUP, "", "P1", Bounds(0, 0, 0, 0))),
        lambda: edits.set_collection(PROJECT, DOCUMENT, "Note", collection=True),
        lambda: edits.add_association(PROJECT, DOCUMENT, Association("N", "T", "G")),
        lambda: edits.add_association(PROJECT, DOCUMENT, Association("N", "Note", "Note")),
        lambda: edits.add_association(PROJECT, DOCUMENT, Association("N", "Note", "Nope")),
        lambda: edits.rename_pool(PROJECT, DOCUMENT, "Nope", "x"),
    ],
)
def test_what_cannot_stand_around_the_flow_is_refused(bad: Callable[[], Project]) -> None:
    with pytest.raises(EditError):
        bad()


def test_many_things_are_added_at_once() -> None:
    nodes = [Node(f"N{number}", NodeKind.TASK) for number in range(3)]
    project = edits.add_nodes(PROJECT, "P1", nodes)
    project = edits.add_flows(project, "P1", [Flow("X1", "N0", "N1"), Flow("X2", "N1", "N2")])
    assert ids(project)[-3:] == ["N0", "N1", "N2"]
    assert [flow.id for flow in project.processes["P1"].flows][-2:] == ["X1", "X2"]
    with pytest.raises(EditError, match="taken"):
        edits.add_nodes(PROJECT, "P1", [nodes[0], nodes[0]])
