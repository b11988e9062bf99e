"""What the values themselves answer."""

from __future__ import annotations

from dataclasses import replace

from little_project import DOCUMENT, INCIDENT, PROJECT

from itsm_fit.model.document import Document
from itsm_fit.model.order import in_document_order
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project


def test_a_node_without_a_lane_works_in_that_of_what_holds_it() -> None:
    nodes = INCIDENT.node_by_id
    assert [lane and lane.id for lane in map(INCIDENT.lane_of, (nodes["T"], nodes["In"], nodes["B"], nodes["E"]))] == [
        "Desk",
        "Expert",
        "Expert",
        None,
    ]
    circle = Process("P", nodes=(Node("B", NodeKind.BOUNDARY, attached_to="B"),))
    assert circle.lane_of(circle.nodes[0]) is None


def test_processes_of_one_id_are_told_apart_by_their_files() -> None:
    twice = Project(documents=(DOCUMENT, PROJECT.documents[1], PROJECT.documents[1]))
    assert list(twice.processes) == ["P1", "P2", "other#P1", "other#P1#2"]
    assert twice.document_of("other#P1") is PROJECT.documents[1]


def test_a_call_names_a_process_of_its_own_file_first() -> None:
    assert PROJECT.called("P1", "P2") == "P2"
    assert PROJECT.called("other#P1", "x:P1") == "other#P1"
    assert PROJECT.called("other#P1", "P2") == "P2"
    assert PROJECT.called("P1", None) is None


def test_a_process_in_order_stays_the_very_same() -> None:
    assert in_document_order(INCIDENT) is INCIDENT


def test_what_is_out_of_order_is_put_in_order() -> None:
    process = Process(
        "P",
        nodes=(Node("In", NodeKind.TASK, parent="S"), Node("A", NodeKind.TASK), Node("S", NodeKind.SUB_PROCESS)),
        flows=(Flow("F2", "In", "In"), Flow("F1", "A", "S"), Flow("F3", "Nope", "A")),
        lanes=(Lane("L2", parent="L1"), Lane("L0"), Lane("L1")),
    )
    ordered = in_document_order(process)
    assert [node.id for node in ordered.nodes] == ["A", "S", "In"]
    assert [flow.id for flow in ordered.flows] == ["F1", "F3", "F2"]
    assert [lane.id for lane in ordered.lanes] == ["L0", "L1", "L2"]


def test_a_document_is_named_by_its_stem() -> None:
    assert [Document(name).stem for name in ("a.b.bpmn", ".bpmn", "plain")] == ["a.b", ".bpmn", "plain"]
    assert replace(DOCUMENT, processes=()).process_by_id == {}
