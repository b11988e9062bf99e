"""An edited file differs from the one that was read where it was edited, and nowhere else."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from bpmn_texts import diagram, elements, model, shape

from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Association, BpmnSource, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Loop, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

HAND_DRAWN = (Path(__file__).parent / "models" / "hand_drawn.bpmn").read_bytes()

Edit = Callable[[Project], Project]


def written(data: bytes, *changes: Edit) -> bytes:
    project = Project(documents=(read_bpmn(data, "a.bpmn"),))
    for change in changes:
        project = change(project)
    return write_bpmn(project.documents[0])


def differing(data: bytes, *changes: Edit) -> tuple[list[str], list[str]]:
    """The tags and texts that are gone and those that are new."""
    before, after = (text.decode("latin-1").replace("><", ">\n<") for text in (data, written(data, *changes)))
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    marked = [(line[0], line[2:].strip()) for line in lines]
    return [text for mark, text in marked if mark == "-"], [text for mark, text in marked if mark == "+"]


def at(document: Callable[[Project, Document], Project]) -> Edit:
    return lambda project: document(project, project.documents[0])


def test_a_document_that_was_not_edited_gives_back_its_bytes() -> None:
    assert written(HAND_DRAWN) == HAND_DRAWN


def test_an_edit_taken_back_gives_back_the_bytes() -> None:
    there: Edit = lambda project: edits.rename_node(project, "P1", "S", "Mail")  # noqa: E731
    back: Edit = lambda project: edits.rename_node(project, "P1", "S", "Call")  # noqa: E731
    assert written(HAND_DRAWN, there, back) == HAND_DRAWN
    assert written(written(HAND_DRAWN, there), back) == HAND_DRAWN


SMALL_EDITS: dict[str, tuple[Edit, list[str], list[str]]] = {
    "a name": (
        lambda project: edits.rename_node(project, "P1", "S", 'Say "hi" & <go>'),
        ['<startEvent id="S" name="Call">'],
        ['<startEvent id="S" name="Say &quot;hi&quot; &amp; &lt;go&gt;">'],
    ),
    "a name taken away": (
        lambda project: edits.rename_node(project, "P1", "S", ""),
        ['<startEvent id="S" name="Call">'],
        ['<startEvent id="S">'],
    ),
    "a name where there was none": (
        lambda project: edits.rename_flow(project, "P1", "F1", "go"),
        ['<sequenceFlow id="F1" sourceRef="S" targetRef="T1"/>'],
        ['<sequenceFlow id="F1" sourceRef="S" targetRef="T1" name="go"/>'],
    ),
    "a documentation": (
        lambda project: edits.document_node(project, "P1", "T1", "Two\nlines"),
        ["<documentation>Write it down</documentation>"],
        ["<documentation>Two", "lines</documentation>"],
    ),
    "a documentation taken away": (
        lambda project: edits.document_node(project, "P1", "T1", ""),
        ["<documentation>Write it down</documentation>"],
        [],
    ),
    "a share": (
        lambda project: edits.set_shares(project, "P1", "G", {"F3": 0.65}),
        ['<fit:flow share="0.7"/>'],
        ['<fit:flow share="0.65"/>'],
    ),
    "a share taken away": (
        lambda project: edits.set_shares(project, "P1", "G", {"F3": None}),
        ["<extensionElements>", '<fit:flow share="0.7"/>', "</extensionElements>"],
        [],
    ),
    "a first share": (
        lambda project: edits.set_shares(project, "P1", "G", {"F4": 0.3}),
        ['<sequenceFlow id="F4" name="yes" sourceRef="G" targetRef="E"/>'],
        [
            '<sequenceFlow id="F4" name="yes" sourceRef="G" targetRef="E">',
            "<extensionElements>",
            '<fit:flow share="0.3"/>',
            "</extensionElements>",
            "</sequenceFlow>",
        ],
    ),
    "a weight": (
        lambda project: edits.set_process_weight(project, "P1", 3),
        ['<fit:process weight="2" casesPerMonth="100" practice="incident-management"/>'],
        ['<fit:process weight="3" casesPerMonth="100" practice="incident-management"/>'],
    ),
    "a requirement": (
        lambda project: edits.change_requirement(
            project, "P1", "T1", "R-2", Requirement("R-2", "Second & last", Priority.COULD)
        ),
        ['<fit:requirement id="R-2">Second</fit:requirement>'],
        ['<fit:requirement id="R-2" priority="could">Second &amp; last</fit:requirement>'],
    ),
    "another requirement": (
        lambda project: edits.add_requirement(project, "P1", "T1", Requirement("R-0", "Zero"), 0),
        [],
        ['<fit:requirement id="R-0">Zero</fit:requirement>'],
    ),
    "one requirement less": (
        lambda project: edits.remove_requirement(project, "P1", "T1", "R-2"),
        ['<fit:requirement id="R-2">Second</fit:requirement>'],
        [],
    ),
    "another lane": (
        lambda project: edits.assign_lane(project, "P1", ["S"], "L2"),
        ["<flowNodeRef>S</flowNodeRef>"],
        ["<flowNodeRef>S</flowNodeRef>"],
    ),
    "another kind": (
        lambda project: edits.set_kind(project, "P1", "T1", NodeKind.MANUAL_TASK),
        ['<userTask id="T1" name="Log&#10;it" v:form="42">', "</userTask>"],
        ['<manualTask id="T1" name="Log&#10;it" v:form="42">', "</manualTask>"],
    ),
    "a place": (
        at(lambda project, document: edits.place_elements(project, document, {"S": Bounds(101, 80, 36, 36.5)})),
        ['<omgdc:Bounds x="100" y="80" width="36" height="36"/>'],
        ['<omgdc:Bounds x="101" y="80" width="36" height="36.5"/>'],
    ),
    "a waypoint more": (
        at(
            lambda project, document: edits.set_waypoints(
                project, document, "F1", [Point(136, 98), Point(150, 98), Point(200.5, 98)]
            )
        ),
        [],
        ['<omgdi:waypoint x="150" y="98"/>'],
    ),
    "a collapsed sub-process": (
        lambda project: edits.set_expanded(project, "P1", "Sub", expanded=False),
        ['<bpmndi:BPMNShape id="Sub_di" bpmnElement="Sub">'],
        ['<bpmndi:BPMNShape id="Sub_di" bpmnElement="Sub" isExpanded="false">'],
    ),
}


@pytest.mark.parametrize(("edit", "gone", "new"), SMALL_EDITS.values(), ids=SMALL_EDITS)
def test_only_the_edited_lines_differ(edit: Edit, gone: list[str], new: list[str]) -> None:
    assert differing(HAND_DRAWN, edit) == (gone, new)


def test_a_new_step_and_its_flows_are_written_in_the_style_of_the_file() -> None:
    def draw(project: Project) -> Project:
        project = edits.add_node(
            project, "P1", Node("New", NodeKind.USER_TASK, "Check", lane="L2", bounds=Bounds(1, 2, 100, 80))
        )
        project = edits.add_flow(project, "P1", Flow("F9", "New", "E", waypoints=(Point(1, 2), Point(3, 4))))
        return edits.reconnect_flow(project, "P1", "F4", target="New")

    gone, new = differing(HAND_DRAWN, draw)
    assert gone == ['<sequenceFlow id="F4" name="yes" sourceRef="G" targetRef="E"/>', "<incoming>F4</incoming>"]
    assert new == [
        "<flowNodeRef>New</flowNodeRef>",
        '<sequenceFlow id="F4" name="yes" sourceRef="G" targetRef="New"/>',
        '<sequenceFlow id="F9" sourceRef="New" targetRef="E"/>',
        "<incoming>F9</incoming>",
        '<userTask id="New" name="Check">',
        "<incoming>F4</incoming>",
        "<outgoing>F9</outgoing>",
        "</userTask>",
        '<bpmndi:BPMNShape id="New_di" bpmnElement="New">',
        '<omgdc:Bounds x="1" y="2" width="100" height="80"/>',
        "</bpmndi:BPMNShape>",
        '<bpmndi:BPMNEdge id="F9_di" bpmnElement="F9">',
        '<omgdi:waypoint x="1" y="2"/>',
        '<omgdi:waypoint x="3" y="4"/>',
        "</bpmndi:BPMNEdge>",
    ]
    assert b'\n    <userTask id="New" name="Check">\n      <incoming>' in written(HAND_DRAWN, draw)


def test_a_deleted_sub_process_leaves_nothing_of_it_in_model_or_diagram() -> None:
    text = written(HAND_DRAWN, at(lambda project, document: edits.delete_elements(project, document, ["Sub"])))
    for own in ("Sub", "Sub_S", "Sub_T", "Deep", "F5", "F3", "B", "Note", "As"):
        assert f'"{own}"'.encode() not in text
        assert f">{own}<".encode() not in text
    assert elements(HAND_DRAWN) - elements(text) > elements(text) - elements(HAND_DRAWN)
    assert elements(text) <= elements(HAND_DRAWN)


def test_a_deleted_sub_process_takes_the_diagram_of_its_inside_along() -> None:
    inside = (
        '<bpmndi:BPMNDiagram id="In"><bpmndi:BPMNPlane id="InPla" bpmnElement="S">'
        + shape("T", (1, 2, 3, 4))
        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"
    )
    data = model(
        '<bpmn:subProcess id="S"><bpmn:task id="T"/></bpmn:subProcess>',
        diagram(shape("S", (0, 0, 100, 80), 'isExpanded="false"')) + inside,
    )
    text = written(data, at(lambda project, document: edits.delete_elements(project, document, ["S"])))
    assert b'"In"' not in text
    assert b'"Dia"' in text


def test_a_step_drawn_into_a_collapsed_sub_process_stands_in_the_diagram_of_its_inside() -> None:
    inside = '<bpmndi:BPMNDiagram id="In"><bpmndi:BPMNPlane id="InPla" bpmnElement="S"/></bpmndi:BPMNDiagram>'
    data = model('<bpmn:subProcess id="S"/>', diagram(shape("S", (0, 0, 100, 80), 'isExpanded="false"')) + inside)
    new = Node("T", NodeKind.TASK, parent="S", bounds=Bounds(1, 2, 3, 4))
    text = written(data, lambda project: edits.add_node(project, "P1", new)).decode()
    assert text.index('id="InPla"') < text.index('bpmnElement="T"')


def test_the_first_pool_makes_a_collaboration_that_the_diagram_then_shows() -> None:
    data = model('<bpmn:task id="T"/>', diagram(shape("T", (1, 2, 3, 4))))
    pool = Pool("Pool_1", "Desk", "P1", Bounds(0, 0, 600, 200))
    text = written(data, at(lambda project, document: edits.add_pool(project, document, pool))).decode()
    assert '<bpmn:collaboration id="Collaboration_1">' in text
    assert '<bpmn:participant id="Pool_1" name="Desk" processRef="P1"' in text
    assert '<bpmndi:BPMNPlane id="Pla" bpmnElement="Collaboration_1">' in text


def test_a_namespace_that_the_file_lacks_is_declared_once_with_a_prefix_nobody_uses() -> None:
    data = b"""<?xml version="1.0"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
  <process id="P1" xmlns:fit="urn:else" fit:own="1"><task id="T"/><task id="U"/></process>
</definitions>
"""
    text = written(
        data,
        lambda project: edits.add_requirement(project, "P1", "T", Requirement("R-1", "One")),
        lambda project: edits.add_requirement(project, "P1", "U", Requirement("R-2", "Two")),
    ).decode()
    assert text.count('xmlns:fit2="urn:itsm-fit:bpmn:1"') == 1
    assert '<fit2:requirement id="R-1">One</fit2:requirement>' in text
    assert 'xmlns:fit="urn:else" fit:own="1"' in text


def test_a_prefix_declared_further_down_is_not_used_outside_of_it() -> None:
    data = b"""<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P1">
<task id="T"><extensionElements><f:requirement xmlns:f="urn:itsm-fit:bpmn:1" id="R-1"/></extensionElements></task>
</process></definitions>"""
    add: Edit = lambda project: edits.add_requirement(project, "P1", "T", Requirement("R-2"))  # noqa: E731
    text = written(data, add)
    again = read_bpmn(text, "a.bpmn").processes[0].node_by_id["T"]
    assert [requirement.id for requirement in again.requirements] == ["R-1", "R-2"]
    assert b'<fit:requirement id="R-2"/>' in text


def test_made_up_ids_are_written_down_once_an_edit_speaks_of_one() -> None:
    data = model('<bpmn:task id="T"/><bpmn:task/><bpmn:task name="third"/>')
    assert b"task_" not in written(data, lambda project: edits.rename_node(project, "P1", "T", "x"))
    text = written(data, at(lambda project, document: edits.delete_elements(project, document, ["task_1"])))
    assert [node.id for node in read_bpmn(text, "a.bpmn").processes[0].nodes] == ["T", "task_2"]
    assert b'id="task_2"' in text


def test_of_two_elements_with_one_id_only_the_edited_one_changes() -> None:
    data = model('<bpmn:task id="N" name="a"/><bpmn:task id="N" name="b"/>')
    assert differing(data, lambda project: edits.rename_node(project, "P1", "N", "new")) == (
        ['<bpmn:task id="N" name="a"/>'],
        ['<bpmn:task id="N" name="new"/>'],
    )


def test_of_two_processes_with_one_id_only_the_edited_one_changes() -> None:
    data = model("", '<bpmn:process id="P1" name="b"/>')
    assert differing(data, lambda project: edits.rename_process(project, "a#P1", "new")) == (
        ['<bpmn:process id="P1" name="b"/>'],
        ['<bpmn:process id="P1" name="new"/>'],
    )


def test_nodes_of_a_file_that_does_not_list_flows_stay_without_such_lists() -> None:
    data = model('<bpmn:task id="A"/><bpmn:task id="B"/><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B"/>')
    gone, new = differing(data, lambda project: edits.add_flow(project, "P1", Flow("G", "B", "A")))
    assert (gone, new) == ([], ['<bpmn:sequenceFlow id="G" sourceRef="B" targetRef="A"/>'])


def test_lanes_inside_a_sub_process_stay_there() -> None:
    data = model(
        '<bpmn:subProcess id="S"><bpmn:laneSet id="LS"><bpmn:lane id="L"><bpmn:flowNodeRef>T</bpmn:flowNodeRef>'
        '</bpmn:lane></bpmn:laneSet><bpmn:task id="T"/></bpmn:subProcess>'
    )
    assert differing(data, lambda project: edits.rename_lane(project, "P1", "L", "Desk")) == (
        ['<bpmn:lane id="L">'],
        ['<bpmn:lane id="L" name="Desk">'],
    )


def test_diagram_data_that_points_to_nothing_and_foreign_parts_survive_an_edit() -> None:
    data = model(
        '<bpmn:task id="N"><!-- why --><?tool keep?><x:y xmlns:x="urn:x" x:a="1"><![CDATA[a < b]]></x:y></bpmn:task>',
        diagram(shape("Ghost", (1, 2, 3, 4))) + "<bpmn:choreography id='Ch'><bpmn:task id='N2'/></bpmn:choreography>",
    )
    text = written(data, lambda project: edits.rename_node(project, "P1", "N", "new"))
    assert text == data.replace(b'<bpmn:task id="N">', b'<bpmn:task id="N" name="new">')


def test_what_an_event_throws_is_defined_once_in_the_model() -> None:
    data = model('<bpmn:endEvent id="E"/><bpmn:endEvent id="G"><bpmn:terminateEventDefinition/></bpmn:endEvent>')
    text = written(
        data,
        lambda project: edits.set_event(project, "P1", "E", EventKind.ERROR, "Err_1"),
        lambda project: edits.set_event(project, "P1", "G", EventKind.ERROR, "Err_1"),
    ).decode()
    assert text.count('<bpmn:error id="Err_1" name="Err_1"/>') == 1
    assert text.count('<bpmn:errorEventDefinition errorRef="Err_1"/>') == 2
    assert "terminate" not in text


def test_an_event_defined_elsewhere_gets_its_own_definition_when_it_changes() -> None:
    data = model(
        '<bpmn:startEvent id="S"><bpmn:eventDefinitionRef>D</bpmn:eventDefinitionRef></bpmn:startEvent>',
        '<bpmn:timerEventDefinition id="D"/>',
    )
    text = written(data, lambda project: edits.set_event(project, "P1", "S", EventKind.SIGNAL, "Sig"))
    assert b"eventDefinitionRef" not in text
    assert b'<bpmn:timerEventDefinition id="D"/>' in text
    assert read_bpmn(text, "a.bpmn").processes[0].nodes[0].event is EventKind.SIGNAL


def test_a_kind_loses_the_attributes_that_it_cannot_have() -> None:
    data = model('<bpmn:scriptTask id="N" scriptFormat="js" name="x"><bpmn:script>1</bpmn:script></bpmn:scriptTask>')
    text = written(data, lambda project: edits.set_kind(project, "P1", "N", NodeKind.USER_TASK))
    assert b'<bpmn:userTask id="N" name="x">' in text
    assert b"script" not in text.lower()


def test_a_shared_name_of_groups_and_a_shared_data_object_stay_with_the_others() -> None:
    data = model(
        '<bpmn:group id="A" categoryValueRef="V"/><bpmn:group id="B" categoryValueRef="V"/>'
        '<bpmn:dataObject id="D" name="Ticket"/><bpmn:dataObjectReference id="R" dataObjectRef="D"/>'
        '<bpmn:dataObjectReference id="Q" dataObjectRef="D"/>',
        '<bpmn:category id="C"><bpmn:categoryValue id="V" value="Night"/></bpmn:category>',
    )
    text = written(
        data,
        at(lambda project, document: edits.set_artifact_text(project, document, "A", "Day")),
        at(lambda project, document: edits.set_collection(project, document, "R", collection=True)),
    )
    read = {artifact.id: artifact for artifact in read_bpmn(text, "a.bpmn").artifacts}
    assert (read["A"].text, read["B"].text) == ("Day", "Night")
    assert (read["R"].collection, read["Q"].collection, read["R"].text) == (True, False, "Ticket")


def test_data_flows_stand_in_the_step_that_they_belong_to() -> None:
    data = model('<bpmn:task id="T"/><bpmn:dataStoreReference id="S" name="CMDB"/><bpmn:dataStoreReference id="Q"/>')
    text = written(
        data,
        at(lambda project, document: edits.add_association(project, document, Association("In", "S", "T"))),
        at(lambda project, document: edits.add_association(project, document, Association("Out", "T", "Q"))),
    ).decode()
    assert '<bpmn:dataInputAssociation id="In">' in text
    assert "<bpmn:sourceRef>S</bpmn:sourceRef>" in text
    assert '<bpmn:dataOutputAssociation id="Out">' in text
    assert text.index('id="Out"') < text.index("</bpmn:task>")


def test_removed_input_is_taken_out_of_its_set() -> None:
    data = model(
        '<bpmn:ioSpecification><bpmn:dataInput id="I"/><bpmn:inputSet><bpmn:dataInputRefs>I</bpmn:dataInputRefs>'
        "</bpmn:inputSet><bpmn:outputSet/></bpmn:ioSpecification>"
    )
    text = written(data, at(lambda project, document: edits.delete_elements(project, document, ["I"])))
    assert b"<bpmn:inputSet></bpmn:inputSet>" in text
    assert b'"I"' not in text


def test_the_diagram_of_a_removed_process_stays_for_what_else_it_shows() -> None:
    data = model("", '<bpmn:process id="P2"><bpmn:task id="T"/></bpmn:process>' + diagram(shape("T", (1, 2, 3, 4))))
    text = written(data, lambda project: edits.remove_process(project, "P1"))
    assert b'<bpmndi:BPMNPlane id="Pla" bpmnElement="P2">' in text
    assert read_bpmn(text, "a.bpmn").processes[0].nodes[0].bounds == Bounds(1, 2, 3, 4)


def test_what_is_drawn_no_more_leaves_the_diagram() -> None:
    gone, new = differing(
        HAND_DRAWN,
        at(lambda project, document: edits.place_elements(project, document, {"S": None}, {"F1": ()})),
        at(lambda project, document: edits.set_label(project, document, "G", None)),
    )
    assert new == []
    assert [line for line in gone if "bpmnElement" in line] == [
        '<bpmndi:BPMNShape id="S_di" bpmnElement="S">',
        '<bpmndi:BPMNEdge id="F1_di" bpmnElement="F1">',
    ]
    assert "<bpmndi:BPMNLabel>" in gone


def test_a_label_of_its_own_style_keeps_it() -> None:
    labelled = shape("N", (1, 2, 3, 4)).replace(
        "</bpmndi:BPMNShape>",
        '<bpmndi:BPMNLabel labelStyle="L"><dc:Bounds x="1" y="1" width="9" height="9"/></bpmndi:BPMNLabel>'
        "</bpmndi:BPMNShape>",
    )
    data = model('<bpmn:startEvent id="N"/>', diagram(labelled))
    text = written(data, at(lambda project, document: edits.set_label(project, document, "N", None)))
    assert b'<bpmndi:BPMNLabel labelStyle="L"></bpmndi:BPMNLabel>' in text


def test_removed_data_takes_its_object_along_unless_others_stand_for_it() -> None:
    data = model(
        '<bpmn:dataObject id="D"/><bpmn:dataObjectReference id="A" dataObjectRef="D"/>'
        '<bpmn:dataObjectReference id="B" dataObjectRef="D"/>'
    )
    one = written(data, at(lambda project, document: edits.delete_elements(project, document, ["A"])))
    both = written(data, at(lambda project, document: edits.delete_elements(project, document, ["A", "B"])))
    assert b'<bpmn:dataObject id="D"/>' in one
    assert b"dataObject" not in both


def test_new_lines_are_ended_as_those_of_the_file_are() -> None:
    data = HAND_DRAWN.replace(b"\n", b"\r\n")
    text = written(
        data, lambda project: edits.add_node(project, "P1", Node("New", NodeKind.TASK, documentation="a\nb"))
    )
    assert text.count(b"\n") == text.count(b"\r\n") > data.count(b"\r\n")


def test_a_file_in_one_line_stays_in_one_line() -> None:
    data = model("<bpmn:task id='A'/>").replace(b"\n", b"")
    text = written(data, lambda project: edits.add_node(project, "P1", Node("New", NodeKind.TASK, documentation="a")))
    assert b"\n" not in text
    assert b"<bpmn:task id='A'/><bpmn:task id=\"New\">" in text


def test_a_new_model_is_well_formed_bpmn_with_its_diagram() -> None:
    document = Document(
        "new.bpmn",
        (
            Process(
                "P1",
                "Incident",
                nodes=(
                    Node("S", NodeKind.START, lane="L", event=EventKind.MESSAGE, bounds=Bounds(60, 60, 36, 36)),
                    Node(
                        "T", NodeKind.USER_TASK, "Log", lane="L", loop=Loop.PARALLEL, requirements=(Requirement("R"),)
                    ),
                    Node("G", NodeKind.EXCLUSIVE, default_flow="F2", bounds=Bounds(1, 1, 50, 50)),
                ),
                flows=(Flow("F1", "S", "T"), Flow("F2", "T", "G", share=0.5, waypoints=(Point(1, 1), Point(2, 2)))),
                lanes=(Lane("L", "Desk", bounds=Bounds(30, 0, 570, 200)),),
                weight=2,
            ),
            Process("P2", nodes=(Node("E", NodeKind.END, event=EventKind.MULTIPLE),)),
        ),
        (Pool("A", "Us", "P1", Bounds(0, 0, 600, 200)), Pool("B", "Them", "P2")),
        (MessageFlow("M", "T", "B", "Ask"),),
        (
            Artifact("D", ArtifactKind.DATA_OBJECT, "Ticket", "P1", collection=True),
            Artifact("I", ArtifactKind.DATA_INPUT, "Mail", "P2", collection=True),
            Artifact("N", ArtifactKind.ANNOTATION, "Mind"),
        ),
        (Association("X", "T", "D", arrow=True), Association("Y", "N", "T")),
    )
    text = write_bpmn(document)
    assert text.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<bpmn:definitions ')
    assert b'<bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="Collaboration_1">' in text
    assert b"  <bpmn:collaboration" in text
    again = read_bpmn(text, "new.bpmn")
    assert replace(again, source=document.source) == document


def test_a_new_document_is_drawn_in_and_saved() -> None:
    project = edits.add_document(Project(), edits.new_document("new.bpmn"))
    drawn = edits.add_node(project, "Process_1", Node("T", NodeKind.TASK, "Log", bounds=Bounds(1, 2, 100, 80)))
    again = read_bpmn(write_bpmn(drawn.documents[0]), "new.bpmn")
    assert again.processes == drawn.documents[0].processes


def test_a_new_file_is_laid_out_line_by_line() -> None:
    text = write_bpmn(Document("a.bpmn", (Process("P1", "Incident", nodes=(Node("T", NodeKind.TASK),)),))).decode()
    assert text.splitlines()[2:] == [
        '  <bpmn:process id="P1" isExecutable="false" name="Incident">',
        '    <bpmn:task id="T"/>',
        "  </bpmn:process>",
        "</bpmn:definitions>",
    ]


def test_a_gateway_drawn_empty_stays_so_until_it_becomes_another_and_shows_what_it_is() -> None:
    text = model('<bpmn:exclusiveGateway id="G"/>', diagram(shape("G", (0, 0, 50, 50), 'isMarkerVisible="false"')))
    document = read_bpmn(text, "a.bpmn")
    project = Project(documents=(document,))
    renamed = edits.rename_node(project, "P1", "G", "Known?").documents[0]
    assert b'isMarkerVisible="false"' in write_bpmn(renamed)
    other = edits.set_kind(edits.set_kind(project, "P1", "G", NodeKind.PARALLEL), "P1", "G", NodeKind.EXCLUSIVE)
    assert b'isMarkerVisible="true"' in write_bpmn(other.documents[0])


@pytest.mark.parametrize("said", ["initiating", "non_initiating", ""])
def test_the_envelope_of_a_message_flow_is_read_kept_and_written(said: str) -> None:
    shown = f' messageVisibleKind="{said}"' if said else ""
    edge = (
        f'<bpmndi:BPMNEdge id="M_di" bpmnElement="M"{shown}><di:waypoint x="0" y="0"/><di:waypoint x="0" y="90"/>'
        "</bpmndi:BPMNEdge>"
    )
    around = (
        '<bpmn:collaboration id="C"><bpmn:participant id="A"/><bpmn:participant id="B"/>'
        '<bpmn:messageFlow id="M" sourceRef="A" targetRef="B"/></bpmn:collaboration>'
    )
    text = model("", around + diagram(edge))
    document = read_bpmn(text, "a.bpmn")
    assert document.message_flows[0].envelope == said
    assert write_bpmn(document) == text
    anew = write_bpmn(replace(document, source=BpmnSource()))
    assert read_bpmn(anew, "a.bpmn").message_flows == document.message_flows
    assert (f'messageVisibleKind="{said}"'.encode() in anew) is bool(said)
