"""The sign-off of processes: who approved which version, what an edit since has made lapse, and what changed.

Approvals stand in the log of the project alone, so `verify` proves them; what is said of them follows from it and from
the project as it is. So an edit lapses exactly the approvals of what it touches, and undo brings them back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

import msgspec

from itsm_fit.errors import EditError, FitError
from itsm_fit.language import Phrase, WordedEnum, tr
from itsm_fit.model import edits
from itsm_fit.model.log import SIGN_OFFS, LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.scoring.wording import listed
from itsm_fit.sealing.bodies import told_by
from itsm_fit.sealing.chain import recorded, stands
from itsm_fit.sealing.process_version import KeptVersion, kept_version, version_of
from itsm_fit.sealing.remembered import by_identity
from itsm_fit.sealing.state import text_digest

_MOST_NAMED = 4


class SignOffState(WordedEnum):
    """How far the owners of a process have approved it as it is."""

    NO_OWNER = "no owner"
    OPEN = "open"
    LAPSED = "lapsed"
    PARTLY = "approved by some"
    APPROVED = "approved"


class RecordedApproval(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an entry says of an approval: the process, what it and its owners were called then, and the version."""

    process: str
    name: str
    owners: list[str]
    version: KeptVersion


@dataclass(frozen=True, slots=True)
class OwnerSignOff:
    """How one owner stands to a process as it is: `entry` is their newest approval that they did not withdraw, if any.

    It is `lapsed` where what they approved is another version.
    """

    owner: str
    entry: LogEntry | None = None
    lapsed: bool = False

    @property
    def approves(self) -> bool:
        """Whether they approved the process as it is."""
        return self.entry is not None and not self.lapsed


@dataclass(frozen=True, slots=True)
class ProcessSignOff:
    """The sign-off of a process, by its project-wide id: approved once all its owners approve it as it is."""

    process: str
    name: str
    owners: tuple[OwnerSignOff, ...]

    @property
    def state(self) -> SignOffState:
        if not self.owners:
            return SignOffState.NO_OWNER
        if all(each.approves for each in self.owners):
            return SignOffState.APPROVED
        if any(each.approves for each in self.owners):
            return SignOffState.PARTLY
        return SignOffState.LAPSED if self.lapsed else SignOffState.OPEN

    @property
    def approved(self) -> bool:
        return self.state is SignOffState.APPROVED

    @property
    def lapsed(self) -> tuple[OwnerSignOff, ...]:
        """The owners who approved another version."""
        return tuple(each for each in self.owners if each.lapsed)

    @property
    def waiting(self) -> tuple[str, ...]:
        """The owners whose approval of the process as it is is missing."""
        return tuple(each.owner for each in self.owners if not each.approves)

    @property
    def last(self) -> LogEntry | None:
        """The newest approval that somebody who owns it gave and did not withdraw."""
        entries = [each.entry for each in self.owners if each.entry is not None]
        return max(entries, key=lambda entry: entry.at) if entries else None


@by_identity
def sign_offs(project: Project) -> Mapping[str, ProcessSignOff]:
    """The sign-off of every process, by its project-wide id, in source order."""
    given = _approvals_given(project)
    owners = {
        process: [each.name for each in its]
        for process, its in groupby(sorted(project.owners, key=lambda each: each.process), lambda each: each.process)
    }
    found: dict[str, ProcessSignOff] = {}
    for process, name in project.process_names.items():
        entries = [(each, given.get((process, text_key(each)))) for each in owners.get(process, ())]
        digest = version_of(project, process).digest if any(entry for _, entry in entries) else ""
        its = (
            OwnerSignOff(owner, entry, entry is not None and approval_of(entry).version.digest != digest)
            for owner, entry in entries
        )
        found[process] = ProcessSignOff(process, name, tuple(its))
    return found


def approval_of(entry: LogEntry) -> RecordedApproval:
    """What an entry says was approved; raises FitError where its body is not what the app writes."""
    return told_by(dict(entry.body), RecordedApproval, Phrase("It does not say what was approved."))


def unapproved(project: Project) -> tuple[ProcessSignOff, ...]:
    """The processes that not all of their owners approve as they are, those without an owner included."""
    return tuple(each for each in sign_offs(project).values() if not each.approved)


def to_approve(project: Project, by: str) -> tuple[str, ...]:
    """The processes, by their project-wide ids, that somebody owns and has not approved as they are."""
    return tuple(
        each.process
        for each in sign_offs(project).values()
        if text_key(by) in {text_key(owner) for owner in each.waiting}
    )


def require_owner(project: Project, name: str) -> None:
    """Raise EditError unless somebody owns a process."""
    if text_key(name) not in {text_key(each.name) for each in project.owners}:
        raise EditError(tr("{name} owns no process of this project.", name=" ".join(name.split()) or "–"))


def approved_by(project: Project, by: str) -> tuple[str, ...]:
    """The processes of which somebody has an approval that they did not withdraw, by their project-wide ids."""
    return tuple(process for process, who in _approvals_given(project) if who == text_key(by))


def approved(project: Project, processes: Iterable[str], *, by: str, note: str = "", at: datetime) -> Project:
    """The project with one of their owners' approval of these processes, as they are, on record.

    What they approve already is not approved again. Raises EditError for a process that there is not, or that `by` does
    not own.
    """
    wanted = tuple(dict.fromkeys(processes))
    owners = {process: _owner(project, process, by) for process in wanted}
    waiting = sign_offs(project)
    for process, owner in owners.items():
        if owner in waiting[process].waiting:
            project = _with_approval(project, process, by=owner, note=note, at=at)
    return project


def approval_withdrawn(project: Project, processes: Iterable[str], *, by: str, note: str = "", at: datetime) -> Project:
    """The project with what somebody approved of these processes withdrawn, on record.

    Raises EditError where they approved nothing that they did not withdraw.
    """
    for process in dict.fromkeys(processes):
        entry = _approvals_given(project).get((process, text_key(by)))
        if entry is None:
            raise EditError(
                tr(
                    "{name} has no approval of {process} to withdraw.",
                    name=" ".join(by.split()) or "–",
                    process=project.process_names.get(process, process),
                )
            )
        project = recorded(
            project,
            LogKind.APPROVAL_WITHDRAWN,
            by=entry.by,
            reason=note,
            at=at,
            process=process,
            name=project.process_names.get(process, process),
        )
    return project


def _with_approval(project: Project, process: str, *, by: str, note: str, at: datetime) -> Project:
    version = version_of(project, process)
    there = _kept_before(project, process, version.digest)
    its, kept = (there, {}) if there is not None else kept_version(version)
    said = RecordedApproval(process, project.process_names[process], list(edits.owners_of(project, process)), its)
    project = replace(project, kept={**project.kept, **kept})
    return recorded(project, LogKind.APPROVED, by=by, reason=note, at=at, **msgspec.to_builtins(said))


def _kept_before(project: Project, process: str, digest: str) -> KeptVersion | None:
    """The same version as somebody else approved it: what is kept once is not kept again."""
    for entry in reversed(project.log):
        if entry.kind is LogKind.APPROVED and entry.body.get("process") == process and _counts(entry):
            its = approval_of(entry).version
            whole = all(text_digest(project.kept.get(name, "")) == name for name in its.texts)
            if its.digest == digest and whole:
                return its
    return None


def _owner(project: Project, process: str, by: str) -> str:
    """Who approves, as the project calls them; raises EditError where they own no such process."""
    if process not in project.processes:
        raise EditError(tr("There is no process {process} in this project.", process=process))
    owners = edits.owners_of(project, process)
    found = next((each for each in owners if text_key(each) == text_key(by)), None)
    if found is not None:
        return found
    called = project.process_names[process]
    if not by.strip():
        raise EditError(tr("What goes on record is signed: say who you are."))
    if not owners:
        raise EditError(tr("{process} has no owner who could approve it: name its owners first.", process=called))
    raise EditError(
        tr(
            "{name} does not own {process}: {owners} can approve it, or name {name} as an owner first.",
            name=" ".join(by.split()),
            process=called,
            owners=listed(owners, _MOST_NAMED),
        )
    )


@by_identity
def _approvals_given(project: Project) -> Mapping[tuple[str, str], LogEntry]:
    """The newest approval of each process by each person that they did not withdraw, by process and name key."""
    found: dict[tuple[str, str], LogEntry] = {}
    for entry in project.log:
        process = entry.body.get("process") if entry.kind in SIGN_OFFS else None
        if not isinstance(process, str) or not _counts(entry):
            continue
        key = process, text_key(entry.by)
        if entry.kind is LogKind.APPROVED:
            found[key] = entry
        else:
            found.pop(key, None)
    return found


@by_identity
def _counts(entry: LogEntry) -> bool:
    """Whether an entry is as it was written and says what it has to; of one that does not `verify` tells."""
    if not stands(entry):
        return False
    try:
        return entry.kind is not LogKind.APPROVED or bool(approval_of(entry).process)
    except FitError:
        return False
