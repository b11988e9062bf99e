"""What a BPMN text says is what its value says."""

from __future__ import annotations

import pytest
from bpmn_texts import HEAD, diagram, model, shape

from itsm_fit.model.document import Artifact, ArtifactKind, Association, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Loop, Node, NodeKind, Point
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.storage.bpmn import read_bpmn, read_bpmn_with_issues, write_bpmn


def node_in(process: str, own: str = "N", around: str = "") -> Node:
    return read_bpmn(model(process, around), "a.bpmn").processes[0].node_by_id[own]


@pytest.mark.parametrize("kind", NodeKind)
def test_each_kind_of_node_is_read_with_its_name(kind: NodeKind) -> None:
    assert node_in(f'<bpmn:{kind} id="N" name="Do it"/>') == Node("N", kind, "Do it")


@pytest.mark.parametrize(
    ("definitions", "event", "ref"),
    [
        ("", EventKind.NONE, ""),
        ("<bpmn:timerEventDefinition/>", EventKind.TIMER, ""),
        ('<bpmn:linkEventDefinition name="A"/>', EventKind.LINK, "A"),
        ('<bpmn:errorEventDefinition errorRef="tns:Err"/>', EventKind.ERROR, "tns:Err"),
        ('<bpmn:errorEventDefinition errorRef="bpmn:Err"/>', EventKind.ERROR, "Err"),
        ('<bpmn:signalEventDefinition signalRef="Sig"/>', EventKind.SIGNAL, "Sig"),
        ('<bpmn:compensateEventDefinition activityRef="X"/>', EventKind.COMPENSATION, ""),
        ("<bpmn:eventDefinitionRef> Shared </bpmn:eventDefinitionRef>", EventKind.MESSAGE, "Msg"),
        ("<bpmn:eventDefinitionRef>Missing</bpmn:eventDefinitionRef>", EventKind.NONE, ""),
        (
            "<bpmn:timerEventDefinition/><bpmn:eventDefinitionRef>Shared</bpmn:eventDefinitionRef>",
            EventKind.MULTIPLE,
            "",
        ),
    ],
)
def test_an_event_is_read_by_its_definitions_inline_or_referred_to(
    definitions: str, event: EventKind, ref: str
) -> None:
    shared = '<bpmn:messageEventDefinition id="Shared" messageRef="Msg"/>'
    node = node_in(f'<bpmn:intermediateCatchEvent id="N">{definitions}</bpmn:intermediateCatchEvent>', around=shared)
    assert (node.event, node.event_ref) == (event, ref)


def test_a_parallel_multiple_event_waits_for_all() -> None:
    node = node_in(
        '<bpmn:startEvent id="N" parallelMultiple="true">'
        "<bpmn:timerEventDefinition/><bpmn:messageEventDefinition/></bpmn:startEvent>"
    )
    assert node.event is EventKind.PARALLEL_MULTIPLE


def test_a_boundary_event_knows_its_host_and_whether_it_interrupts() -> None:
    process = (
        '<bpmn:task id="T"/><bpmn:boundaryEvent id="N" attachedToRef="T" cancelActivity="false"/>'
        '<bpmn:boundaryEvent id="M" attachedToRef="T"/>'
    )
    assert node_in(process) == Node("N", NodeKind.BOUNDARY, attached_to="T", interrupting=False)
    assert node_in(process, "M").interrupting


def test_the_marks_of_an_activity_are_read() -> None:
    process = (
        '<bpmn:task id="A" isForCompensation="true"><bpmn:standardLoopCharacteristics/></bpmn:task>'
        '<bpmn:task id="B"><bpmn:multiInstanceLoopCharacteristics isSequential="true"/></bpmn:task>'
        '<bpmn:task id="C" default="F"><bpmn:multiInstanceLoopCharacteristics/></bpmn:task>'
        '<bpmn:callActivity id="D" calledElement="bpmn:Other"/>'
        '<bpmn:subProcess id="E" triggeredByEvent="true">'
        '<bpmn:startEvent id="S" isInterrupting="false"/></bpmn:subProcess>'
    )
    read = read_bpmn(model(process), "a.bpmn").processes[0].node_by_id
    assert (read["A"].for_compensation, read["A"].loop) == (True, Loop.STANDARD)
    assert (read["B"].loop, read["C"].loop, read["C"].default_flow) == (Loop.SEQUENTIAL, Loop.PARALLEL, "F")
    assert read["D"].called == "Other"
    assert read["E"].triggered_by_event
    assert not read["S"].interrupting


def test_nodes_stand_in_document_order_and_flows_scope_by_scope() -> None:
    process = """
      <bpmn:task id="A"/>
      <bpmn:subProcess id="S">
        <bpmn:sequenceFlow id="F2" sourceRef="B" targetRef="D"/>
        <bpmn:task id="B"/>
        <bpmn:transaction id="D"><bpmn:task id="E"/></bpmn:transaction>
      </bpmn:subProcess>
      <bpmn:task id="C"/>
      <bpmn:sequenceFlow id="F1" sourceRef="A" targetRef="C"/>"""
    read = read_bpmn(model(process), "a.bpmn").processes[0]
    assert [(node.id, node.parent) for node in read.nodes] == [
        ("A", None), ("S", None), ("B", "S"), ("D", "S"), ("E", "D"), ("C", None)
    ]  # fmt: skip
    assert [flow.id for flow in read.flows] == ["F1", "F2"]


def test_the_innermost_lane_counts_and_of_two_lane_sets_the_first() -> None:
    process = """
      <bpmn:laneSet id="One">
        <bpmn:lane id="Out" name="Desk">
          <bpmn:flowNodeRef>A</bpmn:flowNodeRef><bpmn:flowNodeRef>B</bpmn:flowNodeRef>
          <bpmn:childLaneSet><bpmn:lane id="In"><bpmn:flowNodeRef> A </bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet>
        </bpmn:lane>
      </bpmn:laneSet>
      <bpmn:laneSet id="Two"><bpmn:lane id="Else"><bpmn:flowNodeRef>B</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      <bpmn:task id="A"/><bpmn:task id="B"/><bpmn:task id="C"/>"""
    read = read_bpmn(model(process), "a.bpmn").processes[0]
    assert read.lanes == (Lane("Out", "Desk"), Lane("In", "", "Out"), Lane("Else"))
    assert [node.lane for node in read.nodes] == ["In", "Out", None]


def test_flows_carry_name_share_condition_and_default() -> None:
    process = """
      <bpmn:exclusiveGateway id="G" default="F1"/><bpmn:task id="T"/>
      <bpmn:sequenceFlow id="F1" name="else" sourceRef="G" targetRef="T"/>
      <bpmn:sequenceFlow id="F2" sourceRef="G" targetRef="T">
        <bpmn:extensionElements><fit:flow share="0.25"/></bpmn:extensionElements>
        <bpmn:conditionExpression>a &gt; b</bpmn:conditionExpression>
      </bpmn:sequenceFlow>"""
    read = read_bpmn(model(process), "a.bpmn").processes[0]
    assert read.flows == (Flow("F1", "G", "T", "else"), Flow("F2", "G", "T", "", 0.25, True, condition="a > b"))
    assert read.node_by_id["G"].default_flow == "F1"


def test_requirements_and_the_worth_of_a_process_come_from_our_extension() -> None:
    process = """
      <bpmn:documentation> Why
we do it </bpmn:documentation>
      <bpmn:extensionElements>
        <fit:process weight="3" casesPerMonth="1200" practice="incident-management"/>
        <fit:requirement id="INC-20" priority="should">A requirement of the whole process</fit:requirement>
      </bpmn:extensionElements>
      <bpmn:userTask id="N">
        <bpmn:extensionElements>
          <fit:requirement id=" INC-01 " priority="must" weight="4" category="functional">
            Text of the requirement
          </fit:requirement>
          <fit:requirementRef id="KNO-03"/>
        </bpmn:extensionElements>
      </bpmn:userTask>"""
    read = read_bpmn(model(process), "a.bpmn").processes[0]
    assert (read.weight, read.cases_per_month, read.practice) == (3.0, 1200.0, "incident-management")
    assert read.documentation == "Why\nwe do it"
    assert read.requirements == (Requirement("INC-20", "A requirement of the whole process", Priority.SHOULD),)
    node = read.node_by_id["N"]
    assert node.requirements == (Requirement("INC-01", "Text of the requirement", Priority.MUST, 4.0, "functional"),)
    assert node.requirement_refs == ("KNO-03",)


@pytest.mark.parametrize(
    ("written", "read"),
    [("must", "must"), ("Must", "must"), (" COULD ", "could"), ("wont", "wont"), ("won't", "wont"), ("Won’t", "wont")],
)
def test_priorities_are_read_however_they_are_spelled(written: str, read: str) -> None:
    own = f'<bpmn:extensionElements><fit:requirement id="R" priority="{written}"/></bpmn:extensionElements>'
    assert node_in(f'<bpmn:task id="N">{own}</bpmn:task>').requirements[0].priority == Priority(read)


def test_a_collaboration_gives_pools_messages_and_what_stands_beside_them() -> None:
    text = (
        HEAD.encode()
        + b"""
      <bpmn:collaboration id="C">
        <bpmn:participant id="A" name="Desk" processRef="bpmn:P1"/>
        <bpmn:participant id="B" name="Vendor"/>
        <bpmn:messageFlow id="M" name="Ask" sourceRef="T" targetRef="B"/>
        <bpmn:textAnnotation id="Note"><bpmn:text>Mind the gap</bpmn:text></bpmn:textAnnotation>
      </bpmn:collaboration>
      <bpmn:process id="P1"><bpmn:task id="T"/></bpmn:process>
    </bpmn:definitions>"""
    )
    read = read_bpmn(text, "a.bpmn")
    assert read.pools == (Pool("A", "Desk", "P1"), Pool("B", "Vendor", None))
    assert read.message_flows == (MessageFlow("M", "T", "B", "Ask"),)
    assert read.artifacts == (Artifact("Note", ArtifactKind.ANNOTATION, "Mind the gap"),)


def test_data_groups_and_dotted_lines_are_read() -> None:
    process = """
      <bpmn:dataObject id="DO" name="Ticket" isCollection="true"/>
      <bpmn:dataObjectReference id="Ref" dataObjectRef="DO"/>
      <bpmn:dataStoreReference id="Store" name="CMDB"/>
      <bpmn:group id="Grp" categoryValueRef="Val"/>
      <bpmn:task id="T">
        <bpmn:dataInputAssociation id="In"><bpmn:sourceRef>Store</bpmn:sourceRef><bpmn:targetRef>X</bpmn:targetRef>
        </bpmn:dataInputAssociation>
        <bpmn:dataInputAssociation id="Inner"><bpmn:targetRef>X</bpmn:targetRef></bpmn:dataInputAssociation>
        <bpmn:dataOutputAssociation id="Out"><bpmn:targetRef>Ref</bpmn:targetRef></bpmn:dataOutputAssociation>
      </bpmn:task>
      <bpmn:subProcess id="S"><bpmn:textAnnotation id="Note"/></bpmn:subProcess>
      <bpmn:association id="Line" sourceRef="Note" targetRef="T" associationDirection="One"/>
      <bpmn:association id="Plain" sourceRef="Note" targetRef="S"/>"""
    categories = '<bpmn:category id="Cat"><bpmn:categoryValue id="Val" value="At night"/></bpmn:category>'
    read = read_bpmn(model(process, categories), "a.bpmn")
    assert read.artifacts == (
        Artifact("Grp", ArtifactKind.GROUP, "At night", "P1"),
        Artifact("Note", ArtifactKind.ANNOTATION, "", "S"),
        Artifact("Ref", ArtifactKind.DATA_OBJECT, "Ticket", "P1", collection=True),
        Artifact("Store", ArtifactKind.DATA_STORE, "CMDB", "P1"),
    )
    assert read.associations == (
        Association("In", "Store", "T", arrow=True),
        Association("Line", "Note", "T", arrow=True),
        Association("Out", "T", "Ref", arrow=True),
        Association("Plain", "Note", "S"),
    )


def test_a_data_object_that_is_drawn_itself_counts_as_data() -> None:
    process = '<bpmn:dataObject id="Seen" name="Ticket"/><bpmn:dataObject id="Hidden"/>'
    read = read_bpmn(model(process, diagram(shape("Seen", (1, 2, 36, 50)))), "a.bpmn")
    assert read.artifacts == (Artifact("Seen", ArtifactKind.DATA_OBJECT, "Ticket", "P1", Bounds(1, 2, 36, 50)),)


def test_inputs_and_outputs_of_a_process_are_data_those_of_a_step_are_not() -> None:
    inner = '<bpmn:ioSpecification><bpmn:dataInput id="{0}" name="Mail"/></bpmn:ioSpecification>'
    process = inner.format("Shown") + f'<bpmn:task id="T">{inner.format("Inner")}</bpmn:task>'
    assert [artifact.id for artifact in read_bpmn(model(process), "a.bpmn").artifacts] == ["Shown"]


def test_any_prefix_or_none_will_do() -> None:
    text = model('<bpmn:userTask id="N" name="Log"/>', diagram(shape("N", (1, 2, 3, 4))))
    plain = text.replace(b"<bpmn:", b"<").replace(b"</bpmn:", b"</").replace(b"xmlns:bpmn=", b"xmlns=")
    odd = text.replace(b"bpmn:", b"semantic:").replace(b"xmlns:bpmn=", b"xmlns:semantic=").replace(b"bpmndi", b"x")
    assert read_bpmn(text, "a") == read_bpmn(text, "a")
    wanted = read_bpmn(text, "a").processes
    assert read_bpmn(plain, "a").processes == read_bpmn(odd, "a").processes == wanted
    assert wanted[0].nodes[0].bounds == Bounds(1, 2, 3, 4)


def test_elements_without_an_id_get_one_that_nothing_else_has() -> None:
    process = (
        '<bpmn:task id="task_1"/><bpmn:task name="Lost"/><bpmn:sequenceFlow sourceRef="task_1" targetRef="task_2"/>'
        '<bpmn:sequenceFlow sourceRef="task_1" targetRef="task_1"/>'
    )
    read = read_bpmn(model(process), "a.bpmn").processes[0]
    assert [(node.id, node.name) for node in read.nodes] == [("task_1", ""), ("task_2", "Lost")]
    assert [flow.id for flow in read.flows] == ["sequenceFlow_1", "sequenceFlow_2"]


def test_both_elements_of_a_doubled_id_are_read() -> None:
    read = read_bpmn(model('<bpmn:task id="N" name="a"/><bpmn:task id="N" name="b"/>'), "a.bpmn").processes[0]
    assert [node.name for node in read.nodes] == ["a", "b"]


def test_places_labels_and_waypoints_come_from_the_first_diagram_that_shows_the_element() -> None:
    edge = (
        '<bpmndi:BPMNEdge id="F_di" bpmnElement="F"><di:waypoint x="1.5" y="-2"/><di:waypoint x="3" y="4"/>'
        '<bpmndi:BPMNLabel><dc:Bounds x="9" y="8" width="7" height="6"/></bpmndi:BPMNLabel></bpmndi:BPMNEdge>'
    )
    first, second = diagram(shape("N", (10, 20, 36, 36)) + edge), diagram(shape("N", (99, 99, 1, 1)))
    process = '<bpmn:startEvent id="N"/><bpmn:sequenceFlow id="F" sourceRef="N" targetRef="N"/>'
    read = read_bpmn(model(process, first + second), "a.bpmn").processes[0]
    assert read.nodes[0].bounds == Bounds(10, 20, 36, 36)
    assert read.flows[0].waypoints == (Point(1.5, -2), Point(3, 4))
    assert read.flows[0].label_bounds == Bounds(9, 8, 7, 6)


@pytest.mark.parametrize(
    ("flags", "inner", "expanded"),
    [
        ('isExpanded="true"', "", True),
        ('isExpanded="false"', shape("I", (20, 20, 10, 10)), False),
        ("", "", False),
        ("", shape("I", (20, 20, 10, 10)), True),
        ("", shape("I", (500, 20, 10, 10)), False),
        (None, "", True),
    ],
    ids=["says so", "says not", "nothing inside", "drawn around its inside", "drawn apart", "not drawn"],
)
def test_a_sub_process_is_expanded_when_its_shape_says_or_shows_it(
    flags: str | None, inner: str, expanded: bool
) -> None:
    process = '<bpmn:subProcess id="N"><bpmn:task id="I"/></bpmn:subProcess>'
    drawn = "" if flags is None else diagram(shape("N", (0, 0, 200, 100), flags) + inner)
    assert node_in(process, around=drawn).expanded is expanded


def test_a_vertical_pool_says_so() -> None:
    around = '<bpmn:collaboration id="C"><bpmn:participant id="A" processRef="P1"/></bpmn:collaboration>' + diagram(
        shape("A", (0, 0, 100, 500), 'isHorizontal="false"')
    )
    assert not read_bpmn(model("", around), "a.bpmn").pools[0].horizontal


@pytest.mark.parametrize(
    ("flags", "visible"), [("", True), ('isMarkerVisible="true"', True), ('isMarkerVisible="false"', False)]
)
def test_an_exclusive_gateway_shows_its_sign_unless_its_shape_says_not(flags: str, visible: bool) -> None:
    drawn = diagram(shape("N", (0, 0, 50, 50), flags))
    assert node_in('<bpmn:exclusiveGateway id="N"/>', around=drawn).marker_visible is visible


@pytest.mark.parametrize(
    ("last", "end"),
    [
        ('x="0" y="0"', Point(450, 350)),
        ('x="0.0" y="0.0"', Point(450, 350)),
        ('x="400" y="340"', Point(400, 340)),
        ('x="5" y="0"', Point(5, 0)),
    ],
)
def test_a_line_that_ends_at_the_origin_far_from_its_step_is_led_there(last: str, end: Point) -> None:
    edge = (
        '<bpmndi:BPMNEdge id="F_di" bpmnElement="F"><di:waypoint x="100" y="350"/>'
        f"<di:waypoint {last}/></bpmndi:BPMNEdge>"
    )
    drawn = diagram(shape("A", (0, 300, 100, 80)) + shape("B", (400, 300, 100, 80)) + edge)
    process = '<bpmn:task id="A"/><bpmn:task id="B"/><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B"/>'
    read = read_bpmn_with_issues(model(process, drawn), "a.bpmn")
    assert read.document.processes[0].flows[0].waypoints == (Point(100, 350), end)
    assert [issue.where for issue in read.issues] == (["F"] if end == Point(450, 350) else [])
    assert write_bpmn(read.document) == model(process, drawn)


def test_a_line_may_end_at_the_origin_where_its_step_stands_there() -> None:
    waypoints = '<di:waypoint x="0" y="0"/><di:waypoint x="200" y="0"/>'
    edge = f'<bpmndi:BPMNEdge id="F_di" bpmnElement="F">{waypoints}</bpmndi:BPMNEdge>'
    drawn = diagram(shape("A", (-100, -40, 100, 80)) + shape("B", (200, -40, 100, 80)) + edge)
    process = '<bpmn:task id="A"/><bpmn:task id="B"/><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B"/>'
    assert read_bpmn(model(process, drawn), "a.bpmn").processes[0].flows[0].waypoints == (Point(0, 0), Point(200, 0))
