"""Makes the sample selections anew: ``python sample_models/build_samples.py [REFERENCE_DIR]``.

REFERENCE_DIR holds flows.md, requirements.tsv, tool_matrix.tsv, tool_sources.tsv, practices.tsv and
source_snapshots.tsv; without it the folder shared/reference beside the project is read. Each run writes the same
bytes.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from building import itsm, itsm_benefits, small, small_benefits
from building.acceptance import TestedRelease, filled_in
from building.benefits import with_expectations
from building.reference import read_reference
from building.tickets import Ran, tickets
from building.workbook import Sheet, write_workbook

from itsm_fit.drawing.layout import arrange
from itsm_fit.importing.acceptance_sheet import take_results
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.replay.record import LogSource, record_of, told_shares
from itsm_fit.replay.replaying import replayed
from itsm_fit.selection import evaluate, load
from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.logs import read_log
from itsm_fit.storage.project_file import save_project

_HERE = Path(__file__).resolve().parent
_REFERENCE = _HERE.parents[1] / "shared" / "reference"
_INCIDENTS, _STARTERS = "incident-tickets.csv", "new-starter-tickets.csv"
_TAKEN = date(2026, 10, 5)


@dataclass(frozen=True)
class Selection:
    """What one folder of samples is made of; `requirements` are those that belong to no process."""

    name: str
    documents: Sequence[Document]
    sheet: Sheet
    requirements: tuple[Requirement, ...] = ()


def build(target: Path, reference_folder: Path) -> None:
    """Write both selections below `target`."""
    _build_sourced(target / "itsm", reference_folder)
    _build_invented(target / "small")


def _build_sourced(folder: Path, reference_folder: Path) -> None:
    reference = read_reference(reference_folder)
    drawn, sheet = itsm.documents(reference), itsm.matrix(reference)
    sourced = Selection(itsm.NAME, drawn, sheet, itsm.cross_cutting(reference))
    project = _written(sourced, folder, "tool-matrix.xlsx")
    incidents = _write_tickets(project, folder / _INCIDENTS, itsm.INCIDENTS)
    project = with_expectations(project, itsm_benefits.expectations(reference.tools, incidents))
    save_project(edits.as_sample(project, "Open-source ITSM tools"), folder / "itsm-selection.itsmfit")


def _build_invented(folder: Path) -> None:
    """New starters have the shares of their tickets, which are those drawn; incidents lie beside, and tell others."""
    project = _written(Selection(small.NAME, small.documents(), small.matrix()), folder, "vendors.xlsx")
    incidents = _write_tickets(project, folder / _INCIDENTS, small.INCIDENTS)
    starters = _write_tickets(project, folder / _STARTERS, small.STARTERS)
    project = with_expectations(project, small_benefits.expectations(incidents, starters))
    project = _with_shares(project, starters)
    for tested in small.TESTED:
        project = _with_acceptance(project, small.TESTED_TOOL, tested, folder)
    save_project(edits.as_sample(project, "Small invented selection"), folder / "small-selection.itsmfit")


def _written(selection: Selection, folder: Path, sheet_name: str) -> Project:
    """Write processes and answers, and read them as anybody would."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [folder / document.name for document in selection.documents]
    for source, document in zip(sources, selection.documents, strict=True):
        source.write_bytes(write_bpmn(arrange(document)))
    write_workbook(folder / sheet_name, selection.sheet)
    loaded = load([*sources, folder / sheet_name])
    return replace(loaded.project, name=selection.name, requirements=selection.requirements)


def _write_tickets(project: Project, path: Path, ran: Ran) -> bytes:
    log = tickets(project.processes[ran.process], ran)
    path.write_bytes(log)
    return log


def _with_shares(project: Project, log: bytes) -> Project:
    """The project with the shares of a log, and on record where they come from."""
    its = replayed(project, read_log(log, _STARTERS))
    source = LogSource(_STARTERS, hashlib.sha256(log).hexdigest(), _TAKEN)
    return edits.take_shares(project, record_of(its, source), told_shares(its))


def _with_acceptance(project: Project, tool: str, tested: TestedRelease, folder: Path) -> Project:
    """The project with a test that came back, and its file in the folder."""
    data = filled_in(evaluate(project), tool, tested)
    (folder / tested.file).write_bytes(data)
    sheet = read_incoming(data, tested.file, project).acceptance
    if sheet is None or sheet.issues:
        raise ValueError(f"{tested.file} is no acceptance test that can be taken in")
    return take_results(project, sheet, tested.on)[0]


if __name__ == "__main__":
    build(_HERE, Path(sys.argv[1]) if len(sys.argv) > 1 else _REFERENCE)
