"""Comments at elements, written and worked off by mouse and keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from builders import must, process_of
from canvas_kit import click, key
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind, Point
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.canvas.comment_signs import CommentSigns
from ui.canvas.view import ProcessView
from ui.panels.inspector.comments import CommentCard, CommentField, CommentsPart
from ui.session.export import drawing_work
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.draw.printing import PrintedPage, draw_pages
from ui.widgets.moments import moment_words

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_ALT = CTRL | Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
ANNA = Comment("Is this really the service desk?", "Anna", "2026-11-12T09:30:00+01:00")
BEN = Comment("Yes", "Ben", "2026-11-13", done=True)


def _project() -> Project:
    nodes = (
        Node("s", NodeKind.START, lane="l", bounds=Bounds(60, 62, 36, 36)),
        Node("a", NodeKind.TASK, "Log", lane="l", bounds=Bounds(160, 40, 100, 80), requirements=(must("R1"),)),
        Node("b", NodeKind.TASK, "Fix", lane="l", bounds=Bounds(340, 40, 100, 80)),
    )
    process = process_of(nodes, [("s", "a"), ("a", "b")], lanes=(Lane("l", "Desk", bounds=Bounds(30, 0, 500, 160)),))
    ways = {"s-a": (Point(96, 80), Point(160, 80)), "a-b": (Point(260, 80), Point(340, 80))}
    flows = tuple(replace(flow, waypoints=ways[flow.id]) for flow in process.flows)
    pools = (Pool("p", "Us", "P", Bounds(0, 0, 530, 160)), Pool("q", "They", None, Bounds(0, 240, 530, 60)))
    messages = (MessageFlow("m", "a", "q", waypoints=(Point(210, 120), Point(210, 240))),)
    return Project(documents=(Document("p.bpmn", (replace(process, flows=flows),), pools, messages),))


def _with(project: Project, comments: dict[str, tuple[Comment, ...]]) -> Project:
    for element, thread in comments.items():
        for comment in thread:
            project = edits.add_comment(project, project.documents[0], element, comment)
    return project


def _open(window: MainWindow, qtbot: QtBot, comments: dict[str, tuple[Comment, ...]] | None = None) -> ProcessView:
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(_with(_project(), comments or {})))
    window.choice.set_process("P")
    QApplication.processEvents()
    view = window.draw.view
    assert view is not None
    view.setFocus()
    return view


def _comments(window: MainWindow, element: str) -> tuple[Comment, ...]:
    return part_of(window.session.project.documents[0], element).comments


def _thread(window: MainWindow) -> CommentsPart:
    QApplication.processEvents()
    return next(part for part in window.panels.inspector.parts if isinstance(part, CommentsPart))


def _field(window: MainWindow) -> CommentField:
    found = window.focusWidget()
    assert isinstance(found, CommentField)
    return found


def _press(button: QWidget) -> None:
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def _signs(view: ProcessView) -> CommentSigns:
    return next(item for item in view.scene().items() if isinstance(item, CommentSigns))


def _seen(view: ProcessView, element: str) -> QImage:
    QApplication.processEvents()
    corners = view.mapFromScene(_signs(view).box(element)).boundingRect()
    return view.viewport().grab(corners).toImage()


@pytest.mark.parametrize("element", ["a", "s", "a-b", "l", "p", "q", "m"])
def test_a_comment_is_written_from_the_drawing_and_signed(window: MainWindow, qtbot: QtBot, element: str) -> None:
    view = _open(window, qtbot)
    window.panels.inspector._author.set_name("Carla")
    view.select((element,))
    key(view, Key.Key_M, modifiers=CTRL_ALT)
    field = _field(window)
    QTest.keyClicks(field, "Who does this?")
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClicks(field, "And when?")
    QTest.keyClick(field, Key.Key_Return, CTRL)
    (comment,) = _comments(window, element)
    assert (comment.text, comment.author, comment.done) == ("Who does this?\nAnd when?", "Carla", False)
    assert comment.moment is not None
    assert comment.moment.tzinfo is not None
    assert view.hasFocus()
    assert view.selected_ids() == (element,)
    again = read_bpmn(write_bpmn(window.session.project.documents[0]), "p.bpmn")
    assert part_of(again, element).comments == (comment,)
    window.session.stack.undo()
    assert _comments(window, element) == ()
    window.session.stack.redo()
    assert _comments(window, element) == (comment,)


def test_the_name_is_asked_in_place_and_kept(
    window: MainWindow, qtbot: QtBot, settings: QSettings, answers: Answers
) -> None:
    view = _open(window, qtbot)
    click(view, "a")
    key(view, Key.Key_M, modifiers=CTRL_ALT)
    QTest.keyClicks(_field(window), "First")
    thread = _thread(window)
    QTest.keyClick(window.focusWidget(), Key.Key_Tab)
    assert window.focusWidget() is thread.name
    thread.name.selectAll()
    QTest.keyClicks(thread.name, "Carla Voss")
    QTest.keyClick(thread.name, Key.Key_Tab)
    assert window.focusWidget() is thread.send
    QTest.keyClick(thread.send, Key.Key_Return)
    assert [comment.author for comment in _comments(window, "a")] == ["Carla Voss"]
    window.session.stack.setClean()
    window.close()
    again = MainWindow(settings, answers)
    qtbot.addWidget(again)
    assert again.panels.inspector._author.name == "Carla Voss"
    assert again.tasks.end(5_000)


def test_the_name_is_by_default_that_of_the_person_at_the_computer(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.session.author.person", lambda: "Dora  Weiss")
    assert window.panels.inspector._author.name == "Dora Weiss"


def test_what_is_begun_stays_where_it_was_begun(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot)
    click(view, "a")
    key(view, Key.Key_M, modifiers=CTRL_ALT)
    QTest.keyClicks(_field(window), "Half a")
    for other in ("b", "q"):
        click(view, other)
        assert _thread(window).writing.isHidden()
        assert _thread(window).field.toPlainText() == ""
    click(view, "a")
    assert _thread(window).field.toPlainText() == "Half a"
    assert not _thread(window).writing.isHidden()
    assert window.session.stack.count() == 0
    key(view, Key.Key_M, modifiers=CTRL_ALT)
    QTest.keyClick(_field(window), Key.Key_Escape)
    assert view.hasFocus()
    assert _thread(window).field.toPlainText() == "Half a"


def test_what_is_begun_is_written_before_the_project_is_left(
    window: MainWindow, qtbot: QtBot, answers: Answers
) -> None:
    view = _open(window, qtbot)
    for element, text in (("a", "Half a"), ("b", "More")):
        click(view, element)
        key(view, Key.Key_M, modifiers=CTRL_ALT)
        QTest.keyClicks(_field(window), text)
    window.files.close_project()
    assert [[comment.text for comment in _comments(window, element)] for element in "ab"] == [["Half a"], ["More"]]
    assert any(asked.startswith("unsaved") for asked in answers.asked)
    assert _thread(window).writing.isHidden()


def test_what_is_begun_does_not_come_up_in_another_project_of_the_same_ids(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot)
    click(view, "a")
    key(view, Key.Key_M, modifiers=CTRL_ALT)
    QTest.keyClicks(_field(window), "Half a")
    view = _open(window, qtbot)
    click(view, "a")
    assert _thread(window).field.toPlainText() == ""
    window.saving.leaving()
    assert _comments(window, "a") == ()


def test_an_empty_comment_is_put_away(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot)
    click(view, "a")
    key(view, Key.Key_M, modifiers=CTRL_ALT)
    QTest.keyClicks(_field(window), "  ")
    QTest.keyClick(_field(window), Key.Key_Return, CTRL)
    assert _thread(window).writing.isHidden()
    assert view.hasFocus()
    assert _comments(window, "a") == ()


@pytest.mark.usefixtures("dressed")
def test_the_thread_shows_who_wrote_what_when(window: MainWindow, qtbot: QtBot) -> None:
    long = replace(ANNA, text="word " * 200 + "x" * 400, written="someday", author="")
    view = _open(window, qtbot, {"a": (ANNA, BEN, long)})
    click(view, "a")
    thread = _thread(window)
    assert thread.title.text() == "Comments · 2 open"
    first, second, last = thread.cards
    assert ANNA.moment is not None
    assert first.accessibleName() == f"Comment by Anna, {moment_words(ANNA.moment)}"
    assert first.text.toPlainText() == ANNA.text
    assert second.accessibleName().startswith("Comment by Ben, ")
    assert "done" in _words(second)
    assert "done" not in _words(first)
    assert _words(last)[:2] == ["nobody named", "someday"]
    qtbot.waitUntil(lambda: last.text.height() > 10 * last.text.fontMetrics().lineSpacing())
    assert last.width() <= window.panels.inspector.viewport().width()
    for card in thread.cards:
        lines = card.text.document().size().height() * card.text.fontMetrics().lineSpacing()
        assert lines <= card.text.viewport().height(), "no bar takes room from the text"


def _words(card: CommentCard) -> list[str]:
    texts = (label.text() for label in card.findChildren(QLabel))
    return [word for text in texts for word in re.split(" · ", text)]


def test_dates_read_as_the_country_writes_them(
    window: MainWindow, qtbot: QtBot, country: Callable[[str], None]
) -> None:
    country("de_DE")
    view = _open(window, qtbot, {"a": (BEN,)})
    click(view, "a")
    assert "13.11.26" in _words(_thread(window).cards[0])


def test_a_comment_is_marked_changed_and_deleted_by_its_buttons(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA, BEN)})
    click(view, "a")
    _press(_thread(window).cards[0].done)
    assert [comment.done for comment in _comments(window, "a")] == [True, True]
    assert _thread(window).title.text() == "Comments · 2 done"
    _press(_thread(window).cards[1].done)
    assert [comment.done for comment in _comments(window, "a")] == [True, False]
    _press(_thread(window).cards[0].change)
    field = _field(window)
    assert field.toPlainText() == ANNA.text
    QTest.keyClicks(field, " Or not?")
    QTest.keyClick(field, Key.Key_Return, CTRL)
    QApplication.processEvents()
    assert _comments(window, "a")[0] == replace(ANNA, text=f"{ANNA.text} Or not?", done=True)
    _press(_thread(window).cards[0].delete)
    assert _comments(window, "a") == (replace(BEN, done=False),)
    stack = window.session.stack
    assert [stack.text(at) for at in range(stack.count())] == [
        "Comment on “Log” Is Done",
        "Open the Comment on “Log” Again",
        "Change a Comment on “Log”",
        "Delete a Comment on “Log”",
    ]
    for _ in range(4):
        stack.undo()
    assert _comments(window, "a") == (ANNA, BEN)


def test_a_change_that_is_left_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA,)})
    click(view, "a")
    card = _thread(window).cards[0]
    _press(card.change)
    QTest.keyClicks(_field(window), " No")
    QTest.keyClick(_field(window), Key.Key_Escape)
    assert window.focusWidget() is card.change
    assert card.text.isVisible()
    assert _comments(window, "a") == (ANNA,)


def test_a_change_is_taken_when_another_element_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA, BEN)})
    click(view, "a")
    _press(_thread(window).cards[1].change)
    QTest.keyClicks(_field(window), ", it is")
    click(view, "b")
    assert [comment.text for comment in _comments(window, "a")] == [ANNA.text, "Yes, it is"]
    assert window.session.stack.count() == 1


def test_the_keyboard_stays_at_the_comment_that_it_marks(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA, ANNA)})
    click(view, "a")
    _thread(window).cards[1].done.setFocus()
    QTest.keyClick(window.focusWidget(), Key.Key_Space)
    QApplication.processEvents()
    assert [comment.done for comment in _comments(window, "a")] == [False, True]
    assert window.focusWidget() is _thread(window).cards[1].done


def test_all_at_an_element_is_done_by_a_key_and_one_deleted_by_another(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA, ANNA), "b": (BEN,)})
    click(view, "a")
    key(view, Key.Key_M, modifiers=CTRL_ALT | SHIFT)
    assert all(comment.done for comment in _comments(window, "a"))
    click(view, "b")
    key(view, Key.Key_M, modifiers=Qt.KeyboardModifier.AltModifier | SHIFT)
    assert _comments(window, "b") == ()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 0.2])
@pytest.mark.usefixtures("dressed")
def test_signs_say_how_many_are_open_and_go_with_the_switch(
    window: MainWindow, qtbot: QtBot, theme: str, scale: float
) -> None:
    window.look.choose(theme)  # type: ignore[arg-type]
    view = _open(window, qtbot, {"a": (ANNA, BEN, ANNA), "a-b": (ANNA,), "q": (ANNA,), "b": (BEN,)})
    view.camera.zoom_to(scale)
    accent = window.look.theme.accent.lower()
    for element in ("a", "a-b", "q"):
        seen = _seen(view, element)
        inks = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
        assert accent in inks
        assert seen.height() >= 10
    assert _signs(view).box("b").isNull()
    click(view, "a")
    key(view, Key.Key_K, modifiers=CTRL_ALT)
    assert not window.actions_["comments"].isChecked()
    assert not _signs(view).isVisible()
    assert not window.files.comments_shown()
    key(view, Key.Key_K, modifiers=CTRL_ALT)
    assert _signs(view).isVisible()
    assert window.files.comments_shown()


def test_a_click_on_a_sign_means_its_element(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA,), "m": (ANNA,)})
    for element in ("a", "m"):
        box = _signs(view).box(element)
        outer = view.mapFromScene(box.topLeft()) + QPoint(2, 3)
        QTest.mouseClick(view.viewport(), LEFT, pos=outer)
        assert view.selected_ids() == (element,)
        view.select(())
    key(view, Key.Key_K, modifiers=CTRL_ALT)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.mapFromScene(_signs(view).box("a").topLeft()) + QPoint(2, 3))
    assert view.selected_ids() == ()


def test_keys_go_from_comment_to_comment_round_at_the_ends(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"b": (ANNA,), "a": (BEN,), "q": (ANNA, ANNA), "s": (ANNA,), "p": (ANNA,)})
    seen = []
    for _ in range(5):
        key(view, Key.Key_F7)
        QApplication.processEvents()
        seen += view.selected_ids()
        assert _thread(window).cards
    assert seen == ["s", "b", "p", "q", "s"]
    key(view, Key.Key_F7, modifiers=SHIFT)
    assert view.selected_ids() == ("q",)
    assert view.hasFocus()


def test_without_open_comments_the_key_says_so(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (BEN,)})
    with qtbot.waitSignal(window.session.noticed) as told:
        key(view, Key.Key_F7)
    assert told.args == ["No comment is open."]


def test_the_list_of_comments_leads_to_each(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA, BEN), "q": (replace(ANNA, text="Who are they?"),)})
    QTest.keyClick(view, Key.Key_C, Qt.KeyboardModifier.AltModifier)
    window.docks.front("comments")
    panel = window.panels.comments
    table = panel.table
    qtbot.waitUntil(lambda: len(table.table.shown) == 2)
    assert panel.headline.text().replace("\u00a0", " ") == "2 open comments"
    panel.with_done.click()
    assert [row.comment.text for row in table.table.shown] == [ANNA.text, "Yes", "Who are they?"]
    panel.search.setText("who")
    assert [row.part.id for row in table.table.shown] == ["q"]
    panel.search.clear()
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.table.index(2, 0)).center())
    assert view.selected_ids() == ("q",)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.table.index(0, 0)).center())
    assert view.selected_ids() == ("a",)


def test_a_comment_is_answered_from_the_list(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA,), "q": (ANNA,)})
    window.docks.front("comments")
    table = window.panels.comments.table
    qtbot.waitUntil(lambda: len(table.table.shown) == 2)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.table.index(1, 0)).center())
    QTest.keyClick(table, Key.Key_M, CTRL_ALT)
    field = QApplication.focusWidget()
    assert isinstance(field, CommentField)
    QTest.keyClicks(field, "The outer ones")
    QTest.keyClick(field, Key.Key_Return, CTRL)
    element = view.selected_ids()[0]
    thread = part_of(window.session.project.documents[0], element).comments
    assert [each.text for each in thread] == [ANNA.text, "The outer ones"]


@pytest.mark.usefixtures("dressed")
def test_the_list_says_whole_when_a_comment_was_written(window: MainWindow, qtbot: QtBot) -> None:
    _open(window, qtbot, {"a": (ANNA,)})
    window.docks.front("comments")
    table = window.panels.comments.table
    qtbot.waitUntil(lambda: len(table.table.shown) == 1)
    assert table.columnWidth(2) >= table.sizeHintForColumn(2)


def test_the_list_follows_and_leaves_the_selection_alone(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA,), "q": (ANNA,)})
    window.docks.front("comments")
    table = window.panels.comments.table
    qtbot.waitUntil(lambda: len(table.table.shown) == 2)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.table.index(0, 0)).center())
    assert view.selected_ids() == ("a",)
    view.setFocus()
    key(view, Key.Key_M, modifiers=CTRL_ALT | SHIFT)
    qtbot.waitUntil(lambda: len(table.table.shown) == 1)
    assert view.selected_ids() == ("a",)


def test_comments_are_found(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"b": (ANNA,)})
    key(view, Key.Key_F, modifiers=CTRL)
    QTest.keyClicks(window.panels.find.line, "really anna")
    QTest.keyClick(window.panels.find.line, Key.Key_Return)
    assert view.selected_ids() == ("b",)


def test_a_screen_reader_hears_how_many_are_open(window: MainWindow, qtbot: QtBot) -> None:
    view = _open(window, qtbot, {"a": (ANNA, BEN, ANNA), "b": (BEN,)})
    figures = view.drawing.figure
    assert view.describer.sentence(figures["a"]).replace("\u00a0", " ").endswith(", 2 open comments")
    assert "comment" not in view.describer.sentence(figures["b"])


def test_what_is_copied_goes_without_comments_and_what_is_cut_takes_them_along(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = _open(window, qtbot, {"b": (ANNA, BEN)})
    click(view, "b")
    for letter, expected in ((Key.Key_C, ()), (Key.Key_X, (ANNA, BEN))):
        view.select(("b",))
        key(view, letter, modifiers=CTRL)
        key(view, Key.Key_V, modifiers=CTRL)
        (pasted,) = view.selected_ids()
        assert pasted != "b" or letter is Key.Key_X
        assert _comments(window, pasted) == expected


def test_a_printed_drawing_shows_signs_only_with_the_switch(qtbot: QtBot, tmp_path: Path) -> None:
    document = _with(_project(), {"a": (ANNA,), "q": (ANNA,)}).documents[0]
    sizes = []
    for shown in (False, True):
        printer, target = QPrinter(), tmp_path / f"{shown}.pdf"
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        draw_pages(printer, [PrintedPage("Us", document, comments=shown)])
        sizes.append(target.stat().st_size)
    assert sizes[0] < sizes[1]


def test_a_long_thread_shows_its_end(window: MainWindow, qtbot: QtBot) -> None:
    many = tuple(Comment(str(number), "A") for number in range(130))
    view = _open(window, qtbot, {"a": many})
    click(view, "a")
    thread = _thread(window)
    assert [card.text.toPlainText() for card in thread.cards] == [str(number) for number in range(30, 130)]
    assert thread.earlier.text().replace("\u00a0", " ") == "30 comments before these"
    QApplication.processEvents()  # a hundred cards take their places
    _press(thread.cards[0].delete)
    assert [comment.text for comment in _comments(window, "a")][28:32] == ["28", "29", "31", "32"]


def test_an_export_shows_signs_only_with_the_switch(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _open(window, qtbot, {"a": (ANNA,)})
    project, target = window.session.project, tmp_path / "drawn.svg"
    for shown in (True, False):
        drawing_work(project, "P", None, "", target, comments=shown)(lambda *_: None)
        assert ("data-comments" in target.read_text(encoding="utf-8")) is shown
