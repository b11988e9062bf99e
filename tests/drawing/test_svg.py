"""Drawings as standalone SVG: valid, complete, described, and painted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from builders import contract_process
from hypothesis import HealthCheck, given, settings
from random_models import documents
from thorough import examples

from itsm_fit.drawing.fonts import printed_width
from itsm_fit.drawing.layout import arrange
from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.shapes import badge_box
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.svg.nodes import PILL_SIZE
from itsm_fit.drawing.text import wrap
from itsm_fit.drawing.theme import DARK, LIGHT
from itsm_fit.model.document import Artifact, ArtifactKind, Document, Envelope, MessageFlow, Pool
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Point, Process
from itsm_fit.scoring.figures import Outcome
from itsm_fit.storage.bpmn import read_bpmn

SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own text


def words(svg: str) -> str:
    return " ".join("".join(text.itertext()) for text in parsed(svg).iter(f"{SVG}tspan"))


def titles(svg: str) -> list[str]:
    return [title.text or "" for title in parsed(svg).iter(f"{SVG}title")]


def one(*nodes: Node, flows: tuple[Flow, ...] = ()) -> Document:
    return arrange(Document("one.bpmn", (Process("P", nodes=nodes, flows=flows),)))


@given(documents())
@settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_every_drawing_is_well_formed_and_holds_every_name(document: Document) -> None:
    svg = to_svg(arrange(document), theme=DARK)
    assert parsed(svg).tag == f"{SVG}svg"
    assert "NaN" not in svg
    assert "None" not in svg


def test_every_element_says_what_it_is() -> None:
    svg = to_svg(arrange(Document("a.bpmn", (contract_process(),), (Pool("pool", "Incident", "P"),))))
    assert {"Incident, pool", "Log, user task", "Which way?, exclusive gateway", "start event"} <= set(titles(svg))
    ids = [element.get("id") for element in parsed(svg).iter(f"{SVG}g")]
    assert {"Log", "which", "which-Fix", "pool"} <= set(ids)


def test_names_stand_on_the_drawing_even_hostile_ones() -> None:
    name = 'A <b>&amp; "quoted" ]]> \x00\ufffe name'
    svg = to_svg(one(Node("t", NodeKind.TASK, name)))
    assert 'A <b>&amp; "quoted"' in words(svg).replace("  ", " ")
    assert "\x00" not in svg


def test_a_name_of_ten_thousand_characters_stays_inside_its_step() -> None:
    svg = to_svg(one(Node("t", NodeKind.TASK, "Restore " * 1250)))
    lines = list(parsed(svg).iter(f"{SVG}tspan"))
    assert lines[-1].text.endswith("…")
    step = next(rect for rect in parsed(svg).iter(f"{SVG}rect") if rect.get("rx"))
    top, bottom = float(step.get("y")), float(step.get("y")) + float(step.get("height"))
    assert all(top < float(line.get("y")) < bottom for line in lines)


def test_the_picture_reaches_around_everything_with_a_margin() -> None:
    node = Node("t", NodeKind.TASK, bounds=Bounds(1000, 500, 100, 80))
    view = [
        float(value) for value in parsed(to_svg(Document("a", (Process("P", nodes=(node,)),)))).get("viewBox").split()
    ]
    assert view == [976, 476, 148, 128]


def test_what_a_collapsed_sub_process_hides_is_not_drawn() -> None:
    inner = (
        Node("a", NodeKind.TASK, "Hidden step", parent="sub", bounds=Bounds(0, 0, 100, 80)),
        Node("b", NodeKind.TASK, "Other", parent="sub", bounds=Bounds(300, 0, 100, 80)),
    )
    flow = Flow("f", "a", "b", "Hidden flow", waypoints=(Point(100, 40), Point(300, 40)))
    for expanded in (False, True):
        sub = Node("sub", NodeKind.SUB_PROCESS, "Diagnose", expanded=expanded, bounds=Bounds(0, 0, 500, 200))
        svg = to_svg(Document("a", (Process("P", nodes=(sub, *inner), flows=(flow,)),)))
        assert ("Hidden" in svg) is expanded


def test_default_and_conditional_flows_carry_their_signs() -> None:
    def paths(*, default: bool, conditional: bool) -> int:
        task = Node("a", NodeKind.TASK, default_flow="f" if default else None)
        flow = Flow("f", "a", "b", conditional=conditional)
        svg = to_svg(one(task, Node("b", NodeKind.TASK), flows=(flow,)))
        group = next(group for group in parsed(svg).iter(f"{SVG}g") if group.get("id") == "f")
        return len(list(group.iter(f"{SVG}path")))

    plain = paths(default=False, conditional=False)
    assert plain == 2
    assert paths(default=True, conditional=False) == paths(default=False, conditional=True) == 3


def test_a_condition_on_a_flow_out_of_a_gateway_draws_no_diamond() -> None:
    nodes = (Node("x", NodeKind.EXCLUSIVE), Node("b", NodeKind.TASK))
    svg = to_svg(one(*nodes, flows=(Flow("f", "x", "b", conditional=True),)))
    group = next(group for group in parsed(svg).iter(f"{SVG}g") if group.get("id") == "f")
    assert len(list(group.iter(f"{SVG}path"))) == 2


def test_painted_steps_show_colour_sign_and_words_and_a_legend_explains_them() -> None:
    document = arrange(Document("a.bpmn", (contract_process(),)))
    paint = {"Log": Mark(Outcome.YES), "Fix": Mark(Outcome.OPEN), "Escalate": Mark(Outcome.NO, "breaks 35 %")}
    for theme in (LIGHT, DARK):
        svg = to_svg(document, theme=theme, paint=paint)
        groups = {group.get("id"): ET.tostring(group, encoding="unicode") for group in parsed(svg).iter(f"{SVG}g")}
        assert theme.carried.fill in groups["Log"]
        assert theme.carried.badge in groups["Log"]
        assert "url(#fit-open)" in groups["Fix"]
        assert theme.not_carried.badge in groups["Escalate"]
        assert theme.carried.badge not in groups["Verify"]
        assert "breaks 35 %" in words(svg)
        assert "Escalate, user task, not carried, breaks 35 %" in titles(svg)
        assert all(word in words(svg) for word in ("carried", "open", "not carried", "asks nothing of the tool"))
    assert "Legend" not in titles(to_svg(document))


@pytest.mark.parametrize("label", ["breaks 60 %", "bricht vielleicht ≥ 100 %"])
def test_what_is_written_beside_a_badge_ends_before_it_in_the_font_of_this_machine(label: str) -> None:
    step = Node("A", NodeKind.USER_TASK, "Log", bounds=Bounds(0, 0, 100, 80))
    document = Document("one.bpmn", (Process("P", nodes=(step,)),))
    drawn = parsed(to_svg(document, paint={"A": Mark(Outcome.OPEN, label)}))
    around = next(each for each in drawn.iter(f"{SVG}text") if "".join(each.itertext()) == label)
    width = printed_width(label) * PILL_SIZE
    begins = float(around[0].get("x", "")) - (width / 2 if around.get("text-anchor") == "middle" else 0)
    assert begins + width <= badge_box(Bounds(0, 0, 100, 80)).x


def test_a_title_stands_above_the_drawing_and_names_it() -> None:
    svg = to_svg(one(Node("t", NodeKind.TASK)), title="Major incident")
    assert titles(svg)[0] == "Major incident"
    assert "Major incident" in words(svg)


def test_an_empty_document_says_so() -> None:
    assert words(to_svg(Document("a.bpmn", (Process("P"),)))) == "Nothing is drawn yet."


def test_lines_that_run_into_shapes_end_on_their_borders() -> None:
    nodes = (
        Node("a", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80)),
        Node("b", NodeKind.END, bounds=Bounds(200, 22, 36, 36)),
    )
    flow = Flow("f", "a", "b", waypoints=(Point(50, 40), Point(218, 40)))
    svg = to_svg(Document("a.bpmn", (Process("P", nodes=nodes, flows=(flow,)),)))
    group = next(group for group in parsed(svg).iter(f"{SVG}g") if group.get("id") == "f")
    head = list(group.iter(f"{SVG}path"))[-1].get("d")
    assert head.startswith("M200 40L")


def test_transactions_have_a_double_border_and_call_activities_a_bold_one() -> None:
    def edges(kind: NodeKind) -> list[str]:
        group = next(group for group in parsed(to_svg(one(Node("t", kind)))).iter(f"{SVG}g") if group.get("id") == "t")
        return [str(rect.get("stroke-width")) for rect in group.iter(f"{SVG}rect")]

    assert edges(NodeKind.TASK) == ["1.5"]
    assert edges(NodeKind.TRANSACTION) == ["1.5", "1.5"]
    assert edges(NodeKind.CALL) == ["3"]


def test_vertical_pools_and_closed_pools_are_drawn_with_their_names() -> None:
    pools = (
        Pool("v", "Upright", "P", Bounds(0, 0, 300, 600), horizontal=False),
        Pool("c", "Closed box", None, Bounds(0, 700, 300, 60)),
    )
    lane = Lane("l", "Desk", bounds=Bounds(0, 30, 300, 570), horizontal=False)
    svg = to_svg(Document("a.bpmn", (Process("P", lanes=(lane,)),), pools))
    assert "rotate" not in svg
    assert all(name in words(svg) for name in ("Upright", "Desk", "Closed box"))


def test_annotations_groups_and_data_are_drawn() -> None:
    artifacts = tuple(
        Artifact(kind.value, kind, f"Text of {kind.value}", bounds=Bounds(100 * n, 0, 90, 50), collection=True)
        for n, kind in enumerate(ArtifactKind)
    )
    svg = to_svg(Document("a.bpmn", (Process("P"),), artifacts=artifacts))
    assert sum("Text of" in title for title in titles(svg)) == len(ArtifactKind)


@pytest.mark.slow
@pytest.mark.real
def test_every_real_model_gives_a_drawing_with_all_its_visible_names(shared: Path) -> None:
    for path in sorted((shared / "real/bpmn").glob("*/*.bpmn")):
        document = arrange(read_bpmn(path.read_bytes(), path.name))
        spoken = [" ".join(title.split()) for title in titles(to_svg(document))]
        for process in document.processes:
            for node in process.nodes:
                if node.bounds and node.parent is None and node.name:
                    assert any(" ".join(node.name.split()) in title for title in spoken), (path.name, node.name)


def test_a_name_neither_turns_its_letters_round_nor_hides_what_acts() -> None:
    drawn = "".join(wrap("A\u202eliam\x9b B", 500.0, 12.0))
    assert drawn == "A�liam� B"


def test_a_call_drawn_around_the_steps_it_calls_stands_behind_them_and_is_named_at_its_top() -> None:
    call = Node("call", NodeKind.CALL, "Hand over", bounds=Bounds(0, 0, 400, 200))
    called = Process("Q", nodes=(Node("step", NodeKind.TASK, "Sign", bounds=Bounds(40, 60, 100, 80)),))
    svg = to_svg(Document("d", (called, Process("P", nodes=(call,)))))
    assert [group.get("id") for group in parsed(svg).iter(f"{SVG}g") if group.get("id")] == ["call", "step"]
    name = next(text for text in parsed(svg).iter(f"{SVG}text") if "".join(text.itertext()) == "Hand over")
    assert float(name.get("y", "0")) < 30
    assert 'stroke-width="3"' in svg  # the thick line of a call


def test_a_gateway_that_its_file_draws_empty_is_drawn_empty() -> None:
    gateway = Node("g", NodeKind.EXCLUSIVE, bounds=Bounds(0, 0, 50, 50))
    signed = to_svg(Document("d", (Process("P", nodes=(gateway,)),)))
    empty = to_svg(Document("d", (Process("P", nodes=(replace(gateway, marker_visible=False),)),)))
    assert signed.count("<path") == empty.count("<path") + 1


def test_an_expanded_ad_hoc_sub_process_keeps_its_sign() -> None:
    frame = Node("f", NodeKind.AD_HOC, "Any order", bounds=Bounds(0, 0, 300, 200))
    assert to_svg(Document("d", (Process("P", nodes=(frame,)),))).count("<path") > to_svg(
        Document("d", (Process("P", nodes=(replace(frame, kind=NodeKind.SUB_PROCESS),)),))
    ).count("<path")


def test_a_message_flow_shows_its_envelope_in_the_middle_of_its_line() -> None:
    flow = MessageFlow("m", "a", "b", waypoints=(Point(0, 0), Point(0, 200)))
    plain, open_, filled = (
        to_svg(Document("d", message_flows=(replace(flow, envelope=envelope),)))
        for envelope in (Envelope.NONE, Envelope.INITIATING, Envelope.ANSWERING)
    )
    assert plain.count("<path") < open_.count("<path")
    assert filled not in (plain, open_)
    assert "NaN" not in filled
