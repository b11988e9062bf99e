"""What the inspector says, and that it stays in place while the project changes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from builders import contract_process, matrix_of, must, process_of
from inspector_kit import Column
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
)
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Loop, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.progress import silent
from itsm_fit.scoring.meaning import INTERRUPTING, LOOP, MESSAGE_FLOW
from itsm_fit.selection import evaluate
from ui.panels.inspector.panel import Inspector
from ui.panels.inspector.parts import ReadingPart, RequirementCard
from ui.panels.inspector.shares import SharesPart
from ui.session.author import Author
from ui.session.session import Revision
from ui.widgets.fields import LineField
from ui.widgets.look import Look
from ui.widgets.parts import PlainLabel


def test_only_the_steps_of_the_process_itself_are_counted(column: Column, qtbot: QtBot) -> None:
    """A process that calls another one asks in its own steps only."""
    caller = process_of([Node("K", NodeKind.CALL, "Call it", called="P")], [], id="K1", name="Caller")
    inner = contract_process(Log=[must("INC-01")], Fix=[must("INC-02")])
    column.session.open(Revision(Project("p", (Document("a.bpmn", (inner,)), Document("b.bpmn", (caller,))))))
    qtbot.waitUntil(lambda: column.session.fit is not None, timeout=20_000)
    column.choose(process="P")
    assert "2\u00a0requirements in 2\u00a0steps" in column.say()
    column.choose(process="K1")
    assert "0\u00a0requirements in 0\u00a0steps" in column.say()


@pytest.fixture
def scored(column: Column, qtbot: QtBot) -> Column:
    """Alpha answers nothing to INC-01, a must on Ask, and Beta answers it; one sentence explains Beta."""
    matrix = matrix_of({"Alpha": {"INC-01": "?"}, "Beta": {"INC-01": "native"}})
    project = replace(column.session.project, matrices=(matrix,))
    fit = replace(evaluate(project, silent), explanations=("Beta leads by a word.", "Alpha follows."))
    column.session._evaluate = lambda *_: fit
    column.session.open(Revision(project))
    qtbot.waitUntil(lambda: column.session.fit is fit)
    return column


def test_an_open_step_may_break_cases_and_is_not_said_to_break_them(scored: Column) -> None:
    scored.choice.set_tool("Alpha")
    scored.choose("A")
    assert "may break here: it is open" in scored.say()
    assert "cases break here" not in scored.say()


def test_the_verdict_comes_first_and_findings_about_answers_are_left_to_the_answers(scored: Column) -> None:
    assert "unanswered-must" in {each.rule for each in scored.session.fit.findings if each.element == "A"}
    scored.choice.set_tool("Beta")
    scored.choose("A")
    said = scored.say()
    assert "has no answer from Alpha" not in said
    assert said.index("✓ carried") < said.index("Requirements")


def test_a_process_says_why_the_chosen_tool_ranks_where_it_does(scored: Column) -> None:
    scored.choice.set_tool("Beta")
    scored.choose()
    assert "Beta leads by a word." in scored.say()
    assert "Alpha follows." not in scored.say()


def test_the_column_keeps_its_fields_while_the_figures_change(column: Column, qtbot: QtBot) -> None:
    column.choose("A")
    field = column.field(LineField, "Name")
    column.session.score()
    qtbot.waitUntil(lambda: column.session.fit is not None, timeout=20_000)
    qtbot.wait(5)
    assert column.field(LineField, "Name") is field


@pytest.mark.parametrize("chosen", [(), ("A",), ("pick",), ("A", "B"), ("pick-A",), ("pick-A", "pick-B"), ("desk",)])
def test_nothing_else_comes_up_as_a_window_and_all_follows_the_project(column: Column, chosen: tuple[str, ...]) -> None:
    column.choose(*chosen)
    column.panel.refresh()
    QApplication.processEvents()
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [column.panel]
    assert column.panel.parts


def test_every_field_is_reached_by_tab(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    qtbot.waitUntil(column.part(SharesPart).rows[0].slider.isVisible)
    column.field(LineField, "Name").setFocus()
    reached = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus.accessibleName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    for name in ("Kind", "Lane", "Share of → Ask", "Share of → Ask in per cent", "Requirements", "Documentation"):
        assert name in reached


def test_the_inspector_says_what_an_element_means_for_the_figures(column: Column) -> None:
    column.choose("late")
    assert str(INTERRUPTING) in column.say()
    column.choose("A")
    plain = column.say()
    column.session.edit("Repeat", lambda project: edits.set_loop(project, "P", "A", Loop.STANDARD))
    column.panel.refresh()
    assert str(LOOP) not in plain
    assert str(LOOP) in column.say()


def test_a_message_flow_moves_no_token(column: Column) -> None:
    def with_message(project: Project) -> Project:
        pools = (Pool("own", "Desk", "P"), Pool("other", "Vendor"))
        document = replace(project.documents[0], pools=pools, message_flows=(MessageFlow("m", "A", "other"),))
        return replace(project, documents=(document, *project.documents[1:]))

    column.session.open(Revision(with_message(column.session.project)))
    column.choose("m")
    assert str(MESSAGE_FLOW) in column.say()


def test_what_an_edit_leaves_as_it_is_stays_and_only_the_rest_is_written_anew(scored: Column, qtbot: QtBot) -> None:
    scored.choice.set_tool("Alpha")
    scored.choose("A")
    cards = scored.panel.findChildren(RequirementCard)
    before = {each.text(): each for each in scored.panel.findChildren(PlainLabel)}
    scored.session._evaluate = lambda project, *_: evaluate(project, silent)
    scored.session.edit("Rename", lambda project: edits.rename_node(project, "P", "A", "Ask again"))
    qtbot.waitUntil(lambda: scored.session.fit_is_current, timeout=20_000)
    QApplication.processEvents()
    after = {each.text(): each for each in scored.panel.findChildren(PlainLabel)}
    same = before.keys() & after.keys()
    assert len(same) > len(after) / 2
    assert all(after[text] is before[text] for text in same)
    assert cards
    assert scored.panel.findChildren(RequirementCard) == cards
    scored.session.edit("Answer", lambda project: edits.answer_by_hand(project, "INC-01", "Alpha", Level.NATIVE))
    qtbot.waitUntil(lambda: scored.session.fit_is_current and "native" in scored.say().casefold(), timeout=20_000)
    assert scored.panel.findChildren(RequirementCard) != cards


def _readings(panel: Inspector) -> list[list[str]]:
    """What each text and card says, from top to bottom."""
    boxes = [part.layout() for part in panel.parts if isinstance(part, ReadingPart)]
    made = [box.itemAt(at).widget() for box in boxes if box is not None for at in range(box.count())]
    return [
        [each.text() for each in (widget, *widget.findChildren(QLabel)) if isinstance(each, QLabel)] for widget in made
    ]


def test_after_any_edit_the_column_says_what_a_new_one_would(column: Column, qtbot: QtBot, settings: QSettings) -> None:
    matrix = matrix_of({"Alpha": {"INC-01": "?"}, "Beta": {"INC-01": "native"}})
    column.session.open(Revision(replace(column.session.project, matrices=(matrix,))))
    column.choice.set_tool("Alpha")
    column.choose("A")
    steps = (
        lambda project: edits.answer_by_hand(project, "INC-01", "Alpha", Level.NATIVE),
        lambda project: edits.rename_node(project, "P", "B", "Tell"),
        lambda project: edits.add_requirement(project, "P", "A", must("INC-09")),
        lambda project: edits.answer_by_hand(project, "INC-09", "Alpha", Level.NONE),
        lambda project: edits.remove_requirement(project, "P", "A", "INC-01"),
        lambda project: edits.delete_elements(project, project.documents[0], ["A"]),
    )
    for act in (*(partial(column.session.edit, "Edit", step) for step in steps), *[column.session.stack.undo] * 6):
        act()
        qtbot.waitUntil(lambda: column.session.fit_is_current, timeout=20_000)
        QApplication.processEvents()
        anew = Inspector(column.session, column.choice, Look(settings), Author(settings))
        qtbot.addWidget(anew)
        assert _readings(column.panel) == _readings(anew)
