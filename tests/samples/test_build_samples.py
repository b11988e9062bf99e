"""The shipped samples are what the script makes of the reference, share by share and answer by answer."""

from __future__ import annotations

import csv
import hashlib
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from itsm_fit.model.process import NodeKind
from itsm_fit.model.project import Project
from itsm_fit.replay.record import LogSource, record_of
from itsm_fit.replay.replaying import replayed
from itsm_fit.replay.result import LogReplay
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


LOGS = ("itsm/incident-tickets.csv", "small/incident-tickets.csv", "small/new-starter-tickets.csv")
PROJECTS = ("itsm/itsm-selection.itsmfit", "small/small-selection.itsmfit")


@pytest.mark.parametrize("name", PROJECTS)
def test_the_script_makes_the_shipped_processes(built: Path, name: str) -> None:
    """Coordinates included: a drawing is laid out by measures of its own, whatever fonts a machine has."""
    made, kept = (load([folder / name]).project for folder in (built, SAMPLES))
    assert made.documents == kept.documents
    for document in made.documents:
        files = [(folder / name).parent / document.name for folder in (built, SAMPLES)]
        assert files[0].read_bytes() == files[1].read_bytes()


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
    assert len(files) == 21
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


@pytest.mark.parametrize("name", PROJECTS)
def test_the_script_makes_all_else_that_the_shipped_projects_hold(built: Path, name: str) -> None:
    """But for hashes of packed workbooks, in which evidence and acceptance tests are the same cell by cell."""
    made, kept = (unhashed(load([folder / name]).project) for folder in (built, SAMPLES))
    assert made == kept


@pytest.mark.parametrize("log", LOGS)
def test_the_script_makes_the_shipped_tickets(built: Path, log: str) -> None:
    assert (built / log).read_bytes() == (SAMPLES / log).read_bytes()


@pytest.mark.parametrize(
    ("name", "lived", "otherwise", "running"),
    [
        ("itsm/itsm-selection.itsmfit", {}, 9, 7),
        ("small/small-selection.itsmfit", {"INC_can_fix_to_fix": 0.6, "INC_can_fix_to_escalate": 0.4}, 7, 5),
    ],
)
def test_the_shipped_tickets_tell_the_shares_that_they_were_made_with(
    name: str, lived: dict[str, float], otherwise: int, running: int
) -> None:
    """Of the 300 (8 cut off before their last step, one of which left nothing out but that) and 200 (5) tickets."""
    path = SAMPLES / name
    its = replay_of(path, path.parent / "incident-tickets.csv")
    assert (its.deviating, its.running, its.unlike, its.unknown) == (otherwise, running, 0, 0)
    assert its.fitting == its.cases - otherwise - running
    assert its.reading.notes == ()
    told = [each for each in its.flows if each.choice and each.share is not None and each.drawn]
    assert len(told) > 3
    apart = [each.flow for each in told if abs((each.share or 0) - lived.get(each.flow, each.drawn or 0)) > 0.08]
    assert apart == []


def test_new_starters_have_the_shares_of_their_tickets(project: Project) -> None:
    """45 of 50 orders have a budget: just what is drawn, so the record changes no figure."""
    path = SAMPLES / "small" / "small-selection.itsmfit"
    log = path.parent / "new-starter-tickets.csv"
    its = replay_of(path, log)
    (record,) = load([path]).project.replays
    assert (its.fitness, its.fitting) == (1, 50)
    assert record == record_of(
        its, LogSource(log.name, hashlib.sha256(log.read_bytes()).hexdigest(), date(2026, 10, 5))
    )
    assert {each.flow: (each.share, each.drawn) for each in its.flows if each.choice} == {
        "NEW_has_budget_to_split": (0.9, 0.9),
        "NEW_has_budget_to_declined": (0.1, 0.1),
    }
    assert project.replays == ()


def replay_of(project: Path, log: Path) -> LogReplay:
    return replayed(load([project]).project, read_log(log.read_bytes(), log.name))


def unhashed(project: Project) -> Project:
    return replace(
        project,
        matrices=tuple(replace(matrix, sha256="") for matrix in project.matrices),
        acceptance=tuple(replace(run, sha256="") for run in project.acceptance),
    )
