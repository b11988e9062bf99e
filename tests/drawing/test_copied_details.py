"""A copy says all that its original says, what the app does not read included, wherever it is put in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from itsm_fit.editor.clip import clipped
from itsm_fit.editor.commands.clip import duplicate, pasted
from itsm_fit.editor.commands.inner import with_inner
from itsm_fit.editor.commands.steps import rename
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import inner_of
from itsm_fit.model.edits.parts import parts_of
from itsm_fit.model.process import Point
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.bpmn.clip import clip_text, read_clip

_HEAD = (
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"'
    ' xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"'
    ' xmlns:color="http://www.omg.org/spec/BPMN/non-normative/color/1.0"'
    ' xmlns:forms="http://example.com/forms" id="D" targetNamespace="urn:t">'
)
DETAILED = f"""{_HEAD}
<bpmn:message id="M1" name="Order" itemRef="I1"/><bpmn:itemDefinition id="I1" structureRef="order"/>
<bpmn:process id="P">
 <bpmn:userTask id="u" name="Ask" forms:assignee="kim">
  <bpmn:extensionElements><!-- since 2019 --><forms:form><forms:field id="amount" type="long" label="How &amp; why?"/></forms:form></bpmn:extensionElements>
  <!-- by phone & mail -->
  <bpmn:outgoing>f1</bpmn:outgoing>
  <?forms keep?>
  <bpmn:ioSpecification id="io"><bpmn:dataInput id="in"/><bpmn:inputSet id="set"><bpmn:dataInputRefs>in</bpmn:dataInputRefs></bpmn:inputSet><bpmn:outputSet id="out"/></bpmn:ioSpecification>
  <bpmn:potentialOwner id="po"><bpmn:resourceAssignmentExpression><bpmn:formalExpression>group(desk)<!-- nobody else --></bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>
 </bpmn:userTask>
 <bpmn:scriptTask id="c" name="Count" scriptFormat="groovy"><bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing><bpmn:script>if (a &lt; b) {{
  c = 1
}}</bpmn:script></bpmn:scriptTask>
 <bpmn:intermediateCatchEvent id="w" name="wait"><bpmn:incoming>f2</bpmn:incoming><bpmn:timerEventDefinition id="td"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
 <bpmn:intermediateCatchEvent id="m" name="order"><bpmn:messageEventDefinition messageRef="M1"/></bpmn:intermediateCatchEvent>
 <bpmn:sequenceFlow id="f1" sourceRef="u" targetRef="c"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="feel">amount &gt; 5</bpmn:conditionExpression></bpmn:sequenceFlow>
 <bpmn:sequenceFlow id="f2" sourceRef="c" targetRef="w" forms:note="kept"/>
</bpmn:process>
<bpmndi:BPMNDiagram id="Dia"><bpmndi:BPMNPlane id="Pla" bpmnElement="P">
 <bpmndi:BPMNShape id="u_di" bpmnElement="u" color:background-color="#ffcdd2"><dc:Bounds x="100" y="80" width="100" height="80"/></bpmndi:BPMNShape>
 <bpmndi:BPMNShape id="c_di" bpmnElement="c"><dc:Bounds x="250" y="80" width="100" height="80"/></bpmndi:BPMNShape>
 <bpmndi:BPMNShape id="w_di" bpmnElement="w"><dc:Bounds x="400" y="102" width="36" height="36"/></bpmndi:BPMNShape>
 <bpmndi:BPMNShape id="m_di" bpmnElement="m"><dc:Bounds x="500" y="102" width="36" height="36"/></bpmndi:BPMNShape>
 <bpmndi:BPMNEdge id="f1_di" bpmnElement="f1"><di:waypoint x="200" y="120"/><di:waypoint x="250" y="120"/></bpmndi:BPMNEdge>
 <bpmndi:BPMNEdge id="f2_di" bpmnElement="f2"><di:waypoint x="350" y="120"/><di:waypoint x="400" y="120"/></bpmndi:BPMNEdge>
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
""".encode()  # noqa: E501 - as such files are written
OTHER = (
    b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:forms="urn:other"'
    b' targetNamespace="urn:o"><process id="Q"><task id="u" name="There"/><task id="in"/></process></definitions>'
)
_SAYS = (
    "forms:assignee='kim'", "PT1H", "amount > 5", "language='feel'", "c = 1\n", "scriptFormat='groovy'", "group(desk)",
    "label='How & why?'", "id='amount'", "forms:note='kept'", "background-color='#ffcdd2'",
    "<!-- since 2019 -->", "<!-- by phone & mail -->", "<!-- nobody else -->", "<?forms keep?>",
)  # fmt: skip


def _diagram(data: bytes, name: str = "a.bpmn") -> Diagram:
    return Diagram(Project(documents=(read_bpmn(data, name),)), 0)


def _told(document: Document) -> str:
    """The text of a document with resolved entities, and each namespace under its usual prefix."""
    root = etree.fromstring(write_bpmn(document))
    found = []
    for element in root.iter(etree.Element):
        for key, value in element.attrib.items():
            name = etree.QName(key)
            prefix = "forms:" if name.namespace == "http://example.com/forms" else ""
            found.append(f"{prefix}{name.localname}='{value}'")
        found.append(element.text or "")
    found += [etree.tostring(each, encoding="unicode") for each in root.iter(etree.Comment, etree.PI)]
    return " ".join(found)


def _counts(document: Document) -> dict[str, int]:
    told = _told(document)
    return {words: told.count(words) for words in _SAYS}


def _selected(diagram: Diagram, *ids: str) -> Context:
    return Context(tuple(part for part in parts_of(diagram.document) if part.id in ids))


def _whole(diagram: Diagram) -> tuple[str, ...]:
    return tuple(node.id for node in diagram.document.processes[0].nodes)


def test_a_clip_on_the_clipboard_says_everything() -> None:
    diagram = _diagram(DETAILED)
    clip = clipped(diagram.document, _whole(diagram))
    assert _counts(read_bpmn(clip_text(clip).encode(), "c.bpmn")) == dict.fromkeys(_SAYS, 1)


def test_what_is_duplicated_says_all_that_the_original_says() -> None:
    diagram = _diagram(DETAILED)
    after = duplicate(diagram, _selected(diagram, *_whole(diagram))).diagram
    assert _counts(after.document) == dict.fromkeys(_SAYS, 2)
    again = read_bpmn(write_bpmn(after.document), "a.bpmn")
    ids = re.findall(r'<bpmn:[^>]* id="([^"]*)"', write_bpmn(again).decode())
    assert len(ids) == len(set(ids)), "each element has an id of its own"


def test_what_is_pasted_into_another_file_says_it_there_with_the_message_it_waits_for() -> None:
    source, target = _diagram(DETAILED), _diagram(OTHER, "b.bpmn")
    clip = read_clip(clip_text(clipped(source.document, _whole(source))))
    after = pasted(target, clip, Point(900.0, 900.0)).diagram
    assert _counts(after.document) == dict.fromkeys(_SAYS, 1)
    text = write_bpmn(after.document).decode()
    root = etree.fromstring(text.encode())
    model = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
    message = root.find(f"{model}message")
    assert message is not None
    assert (message.get("id"), message.get("name")) == ("M1", "Order")
    assert root.find(f"{model}itemDefinition").get("structureRef") == "order"  # type: ignore[union-attr] # it is there
    data = root.find(f".//{model}dataInput").get("id")  # type: ignore[union-attr] # it is there
    assert data != "in", "that id is another element's here"
    assert root.find(f".//{model}dataInputRefs").text == data  # type: ignore[union-attr] # it is there
    assert 'type="tFormalExpression"' in text, "a type is named by the prefix that BPMN has in this file"
    assert 'xmlns:forms="urn:other"' in text
    assert 'xmlns:forms2="http://example.com/forms"' in text


def test_a_copy_that_is_edited_before_it_is_saved_says_what_it_was_made() -> None:
    diagram = _diagram(DETAILED)
    edited = duplicate(diagram, _selected(diagram, "u"))
    after = rename(edited.diagram, edited.chosen[0], "Ask again").diagram
    assert _told(after.document).count("name='Ask again'") == 1
    assert _told(after.document).count("name='Ask'") == 1
    assert _counts(after.document)["forms:assignee='kim'"] == 2


def test_a_copy_made_inside_a_sub_process_goes_along() -> None:
    inner = (
        DETAILED.replace(b'<bpmn:process id="P">', b'<bpmn:process id="P"><bpmn:subProcess id="S">')
        .replace(b"</bpmn:process>", b"</bpmn:subProcess></bpmn:process>")
        .replace(
            b'<bpmndi:BPMNShape id="u_di"',
            b'<bpmndi:BPMNShape id="S_di" bpmnElement="S" isExpanded="true"><dc:Bounds x="60" y="40" width="600" '
            b'height="200"/></bpmndi:BPMNShape><bpmndi:BPMNShape id="u_di"',
        )
    )
    diagram = _diagram(inner)
    before = inner_of(diagram.document, "S")
    within = Diagram(Project(documents=(before,)), 0)
    copied = duplicate(within, _selected(within, *_whole(within))).diagram.document
    after = with_inner(diagram, "S", before, copied)
    assert _counts(after.document) == dict.fromkeys(_SAYS, 2)


@pytest.mark.parametrize("name", ["hand_drawn.bpmn"])
def test_the_text_of_a_copied_drawing_reads_as_the_copy(name: str) -> None:
    data = (Path(__file__).parents[1] / "storage" / "models" / name).read_bytes()
    document = read_bpmn(data, name)
    clip = clipped(document, [part.id for part in parts_of(document)])
    again = read_clip(clip_text(clip))
    assert (again.processes, again.pools, again.message_flows) == (clip.processes, clip.pools, clip.message_flows)
