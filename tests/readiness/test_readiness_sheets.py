"""Sheets out and in: what was written comes back, wherever its row stands now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from readiness_models import KPI, READY, ready_project

from itsm_fit.errors import EditError, InputError
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.readiness_sheet import ReturnedReadiness, read_readiness
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Involvement, PracticeAssessment, RaciPart, Readiness, StepTraining
from itsm_fit.report.books.readiness_book import readiness_book
from itsm_fit.storage.project_file import read_project, write_project
from itsm_fit.storage.spreadsheet import read_workbook
from itsm_fit.translations import spoken

MADE = date(2026, 11, 29)


class Sheets:
    """The sheets of a project, to be written on."""

    def __init__(self, project: Project, language: str = "en") -> None:
        self.project = project
        with spoken(language):
            self.book = load_workbook(BytesIO(readiness_book(project, made_on=MADE)))

    def table(self, name: str) -> tuple[Any, int, dict[str, int]]:
        sheet = self.book[name]
        top = next(row for row in range(1, 10) if sheet.cell(row, 1).value == "No.")
        return sheet, top, {sheet.cell(top, column).value: column for column in range(1, sheet.max_column + 1)}

    def write(self, name: str, row: int, **values: Any) -> None:
        """Rows count from 1 below the headings; spaces in headings are underscores."""
        sheet, top, columns = self.table(name)
        for heading, value in values.items():
            sheet.cell(top + row, columns[heading.replace("_", " ")]).value = value

    def back(self) -> ReturnedReadiness:
        packed = BytesIO()
        self.book.save(packed)
        return read_readiness(read_workbook(packed.getvalue(), "back.xlsx"), self.project)


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_what_nobody_touched_changes_nothing(language: str):
    project = ready_project()
    sheets = Sheets(project, language)
    packed = BytesIO()
    sheets.book.save(packed)
    with spoken(language):
        found = read_readiness(read_workbook(packed.getvalue(), "back.xlsx"), project)
    assert (found.project.readiness, found.project.kpis, found.issues) == (READY, (KPI,), ())


def test_rows_are_known_by_their_number_wherever_they_stand():
    sheets = Sheets(ready_project())
    sheet, top, columns = sheets.table("Hours of training")
    for column in range(1, sheet.max_column + 1):
        one, two = sheet.cell(top + 1, column), sheet.cell(top + 2, column)
        one.value, two.value = two.value, one.value
    sheet.cell(top + 1, columns["Hours a step"]).value = 5
    assert set(sheets.back().project.readiness.trainings) == {
        StepTraining("1", "", 1.5),
        StepTraining("2", "expert", 5.0),
    }


def test_a_row_without_a_number_is_new_and_an_emptied_one_goes():
    sheets = Sheets(ready_project())
    sheets.write("Self-assessment", 2, Practice="change-enablement", Today=1, Target="3")
    sheets.write("Reviews", 1, Process=None, On=None, About=None)
    its = sheets.back().project.readiness
    assert its.assessments == (*READY.assessments, PracticeAssessment("2", "change-enablement", 1, 3))
    assert its.reviews == ()


def test_what_was_prepared_counts_once_somebody_writes_beside_it():
    """The expert has no row yet: one is prepared, and stays out as long as nothing stands beside it."""
    sheets = Sheets(ready_project())
    sheet, top, columns = sheets.table("Who is affected")
    assert [sheet.cell(top + 2, columns[each]).value for each in ("No.", "Process", "Group")] == [
        None,
        "Incident",
        "Expert",
    ]
    assert sheets.back().project.readiness.involvements == READY.involvements
    sheets.write("Who is affected", 2, Part="A", Fears="less to do")
    added = Involvement("2", "P", "Expert", RaciPart.ACCOUNTABLE, fears="less to do")
    assert sheets.back().project.readiness.involvements == (*READY.involvements, added)


def test_what_cannot_be_read_stays_and_is_said_with_its_cell():
    sheets = Sheets(ready_project())
    sheets.write("Self-assessment", 1, Today=9)
    sheets.write("Reviews", 1, On="soon")
    sheets.write("Communication plan", 1, Good_news="perhaps")
    sheets.write("Who is affected", 1, Part="boss", Process="Nowhere")
    found = sheets.back()
    assert found.project.readiness.assessments == READY.assessments
    assert found.project.readiness.reviews == READY.reviews
    assert found.project.readiness.talks == READY.talks
    assert found.project.readiness.involvements == (replace(READY.involvements[0], process="Nowhere"),)
    said = [each.message for each in found.issues]
    assert len(said) == 5
    assert any("Maturity goes from 1 to 5. It stays as it was." in each for each in said)
    assert any("“boss” is none of accountable, responsible, consulted, informed" in each for each in said)
    assert any("There is no process “Nowhere”" in each for each in said)
    assert all("!" in each.where for each in found.issues)


def test_a_number_that_no_entry_has_is_a_new_row_and_a_copied_row_too():
    sheets = Sheets(ready_project())
    sheets.write("Hours of training", 3, **{"No.": "77", "Role": "Manager", "Hours_a_step": 2})
    sheets.write("Hours of training", 4, **{"No.": "1", "Role": "Buyer", "Hours_a_step": 1})
    found = sheets.back()
    assert found.project.readiness.trainings[2:] == (StepTraining("3", "Manager", 2.0), StepTraining("4", "Buyer", 1.0))
    assert [each.message for each in found.issues] == [
        *("No entry has the number 77: it is a new one.", "No entry has the number 1: it is a new one.")
    ]


def test_kpis_get_their_baseline_and_target_here():
    sheets = Sheets(ready_project())
    sheets.write("KPIs", 1, KPI_baseline="58,5 %", Owner="Dan")
    sheets.write("KPIs", 2, Process="incident", KPI="Users", KPI_baseline=12, Better_when="lower")
    sheets.write("KPIs", 3, Process="Nowhere", KPI="Lost", Target=3)
    found = sheets.back()
    first, second = found.project.kpis
    assert first.baseline == replace(KPI.baseline, value=58.5)
    assert first.owner == "Dan"
    assert (second.process, second.name, second.better.value, second.baseline.value) == ("P", "Users", "lower", 12.0)
    assert any(
        "There is no process Nowhere in this project. It stays as it was." in its.message for its in found.issues
    )


def test_a_value_that_a_kpi_cannot_have_leaves_it_as_it_was():
    sheets = Sheets(ready_project())
    sheets.write("KPIs", 1, Target=170)
    found = sheets.back()
    assert found.project.kpis == (KPI,)
    assert "lies between 0 and 100 %" in found.issues[0].message


def test_any_other_workbook_is_refused():
    sheets = Sheets(ready_project())
    del sheets.book["ITSM Fit"]
    with pytest.raises(InputError, match="These are no sheets of readiness"):
        sheets.back()


def test_among_answers_of_vendors_they_are_refused_with_where_they_belong():
    with pytest.raises(InputError, match="take them in on Value › Readiness"):
        read_incoming(readiness_book(ready_project(), made_on=MADE), "back.xlsx")


def test_numbers_are_locked_and_the_rest_is_not():
    sheet, top, columns = Sheets(ready_project()).table("Reviews")
    assert sheet.protection.sheet
    assert sheet.cell(top + 1, columns["No."]).protection.locked
    assert not sheet.cell(top + 1, columns["About"]).protection.locked
    assert not sheet.cell(top + 9, columns["About"]).protection.locked


# ---------------------------------------------------------------- the record


def test_readiness_comes_back_from_the_file_and_none_leaves_no_trace():
    assert read_project(write_project(ready_project()), "a.itsmfit").readiness == READY
    assert b"readiness" not in write_project(replace(ready_project(), readiness=Readiness()))


@pytest.mark.parametrize(
    ("readiness", "why"),
    [
        (Readiness((PracticeAssessment("1", "x", current=6),)), "Maturity goes from 1 to 5"),
        (Readiness(trainings=(StepTraining("1", "", -1.0),)), "Hours of training are a number of 0 or more"),
        (Readiness(trainings=(StepTraining("1", ""), StepTraining("1", "x"))), "Each entry needs a number of its own"),
    ],
)
def test_what_cannot_be_is_refused(readiness: Readiness, why: str):
    with pytest.raises(EditError, match=why):
        edits.set_readiness(ready_project(), readiness)
    with pytest.raises(InputError, match=why):
        read_project(write_project(replace(ready_project(), readiness=readiness)), "a.itsmfit")


# ---------------------------------------------------------------- what was changed here meanwhile


def back_to(sheets: Sheets, project: Project) -> ReturnedReadiness:
    """The sheets taken into the project as it has become since they went out."""
    packed = BytesIO()
    sheets.book.save(packed)
    return read_readiness(read_workbook(packed.getvalue(), "back.xlsx"), project)


def changed(**tables: tuple[Any, ...]) -> Project:
    project = ready_project()
    return edits.set_readiness(project, replace(project.readiness, **tables))


def test_what_nobody_touched_on_the_sheet_stays_as_it_was_changed_here():
    since = changed(talks=(replace(READY.talks[0], by="Cleo"),))
    sheets = Sheets(ready_project())
    sheets.write("Communication plan", 1, About="the second wave")
    found = back_to(sheets, since)
    assert found.project.readiness.talks == (replace(READY.talks[0], by="Cleo", about="the second wave"),)
    assert found.issues == ()


def test_a_cell_that_both_changed_stays_as_it_is_here_and_is_said():
    since = changed(assessments=(replace(READY.assessments[0], current=3),))
    sheets = Sheets(ready_project())
    sheets.write("Self-assessment", 1, Today=4, Target=5)
    found = back_to(sheets, since)
    assert found.project.readiness.assessments == (replace(READY.assessments[0], current=3, target=5),)
    (issue,) = found.issues
    assert "changed here meanwhile" in issue.message
    assert issue.where.startswith("Self-assessment!C")


def test_both_may_change_a_cell_to_the_same():
    since = changed(assessments=(replace(READY.assessments[0], current=3),))
    sheets = Sheets(ready_project())
    sheets.write("Self-assessment", 1, Today=3)
    assert back_to(sheets, since) == ReturnedReadiness(since, ())


def test_what_was_removed_here_stays_removed_unless_the_sheet_says_something_new_of_it():
    sheets = Sheets(ready_project())
    assert back_to(sheets, changed(reviews=())).project.readiness.reviews == ()
    sheets.write("Reviews", 1, About="are tickets solved later?")
    found = back_to(sheets, changed(reviews=()))
    assert found.project.readiness.reviews == (replace(READY.reviews[0], about="are tickets solved later?"),)
    assert [each.message for each in found.issues] == ["The entry 1 was removed meanwhile: it is a new one."]


def test_a_row_that_was_emptied_stays_where_it_was_changed_here():
    since = changed(reviews=(replace(READY.reviews[0], about="later"),))
    sheets = Sheets(ready_project())
    sheets.write("Reviews", 1, Process=None, On=None, About=None)
    found = back_to(sheets, since)
    assert found.project.readiness.reviews == since.readiness.reviews
    assert [each.message for each in found.issues] == [
        "The row was emptied, and the entry was changed here meanwhile: it stays as it is here."
    ]


def test_a_kpi_that_got_an_owner_here_keeps_it():
    since = replace(ready_project(), kpis=(replace(KPI, owner="Dan"),))
    sheets = Sheets(ready_project())
    sheets.write("KPIs", 1, Target=75)
    found = back_to(sheets, since)
    assert found.project.kpis == (replace(KPI, owner="Dan", target=75.0),)
    assert found.issues == ()


def test_hours_of_zero_stay():
    project = changed(trainings=(StepTraining("1", "", 0.0),))
    assert back_to(Sheets(project), project).project == project
