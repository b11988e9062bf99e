"""What is on record: baselines that are sealed and verified, and what could be objected to."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from itsm_fit.api.given import project_of
from itsm_fit.audit.fairness import FairnessAudit, audit
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.verify import Verification, verify_file
from itsm_fit.selection import Loaded


def audit_selection(of: Project | Loaded, *, progress: Progress = silent) -> FairnessAudit:
    """What somebody could object to in a selection, the gravest first, each with evidence and its effect.

    Found are changes made when answers were known, requirements that favour one vendor, thresholds that drop one tool,
    requirements that decide nothing. `unknown` says what could not be looked at.

    >>> from itsm_fit import audit_selection, load, sample_models
    >>> found = audit_selection(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> [(each.severity.value, each.rule.name) for each in found.findings], len(found.unknown)
    ([('info', 'DECIDES_NOTHING')], 1)
    """
    return audit(project_of(of), progress=progress)


def seal(of: Project | Loaded, *, by: str, reason: str) -> Project:
    """The project with processes, requirements, weights, thresholds, levels and method frozen as a baseline, now.

    It is on record in `project.log`, signed `by` a name with its `reason`; `save` asks for a reason whenever that is
    changed later. Raises FitError where nothing is drawn or asked, and without a name or a reason.

    >>> from itsm_fit import load, sample_models, seal
    >>> drawn = load(sample_models() / "small" / "incident.bpmn")
    >>> sealed = seal(drawn, by="Anna Kern", reason="Agreed by the working group")
    >>> [(entry.kind.value, entry.by) for entry in sealed.log]
    [('sealed', 'Anna Kern')]
    """
    return sealed(project_of(of), by=by, reason=reason, at=datetime.now(UTC))


def verify(path: str | os.PathLike[str], *, head: str = "", entries: int | None = None) -> Verification:
    """Make every seal and every link of a project file's log anew; it holds where `problems` is empty.

    With `head` and `entries` of a printed certificate a log that was cut or made anew is found, too. Raises FitError
    where the file is no project.

    >>> from itsm_fit import load, sample_models, save, seal, verify
    >>> drawn = load(sample_models() / "small" / "incident.bpmn")
    >>> saved = save(seal(drawn, by="Anna Kern", reason="Agreed"), "sealed.itsmfit")
    >>> found = verify("sealed.itsmfit")
    >>> found.problems, found.entries
    ((), 1)
    """
    return verify_file(Path(path), head, entries, now=datetime.now(UTC))
