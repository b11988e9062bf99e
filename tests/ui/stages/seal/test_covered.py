"""In a tender nothing tells the tools apart until a baseline is sealed, or somebody says on record why they look."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import UTC, datetime

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shown_texts import texts_of, widgets_of

from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.sealing.baseline import in_tender, sealed, withdrawn
from ui.session.cover import WHY_COVERED
from ui.session.session import Revision
from ui.session.signing import SignDialog
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.widgets.page_tabs import PageTabs

_WAIT_MS = 20_000
NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)
TELLS_ANSWERS = frozenset({"tools", "match"})
"""Stages that show what vendors wrote, and nothing that follows from it."""
FIGURE = re.compile(r"\d\s*%")


def project(alpha: Level, beta: Level) -> Project:
    asked = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3")])
    answers = {name: dict.fromkeys(("R1", "R2", "R3"), level.value) for name, level in (("A", alpha), ("B", beta))}
    return in_tender(project_of(asked, matrices=[matrix_of(answers)]), tender=True, by="Ada", at=NOW)


def opened(window: MainWindow, qtbot: QtBot, its: Project) -> None:
    with qtbot.waitSignal(window.session.fit_changed, timeout=_WAIT_MS, check_params_cb=None):
        window.session.open(Revision(its))
    window.choice.set_process(next(iter(its.processes)))


def settled(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)


def walked(window: MainWindow, qtbot: QtBot, pages: Collection[str] = ()) -> dict[str, set[str]]:
    """What is to be seen or heard on every page, or those of the stages with tabs, and in every panel beside them."""
    said: dict[str, set[str]] = {}

    def look(place: str, *widgets: QWidget) -> None:
        settled(window, qtbot)
        shown = [widget for within in widgets for widget in widgets_of(within) if widget.isVisible()]
        said.setdefault(place, set()).update(each.text for widget in shown for each in texts_of(widget))

    for stage in STAGES:
        window.open_stage(stage.id)
        page = window.pages.currentWidget()
        for name in [each for each in page.ids if not pages or each in pages] if isinstance(page, PageTabs) else [""]:
            if isinstance(page, PageTabs):
                page.show_page(name)
            look(stage.id, page, window.rail, window.statusBar())
    window.open_stage("draw")
    for dock in window.docks.by_id:
        window.docks.front(dock)
        look(f"panel {dock}", window.docks.by_id[dock])
    return said


def test_no_text_of_any_page_or_panel_depends_on_what_vendors_answered(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, project(Level.NATIVE, Level.NONE))
    one = walked(window, qtbot)
    opened(window, qtbot, project(Level.NONE, Level.NATIVE))
    other = walked(window, qtbot)
    assert {place: one[place] ^ other[place] for place in one if place not in TELLS_ANSWERS} == {
        place: set() for place in one if place not in TELLS_ANSWERS
    }
    figures = {place: {text for text in one[place] if FIGURE.search(text)} for place in TELLS_ANSWERS}
    assert figures == {place: set() for place in TELLS_ANSWERS}
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    settled(window, qtbot)
    qtbot.waitUntil(lambda: bool(window.session.fit and window.session.fit.tools), timeout=_WAIT_MS)
    uncovered = walked(window, qtbot, pages={"overview"})
    assert any(re.search(r"100\s%", text) for text in uncovered["fit"])
    shown = {place for place in one if uncovered.get(place) != other[place]}
    assert shown >= {"fit", "report", "draw", "panel ranking"}


def test_what_was_in_sight_goes_at_once_when_it_becomes_covered(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, sealed(project(Level.NATIVE, Level.ROADMAP), by="Ada", reason="agreed", at=NOW))
    window.docks.front("ranking")
    window.choice.set_tool("A")
    settled(window, qtbot)
    window.comparing.strip.promises.setCurrentIndex(1)  # a second scoring, with promises kept
    qtbot.waitUntil(lambda: window.comparing.fit is not window.session.fit, timeout=_WAIT_MS)
    ranking = window.panels.ranking.table.table
    assert [tool.name for tool in ranking.shown] == ["A", "B"]
    window.open_stage("fit")
    assert window.pages.currentWidget() is window.stages.fit
    window.session.record(lambda its: withdrawn(its, by="Ada", reason="too early", at=NOW))
    assert window.pages.currentWidget() is window.stages.cover
    assert window.session.fit is None
    qtbot.waitUntil(lambda: window.choice.tool == "", timeout=_WAIT_MS)
    window.open_stage("draw")
    settled(window, qtbot)
    assert list(ranking.shown) == []
    assert window.comparing.fit is not None
    assert (window.comparing.fit.tools, window.draw.strip.tools.count()) == ((), 1)
    assert window.rail.buttons["fit"].text() == "Fit"


def test_a_covered_stage_says_why_and_offers_to_seal_or_to_look_on_record(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot, project(Level.NATIVE, Level.NONE))
    window.open_stage("report")
    cover = window.stages.cover
    assert window.pages.currentWidget() is cover
    assert not window.actions_["report"].isEnabled()
    assert not window.actions_["report_back"].isEnabled()  # a report written before tells how tools do
    qtbot.mouseClick(cover.seal, Qt.MouseButton.LeftButton)
    assert window.rail.stage == "seal"
    window.open_stage("fit")
    qtbot.mouseClick(cover.look, Qt.MouseButton.LeftButton)
    dialog = cover.findChild(SignDialog)
    assert isinstance(dialog, SignDialog)
    dialog.by.setText("Grace")
    assert not dialog.act.isEnabled()
    qtbot.keyClicks(dialog.reason, "a vendor asked for its own figures")
    assert isinstance(dialog.act, QPushButton)
    with qtbot.waitSignal(window.session.fit_changed, timeout=_WAIT_MS):
        qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    last = window.session.project.log[-1]
    assert (last.kind, last.by, last.reason) == (LogKind.LOOKED, "Grace", "a vendor asked for its own figures")
    assert window.pages.currentWidget() is window.stages.fit
    assert window.work.author.name == "Grace"
    assert window.session.dirty


@pytest.mark.parametrize("panel", ["ranking", "answers", "questions"])
def test_a_panel_of_figures_says_why_it_is_empty(window: MainWindow, qtbot: QtBot, panel: str) -> None:
    opened(window, qtbot, project(Level.NATIVE, Level.NONE))
    window.docks.front(panel)
    settled(window, qtbot)
    shown = [widget for widget in widgets_of(window.docks.by_id[panel].widget()) if widget.isVisible()]
    assert str(WHY_COVERED) in {each.text for widget in shown for each in texts_of(widget)}
