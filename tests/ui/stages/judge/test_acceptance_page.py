"""The page Acceptance: the paths of each tool, the test and the annex written, results taken in, figures by release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import docx
import openpyxl
import pytest
from builders import matrix_of
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from testing_kit import ANSWERS, filled, selection

from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import in_tender
from ui.session.choice import Choice
from ui.session.cover import WHY_COVERED
from ui.session.dialogs import Dialogs
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.judge.acceptance_page import AcceptancePage
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

_WAIT_MS = 20_000
DAY = date(2026, 11, 29)


class Answers(Dialogs):
    """Where to write is answered by a folder."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._folder = folder

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        del title, kinds
        return self._folder / suggested.name


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)


def two_tools() -> Project:
    none = dict.fromkeys(ANSWERS, "no")
    return replace(selection(), matrices=(matrix_of({"A": ANSWERS, "B": none}),))


def shown(qtbot: QtBot, work: Work, project: Project, folder: Path) -> AcceptancePage:
    page = AcceptancePage(work, today=lambda: DAY)
    page._dialogs = page._writer._dialogs = Answers(page, folder)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    work.session.open(Revision(project))
    settled(qtbot, page)
    return page


def settled(qtbot: QtBot, page: AcceptancePage) -> None:
    def done() -> bool:
        its = page.shown
        return (
            its is not None
            and its.fit is page._session.fit
            and its.fit.project is page._session.project
            and its.script.tool == page.tool.currentData()
            and not page._tasks.running
            and not page._stale
        )

    qtbot.waitUntil(done, timeout=_WAIT_MS)


def cells(table: object) -> list[list[str]]:
    return [[column.text(row) for column in table.table.columns] for row in table.table.shown]  # type: ignore[attr-defined]


def test_the_paths_of_the_first_tool_are_shown_and_what_was_promised(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = shown(qtbot, work, two_tools(), tmp_path)
    assert page.title.text().replace("\u00a0", " ") == "1 case shows every step that A carries, and fewer cannot"
    assert cells(page.paths) == [["Incident", "1", "24.00 %", "Log → Escalate → Verify", "R1, R3"]]
    assert next(row[:5] for row in cells(page.promises)) == ["R1", "Text of R1", "must", "native", "not tested yet"]
    assert [row[0] for row in cells(page.releases)] == ["as promised"]


def test_another_tool_is_chosen_and_one_that_promises_nothing_has_nothing_to_write(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    page = shown(qtbot, work, two_tools(), tmp_path)
    page.tool.setCurrentIndex(page.tool.findData("B"))
    settled(qtbot, page)
    assert page.title.text() == "B has nothing to show on a path"
    assert "B carries no step and promises no must" in page.told.text()
    assert not page.write_button.isEnabled()
    assert not page.annex_button.isEnabled()


def test_the_test_goes_out_and_its_results_come_back(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = shown(qtbot, work, two_tools(), tmp_path)
    page.release.setText("Release 1")
    page.write_button.click()
    test = tmp_path / "Acceptance test A.xlsx"
    qtbot.waitUntil(lambda: test.exists() and not page._tasks.running, timeout=_WAIT_MS)
    back = tmp_path / "back.xlsx"
    back.write_bytes(filled(test.read_bytes(), {"R1": "passed", "R2": "perhaps", "R3": "failed"}))
    page.take([back])
    qtbot.waitUntil(lambda: bool(work.session.project.acceptance), timeout=_WAIT_MS)
    settled(qtbot, page)
    assert [run.release for run in work.session.project.acceptance] == ["Release 1"]
    assert [row[:6] for row in cells(page.releases)][1] == ["Release 1", "2026-11-29", "1", "0", "1", "3"]
    assert cells(page.promises)[0][:5] == ["R3", "Text of R3", "must", "native", "✗ failed"]
    assert "1 of 5 promised answers were shown" in page.told.text()
    assert "1 result counts for nothing" in page.told.text()
    message = work.messages.current
    assert "3" in message.text
    assert any("“perhaps” is none of" in line for line in message.details)
    work.session.stack.undo()
    settled(qtbot, page)
    assert work.session.project.acceptance == ()
    assert len(cells(page.releases)) == 1


def test_a_test_is_dropped_on_the_page_and_another_workbook_is_refused_in_a_sentence(
    qtbot: QtBot, work: Work, tmp_path: Path
) -> None:
    page = shown(qtbot, work, two_tools(), tmp_path)
    page.write_button.click()
    test = tmp_path / "Acceptance test A.xlsx"
    qtbot.waitUntil(lambda: test.exists() and not page._tasks.running, timeout=_WAIT_MS)
    test.write_bytes(filled(test.read_bytes(), {"R1": "passed"}))
    drop(page, test)
    qtbot.waitUntil(lambda: bool(work.session.project.acceptance), timeout=_WAIT_MS)
    settled(qtbot, page)
    other = tmp_path / "v.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["ID", "Requirement", "Alder"])
    book.active.append(["R1", "Log a ticket", "yes"])
    book.save(other)
    page.take([other])
    qtbot.waitUntil(lambda: "no acceptance test" in work.messages.current.text, timeout=_WAIT_MS)


def drop(page: AcceptancePage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)


def test_the_annex_is_written(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = shown(qtbot, work, two_tools(), tmp_path)
    page.annex_button.click()
    annex = tmp_path / "Annex A.docx"
    qtbot.waitUntil(lambda: annex.exists() and not page._tasks.running, timeout=_WAIT_MS)
    assert len(docx.Document(str(annex)).tables) == 2


def test_without_scores_or_where_they_are_covered_nothing_is_shown(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = AcceptancePage(work)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page._stale, timeout=_WAIT_MS)
    assert page.awaited.said.text() == "No scores yet: open processes and the answers of at least one tool."
    work.session.open(Revision(in_tender(two_tools(), tender=True, by="Ada", at=datetime(2026, 11, 29, tzinfo=UTC))))
    qtbot.waitUntil(lambda: not page._stale and not page._tasks.running, timeout=_WAIT_MS)
    assert cells(page.paths) == []
    assert page.awaited.said.text() == str(WHY_COVERED)
    assert not page.write_button.isEnabled()
