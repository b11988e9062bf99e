"""Drawings nobody would make: they are drawn without an error and in reasonable time."""

from __future__ import annotations

import sys
from pathlib import Path
from subprocess import run
from time import monotonic

import pytest
from canvas_kit import of_nodes, points
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.errors import InputError
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.process import ACTIVITIES, Bounds, EventKind, Flow, Lane, Loop, Node, NodeKind, Process
from itsm_fit.storage.bpmn import read_bpmn
from ui.canvas.minimap import Minimap
from ui.canvas.view import ProcessView

LONG = "Långer Vorgang 事件 الحادث " * 400
SCALES = (0.05, 0.2, 0.3, 1.0, 4.0)


def exercise(qtbot: QtBot, document: Document) -> ProcessView:
    """Draw at every detail, select, walk and point; errors in slots and overrides fail the test."""
    view = ProcessView()
    qtbot.addWidget(view)
    view.resize(640, 480)
    view.show_document(document)
    with qtbot.waitExposed(view):
        view.show()
    minimap = Minimap(view)
    qtbot.addWidget(minimap)
    minimap.grab()
    for scale in SCALES:
        view.zoom_to(scale)
        view.grab()
    view.fit_all()
    view.select_all()
    view.highlight(view.selected_ids()[:50])
    view.grab()
    for figure in list(view.drawing)[:20]:
        view.select((figure.id,), reveal=True)
        assert view.describer.tooltip(figure)
        QTest.mouseMove(view.viewport(), QPoint(320, 240))
        for direction in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home):
            QTest.keyClick(view, direction)
    view.grab()
    assert len(view.walk.everything) == len(view.drawing.figure)
    return view


def test_every_kind_of_node_in_every_variant_is_drawn(qtbot: QtBot) -> None:
    nodes = [
        Node(f"{kind}-{event}-{interrupting}", kind, f"{kind} {event}", event=event, interrupting=interrupting)
        for kind in (NodeKind.START, NodeKind.END, NodeKind.CATCH, NodeKind.THROW, NodeKind.BOUNDARY)
        for event in EventKind
        for interrupting in (True, False)
    ]
    nodes += [
        Node(
            f"{kind}-{loop}-{flag}",
            kind,
            "Name",
            loop=loop,
            for_compensation=flag,
            triggered_by_event=flag,
            expanded=flag,
        )
        for kind in sorted(ACTIVITIES)
        for loop in Loop
        for flag in (True, False)
    ]
    nodes += [Node(kind, kind, "Name") for kind in NodeKind if kind.is_gateway]
    placed = [
        Node(**{**_fields(node), "bounds": Bounds(150.0 * (at % 20), 120.0 * (at // 20), 100, 80)})
        for at, node in enumerate(nodes)
    ]
    view = exercise(qtbot, of_nodes(*placed))
    assert len(view.drawing) == len(nodes)


def _fields(node: Node) -> dict[str, object]:
    return {name: getattr(node, name) for name in node.__dataclass_fields__}


def test_every_kind_of_artifact_with_and_without_text_is_drawn(qtbot: QtBot) -> None:
    artifacts = tuple(
        Artifact(
            f"{kind}-{text[:1]}", kind, text, bounds=Bounds(200.0 * at, 200.0 * bool(text), 60, 50), collection=True
        )
        for at, kind in enumerate(ArtifactKind)
        for text in ("", LONG)
    )
    exercise(qtbot, Document("d", artifacts=artifacts))


@pytest.mark.parametrize(
    "bounds",
    [
        Bounds(0, 0, 0, 0),
        Bounds(5, 5, 0.001, 80),
        Bounds(-900_000, 900_000, 100, 80),
        Bounds(0, 0, 1_000_000, 1_000_000),
        Bounds(0.3, 0.7, 3, 3),
    ],
)
@pytest.mark.parametrize("kind", [NodeKind.USER_TASK, NodeKind.CATCH, NodeKind.COMPLEX, NodeKind.SUB_PROCESS])
def test_odd_places_and_sizes_are_drawn(qtbot: QtBot, kind: NodeKind, bounds: Bounds) -> None:
    other = Node("other", NodeKind.TASK, bounds=Bounds(300, 300, 100, 80))
    odd = Node("odd", kind, LONG, bounds=bounds, label_bounds=Bounds(0, 0, 0, 0))
    flow = Flow("f", "odd", "other", LONG)
    view = exercise(qtbot, of_nodes(odd, other, flows=(flow,)))
    assert {"odd", "other"} <= set(view.drawing.figure)


def test_lines_to_nothing_and_to_one_another_are_drawn(qtbot: QtBot) -> None:
    task = Node("task", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80), default_flow="ghost")
    flows = (
        Flow("loop", "task", "task", "again", waypoints=points((100, 40), (140, 40), (140, -20), (50, -20), (50, 0))),
        Flow("ghost", "nobody", "task", waypoints=points((500, 500), (50, 80))),
        Flow("inside", "task", "task", waypoints=points((40, 40), (60, 40))),
        Flow("dot", "task", "nobody", waypoints=points((40, 40), (40, 40), (40, 40))),
    )
    document = Document(
        "d",
        processes=(Process("P", nodes=(task,), flows=flows),),
        message_flows=(MessageFlow("m", "task", "nobody", waypoints=points((50, 80), (50, 300))),),
        associations=(Association("a", "loop", "m", waypoints=points((140, 10), (50, 200))),),
    )
    view = exercise(qtbot, document)
    assert set(view.drawing.figure) == {"task", "loop", "ghost", "inside", "m", "a"}


def test_lanes_and_parents_that_go_in_circles_are_drawn(qtbot: QtBot) -> None:
    lanes = (
        Lane("a", LONG, parent="b", bounds=Bounds(0, 0, 500, 100)),
        Lane("b", "", parent="a", bounds=Bounds(0, 100, 500, 100), horizontal=False),
        Lane("c", "small", bounds=Bounds(0, 0, 4, 4)),
    )
    nodes = (
        Node("x", NodeKind.SUB_PROCESS, parent="y", lane="a", bounds=Bounds(50, 50, 300, 200)),
        Node("y", NodeKind.SUB_PROCESS, parent="x", lane="gone", bounds=Bounds(60, 60, 200, 100)),
        Node("z", NodeKind.BOUNDARY, attached_to="z", bounds=Bounds(100, 100, 36, 36)),
    )
    document = Document(
        "d",
        (Process("P", nodes=nodes, lanes=lanes),),
        (Pool("p", LONG, None, Bounds(0, 0, 600, 60)), Pool("q", process="P")),
    )
    exercise(qtbot, document)


def test_five_thousand_nodes_are_open_in_seconds(qtbot: QtBot) -> None:
    nodes = tuple(
        Node(f"n{at}", NodeKind.USER_TASK, f"Step {at}", bounds=Bounds(150.0 * (at % 70), 120.0 * (at // 70), 100, 80))
        for at in range(5_000)
    )
    flows = tuple(Flow(f"f{at}", f"n{at}", f"n{at + 1}", "next") for at in range(4_999))
    began = monotonic()
    view = exercise(qtbot, of_nodes(*nodes, flows=flows))
    assert len(view.drawing) == 9_999
    assert monotonic() - began < 60  # a hang, not a benchmark


def test_a_hub_with_a_thousand_spokes_is_drawn(qtbot: QtBot) -> None:
    hub = Node("hub", NodeKind.EXCLUSIVE, "Hub", bounds=Bounds(0, 0, 50, 50))
    spokes = tuple(Node(f"n{at}", NodeKind.TASK, bounds=Bounds(400, 100.0 * at, 100, 80)) for at in range(1_000))
    flows = tuple(Flow(f"f{at}", "hub", f"n{at}") for at in range(1_000))
    view = exercise(qtbot, of_nodes(hub, *spokes, flows=flows))
    view.select(("hub",))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.selected_ids() == ("f0",)


def _models() -> list[str]:
    folder = Path(__file__).resolve().parents[4] / "shared" / "real" / "bpmn"
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.bpmn"))


@pytest.mark.real
@pytest.mark.slow
@pytest.mark.parametrize("model", _models())
def test_real_models_are_drawn_with_every_element_that_has_a_place(qtbot: QtBot, shared: Path, model: str) -> None:
    path = shared / "real" / "bpmn" / model
    try:
        document = read_bpmn(path.read_bytes(), path.name)
    except InputError:
        pytest.skip("refused when read")
    view = exercise(qtbot, document)
    for process in document.processes:
        if all(node.expanded for node in process.nodes):
            placed = {node.id for node in process.nodes if node.bounds is not None}
            assert placed <= set(view.drawing.figure)


@pytest.mark.real
@pytest.mark.slow
def test_a_generated_model_of_two_thousand_nodes_is_drawn_whole(qtbot: QtBot, shared: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.bpmn"
    generator = shared / "bench" / "gen_bpmn.py"
    size = ("--nodes", "2000", "--lanes", "5", "--seed", "7")
    run([sys.executable, str(generator), *size, str(made)], check=True, capture_output=True)  # noqa: S603
    document = read_bpmn(made.read_bytes(), made.name)
    process = document.processes[0]
    view = exercise(qtbot, document)
    assert len(view.drawing) == len(process.nodes) + len(process.flows) + len(process.lanes) + len(document.pools)
