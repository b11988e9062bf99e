"""Score sheets of evaluators: the words and the seal they share on their way out and back, and reading them.

A sheet carries what may not change on it twice: as people read it, and as a hidden record under a seal. Whoever changes
either is found out by the other.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import PurePath

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.amounts import read_day
from itsm_fit.importing.forms import Form, form_on, spellings
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr
from itsm_fit.model.judged_scores import choice, value_of
from itsm_fit.model.judging import (
    GivenScore,
    InterestDeclaration,
    JudgedCell,
    ReturnedSheet,
    ScoreSheet,
    SheetQuestion,
    returned,
)
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, Workbook, Worksheet, display, read_workbook
from itsm_fit.storage.wire_types import decoded

MARK = "itsm-fit score sheet"
"""Stands in the first cell of the hidden sheet."""
VERSION = "1"
HIDDEN = "Seal"
CHUNK = 30_000
"""Characters of the hidden record that one cell takes."""

DECLARATION, SCORES, SCALES = Phrase("Declaration"), Phrase("Scores"), Phrase("Scales")
EVALUATOR, SELECTION, BASELINE = Phrase("Evaluator"), Phrase("Selection"), Phrase("Baseline")
CONFLICT = Phrase("Do you have a conflict of interest?")
CONCERNS = Phrase("Which tools it concerns")
WHAT_IT_IS = Phrase("What it is")
SIGNED_ON = Phrase("Declared on")
YES, NO = Phrase("Yes"), Phrase("No")

ROW, CRITERION, QUESTION, PROCESS = Phrase("No."), Phrase("Criterion"), Phrase("Question"), Phrase("Process")
SCALE_WORD, MEANS = Phrase("On the scale"), Phrase("What it means")
TOOL, SCORE, REASON = Phrase("Tool"), Phrase("Score"), Phrase("Reason")


@dataclass(frozen=True)
class FilledSheet:
    """What an evaluator's file holds; `declared` is None where the declaration is not filled in.

    `places` says where each score stands, `file` and `sha256` what held it, `gap` what the declaration lacks.
    """

    sheet: ScoreSheet
    declared: InterestDeclaration | None
    scores: tuple[GivenScore, ...]
    file: str = ""
    sha256: str = ""
    places: Mapping[JudgedCell, str] = field(default_factory=dict)
    gap: str = ""
    gap_at: str = ""

    @property
    def issues(self) -> Iterator[Issue]:
        """Scores that lie outside their scale."""
        words = {each.criterion: each.words for each in self.sheet.questions}
        for each in self.scores:
            scale = words[each.cell.criterion]
            if each.raw and value_of(scale, each.raw) is None:
                message = tr(
                    "“{score}” lies outside the scale ({lowest} to {highest}): it is kept, and does not count.",
                    score=each.raw,
                    lowest=f"1 {scale[0]}",
                    highest=f"{len(scale)} {scale[-1]}",
                )
                yield Issue(Severity.WARNING, self.file, self.places.get(each.cell, ""), message)


def record_of(sheet: ScoreSheet) -> list[tuple[str, ...]]:
    """The rows of the hidden sheet: mark, seal, and all that may not change."""
    content = json.dumps(sheet.plain, ensure_ascii=True, separators=(",", ":"))
    chunks = [content[at : at + CHUNK] for at in range(0, len(content), CHUNK)]
    return [(MARK, VERSION), ("seal", sheet.seal), *((chunk,) for chunk in chunks)]


def rows_of(sheet: ScoreSheet) -> Iterator[tuple[JudgedCell, tuple[str, str, str, str]]]:
    """What is to be scored, each with its criterion, question, process and tool as they stand on the sheet."""
    for question in sheet.questions:
        names = dict(question.processes)
        for tool in sheet.tools:
            for cell in question.places(tool):
                yield cell, (question.name, question.text, names.get(cell.process, ""), tool)


def is_score_sheet(workbook: Workbook) -> bool:
    """Whether a workbook is an evaluator's score sheet."""
    return _hidden(workbook) is not None


@guarded
def read_score_sheet(data: bytes, name: str, progress: Progress = silent) -> FilledSheet:
    """What an evaluator's file holds; raises InputError for any other file, and one whose locked part was changed."""
    file = PurePath(name).name
    workbook = read_workbook(data, file, progress)
    hidden = _hidden(workbook)
    if hidden is None:
        raise InputError(
            tr("This is no score sheet: make one on Judge › Evaluators, or by “itsm-fit judge sheet”."), file=file
        )
    sheet = _sealed_sheet(hidden, file)
    front, form = _parts(workbook, file)
    _require_as_sent(sheet, front, workbook, file)
    scores, places = _scores(sheet, form, file)
    declared, gap, gap_at = _declared(sheet, front)
    return FilledSheet(sheet, declared, scores, file, hashlib.sha256(data).hexdigest(), places, gap, gap_at)


def to_return(filled: FilledSheet) -> ReturnedSheet:
    """The sheet as it is taken into a project; raises InputError where the declaration is not filled in."""
    if filled.declared is None:
        raise InputError(filled.gap, file=filled.file, where=filled.gap_at)
    return returned(filled.sheet, filled.declared, filled.scores, [(filled.file, filled.sha256)])


# ---------------------------------------------------------------- what may not change
def _hidden(workbook: Workbook) -> Worksheet | None:
    return next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)


def _sealed_sheet(hidden: Worksheet, file: str) -> ScoreSheet:
    if display(hidden.value(0, 1)) != VERSION:
        raise InputError(tr("This score sheet was made by a newer ITSM Fit: take it in with that version."), file=file)
    content = "".join(display(hidden.value(row, 0)) for row in range(2, hidden.height))
    try:
        its = decoded(content, _Record)
    except msgspec.DecodeError:
        raise _changed(file, tr("the seal")) from None
    questions = tuple(
        SheetQuestion(criterion, name, text, tuple(words), tuple(anchors), tuple(processes))
        for criterion, name, text, words, anchors, processes in its[5]
    )
    sheet = ScoreSheet(its[0], its[1], its[2], its[3], tuple(its[4]), questions)
    if sheet.seal != display(hidden.value(1, 1)):
        raise _changed(file, tr("the seal"))
    return sheet


_Record = tuple[
    str, str, str, str, list[str], list[tuple[str, str, str, list[str], list[str], list[tuple[str, str]]]]
]  # fmt: skip


def _parts(workbook: Workbook, file: str) -> tuple[Worksheet, Form]:
    """The declaration and the table of scores."""
    front = next((sheet for sheet in workbook.sheets if _labelled(sheet, CONFLICT) is not None), None)
    found = (form_on(sheet, ROW, TOOL, SCORE, REASON) for sheet in workbook.sheets)
    form = next((each for each in found if each is not None), None)
    if front is None or form is None:
        missing = DECLARATION if front is None else SCORES
        raise _changed(file, tr("the sheet {sheet} is missing", sheet=missing))
    return front, form


def _require_as_sent(sheet: ScoreSheet, front: Worksheet, workbook: Workbook, file: str) -> None:
    """Compare what people read with the record."""
    for label, told in ((EVALUATOR, sheet.evaluator), (SELECTION, sheet.project), (BASELINE, told_baseline(sheet))):
        at = _labelled(front, label)
        if at is None or display(front.value(*at)) != _shown(told):
            raise _changed(file, str(label), "" if at is None else f"{front.name}!{at.name}")
    scales = next((form for each in workbook.sheets if (form := form_on(each, CRITERION, SCALE_WORD, MEANS))), None)
    headings = (CRITERION, SCALE_WORD, MEANS)
    rows = [tuple(scales.text(row, each) for each in headings) for row in scales.rows] if scales else []
    if [row for row in rows if any(row)] != [tuple(map(_shown, row)) for row in scale_rows(sheet)]:
        raise _changed(file, str(SCALES), "" if scales is None else scales.sheet.name)


def scale_rows(sheet: ScoreSheet) -> Iterator[tuple[str, str, str]]:
    """The scales as they stand on the sheet: criterion, number and word, what it means."""
    for each in sheet.questions:
        for place in range(1, len(each.words) + 1):
            yield each.name, choice(each.words, place), each.anchors[place - 1] if place <= len(each.anchors) else ""


def told_baseline(sheet: ScoreSheet) -> str:
    """The baseline as it is written on the sheet."""
    return sheet.baseline or "–"


def _shown(text: str) -> str:
    """A text as a cell gives it back."""
    return "\n".join(text.splitlines()).strip()


def _changed(file: str, what: str, where: str = "") -> InputError:
    return InputError(
        tr(
            "Something that may not change on this score sheet was changed ({what}): "
            "ask the evaluator for the sheet as it was sent.",
            what=what,
        ),
        file=file,
        where=where,
    )


# ---------------------------------------------------------------- what was filled in
def _scores(sheet: ScoreSheet, form: Form, file: str) -> tuple[tuple[GivenScore, ...], dict[JudgedCell, str]]:
    """The scores written, in the order of the sheet, and where they stand; rows are found by their number."""
    by_number = {squeeze(form.text(row, ROW)): row for row in reversed(form.rows)}
    asked = list(rows_of(sheet))
    scores, places = [], {}
    for number, (cell, told) in enumerate(asked, 1):
        row = by_number.get(str(number))
        if row is None:
            raise _changed(file, tr("row {number} is missing", number=number), form.sheet.name)
        for heading, text in zip((CRITERION, QUESTION, PROCESS, TOOL), told, strict=True):
            if form.text(row, heading) != _shown(text):
                raise _changed(file, str(heading), form.place(row, heading))
        places[cell] = form.place(row, SCORE)
        raw, reason = squeeze(form.text(row, SCORE)), form.text(row, REASON).strip()
        if raw or reason:
            scores.append(GivenScore(cell, raw, reason))
    known = {by_number[str(number)] for number in range(1, len(asked) + 1)}
    for row in form.rows:
        if row not in known and any(form.text(row, each) for each in (ROW, CRITERION, QUESTION, TOOL, SCORE, REASON)):
            raise _changed(file, tr("a row that was not asked for"), form.place(row, ROW))
    return tuple(scores), places


def _declared(sheet: ScoreSheet, front: Worksheet) -> tuple[InterestDeclaration | None, str, str]:
    """The declaration, or None with what it lacks and where."""
    said, at = _filled(front, CONFLICT)
    conflict = next((each for each, word in ((True, YES), (False, NO)) if normal(said) in spellings(word)), None)
    if conflict is None:
        lacks = tr("The declaration is not filled in: say whether there is a conflict of interest, Yes or No.")
        return None, lacks, at
    named, named_at = _filled(front, CONCERNS)
    known = {text_key(tool): tool for tool in sheet.tools}
    wanted = [squeeze(each) for each in named.replace(";", ",").replace("\n", ",").split(",") if squeeze(each)]
    stranger = next((each for each in wanted if text_key(each) not in known), None)
    if conflict and stranger is not None:
        lacks = tr(
            "“{name}” is none of the tools judged: name those that the conflict concerns, or leave it blank for all.",
            name=stranger,
        )
        return None, lacks, named_at
    value, day_at = _labelled_value(front, SIGNED_ON)
    try:
        day = value.date() if isinstance(value, datetime) else value if isinstance(value, date) else None
        day = day or read_day(display(value))
    except EditError:
        day = None
    if day is None:
        return None, tr("The declaration carries no day: write the day on which it was made."), day_at
    tools = tuple(known[text_key(each)] for each in wanted) if conflict else ()
    what, _ = _filled(front, WHAT_IT_IS)
    return InterestDeclaration(conflict, day.isoformat(), tools, what), "", ""


def _labelled(sheet: Worksheet, label: Phrase) -> CellPlace | None:
    """The cell to the right of a label."""
    wanted = spellings(label)
    for at, row in enumerate(sheet.rows):
        if row and isinstance(row[0], str) and normal(row[0]) in wanted:
            return CellPlace(at, 1)
    return None


def _labelled_value(sheet: Worksheet, label: Phrase) -> tuple[CellValue, str]:
    at = _labelled(sheet, label)
    return ("", sheet.name) if at is None else (sheet.value(*at), f"{sheet.name}!{at.name}")


def _filled(sheet: Worksheet, label: Phrase) -> tuple[str, str]:
    value, at = _labelled_value(sheet, label)
    return display(value).strip(), at


def several(files: Sequence[FilledSheet]) -> tuple[Issue, ...]:
    """Everything noticed in several files."""
    return tuple(issue for each in files for issue in each.issues)
