"""What is lost by sets of steps, from one solved chain: as the chain solved again without their states tells."""

from __future__ import annotations

import numpy as np
import pytest
from game_models import blocks, drawn, played, tangles
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.model.process import Process
from itsm_fit.scoring.arrays import Array, Flags
from itsm_fit.scoring.game import losses, resolvent
from itsm_fit.scoring.game.chain import Chain
from itsm_fit.scoring.game.losses import Losses

EXACT = 1e-12


def lost_without(chain: Chain, dead: Flags) -> float:
    """By the moves among the states that are left."""
    moves = chain.moves if isinstance(chain.moves, np.ndarray) else chain.moves.toarray()
    among = np.where(dead[:, None] | dead[None, :], 0.0, moves)
    left = np.linalg.solve(np.eye(chain.size) - among, np.where(dead, 0.0, chain.completes))
    return float(chain.completing[0] - left[0])


def one_by_one(chain: Chain, sets: Flags) -> tuple[Array, Array]:
    """What each set costs, and how much less without each of its activities."""

    def lost(flags: Flags) -> float:
        dead = np.zeros(chain.size, dtype=np.bool_)
        for node in np.flatnonzero(flags).tolist():
            dead[chain.states_of.get(node, [])] = True
        return lost_without(chain, dead)

    parts = np.zeros(sets.shape)
    for at, activity in np.argwhere(sets).tolist():
        fewer = sets[at].copy()
        fewer[activity] = False
        parts[at, activity] = lost(sets[at]) - lost(fewer)
    return np.array([lost(flags) for flags in sets]), parts


@pytest.mark.parametrize("dense_at_most", [resolvent.DENSE_AT_MOST, 0], ids=["dense", "sparse"])
@settings(deadline=None, max_examples=examples(30))
@given(processes=st.one_of(blocks(), tangles()), data=st.data(), at_once=st.sampled_from([1, 30, 10**6]))
def test_many_sets_at_once_cost_what_each_does_alone(
    dense_at_most: int, processes: tuple[Process, ...], data: st.DataObject, at_once: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(resolvent, "DENSE_AT_MOST", dense_at_most)
        patch.setattr(losses, "_FIGURES_AT_ONCE", at_once)
        play = played(*processes)
        assume(play.chain is not None and play.net is not None and play.chain.size < 150)
        nodes = len(play.net.nodes)
        sets = np.array(data.draw(st.lists(st.lists(st.booleans(), min_size=nodes, max_size=nodes), max_size=4)))
        sets = sets.reshape(-1, nodes).astype(np.bool_)
        kernel = Losses(play.chain, range(nodes))
        costs, parts = one_by_one(play.chain, sets)
        assert kernel.of(sets) == pytest.approx(costs, abs=EXACT)
        found = kernel.with_parts(sets)
        assert found[0] == pytest.approx(costs, abs=EXACT)
        assert found[1] == pytest.approx(parts, abs=EXACT)
        for flags, cost in zip(sets, costs, strict=True):
            assert kernel.lost(np.flatnonzero(flags).tolist()) == pytest.approx(cost, abs=EXACT)
        assert kernel.alone == pytest.approx(one_by_one(play.chain, np.eye(nodes, dtype=np.bool_))[0], abs=EXACT)


def test_a_loop_costs_by_each_case_once() -> None:
    """Every case enters A, half of them twice or more; B is entered by a quarter of the cases that leave the loop."""
    play = played(drawn("s>A A>x1 x1>A:0.5 x1>x2:0.5 x2>B:0.25 x2>e:0.75 B>e"))
    assert play.chain is not None
    step = {key: at for at, key in enumerate(play.visits)}
    kernel = Losses(play.chain, [step["A"], step["B"]])
    assert kernel.alone == pytest.approx([1.0, 0.25])
    costs, parts = kernel.with_parts(np.array([[True, True], [False, True]]))
    assert costs == pytest.approx([1.0, 0.25])
    assert parts == pytest.approx(np.array([[0.75, 0.0], [0.0, 0.25]]))
