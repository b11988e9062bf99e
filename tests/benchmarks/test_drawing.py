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
from itsm_fit.model.document import Document
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
