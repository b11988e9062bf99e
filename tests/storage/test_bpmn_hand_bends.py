"""That somebody bent a line survives in the BPMN, as an attribute of its edge."""

from __future__ import annotations

from dataclasses import replace

import pytest

from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, ArtifactKind, Association, Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine, part_of
from itsm_fit.model.process import Bounds, Flow, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

WAY = (Point(100, 40), Point(150, 40), Point(150, 90), Point(200, 90))
DOCUMENT = Document(
    "a.bpmn",
    (
        Process(
            "P",
            nodes=(
                Node("a", NodeKind.TASK, bounds=Bounds(0, 0, 100, 80)),
                Node("b", NodeKind.TASK, bounds=Bounds(200, 50, 100, 80)),
            ),
            flows=(Flow("f", "a", "b", waypoints=WAY),),
        ),
    ),
    pools=(Pool("in", "Ours", "P", Bounds(-50, -50, 500, 300)), Pool("out", "Theirs", None, Bounds(-50, 300, 500, 60))),
    message_flows=(MessageFlow("m", "a", "out", waypoints=(Point(50, 80), Point(50, 300))),),
    artifacts=(Artifact("n", ArtifactKind.ANNOTATION, "Note", "P", Bounds(0, 150, 100, 40)),),
    associations=(Association("d", "n", "a", waypoints=(Point(20, 150), Point(20, 80))),),
)


def _bent(document: Document, line: str, *, by_hand: bool) -> Document:
    part = part_of(document, line)
    assert isinstance(part, DrawnLine)
    project = Project(documents=(document,))
    return edits.set_waypoints(project, document, line, part.waypoints, by_hand=by_hand).documents[0]


@pytest.mark.parametrize("line", ["f", "m", "d"])
def test_a_line_bent_by_hand_is_so_still_after_saving_and_opening(line: str) -> None:
    read = read_bpmn(write_bpmn(_bent(DOCUMENT, line, by_hand=True)), "a.bpmn")
    assert {own for own in "fmd" if part_of(read, own).by_hand} == {line}  # type: ignore[union-attr]


@pytest.mark.parametrize("line", ["f", "m", "d"])
def test_marking_and_unmarking_an_existing_file_gives_the_very_text_back_but_for_the_namespace(line: str) -> None:
    plain = read_bpmn(write_bpmn(DOCUMENT), "a.bpmn")
    marked = write_bpmn(_bent(plain, line, by_hand=True))
    assert marked.count(b' fit:bends="hand"') == 1
    again = write_bpmn(_bent(read_bpmn(marked, "a.bpmn"), line, by_hand=False))
    declared = b' xmlns:fit="urn:itsm-fit:bpmn:1"'
    assert again.replace(declared, b"") == write_bpmn(plain).replace(declared, b"")


def test_a_way_that_a_layout_works_out_is_no_longer_one_by_hand() -> None:
    document = _bent(DOCUMENT, "f", by_hand=True)
    project = Project(documents=(document,))
    placed = edits.place_elements(project, document, waypoints={"f": [Point(100, 40), Point(200, 40)]})
    assert not placed.documents[0].processes[0].flows[0].by_hand


def test_a_prefix_of_the_file_itself_is_used() -> None:
    text = write_bpmn(DOCUMENT).replace(b"<bpmn:definitions", b'<bpmn:definitions xmlns:own="urn:itsm-fit:bpmn:1"', 1)
    read = read_bpmn(text, "a.bpmn")
    assert b'own:bends="hand"' in write_bpmn(_bent(read, "f", by_hand=True))


def test_a_move_of_both_ends_leaves_a_line_bent_by_hand() -> None:
    document = _bent(DOCUMENT, "f", by_hand=True)
    project = edits.move_elements(Project(documents=(document,)), document, ["a", "b"], 10, 0)
    (flow,) = project.documents[0].processes[0].flows
    assert flow == replace(
        DOCUMENT.processes[0].flows[0], waypoints=tuple(Point(p.x + 10, p.y) for p in WAY), by_hand=True
    )
