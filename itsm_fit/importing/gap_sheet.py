"""A gap register that people worked in → what they decided, and what that changes.

Rows are found by tool and id, wherever they stand now; a row that is missing changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import TypeVar

from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.amounts import read_day, read_days
from itsm_fit.importing.forms import Form, form_on, spellings
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
from itsm_fit.language import Phrase, tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.edits import GapKey, gap_key, take_gaps
from itsm_fit.model.gap import GIVES, Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.storage.spreadsheet import CellValue, Workbook, display

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
    own = [each for each, letters in _LETTERS.items() if word in (letters, *_joined(each))]
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


def _joined(resolution: Resolution) -> Iterator[str]:
    """The letters of a resolution as each language has them."""
    return ("".join(words(text)) for text in spellings(resolution))


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
    """One decision, and the cells of its tool and its requirement with their sheet.

    `unread` names the fields of the gap whose cells cannot be read: they stay as they are.
    """

    gap: Gap
    tool_at: str
    requirement_at: str
    unread: tuple[str, ...] = ()


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
        raise InputError(tr("A newer ITSM Fit wrote this gap register: open it with that one."), file=workbook.name)
    for sheet in workbook.sheets:
        form = form_on(sheet, TOOL, REQUIREMENT, RESOLUTION)
        if sheet is not hidden and form is not None:
            reader = _Reader(form, workbook.name)
            return GapSheet(tuple(reader.rows()), tuple(reader.issues))
    needed = f"{TOOL}, {REQUIREMENT}, {RESOLUTION}"
    raise InputError(
        tr("The headings {headings} are gone from this gap register: write it anew.", headings=needed),
        file=workbook.name,
    )


def changes_by(project: Project, sheet: GapSheet) -> tuple[GapChange, ...]:
    """What the sheet decides otherwise than the project, in the order of the sheet.

    Rows about tools or requirements that the project does not have decide nothing.
    """
    names = _Names(project)
    there = {gap_key(gap): gap for gap in project.gaps}
    after: dict[GapKey, Gap] = {}
    for row in sheet.rows:
        gap = names.known(row.gap)
        if gap is not None:
            before = there.get(gap_key(gap), Gap(gap.tool, gap.requirement))
            after[gap_key(gap)] = replace(gap, **{name: getattr(before, name) for name in row.unread})
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
        where = row.tool_at
        message = tr(
            "There is no tool {tool} in this project, so what this row decides is left out: correct the name.",
            tool=gap.tool,
        )
        if text_key(gap.tool) in names.tools:
            where = row.requirement_at
            message = tr(
                "Nobody asks for the requirement {requirement} in this project, so what this row decides is left out: "
                "correct the name.",
                requirement=gap.requirement,
            )
        yield Issue(Severity.WARNING, file, where, message)


class _Names:
    """The tools and requirements of a project, by what they are compared by."""

    def __init__(self, project: Project) -> None:
        self.tools = {text_key(name): name for name in reversed(project.tool_names)}
        self.ids = {key_of(each.id): each.id for each in asked(project)}
        decided = {gap_key(gap) for gap in project.gaps}
        self._decided = {(text_key(tool), requirement): tool for tool, requirement in decided}

    def known(self, gap: Gap) -> Gap | None:
        """The decision with the names as the project spells them, None for one about what is not there."""
        tool, requirement = text_key(gap.tool), key_of(gap.requirement)
        if tool in self.tools and requirement in self.ids:
            return replace(gap, tool=self.tools[tool])
        before = self._decided.get((tool, requirement))
        return replace(gap, tool=before) if before is not None else None


def take_changes(project: Project, changes: tuple[GapChange, ...]) -> Project:
    """Put what the sheet decides in the place of what was decided."""
    return take_gaps(project, [change.after for change in changes])


class _Reader:
    """Reads the rows of a gap register; what cannot be read is told."""

    def __init__(self, form: Form, file: str) -> None:
        self._form, self._file = form, file
        self._unread: list[str] = []
        self.issues: list[Issue] = []

    def rows(self) -> Iterator[GapRow]:
        """The decision on each row that names a tool and a requirement."""
        form = self._form
        for row in form.rows:
            tool, requirement = squeeze(form.text(row, TOOL)), squeeze(form.text(row, REQUIREMENT))
            if not tool or not requirement:
                continue
            self._unread = ["wave"]  # the sheet does not ask for it
            gap = Gap(
                tool,
                requirement,
                self._tried("resolution", row, RESOLUTION, partial(_resolution, form.text(row, RESOLUTION))),
                self._tried("effort_days", row, EFFORT, partial(read_days, form.text(row, EFFORT))),
                squeeze(form.text(row, OWNER)),
                self._tried("due", row, DUE, partial(_due, form.value(row, DUE))),
                form.text(row, NOTE),
            )
            yield GapRow(gap, form.place(row, TOOL), form.place(row, REQUIREMENT), tuple(self._unread))

    def _tried(self, name: str, row: int, heading: Phrase, read: Callable[[], T | None]) -> T | None:
        try:
            return read()
        except EditError as problem:
            message = tr("{problem} It stays as it is in the project.", problem=problem)
            self.issues.append(Issue(Severity.WARNING, self._file, self._form.place(row, heading), message))
            self._unread.append(name)
            return None


def _resolution(text: str) -> Resolution | None:
    found = read_resolution(text)
    if text and found is None:
        raise EditError(
            tr(
                "“{text}” is no resolution: write one of {resolutions}.",
                text=text,
                resolutions=", ".join(each.words for each in Resolution),
            )
        )
    return found


def _due(value: CellValue) -> date | None:
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    text = display(value)
    return read_day(text) if text else None
