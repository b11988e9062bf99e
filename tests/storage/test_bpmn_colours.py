"""Colours in the diagram data: read, shown so that they can be read, set, and otherwise left as they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import DARK, LIGHT, Theme, contrast, ground_of, worn
from itsm_fit.editor.clip import clipped
from itsm_fit.editor.commands.colour import PAINTS
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import UNCOLOURED, ElementColours
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.bpmn.clip import clip_text, read_clip

_TEXT = """<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
    xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:d="http://www.omg.org/spec/DD/20100524/DI"
    xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0"
    xmlns:c="http://www.omg.org/spec/BPMN/non-normative/color/1.0" id="D" targetNamespace="urn:test">
  <process id="P" name="Paint">
    <startEvent id="s"/><task id="t" name="Both"/><task id="u" name="Plain"/>
    <sequenceFlow id="f" sourceRef="s" targetRef="t"/><sequenceFlow id="g" sourceRef="t" targetRef="u"/>
    <textAnnotation id="n"><text>Mind</text></textAnnotation>
  </process>
  <di:BPMNDiagram id="G"><di:BPMNPlane id="L" bpmnElement="P">
    <di:BPMNShape id="s_di" bpmnElement="s" bioc:fill="#c8e6c9" bioc:stroke="rgb(67, 160, 71)">
      <dc:Bounds x="0" y="22" width="36" height="36"/></di:BPMNShape>
    <di:BPMNShape id="t_di" bpmnElement="t" bioc:stroke="#000" bioc:fill="red"
        c:background-color="#FFE0B2" c:border-color="#FB8C00">
      <dc:Bounds x="80" y="0" width="100" height="80"/></di:BPMNShape>
    <di:BPMNShape id="u_di" bpmnElement="u" bioc:fill="sunny" c:border-color="none">
      <dc:Bounds x="240" y="0" width="100" height="80"/></di:BPMNShape>
    <di:BPMNShape id="n_di" bpmnElement="n" bioc:stroke="#123456">
      <dc:Bounds x="80" y="120" width="100" height="30"/></di:BPMNShape>
    <di:BPMNEdge id="f_di" bpmnElement="f" c:border-color="#E53935">
      <d:waypoint x="36" y="40"/><d:waypoint x="80" y="40"/></di:BPMNEdge>
    <di:BPMNEdge id="g_di" bpmnElement="g"><d:waypoint x="180" y="40"/><d:waypoint x="240" y="40"/></di:BPMNEdge>
  </di:BPMNPlane></di:BPMNDiagram>
</definitions>
"""
_BYTES = _TEXT.encode()
_COLOURS = st.builds("#{:06X}".format, st.integers(0, 0xFFFFFF)) | st.just("")


def _colours(document: Document, element: str) -> ElementColours:
    return part_of(document, element).colours


def _painted(document: Document, element: str, colours: ElementColours) -> Document:
    return edits.colour(Project(documents=(document,)), document, {element}, colours).documents[0]


@pytest.mark.parametrize(
    ("element", "fill", "line"),
    [
        ("s", "#C8E6C9", "#43A047"),
        ("t", "#FFE0B2", "#FB8C00"),
        ("u", "", ""),
        ("n", "", "#123456"),
        ("f", "", "#E53935"),
        ("g", "", ""),
    ],
)
def test_colours_of_either_kind_are_read_those_of_omg_first(element: str, fill: str, line: str) -> None:
    assert _colours(read_bpmn(_BYTES, "p.bpmn"), element) == ElementColours(fill, line)


def test_a_colour_that_is_none_is_named_and_left_in_the_file() -> None:
    read = read_bpmn_with_issues(_BYTES, "p.bpmn")
    assert [(issue.where, "sunny" in issue.message) for issue in read.issues] == [("u", True)]
    moved = edits.rename_node(Project(documents=(read.document,)), "P", "u", "Other").documents[0]
    assert b'bioc:fill="sunny" c:border-color="none"' in write_bpmn(moved)


def test_what_is_no_colour_in_either_way_is_named_once() -> None:
    twice = _TEXT.replace('bioc:fill="sunny"', 'bioc:fill="sunny" c:background-color="sunny"')
    issues = read_bpmn_with_issues(twice.encode(), "p.bpmn").issues
    assert [(issue.where, issue.message.count("sunny")) for issue in issues] == [("u", 1)]


def test_what_is_not_painted_keeps_its_bytes() -> None:
    document = read_bpmn(_BYTES, "p.bpmn")
    assert write_bpmn(document) == _BYTES
    shifted = edits.move_elements(Project(documents=(document,)), document, {"t"}, 0, 10).documents[0]
    assert write_bpmn(shifted).replace(b'y="10"', b'y="0"').count(b'bioc:stroke="#000" bioc:fill="red"') == 1


def test_a_colour_is_written_in_both_ways_and_taken_away_from_both() -> None:
    document = read_bpmn(_BYTES, "p.bpmn")
    blue = PAINTS[0].colours
    written = write_bpmn(_painted(_painted(document, "u", blue), "g", blue)).decode()
    assert re.search(
        f'id="u_di" [^>]*bioc:fill="{blue.fill}" c:border-color="{blue.line}" c:background-color="{blue.fill}"'
        f' bioc:stroke="{blue.line}"',
        written,
    )
    assert re.search(f'id="g_di" [^>]*c:border-color="{blue.line}" bioc:stroke="{blue.line}"', written)
    assert "background" not in written[written.index('id="g_di"') :].partition(">")[0]
    again = read_bpmn(written.encode(), "p.bpmn")
    assert _colours(again, "u") == blue
    assert _colours(again, "g") == ElementColours("", blue.line)
    plain = write_bpmn(_painted(document, "t", UNCOLOURED)).decode()
    head = plain[plain.index('id="t_di"') :].partition(">")[0]
    assert not re.search("bioc|color", head)
    assert plain.replace(head, "") == _TEXT.replace(_TEXT[_TEXT.index('id="t_di"') :].partition(">")[0], "")


def test_a_file_without_colours_declares_them_when_one_is_painted() -> None:
    bare = re.sub(r' (bioc|c):[a-z-]+="[^"]*"', "", re.sub(r' xmlns:(bioc|c)="[^"]*"', "", _TEXT))
    document = read_bpmn(bare.encode(), "p.bpmn")
    written = write_bpmn(_painted(document, "t", PAINTS[1].colours))
    assert b'xmlns:color="http://www.omg.org/spec/BPMN/non-normative/color/1.0"' in written
    assert _colours(read_bpmn(written, "p.bpmn"), "t") == PAINTS[1].colours
    assert b"color" not in write_bpmn(Document("new.bpmn", document.processes))


def test_a_copy_keeps_the_colour() -> None:
    document = read_bpmn(_BYTES, "p.bpmn")
    clip = read_clip(clip_text(clipped(document, ["t"])))
    assert [node.colours for node in clip.processes[0].nodes] == [ElementColours("#FFE0B2", "#FB8C00")]


def test_the_drawing_has_the_colours() -> None:
    svg = to_svg(read_bpmn(_BYTES, "p.bpmn"))

    def drawn(element: str) -> str:
        return svg[svg.index(f'id="{element}"') :].partition("</g>")[0]

    assert 'fill="#C8E6C9"' in drawn("s")
    assert 'fill="#FFE0B2"' in drawn("t")
    assert 'stroke="#123456"' in drawn("n")
    assert 'stroke="#E53935"' in drawn("f")
    assert LIGHT.line in drawn("g")


@given(_COLOURS, _COLOURS, st.sampled_from((LIGHT, DARK)))
def test_every_colour_is_legible_in_light_and_dark(fill: str, line: str, theme: Theme) -> None:
    wear = worn(ElementColours(fill, line), theme)
    assert contrast(wear.ink, wear.fill) >= 4.5
    assert contrast(wear.line, wear.fill) >= 3.0
    assert wear.fill == (theme.surface if fill in ("", "#FFFFFF") else fill)


@given(_COLOURS, st.sampled_from((LIGHT, DARK)))
def test_what_is_drawn_on_a_coloured_lane_is_legible(fill: str, theme: Theme) -> None:
    ground = ground_of(ElementColours(fill), theme).fill or theme.surface
    assert contrast(theme.ink, ground) >= 4.5
    assert contrast(theme.line, ground) >= 3.0


def test_the_white_that_programs_write_everywhere_is_no_glare_in_the_dark() -> None:
    white = ElementColours("#FFFFFF", "#000000")
    assert worn(white, LIGHT) == (LIGHT.surface, "#000000", LIGHT.ink)
    assert worn(white, DARK).fill == DARK.surface
    assert worn(ground_of(white, DARK), DARK).fill == DARK.surface


def test_the_palette_is_painted_as_it_is_in_light() -> None:
    for offer in PAINTS[:-1]:
        assert worn(offer.colours, LIGHT)[:2] == (offer.colours.fill, offer.colours.line)
