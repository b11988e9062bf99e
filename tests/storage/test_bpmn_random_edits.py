"""Whatever is edited, the written file reads back as the edited value; what an edit does not touch stays as written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

MODEL = (Path(__file__).parent / "models" / "hand_drawn.bpmn").read_bytes()
"""One of everything, written as people and programs write it; no indentation is the same."""
ONE_LINE = (
    b'<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="P1"><task id="T1"/>'
    b'<sequenceFlow sourceRef="T1" targetRef="T2"/><task id="T2"></task><task/></process>'
    b'<process id="P2"/></definitions>'
)
BASES = (MODEL, MODEL.replace(b"\n", b"\r\n"), ONE_LINE)


def content(document: Document) -> Document:
    return replace(document, source=BpmnSource())


@pytest.mark.parametrize("base", range(len(BASES)))
@settings(
    max_examples=examples(120), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data())
def test_the_written_file_reads_back_as_what_was_edited(base: int, data: st.DataObject) -> None:
    project = Project(documents=(read_bpmn(BASES[base], "a.bpmn"),))
    document = edited(data, project).documents[0]
    written = write_bpmn(document)
    note(written.decode("latin-1"))
    again = read_bpmn(written, "a.bpmn")
    assert content(again) == content(document)
    assert write_bpmn(again) == written


@settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data())
def test_a_drawing_without_a_file_reads_back_as_drawn(data: st.DataObject) -> None:
    project = Project(documents=(content(read_bpmn(MODEL, "a.bpmn")),))
    document = edited(data, project).documents[0]
    assert content(read_bpmn(write_bpmn(document), "a.bpmn")) == content(document)
