"""The failing paths of the chosen tool: listed, played on the drawing, written as a demo script."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from itsm_fit.model.project import Project
from ui.session.dialogs import Dialogs
from ui.session.places import PlacedDocuments
from ui.session.work import Work
from ui.stages.draw.compare.comparing import Comparing
from ui.stages.draw.compare.paths_panel import PathsPanel
from ui.stages.draw.draw_page import DrawPage
from ui.widgets import motion


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    opened: Work = open_work(three_tools)
    opened.choice.set_process("P")
    opened.choice.set_tool("Beta")
    return opened


@pytest.fixture
def panel(work: Work, qtbot: QtBot) -> PathsPanel:
    draw = DrawPage(work.session, work.choice, work.look, PlacedDocuments())
    qtbot.addWidget(draw)
    made = PathsPanel(work, Comparing(draw, work))
    qtbot.addWidget(made)
    made.resize(1000, 300)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.script is not None)
    return made


def test_the_likeliest_path_comes_first(panel: PathsPanel) -> None:
    """Beta breaks at Escalate: by 0.3 at once, by 0.7 · 0.2 · 0.3 after one round."""
    shares = [act.path.share for _, act in panel.table.table.shown]
    assert shares[:2] == pytest.approx([0.3, 0.042])
    assert panel.headline.text().startswith("35\u00a0% of the cases of Incident come to a step that Beta may not carry")
    assert [scene.step.key for _, scene in panel.scenes.table.shown] == ["Log", "Escalate"]


def test_step_by_step_the_path_lights_up_on_the_drawing(panel: PathsPanel, work: Work, qtbot: QtBot) -> None:
    told: list[tuple[str, tuple[str, ...]]] = []
    work.choice.revealed.connect(lambda element, path: told.append((element, path)))
    qtbot.mouseClick(panel.forward, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.forward, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    log = ("start", "start-Log", "Log")
    escalate = (*log, "Log-which", "which", "which-Escalate", "Escalate")
    assert told == [("Log", log), ("Escalate", escalate), ("Log", log)]


def test_enter_plays_the_path_to_its_end_and_pauses(
    panel: PathsPanel, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_wanted", lambda: True)
    panel._beat.setInterval(10)
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.playing
    qtbot.waitUntil(lambda: not panel.playing)
    assert work.choice.element == "Escalate"
    qtbot.mouseClick(panel.play, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.play, Qt.MouseButton.LeftButton)
    assert not panel.playing
    assert work.choice.element == "Log"


def test_where_nothing_shall_move_the_whole_path_shows_at_once(
    panel: PathsPanel, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "is_wanted", lambda: False)
    qtbot.mouseClick(panel.play, Qt.MouseButton.LeftButton)
    assert not panel.playing
    assert work.choice.element == "Escalate"


def test_another_tool_has_its_own_paths(panel: PathsPanel, work: Work, qtbot: QtBot) -> None:
    work.choice.set_tool("Alpha")
    qtbot.waitUntil(lambda: panel.table.table.rowCount() == 0)
    assert panel.headline.text() == "Alpha carries every step of Incident that a case can come to."
    assert not panel.export.isEnabled()


def test_the_demo_script_is_written(
    panel: PathsPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "script.xlsx"
    monkeypatch.setattr(Dialogs, "save_file", lambda *_: path)
    menu = panel.export.menu()
    assert [action.text() for action in menu.actions()] == ["This Process…", "All Processes…"]
    for action in menu.actions():
        path.unlink(missing_ok=True)
        action.trigger()
        qtbot.waitUntil(path.exists, timeout=20_000)
        assert openpyxl.load_workbook(path)["Incident"]["A1"].value == "What Beta is to show: Incident"
