"""A gap register that people worked in → what they decided, and what that changes.

Rows are found by tool and id, wherever they stand now; a row that is missing changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
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
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.edits import gap_key, take_gaps
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.storage.spreadsheet import Cell, Sheet, Workbook, display

_NEEDED = frozenset({normal(TOOL), normal(REQUIREMENT), normal(RESOLUTION)})
_WORDS = {normal(each.value): each for each in Resolution}


@dataclass(frozen=True, slots=True)
class GapChange:
    """One decision as it is in the project, None where nothing was decided, and as the sheet has it."""

    before: Gap | None
    after: Gap


@dataclass(frozen=True)
class GapSheet:
    """What a sheet says: a decision for each of its rows, and what was noticed."""

    gaps: tuple[Gap, ...]
    issues: tuple[Issue, ...]


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
            gaps = tuple(_rows(sheet, *found, workbook.name, issues))
            return GapSheet(gaps, tuple(issues))
    needed = f"{TOOL}, {REQUIREMENT}, {RESOLUTION}"
    raise InputError(f"The headings {needed} are gone from this gap register: write it anew.", file=workbook.name)


def changes_by(project: Project, sheet: GapSheet) -> tuple[GapChange, ...]:
    """What the sheet decides otherwise than the project, in the order of the sheet."""
    there = {gap_key(gap): gap for gap in project.gaps}
    after = {gap_key(gap): gap for gap in sheet.gaps}
    return tuple(
        GapChange(there.get(key), gap)
        for key, gap in after.items()
        if replace(there.get(key, Gap(gap.tool, "")), requirement=gap.requirement) != gap
    )


def unknown_in(project: Project, sheet: GapSheet, file: str) -> Iterator[Issue]:
    """Rows about tools or requirements that the project does not have; they are kept all the same."""
    ids, tools = {key_of(each.id) for each in asked(project)}, set(project.tool_names)
    for gap in sheet.gaps:
        if gap.empty:
            continue
        if gap.tool not in tools:
            yield Issue(Severity.WARNING, file, "", f"There is no tool {gap.tool} in this project.")
        elif key_of(gap.requirement) not in ids:
            yield Issue(
                Severity.WARNING, file, "", f"Nobody asks for the requirement {gap.requirement} in this project."
            )


def take_changes(project: Project, changes: tuple[GapChange, ...]) -> Project:
    """Put what the sheet decides in the place of what was decided."""
    return take_gaps(project, [change.after for change in changes])


def _headings(sheet: Sheet) -> tuple[int, Mapping[str, int]] | None:
    for at, row in enumerate(sheet.rows):
        headings = {normal(display(value)): column for column, value in enumerate(row) if value != ""}
        if set(headings) >= _NEEDED:
            return at, headings
    return None


def _rows(sheet: Sheet, top: int, headings: Mapping[str, int], file: str, issues: list[Issue]) -> Iterator[Gap]:
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
            due=reader.due(row),
            note=reader.text(row, NOTE),
        )
        yield reader.with_effort(gap, row)


class _Reader:
    """Reads the cells of one sheet; what cannot be read is told and left empty."""

    def __init__(self, sheet: Sheet, headings: Mapping[str, int], file: str, issues: list[Issue]) -> None:
        self._sheet, self._headings, self._file, self._issues = sheet, headings, file, issues

    def text(self, row: int, heading: str) -> str:
        column = self._headings.get(normal(heading))
        return "" if column is None else display(self._sheet.value(row, column))

    def resolution(self, row: int) -> Resolution | None:
        text = self.text(row, RESOLUTION)
        found = _WORDS.get(normal(text))
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
        if not text:
            return None
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            self._tell(row, DUE, f"“{text}” is no date; it is left empty. Write it as 2026-12-31.")
            return None

    def with_effort(self, gap: Gap, row: int) -> Gap:
        text = self.text(row, EFFORT)
        if not text:
            return gap
        try:
            days = float(text.replace(",", "."))
        except ValueError:
            days = math.nan
        if not (math.isfinite(days) and days >= 0):
            self._tell(row, EFFORT, f"“{text}” is no number of days; it is left empty.")
            return gap
        return replace(gap, effort_days=days)

    def _tell(self, row: int, heading: str, message: str) -> None:
        place = f"{self._sheet.name}!{Cell(row, self._headings[normal(heading)]).name}"
        self._issues.append(Issue(Severity.WARNING, self._file, place, message))
