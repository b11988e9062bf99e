"""Opening, saving and editing: one process of 2,000 nodes, and a project of 50 × 60 nodes and 3,000 × 15 answers."""

from __future__ import annotations

import itertools
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import visio_files as vsdx
from lxml import etree
from pytest_benchmark.fixture import BenchmarkFixture
from side_by_side import Ratio, here
from synthetic import selection

from itsm_fit.differences import differences, folded, in_numbers
from itsm_fit.drawing.versions import compared
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from itsm_fit.storage.project_file import open_project, read_project, save_project, write_project
from itsm_fit.storage.safety_copies import SafetyCopies
from itsm_fit.storage.visio import read_visio

pytestmark = [pytest.mark.real, pytest.mark.benchmark(group="storage")]


def generated(shared: Path, folder: Path, nodes: int) -> bytes:
    out = folder / f"{nodes}.bpmn"
    made = [str(shared / "bench" / "gen_bpmn.py"), "--nodes", str(nodes), "--lanes", "5", "--seed", "7", str(out)]
    subprocess.run([sys.executable, *made], check=True, capture_output=True)  # noqa: S603 - our own generator
    return out.read_bytes()


@pytest.fixture(scope="module")
def big(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return generated(shared, tmp_path_factory.mktemp("big"), 2000)


@pytest.fixture(scope="module")
def many(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Answers of the synthetic selection beside 50 drawn processes."""
    text = generated(shared, tmp_path_factory.mktemp("many"), 60)
    documents = tuple(read_bpmn(text, f"{number}.bpmn") for number in range(50))
    return Project("Large", documents, selection().matrices)


def test_reading_2000_nodes(benchmark: BenchmarkFixture, big: bytes) -> None:
    document: Document = benchmark(read_bpmn, big, "big.bpmn")
    assert len(document.processes[0].nodes) == 2000


def test_saving_2000_nodes_after_one_edit(benchmark: BenchmarkFixture, big: bytes) -> None:
    project = Project(documents=(read_bpmn(big, "big.bpmn"),))
    edited = edits.rename_node(project, "Process_1", "N1000", "Another name").documents[0]
    assert b"Another name" in benchmark(write_bpmn, edited)


def test_saving_an_unedited_document(benchmark: BenchmarkFixture, big: bytes) -> None:
    assert benchmark(write_bpmn, read_bpmn(big, "big.bpmn")) == big


def test_reading_50_pages_of_visio_beside_parsing_them(compare: Callable[..., Ratio]) -> None:
    """Each page has 30 steps and as many connectors."""
    boxes = [vsdx.shape(at, f"{at}", master=2, at=(at % 6, at // 6), size=(0.8, 0.6)) for at in range(1, 31)]
    ways = [vsdx.flow(100 + at, at, at + 1, bends=[(1, 2)]) for at in range(1, 30)]
    parts = vsdx.parts_of(*(vsdx.Page([*boxes, *ways], f"Page {at}") for at in range(50)))
    data = vsdx.zipped(parts)
    ours, theirs = (
        here(lambda: read_visio(data, "a.vsdx")),
        here(lambda: [etree.fromstring(each.encode()) for each in parts.values()]),
    )
    assert compare("50 pages of Visio beside lxml", ours, theirs, 12).ours


EDITS: dict[str, Callable[[Project], Project]] = {
    "rename": lambda project: edits.rename_node(project, "Process_1", "N1000", "x"),
    "move": lambda project: edits.move_elements(project, project.documents[0], ["N1000"], 10, 10),
    "add": lambda project: edits.add_node(
        project, "Process_1", Node("New", NodeKind.TASK, lane="Lane_1", bounds=Bounds(0, 0, 100, 80))
    ),
    "connect": lambda project: edits.add_flow(project, "Process_1", Flow("New", "N10", "N20")),
    "delete": lambda project: edits.delete_elements(project, project.documents[0], ["N1000"]),
    "assign": lambda project: edits.assign_lane(project, "Process_1", ["N1000"], "Lane_1"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_one_edit_of_2000_nodes(benchmark: BenchmarkFixture, big: bytes, edit: Callable[[Project], Project]) -> None:
    project = Project(documents=(read_bpmn(big, "big.bpmn"),))
    assert benchmark(edit, project) is not project


def test_saving_a_large_project(benchmark: BenchmarkFixture, many: Project, tmp_path: Path) -> None:
    benchmark(save_project, many, tmp_path / "large.itsmfit")
    assert read_project(write_project(many), "large.itsmfit") == many


def test_opening_a_large_project(benchmark: BenchmarkFixture, many: Project, tmp_path: Path) -> None:
    save_project(many, tmp_path / "large.itsmfit")
    project: Project = benchmark(open_project, tmp_path / "large.itsmfit")
    assert len(project.matrices[0].features) == 3000


def test_saving_a_large_project_and_keeping_what_it_replaces(
    benchmark: BenchmarkFixture, many: Project, tmp_path: Path
) -> None:
    path, copies = tmp_path / "large.itsmfit", SafetyCopies(tmp_path / "versions")
    save_project(many, path)
    states = itertools.cycle([replace(many, name="one"), replace(many, name="two")])

    def save() -> None:
        with copies.keeping(path):
            save_project(next(states), path)

    benchmark(save)
    assert copies.of(path)


def test_comparing_a_large_project_with_another_state_of_it(benchmark: BenchmarkFixture, many: Project) -> None:
    other = read_project(write_project(edits.rename_node(many, "Process_1", "N10", "x")), "other.itsmfit")
    assert in_numbers(folded(benchmark(differences, many, other))) == "1 step"


def _text(big: bytes, stem: str) -> bytes:
    """The model as another program would write it, every id another one."""
    ids = {own: f"{stem}{at}" for at, own in enumerate(re.findall(r'\bid="([^"]+)"', big.decode()))}
    text = re.sub(r'(?<=")[^"]+(?=")', lambda found: ids.get(found[0], found[0]), big.decode())
    return re.sub(r"(?<=>)[^<>]+(?=<)", lambda found: ids.get(found[0], found[0]), text).encode()


@pytest.mark.parametrize("ids", ["same ids", "other ids"])
def test_two_versions_of_2000_nodes_in_one_drawing(benchmark: BenchmarkFixture, big: bytes, ids: str) -> None:
    """300 ms of CPU at most; a tenth of the nodes is gone, another tenth renamed."""
    before = read_bpmn(big, "a.bpmn")
    after = read_bpmn(big if ids == "same ids" else _text(big, "other"), "b.bpmn")
    process = after.processes[0]
    gone = {node.id for node in process.nodes[5::10]}
    nodes = [node for node in process.nodes if node.id not in gone]
    nodes = [replace(node, name=f"{node.name} x") if at % 10 == 0 else node for at, node in enumerate(nodes)]
    flows = tuple(flow for flow in process.flows if not {flow.source, flow.target} & gone)
    after = replace(after, processes=(replace(process, nodes=tuple(nodes), flows=flows), *after.processes[1:]))
    assert len(benchmark(lambda: compared(before, after).changes)) > 300
