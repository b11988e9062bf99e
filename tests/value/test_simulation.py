"""Cycle times of random processes against cases that an independent program plays on their trees of blocks."""

from __future__ import annotations

import random
from math import sqrt

import pytest
from block_trees import Block, drawn_tree, minutes_of, tree

from itsm_fit.scoring.game.durations import Durations, durations, simulated
from itsm_fit.scoring.game.net import compile_net
from itsm_fit.scoring.game.token_game import play

FAR = 4.9
"""Standard errors from which on something is wrong: it happens once in a million times."""


def worked_out(block: Block) -> Durations | None:
    process, minutes = drawn_tree(block)
    net = compile_net("P", {"P": process})
    return durations(play(net), [minutes[node.key] for node in net.nodes])


def compare(seed: int, cases: int) -> bool:
    """Whether there was anything to compare."""
    block = tree(random.Random(seed))
    found = worked_out(block)
    source = random.Random(seed + 1)
    played = [each for _ in range(cases) if (each := minutes_of(block, source)) is not None]
    if found is None:
        assert not played
        return False
    if not played:
        return False
    each_way = 1 / len(played) + (0 if found.exact else 1 / found.cases)
    mean = sum(played) / len(played)
    assert abs(mean - found.mean) <= FAR * found.deviation * sqrt(each_way) + 1e-9, (mean, found)
    within = sum(each <= found.p90 for each in played) / len(played)
    before = sum(each < found.p90 for each in played) / len(played)
    assert within >= 0.9 - FAR * sqrt(0.09 * each_way)
    assert before <= 0.9 + FAR * sqrt(0.09 * each_way)
    return True


@pytest.mark.parametrize("some", range(3))
def test_cases_that_are_played_take_as_long(some: int) -> None:
    assert sum(compare(seed, 1_500) for seed in range(10 * some, 10 * some + 10)) > 7


@pytest.mark.long
@pytest.mark.parametrize("some", range(50))
def test_cases_of_500_processes_take_as_long(some: int) -> None:
    assert sum(compare(seed, 20_000) for seed in range(10 * some, 10 * some + 10)) > 4


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(5))
def test_what_is_simulated_for_want_of_room_agrees_with_what_is_exact(seed: int) -> None:
    block = Block("parallel", parts=tuple(tree(random.Random(seed * 10 + at), 2) for at in range(2)))
    process, minutes = drawn_tree(block)
    net = compile_net("P", {"P": process})
    ticks = [minutes[node.key] for node in net.nodes]
    exact, drawn = durations(play(net), ticks), simulated(net, ticks, seed, cases=2_000)
    assert (exact is None) == (drawn is None)
    if exact is not None and drawn is not None:
        assert not drawn.exact
        assert abs(exact.mean - drawn.mean) <= FAR * exact.deviation / sqrt(drawn.cases) + 1e-9
