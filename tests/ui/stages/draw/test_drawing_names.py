"""What a drawing is called, on tab, in list, outline and findings; a new name is written where the old came from."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands_kit import Typist
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from itsm_fit.storage.bpmn import write_bpmn
from ui.panels.findings import notes_of
from ui.shell.main_window import MainWindow

TEXT = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 id="D" targetNamespace="urn:test">
<collaboration id="C">{pools}</collaboration>
{processes}
<bpmndi:BPMNDiagram id="D1"{diagram}><bpmndi:BPMNPlane id="L" bpmnElement="C">
{shapes}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
"""
POOL = '<participant id="pool{n}" name="{name}" processRef="P{n}"/>'
PROCESS = '<process id="P{n}"{name}><task id="t{n}" name="Assess"/></process>'


def _shape(element: str, box: tuple[int, int, int, int]) -> str:
    x, y, width, height = box
    bounds = f'<dc:Bounds x="{x}" y="{y}" width="{width}" height="{height}"/>'
    return f'<bpmndi:BPMNShape id="{element}_di" bpmnElement="{element}">{bounds}</bpmndi:BPMNShape>\n'


def _text(*, process: str = "", diagram: str = "", pools: tuple[str, ...] = ("Change & release",)) -> str:
    named = f' name="{process}"' if process else ""
    names = {n: name.replace("&", "&amp;") for n, name in enumerate(pools, 1)}
    pool_shapes = (_shape(f"pool{n}", (100, 200 * n, 400, 160)) for n in names)
    step_shapes = (_shape(f"t{n}", (200, 200 * n + 40, 100, 80)) for n in names)
    return TEXT.format(
        pools="".join(POOL.format(n=n, name=name) for n, name in names.items()),
        processes="".join(PROCESS.format(n=n, name=named) for n in names),
        diagram=f' name="{diagram}"' if diagram else "",
        shapes="".join([*pool_shapes, *step_shapes]),
    )


def _open(window: MainWindow, qtbot: QtBot, folder: Path, text: str) -> None:
    path = folder / "unnamed.bpmn"
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        window.files.open([path])


def _written(window: MainWindow) -> str:
    return write_bpmn(window.session.project.documents[0]).decode()


def _write_on_tab(window: MainWindow, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    tabs = window.draw.tabs
    QTest.mouseDClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(tabs.currentIndex()).center())
    assert tabs.line.isVisible()
    QTest.keyClicks(tabs.line, name)
    QTest.keyClick(tabs.line, end)
    assert not tabs.line.isVisible()


def test_a_process_without_a_name_goes_by_its_pool_everywhere(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _open(window, qtbot, tmp_path, _text())
    name = "Change & release"
    assert window.draw.tabs.tabText(0) == "Change && release"
    assert [row.name for row in window.panels.processes.table.table.shown] == [name]
    window.panels.outline.refresh()
    root = window.panels.outline.tree.topLevelItem(0)
    assert root is not None
    assert root.text(0) == name
    fit = window.session.fit
    assert fit is not None
    assert [process.name for process in fit.processes] == [name]
    assert {note.place.split(" · ")[0] for note in notes_of(fit) if note.process} == {name}
    assert [sheet.title for sheet in window.files.sheets(every=True)] == [name]


def test_a_name_written_on_the_tab_goes_to_the_pool_that_it_came_from(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    text = _text()
    _open(window, qtbot, tmp_path, text)
    _write_on_tab(window, "Change enablement")
    assert window.draw.tabs.tabText(0) == "Change enablement"
    assert _written(window) == text.replace("Change &amp; release", "Change enablement")
    window.session.stack.undo()
    assert _written(window) == text


def test_a_name_written_on_the_tab_goes_to_the_process_that_it_came_from(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    text = _text(process="Assessing", pools=("Desk",))
    _open(window, qtbot, tmp_path, text)
    assert window.draw.tabs.tabText(0) == "Assessing"
    _write_on_tab(window, "Judging")
    assert _written(window) == text.replace("Assessing", "Judging")


def test_a_drawing_of_several_processes_goes_by_the_name_of_its_diagram(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    text = _text(diagram="Together", pools=("Desk", "Vendor"))
    _open(window, qtbot, tmp_path, text)
    assert window.draw.tabs.tabText(0) == "Together"
    _write_on_tab(window, "Both")
    assert window.draw.tabs.tabText(0) == "Both"
    assert _written(window) == text.replace('name="Together"', 'name="Both"')


def test_a_diagram_without_a_name_is_given_one(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    _open(window, qtbot, tmp_path, _text(pools=("Desk", "Vendor")))
    assert window.draw.tabs.tabText(0) == "unnamed"  # the file's
    _write_on_tab(window, "Both")
    assert window.draw.tabs.tabText(0) == "Both"
    assert '<bpmndi:BPMNDiagram id="D1" name="Both">' in _written(window)


@pytest.mark.parametrize("end", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_an_empty_name_leave_the_drawing_as_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, end: Qt.Key
) -> None:
    _open(window, qtbot, tmp_path, _text())
    before = window.session.project
    _write_on_tab(window, "Other" if end == Qt.Key.Key_Escape else " ", end)
    assert window.session.project is before


def test_f2_renames_in_the_list_of_processes(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    text = _text()
    _open(window, qtbot, tmp_path, text)
    table = window.panels.processes.table
    table.setFocus()
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_F2)
    line = table.findChild(QLineEdit)
    assert line is not None
    QTest.keyClicks(line, "Change enablement")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.draw.tabs.tabText(0) == "Change enablement")  # Qt takes it in its own time
    assert _written(window) == text.replace("Change &amp; release", "Change enablement")


def test_the_outline_renames_its_process(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    text = _text(process="Assessing", pools=("Desk",))
    _open(window, qtbot, tmp_path, text)
    window.panels.outline.refresh()
    root = window.panels.outline.tree.topLevelItem(0)
    assert root is not None
    root.setText(0, "Judging")
    assert _written(window) == text.replace("Assessing", "Judging")


def test_a_second_pool_leaves_the_drawing_its_name(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    hand = Typist(window)
    hand.write("Incident management")
    hand.press(Qt.Key.Key_N)
    hand.write("Pool")
    hand.write("Supplier")
    assert [pool.name for pool in window.session.project.documents[0].pools] == ["Incident management", "Supplier"]
    assert window.draw.tabs.tabText(0) == "Incident management"
    assert "BPMNDiagram" in _written(window)
    assert 'name="Incident management"' in _written(window).partition("BPMNDiagram")[2]
