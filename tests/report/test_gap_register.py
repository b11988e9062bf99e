"""The gap register as a sheet: written, worked in with other programs, and taken back with what it changes."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from openpyxl.worksheet.worksheet import Worksheet

from itsm_fit.errors import InputError
from itsm_fit.importing.gap_sheet import changes_by, read_gaps, take_changes, unknown_in
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.report import fit_report
from itsm_fit.report.gap_register import gap_workbook
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.register import register
from itsm_fit.storage.spreadsheet import read_workbook

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
DAY = date(2026, 1, 2)


def project() -> Project:
    process = contract_process(Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    answers = {"A": {"R2": "no", "R3": "custom", "R4": "native"}, "B": {"R2": "native", "R3": "?", "R4": "=1+1"}}
    given = project_of(process, matrices=[matrix_of(answers)])
    decided = Gap("A", "R2", Resolution.CONFIGURE, 2.5, "Ann", date(2026, 3, 4), "=HYPERLINK(1)")
    return edits.take_gaps(given, [decided])


def written(of: Project) -> bytes:
    fit = score(of)
    return gap_workbook(fit, register(fit), made_on=DAY)


def opened(data: bytes) -> tuple[openpyxl.Workbook, Worksheet, dict[str, int]]:
    book = openpyxl.load_workbook(BytesIO(data))
    sheet = book["Gap register"]
    return book, sheet, {str(cell.value): cell.column for cell in sheet[4]}


def saved(book: openpyxl.Workbook) -> bytes:
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def read(data: bytes):
    found = read_gaps(read_workbook(data, "gaps.xlsx"))
    assert found is not None
    return found


def test_keys_are_locked_decisions_are_not_and_have_drop_downs_and_dates() -> None:
    _, sheet, at = opened(written(project()))
    row = next(cells[0].row for cells in sheet.iter_rows(min_row=5) if cells[1].value == "R2")
    assert sheet.protection.sheet
    assert sheet.cell(row, at["Id"]).protection.locked
    assert not sheet.cell(row, at["Resolution"]).protection.locked
    assert sheet.cell(row, at["Due"]).value.date() == date(2026, 3, 4)
    assert sheet.cell(row, at["Note"]).value == "=HYPERLINK(1)"
    assert sheet.cell(row, at["Note"]).data_type == "s"
    kinds = {str(each.sqref)[0]: each.type for each in sheet.data_validations.dataValidation}
    assert sorted(kinds.values()) == ["date", "decimal", "list"]


def test_a_sheet_that_nobody_touched_changes_nothing() -> None:
    assert changes_by(project(), read(written(project()))) == ()
    assert read(written(project())).issues == ()


def test_only_what_was_changed_is_taken_wherever_the_row_stands() -> None:
    book, sheet, at = opened(written(project()))
    rows = {(cells[0].value, cells[1].value): cells[0].row for cells in sheet.iter_rows(min_row=5)}
    sheet.cell(rows["A", "R3"], at["Resolution"]).value = " Build "
    sheet.cell(rows["A", "R3"], at["Effort, days"]).value = "3,5"
    sheet.cell(rows["A", "R3"], at["Due"]).value = "2026-04-05"
    sheet.delete_rows(rows["A", "R2"])
    sheet.insert_rows(5)
    changes = changes_by(project(), read(saved(book)))
    assert [change.after for change in changes] == [Gap("A", "R3", Resolution.BUILD, 3.5, due=date(2026, 4, 5))]
    after = take_changes(project(), changes)
    assert [gap.requirement for gap in after.gaps] == ["R2", "R3"]


def test_what_cannot_be_read_is_told_with_its_cell_and_left_empty() -> None:
    book, sheet, at = opened(written(project()))
    for heading, words in (("Resolution", "wish"), ("Effort, days", "-2"), ("Due", "soon")):
        sheet.cell(5, at[heading]).value = words
    found = read(saved(book))
    assert [issue.where.split("!")[1] for issue in found.issues] == ["I5", "L5", "J5"]
    assert found.gaps[0].resolution is found.gaps[0].due is found.gaps[0].effort_days is None


def test_rows_about_tools_and_requirements_that_are_not_there_are_told_and_kept() -> None:
    book, sheet, at = opened(written(project()))
    sheet.cell(5, at["Tool"]).value, sheet.cell(5, at["Note"]).value = "Zed", "x"
    sheet.cell(6, at["Id"]).value, sheet.cell(6, at["Note"]).value = "R99", "y"
    found = read(saved(book))
    said = [issue.message for issue in unknown_in(project(), found, "gaps.xlsx")]
    assert said == ["There is no tool Zed in this project.", "Nobody asks for the requirement R99 in this project."]
    assert {gap.tool for gap in take_changes(project(), changes_by(project(), found)).gaps} == {"A", "B", "Zed"}


def test_other_workbooks_and_broken_ones_are_told_apart() -> None:
    other = openpyxl.Workbook()
    assert read_gaps(read_workbook(saved(other), "other.xlsx")) is None
    book, sheet, at = opened(written(project()))
    sheet.cell(4, at["Resolution"]).value = "What"
    with pytest.raises(InputError, match="headings"):
        read_gaps(read_workbook(saved(book), "gaps.xlsx"))
    book["ITSM Fit"]["B1"].value = "2"
    with pytest.raises(InputError, match="newer"):
        read_gaps(read_workbook(saved(book), "gaps.xlsx"))


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_sheet_that_went_through_libreoffice_comes_back_the_same(tmp_path: Path) -> None:
    book, sheet, at = opened(written(project()))
    sheet.cell(6, at["Resolution"]).value = "accept"
    (tmp_path / "gaps.xlsx").write_bytes(saved(book))
    command = [
        str(OFFICE),
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "ods",
        "--outdir",
        str(tmp_path),
        "gaps.xlsx",
    ]
    subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=120, check=True)  # noqa: S603
    found = read_gaps(read_workbook((tmp_path / "gaps.ods").read_bytes(), "gaps.ods"))
    assert found is not None
    (change,) = changes_by(project(), found)
    assert change.after.resolution is Resolution.ACCEPT
    assert next(gap for gap in found.gaps if gap.requirement == "R2") == project().gaps[0]


def test_the_fit_report_tells_what_is_decided_and_what_it_would_bring() -> None:
    decided = edits.change_gaps(project(), [("A", "R3")], resolution=Resolution.ADD_ON, owner="Bo", due=DAY)
    book = openpyxl.load_workbook(BytesIO(fit_report(score(decided), made_on=DAY)))
    rows = [[cell.value for cell in cells] for cells in book["Resolutions"].iter_rows(min_row=4)]
    by_id = {row[1]: dict(zip(rows[0], row, strict=True)) for row in rows[1:] if row[0] == "A"}
    # of the weights 2, 4 and 2, the add-on lifts 4 from 0.4 to 0.7: 1.2 of 8
    assert by_id["R3"]["Adds to coverage"] == pytest.approx(0.15)
    assert by_id["R2"]["Owner"] == "Ann"
    weak = [[cell.value for cell in cells] for cells in book["Gaps"].iter_rows(min_row=4)]
    assert "R3: add-on, Bo, until 2026-01-02" in [row[weak[0].index("What is decided")] for row in weak[1:]]
    undecided = edits.take_gaps(project(), [Gap("A", "R2")])
    plain = openpyxl.load_workbook(BytesIO(fit_report(score(undecided), made_on=DAY)))
    assert "Resolutions" not in plain.sheetnames
