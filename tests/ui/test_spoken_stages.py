"""Whatever the stages and their dialogs show can be said in another language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from importing_kit import open_dialog, press
from log_kit import log_of
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from spoken_window import Listener, bracketed, foreign, foreign_project

from itsm_fit.importing.gap_sheet import GapChange
from itsm_fit.importing.report_changes import ReturnedChange, ReturnedReport
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Criterion, CriterionKind
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.scenario import ChangeKind, Scenario, ScenarioChange
from itsm_fit.model.tool import Level
from itsm_fit.replay.replaying import ReplayWish, replayed
from itsm_fit.sealing.baseline import sealed
from itsm_fit.selection import load
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.stages.fit.combine_page import CombinePage
from ui.stages.fit.criteria_page import CriteriaPage, own_criteria, templates
from ui.stages.fit.gap_sheets import DiffDialog
from ui.stages.fit.gaps_page import GapsPage
from ui.stages.fit.parts import Switches
from ui.stages.fit.stage import FitStage
from ui.stages.fit.what_if_page import WhatIfPage
from ui.stages.match.match_page import MatchPage
from ui.stages.report.returned import ReturnedDialog
from ui.stages.require.reference_dialog import ReferenceDialog
from ui.stages.require.require_page import RequirePage
from ui.stages.require.rows import rows_of
from ui.stages.tools.answers_page import AnswersPage
from ui.stages.tools.meaning_menu import ask_meaning
from ui.widgets.page_tabs import PageTabs

_Page = TypeVar("_Page", bound=QWidget)
SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"


@pytest.fixture(autouse=True)
def _another_language() -> Iterator[None]:
    with bracketed():
        yield


@pytest.fixture
def rich(tmp_path: Path) -> Project:
    """The small sample in other letters, with something of all that the stages show."""
    project = load([foreign_project(SAMPLE, tmp_path / "д.itsmfit")]).project
    table = project.matrices[0]
    first, second, *_ = project.tool_names
    loose = tuple(
        replace(feature, id="", text=f"{feature.text} {foreign('otherwise')}") if at % 4 == 3 else feature
        for at, feature in enumerate(table.features)
    )
    project = replace(project, matrices=(replace(table, features=loose),))
    asked = [each.id for process in project.processes.values() for node in process.nodes for each in node.requirements]
    project = replace(
        project,
        requirements=(
            Requirement(foreign("X-1"), foreign("for all"), Priority.MUST, 3.0, foreign("security")),
            Requirement(foreign("X-2"), foreign("a wish"), None),
        ),
    )
    for at, level in enumerate((Level.ROADMAP, Level.UNKNOWN, Level.CUSTOM, Level.NONE, Level.EXTENSION)):
        project = edits.answer_by_hand(project, asked[at], first, level, foreign("seen"))
    for at, resolution in enumerate(Resolution):
        place = [(second, asked[at % len(asked)])]
        project = edits.change_gaps(project, place, resolution=resolution, due=date(2026, 1, 1 + at), effort_days=2.0)
    words = (foreign("low"), foreign("high"))
    project = edits.add_criterion(
        project, Criterion("", foreign("risk"), CriterionKind.SCALE, weight=5.0, words=words, values={first: 1.0})
    )
    criteria = tuple(replace(each, name=foreign(each.name)) for each in project.decision.criteria)
    costs = (CostItem(first, foreign("licence"), amount=1000.0), CostItem(second, foreign("licence")))
    changes = (
        ScenarioChange(ChangeKind.ANSWER, (second, asked[0]), "native"),
        ScenarioChange(ChangeKind.LEVEL, ("custom",), 0.4),
        ScenarioChange(ChangeKind.PRIORITY, (asked[1],), "wont"),
    )
    return replace(
        project,
        decision=replace(project.decision, criteria=criteria, costs=costs),
        scenarios=(Scenario(foreign("scenario"), changes),),
    )


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot, rich: Project) -> MainWindow:
    window.work.author.set_name(foreign("who"))
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.session.open(Revision(rich))
    window.choice.set_process(next(iter(rich.processes)))
    window.choice.set_tool(rich.tool_names[0])
    return window


@pytest.mark.slow
def test_every_page_says_all_through_the_translation(shown: MainWindow, qtbot: QtBot) -> None:
    listener = Listener()
    for stage in STAGES:
        shown.open_stage(stage.id)
        page = shown.pages.currentWidget()
        _hear_page(listener, shown, qtbot, stage.id, page)
        if isinstance(page, PageTabs):
            for each in page.ids:
                _hear_page(listener, shown, qtbot, f"{stage.id} {each}", page.show_page(each))
    assert not listener.unspoken, listener.report()
    assert listener.heard > 1000


def test_tools_compared_on_a_drawing_and_the_lived_process_say_all_through_the_translation(
    shown: MainWindow, qtbot: QtBot
) -> None:
    listener = Listener()
    shown.open_stage("draw")
    strip = shown.comparing.strip
    for tool in range(strip.tools.count()):
        strip.tools.setCurrentIndex(tool)
        for promise in range(strip.promises.count()):
            strip.promises.setCurrentIndex(promise)
            _hear_page(listener, shown, qtbot, "comparing", strip)
    shown.docks.front("paths")
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    for tool_name in shown.session.project.tool_names:
        shown.choice.set_tool(tool_name)
        QApplication.processEvents()
        listener.listen("paths", shown.docks.by_id["paths"].widget())
    _hear_lived(listener, shown, qtbot)
    assert not listener.unspoken, listener.report()
    assert listener.heard > 100


def _hear_lived(listener: Listener, shown: MainWindow, qtbot: QtBot) -> None:
    """A log with a case as drawn, and others that go otherwise, passing over steps or doing what is none."""
    key, process = next(iter(shown.session.project.processes.items()))
    names = [node.name for node in process.nodes if node.kind.is_activity]
    cases = [names, [names[-1], *names[:-1]], [foreign("coffee"), names[0], names[0]], names[1:]]
    shown.work.lived.show(replayed(shown.session.project, log_of(cases), ReplayWish(key)))
    shown.actions_["lived"].trigger()
    qtbot.waitUntil(lambda: not shown.tasks.running and not shown.living.panel._stale, timeout=20_000)
    assert shown.living.panel.table.table.shown
    listener.listen("lived", shown.docks.by_id["lived"].widget())
    assert shown.lived_legend is not None
    listener.listen("legend", shown.lived_legend)


def test_every_dialog_and_menu_says_all_through_the_translation(shown: MainWindow, qtbot: QtBot) -> None:
    listener = Listener()
    page = _stage(shown, "require", RequirePage)
    page.table.selectAll()
    page.ask_places()
    _hear_dialog(listener, "places")
    page.ask_weights()
    _hear_dialog(listener, "weights")
    ReferenceDialog(shown.session.project, (), shown).open()
    _hear_dialog(listener, "reference")
    menu = QMenu(page)
    page.table.fill_menu(menu)
    listener.listen("menu of requirements", menu)
    _hear_what_goes_on_record(listener, shown, qtbot)
    matching = _stage(shown, "match", MatchPage)
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    matching.accept_likely()
    _hear_dialog(listener, "likely matches")
    answers = _stage(shown, "tools", AnswersPage)
    answers.table.setCurrentIndex(answers.table.table.index(0, len(answers.table.table.columns) - 1))
    answers.answer()
    _hear_dialog(listener, "answer")
    answers.menu(QPoint(10, 10))
    _hear_menu(listener, "menu of an answer")
    answers.actions_.add()
    _hear_dialog(listener, "new tool")
    answers.actions_.rename(shown.choice.tool)
    _hear_dialog(listener, "tool renamed")
    ask_meaning(answers, QPoint(10, 10), Level.NATIVE, print)
    _hear_menu(listener, "meanings")
    header = answers.table.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(3) + 2, 2))
    _hear_menu(listener, "menu of a heading")
    gaps = _fit_page(shown, "gaps", GapsPage)
    gaps._resolve_menu()
    _hear_menu(listener, "resolutions")
    changes = [GapChange(None, Gap(shown.choice.tool, "", Resolution.ADD_ON, 2.0, "", date(2026, 1, 1)))]
    sheet = DiffDialog(changes, (), foreign("gaps.xlsx"), shown.look, shown)
    sheet.open()
    _hear_dialog(listener, "gap sheet")
    gaps.backlogs.write(shown.choice.tool)
    _hear_dialog(listener, "backlog")
    report = ReturnedReport((_returned(shown),), ())
    back = ReturnedDialog(report, shown.session.project, foreign("report.xlsx"), shown.look, shown)
    back.open()
    _hear_dialog(listener, "report back")
    assert not listener.unspoken, listener.report()
    assert listener.heard > 200


def _returned(shown: MainWindow) -> ReturnedChange:
    """An answer that somebody changed in a report."""
    fit = shown.session.fit
    assert fit is not None
    change = ScenarioChange(ChangeKind.ANSWER, (shown.choice.tool, fit.requirements[0].id), "none")
    return ReturnedChange(change, "native", f"{foreign('Sheet')}!D5", moved=True)


@pytest.mark.slow
def test_every_step_says_all_through_the_translation_as_it_is_undone(shown: MainWindow, qtbot: QtBot) -> None:
    listener, stack = Listener(), shown.session.stack

    def hear(place: str) -> None:
        listener.hear(place, stack.undoText())
        listener.hear(place, shown.messages.text.text())

    require = _stage(shown, "require", RequirePage)
    priority, weight = require.table.column_of("priority"), require.table.column_of("weight")
    require.table.selectAll()
    require.table.write_rows("⟦must⟧", priority)
    hear("priority")
    assert all(row.own.priority is Priority.MUST for row in rows_of(shown.session.project, None))
    for act in (
        lambda: require.table.write_rows("2", weight),
        lambda: require.table.write_rows(foreign("nothing"), priority),
        lambda: require.table.weigh(require.table.table.shown[:1], [1.5]),
        require.add_row,
        require.table.delete_rows,
    ):
        act()
        hear("require")
    matching = _stage(shown, "match", MatchPage)
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    for act in (lambda: matching.accept(partial=True), matching.accept, matching.toggle_all, matching.reject):
        matching.features.go_to(lambda _row: True)
        act()
        hear("match")
    gaps = _fit_page(shown, "gaps", GapsPage)
    qtbot.waitUntil(lambda: bool(gaps.table.table.shown), timeout=20_000)
    gaps.table.setCurrentIndex(gaps.table.table.index(0, 2))
    for resolution in Resolution:
        gaps._resolve(resolution)
        hear("gaps")
        qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
        listener.listen("gaps", gaps)
    sets = _fit_page(shown, "combine", CombinePage)
    sets.run()
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    listener.listen("sets of tools", sets)
    criteria = _fit_page(shown, "criteria", CriteriaPage)
    for criterion in (*templates()[2:], *own_criteria()):
        criteria.add(criterion)
        hear(criterion.name)
        listener.listen("criteria", criteria)
    what_if = _fit_page(shown, "what_if", WhatIfPage)
    what_if.trial.take_up(shown.session.project.scenarios[0].name)
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    listener.listen("what if", what_if)
    what_if.trial.apply()
    hear("what if")
    tool, other, *_ = shown.session.project.tool_names
    answers = _stage(shown, "tools", AnswersPage)
    answers.table.setCurrentIndex(answers.table.table.index(0, len(answers.table.table.columns) - 1))
    for act in (
        lambda: answers.answer_at_once(Level.NATIVE),
        answers.give_back,
        lambda: answers.actions_.merge(tool, other),
        lambda: answers.actions_.remove(other),
    ):
        act()
        hear("tools")
    assert not listener.unspoken, listener.report()
    assert listener.heard > 100


def test_the_import_says_all_through_the_translation(shown: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    listener = Listener()
    words = tmp_path / "ответы.csv"
    words.write_text(
        "требование,Альфа,Бета\n"
        "Каждый инцидент получает номер,да,нет\n"
        "Инцидент можно передать другой группе,абракадабра,да\n"
        "Проблема связана со своими инцидентами,нет,ерунда\n"
        "Изменение утверждает совет,да,да\n"
        ",,\n,,\nсноска,,да\n",
        encoding="utf-8",
    )
    scores = tmp_path / "баллы.csv"
    scores.write_text(
        "требование,Альфа,Бета\n"
        "Каждый инцидент получает номер,3,4\n"
        "Инцидент можно передать другой группе,1,2\n"
        "Проблема связана со своими инцидентами,4,3\n",
        encoding="utf-8",
    )
    dialog = open_dialog(shown, qtbot, words, scores)
    dialog.pages.setCurrentIndex(0)
    listener.listen("summary", dialog)
    press(qtbot, dialog, "review")
    for at in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(at)
        QApplication.processEvents()
        listener.listen(f"import {at}", dialog)
    dialog.agree()
    listener.listen("asked to decide", dialog)
    dialog.tabs.setCurrentWidget(dialog.cells)
    view = dialog.cells.view
    view.ask_column(1, QPoint(10, 10))
    _hear_menu(listener, "menu of a column")
    view.ask_row(0, QPoint(10, 10))
    _hear_menu(listener, "menu of a row")
    dialog._leave_rest()
    dialog._ticked([1], wanted=False)
    dialog.agree()
    listener.hear("imported", shown.session.stack.undoText())
    listener.hear("imported", shown.messages.text.text())
    assert not listener.unspoken, listener.report()
    assert listener.heard > 200


def _hear_page(listener: Listener, window: MainWindow, qtbot: QtBot, place: str, page: QWidget) -> None:
    """A page, in each of its views."""

    def hear(view: str = "") -> None:
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
        listener.listen(f"{place} {view}", page)

    hear()
    for switches in page.findChildren(Switches):
        for view in switches.buttons:
            switches.choose(view)
            hear(view)


def _stage(window: MainWindow, stage: str, kind: type[_Page]) -> _Page:
    window.open_stage(stage)
    QApplication.processEvents()
    shown = window.pages.currentWidget()
    page = shown if isinstance(shown, kind) else shown.findChild(kind)
    assert isinstance(page, kind)
    return page


def _fit_page(window: MainWindow, name: str, kind: type[_Page]) -> _Page:
    fit = _stage(window, "fit", FitStage)
    fit.show_page(name)
    QApplication.processEvents()
    page = fit.page(name)
    assert isinstance(page, kind)
    return page


def _hear_what_goes_on_record(listener: Listener, shown: MainWindow, qtbot: QtBot) -> None:
    page = shown.show_baseline()
    page.ask_for_tender(wanted=True)
    _hear_dialog(listener, "tender")
    page.ask_to_seal()
    _hear_dialog(listener, "seal")
    said = {"by": foreign("who"), "reason": foreign("why"), "at": datetime(2026, 11, 29, tzinfo=UTC)}
    shown.session.record(partial(sealed, **said))
    settings = replace(shown.session.project.settings, must_threshold=0.5)
    shown.session.edit(foreign("threshold"), lambda project: edits.set_settings(project, settings))
    shown.explaining.ask(lambda: None)
    qtbot.waitUntil(lambda: not shown.tasks.running, timeout=20_000)
    _hear_dialog(listener, "explain")
    for ask in (page.ask_to_withdraw, page.verify_log):
        ask()
        _hear_dialog(listener, "on record")
    shown.session.stack.undo()


def _hear_dialog(listener: Listener, place: str) -> None:
    dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert isinstance(dialog, QDialog), place
    listener.listen(place, dialog)
    dialog.reject()
    QApplication.processEvents()


def _hear_menu(listener: Listener, place: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), place
    listener.listen(place, menu)
    menu.close()
    QApplication.processEvents()
