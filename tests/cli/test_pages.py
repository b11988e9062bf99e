"""Every page of a model as a drawing of its own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from itsm_fit.cli import main

HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"'
    ' id="D" targetNamespace="urn:test">'
)
PROCESS = """<process id="P{n}" name="{name}"><task id="t{n}" name="Step {n}"/>{more}</process>"""
DIAGRAM = """<bpmndi:BPMNDiagram id="D{n}"><bpmndi:BPMNPlane id="L{n}" bpmnElement="{shows}">{shapes}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"""
INNER = '<subProcess id="sub" name="Solve"><task id="inner" name="Inner step"/></subProcess>'


def _shape(element: str, x: int, flags: str = "") -> str:
    bounds = f'<dc:Bounds x="{x}" y="80" width="100" height="80"/>'
    return f'<bpmndi:BPMNShape id="{element}_di" bpmnElement="{element}" {flags}>{bounds}</bpmndi:BPMNShape>'


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Two processes, each on a page, and the folded inside of a sub-process on a third."""
    path = tmp_path / "flows.bpmn"
    folded = _shape("t1", 80) + _shape("sub", 280, 'isExpanded="false"')
    parts = (
        PROCESS.format(n=1, name="Incident", more=INNER),
        PROCESS.format(n=2, name="Change/Release", more=""),
        DIAGRAM.format(n=1, shows="P1", shapes=folded),
        DIAGRAM.format(n=2, shows="P2", shapes=_shape("t2", 80)),
        DIAGRAM.format(n=3, shows="sub", shapes=_shape("inner", 80)),
    )
    path.write_text(HEAD + "".join(parts) + "</definitions>", encoding="utf-8")
    return path


def run(*arguments: object) -> int:
    return main([str(each) for each in arguments], lambda paths: pytest.fail(f"the window opened with {paths}"))


def test_each_page_is_a_picture_in_a_folder(pages: Path, tmp_path: Path) -> None:
    assert run("convert", pages, tmp_path / "out.svg") == 0
    found = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "out.svg").iterdir()}
    assert sorted(found) == [
        "flows - Change-Release.svg",
        "flows - Incident - Solve.svg",
        "flows - Incident.svg",
    ]
    assert [name for name, svg in found.items() if "Inner step" in svg] == ["flows - Incident - Solve.svg"]
    assert [name for name, svg in found.items() if "Step 2" in svg] == ["flows - Change-Release.svg"]
    assert run("convert", pages, tmp_path / "out.png") == 0
    assert len(list((tmp_path / "out.png").iterdir())) == 3


def test_each_page_is_a_page_of_the_pdf(pages: Path, tmp_path: Path) -> None:
    assert run("convert", pages, tmp_path / "out.pdf") == 0
    assert len(re.findall(rb"/Type/Page\b", (tmp_path / "out.pdf").read_bytes())) == 3


def test_the_model_goes_through_a_project_byte_for_byte(pages: Path, tmp_path: Path) -> None:
    assert run("convert", pages, tmp_path / "p.itsmfit") == 0
    assert run("convert", tmp_path / "p.itsmfit", tmp_path / "back.bpmn") == 0
    assert (tmp_path / "back.bpmn").read_bytes() == pages.read_bytes()
