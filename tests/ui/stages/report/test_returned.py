"""A report goes out, is changed in a spreadsheet program and comes back: what is ticked is taken, in one step."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from msoffcrypto.method.ecma376_agile import ECMA376Agile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.asking import asked
from itsm_fit.resources import folder
from itsm_fit.scoring.result import Fit
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.report.returned import ReturnedDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.show()
    window.open_stage("report")
    return window


@pytest.fixture
def changed(shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path) -> Path:
    """The report, with a threshold and an answer changed in it."""
    answers.save = path = tmp_path / "report.xlsx"
    qtbot.mouseClick(shown.stages.report.report_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and not shown.tasks.running, timeout=20_000)
    book = openpyxl.load_workbook(path)
    assumed = next(row for row in book["Assumptions"].iter_rows() if row[6].value == "setting:must_threshold")
    assumed[2].value = 0.65
    sheet = book["Requirements"]
    row = next(row for row in sheet.iter_rows() if row[0].value == "INC-2")
    tool = next(cell.column for cell in sheet[4] if cell.value == "Invented Ash")
    row[tool - 1].value = "none"
    book.save(path)
    answers.open = [path]
    return path


def _dialog(shown: MainWindow, qtbot: QtBot) -> ReturnedDialog:
    qtbot.mouseClick(shown.stages.report.back_button, LEFT)
    qtbot.waitUntil(lambda: shown.stages.returned_reports.dialog is not None, timeout=20_000)
    dialog = shown.stages.returned_reports.dialog
    assert dialog is not None
    return dialog


def _row(dialog: ReturnedDialog, at: int) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(at, column).data()) for column in range(model.columnCount())]


def test_all_that_was_changed_is_listed_and_taken_in_one_step(shown: MainWindow, changed: Path, qtbot: QtBot) -> None:
    dialog = _dialog(shown, qtbot)
    assert _row(dialog, 0)[:4] == ["☑", "Support that a must needs (θ)", "70 %", "65 %"]
    assert _row(dialog, 1)[:4] == ["☑", "Invented Ash’s answer to INC-2", "native", "none"]
    assert dialog.take.text() == "Take 2\xa0changes"
    before = shown.session.project
    qtbot.mouseClick(dialog.take, LEFT)
    assert shown.session.project.settings.must_threshold == 0.65
    assert shown.session.stack.undoText() == f"Take 2\xa0changes from {changed.name}"
    qtbot.waitUntil(lambda: shown.session.fit_is_current, timeout=20_000)
    fit = shown.session.fit
    assert isinstance(fit, Fit)
    assert fit.support.of("INC-2", "Invented Ash") == (0, 0)
    shown.session.stack.undo()
    assert shown.session.project == before


@pytest.mark.usefixtures("changed")
def test_what_is_not_ticked_is_left(shown: MainWindow, qtbot: QtBot) -> None:
    dialog = _dialog(shown, qtbot)
    place = dialog.table.visualRect(dialog.table.model().index(0, 0)).center()
    with qtbot.waitSignal(dialog.table.model().dataChanged):
        qtbot.mouseClick(dialog.table.viewport(), LEFT, pos=QPoint(place))
    assert _row(dialog, 0)[0] == "☐"
    assert dialog.take.text() == "Take 1\xa0change"
    dialog.table.selectRow(0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert _row(dialog, 0)[0] == "☑"
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    qtbot.mouseClick(dialog.take, LEFT)
    assert shown.session.project.settings.must_threshold == 0.7
    assert shown.session.stack.count() == 1


def test_a_report_that_nobody_changed_says_so(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.save = path = tmp_path / "report.xlsx"
    qtbot.mouseClick(shown.stages.report.report_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and not shown.tasks.running, timeout=20_000)
    answers.open = [path]
    shown.actions_["report_back"].trigger()
    qtbot.waitUntil(lambda: "changes nothing here" in shown.messages.text.text(), timeout=20_000)
    assert shown.stages.returned_reports.dialog is None
    answers.open = [folder("sample_models") / "small" / "vendors.xlsx"]
    shown.actions_["report_back"].trigger()
    qtbot.waitUntil(lambda: "no fit report whose figures recalculate" in shown.messages.text.text(), timeout=20_000)


def test_remarks_are_listed_whole_taken_and_undone(shown: MainWindow, changed: Path, qtbot: QtBot) -> None:
    book = openpyxl.load_workbook(changed)
    sheet = book["Requirements"]
    column = next(cell.column for cell in sheet[4] if cell.value == "Remark")
    row = next(row[0].row for row in sheet.iter_rows() if row[0].value == "INC-2")
    sheet.cell(row, column).value = "Too strict:\nnobody meets it"
    book["Ranking"]["D5"] = 0.9
    book.properties.lastModifiedBy = "The Chair"
    book.save(changed)
    dialog = _dialog(shown, qtbot)
    assert _row(dialog, 2)[:3] == ["☑", "Remark on INC-2", "none"]
    dialog.table.choose(dialog.table.table.index(2, 0))
    lines = dialog.whole.toPlainText().splitlines()
    assert lines[:3] == ["Remark on INC-2 (Requirements!H6)", "Here: none", "In the report: Too strict:"]
    assert lines[3].startswith("nobody meets it — The Chair, ")
    (issue,) = dialog.left_out.table.rows
    assert issue.where == "Ranking!D5"
    dialog.left_out.choose(dialog.left_out.table.index(0, 0))
    assert dialog.whole.toPlainText().startswith("Ranking!D5: The cell held a figure that is worked out")
    before = shown.session.project
    qtbot.mouseClick(dialog.take, LEFT)
    (noted,) = (each for each in asked(shown.session.project) if each.definition and each.definition.note)
    assert noted.id == "INC-2"
    shown.session.stack.undo()
    assert shown.session.project == before


def test_a_locked_report_asks_for_its_password(
    shown: MainWindow, changed: Path, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, locked = changed.read_bytes(), BytesIO()
    fewer_turns = staticmethod(partial(ECMA376Agile.encrypt, spin_count=1_000))  # the file says how many there were
    monkeypatch.setattr(ECMA376Agile, "encrypt", fewer_turns)
    OOXMLFile(BytesIO(plain)).encrypt("let me in", locked)
    changed.write_bytes(locked.getvalue())
    answers.passwords = ["wrong", "let me in"]
    dialog = _dialog(shown, qtbot)
    assert answers.asked[-2:] == [f"password {changed.name}", f"password {changed.name} again"]
    assert dialog.take.text() == "Take 2\xa0changes"


@pytest.mark.slow
def test_a_report_of_which_nothing_can_be_taken_still_names_it_all(
    shown: MainWindow, changed: Path, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: not shown.tasks.running)
    answers.save = path = tmp_path / "second.xlsx"
    qtbot.mouseClick(shown.stages.report.report_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and not shown.tasks.running, timeout=20_000)
    book = openpyxl.load_workbook(path)
    for row in range(5, 8):
        book["Ranking"].cell(row, 4).value = 0.9
    book.save(path)
    answers.open = [path]
    dialog = _dialog(shown, qtbot)
    assert not dialog.take.isEnabled()
    assert dialog.table.isHidden() or not dialog.table.isVisible()
    assert [issue.where for issue in dialog.left_out.table.rows] == ["Ranking!D5", "Ranking!D6", "Ranking!D7"]
    dialog.reject()
