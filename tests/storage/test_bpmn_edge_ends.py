"""Edges of a diagram that say at which shapes they end keep saying it truly."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from bpmn_texts import HEAD
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.editor.commands.flows import lead
from itsm_fit.editor.commands.steps import delete
from itsm_fit.editor.diagram import Diagram
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

_DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"


def _drawn(own: str, x: int) -> str:
    return (
        f'<bpmndi:BPMNShape id="{own}_di" bpmnElement="{own}"><dc:Bounds x="{x}" y="80" width="100" height="80"/>'
        "</bpmndi:BPMNShape>"
    )


def _led(own: str, source: str, target: str, x: int) -> str:
    return (
        f'<bpmndi:BPMNEdge id="{own}_di" bpmnElement="{own}" sourceElement="{source}_di" targetElement="{target}_di">'
        f'<di:waypoint x="{x}" y="120"/><di:waypoint x="{x + 50}" y="120"/></bpmndi:BPMNEdge>'
    )


CHAIN = (
    f'{HEAD}<bpmn:process id="P">'
    + "".join(f'<bpmn:task id="{own}"/>' for own in "abcd")
    + "".join(f'<bpmn:sequenceFlow id="f{s}" sourceRef="{s}" targetRef="{t}"/>' for s, t in ("ab", "bc", "cd"))
    + '</bpmn:process><bpmndi:BPMNDiagram id="D"><bpmndi:BPMNPlane id="L" bpmnElement="P">'
    + "".join(_drawn(own, 100 + 150 * at) for at, own in enumerate("abcd"))
    + "".join(_led(f"f{s}", s, t, 200 + 150 * at) for at, (s, t) in enumerate(("ab", "bc", "cd")))
    + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>"
).encode()


def _ends(data: bytes) -> dict[str, tuple[str, str]]:
    """By edge the elements at whose shapes it says it ends: "?" is not there, "" is not said."""
    root = ET.fromstring(data)  # noqa: S314 - our own files
    shown = {each.get("id"): each.get("bpmnElement", "") for each in root.iter() if each.tag.startswith(_DI)}
    return {
        edge.get("bpmnElement", ""): (_named(edge, "sourceElement", shown), _named(edge, "targetElement", shown))
        for edge in root.iter(f"{_DI}BPMNEdge")
        if edge.get("sourceElement") or edge.get("targetElement")
    }


def _named(edge: ET.Element, attribute: str, shown: dict[str | None, str]) -> str:
    said = edge.get(attribute)
    return shown.get(said, "?") if said else ""


def _diagram() -> Diagram:
    return Diagram(Project(documents=(read_bpmn(CHAIN, "a.bpmn"),)), 0)


def test_a_flow_led_elsewhere_says_so() -> None:
    led = lead(_diagram(), "fb", "target", "d").diagram
    assert _ends(write_bpmn(led.document)) == {"fa": ("a", "b"), "fb": ("b", "d"), "fc": ("c", "d")}


def test_a_step_that_is_deleted_is_named_no_more() -> None:
    gone = delete(_diagram(), ["b"]).diagram
    document = gone.document
    ends = {flow.id: (flow.source, flow.target) for flow in document.processes[0].flows}
    assert _ends(write_bpmn(document)) == ends
    assert ("a", "c") in ends.values()


@settings(
    max_examples=examples(80), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data())
def test_whatever_is_edited_edges_end_at_shapes_that_are_there_and_meant(data: st.DataObject) -> None:
    document = edited(data, Project(documents=(read_bpmn(CHAIN, "a.bpmn"),))).documents[0]
    written = write_bpmn(document)
    note(written.decode())
    flows = {flow.id: (flow.source, flow.target) for process in document.processes for flow in process.flows}
    for own, ends in _ends(written).items():
        assert all(end == meant for end, meant in zip(ends, flows[own], strict=True) if end != "")
