"""Visio drawings become processes; what cannot be carried over is listed by name on its page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from visio_files import (
    DIAMOND,
    ELLIPSE,
    FLOWCHART,
    RECTANGLE,
    Master,
    Page,
    cells,
    flow,
    glue,
    line,
    outline,
    parts_of,
    shape,
    visio,
    zipped,
)

from itsm_fit.cli.convert import convert_file
from itsm_fit.errors import InputError
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import ArtifactKind, Document
from itsm_fit.model.process import Bounds, EventKind, Loop, NodeKind, Point, Process
from itsm_fit.progress import silent
from itsm_fit.selection import SourcesRefused, load
from itsm_fit.storage.bpmn import read_bpmn
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.visio import is_visio, read_visio

PROCESS, DECISION, START_END, CONNECTOR = 2, 3, 4, 6
BOX = (1.0, 0.75)
INCIDENT = Page(
    [
        shape(1, "Call", master=START_END, at=(1, 10), size=BOX),
        shape(2, "Log it", master=PROCESS, at=(3, 10), size=BOX),
        shape(3, "Known?", master=DECISION, at=(5, 10), size=BOX),
        shape(4, "Solve", master=PROCESS, at=(5, 8), size=BOX),
        shape(5, "Done", master=START_END, at=(7, 10), size=BOX),
        flow(11, 1, 2),
        flow(12, 2, 3),
        flow(13, 3, 5, "yes"),
        flow(14, 3, 4, "no"),
        flow(15, 4, 5),
    ],
    "Incident",
)


def _document(*pages: Page, masters: tuple[Master, ...] = FLOWCHART) -> Document:
    (document,) = read_visio(visio(*pages, masters=masters), "flow.vsdx").documents
    return document


def _process(*shapes: str | tuple[str, str], masters: tuple[Master, ...] = FLOWCHART) -> Process:
    (process,) = _document(Page(shapes), masters=masters).processes
    return process


def _ways(process: Process) -> list[tuple[str, str, str]]:
    names = {node.id: node.name or node.id for node in process.nodes}
    return [(names[each.source], names[each.target], each.name) for each in process.flows]


def _said(data: bytes) -> list[tuple[str, str]]:
    return [(each.where, each.message) for each in read_visio(data, "flow.vsdx").issues]


def test_a_flowchart_becomes_a_process() -> None:
    document = _document(INCIDENT)
    (process,) = document.processes
    assert document.name == "flow.bpmn"
    assert [(node.id, node.kind, node.name) for node in process.nodes] == [
        ("Sheet.1", NodeKind.START, "Call"),
        ("Sheet.2", NodeKind.TASK, "Log it"),
        ("Sheet.3", NodeKind.EXCLUSIVE, "Known?"),
        ("Sheet.4", NodeKind.TASK, "Solve"),
        ("Sheet.5", NodeKind.END, "Done"),
    ]
    assert _ways(process) == [
        ("Call", "Log it", ""),
        ("Log it", "Known?", ""),
        ("Known?", "Done", "yes"),
        ("Known?", "Solve", "no"),
        ("Solve", "Done", ""),
    ]
    # inches with y up on a page 11 inches high, at 96 units an inch
    assert process.node_by_id["Sheet.4"].bounds == Bounds(432.0, 252.0, 96.0, 72.0)
    start = process.node_by_id["Sheet.1"].bounds
    assert start is not None
    assert (start.center.x, start.center.y, start.width, start.height) == (96, 96, 36, 36)  # its middle stays


@given(st.lists(st.tuples(st.integers(1, 7), st.integers(1, 7)).filter(lambda ends: ends[0] != ends[1]), min_size=1))
def test_whatever_is_drawn_and_glued_comes_in_as_it_is(ways: list[tuple[int, int]]) -> None:
    steps = [shape(at, f"Step {at}", master=PROCESS, at=(at, 1 + at), size=(0.8, 0.6)) for at in range(1, 8)]
    lines = [flow(20 + number, *ends, f"{number}") for number, ends in enumerate(ways)]
    processes = _document(Page([*steps, *lines])).processes
    assert [node.name for each in processes for node in each.nodes] == [f"Step {at}" for at in range(1, 8)]
    assert [way for each in processes for way in _ways(each)] == [
        (f"Step {source}", f"Step {target}", f"{number}") for number, (source, target) in enumerate(ways)
    ]


def test_every_page_with_a_flow_becomes_a_document_and_others_are_named() -> None:
    notes = Page([shape(1, "Only a note", at=(2, 2), size=BOX)], "Notes")
    logo = Page([shape(1, "Logo", at=(2, 2), size=BOX)], "Frame", background=True)
    again = Page(INCIDENT.shapes, "Incident")
    read = read_visio(visio(INCIDENT, notes, again, logo), "desk.vsdx")
    assert [document.name for document in read.documents] == ["desk – Incident.bpmn", "desk – Incident 2.bpmn"]
    assert [(each.where, each.message) for each in read.issues] == [
        ("Notes", "The page holds no step of a flow; it is left out."),
        ("Frame", "The page is a background of other pages; what it shows is left out."),
    ]


def test_bends_are_kept_and_led_to_shapes_that_are_smaller_here() -> None:
    process = _process(
        shape(1, "A", master=PROCESS, at=(1, 10), size=BOX),
        shape(2, "?", master=DECISION, at=(4, 10), size=(1.5, 1)),
        shape(3, "B", master=PROCESS, at=(7, 8), size=BOX),
        (line(11, (1.5, 10), (3.25, 10)), glue(11, 1, 2)),
        (line(12, (4.75, 10), (7, 8.375), bends=[(7, 10)]), glue(12, 2, 3)),
    )
    first, second = process.flows
    assert first.waypoints == (Point(144, 96), Point(384 - 25, 96))  # a gateway is 50 units wide
    assert second.waypoints == (Point(384 + 25, 96), Point(672, 96), Point(672, 252))


@pytest.mark.parametrize("arrows", [(4, 0), (13, 0)])
def test_a_line_whose_only_arrow_is_at_its_beginning_runs_the_other_way(arrows: tuple[int, int]) -> None:
    process = _process(
        shape(1, "A", master=PROCESS, at=(1, 10), size=BOX),
        shape(2, "B", master=PROCESS, at=(4, 10), size=BOX),
        flow(11, 1, 2, arrows=arrows),
    )
    assert _ways(process) == [("B", "A", "")]


def test_a_line_without_arrows_runs_as_it_was_glued_and_one_with_two_is_told() -> None:
    page = Page(
        [
            shape(1, "A", master=PROCESS, at=(1, 10), size=BOX),
            shape(2, "B", master=PROCESS, at=(4, 10), size=BOX),
            flow(11, 1, 2, arrows=(0, 0)),
            flow(12, 2, 1, arrows=(4, 4)),
        ]
    )
    assert _ways(_document(page).processes[0]) == [("A", "B", ""), ("B", "A", "")]
    assert _said(visio(page)) == [
        ("Page-1", "Sheet.12 has an arrow at both ends; it is read from its beginning to its end.")
    ]


def test_an_arrow_can_come_from_the_style_of_the_master() -> None:
    styles = (
        '<StyleSheets><StyleSheet ID="7"><Cell N="BeginArrow" V="4"/></StyleSheet>'
        '<StyleSheet ID="8" LineStyle="7"/><StyleSheet ID="9" LineStyle="9"/></StyleSheets>'
    )
    content = shape(5, attributes='LineStyle="8"', more={"BeginX": 0, "EndX": 1})
    page = Page(
        [
            shape(1, "A", master=PROCESS, at=(1, 10), size=BOX),
            shape(2, "B", master=PROCESS, at=(4, 10), size=BOX),
            (shape(11, master=8), glue(11, 1, 2)),
        ]
    )
    data = visio(page, masters=(*FLOWCHART, Master(8, "Own connector", content)), styles=styles)
    assert _ways(read_visio(data, "a.vsdx").documents[0].processes[0]) == [("B", "A", "")]


def test_loose_ends_are_joined_to_what_they_touch_and_that_is_told() -> None:
    page = Page(
        [
            shape(1, "A", master=PROCESS, at=(1, 10), size=BOX),
            shape(2, "B", master=PROCESS, at=(4, 10), size=BOX),
            line(11, (1.52, 10), (3.48, 10), "then"),
            (line(12, (4.5, 10), (8, 2), "away"), glue(12, 2, None)),
        ]
    )
    assert _ways(_document(page).processes[0]) == [("A", "B", "then")]
    assert _said(visio(page)) == [
        ("Page-1", "The line “away” (Sheet.12) at “B” has a loose end; it is left out."),
        (
            "Page-1",
            "The line “then” (Sheet.11) from “A” to “B” was not attached to both: it is joined to what it touches.",
        ),
    ]


def test_a_line_glued_to_another_line_joins_what_that_one_joins() -> None:
    page = Page(
        [
            *(shape(at, name, master=PROCESS, at=(2 * at, 10), size=BOX) for at, name in enumerate("ABC", 1)),
            flow(11, 1, 2),
            flow(12, 3, 11),
            flow(13, 99, 1),
            flow(14, 14, 1),
        ]
    )
    process = _document(page).processes[0]
    assert [way for way in _ways(process) if way[0] == "C"] == [("C", "B", "")]


# ------------------------------------------------------------------ what shapes are


def test_names_of_masters_are_known_in_every_language_and_copies_by_their_origin() -> None:
    masters = (
        Master(2, "Process.13", local="Prozess"),
        Master(3, "Our own rhombus", base="{7813AA6D-FF4D-4795-B39A-7FF08597892B}", local="Entscheidung"),
        Master(4, "Subprocess", local="Teilprozess"),
        Master(7, "Database", local="Datenbank"),
    )
    page = Page(
        [
            shape(1, "A", master=2, at=(1, 10), size=BOX),
            shape(2, "B", master=3, at=(3, 10), size=BOX),
            shape(3, "C", master=4, at=(5, 10), size=BOX),
            shape(4, "Tickets", master=7, at=(5, 8), size=BOX),
            flow(11, 1, 2),
            flow(12, 2, 3),
            flow(13, 3, 4),
        ]
    )
    document = _document(page, masters=masters)
    assert [node.kind for node in document.processes[0].nodes] == [NodeKind.TASK, NodeKind.EXCLUSIVE, NodeKind.CALL]
    assert [(each.kind, each.text) for each in document.artifacts] == [(ArtifactKind.DATA_STORE, "Tickets")]
    assert [(each.source, each.target) for each in document.associations] == [("Sheet.3", "Sheet.4")]


def test_an_outline_tells_where_no_name_does() -> None:
    stadium = (
        '<Section N="Geometry" IX="0">'
        f'<Row T="MoveTo" IX="1">{cells({"X": 0.25, "Y": 0})}</Row>'
        f'<Row T="LineTo" IX="2">{cells({"X": 0.75, "Y": 0})}</Row>'
        f'<Row T="EllipticalArcTo" IX="3">{cells({"X": 0.75, "Y": 0.5})}</Row>'
        f'<Row T="LineTo" IX="4">{cells({"X": 0.25, "Y": 0.5})}</Row>'
        f'<Row T="EllipticalArcTo" IX="5">{cells({"X": 0.25, "Y": 0})}</Row></Section>'
    )
    process = _process(
        shape(1, "Go", at=(1, 10), size=(1, 0.5), drawn=stadium),
        shape(2, "Do", at=(3, 10), size=BOX, drawn=outline(RECTANGLE)),
        shape(3, "Well?", at=(5, 10), size=BOX, drawn=outline(DIAMOND)),
        shape(4, "End", at=(7, 10), size=(1, 0.5), drawn=ELLIPSE),
        flow(11, 1, 2),
        flow(12, 2, 3),
        flow(13, 3, 4),
    )
    assert [node.kind for node in process.nodes] == [NodeKind.START, NodeKind.TASK, NodeKind.EXCLUSIVE, NodeKind.END]


def test_a_diamond_can_be_drawn_as_one_polyline() -> None:
    start = f'<Row T="RelMoveTo" IX="1">{cells({"X": 0.5, "Y": 1})}</Row>'
    rest = cells({"X": 0.5, "Y": 1, "A": "POLYLINE(0, 1, 1,0.5, 0.5,0, 0,0.5)"})
    drawn = f'<Section N="Geometry" IX="0">{start}<Row T="PolylineTo" IX="2">{rest}</Row></Section>'
    process = _process(
        shape(1, "Well?", at=(1, 10), size=(1, 1), drawn=drawn),
        shape(2, "Do", master=PROCESS, at=(4, 10), size=BOX),
        flow(11, 1, 2),
    )
    assert [node.kind for node in process.nodes] == [NodeKind.EXCLUSIVE, NodeKind.TASK]


def _path(index: int, places: Sequence[tuple[float, float]], *, filled: bool = False) -> str:
    rows = "".join(
        f'<Row T="{"MoveTo" if at == 0 else "LineTo"}" IX="{at + 1}">{cells({"X": x, "Y": y})}</Row>'
        for at, (x, y) in enumerate(places)
    )
    return f'<Section N="Geometry" IX="{index}"><Cell N="NoFill" V="{int(not filled)}"/>{rows}</Section>'


def test_a_sign_in_a_diamond_tells_what_kind_of_gateway_it_is() -> None:
    diamond = [(0, 0.25), (0.25, 0.5), (0.5, 0.25), (0.25, 0), (0, 0.25)]
    cross = _path(1, [(0.25, 0.1), (0.25, 0.4)]) + _path(2, [(0.1, 0.25), (0.4, 0.25)])
    round_ = cells({"X": 0.25, "Y": 0.25, "A": 0.4, "B": 0.25, "C": 0.25, "D": 0.4})
    circle = f'<Section N="Geometry" IX="1"><Row T="Ellipse" IX="1">{round_}</Row></Section>'
    slanted = _path(1, [(0.1, 0.1), (0.4, 0.4)]) + _path(2, [(0.1, 0.4), (0.4, 0.1)])
    signs = ["", cross, circle, slanted]
    process = _process(
        *(
            shape(at, f"{at}", at=(at, 10), size=(0.5, 0.5), drawn=_path(0, diamond, filled=True) + sign)
            for at, sign in enumerate(signs, 1)
        ),
        *(flow(10 + at, at, at + 1) for at in range(1, len(signs))),
    )
    assert [node.kind for node in process.nodes] == [
        NodeKind.EXCLUSIVE,
        NodeKind.PARALLEL,
        NodeKind.INCLUSIVE,
        NodeKind.EXCLUSIVE,
    ]


def test_a_drawn_path_with_a_head_is_a_line_and_an_open_bracket_with_a_text_is_a_note() -> None:
    head = _path(1, [(1.5, 0), (1.4, 0.05), (1.4, -0.05), (1.5, 0)], filled=True)
    arrow = shape(11, "then", at=(2.5, 10), size=(1.5, 0.01), drawn=_path(0, [(0, 0), (1.5, 0)]) + head)
    bracket = shape(12, "soon", at=(2.5, 8), size=(1, 0.5), drawn=_path(0, [(0.2, 0), (0, 0), (0, 0.5), (0.2, 0.5)]))
    page = Page(
        [
            shape(1, "A", master=PROCESS, at=(1.25, 10), size=BOX),
            shape(2, "B", master=PROCESS, at=(3.75, 10), size=BOX),
            arrow,
            bracket,
        ]
    )
    document = _document(page)
    assert _ways(document.processes[0]) == [("A", "B", "then")]
    assert [(each.kind, each.text) for each in document.artifacts] == [(ArtifactKind.ANNOTATION, "soon")]


def test_texts_beside_signs_and_ways_out_of_a_choice_name_these() -> None:
    plain = {"LinePattern": 0, "FillPattern": 0}
    page = Page(
        [
            shape(1, master=START_END, at=(1, 10), size=(0.4, 0.4)),
            shape(2, "Look", master=PROCESS, at=(3, 10), size=BOX),
            shape(3, master=DECISION, at=(5, 10), size=(0.5, 0.5)),
            shape(4, "Solve", master=PROCESS, at=(7, 10), size=BOX),
            shape(5, "Ask", master=PROCESS, at=(5, 7), size=BOX),
            shape(21, "Call", at=(1, 9.6), size=(0.6, 0.2), more=plain, drawn=outline(RECTANGLE)),
            shape(22, "Known?", at=(5, 10.45), size=(0.6, 0.2), more=plain, drawn=outline(RECTANGLE)),
            shape(23, "yes", at=(5.9, 10.1), size=(0.4, 0.15), more=plain, drawn=outline(RECTANGLE)),
            shape(24, "far away", at=(2, 3), size=(1, 0.2), more=plain, drawn=outline(RECTANGLE)),
            (line(11, (1.2, 10), (2.5, 10)), glue(11, 1, 2)),
            (line(12, (3.5, 10), (4.75, 10)), glue(12, 2, 3)),
            (line(13, (5.25, 10), (6.5, 10)), glue(13, 3, 4)),
            (line(14, (5, 9.75), (5, 7.375), "no"), glue(14, 3, 5)),
        ]
    )
    document = _document(page)
    assert _ways(document.processes[0]) == [
        ("Call", "Look", ""),
        ("Look", "Known?", ""),
        ("Known?", "Solve", "yes"),
        ("Known?", "Ask", "no"),
    ]
    assert [each.text for each in document.artifacts] == ["far away"]


def test_plain_boxes_behind_steps_are_lanes_and_one_in_line_with_them_too() -> None:
    process = _process(
        shape(50, "Desk", at=(4, 9), size=(8, 2), drawn=outline(RECTANGLE)),
        shape(51, "Expert", at=(4, 7), size=(8, 2), drawn=outline(RECTANGLE)),
        shape(52, "Legend", at=(6, 3), size=(2, 1), drawn=outline(RECTANGLE)),
        shape(1, "A", master=PROCESS, at=(2, 9), size=BOX),
        shape(2, "B", master=PROCESS, at=(5, 9), size=BOX),
        shape(3, "C", master=PROCESS, at=(5, 7), size=BOX),
        flow(11, 1, 2),
        flow(12, 2, 3),
    )
    assert [(lane.name, lane.horizontal) for lane in process.lanes] == [("Desk", True), ("Expert", True)]


def _list(*words: str) -> str:
    return ";".join(words)


TASKS = _list(
    "Brak", "Usługa", "Odbiór", "Wysłanie", "Użytkownik", "Skrypt", "Abstr", "Ręczne", "Wystąpienie", "Reguła"
)
LOOPS = _list("Brak", "Standardowa", "Równolegle", "Sekwencyjnie")
EVENTS = _list("Rozpoczęcie", "Rozpoczęcie (bez)", "Pośrednie", "Pośrednie (bez)", "Przerzucane", "Zakończenie")
GATEWAYS = _list("Wykluczająca", "Wykluczająca zdarzenie", "Niewykluczająca", "Równoległa", "Równoległe zd.", "Złożona")
DETAILS = _list(
    *[
        "Brak",
        "Komunikat",
        "Czas",
        "Błąd",
        "Anul",
        "Komp",
        "War",
        "Łącze",
        "Sygnał",
        "Koniec",
        "Wiele",
        "Eskal",
        "RównWiele",
    ]
)


def _chosen(at: int, words: str) -> dict[str, object]:
    return {"Value": words.split(";")[at], "Format": words}


def _event(kind: int, trigger: str = "Brak") -> dict[str, object]:
    return {
        "BpmnEventType": _chosen(kind, EVENTS),
        "BpmnTriggerOrResult": trigger,
        "BpmnEventDetailType": _chosen(0, DETAILS),
    }


def _activity(kind: int, task: int = 0, loop: int = 0) -> dict[str, object]:
    return {
        "BpmnActivityType": _chosen(kind, "Zadanie;Podproces"),
        "BpmnTaskType": _chosen(task, TASKS),
        "BpmnLoopType": _chosen(loop, LOOPS),
    }


def test_shape_data_of_bpmn_stencils_is_read_in_any_language() -> None:
    little, rhombus = (0.4, 0.4), (0.6, 0.6)
    unknown = {"BpmnGatewayType": {"Value": "?", "Format": GATEWAYS}}
    page = Page(
        [
            shape(1, at=(1, 10), size=little, data=_event(0, "Komunikat")),
            shape(2, "Ask", at=(3, 10), size=BOX, data=_activity(0, task=4, loop=3)),
            shape(3, "Late", at=(3.2, 9.625), size=little, data=_event(3, "Czas")),
            shape(4, "Both", at=(5, 10), size=rhombus, data=unknown),
            shape(6, "Also", at=(5, 8), size=rhombus, data={"BpmnGatewayType": _chosen(3, GATEWAYS)}),
            shape(5, at=(7, 10), size=little, data=_event(5, "Koniec")),
            shape(7, "Rest", at=(7, 8), size=BOX, data=_activity(1)),
            flow(11, 1, 2),
            flow(12, 2, 4),
            flow(13, 4, 5),
            flow(14, 3, 6),
            flow(15, 6, 7),
        ]
    )
    node = _document(page).processes[0].node_by_id
    assert (node["Sheet.1"].kind, node["Sheet.1"].event) == (NodeKind.START, EventKind.MESSAGE)
    assert (node["Sheet.2"].kind, node["Sheet.2"].loop) == (NodeKind.USER_TASK, Loop.SEQUENTIAL)
    late = node["Sheet.3"]
    assert (late.kind, late.event, late.attached_to, late.interrupting) == (
        NodeKind.BOUNDARY,
        EventKind.TIMER,
        "Sheet.2",
        False,
    )
    assert (node["Sheet.4"].kind, node["Sheet.6"].kind) == (NodeKind.EXCLUSIVE, NodeKind.PARALLEL)
    assert (node["Sheet.5"].kind, node["Sheet.5"].event) == (NodeKind.END, EventKind.TERMINATE)
    assert node["Sheet.7"].kind is NodeKind.SUB_PROCESS


def _connecting(kind: int, condition: int = 0) -> dict[str, object]:
    return {
        "BpmnConnectingObjectType": _chosen(kind, "Sequence Flow;Message Flow;Association"),
        "BpmnConditionType": _chosen(condition, "None;Expression;Default"),
    }


def test_what_a_connector_says_of_itself_counts() -> None:
    page = Page(
        [
            *(shape(at, name, master=PROCESS, at=(2 * at, 10), size=BOX) for at, name in enumerate("ABCD", 1)),
            flow(11, 1, 2, data=_connecting(0, condition=2)),
            flow(12, 1, 3, data=_connecting(0, condition=1)),
            flow(13, 2, 3, data=_connecting(1)),
            flow(14, 3, 4, data=_connecting(2)),
        ]
    )
    document = _document(page)
    (process,) = document.processes
    assert process.node_by_id["Sheet.1"].default_flow == "Sheet.11"
    assert [(each.id, each.conditional) for each in process.flows] == [
        ("Sheet.11", False),
        ("Sheet.12", True),
        ("Sheet.13", False),
    ]
    assert [(each.source, each.target) for each in document.associations] == [("Sheet.3", "Sheet.4")]
    assert _said(visio(page)) == [
        ("Page-1", "A line (Sheet.13) from “B” to “C” is drawn as a message inside one process: it is read as a flow.")
    ]


# ------------------------------------------------------------------ pools, lanes, containers, groups


def _heading(key: int, text: str) -> str:
    return shape(key, text, at=(0.2, 0.2), size=(0.4, 0.4), user={"msvStructureType": "Heading"})


def _lane(key: int, name: str, at: tuple[float, float], size: tuple[float, float], of: int) -> str:
    return shape(
        key,
        at=at,
        size=size,
        user={"msvShapeCategories": "Swimlane;Lane", "msvStructureType": "Container", "visHeadingText": name},
        more={"Relationships": ("0", f"SUM(DEPENDSON(5,Sheet.{of}!SheetRef()))")},
        parts=[_heading(key * 100, name)],
    )


def _lanes(direction: int, *, title: str, shown: str = "1") -> list[str]:
    """A pool with two lanes that lie (direction 2) or stand (0)."""
    down = direction == 2
    size, first, second = ((8, 2), (4, 9), (4, 7)) if down else ((4, 4), (2, 8), (6, 8))
    return [
        shape(
            50,
            at=(4, 8),
            size=(8, 4),
            user={"msvShapeCategories": "CFF Container", "msvStructureType": "Container", "visShowTitle": shown},
            parts=[_heading(5000, title)],
        ),
        shape(51, at=(4, 8), size=(8, 4), user={"msvStructureType": "List", "msvSDListDirection": direction}),
        _lane(52, "Service desk", first, size, 51),
        _lane(53, "Expert", second, size, 51),
    ]


@pytest.mark.parametrize(("direction", "across"), [(2, True), (0, False)])
def test_a_cross_functional_flowchart_is_a_pool_with_lanes(direction: int, across: bool) -> None:
    second = (6, 7)
    page = Page(
        [
            *_lanes(direction, title="Incident"),
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(2, "Solve", master=PROCESS, at=second, size=BOX),
            flow(11, 1, 2),
        ]
    )
    document = _document(page)
    (process,), (pool,) = document.processes, document.pools
    assert (pool.name, pool.process, pool.horizontal) == ("Incident", process.id, across)
    assert [(lane.name, lane.horizontal) for lane in process.lanes] == [("Service desk", across), ("Expert", across)]
    assert {node.name: process.lane_by_id[node.lane or ""].name for node in process.nodes} == {
        "Log": "Service desk",
        "Solve": "Expert",
    }
    assert _said(visio(page)) == []


def test_the_frame_around_a_single_lane_is_no_pool_of_its_own() -> None:
    pool = shape(
        50,
        at=(4, 9),
        size=(8, 2),
        user={"msvShapeCategories": "CFF Container;Pool", "visShowTitle": "0"},
        parts=[_heading(5000, "Title")],
    )
    page = Page(
        [
            pool,
            shape(51, at=(4, 9), size=(8, 2), user={"msvStructureType": "List", "msvSDListDirection": 2}),
            _lane(52, "Desk", (4, 9), (8, 2), 51),
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(2, "Solve", master=PROCESS, at=(5, 9), size=BOX),
            flow(11, 1, 2),
        ]
    )
    document = _document(page)
    assert [pool.name for pool in document.pools] == ["Desk"]
    assert document.processes[0].lanes == ()


def test_a_named_phase_is_a_group_around_its_part_and_an_unnamed_one_is_nothing() -> None:
    phase = {"msvShapeCategories": "Phase;DoNotContain", "msvStructureType": "Container", "visShowPhase": "1"}
    page = Page(
        [
            *_lanes(2, title="Incident"),
            shape(60, at=(2, 8), size=(4, 4), user=phase, parts=[_heading(6000, "Intake")]),
            shape(61, at=(6, 8), size=(4, 4), user=phase, parts=[_heading(6100, "")]),
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
        ]
    )
    document = _document(page)
    assert [(each.kind, each.text) for each in document.artifacts] == [(ArtifactKind.GROUP, "Intake")]


def test_a_container_is_a_group_and_one_that_the_flow_runs_to_a_sub_process() -> None:
    box = {"msvStructureType": "Container"}
    inside = {"Relationships": ("0", "SUM(DEPENDSON(4,Sheet.71!SheetRef()))")}
    page = Page(
        [
            shape(70, at=(2, 9), size=(3, 2), user=box, parts=[_heading(7000, "Beside")]),
            shape(71, at=(6, 9), size=(3, 2), user=box, parts=[_heading(7100, "Repair")]),
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(2, "Order part", master=PROCESS, at=(6, 9), size=BOX, more=inside),
            flow(11, 1, 71),
        ]
    )
    document = _document(page)
    node = {each.name: each for each in document.processes[0].nodes}
    assert (node["Repair"].kind, node["Repair"].expanded) == (NodeKind.SUB_PROCESS, True)
    assert node["Order part"].parent == node["Repair"].id
    assert [(each.kind, each.text) for each in document.artifacts] == [(ArtifactKind.GROUP, "Beside")]


def test_a_group_only_holds_steps_together_and_says_nothing_of_their_place() -> None:
    process = _process(
        shape(
            30,
            at=(4, 6),
            size=(4, 2),
            parts=[
                shape(1, "A", master=PROCESS, at=(0.5, 1), size=BOX),
                shape(2, "B", master=PROCESS, at=(3, 1), size=BOX),
                line(12, (1, 1), (2.5, 1)),
            ],
        ),
        ("", glue(12, 1, 2)),
    )
    assert _ways(process) == [("A", "B", "")]
    # the corner of the group is at (2, 5): A's middle at (2.5, 6), y up on 11 inches
    assert process.node_by_id["Sheet.1"].bounds == Bounds(192.0, 444.0, 96.0, 72.0)
    assert process.flows[0].waypoints == (Point(288, 480), Point(432, 480))


def test_turned_and_flipped_shapes_lie_where_they_are_seen() -> None:
    quarter = 1.5707963267948966
    process = _process(
        shape(1, "A", master=PROCESS, at=(2, 6), size=(2, 1), more={"Angle": quarter}),
        shape(2, "B", master=PROCESS, at=(5, 6), size=(2, 1), more={"FlipX": 1, "LocPinX": 0, "LocPinY": 0}),
        flow(11, 1, 2),
    )
    assert process.node_by_id["Sheet.1"].bounds == Bounds(144.0, 384.0, 96.0, 192.0)
    assert process.node_by_id["Sheet.2"].bounds == Bounds(288.0, 384.0, 192.0, 96.0)


def test_a_shape_inherits_text_size_and_parts_from_its_master() -> None:
    content = shape(5, "Template text", size=(2, 1), drawn=outline(RECTANGLE), parts=[shape(6, "inner")])
    masters = (*FLOWCHART, Master(9, "Process", content))
    process = _process(
        shape(1, master=9, at=(2, 6)),
        shape(2, "", master=9, at=(5, 6)),
        flow(11, 1, 2),
        masters=masters,
    )
    assert [(node.name, node.bounds) for node in process.nodes] == [
        ("Template text", Bounds(96.0, 432.0, 192.0, 96.0)),
        ("inner", Bounds(384.0, 432.0, 192.0, 96.0)),
    ]


# ------------------------------------------------------------------ what stands beside the flow


def test_callouts_and_annotations_are_notes() -> None:
    page = Page(
        [
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(
                2,
                "within an hour",
                at=(4, 9),
                size=BOX,
                user={"msvStructureType": "Callout"},
                more={"Relationships": ("0", "SUM(DEPENDSON(6,Sheet.1!SheetRef()))")},
            ),
            shape(3, "Draft of May", at=(6, 9), size=BOX),
        ]
    )
    document = _document(page)
    assert [(each.kind, each.text) for each in document.artifacts] == [
        (ArtifactKind.ANNOTATION, "within an hour"),
        (ArtifactKind.ANNOTATION, "Draft of May"),
    ]
    assert [(each.source, each.target) for each in document.associations] == [("Sheet.2", "Sheet.1")]


def test_references_of_one_name_are_links_and_one_alone_ends_the_flow() -> None:
    masters = (*FLOWCHART, Master(8, "On-page reference"))
    page = Page(
        [
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(2, "A", master=8, at=(4, 9), size=(0.3, 0.3)),
            shape(3, "A", master=8, at=(2, 6), size=(0.3, 0.3)),
            shape(4, "Solve", master=PROCESS, at=(4, 6), size=BOX),
            shape(5, "B", master=8, at=(6, 6), size=(0.3, 0.3)),
            flow(11, 1, 2),
            flow(12, 3, 4),
            flow(13, 4, 5),
        ]
    )
    (process,) = _document(page, masters=masters).processes
    assert [(node.name, node.kind, node.event, node.event_ref) for node in process.nodes] == [
        ("Log", NodeKind.TASK, EventKind.NONE, ""),
        ("A", NodeKind.THROW, EventKind.LINK, "A"),
        ("A", NodeKind.CATCH, EventKind.LINK, "A"),
        ("Solve", NodeKind.TASK, EventKind.NONE, ""),
        ("B", NodeKind.END, EventKind.NONE, ""),
    ]
    assert _said(visio(page, masters=masters)) == [
        ("Page-1", "The reference “B” has none to which it belongs; the flow begins or ends there.")
    ]


def test_pages_whose_references_name_each_other_become_one_drawing() -> None:
    masters = (*FLOWCHART, Master(8, "Off-page reference", local="Verweis"))
    ids = {"OPCShapeID": "{A}", "OPCDShapeID": "{B}"}
    first = Page(
        [
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(2, master=8, at=(4, 9), size=BOX, user=ids),
            flow(11, 1, 2),
        ],
        "Intake",
    )
    second = Page(
        [
            shape(1, master=8, at=(2, 9), size=BOX, user={"OPCShapeID": "{B}", "OPCDShapeID": "{A}"}),
            shape(2, "Solve", master=PROCESS, at=(4, 9), size=BOX),
            shape(3, "tell", master=8, at=(6, 9), size=BOX),
            flow(11, 1, 2),
            flow(12, 2, 3),
        ],
        "Repair",
    )
    third = Page(
        [
            shape(1, "Tell", master=8, at=(2, 9), size=BOX),
            shape(2, "Close", master=PROCESS, at=(4, 9), size=BOX),
            flow(11, 1, 2),
        ],
        "End",
    )
    read = read_visio(visio(first, INCIDENT, second, third, masters=masters), "desk.vsdx")
    assert [document.name for document in read.documents] == ["desk – Intake.bpmn", "desk – Incident.bpmn"]
    (process,) = read.documents[0].processes
    assert [(node.name, node.kind, node.event_ref) for node in process.nodes] == [
        ("Log", NodeKind.TASK, ""),
        ("Link 1", NodeKind.THROW, "Link 1"),
        ("Link 1", NodeKind.CATCH, "Link 1"),
        ("Solve", NodeKind.TASK, ""),
        ("tell", NodeKind.THROW, "Tell"),
        ("Tell", NodeKind.CATCH, "Tell"),
        ("Close", NodeKind.TASK, ""),
    ]
    log, solve = (next(node for node in process.nodes if node.name == name).bounds for name in ("Log", "Solve"))
    assert log is not None
    assert solve is not None
    assert solve.y > log.bottom
    assert [(each.where, each.message) for each in read.issues] == [
        ("Intake", "References lead from page to page: “Repair”, “End” is drawn below.")
    ]


def test_what_is_hidden_or_no_part_of_the_flow_is_listed_by_name() -> None:
    layer = f'<Section N="Layer"><Row IX="3">{cells({"Name": "Old", "Visible": 0})}</Row></Section>'
    page = Page(
        [
            shape(1, "Log", master=PROCESS, at=(2, 9), size=BOX),
            shape(2, "Gone", master=PROCESS, at=(4, 9), size=BOX, more={"LayerMember": "3"}),
            shape(3, kind="Foreign", at=(6, 9), size=BOX),
        ],
        "Desk",
        sheet=layer,
    )
    assert _said(visio(page)) == [
        ("Desk", "The layer “Old” is hidden; its shape is left out."),
        ("Desk", "A shape without a text (Sheet.3) belongs to no flow; it is left out."),
    ]


def test_shape_data_colours_and_comments_come_along() -> None:
    page = Page(
        [
            shape(
                1,
                "Log",
                master=PROCESS,
                at=(2, 9),
                size=BOX,
                data={
                    "Owner": {"Value": "Ann", "Label": "Owner"},
                    "Cost": {"Value": "0", "Label": "Cost", "F": ""},
                    "Function": {"Value": ("Desk", "IFERROR(1,2)")},
                    "BpmnDocumentation": "Write it down.",
                },
                more={"FillForegnd": "#ffcc00", "LineColor": ("#112233", "Inh"), "FillPattern": 1},
            )
        ]
    )
    comments = (
        '<AuthorList><AuthorEntry ID="1" Name="Ben"/></AuthorList><CommentList>'
        '<CommentEntry AuthorID="1" PageID="0" ShapeID="1" Date="2026-05-06T07:08:09">Why?</CommentEntry></CommentList>'
    )
    (document,) = read_visio(visio(page, comments=comments), "a.vsdx").documents
    (node,) = document.processes[0].nodes
    assert node.documentation == "Write it down.\nOwner: Ann\nCost: 0"
    assert (node.colours.fill, node.colours.line) == ("#FFCC00", "")
    assert node.comments == (Comment("Why?", "Ben", "2026-05-06T07:08:09"),)


# ------------------------------------------------------------------ files


def test_the_command_turns_it_into_bpmn_with_a_diagram(tmp_path: Path) -> None:
    (tmp_path / "flow.vsdx").write_bytes(visio(INCIDENT))
    convert_file(tmp_path / "flow.vsdx", tmp_path / "flow.bpmn", silent)
    (process,) = read_bpmn((tmp_path / "flow.bpmn").read_bytes(), "flow.bpmn").processes
    assert len(process.nodes) == len(process.flows) == 5
    assert all(len(flow.waypoints) >= 2 for flow in process.flows)


@pytest.mark.parametrize("name", ["old.vsd", "old.vdx"])
def test_drawings_of_an_older_visio_are_refused_with_a_way_out(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 if name.endswith("vsd") else b"<VisioDocument/>")
    with pytest.raises(SourcesRefused, match=r"save it as “Visio Drawing \(\*\.vsdx\)”"):
        load([path])


def _broken() -> dict[str, tuple[bytes, str]]:
    sound = parts_of(INCIDENT)
    page = "visio/pages/page1.xml"
    doctype = '<!DOCTYPE x [<!ENTITY a "b">]>' + sound[page]
    whole = zipped(sound)
    return {
        "cut off": (whole[: len(whole) // 2], "damaged"),
        "no drawing": (zipped({"word/document.xml": "<x/>"}), "no Visio drawing"),
        "no pages": (
            zipped({key: each for key, each in sound.items() if "/pages/" not in key}),
            "No page holds a flow",
        ),
        "no page": (zipped({key: each for key, each in sound.items() if key != page}), "No page holds a flow"),
        "no markup": (zipped({**sound, page: "<PageContents"}), "damaged"),
        "a document type": (zipped({**sound, page: doctype}), "DOCTYPE"),
        "a document type in the masters": (
            zipped({**sound, "visio/masters/master2.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}),
            "DOCTYPE",
        ),
        "a password": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    }


@pytest.mark.parametrize("case", _broken())
def test_a_broken_or_hostile_file_is_refused_in_a_sentence(case: str) -> None:
    data, said = _broken()[case]
    assert is_visio(data)
    with pytest.raises(InputError, match=said) as refused:
        read_visio(data, "bad.vsdx")
    assert str(refused.value).startswith("bad.vsdx")


def test_a_part_that_is_missing_is_named_and_the_rest_is_read() -> None:
    parts = parts_of(INCIDENT, Page(INCIDENT.shapes, "Change"))
    del parts["visio/pages/page2.xml"], parts["visio/masters/master3.xml"]
    read = read_visio(zipped(parts), "a.vsdx")
    assert [document.name for document in read.documents] == ["a.bpmn"]
    assert [(each.where, each.message) for each in read.issues] == [
        ("Decision", "The part “visio/masters/master3.xml” is missing in the file; what it holds is left out."),
        ("Change", "The part “visio/pages/page2.xml” is missing in the file; what it holds is left out."),
    ]


def test_names_that_lead_out_of_the_package_are_names_like_others() -> None:
    parts = parts_of(INCIDENT)
    outside = {"../../evil.xml": "<x/>", "/etc/passwd.xml": "<x/>"}
    moved = {**parts, **outside, "visio/pages/_rels/pages.xml.rels": parts["visio/pages/_rels/pages.xml.rels"]}
    moved["visio/pages/_rels/pages.xml.rels"] = moved["visio/pages/_rels/pages.xml.rels"].replace(
        "page1.xml", "../../../../evil.xml"
    )
    with pytest.raises(InputError, match="No page holds a flow"):
        read_visio(zipped(moved), "a.vsdx")


def test_shapes_that_nest_too_deeply_are_refused() -> None:
    deep = shape(1, "x")
    for at in range(2, Limit.NESTED.most + 4):
        deep = shape(at, parts=[deep])
    with pytest.raises(InputError, match="100 deep"):
        read_visio(visio(Page([deep])), "a.vsdx")


def test_a_master_of_circles_and_numbers_that_are_none_do_no_harm() -> None:
    content = shape(5, size=(1, 0.75), master=9, parts=[shape(6, master=9)])
    odd = {"PinX": "nan", "PinY": "1e999", "Width": "-inf", "Height": "", "Angle": "x"}
    process = _process(
        shape(1, "A", master=9, more=odd),
        shape(2, "B", master=77, of=4, at=(2, 2), size=BOX),
        flow(11, 1, 2),
        masters=(*FLOWCHART, Master(9, "Process", content)),
    )
    assert _ways(process) == [("A", "B", "")]


@pytest.mark.slow
def test_a_file_of_very_many_shapes_or_pages_is_refused() -> None:
    many = "".join(f'<Shape ID="{at}" Type="Shape"/>' for at in range(20_001))
    parts = parts_of(Page([shape(1, "A")]))
    page = "visio/pages/page1.xml"
    with pytest.raises(InputError, match="more than 20,000"):
        read_visio(zipped({**parts, page: parts[page].replace("<Shapes>", f"<Shapes>{many}")}), "a.vsdx")
    pages = "visio/pages/pages.xml"
    entry = parts[pages][parts[pages].index("<Page ") : parts[pages].index("</Pages>")]
    with pytest.raises(InputError, match="more than 200 pages"):
        read_visio(zipped({**parts, pages: parts[pages].replace(entry, entry * 201)}), "a.vsdx")


def test_a_page_that_unpacks_to_far_too_much_is_refused() -> None:
    parts: dict[str, str | bytes] = {**parts_of(INCIDENT), "visio/pages/page1.xml": b" " * (Limit.MODEL.most + 1)}
    with pytest.raises(InputError, match="more than 64 MB"):
        read_visio(zipped(parts), "a.vsdx")
