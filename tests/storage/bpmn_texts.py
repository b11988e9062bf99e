"""BPMN texts to build test cases from, and a way to compare files that owes nothing to the code under test."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter

HEAD = (
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"'
    ' xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"'
    ' xmlns:fit="urn:itsm-fit:bpmn:1" id="Defs" targetNamespace="urn:test">\n'
)


def model(process: str, around: str = "") -> bytes:
    """A model with one process P1; `around` stands beside the process."""
    return f'{HEAD}<bpmn:process id="P1">\n{process}\n</bpmn:process>\n{around}\n</bpmn:definitions>\n'.encode()


def diagram(shapes: str) -> str:
    return (
        '<bpmndi:BPMNDiagram id="Dia"><bpmndi:BPMNPlane id="Pla" bpmnElement="P1">'
        f"{shapes}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"
    )


def shape(own: str, box: tuple[object, object, object, object], flags: str = "") -> str:
    x, y, width, height = box
    return (
        f'<bpmndi:BPMNShape id="{own}_di" bpmnElement="{own}" {flags}>'
        f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}"/></bpmndi:BPMNShape>'
    )


def elements(data: bytes) -> Counter[tuple[str, tuple[tuple[str, str], ...], str]]:
    """Every element as tag, attributes and text, as Python's own parser sees them."""
    return Counter(
        (element.tag, tuple(sorted(element.attrib.items())), (element.text or "").strip())
        for element in ET.fromstring(data).iter()  # noqa: S314 - our own files
        if isinstance(element.tag, str)
    )
