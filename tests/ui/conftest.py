"""A window with its own settings and small files to open in it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import thorough
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QCursor, QGuiApplication
from pytestqt.qtbot import QtBot
from window_kit import MATRIX, Answers, model

from itsm_fit.selection import load
from itsm_fit.storage.project_file import save_project
from ui.shell.main_window import MainWindow


@pytest.fixture(autouse=True)
def _nothing_left_for_others() -> Iterator[None]:
    """What a test leaves of its windows is set aside: another one's search for cycles would come upon it half dead."""
    yield
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def _clipboard_is_empty_in_the_end() -> Iterator[None]:
    """Without a screen what Python put there would be destroyed when Python is gone already: the program crashes."""
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _turns_are_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits for a turn has it when events are processed once, however slow the machine is just now."""
    monkeypatch.setattr("ui.widgets.turns.BUDGET_S", 3_600.0)


@pytest.fixture
def dressed() -> None:
    """The style sheet is worn, as by every window of a user: for what looks at sizes, places, pixels or markup."""


@pytest.fixture(autouse=True)
def _undressed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What looks at none of these goes without: dressing a window takes longer than making it.

    All are dressed with --hypothesis-profile=thorough.
    """
    if "dressed" not in request.fixturenames and not thorough.is_thorough():
        monkeypatch.setattr("ui.widgets.look.style_sheet", lambda _theme, _points: "")


@pytest.fixture(autouse=True)
def _pointer_out_of_the_way() -> None:
    """The pointer rests over no window, wherever an earlier test left it."""
    if QGuiApplication.instance() is not None:
        QCursor.setPos(QGuiApplication.primaryScreen().geometry().bottomRight())


@pytest.fixture
def country() -> Iterator[Callable[[str], None]]:
    """Sets the signs of numbers to those of a locale such as de_DE."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, answers: Answers) -> Iterator[MainWindow]:
    """The window on screen, empty."""
    made = MainWindow(settings, answers)
    qtbot.addWidget(made, before_close_func=_let_go)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    assert made.tasks.end(5_000)


@pytest.fixture
def kept(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The window with its journal, locks and older versions in a folder of the test."""
    window.keep_safe(tmp_path / "data" / "unsaved")
    return window


def _let_go(window: MainWindow) -> None:
    window.session.stack.setClean()


@pytest.fixture
def incident(tmp_path: Path) -> Path:
    """Incident management, asking INC-01 to INC-03."""
    path = tmp_path / "incident.bpmn"
    path.write_text(model("INC", "incident"), encoding="utf-8")
    return path


@pytest.fixture
def change(tmp_path: Path) -> Path:
    """Change management, whose requirements nobody has answered."""
    path = tmp_path / "change.bpmn"
    path.write_text(model("CHG", "change"), encoding="utf-8")
    return path


@pytest.fixture
def matrix(tmp_path: Path) -> Path:
    """Alpha carries incident management end to end; Beta fails the must on Solve."""
    path = tmp_path / "vendors.csv"
    path.write_text(MATRIX, encoding="utf-8")
    return path


@pytest.fixture
def selection(window: MainWindow, qtbot: QtBot, incident: Path, matrix: Path) -> MainWindow:
    """The window with incident management and two tools, scored."""
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.files.open([incident, matrix])
    window.session.stack.setClean()
    return window


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, incident: Path, tmp_path: Path) -> Path:
    """A project in the window, opened from this file."""
    saved = tmp_path / "selection.itsmfit"
    save_project(load([incident]).project, saved)
    with qtbot.waitSignal(window.files.opened):
        window.files.open([saved])
    return saved
