"""People with hidden weights who answer “which of these two would you take?”, now and then wrongly."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from itsm_fit.judging.choosing import ChoiceState, Contest, choice_state
from itsm_fit.judging.pairs import ProfilePair, random_pair
from itsm_fit.judging.posterior import uniform_weights
from itsm_fit.model.choices import Preferred
from itsm_fit.scoring.arrays import Array


class Outcome(NamedTuple):
    found: bool
    questions: int


def contest(rng: np.random.Generator, groups: int = 6, tools: int = 10) -> Contest:
    """Tools with shares drawn until none is better than another in every process."""
    while True:
        values = rng.random((groups, tools))
        beats = (values[:, :, None] >= values[:, None, :]).all(axis=0)
        if beats.sum() == tools:  # each itself only
            break
    return Contest(
        tuple(f"P{at}" for at in range(groups)),
        np.ones(groups),
        np.ones(groups),
        tuple((f"T{at}",) for at in range(tools)),
        values,
        "coverage",
    )


def simulated(seed: int, *, wrong: float, at_random: bool = False, most: int = 12) -> Outcome:
    """Whether the hidden winner is the likeliest after so many questions at most, and how many were asked."""
    rng = np.random.default_rng((seed, 2026))
    sought = contest(rng)
    hidden = uniform_weights(rng, 1, len(sought.groups))[0]
    state = choice_state(sought, seed=seed)
    for _ in range(most):
        if state.enough and not at_random:
            break
        pair = random_pair(rng, sought.values, state.asked) if at_random else state.next_pair()
        if pair is None:
            break
        state = state.after(answered(state, pair, hidden, errs=rng.random() < wrong), len(state.asked))
    winner = sought.tools[int((hidden @ sought.values).argmax())]
    return Outcome(state.first[0][0] == winner, len(state.asked))


def answered(state: ChoiceState, pair: ProfilePair, hidden: Array, *, errs: bool = False) -> object:
    takes_a = (hidden @ (pair.a - pair.b) > 0) != errs
    return replace(state.asking(pair), taken=Preferred.A if takes_a else Preferred.B)
