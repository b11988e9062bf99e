"""How long placing, routing and writing drawings takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.drawing.layout import arrange, tidy
from itsm_fit.drawing.routing import route
from itsm_fit.drawing.svg import to_svg
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.tail import moved
from itsm_fit.model.document import Document
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn


@pytest.fixture(scope="module", params=[200, 2000])
def model(request: pytest.FixtureRequest, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A generated process in five lanes, drawn."""
    target = tmp_path_factory.mktemp("models") / f"{request.param}.bpmn"
    script = str(shared / "bench/gen_bpmn.py")
    arguments = ["--nodes", str(request.param), "--lanes", "5", "--seed", "7", str(target)]
    subprocess.run([sys.executable, script, *arguments], check=True, capture_output=True)  # noqa: S603
    return read_bpmn(target.read_bytes(), target.name)


@pytest.mark.real
def test_placing_a_whole_process(benchmark: BenchmarkFixture, model: Document) -> None:
    placed = benchmark.pedantic(tidy, args=(model,), rounds=3)
    assert arrange(placed) is placed


@pytest.mark.real
def test_routing_fifty_lines_again(benchmark: BenchmarkFixture, model: Document) -> None:
    ids = {flow.id for flow in model.processes[0].flows[:50]}
    done = benchmark.pedantic(route, args=(model, ids), rounds=3)
    assert done != model


@pytest.mark.real
def test_writing_svg(benchmark: BenchmarkFixture, model: Document) -> None:
    assert benchmark.pedantic(to_svg, args=(model,), rounds=3).startswith("<svg")


@pytest.mark.benchmark(group="drawing: move of a hub with 200 lines")
def test_moving_a_hub(benchmark: BenchmarkFixture) -> None:
    """It looks for ways for a fifth of a second or so; the lines left take the plain way."""
    spokes = [Node(f"n{k}", NodeKind.TASK) for k in range(200)]
    flows = tuple(Flow(f"f{k}", "hub", f"n{k}") for k in range(200))
    process = Process("P", nodes=(Node("hub", NodeKind.EXCLUSIVE), *spokes), flows=flows)
    document = tidy(Document("hub.bpmn", (process,)))
    diagram = Diagram.of(Project(documents=(document,)), document)
    after = benchmark.pedantic(moved, args=(diagram, ["hub"], 30.0, 20.0), rounds=3)
    assert all(len(flow.waypoints) > 1 for flow in after.document.processes[0].flows)
