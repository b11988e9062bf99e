"""Criteria and the tools' values in them as a sheet that people work in: how cells read, and the way back.

The sheet has a column for each criterion and a row for each tool, under a row of headings that begins with ``Tool``.
Rows named Kind, Better, Weight, Lowest, Highest and Scale say what the criteria are; all of them may be missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from itsm_fit.errors import EditError, InputError
from itsm_fit.importing.amounts import read_amount
from itsm_fit.importing.forms import SCOUTED, spellings
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.decision import BETTER, Criterion, CriterionKind, ValueSource, renamed
from itsm_fit.model.project import Project
from itsm_fit.storage.spreadsheet import Workbook, column_name, display, read_workbook

T = TypeVar("T")

TOOL = Phrase("Tool")
_BLANK = {"", "–", "-", "?"}
_TELLING = 2
"""Rows such as Kind and Better from which a sheet is one of criteria, not of tools and what they answer."""


# ---------------------------------------------------------------- cells
def value_text(criterion: Criterion, value: float | None) -> str:
    """A value as it is written into a cell; "" for none."""
    if value is None:
        return ""
    return criterion.words[int(value) - 1] if criterion.kind is CriterionKind.SCALE else f"{value:.15g}"


def read_value(criterion: Criterion, text: str) -> float | None:
    """The value in a cell, None for a blank one; raises EditError for what is no value of the criterion."""
    if criterion.kind is not CriterionKind.SCALE:
        return read_amount(text, tr("value of {criterion}", criterion=criterion.title))
    bare = normal(text)
    if squeeze(text) in _BLANK:
        return None
    for place, word in enumerate(criterion.words, 1):
        if bare in (normal(word), str(place)):
            return float(place)
    raise EditError(
        tr(
            "“{text}” is no word of the scale of {criterion}: {words}.",
            text=text.strip(),
            criterion=criterion.title,
            words=", ".join(criterion.words),
        )
    )


def _end_text(end: float | None) -> str:
    return "" if end is None else f"{end:.15g}"


def put_kind(criterion: Criterion, text: str) -> Criterion:
    """Measure otherwise: values go where the new kind cannot have them, a scale begins with three words."""
    kind = next((kind for kind in CriterionKind if normal(text) in spellings(kind)), None)
    if kind is None:
        raise EditError(
            tr(
                "“{text}” is no kind of criterion: write {kinds}.",
                text=text.strip(),
                kinds=", ".join(each.words for each in CriterionKind),
            )
        )
    if kind is criterion.kind:
        return criterion
    if criterion.source is not ValueSource.STATED:
        raise EditError(
            tr(
                "{criterion} is worked out: its kind stays {kind}.",
                criterion=criterion.title,
                kind=criterion.kind.words,
            )
        )
    if kind is CriterionKind.SCALE:
        return replace(criterion, kind=kind, words=("low", "medium", "high"), low=None, high=None, values={})
    values = {} if criterion.kind is CriterionKind.SCALE else criterion.values
    return replace(criterion, kind=kind, words=(), values=values)


def put_better(criterion: Criterion, text: str) -> Criterion:
    """Say which way is better."""
    better = next((bool(way) for way, word in enumerate(BETTER) if normal(text) in spellings(word)), None)
    if better is None:
        raise EditError(
            tr(
                "Better is “{more}” or “{less}”, not “{text}”.",
                more=BETTER[True],
                less=BETTER[False],
                text=text.strip(),
            )
        )
    return replace(criterion, more_is_better=better)


def put_weight(criterion: Criterion, text: str) -> Criterion:
    """Weigh a criterion; a blank cell weighs nothing."""
    return replace(criterion, weight=read_amount(text, tr("weight of {criterion}", criterion=criterion.title)) or 0.0)


def put_low(criterion: Criterion, text: str) -> Criterion:
    """Bound a criterion below; a blank cell leaves it open."""
    return _bounded(criterion, text, "low")


def put_high(criterion: Criterion, text: str) -> Criterion:
    """Bound a criterion above; a blank cell leaves it open."""
    return _bounded(criterion, text, "high")


def put_words(criterion: Criterion, text: str) -> Criterion:
    """The words of a scale, the lowest first, with commas or semicolons between; values keep their places."""
    words = tuple(word for piece in text.replace(";", ",").split(",") if (word := squeeze(piece)))
    if words and criterion.kind is not CriterionKind.SCALE:
        raise EditError(tr("{criterion} is no scale: change its kind first.", criterion=criterion.title))
    kept = {tool: value for tool, value in criterion.values.items() if value <= len(words)}
    return replace(criterion, words=words, values=kept) if criterion.kind is CriterionKind.SCALE else criterion


def _bounded(criterion: Criterion, text: str, end: str) -> Criterion:
    number = read_amount(text, tr("bound of {criterion}", criterion=criterion.title))
    if criterion.kind is CriterionKind.SCALE and number is not None:
        raise EditError(tr("The words of {criterion} are its bounds.", criterion=criterion.title))
    return replace(criterion, **{end: number})  # type: ignore[arg-type]


DEFINITION: Mapping[str, tuple[Callable[[Criterion], str], Callable[[Criterion, str], Criterion]]] = {
    "Kind": (lambda each: each.kind.value, put_kind),
    "Better": (lambda each: BETTER[each.more_is_better].source, put_better),
    "Weight": (lambda each: f"{each.weight:.15g}", put_weight),
    "Lowest": (lambda each: _end_text(each.low), put_low),
    "Highest": (lambda each: _end_text(each.high), put_high),
    "Scale": (lambda each: ", ".join(each.words), put_words),
}
"""How each part of a criterion reads, and how it is written; in an order in which all can be written."""
PARTS: Mapping[str, Phrase] = {
    "Kind": Phrase("Kind"),
    "Better": Phrase("Better"),
    "Weight": Phrase("Weight"),
    "Lowest": Phrase("Lowest"),
    "Highest": Phrase("Highest"),
    "Scale": Phrase("Scale"),
}
"""What the rows of these parts are called."""


# ---------------------------------------------------------------- sheets
@dataclass(frozen=True)
class CriteriaSheet:
    """The cells of a sheet of criteria as they read; `head` is the row of headings."""

    file: str
    sheet: str
    rows: tuple[tuple[str, ...], ...]
    head: int


def read_criteria(project: Project, data: bytes, file: str) -> Project:
    """The project with the criteria and values of a sheet, whatever else it may look like.

    Raises InputError as `take_criteria` does, and when no sheet has the headings.
    """
    found = next(_with_headings(read_workbook(data, file)), None)
    if found is None:
        message = tr(
            "No sheet has a row of headings that begins with “{heading}”: export one to see the form.", heading=TOOL
        )
        raise InputError(message, file=file)
    return take_criteria(project, found)


def criteria_in(workbook: Workbook) -> CriteriaSheet | None:
    """The sheet of a workbook that says what criteria are, which no table of answers does; None without one."""
    parts = {text for part in PARTS.values() for text in spellings(part)}
    for found in _with_headings(workbook):
        named = {normal(row[0]) for row in found.rows[found.head + 1 :] if row}
        if len(named & parts) >= _TELLING:
            return found
    return None


def take_criteria(project: Project, sheet: CriteriaSheet) -> Project:
    """The project with the criteria and values of a sheet; criteria are found by name, new ones are added.

    Blank cells change nothing. Raises InputError with the cell of what cannot be used.
    """
    return _Reading(project, sheet.rows, sheet.head, sheet.file, sheet.sheet).run()


def _with_headings(workbook: Workbook) -> Iterator[CriteriaSheet]:
    """The sheets with a row of headings that begins with “Tool”."""
    for sheet in workbook.sheets:
        top = sheet.rows[:SCOUTED]
        head = next((at for at, row in enumerate(top) if row and normal(display(row[0])) in spellings(TOOL)), None)
        if head is not None:
            rows = tuple(tuple(map(display, row)) for row in sheet.rows)
            yield CriteriaSheet(workbook.name, sheet.name, rows, head)


class _Reading:
    """One sheet on its way into the project."""

    def __init__(self, project: Project, rows: Sequence[Sequence[str]], head: int, file: str, sheet: str) -> None:
        self._project, self._rows, self._head = project, rows, head
        self._file, self._sheet = file, sheet
        self._tools = {normal(tool): tool for tool in project.tool_names}
        self._parts = {text: part for part, named in PARTS.items() for text in spellings(named)}

    def run(self) -> Project:
        for column, name in enumerate(self._rows[self._head][1:], 1):
            if name.strip():
                self._read(column, squeeze(name))
        return self._project

    def _read(self, column: int, name: str) -> None:
        criterion = self._criterion(name)
        parts, stated = self._cells(column)
        if not any(each.id == criterion.id for each in self._project.decision.criteria):
            criterion = self._guessed(criterion, parts, stated, column)
        for part in DEFINITION:
            if part in parts:
                row, text = parts[part]
                criterion = self._at(row, column, partial(DEFINITION[part][1], criterion, text))
        values = dict(criterion.values)
        for tool, (row, text) in stated.items() if criterion.source is ValueSource.STATED else ():
            value = self._at(row, column, partial(read_value, criterion, text))
            if value is not None:
                values[tool] = value
        known = any(each.id == criterion.id for each in self._project.decision.criteria)
        put = edits.set_criterion if known else edits.add_criterion
        self._project = self._at(self._head, column, partial(put, self._project, replace(criterion, values=values)))

    def _criterion(self, name: str) -> Criterion:
        known = self._project.decision.criteria
        found = (each for each in known if normal(each.name) == normal(renamed(each, name).name))
        return next(found, Criterion("", name))

    def _cells(self, column: int) -> tuple[dict[str, tuple[int, str]], dict[str, tuple[int, str]]]:
        """What is written of a criterion, by part and by tool, with the row it stands in."""
        parts: dict[str, tuple[int, str]] = {}
        values: dict[str, tuple[int, str]] = {}
        for row in range(self._head + 1, len(self._rows)):
            line = self._rows[row]
            name, text = (line[0] if line else ""), (line[column] if column < len(line) else "")
            if normal(name) in self._parts:
                parts[self._parts[normal(name)]] = row, text
            elif normal(name) in self._tools:
                values[self._tools[normal(name)]] = row, text
            elif name.strip() and text.strip():
                raise InputError(
                    tr("“{name}” is no tool of the project: write its name as on the page Tools.", name=name),
                    file=self._file,
                    where=self._cell(row, 0),
                )
        return {part: cell for part, cell in parts.items() if cell[1].strip()}, values

    def _guessed(
        self,
        criterion: Criterion,
        parts: Mapping[str, tuple[int, str]],
        stated: Mapping[str, tuple[int, str]],
        column: int,
    ) -> Criterion:
        """A new criterion is a number unless the sheet says otherwise; words need the order of their scale."""
        if "Scale" in parts and "Kind" not in parts:
            return replace(criterion, kind=CriterionKind.SCALE)
        if "Kind" not in parts:
            for row, text in stated.values():
                self._at(row, column, partial(self._number, criterion, text))
        return criterion

    @staticmethod
    def _number(criterion: Criterion, text: str) -> None:
        try:
            read_amount(text)
        except EditError as problem:
            raise EditError(
                tr(
                    "“{text}” is a word: add a row “{row}” with all words of {criterion}, the lowest first.",
                    text=text.strip(),
                    row=PARTS["Scale"],
                    criterion=criterion.title,
                )
            ) from problem

    def _at(self, row: int, column: int, do: Callable[[], T]) -> T:
        try:
            return do()
        except EditError as problem:
            raise InputError(str(problem), file=self._file, where=self._cell(row, column)) from problem

    def _cell(self, row: int, column: int) -> str:
        return "!".join(filter(None, (self._sheet, f"{column_name(column)}{row + 1}")))
