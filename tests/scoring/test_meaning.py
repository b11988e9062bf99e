"""What each kind of element is said to mean: in the manual's words, and as the token game has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from itsm_fit.language import Phrase
from itsm_fit.model.process import EventKind, Flow, Loop, Node, NodeKind, Process
from itsm_fit.scoring import meaning as said
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import Play, play
from itsm_fit.scoring.meaning import meaning

MANUAL = Path(__file__).parents[2] / "docs" / "elements.md"
START, END = Node("s", NodeKind.START), Node("e", NodeKind.END)
STEP = Node("a", NodeKind.USER_TASK, "Ask")
SUB = Node("u", NodeKind.SUB_PROCESS, "Solve")


def drawn(*nodes: Node, flows: str) -> Process:
    """``s>a a>e:0.4`` with a start and an end event beside these nodes."""
    edges = []
    for text in flows.split():
        ends, _, share = text.partition(":")
        source, _, target = ends.partition(">")
        edges.append(Flow(ends, source, target, share=float(share) if share else None))
    return Process("P", nodes=(START, *nodes, END), flows=tuple(edges))


def played(process: Process) -> Play:
    return play(compile_net("P", {"P": process}))


def test_the_manual_holds_every_sentence() -> None:
    text = MANUAL.read_text(encoding="utf-8")
    single = [str(value) for name, value in vars(said).items() if name.isupper() and isinstance(value, Phrase)]
    sentences = [*single, *said.KINDS.values(), *said.EVENTS.values()]
    assert len(sentences) > 25
    assert [each for each in sentences if f"| {each} |" not in text] == []


@pytest.mark.parametrize("kind", list(NodeKind))
@pytest.mark.parametrize("event", list(EventKind))
def test_everything_but_a_plain_step_has_a_meaning(kind: NodeKind, event: EventKind) -> None:
    node = Node("n", kind, event=event, attached_to="a" if kind is NodeKind.BOUNDARY else None)
    words = meaning(drawn(STEP, node, flows=""), node)
    assert bool(words) == (kind.is_event or kind.is_gateway or kind in said.KINDS)


@pytest.mark.parametrize("kind", [EventKind.MESSAGE, EventKind.TIMER, EventKind.SIGNAL])
def test_a_catch_waits_for_nothing(kind: EventKind) -> None:
    catch = Node("c", NodeKind.CATCH, event=kind)
    process = drawn(catch, flows="s>c c>e")
    assert meaning(process, catch).startswith("Waits for nothing")
    assert (played(process).completes, played(process).visits["c"]) == (1.0, 1.0)


def test_a_loop_marker_counts_once() -> None:
    again = Node("l", NodeKind.TASK, loop=Loop.STANDARD)
    process = drawn(again, flows="s>l l>e")
    assert meaning(process, again) == str(said.LOOP)
    assert played(process).visits["l"] == 1.0


def test_an_event_on_a_border_ends_its_step_or_sends_a_token_beside_it() -> None:
    late = Node("b", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="a")
    beside = Node("n", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="a", interrupting=False)
    process = drawn(
        STEP, late, beside, Node("x", NodeKind.TASK), Node("y", NodeKind.TASK), flows="s>a a>e b>x:0.2 n>y:0.5"
    )
    assert (meaning(process, late), meaning(process, beside)) == (str(said.INTERRUPTING), str(said.BESIDE))
    assert played(process).visits["x"] == pytest.approx(0.2)
    assert played(process).visits["y"] == pytest.approx(0.5)


def test_an_event_on_a_sub_process_skips_its_inside() -> None:
    inner = Node("i", NodeKind.TASK, parent="u")
    late = Node("b", NodeKind.BOUNDARY, event=EventKind.TIMER, attached_to="u")
    caught = Node("k", NodeKind.BOUNDARY, event=EventKind.ERROR, attached_to="u")
    process = drawn(SUB, inner, late, caught, flows="s>u u>e b>e:0.3")
    assert (meaning(process, late), meaning(process, caught)) == (str(said.SKIPPING), str(said.CATCHING))
    assert played(process).visits["i"] == pytest.approx(0.7)


@pytest.mark.parametrize(
    "outer",
    [Node("u", NodeKind.SUB_PROCESS, triggered_by_event=True), Node("u", NodeKind.AD_HOC)],
    ids=["event sub-process", "ad hoc"],
)
def test_what_lies_in_a_sub_process_that_is_not_played_is_entered_by_no_case(outer: Node) -> None:
    deep, task = Node("d", NodeKind.SUB_PROCESS, parent="u"), Node("i", NodeKind.TASK, parent="d")
    process = drawn(outer, deep, task, flows="s>e" if outer.triggered_by_event else "s>u u>e")
    assert meaning(process, outer) in {str(said.EVENT_SUB_PROCESS), said.KINDS[NodeKind.AD_HOC]}
    assert meaning(process, task) == str(said.INSIDE_UNPLAYED)
    assert played(process).visits.get("i", 0.0) == 0.0


def test_compensation_is_entered_by_no_case() -> None:
    undo = Node("z", NodeKind.TASK, for_compensation=True)
    mark = Node("m", NodeKind.BOUNDARY, event=EventKind.COMPENSATION, attached_to="a")
    process = drawn(STEP, undo, mark, flows="s>a a>e")
    assert meaning(process, undo) == meaning(process, mark) == str(said.COMPENSATION)
    assert played(process).visits.get("z", 0.0) == 0.0


def test_a_sub_process_nested_in_itself_still_has_a_meaning() -> None:
    odd = Node("u", NodeKind.SUB_PROCESS, parent="u")
    assert meaning(drawn(odd, flows=""), odd) == said.KINDS[NodeKind.SUB_PROCESS]
