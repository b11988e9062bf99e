"""Which figures a document is drawn with, and what is remade when it changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import chain

import pytest
from canvas_kit import INCIDENT, of_nodes, points, with_node, without_node
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.shapes import marker_kinds
from itsm_fit.model.document import Artifact, ArtifactKind, Document, Envelope, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from itsm_fit.scoring.figures import Outcome
from ui.canvas.drawing import Drawing
from ui.canvas.figures.bands import BandFigure
from ui.canvas.figures.edges import EdgeFigure
from ui.canvas.figures.figure import Figure
from ui.canvas.figures.nodes import FrameFigure, NodeFigure
from ui.canvas.signs import gateway_sign

TASK = Node("task", NodeKind.TASK, "Task", bounds=Bounds(0, 0, 100, 80))


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    """Names need fonts, and they an application."""


def drawn(document: Document) -> Drawing:
    made = Drawing()
    made.show(document)
    return made


def test_what_was_made_in_a_worker_is_taken_over_as_if_it_was_made_here() -> None:
    with ThreadPoolExecutor(1) as worker:
        ahead = worker.submit(drawn, INCIDENT).result()
    made = Drawing()
    made.set_paint({"fix": Mark(Outcome.NO)})
    figures = list(ahead)
    places = made.show(INCIDENT, ahead)
    assert list(made) == figures
    assert places == [made.extent()]
    fresh = drawn(INCIDENT)
    assert [(each.id, each.extent) for each in made] == [(each.id, each.extent) for each in fresh]
    fix = made.figure["fix"]
    assert isinstance(fix, NodeFigure)
    assert fix.mark == Mark(Outcome.NO)
    assert made.show(with_node(INCIDENT, "fix", name="Solve"))
    assert {each.id for each in made if each not in figures} == {"fix", "f3", "f5"}, "its lines end on it"


def test_what_was_made_of_another_document_is_of_no_use() -> None:
    made = Drawing()
    made.show(INCIDENT, drawn(of_nodes(TASK)))
    assert ids(made) == ids(drawn(INCIDENT))


def ids(drawing: Drawing) -> set[str]:
    return {figure.id for figure in drawing}


def edge(drawing: Drawing, element: str) -> EdgeFigure:
    figure = drawing.figure[element]
    assert isinstance(figure, EdgeFigure)
    return figure


def ends(figure: EdgeFigure) -> list[float]:
    first, last = figure.points[0], figure.points[-1]
    return [first.x, first.y, last.x, last.y]


def test_every_element_of_the_document_is_drawn_once() -> None:
    drawing = drawn(INCIDENT)
    process = INCIDENT.processes[0]
    groups = (process.nodes, process.flows, process.lanes, INCIDENT.pools, INCIDENT.artifacts)
    expected = {element.id for group in groups for element in group} | {"m1", "a1"}
    assert ids(drawing) == expected
    assert len(drawing) == len(expected)


def test_the_same_document_again_repaints_nothing() -> None:
    drawing = drawn(INCIDENT)
    assert drawing.show(INCIDENT) == []
    assert drawing.show(replace(INCIDENT)) == []


def test_a_renamed_step_remakes_only_itself_and_the_flows_that_touch_it() -> None:
    drawing = drawn(INCIDENT)
    before = dict(drawing.figure)
    changed = drawing.show(with_node(INCIDENT, "fix", name="Solve"))
    remade = {element for element, figure in drawing.figure.items() if before[element] is not figure}
    assert remade == {"fix", "f3", "f5"}
    area = QRectF(390, 35, 100, 80)
    assert any(place.contains(area) for place in changed)
    assert not any(place.contains(QPointF(450, 225)) for place in changed)


def test_a_moved_step_repaints_where_it_was_and_where_it_is() -> None:
    drawing = drawn(INCIDENT)
    changed = drawing.show(with_node(INCIDENT, "fix", bounds=Bounds(390, -300, 100, 80)))
    for place in (QRectF(390, 35, 100, 80), QRectF(390, -300, 100, 80)):
        assert any(area.contains(place) for area in changed)
    assert drawing.extent().top() < -300


INNER = Node("inner", NodeKind.TASK, "Inner", parent="sub", bounds=Bounds(40, 60, 100, 80))
ON_INNER = Node("late", NodeKind.BOUNDARY, attached_to="inner", parent="sub", bounds=Bounds(80, 122, 36, 36))
SUB = Node("sub", NodeKind.SUB_PROCESS, "Sub", bounds=Bounds(0, 0, 300, 200))
CALL = Node("call", NodeKind.CALL, "Call", bounds=Bounds(0, 400, 250, 200))
ASIDE = Node("aside", NodeKind.TASK, "Aside", bounds=Bounds(60, 700, 100, 80))
POOL = Pool("pool", "Pool", "P", Bounds(-50, -50, 600, 900))
NOTE = Artifact("note", ArtifactKind.DATA_OBJECT, "Note", "sub", Bounds(200, 60, 36, 50))
HELD = replace(of_nodes(SUB, INNER, ON_INNER, CALL, ASIDE), pools=(POOL,), artifacts=(NOTE,))


@pytest.mark.parametrize(
    "changed",
    [
        with_node(HELD, "sub", expanded=False),
        with_node(HELD, "inner", parent=None),
        with_node(HELD, "late", attached_to=None, kind=NodeKind.CATCH),
        with_node(HELD, "late", attached_to="aside"),
        with_node(with_node(HELD, "sub", expanded=False), "late", parent=None, attached_to="aside"),
        with_node(HELD, "aside", bounds=Bounds(60, 460, 100, 80)),
        with_node(HELD, "call", bounds=Bounds(0, 600, 250, 200)),
        with_node(HELD, "aside", bounds=None),
        replace(HELD, pools=(replace(POOL, bounds=None),)),
        replace(HELD, pools=(replace(POOL, process=None),)),
        replace(HELD, artifacts=(replace(NOTE, parent="P"),)),
        replace(HELD, artifacts=(replace(NOTE, kind=ArtifactKind.GROUP),)),
        replace(HELD, processes=(replace(HELD.processes[0], lanes=(Lane("lane", bounds=Bounds(0, 0, 99, 99)),)),)),
    ],
)
def test_what_changes_how_others_are_drawn_changes_them(changed: Document) -> None:
    for before, after in ((HELD, changed), (changed, HELD), (with_node(HELD, "sub", expanded=False), changed)):
        assert_as_fresh(before, after)


def test_what_leaves_a_frame_is_drawn_as_what_is_in_none() -> None:
    before = replace(HELD, pools=(), artifacts=())
    assert_as_fresh(before, with_node(before, "inner", parent=None))


def assert_as_fresh(before: Document, after: Document) -> None:
    drawing, fresh = drawn(before), drawn(after)
    drawing.show(after)
    for kept, new in zip(*((its.bands, its.edges, its.nodes) for its in (drawing, fresh)), strict=True):
        assert [looks(figure) for figure in kept.figures] == [looks(figure) for figure in new.figures]


def looks(figure: Figure) -> tuple[object, ...]:
    band = (figure.header, figure.innermost) if isinstance(figure, BandFigure) else ()
    return type(figure), figure.element, figure.extent, figure.framed, band


def test_a_removed_step_is_gone_and_an_added_one_is_there() -> None:
    drawing = drawn(without_node(INCIDENT, "join"))
    assert "join" not in drawing.figure
    drawing.show(INCIDENT)
    assert "join" in drawing.figure


def test_after_any_edits_the_figures_are_those_of_a_fresh_drawing() -> None:
    drawing = drawn(INCIDENT)
    edits = (
        with_node(INCIDENT, "log", name="Write down"),
        without_node(INCIDENT, "escalate"),
        with_node(INCIDENT, "which", default_flow="f3"),
        with_node(INCIDENT, "late", bounds=Bounds(400, 247, 36, 36)),
    )
    for document in (*edits, INCIDENT):
        drawing.show(document)
        fresh = drawn(document)
        assert [figure.element for figure in drawing] == [figure.element for figure in fresh]
        assert [figure.extent for figure in drawing] == [figure.extent for figure in fresh]
        assert drawing.extent() == fresh.extent()
        everywhere = fresh.extent()
        assert [list(map(id, part)) for part in drawing.within(everywhere)] == [
            list(map(id, layer.figures)) for layer in (drawing.bands, drawing.edges, drawing.nodes)
        ]
        for figure in fresh:  # each is found in its place, whatever came or went before it
            found, expected = ([part.id for part in chain(*its.within(figure.extent))] for its in (drawing, fresh))
            assert found == expected


def test_what_a_collapsed_sub_process_holds_is_not_drawn() -> None:
    outer = Node("outer", NodeKind.SUB_PROCESS, bounds=Bounds(0, 0, 300, 200), expanded=False)
    inner = replace(TASK, id="inner", parent="outer", bounds=Bounds(20, 20, 100, 80))
    guest = Node("guest", NodeKind.BOUNDARY, attached_to="inner", parent="outer", bounds=Bounds(100, 90, 36, 36))
    flow = Flow("in_out", "inner", "task", waypoints=points((0, 0), (9, 9)))
    document = of_nodes(outer, inner, guest, TASK, flows=(flow,))
    assert ids(drawn(document)) == {"outer", "task"}
    opened = with_node(document, "outer", expanded=True)
    assert ids(drawn(opened)) == {"outer", "inner", "guest", "task", "in_out"}


def test_an_expanded_sub_process_stands_behind_what_it_holds() -> None:
    inner = replace(TASK, id="inner", parent="outer", bounds=Bounds(20, 40, 100, 80))
    outer = Node("outer", NodeKind.SUB_PROCESS, "Outer", bounds=Bounds(0, 0, 300, 200))
    drawing = drawn(of_nodes(inner, outer))
    assert [figure.id for figure in drawing] == ["outer", "inner"]
    assert drawing.at(QPointF(60, 60), 3) is drawing.figure["inner"]
    assert drawing.at(QPointF(200, 150), 3) is None  # its inside is open ground
    assert drawing.at(QPointF(200, 10), 3) is drawing.figure["outer"]  # its name
    assert drawing.at(QPointF(299, 150), 3) is drawing.figure["outer"]  # its border


def test_a_call_drawn_around_the_steps_it_calls_stands_behind_them() -> None:
    call = Node("call", NodeKind.CALL, "Call", bounds=Bounds(0, 0, 400, 200))
    called = Process("Q", nodes=(replace(TASK, bounds=Bounds(40, 60, 100, 80)),))
    document = Document("d", processes=(called, Process("P", nodes=(call,))))
    drawing = drawn(document)
    assert isinstance(drawing.figure["call"], FrameFigure)
    assert [figure.id for figure in drawing] == ["call", "task"]


def test_a_node_without_a_place_is_left_out_and_one_without_size_gets_its_usual_size() -> None:
    nowhere = replace(TASK, id="nowhere", bounds=None)
    dot = replace(TASK, id="dot", bounds=Bounds(500, 300, 0, 0))
    drawing = drawn(of_nodes(nowhere, dot))
    assert ids(drawing) == {"dot"}
    assert drawing.figure["dot"].body == QRectF(450, 260, 100, 80)


def test_flows_to_nothing_are_drawn_along_their_points_or_not_at_all() -> None:
    flows = (
        Flow("drawn", "task", "nobody", waypoints=points((100, 40), (200, 40))),
        Flow("placeless", "task", "nobody"),
        Flow("standing", "task", "task", waypoints=points((5, 5), (5, 5))),
    )
    assert ids(drawn(of_nodes(TASK, flows=flows))) == {"task", "drawn"}


def test_a_flow_without_points_runs_straight_between_the_borders() -> None:
    other = replace(TASK, id="other", bounds=Bounds(200, 0, 100, 80))
    flow = edge(drawn(of_nodes(TASK, other, flows=(Flow("f", "task", "other"),))), "f")
    assert ends(flow) == pytest.approx([100, 40, 200, 40], abs=0.05)


def test_a_flow_that_ends_in_the_middle_of_a_circle_ends_on_its_border() -> None:
    circle = Node("circle", NodeKind.END, bounds=Bounds(200, 22, 36, 36))
    flow = Flow("f", "task", "circle", waypoints=points((100, 40), (218, 40)))
    drawing = drawn(of_nodes(TASK, circle, flows=(flow,)))
    assert edge(drawing, "f").points[-1].x == pytest.approx(200, abs=0.05)


def test_message_flows_and_pools_are_joined_at_the_pools_border() -> None:
    pools = (Pool("a", bounds=Bounds(0, 0, 400, 100)), Pool("b", bounds=Bounds(0, 200, 400, 100)))
    document = Document("d", pools=pools, message_flows=(MessageFlow("m", "a", "b"),))
    assert ends(edge(drawn(document), "m")) == pytest.approx([200, 100, 200, 200], abs=0.05)


def test_two_elements_with_one_id_are_both_drawn() -> None:
    twin = replace(TASK, bounds=Bounds(300, 0, 100, 80))
    document = of_nodes(TASK, twin)
    drawing = drawn(document)
    assert len(drawing) == 2
    assert drawing.figure["task"].body.left() == 0
    drawing.show(with_node(document, "task", name="Other"))
    assert len(drawing) == 2


def test_verdicts_stay_on_steps_that_are_remade_and_go_when_the_paint_goes() -> None:
    drawing = drawn(INCIDENT)
    mark = Mark(Outcome.NO, "breaks 35 %")
    changed = drawing.set_paint({"fix": mark})
    assert len(changed) == 1
    assert changed[0].contains(QRectF(390, 35, 100, 80))
    drawing.show(with_node(INCIDENT, "fix", name="Solve"))
    figure = drawing.figure["fix"]
    assert isinstance(figure, NodeFigure)
    assert figure.mark == mark
    assert len(drawing.set_paint(None)) == 1
    assert figure.mark is None
    assert drawing.set_paint({}) == []


def test_an_open_ad_hoc_sub_process_keeps_its_sign_and_a_gateway_drawn_empty_has_none() -> None:
    frame = Node("f", NodeKind.AD_HOC, "Any order", bounds=Bounds(0, 0, 300, 200))
    figure = drawn(of_nodes(frame)).figure["f"]
    assert isinstance(figure, FrameFigure)
    assert marker_kinds(figure._as_drawn()) == ("adhoc",)
    gateway = Node("g", NodeKind.EXCLUSIVE)
    assert gateway_sign(gateway) is not None
    assert gateway_sign(replace(gateway, marker_visible=False)) is None


def test_an_envelope_on_a_message_is_painted_in_what_is_repainted() -> None:
    flow = MessageFlow("m", "customer", "start", waypoints=points((78, -60), (78, 57)), envelope=Envelope.INITIATING)
    figure = drawn(replace(INCIDENT, message_flows=(flow,))).figure["m"]
    assert figure.extent.contains(QRectF(78 - 12, -1.5 - 8, 24, 16))
