"""What the tests of the inspector share: a process with every kind of choice, and the column with what it follows."""

from __future__ import annotations

from typing import NamedTuple

from builders import must, process_of
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import Bounds, EventKind, Lane, Node, NodeKind, Process
from ui.panels.inspector.panel import Inspector
from ui.session.choice import Choice
from ui.session.session import Session
from ui.widgets.fields import ChoiceField, LineField

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
        while self.panel._later.waiting:  # a turn of the event loop does no more than it has time for
            QApplication.processEvents()

    def field(self, kind: type, name: str = "") -> object:
        found = [each for each in self.inside(kind) if not each.isHidden()]
        return next(each for each in found if not name or each.accessibleName() == name)

    def inside(self, kind: type) -> list[QWidget]:
        """The widgets of a kind in the parts that are shown."""
        parts = [part for part in self.panel.parts if isinstance(part, QWidget)]
        return [each for part in parts for each in part.findChildren(kind)]

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
        return "\n".join(each.text() for each in self.inside(QLabel) if isinstance(each, QLabel))


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


def write(qtbot: QtBot, field: LineField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()


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
