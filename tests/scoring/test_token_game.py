"""How a drawn process runs: every clause of the definition on a process small enough to work out by hand."""

from __future__ import annotations

import pytest
from game_models import TERMINATE, drawn, node, played, with_inside

from itsm_fit.model.process import EventKind, Flow, NodeKind, Process

EXAMPLE = drawn("s>Log Log>x1 x1>Fix:0.7 x1>Escalate:0.3 Fix>Verify Escalate>Verify Verify>x2 x2>e:0.8 x2>x1:0.2")


# ---------------------------------------------------------------- the example of the definition
def test_the_example_visits_verify_five_quarters_of_a_time() -> None:
    play = played(EXAMPLE)
    assert play.visits["Verify"] == pytest.approx(1.25)
    assert play.visits["Fix"] == pytest.approx(0.875)
    assert play.traversals["x2>x1"] == pytest.approx(0.25)
    assert (play.completes, play.deadlocks, play.endless) == pytest.approx((1.0, 0.0, 0.0))
    assert play.exact


# ---------------------------------------------------------------- choosing one flow
@pytest.mark.parametrize("kind", [NodeKind.EXCLUSIVE, NodeKind.EVENT_BASED, NodeKind.COMPLEX])
def test_choosing_gateways_take_one_flow_by_its_share(kind: NodeKind) -> None:
    play = played(drawn("s>g g>A:0.2 g>B:0.8 A>e B>e", node("g", kind)))
    assert play.visits["A"] == pytest.approx(0.2)
    assert play.visits["B"] == pytest.approx(0.8)
    assert play.visits["e"] == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("flows", "shares"),
    [
        ("x>A x>B", (0.5, 0.5, 0.0)),  # missing ones split evenly
        ("x>A:0.7 x>B x>C", (0.7, 0.15, 0.15)),  # what is left, evenly
        ("x>A:0.6 x>B:0.6 x>C:0.8", (0.3, 0.3, 0.4)),  # scaled down to 1
        ("x>A:0.1 x>B:0.3", (0.25, 0.75, 0.0)),  # scaled up to 1
        ("x>A:0 x>B:0", (0.5, 0.5, 0.0)),  # all zero: evenly
        ("x>A:0 x>B", (0.0, 1.0, 0.0)),
        ("x>A:1.5 x>B", (1.0, 0.0, 0.0)),  # nothing is left for the missing one
        ("x>A:0.2", (1.0, 0.0, 0.0)),  # a lone flow is always taken
        ("x>A:1e308 x>B:1e308", (0.5, 0.5, 0.0)),  # too much for the sum of two floats
    ],
)
def test_shares_of_an_exclusive_gateway(flows: str, shares: tuple[float, ...]) -> None:
    play = played(drawn(f"s>x {flows}"))
    assert [play.visits.get(step, 0.0) for step in "ABC"] == pytest.approx(shares)


def test_a_gateway_that_merges_and_splits_does_both() -> None:
    play = played(drawn("s>p1 p1>A p1>B A>x B>x x>C:0.5 x>D:0.5"))
    assert play.visits["x"] == pytest.approx(2.0)
    assert play.visits["C"] == pytest.approx(1.0)
    joined = played(drawn("s>p1 p1>A p1>B A>p2 B>p2 p2>C p2>D"))
    assert (joined.visits["p2"], joined.visits["C"], joined.visits["D"]) == pytest.approx((1.0, 1.0, 1.0))


# ---------------------------------------------------------------- running side by side
def test_a_parallel_join_waits_for_every_flow() -> None:
    play = played(drawn("s>p1 p1>A p1>B p1>C A>p2 B>p2 C>p2 p2>D D>e"))
    assert play.visits["D"] == pytest.approx(1.0)
    assert play.completes == pytest.approx(1.0)


def test_plain_flows_out_of_a_step_start_together() -> None:
    play = played(drawn("s>A A>B A>C B>e C>e"))
    assert (play.visits["B"], play.visits["C"], play.visits["e"]) == pytest.approx((1.0, 1.0, 2.0))


def test_a_parallel_join_of_an_exclusive_split_deadlocks() -> None:
    play = played(drawn("s>x x>A:0.3 x>B:0.7 A>p B>p p>e"))
    assert (play.completes, play.deadlocks) == pytest.approx((0.0, 1.0))
    assert play.visits["p"] == 0.0


def test_a_second_token_on_the_same_flow_waits_at_a_parallel_join() -> None:
    """A and B meet in x, so the join gets two tokens from x and one from C: it fires once, one token stays."""
    play = played(drawn("s>p1 p1>A p1>B p1>C A>x B>x x>p2 C>p2 p2>D D>e"))
    assert play.visits["p2"] == pytest.approx(1.0)
    assert play.deadlocks == pytest.approx(1.0)


def test_a_parallel_join_fires_for_each_full_set() -> None:
    play = played(drawn("s>p1 p1>A p1>B p1>C p1>D A>x1 B>x1 x1>p2 C>x2 D>x2 x2>p2 p2>E E>e"))
    assert play.visits["E"] == pytest.approx(2.0)
    assert play.completes == pytest.approx(1.0)


def test_a_node_without_outgoing_flow_ends_its_token() -> None:
    play = played(drawn("s>p1 p1>A p1>B p1>x x>C:0.5 x>p2:0.5"))
    assert play.completes == pytest.approx(1.0)


# ---------------------------------------------------------------- taking some flows
def test_an_inclusive_gateway_draws_again_until_a_flow_is_taken() -> None:
    """Of 0.5 and 0.2 neither is taken with 0.4, so A is with 0.5 / 0.6 and B with 0.2 / 0.6."""
    play = played(drawn("s>o o>A:0.5 o>B:0.2 A>e B>e"))
    assert play.visits["A"] == pytest.approx(5 / 6)
    assert play.visits["B"] == pytest.approx(2 / 6)


def test_a_missing_share_of_an_inclusive_flow_is_one_half() -> None:
    play = played(drawn("s>o o>A o>B A>e B>e"))
    assert (play.visits["A"], play.visits["B"]) == pytest.approx((2 / 3, 2 / 3))


def test_an_inclusive_gateway_takes_its_default_flow_when_no_other_is() -> None:
    play = played(drawn("s>o o>A:0.5 o>B:0.2 o>C:0.9 A>e B>e C>e", node("o", default_flow="o>C")))
    assert (play.visits["A"], play.visits["B"], play.visits["C"]) == pytest.approx((0.5, 0.2, 0.4))


@pytest.mark.parametrize(
    ("flows", "default", "visits"),
    [
        ("o>A:0 o>B:0", None, (0.5, 0.5)),  # all zero without a default: evenly one of them
        ("o>A:0 o>B:0.3", "o>B", (0.0, 1.0)),  # all zero with a default: the default
        ("o>A:0.2", None, (1.0, 0.0)),  # a lone flow is always taken
        ("o>A:0.2", "o>A", (1.0, 0.0)),
        ("o>A:0 o>B:0.4", None, (0.0, 1.0)),  # drawn again until B is
        ("o>A:1 o>B:3", None, (1.0, 1.0)),  # more than always is always
        ("o>A:1e-300 o>B:1e-300", None, (0.5, 0.5)),
    ],
)
def test_shares_of_an_inclusive_gateway(flows: str, default: str | None, visits: tuple[float, float]) -> None:
    play = played(drawn(f"s>o {flows}", node("o", default_flow=default)))
    assert [play.visits.get(step, 0.0) for step in "AB"] == pytest.approx(visits)


def test_an_inclusive_join_waits_for_what_was_started_and_no_more() -> None:
    play = played(drawn("s>o1 o1>A:0.5 o1>B:0.2 A>o2 B>C C>o2 o2>D D>e"))
    assert play.visits["D"] == pytest.approx(1.0)
    assert play.completes == pytest.approx(1.0)


def test_an_inclusive_join_takes_one_token_from_each_flow() -> None:
    """x passes both tokens on to the same flow of the join, which fires twice."""
    play = played(drawn("s>p p>A p>B A>x B>x x>o p>o o>D D>e"))
    assert play.visits["D"] == pytest.approx(2.0)


def test_of_two_waiting_inclusive_joins_the_one_that_leads_to_the_other_fires_first() -> None:
    """o2 stands first in the document; were it to fire first, D would be done twice."""
    process = drawn("s>p p>A p>B p>C A>o1 B>o1 o1>o2 C>o2 o2>D D>e", node("o2"))
    assert process.nodes[0].id == "o2"
    assert played(process).visits["D"] == pytest.approx(1.0)


def test_of_waiting_inclusive_joins_in_a_circle_the_first_in_the_document_fires_first() -> None:
    """Whichever fires first sends its token through the other: that one then takes both tokens at once."""
    text = "s>p p>A p>B A>o1 B>o2 o1>x1 o2>x2 x1>o2:1 x1>e:0 x2>e:1 x2>o1:0"
    first = played(drawn(text, node("o1"), node("o2")))
    assert (first.visits["o1"], first.visits["o2"]) == pytest.approx((1.0, 1.0))


def test_an_inclusive_join_never_fires_while_a_case_goes_round_for_ever() -> None:
    play = played(drawn("s>p p>A A>A p>o1 o1>B:1 o1>C:0 B>o2 C>o2 o2>D D>e"))
    assert play.endless == pytest.approx(1.0)
    assert (play.visits["A"], play.visits["B"], play.visits["D"]) == (None, 1.0, 0.0)


def test_inclusive_blocks_side_by_side_multiply_no_markings() -> None:
    """Ten blocks with seven outcomes each would be 7 to the tenth power."""
    blocks = " ".join(
        f"p1>o{n} o{n}>A{n}:0.5 o{n}>B{n}:0.5 o{n}>C{n}:0.5 A{n}>oo{n} B{n}>oo{n} C{n}>oo{n} oo{n}>p2"
        for n in range(10)
    )
    play = played(drawn(f"s>p1 {blocks} p2>e"))
    assert play.exact
    assert play.visits["A7"] == pytest.approx(4 / 7)
    assert play.visits["e"] == pytest.approx(1.0)


# ---------------------------------------------------------------- conditional flows out of a step
def test_conditional_flows_out_of_a_step_split_inclusively() -> None:
    play = played(drawn("s>A A>B:0.5? A>C:0.2? B>e C>e"))
    assert (play.visits["B"], play.visits["C"]) == pytest.approx((5 / 6, 2 / 6))


def test_a_plain_flow_beside_conditional_ones_always_starts() -> None:
    """No drawing again then: C is taken with its own share."""
    play = played(drawn("s>A A>B A>C:0.2? A>D? B>e C>e D>e"))
    assert (play.visits["B"], play.visits["C"], play.visits["D"]) == pytest.approx((1.0, 0.2, 0.5))


def test_the_default_flow_out_of_a_step_is_taken_when_no_conditional_one_is() -> None:
    play = played(drawn("s>A A>B:0.25? A>C B>e C>e", node("A", default_flow="A>C")))
    assert (play.visits["B"], play.visits["C"]) == pytest.approx((0.25, 0.75))
    beside = played(drawn("s>A A>B:0.25? A>C A>D", node("A", default_flow="A>C")))
    assert (beside.visits["B"], beside.visits["C"], beside.visits["D"]) == pytest.approx((0.25, 0.75, 1.0))


def test_a_default_flow_without_conditional_ones_is_always_taken() -> None:
    play = played(drawn("s>A A>B A>C", node("A", default_flow="A>C")))
    assert (play.visits["B"], play.visits["C"]) == pytest.approx((1.0, 1.0))


def test_conditions_out_of_events_and_exclusive_gateways_change_nothing() -> None:
    play = played(drawn("s>A:0.1? s>x:0.1? x>B:0.3? x>C:0.7?"))
    assert [play.visits[step] for step in "ABC"] == pytest.approx([1.0, 0.3, 0.7])


# ---------------------------------------------------------------- ending
def test_a_terminate_end_takes_effect_last() -> None:
    """However long the other branch, it is run as far as it can."""
    play = played(drawn("s>p p>e1 p>A A>B B>C C>e", TERMINATE))
    assert [play.visits[step] for step in ("e1", "A", "B", "C", "e")] == pytest.approx([1.0] * 5)


def test_a_terminate_end_clears_what_is_stuck() -> None:
    play = played(drawn("s>p p>e1 p>x x>A:0.5 x>B:0.5 A>p2 B>p2 p2>e", TERMINATE))
    assert (play.completes, play.deadlocks) == pytest.approx((1.0, 0.0))


def test_inclusive_joins_fire_before_a_terminate_end_takes_effect() -> None:
    play = played(drawn("s>p p>e1 p>o1 o1>A o1>B A>o2 B>o2 o2>C C>e", TERMINATE))
    assert play.visits["C"] == pytest.approx(1.0)


def test_several_terminate_ends_are_as_good_as_one() -> None:
    play = played(drawn("s>p p>e1 p>e2 p>A A>e1", TERMINATE, node("e2", event=EventKind.TERMINATE)))
    assert play.completes == pytest.approx(1.0)
    assert play.visits["e1"] == pytest.approx(2.0)


def test_an_error_end_of_the_process_is_a_plain_end() -> None:
    play = played(drawn("s>p p>e1 p>x x>A x>B A>p2 B>p2 p2>e", node("e1", event=EventKind.ERROR)))
    assert play.deadlocks == pytest.approx(1.0)


# ---------------------------------------------------------------- loops without a way out
def test_visits_inside_a_loop_that_nobody_can_leave_are_infinite() -> None:
    play = played(drawn("s>A A>x x>B:0.25 x>e:0.75 B>C C>B"))
    assert (play.completes, play.endless) == pytest.approx((0.75, 0.25))
    assert (play.visits["A"], play.visits["B"], play.visits["C"]) == (pytest.approx(1.0), None, None)
    assert (play.traversals["x>B"], play.traversals["B>C"]) == (pytest.approx(0.25), None)


def test_what_runs_beside_an_endless_loop_is_counted() -> None:
    """Two loops without end and a branch: whoever moves first, all of them are seen."""
    play = played(drawn("s>p p>A A>A p>B B>B p>C C>D D>e"))
    assert [play.visits[step] for step in "ABCD"] == [None, None, 1.0, 1.0]
    assert play.endless == pytest.approx(1.0)


def test_a_terminate_end_does_not_end_a_case_that_goes_round_for_ever() -> None:
    play = played(drawn("s>p p>A A>A p>e1", TERMINATE))
    assert (play.completes, play.endless) == pytest.approx((0.0, 1.0))


def test_a_process_that_only_goes_round_is_endless() -> None:
    play = played(drawn("s>A A>B B>A"))
    assert play.endless == pytest.approx(1.0)
    assert play.visits["s"] == pytest.approx(1.0)


def test_an_endless_loop_inside_a_sub_process_lets_the_rest_go_on() -> None:
    play = played(with_inside("s>p p>u u>X p>B B>C", "si>A A>A si>D"))
    assert [play.visits[step] for step in "AXBCD"] == [None, 0.0, 1.0, 1.0, 1.0]
    assert play.endless == pytest.approx(1.0)


# ---------------------------------------------------------------- keys and sums
def test_every_node_and_flow_has_a_figure_and_the_outcomes_sum_to_one() -> None:
    process = drawn("s>x x>A:0.3 x>B:0.3 x>C:0.4 A>p B>p p>e C>D D>C X>Y")
    play = played(process)
    assert set(play.visits) == {each.id for each in process.nodes}
    assert set(play.traversals) == {each.id for each in process.flows}
    assert play.completes + play.deadlocks + play.endless == pytest.approx(1.0, abs=1e-12)


def test_equal_flow_ids_are_counted_together() -> None:
    base = drawn("s>x x>A:0.4 x>B:0.6")
    flows = tuple(Flow("same", each.source, each.target, share=each.share) for each in base.flows)
    assert played(Process("P", nodes=base.nodes, flows=flows)).traversals["same"] == pytest.approx(2.0)
