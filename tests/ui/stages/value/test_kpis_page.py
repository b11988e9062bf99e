"""The page KPIs: stated, proposed, from baseline to target, and measured by tools."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from builders import contract_process, matrix_of, project_of
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from silo_models import two_lanes
from value_pages_kit import cells, settle, show

from itsm_fit.model.kpi import BetterWhen, Kpi, KpiMeasure, KpiReading
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.report.books.readiness_book import readiness_book
from itsm_fit.sealing.baseline import in_tender
from ui.session.work import Work
from ui.stages.value.kpis.page import KpisPage
from ui.stages.value.kpis.standing import FIRST_TOOL_COLUMN
from ui.widgets.table import RowT, TableView

ASKED = (
    Requirement("R1", "Reports of how many tickets were reopened"),
    Requirement("R2", "Speaks German"),
)
REOPENED = Kpi("P", "Reopened", "Times back", "per case", BetterWhen.LOWER, KpiMeasure.REOPENED)


def project(*kpis: Kpi) -> Project:
    """Verify is visited 1.25 times: a case is reopened 0.25 times; Yes answers R1 natively, No does not have it."""
    answers = {"Yes": {"R1": "native"}, "No": {"R1": "no"}, "Open": {"R1": "?"}}
    change = replace(contract_process(), id="Q", name="Change")
    drawn = (replace(two_lanes(), cases_per_month=100.0), change)
    return project_of(*drawn, matrices=[matrix_of(answers)], requirements=ASKED, kpis=kpis)


def shown(table: TableView[RowT], columns: Sequence[str]) -> list[list[str]]:
    titles = [column.title for column in table.table.columns]
    return [[row[titles.index(each)].replace("\u00a0", " ") for each in columns] for row in cells(table)]


def paste(page: KpisPage, row: int, column: int, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    page.table.choose(page.table.table.index(row, column))
    page.table.paste()


# ---------------------------------------------------------------- stating
def test_rows_of_the_sheet_are_pasted_as_one_step_of_undo(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project(REOPENED))
    rows = [
        "Incident\tReopened\tTimes back\tper case\tlower\t0.3\texport\t2026-01-15\t0.1\t2027-06-30\tM. Weber\tR1, R2",
        "Change\tBacked out\tFailed of all\t%\tLower\t12.5 %\t\t\t5\t\t\t",
    ]
    paste(page, 0, 0, "\n".join(rows))
    assert work.session.project.kpis == (
        replace(
            REOPENED,
            baseline=KpiReading(0.3, "export", date(2026, 1, 15)),
            target=0.1,
            target_on=date(2027, 6, 30),
            owner="M. Weber",
            requirements=("R1", "R2"),
        ),
        Kpi("Q", "Backed out", "Failed of all", "%", BetterWhen.LOWER, baseline=KpiReading(12.5), target=5.0),
    )
    assert page.title.text() == "2\u00a0KPIs, 2 with a KPI baseline, 2 with a target"
    work.session.stack.undo()
    assert work.session.project.kpis == (REOPENED,)


def test_a_new_kpi_is_written_in_the_last_row(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project())
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    editor = page.table.viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Mean time to resolve")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert [(kpi.process, kpi.name) for kpi in work.session.project.kpis] == [("P", "Mean time to resolve")]
    assert [row[0] for row in cells(page.table)] == ["Incident", "New KPI"]


@pytest.mark.parametrize(
    ("column", "text", "why"),
    [
        (1, "", "A KPI needs a process and a name."),
        (0, "Problem", "There is no process “Problem” in this project."),
        (4, "sideways", "“sideways” is none of higher, lower."),
        (6, "export", "Write the KPI baseline of Reopened first: this belongs to it."),
        (9, "soon", "“soon” is no date: write it as 2026-12-31."),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(qtbot: QtBot, work: Work, column: int, text: str, why: str) -> None:
    page = KpisPage(work)
    refused = QSignalSpy(work.session.refused)
    show(qtbot, work, page, project(REOPENED))
    page.table.table.edited.emit(page.table.table.shown[0], column, text)
    assert refused.at(0)[0] == why
    assert work.session.project.kpis == (REOPENED,)


def test_two_kpis_of_one_process_have_two_names(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    refused = QSignalSpy(work.session.refused)
    show(qtbot, work, page, project(REOPENED, replace(REOPENED, name="Breached", measure=KpiMeasure.NONE)))
    page.table.table.edited.emit(page.table.table.shown[1], 1, " REOPENED")
    assert refused.at(0)[0] == "Incident has a KPI “REOPENED” already."


def test_a_renamed_kpi_keeps_its_place_and_a_removed_one_goes(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    other = replace(REOPENED, name="Other", measure=KpiMeasure.NONE)
    show(qtbot, work, page, project(REOPENED, other))
    page.table.table.edited.emit(page.table.table.shown[0], 1, "Came back")
    assert [kpi.name for kpi in work.session.project.kpis] == ["Came back", "Other"]
    page.table.choose(page.table.table.index(0, 3))
    qtbot.mouseClick(page.remove_button, Qt.MouseButton.LeftButton)
    assert work.session.project.kpis == (other,)


# ---------------------------------------------------------------- proposals
def test_proposals_are_taken_with_one_step_of_undo(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project())
    page.views.choose("proposed")
    assert shown(page.proposed, ("Process", "KPI", "As drawn"))[:3] == [
        ["Incident", "Resolved at first contact", "65.1 %"],
        ["Incident", "Reopened", "0.25 per case"],
        ["Incident", "Hand-offs a case", "0.75 per case"],
    ]
    assert shown(page.proposed, ("Likely asked for by",))[1] == ["R1"]
    page.proposed.selectRow(1)
    qtbot.mouseClick(page.take_button, Qt.MouseButton.LeftButton)
    settle(qtbot, work, page)
    assert [kpi.name for kpi in work.session.project.kpis] == ["Reopened"]
    assert work.session.project.kpis[0].requirements == ()
    assert ["Incident", "Reopened"] not in shown(page.proposed, ("Process", "KPI"))
    qtbot.mouseClick(page.take_all_button, Qt.MouseButton.LeftButton)
    settle(qtbot, work, page)
    assert cells(page.proposed) == []
    assert page.said.text().startswith("Nothing more is proposed")
    work.session.stack.undo()
    work.session.stack.undo()
    assert work.session.project.kpis == ()


def test_a_drawn_figure_leads_to_what_it_rests_on(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project())
    page.views.choose("proposed")
    page.proposed.selectRow(1)
    qtbot.keyClick(page.proposed, Qt.Key.Key_Return)
    assert (work.choice.process, work.choice.element) == ("P", "done-which")


# ---------------------------------------------------------------- where they stand
def test_baseline_target_and_the_drawn_figure_stand_beside_each_other(qtbot: QtBot, work: Work) -> None:
    """From 0.45 to 0.05 the drawn 0.25 is half the way."""
    page = KpisPage(work)
    stated = replace(REOPENED, baseline=KpiReading(0.45), target=0.05, target_on=date(2027, 6, 30))
    show(qtbot, work, page, project(stated))
    page.views.choose("standing")
    assert shown(page.standing, ("As drawn", "KPI baseline → target")) == [["0.25 per case", "0.45 → 0.05 per case"]]
    page.standing.choose(page.standing.table.index(0, 2))
    assert page.said.text() == (
        "From 0.45 per case to 0.05 per case by 2027-06-30. As drawn it is 0.25 per case: 50 % of the way."
    )
    assert not page.told.isVisible()


def test_a_target_that_is_worse_than_today_is_said(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project(replace(REOPENED, baseline=KpiReading(0.1), target=0.2)))
    assert page.told.text() == "The target of Reopened (Incident) is worse than what it is today."


def test_each_tool_tells_whether_it_can_measure_and_leads_to_its_answers(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project(replace(REOPENED, requirements=("R1",))))
    page.views.choose("standing")
    assert shown(page.standing, ("Yes", "Open", "No")) == [["✓ can measure it", "? open", "✗ cannot measure it"]]
    asked = QSignalSpy(work.choice.why_asked)
    page.standing.choose(page.standing.table.index(0, FIRST_TOOL_COLUMN))
    qtbot.keyClick(page.standing, Qt.Key.Key_Return)
    scope = asked.at(0)[0]
    assert (scope.tool, scope.only) == ("Yes", ("R1",))


def test_requirements_are_linked_from_the_likely_ones(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project(REOPENED))
    page.table.choose(page.table.table.index(0, 1))
    menu = page.link_button.menu()
    menu.aboutToShow.emit()
    assert [entry.text() for entry in menu.actions() if entry.text()] == [
        "R1 Reports of how many tickets were reopened",
        "Choose Requirements…",
    ]
    menu.actions()[0].trigger()
    assert work.session.project.kpis[0].requirements == ("R1",)
    page.choose_requirements(work.session.project.kpis[0])
    page.dialog.list.setCurrentRow(0)
    page.dialog.accept()
    assert work.session.project.kpis[0].requirements == ("R1", "R2")


# ---------------------------------------------------------------- empty and covered
def test_a_covered_tender_states_kpis_and_hides_tools(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    at = datetime(2026, 11, 29, 9, tzinfo=UTC)
    show(qtbot, work, page, in_tender(project(replace(REOPENED, requirements=("R1",))), tender=True, by="Ada", at=at))
    page.views.choose("standing")
    assert shown(page.standing, ("As drawn",)) == [["0.25 per case"]]
    assert page.standing.table.columnCount() == FIRST_TOOL_COLUMN


def test_without_a_process_the_page_says_what_comes_first(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page._stale)
    assert page.told.text().startswith("A KPI belongs to a process: draw one")
    assert not page.add_button.isEnabled()


# ---------------------------------------------------------------- sheets
def test_a_sheet_that_comes_back_is_dropped_on_the_page(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    """The target is written into the yellow cell of the one KPI."""
    page = KpisPage(work)
    show(qtbot, work, page, project(REOPENED))
    book = openpyxl.load_workbook(BytesIO(readiness_book(work.session.project, made_on=date(2026, 11, 29))))
    sheet = book["KPIs"]
    titles = next(row for row in sheet.iter_rows() if "Target" in {cell.value for cell in row})
    target = next(cell for cell in titles if cell.value == "Target")
    sheet.cell(target.row + 1, target.column, 0.1)
    path = tmp_path / "sheets.xlsx"
    book.save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, left, no_key))
    settle(qtbot, work, page)
    assert [(kpi.name, kpi.target) for kpi in work.session.project.kpis] == [("Reopened", 0.1)]
    work.session.stack.undo()
    assert work.session.project.kpis == (REOPENED,)


def test_baselines_are_taken_where_tickets_are_replayed(qtbot: QtBot, work: Work) -> None:
    page = KpisPage(work)
    show(qtbot, work, page, project(REOPENED))
    asked = QSignalSpy(work.choice.page_asked)
    qtbot.mouseClick(page.log_button, Qt.MouseButton.LeftButton)
    assert asked.at(0) == ["value", "tickets"]
