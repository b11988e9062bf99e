"""How firm a ranking by end-to-end fit is, against closed forms and hand calculations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.errors import FitError
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import Settings
from itsm_fit.scoring.firmness import firmness, stakes
from itsm_fit.scoring.fit import score

BY_END_TO_END = Settings(decision="end_to_end")


def scored(answers, **requirements):
    process = contract_process(**requirements)
    return score(project_of(process, matrices=[matrix_of(answers)], settings=BY_END_TO_END))


def test_an_open_must_is_met_when_its_draw_reaches_the_threshold():
    """A's must on Escalate is open: θ = 0.7 parts its draws into E = 1 and E = 0.56 / 0.86."""
    fit = scored(
        {"A": {"R1": "native", "R2": "?"}, "B": {"R1": "custom", "R2": "native"}},
        Fix=[must("R1")],
        Escalate=[must("R2")],
    )
    at_stake = stakes(fit)
    assert [each[:2] for each in at_stake.asked] == [("A", ("R2",))]
    draws = np.array([[0.0], [0.69], [0.7], [1.0]])
    a = at_stake.tools.index("A")
    assert at_stake.sampler.values(np.ones((1, 1)), draws)[:, a] == pytest.approx([0.56 / 0.86, 0.56 / 0.86, 1.0, 1.0])


def test_the_share_of_draws_in_which_an_open_answer_decides():
    """A carries all or nothing, all when its open must draws u ≥ 0.7; B is sure of 0.56 / 0.86: A leads in 30 %."""
    fit = scored(
        {"A": {"R1": "?", "R2": "native"}, "B": {"R1": "native", "R2": "no"}}, Log=[must("R1")], Escalate=[must("R2")]
    )
    found = firmness(fit, draws=40_000, seed=2)
    assert found.decision == "end_to_end"
    assert found.acceptability.ranks[found.tools.index("A"), 0] == pytest.approx(0.3, abs=0.01)


def test_coverage_of_a_step_is_drawn_beside_its_musts():
    """Two shoulds of equal weight, one native, one drawn: coverage 0.5 + u/2 ≥ 0.6 when u ≥ 0.2."""
    fit = scored({"A": {"R1": "native", "R2": "?"}}, Log=[should("R1"), should("R2")])
    values = stakes(fit).sampler.values(np.ones((1, 1)), np.array([[0.19], [0.2]]))
    assert values[:, 0] == pytest.approx([0.0, 1.0])


def test_processes_weigh_by_weight_and_volume():
    """Weights 1 and 1, volumes 300 and 100: A carries only the first, E = 0.75, and leads while 3w > 1 − w."""

    def single(name, requirement, volume):
        nodes = (Node(f"s{name}", NodeKind.START), Node(f"t{name}", NodeKind.TASK, requirements=(must(requirement),)))
        return process_of(nodes, [(f"s{name}", f"t{name}")], id=name, name=name, cases_per_month=volume)

    answers = {"A": {"R1": "native", "R2": "no"}, "B": {"R1": "no", "R2": "native"}}
    project = project_of(
        single("P1", "R1", 300.0), single("P2", "R2", 100.0), matrices=[matrix_of(answers)], settings=BY_END_TO_END
    )
    found = firmness(score(project), draws=20_000, seed=1)
    assert found.tools == ("A", "B")
    assert found.stability["P1"].first == pytest.approx((0.25, 1.0))
    assert found.acceptability.ranks[0, 0] == pytest.approx(0.75, abs=0.01)


def test_nothing_to_compare_end_to_end_is_said_plainly():
    with pytest.raises(FitError, match="end to end"):
        firmness(score(project_of(contract_process(), settings=BY_END_TO_END)))


@settings(max_examples=examples(30), deadline=None)
@given(
    st.lists(st.sampled_from(["native", "custom", "?", "no", "half"]), min_size=6, max_size=6),
    st.integers(0, 2**16),
)
def test_a_draw_gives_what_scoring_the_drawn_answers_gives(words, seed):
    """Each unknown answer replaced by its draw and the project scored anew: the same end-to-end fit."""
    ids = ["R1", "R2", "R3", "R4", "R5", "R6"]
    asked = {
        "Log": [must("R1")],
        "Fix": [should("R2"), should("R3")],
        "Escalate": [must("R4"), should("R5")],
        "Verify": [should("R6")],
    }
    fit = scored({"A": dict(zip(ids, words, strict=True))}, **asked)
    at_stake = stakes(fit)
    drawn = np.random.default_rng(seed).random((1, len(at_stake.asked)))
    matrix = fit.project.matrices[0]
    answers = dict(zip([each.requirement for each in at_stake.asked], drawn[0].tolist(), strict=True))
    raw = tuple(f"{answers[rid]!r}" if rid in answers else word for rid, word in zip(ids, words, strict=True))
    meanings = {**matrix.meanings, **{f"{value!r}": value for value in answers.values()}}
    known = replace(matrix, responses=(replace(matrix.responses[0], raw=raw),), meanings=meanings)
    expected = score(replace(fit.project, matrices=(known,))).tools[0].end_to_end
    assert expected is not None
    assert at_stake.sampler.values(np.ones((1, 1)), drawn)[0, 0] == pytest.approx(expected.low)


@pytest.mark.parametrize("steps", [3, 64, 70])
def test_each_pattern_of_uncarried_steps_keeps_its_fit_however_often_it_is_met(steps):
    """A run of tasks completes where none of them fails; each asks for one open must."""
    nodes = (
        Node("s", NodeKind.START),
        *(Node(f"t{at}", NodeKind.TASK, requirements=(must(f"R{at}"),)) for at in range(steps)),
    )
    flows = [("s", "t0"), *((f"t{at}", f"t{at + 1}") for at in range(steps - 1))]
    project = project_of(
        process_of(nodes, flows),
        matrices=[matrix_of({"A": {f"R{at}": "?" for at in range(steps)}})],
        settings=BY_END_TO_END,
    )
    sampler = stakes(score(project)).sampler
    draws = np.where(np.random.default_rng(1).random((60, steps)) < 0.9, 1.0, 0.0)
    draws[::7] = 1.0
    for part in (draws[:20], draws[10:], draws[::-1]):
        assert sampler.values(np.ones((1, 1)), part)[:, 0] == pytest.approx(part.min(axis=1))
