"""The inspector writes what is selected: fields, linked shares, requirements; each edit is one step of undo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from itsm_fit.model.asking import asked
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, EventKind, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.progress import silent
from itsm_fit.selection import evaluate
from ui.canvas.view import ProcessView
from ui.choice import Choice
from ui.inspector.asked import AskedPart
from ui.inspector.fields import ChoiceField, LineField, NumberField, TextField
from ui.inspector.panel import Inspector
from ui.inspector.shares import SharesPart
from ui.look import Look
from ui.requirements.dragging import OpensWhenHovered, TakesRequirements, packed
from ui.requirements.reference_dialog import ReferenceDialog
from ui.session import Desk, Session
from ui.tasks import Tasks

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


class Column(NamedTuple):
    """An inspector on screen with what it follows."""

    session: Session
    choice: Choice
    panel: Inspector

    def choose(self, *elements: str, process: str = "P") -> None:
        self.choice.set_process(process)
        self.choice.set_elements(elements)
        QApplication.processEvents()

    def field(self, kind: type, name: str = "") -> object:
        found = [each for each in self.panel.widget().findChildren(kind) if not each.isHidden()]
        return next(each for each in found if not name or each.accessibleName() == name)

    def part(self, kind: type) -> object:
        return next(each for each in self.panel.parts if isinstance(each, kind))

    @property
    def process(self) -> Process:
        return self.session.project.processes["P"]

    def node(self, element: str) -> Node:
        return self.process.node_by_id[element]

    def shares(self, node: str) -> list[float | None]:
        return [flow.share for flow in self.process.outgoing[node]]

    @property
    def steps(self) -> list[str]:
        stack = self.session.stack
        return [stack.text(at) for at in range(stack.count())]

    def say(self) -> str:
        return "\n".join(each.text() for each in self.panel.widget().findChildren(QLabel))


def three_ways() -> Process:
    """A choice of three, an inclusive choice of two, a timer on a step; two lanes."""
    nodes = [
        Node("start", NodeKind.START, lane="desk", bounds=Bounds(60, 60, 36, 36)),
        Node("pick", NodeKind.EXCLUSIVE, "Which?", lane="desk", bounds=Bounds(130, 55, 50, 50)),
        Node("A", NodeKind.TASK, "Ask", lane="desk", bounds=Bounds(230, 40, 100, 80), requirements=(must("INC-01"),)),
        Node("B", NodeKind.USER_TASK, "Book", lane="desk", bounds=Bounds(360, 40, 100, 80)),
        Node("C", NodeKind.TASK, "Call", lane="expert", bounds=Bounds(230, 220, 100, 80)),
        Node("some", NodeKind.INCLUSIVE, "Any?", lane="expert", bounds=Bounds(400, 235, 50, 50)),
        Node(
            "late",
            NodeKind.BOUNDARY,
            event=EventKind.TIMER,
            attached_to="A",
            lane="desk",
            bounds=Bounds(262, 102, 36, 36),
        ),
        Node("end", NodeKind.END, lane="expert", bounds=Bounds(560, 242, 36, 36)),
    ]
    return process_of(
        nodes,
        [
            ("start", "pick"),
            ("pick", "A", 0.5),
            ("pick", "B", 0.3),
            ("pick", "C", 0.2),
            ("C", "some"),
            ("some", "end"),
            ("some", "B"),
            ("late", "B"),
        ],
        lanes=(
            Lane("desk", "Desk", bounds=Bounds(30, 0, 700, 180)),
            Lane("expert", "Expert", bounds=Bounds(30, 180, 700, 180)),
        ),
    )


@pytest.fixture
def column(qtbot: QtBot, settings: QSettings) -> Iterator[Column]:
    other = process_of(
        [Node("S", NodeKind.TASK, "Sign", requirements=(should("CHG-01"),)), Node("T", NodeKind.TASK, "Tell")],
        [("S", "T")],
        id="Q",
        name="Change",
    )
    tasks, choice = Tasks(), Choice()
    session = Session(tasks, evaluate=lambda project, *_: evaluate(project, silent))
    session.open(Desk(project_of(three_ways(), other)))
    panel = Inspector(session, choice, Look(settings))
    qtbot.addWidget(panel)
    panel.resize(340, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    yield Column(session, choice, panel)
    session._rescore.stop()
    assert tasks.end(10_000)


def write(qtbot: QtBot, field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def pick(qtbot: QtBot, field: ChoiceField, words: str) -> None:
    """Choose an entry by keys."""
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    entries = field.view()
    steps = field.findText(words) - entries.currentIndex().row()
    for _ in range(abs(steps)):
        qtbot.keyClick(entries, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    qtbot.keyClick(entries, Qt.Key.Key_Return)
    QApplication.processEvents()


# ------------------------------------------------------------ fields


def test_a_step_is_renamed_in_one_step_of_undo(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    write(qtbot, column.field(LineField, "Name"), "Book a slot")
    assert column.node("B").name == "Book a slot"
    assert column.steps == ["Name “Book a slot”"]
    column.session.stack.undo()
    QApplication.processEvents()
    assert column.field(LineField, "Name").text() == "Book"


def test_what_is_being_typed_is_told_when_another_step_is_chosen(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    field = column.field(LineField, "Name")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Reserve")
    column.choose("A")
    assert column.node("B").name == "Reserve"
    assert column.node("A").name == "Ask"


def test_the_kind_changes_in_place(column: Column) -> None:
    column.choose("B")
    kinds = column.field(ChoiceField, "Kind")
    assert kinds.currentText() == "User task"
    kinds.setCurrentText("Service task")
    kinds.activated.emit(kinds.currentIndex())
    assert column.node("B").kind is NodeKind.SERVICE_TASK
    assert column.node("B").bounds == Bounds(360, 40, 100, 80)


def test_an_event_on_a_border_changes_what_triggers_it(column: Column) -> None:
    column.choose("late")
    kinds = column.field(ChoiceField, "Kind")
    assert kinds.currentText() == "Timer boundary event"
    kinds.setCurrentText("Error boundary event")
    kinds.activated.emit(kinds.currentIndex())
    assert (column.node("late").event, column.node("late").attached_to) == (EventKind.ERROR, "A")


def test_another_lane_takes_the_step_to_a_free_place(column: Column, qtbot: QtBot) -> None:
    """Down to the middle of the lane from y 180 to 360, and to the right of the gateway that ends at x 450."""
    column.choose("B")
    pick(qtbot, column.field(ChoiceField, "Lane"), "Expert")
    assert column.node("B").lane == "expert"
    assert column.node("B").bounds == Bounds(450, 230, 100, 80)
    assert column.steps == ["Change the Lane"]


def test_documentation_is_written_when_the_field_is_left(column: Column, qtbot: QtBot) -> None:
    column.choose("A")
    text = column.field(TextField, "Documentation")
    text.setFocus()
    qtbot.keyClicks(text, "By phone")
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert column.node("A").documentation == "By phone"
    assert len(column.steps) == 1


def test_a_process_tells_its_weight_volume_and_practice(column: Column, qtbot: QtBot) -> None:
    column.choose()
    for name, words in (("Weight", "3"), ("Cases per month", "1200")):
        field = column.field(NumberField, name)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    write(qtbot, column.field(LineField, "Practice"), "incident-management")
    assert (column.process.weight, column.process.cases_per_month) == (3, 1200)
    assert column.process.practice == "incident-management"
    assert len(column.steps) == 3


def test_several_steps_change_what_they_have_in_common(column: Column, qtbot: QtBot) -> None:
    column.choose("A", "B")
    assert column.field(ChoiceField, "Kind").currentText() == "several"
    pick(qtbot, column.field(ChoiceField, "Kind"), "Script task")
    assert {column.node(each).kind for each in "AB"} == {NodeKind.SCRIPT_TASK}
    pick(qtbot, column.field(ChoiceField, "Lane"), "Expert")
    assert {column.node(each).lane for each in "AB"} == {"expert"}
    assert len(column.steps) == 2


def test_a_flow_is_named_and_shows_the_shares_beside_it(column: Column, qtbot: QtBot) -> None:
    column.choose("pick-B")
    write(qtbot, column.field(LineField, "Name"), "known")
    assert next(flow.name for flow in column.process.flows if flow.id == "pick-B") == "known"
    QApplication.processEvents()
    assert [row.name.text() for row in column.part(SharesPart).rows] == ["→ Ask", "known → Book", "→ Call"]


# ------------------------------------------------------------ shares


def handle(slider: QSlider) -> QPoint:
    """The middle of the slider's handle."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    part = QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, part, slider).center()


def test_a_drag_of_one_share_takes_from_the_others_in_proportion(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    slider = column.part(SharesPart).rows[0].slider
    start = handle(slider)
    qtbot.mousePress(slider, LEFT, pos=start)
    for offset in range(5, 45, 5):
        qtbot.mouseMove(slider, start + QPoint(offset, 0))
    assert column.shares("pick") == [0.5, 0.3, 0.2]
    qtbot.mouseRelease(slider, LEFT, pos=start + QPoint(40, 0))
    first, second, third = column.shares("pick")
    assert first is not None
    assert second is not None
    assert third is not None
    assert first > 0.55
    assert first + second + third == pytest.approx(1)
    assert second / third == pytest.approx(1.5, abs=0.01)
    assert column.steps == ["Change the Shares"]


def test_a_typed_share_is_exact(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    number = column.part(SharesPart).rows[0].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "75")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert column.shares("pick") == [0.75, 0.15, 0.10]
    assert len(column.steps) == 1


def test_a_locked_share_stays(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    rows = column.part(SharesPart).rows
    qtbot.mouseClick(rows[1].lock, LEFT)
    rows[0].number.setFocus()
    rows[0].number.selectAll()
    qtbot.keyClicks(rows[0].number, "60")
    qtbot.keyClick(rows[0].number, Qt.Key.Key_Return)
    assert column.shares("pick") == pytest.approx([0.6, 0.3, 0.1])


def test_a_run_of_key_presses_is_one_step(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    slider = column.part(SharesPart).rows[2].slider
    slider.setFocus()
    for _ in range(5):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(column.steps) == 1)
    assert column.shares("pick") == pytest.approx([0.46875, 0.28125, 0.25], abs=1e-4)


def test_even_out_makes_them_equal_to_all_digits(column: Column, qtbot: QtBot) -> None:
    column.choose("pick")
    qtbot.mouseClick(column.part(SharesPart).even, LEFT)
    assert sorted(column.shares("pick")) == [0.3333, 0.3333, 0.3334]


def test_flows_that_are_taken_by_themselves_are_not_linked(column: Column, qtbot: QtBot) -> None:
    column.choose("some")
    part = column.part(SharesPart)
    assert "need not sum to 100 %" in part.hint.text()
    assert not part.even.isVisible()
    part.rows[0].number.setFocus()
    part.rows[0].number.selectAll()
    qtbot.keyClicks(part.rows[0].number, "80")
    qtbot.keyClick(part.rows[0].number, Qt.Key.Key_Return)
    assert column.shares("some") == [0.8, 0.5]


def test_a_step_with_one_way_on_has_no_shares(column: Column) -> None:
    column.choose("C")
    assert not column.part(SharesPart).isVisible()


# ------------------------------------------------------------ requirements


def own(column: Column, node: str) -> list[tuple[str, str]]:
    return [(each.id, each.text) for each in column.node(node).requirements]


def test_plus_adds_a_requirement_with_the_next_id(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    part = column.part(AskedPart)
    qtbot.mouseClick(part.add, LEFT)
    qtbot.waitUntil(lambda: bool(part.table.viewport().findChildren(QPlainTextEdit)))
    editor = part.table.viewport().findChild(QPlainTextEdit)
    qtbot.keyClicks(editor, "Books a slot")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert own(column, "B") == [("INC-02", "Books a slot")]


def test_rows_pasted_from_excel_belong_to_the_step(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    table = column.part(AskedPart).table
    QApplication.clipboard().setText('must\t"Books,\nand tells so"\tB-7\nshould\tPrints\tB-8\n')
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    assert column.node("B").requirements == (
        Requirement("B-7", "Books,\nand tells so", Priority.MUST),
        Requirement("B-8", "Prints", Priority.SHOULD),
    )
    assert column.steps == ["Paste 2\u00a0Requirements"]


def test_a_requirement_written_elsewhere_is_referred_to_and_taken_away(column: Column, qtbot: QtBot) -> None:
    column.choose("B")
    part = column.part(AskedPart)
    qtbot.mouseClick(part.refer, LEFT)
    dialog = part.findChild(ReferenceDialog)
    qtbot.keyClicks(dialog.search, "chg")
    qtbot.mouseClick(dialog.ok, LEFT)
    assert column.node("B").requirement_refs == ("CHG-01",)
    qtbot.waitUntil(lambda: len(part.table.table.shown) == 1)
    part.table.setCurrentIndex(part.table.table.index(0, 0))
    qtbot.mouseClick(part.remove, LEFT)
    assert column.node("B").requirement_refs == ()


def test_several_steps_are_given_a_requirement_together(column: Column, qtbot: QtBot) -> None:
    column.choose("B", "C")
    table = column.part(AskedPart).table
    QApplication.clipboard().setText("ID\tText\nX-1\tDone in a minute")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_V, CTRL)
    assert own(column, "B") == [("X-1", "Done in a minute")]
    assert column.node("C").requirement_refs == ("X-1",)
    assert len(column.steps) == 1
    QApplication.processEvents()
    table.setCurrentIndex(table.table.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Delete, CTRL)
    assert [each.id for each in asked(column.session.project)] == ["INC-01", "CHG-01"]


def test_a_requirement_dropped_on_one_of_several_steps_is_asked_by_all(column: Column, qtbot: QtBot) -> None:
    view = ProcessView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    document = column.session.project.documents[0]
    view.show_document(document)
    with qtbot.waitExposed(view):
        view.show()
    TakesRequirements(column.session, view, "P")
    view.select(("B", "C"))
    place = QPointF(view.mapFromScene(view.drawing.figure["C"].body.center()))
    mime = packed(["INC-01", "CHG-01"])
    assert drag(view, mime, place)
    assert column.node("B").requirement_refs == column.node("C").requirement_refs == ("INC-01", "CHG-01")
    assert column.node("A").requirement_refs == ()
    assert column.steps == ["Attach 2\u00a0Requirements"]


def test_nothing_is_dropped_beside_the_steps(column: Column, qtbot: QtBot) -> None:
    view = ProcessView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show_document(column.session.project.documents[0])
    with qtbot.waitExposed(view):
        view.show()
    TakesRequirements(column.session, view, "P")
    assert not drag(view, packed(["INC-01"]), QPointF(2, 2))
    assert column.steps == []


def drag(view: ProcessView, mime: QMimeData, place: QPointF) -> bool:
    """Drag something to a place in the view and let go; says whether it was taken."""
    given = Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), *given)
    QApplication.sendEvent(view.viewport(), enter)
    drop = QDropEvent(place, *given)
    QApplication.sendEvent(view.viewport(), drop)
    return enter.isAccepted() and drop.isAccepted()


# ------------------------------------------------------------ what is said


def test_only_the_steps_of_the_process_itself_are_counted(column: Column, qtbot: QtBot) -> None:
    """A process that calls another one asks in its own steps only."""
    caller = process_of([Node("K", NodeKind.CALL, "Call it", called="P")], [], id="K1", name="Caller")
    inner = contract_process(Log=[must("INC-01")], Fix=[must("INC-02")])
    column.session.open(Desk(Project("p", (Document("a.bpmn", (inner,)), Document("b.bpmn", (caller,))))))
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
    column.session.open(Desk(project))
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


def test_a_button_is_pressed_when_requirements_are_held_over_it(qtbot: QtBot) -> None:
    button = QPushButton("Draw")
    qtbot.addWidget(button)
    OpensWhenHovered(button)
    given = Qt.DropAction.CopyAction, packed(["INC-01"]), LEFT, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(button.clicked):
        QApplication.sendEvent(button, QDragEnterEvent(QPoint(5, 5), *given))


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
    focus: QWidget | None = column.field(LineField, "Name")
    reached = []
    for _ in range(30):
        while focus is not None and not (focus.focusPolicy() & Qt.FocusPolicy.TabFocus and focus.isVisible()):
            focus = focus.nextInFocusChain()
        if focus is not None:
            reached.append(focus.accessibleName())
            focus = focus.nextInFocusChain()
    for name in ("Kind", "Lane", "Share of → Ask", "Share of → Ask in per cent", "Requirements", "Documentation"):
        assert name in reached


def test_flows_without_names_are_told_apart_by_where_they_lead(column: Column) -> None:
    column.choose("pick")
    assert [row.name.text() for row in column.part(SharesPart).rows] == ["→ Ask", "→ Book", "→ Call"]
