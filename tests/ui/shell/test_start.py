"""What the program does while the user is elsewhere, and with what a desktop asks of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from itsm_fit import collector
from ui.shell.main_window import MainWindow
from ui.shell.start import AskedFor, search_while_away


def test_memory_is_looked_through_when_the_user_turns_to_another_program_and_not_on_coming_back(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched: list[int] = []
    monkeypatch.setattr(collector, "catch_up", lambda: searched.append(1))
    heard = search_while_away(qapp)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert searched == [1]
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert searched == [1]
    qapp.applicationStateChanged.disconnect(heard)


def test_documents_that_the_desktop_asks_for_are_opened_once_the_window_can(
    qapp: QApplication, window: MainWindow, incident: Path, change: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(window.files, "open", opened.extend)
    asked_for = AskedFor(window)
    qapp.installEventFilter(asked_for)
    try:
        qapp.sendEvent(qapp, QFileOpenEvent(str(incident)))
        assert opened == []
        window.furnished.emit()
        assert opened == [incident]
        qapp.sendEvent(qapp, QFileOpenEvent(str(change)))
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/")))
        assert opened == [incident, change]
    finally:
        qapp.removeEventFilter(asked_for)
