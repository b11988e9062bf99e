"""A gap register that people worked in → what they decided, and what that changes.

Rows are found by tool and id, wherever they stand now; a row that is missing changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.amounts import read_day, read_days
from itsm_fit.importing.gap_form import (
    DUE,
    EFFORT,
    MARK,
    NOTE,
    OWNER,
    REQUIREMENT,
    RESOLUTION,
    TOOL,
    VERSION,
)
from itsm_fit.importing.levels import read_word
from itsm_fit.importing.text import normal, squeeze, words
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.edits import gap_key, take_gaps
from itsm_fit.model.gap import GIVES, Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.tool import key_of_tool
from itsm_fit.storage.spreadsheet import Cell, Sheet, Workbook, display

_NEEDED = frozenset({normal(TOOL), normal(REQUIREMENT), normal(RESOLUTION)})
_LETTERS = {each: "".join(words(each.value)) for each in Resolution}
_SHORTEST = 4
_LONGEST_ENDING = 3
T = TypeVar("T")


def read_resolution(text: str) -> Resolution | None:
    """The resolution that a word stands for, None for none.

    Beside its own words ("add on", "workaround", "config", "change process") an answer of that level names it: "custom
    development" is to build.
    """
    word = "".join(words(normal(text)))
    own = [each for each, letters in _LETTERS.items() if word == letters]
    if own or not word:
        return own[0] if own else None
    begun = [each for each, letters in _LETTERS.items() if _begins(letters, word)]
    if len(begun) == 1:
        return begun[0]
    meaning = read_word(text)
    given = [each for each, level in GIVES.items() if level is meaning]
    told = set(words(normal(text)))
    among = [each for each in Resolution if len(told) > 1 and told <= set(words(each.value))]
    return next(iter(given or among), None)


def _begins(letters: str, word: str) -> bool:
    """Whether one is the beginning of the other, but for an ending: "config", "accepted"."""
    if len(word) < _SHORTEST:
        return False
    return letters.startswith(word) or (word.startswith(letters) and len(word) - len(letters) <= _LONGEST_ENDING)


@dataclass(frozen=True, slots=True)
class GapChange:
    """One decision as it is in the project, None where nothing was decided, and as the sheet has it."""

    before: Gap | None
    after: Gap


@dataclass(frozen=True, slots=True)
class GapRow:
    """One decision, and the cells of its tool and its requirement with their sheet."""

    gap: Gap
    tool_at: str
    requirement_at: str


@dataclass(frozen=True)
class GapSheet:
    """What a sheet says: a decision for each of its rows, and what was noticed."""

    rows: tuple[GapRow, ...]
    issues: tuple[Issue, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """The decisions as they are written."""
        return tuple(row.gap for row in self.rows)


def read_gaps(workbook: Workbook) -> GapSheet | None:
    """The decisions of a gap register that ITSM Fit wrote; None for any other workbook.

    Raises InputError when a newer version wrote it, or its headings are gone.
    """
    hidden = next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)
    if hidden is None:
        return None
    if display(hidden.value(0, 1)) != str(VERSION):
        raise InputError("A newer ITSM Fit wrote this gap register: open it with that one.", file=workbook.name)
    for sheet in workbook.sheets:
        found = _headings(sheet)
        if sheet is not hidden and found is not None:
            issues: list[Issue] = []
            rows = tuple(_rows(sheet, *found, workbook.name, issues))
            return GapSheet(rows, tuple(issues))
    needed = f"{TOOL}, {REQUIREMENT}, {RESOLUTION}"
    raise InputError(f"The headings {needed} are gone from this gap register: write it anew.", file=workbook.name)


def changes_by(project: Project, sheet: GapSheet) -> tuple[GapChange, ...]:
    """What the sheet decides otherwise than the project, in the order of the sheet.

    Rows about tools or requirements that the project does not have decide nothing.
    """
    names = _Names(project)
    there = {gap_key(gap): gap for gap in project.gaps}
    known = [names.known(row.gap) for row in sheet.rows]
    after = {gap_key(gap): gap for gap in known if gap is not None}
    return tuple(
        GapChange(there.get(key), gap)
        for key, gap in after.items()
        if replace(there.get(key, Gap(gap.tool, "")), requirement=gap.requirement) != gap
    )


def unknown_in(project: Project, sheet: GapSheet, file: str) -> Iterator[Issue]:
    """A warning for each decision that is refused, with the cell of the tool or requirement that is not there."""
    names = _Names(project)
    for row in sheet.rows:
        gap = row.gap
        if gap.empty or names.known(gap) is not None:
            continue
        what, where = f"There is no tool {gap.tool}", row.tool_at
        if key_of_tool(gap.tool) in names.tools:
            what, where = f"Nobody asks for the requirement {gap.requirement}", row.requirement_at
        message = f"{what} in this project, so what this row decides is left out: correct the name."
        yield Issue(Severity.WARNING, file, where, message)


class _Names:
    """The tools and requirements of a project, by what they are compared by."""

    def __init__(self, project: Project) -> None:
        self.tools = {key_of_tool(name): name for name in reversed(project.tool_names)}
        self.ids = {key_of(each.id): each.id for each in asked(project)}
        decided = {gap_key(gap) for gap in project.gaps}
        self._decided = {(key_of_tool(tool), requirement): tool for tool, requirement in decided}

    def known(self, gap: Gap) -> Gap | None:
        """The decision with the names as the project spells them, None for one about what is not there."""
        tool, requirement = key_of_tool(gap.tool), key_of(gap.requirement)
        if tool in self.tools and requirement in self.ids:
            return replace(gap, tool=self.tools[tool])
        before = self._decided.get((tool, requirement))
        return replace(gap, tool=before) if before is not None else None


def take_changes(project: Project, changes: tuple[GapChange, ...]) -> Project:
    """Put what the sheet decides in the place of what was decided."""
    return take_gaps(project, [change.after for change in changes])


def _headings(sheet: Sheet) -> tuple[int, Mapping[str, int]] | None:
    for at, row in enumerate(sheet.rows):
        headings = {normal(display(value)): column for column, value in enumerate(row) if value != ""}
        if set(headings) >= _NEEDED:
            return at, headings
    return None


def _rows(sheet: Sheet, top: int, headings: Mapping[str, int], file: str, issues: list[Issue]) -> Iterator[GapRow]:
    reader = _Reader(sheet, headings, file, issues)
    for row in range(top + 1, sheet.height):
        tool, requirement = squeeze(reader.text(row, TOOL)), squeeze(reader.text(row, REQUIREMENT))
        if not tool or not requirement:
            continue
        gap = Gap(
            tool,
            requirement,
            reader.resolution(row),
            owner=squeeze(reader.text(row, OWNER)),
            effort_days=reader.effort(row),
            due=reader.due(row),
            note=reader.text(row, NOTE),
        )
        yield GapRow(gap, reader.place(row, TOOL), reader.place(row, REQUIREMENT))


class _Reader:
    """Reads the cells of one sheet; what cannot be read is told and left empty."""

    def __init__(self, sheet: Sheet, headings: Mapping[str, int], file: str, issues: list[Issue]) -> None:
        self._sheet, self._headings, self._file, self._issues = sheet, headings, file, issues

    def text(self, row: int, heading: str) -> str:
        column = self._headings.get(normal(heading))
        return "" if column is None else display(self._sheet.value(row, column))

    def place(self, row: int, heading: str) -> str:
        return f"{self._sheet.name}!{Cell(row, self._headings[normal(heading)]).name}"

    def resolution(self, row: int) -> Resolution | None:
        text = self.text(row, RESOLUTION)
        found = read_resolution(text)
        if text and found is None:
            words = ", ".join(each.value for each in Resolution)
            self._tell(row, RESOLUTION, f"“{text}” is no resolution; it is left empty. Write one of {words}.")
        return found

    def due(self, row: int) -> date | None:
        column = self._headings.get(normal(DUE))
        value = "" if column is None else self._sheet.value(row, column)
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        text = display(value)
        return self._tried(row, DUE, partial(read_day, text)) if text else None

    def effort(self, row: int) -> float | None:
        return self._tried(row, EFFORT, partial(read_days, self.text(row, EFFORT)))

    def _tried(self, row: int, heading: str, read: Callable[[], T | None]) -> T | None:
        try:
            return read()
        except EditError as problem:
            self._tell(row, heading, f"{problem} It is left empty.")
            return None

    def _tell(self, row: int, heading: str, message: str) -> None:
        self._issues.append(Issue(Severity.WARNING, self._file, self.place(row, heading), message))
