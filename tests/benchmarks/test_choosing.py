"""The next question of weights by choosing, in selections as they are and larger: under 100 ms of CPU time each."""

from __future__ import annotations

import time

import numpy as np
import pytest
from simulated_choosers import answered, contest

from itsm_fit.judging.choosing import choice_state
from itsm_fit.judging.posterior import uniform_weights


@pytest.mark.benchmark(timer=time.process_time)
@pytest.mark.parametrize(("groups", "tools"), [(6, 10), (12, 15), (30, 15)])
def test_the_next_question(benchmark, groups, tools):
    """One more answer, what is still possible, and the next pair, after eleven choices."""
    rng = np.random.default_rng(1)
    sought = contest(rng, groups, tools)
    hidden = uniform_weights(rng, 1, groups)[0]
    state = choice_state(sought)
    for place in range(11):
        state = state.after(answered(state, state.next_pair(), hidden), place)
    choice = answered(state, state.next_pair(), hidden)

    def next_question():
        after = state.after(choice, 11)
        return len(after.possible), after.next_pair()

    possible, pair = benchmark.pedantic(next_question, rounds=5, warmup_rounds=1)
    assert possible >= 1
    assert pair is not None
