"""The page What if: changes tried by real keys and clicks, figures beside those of the project, scenarios kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import WORDS, contract_process, project_of, should
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.scenario import ChangeKind, Scenario, ScenarioChange
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from ui.session.session import Revision
from ui.session.work import Work
from ui.shell.main_window import MainWindow
from ui.stages.fit.what_if_page import WhatIfPage

ANSWER = ScenarioChange(ChangeKind.ANSWER, ("Alpha", "R3"), "none")


@pytest.fixture
def work(open_work, three_tools: Project) -> Work:
    return open_work(three_tools)


@pytest.fixture
def page(work: Work, qtbot: QtBot) -> WhatIfPage:
    made = WhatIfPage(work)
    qtbot.addWidget(made)
    made.resize(1200, 650)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.picker.table.table.shown))
    return made


def choose(page: WhatIfPage, sort: str, title: str) -> None:
    """Pick a sort, and the subject of this title, as a person would."""
    page.picker.sort.setCurrentIndex(page.picker.sort.findData(sort))
    titles = [row.title for row in page.picker.table.table.shown]
    page.picker.table.selectRow(titles.index(title))


def pick_word(page: WhatIfPage, qtbot: QtBot, word: str) -> None:
    words = page.picker.control.words
    words.setFocus()
    words.setCurrentIndex(words.findText(word))
    words.activated.emit(words.currentIndex())
    qtbot.waitUntil(lambda: bool(page.trial.fit and page.trial.fit.project is not page.trial.before.project))


def ranks(page: WhatIfPage) -> list[tuple[str, str]]:
    table = page.tools.table
    return [(table.columns[1].text(row), table.columns[0].text(row)) for row in table.shown]


def test_before_anything_is_tried_the_figures_of_the_project_stand_there(page: WhatIfPage) -> None:
    assert ranks(page) == [("Alpha", "1"), ("Gamma", "2"), ("Beta", "3")]
    assert page.told.text().startswith("Nothing is tried yet")


def test_an_answer_tried_shows_ranks_figures_and_weak_links_and_leaves_the_project(
    page: WhatIfPage, work: Work, qtbot: QtBot
) -> None:
    before = work.session.project
    choose(page, "answer", "R3")
    pick_word(page, qtbot, "none")
    # Alpha loses the must of Escalate as Beta does: rank 1 → 2 behind nobody eligible but Gamma, which is still open
    assert ranks(page) == [("Gamma", "2 → 1"), ("Alpha", "1 → 2"), ("Beta", "3 → 2")]
    alpha = next(row for row in page.tools.table.shown if row.name == "Alpha")
    assert alpha.end_to_end == pytest.approx(0.56 / 0.86 - 1)
    assert [(row.tool, row.step, row.appears) for row in page.links.table.shown] == [("Alpha", "Escalate", True)]
    assert page.told.text().startswith("Gamma would lead instead of Alpha.")
    assert work.session.project is before
    assert not work.session.dirty


def test_a_slider_moves_a_threshold_live_and_typing_does_the_same(page: WhatIfPage, qtbot: QtBot) -> None:
    choose(page, "setting", "Support that a must needs (θ)")
    control = page.picker.control
    assert control.number.value() == pytest.approx(70)
    control.slider.setFocus()
    qtbot.keyClick(control.slider, Qt.Key.Key_PageUp)
    assert page.trial.changes == (ScenarioChange(ChangeKind.SETTING, ("must_threshold",), pytest.approx(0.8)),)
    control.number.setFocus()
    control.number.selectAll()
    qtbot.keyClicks(control.number, "50")
    qtbot.keyClick(control.number, Qt.Key.Key_Return)
    assert [change.value for change in page.trial.changes] == [0.5]
    assert control.slider.value() == 100


def test_changes_are_taken_back_one_by_one_and_steps_undone(page: WhatIfPage, qtbot: QtBot) -> None:
    weight = ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), 5.0)
    page.trial.try_(ANSWER)
    page.trial.try_(weight)
    page.changes.selectRow(0)
    page.changes.setFocus()
    qtbot.keyClick(page.changes, Qt.Key.Key_Delete)
    assert page.trial.changes == (weight,)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.trial.changes == (ANSWER, weight)
    page.changes.selectRow(1)
    qtbot.mouseClick(page.take_back, Qt.MouseButton.LeftButton)
    assert page.trial.changes == (ANSWER,)
    qtbot.waitUntil(lambda: page.trial.fit is not page.trial.before)


def test_applied_the_project_changes_in_one_step_that_can_be_undone(page: WhatIfPage, work: Work, qtbot: QtBot) -> None:
    before = work.session.project
    page.trial.try_(ANSWER)
    page.trial.try_(ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), 5.0))
    qtbot.mouseClick(page.apply, Qt.MouseButton.LeftButton)
    assert work.session.project.processes["P"].weight == 5.0
    assert (page.trial.changes, work.session.stack.count()) == ((), 1)
    work.session.stack.undo()
    assert work.session.project is before
    qtbot.waitUntil(lambda: work.session.fit_is_current)


def test_a_scenario_is_kept_compared_renamed_and_thrown_away(
    page: WhatIfPage, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.trial.try_(ANSWER)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("Worse answers", True))
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert work.session.project.scenarios == (Scenario("Worse answers", (ANSWER,)),)
    qtbot.mouseClick(page.switches.buttons["scenarios"], Qt.MouseButton.LeftButton)
    table = page.scenarios.table.table
    qtbot.waitUntil(lambda: len(table.shown) == 2)
    assert [table.columns[0].text(row) for row in table.shown] == ["As saved", "Worse answers"]
    alpha = next(column for column in table.columns if column.title == "Alpha")
    assert alpha.text(table.shown[1]).startswith("2.")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_more: ("Plan B", True))
    qtbot.mouseClick(page.rename, Qt.MouseButton.LeftButton)
    assert [each.name for each in work.session.project.scenarios] == ["Plan B"]
    qtbot.mouseClick(page.throw, Qt.MouseButton.LeftButton)
    assert work.session.project.scenarios == ()
    assert page.trial.changes == ()
    qtbot.waitUntil(lambda: work.session.fit_is_current)


def test_a_change_whose_step_is_gone_stays_in_the_list_with_why(page: WhatIfPage, work: Work, qtbot: QtBot) -> None:
    page.trial.try_(ScenarioChange(ChangeKind.STEP_OUT, ("P", "Fix")))
    qtbot.waitUntil(lambda: page.trial.fit is not page.trial.before)
    work.session.edit("Delete", lambda project: edits.delete_elements(project, project.documents[0], ["Fix"]))
    qtbot.waitUntil(lambda: bool(page.trial.refused))
    row = page.changes.table.shown[0]
    assert "no step Fix" in page.changes.table.columns[2].text(row)
    assert "1 change cannot be made" in page.told.text().replace("\u00a0", " ")


@pytest.mark.parametrize("what", ["no tools", "one tool", "all unknown", "no weight"])
def test_poor_projects_give_words_or_figures_and_never_a_crash(
    what: str, open_work, three_tools: Project, qtbot: QtBot
) -> None:
    project = three_tools
    if what == "no tools":
        project = edits.remove_matrix(project, project.matrices[0])
    elif what == "one tool":
        project = edits.remove_tool(edits.remove_tool(project, "Beta"), "Gamma")
    elif what == "all unknown":
        for word in ("native", "no"):
            project = edits.set_meaning(project, project.matrices[0], word, Level.UNKNOWN)
    else:
        project = edits.set_process_weight(project, "P", 0.0)
    work = open_work(project)
    page = WhatIfPage(work)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.trial.try_(ScenarioChange(ChangeKind.PRIORITY, ("R1",), "wont"))
    qtbot.waitUntil(lambda: page.trial.fit is not None and page.trial.fit is not page.trial.before)
    assert page.told.text() or page.awaited.said.text()
    for table in (page.tools.table, page.links.table, page.processes.table):
        assert not any("nan" in column.text(row).casefold() for row in table.shown for column in table.columns)


def test_the_menu_of_an_answer_leads_to_its_control(selection: MainWindow, qtbot: QtBot) -> None:
    answers = selection.panels.answers
    selection.choice.set_tool("Beta")
    selection.docks.front("answers")
    qtbot.waitUntil(lambda: bool(answers.table.table.shown))
    answers.table.selectRow(1)
    answers.table.customContextMenuRequested.emit(answers.table.viewport().rect().center())
    (menu,) = (each for each in answers.table.findChildren(QMenu) if each.isVisible())
    menu.actions()[0].trigger()
    page = selection.stages.fit.page("what_if")
    assert isinstance(page, WhatIfPage)
    assert selection.stages.fit.stack.currentWidget() is page
    assert page.picker.control.title.text() == "INC-02"
    assert page.picker.control.words.isVisibleTo(page)
    menu.close()
    QApplication.processEvents()


def test_what_is_tried_stays_beside_a_scenario_that_is_brought_in(page: WhatIfPage, work: Work, qtbot: QtBot) -> None:
    weight = ScenarioChange(ChangeKind.PROCESS_WEIGHT, ("P",), 5.0)
    other = ScenarioChange(ChangeKind.ANSWER, ("Beta", "R3"), "native")
    page.trial.try_(weight)
    page.try_scenario(Scenario("Beta first", (ANSWER,)))
    assert page.trial.changes == (weight, ANSWER)
    assert page.picker.control.subject is not None
    assert page.picker.control.subject.change.subject == ANSWER.subject, "the field shows what was changed"
    assert work.messages.text.text().startswith("Tried together with the 1\u00a0change already there")
    page.try_scenario(Scenario("Beta first, too", (other,)))  # what was brought in and left as it was makes way
    assert page.trial.changes == (weight, other)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert page.trial.changes == (weight,)
    qtbot.waitUntil(lambda: not work.tasks.running)


def test_the_list_below_says_what_its_row_says_whatever_changes_the_trial(page: WhatIfPage, qtbot: QtBot) -> None:
    choose(page, "answer", "R3")
    pick_word(page, qtbot, "native")  # the keyboard stays in the list
    subject, words = page.picker.control.subject, page.picker.control.words
    assert subject is not None
    page.try_scenario(Scenario("Alpha falls", (ANSWER,)))
    assert page.picker.table.table.columns[1].text(subject).endswith("→ none")
    assert words.currentText() == "none"
    page.trial.back()
    assert words.currentText() == "native"
    qtbot.waitUntil(lambda: not page._work.tasks.running)


def test_another_project_begins_with_nothing_tried(page: WhatIfPage, work: Work, qtbot: QtBot) -> None:
    page.trial.try_(ANSWER)
    work.session.open(Revision(edits.remove_tool(work.session.project, "Alpha")))
    assert (page.trial.changes, page.trial.can_go_back) == ((), False)
    qtbot.waitUntil(lambda: work.session.fit_is_current and not work.tasks.running)


@pytest.mark.parametrize(("name", "text"), [("en_US", "62,5"), ("de_DE", "62.5")])
def test_a_threshold_is_typed_with_either_sign_before_its_decimals(country, page, qtbot: QtBot, name, text) -> None:
    country(name)
    choose(page, "setting", "Support that a must needs (θ)")
    number = page.picker.control.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, text)
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert [change.value for change in page.trial.changes] == [0.625]


def test_an_answer_to_a_linked_feature_is_tried_for_all_that_hangs_on_it(open_work, qtbot: QtBot) -> None:
    """One feature answers R1 and R2 of Alpha: with it gone both are."""
    process = contract_process(Fix=[should("R1"), should("R2")])
    cells = {tool: (f"{column}2",) for tool, column in (("Alpha", "D"), ("Beta", "E"))}
    columns = tuple(Responses(tool, ("native" if tool == "Alpha" else "custom",), its) for tool, its in cells.items())
    matrix = Matrix("v.xlsx", "0", "S", (Feature("", "Repairs"),), columns, WORDS)
    links = tuple(FeatureLink(rid, "v.xlsx!S!D2") for rid in ("R1", "R2"))
    work = open_work(replace(project_of(process, matrices=[matrix]), links=links))
    page = WhatIfPage(work)
    qtbot.addWidget(page)
    page.resize(1200, 650)
    with qtbot.waitExposed(page):
        page.show()
    work.choice.set_tool("Alpha")
    choose(page, "feature", "Repairs")
    pick_word(page, qtbot, Level.NONE.words)
    assert page.told.text().startswith("Beta would lead instead of Alpha.")
    assert page.trial.changes == (ScenarioChange(ChangeKind.FEATURE, ("Alpha", "v.xlsx!S!D2"), "none"),)
    assert page.trial.fit is not None
    assert page.trial.fit.tool_by_name["Alpha"].coverage == (0.0, 0.0)
