"""How the sign-off of a process reads, wherever people read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import groupby

from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.log import LogEntry
from itsm_fit.model.project import Project
from itsm_fit.scoring.wording import listed
from itsm_fit.sealing.sign_off import OwnerSignOff, ProcessSignOff, SignOffState, sign_offs, unapproved
from itsm_fit.writing import clauses, day, titled

_MOST_NAMED, _MOST_WITHOUT = 4, 6


def sign_off_words(its: ProcessSignOff) -> str:
    """Who approved a process when, what made that lapse, and whom it waits for, in a sentence without a full stop."""
    if its.state is SignOffState.NO_OWNER:
        return tr("No owner is named")
    return " · ".join(_parts(its))


def approved_words(its: ProcessSignOff) -> str:
    """Who approves a process as it is, with the day: ``Ann and Bo, 2026-11-29``; "" where nobody does."""
    return clauses(_by_day(each.entry for each in its.owners if each.approves and each.entry is not None))


def lapsed_words(its: ProcessSignOff) -> str:
    """Who approved an earlier version, with the day; "" where nobody did."""
    return clauses(_by_day(each.entry for each in its.lapsed if each.entry is not None))


def owner_words(its: OwnerSignOff) -> str:
    """How one owner stands to a process as it is."""
    if its.entry is None:
        return tr("has not approved it")
    on = day(its.entry.moment.date())
    return (
        tr("approved it on {day}, before it was changed", day=on) if its.lapsed else tr("approved it on {day}", day=on)
    )


def standing_lines(project: Project, document: Document) -> tuple[str, ...]:
    """How the processes of a drawing stand, a line each; none as long as nobody owns a process."""
    if not project.owners:
        return ()
    own, found = set(map(id, document.processes)), sign_offs(project)
    said = [found[key] for key, process in project.processes.items() if id(process) in own]
    return tuple(titled(each.name, sign_off_words(each)) if len(said) > 1 else sign_off_words(each) for each in said)


def unapproved_reasons(project: Project) -> dict[str, str]:
    """Why processes that have owners are not approved, by their project-wide ids."""
    if not project.owners:
        return {}
    return {each.process: sign_off_words(each) for each in unapproved(project) if each.owners}


def unapproved_lines(project: Project) -> tuple[str, ...]:
    """Which processes are not approved, and why: a line each, and one for all those without an owner."""
    those = unapproved(project)
    nobody = [each.name for each in those if not each.owners]
    lines = [titled(each.name, sign_off_words(each)) for each in those if each.owners]
    if not nobody:
        return tuple(lines)
    if not project.owners:
        return (tr("No process has an owner who could approve it"),)
    return (*lines, tr("Without an owner who could approve: {names}", names=listed(nobody, _MOST_WITHOUT)))


def unapproved_at(entry: LogEntry) -> tuple[str, ...]:
    """Which processes were not approved when a baseline was sealed, a line each, as its entry says."""
    said = entry.body.get("unapproved", ())
    lines = []
    for each in said if isinstance(said, list | tuple) else ():
        with suppress(KeyError, TypeError, ValueError):
            lines.append(f"{each['name']} ({SignOffState(each['state']).words})")
    return tuple(lines)


def _parts(its: ProcessSignOff) -> Iterator[str]:
    approved, lapsed = approved_words(its), lapsed_words(its)
    if approved:
        yield tr("Approved by {who}", who=approved)
    if lapsed:
        yield tr("Changed since the approval of {who}", who=lapsed)
    if its.waiting:
        yield tr("Waits for {owners}", owners=listed(its.waiting, _MOST_NAMED))


def _by_day(entries: Iterable[LogEntry]) -> Iterator[str]:
    in_time = sorted(entries, key=lambda entry: entry.at)
    for on, those in groupby(in_time, lambda entry: entry.moment.date()):
        yield f"{listed([entry.by for entry in those], _MOST_NAMED)}, {day(on)}"
