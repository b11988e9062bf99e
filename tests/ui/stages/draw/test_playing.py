"""A case is played through the drawing: tokens, rings, visits, and keys for all of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from ui.canvas.playing.player import CasePlayer
from ui.shell.main_window import MainWindow
from ui.widgets import motion


@pytest.fixture
def player(window: MainWindow, qtbot: QtBot, incident: Path, monkeypatch: pytest.MonkeyPatch) -> CasePlayer:
    """A case of Call → Log → Solve → Done, paused on its first beat; nothing moves by itself."""
    monkeypatch.setattr(motion, "is_wanted", lambda: False)
    with qtbot.waitSignal(window.files.opened):
        window.files.open([incident])
    qtbot.waitUntil(lambda: window.session.fit is not None)
    window.actions_["play_case"].trigger()
    made = window.playing.player
    assert made is not None
    _key(qtbot, made.play_button, Qt.Key.Key_Space)
    return made


def _key(qtbot: QtBot, widget: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(widget, key)  # type: ignore[no-untyped-call]


def test_each_beat_rings_what_is_entered_until_the_case_completes(player: CasePlayer, qtbot: QtBot) -> None:
    seen = [set(player.tokens.entered)]
    for _ in range(3):
        _key(qtbot, player, Qt.Key.Key_Right)
        seen.append(set(player.tokens.entered))
    assert seen == [{"INC_start"}, {"INC_log"}, {"INC_solve"}, {"INC_end"}]
    assert player.text.text() == "Case 1: it completes after 4\N{NO-BREAK SPACE}steps"


def test_space_lets_it_go_on_by_itself_to_the_end(player: CasePlayer, qtbot: QtBot) -> None:
    player.speed.setCurrentText("4 ×")
    _key(qtbot, player.play_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: player.tokens.entered == {"INC_end"}, timeout=5_000)
    qtbot.waitUntil(lambda: not player.playing)


def test_tokens_go_along_the_flows_where_motion_is_wanted(
    player: CasePlayer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_wanted", lambda: True)
    player.speed.setCurrentText("¼ ×")
    player.play()
    (before,) = player.tokens.tokens
    qtbot.waitUntil(lambda: bool(player.tokens.tokens) and player.tokens.tokens[0].x() > before.x())


def test_the_next_case_begins_anew_and_escape_takes_everything_away(
    window: MainWindow, player: CasePlayer, qtbot: QtBot
) -> None:
    _key(qtbot, player, Qt.Key.Key_Right)
    _key(qtbot, player, Qt.Key.Key_N)
    assert player.text.text().startswith("Case 2")
    view, tokens = window.draw.view, player.tokens
    assert view is not None
    assert tokens in view.scene().items()
    _key(qtbot, player, Qt.Key.Key_Escape)
    assert tokens not in view.scene().items()
    assert window.playing.player is None


def test_an_edit_ends_the_play(window: MainWindow, player: CasePlayer) -> None:
    window.session.edit("Rename", lambda project: edits.rename_process(project, "INC", "Major incident"))
    assert window.playing.player is None
