"""A small drawn process, and hands to work a canvas with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import Bounds, EventKind, Flow, Lane, Node, NodeKind, Point, Process
from ui.canvas.view import ProcessView

if TYPE_CHECKING:
    from ui.editor.editor import Editor


def points(*places: tuple[float, float]) -> tuple[Point, ...]:
    return tuple(Point(x, y) for x, y in places)


NODES = (
    Node("start", NodeKind.START, "Call", lane="desk", bounds=Bounds(60, 57, 36, 36)),
    Node(
        "log",
        NodeKind.USER_TASK,
        "Log incident",
        "What happened, to whom.",
        lane="desk",
        bounds=Bounds(140, 35, 100, 80),
    ),
    Node("which", NodeKind.EXCLUSIVE, "Known?", lane="desk", default_flow="f4", bounds=Bounds(290, 50, 50, 50)),
    Node("fix", NodeKind.SERVICE_TASK, "Fix", lane="desk", bounds=Bounds(390, 35, 100, 80)),
    Node("escalate", NodeKind.TASK, "Escalate", lane="expert", bounds=Bounds(390, 185, 100, 80)),
    Node(
        "late",
        NodeKind.BOUNDARY,
        "2 days",
        event=EventKind.TIMER,
        attached_to="escalate",
        interrupting=False,
        bounds=Bounds(472, 247, 36, 36),
    ),
    Node("join", NodeKind.EXCLUSIVE, lane="desk", bounds=Bounds(550, 50, 50, 50)),
    Node("end", NodeKind.END, "Done", lane="desk", bounds=Bounds(660, 57, 36, 36)),
    Node("given_up", NodeKind.END, "Given up", lane="expert", bounds=Bounds(560, 247, 36, 36)),
)
FLOWS = (
    Flow("f1", "start", "log", waypoints=points((96, 75), (140, 75))),
    Flow("f2", "log", "which", waypoints=points((240, 75), (290, 75))),
    Flow("f3", "which", "fix", "yes", share=0.7, waypoints=points((340, 75), (390, 75))),
    Flow("f4", "which", "escalate", "no", share=0.3, waypoints=points((315, 100), (315, 225), (390, 225))),
    Flow("f5", "fix", "join", waypoints=points((490, 75), (550, 75))),
    Flow("f6", "escalate", "join", waypoints=points((490, 225), (575, 225), (575, 100))),
    Flow("f7", "join", "end", waypoints=points((600, 75), (660, 75))),
    Flow("f8", "late", "given_up", waypoints=points((508, 265), (560, 265))),
)
LANES = (
    Lane("desk", "Service desk", bounds=Bounds(30, 0, 870, 150)),
    Lane("expert", "Expert", bounds=Bounds(30, 150, 870, 150)),
)
INCIDENT = Document(
    "incident.bpmn",
    processes=(Process("P", "Incident", nodes=NODES, flows=FLOWS, lanes=LANES),),
    pools=(
        Pool("customer", "Customer", bounds=Bounds(0, -120, 900, 60)),
        Pool("pool", "Incident", process="P", bounds=Bounds(0, 0, 900, 300)),
    ),
    message_flows=(MessageFlow("m1", "customer", "start", "call", points((78, -60), (78, 57))),),
    artifacts=(
        Artifact("ticket", ArtifactKind.DATA_OBJECT, "Ticket", parent="P", bounds=Bounds(172, 190, 36, 50)),
        Artifact("note", ArtifactKind.ANNOTATION, "Within the hour", parent="P", bounds=Bounds(700, 180, 140, 40)),
    ),
    associations=(Association("a1", "log", "ticket", arrow=True, waypoints=points((190, 115), (190, 190))),),
)
"""Two lanes, a choice that joins again, a timer on Escalate, and a closed pool that sends a message."""


def with_node(document: Document, node_id: str, **changes: object) -> Document:
    """The document with one node of its first process changed."""
    first, *rest = document.processes
    nodes = tuple(replace(node, **changes) if node.id == node_id else node for node in first.nodes)  # type: ignore[arg-type]
    return replace(document, processes=(replace(first, nodes=nodes), *rest))


def without_node(document: Document, node_id: str) -> Document:
    first, *rest = document.processes
    nodes = tuple(node for node in first.nodes if node.id != node_id)
    return replace(document, processes=(replace(first, nodes=nodes), *rest))


def of_nodes(*nodes: Node, flows: tuple[Flow, ...] = ()) -> Document:
    """A document of one process without a pool."""
    return Document("small.bpmn", processes=(Process("P", nodes=nodes, flows=flows),))


def middle(view: ProcessView, element: str) -> QPoint:
    """The middle of an element's shape, in the viewport."""
    return view.mapFromScene(view.drawing.figure[element].body.center())


def place(view: ProcessView, x: float, y: float) -> QPoint:
    """A diagram place in the viewport."""
    return view.mapFromScene(x, y)


def click(
    view: ProcessView,
    at: QPoint | str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """A left click on a place, or on the middle of an element."""
    spot = middle(view, at) if isinstance(at, str) else at
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, spot)


def drag(
    view: ProcessView,
    start: QPoint,
    end: QPoint,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    *,
    let_go: bool = True,
) -> None:
    """A drag in several small steps."""
    port = view.viewport()
    QTest.mousePress(port, button, modifiers, start)
    for step in range(1, 6):
        QTest.mouseMove(port, start + (end - start) * step / 5)
    if let_go:
        QTest.mouseRelease(port, button, modifiers, end)


def key(
    view: ProcessView, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> tuple[str, ...]:
    """Press keys one after the other; returns what is selected then."""
    for one in keys:
        QTest.keyClick(view, one, modifiers)
    return view.selected_ids()


def choose(editor: Editor, words: str) -> str:
    """Take what the open menu offers for these words; returns the id of what is selected then."""
    menu = editor.asking.menu
    assert menu is not None
    QTest.keyClicks(menu.line, words)
    QTest.keyClick(menu.line, Qt.Key.Key_Return)
    editor.names.finish()
    return editor.view.selected_ids()[0]


def create(editor: Editor, words: str, x: float, y: float) -> str:
    """Draw what is offered for these words at a place; returns its id."""
    editor.run_by_id("create", place(editor.view, x, y).toPointF())
    return choose(editor, words)
