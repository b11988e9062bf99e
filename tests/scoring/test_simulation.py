"""Models with too many markings, or too many rounds, are played case by case from a seed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from game_models import drawn, played, with_inside

from itsm_fit.model.process import Flow
from itsm_fit.scoring.end_to_end import EndToEnd
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.simulation import MOST_TOKENS, wilson
from itsm_fit.scoring.game.unending import round_from, unending_places

FORKING = "s>A A>x x>p:0.3 x>e:0.7 p>A p>B B>A"
"""A case goes on as two with 0.3: 1 / (1 - 0.6) visits to A, any number of tokens at once."""


def test_a_model_over_the_bound_is_simulated_within_its_interval() -> None:
    text = "s>o1 " + " ".join(f"o1>A{n}:0.5 A{n}>o2" for n in range(9)) + " o2>x x>B:0.25 x>e:0.75 B>e"
    exact, simulated = played(drawn(text)), played(drawn(text), bound=200)
    assert exact.exact
    assert not simulated.exact
    assert simulated.exploration is not None
    assert not simulated.exploration.finished
    for key, visits in exact.visits.items():
        assert simulated.visits[key] == pytest.approx(visits, abs=0.04), key
    for key, traversals in exact.traversals.items():
        assert simulated.traversals[key] == pytest.approx(traversals, abs=0.04), key


def test_end_to_end_figures_of_a_simulated_play_are_counted_over_its_cases() -> None:
    text = "s>x1 x1>A:0.2 x1>p:0.8 A>e " + " ".join(f"p>o{n} o{n}>B{n} o{n}>C{n}" for n in range(3))
    exact, simulated = EndToEnd(played(drawn(text))), EndToEnd(played(drawn(text), bound=5))
    uncarried = {"B0", "C1", "A"}
    error = (exact.fit(uncarried) * (1 - exact.fit(uncarried)) / 4_000) ** 0.5
    low, high = simulated.interval(uncarried) or (0.0, 0.0)
    assert high - low == pytest.approx(2 * 1.96 * error, rel=0.1)
    assert simulated.fit(uncarried) == pytest.approx(exact.fit(uncarried), abs=6 * error)
    assert simulated.gains(uncarried) == pytest.approx(exact.gains(uncarried), abs=6 * error)
    assert simulated.exposures(uncarried) == pytest.approx(exact.exposures(uncarried), abs=6 * error)
    plan = simulated.unlock_plan(uncarried, target_share=0.5)
    assert plan.steps == exact.unlock_plan(uncarried, target_share=0.5).steps
    assert plan.exact


def test_the_seed_decides() -> None:
    process = drawn(FORKING)
    first, again, other = (played(process, bound=50, seed=seed) for seed in (1, 1, 2))
    assert first.visits == again.visits
    assert first.visits != other.visits


def test_tokens_without_number_are_simulated() -> None:
    """No bound on markings, a finite expectation: 2.5 visits."""
    play = played(drawn(FORKING), bound=200)
    assert not play.exact
    assert play.visits["A"] == pytest.approx(2.5, abs=0.25)
    assert play.completes == pytest.approx(1.0)


def test_cases_whose_tokens_only_grow_never_end() -> None:
    play = played(drawn("s>A A>p p>A p>B B>x x>A:0.9 x>e:0.1"), bound=200)
    assert play.endless == pytest.approx(1.0)
    assert play.visits["A"] is None
    assert play.visits["s"] == pytest.approx(1.0)
    assert (play.traversals["A>p"], play.traversals["s>A"]) == (None, 1.0)


def test_a_loop_that_is_hardly_ever_left_is_simulated() -> None:
    """Out with one in a billion billions: as an equation that is lost in rounding."""
    play = played(drawn("s>x1 x1>x2:1e-9 x1>A:1 A>x1 x2>x1:1 x2>e:1e-9"))
    assert not play.exact
    assert play.exploration is not None
    assert play.exploration.finished
    assert (play.undecided, play.endless) == (1.0, 0.0)  # cut short, and there is a way out


def test_a_loop_that_is_left_once_in_a_million_is_exact() -> None:
    play = played(drawn("s>A A>x x>A:0.999999 x>e:0.000001"))
    assert play.visits["A"] == pytest.approx(1e6, rel=1e-6)
    assert play.completes == pytest.approx(1.0, abs=1e-9)


@pytest.mark.slow
def test_few_markings_with_very_many_tokens_are_cut_off_too() -> None:
    """Each round adds a token for ever: the tokens of all markings together are bounded."""
    play = played(drawn("s>A A>p1 p1>A p1>p2 B>p2 p2>e"))
    assert play.exploration is not None
    assert len(play.exploration.markings) < 10_000
    assert play.endless == pytest.approx(1.0)


def test_stuck_cases_and_inner_scopes_are_simulated_as_well() -> None:
    """Half of the rounds go back into u, a quarter gets stuck, a quarter ends."""
    process = with_inside("s>u u>x x>u:0.5 x>A:0.25 x>p:0.25 B>p p>e A>e", "si>o o>C o>D")
    exact, simulated = played(process), played(process, bound=3)
    assert exact.deadlocks == pytest.approx(0.5)
    assert simulated.deadlocks == pytest.approx(0.5, abs=0.05)
    assert simulated.visits["C"] == pytest.approx(4 / 3, abs=0.15)


@pytest.mark.parametrize(
    ("share", "cases", "interval"),
    [  # worked by hand with z = 1.959964
        (0.5, 100, (0.403832, 0.596168)),
        (0.0, 40, (0.0, 0.087622)),
        (1.0, 40, (0.912378, 1.0)),
        (1.0, 4_000, (0.999041, 1.0)),
    ],
)
def test_an_interval_is_wilsons_and_never_without_width(
    share: float, cases: int, interval: tuple[float, float]
) -> None:
    assert wilson(share, cases) == pytest.approx(interval, abs=2e-6)


def test_the_four_shares_sum_to_one_and_a_case_cut_short_is_undecided() -> None:
    """2^14 tokens at once are more than are followed; nothing here goes round."""
    doubling = "s>A0 " + " ".join(f"A{n}>B{n} A{n}>C{n} B{n}>A{n + 1} C{n}>A{n + 1}" for n in range(14))
    play = played(drawn(doubling), bound=50)
    assert (play.completes, play.deadlocks, play.endless, play.undecided) == (0.0, 0.0, 0.0, 1.0)


def test_where_a_token_can_never_come_to_rest() -> None:
    """B goes back to A whichever way x chooses; C can end, and a join may wait for ever."""

    def unending(text: str) -> set[str]:
        net = compile_net("P", {"P": drawn(text)})
        places = unending_places(net)
        return {net.nodes[net.moves[place - net.first_free].node].node.id for place in places}

    assert unending("s>A A>e A>B B>x x>A x>B") == {"s", "A", "B", "x"}
    assert unending("s>A A>e A>B B>x x>A x>C C>f") == set()
    assert unending("s>A A>p A>B B>p p>A") == set()
    net = compile_net("P", {"P": drawn("s>A A>e A>B B>A")})
    first = net.begin[0].places[0]
    entered = [net.nodes[node].node.id for node in round_from(net, first, unending_places(net))]
    assert entered == ["s", "A", "B", "A"]


def test_cases_that_put_very_many_tokens_are_few() -> None:
    """10,000 flows of one step to another: a case moves three times, and each time costs what 10,000 moves do."""
    flows = tuple(Flow(f"f{at}", "A", "B") for at in range(10_000))
    its = drawn("s>A B>e")
    play = played(replace(its, flows=(*its.flows, *flows)))
    assert play.samples is not None
    assert 0 < play.samples.cases <= MOST_TOKENS // 10_000 + 1
    assert play.undecided == 1.0


@pytest.mark.slow
def test_many_tokens_at_once_go_where_few_would() -> None:
    branches = " ".join(f"p1>B{at} B{at}>p2" for at in range(30))
    play = played(drawn(f"s>p1 {branches} p1>p2 p2>A A>e"), bound=5)
    assert play.samples is not None
    assert {play.visits[f"B{at}"] for at in range(30)} | {play.visits["A"]} == {1.0}
    play = played(drawn(f"s>p1 {branches.replace('>p2', '>A')} A>e"), bound=5)
    assert (play.visits["A"], play.completes) == (30.0, 1.0)
