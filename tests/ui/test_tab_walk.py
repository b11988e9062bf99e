"""Tab goes through all that is in front and comes back, each stop says what it is, and no sign stands for a word."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from every_page import SAMPLE, every_page
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tab_walk import sign_faults, walk_faults

from itsm_fit.model.process import Lane
from itsm_fit.selection import load
from ui.canvas.view import ProcessView
from ui.session.session import Revision
from ui.shell.docks import PLACES
from ui.shell.main_window import MainWindow
from ui.widgets.fields import LineField


@pytest.fixture(autouse=True)
def _somebody_listens() -> Iterator[None]:
    """Qt keeps what is told of tables as they change only where somebody asks."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class _Strays(QObject):
    """Whatever is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.mark.slow
def test_tab_goes_through_every_page_and_back(window: MainWindow, qtbot: QtBot) -> None:
    strays, app = _Strays(), QApplication.instance()
    assert app is not None
    app.installEventFilter(strays)
    faults: dict[str, str] = {}
    known: set[str] = set()
    for place in every_page(window, qtbot):
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)  # what comes late moves what is in sight
        for each in (*walk_faults(window), *sign_faults(window, known)):
            faults.setdefault(each, place)
    app.removeEventFilter(strays)
    assert not strays.found
    assert not faults, "\n".join(f"{where}: {each}" for each, where in faults.items())


def _drawn(window: MainWindow) -> ProcessView:
    """The drawing of the sample, before anything is scored."""
    window.session.open(Revision(load([SAMPLE]).project))
    window.open_stage("draw")
    QApplication.processEvents()
    assert window.draw.view is not None
    return window.draw.view


def test_a_lane_is_left_for_the_drawing_and_its_fields_are_all_there_is_to_it(window: MainWindow) -> None:
    view = _drawn(window)
    lane = next(each for each in view.walk.everything if isinstance(view.drawing.figure[each].element, Lane))
    view.select((lane,))
    QApplication.processEvents()
    assert not list(walk_faults(window))
    window.docks.front("inspector")
    name = QApplication.focusWidget()
    assert isinstance(name, LineField)
    assert name.accessibleName() == "Name"
    QTest.keyClick(name, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is view


def test_the_keyboard_goes_from_part_to_part_and_back(window: MainWindow) -> None:
    view = _drawn(window)
    window.messages.error("Something is not so.")
    passed = [QApplication.focusWidget()]
    while len(passed) < 2 or passed[-1] is not view:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        assert QApplication.focusWidget() not in passed[1:]
        passed.append(QApplication.focusWidget())
    assert window.messages.close_button in passed
    assert len(passed) >= 5
    for before in reversed(passed[:-1]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert QApplication.focusWidget() is before


def test_escape_leaves_every_panel(window: MainWindow, qtbot: QtBot) -> None:
    view = _drawn(window)
    qtbot.waitUntil(lambda: window.session.fit is not None and not window.tasks.running, timeout=20_000)
    for place in PLACES:
        window.docks.front(place.id)
        QApplication.processEvents()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is view, place.id
