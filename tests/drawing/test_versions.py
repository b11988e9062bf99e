"""Two versions of a drawing in one: what is gone stands beside what is there, and each thing says how it differs."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import little_project
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits import edited
from renumbered import renumbered
from thorough import examples

from itsm_fit.differences import DifferenceKind
from itsm_fit.drawing.change_look import CHANGE_BADGES, change_look
from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.theme import DARK, LIGHT, contrast
from itsm_fit.drawing.versions import compared, element_of
from itsm_fit.model import edits
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.process import Bounds, Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn

ADDED, REMOVED, CHANGED, MOVED = DifferenceKind
LITTLE = read_bpmn(write_bpmn(little_project.DOCUMENT), "incident.bpmn")
PROJECT = Project("", (LITTLE,))


def _row(*names: str, x: float = 0.0) -> Document:
    """Steps in a row, each of its name's id, joined by flows."""
    nodes = tuple(
        Node(name, NodeKind.TASK, name, bounds=Bounds(x + 150 * at, 0, 100, 80)) for at, name in enumerate(names)
    )
    flows = tuple(Flow(f"{a}-{b}", a, b) for a, b in pairwise(names))
    return Document("row.bpmn", (Process("P", "Row", nodes=nodes, flows=flows),))


def _box(document: Document, own: str) -> Bounds:
    return next(part.bounds for part in parts_of(document) if part.id == own)


def test_each_element_shows_its_strongest_difference() -> None:
    after = edits.rename_node(PROJECT, "P1", "T", "Register")
    after = edits.move_elements(after, after.documents[0], ["T", "E"], 40, 0)
    after = edits.delete_elements(after, after.documents[0], ["Note"])
    changes = compared(LITTLE, after.documents[0]).changes
    assert changes["T"] is CHANGED, "moved too, but that is the lesser of the two"
    assert changes["E"] is MOVED
    assert changes["Note"] is REMOVED
    assert "G" not in changes


def test_a_requirement_more_changes_the_step_that_asks_for_it() -> None:
    after = edits.add_requirement(PROJECT, "P1", "In", Requirement("INC-09", "Speaks"), 0)
    drawn = compared(LITTLE, after.documents[0])
    assert drawn.changes == {"In": CHANGED}
    assert [element_of(each) for each in drawn.differences] == ["In"]


def test_a_line_that_went_along_with_its_ends_did_not_move() -> None:
    after = edits.move_elements(PROJECT, LITTLE, ["S"], 0, 30).documents[0]
    assert compared(LITTLE, after).changes == {"S": MOVED}


def test_what_is_gone_stands_clear_of_what_took_its_place() -> None:
    drawn = compared(_row("Log", "Escalate", "Close"), _row("Log", "Ask", "Close"))
    assert drawn.changes["Escalate"] is REMOVED
    assert drawn.changes["Ask"] is ADDED
    assert not overlap(_box(drawn.document, "Escalate"), _box(drawn.document, "Ask"))
    assert abs(_box(drawn.document, "Escalate").center.x - 200) < 60, "near where it was"


def test_what_is_gone_goes_where_its_neighbours_went() -> None:
    drawn = compared(_row("Log", "Escalate", "Close"), _row("Log", "Close", x=2000))
    assert abs(_box(drawn.document, "Escalate").x - 2150) < 200


def test_a_pool_that_is_gone_stands_below_all_there_is() -> None:
    other = Process("Q", "Other", nodes=(Node("New", NodeKind.TASK, "New", bounds=Bounds(0, 0, 800, 700)),))
    drawn = compared(LITTLE, Document("incident.bpmn", (other,)))
    assert _box(drawn.document, "PoolA").y > 700
    assert _box(drawn.document, "T").y > 700
    assert _box(drawn.document, "PoolB").y > _box(drawn.document, "PoolA").bottom


def _laned(*lanes: Lane, horizontal: bool = True) -> Document:
    """A pool of 600 × 300 with these lanes."""
    process = Process("P", "Desk", nodes=(Node("log", NodeKind.TASK, bounds=Bounds(200, 60, 100, 80)),), lanes=lanes)
    return Document("laned.bpmn", (process,), (Pool("pool", "Desk", "P", Bounds(100, 0, 600, 300), horizontal),))


def test_lanes_that_are_gone_are_seen_beside_their_pool_where_they_were() -> None:
    old = [Lane(f"L{n}", f"Team {n}", bounds=Bounds(130, 100.0 * n, 570, 100)) for n in range(3)]
    inner = Lane("in", "Shift", "L2", bounds=Bounds(160, 250, 540, 50))
    drawn = compared(_laned(*old, inner), _laned(replace(old[0], bounds=Bounds(130, 0, 570, 300))))
    assert {drawn.changes[own] for own in ("L1", "L2", "in")} == {REMOVED}
    assert [_box(drawn.document, own) for own in ("L1", "L2")] == [Bounds(60, 100, 30, 100), Bounds(60, 200, 30, 100)]
    assert _box(drawn.document, "in") == Bounds(20, 250, 30, 50), "beside the one that it was in"
    assert {"L1", "L2", "in"} <= drawn.shown(drawn.drawings[0]).keys()
    svg = drawn.svg(drawn.drawings[0])
    assert all(name in svg for name in ("Team 1", "Team 2", "Shift"))


def test_upright_lanes_that_are_gone_are_seen_above_their_pool() -> None:
    old = [Lane(f"L{n}", f"Team {n}", bounds=Bounds(100 + 300.0 * n, 30, 300, 270), horizontal=False) for n in (0, 1)]
    drawn = compared(_laned(*old, horizontal=False), _laned(horizontal=False))
    assert [_box(drawn.document, own.id) for own in old] == [Bounds(100, -40, 300, 30), Bounds(400, -40, 300, 30)]


def test_a_pool_that_is_gone_while_its_process_stays_is_seen_beside_it() -> None:
    before = _laned()
    after = replace(before, pools=())
    drawn = compared(before, after)
    assert drawn.changes["pool"] is REMOVED
    box = _box(drawn.document, "pool")
    assert box.width == 30
    assert not overlap(box, _box(drawn.document, "log"))
    assert drawn.document.pools[0].name == "Desk"


def test_a_step_in_another_pool_is_one_step_that_changed() -> None:
    us, them = LITTLE.processes
    step = them.node_by_id["V"]
    moved = replace(
        LITTLE,
        processes=(
            replace(us, nodes=(*us.nodes, replace(step, bounds=Bounds(600, 60, 100, 80)))),
            replace(them, nodes=()),
        ),
    )
    drawn = compared(LITTLE, moved)
    assert drawn.changes["V"] is CHANGED
    assert [part.id for part in parts_of(drawn.document)].count("V") == 1
    [told] = [each for each in drawn.differences if element_of(each) == "V"]
    assert [(each.before, each.after) for each in told.fields] == [("Vendor", "Incident")]


def test_what_a_folded_sub_process_hides_is_seen_on_it_and_inside() -> None:
    process = LITTLE.processes[0]
    nodes = tuple(replace(node, expanded=False) if node.id == "Sub" else node for node in process.nodes)
    folded = replace(LITTLE, processes=(replace(process, nodes=nodes), *LITTLE.processes[1:]))
    after = edits.rename_node(Project("", (folded,)), "P1", "In", "Retry").documents[0]
    drawn = compared(folded, after)
    whole, inside = drawn.drawings
    assert drawn.shown(whole) == {"Sub": CHANGED}
    assert drawn.shown(inside) == {"In": CHANGED}
    assert [each.title for each in drawn.differing] == [whole.title, inside.title]


def test_a_renumbered_file_shows_what_differs_and_no_more() -> None:
    after = renumbered(edits.rename_node(PROJECT, "P1", "T", "Register").documents[0])
    drawn = compared(LITTLE, after)
    register = next(node.id for node in after.processes[0].nodes if node.name == "Register")
    assert drawn.changes == {register: CHANGED}


@settings(max_examples=examples(20), deadline=None)
@given(st.data())
def test_both_versions_are_in_the_drawing_whatever_was_edited(data: st.DataObject) -> None:
    """Every shape of either is there once, and each that is on one side only says so."""
    project = edited(data, PROJECT)
    after = project.documents[0] if project.documents else Document("incident.bpmn")
    drawn = compared(LITTLE, after)
    ids = [part.id for part in parts_of(drawn.document)]
    old, new = ({part.id for part in parts_of(each) if not isinstance(part, DrawnLine)} for each in (LITTLE, after))
    assert len(ids) == len(set(ids))
    assert {own for own, how in drawn.changes.items() if how is ADDED} >= new - old
    assert {own for own, how in drawn.changes.items() if how is REMOVED} >= old - new
    assert set(ids) >= old | new
    for drawing in drawn.drawings:
        drawn.svg(drawing)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_no_two_kinds_are_told_apart_by_colour_alone(theme) -> None:
    looks = [change_look(how, theme) for how in DifferenceKind]
    assert len({(look.dash, look.pattern) for look in looks}) == len(looks)
    assert len({CHANGE_BADGES[how] for how in DifferenceKind}) == len(looks)
    assert all(contrast(look.edge, theme.surface) >= 3 for look in looks), "WCAG 1.4.11"
    assert all(contrast(look.edge, look.on_edge) >= 4.5 for look in looks)


def test_the_svg_marks_each_element_that_differs_and_counts_them() -> None:
    drawn = compared(_row("Log", "Escalate", "Close"), _row("Log", "Ask", "Close"))
    [drawing] = drawn.differing
    svg = drawn.svg(drawing)
    every = {(own, how) for how, own in re.findall(r'data-change="(\w+)" data-element="([\w-]+)"', svg)}
    assert {("Ask", "added"), ("Escalate", "removed"), ("Log-Ask", "added")} <= every
    assert "added: 3" in svg
    assert "removed: 3" in svg
    assert "moved only: 0" in svg


def test_two_equal_drawings_differ_in_nothing_and_are_drawn() -> None:
    drawn = compared(LITTLE, LITTLE)
    assert drawn.changes == {}
    assert len(drawn.differing) == 1


def test_a_message_to_what_is_gone_is_drawn_with_it() -> None:
    without = edits.delete_elements(PROJECT, LITTLE, ["V"]).documents[0]
    drawn = compared(LITTLE, without)
    assert drawn.changes["M"] is REMOVED
    assert isinstance(next(part for part in parts_of(drawn.document) if part.id == "M"), MessageFlow)
