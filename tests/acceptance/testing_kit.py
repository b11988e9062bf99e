"""A selection whose test goes out, is filled in and comes back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO

import openpyxl
from builders import contract_process, matrix_of, must, project_of, should
from openpyxl.workbook import Workbook as OpenedBook
from openpyxl.worksheet.worksheet import Worksheet as OpenedSheet

from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.importing.acceptance_sheet import AcceptanceSheet
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.taking import Intake, take_in
from itsm_fit.model.project import Project
from itsm_fit.report.books.acceptance_book import acceptance_book
from itsm_fit.scoring.fit import score

DAY = date(2026, 11, 29)
ANSWERS = {"R1": "native", "R2": "config", "R3": "native", "R4": "addon", "R5": "native"}


def selection() -> Project:
    """R1 and R2 on Log, R3 on Escalate, R4 on Verify; R5 belongs to no process."""
    process = contract_process(Log=[must("R1"), should("R2")], Escalate=[must("R3")], Verify=[should("R4")])
    return project_of(process, matrices=[matrix_of({"A": ANSWERS})], requirements=(must("R5"),))


def book_of(project: Project, release: str = "Release 1", tool: str = "A") -> bytes:
    fit = score(project)
    return acceptance_book(fit, acceptance_script(fit, tool), made_on=DAY, release=release)


def filled(data: bytes, said: Mapping[str, str], change: Callable[[OpenedBook], None] | None = None) -> bytes:
    """The workbook with a result beside each requirement, or beside the step of a row that names none."""
    book = openpyxl.load_workbook(BytesIO(data))
    for sheet in visible(book):
        columns = {cell.value: cell.column - 1 for cell in sheet[4]}
        if said and "Result" in columns:
            for row in sheet.iter_rows(min_row=5):
                about = row[columns["Requirement"]].value or row[columns["Step"]].value
                if about in said:
                    row[columns["Result"]].value = said[about]
    if change is not None:
        change(book)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def visible(book: OpenedBook) -> list[OpenedSheet]:
    return [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]


def back(data: bytes, project: Project, name: str = "back.xlsx") -> AcceptanceSheet:
    found = read_incoming(data, name, project).acceptance
    assert found is not None
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    return found


def taken(project: Project, data: bytes, on: date = DAY, name: str = "back.xlsx") -> Intake:
    return take_in(project, [read_incoming(data, name, project)], on)
