"""Two tools on one drawing."""

from __future__ import annotations

import pytest
from builders import contract_process, matrix_of, must, project_of

from itsm_fit.drawing.comparison import Difference, difference_paint, differences, gains
from itsm_fit.drawing.paint import Mark
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score

ANSWERS = {
    "Alpha": {"R1": "native", "R2": "native", "R3": "no", "R4": "no"},
    "Beta": {"R1": "native", "R2": "no", "R3": "native", "R4": "no"},
    "Gamma": {"R1": "native", "R2": "?", "R3": "native", "R4": "no"},
}


@pytest.fixture(scope="module")
def fit():
    process = contract_process(Log=[must("R1")], Fix=[must("R2")], Escalate=[must("R3")], Verify=[must("R4")])
    return score(project_of(process, matrices=[matrix_of(ANSWERS)]))


def test_each_step_says_who_carries_it_by_letter_sign_and_word(fit):
    assert difference_paint(fit, "P", "Alpha", "Beta") == {
        "Log": Mark(Outcome.YES),
        "Fix": Mark(Outcome.YES, "only A", "A"),
        "Escalate": Mark(Outcome.YES, "only B", "B"),
        "Verify": Mark(Outcome.NO, "neither"),
    }


def test_an_open_verdict_leaves_the_difference_open(fit):
    assert difference_paint(fit, "P", "Alpha", "Gamma")["Fix"] == Mark(Outcome.OPEN, "open")


def test_the_steps_are_counted_by_kind(fit):
    assert differences(fit, "P", "Alpha", "Beta") == {
        Difference.BOTH: 1,
        Difference.FIRST: 1,
        Difference.SECOND: 1,
        Difference.NEITHER: 1,
    }


def test_gains_are_those_of_the_weak_links_alone():
    """Only Escalate is weak: carrying it brings E from 0.56 / 0.86 to 1."""
    process = contract_process(Log=[must("R1")], Escalate=[must("R3")])
    fit = score(project_of(process, matrices=[matrix_of(ANSWERS)]))
    assert gains(fit, "P", "Alpha") == {"Escalate": pytest.approx(1 - 0.56 / 0.86)}
    assert gains(fit, "P", "Beta") == {}
