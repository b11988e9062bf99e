"""Lanes and sub-processes of a 2,000-node model: a frame of a drag, resizing, adding, another order, folding.

A frame may take 5 ms; letting go 50 ms as far as possible and 200 ms at most.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.lanes import lane_added, lane_moved
from itsm_fit.editor.commands.sizes import limits, resized
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.model.process import Bounds
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn

pytestmark = [pytest.mark.real]


@pytest.fixture(scope="module")
def diagram(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Diagram:
    made = tmp_path_factory.mktemp("models") / "2000.bpmn"
    asked = ("--nodes", "2000", "--lanes", "5", "--seed", "7", str(made))
    subprocess.run([sys.executable, str(shared / "bench" / "gen_bpmn.py"), *asked], check=True, capture_output=True)  # noqa: S603
    return Diagram(Project(documents=(read_bpmn(made.read_bytes(), "made.bpmn"),)), 0)


def _second(diagram: Diagram) -> tuple[str, Bounds]:
    """The second lane and its bounds."""
    lane = diagram.document.processes[0].lanes[1]
    assert lane.bounds is not None
    return lane.id, lane.bounds


def test_a_frame_of_resizing(benchmark: BenchmarkFixture, diagram: Diagram) -> None:
    lane, box = _second(diagram)
    known = limits(diagram, lane)
    assert benchmark(known.kept, replace(box, height=box.height + 40)).height == box.height + 40


def test_letting_go_of_a_border(benchmark: BenchmarkFixture, diagram: Diagram) -> None:
    lane, box = _second(diagram)
    benchmark(resized, diagram, lane, replace(box, height=box.height + 300))


def test_adding_a_lane(benchmark: BenchmarkFixture, diagram: Diagram) -> None:
    benchmark(lane_added, diagram, _second(diagram)[0], "below")


def test_changing_the_order(benchmark: BenchmarkFixture, diagram: Diagram) -> None:
    benchmark.pedantic(lane_moved, (diagram, _second(diagram)[0], 3), rounds=3)


@pytest.fixture(scope="module")
def pair(diagram: Diagram) -> tuple[str, str]:
    """Two steps in the middle of the model that a sub-process can be made of."""
    flows = diagram.document.processes[0].flows
    for flow in flows[len(flows) // 2 :]:
        with suppress(EditError):
            wrapped(diagram, (flow.source, flow.target))
            return flow.source, flow.target
    raise AssertionError


def test_making_a_sub_process(benchmark: BenchmarkFixture, diagram: Diagram, pair: tuple[str, str]) -> None:
    benchmark(wrapped, diagram, pair)


def test_folding_it(benchmark: BenchmarkFixture, diagram: Diagram, pair: tuple[str, str]) -> None:
    benchmark(folded, *wrapped(diagram, pair))


def test_unfolding_it(benchmark: BenchmarkFixture, diagram: Diagram, pair: tuple[str, str]) -> None:
    opened, own = wrapped(diagram, pair)
    benchmark(unfolded, folded(opened, own), own)
