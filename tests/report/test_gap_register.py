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
from report_reading import whole_report

from itsm_fit.errors import EditError, InputError
from itsm_fit.importing.amounts import read_day, read_days
from itsm_fit.importing.gap_sheet import changes_by, read_gaps, read_resolution, take_changes, unknown_in
from itsm_fit.model import edits
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.report.books.gap_register import gap_workbook
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


def test_what_cannot_be_read_is_told_with_its_cell_and_stays_as_it_is() -> None:
    book, sheet, at = opened(written(project()))
    for heading, words in (("Resolution", "wish"), ("Effort, days", "-2"), ("Due", "soon")):
        sheet.cell(5, at[heading]).value = words
    found = read(saved(book))
    assert [issue.where.split("!")[1] for issue in found.issues] == ["I5", "J5", "L5"]
    assert found.gaps[0].resolution is found.gaps[0].due is found.gaps[0].effort_days is None
    assert changes_by(project(), found) == ()


def test_rows_about_tools_and_requirements_that_are_not_there_are_refused_with_their_cell() -> None:
    book, sheet, at = opened(written(project()))
    sheet.cell(5, at["Tool"]).value, sheet.cell(5, at["Note"]).value = "Zed", "x"
    sheet.cell(6, at["Id"]).value, sheet.cell(6, at["Note"]).value = "R99", "y"
    found = read(saved(book))
    said = [(issue.where, issue.message) for issue in unknown_in(project(), found, "gaps.xlsx")]
    left = "in this project, so what this row decides is left out: correct the name."
    assert said == [
        ("Gap register!A5", f"There is no tool Zed {left}"),
        ("Gap register!B6", f"Nobody asks for the requirement R99 {left}"),
    ]
    assert changes_by(project(), found) == ()


def test_tools_and_ids_that_differ_by_case_only_are_found() -> None:
    book, sheet, at = opened(written(project()))
    row = next(cells[0].row for cells in sheet.iter_rows(min_row=5) if cells[0].value == "A")
    sheet.cell(row, at["Tool"]).value, sheet.cell(row, at["Id"]).value = " a ", sheet.cell(row, at["Id"]).value.lower()
    sheet.cell(row, at["Note"]).value = "seen"
    found = read(saved(book))
    assert list(unknown_in(project(), found, "gaps.xlsx")) == []
    (change,) = changes_by(project(), found)
    assert (change.after.tool, change.after.note) == ("A", "seen")


@pytest.mark.parametrize(
    ("word", "means"),
    [
        ("add on", Resolution.ADD_ON),
        ("Add-On", Resolution.ADD_ON),
        ("with an add-on", Resolution.ADD_ON),
        ("config", Resolution.CONFIGURE),
        ("configuration", Resolution.CONFIGURE),
        ("custom development", Resolution.BUILD),
        ("work around", Resolution.WORK_AROUND),
        ("Workaround", Resolution.WORK_AROUND),
        ("process change", Resolution.CHANGE_PROCESS),
        ("change process", Resolution.CHANGE_PROCESS),
        ("accepted", Resolution.ACCEPT),
        ("no", None),
        ("acceptance test first", None),
    ],
)
def test_resolutions_are_read_as_people_write_them(word: str, means: Resolution | None) -> None:
    assert read_resolution(word) is means


@pytest.mark.parametrize(
    ("word", "days"),
    [("5", 5.0), ("5 d", 5.0), ("5d", 5.0), ("5 days", 5.0), ("3,5 PT", 3.5), ("1 Tag", 1.0), ("2.5 person days", 2.5)],
)
def test_days_of_work_are_read_as_people_write_them(word: str, days: float) -> None:
    assert read_days(word) == days


@pytest.mark.parametrize("word", ["2 weeks", "4 h", "a few", "-2", "5 %"])
def test_what_is_no_number_of_days_is_refused(word: str) -> None:
    with pytest.raises(EditError, match="no number of days"):
        read_days(word)


@pytest.mark.parametrize(
    "word", ["2026-12-31", "2026/12/31", "31.12.2026", "31. 12. 26", "12/31/2026", "31/12/2026", "31 Dec 2026",
             "December 31, 2026", "2026-12-31 00:00:00"],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(word: str) -> None:
    assert read_day(word) == date(2026, 12, 31)


@pytest.mark.parametrize(("word", "why"), [("03/04/2026", "two days"), ("31.02.2026", "no day"), ("soon", "no date")])
def test_dates_that_could_be_two_or_none_are_asked_about(word: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        read_day(word)


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
    book = openpyxl.load_workbook(BytesIO(whole_report(score(decided))))
    rows = [[cell.value for cell in cells] for cells in book["Resolutions"].iter_rows(min_row=4)]
    by_id = {row[1]: dict(zip(rows[0], row, strict=True)) for row in rows[1:] if row[0] == "A"}
    # of the weights 2, 4 and 2, the add-on lifts 4 from 0.4 to 0.7: 1.2 of 8
    assert by_id["R3"]["Adds to coverage"] == pytest.approx(0.15)
    assert by_id["R2"]["Owner"] == "Ann"
    weak = [[cell.value for cell in cells] for cells in book["Gaps"].iter_rows(min_row=4)]
    assert "R3: add-on, Bo, until 2026-01-02" in [row[weak[0].index("What is decided")] for row in weak[1:]]
    undecided = edits.take_gaps(project(), [Gap("A", "R2")])
    plain = openpyxl.load_workbook(BytesIO(whole_report(score(undecided))))
    assert "Resolutions" not in plain.sheetnames
