"""A demo script that people wrote on → which answers were seen to hold, and which were not.

What was shown is shown: the answers to that requirement get the grade, and the team's record has one check more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.demo_form import MARK, REMARKS, REQUIREMENT, SEEN, VERSION
from itsm_fit.importing.forms import Form, form_on
from itsm_fit.importing.text import normal
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.edits import feature_places
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import ScoringBasis, basis_of
from itsm_fit.scoring.catalogue import key_of
from itsm_fit.scoring.support import NEVER_ASKED, AnswerCell
from itsm_fit.storage.spreadsheet import Workbook, Worksheet, display

_YES = frozenset(("yes", "y", "x", "ok", "seen", "shown", "held", "ja", "j", "gesehen", "gezeigt", "oui", "vu", "1"))
_NO = frozenset(["no", "n", "not", "failed", "missing", "nein", "nicht", "non", "pas", "0"])
"""The first word that says so."""
_SIGNS = {"✓": True, "✔": True, "☑": True, "✗": False, "✘": False, "☒": False, "–": None, "-": None}


@dataclass(frozen=True, slots=True)
class SeenAnswer:
    """What was written beside one requirement; `place` is the cell."""

    tool: str
    requirement: str
    held: bool
    remark: str
    place: str


@dataclass(frozen=True)
class DemoSheet:
    """What a demo script holds that came back, and what was noticed in it."""

    file: str
    seen: tuple[SeenAnswer, ...]
    issues: tuple[Issue, ...]


def read_demo(workbook: Workbook) -> DemoSheet | None:
    """What was seen in a demo, by a script that this or an earlier ITSM Fit wrote; None for any other workbook."""
    hidden = next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)
    if hidden is None:
        return None
    file = workbook.name
    if display(hidden.value(0, 1)) != str(VERSION):
        said = tr("This demo script was written by a newer version: take it in there.")
        return DemoSheet(file, (), (Issue(Severity.WARNING, file, "", said),))
    tools = {display(hidden.value(row, 0)): display(hidden.value(row, 1)) for row in range(1, hidden.height)}
    forms = [(form, tools[sheet.name]) for sheet in workbook.sheets if sheet.name in tools and (form := _form(sheet))]
    seen: list[SeenAnswer] = []
    issues: list[Issue] = []
    for form, tool in forms:
        for row in form.rows:
            requirement, said = form.text(row, REQUIREMENT), form.text(row, SEEN)
            if not requirement or not said:
                continue
            place, held = form.place(row, SEEN), read_seen(said)
            if held is None:
                message = tr("“{word}” says neither yes nor no: it is left out.", word=said)
                issues.append(Issue(Severity.WARNING, file, place, message))
            else:
                seen.append(SeenAnswer(tool, requirement, held, form.text(row, REMARKS), place))
    return DemoSheet(file, tuple(_once(seen)), (*issues, *_contradicted(seen, file)))


def _form(sheet: Worksheet) -> Form | None:
    return form_on(sheet, REQUIREMENT, SEEN)


def read_seen(text: str) -> bool | None:
    """Whether a word or sign says that something was seen; None for one that says neither."""
    for sign, held in _SIGNS.items():
        if text.strip().startswith(sign):
            return held
    first = normal(text).partition(" ")[0].strip(",;.:")
    return False if first in _NO else True if first in _YES else None


def _once(seen: Sequence[SeenAnswer]) -> Iterator[SeenAnswer]:
    """Each requirement of a tool once: what failed on one path did not hold."""
    worst: dict[tuple[str, str], SeenAnswer] = {}
    for each in seen:
        key = each.tool, key_of(each.requirement)
        if key not in worst or (worst[key].held and not each.held):
            worst[key] = each
    yield from worst.values()


def _contradicted(seen: Sequence[SeenAnswer], file: str) -> Iterator[Issue]:
    told: dict[tuple[str, str], SeenAnswer] = {}
    for each in seen:
        before = told.setdefault((each.tool, key_of(each.requirement)), each)
        if before.held != each.held:
            message = tr(
                "{requirement} was seen on one path and not on another: it counts as not held.",
                requirement=each.requirement,
            )
            yield Issue(Severity.WARNING, file, each.place, message)


def take_seen(project: Project, sheet: DemoSheet, on: date) -> tuple[Project, tuple[Issue, ...]]:
    """The project with what was seen noted on `on`, and what of it stands on nothing."""
    return note_seen(project, sheet.seen, sheet.file, on, Grade.SHOWN)


def note_seen(
    project: Project, seen: Sequence[SeenAnswer], file: str, on: date, grade: Grade
) -> tuple[Project, tuple[Issue, ...]]:
    """The project in which what was seen to hold has a grade, and what of it stands on nothing.

    Each requirement of a tool is there once; `file` holds what was written down.
    """
    if not seen:
        return project, ()
    basis = basis_of(project)
    names = {text_key(name): name for name in project.tool_names}
    issues = []
    for each in seen:
        tool = names.get(text_key(each.tool))
        row = basis.catalogue.row.get(key_of(each.requirement))
        keys = list(_behind(project, basis, row, tool)) if tool is not None and row is not None else []
        if not keys:
            message = tr(
                "{tool} has given no answer to {requirement} that a demo could back: write the answer down first.",
                tool=each.tool,
                requirement=each.requirement,
            )
            issues.append(Issue(Severity.WARNING, file, each.place, message))
            continue
        project = _noted(project, keys, held=each.held, grade=grade, file=file, on=on)
    return project, tuple(issues)


def _noted(project: Project, keys: Sequence[AnswerPlace], *, held: bool, grade: Grade, file: str, on: date) -> Project:
    """A demo never lowers what was tested, nor a test what is in the contract."""
    order = list(Grade)
    graded = {each.key: each.grade for each in project.evidence}
    for key in keys:
        before = graded.get(key, Grade.CLAIMED)
        after = max(before, grade, key=order.index) if held else before
        project = edits.check_answers(project, [key], held=held, grade=after, at=on, file=file)
    return project


def _behind(project: Project, basis: ScoringBasis, row: int, tool: str) -> Iterator[AnswerPlace]:
    """The answers that a tool's support for a requirement is made of, those aside that say nothing for it."""
    column = next(each for each in basis.table.columns if each.tool == tool)
    options = column.options.get(row)
    cells: list[AnswerCell] = [each.cell for each in options.values] if options else [_cell(column.cells[row].tolist())]
    for number, place, index in cells:
        if number < 0 or place == NEVER_ASKED:
            continue
        matrix = project.matrices[number]
        if matrix.meaning(matrix.responses[place].raw[index]) not in (Level.UNKNOWN, Level.NONE):
            yield AnswerPlace(feature_places(matrix)[index], tool)


def _cell(numbers: Sequence[int]) -> AnswerCell:
    number, place, index = numbers
    return number, place, index
