"""The record of a text is used again: what is written is what the text read anew would have led to, to the byte."""

from __future__ import annotations

import gc
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from lxml import etree
from random_edits import edited
from thorough import examples

from itsm_fit.model import edits
from itsm_fit.model.process import Point
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import last_record, read_bpmn
from itsm_fit.storage.bpmn.last_record import LastRecord
from itsm_fit.storage.bpmn.record import BpmnRecord
from itsm_fit.storage.bpmn.write import edited_text

SAMPLES = Path(__file__).parents[2] / "sample_models" / "itsm"
HAND_DRAWN = (Path(__file__).parent / "models" / "hand_drawn.bpmn").read_bytes()
FOREIGN = (
    b'<?xml version="1.0"?>\n<!-- before --><d:definitions xmlns:d="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    b'xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
    b'xmlns:w="http://www.omg.org/spec/DD/20100524/DI">\n'
    b'<d:process id="P"><!-- a --><d:laneSet id="S"><d:lane id="L"><d:flowNodeRef>A</d:flowNodeRef></d:lane>'
    b"</d:laneSet>"
    b"<d:startEvent id='A' name='x &amp; y'/> text <d:userTask id=\"B\">"
    b"<d:documentation><![CDATA[a < b]]></d:documentation>"
    b'<d:incoming>F</d:incoming></d:userTask><?program data?><d:sequenceFlow id="F" sourceRef="A" targetRef="B"/>\n'
    b'<d:subProcess id="C"><d:task id="D"/></d:subProcess></d:process><di:BPMNDiagram><di:BPMNPlane bpmnElement="P">'
    b'<di:BPMNShape id="A_di" bpmnElement="A"><dc:Bounds x="0" y="0.0" width="36" height="36"/></di:BPMNShape>'
    b"<!-- b -->"
    b'<di:BPMNEdge bpmnElement="F" id="F_di"><w:waypoint x="36" y="18"/><w:waypoint x="100" y="18"/></di:BPMNEdge>'
    b"</di:BPMNPlane></di:BPMNDiagram><!-- c --></d:definitions>\n<!-- after -->"
)
BASES = {
    "sample": (SAMPLES / "incident.bpmn").read_bytes(),
    "sample, its lines ended as on Windows": (SAMPLES / "change.bpmn").read_bytes().replace(b"\n", b"\r\n"),
    "other prefixes": FOREIGN,
    "hand drawn": HAND_DRAWN,
}


def shape_of(root: etree._Element) -> tuple[object, ...]:
    """All that there is to know of a tree, names in scope included."""
    return tuple(
        (str(each.tag), sorted(each.attrib.items()), each.text or "", each.tail or "", len(each), each.nsmap)
        for each in root.iter()
    )


@pytest.mark.parametrize("base", BASES)
@settings(
    max_examples=examples(80), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data())
def test_writing_after_each_edit_is_writing_from_the_text_read_anew(base: str, data: st.DataObject) -> None:
    project, records = Project(documents=(read_bpmn(BASES[base], "a.bpmn"),)), LastRecord()
    states = [project]
    for _ in range(data.draw(st.integers(2, 4))):
        states.append(edited(data, data.draw(st.sampled_from(states))))  # going back is undo
        document = states[-1].documents[0]
        note(f"state {len(states)}")
        assert edited_text(document, records) == edited_text(document, LastRecord())
    source = project.documents[0].source
    assert source.as_read is not None
    with records.lent(source.text, source.as_read, "a.bpmn") as record:
        assert shape_of(record.root) == shape_of(BpmnRecord(source.text, "a.bpmn").root)


def test_a_namespace_is_declared_each_time_that_it_is_needed() -> None:
    """As it is for bends made by hand, in a file that another program wrote."""
    project, records = Project(documents=(read_bpmn(FOREIGN, "a.bpmn"),)), LastRecord()
    bends = [Point(36.0, 18.0), Point(60.0, 40.0), Point(100.0, 18.0)]
    bent = edits.set_waypoints(project, project.documents[0], "F", bends, by_hand=True).documents[0]
    first = edited_text(bent, records)
    assert "fit:bends" in first
    assert edited_text(bent, records) == first == edited_text(bent, LastRecord())


def moved(project: Project, by: float) -> Project:
    document = project.documents[0]
    return edits.move_elements(project, document, [document.processes[0].nodes[0].id], by, 0.0)


@pytest.mark.parametrize("base", [base for base in BASES if base != "hand drawn"])
def test_a_text_is_read_for_the_first_write_alone(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    read = _counted(monkeypatch)
    project, records = Project(documents=(read_bpmn(BASES[base], "a.bpmn"),)), LastRecord()
    for by in (10.0, 20.0, 30.0):
        edited_text(moved(project, by).documents[0], records)
    assert len(read) == 1


def test_a_record_goes_with_the_document_that_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read = _counted(monkeypatch)
    records = LastRecord()
    for _ in range(2):
        project = Project(documents=(read_bpmn(BASES["sample"], "a.bpmn"),))
        edited_text(moved(project, 10.0).documents[0], records)
        del project
        gc.collect()
    assert len(read) == 2


def test_a_write_that_fails_leaves_no_half_edited_record() -> None:
    project, records = Project(documents=(read_bpmn(BASES["sample"], "a.bpmn"),)), LastRecord()
    source = project.documents[0].source

    def fail() -> None:
        assert source.as_read is not None
        with records.lent(source.text, source.as_read, "a.bpmn") as record:
            record.set(record.root[0], "id", "other")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    after = moved(project, 10.0).documents[0]
    assert edited_text(after, records) == edited_text(after, LastRecord())


def test_several_may_write_at_once() -> None:
    project, records = Project(documents=(read_bpmn(BASES["sample"], "a.bpmn"),)), LastRecord()
    states = [moved(project, 10.0 * step).documents[0] for step in range(1, 13)]
    written: dict[int, str] = {}
    work = [
        threading.Thread(target=lambda at=at: written.update({at: edited_text(states[at], records)}))
        for at in range(len(states))
    ]
    for thread in work:
        thread.start()
    for thread in work:
        thread.join()
    assert written == {at: edited_text(state, LastRecord()) for at, state in enumerate(states)}


def _counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are read from now on, as they are written."""
    read: list[str] = []

    class Counted(BpmnRecord):
        def __init__(self, text: str, name: str) -> None:
            read.append(text)
            super().__init__(text, name)

    monkeypatch.setattr(last_record, "BpmnRecord", Counted)
    return read
