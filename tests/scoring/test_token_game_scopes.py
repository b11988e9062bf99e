"""How a drawn process runs: boundary events, sub-processes, starts, links and calls, each worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from game_models import TERMINATE, boundary, call, drawn, error_end, link, node, played, with_inside

from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project


# ---------------------------------------------------------------- boundary events
def test_an_interrupting_boundary_event_leaves_after_the_step_is_entered() -> None:
    play = played(drawn("s>A A>B b>C:0.2 B>e C>e", boundary()))
    assert [play.visits[step] for step in ("A", "B", "b", "C")] == pytest.approx([1.0, 0.8, 0.2, 0.2])


def test_a_boundary_event_without_share_never_occurs() -> None:
    assert played(drawn("s>A A>B b>C", boundary())).visits["C"] == 0.0


def test_a_boundary_event_occurs_with_the_sum_of_its_shares_and_starts_all_its_flows() -> None:
    play = played(drawn("s>A A>B b>C:0.1 b>D:0.2 b>E", boundary()))
    assert [play.visits[step] for step in "BCDE"] == pytest.approx([0.7, 0.3, 0.3, 0.3])


def test_boundary_shares_above_one_are_scaled_down() -> None:
    both = boundary("b1"), boundary("b2")
    play = played(drawn("s>A A>B b1>C:1 b2>D:3", *both))
    assert [play.visits[step] for step in "BCD"] == pytest.approx([0.0, 0.5, 0.5])
    alone = played(drawn("s>A A>B b>C:3", boundary()))
    assert [alone.visits[step] for step in "BC"] == pytest.approx([0.0, 1.0])


def test_a_non_interrupting_boundary_event_sends_an_extra_token() -> None:
    play = played(drawn("s>A A>B b>C:0.3 B>e C>e", boundary(interrupting=False)))
    assert [play.visits[step] for step in ("A", "B", "C", "e")] == pytest.approx([1.0, 1.0, 0.3, 1.3])


def test_boundary_events_that_interrupt_and_others_are_independent() -> None:
    both = boundary("b1"), boundary("b2", interrupting=False), boundary("b3", interrupting=False)
    play = played(drawn("s>A A>B b1>C:0.4 b2>D:0.3 b3>E:0.5", *both))
    assert [play.visits[step] for step in "BCDE"] == pytest.approx([0.6, 0.4, 0.3, 0.5])


def test_an_extra_token_inside_a_loop_needs_few_markings() -> None:
    """A reminder sent in each round runs to its end before the next round, so the tokens never pile up."""
    play = played(drawn("s>A A>x x>A:0.5 x>e:0.5 b>R:0.5", boundary(interrupting=False)))
    assert play.exact
    assert (play.visits["A"], play.visits["R"]) == pytest.approx((2.0, 1.0))


def test_a_compensation_event_is_not_played() -> None:
    undo = node("U", for_compensation=True)
    event = boundary(event=EventKind.COMPENSATION)
    play = played(drawn("s>A A>e b>U:0.5", event, undo))
    assert (play.visits["e"], play.visits["b"], play.visits["U"]) == (1.0, 0.0, 0.0)


def test_a_boundary_event_attached_to_no_step_beside_it_never_occurs() -> None:
    play = played(drawn("s>x x>e b>C:0.5", boundary(host="x")))
    assert (play.visits["C"], play.visits["e"]) == (0.0, 1.0)


# ---------------------------------------------------------------- sub-processes
def test_a_sub_process_is_played_in_place_and_passes_one_token_on() -> None:
    play = played(with_inside("s>u u>Z Z>e", "si>p1 p1>A p1>B A>ei B>ei2"))
    assert [play.visits[step] for step in ("u", "A", "B", "Z")] == pytest.approx([1.0] * 4)


def test_without_inner_start_every_inner_node_without_incoming_flow_starts() -> None:
    special = (
        boundary("b", "A"),
        node("U", for_compensation=True),
        node("ev", NodeKind.SUB_PROCESS, triggered_by_event=True),
        node("In", parent="ev"),
    )
    play = played(with_inside("s>u u>Z", "A>B C>D b>X:0.0", inner_special=special))
    assert [play.visits[n] for n in ("A", "B", "C", "D", "Z")] == pytest.approx([1.0] * 5)
    assert [play.visits[n] for n in ("b", "U", "ev", "In")] == [0.0] * 4


def test_with_an_inner_start_nothing_else_starts() -> None:
    play = played(with_inside("s>u u>Z", "si>A C>D"))
    assert (play.visits["A"], play.visits["C"]) == (1.0, 0.0)


def test_a_process_without_start_event_starts_everywhere() -> None:
    play = played(drawn("A>B C>D"))
    assert [play.visits[step] for step in "ABCD"] == pytest.approx([1.0] * 4)


def test_an_empty_sub_process_passes_on() -> None:
    assert played(drawn("s>u u>e")).visits["e"] == pytest.approx(1.0)


def test_an_inner_terminate_end_ends_only_the_sub_process() -> None:
    stop = node("ei", event=EventKind.TERMINATE)
    play = played(
        with_inside("s>p p>u p>Y Y>x x>Z:0.5 x>Z2:0.5 u>V", "si>p1 p1>ei p1>A A>p2 B>p2", inner_special=(stop,))
    )
    assert (play.visits["V"], play.visits["Y"]) == pytest.approx((1.0, 1.0))
    assert play.completes == pytest.approx(1.0)


def test_inner_tokens_that_are_stuck_keep_the_sub_process_from_ending() -> None:
    play = played(with_inside("s>u u>Z Z>e", "si>x x>A:0.5 x>B:0.5 A>p B>p p>ei"))
    assert (play.visits["Z"], play.deadlocks) == (0.0, pytest.approx(1.0))


def test_a_stuck_sub_process_is_cleared_by_a_terminate_end_outside() -> None:
    play = played(with_inside("s>p1 p1>u p1>e1", "si>x x>A:0.5 x>B:0.5 A>p B>p p>ei", TERMINATE))
    assert play.completes == pytest.approx(1.0)


def test_tokens_of_two_runs_of_a_sub_process_do_not_mix() -> None:
    """Both runs of u leave one token at the inner join; together they would make a pair."""
    play = played(with_inside("s>p1 p1>A p1>B A>u B>u u>Z", "si>x x>C:0.5 x>D:0.5 C>p D>p p>ei"))
    assert play.deadlocks == pytest.approx(1.0)
    assert play.visits["Z"] == 0.0


def test_an_interrupting_boundary_event_skips_the_inside() -> None:
    play = played(with_inside("s>u u>Z b>Y:0.25", "si>A A>ei", boundary(host="u")))
    assert [play.visits[n] for n in ("u", "A", "Z", "Y")] == pytest.approx([1.0, 0.75, 0.75, 0.25])


def test_a_non_interrupting_boundary_event_on_a_sub_process_lets_it_run() -> None:
    play = played(with_inside("s>u u>Z b>Y:0.25", "si>A A>ei", boundary(host="u", interrupting=False)))
    assert [play.visits[n] for n in ("u", "A", "Z", "Y")] == pytest.approx([1.0, 1.0, 1.0, 0.25])


def test_an_inner_error_end_leaves_by_the_boundary_event_with_its_error() -> None:
    catches = (
        boundary("b0", "u", event=EventKind.ERROR),
        boundary("b1", "u", event=EventKind.ERROR, event_ref="E1"),
        boundary("b2", "u", event=EventKind.TIMER),
    )
    inside = "si>x x>A:0.5 x>F1:0.3 x>F2:0.2"
    ends = (error_end("F1", "E1"), error_end("F2", "E2"))
    play = played(with_inside("s>u u>Z b0>Any b1>One b2>Time", inside, *catches, inner_special=ends))
    assert [play.visits[n] for n in ("Z", "One", "Any", "Time")] == pytest.approx([0.5, 0.3, 0.2, 0.0])


def test_an_uncaught_inner_error_end_is_a_plain_end() -> None:
    catch = boundary("b1", "u", event=EventKind.ERROR, event_ref="E1")
    play = played(with_inside("s>u u>Z b1>One", "si>F2", catch, inner_special=(error_end("F2", "E2"),)))
    assert (play.visits["Z"], play.visits["One"]) == (1.0, 0.0)


def test_an_inner_error_end_acts_last() -> None:
    """The other inner branch runs to its end; what is stuck is cleared; the sub-process is left once."""
    catch = boundary("b1", "u", event=EventKind.ERROR)
    inside = "si>p p>F p>F2 p>A A>B B>C p>x x>D:0.5 x>E:0.5 D>p2 E>p2"
    ends = (error_end("F"), error_end("F2"))
    play = played(with_inside("s>u u>Z b1>One", inside, catch, inner_special=ends))
    assert [play.visits[n] for n in ("C", "F", "F2", "One", "Z")] == pytest.approx([1.0, 1.0, 1.0, 1.0, 0.0])
    assert play.completes == pytest.approx(1.0)


def test_an_error_end_goes_before_a_terminate_end_beside_it() -> None:
    catch = boundary("b1", "u", event=EventKind.ERROR)
    ends = (error_end("F"), node("ei", event=EventKind.TERMINATE))
    play = played(with_inside("s>u u>Z b1>One", "si>p p>ei p>F", catch, inner_special=ends))
    assert (play.visits["One"], play.visits["Z"]) == pytest.approx((1.0, 0.0))


def test_of_two_pending_errors_the_first_in_the_document_leaves() -> None:
    catches = (
        boundary("b1", "u", event=EventKind.ERROR, event_ref="E1"),
        boundary("b2", "u", event=EventKind.ERROR, event_ref="E2"),
    )
    ends = (error_end("F2", "E2"), error_end("F1", "E1"))
    play = played(with_inside("s>u u>Z b1>One b2>Two", "si>p p>F1 p>F2", *catches, inner_special=ends))
    assert (play.visits["One"], play.visits["Two"]) == (0.0, 1.0)


@pytest.mark.parametrize(
    "special", [node("u", NodeKind.AD_HOC), node("u", NodeKind.SUB_PROCESS, triggered_by_event=True)]
)
def test_the_inside_of_ad_hoc_and_event_sub_processes_is_not_played(special: Node) -> None:
    play = played(with_inside("s>u u>Z", "si>A", special))
    assert (play.visits["u"], play.visits["A"], play.visits["Z"]) == (1.0, 0.0, 1.0)
    assert play.traversals["si>A"] == 0.0


def test_a_transaction_is_played_like_a_sub_process() -> None:
    play = played(with_inside("s>u u>Z", "si>A", node("u", NodeKind.TRANSACTION)))
    assert play.visits["A"] == pytest.approx(1.0)


def test_a_flow_that_crosses_the_border_of_a_sub_process_is_not_played() -> None:
    base = with_inside("s>u u>Z", "si>A A>B")
    process = Process("P", nodes=base.nodes, flows=(*base.flows, Flow("cross", "s", "B"), Flow("out", "A", "Z")))
    play = played(process)
    assert (play.visits["B"], play.visits["Z"]) == pytest.approx((1.0, 1.0))
    assert (play.traversals["cross"], play.traversals["out"]) == (0.0, 0.0)


def test_flows_to_nowhere_are_not_played() -> None:
    base = drawn("s>A A>e")
    process = Process("P", nodes=base.nodes, flows=(*base.flows, Flow("f1", "A", "gone"), Flow("f2", "", "e")))
    assert played(process).completes == pytest.approx(1.0)


# ---------------------------------------------------------------- several starts, links, events
def test_several_start_events_share_the_cases_evenly() -> None:
    play = played(drawn("s1>A s2>B A>e B>e"))
    assert (play.visits["A"], play.visits["B"]) == pytest.approx((0.5, 0.5))


@pytest.mark.parametrize(
    ("flows", "expected"),
    [("s1>A:0.2 s2>B:0.8", (0.2, 0.8)), ("s1>A:0.2 s2>B", (0.2, 0.8)), ("s1>A:3 s2>B:1", (0.75, 0.25))],
)
def test_several_start_events_share_the_cases_by_the_shares_on_their_flows(
    flows: str, expected: tuple[float, float]
) -> None:
    play = played(drawn(flows))
    assert (play.visits["A"], play.visits["B"]) == pytest.approx(expected)


def test_the_share_on_the_flow_out_of_a_lone_start_does_not_matter() -> None:
    assert played(drawn("s>A:0.2 A>e")).visits["A"] == pytest.approx(1.0)


def test_a_link_continues_at_the_catch_of_its_name() -> None:
    events = (
        link("t1", NodeKind.THROW, "to B"),
        link("t2", NodeKind.THROW, "to\n B"),
        link("c0", NodeKind.CATCH, "to C"),
        link("c1", NodeKind.CATCH, "to B"),
    )
    play = played(drawn("s>x x>t1:0.5 x>t2:0.5 c1>B c0>C", *events))
    assert (play.visits["c1"], play.visits["B"], play.visits["C"]) == pytest.approx((1.0, 1.0, 0.0))


def test_a_link_without_catch_ends_its_token() -> None:
    play = played(drawn("s>t1", link("t1", NodeKind.THROW, "nowhere")))
    assert play.completes == pytest.approx(1.0)


def test_a_link_does_not_lead_into_a_sub_process() -> None:
    inside = (link("c1", NodeKind.CATCH, "L"),)
    play = played(with_inside("s>p p>t1 p>u", "si>A c1>B", link("t1", NodeKind.THROW, "L"), inner_special=inside))
    assert play.visits["B"] == 0.0


def test_a_linked_catch_does_not_start_by_itself() -> None:
    events = link("t1", NodeKind.THROW, "L"), link("c1", NodeKind.CATCH, "L")
    play = played(drawn("A>t1 c1>B", *events))
    assert play.visits["B"] == pytest.approx(1.0)


def test_catching_events_wait_for_nothing() -> None:
    message = node("c1", NodeKind.CATCH, event=EventKind.MESSAGE)
    play = played(drawn("s>c1 c1>R R>e", message, node("R", NodeKind.RECEIVE_TASK)))
    assert play.completes == pytest.approx(1.0)


def test_a_process_without_nodes_completes() -> None:
    assert played(Process("P")).completes == pytest.approx(1.0)


# ---------------------------------------------------------------- calls
def test_a_call_stands_for_the_process_that_it_names() -> None:
    called = drawn("s>x x>A:0.4 x>B:0.6 A>e B>e", process_id="Q")
    play = played(drawn("s>C C>A A>e", call("C", "Q")), called)
    assert (play.visits["C>A"], play.visits["A"], play.visits["C"]) == pytest.approx((0.4, 1.0, 1.0))
    assert play.traversals["C>x>A"] == pytest.approx(0.4)


def test_calls_are_written_out_inside_calls_and_inside_sub_processes() -> None:
    last = drawn("s>A A>e", process_id="R")
    middle = drawn("s>D D>e", call("D", "ns:R"), process_id="Q")
    play = played(with_inside("s>u u>e", "si>C", inner_special=(call("C", "Q"),)), middle, last)
    assert play.visits["C>D>A"] == pytest.approx(1.0)


def test_a_terminate_end_of_a_called_process_ends_only_that() -> None:
    called = drawn("s>p p>e1 p>x x>A:0.5 x>B:0.5 A>p2 B>p2", TERMINATE, process_id="Q")
    play = played(drawn("s>C C>Z", call("C", "Q")), called)
    assert play.visits["Z"] == pytest.approx(1.0)


def test_an_error_end_of_a_called_process_leaves_by_the_boundary_event_of_the_call() -> None:
    called = drawn("s>F", error_end("F", "E1"), process_id="Q")
    catch = boundary("b", "C", event=EventKind.ERROR)
    play = played(drawn("s>C C>Z b>Y", call("C", "Q"), catch), called)
    assert (play.visits["Y"], play.visits["Z"]) == pytest.approx((1.0, 0.0))


def test_a_call_of_an_unknown_process_is_a_plain_step() -> None:
    assert played(drawn("s>C C>e", call("C", "elsewhere"))).visits["e"] == pytest.approx(1.0)


def test_a_recursive_call_is_a_plain_step() -> None:
    first = drawn("s>C C>e", call("C", "Q"))
    second = drawn("s>D D>A A>e", call("D", "P"), process_id="Q")
    play = played(first, second)
    assert play.visits["C>A"] == pytest.approx(1.0)
    assert "C>D>C" not in play.visits


def test_inclusive_joins_wait_where_a_sub_process_may_go_round_for_ever() -> None:
    """u goes round for ever when oi1 takes the flow to A, with 4/7: then neither the inner nor the outer join fires."""
    play = played(with_inside("s>p p>u p>o1 o1>B o1>C B>o2 C>o2 o2>D", "si>oi1 oi1>A oi1>X A>A X>oi2 oi1>oi2 oi2>Y"))
    assert play.endless == pytest.approx(4 / 7)
    assert (play.visits["D"], play.visits["Y"]) == pytest.approx((3 / 7, 3 / 7))


# ---------------------------------------------------------------- errors that go further out
def nested(error: str, outer: str, inner: str | None = None, *more: Node) -> Process:
    """u holds ui, which holds A and an error end; u catches `outer` and goes to H, ui catches `inner` and goes to G."""
    catches = [boundary("bi", "ui", event=EventKind.ERROR, event_ref=inner, parent="u")] if inner is not None else []
    nodes = [
        *(node("s"), node("u"), node("N"), node("H"), node("e"), node("f")),
        boundary("bu", "u", event=EventKind.ERROR, event_ref=outer),
        *(node("si", NodeKind.START, parent="u"), node("ui", NodeKind.SUB_PROCESS, parent="u")),
        *(node("B", parent="u"), node("G", parent="u"), *catches, *more),
        *(node("sj", NodeKind.START, parent="ui"), node("A", parent="ui")),
        node("x1", NodeKind.END, event=EventKind.ERROR, event_ref=error, parent="ui"),
    ]
    flows = "s>u u>N N>e bu>H H>f si>ui ui>B sj>A A>x1" + (" bi>G" if catches else "")
    edges = [Flow(each, *each.split(">")) for each in flows.split()]
    return Process("P", nodes=tuple(nodes), flows=tuple(edges))


@pytest.mark.parametrize(
    ("process", "entered"),
    [
        (nested("EA", "EA"), "AH"),  # the inner one does not catch it, the outer one does
        (nested("EA", ""), "AH"),
        (nested("EA", "EA", "EB"), "AH"),
        (nested("EA", "EA", "EA"), "AGN"),  # the nearest counts
        (nested("EA", "EB"), "ABN"),  # nobody catches it: a plain end
    ],
)
def test_an_error_that_its_own_sub_process_does_not_catch_goes_outwards(process: Process, entered: str) -> None:
    play = played(process)
    assert play.completes == pytest.approx(1.0)
    assert {step for step in "ABGHN" if play.visits[step]} == set(entered)


def test_an_error_goes_out_of_a_called_process_to_what_catches_it_around_the_call() -> None:
    called = Process("Q", nodes=(node("sq", NodeKind.START), error_end("eq", "EA")), flows=(Flow("q", "sq", "eq"),))
    process = with_inside("s>u u>N bu>H", "si>C C>B", boundary("bu", "u", event=EventKind.ERROR, event_ref="EA"))
    nodes = tuple(call("C", "Q") if each.id == "C" else each for each in process.nodes)
    nodes = tuple(replace(each, parent="u") if each.id == "C" else each for each in nodes)
    play = played(replace(process, nodes=nodes), called)
    assert [play.visits[step] for step in ("B", "N", "H")] == pytest.approx([0.0, 0.0, 1.0])


def test_an_error_from_further_in_acts_last_and_before_a_terminate_end() -> None:
    """Beside the inner sub-process L runs to a terminate end first; then the error ends u, not the terminate."""
    more = (node("si2", NodeKind.START, parent="u"), node("L", parent="u"))
    process = nested("EA", "EA", None, *more, node("t", NodeKind.END, event=EventKind.TERMINATE, parent="u"))
    flows = [flow for flow in process.flows if flow.id != "si>ui"]
    split = replace(process.node_by_id["si"], id="p", kind=NodeKind.PARALLEL)
    nodes = tuple(each for each in process.nodes if each.id != "si2")
    flows += [Flow(each, *each.split(">")) for each in ["si>p", "p>ui", "p>L", "L>t"]]
    play = played(replace(process, nodes=(*nodes, split), flows=tuple(flows)))
    assert [play.visits[step] for step in ("L", "A", "H", "N")] == pytest.approx([1.0, 1.0, 1.0, 0.0])


def test_an_error_that_is_named_at_both_ends_goes_from_the_one_to_the_other() -> None:
    catch = boundary("b1", "u", event=EventKind.ERROR, event_ref="other")
    process = with_inside("s>u u>Z b1>Y", "si>A A>ei", catch, inner_special=(error_end("ei", "none"),))
    project = Project(documents=(Document("a.bpmn", (process,)),))
    assert played(project.processes[process.id]).visits["Y"] == 0.0
    for element in ("ei", "b1"):
        project = edits.name_trigger(project, process.id, element, "No such user")
    assert played(project.processes[process.id]).visits["Y"] == 1.0
