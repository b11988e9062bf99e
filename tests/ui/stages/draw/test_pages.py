"""A file with several diagrams: a tab a page, edited, found, undone and exported by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.storage.bpmn import write_bpmn
from itsm_fit.storage.bpmn.index import BpmnIndex
from itsm_fit.storage.bpmn.text import parse
from ui.canvas.view import ProcessView
from ui.shell.main_window import MainWindow

HEAD = (
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"'
    ' xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="urn:test">\n'
)


def _process(number: int) -> str:
    return (
        f'<process id="P{number}" name="Page {number}"><startEvent id="s{number}"/>'
        f'<task id="t{number}" name="Step {number}"/><sequenceFlow id="f{number}" sourceRef="s{number}"'
        f' targetRef="t{number}"/></process>\n'
    )


def _diagram(number: int) -> str:
    return (
        f'<bpmndi:BPMNDiagram id="D{number}"><bpmndi:BPMNPlane id="L{number}" bpmnElement="P{number}">\n'
        f'<bpmndi:BPMNShape id="s{number}_di" bpmnElement="s{number}">'
        '<dc:Bounds x="100" y="122" width="36" height="36"/></bpmndi:BPMNShape>\n'
        f'<bpmndi:BPMNShape id="t{number}_di" bpmnElement="t{number}">'
        '<dc:Bounds x="200" y="100" width="100" height="80"/></bpmndi:BPMNShape>\n'
        f'<bpmndi:BPMNEdge id="f{number}_di" bpmnElement="f{number}">'
        '<di:waypoint x="136" y="140"/><di:waypoint x="200" y="140"/></bpmndi:BPMNEdge>\n'
        "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n"
    )


@pytest.fixture
def two(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with a file of two diagrams, both of which draw in the same places."""
    path = tmp_path / "two.bpmn"
    path.write_text(HEAD + _process(1) + _process(2) + _diagram(1) + _diagram(2) + "</definitions>\n", encoding="utf-8")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.files.open([path])
    return window


def _tabs(window: MainWindow) -> list[str]:
    return [window.draw.tabs.tabText(at) for at in range(window.draw.tabs.count())]


def _front(window: MainWindow) -> ProcessView:
    view = window.draw.view
    assert view is not None
    return view


def _shown(window: MainWindow) -> set[str]:
    return set(_front(window).drawing.figure)


@pytest.mark.usefixtures("dressed")
def test_a_file_opens_with_a_tab_for_each_page(two: MainWindow, qtbot: QtBot) -> None:
    assert _tabs(two) == ["Page 1", "Page 2"]
    qtbot.waitUntil(lambda: two.draw.tabs.height() >= two.draw.tabs.sizeHint().height())
    assert _shown(two) == {"s1", "t1", "f1"}
    two.draw.tabs.setCurrentIndex(1)
    assert _shown(two) == {"s2", "t2", "f2"}
    assert two.choice.process == "P2"
    two.draw.step_process(1)
    assert _shown(two) == {"s1", "t1", "f1"}
    assert two.draw.tabs.currentIndex() == 0


def test_the_diagram_of_a_folded_sub_process_has_a_tab_behind_the_pages(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    inner = '<subProcess id="sub" name="Solve"><task id="in" name="Inner"/></subProcess></process>'
    shape = (
        '<bpmndi:BPMNShape id="sub_di" bpmnElement="sub" isExpanded="false"><dc:Bounds x="400" y="100" width="100"'
        ' height="80"/></bpmndi:BPMNShape></bpmndi:BPMNPlane>'
    )
    own = (
        '<bpmndi:BPMNDiagram id="DS"><bpmndi:BPMNPlane id="LS" bpmnElement="sub"><bpmndi:BPMNShape id="in_di"'
        ' bpmnElement="in"><dc:Bounds x="400" y="100" width="100" height="80"/></bpmndi:BPMNShape>'
        "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>"
    )
    drawn = _diagram(1).replace("</bpmndi:BPMNPlane>", shape)
    path = tmp_path / "folded.bpmn"
    path.write_text(HEAD + _process(1).replace("</process>", inner) + drawn + own + "</definitions>", encoding="utf-8")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.files.open([path])
    assert _tabs(window) == ["Page 1", "Solve"]
    assert "in" not in _shown(window)
    window.draw.tabs.setCurrentIndex(1)
    assert _shown(window) == {"in"}


@pytest.mark.usefixtures("dressed")
def test_a_page_that_comes_to_the_front_first_stands_in_the_middle(two: MainWindow, qtbot: QtBot) -> None:
    two.draw.tabs.setCurrentIndex(1)
    view = _front(two)

    def away() -> float:
        drawn, seen = view.drawing.extent().center(), view.camera.in_sight().center()
        return abs(drawn.x() - seen.x()) + abs(drawn.y() - seen.y())

    qtbot.waitUntil(lambda: away() < 3)
    assert two.draw.strip.zoom.text() == f"{view.zoom_factor() * 100:.0f}\u00a0%"


def test_a_page_behind_another_does_not_say_its_zoom(two: MainWindow) -> None:
    two.draw.tabs.setCurrentIndex(1)
    said = two.draw.strip.zoom.text()
    two.draw._views["P1"].camera.zoom_to(0.37)
    assert two.draw.strip.zoom.text() == said


def test_what_is_drawn_on_a_page_belongs_to_it_and_undo_comes_back_to_it(two: MainWindow) -> None:
    two.draw.tabs.setCurrentIndex(1)
    view = _front(two)
    before = two.draw._views["P1"].document
    view.select(["t2"])
    editor = two.draw.editor
    assert editor is not None
    QTest.mouseClick(editor.pad.buttons["step"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(editor.names, "New")
    QTest.keyClick(editor.names, Qt.Key.Key_Return)
    (new,) = [node for node in two.session.project.processes["P2"].nodes if node.name == "New"]
    document = two.session.project.documents[0]
    index = BpmnIndex(parse(write_bpmn(document).decode(), "two.bpmn"))
    planes = {plane.element: plane.id for plane in index.planes}
    assert planes[index.shapes[new.id].getparent()] == "D2"
    assert new.id in _shown(two)
    assert two.draw._views["P1"].document is before
    two.draw.tabs.setCurrentIndex(0)
    two.session.stack.undo()
    two.session.stack.undo()
    assert two.draw.tabs.currentIndex() == 1
    assert _shown(two) == {"s2", "t2", "f2"}


def test_what_is_revealed_brings_its_page(two: MainWindow) -> None:
    two.choice.reveal("P2", "t2")
    assert two.draw.tabs.currentIndex() == 1
    assert _front(two).selected_ids() == ("t2",)
    two.choice.reveal("P1", "t1")
    assert two.draw.tabs.currentIndex() == 0
    two.choice.reveal("P1", "t2")  # what stands around the processes is found under the first of its file
    assert two.draw.tabs.currentIndex() == 1
    assert (two.choice.process, two.choice.element) == ("P2", "t2")


def test_a_step_may_call_the_process_of_another_page_and_not_its_own(two: MainWindow) -> None:
    two.draw.tabs.setCurrentIndex(1)
    _front(two).select(["t2"])
    editor = two.draw.editor
    assert editor is not None
    assert editor.context.drawn == "P2"


def test_the_outline_renames_on_another_page(two: MainWindow) -> None:
    two.choice.set_process("P2")
    two.editing.rename("t2", "Renamed")
    assert two.session.project.processes["P2"].node_by_id["t2"].name == "Renamed"
    assert len(two.session.project.documents[0].processes) == 2


def test_a_closed_tab_comes_back_when_its_page_is_chosen(two: MainWindow) -> None:
    two.draw.tabs.tabCloseRequested.emit(1)
    assert _tabs(two) == ["Page 1"]
    two.choice.set_process("P2")
    assert _tabs(two) == ["Page 1", "Page 2"]


def test_a_file_that_another_page_would_replace_is_asked_about_first(
    two: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    two.choice.set_process("P2")
    answers.save = tmp_path / "out.svg"
    theirs = tmp_path / "out - Page 1.svg"
    theirs.write_text("theirs", encoding="utf-8")
    two.files.export_drawing()
    assert answers.asked[-1] == "replace out - Page 1.svg"
    assert not two.tasks.running
    assert [path.name for path in tmp_path.glob("*.svg")] == [theirs.name]
    assert theirs.read_text(encoding="utf-8") == "theirs"
    answers.may_replace = True
    two.files.export_drawing()
    qtbot.waitUntil(lambda: "Step 1" in theirs.read_text(encoding="utf-8"), timeout=20_000)


@pytest.mark.usefixtures("dressed")
def test_the_inside_of_a_sub_process_in_front_is_what_is_exported_and_printed(
    window: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    inner = '<subProcess id="sub" name="Solve"><task id="in" name="Look it up"/></subProcess></process>'
    shape = (
        '<bpmndi:BPMNShape id="sub_di" bpmnElement="sub" isExpanded="false"><dc:Bounds x="400" y="100" width="100"'
        ' height="80"/></bpmndi:BPMNShape></bpmndi:BPMNPlane>'
    )
    drawn = _diagram(1).replace("</bpmndi:BPMNPlane>", shape)
    path = tmp_path / "folded.bpmn"
    path.write_text(HEAD + _process(1).replace("</process>", inner) + drawn + "</definitions>", encoding="utf-8")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.files.open([path])
    assert [sheet.title for sheet in window.files.sheets(every=False)] == ["Page 1"]
    _front(window).select(["sub"])
    editor = window.draw.editor
    assert editor is not None
    editor.run_by_id("enter")
    assert [sheet.title for sheet in window.files.sheets(every=False)] == ["Page 1 › Solve"]
    answers.save = tmp_path / "out.svg"
    window.files.export_drawing()
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    assert "Look it up" in answers.save.read_text(encoding="utf-8")
    assert "Step 1" in (tmp_path / "out - Page 1.svg").read_text(encoding="utf-8")
    assert window.messages.text.text() == f"out.svg and 1 more drawing beside it are written to {tmp_path}."


@pytest.mark.usefixtures("dressed")
def test_pages_are_exported_as_a_file_each_and_as_pages_of_one(
    two: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    two.choice.set_process("P2")
    for ending in (".svg", ".pdf"):
        answers.save = tmp_path / f"out{ending}"
        two.files.export_drawing()
        qtbot.waitUntil(lambda: not two.tasks.running, timeout=20_000)
    assert "Step 2" in (tmp_path / "out.svg").read_text(encoding="utf-8")  # the one in front
    other = (tmp_path / "out - Page 1.svg").read_text(encoding="utf-8")
    assert "Step 1" in other
    assert "Step 2" not in other
    assert len(re.findall(rb"/Type/Page\b", (tmp_path / "out.pdf").read_bytes())) == 2
    assert [sheet.title for sheet in two.files.sheets(every=False)] == ["Page 2"]
    assert [sheet.title for sheet in two.files.sheets(every=True)] == ["Page 1", "Page 2"]
