"""A fit report that people changed in a spreadsheet program → what they changed, and what of it cannot be taken.

Rows are found by id, wherever they stand now; columns by their headings. What is not changed is left alone, so that a
report older than the project takes nothing back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.errors import InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing import report_form as form
from itsm_fit.importing.forms import Form, form_on
from itsm_fit.importing.report_changes import ReturnedChange, ReturnedReport
from itsm_fit.importing.report_inputs import (
    GONE,
    AssumptionReader,
    ReportContext,
    RequirementReader,
    ToldWords,
    tell_features,
)
from itsm_fit.importing.report_overwritten import overwritten
from itsm_fit.importing.report_remarks import RemarkReader
from itsm_fit.importing.report_tables import ReportTables
from itsm_fit.importing.text import normal
from itsm_fit.language import tr
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.spreadsheet import Workbook, Worksheet, column_name, display
from itsm_fit.storage.spreadsheet.beside import BesideValues

_TOLD = 5
"""The most cells of a row of the hidden sheet that are looked at one by one."""
_FEATURES = "FeatureLow_1"
"""A heading of the sheet of linked features."""
_NOTHING = BesideValues()


def is_report(workbook: Workbook) -> bool:
    """Whether a workbook is a fit report of this program."""
    return _hidden(workbook) is not None


def read_report(workbook: Workbook, fit: Fit, beside: BesideValues = _NOTHING) -> ReturnedReport:
    """What was changed in a fit report since it was written, for the project that was scored as `fit`.

    `beside` are its formulas and notes. Raises InputError for another workbook, for a report of a newer version, and
    where nothing of its inputs is left.
    """
    hidden = _hidden(workbook)
    if hidden is None:
        message = tr("This is no fit report whose figures recalculate: write one first.")
        if any(form_on(sheet, each) for sheet in workbook.sheets for each in (form.INPUT_KEY, form.MUST)):
            message = tr(
                "The sheet “{sheet}”, which says what is what in a report, is gone from this one: get it again.",
                sheet=form.HIDDEN,
            )
        raise InputError(message, file=workbook.name)
    if display(hidden.value(0, 1)) != str(form.VERSION):
        raise InputError(tr("A newer ITSM Fit wrote this report: open it with that one."), file=workbook.name)
    return _Reader(workbook, hidden, fit, beside).read()


def _hidden(workbook: Workbook) -> Worksheet | None:
    return next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == form.MARK), None)


class _Reader:
    """Reads a report part by part; what cannot be read is told."""

    def __init__(self, workbook: Workbook, hidden: Worksheet, fit: Fit, beside: BesideValues) -> None:
        self._workbook, self._hidden, self._fit, self._beside = workbook, hidden, fit, beside
        self._file = workbook.name
        self._rows = [[*map(display, row), *[""] * _TOLD] for row in hidden.rows[1:]]
        self._told = ToldWords(self._rows, workbook.name)
        self._tables = ReportTables(workbook, self._rows)
        self._issues: list[Issue] = []
        self._given = ReportContext(self._told, fit, self._origin, self._warn)
        tools = {normal(heading): tool for heading, _, tool in self._told.tools if tool in fit.tool_by_name}
        self._remarks = RemarkReader(workbook, beside, fit, self._tables, tools)

    def read(self) -> ReturnedReport:
        assumptions, requirements = (self._form(heading) for heading in (form.INPUT_KEY, form.MUST))
        if (assumptions is None and requirements is None) or (
            None in (assumptions, requirements) and not self._tables.names
        ):
            raise InputError(str(GONE), file=self._file)
        self._tell_project()
        self._issues += self._tables.issues()
        changes = list(self._inputs(assumptions, requirements))
        features = self._tables.with_heading(_FEATURES)
        if features is not None:
            tell_features(features, self._given)
        self._issues += self._remarks.issues
        if self._beside.formulas is not None:
            self._issues += overwritten(self._tables, self._formulas_told(), self._beside.formulas, self._file)
        return ReturnedReport(tuple(changes), tuple(self._issues))

    def _form(self, heading: str) -> Form | None:
        """The sheet of inputs that was written with a heading."""
        table = self._tables.with_heading(heading)
        if table is not None:
            return table.form
        others = (sheet for sheet in self._workbook.sheets if sheet is not self._hidden)
        return next((found for sheet in others if (found := form_on(sheet, heading))), None)

    def _inputs(self, assumptions: Form | None, requirements: Form | None) -> Iterator[ReturnedChange]:
        assumed = None
        if assumptions is not None:
            assumed = AssumptionReader(assumptions, self._given)
            yield from assumed.read()
        rows: dict[str, int] = {}
        if requirements is not None:
            every = self._beside.formulas
            formulas = None if every is None else every.get(requirements.sheet.name, {})
            reader = RequirementReader(requirements, self._given, assumed, formulas)
            yield from reader.read()
            rows = reader.rows
            if reader.missing:
                self._issues.append(Issue(Severity.INFO, self._file, requirements.sheet.name, reader.missing))
        yield from self._remarks.read(requirements, rows, self._told.remark)

    def _origin(self, place: str) -> str:
        """What an answer is put down to."""
        return self._remarks.signed(f"{self._file}!{place}")

    def _warn(self, where: str, message: str) -> None:
        self._issues.append(Issue(Severity.WARNING, self._file, where, message))

    def _tell_project(self) -> None:
        """Say when a report was made of a project that is called otherwise."""
        was, now = self._told.project, self._fit.project.name
        if was is not None and was != now:
            message = tr(
                "This report was made of “{was}”, not of “{now}”: only what both have is looked at.",
                was=was or "–",
                now=now or "–",
            )
            self._warn("", message)

    def _formulas_told(self) -> Sequence[Sequence[str]]:
        """The rows that tell where formulas stand, weights left out: these are there to be changed."""
        table = self._tables.with_heading(form.MUST)
        if table is None or self._told.weight not in table.told.headings:
            return self._rows
        weights = table.told.sheet, table.told.headings.index(self._told.weight)
        letters = column_name(weights[1])
        return [row for row in self._rows if row[0] != form.FORMULAS or (row[1], row[2]) != (weights[0], letters)]
