"""Finding across all processes, and the history that can be seen, by real keys and clicks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from ui.session.session import ProjectHome
from ui.shell.find import entries
from ui.shell.main_window import MainWindow

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _find(window: MainWindow, words: str) -> None:
    QTest.keyClick(window, Key.Key_F, CTRL)
    QTest.keyClicks(window.panels.find.line, words)


def _selected(window: MainWindow) -> tuple[str, ...]:
    assert window.draw.view is not None
    return window.draw.view.selected_ids()


def test_find_opens_the_process_and_selects_each_hit_in_turn(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    with qtbot.waitSignal(selection.session.project_changed, timeout=20_000):
        selection.files.add([change])
    selection.choice.set_process("INC")
    _find(selection, "solve")
    panel = selection.panels.find
    assert panel.line.hasFocus()
    assert panel.tally.text() == "2\u00a0hits"
    QTest.keyClick(panel.line, Key.Key_Return)
    assert (selection.choice.process, _selected(selection)) == ("INC", ("INC_solve",))
    QTest.keyClick(selection, Key.Key_F3)
    assert (selection.choice.process, _selected(selection)) == ("CHG", ("CHG_solve",))
    assert panel.tally.text() == "2 of 2"
    QTest.keyClick(selection, Key.Key_F3)
    assert _selected(selection) == ("INC_solve",)
    QTest.keyClick(selection, Key.Key_F3, SHIFT)
    assert _selected(selection) == ("CHG_solve",)


def test_a_hit_is_shown_at_a_scale_at_which_it_can_be_read(selection: MainWindow) -> None:
    view = selection.draw.view
    assert view is not None
    view.zoom_to(0.1)
    _find(selection, "solve")
    QTest.keyClick(selection.panels.find.line, Key.Key_Return)
    assert view.zoom_factor() == 0.75
    assert view.camera.in_sight().contains(view.drawing.figure["INC_solve"].extent)
    view.zoom_to(0.6)
    QTest.keyClick(selection.panels.find.line, Key.Key_Return)
    assert view.zoom_factor() == 0.6


def test_a_requirement_is_found_by_its_text_and_escape_goes_to_the_drawing(selection: MainWindow) -> None:
    _find(selection, "known solution")
    panel = selection.panels.find
    (hit,) = panel.table.table.shown
    assert hit.text == "INC-03 Suggest a known solution"
    QTest.keyClick(panel.line, Key.Key_Return)
    assert _selected(selection) == ("INC_solve",)
    QTest.keyClick(panel.line, Key.Key_Escape)
    assert selection.draw.view is not None
    assert selection.draw.view.hasFocus()


def test_find_leads_to_the_drawings_from_a_stage_without_panels(selection: MainWindow) -> None:
    selection.open_stage("tools")
    _find(selection, "solve")
    QTest.keyClick(selection.panels.find.line, Key.Key_Return)
    assert selection.pages.currentWidget() is selection.draw
    assert _selected(selection) == ("INC_solve",)
    assert not selection.panels.find.visibleRegion().isEmpty()


def test_what_is_found_follows_the_edits(selection: MainWindow, qtbot: QtBot) -> None:
    _find(selection, "triage")
    panel = selection.panels.find
    assert panel.tally.text() == "Nothing found"
    selection.session.edit("Rename", lambda project: edits.rename_node(project, "INC", "INC_log", "Triage"))
    qtbot.waitUntil(lambda: panel.tally.text() == "1\u00a0hit")


def test_the_palette_finds_requirements_too(selection: MainWindow) -> None:
    found = entries([], selection.session.project, None, selection.choice)
    entry = next(entry for entry in found if entry.title == "INC-02 Hand over to an expert")
    assert entry.detail == "asked by Solve incident"
    entry.run()
    assert _selected(selection) == ("INC_solve",)


def _texts(window: MainWindow) -> list[str]:
    model = window.panels.history.model
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def _rename(window: MainWindow, *names: str) -> None:
    for name in names:
        window.session.edit(
            f"Rename to {name}",
            lambda project, name=name: edits.rename_node(project, "INC", "INC_log", name),
        )


def _name(window: MainWindow) -> str:
    return window.session.project.processes["INC"].node_by_id["INC_log"].name


def test_a_click_in_the_history_goes_to_that_step_and_back(selection: MainWindow, qtbot: QtBot) -> None:
    before = _name(selection)
    count = len(_texts(selection))
    _rename(selection, "A", "B", "C")
    assert _texts(selection)[count:] == ["Rename to A", "Rename to B", "Rename to C"]
    selection.docks.front("history")
    steps = selection.panels.history.list
    for row, name in ((count, "A"), (count + 2, "C"), (count - 1, before)):
        at = steps.visualRect(steps.model().index(row, 0)).center()
        QTest.mouseClick(steps.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert _name(selection) == name
        assert steps.currentIndex().row() == row
    QTest.keyClick(steps, Key.Key_Down)
    assert _name(selection) == "A"


def test_going_over_many_steps_shows_the_last_one_only(selection: MainWindow) -> None:
    _rename(selection, *map(str, range(60)))
    shown: list[str] = []
    selection.session.project_changed.connect(lambda: shown.append(_name(selection)))
    selection.session.go_to(selection.session.stack.index() - 60)
    assert shown == ["Log incident"]
    selection.session.go_to(10**6)
    assert shown == ["Log incident", "59"]
    selection.session.stack.undo()
    assert shown[-1] == "58"


def test_the_saved_step_is_marked_and_undone_ones_are_told_apart(selection: MainWindow, tmp_path: Path) -> None:
    _rename(selection, "A", "B")
    session = selection.session
    session.saved(session.home, ProjectHome(tmp_path / "x.itsmfit", None, session.project))
    selection.session.stack.undo()
    model = selection.panels.history.model
    last = model.rowCount() - 1
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.data(model.index(row), role) for row in (last - 1, last)] == [
        "Rename to A",
        "Rename to B, undone, saved",
    ]
    _rename(selection, "C")
    assert _texts(selection)[-2:] == ["Rename to A", "Rename to C"]


def test_going_back_shows_the_drawing_that_it_changes(selection: MainWindow, qtbot: QtBot, change: Path) -> None:
    with qtbot.waitSignal(selection.session.project_changed, timeout=20_000):
        selection.files.add([change])
    selection.choice.set_process("INC")
    _rename(selection, "A")
    selection.choice.set_process("CHG")
    assert _selected(selection) == ()
    selection.session.stack.undo()
    assert selection.choice.process == "INC"
    assert _selected(selection) == ("INC_log",)
