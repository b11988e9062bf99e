"""Comments at elements: what the commands do, what copies keep, what is told as changed, found and exported."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from builders import process_of

from itsm_fit.differences import DifferenceKind, differences
from itsm_fit.drawing.comment_sign import balloon, sign_of_line
from itsm_fit.drawing.geometry import overlap
from itsm_fit.drawing.svg import to_svg
from itsm_fit.editor.clip import clipped
from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands import BY_ID
from itsm_fit.editor.commands.clip import duplicate, pasted
from itsm_fit.editor.commands.comments import CommentOffer, comment_on, mark, remove, rewrite
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import Bounds, Node, NodeKind, Point
from itsm_fit.model.project import Project
from itsm_fit.model.search import SearchField, comments_of, findables, hits
from itsm_fit.progress import silent
from itsm_fit.selection import evaluate

ANNA = Comment("Is this the service desk?", "Anna", "2026-11-12T09:30:00+01:00")
BEN = Comment("Yes", "Ben", "2026-11-13", done=True)


def _diagram() -> Diagram:
    nodes = (
        Node("s", NodeKind.START, bounds=Bounds(0, 22, 36, 36)),
        Node("a", NodeKind.TASK, "Log", bounds=Bounds(100, 0, 100, 80), comments=(ANNA, BEN)),
        Node("b", NodeKind.TASK, "Fix", bounds=Bounds(300, 0, 100, 80)),
    )
    process = process_of(nodes, [("s", "a"), ("a", "b")])
    ways = {"s-a": (Point(36, 40), Point(100, 40)), "a-b": (Point(200, 40), Point(300, 40))}
    flows = tuple(replace(flow, waypoints=ways[flow.id]) for flow in process.flows)
    return Diagram(Project(documents=(Document("p.bpmn", (replace(process, flows=flows),)),)), 0)


def _at(diagram: Diagram, element: str) -> tuple[Comment, ...]:
    return part_of(diagram.document, element).comments


def _run(diagram: Diagram, command: str, *ids: str, answer: Any = None) -> Edited:
    context = Context(tuple(part_of(diagram.document, own) for own in ids), project=diagram.project)
    assert BY_ID[command].possible(context)
    return BY_ID[command].apply(diagram, context, *([] if answer is None else [answer]))


def test_a_comment_goes_below_those_that_are_there() -> None:
    new = Comment("  Ask\r\nCarla\x00 ", " Ca\n rla ", "2026-11-14")
    edited = comment_on(_diagram(), "a", new)
    assert _at(edited.diagram, "a") == (ANNA, BEN, Comment("Ask\nCarla", "Ca rla", "2026-11-14"))
    assert (edited.text, edited.chosen) == ("Comment on “Log”", ("a",))
    assert _at(comment_on(_diagram(), "s-a", ANNA).diagram, "s-a") == (ANNA,)


def test_an_empty_comment_is_none() -> None:
    with pytest.raises(EditError, match="write it first"):
        comment_on(_diagram(), "a", Comment(" \n "))
    with pytest.raises(EditError, match="write it first"):
        rewrite(_diagram(), "a", 0, "")


def test_one_comment_is_rewritten_marked_and_deleted() -> None:
    assert _at(rewrite(_diagram(), "a", 1, "No").diagram, "a") == (ANNA, replace(BEN, text="No"))
    assert _at(mark(_diagram(), "a", 0, done=True).diagram, "a") == (replace(ANNA, done=True), BEN)
    assert _at(remove(_diagram(), "a", 0).diagram, "a") == (BEN,)
    with pytest.raises(EditError, match="no longer there"):
        remove(_diagram(), "a", 2)


def test_what_is_open_at_the_selection_is_marked_as_done_else_all_of_it_is_open_again() -> None:
    done = _run(_diagram(), "comments_done", "a", "b")
    assert [comment.done for comment in _at(done.diagram, "a")] == [True, True]
    again = _run(done.diagram, "comments_done", "a")
    assert [comment.done for comment in _at(again.diagram, "a")] == [False, False]
    assert not BY_ID["comments_done"].possible(Context((part_of(_diagram().document, "b"),)))


def test_the_comment_to_be_deleted_is_chosen_by_who_says_what() -> None:
    diagram = _diagram()
    ask: Any = BY_ID["delete_comment"].ask
    offers: list[CommentOffer] = ask.offers(diagram, Context((part_of(diagram.document, "a"),)))
    assert [offer.name for offer in offers] == ["Anna: “Is this the service desk?”", "Ben: “Yes”"]
    assert _at(_run(diagram, "delete_comment", "a", answer=offers[1]).diagram, "a") == (ANNA,)


def test_comments_go_with_their_element_and_stay_with_one_of_another_kind() -> None:
    assert list(comments_of(_run(_diagram(), "delete", "a").diagram.project)) == []
    process = _diagram().edited_in(_diagram().document.processes[0], edits.set_kind, "a", NodeKind.USER_TASK)
    assert _at(process, "a") == (ANNA, BEN)


def test_a_copy_goes_without_the_discussion_and_what_is_cut_takes_it_along() -> None:
    diagram = _diagram()
    twin = duplicate(diagram, Context((part_of(diagram.document, "a"),), project=diagram.project))
    assert _at(twin.diagram, "a") == (ANNA, BEN)
    assert _at(twin.diagram, twin.chosen[0]) == ()
    clip = clipped(diagram.document, ["a"])
    moved = pasted(_run(diagram, "cut", "a", answer=clip).diagram, clip)
    assert _at(moved.diagram, moved.ids[0]) == (ANNA, BEN)


def test_each_comment_that_came_went_or_changed_is_told_by_itself() -> None:
    before = _diagram()
    after = mark(before, "a", 0, done=True).diagram
    after = remove(after, "a", 1).diagram
    after = comment_on(after, "a", Comment("Why?", "Carla", "2026-11-14")).diagram
    (change,) = differences(before.project, after.project)
    assert (change.how, change.ref) == (DifferenceKind.CHANGED, "a")
    assert [(each.name, each.before, each.after) for each in change.fields] == [
        ("comment Anna 2026-11-12T09:30:00+01:00", ANNA.text, f"{ANNA.text} (done)"),
        ("comment Ben 2026-11-13", "Yes (done)", "–"),
        ("comment Carla 2026-11-14", "–", "Why?"),
    ]


def test_two_comments_of_one_author_and_time_are_told_apart() -> None:
    twice = comment_on(_diagram(), "b", ANNA).diagram
    after = comment_on(twice, "b", replace(ANNA, text="Or not?")).diagram
    (change,) = differences(twice.project, after.project)
    assert [(each.before, each.after) for each in change.fields] == [("–", "Or not?")]


def test_comments_are_found_with_their_author() -> None:
    among = findables(_diagram().project)
    assert [(hit.found.element, hit.field) for hit in hits("anna service", among)] == [("a", SearchField.COMMENT)]


def test_no_figure_goes_by_a_comment() -> None:
    before = evaluate(_diagram().project, silent)
    after = evaluate(comment_on(_diagram(), "b", ANNA).diagram.project, silent, since=before)
    assert after.processes == before.processes
    assert after.processes[0].steps is before.processes[0].steps, "nothing is worked out anew"


def test_an_exported_drawing_shows_where_comments_are_open_only_if_it_is_to() -> None:
    diagram = comment_on(comment_on(_diagram(), "a", ANNA).diagram, "s-a", ANNA).diagram
    assert "data-comments" not in to_svg(diagram.document)
    drawn = to_svg(diagram.document, comments=True)
    assert "<title>2 open comments</title>" in drawn
    assert 'data-comments="2" data-element="a"' in drawn
    assert 'data-comments="1" data-element="s-a"' in drawn
    assert 'data-element="b"' not in drawn


def test_the_sign_on_a_line_stands_clear_of_its_name() -> None:
    way = (Point(0, 0), Point(200, 0))
    for start in range(0, 160, 10):
        label = Bounds(start, -8, 60, 14)
        assert not overlap(balloon(sign_of_line(way, 1, label), 1), label)
