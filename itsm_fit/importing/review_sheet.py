"""A comment sheet that a reviewer filled in → remarks, each with what it is on as the sheet says.

Where that is in the project is found by `review_taking`. What cannot be read is told, what is read is never left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import PurePath

from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.amounts import read_day
from itsm_fit.importing.forms import Form, form_on, spellings
from itsm_fit.importing.review_form import (
    BY,
    MARK,
    MISSING,
    NUMBER,
    ON,
    PROCESS,
    REMARK,
    REVIEWED_ON,
    REVIEWER,
    ROW,
    SAID,
    STEP,
    VERSION,
    WHO,
    WHOLE,
    RowKey,
    SentRow,
    key_in,
    row_mark,
)
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, Workbook, Worksheet, display
from itsm_fit.storage.spreadsheet.beside import BesideValues, CellNote

_HEADINGS = (NUMBER, PROCESS, STEP, WHO, SAID, REMARK, BY, ON, MARK)
_DASHES = re.compile(r"[-–—_/.·…\s]+")
_NUMBERED = re.compile(r"(#|[^\W\d]*\.?)\s*(\d+(?:\.\d+)*)[.:)]?(?:\s*[–-]?\s+(.*))?")
STEP_NUMBER = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class SheetRemark:
    """A remark and the cell that it stands in; `on` is what its row is on where that is a row as it went out.

    Else `process` and `step` are what somebody wrote, as it is written. `written` is a day in ISO 8601, "" where nobody
    says; `key` is what the row goes by, "" for one that was added.
    """

    text: str
    author: str
    written: str
    place: str
    on: SentRow | None = None
    process: str = ""
    step: str = ""
    key: str = ""


@dataclass(frozen=True)
class CommentSheet:
    """What one file says: `sheet` is what went out, `project` the name of that, `sent` what its rows said then."""

    file: str
    sheet: str
    project: str
    reviewer: str
    sent: Mapping[str, SentRow]
    remarks: tuple[SheetRemark, ...]
    issues: tuple[Issue, ...] = ()


def is_comment_sheet(workbook: Workbook) -> bool:
    """Whether a workbook holds the comment sheet of a review."""
    return _hidden(workbook) is not None or any(form_on(sheet, REMARK, MARK) for sheet in workbook.sheets)


def read_comment_sheet(workbook: Workbook, beside: BesideValues, saved: date | None = None) -> CommentSheet:
    """The remarks on a comment sheet; raises InputError for any other workbook, and for those of a newer version.

    `beside` is what the file says beside its values; a remark without a date has that of its sheet, else the day on
    which the file says that it was saved, else the day `saved`.
    """
    hidden = _hidden(workbook)
    if not is_comment_sheet(workbook):
        raise InputError(tr("This is no comment sheet of a review: send one out first."), file=workbook.name)
    if hidden is not None and display(hidden.value(0, 1)) != str(VERSION):
        raise InputError(tr("A newer ITSM Fit wrote this comment sheet: open it with that one."), file=workbook.name)
    forms = [form for sheet in workbook.sheets if sheet is not hidden and (form := form_on(sheet, REMARK, STEP))]
    if not forms:
        message = tr("The headings {headings} are gone: its remarks cannot be told.", headings=f"{STEP}, {REMARK}")
        raise InputError(message, file=workbook.name)
    sent = _record(hidden) if hidden is not None else {}
    reader = _Reader(workbook.name, sent or _told_by(forms), beside, saved)
    for form in forms:
        reader.read(form)
    reader.look_around(sheet for sheet in workbook.sheets if sheet is not hidden and not _is_of(sheet, forms))
    keys = [key_in(key) for key in reader.sent]
    return CommentSheet(
        workbook.name,
        display(hidden.value(0, 2)) if hidden is not None else next((key.sheet for key in keys if key), ""),
        display(hidden.value(0, 3)) if hidden is not None else "",
        reader.reviewer,
        reader.sent,
        tuple(reader.remarks),
        tuple(reader.issues),
    )


def _hidden(workbook: Workbook) -> Worksheet | None:
    return next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)


def _is_of(sheet: Worksheet, forms: Sequence[Form]) -> bool:
    return any(form.sheet is sheet for form in forms)


def _record(hidden: Worksheet) -> dict[str, SentRow]:
    """What the rows said when the sheet went out, by their keys."""
    found: dict[str, SentRow] = {}
    for row in hidden.rows:
        kind, text, number, process, step, *_ = [*map(display, row), "", "", "", "", ""]
        key = key_in(text)
        if kind == ROW and key is not None:
            found[text] = SentRow(key, number, squeeze(process), squeeze(step))
    return found


def _told_by(forms: Iterable[Form]) -> dict[str, SentRow]:
    """The same by the rows themselves, where the file has lost its hidden sheet: each key with the row of its mark."""
    keys: dict[str, RowKey] = {}
    said: dict[str, tuple[str, str, str]] = {}
    for form in forms:
        for row in form.rows:
            text = form.text(row, MARK)
            key = key_in(text)
            if key is not None and not key.extra:
                keys[text] = key
            number, process, step = (squeeze(form.text(row, each)) for each in (NUMBER, PROCESS, STEP))
            said[row_mark(number, process, step)] = number, process, step
    return {text: SentRow(key, *said[key.mark]) for text, key in keys.items() if key.mark in said}


@dataclass
class _Reader:
    """Reads the rows of a comment sheet; what stands elsewhere is told."""

    file: str
    sent: Mapping[str, SentRow]
    beside: BesideValues
    saved: date | None
    reviewer: str = ""
    remarks: list[SheetRemark] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)

    def read(self, form: Form) -> None:
        """The remarks of one sheet, and the notes at its cells."""
        reviewer, _ = _labelled(form, REVIEWER)
        author = squeeze(display(reviewer))
        self.reviewer = self.reviewer or author
        first, day = len(self.remarks), self._day_of(form)
        notes = self.beside.notes.get(form.sheet.name, {})
        for row in form.rows:
            text = form.text(row, REMARK)
            if _DASHES.fullmatch(text):
                self._tell(form.place(row, REMARK), tr("It is but a dash, and taken for no remark."), Severity.INFO)
            elif text:
                by = squeeze(form.text(row, BY)) or author
                self.remarks.append(self._remark(form, row, text, by, self._row_day(form, row) or day))
            self._stray(form, row)
        for place, note in notes.items():
            self._note(form, place, note, author, day)
        self._name_by_file(form)
        self._tell_day(form, self.remarks[first:])

    def look_around(self, others: Iterable[Worksheet]) -> None:
        """Tell of texts and notes on sheets that are none of the form."""
        for sheet in others:
            texts = [row for row in sheet.rows for value in row if value != ""]
            notes = self.beside.notes.get(sheet.name, {})
            if len(texts) > 1 or notes:  # a title stands on the sheet of each drawing
                message = tr("What stands on this sheet is no part of the form, and was not read as remarks.")
                self._tell(sheet.name, message)

    def _remark(self, form: Form, row: int, text: str, author: str, written: str) -> SheetRemark:
        key, place = form.text(row, MARK), form.place(row, REMARK)
        process, step = squeeze(form.spread(row, PROCESS)), squeeze(form.spread(row, STEP))
        number = squeeze(form.spread(row, NUMBER))
        on = self._row_on(key, number, process, step)
        if on is not None:
            return SheetRemark(text, author, written, place, on, on.process, on.step, key)
        named = step if not STEP_NUMBER.fullmatch(number) or number in step else f"{number} {step}".strip()
        found = key_in(key)
        return SheetRemark(text, author, written, place, None, process, named, key if found and found.extra else "")

    def _row_on(self, key: str, number: str, process: str, step: str) -> SentRow | None:
        """What a row that went out is on: as its key says, unless what stands in the row is something else.

        Somebody who sorts some columns only takes what is written away from the keys. None for a row of one's own.
        """
        found = key_in(key)
        if found is None or found.extra:
            return None
        sent = self.sent.get(key)
        if sent is not None and _is_same(sent, number, process, step):
            return sent
        shown = [each for each in self.sent.values() if _is_same(each, number, process, step)]
        if len(shown) == 1:
            return shown[0]
        if sent is None:
            return SentRow(found, number, process, step)
        return sent if _is_near(sent, number, process, step) else None

    def _row_day(self, form: Form, row: int) -> str:
        value = form.value(row, ON)
        return self._day(value, form.place(row, ON))

    def _day_of(self, form: Form) -> str:
        value, place = _labelled(form, REVIEWED_ON)
        return self._day(value, place) or self._file_day

    @property
    def _file_day(self) -> str:
        with suppress(ValueError):
            return datetime.fromisoformat(self.beside.saved_on).date().isoformat()
        return self.saved.isoformat() if self.saved is not None else ""

    def _day(self, value: CellValue, place: str) -> str:
        if isinstance(value, datetime):
            return value.date().isoformat()
        if isinstance(value, date):
            return value.isoformat()
        text = display(value)
        if not text:
            return ""
        try:
            return read_day(text).isoformat()
        except EditError as problem:
            self._tell(place, tr("{problem} The remark has the day of its sheet.", problem=problem))
            return ""

    def _note(self, form: Form, place: CellPlace, note: CellNote, author: str, day: str) -> None:
        """A note at a cell of a row is a remark on that row."""
        where = f"{form.sheet.name}!{place.name}"
        text = note.text.strip()
        if place.row not in form.rows or not text:
            if text:
                self._tell(where, tr("The note at this cell is at no row of the form, and was not read as a remark."))
            return
        written = note.written[:10] or day
        remark = self._remark(form, place.row, text, squeeze(note.author) or author, written)
        key = f"{remark.key} note" if remark.key else ""
        self.remarks.append(replace(remark, place=where, key=key))

    def _stray(self, form: Form, row: int) -> None:
        """Tell of what stands beside the columns of the form."""
        known = {cell.column for each in _HEADINGS if (cell := form.cell(row, each)) is not None}
        for column, value in enumerate(form.sheet.rows[row]):
            if value != "" and column not in known:
                place = f"{form.sheet.name}!{CellPlace(row, column).name}"
                self._tell(place, tr("This stands beside the columns of the form, and was not read as a remark."))

    def _name_by_file(self, form: Form) -> None:
        """Let remarks that nobody signs go by the name of the file."""
        nameless = [at for at, each in enumerate(self.remarks) if not each.author]
        for at in nameless:
            self.remarks[at] = replace(self.remarks[at], author=PurePath(self.file).stem)
        if nameless:
            message = trn(
                "Nobody is named as reviewer: {count} remark goes by the name of the file.",
                "Nobody is named as reviewer: {count} remarks go by the name of the file.",
                len(nameless),
            )
            self._tell(_labelled(form, REVIEWER)[1] or form.sheet.name, message)

    def _tell_day(self, form: Form, remarks: Sequence[SheetRemark]) -> None:
        """Say which day remarks have that no day stands beside."""
        value, place = _labelled(form, REVIEWED_ON)
        undated = any(form.text(row, REMARK) and not form.text(row, ON) for row in form.rows)
        if not remarks or not undated or display(value):
            return
        said = tr("No day stands beside these remarks, and the file says of none: they are without one.")
        if self._file_day:
            said = tr(
                "Remarks without a date have the day on which the file was last saved: {day}.", day=self._file_day
            )
        self._tell(place or form.sheet.name, said, Severity.INFO)

    def _tell(self, where: str, message: str, severity: Severity = Severity.WARNING) -> None:
        self.issues.append(Issue(severity, self.file, where, message))


def _labelled(form: Form, label: Phrase) -> tuple[CellValue, str]:
    """What stands to the right of a label above the headings, and that cell; ("", "") without the label."""
    wanted = spellings(label)
    for at, row in enumerate(form.sheet.rows[: form.top]):
        for column, value in enumerate(row):
            if isinstance(value, str) and normal(value) in wanted:
                beside = next((each for each in range(column + 1, len(row)) if row[each] != ""), column + 1)
                return form.sheet.value(at, beside), f"{form.sheet.name}!{CellPlace(at, column + 1).name}"
    return "", ""


def _is_same(sent: SentRow, number: str, process: str, step: str) -> bool:
    """Whether a row reads as it went out; a program that reads 4.10 as a number makes it 4.1."""
    same_number = number == sent.number or (bool(number) and number == sent.number.rstrip("0"))
    return same_number and normal(step) == normal(sent.step) and normal(process) == normal(sent.process)


def _is_near(sent: SentRow, number: str, process: str, step: str) -> bool:
    """Whether a row reads nearly as it went out: its number or its name was written anew, or it was emptied."""
    if not number and not step:
        return not process
    here = normal(process) in {"", normal(sent.process)}
    return here and ((bool(number) and number == sent.number) or normal(step) == normal(sent.step))


def numbered_step(text: str) -> tuple[str, str]:
    """The number and the name in what somebody calls a step: ``4.1 Classify``, ``Step 4``, ``#4``, ``Classify``."""
    bare = squeeze(text)
    found = _NUMBERED.fullmatch(bare)
    if found is None or normal(found[1]) not in {"", "#", *spellings(STEP), *spellings(NUMBER)}:
        return "", bare
    return found[2], squeeze(found[3] or "")


def is_whole(step: str) -> bool:
    """Whether a text stands for a process as a whole."""
    return normal(step) in spellings(WHOLE)


def is_missing(step: str) -> bool:
    """Whether a text says that a step is missing, whatever it says beside that."""
    return normal(step).startswith(spellings(MISSING))
