"""Makes the sample selections anew: ``python sample_models/build_samples.py [REFERENCE_DIR]``.

REFERENCE_DIR holds flows.md, requirements.tsv, tool_matrix.tsv, tool_sources.tsv, practices.tsv and
source_snapshots.tsv; without it the folder shared/reference beside the project is read. Each run writes the same
bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from building import itsm, small
from building.minutes import INVENTED_RATES, RATES
from building.reference import read_reference
from building.tickets import tickets
from building.workbook import Sheet, write_workbook

from itsm_fit.drawing.layout import arrange
from itsm_fit.model.decision import RoleRate
from itsm_fit.model.document import Document
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.rollout import Rollout
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.project_file import save_project

_HERE = Path(__file__).resolve().parent
_REFERENCE = _HERE.parents[1] / "shared" / "reference"


@dataclass(frozen=True)
class Selection:
    """What one folder of samples is made of; `requirements` are those that belong to no process."""

    name: str
    documents: Sequence[Document]
    sheet: Sheet
    rollout: Rollout
    rates: tuple[RoleRate, ...]
    requirements: tuple[Requirement, ...] = ()


def build(target: Path, reference_folder: Path) -> None:
    """Write both selections below `target`."""
    reference = read_reference(reference_folder)
    drawn, sheet = itsm.documents(reference), itsm.matrix(reference)
    sourced = Selection(itsm.NAME, drawn, sheet, itsm.ROLLOUT, RATES, itsm.cross_cutting(reference))
    _write(sourced, target / "itsm" / "itsm-selection.itsmfit", "tool-matrix.xlsx")
    invented = Selection(small.NAME, small.documents(), small.matrix(), small.ROLLOUT, INVENTED_RATES)
    _write(invented, target / "small" / "small-selection.itsmfit", "vendors.xlsx")
    _write_tickets(sourced, "incident-management", target / "itsm", 300, {})
    lived = {"INC_can_fix_to_fix": 0.6, "INC_can_fix_to_escalate": 0.4}
    _write_tickets(invented, "incident", target / "small", 200, lived)


def _write(selection: Selection, project_file: Path, sheet_name: str) -> None:
    folder = project_file.parent
    folder.mkdir(parents=True, exist_ok=True)
    sources = [folder / document.name for document in selection.documents]
    for source, document in zip(sources, selection.documents, strict=True):
        source.write_bytes(write_bpmn(arrange(document)))
    write_workbook(folder / sheet_name, selection.sheet)
    loaded = load([*sources, folder / sheet_name])
    project = replace(
        loaded.project,
        name=selection.name,
        requirements=selection.requirements,
        rollout=selection.rollout,
        decision=replace(loaded.project.decision, role_rates=selection.rates),
    )
    save_project(project, project_file)


def _write_tickets(selection: Selection, process: str, folder: Path, number: int, lived: Mapping[str, float]) -> None:
    """Write invented tickets of a process; flows in `lived` are taken otherwise than drawn."""
    found = next(each for document in selection.documents for each in document.processes if each.id == process)
    (folder / "incident-tickets.csv").write_bytes(tickets(found, number, 26, lived))


if __name__ == "__main__":
    build(_HERE, Path(sys.argv[1]) if len(sys.argv) > 1 else _REFERENCE)
