"""The window shows before most of it is made: nothing moves when the rest comes, and nothing that is done is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_kit import Answers, model

from ui.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def bare(qtbot: QtBot, tmp_path: Path, answers: Answers) -> Iterator[MainWindow]:
    """A window of which only what shows first is made."""
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("recent", [str(tmp_path / "one.bpmn")])
    window = MainWindow(settings, dialogs=answers, at_once=False)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    yield window
    assert window.tasks.end(5_000)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_moves_when_the_rest_of_the_window_comes(bare: MainWindow, qtbot: QtBot, theme: str) -> None:
    bare.look.choose("dark" if theme == "dark" else "light")
    with qtbot.waitSignal(bare.furnished):
        bare.show()
        before = bare.grab().toImage()
    bare.setFocus()
    assert bare.grab().toImage() == before


def test_a_button_pressed_before_all_is_made_does_what_it_says(
    bare: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    drawn = tmp_path / "incident.bpmn"
    drawn.write_text(model("INC", "Incident"), encoding="utf-8")
    answers.open = [drawn]
    with qtbot.waitSignal(bare.furnished):
        QTest.mouseClick(bare.welcome.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not bare.tasks.running and bool(bare.session.project.processes), timeout=20_000)


def test_a_key_pressed_before_all_is_made_finds_its_command(bare: MainWindow) -> None:
    kind, key, ctrl = QEvent.Type.ShortcutOverride, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier
    QApplication.sendEvent(bare.welcome.open_button, QKeyEvent(kind, key, ctrl))  # what Qt asks before it looks
    assert bare.actions_["open"].shortcut() == QKeySequence("Ctrl+O")


def test_a_menu_that_is_opened_before_all_is_made_is_full(bare: MainWindow) -> None:
    menu = bare.menu_by_name["File"]
    assert menu.isEmpty()
    menu.aboutToShow.emit()
    assert bare.actions_["open"] in menu.actions()


def test_a_window_closed_before_all_is_made_closes_and_keeps_its_place(bare: MainWindow) -> None:
    assert bare.close()
    assert bare._settings.contains("geometry")


@pytest.mark.parametrize("turns", range(8))
def test_what_is_wanted_while_the_rest_is_made_finds_all_of_it(bare: MainWindow, qtbot: QtBot, turns: int) -> None:
    bare._begin_furnishing()
    assert bare._furnishing is not None
    bare._furnishing._budget_s = 0.0
    for _ in range(turns):
        bare._go_on_furnishing()
        QApplication.processEvents()
    menu = bare.menu_by_name["File"]
    menu.aboutToShow.emit()
    assert bare.actions_["open"] in menu.actions()
    assert bare.drops.parent() is bare
    assert not bare._furnishing.pending
    bare.furnish_now()
    bare.furnish()
    assert bare.findChildren(type(bare.drops)) == [bare.drops], "made once"


@pytest.mark.parametrize("turns", range(8))
def test_a_window_closed_while_the_rest_is_made_closes(bare: MainWindow, turns: int) -> None:
    bare._begin_furnishing()
    assert bare._furnishing is not None
    bare._furnishing._budget_s = 0.0
    for _ in range(turns):
        bare._go_on_furnishing()
        QApplication.processEvents()
    assert bare.close()
    assert bare._settings.contains("geometry")
