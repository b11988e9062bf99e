"""Real models of many programs come back as they were, and an edit changes nothing but what was edited."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from bpmn_texts import elements

from itsm_fit.model import edits
from itsm_fit.model.document import BpmnSource
from itsm_fit.model.process import NodeKind
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.bpmn.record import BpmnRecord

pytestmark = pytest.mark.real
MODEL = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
Element = tuple[str, tuple[tuple[str, str], ...], str]
Elements = dict[str, Counter[Element]]
Projects = list[tuple[str, bytes, Project]]
NAME = "Ein <anderer> „Name“ & mehr"


@pytest.fixture(scope="module")
def files(shared: Path) -> dict[str, bytes]:
    found = {path.name: path.read_bytes() for path in sorted((shared / "real" / "bpmn").rglob("*.bpmn"))}
    assert len(found) >= 77
    return found


@pytest.fixture(scope="module")
def projects(files: dict[str, bytes]) -> Projects:
    return [(name, data, Project(documents=(read_bpmn(data, name),))) for name, data in files.items()]


@pytest.fixture(scope="module")
def before(files: dict[str, bytes]) -> Elements:
    return {name: elements(data) for name, data in files.items()}


def test_opened_and_saved_each_gives_back_its_bytes(projects: Projects) -> None:
    for name, data, project in projects:
        assert write_bpmn(project.documents[0]) == data, name


def test_taken_apart_and_put_together_again_each_gives_back_its_text(projects: Projects) -> None:
    for name, _, project in projects:
        source = project.documents[0].source
        record = BpmnRecord(source.text, name)
        record._touched.update(record.root.iter("*"))
        assert record.text() == source.text, name


def test_every_node_and_flow_that_another_parser_finds_is_read(projects: Projects) -> None:
    kinds = {MODEL + kind for kind in NodeKind}
    for name, data, project in projects:
        processes = ET.fromstring(data).iter(f"{MODEL}process")  # noqa: S314 - our own files
        found = Counter(element.tag for process in processes for element in process.iter())
        read = list(project.documents[0].processes)
        assert Counter(MODEL + node.kind for process in read for node in process.nodes) == Counter(
            {tag: number for tag, number in found.items() if tag in kinds}
        ), name
        assert sum(len(process.flows) for process in read) == found[f"{MODEL}sequenceFlow"], name
        assert sum(len(process.lanes) for process in read) == found[f"{MODEL}lane"], name


def test_after_one_renamed_step_only_that_name_differs(projects: Projects, before: Elements) -> None:
    for name, _, project in projects:
        for process_id, process in project.processes.items():
            for node in process.nodes[:1]:
                text = write_bpmn(edits.rename_node(project, process_id, node.id, NAME).documents[0])
                after = elements(text)
                gone, new = before[name] - after, after - before[name]
                assert gone.total() == new.total() == 1, name
                (tag, had, own), (new_tag, has, new_own) = *gone, *new
                assert (tag, own) == (new_tag, new_own), name
                assert dict(has) == dict(had) | {"name": NAME}, name


def test_renamed_and_named_back_each_is_as_it_was(projects: Projects, before: Elements) -> None:
    for name, data, project in projects:
        process_id, process = next(iter(project.processes.items()))
        for node in process.nodes[:1]:
            there = read_bpmn(write_bpmn(edits.rename_node(project, process_id, node.id, NAME).documents[0]), name)
            back = edits.rename_node(Project(documents=(there,)), process_id, node.id, node.name)
            text = write_bpmn(back.documents[0])
            # edits trim names, end lines in one way, and write no empty ones
            if node.name == node.name.strip().replace("\r", "") and (node.name or b'name=""' not in data):
                assert elements(text) == before[name], name


@pytest.mark.slow
def test_moved_there_and_back_the_diagram_is_as_it_was(projects: Projects, before: Elements) -> None:
    for name, data, project in projects:
        if any("ends far from" in issue.message for issue in read_bpmn_with_issues(data, name).issues):
            continue  # such a line is led to its step, and stays led there once it has moved
        document = project.documents[0]
        ids = [pool.id for pool in document.pools] or [node.id for node in document.processes[0].nodes]
        there = edits.move_elements(project, document, ids, 64, -32)
        again = Project(documents=(read_bpmn(write_bpmn(there.documents[0]), name),))
        back = edits.move_elements(again, again.documents[0], ids, -64, 32)
        assert Counter(map(rounded, elements(write_bpmn(back.documents[0])).elements())) == Counter(
            map(rounded, before[name].elements())
        ), name


def test_written_without_its_source_each_reads_back_as_the_same_value(projects: Projects) -> None:
    for name, _, project in projects:
        document = replace(project.documents[0], source=BpmnSource(), twins=())  # what has no text has ids of its own
        again = read_bpmn(write_bpmn(document), name)
        assert replace(again, source=BpmnSource()) == document, name


def test_the_reference_model_of_the_working_group_reads_as_it_is_drawn(files: dict[str, bytes]) -> None:
    """Counted by eye in the picture that comes with A.4.1."""
    document = read_bpmn(files["A.4.1.bpmn"], "A.4.1.bpmn")
    assert len(document.pools) == 2
    assert [len(process.lanes) for process in document.processes] == [1, 2]
    assert [(flow.source, flow.target) for flow in document.message_flows] != []
    inner = [node for process in document.processes for node in process.nodes if node.parent is not None]
    assert {node.parent for node in inner} == {
        node.id for process in document.processes for node in process.nodes if node.kind is NodeKind.SUB_PROCESS
    }


def rounded(element: Element) -> tuple[object, ...]:
    """Numbers as numbers: 100 and 100.0 are one place; arithmetic there and back may cost the last digit."""
    tag, attributes, text = element
    places = {"x", "y", "width", "height"}
    return (
        tag,
        tuple((key, round(float(value), 6) if key in places else value) for key, value in attributes),
        text,
    )
