"""Whether a log still tells what was written: every hash, link and seal is made again, and what fails is named."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from itsm_fit.errors import FitError
from itsm_fit.language import tr, trn
from itsm_fit.model.judged_scores import broken_sheets, unlogged_scores
from itsm_fit.model.log import LogEntry, LogKind, together
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import baseline_of
from itsm_fit.sealing.canonical import SECTIONS, section_digests, whole_digest
from itsm_fit.sealing.chain import hash_of, stamp
from itsm_fit.sealing.decided import decision_of
from itsm_fit.sealing.deviations import changed_sections
from itsm_fit.sealing.process_version import opened_version
from itsm_fit.sealing.sign_off import approval_of
from itsm_fit.sealing.state import RecordedState, opened, state_of, text_digest
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.log_wire import log_as_written
from itsm_fit.storage.project_file import read_project
from itsm_fit.writing import titled

_STATES = frozenset({LogKind.SEALED, LogKind.DEVIATED})
_SWITCHES = frozenset({LogKind.TENDER, LogKind.NO_TENDER})
_ABOUT_A_SEAL = frozenset({LogKind.DEVIATED, LogKind.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class LogRemark:
    """One plain sentence about an entry, by its number from 1 and as `where` names it; 0 and "" for the whole log."""

    message: str
    entry: int = 0
    where: str = ""

    def __str__(self) -> str:
        return titled(self.where, self.message) if self.where else self.message


@dataclass(frozen=True)
class Verification:
    """`problems` are what does not hold, `notes` what is worth saying and proves nothing; both in the order of the log.

    `head` and `entries` are those of the log as it is: the hash of its last entry, and how many there are.
    """

    problems: tuple[LogRemark, ...]
    notes: tuple[LogRemark, ...]
    head: str
    entries: int


def entry_name(number: int, entry: LogEntry) -> str:
    """``entry 3 (sealed, 2026-11-29T08:53:49Z)``: how messages call an entry."""
    return tr("entry {number} ({kind}, {at})", number=number, kind=entry.kind.words, at=entry.at)


def _of(number: int, entry: LogEntry, message: str) -> LogRemark:
    return LogRemark(message, number, entry_name(number, entry))


def verify_file(path: Path, head: str = "", entries: int | None = None, *, now: datetime | None = None) -> Verification:
    """`verify` of a project file; raises InputError where it is none.

    Beside what its log says, how it is written counts: no character in it may be another one than the app writes.
    """
    data = read_bytes(path)
    found = verify(read_project(data, path.name), head, entries, now=now)
    if found.problems or log_as_written(data):
        return found
    said = tr("The log is written in other characters than ITSM Fit writes: the file was changed by hand.")
    return replace(found, problems=(LogRemark(said),))


def verify(
    project: Project, head: str = "", entries: int | None = None, *, now: datetime | None = None
) -> Verification:
    """Make every hash, link and seal of a project's log anew.

    With the `head` and the number of `entries` of a printed certificate a tail that was cut and a chain that was made
    anew are found, too: without them nothing in the file itself can show that. What is dated later than `now`, which
    knows its time zone, is noted.
    """
    problems = [
        *_links(project.log),
        *_seals(project),
        *_approvals(project),
        *_kept(project),
        *_now(project),
        *_judged(project),
        *_certified(project.log, head.strip().lower(), entries),
    ]
    order = sorted(problems, key=lambda remark: (remark.entry == 0, remark.entry))
    last = project.log[-1].hash if project.log else ""
    notes = (*_clock(project.log), *(_future(project.log, now) if now is not None else ()), *_decided(project))
    return Verification(tuple(dict.fromkeys(order)), notes, last, len(project.log))


def _judged(project: Project) -> Iterator[LogRemark]:
    """Score sheets and agreed scores that are not as the log says that they came in."""
    for sheet in broken_sheets(project):
        yield LogRemark(tr("The score sheet of {sheet} was changed since it was taken in.", sheet=sheet))
    for its in unlogged_scores(project):
        yield LogRemark(
            tr("The agreed score of {tool} is not the one that the log says was agreed.", tool=its.cell.tool)
        )


# ---------------------------------------------------------------- the chain


def _links(log: tuple[LogEntry, ...]) -> Iterator[LogRemark]:
    due = [_due(entry) for entry in log]
    followed = {parent for entry in log for parent in entry.parents}
    seen: set[str] = set()
    for number, (entry, its) in enumerate(zip(log, due, strict=True), start=1):
        if its != entry.hash:
            told = (
                tr("Its hash was changed: it is not the one that the entry has.")
                if its in followed
                else tr("It was changed after it was written: its hash is that of another text.")
            )
            yield _of(number, entry, told)
        if entry.hash in seen:
            yield _of(number, entry, tr("It stands there twice."))
        seen.add(entry.hash)
    # by either hash: one that was changed breaks no second link
    places = {**{its: at for at, its in enumerate(due, 1)}, **{entry.hash: at for at, entry in enumerate(log, 1)}}
    for number, entry in enumerate(log, start=1):
        for parent in entry.parents:
            if parent not in places:
                yield _of(number, entry, tr("It follows an entry that is missing: one before it was taken out."))
            elif places[parent] >= number:
                yield _of(number, entry, tr("It stands before an entry that it follows: the order was changed."))
    yield from _ends(log, due)


def _ends(log: tuple[LogEntry, ...], due: list[str]) -> Iterator[LogRemark]:
    """Entries that nothing follows, but the last; and an order that is another one than that of writing."""
    followed = {parent for entry in log for parent in entry.parents}
    for number, (entry, its) in enumerate(zip(log[:-1], due, strict=False), start=1):
        if not {entry.hash, its} & followed:
            said = tr("Nothing follows it: it was put in afterwards, or work of two desks was never joined.")
            yield _of(number, entry, said)
    pairs = enumerate(zip(together(log), log, strict=False), start=1)
    number = next((at for at, (one, two) in pairs if one.hash != two.hash), 0)
    if number:
        yield _of(number, log[number - 1], tr("From here on the order was changed."))


def _due(entry: LogEntry) -> str:
    """The hash that an entry has to have, "" where it holds what nothing was hashed over."""
    try:
        return hash_of(entry)
    except ValueError:
        return ""


def _certified(log: tuple[LogEntry, ...], head: str, entries: int | None) -> Iterator[LogRemark]:
    """What the head and the count of a certificate find."""
    known = {entry.hash: entry for entry in log}
    if entries is not None and len(log) < entries:
        yield LogRemark(
            trn(
                "The certificate counts {count} entry, and the log has {here}: the end was cut off.",
                "The certificate counts {count} entries, and the log has {here}: the end was cut off.",
                entries,
                here=len(log),
            )
        )
    elif head and head not in known:
        said = tr(
            "No entry has the hash that the certificate says ({head}…): the log was made anew, or its end replaced.",
            head=head[:12],
        )
        yield LogRemark(said)
    elif head and entries is not None and (here := _up_to(head, known)) != entries:
        said = tr(
            "Up to here the log has {here} entries, the certificate counts {entries}: some were put in or taken out.",
            here=here,
            entries=entries,
        )
        yield _of(list(known).index(head) + 1, known[head], said)


def _up_to(head: str, known: Mapping[str, LogEntry]) -> int:
    """How many entries lead to this one, itself included."""
    seen: set[str] = set()
    waiting = [head]
    while waiting:
        name = waiting.pop()
        if name in known and name not in seen:
            seen.add(name)
            waiting += known[name].parents
    return len(seen)


def _clock(log: tuple[LogEntry, ...]) -> Iterator[LogRemark]:
    """Entries that are older than one that they follow."""
    known = {entry.hash: entry for entry in log}
    for number, entry in enumerate(log, start=1):
        if any(parent in known and entry.at < known[parent].at for parent in entry.parents):
            yield _of(number, entry, tr("It is older than what it follows: a clock went backwards, or stood wrong."))


def _future(log: tuple[LogEntry, ...], now: datetime) -> Iterator[LogRemark]:
    """Entries that are dated later than now."""
    for number, entry in enumerate(log, start=1):
        if entry.at > stamp(now):
            yield _of(number, entry, tr("It is dated in the future: a clock stood wrong when it was written."))


def _decided(project: Project) -> Iterator[LogRemark]:
    """What is another thing now than what was decided on: everybody may go on, and the record says so."""
    decision = decision_of(project)
    if decision is not None and decision.changed:
        number = next(at for at, entry in enumerate(project.log, start=1) if entry is decision.entry)
        said = tr("What was decided on was changed since: {parts}.", parts=", ".join(decision.changed))
        yield _of(number, decision.entry, said)


# ---------------------------------------------------------------- what was sealed


def _seals(project: Project) -> Iterator[LogRemark]:
    seals = {entry.hash for entry in project.log if entry.kind is LogKind.SEALED}
    for number, entry in enumerate(project.log, start=1):
        if entry.kind in _ABOUT_A_SEAL and str(entry.body.get("seal")) not in seals:
            yield _of(number, entry, tr("It is about a seal that is not in the log."))
        if entry.kind in _STATES:
            try:
                wrong = _wrong(project, state_of(entry))
            except FitError as problem:
                yield _of(number, entry, tr("What it sealed cannot be opened: {reason}", reason=problem))
                continue
            if wrong:
                said = tr("What is kept of it is not what was sealed: {sections}.", sections=wrong)
                yield _of(number, entry, said)


def _wrong(project: Project, state: RecordedState) -> str:
    """Which sections of a state have another digest than was recorded, in words; "" where all hold."""
    again = section_digests(opened(state, project.kept, project.documents))
    names = [str(SECTIONS[name]) for name in SECTIONS if again[name] != state.sections.get(name)]
    return ", ".join(names) or ("" if whole_digest(again) == state.digest else tr("the digest of the whole"))


def _approvals(project: Project) -> Iterator[LogRemark]:
    """Approvals of processes that do not say what was approved, or keep another version than the one they say."""
    for number, entry in enumerate(project.log, start=1):
        if entry.kind is LogKind.APPROVED:
            try:
                said = approval_of(entry).version
                kept = opened_version(said, project.kept)
            except FitError as problem:
                yield _of(number, entry, tr("What it approved cannot be opened: {reason}", reason=problem))
                continue
            if kept.digest != said.digest:
                yield _of(number, entry, tr("What is kept of it is not what was approved."))


def _texts_of(entry: LogEntry) -> tuple[str, ...]:
    """The names of the texts that are kept for an entry."""
    with suppress(FitError):
        if entry.kind in _STATES:
            return state_of(entry).texts
        if entry.kind is LogKind.APPROVED:
            return approval_of(entry).version.texts
    return ()


def _kept(project: Project) -> Iterator[LogRemark]:
    """Texts that are not the ones that were kept, with the first entry that they are part of."""
    users: dict[str, int] = {}
    for number, entry in enumerate(project.log, start=1):
        users |= dict.fromkeys(set(_texts_of(entry)) - users.keys(), number)
    for name, text in project.kept.items():
        number = users.get(name, 0)
        if not number:
            yield LogRemark(tr("The text {number} is kept for no entry of the log.", number=name[:8]))
        elif text_digest(text) != name:
            said = tr("The text {number} that is kept for it was changed.", number=name[:8])
            yield _of(number, project.log[number - 1], said)


def _now(project: Project) -> Iterator[LogRemark]:
    """What the project is beside what its log recorded last."""
    numbers = {id(entry): number for number, entry in enumerate(project.log, start=1)}
    baseline = baseline_of(project)
    if baseline is not None:
        with suppress(FitError):  # which is said of the entry itself
            changed = ", ".join(str(SECTIONS[name]) for name in changed_sections(project))
            if changed:
                said = tr(
                    "What it recorded was changed since without a record: {sections}. Explain it "
                    "(itsm-fit seal --explain), or take the last good copy.",
                    sections=changed,
                )
                yield _of(numbers[id(baseline.last)], baseline.last, said)
    switched = next((each for each in reversed(project.log) if each.kind in _SWITCHES), None)
    if switched is not None and (switched.kind is LogKind.TENDER) is not project.tender:
        said = (
            tr("By it the project is no tender any longer, and the file says that it is one.")
            if project.tender
            else tr("By it the project is a tender, and the file says that it is none.")
        )
        yield _of(numbers[id(switched)], switched, said)
    if switched is None and project.tender:
        yield LogRemark(tr("The file says that this is a tender, and no entry says so: entries were taken out."))
