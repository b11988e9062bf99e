"""Weights by choosing in a project: what is asked, what counts, and what the choices come to."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders import matrix_of, must, process_of, project_of, should

from itsm_fit.judging.choosing import (
    WHY_GONE,
    WHY_OTHER_MEASURE,
    ChoiceState,
    choice_state,
    contest_of,
    firmness_as_chosen,
)
from itsm_fit.judging.posterior import uniform_weights
from itsm_fit.model import edits
from itsm_fit.model.choices import PairChoice, Preferred
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import CROSS_CUTTING, Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.tool import Level
from itsm_fit.scoring.fit import score
from itsm_fit.storage.project_file import read_project, write_project


def project(**answers: str) -> Project:
    """Three processes of one requirement each; each tool's three answers in a word: ``native custom none``."""
    processes = [
        process_of(
            [
                Node("S", NodeKind.START),
                Node("T", NodeKind.USER_TASK, "Work", requirements=(should(f"R{at}"),)),
                Node("E", NodeKind.END),
            ],
            [("S", "T"), ("T", "E")],
            id=f"P{at}",
            name=f"Process {at}",
        )
        for at in range(3)
    ]
    rows = {tool: dict(zip(("R0", "R1", "R2"), said.split(), strict=True)) for tool, said in answers.items()}
    return project_of(*processes, matrices=[matrix_of(rows)])


SWAP = project(Ada="native custom custom", Bob="custom native custom", Cid="custom custom native")


def chosen(its: Project, hidden: list[float], most: int = 12) -> tuple[Project, ChoiceState]:
    """The project after choices by hidden weights."""
    state = choice_state(contest_of(score(its)), its.choices)
    for place in range(most):
        pair = state.next_pair()
        if pair is None or state.enough:
            break
        better = float(np.array(hidden) @ (pair.a - pair.b))
        choice = replace(state.asking(pair), taken=Preferred.A if better > 0 else Preferred.B)
        its, state = edits.add_choice(its, choice), state.after(choice, place)
    return its, state


def test_choices_find_the_tool_that_hidden_weights_put_first() -> None:
    for hidden, winner in (([0.6, 0.2, 0.2], "Ada"), ([0.2, 0.6, 0.2], "Bob"), ([0.2, 0.2, 0.6], "Cid")):
        _, state = chosen(SWAP, hidden)
        assert state.first[0][0] == (winner,)
        assert state.enough


def test_profiles_carry_no_name_and_each_is_better_somewhere() -> None:
    state = choice_state(contest_of(score(SWAP)))
    pair = state.next_pair()
    assert pair is not None
    assert (pair.a > pair.b).any()
    assert (pair.a < pair.b).any()
    asked = state.asking(pair)
    assert set(asked.a) == {"P0", "P1", "P2"}
    assert not {"Ada", "Bob", "Cid"} & {*map(str, (*asked.a.values(), *asked.b.values()))}


def test_the_same_choices_give_the_same_state_and_question_again() -> None:
    its, state = chosen(SWAP, [0.5, 0.3, 0.2], most=4)
    again = choice_state(contest_of(score(read_project(write_project(its), "p.itsmfit"))), its.choices)
    assert np.array_equal(again.drawn, state.drawn)
    one, other = state.next_pair(), again.next_pair()
    assert (one is None) == (other is None)
    assert one is None or (np.array_equal(one.a, other.a) and np.array_equal(one.b, other.b))


def test_a_choice_taken_back_counts_no_longer() -> None:
    its, _ = chosen(SWAP, [0.5, 0.3, 0.2], most=4)
    fewer = edits.take_back_choices(its, [1])
    assert fewer.choices == (its.choices[0], *its.choices[2:])
    with pytest.raises(Exception, match="no longer in the project"):
        edits.take_back_choices(fewer, [9])


def test_contradicting_choices_are_named_and_leave_a_likely_answer() -> None:
    """P0 over P1, P1 over P2, P2 over P0: no weights agree; a fourth choice has no part in it."""

    def swap(up: str, down: str) -> PairChoice:
        a = {"P0": 0.5, "P1": 0.5, "P2": 0.5} | {up: 0.9, down: 0.1}
        b = {"P0": 0.5, "P1": 0.5, "P2": 0.5} | {up: 0.1, down: 0.9}
        return PairChoice(a, b, Preferred.A)

    fine = PairChoice({"P0": 0.9, "P1": 0.1, "P2": 0.5}, {"P0": 0.2, "P1": 0.2, "P2": 0.5}, Preferred.A)
    state = choice_state(contest_of(score(SWAP)), [swap("P0", "P1"), fine, swap("P1", "P2"), swap("P2", "P0")])
    assert state.contradiction == (0, 2, 3)
    assert state.ranges is None
    assert state.necessary is None
    assert len(state.possible) == 3
    assert sum(share for _, share in state.first) == pytest.approx(1.0)


def test_two_that_contradict_are_fewer_than_three() -> None:
    one = PairChoice({"P0": 0.9, "P1": 0.1, "P2": 0.5}, {"P0": 0.1, "P1": 0.9, "P2": 0.5}, Preferred.A)
    state = choice_state(contest_of(score(SWAP)), [one, replace(one, taken=Preferred.B)])
    assert state.contradiction == (0, 1)


def test_exact_ranges_follow_from_a_choice() -> None:
    """Taking 80 points of P0 for 40 of P1 says that P0 weighs at least half as much as P1."""
    choice = PairChoice({"P0": 0.9, "P1": 0.1, "P2": 0.5}, {"P0": 0.1, "P1": 0.5, "P2": 0.5}, Preferred.A)
    ranges = choice_state(contest_of(score(SWAP)), [choice]).ranges
    assert ranges is not None
    assert tuple(ranges["P0"]) == pytest.approx((0.0, 1.0))
    assert tuple(ranges["P1"]) == pytest.approx((0.0, 2 / 3), abs=1e-6)


def test_choices_of_another_measure_or_a_lost_process_are_kept_and_do_not_count() -> None:
    other = PairChoice({"P0": 0.9, "P1": 0.1}, {"P0": 0.1, "P1": 0.9}, Preferred.A, "end_to_end")
    lost = PairChoice({"P0": 0.9, "P9": 0.1}, {"P0": 0.1, "P9": 0.9}, Preferred.A)
    state = choice_state(contest_of(score(SWAP)), [other, lost])
    assert state.aside == {0: WHY_OTHER_MEASURE, 1: WHY_GONE}
    assert state.counted == ()


def test_a_tool_that_fails_a_must_does_not_compete_where_two_others_do() -> None:
    its = replace(SWAP, requirements=(must("M1"),))
    assert len(contest_of(score(its)).tools) == 3
    its = edits.answer_by_hand(its, "M1", "Ada", Level.NONE)
    assert contest_of(score(its)).tools == (("Bob",), ("Cid",))
    its = edits.answer_by_hand(its, "M1", "Bob", Level.NONE)
    assert len(contest_of(score(its)).tools) == 3, "one alone has nobody to be chosen from"


def test_a_tool_best_everywhere_needs_no_choice() -> None:
    its = project(Ada="native native native", Bob="custom native no")
    state = choice_state(contest_of(score(its)))
    assert state.necessary == ("Ada",)
    assert state.enough
    pair = state.next_pair()
    assert pair is not None
    assert pair.invented, "only the weights are left to ask about"


def test_tools_of_the_same_figures_compete_as_one() -> None:
    its = project(Ada="native custom custom", Eva="native custom custom", Bob="custom native custom")
    assert sorted(contest_of(score(its)).tools) == [("Ada", "Eva"), ("Bob",)]


def test_without_tools_the_pairs_are_invented_and_narrow_the_weights() -> None:
    its = replace(SWAP, matrices=())
    contest, hidden = contest_of(score(its)), np.array([0.6, 0.3, 0.1])
    state = choice_state(contest)
    assert contest.invented
    for place in range(12):
        pair = state.next_pair()
        assert pair is not None
        assert (pair.a > pair.b).any()
        assert (pair.a < pair.b).any()
        taken = Preferred.A if hidden @ (pair.a - pair.b) > 0 else Preferred.B
        choice = replace(state.asking(pair), taken=taken)
        assert choice.invented
        state = state.after(choice, place)
    assert np.abs(np.array(list(state.central.values())) - hidden).max() < 0.1
    assert state.enough


def test_what_is_asked_unseen_does_not_depend_on_the_tools() -> None:
    one = choice_state(contest_of(score(SWAP), unseen=True)).next_pair()
    other = choice_state(contest_of(score(replace(SWAP, matrices=())))).next_pair()
    assert one is not None
    assert other is not None
    assert np.array_equal(one.a, other.a)
    assert np.array_equal(one.b, other.b)


def test_firmness_as_chosen_is_the_share_of_likely_weights() -> None:
    its, state = chosen(SWAP, [0.6, 0.2, 0.2])
    firm = firmness_as_chosen(score(its), draws=2_000)
    assert firm.scheme == "chosen"
    share = firm.acceptability.ranks[firm.tools.index("Ada"), 0]
    assert share == pytest.approx({names[0]: each for names, each in state.first}["Ada"], abs=0.04)
    plain = firmness_as_chosen(score(SWAP), draws=2_000).acceptability.ranks[:, 0]
    assert plain == pytest.approx([1 / 3] * 3, abs=0.05)


def test_central_weights_become_those_of_the_processes() -> None:
    its, state = chosen(SWAP, [0.6, 0.2, 0.2])
    weighed = edits.weigh_processes(its, state.weights)
    assert sum(state.weights.values()) == pytest.approx(3.0, abs=1e-3)
    assert [weighed.processes[f"P{at}"].weight for at in range(3)] == list(state.weights.values())
    assert score(weighed).tools[0].name == "Ada"


def test_the_cross_cutting_group_is_weighed_too() -> None:
    its = replace(SWAP, requirements=(Requirement("G1"),))
    contest = contest_of(score(its))
    assert contest.groups[-1] == CROSS_CUTTING
    assert edits.weigh_processes(its, {CROSS_CUTTING: 2.5}).settings.cross_cutting_weight == 2.5


def test_weights_of_end_to_end_are_those_of_all_cases() -> None:
    """Two processes as important, one with three times the cases: its share of the weights is three quarters."""
    its = replace(SWAP, settings=replace(SWAP.settings, decision="end_to_end"))
    for process, cases in (("P0", 300.0), ("P1", 100.0), ("P2", 100.0)):
        its = edits.set_cases_per_month(its, process, cases)
    state = choice_state(contest_of(score(its)))
    shares = np.array([0.6, 0.2, 0.2])
    fixed = replace(state, drawn=np.tile(shares, (10, 1)))
    assert list(fixed.weights.values()) == pytest.approx([1.0, 1.0, 1.0])
    firm = firmness_as_chosen(score(its), draws=500)
    assert firm.acceptability.ranks.sum() == pytest.approx(3.0)


def test_draws_before_any_choice_are_uniform() -> None:
    drawn = uniform_weights(np.random.default_rng(1), 20_000, 3)
    assert drawn.mean(axis=0) == pytest.approx([1 / 3] * 3, abs=0.01)
    assert (drawn[:, 0] > 0.5).mean() == pytest.approx(0.25, abs=0.01)
