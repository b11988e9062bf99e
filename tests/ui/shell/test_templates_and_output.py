"""Beginning from a shipped process, and taking drawings away as files and on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.storage.bpmn import read_bpmn
from ui.shell.main_window import MainWindow
from ui.shell.templates import templates
from ui.stages.draw.printing import draw_pages


def _new_from(window: MainWindow, title: str) -> None:
    next(action for action in window.menus.templates.actions() if action.text() == title).trigger()


def test_a_template_begins_a_project_and_is_one_step_of_undo(window: MainWindow) -> None:
    assert len(templates()) == 10
    _new_from(window, "Incident")
    (document,) = window.session.project.documents
    assert document.name == "incident.bpmn"
    assert window.pages.currentWidget() is window.draw
    assert window.draw.view is not None
    assert window.session.dirty
    window.session.stack.undo()
    assert window.session.empty


def test_a_file_is_called_as_the_only_process_of_an_unnamed_project(window: MainWindow) -> None:
    _new_from(window, "Incident")
    assert window.session.name == "Untitled selection"
    assert window.saving.suggest(".itsmfit").name == "Incident management.itsmfit"
    _new_from(window, "Change")
    assert window.saving.suggest(".itsmfit").name == "Untitled selection.itsmfit"


def test_the_same_template_twice_gives_two_processes(window: MainWindow) -> None:
    _new_from(window, "Incident")
    _new_from(window, "Incident")
    assert [document.name for document in window.session.project.documents] == ["incident.bpmn", "incident-2.bpmn"]
    assert len(window.session.project.processes) == 2
    assert window.choice.process == list(window.session.project.processes)[1]


def test_a_picture_has_the_scale_that_was_asked_for(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    _new_from(window, "Event")
    sizes = []
    for scale in (1.0, 3.0):
        answers.save, answers.chosen_scale = tmp_path / f"{scale}.png", scale
        window.files.export_drawing()
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=10_000)
        sizes.append(QImage(str(answers.save)).width())
    assert sizes[1] == pytest.approx(3 * sizes[0], abs=3)


def test_a_drawing_is_exported_as_bpmn_with_its_diagram(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    _new_from(window, "Event")
    answers.save = tmp_path / "event.bpmn"
    window.files.export_drawing()
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=10_000)
    (process,) = read_bpmn(answers.save.read_bytes(), "event.bpmn").processes
    assert process.nodes
    assert all(node.bounds for node in process.nodes)


def test_every_drawing_is_printed_on_a_page_of_its_own(window: MainWindow, tmp_path: Path) -> None:
    _new_from(window, "Incident")
    _new_from(window, "Change")
    assert [sheet.title for sheet in window.files.sheets(every=False)] == ["Change enablement"]
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "drawings.pdf"))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    draw_pages(printer, window.files.sheets(every=True))
    assert (tmp_path / "drawings.pdf").read_bytes().count(b"/Type /Page\n") == 2


def test_enter_presses_the_buttons_of_the_first_page(window: MainWindow, answers: Answers, qtbot: QtBot) -> None:
    window.welcome.open_button.setFocus()
    qtbot.keyClick(window.welcome.open_button, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert answers.asked == ["Open a project, models or spreadsheets"]
