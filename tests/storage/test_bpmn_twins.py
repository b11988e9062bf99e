"""Two nodes or flows of one id in a file: each is read, drawn and found, and mended in one step for good."""

from __future__ import annotations

import pytest
from bpmn_texts import diagram, model, shape

from itsm_fit.checks import check_project
from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.commands.fixes import fix_of
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds
from itsm_fit.model.project import Project
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

PROCESS = (
    '<bpmn:laneSet id="LS"><bpmn:lane id="L" name="Desk"><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane>'
    '</bpmn:laneSet><bpmn:startEvent id="s" name="Call"/>'
    '<bpmn:task id="a" name="First"><bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing></bpmn:task>'
    '<bpmn:task id="a" name="Second"><bpmn:incoming>f2</bpmn:incoming><bpmn:outgoing>f3</bpmn:outgoing></bpmn:task>'
    '<bpmn:endEvent id="e" name="Done"/><bpmn:sequenceFlow id="f1" sourceRef="s" targetRef="a"/>'
    '<bpmn:sequenceFlow id="f2" sourceRef="a" targetRef="a"/><bpmn:sequenceFlow id="f3" sourceRef="a" targetRef="e"/>'
)
SHAPES = diagram(shape("a", (200, 80, 100, 80)) + shape("a", (350, 80, 100, 80)).replace("a_di", "b_di"))
TEXT = model(PROCESS, SHAPES)


@pytest.fixture
def document() -> Document:
    return read_bpmn(TEXT, "twins.bpmn")


def mended(document: Document) -> Document:
    project = Project(documents=(document,))
    (finding,) = (each for each in check_project(project) if each.rule == "duplicate-id")
    fix = fix_of(project.processes["P1"], finding)
    assert fix is not None
    assert fix.text == "Give “Second” an id of its own"
    diagram, chosen = fix.change(Diagram.of(project, document))
    assert chosen == "a_2"
    return diagram.document


def test_each_has_its_own_place_flows_and_lane(document: Document) -> None:
    process = document.processes[0]
    assert [(node.id, node.name) for node in process.nodes[1:3]] == [("a", "First"), ("a_2", "Second")]
    assert process.node_by_id["a_2"].bounds == Bounds(350, 80, 100, 80)
    assert [(flow.source, flow.target) for flow in process.flows] == [("s", "a"), ("a", "a_2"), ("a_2", "e")]
    assert {process.node_by_id[own].lane for own in ("a", "a_2")} == {"L"}


def test_without_shapes_each_gets_a_place_of_its_own() -> None:
    process = arrange(read_bpmn(model(PROCESS), "twins.bpmn")).processes[0]
    one, two = (process.node_by_id[own].bounds for own in ("a", "a_2"))
    assert one is not None
    assert two is not None
    assert one.right < two.x


def test_cases_run_through_both(document: Document) -> None:
    played = play(compile_net("P1", {"P1": document.processes[0]}))
    assert (played.completes, played.visits["a"], played.visits["a_2"]) == (1.0, 1.0, 1.0)


def test_the_finding_names_both(document: Document) -> None:
    (finding,) = (each for each in check_project(Project(documents=(document,))) if each.rule == "duplicate-id")
    assert (finding.element, finding.path) == ("a", ("a", "a_2"))
    assert finding.message.startswith("The id a stands for two things (step “First”; step “Second”)")


def test_an_unedited_file_is_given_back_as_it_was(document: Document) -> None:
    assert write_bpmn(document) == TEXT


def test_mending_writes_the_second_id_and_all_that_refers_to_it(document: Document) -> None:
    written = write_bpmn(mended(document))
    again = read_bpmn(written, "twins.bpmn")
    assert again.twins == ()
    assert again.processes == document.processes
    assert written.decode().count('"a_2"') == 4  # the step, its shape, where the flow to it and the one from it lead
    assert "duplicate-id" not in {each.rule for each in check_project(Project(documents=(again,)))}


@pytest.mark.parametrize(("own", "left"), [("a", 1), ("a_2", 0)])
def test_an_edit_of_the_second_tells_them_apart_in_the_file(document: Document, own: str, left: int) -> None:
    renamed = edits.rename_node(Project(documents=(document,)), "P1", own, "New").documents[0]
    again = read_bpmn(write_bpmn(renamed), "twins.bpmn")
    assert again.processes == renamed.processes
    assert len(again.twins) == left


def test_an_edit_of_something_else_leaves_them_as_they_are(document: Document) -> None:
    renamed = edits.rename_node(Project(documents=(document,)), "P1", "e", "New").documents[0]
    assert write_bpmn(renamed) == TEXT.replace(b"Done", b"New")


@pytest.mark.parametrize("own", ["a", "a_2"])
def test_one_of_the_two_can_be_deleted(document: Document, own: str) -> None:
    left = edits.delete_elements(Project(documents=(document,)), document, [own]).documents[0]
    again = read_bpmn(write_bpmn(left), "twins.bpmn")
    assert again.processes == left.processes
    assert again.twins == ()


def test_an_id_that_is_taken_is_not_given_again() -> None:
    tasks = "".join(f'<bpmn:task id="{own}" name="{name}"/>' for own, name in (("a", "x"), ("a_2", "y"), ("a", "z")))
    nodes = read_bpmn(model(tasks), "twins.bpmn").processes[0].nodes
    assert [(node.id, node.name) for node in nodes] == [("a", "x"), ("a_2", "y"), ("a_3", "z")]


def test_two_flows_of_one_id_are_drawn_found_and_mended_too() -> None:
    points = '<di:waypoint x="0" y="{y}"/><di:waypoint x="9" y="{y}"/>'
    edge = f'<bpmndi:BPMNEdge id="{{}}" bpmnElement="f">{points}</bpmndi:BPMNEdge>'
    tasks = "".join(f'<bpmn:task id="{own}" name="{own}"/>' for own in "xyz")
    flows = (
        '<bpmn:sequenceFlow id="f" sourceRef="x" targetRef="y"/><bpmn:sequenceFlow id="f" sourceRef="y" targetRef="z"/>'
    )
    text = model(tasks + flows, diagram(edge.format("one", y=1) + edge.format("two", y=2)))
    document = read_bpmn(text, "twins.bpmn")
    one, two = document.processes[0].flows
    assert (one.id, one.waypoints[0].y, two.id, two.waypoints[0].y) == ("f", 1, "f_2", 2)
    project = Project(documents=(document,))
    (finding,) = (each for each in check_project(project) if each.rule == "duplicate-id")
    assert "(flow from step “x” to step “y”; flow from step “y” to step “z”)" in finding.message
    fix = fix_of(project.processes["P1"], finding)
    assert fix is not None
    again = read_bpmn(write_bpmn(fix.change(Diagram.of(project, document))[0].document), "twins.bpmn")
    assert (again.twins, again.processes) == ((), document.processes)
