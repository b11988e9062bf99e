"""The token game against a second one that was written from the prose alone (`reference_game`), on random processes."""

from __future__ import annotations

import random
from collections import Counter
from math import sqrt
from statistics import fmean, stdev

import pytest
from game_models import TERMINATE, blocks, boundary, by_id, drawn, node, played, tangles, with_inside
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from reference_chain import ReferenceChain, TooManyStatesError
from reference_game import COMPLETE, STUCK, ReferenceGame
from thorough import examples

from itsm_fit.model.process import Process
from itsm_fit.scoring.game.exploration import Exploration, explore
from itsm_fit.scoring.game.net import compile_net

THOROUGH = settings(
    max_examples=examples(150),
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)


@THOROUGH
@given(processes=st.one_of(blocks(), tangles()), seed=st.integers(0, 2**16))
def test_figures_are_those_of_any_other_order_of_moves(processes: tuple[Process, ...], seed: int) -> None:
    try:
        chain = ReferenceChain.of(ReferenceGame(*processes), seed)
    except TooManyStatesError:
        assume(False)
    game = played(*processes)
    completes, stuck = chain.ends(COMPLETE), chain.ends(STUCK)
    if completes + stuck == 1:
        assert game.exact
    assert game.completes == pytest.approx(float(completes), abs=1e-9)
    assert game.deadlocks == pytest.approx(float(stuck), abs=1e-9)
    assert game.endless == pytest.approx(float(1 - completes - stuck), abs=1e-9)
    if completes + stuck < 1:
        return  # what runs beside an endless loop depends on who is chosen to move, in the other game
    for key, visits in game.visits.items():
        assert visits == pytest.approx(float(chain.visits(key) or 0), abs=1e-9), key
    for flow, traversals in game.traversals.items():
        assert traversals == pytest.approx(float(chain.traversals(flow) or 0), abs=1e-9), flow


MIXED = {
    "loops around side by side": drawn("s>x1 x1>p1 p1>A p1>B A>x2 x2>A:0.3 x2>p2:0.7 B>p2 p2>x3 x3>x1:0.4 x3>e:0.6"),
    "inclusive with early end": drawn(
        "s>o1 o1>A:0.6 o1>B:0.3 o1>C:0.2 A>x x>e1:0.3 x>o2:0.7 B>o2 C>D D>o2 o2>E E>e", TERMINATE
    ),
    "stuck now and then": drawn("s>p1 p1>A p1>B A>x x>C:0.8 x>e:0.2 B>D C>p2 D>p2 p2>E E>e"),
    "meeting tokens": drawn("s>p1 p1>A p1>B p1>C A>x1 B>x1 x1>D C>o D>o o>E E>x2 x2>E:0.25 x2>e:0.75"),
    "boundary events in a loop": drawn(
        "s>A A>x x>A:0.4 x>e:0.6 b1>B:0.2 B>x b2>R:0.5 R>e",
        boundary("b1"),
        boundary("b2", interrupting=False),
    ),
    "a sub-process that may be cut short": with_inside(
        "s>u u>x x>u:0.3 x>e:0.7 b>Y:0.1 Y>e",
        "si>p p>A p>B A>x1 x1>ei:0.5 x1>A:0.5 B>ej",
        boundary(host="u"),
        inner_special=(node("ej", event=TERMINATE.event),),
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("process", MIXED.values(), ids=MIXED)
def test_figures_are_those_of_cases_played_in_random_order(process: Process) -> None:
    """1,000 cases with a fixed seed; within six standard errors, so a false alarm is out of the question."""
    source, cases = random.Random(7), 1_000
    game = ReferenceGame(process)
    runs = [game.play_once(source) for _ in range(cases)]
    play = played(process)
    assert play.exact

    def check(figure: float | None, seen: list[float]) -> None:
        assert figure == pytest.approx(fmean(seen), abs=6 * stdev(seen) / sqrt(cases) + 6 / cases)

    check(play.completes, [outcome == COMPLETE for outcome, _, _ in runs])
    check(play.deadlocks, [outcome == STUCK for outcome, _, _ in runs])
    for key, visits in play.visits.items():
        check(visits, [nodes.count(key) for _, nodes, _ in runs])
    for key, traversals in play.traversals.items():
        check(traversals, [flows.count(key) for _, _, flows in runs])


def grown_by_definition(found: Exploration) -> tuple[int, int] | None:
    """The first state, on the way to the fullest one, that holds all tokens of an earlier one and more."""
    way = [max(range(len(found.markings)), key=lambda state: len(found.markings[state].tokens))]
    while way[-1]:
        way.append(found.sources[found.origins[way[-1]]])
    way = way[-2::-1]
    for at, state in enumerate(way):
        for earlier in way[:at]:
            more, fewer = found.markings[state], found.markings[earlier]
            if more.frame == fewer.frame and Counter(fewer.tokens) < Counter(more.tokens):
                return state, earlier
    return None


@THOROUGH
@given(processes=tangles())
def test_growth_is_seen_where_a_marking_holds_all_of_an_earlier_one_and_more(processes: tuple[Process, ...]) -> None:
    net = compile_net(processes[0].id, by_id(*processes))
    assume(not any(join.low < net.first_parallel for join in net.joins))
    found = explore(net, 60)
    assert found.growth(net) == grown_by_definition(found)


def test_growth_of_a_loop_that_sheds_tokens() -> None:
    net = compile_net("P", by_id(drawn("s>A A>x x>p:0.6 x>e:0.4 p>A p>B B>A")))
    found = explore(net, 300)
    assert found.growth(net) == grown_by_definition(found) is not None
