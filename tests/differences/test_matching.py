"""What is known again in a file that another program wrote with ids of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import little_project
import pytest
from builders import contract_process
from renumbered import renumbered

from itsm_fit.differences import DifferenceKind, differences
from itsm_fit.differences.matching import aligned, as_versions, document_pairs
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Definition, Document
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

LITTLE = read_bpmn(write_bpmn(little_project.DOCUMENT), "incident.bpmn")


def _told(before: Document, after: Document) -> set[tuple[str, str, tuple[str, ...]]]:
    first, second = Project("", (replace(before, name=after.name),)), Project("", (after,))
    found = differences(as_versions(first, second), second)
    return {(str(each.how), each.name, tuple(field.key for field in each.fields)) for each in found}


def test_a_drawing_with_other_ids_throughout_differs_in_nothing() -> None:
    assert _told(LITTLE, renumbered(LITTLE)) == set()


def test_ids_that_the_other_file_gives_something_else_lead_nobody_astray() -> None:
    """Two programs that count: “n9” is one thing here and another there."""
    first, second = renumbered(LITTLE, "n"), renumbered(LITTLE, "n", 3)
    assert {node.id for node in first.processes[0].nodes} & {node.id for node in second.processes[0].nodes}
    assert _told(first, second) == set()


def test_one_step_renamed_in_a_renumbered_file_is_that_step_by_its_neighbours() -> None:
    project = Project("", (LITTLE,))
    renamed = edits.rename_node(project, "P1", "G", "In the knowledge base?").documents[0]
    assert _told(LITTLE, renumbered(renamed)) == {("changed", "In the knowledge base?", ("name",))}


def test_a_task_that_another_program_gives_no_type_is_the_same_step() -> None:
    process = LITTLE.processes[0]
    plain = tuple(replace(node, kind=NodeKind.TASK) if node.id == "T" else node for node in process.nodes)
    other = replace(LITTLE, processes=(replace(process, nodes=plain), *LITTLE.processes[1:]))
    assert _told(LITTLE, renumbered(other)) == {("changed", "Log", ("kind",))}


def test_ids_hold_where_they_lead_to_the_same_even_if_every_name_is_another() -> None:
    translated = {"Log": "Erfassen", "Fix": "Lösen", "Escalate": "Übergeben", "Verify": "Prüfen"}
    process = contract_process()
    nodes = tuple(replace(node, name=translated.get(node.name, node.name)) for node in process.nodes)
    found = _told(Document("a.bpmn", (process,)), Document("b.bpmn", (replace(process, nodes=nodes),)))
    assert found == {("changed", name, ("name",)) for name in translated.values()}


def test_a_flow_between_the_same_steps_is_the_same_whatever_its_id() -> None:
    process = contract_process()
    flows = tuple(replace(flow, id=f"again_{at}") for at, flow in enumerate(process.flows))
    assert _told(Document("a.bpmn", (process,)), Document("b.bpmn", (replace(process, flows=flows),))) == set()


def test_steps_that_only_their_order_tells_apart_are_taken_in_order() -> None:
    names = ["Notify"] * 4
    nodes = tuple(Node(f"A{at}", NodeKind.TASK, name) for at, name in enumerate(names))
    flows = tuple(Flow(f"F{at}", f"A{at}", f"A{at + 1}") for at in range(3))
    before = Document("a.bpmn", (Process("P", "Notifying", nodes=nodes, flows=flows),))
    after = renumbered(before)
    assert [node.id for node in aligned(before, after).processes[0].nodes] == [
        node.id for node in after.processes[0].nodes
    ]


def test_two_flows_between_the_same_steps_and_two_equal_data_objects_are_known_again() -> None:
    nodes = (Node("A", NodeKind.TASK, "Log"), Node("B", NodeKind.TASK, "Fix"), Node("C", NodeKind.TASK, "Close"))
    flows = (Flow("F1", "A", "B"), Flow("F2", "A", "B"), Flow("F3", "B", "C"))
    data = tuple(Artifact(own, ArtifactKind.DATA_OBJECT, "Ticket", "P") for own in ("D1", "D2", "D3"))
    beside = Association("L1", "C", "D1", arrow=True), Association("L2", "A", "D3", arrow=True)
    before = Document(
        "a.bpmn", (Process("P", "Incident", nodes=nodes, flows=flows),), artifacts=data, associations=beside
    )
    after = renumbered(read_bpmn(write_bpmn(before), "a.bpmn"))
    turned = replace(after, artifacts=after.artifacts[::-1])
    assert {told for told in _told(before, turned) if told[1] != turned.name} == set()


def test_a_drawing_without_any_name_is_known_again_by_its_shape() -> None:
    def unnamed(stem: str) -> Document:
        kinds = (NodeKind.START, NodeKind.TASK, NodeKind.EXCLUSIVE, NodeKind.TASK, NodeKind.END)
        nodes = tuple(Node(f"{stem}{at}", kind) for at, kind in enumerate(kinds))
        flows = tuple(Flow(f"{stem}-{at}", f"{stem}{at}", f"{stem}{at + 1}") for at in range(4))
        return Document("a.bpmn", (Process("P", nodes=nodes, flows=flows),))

    assert _told(unnamed("x"), unnamed("y")) == set()


def test_a_message_without_a_name_is_that_of_the_same_events() -> None:
    def waiting(message: str, node: str) -> Document:
        caught = Node(node, NodeKind.CATCH, "Answer", event=EventKind.MESSAGE, event_ref=message)
        defined = (Definition(message, EventKind.MESSAGE, users=(node,)),)
        return Document("a.bpmn", (Process("P", "Incident", nodes=(caught,)),), definitions=defined)

    assert _told(waiting("Message_1", "n1"), waiting("Message_7", "n7")) == set()


def test_what_is_in_one_file_only_stays_apart_though_the_other_has_its_id() -> None:
    before = Document("a.bpmn", (Process("P", "One", nodes=(Node("x1", NodeKind.TASK, "Log"),)),))
    after = Document(
        "b.bpmn",
        (Process("Q", "One", nodes=(Node("y1", NodeKind.TASK, "Log"), Node("x1", NodeKind.END, "Done"))),),
    )
    assert _told(before, after) == {("added", "Done", ())}


@pytest.mark.parametrize("ids_hold", [True, False])
def test_a_drawing_whose_ids_are_there_is_not_touched(ids_hold: bool) -> None:
    other = replace(LITTLE, name="b.bpmn") if ids_hold else renumbered(LITTLE)
    assert (aligned(LITTLE, other) is LITTLE) is ids_hold


def test_documents_are_paired_by_name_then_by_their_processes_then_as_the_last_ones() -> None:
    a, b, c = (Document(f"{name}.bpmn", (Process(f"P{name}"),)) for name in "abc")
    moved, other = replace(b, name="b2.bpmn"), Document("d.bpmn", (Process("Else"),))
    pairs = document_pairs(Project("", (a, b, c)), Project("", (other, moved, a)))
    assert {(one.name, two.name) for one, two in pairs} == {
        ("a.bpmn", "a.bpmn"),
        ("b.bpmn", "b2.bpmn"),
        ("c.bpmn", "d.bpmn"),
    }


def test_a_kind_of_difference_has_its_own_sign() -> None:
    assert [how.sign for how in DifferenceKind] == ["+", "−", "≈", "↔"]


@pytest.mark.slow
@pytest.mark.real
@pytest.mark.parametrize("folder", ["miwg", "itsm", "camunda"])
def test_real_models_that_are_numbered_anew_are_known_again(shared: Path, folder: str) -> None:
    """But for what a call activity calls outside of the drawing, which goes by its id alone."""
    every = [path for path in sorted((shared / "real/bpmn" / folder).rglob("*.bpmn")) if path.stat().st_size < 200_000]
    assert every
    for path in every:
        document = read_bpmn(path.read_bytes(), path.name)
        told = _told(document, renumbered(document))
        assert {each for each in told if each[0] != "changed" or each[2] != ("called",)} == set(), path.name
