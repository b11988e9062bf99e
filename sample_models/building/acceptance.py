"""Filled-in acceptance tests that never were: the test as it goes out, with made-up results written into it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from openpyxl import load_workbook

from itsm_fit.acceptance.script import acceptance_script
from itsm_fit.importing.acceptance_form import REMARK, REQUIREMENT, RESULT, ROW, TESTED_ON, TESTER
from itsm_fit.model.acceptance import AcceptanceOutcome
from itsm_fit.report.books.acceptance_book import acceptance_book
from itsm_fit.scoring.result import Fit

_PACKED = (2026, 11, 22, 0, 0, 0)
_SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


@dataclass(frozen=True)
class TestedRelease:
    """One round of tests: what did not pass, by requirement, with a remark; all else passed."""

    __test__ = False

    release: str
    on: date
    tester: str
    told: Mapping[str, tuple[AcceptanceOutcome, str]]

    @property
    def file(self) -> str:
        return f"acceptance-{self.release}.xlsx"


def filled_in(fit: Fit, tool: str, tested: TestedRelease) -> bytes:
    """The test of what the tool promises, filled in; the same bytes each time."""
    went_out = acceptance_book(fit, acceptance_script(fit, tool), made_on=tested.on, release=tested.release)
    book = load_workbook(io.BytesIO(went_out))
    for page in book.worksheets:
        rows = list(page.iter_rows())
        headed = next((row for row in rows if row[0].value == str(ROW)), None)
        if headed is None:
            continue
        at = {cell.value: cell.column - 1 for cell in headed}
        for row in rows[headed[0].row :]:
            if row[0].value and str(RESULT) in at:
                outcome, remark = tested.told.get(str(row[at[str(REQUIREMENT)]].value), (AcceptanceOutcome.PASSED, ""))
                row[at[str(RESULT)]].value = outcome.words
                row[at[str(REMARK)]].value = remark or None
                row[at[str(TESTER)]].value = tested.tester
                row[at[str(TESTED_ON)]].value = tested.on
    saved = io.BytesIO()
    book.save(saved)
    return _without_clock(saved.getvalue(), tested.on)


def _without_clock(data: bytes, on: date) -> bytes:
    """The same workbook without the times at which it was written and packed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _SAVED.sub(rb"\g<1>" + f"{on:%Y-%m-%d}T12:00:00Z".encode(), part)
            new.writestr(zipfile.ZipInfo(name, _PACKED), part, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
