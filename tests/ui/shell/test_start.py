"""What the program does while the user is elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from itsm_fit import collector
from ui.shell.start import search_while_away


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
