"""The shipped samples are what the script makes of the reference, share by share and answer by answer."""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.process import NodeKind
from itsm_fit.model.project import Project
from itsm_fit.replay.replaying import replayed
from itsm_fit.resources import folder
from itsm_fit.scoring.catalogue import gather
from itsm_fit.selection import load
from itsm_fit.storage.logs import read_log

SAMPLES = folder("sample_models")
pytestmark = pytest.mark.real


@pytest.fixture(scope="module")
def reference(shared: Path) -> Path:
    return shared / "reference"


def builder() -> Callable[[Path, Path], None]:
    """The script's own function."""
    sys.path.insert(0, str(SAMPLES))
    try:
        return import_module("build_samples").build  # type: ignore[no-any-return]
    finally:
        sys.path.remove(str(SAMPLES))


@pytest.fixture(scope="module")
def built(reference: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples made anew."""
    target = tmp_path_factory.mktemp("samples")
    builder()(target, reference)
    return target


@pytest.fixture(scope="module")
def project() -> Project:
    return load([SAMPLES / "itsm" / "itsm-selection.itsmfit"]).project


PROJECTS = ("itsm/itsm-selection.itsmfit", "small/small-selection.itsmfit")


@pytest.mark.parametrize("name", PROJECTS)
def test_the_script_makes_the_shipped_processes(built: Path, name: str) -> None:
    """But for coordinates: those are the drawing's."""
    made, kept = (load([folder / name]).project for folder in (built, SAMPLES))
    assert [undrawn(document) for document in made.documents] == [undrawn(document) for document in kept.documents]


@pytest.mark.parametrize("name", PROJECTS)
def test_the_script_makes_the_shipped_answers_and_requirements(built: Path, name: str) -> None:
    """But for the hash of the workbook: another compressor packs the same cells into other bytes."""
    made, kept = (load([folder / name]).project for folder in (built, SAMPLES))
    assert [replace(matrix, sha256="") for matrix in made.matrices] == [
        replace(matrix, sha256="") for matrix in kept.matrices
    ]
    assert (made.name, made.requirements, made.links) == (kept.name, kept.requirements, kept.links)


def test_the_script_writes_the_same_bytes_each_time(built: Path, reference: Path, tmp_path: Path) -> None:
    builder()(tmp_path, reference)
    files = sorted(path.relative_to(built) for path in built.rglob("*.*"))
    assert len(files) == 18
    for name in files:
        assert (tmp_path / name).read_bytes() == (built / name).read_bytes(), name


def test_each_decision_has_the_shares_of_the_reference(reference: Path, project: Project) -> None:
    rows = re.findall(
        r"^\| \d+ \| ([^|]*\?) \| [^|]+ \| ([^|]+) \|", (reference / "flows.md").read_text("utf-8"), re.MULTILINE
    )
    stated = sorted(
        (question, [float(x) / 100 for x in re.findall(r"[\d.]+(?= %)", shares)]) for question, shares in rows
    )
    drawn = sorted(
        (node.name, [flow.share for flow in process.outgoing[node.id]])
        for process in project.processes.values()
        for node in process.nodes
        if node.kind is NodeKind.EXCLUSIVE and len(process.outgoing[node.id]) > 1
    )
    assert len(stated) == 33
    assert [question for question, _ in drawn] == [question for question, _ in stated]
    for (question, made), (_, given) in zip(drawn, stated, strict=True):
        assert made == pytest.approx(given), question


def test_each_step_needs_what_the_reference_says(reference: Path, project: Project) -> None:
    text = (reference / "flows.md").read_text("utf-8")
    rows = re.findall(
        r"^\| \d+ \| ([^|(]+?)(?: \([^|]*\))? \| [^|]+ \| ((?:[A-Z]{3}-\d\d(?:, )?)+) \|$", text, re.MULTILINE
    )
    stated = sorted((step, sorted(needs.split(", "))) for step, needs in rows)
    drawn = sorted(
        (node.name, sorted([*(each.id for each in node.requirements), *node.requirement_refs]))
        for process in project.processes.values()
        for node in process.nodes
        if node.requirements or node.requirement_refs
    )
    assert len(stated) == 71
    assert drawn == stated


def test_each_requirement_reads_as_in_the_reference(reference: Path, project: Project) -> None:
    with (reference / "requirements.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    stated = {row["id"]: (row["requirement"], row["priority"].casefold(), row["practice"]) for row in rows}
    made = {each.id: (each.text, str(each.priority), each.category) for each in gather(project).demands}
    assert made == stated


def undrawn(document: Document) -> Document:
    """The document without coordinates and without the text it was read from."""
    return replace(
        document,
        source=BpmnSource(),
        processes=tuple(
            replace(
                process,
                nodes=tuple(replace(node, bounds=None, label_bounds=None) for node in process.nodes),
                flows=tuple(replace(flow, waypoints=(), label_bounds=None) for flow in process.flows),
                lanes=tuple(replace(lane, bounds=None) for lane in process.lanes),
            )
            for process in document.processes
        ),
        pools=tuple(replace(pool, bounds=None) for pool in document.pools),
        message_flows=tuple(replace(flow, waypoints=(), label_bounds=None) for flow in document.message_flows),
    )


@pytest.mark.parametrize("name", ["itsm", "small"])
def test_the_script_makes_the_shipped_tickets(built: Path, name: str) -> None:
    made, kept = (folder / name / "incident-tickets.csv" for folder in (built, SAMPLES))
    assert made.read_bytes() == kept.read_bytes()


@pytest.mark.parametrize(
    ("name", "lived"),
    [
        ("itsm/itsm-selection.itsmfit", {}),
        ("small/small-selection.itsmfit", {"INC_can_fix_to_fix": 0.6, "INC_can_fix_to_escalate": 0.4}),
    ],
)
def test_the_shipped_tickets_tell_the_shares_that_they_were_made_with(name: str, lived: dict[str, float]) -> None:
    path = SAMPLES / name
    log = path.parent / "incident-tickets.csv"
    its = replayed(load([path]).project, read_log(log.read_bytes(), log.name))
    assert its.fitness == 1
    assert its.fitting == its.cases
    told = [each for each in its.flows if each.choice and each.share is not None and each.drawn]
    assert len(told) > 3
    apart = [each.flow for each in told if abs((each.share or 0) - lived.get(each.flow, each.drawn or 0)) > 0.08]
    assert apart == []
