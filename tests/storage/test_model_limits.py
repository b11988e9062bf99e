"""Models that hold more than anybody draws are refused in a sentence, or what cannot be used of them is left out."""

from __future__ import annotations

import base64
import zlib
from pathlib import Path
from urllib.parse import quote

import pytest
from bpmn_texts import diagram, model, shape

from itsm_fit.errors import Cancelled, InputError
from itsm_fit.model.document import Document
from itsm_fit.selection import load
from itsm_fit.storage.bpmn import read_bpmn, read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.drawio import read_drawio
from itsm_fit.storage.limits import Limit


def _refusal(data: bytes, name: str = "a.bpmn") -> str:
    with pytest.raises(InputError) as refused:
        (read_drawio if name.endswith(".drawio") else read_bpmn)(data, name)
    assert str(refused.value).startswith(name)
    return str(refused.value)


def _drawing(*cells: str) -> bytes:
    return (
        f'<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>{"".join(cells)}</root></mxGraphModel>'
    ).encode()


def _box(key: str, parent: str = "1", place: str = 'x="0" y="0" width="80" height="40"') -> str:
    return (
        f'<mxCell id="{key}" value="Step {key}" vertex="1" parent="{parent}"><mxGeometry {place} as="geometry"/>'
        "</mxCell>"
    )


# ------------------------------------------------------------------ BPMN


def test_a_model_of_very_much_markup_is_refused_before_it_is_parsed() -> None:
    assert "500,000 pieces of markup" in _refusal(model("<x/>" * 500_000))


def test_very_many_steps_are_refused() -> None:
    tasks = "".join(f'<bpmn:task id="n{at}"/>' for at in range(20_001))
    assert "draws more than 20,000 steps" in _refusal(model(tasks))


def test_very_many_lanes_are_refused() -> None:
    lanes = "".join(f'<bpmn:lane id="l{at}"/>' for at in range(1_000))
    assert "1,000 processes, pools and lanes" in _refusal(model(f'<bpmn:laneSet id="S">{lanes}</bpmn:laneSet>'))


@pytest.mark.parametrize("ends", ['sourceRef="a" targetRef="n{}"', 'sourceRef="n{}" targetRef="a"'])
def test_more_flows_at_one_step_than_anybody_draws_are_refused(ends: str) -> None:
    tasks = "".join(f'<bpmn:task id="n{at}"/>' for at in range(1_001))
    flows = [f'<bpmn:sequenceFlow id="f{at}" {ends.format(at)}/>' for at in range(1_001)]
    read_bpmn(model(f'<bpmn:task id="a"/>{tasks}{"".join(flows[1:])}'), "a.bpmn")
    assert "more than 1,000 flows to it or from it" in _refusal(model(f'<bpmn:task id="a"/>{tasks}{"".join(flows)}'))


def test_an_inclusive_gateway_with_more_ways_than_can_be_combined_is_refused() -> None:
    tasks = "".join(f'<bpmn:task id="n{at}"/>' for at in range(201))
    flows = [f'<bpmn:sequenceFlow id="f{at}" sourceRef="a" targetRef="n{at}"/>' for at in range(201)]
    gateway = '<bpmn:inclusiveGateway id="a"/>'
    read_bpmn(model(f"{gateway}{tasks}{''.join(flows[1:])}"), "a.bpmn")
    assert "inclusive gateway" in _refusal(model(f"{gateway}{tasks}{''.join(flows)}"))


@pytest.mark.parametrize(
    "part",
    [
        '<bpmn:task id="n" name="{}"/>',
        '<bpmn:textAnnotation id="n"><bpmn:text>{}</bpmn:text></bpmn:textAnnotation>',
        '<bpmn:laneSet id="S"><bpmn:lane id="n" name="{}"/></bpmn:laneSet>',
    ],
)
def test_a_name_as_long_as_a_book_is_refused_and_a_long_one_is_not(part: str) -> None:
    assert "name in the model has more than 20,000 characters" in _refusal(model(part.format("x" * 20_001)))
    read_bpmn(model(part.format("x" * 20_000)), "a.bpmn")


def test_a_line_with_very_many_bends_is_left_to_be_drawn_anew() -> None:
    bends = "".join(f'<di:waypoint x="{at}" y="{at % 7}"/>' for at in range(1_001))
    edge = f'<bpmndi:BPMNEdge id="f_di" bpmnElement="f">{bends}</bpmndi:BPMNEdge>'
    flow = '<bpmn:task id="a"/><bpmn:task id="b"/><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b"/>'
    read = read_bpmn_with_issues(model(flow, diagram(edge)), "a.bpmn")
    assert read.document.processes[0].flows[0].waypoints == ()
    assert [issue.message for issue in read.issues] == [Limit.BENDS.sentence]


@pytest.mark.parametrize("number", ["NaN", "inf", "-1e308", "9" * 400, "²"])
def test_a_place_that_is_no_number_is_left_out_with_an_issue(number: str) -> None:
    read = read_bpmn_with_issues(model('<bpmn:task id="a"/>', diagram(shape("a", (number, 0, 100, 80)))), "a.bpmn")
    assert read.document.processes[0].nodes[0].bounds is None
    assert len(read.issues) == 1


def test_steps_of_one_id_by_the_thousand_keep_their_own_flows() -> None:
    many = 1_000
    tasks = "".join(f'<bpmn:task id="a"><bpmn:incoming>f{at}</bpmn:incoming></bpmn:task>' for at in range(many))
    flows = "".join(f'<bpmn:sequenceFlow id="f{at}" sourceRef="s" targetRef="a"/>' for at in range(many))
    (process,) = read_bpmn(model(f'<bpmn:startEvent id="s"/>{tasks}{flows}'), "a.bpmn").processes
    assert len({flow.target for flow in process.flows}) == many


# ------------------------------------------------------------------ draw.io


def test_very_many_cells_are_refused() -> None:
    cells = "".join(f'<mxCell id="c{at}"/>' for at in range(20_000))
    assert "draws more than 20,000" in _refusal(_drawing(cells), "a.drawio")


def test_more_lines_at_one_shape_than_anybody_draws_are_refused() -> None:
    lines = (f'<mxCell id="l{at}" edge="1" parent="1" source="a" target="b"/>' for at in range(1_001))
    assert "more than 1,000 flows" in _refusal(_drawing(_box("a"), _box("b"), *lines), "a.drawio")


def test_very_many_pages_are_refused() -> None:
    assert "more than 200 pages" in _refusal(b"<mxfile>" + b"<diagram/>" * 201 + b"</mxfile>", "a.drawio")


def test_very_many_frames_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Limit.FRAMES, "most", 3)
    lanes = (f'<mxCell id="l{at}" style="swimlane" vertex="1" parent="1"/>' for at in range(4))
    assert "pools and lanes" in _refusal(_drawing(_box("a"), *lanes), "a.drawio")


def test_shapes_in_shapes_without_end_are_refused() -> None:
    deep = [_box("n0"), *(_box(f"n{at}", f"n{at - 1}") for at in range(1, 120))]
    assert "100 deep" in _refusal(_drawing(*deep), "a.drawio")
    assert "100 deep" in _refusal(_drawing(*reversed(deep)), "a.drawio")


def test_shapes_that_lie_in_each_other_in_a_circle_are_read() -> None:
    (document,) = read_drawio(_drawing(_box("a", "b"), _box("b", "c"), _box("c", "a")), "a.drawio").documents
    assert len(document.processes[0].nodes) == 3


def _packed(text: str) -> bytes:
    squeeze = zlib.compressobj(9, wbits=-15)
    return b"<diagram>" + base64.b64encode(squeeze.compress(quote(text).encode()) + squeeze.flush()) + b"</diagram>"


def test_pages_that_unpack_to_more_than_the_most_together_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    page = _drawing(_box("a"), " " * 3_000).decode()
    one = b"<mxfile>" + _packed(page) + b"</mxfile>"
    monkeypatch.setattr(Limit.MODEL, "most", len(quote(page)) + 10)
    assert read_drawio(one, "a.drawio").documents
    assert "64 MB" in _refusal(one.replace(b"</mxfile>", _packed(page) + b"</mxfile>"), "a.drawio")


def test_a_page_that_would_unpack_to_gigabytes_is_refused_unpacked_no_further_than_the_most() -> None:
    squeeze = zlib.compressobj(9, wbits=-15)
    pieces = b"".join(squeeze.compress(b" " * 1_000_000) for _ in range(70)) + squeeze.flush()
    bomb = b"<mxfile><diagram>" + base64.b64encode(pieces) + b"</diagram></mxfile>"
    assert len(bomb) < 120_000
    assert "page ?" in _refusal(bomb, "a.drawio")


def _places(document: Document) -> list[object]:
    return [node.bounds for process in document.processes for node in process.nodes]


@pytest.mark.parametrize("number", ["NaN", "inf", "-1e308", "1e308", "9" * 400])
def test_shapes_whose_places_are_no_numbers_are_placed_anew_and_come_back(tmp_path: Path, number: str) -> None:
    odd = _box("a", place=f'x="{number}" y="0" width="{number}" height="{number}"')
    holder = _box("h", place=f'x="{number}" y="9999999" width="200" height="200"')
    path = tmp_path / "a.drawio"
    path.write_bytes(_drawing(odd, holder, _box("b", "h"), _box("c", place='x="9e6" y="9e6" width="9" height="9"')))
    (document,) = load([path]).project.documents
    assert all(_places(document))
    read = read_bpmn_with_issues(write_bpmn(document), "a.bpmn")
    assert not read.issues
    assert _places(read.document) == _places(document)


def test_laying_out_what_was_drawn_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "a.drawio"
    line = '<mxCell id="l" edge="1" parent="1" source="a" target="b"/>'
    path.write_bytes(_drawing(_box("a"), _box("b", place='x="200" y="0" width="80" height="40"'), line))

    def stop(text: str, _: float) -> None:
        if text == "Drawing flows":
            raise Cancelled

    with pytest.raises(Cancelled):
        load([path], stop)
