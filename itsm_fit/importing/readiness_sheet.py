"""Sheets of readiness that people filled in → the project with what they wrote, and what was noticed.

Rows are known by their number, wherever they stand now. One that is missing changes nothing, one that was emptied goes,
one without a number is new. What cannot be read stays as it is in the project, and so does what was changed there
since the sheets went out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from itsm_fit.errors import EditError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.forms import Form, form_on, spellings
from itsm_fit.importing.readiness_fields import blank_field, process_keys, read_field
from itsm_fit.importing.readiness_form import (
    FORMS,
    MARK,
    NUMBER,
    VERSION,
    FieldSort,
    FormColumn,
    ReadinessForm,
    kpi_fields,
)
from itsm_fit.importing.readiness_record import EntryMarks, entries_of, mark_of, number_of, read_record
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.kpi import BetterWhen, Kpi, KpiReading
from itsm_fit.model.project import Project
from itsm_fit.storage.spreadsheet import Workbook, Worksheet, display


@dataclass(frozen=True)
class ReturnedReadiness:
    """The project with what the sheets say, and what was noticed in them."""

    project: Project
    issues: tuple[Issue, ...]


def read_readiness(workbook: Workbook, project: Project) -> ReturnedReadiness:
    """What sheets of readiness say; raises InputError for any other workbook, and for those of a newer version."""
    hidden = _hidden(workbook)
    if hidden is None:
        raise InputError(tr("These are no sheets of readiness: write them with -o first."), file=workbook.name)
    if display(hidden.value(0, 1)) != str(VERSION):
        raise InputError(tr("A newer ITSM Fit wrote these sheets: open them with that one."), file=workbook.name)
    reader = _Reader(project, workbook.name, _sent_by(project, read_record(hidden)))
    for spec in FORMS:
        for sheet in workbook.sheets:
            form = _form(sheet, spec) if sheet is not hidden else None
            if form is not None:
                reader.read(form, spec)
    return ReturnedReadiness(reader.project, tuple(reader.issues))


def is_readiness(workbook: Workbook) -> bool:
    """Whether a workbook holds sheets of readiness."""
    return _hidden(workbook) is not None


def _hidden(workbook: Workbook) -> Worksheet | None:
    return next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)


def _sent_by(project: Project, record: Mapping[tuple[str, str], EntryMarks]) -> Mapping[tuple[str, str], EntryMarks]:
    """The record of sheets that this project sent out; nothing of what it knows no entry of: another one did.

    KPIs, which are known by their names in any project, go by themselves.
    """
    known = {(spec.held, number) for spec in FORMS for number, _ in entries_of(project, spec)}
    ours = {bool(table) for table, _ in known.intersection(record)}
    return {key: marks for key, marks in record.items() if bool(key[0]) in ours}


def _form(sheet: Worksheet, spec: ReadinessForm) -> Form | None:
    """A sheet by its name, or by all of its headings where it was renamed."""
    names = set(spellings(spec.sheet))
    others = {name for each in FORMS if each is not spec for name in spellings(each.sheet)}
    if normal(sheet.name) in others - names:
        return None
    wanted = [each.heading for each in spec.columns]
    return form_on(sheet, NUMBER, *(wanted[:2] if normal(sheet.name) in names else wanted))


class _Reader:
    """Takes one table after the other into the project."""

    def __init__(self, project: Project, file: str, sent: Mapping[tuple[str, str], EntryMarks]) -> None:
        self.project, self._file, self._sent = project, file, sent
        self.issues: list[Issue] = []
        self._processes = process_keys(project)

    def read(self, form: Form, spec: ReadinessForm) -> None:
        if spec.held:
            self._read_entries(form, spec)
        else:
            self._read_kpis(form, spec)

    def _read_entries(self, form: Form, spec: ReadinessForm) -> None:
        there = {each.id: each for each in getattr(self.project.readiness, spec.held)}
        known, seen = dict(there), set()
        for row in form.rows:
            number = squeeze(form.text(row, NUMBER))
            old = known.get(number) if number not in seen else None
            before, sent = _fields_of(old), self._sent.get((spec.held, number), {})
            values = dict(self._values(form, row, spec, before))
            if old is None and (not _counts(values, spec) or _untouched(values, sent)):
                continue
            if old is not None:
                seen.add(number)
                if self._is_emptied(form, row, values, before, sent):
                    del there[number]
                    continue
                values = self._merged(form, row, spec, values, before)
            elif sent and number not in seen:
                self._notice(
                    form, row, NUMBER, tr("The entry {number} was removed meanwhile: it is a new one.", number=number)
                )
            elif number:
                self._notice(form, row, NUMBER, tr("No entry has the number {number}: it is a new one.", number=number))
            entry_id = number if old is not None else edits.free_number(known | there)
            there[entry_id] = spec.kind(entry_id, **values)
        readiness = replace(self.project.readiness, **{spec.held: tuple(there.values())})
        self.project = edits.set_readiness(self.project, readiness)

    def _read_kpis(self, form: Form, spec: ReadinessForm) -> None:
        there = {number_of(kpi): kpi for kpi in self.project.kpis}
        for row in form.rows:
            number = squeeze(form.text(row, NUMBER))
            old, sent = there.get(number), self._sent.get((spec.held, number), {})
            before = {} if old is None else kpi_fields(old)
            values = dict(self._values(form, row, spec, before))
            if old is None and (not _counts(values, spec) or _untouched(values, sent)):
                continue
            said = {name: values[name] for name in ("name", "definition", "value", "target")}
            emptied = old is not None and self._is_emptied(form, row, said, before, sent)
            values = values if old is None or emptied else self._merged(form, row, spec, values, before)
            try:
                if old is not None:
                    self.project = edits.remove_kpi(self.project, old.process, old.name)
                    if emptied:
                        continue
                self.project = edits.set_kpis(self.project, [_kpi(values, old)])
            except EditError as problem:
                if old is not None:
                    self.project = replace(self.project, kpis=(*self.project.kpis, old))
                self._notice(form, row, spec.columns[0].heading, tr("{problem} It stays as it was.", problem=problem))
        order = {kpi.key: at for at, kpi in enumerate(there.values())}
        kept = sorted(self.project.kpis, key=lambda kpi: order.get(kpi.key, len(order)))
        self.project = replace(self.project, kpis=tuple(kept))

    def _is_emptied(
        self, form: Form, row: int, values: Mapping[str, Any], old: Mapping[str, Any], sent: EntryMarks
    ) -> bool:
        """Whether somebody emptied the row; where it was changed here meanwhile it stays, and that is said."""
        if not all(map(_is_blank, values.values())):
            return False
        if any(mark_of(old.get(name)) != mark for name, mark in sent.items()):
            said = tr("The row was emptied, and the entry was changed here meanwhile: it stays as it is here.")
            self._notice(form, row, NUMBER, said)
            return False
        return True

    def _merged(
        self, form: Form, row: int, spec: ReadinessForm, values: Mapping[str, Any], old: Mapping[str, Any]
    ) -> dict[str, Any]:
        """What the row says; what nobody touched on the sheet, or what was changed here meanwhile, is as it is here."""
        sent = self._sent.get((spec.held, squeeze(form.text(row, NUMBER))), {})
        emptied = all(map(_is_blank, values.values()))
        merged = dict(values)
        for column in spec.columns:
            name = column.field
            if name not in sent:
                continue
            here, there = mark_of(old.get(name)), mark_of(values[name])
            if there == sent[name] or emptied:
                merged[name] = old.get(name)
            elif here not in (sent[name], there):
                merged[name] = old.get(name)
                said = tr("It was changed here meanwhile: it stays as it is here, and not as the sheet says.")
                self._notice(form, row, column.heading, said)
        return merged

    def _values(
        self, form: Form, row: int, spec: ReadinessForm, before: Mapping[str, Any]
    ) -> Iterator[tuple[str, Any]]:
        for column in spec.columns:
            if form.cell(row, column.heading) is None:
                yield column.field, before.get(column.field, blank_field(column.sort))
                continue
            try:
                yield column.field, self._value(form, row, column, before.get(column.field, ""))
            except EditError as problem:
                self._notice(form, row, column.heading, tr("{problem} It stays as it was.", problem=problem))
                yield column.field, before.get(column.field, blank_field(column.sort))

    def _value(self, form: Form, row: int, column: FormColumn, before: str) -> Any:
        value, text = form.value(row, column.heading), form.text(row, column.heading)
        if column.sort is FieldSort.PROCESS:
            return self._process(form, row, column, squeeze(text), before)
        return read_field(column.sort, value, text)

    def _process(self, form: Form, row: int, column: FormColumn, text: str, before: str) -> str:
        """The process of that name; of several with one name that which the row had."""
        if normal(text) == normal(self.project.process_names.get(before, before)):
            return before
        found = self._processes.get(normal(text))
        if text and found is None:
            said = tr("There is no process “{name}” in this project: the row keeps it as it is written.", name=text)
            self._notice(form, row, column.heading, said)
        return found or text

    def _notice(self, form: Form, row: int, heading: Phrase, said: str) -> None:
        self.issues.append(Issue(Severity.WARNING, self._file, form.place(row, heading), said))


def _fields_of(entry: Any) -> dict[str, Any]:
    return {} if entry is None else {each.name: getattr(entry, each.name) for each in fields(entry)}


def _kpi(values: Mapping[str, Any], old: Kpi | None) -> Kpi:
    kept = {name: its for name, its in values.items() if name not in {"value", "source", "on"}}
    reading = None if values["value"] is None else KpiReading(values["value"], values["source"], values["on"])
    kept |= {"baseline": reading, "better": values["better"] or BetterWhen.HIGHER}
    return Kpi(**kept) if old is None else replace(old, **kept)


def _is_blank(value: Any) -> bool:
    return value is None or value is False or value in ("", ())


def _untouched(values: Mapping[str, Any], sent: EntryMarks) -> bool:
    """Whether a row says what it said when it went out."""
    return bool(sent) and all(mark_of(values.get(name)) == mark for name, mark in sent.items())


def _counts(values: Mapping[str, Any], spec: ReadinessForm) -> bool:
    """Whether somebody wrote something on a new row."""
    return any(value for name, value in values.items() if name not in spec.given) or (
        "role" in values and values.get("hours") is not None
    )
