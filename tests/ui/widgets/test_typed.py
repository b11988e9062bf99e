"""What is being typed when somebody saves, exports or leaves: it is taken first, or said to be left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.importing.requirement_list import read_requirement_list
from itsm_fit.model.asking import asked
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project
from itsm_fit.storage.spreadsheet import read_workbook
from ui.editor.name_editor import NameEditor
from ui.panels.inspector.panel import Inspector
from ui.session.dialogs import Dialogs, Unsaved
from ui.shell.main_window import MainWindow
from ui.stages.draw.compare.paths_panel import PathsPanel
from ui.stages.fit.firm_page import FirmPage
from ui.stages.require.require_page import RequirePage
from ui.widgets.fields import LineField, NumberField, TextField

CTRL = Qt.KeyboardModifier.ControlModifier
TYPED = "typed"

Begin = Callable[[MainWindow], QWidget]
Written = Callable[[Project], object]


def _field(window: MainWindow, kind: type[QWidget], name: str, *elements: str) -> QWidget:
    window.open_stage("draw")
    window.choice.set_process("INC")
    window.choice.set_elements(elements)
    window.docks.front("inspector", focus=False)
    QApplication.processEvents()
    inspector = window.panels.inspector
    assert isinstance(inspector, Inspector)
    field = next(each for each in inspector.findChildren(kind) if each.accessibleName() == name and each.isVisible())
    field.setFocus()
    return field


def _name(window: MainWindow) -> QWidget:
    window.open_stage("draw")
    window.choice.set_process("INC")
    view = window.draw.view
    assert view is not None
    window.choice.set_elements(("INC_log",))
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = view.findChild(NameEditor)
    assert isinstance(field, NameEditor)
    return field


def _line(window: MainWindow) -> QWidget:
    field = _field(window, LineField, "Name", "INC_log")
    assert isinstance(field, LineField)
    field.selectAll()
    return field


def _cell(window: MainWindow) -> QWidget:
    window.open_stage("require")
    page = window.pages.currentWidget()
    assert isinstance(page, RequirePage)
    table = page.table
    QTest.qWait(50)
    column = [each.title for each in table.table.columns].index("Requirement")
    table.setFocus()
    table.setCurrentIndex(table.table.index(0, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    field = table.viewport().findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    return field


def _step(project: Project) -> str:
    return project.processes["INC"].node_by_id["INC_log"].name


FIELDS: dict[str, tuple[Begin, Written]] = {
    "the name on the drawing": (_name, _step),
    "a line in the inspector": (_line, _step),
    "a text in the inspector": (
        lambda window: _field(window, TextField, "Documentation", "INC_log"),
        lambda project: project.processes["INC"].node_by_id["INC_log"].documentation,
    ),
    "a cell of a table": (_cell, lambda project: next(iter(asked(project))).definition.text),  # type: ignore[union-attr],
}


def _save(window: MainWindow, field: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.saving.saved, timeout=20_000):
        QTest.keyClick(field, Qt.Key.Key_S, CTRL)


@pytest.mark.parametrize("where", FIELDS)
def test_ctrl_s_saves_what_is_being_typed(window: MainWindow, opened: Path, qtbot: QtBot, where: str) -> None:
    begin, written = FIELDS[where]
    field = begin(window)
    QTest.keyClicks(field, TYPED)
    _save(window, field, qtbot)
    assert written(open_project(opened)) == TYPED
    assert not window.session.dirty
    assert window.focusWidget() is not None


def test_a_text_goes_on_where_it_was_being_typed(window: MainWindow, opened: Path, qtbot: QtBot) -> None:
    field = _field(window, TextField, "Documentation", "INC_log")
    QTest.keyClicks(field, "one")
    _save(window, field, qtbot)
    QTest.keyClicks(QApplication.focusWidget(), " two")
    _save(window, field, qtbot)
    assert open_project(opened).processes["INC"].node_by_id["INC_log"].documentation == "one two"


def test_a_number_is_saved_as_it_is_typed(window: MainWindow, opened: Path, qtbot: QtBot) -> None:
    field = _field(window, NumberField, "Weight")
    assert isinstance(field, NumberField)
    field.selectAll()
    QTest.keyClicks(field, "7")
    _save(window, field, qtbot)
    assert open_project(opened).processes["INC"].weight == 7


def test_what_is_no_number_is_said_to_be_left_out_and_stays_marked(
    window: MainWindow, opened: Path, qtbot: QtBot
) -> None:
    field = _field(window, NumberField, "Weight")
    assert isinstance(field, NumberField)
    before = open_project(opened).processes["INC"].weight
    field.selectAll()
    QTest.keyClicks(field, "many")
    _save(window, field, qtbot)
    assert open_project(opened).processes["INC"].weight == before
    assert field.property("trouble") is True
    assert "many" in field.text()
    assert "“Weight”" in window.messages.text.text()
    assert "saved without it" in window.messages.text.text()


def test_a_window_stays_until_what_is_no_number_is_mended_or_given_up(window: MainWindow, opened: Path) -> None:
    del opened
    field = _field(window, NumberField, "Weight")
    assert isinstance(field, NumberField)
    field.selectAll()
    QTest.keyClicks(field, "many")
    assert not window.close()
    assert "Escape" in window.messages.text.text()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.close()


def test_a_closing_window_asks_about_what_is_being_typed(
    window: MainWindow, opened: Path, qtbot: QtBot, answers: Answers
) -> None:
    answers.about_changes = Unsaved.SAVE
    QTest.keyClicks(_name(window), TYPED)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert answers.asked == ["unsaved selection"]
    assert _step(open_project(opened)) == TYPED


def test_another_project_that_opens_asks_about_what_is_being_typed(
    window: MainWindow, opened: Path, incident: Path, answers: Answers
) -> None:
    del opened
    answers.about_changes = Unsaved.CANCEL
    QTest.keyClicks(_line(window), TYPED)
    window.files.open([incident])
    assert answers.asked == ["unsaved selection"]
    assert _step(window.session.project) == TYPED


def test_an_export_holds_what_is_being_typed(
    window: MainWindow, opened: Path, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    del opened
    answers.save = tmp_path / "requirements.xlsx"
    QTest.keyClicks(_cell(window), TYPED)
    window.files.export_requirements()
    qtbot.waitUntil(lambda: not window.tasks.exports, timeout=20_000)
    sheet = answers.save
    listed = read_requirement_list(read_workbook(sheet.read_bytes(), sheet.name))
    assert listed is not None
    assert TYPED in {row.text for row in listed.rows}


def test_a_panel_that_floats_is_saved_as_well(window: MainWindow, opened: Path, qtbot: QtBot) -> None:
    field = _line(window)
    dock = next(each for each in window.findChildren(QDockWidget) if each.isAncestorOf(field))
    dock.setFloating(True)
    field = _line(window)
    QTest.keyClicks(field, TYPED)
    window.activateWindow()
    window.draw.setFocus()
    with qtbot.waitSignal(window.saving.saved, timeout=20_000):
        window.actions_["save"].trigger()
    assert _step(open_project(opened)) == TYPED


def _answers(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """The titles under which pages ask where to write; they are told `path`."""
    asked: list[str] = []
    monkeypatch.setattr(Dialogs, "save_file", lambda _self, title, *_: asked.append(title) or path)
    return asked


def test_a_demo_script_holds_what_is_being_typed_once_that_is_scored(
    selection: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, path = selection, tmp_path / "script.xlsx"
    asked = _answers(monkeypatch, path)
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    field = _line(window)
    window.choice.set_tool("Beta")
    QTest.keyClicks(field, TYPED)
    paths = window.panels.paths
    assert isinstance(paths, PathsPanel)
    paths.refresh()
    export = paths.export.menu().actions()[0]
    export.trigger()
    assert _step(window.session.project) == TYPED
    assert asked == []
    assert "not ready" in window.messages.text.text()
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    paths.refresh()
    export.trigger()
    qtbot.waitUntil(path.exists, timeout=20_000)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    assert any(TYPED in str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)


@pytest.mark.parametrize("typed", ["12", "many"])
def test_questions_are_not_exported_for_another_seed_than_is_being_typed(
    selection: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str
) -> None:
    window = selection
    asked = _answers(monkeypatch, tmp_path / "questions.xlsx")
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.open_stage("fit")
    window.stages.fit.show_page("firm")
    page = window.findChild(FirmPage)
    assert isinstance(page, FirmPage)
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    before = page.shown
    page.seed.setFocus()
    page.seed.selectAll()
    QTest.keyClicks(page.seed, typed)
    page.ask_export.setEnabled(True)
    page.ask_export.click()
    assert asked == []
    assert ("not ready" if typed == "12" else "cannot be taken") in window.messages.text.text()
    if typed == "12":
        qtbot.waitUntil(lambda: page.shown is not before, timeout=20_000)
        page.ask_export.setEnabled(True)
        page.ask_export.click()
        assert asked == ["Export the questions"]
    else:
        QTest.keyClick(page.seed, Qt.Key.Key_Escape)  # the window would not close
