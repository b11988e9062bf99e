"""The page Readiness: what is written in its tables, what it says of them, training and waves, sheets out and in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from readiness_models import READY, ready_project
from value_pages_kit import cells, settle, show

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import (
    Improvement,
    Involvement,
    PlannedTalk,
    PracticeAssessment,
    RaciPart,
    Readiness,
    ReviewDate,
    StepTraining,
)
from itsm_fit.report.books.readiness_book import readiness_book
from itsm_fit.sealing.baseline import in_tender
from ui.session.cover import WHY_COVERED
from ui.session.dialogs import Dialogs
from ui.session.work import Work
from ui.stages.fit.edit_table import EditTable
from ui.stages.value.readiness.page import ReadinessPage

pytestmark = pytest.mark.usefixtures("dressed")

TODAY = date(2026, 12, 10)


class Answers(Dialogs):
    """Where to write is answered by a folder."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._folder = folder

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        del title, kinds
        return self._folder / suggested.name


def shown(qtbot: QtBot, work: Work, project: Project, view: str = "training", folder: Path = Path()) -> ReadinessPage:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = ReadinessPage(work, Answers(parent, folder), lambda: TODAY)
    show(qtbot, work, page, project)
    page.views.choose(view)
    settle(qtbot, work, page)
    return page


def plain(its: QLabel) -> str:
    return its.text().replace("\u00a0", " ")


def write(page: ReadinessPage, table: EditTable[Any], at: tuple[int, int], text: str) -> None:
    """Type into a cell that takes text, and Enter."""
    table.setCurrentIndex(table.table.index(*at))
    table.edit(table.currentIndex())
    editor = table.viewport().findChildren(QLineEdit)[-1]
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    page.refresh()


def paste(page: ReadinessPage, table: EditTable[Any], at: tuple[int, int], text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    table.setCurrentIndex(table.table.index(*at))
    table.paste()
    page.refresh()


# ---------------------------------------------------------------- training


def test_each_role_has_its_steps_and_hours_and_the_wave_before_which_it_learns(qtbot: QtBot, work: Work) -> None:
    """Suite, the first tool, carries all: the desk’s two steps take 1.5 hours each, the expert’s one 4."""
    project = edits.set_rollout(ready_project(), waves=2, capacity=(10.0,), start=date(2027, 1, 1), training_hours=8.0)
    page = shown(qtbot, work, project)
    qtbot.waitUntil(lambda: page.training.found is not None and page.training.found.plan is not None, timeout=20_000)
    assert cells(page.training.roles) == [
        ["All other roles", "", "", "", "1.5", "", ""],
        ["Service desk", "2", "0", "1", "1.5", "3", "1"],
        ["expert", "1", "0", "0", "4", "4", "1"],
    ]
    assert plain(page.title) == "Suite: 3 steps change for 2 roles, 7 hours of training"
    assert cells(page.training.steps)[0] == ["Log", "Incident", "✓ changes", "1"]
    assert cells(page.training.waves) == [["1", "2027-01-01", "Service desk, Expert", "3", "7 of 8", "–"]]
    page.training.waves.selectRow(0)
    assert page.training.role_title.text() == "Steps that change with wave 1"
    assert [row[0] for row in cells(page.training.steps)] == ["Log", "Verify", "Escalate"]


def test_hours_are_written_for_all_roles_and_for_one_each_a_step_of_undo(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, replace(ready_project(), readiness=Readiness()))
    assert "Write how many hours one step that changes takes" in plain(page.told)
    roles = page.training.roles
    write(page, roles, (0, 4), "1,5")
    write(page, roles, (1, 4), "2")
    settle(qtbot, work, page)
    assert work.session.project.readiness.trainings == (
        StepTraining("1", "", 1.5),
        StepTraining("2", "Service desk", 2.0),
    )
    assert [row[5] for row in cells(roles)] == ["", "4", "1.5"]
    work.session.stack.undo()
    settle(qtbot, work, page)
    assert [row[5] for row in cells(roles)] == ["", "3", "1.5"]


def test_another_tool_teaches_other_steps_and_enter_goes_to_the_step(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, ready_project())
    page.tool.setCurrentIndex(page.tool.findData("Desk"))
    page.tool.activated.emit(page.tool.currentIndex())
    settle(qtbot, work, page)
    assert cells(page.training.steps) == [
        ["Log", "Incident", "✓ changes", "–"],
        ["Verify", "Incident", "? may change", "–"],
    ]
    assert "state its capacity" in plain(page.told)
    asked: list[tuple[str, str]] = []
    work.choice.page_asked.connect(lambda *where: asked.append(where))
    page.to_rollout.click()
    assert asked == [("value", "rollout")]
    seen: list[str] = []
    work.choice.revealed.connect(lambda element, _path: seen.append(element))
    page.training.steps.setCurrentIndex(page.training.steps.table.index(1, 0))
    QTest.keyClick(page.training.steps, Qt.Key.Key_Return)
    assert seen == ["Verify"]


def test_in_a_covered_tender_no_step_of_a_tool_shows_and_the_rest_can_be_written(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, in_tender(ready_project(), tender=True, by="Ada", at=datetime(2026, 11, 29, tzinfo=UTC)))
    assert plain(page.awaited.said) == str(WHY_COVERED)
    assert page.training.steps.table.shown == []
    assert not page.tool.isVisible()
    page.views.choose("assessments")
    assert cells(page.tables["assessments"])[0][:3] == ["Incident management", "2", "4"]


# ---------------------------------------------------------------- tables


def test_34_practices_are_offered_and_one_is_assessed_by_typing_beside_it(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, replace(ready_project(), readiness=Readiness()), "assessments")
    table = page.tables["assessments"]
    assert plain(page.title) == "No practice is assessed yet"
    assert (len(table.table.shown), table.table.shown[0].entry.practice) == (35, "incident-management")
    paste(page, table, (0, 1), "2\t4\taudit\t1.12.2026")
    its = PracticeAssessment("1", "incident-management", 2, 4, "audit", date(2026, 12, 1))
    assert work.session.project.readiness.assessments == (its,)
    assert cells(table)[0] == ["Incident management", "2", "4", "audit", "2026-12-01", "2 → 4"]
    assert plain(page.title) == "1 practice is assessed, 1 below the target"
    assert len(table.table.shown) == 35
    table.selectRow(0)
    page.remove_button.click()
    settle(qtbot, work, page)
    assert work.session.project.readiness.assessments == ()


def test_a_maturity_of_nine_is_refused_in_a_sentence_and_nothing_changes(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, ready_project(), "assessments")
    said: list[str] = []
    work.session.refused.connect(said.append)
    paste(page, page.tables["assessments"], (0, 1), "9")
    assert said == ["Maturity goes from 1 to 5."]
    assert work.session.project.readiness == READY


def test_what_was_cleared_is_offered_again(qtbot: QtBot, work: Work) -> None:
    project = replace(ready_project(), readiness=Readiness((PracticeAssessment("1", "incident-management", 2),)))
    page = shown(qtbot, work, project, "assessments")
    table = page.tables["assessments"]
    table.setCurrentIndex(table.table.index(0, 1))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settle(qtbot, work, page)
    assert work.session.project.readiness.assessments == ()
    assert cells(table)[0][:2] == ["Incident management", ""]


def test_who_decides_and_who_fears_is_written_and_what_lacks_is_said(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, ready_project(), "involvements")
    table = page.tables["involvements"]
    assert "Nobody decides in Incident: make one group accountable." in plain(page.told)
    assert [row[:2] for row in cells(table)] == [
        ["Incident", "Service desk"],
        ["Incident", "Expert"],
        ["New entry", ""],
    ]
    paste(page, table, (1, 2), "accountable\tknows more\tless to do")
    added = Involvement("2", "P", "Expert", RaciPart.ACCOUNTABLE, "knows more", "less to do")
    assert work.session.project.readiness.involvements == (*READY.involvements, added)
    assert plain(page.told) == "They fear something, and nobody is to talk to them yet: Expert."
    page.views.choose("talks")
    assert [row[:2] for row in cells(page.tables["talks"])] == [
        ["Incident", "Service desk"],
        ["Incident", "Expert"],
        ["New entry", ""],
    ]


def test_talks_stand_by_day_overdue_ones_are_marked_until_they_are_held(qtbot: QtBot, work: Work) -> None:
    talks = (
        PlannedTalk("1", "P", "Expert", "Ben", date(2027, 1, 5), "later"),
        PlannedTalk("2", "", "Service desk", "Ada", date(2026, 12, 1), "sooner"),
    )
    page = shown(qtbot, work, replace(ready_project(), readiness=Readiness(talks=talks)), "talks")
    table = page.tables["talks"]
    assert [row[3] for row in cells(table)][:2] == ["2026-12-01 !", "2027-01-05"]
    assert cells(table)[0][0] == "All processes"
    assert plain(page.title) == "2 talks, 1 overdue, the next on 2027-01-05"
    assert plain(page.told) == "No good news for Expert, Service desk yet."
    paste(page, table, (0, 5), "yes\tyes")
    assert work.session.project.readiness.talks[1] == replace(talks[1], good_news=True, done=True)
    assert plain(page.title) == "2 talks, the next on 2027-01-05"


def test_a_day_is_typed_as_people_write_it(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, replace(ready_project(), readiness=Readiness()), "reviews")
    table = page.tables["reviews"]
    write(page, table, (0, 1), "31.3.2027")
    assert work.session.project.readiness.reviews == (ReviewDate("1", "", date(2027, 3, 31)),)
    assert table.current_row() == table.table.shown[0]
    assert plain(page.title) == "1 review, the next on 2027-03-31; 0 improvements"


def test_a_day_is_chosen_from_the_calendar_by_the_keyboard(qtbot: QtBot, work: Work) -> None:
    """From 1 March 2027 one day on."""
    page = shown(qtbot, work, ready_project(), "reviews")
    table = page.tables["reviews"]
    table.setCurrentIndex(table.table.index(0, 1))
    table.edit(table.currentIndex())
    editor = table.viewport().findChildren(QLineEdit)[-1]
    QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = editor.findChild(QCalendarWidget)
    assert calendar is not None
    days = calendar.findChild(QTableView)
    assert days is not None
    QTest.keyClick(days, Qt.Key.Key_Right)
    QTest.keyClick(days, Qt.Key.Key_Return)
    settle(qtbot, work, page)
    assert work.session.project.readiness.reviews == (replace(READY.reviews[0], on=date(2027, 3, 2)),)


def test_the_way_of_a_practice_is_drawn_from_today_to_its_target(qtbot: QtBot, work: Work) -> None:
    """From 2 to 4 a line joins the dot and the ring; from 4 to 4 there is none between 2 and 4."""
    accent = work.look.theme.accent.lower()

    def inked(current: int) -> int:
        its = PracticeAssessment("1", "incident-management", current, 4)
        page = shown(qtbot, work, replace(ready_project(), readiness=Readiness((its,))), "assessments")
        table = page.tables["assessments"]
        place = table.visualRect(table.table.index(0, 5))
        picture = table.viewport().grab(place).toImage()
        spots = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(picture.pixelColor(*spot).name() == accent for spot in spots)

    assert inked(2) > inked(4) + 10


def test_improvements_are_added_in_their_own_table_and_lack_an_owner_at_first(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, replace(ready_project(), readiness=Readiness()), "reviews")
    paste(page, page.tables["improvements"], (0, 0), "Incident\tFewer categories\t\t\t2026-12-01")
    assert work.session.project.readiness.improvements == (
        Improvement("1", "P", "Fewer categories", due=date(2026, 12, 1)),
    )
    assert "1 improvement lacks an owner, or how it is seen to be done." in plain(page.told)
    assert plain(page.title) == "0 reviews; 1 improvement, 1 overdue"


def test_a_process_that_is_not_there_is_refused(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, replace(ready_project(), readiness=Readiness()), "reviews")
    said: list[str] = []
    work.session.refused.connect(said.append)
    paste(page, page.tables["reviews"], (0, 0), "Nowhere\t2027-01-01")
    assert said == ["There is no process “Nowhere” in this project."]
    assert work.session.project.readiness == Readiness()


def test_an_empty_project_is_told_how_to_begin_on_each_view(qtbot: QtBot, work: Work) -> None:
    page = ReadinessPage(work, today=lambda: TODAY)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page._stale)
    begins = {
        "training": "Draw or open processes first",
        "assessments": "Write beside a practice how mature it is today",
        "involvements": "Write beside each group what its part is",
        "talks": "Write who talks to which group",
        "reviews": "Write when it is looked at how a process does",
    }
    for view, said in begins.items():
        page.views.choose(view)
        assert said in plain(page.awaited.said if view == "training" else page.told)


# ---------------------------------------------------------------- sheets


def test_sheets_are_written_and_dropped_on_the_page_when_they_come_back(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    page = shown(qtbot, work, ready_project(), folder=tmp_path)
    page.write_button.click()
    settle(qtbot, work, page)
    sheets = tmp_path / "Readiness.xlsx"
    book = openpyxl.load_workbook(sheets)
    sheet = book["Self-assessment"]
    top = next(row for row in range(1, 10) if sheet.cell(row, 1).value == "No.")
    sheet.cell(top + 1, 3).value = 3
    sheet.cell(top + 2, 4).value = "a lot"
    book.save(sheets)
    drop(page, sheets)
    settle(qtbot, work, page)
    assert work.session.project.readiness.assessments == (replace(READY.assessments[0], current=3),)
    said = work.messages.current
    assert said is not None
    assert said.text.replace("\u00a0", " ") == "1 entry taken in."
    assert any("a lot" in line for line in said.details)
    work.session.stack.undo()
    assert work.session.project.readiness == READY


def test_another_workbook_is_refused_in_a_sentence(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = shown(qtbot, work, ready_project())
    packed = BytesIO()
    openpyxl.Workbook().save(packed)
    (tmp_path / "other.xlsx").write_bytes(packed.getvalue())
    (tmp_path / "readiness.xlsx").write_bytes(readiness_book(ready_project(), made_on=TODAY))
    drop(page, tmp_path / "readiness.xlsx", tmp_path / "other.xlsx")
    settle(qtbot, work, page)
    said = work.messages.current
    assert said is not None
    assert "other.xlsx: These are no sheets of readiness" in said.text
    assert work.session.project.readiness == READY


def drop(page: ReadinessPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()
