"""The lived process on the page Draw: shown and taken away, arcs and their rows, what is exported."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import contract_process, project_of
from log_kit import Trace, log_of
from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.process import Flow, Process
from itsm_fit.model.project import Project
from itsm_fit.replay.replaying import replayed
from itsm_fit.replay.result import LogReplay
from ui.canvas.view import ProcessView
from ui.session.choice import Choice
from ui.session.export import drawing_work
from ui.session.places import PlacedDocuments
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.shell.docks import PLACES
from ui.shell.main_window import MainWindow
from ui.stages.draw.draw_page import DrawPage
from ui.stages.draw.lived.living import Living
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

PROJECT = project_of(contract_process())
CASES: list[Trace] = [
    *[("Log", "Fix", "Verify")] * 300,
    *[("Log", "Escalate", "Verify")] * 100,
    *[("Log", "Log", "Fix", "Verify")] * 9,
    ("Log", "Coffee", "Fix", "Log", "Verify"),
]
"""Drawn are 70 % Fix; 9 cases log twice, and one of 410 goes back from Fix to Log: too few to be drawn unasked."""


@pytest.fixture(scope="module")
def replay() -> LogReplay:
    return replayed(PROJECT, log_of(CASES))


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)


@pytest.fixture
def draw(work: Work, qtbot: QtBot) -> DrawPage:
    made = DrawPage(work.session, work.choice, work.look, PlacedDocuments())
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    return made


@pytest.fixture
def living(draw: DrawPage, work: Work, qtbot: QtBot) -> Living:
    made = Living(draw, work)
    qtbot.addWidget(made.panel)
    made.panel.resize(700, 200)
    made.panel.show()
    work.session.open(Revision(PROJECT))
    qtbot.waitUntil(lambda: work.session.fit_is_current and not work.tasks.running)
    return made


def _view(draw: DrawPage) -> ProcessView:
    assert draw.view is not None
    return draw.view


def _settled(living: Living, work: Work, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not work.tasks.running and not living.panel._stale, timeout=20_000)


def _show(living: Living, work: Work, replay: LogReplay, qtbot: QtBot) -> None:
    work.lived.show(replay)
    living.toggle()
    _settled(living, work, qtbot)


def _words(living: Living) -> list[tuple[str, int]]:
    return [(row.words, row.jump.cases) for row in living.panel.table.table.shown]


def test_without_a_log_it_says_where_to_read_one(living: Living, draw: DrawPage, work: Work, qtbot: QtBot) -> None:
    QTest.mouseClick(draw.strip.lived, Qt.MouseButton.LeftButton)
    assert not draw.strip.lived.isChecked()
    assert not living.shown
    assert work.messages.text.text() == "No log of tickets was replayed yet: it tells how cases really go."
    for button in (work.messages.offer, living.panel.read):
        with qtbot.waitSignal(work.choice.page_asked) as asked:
            button.click()
        assert asked.args == ["value", "tickets"]


def test_the_button_shows_what_happened_and_takes_it_away_again(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    work.lived.show(replay)
    assert _view(draw).lived is None
    QTest.mouseClick(draw.strip.lived, Qt.MouseButton.LeftButton)
    _settled(living, work, qtbot)
    lived = _view(draw).lived
    assert lived is not None
    assert lived.paint.marks["which-Fix"].words == "76 % · 310"  # of 410: all but the 100 that escalate
    assert lived.paint.marks["which-Fix"].stray == "drawn 70 %"
    assert [arc.jump.words for arc in lived.paint.arcs] == ["9 · 2 %"]
    QTest.mouseClick(draw.strip.lived, Qt.MouseButton.LeftButton)
    assert _view(draw).lived is None


def test_no_tool_paints_meanwhile(living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot) -> None:
    seen: list[str] = []
    draw.marks_of = lambda _project, _document, tool, _within: seen.append(tool) or {}  # type: ignore[func-returns-value]
    work.choice.set_tool("Zammad")
    assert seen.pop() == "Zammad"
    _show(living, work, replay, qtbot)
    seen.clear()
    draw.repaint_drawings()
    assert seen == []
    living.toggle()
    assert seen == ["Zammad"]


def test_a_tool_that_is_chosen_paints_again(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    _show(living, work, replay, qtbot)
    assert _view(draw).accessibleDescription() == "As a log of tickets tells"
    draw.strip.tools.activated.emit(0)
    assert not living.shown
    assert not draw.strip.lived.isChecked()
    assert _view(draw).lived is None
    assert _view(draw).accessibleDescription() == ""


def test_rows_are_the_ways_that_are_not_drawn_with_cases_and_examples(
    living: Living, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    _show(living, work, replay, qtbot)
    assert _words(living) == [
        ("“Log” → “Log”: no such way is drawn", 9),
        ("“Fix” → “Log”: no such way is drawn", 1),
    ]
    row = living.panel.table.table.shown[0]
    assert living.panel.table.table.columns[-1].text(row) == "C400, C401, C402, C403, C404"
    assert "410 cases, 400 as drawn, 10 otherwise, 0 still running · fitness 0.99" in (
        living.panel.headline.text().replace("\N{NO-BREAK SPACE}", " ")
    )
    assert "“Coffee” (1" in living.panel.undrawn.text()


def test_a_row_lets_its_arc_stand_out_also_one_too_rare_to_be_drawn(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    _show(living, work, replay, qtbot)
    table = living.panel.table
    table.setFocus()
    for number, ends in ((0, ("Log", "Log")), (1, ("Fix", "Log"))):
        QTest.keyClick(table, Qt.Key.Key_Down)
        _settled(living, work, qtbot)
        lived = _view(draw).lived
        assert lived is not None
        assert lived.chosen == number
        arc = lived.paint.arc(number)
        assert arc is not None
        assert (arc.jump.source, arc.jump.target) == ends == _view(draw).overlay.path


def test_rows_stay_in_the_order_that_was_asked_for_when_the_project_changes(
    living: Living, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    _show(living, work, replay, qtbot)
    before = _words(living)
    living.panel.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    rarest_first = _words(living)
    assert rarest_first != before
    work.session.edit("rename", lambda project: edits.rename_project(project, "Faults"))
    _settled(living, work, qtbot)
    assert _words(living) == rarest_first


def test_a_row_that_is_chosen_shows_the_drawing_lived(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    work.lived.show(replay)
    _settled(living, work, qtbot)
    QTest.keyClick(living.panel.table, Qt.Key.Key_Down)
    _settled(living, work, qtbot)
    assert living.shown
    assert draw.strip.lived.isChecked()
    assert _view(draw).lived is not None


def test_a_click_on_an_arc_makes_its_row_the_current_one(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    _show(living, work, replay, qtbot)
    view = _view(draw)
    assert view.lived is not None
    box = view.lived.paint.arcs[0].label.box
    view.camera.reveal(view.drawing.extent())
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.mapFromScene(QPointF(box.center.x, box.center.y))
    )
    row = living.panel.table.current_row()
    assert row is not None
    assert row.number == 0
    assert view.lived.chosen == 0


def test_it_follows_an_edit_and_goes_when_other_ways_are_drawn(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    def changed(change: Process) -> Project:
        return replace(PROJECT, documents=(replace(PROJECT.documents[0], processes=(change,)),))

    _show(living, work, replay, qtbot)
    process = PROJECT.processes["P"]
    shares = tuple(replace(flow, share=0.75 if flow.id == "which-Fix" else flow.share) for flow in process.flows)
    work.session.push("Share", Revision(changed(replace(process, flows=shares))))
    _settled(living, work, qtbot)
    lived = _view(draw).lived
    assert lived is not None
    assert lived.paint.marks["which-Fix"].stray == ""
    past = Flow("past", "Log", "Verify")
    work.session.push("Way", Revision(changed(replace(process, flows=(*process.flows, past)))))
    _settled(living, work, qtbot)
    assert _view(draw).lived is None
    assert not living.shown
    assert _words(living) == []


def test_somebody_elsewhere_can_ask_for_the_drawing(
    living: Living, draw: DrawPage, work: Work, replay: LogReplay, qtbot: QtBot
) -> None:
    work.lived.show(replay)
    with qtbot.waitSignal(work.choice.revealed):
        work.lived.drawing_asked.emit()
    _settled(living, work, qtbot)
    assert living.shown
    assert _view(draw).lived is not None


def test_what_is_exported_is_what_is_shown(
    living: Living, work: Work, replay: LogReplay, tmp_path: Path, qtbot: QtBot
) -> None:
    def exported() -> str:
        path = tmp_path / "drawing.svg"
        drawing_work(PROJECT, "P", work.session.fit, "", path, lived=living.replay)(lambda *_: None)
        return path.read_text()

    work.lived.show(replay)
    assert "no such way is drawn" not in exported()
    living.toggle()
    assert "“Log” → “Log”: no such way is drawn" in exported()


def test_in_the_window_a_key_shows_it_with_its_legend_and_list(
    selection: MainWindow, qtbot: QtBot, settings: QSettings
) -> None:
    window = selection
    project = window.session.project
    process = next(iter(project.processes.values()))
    names = [node.name for node in process.nodes if node.kind.is_activity]
    window.choice.set_tool(project.tool_names[0])
    window.work.lived.show(replayed(project, log_of([names, [*names, names[0]]])))
    assert not window.legend.isHidden()
    window.actions_["lived"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert window.actions_["lived"].isChecked()
    assert window.legend.isHidden()
    assert window.lived_legend is not None
    assert not window.lived_legend.isHidden()
    assert not window.living.panel.visibleRegion().isEmpty()
    assert window.comparing.strip.isHidden()
    sheets = window.files.sheets(every=False)
    assert sheets[0].lived is not None
    assert len(sheets[0].lived().arcs) == 1
    window.actions_["lived"].trigger()
    assert not window.legend.isHidden()
    assert window.files.sheets(every=False)[0].lived is None
    window.open_stage("value")
    qtbot.waitUntil(window.living.panel.visibleRegion().isEmpty)
    window.work.lived.drawing_asked.emit()
    qtbot.waitUntil(lambda: not window.living.panel.visibleRegion().isEmpty())
    assert window.pages.currentWidget() is window.draw
    window.actions_["lived"].trigger()
    assert window.lived_legend.isHidden()
    assert window.files.sheets(every=False)[0].lived is None


def test_a_panel_that_a_kept_layout_does_not_know_comes_beside_the_others(opened: Path, window: MainWindow) -> None:
    dock = window.docks.by_id["lived"]
    window.removeDockWidget(dock)  # as after restoring the layout of an older version
    assert window.dockWidgetArea(dock) is Qt.DockWidgetArea.NoDockWidgetArea
    window.docks.arrange_new()
    (place,) = [place for place in PLACES if place.id == "lived"]
    assert window.dockWidgetArea(dock) == place.area
    assert window.docks.by_id["ranking"] in window.tabifiedDockWidgets(dock)
