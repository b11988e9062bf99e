"""An acceptance test that people filled in → its results, row by row, wherever these stand now.

A row is known by its name, which stands in a column of its own; so rows may be sorted, moved to other sheets, left out
and added, and headings renamed or written in another language. What cannot be read is kept as it is written and told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.acceptance_form import (
    HEADINGS,
    MARK,
    REMARK,
    REQUIREMENT,
    RESULT,
    ROW,
    TESTED_ON,
    TESTER,
    VERSION,
    RowIdentity,
)
from itsm_fit.importing.amounts import read_day
from itsm_fit.importing.demo_sheet import SeenAnswer, note_seen
from itsm_fit.importing.forms import spellings
from itsm_fit.importing.text import normal, phrases, squeeze
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.acceptance import AcceptanceOutcome, AcceptanceResult, AcceptanceRun, worst
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.evidence import Grade
from itsm_fit.model.project import Project
from itsm_fit.storage.spreadsheet import CellPlace, Workbook, Worksheet, display

_WORDS: Mapping[AcceptanceOutcome, str] = {
    AcceptanceOutcome.PASSED: """
        passed | pass | ok | okay | yes | y | x | shown | seen | held | met | fulfilled | done | 1
        | bestanden | erfüllt | gezeigt | ja | j | in ordnung | oui | réussi | réussie | conforme | rempli | montré | vu
    """,
    AcceptanceOutcome.PARTLY: """
        partly | partial | partially | in part | teilweise | teils | zum teil | mit einschränkungen
        | partiellement | partiel | en partie
    """,
    AcceptanceOutcome.FAILED: """
        failed | fail | no | n | 0 | not passed | not ok | not met | not fulfilled | nicht bestanden | nicht erfüllt
        | nein | durchgefallen | fehlgeschlagen | non | échoué | échouée | échec | non conforme | pas rempli
    """,
    AcceptanceOutcome.NOT_SHOWN: """
        not shown | not seen | not tested | not done | skipped | nicht gezeigt | nicht getestet | nicht gesehen | offen
        | non montré | pas montré | non testé | pas testé | non vu
    """,
}
_SIGNS = {"✓": "passed", "✔": "passed", "☑": "passed", "✗": "failed", "✘": "failed", "☒": "failed"}


def read_outcome(text: str) -> AcceptanceOutcome | None:
    """What a word or sign says came of it, with anything written behind it; None for one that says nothing known."""
    said = squeeze(text)
    if said[:1] in _SIGNS:
        return AcceptanceOutcome(_SIGNS[said[:1]])
    bare = normal(said)
    found = [
        (len(known), outcome)
        for outcome, listed in _WORDS.items()
        for known in (*map(normal, phrases(listed)), *spellings(outcome))
        if bare == known or bare.startswith((f"{known} ", f"{known},", f"{known}:", f"{known};", f"{known}."))
    ]
    return max(found, key=lambda each: each[0])[1] if found else None


@dataclass(frozen=True)
class AcceptanceSheet:
    """What a filled-in test holds, and what was noticed in it."""

    file: str
    sha256: str
    tool: str
    release: str
    results: tuple[AcceptanceResult, ...]
    issues: tuple[Issue, ...]

    def run(self, on: date, release: str = "") -> AcceptanceRun:
        """It as it is kept; a sheet that names no release goes by the day."""
        return AcceptanceRun(
            self.tool, release or self.release or on.isoformat(), on, self.file, self.sha256, self.results
        )


def read_acceptance(workbook: Workbook, sha256: str) -> AcceptanceSheet | None:
    """The results in a test that ITSM Fit wrote; None for any other workbook.

    Raises InputError when a newer version wrote it, or when no sheet of it has the column of its rows any more.
    """
    hidden = next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)
    if hidden is None:
        return None
    if display(hidden.value(0, 1)) != str(VERSION):
        raise InputError(tr("A newer ITSM Fit wrote this acceptance test: open it with that one."), file=workbook.name)
    record = _Record(hidden)
    found = [_Table(sheet, record) for sheet in workbook.sheets if sheet is not hidden]
    tables = [table for table in found if table.has_rows]
    if not tables:
        message = tr("The column {heading} is gone from this acceptance test: its rows cannot be told.", heading=ROW)
        raise InputError(message, file=workbook.name)
    reader = _Reader(workbook.name, record)
    for table in tables:
        reader.read(table)
    return AcceptanceSheet(
        workbook.name, sha256, record.tool, record.release, tuple(reader.results), tuple(reader.issues)
    )


class _Record:
    """What the hidden sheet says."""

    def __init__(self, sheet: Worksheet) -> None:
        rows = [[display(value) for value in row] for row in sheet.rows]
        named = {row[0]: row[1:] for row in rows if row and row[0] in {"tool", "release", "headings"}}
        self.tool = next(iter(named.get("tool", ())), "")
        self.release = next(iter(named.get("release", ())), "")
        self._written = dict(zip(HEADINGS, named.get("headings", ()), strict=False))
        told = [row[1:7] for row in rows if len(row) > 3 and row[0] == "row"]
        self.rows = {its[0]: _identity(its) for its in told}

    def spellings(self, heading: Phrase) -> set[str]:
        """A heading as it was written, or as it is called today."""
        return {*spellings(heading), normal(self._written.get(heading, str(heading)))}


def _identity(cells: Sequence[str]) -> RowIdentity:
    key, process, path, step, requirement, promised = (*cells, *[""] * (6 - len(cells)))
    return RowIdentity(key, process, int(path) if path.isascii() and path.isdigit() else 0, step, requirement, promised)


class _Table:
    """A sheet with the column of its rows' names, and where the others stand."""

    def __init__(self, sheet: Worksheet, record: _Record) -> None:
        self.sheet = sheet
        keys = [
            Counter(row for row in range(sheet.height) if display(sheet.value(row, column)).strip() in record.rows)
            for column in range(_width(sheet))
        ]
        self._key = max(range(len(keys)), key=lambda at: len(keys[at]), default=-1)
        self.has_rows = self._key >= 0 and bool(keys[self._key])
        first = min(keys[self._key]) if self.has_rows else 0
        self._named = self._headings(record, first)
        self.top = first if self.has_rows else 0
        self._columns = {heading: column for heading, (_, column) in self._named.items()}
        if self.has_rows and RESULT not in self._columns:
            guessed = self._guessed(first)
            if guessed is not None:
                self._columns[RESULT] = guessed

    def _headings(self, record: _Record, first: int) -> dict[Phrase, tuple[int, int]]:
        """Each heading's row and column, the one nearest above the first row that is known."""
        found: dict[Phrase, tuple[int, int]] = {}
        for row in range(first):
            for column, value in enumerate(self.sheet.rows[row]):
                text = normal(display(value))
                for heading in HEADINGS if text else ():
                    if text in record.spellings(heading):
                        found[heading] = row, column
        return found

    def _guessed(self, first: int) -> int | None:
        """The column of most words of results, where its heading is gone."""
        taken = {self._key, *self._columns.values()}
        numbers = {
            column: sum(
                read_outcome(display(self.sheet.value(row, column))) is not None
                for row in range(first, self.sheet.height)
                if not display(self.sheet.value(row, column)).strip().isdigit()
            )
            for column in range(_width(self.sheet))
            if column not in taken
        }
        best = max(numbers, key=lambda column: numbers[column], default=-1)
        return best if best >= 0 and numbers[best] else None

    @property
    def rows(self) -> range:
        """Below the headings, rows that were put above the first known one included."""
        top = max((row for row, _ in self._named.values()), default=self.top - 1) + 1
        return range(min(top, self.top), self.sheet.height)

    @property
    def has_results(self) -> bool:
        return RESULT in self._columns

    def key(self, row: int) -> str:
        return display(self.sheet.value(row, self._key)).strip()

    def value(self, row: int, heading: Phrase) -> object:
        column = self._columns.get(heading)
        return "" if column is None else self.sheet.value(row, column)

    def text(self, row: int, heading: Phrase) -> str:
        column = self._columns.get(heading)
        return "" if column is None else squeeze(display(self.sheet.value(row, column)))

    def place(self, row: int, heading: Phrase) -> str:
        column = self._columns.get(heading, self._key)
        return f"{self.sheet.name}!{CellPlace(row, column).name}"


def _width(sheet: Worksheet) -> int:
    return max((len(row) for row in sheet.rows), default=0)


@dataclass
class _Reader:
    """Reads the rows of all sheets; what cannot be read is told and kept."""

    file: str
    record: _Record
    results: list[AcceptanceResult] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)

    def read(self, table: _Table) -> None:
        """Take in the rows of a sheet on which something is written."""
        if not table.has_results:
            message = tr("The column {heading} is gone from this sheet: it holds no results.", heading=RESULT)
            self._say(Severity.WARNING, table.sheet.name, message)
            return
        for row in table.rows:
            raw, remark = table.text(row, RESULT), table.text(row, REMARK)
            if raw or (remark and table.key(row) in self.record.rows):
                self.results.append(self._result(table, row, raw, remark))

    def _result(self, table: _Table, row: int, raw: str, remark: str) -> AcceptanceResult:
        place = table.place(row, RESULT)
        known = self.record.rows.get(table.key(row)) or self._added(table, row, place)
        outcome = read_outcome(raw)
        if raw and outcome is None:
            message = tr(
                "“{word}” is none of {words}: it is kept as it is written, and counts for nothing.",
                word=raw,
                words=", ".join(each.words for each in AcceptanceOutcome),
            )
            self._say(Severity.WARNING, place, message)
        on, remark = self._day(table, row, remark)
        return AcceptanceResult(
            known.process,
            known.path,
            known.step,
            known.requirement,
            known.promised,
            raw,
            outcome,
            remark,
            table.text(row, TESTER),
            on,
            place,
        )

    def _added(self, table: _Table, row: int, place: str) -> RowIdentity:
        """A row that did not go out: it is about the requirement that it names, or about nothing known."""
        requirement = table.text(row, REQUIREMENT)
        if requirement:
            message = tr("This row was added: it is taken for {requirement}.", requirement=requirement)
            self._say(Severity.INFO, place, message)
        else:
            message = tr("Nothing tells what this row is about: it is kept, and counts for nothing.")
            self._say(Severity.WARNING, place, message)
        return RowIdentity("", "", 0, "", requirement, "")

    def _day(self, table: _Table, row: int, remark: str) -> tuple[date | None, str]:
        """The day of the test; what is none is kept with the remark."""
        value = table.value(row, TESTED_ON)
        if isinstance(value, datetime):
            return value.date(), remark
        if isinstance(value, date):
            return value, remark
        text = table.text(row, TESTED_ON)
        if not text:
            return None, remark
        try:
            return read_day(text), remark
        except EditError as problem:
            self._say(
                Severity.WARNING, table.place(row, TESTED_ON), tr("{problem} It is kept as a remark.", problem=problem)
            )
            return None, "; ".join(filter(None, (remark, text)))

    def _say(self, severity: Severity, where: str, message: str) -> None:
        self.issues.append(Issue(severity, self.file, where, message))


def take_results(
    project: Project, sheet: AcceptanceSheet, on: date, release: str = ""
) -> tuple[Project, tuple[Issue, ...]]:
    """The project with the test of a sheet, taken in on a day, and what is to be said.

    What passed makes the answers behind it tested; what failed, or passed in part, did not hold. Raises InputError for
    a tool that the project does not have.
    """
    run = sheet.run(on, release)
    try:
        project = edits.take_acceptance(project, run)
    except EditError as problem:
        raise InputError(str(problem), file=sheet.file) from problem
    issues = list(_unknown(project, sheet))
    seen = [
        SeenAnswer(sheet.tool, requirement, outcome is AcceptanceOutcome.PASSED, "", place)
        for requirement, outcome, place in _told(project, sheet)
        if outcome is not AcceptanceOutcome.NOT_SHOWN
    ]
    project, said = note_seen(project, seen, sheet.file, on, Grade.TESTED)
    return project, (*issues, *said)


def _told(project: Project, sheet: AcceptanceSheet) -> Iterator[tuple[str, AcceptanceOutcome, str]]:
    """Each requirement of the project that a sheet tells of, with what counts and where that stands."""
    known = {key_of(each.id): each.id for each in asked(project)}
    found: dict[str, list[tuple[AcceptanceOutcome, str]]] = {}
    for each in sheet.results:
        if each.outcome is not None and key_of(each.requirement) in known:
            found.setdefault(key_of(each.requirement), []).append((each.outcome, each.place))
    for key, told in found.items():
        counts = worst([outcome for outcome, _ in told])
        yield known[key], counts, next(place for outcome, place in told if outcome is counts)


def _unknown(project: Project, sheet: AcceptanceSheet) -> Iterator[Issue]:
    """What a sheet tells of that the project does not have, or has no more."""
    known = {key_of(each.id) for each in asked(project)}
    for each in sheet.results:
        if each.process and each.process not in project.processes:
            message = tr(
                "There is no process {process} in this project any more: the result is kept.", process=each.process
            )
        elif each.requirement and key_of(each.requirement) not in known:
            message = tr(
                "Nobody asks for {requirement} in this project: the result is kept, and counts for nothing.",
                requirement=each.requirement,
            )
        else:
            continue
        yield Issue(Severity.WARNING, sheet.file, each.place, message)
