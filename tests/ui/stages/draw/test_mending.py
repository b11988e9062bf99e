"""Findings appear as one draws, and are mended where that is obvious."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_kit import model

from itsm_fit.model.process import NodeKind
from ui.shell.main_window import MainWindow


@pytest.fixture
def unfinished(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A process whose last step has no end event after it, its finding chosen in the panel."""
    path = tmp_path / "incident.bpmn"
    path.write_text(model("INC", "incident", end=False), encoding="utf-8")
    with qtbot.waitSignal(window.files.opened):
        window.files.open([path])
    panel = window.panels.findings
    window.docks.front("findings")
    qtbot.waitUntil(lambda: any(note.rule == "no-end" for note in panel.table.table.shown))
    row = next(at for at, note in enumerate(panel.table.table.shown) if note.rule == "no-end")
    panel.table.setCurrentIndex(panel.table.table.index(row, 1))
    return window


def test_the_chosen_finding_is_mended_by_its_button_as_one_step_of_undo(unfinished: MainWindow, qtbot: QtBot) -> None:
    panel = unfinished.panels.findings
    assert panel.fix.text() == "✎ Add an end event after “Wait”"
    qtbot.mouseClick(panel.fix, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    process = unfinished.session.project.processes["INC"]
    (end,) = (node for node in process.nodes if node.kind is NodeKind.END)
    assert unfinished.choice.element == end.id
    assert unfinished.session.stack.undoText() == "Add an end event after “Wait”"
    qtbot.waitUntil(lambda: not any(note.rule == "no-end" for note in panel.table.table.shown))
    unfinished.session.stack.undo()
    qtbot.waitUntil(lambda: any(note.rule == "no-end" for note in panel.table.table.shown))


def test_a_finding_that_a_person_must_decide_offers_no_fix(unfinished: MainWindow, qtbot: QtBot) -> None:
    panel = unfinished.panels.findings
    row = next(at for at, note in enumerate(panel.table.table.shown) if note.rule == "asks-nothing")
    panel.table.setCurrentIndex(panel.table.table.index(row, 1))
    assert not panel.fix.isVisible()


def test_a_process_that_is_not_scored_yet_is_not_asked_for(window: MainWindow) -> None:
    panel = window.panels.findings
    panel.refresh()
    assert panel.empty.text() == "Findings appear once a process or a spreadsheet is open."
    window.commands.draw_new()
    assert window.session.fit is None
    panel.refresh()
    assert panel.empty.text() == "Findings appear as soon as the project is scored."
