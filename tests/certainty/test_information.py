"""What an answer is worth and which ones can change the winner, against hand calculations."""

from __future__ import annotations

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.certainty.information import dominance, information
from itsm_fit.model.project import Settings
from itsm_fit.scoring.firmness import stakes
from itsm_fit.scoring.fit import score


def told(answers, decision="coverage", **requirements):
    process = contract_process(**requirements)
    matrices = [matrix_of(answers)]
    fit = score(project_of(process, matrices=matrices, settings=Settings(decision=decision)))
    return information(fit, stakes(fit))


FOUR = [should("R1"), should("R2"), should("R3"), should("R4")]


def test_the_fewest_answers_with_which_a_tool_takes_the_lead():
    """A covers 2 of 4, B 1 of 4 with two open: one more only ties, both put B at 3 of 4."""
    found = told(
        {
            "A": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
            "B": {"R1": "native", "R2": "?", "R3": "?", "R4": "no"},
        },
        Fix=FOUR,
    )
    assert (found.first, found.lead) == ("A", pytest.approx(0.25))
    (flip,) = found.flips
    assert (flip.rival, {each.answer.requirement for each in flip.others}, flip.proven) == ("B", {"R2", "R3"}, True)
    assert [(each.lift, each.lead, each.changes_first) for each in found.answers] == [
        (pytest.approx(0.25), pytest.approx(0.0), False)
    ] * 2


def test_a_tool_that_waits_for_a_must_needs_that_answer_too():
    """A is eligible; B's must R1 is open and it covers more: R1 alone brings it to the front."""
    found = told(
        {"A": {"R1": "native", "R2": "no"}, "B": {"R1": "?", "R2": "native"}},
        Fix=[must("R1", weight=1.0), should("R2", weight=3.0)],
    )
    assert found.first == "A"
    assert found.lead == pytest.approx(-0.5)
    assert [[each.answer.requirement for each in flip.others] for flip in found.flips] == [["R1"]]


def test_the_exact_worth_of_one_answer():
    """A = 0.5 for sure, B = u on two of four: m = 0.25 + 0.25 = 0.5, s = 0.5; ∫max = 0.5 + 0.25²/(2·0.5) = 0.5625."""
    found = told(
        {
            "A": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
            "B": {"R1": "native", "R2": "no", "R3": "?", "R4": "no"},
        },
        Fix=[should("R1"), should("R2"), should("R3", weight=4.0), should("R4", weight=0.0)],
    )
    (answer,) = found.answers
    # weights 2 2 4 0: A = 0.5, B from 0.25 to 0.75, 0.5 on average
    assert answer.worth == pytest.approx(0.0625)
    assert found.worth_of_all == pytest.approx(0.0625, abs=0.01)
    assert answer.changes_first


def test_an_answer_that_cannot_change_the_choice_is_worth_nothing():
    found = told({"A": {"R1": "native", "R2": "native"}, "B": {"R1": "no", "R2": "?"}}, Fix=FOUR[:2])
    assert [(each.worth, each.changes_first) for each in found.answers] == [(0.0, False)]
    assert found.flips == ()


def test_end_to_end_an_answer_is_worth_what_its_draws_show():
    """B carries all but the open must on Escalate (u ≥ 0.7): 0.7·0.651 + 0.3·1 = 0.756; A is sure of 0.651.

    B is at least as good whatever the answer: knowing it is worth nothing, yet it decides who leads as proven.
    """
    asked = {"Log": [must("R1")], "Escalate": [must("R2")]}
    found = told({"A": {"R1": "native", "R2": "no"}, "B": {"R1": "native", "R2": "?"}}, decision="end_to_end", **asked)
    assert [(each.tool, each.worth) for each in found.answers] == [("B", 0.0)]


def test_end_to_end_the_worth_of_an_answer_that_decides():
    """A sure of 0.651163; B carries all or nothing, with R1 at u ≥ 0.7: E = 0.3 on average.

    Knowing it before choosing is worth 0.3 · (1 − 0.651163) = 0.104651; a quarter of the interval mixes, so less shows.
    """
    asked = {"Log": [must("R1")], "Escalate": [must("R2")]}
    found = told({"A": {"R1": "native", "R2": "no"}, "B": {"R1": "?", "R2": "native"}}, decision="end_to_end", **asked)
    (answer,) = found.answers
    assert found.worth_of_all == pytest.approx(0.3 * (1 - 0.56 / 0.86), abs=0.01)
    assert 0.08 < answer.worth <= found.worth_of_all + 1e-9
    assert answer.lift == pytest.approx(1.0)


def test_halving_and_doubling_a_weight_moves_the_lead():
    """One group: the weight changes nothing."""
    found = told({"A": {"R1": "native"}, "B": {"R1": "no"}}, Fix=FOUR[:1])
    (swing,) = found.weights
    assert (swing.halved, swing.doubled) == (pytest.approx(1.0), pytest.approx(1.0))


def test_one_tool_alone_has_nobody_to_lose_to():
    found = told({"A": {"R1": "?"}}, Fix=FOUR[:1])
    assert (found.first, found.lead, found.flips) == ("A", 0.0, ())
    assert found.answers[0].worth == 0.0


def test_dominance_is_nowhere_worse_and_somewhere_better():
    """A (1, .5) dominates B (.5, .5); C (.4, 1) is dominated by nobody and dominates nobody; equals do not."""
    values = np.array([[1.0, 0.5, 0.4, 0.4], [0.5, 0.5, 1.0, 1.0]])
    expected = np.zeros((4, 4), dtype=bool)
    expected[0, 1] = True
    assert (dominance(values) == expected).all()


def test_the_first_tools_own_open_must_can_cost_it_the_first_place():
    """A leads with its must open; B fails nothing and covers less: A's no puts B first."""
    found = told(
        {"A": {"R1": "?", "R2": "native", "R3": "native"}, "B": {"R1": "custom", "R2": "no", "R3": "no"}},
        Fix=[must("R1", weight=1.0), should("R2"), should("R3")],
    )
    assert (found.first, found.own_musts) == ("A", ())  # B fails the must for sure: nobody stands before A
    found = told(
        {"A": {"R1": "?", "R2": "native", "R3": "native"}, "B": {"R1": "?", "R2": "no", "R3": "no"}},
        Fix=[must("R1", weight=1.0), should("R2"), should("R3")],
    )
    assert (found.first, found.own_musts) == ("A", ("R1",))
    # B's yes puts B first too: it is eligible for sure then, A still open
    assert {(each.tool, each.requirement) for each in found.answers if each.changes_first} == {("A", "R1"), ("B", "R1")}


def test_the_answers_that_change_the_winner_only_together_stand_before_the_others():
    """B needs two of its three open answers; C, far behind, has one that lifts it as much."""
    found = told(
        {
            "A": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
            "B": {"R1": "native", "R2": "?", "R3": "?", "R4": "no"},
            "C": {"R1": "no", "R2": "no", "R3": "no", "R4": "?"},
        },
        Fix=[should("R1"), should("R2"), should("R3"), should("R4", weight=2.5)],
    )
    assert [(each.tool, each.together) for each in found.answers] == [("B", True), ("B", True), ("C", False)]
