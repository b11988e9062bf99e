"""Nets solved region by region, against the same nets with every marking enumerated, and against hand calculations."""

from __future__ import annotations

import pytest
from game_models import TERMINATE, blocks, boundary, drawn, error_end, played, tangles, with_inside
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model.process import EventKind, Node, Process
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game import token_game
from itsm_fit.scoring.game.chain import chain_of
from itsm_fit.scoring.game.decomposed import activities_of, decomposed
from itsm_fit.scoring.game.exploration import explore
from itsm_fit.scoring.game.net import Net, compile_net
from itsm_fit.scoring.game.paths import failing_paths
from itsm_fit.scoring.game.reduction import EntangledError
from itsm_fit.scoring.game.resolvent import IllConditionedError
from itsm_fit.scoring.game.token_game import Play

THOROUGH = settings(
    max_examples=examples(40),
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


def by_markings(net: Net) -> Play:
    found = explore(net, 5_000)
    assume(found.finished)
    try:
        return token_game._exact(net, found, chain_of(found, activities_of(net)))
    except IllConditionedError:
        assume(False)
        raise


def by_regions(net: Net) -> Play:
    try:
        return token_game._by_regions(decomposed(net, 5_000))
    except EntangledError:
        assume(False)
        raise


@THOROUGH
@given(st.one_of(blocks(10, 3), tangles()), st.randoms(use_true_random=False))
def test_regions_give_the_figures_of_all_markings(processes: tuple[Process, ...], source) -> None:
    net = compile_net("P", {each.id: each for each in processes})
    regions, whole = by_regions(net), by_markings(net)
    for name in ("completes", "deadlocks", "endless"):
        assert getattr(regions, name) == pytest.approx(getattr(whole, name), abs=1e-11), name
    if whole.endless == 0:  # else what goes on beside a loop may have been left out
        for figures, expected in ((regions.visits, whole.visits), (regions.traversals, whole.traversals)):
            for key, amount in expected.items():
                assert figures[key] == pytest.approx(amount, abs=1e-9), key
    steps = [node.key for node in net.nodes if node.node.kind.is_activity]
    for size in (1, 2, 4):
        uncarried = frozenset(source.sample(steps, min(size, len(steps))))
        one, other = EndToEnd(regions), EndToEnd(whole)
        assert one.fit(uncarried) == pytest.approx(other.fit(uncarried), abs=1e-11)
        assert one.gains(uncarried) == pytest.approx(other.gains(uncarried), abs=1e-9)
        assert one.exposures(uncarried) == pytest.approx(other.exposures(uncarried), abs=1e-9)


# ---------------------------------------------------------------- by hand
def beside(count: int, branch: str, split: str = "p1", join: str = "p2") -> Process:
    """Branches beside each other, `#` their number, from a split to a join."""
    return drawn(" ".join([f"s>{split}", *(branch.replace("#", str(at)) for at in range(count)), f"{join}>E E>e"]))


def test_sixty_inclusive_branches() -> None:
    """Of 60 branches with 0.5 each one is taken at least: 0.5 / (1 − 0.5^60) each; carried are the cases without A0."""
    play = played(beside(60, "o1>A#:0.5 A#>o2", "o1", "o2"))
    assert play.regions is not None
    assert (play.completes, play.visits["E"]) == (pytest.approx(1.0), pytest.approx(1.0))
    assert play.visits["A7"] == pytest.approx(0.5 / (1 - 0.5**60), abs=1e-12)
    figures = EndToEnd(play)
    assert figures.fit({"A0"}) == pytest.approx((0.5 - 0.5**60) / (1 - 0.5**60), abs=1e-12)
    assert figures.gains({"A0", "A1"}) == pytest.approx(dict.fromkeys(("A0", "A1"), 0.25), abs=1e-12)
    assert figures.exposures({"A0"}) == pytest.approx({"A0": 0.5}, abs=1e-12)
    plan = figures.unlock_plan(frozenset({"A0", "A1", "A2"}), target_share=0.5)
    assert (len(plan.steps), plan.reached, plan.exact) == (2, pytest.approx(0.5), True)


def test_sixty_branches_with_a_choice_each() -> None:
    play = played(beside(60, "p1>A# A#>x# x#>B#:0.3 x#>C#:0.7 B#>xx# C#>xx# xx#>p2"))
    assert play.exact
    assert (play.completes, play.visits["C59"]) == (pytest.approx(1.0), pytest.approx(0.7))


def test_branches_that_may_end_early_leave_the_others_waiting() -> None:
    """0.9^20 of the cases come through; the others are stuck, or end when all 20 branches do: 0.1^20."""
    play = played(beside(20, "p1>A# A#>x# x#>B#:0.9 x#>e#:0.1 B#>p2"))
    assert play.regions is not None
    assert play.completes == pytest.approx(0.9**20, abs=1e-12)
    assert play.deadlocks == pytest.approx(1 - 0.9**20, abs=1e-12)
    assert play.visits["e3"] == pytest.approx(0.1)


def test_a_terminate_end_in_one_of_many_branches_lets_the_case_complete() -> None:
    """Branch 0 ends all with 0.5; else the 19 others decide: 0.9^19."""
    text = "s>p1 p1>A0 A0>x0 x0>e1:0.5 x0>p2:0.5 p2>E E>e "
    text += " ".join(f"p1>A{n} A{n}>x{n} x{n}>p2:0.9 x{n}>f{n}:0.1" for n in range(1, 20))
    play = played(drawn(text, TERMINATE))
    assert play.regions is not None
    assert play.completes == pytest.approx(0.5 + 0.5 * 0.9**19, abs=1e-12)


def test_tokens_that_never_meet_again_are_a_system_of_equations() -> None:
    """A goes on as two with 0.6: it dies out with the least root of q = 0.4 + 0.6 q², 2/3."""
    dying, growing = (played(drawn(f"s>A A>x x>p:{p} x>e:{1 - p} p>A p>B B>A")) for p in (0.3, 0.6))
    assert (dying.completes, dying.endless) == (pytest.approx(1.0), 0.0)
    assert (dying.visits["A"], dying.traversals["p>B"]) == (pytest.approx(2.5), pytest.approx(0.75))
    assert growing.completes == pytest.approx(2 / 3)
    assert growing.endless == pytest.approx(1 / 3)
    assert (growing.visits["A"], growing.visits["s"]) == (None, 1.0)
    never = played(drawn("s>A A>p p>A p>B B>x x>A:0.9 x>e:0.1"))
    assert (never.completes, never.endless, never.visits["e"]) == (0.0, 1.0, None)


def test_a_step_in_a_loop_of_many_tokens_that_is_not_carried() -> None:
    """No case may pass B: only those whose first x ends, 0.7, complete."""
    figures = EndToEnd(played(drawn("s>A A>x x>p:0.3 x>e:0.7 p>A p>B B>A")))
    assert figures.fit({"B"}) == pytest.approx(0.7)
    assert figures.fit({"A"}) == 0.0


def test_branches_whose_tokens_may_meet_are_not_taken_apart() -> None:
    """Both A and B lead to the same input of the join."""
    net = compile_net("P", {"P": drawn("s>p1 p1>A p1>B p1>C A>x B>x x>p2 C>p2 p2>e")})
    with pytest.raises(EntangledError):
        decomposed(net, 100)


def test_single_ways_through_a_net_are_told_from_all_its_markings() -> None:
    """10 branches of which any 1 … 10 are taken: 1,023 markings at least. A0 fails half of the cases and a bit."""
    play = played(beside(10, "o1>A#:0.5 A#>o2", "o1", "o2"))
    assert play.regions is not None
    paths = failing_paths(play, frozenset({"A0"}))
    assert paths.total == pytest.approx(0.5 / (1 - 0.5**10))
    assert paths.paths[0].breaks_at == "A0"
    sixty = failing_paths(played(beside(60, "o1>A#:0.5 A#>o2", "o1", "o2")), frozenset({"A0"}))
    assert not sixty.played


def test_a_net_that_is_all_one_region() -> None:
    """Every case is caught between A and B, in a region of which nothing is left."""
    net = compile_net("P", {"P": drawn("s>A A>B B>A s>p1 C>p1")})
    play = token_game._by_regions(decomposed(net, 100))
    assert (play.completes, play.deadlocks, play.endless) == (0.0, 0.0, 1.0)
    assert (play.visits["A"], play.visits["s"]) == (None, 1.0)


INNER = {
    "sound": ("si>p3 p3>C p3>D C>p4 D>p4 p4>ei", ()),
    "may get stuck": ("si>p3 p3>C p3>x3 x3>D:0.5 x3>ek:0.5 C>p4 D>p4 p4>ei", ()),
    "may terminate": ("si>p3 p3>C p3>x3 x3>e1:0.5 x3>D:0.5 C>p4 D>p4 p4>ei", (TERMINATE,)),
    "may throw": ("si>p3 p3>C p3>x3 x3>ex:0.3 x3>D:0.7 C>p4 D>p4 p4>ei", (error_end("ex", "EA"),)),
    "may go round for ever": ("si>x3 x3>C:0.2 x3>ei:0.8 C>D D>C", ()),
    "starts at once": ("C>p4 D>p4 p4>ei", ()),
}


@pytest.mark.parametrize(("inside", "special"), INNER.values(), ids=INNER)
def test_a_sub_process_in_a_branch(inside: str, special: tuple[Node, ...]) -> None:
    catches = boundary("b", "u", event=EventKind.ERROR, event_ref="EA")
    outside = "s>p1 p1>u p1>A p1>B u>p2 A>p2 B>o2 b>H H>o2 o2>p2 p2>E E>e"
    net = compile_net("P", {"P": with_inside(outside, inside, catches, inner_special=special)})
    found = explore(net)
    whole = token_game._exact(net, found, chain_of(found, activities_of(net)))
    regions = token_game._by_regions(decomposed(net, 5_000))
    for name in ("completes", "deadlocks", "endless"):
        assert getattr(regions, name) == pytest.approx(getattr(whole, name), abs=1e-12), name
    for step in ("A", "H", "E"):
        assert regions.visits[step] == pytest.approx(whole.visits[step], abs=1e-12)
    for uncarried in ({"C"}, {"D", "A"}, {"H"}):
        assert EndToEnd(regions).fit(uncarried) == pytest.approx(EndToEnd(whole).fit(uncarried), abs=1e-12)


def test_a_net_without_joins_or_growing_loops_has_no_regions() -> None:
    with pytest.raises(EntangledError):
        decomposed(compile_net("P", {"P": drawn("s>A A>x x>A:0.5 x>e:0.5")}), 100)


def test_a_reduced_net_may_have_too_many_markings_too() -> None:
    """Behind the block C, D and E are still to come."""
    with pytest.raises(EntangledError):
        decomposed(compile_net("P", {"P": drawn("s>p1 p1>A p1>B A>p2 B>p2 p2>C C>D D>E E>e")}), 2)
