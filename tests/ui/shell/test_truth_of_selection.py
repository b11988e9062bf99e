"""The inspector shows what the canvas in front selects, however it came to be selected; notices move nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import process_of
from canvas_kit import key
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import Bounds, Node, NodeKind, Point
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import write_bpmn
from ui.canvas.view import ProcessView
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, TASK = Qt.MouseButton.LeftButton, NodeKind.TASK


def _desk() -> Document:
    """Two pools with steps, a closed one, a message, a note, and a folded sub-process that holds a step."""
    asks = process_of(
        (
            Node("A1", TASK, "Ask", bounds=Bounds(120, 40, 100, 80)),
            Node("A2", NodeKind.SUB_PROCESS, "Look", expanded=False, bounds=Bounds(300, 40, 100, 80)),
            Node("A3", TASK, "Find", parent="A2", bounds=Bounds(340, 60, 100, 80)),
            Node("A4", TASK, "Wait", bounds=Bounds(480, 40, 100, 80)),
        ),
        [("A1", "A2"), ("A2", "A4")],
        id="A",
        name="Asking",
    )
    helps = process_of((Node("B1", TASK, "Help", bounds=Bounds(120, 300, 100, 80)),), [], id="B", name="Helping")
    pools = (
        Pool("PA", "Asking", "A", Bounds(40, 0, 640, 160)),
        Pool("PB", "Helping", "B", Bounds(40, 260, 640, 160)),
        Pool("PC", "Vendor", None, Bounds(40, 460, 640, 60)),
    )
    message = MessageFlow("m", "A1", "B1", "question", (Point(170, 120), Point(170, 300)))
    note = Artifact("n", ArtifactKind.ANNOTATION, "Mind the hour.", bounds=Bounds(480, 180, 120, 40))
    dotted = Association("d", "A4", "n", waypoints=(Point(530, 120), Point(530, 180)))
    return Document("desk.bpmn", (asks, helps), pools, (message,), (note,), (dotted,))


def _other(x: float = 100) -> Document:
    process = process_of((Node("C1", TASK, "Close", bounds=Bounds(x, x, 100, 80)),), [], id="C", name="Closing")
    return Document("other.bpmn", (process,))


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.session.open(Revision(Project(documents=(_desk(), _other()))))
    return window


def _front(window: MainWindow) -> ProcessView:
    QApplication.processEvents()
    view = window.draw.view
    assert view is not None
    return view


def _at(view: ProcessView, element: str) -> QPoint:
    figure = view.drawing.figure[element]
    place = figure.body.center()
    return view.mapFromScene(place)


def _click(view: ProcessView, element: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.viewport(), LEFT, modifiers, _at(view, element))


def _drag(view: ProcessView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(port, start + (end - start) * share)
    QTest.mouseRelease(port, LEFT, pos=end)


def _told(window: MainWindow) -> str:
    """What the head of the inspector says is shown: a name, or a line such as 2 elements selected."""
    QApplication.processEvents()
    page = window.panels.inspector.page
    seen = [each for each in page.findChildren(QLineEdit) if each.property("part") == "name" and not each.isHidden()]
    if seen:
        return seen[0].text()
    heads = [each.text() for each in page.findChildren(QLabel) if each.property("part") == "heading"]
    return next((head.replace("\xa0", " ") for head in heads if head), "")


def _meant(window: MainWindow) -> str:
    """What it should say, by what the canvas in front selects."""
    view = _front(window)
    ids, project = view.selected_ids(), window.session.project
    assert view.document is not None
    if not ids:
        return project.processes[window.choice.process].name
    if len(ids) > 1:
        return f"{len(ids)} elements selected"
    part = part_of(view.document, ids[0])
    if isinstance(part, Association):
        return "Association"
    return part.text if isinstance(part, Artifact) else part.name


def _agree(window: MainWindow, said: str) -> None:
    assert (_told(window), _meant(window)) == (said, said)


@pytest.mark.parametrize(
    ("element", "said"),
    [
        ("A1", "Ask"), ("A2", "Look"), ("B1", "Help"), ("m", "question"), ("n", "Mind the hour."), ("d", "Association"),
        ("PC", "Vendor"),
    ],
)  # fmt: skip
def test_what_is_clicked_is_shown(shown: MainWindow, element: str, said: str) -> None:
    view = _front(shown)
    _click(view, element)
    assert view.selected_ids() == (element,)
    _agree(shown, said)


def test_a_pool_shows_the_process_in_it(shown: MainWindow) -> None:
    view = _front(shown)
    head = view.drawing.figure["PB"].body
    QTest.mouseClick(view.viewport(), LEFT, pos=view.mapFromScene(head.left() + 10, head.center().y()))
    assert view.selected_ids() == ("PB",)
    _agree(shown, "Helping")


def test_a_closed_pool_is_renamed_in_the_inspector(shown: MainWindow) -> None:
    _click(_front(shown), "PC")
    _told(shown)
    (name,) = [each for each in shown.panels.inspector.page.findChildren(QLineEdit) if each.property("part") == "name"]
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Supplier")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert shown.session.project.documents[0].pools[2].name == "Supplier"
    assert shown.session.project.processes["A"].name == "Asking"


def test_several_are_counted_whatever_they_are(shown: MainWindow) -> None:
    view = _front(shown)
    _click(view, "A1")
    _click(view, "n", SHIFT)
    _agree(shown, "2 elements selected")
    _click(view, "B1", SHIFT)
    _agree(shown, "3 elements selected")
    _click(view, "A1", SHIFT)
    _click(view, "B1", SHIFT)
    _agree(shown, "Mind the hour.")


@pytest.mark.usefixtures("dressed")
def test_a_rubber_band_over_two_pools_is_shown(shown: MainWindow) -> None:
    view = _front(shown)
    body = view.drawing.figure["A1"].body
    start = view.mapFromScene(body.left() - 20, body.top() - 20)
    end = view.mapFromScene(body.right() + 20, view.drawing.figure["B1"].body.bottom() + 12)
    _drag(view, start, end)
    assert {"A1", "B1", "m"} <= set(view.selected_ids())
    _agree(shown, f"{len(view.selected_ids())} elements selected")


def test_undo_and_redo_are_followed(shown: MainWindow) -> None:
    view = _front(shown)
    _click(view, "A4")
    key(view, Qt.Key.Key_Delete)
    _agree(shown, _meant(shown))
    _click(view, "B1")
    shown.session.stack.undo()
    assert _front(shown).selected_ids() == ("A4",)
    _agree(shown, "Wait")
    shown.session.stack.redo()
    _agree(shown, _meant(shown))


def test_a_tab_shows_what_is_selected_on_it(shown: MainWindow) -> None:
    desk = _front(shown)
    _click(desk, "A1")
    shown.choice.set_process("C")
    closing = _front(shown)
    assert closing is not desk
    _click(closing, "C1")
    _agree(shown, "Close")
    for at, said in ((0, "Ask"), (1, "Close"), (0, "Ask")):
        QTest.mouseClick(shown.draw.tabs, LEFT, pos=shown.draw.tabs.tabRect(at).center())
        _agree(shown, said)


def test_the_inside_of_a_sub_process_has_a_selection_of_its_own(shown: MainWindow) -> None:
    whole = _front(shown)
    _click(whole, "A2")
    key(whole, Qt.Key.Key_Down, modifiers=CTRL)
    inner = _front(shown)
    assert inner is not whole
    _agree(shown, "Asking")
    _click(inner, "A3")
    _agree(shown, "Find")
    key(inner, Qt.Key.Key_Delete)
    shown.session.stack.undo()
    assert _front(shown) is inner
    _agree(shown, "Find")
    key(inner, Qt.Key.Key_Up, modifiers=CTRL)
    _agree(shown, "Look")
    QTest.mouseClick(shown.draw.tabs, LEFT, pos=shown.draw.tabs.tabRect(shown.draw.tabs.count() - 1).center())
    assert _front(shown) is inner
    _agree(shown, "Find")


def test_what_is_pasted_is_shown(shown: MainWindow, qtbot: QtBot) -> None:
    view = _front(shown)
    _click(view, "A1")
    key(view, Qt.Key.Key_C, modifiers=CTRL)
    key(view, Qt.Key.Key_V, modifiers=CTRL)
    qtbot.waitUntil(lambda: view.selected_ids() not in ((), ("A1",)))
    _agree(shown, "Ask")


@pytest.mark.parametrize(("words", "said"), [("Close", "Close"), ("Wait", "Wait"), ("Mind", "Mind the hour.")])
def test_what_is_found_is_shown(shown: MainWindow, words: str, said: str) -> None:
    _click(_front(shown), "A1")
    shown.navigation.find()
    QTest.keyClicks(shown.panels.find.line, words)
    QTest.keyClick(shown.panels.find.line, Qt.Key.Key_Return)
    _agree(shown, said)


def test_what_a_finding_names_is_shown(shown: MainWindow, qtbot: QtBot) -> None:
    shown.docks.front("findings")
    table = shown.panels.findings.table
    qtbot.waitUntil(lambda: bool(table.table.shown))
    for row in range(len(table.table.shown)):
        QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.table.index(row, 0)).center())
        _agree(shown, _meant(shown))


def test_a_project_opened_anew_comes_into_sight(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    """Another file with the same ids draws them elsewhere: the canvas does not stay where it was."""
    for number, x in enumerate((100.0, 9_000.0)):
        path = tmp_path / f"{number}.bpmn"
        path.write_bytes(write_bpmn(_other(x)))
        with qtbot.waitSignal(window.files.opened):
            window.files.open([path])
        view = _front(window)
        assert view.camera.in_sight().contains(view.drawing.figure["C1"].body)
        _click(view, "C1")
    assert len(window.draw._views) == 1


def test_the_same_project_opened_again_begins_at_its_beginning(window: MainWindow, opened: Path, qtbot: QtBot) -> None:
    view = _front(window)
    _click(view, "INC_log")
    view.camera.scroll(QPoint(-4_000, -4_000))
    with qtbot.waitSignal(window.files.opened):
        window.files.open([opened])
    view = _front(window)
    assert view.camera.in_sight().contains(view.drawing.figure["INC_start"].body)
    _agree(window, "incident")


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("head", [False, True])
def test_a_notice_moves_nothing_under_the_pointer(shown: MainWindow, *, head: bool) -> None:
    view = _front(shown)
    _click(view, "A1")
    size, place = view.size(), view.mapToGlobal(_at(view, "A1"))
    over = shown.centralWidget()
    QCursor.setPos(over.mapToGlobal(over.rect().center()))
    if head:
        QCursor.setPos(over.mapToGlobal(QPoint(over.width() // 2, over.height() - 30)))
    shown.messages.error("The first.", under=("Another line.",))
    QApplication.processEvents()
    bar = shown.messages
    assert bar.isVisible()
    assert (view.size(), view.mapToGlobal(_at(view, "A1"))) == (size, place)
    place_of_bar = QRect(bar.mapToGlobal(QPoint(0, 0)), bar.size())
    assert shown.geometry().contains(place_of_bar)
    assert not place_of_bar.contains(QCursor.pos())
    bar.dismiss()
    assert (view.size(), view.mapToGlobal(_at(view, "A1"))) == (size, place)


@pytest.mark.usefixtures("dressed")
def test_a_notice_keeps_its_place_as_the_window_shrinks(shown: MainWindow) -> None:
    shown.messages.error("A long sentence that tells what went wrong, and what is to be done about it now. " * 3)
    shown.resize(1_000, 650)
    QApplication.processEvents()
    bar = shown.messages
    assert shown.geometry().contains(QRect(bar.mapToGlobal(QPoint(0, 0)), bar.size()))
    assert bar.text.height() >= bar.text.heightForWidth(bar.text.width())
