"""Catalogues of requirements → rows: sheets that hold ids and texts but no tool that answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.model.requirement import Priority
from itsm_fit.storage.spreadsheet import Cell, Sheet, Workbook, display


class Field(StrEnum):
    """What a column of a catalogue holds."""

    ID = "id"
    TEXT = "text"
    PROCESS = "process"
    PRACTICE = "practice"
    STEP = "step"
    PRIORITY = "priority"
    WEIGHT = "weight"
    CATEGORY = "category"
    COMMENT = "comment"


_WORDS: Mapping[Field, str] = {
    Field.ID: "id",
    Field.TEXT: "text | description | requirement | requirement text | beschreibung | description de l'exigence",
    Field.PROCESS: """
        process | process name | processes | prozess | prozessname | processus | proceso | processo | proces
    """,
    Field.PRACTICE: """
        practice | practice name | itil practice | praktik | itil-praktik | pratique | práctica | pratica
    """,
    Field.STEP: """
        step | steps | process step | step name | activity | task | schritt | prozessschritt | aktivität | étape |
        paso | actividad | attività | stap | processtap
    """,
    Field.CATEGORY: """
        category | categories | type | kind | group | area | kategorie | art | gruppe | bereich | catégorie |
        categoría | categoria | categorie
    """,
}
_FIELD_OF: Mapping[str, Field] = {
    normal(word.strip()): field for field, listed in _WORDS.items() for word in listed.split("|")
}
_BY_ROLE: tuple[tuple[Role, Field], ...] = (
    (Role.ID, Field.ID),
    (Role.TEXT, Field.TEXT),
    (Role.PRIORITY, Field.PRIORITY),
    (Role.WEIGHT, Field.WEIGHT),
    (Role.COMMENT, Field.COMMENT),
)
_SURE = 0.9
_SCOUTED = 40
"""Rows among which the headings must stand."""


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """One row; blank cells are "" or None. `place` is where it stands: ``Sheet!A7``."""

    id: str
    text: str
    process: str
    practice: str
    step: str
    priority: Priority | None
    weight: float | None
    category: str
    place: str


@dataclass(frozen=True)
class RequirementList:
    """The rows of all catalogue sheets of a file, and what was noticed."""

    file: str
    sheets: tuple[str, ...]
    rows: tuple[CatalogueRow, ...]
    issues: tuple[Issue, ...]


def read_catalogue(workbook: Workbook) -> RequirementList | None:
    """The requirements on the sheets that hold nothing else; None when no sheet is a catalogue.

    A catalogue has one row of headings, all of them known, among them an id, a text, and at least one of process,
    practice, step, priority and weight.
    """
    found = [(sheet, headings) for sheet in workbook.sheets if (headings := _headings(sheet)) is not None]
    if not found:
        return None
    rows: list[CatalogueRow] = []
    issues: list[Issue] = []
    for sheet, (top, fields) in found:
        for row in range(top + 1, sheet.height):
            read = _Row(sheet, row, fields)
            made = read.made(issues, workbook.name)
            if made is not None:
                rows.append(made)
    return RequirementList(workbook.name, tuple(sheet.name for sheet, _ in found), tuple(rows), tuple(issues))


def _headings(sheet: Sheet) -> tuple[int, dict[Field, int]] | None:
    """The row of headings and the column of each field."""
    for at, row in enumerate(sheet.rows[:_SCOUTED]):
        named = [(column, display(value)) for column, value in enumerate(row) if value != ""]
        fields = dict(fields_of(named))
        more = {Field.PROCESS, Field.PRACTICE, Field.STEP, Field.PRIORITY, Field.WEIGHT} & set(fields)
        if len(fields) == len(named) and {Field.ID, Field.TEXT} <= set(fields) and more:
            return at, fields
    return None


def fields_of(named: Sequence[tuple[int, str]]) -> Iterator[tuple[Field, int]]:
    """Each field with its column, from columns and their headings; a heading that is not known gives none."""
    for column, heading in named:
        field = _FIELD_OF.get(normal(heading))
        field = field or next((its for role, its in _BY_ROLE if says(heading, role) >= _SURE), None)
        if field is not None:
            yield field, column


class _Row:
    """Reads the cells of one row by the fields found."""

    def __init__(self, sheet: Sheet, row: int, fields: Mapping[Field, int]) -> None:
        self._sheet, self._row, self._fields = sheet, row, fields

    def _text(self, field: Field) -> str:
        column = self._fields.get(field)
        return "" if column is None else squeeze(display(self._sheet.value(self._row, column)))

    def _place(self, field: Field) -> str:
        return f"{self._sheet.name}!{Cell(self._row, self._fields[field]).name}"

    def made(self, issues: list[Issue], file: str) -> CatalogueRow | None:
        """The requirement of the row, None where there is none; what cannot be read joins `issues`."""
        id_, text = self._text(Field.ID), self._text(Field.TEXT)
        if not id_:
            if text:
                message = "This requirement has no id, so it is left out: give it one."
                issues.append(Issue(Severity.WARNING, file, self._place(Field.ID), message))
            return None
        return CatalogueRow(
            id_,
            text,
            self._text(Field.PROCESS),
            self._text(Field.PRACTICE),
            self._text(Field.STEP),
            self._priority(issues, file),
            self._weight(issues, file),
            self._text(Field.CATEGORY),
            self._place(Field.ID),
        )

    def _priority(self, issues: list[Issue], file: str) -> Priority | None:
        text = self._text(Field.PRIORITY)
        priority = parse_priority(text) if text else None
        if text and priority is None:
            message = f"“{text}” is no priority that is known; none is taken."
            issues.append(Issue(Severity.WARNING, file, self._place(Field.PRIORITY), message))
        return priority

    def _weight(self, issues: list[Issue], file: str) -> float | None:
        text = self._text(Field.WEIGHT)
        weight = parse_number(text) if text else None
        if text and (weight is None or weight < 0):
            message = f"“{text}” is no weight: a weight is a number of 0 or more. None is taken."
            issues.append(Issue(Severity.WARNING, file, self._place(Field.WEIGHT), message))
            return None
        return weight
