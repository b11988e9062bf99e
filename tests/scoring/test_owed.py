"""One draw for each answer as the vendor owes it, whatever hangs on it: against closed forms and scoring anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.certainty.information import information
from itsm_fit.model import edits
from itsm_fit.model.project import FeatureLink, Settings
from itsm_fit.scoring.firmness import firmness, stakes
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.robustness import LinearSampler

IDS = ["R1", "R2", "R3", "R4"]
SURE = {"R1": "native", "R2": "native", "R3": "native", "R4": "no"}
"""Three of four: 0.75."""


def scored(features, links, all_of=(), decision="coverage", sure=SURE, **asked):
    """A answers features in rows 2, 3, …; B answers the requirements; links are (requirement, feature number)."""
    own = matrix_of({"A": features}, "a.xlsx")
    process = contract_process(**(asked or {"Fix": [should(each) for each in IDS]}))
    known = matrix_of({"B": sure}, "b.xlsx")
    known = replace(known, meanings={**known.meanings, "3/4": 0.75})
    project = project_of(process, matrices=[own, known], settings=Settings(decision=decision))
    found = tuple(FeatureLink(rid, f"a.xlsx!Matrix!D{number + 1}", partial) for rid, number, partial in links)
    return score(replace(project, links=found, all_of=frozenset(all_of)))


def full(*links):
    return [(*link, False) for link in links]


def first(fit):
    found = firmness(fit, draws=40_000, seed=3)
    return found.acceptability.ranks[found.tools.index("A"), 0]


def test_a_feature_linked_to_four_requirements_is_drawn_once():
    """A = u beats 0.75 in a quarter of the draws; four draws of their own would do so in four of a hundred."""
    fit = scored({"F1": "?"}, full(*((rid, 1) for rid in IDS)))
    assert stakes(fit).asked == (("A", tuple(IDS), "a.xlsx!Matrix!D2"),)
    assert first(fit) == pytest.approx(0.25, abs=0.01)


def test_asking_about_it_is_worth_what_all_four_gain():
    """m = 0.5, s = 1, o = 0.75: the mean of max(u, 0.75) is 0.75 + 0.25² / 2 = 0.78125."""
    fit = scored({"F1": "?"}, full(*((rid, 1) for rid in IDS)))
    (answer,) = information(fit, stakes(fit)).answers
    assert answer.worth == pytest.approx(0.03125)
    assert (answer.lift, answer.serves) == (pytest.approx(1.0), tuple(IDS))


@pytest.mark.parametrize(
    ("features", "all_of", "share"),
    [
        ({"F1": "?", "F2": "?"}, (), 1 - 0.75**2),  # the greater of two draws
        ({"F1": "?", "F2": "?"}, ("R1",), 0.25**2),  # the less of two
        ({"F1": "?", "F2": "half"}, (), 0.25),  # half at least, 0.75 only by the draw
        ({"F1": "?", "F2": "half"}, ("R1",), 0.0),  # half at most
        ({"F1": "?", "F2": "no"}, (), 0.25),
    ],
)
def test_any_and_all_are_applied_to_the_draws(features, all_of, share):
    fit = scored(features, full(("R1", 1), ("R1", 2)), all_of, sure={"R1": "3/4"}, Fix=[should("R1")])
    assert first(fit) == pytest.approx(share, abs=0.01)


def test_draws_that_move_in_straight_lines_stay_exact():
    straight = scored({"F1": "?", "F2": "no"}, full(("R1", 1), ("R1", 2), ("R2", 1)))
    assert isinstance(stakes(straight).sampler, LinearSampler)
    mixed = scored({"F1": "?", "F2": "?"}, full(("R1", 1), ("R1", 2)))
    assert not isinstance(stakes(mixed).sampler, LinearSampler)


def test_an_answer_that_one_tool_was_never_asked_for_is_its_own():
    """B stands in no table of F1, which R1 needs together with F2: to B it is unknown and drawn."""
    fit = scored({"F1": "native"}, full(("R1", 1)), ("R1",), sure={"R2": "no"}, Fix=[should("R1")])
    assert fit.support.of("R1", "B") == (0.0, 1.0)
    assert stakes(fit).asked == (("B", ("R1",), ""),)


WORDS = st.sampled_from(["native", "half", "?", "no", ""])
LINKS = st.tuples(st.sampled_from(IDS[:3]), st.integers(1, 3), st.booleans())


@settings(max_examples=examples(80), deadline=None)
@given(
    st.lists(WORDS, min_size=3, max_size=3),
    st.lists(LINKS, max_size=6, unique_by=lambda each: each[:2]),
    st.sets(st.sampled_from(IDS)),
    st.sampled_from(["coverage", "end_to_end"]),
    st.integers(0, 2**16),
)
def test_a_draw_gives_what_scoring_the_drawn_answers_gives(words, links, all_of, decision, seed):
    """Each open answer replaced by its draw and the project scored anew; the row of R4 may serve others."""
    features = dict(zip(["F1", "F2", "R4"], words, strict=True))
    asked = {"Log": [must("R1")], "Fix": [should("R2"), should("R3")], "Escalate": [must("R4")]}
    fit = scored(features, links, all_of, decision, {"R1": "no"}, **asked)
    at_stake = stakes(fit)
    drawn = np.random.default_rng(seed).random((1, len(at_stake.asked)))
    project = fit.project
    for answer, value in zip(at_stake.asked, drawn[0].tolist(), strict=True):
        matrix = project.matrices[0]
        if answer.tool != "A":
            continue
        if answer.source:
            row = int(answer.source[-1]) - 2
            project = edits.set_answer(project, matrix, "A", row, f"{value!r}")
            project = edits.set_meaning(project, project.matrices[0], f"{value!r}", value)
        else:
            project = edits.answer_by_hand(project, answer.requirement, "A", value)
    expected = getattr(score(project).tool_by_name["A"], decision)
    found = at_stake.sampler.values(np.ones((1, 1)), drawn)[0, at_stake.tools.index("A")]
    assert found == pytest.approx(expected.low, abs=1e-6)
