"""The baseline of a project: sealed, withdrawn, and what a tender covers until there is one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.chain import recorded, stands
from itsm_fit.sealing.sign_off import unapproved
from itsm_fit.sealing.state import recorded_digest, taken

COUNTED: Mapping[str, Phrase] = {
    "processes": Phrase("Processes"),
    "steps": Phrase("Steps"),
    "requirements": Phrase("Requirements"),
    "criteria": Phrase("Criteria"),
}
"""What a seal counts, by its names in the log."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """A seal that nobody withdrew, and the deviations recorded since, the oldest first."""

    entry: LogEntry
    deviations: tuple[LogEntry, ...] = ()

    @property
    def last(self) -> LogEntry:
        """What recorded the sealed part last: the newest deviation, else the seal."""
        return self.deviations[-1] if self.deviations else self.entry


def baseline_of(project: Project) -> Baseline | None:
    """The newest seal; None where that was withdrawn, or there is none that is as it was written."""
    seal = next((entry for entry in reversed(project.log) if entry.kind is LogKind.SEALED and stands(entry)), None)
    if seal is None or any(entry.kind is LogKind.WITHDRAWN and _of(entry, seal) for entry in project.log):
        return None
    return Baseline(seal, tuple(each for each in project.log if each.kind is LogKind.DEVIATED and _of(each, seal)))


def sealed(project: Project, *, by: str, reason: str, at: datetime) -> Project:
    """The project with a baseline frozen; one that there was before stays in the log and counts no longer.

    Which processes their owners do not approve as they are goes on record with it: whoever seals knows it.

    Raises EditError where nothing is drawn or asked, where changes of the baseline before are not explained, or without
    a name or a reason.
    """
    require_reason(reason)
    counts = counted(project)
    if not counts["processes"] and not counts["requirements"]:
        raise EditError(tr("There is nothing to seal yet: draw a process or write down what is asked first."))
    state, before = taken(project), baseline_of(project)
    if before is not None and recorded_digest(before.last) != state.body["digest"]:
        raise EditError(tr("What was changed since the seal is not explained yet: do that first, then seal anew."))
    project = replace(project, kept={**project.kept, **state.kept})
    missing = [
        {"process": each.process, "name": each.name, "state": each.state.value, "waits_for": each.waiting}
        for each in unapproved(project)
    ]
    body = {"project": project.name, "counts": counts, "state": state.body, "unapproved": missing}
    return recorded(project, LogKind.SEALED, by=by, reason=reason, at=at, **body)


def withdrawn(project: Project, *, by: str, reason: str, at: datetime) -> Project:
    """The project without its baseline, which stays in the log; raises EditError where there is none."""
    require_reason(reason)
    baseline = baseline_of(project)
    if baseline is None:
        raise EditError(tr("There is no seal to withdraw."))
    return recorded(project, LogKind.WITHDRAWN, by=by, reason=reason, at=at, seal=baseline.entry.hash)


def in_tender(project: Project, *, tender: bool, by: str, reason: str = "", at: datetime) -> Project:
    """The project as a tender, or as none any longer; raises EditError without a name, or a reason to end one."""
    if project.tender is tender:
        return project
    if not tender:
        require_reason(reason)
    kind = LogKind.TENDER if tender else LogKind.NO_TENDER
    return recorded(replace(project, tender=tender), kind, by=by, reason=reason, at=at)


def _of(entry: LogEntry, seal: LogEntry) -> bool:
    return bool(entry.body.get("seal") == seal.hash)


def counted(project: Project) -> dict[str, int]:
    """How much a seal freezes, by the names of `COUNTED`."""
    processes = project.processes.values()
    return {
        "processes": len(processes),
        "steps": sum(node.kind.is_activity for process in processes for node in process.nodes),
        "requirements": len({key_of(each.id) for each in asked(project)}),
        "criteria": len(project.decision.criteria),
    }


def require_reason(reason: str) -> None:
    """Raise EditError unless somebody says why."""
    if not reason.strip():
        raise EditError(tr("What goes on record needs a reason: say why."))
