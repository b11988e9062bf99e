"""Processes sent for review from the window, and the remarks that come back: answered, closed, put at a step."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

from builders import process_of
from canvas_kit import click
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from review_kit import Filling
from window_kit import Answers

from itsm_fit.model.document import Document, Pool
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import Bounds, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.report.review import comment_sheet, review_pack
from ui.canvas.view import ProcessView
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.draw.review.send_dialog import SendDialog


def _project() -> Project:
    nodes = (
        Node("a", NodeKind.TASK, "Log", bounds=Bounds(160, 40, 100, 80)),
        Node("b", NodeKind.TASK, "Fix", bounds=Bounds(340, 40, 100, 80)),
    )
    pools = (Pool("p", "Us", "P", Bounds(0, 0, 530, 160)),)
    return Project("Selection", (Document("p.bpmn", (process_of(nodes, [("a", "b")]),), pools),))


def _open(window: MainWindow, qtbot: QtBot) -> ProcessView:
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(_project()))
    window.choice.set_process("P")
    QApplication.processEvents()
    view = window.draw.view
    assert view is not None
    return view


def _sheet(folder: Path) -> Path:
    """A comment sheet of the project with a remark on Log, and one on a step that is missing."""
    filling = Filling(load_workbook(BytesIO(comment_sheet(review_pack(_project(), made_on=date(2026, 11, 2))))))
    filling.sheet["C4"] = "Anna"
    filling.say("Incident", "Log", "Which desk?")
    filling.write(filling.free_row(), process="Incident", step="Tell the users", remark="It is missing")
    path = folder / "anna.xlsx"
    path.write_bytes(filling.saved())
    return path


def _drop(window: MainWindow, qtbot: QtBot, path: Path) -> None:
    window.drops.dropped.emit([path])
    qtbot.waitUntil(lambda: window.session.stack.count() > 0, timeout=20_000)
    QApplication.processEvents()


def test_a_dropped_comment_sheet_puts_remarks_at_their_steps_in_one_step_of_undo(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(window, qtbot)
    _drop(window, qtbot, _sheet(tmp_path))
    (comment,) = part_of(window.session.project.documents[0], "a").comments
    assert (comment.text, comment.author) == ("Which desk?", "Anna")
    (loose,) = window.session.project.loose_comments
    assert (loose.process, loose.about) == ("P", "Tell the users")
    listed = window.panels.processes.table
    assert (listed.table.shown[0].comments, listed.isColumnHidden(2)) == (2, False)
    assert "2 remarks on the sheets: 1 new, 1 kept, stands at nothing drawn." in window.messages.text.text()
    window.session.stack.undo()
    assert part_of(window.session.project.documents[0], "a").comments == ()
    assert window.session.project.loose_comments == ()
    assert listed.isColumnHidden(2), "no comment is open"


def test_a_comment_is_answered_closed_and_put_at_a_step_in_the_list(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    view = _open(window, qtbot)
    _drop(window, qtbot, _sheet(tmp_path))
    window.docks.front("comments")
    panel = window.panels.comments
    qtbot.waitUntil(lambda: len(panel.table.table.shown) == 2)
    panel.table.selectRow(0)
    QTest.keyClicks(panel.answer, "The one on the right")
    QTest.keyClick(panel.answer, Qt.Key.Key_Return)
    assert [each.text for each in part_of(window.session.project.documents[0], "a").comments] == [
        "Which desk?",
        "The one on the right",
    ]
    assert panel.answer.text() == ""
    panel.table.selectRow(0)
    QTest.mouseClick(panel.finish, Qt.MouseButton.LeftButton)
    assert part_of(window.session.project.documents[0], "a").comments[0].done
    assert not panel.put.isVisible()
    loose = next(at for at, row in enumerate(panel.table.table.shown) if row.part is None)
    panel.table.selectRow(loose)
    click(view, "b")
    QTest.mouseClick(panel.put, Qt.MouseButton.LeftButton)
    assert [each.text for each in part_of(window.session.project.documents[0], "b").comments] == ["It is missing"]
    stack = window.session.stack
    assert [stack.text(at) for at in range(1, stack.count())] == [
        "Answer a Comment",
        "Close a Comment",
        "Put a Comment at a Step",
    ]


def test_the_list_shows_the_comments_of_one_process_and_of_one_author(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    _open(window, qtbot)
    _drop(window, qtbot, _sheet(tmp_path))
    window.docks.front("comments")
    panel = window.panels.comments
    qtbot.waitUntil(lambda: panel.author.count() == 2)
    panel.author.setCurrentIndex(1)
    assert len(panel.table.table.shown) == 2
    assert panel.headline.text() == "2\xa0open comments"
    assert [panel.process.itemText(at) for at in range(panel.process.count())] == ["All processes", "Incident"]


def test_a_review_is_written_into_a_folder_with_a_sheet_for_each_reviewer(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    _open(window, qtbot)
    folder = tmp_path / "out"
    answers.chosen_folder = folder
    window.actions_["send_review"].trigger()
    dialog = window.findChild(SendDialog)
    assert dialog is not None
    dialog.reviewers.setPlainText("Anna\n\nBen \n")
    dialog.pdf.setChecked(False)
    dialog.to.setText("Pat, pat@example.org")
    dialog.with_day.setChecked(True)
    day = dialog.day.date()
    dialog.processes.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.act.isEnabled()
    dialog.processes.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.accept()
    names = ["comments Anna.xlsx", "comments Ben.xlsx", "review.html"]
    qtbot.waitUntil(lambda: folder.exists() and sorted(path.name for path in folder.iterdir()) == names, timeout=20_000)
    qtbot.waitUntil(lambda: window.messages.text.text().startswith("3\xa0files"), timeout=20_000)
    assert f"back to Pat, pat@example.org by {day.toString(Qt.DateFormat.ISODate)}" in (folder / names[2]).read_text()
    window.actions_["send_review"].trigger()
    again = window.findChildren(SendDialog)[-1]
    assert (again.to.text(), again.day.date(), again.with_day.isChecked()) == ("Pat, pat@example.org", day, True)
    again.reject()


def test_a_sheet_that_cannot_be_used_changes_nothing_and_says_why(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, answers: Answers
) -> None:
    _open(window, qtbot)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 and then nothing")
    answers.open = [broken]
    window.actions_["take_comments"].trigger()
    qtbot.waitUntil(lambda: "broken.xlsx" in window.messages.text.text(), timeout=20_000)
    assert window.session.stack.count() == 0
