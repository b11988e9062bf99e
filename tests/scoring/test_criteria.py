"""Comparison by criteria: published cases, hand calculations, and values that are missing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.errors import FitError
from itsm_fit.model.decision import (
    FIT_CRITERIA,
    CostItem,
    Criterion,
    CriterionKind,
    Decision,
    RankingMethod,
    Scaling,
    ValueSource,
)
from itsm_fit.scoring.comparison import compare
from itsm_fit.scoring.criteria import between_bounds, kendalls_w, preferences, ranks_of, share_of_sum, weighted_sum
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of

NAN = np.nan


# ---------------------------------------------------------------- published cases
def test_promethee_does_not_rank_rounding_noise():
    """0.1 + 0.2 and 0.3 are the same to a reader: the two tools tie, and C alone is behind."""
    noisy = np.array([[0.1 + 0.2], [0.3], [0.0]])
    assert preferences(RankingMethod.PROMETHEE, noisy, np.ones(1)) == pytest.approx([0.5, 0.5, -1.0])


def test_the_weighted_sum_of_the_heating_losses_case():
    """Data: Kracka, Brauers & Zavadskas 2010, Inzinerine Ekonomika 21(4), 352-359.

    Scores: test_WeightedSumModel_kracka2010ranking in the tests of scikit-criteria.
    """
    values = np.array(
        [
            [33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852],
            [38.90, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
            [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
            [30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186],
            [36.21, 14.79, 9.17, 17.77, 17.06, 148.30, 6.610],
            [37.80, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
        ]
    )
    more_is_better = np.array([False, False, False, False, True, False, True])
    scores = weighted_sum(share_of_sum(values, more_is_better), np.full(7, 20.0))
    assert scores == pytest.approx([0.120404, 0.345824, 0.138382, 0.128412, 0.123461, 0.143517], abs=5e-7)
    assert ranks_of(scores).tolist() == [6, 1, 3, 4, 5, 2]


def test_topsis_of_the_librarys_own_example():
    """The docstring of pymcdm.methods.TOPSIS: 0.500, 0.617, 0.500."""
    values = np.array([[1.0, 3000.0], [2.0, 3750.0], [5.0, 4500.0]])
    shares = between_bounds(values, np.full(2, NAN), np.full(2, NAN), np.array([False, True]))
    assert preferences(RankingMethod.TOPSIS, shares, np.array([0.5, 0.5])) == pytest.approx([0.5, 0.617, 0.5], abs=5e-4)


def test_vikor_of_the_librarys_own_example():
    """The docstring of pymcdm.methods.VIKOR: Q = 0.5679, 0.7667, 1, 0.7493, 0, the least best."""
    values = [[78, 56, 34, 6], [4, 45, 3, 97], [18, 2, 50, 63], [9, 14, 11, 92], [85, 9, 100, 29]]
    found = preferences(RankingMethod.VIKOR, np.array(values, dtype=float), np.full(4, 0.25))
    assert -found == pytest.approx([0.5679, 0.7667, 1.0, 0.7493, 0.0], abs=5e-5)


def test_promethee_of_the_librarys_own_example():
    """The docstring of pymcdm.methods.PROMETHEE_II: 0.1, -0.3, 0.2."""
    values = np.array([[4.0, 3.0, 2.0], [3.0, 2.0, 4.0], [5.0, 1.0, 3.0]])
    assert preferences(RankingMethod.PROMETHEE, values, np.array([0.5, 0.3, 0.2])) == pytest.approx([0.1, -0.3, 0.2])


def test_kendalls_w_of_three_executives_and_six_applicants():
    """Siegel 1956, Nonparametric Statistics, ch. 9: rank sums 8 14 11 11 11 8, s = 25.5, W = 306 / 1890 = .16."""
    rankings = [[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]]
    assert kendalls_w([np.array(each, dtype=float) for each in rankings]) == pytest.approx(12 * 25.5 / 1890)


def test_kendalls_w_with_ties_by_hand():
    """Ranks 1 2.5 2.5 and 1 2 3: sums 2 4.5 5.5, S = 6.5; ties 6; 12 · 6.5 / (4 · 24 − 2 · 6) = 78 / 84."""
    assert kendalls_w([np.array([1.0, 2, 2]), np.array([1.0, 2, 3])]) == pytest.approx(78 / 84)


def test_kendalls_w_says_nothing_of_one_ranking_or_of_ties_alone():
    assert kendalls_w([np.array([1.0, 2.0])]) is None
    assert kendalls_w([np.array([1.0]), np.array([1.0])]) is None
    assert kendalls_w([np.ones(3), np.ones(3)]) is None


# ---------------------------------------------------------------- kernels
def test_values_lie_between_their_bounds_the_better_end_up():
    values = np.array([[2.0, 10.0, 7.0], [4.0, 30.0, 7.0], [NAN, 99.0, 7.0]])
    found = between_bounds(values, np.array([0.0, 10, NAN]), np.array([10.0, 50, NAN]), np.array([True, False, True]))
    assert found[:2] == pytest.approx(np.array([[0.2, 1.0, 1.0], [0.4, 0.5, 1.0]]))
    assert np.isnan(found[2, 0])
    assert found[2, 1:].tolist() == [0.0, 1.0]


def test_shares_of_a_sum_refuse_values_that_have_none():
    with pytest.raises(FitError, match="above 0"):
        share_of_sum(np.array([[0.0], [2.0]]), np.array([False]))
    with pytest.raises(FitError, match="above 0"):
        share_of_sum(np.array([[-1.0], [2.0]]), np.array([True]))


@pytest.mark.parametrize("method", RankingMethod)
def test_tools_that_are_alike_tie_in_every_method(method):
    assert ranks_of(preferences(method, np.full((3, 2), 0.4), np.ones(2))).tolist() == [1, 1, 1]
    assert ranks_of(preferences(method, np.array([[0.4, 0.1]]), np.ones(2))).tolist() == [1]
    assert preferences(method, np.zeros((0, 2)), np.ones(2)).tolist() == []


def test_vikor_goes_by_the_group_where_the_greatest_regret_is_the_same_for_all():
    """S = 0.5 0.5 0.75 with R = 0.5 for all three: Q needs the spread of S alone."""
    shares = np.array([[1.0, 0.0], [0.0, 1.0], [0.5, 0.0]])
    assert ranks_of(preferences(RankingMethod.VIKOR, shares, np.ones(2))).tolist() == [1, 1, 3]


@settings(max_examples=examples(60), deadline=None)
@given(st.integers(2, 12), st.integers(1, 5), st.integers(0, 10**6))
def test_no_method_puts_a_tool_behind_one_that_it_beats_in_every_criterion(tools, criteria, seed):
    rng = np.random.default_rng(seed)
    shares = rng.choice([0.0, 0.25, 0.5, 0.75, 1.0], (tools, criteria))
    weights = rng.uniform(0.1, 1.0, criteria)
    for method in RankingMethod:
        found = preferences(method, shares, weights)
        assert np.isfinite(found).all()
        for better in range(tools):
            for worse in range(tools):
                if (shares[better] > shares[worse]).all():
                    assert found[better] >= found[worse] - 1e-9


# ---------------------------------------------------------------- another reading of the same methods: pymcdm
def oracle(method):
    from pymcdm.methods import PROMETHEE_II, TOPSIS, VIKOR  # loads what draws diagrams

    match method:
        case RankingMethod.TOPSIS:
            return TOPSIS(lambda column, **_: column)  # the values are comparable already
        case RankingMethod.VIKOR:
            return VIKOR()
        case RankingMethod.PROMETHEE:
            return PROMETHEE_II("usual")


@pytest.mark.parametrize("method", [RankingMethod.TOPSIS, RankingMethod.VIKOR, RankingMethod.PROMETHEE])
@settings(max_examples=examples(150), deadline=None)
@given(st.integers(2, 30), st.integers(1, 8), st.integers(0, 10**6), st.booleans())
def test_each_method_gives_what_pymcdm_gives(method, tools, criteria, seed, coarse):
    """The values tie often where they are `coarse`; a criterion in which all tools are alike is left out of both."""
    rng = np.random.default_rng(seed)
    shares = rng.choice([0.0, 0.25, 0.5, 1.0], (tools, criteria)) if coarse else rng.random((tools, criteria))
    shares = shares[:, np.ptp(shares, axis=0) > 0]
    assume(shares.shape[1])
    weights = rng.dirichlet(np.ones(shares.shape[1]))
    with np.errstate(invalid="ignore", divide="ignore"):
        theirs = oracle(method)(shares, weights, np.ones(len(weights)), validation=False)
    assume(np.isfinite(theirs).all())
    ours = preferences(method, shares, weights)
    assert (-ours if method is RankingMethod.VIKOR else ours) == pytest.approx(theirs, rel=0, abs=1e-12)


def test_where_pymcdm_gives_no_figure_the_criteria_that_tell_tools_apart_still_do():
    """Its VIKOR refuses a criterion in which all tools are alike, and divides by 0 where all regret alike in R."""
    vikor = oracle(RankingMethod.VIKOR)
    alike_in_one = np.array([[0.2, 0.5], [0.9, 0.5], [0.4, 0.5]])
    with pytest.raises(ValueError, match="equal values"):
        vikor(alike_in_one, np.array([0.5, 0.5]), np.ones(2), validation=False)
    assert ranks_of(preferences(RankingMethod.VIKOR, alike_in_one, np.ones(2))).tolist() == [3, 1, 2]
    alike_in_regret = np.array([[1.0, 0.0], [0.0, 1.0], [0.5, 0.0]])
    with np.errstate(invalid="ignore"):
        assert np.isnan(vikor(alike_in_regret, np.array([0.5, 0.5]), np.ones(2), validation=False)).all()
    assert preferences(RankingMethod.VIKOR, alike_in_regret, np.ones(2)) == pytest.approx([0.0, 0.0, -0.5])


# ---------------------------------------------------------------- a project's comparison
RISK = Criterion("risk", "Risk", CriterionKind.SCALE, more_is_better=False, weight=1, words=("low", "medium", "high"))
REACH = Criterion("reach", "Reach", weight=3, low=0, high=10)


def fit_of(*criteria: Criterion, answers=None, costs=(), **more):
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    given_answers = answers or {"A": {"R1": "native", "R2": "?"}, "B": {"R1": "addon", "R2": "native"}}
    decision = Decision(tuple(criteria), costs=tuple(costs), **more)
    return score(project_of(process, matrices=[matrix_of(given_answers)], decision=decision))


def with_values(criterion, **values):
    return replace(criterion, values=values)


def test_scores_are_the_weighted_mean_between_bounds():
    """A: risk medium 0.5, reach 8 → (0.5 + 3 · 0.8) / 4; B: risk low 1, reach 2 → (1 + 3 · 0.2) / 4."""
    found = compare(fit_of(with_values(RISK, A=2, B=1), with_values(REACH, A=8, B=2)))
    assert found.by_name["A"].score == pytest.approx((0.725, 0.725))
    assert found.by_name["B"].score == pytest.approx((0.4, 0.4))
    assert [tool.name for tool in found.tools] == ["A", "B"]
    assert found.agreement[0] == "All four methods put A first."
    assert found.agreement[1] == "Over all ranks the methods agree almost wholly (Kendall’s W 1.00)."
    assert found.moving == ()


def test_a_missing_value_is_open_and_never_counts_as_0_alone():
    found = compare(fit_of(with_values(RISK, A=1), with_values(REACH, A=4, B=8)))
    beta = found.by_name["B"]
    assert beta.open == ("Risk",)
    assert beta.values[0] is None
    assert beta.score == pytest.approx((0.6, 0.85))
    assert set(beta.ranks) == {RankingMethod.WEIGHTED_SUM}
    assert found.agreement[0] == "The methods cannot be compared yet: fewer than two tools have all their values."
    assert found.agreement[-1] == "TOPSIS, VIKOR and PROMETHEE II leave out B: a value is open."


def test_fit_stands_beside_the_others_with_its_interval():
    found = compare(fit_of(*FIT_CRITERIA))
    alpha, fit = found.by_name["A"], fit_of(*FIT_CRITERIA).tool_by_name["A"]
    assert alpha.values == (fit.end_to_end, fit.coverage)
    assert alpha.score == pytest.approx([(e + c) / 2 for e, c in zip(*alpha.values, strict=True)])


def test_cost_of_ownership_counts_as_a_criterion_and_stays_open_where_it_is():
    by_cost = Criterion(
        "cost", "Cost", CriterionKind.MONEY, more_is_better=False, source=ValueSource.COST, low=0, high=1000
    )
    fit = fit_of(by_cost, costs=[CostItem("A", "Licence", amount=250)])
    found = compare(fit, costs_of(fit))
    assert found.by_name["A"].score == (0.75, 0.75)
    assert found.by_name["B"].open == ("Cost",)
    assert compare(fit).by_name["A"].open == ("Cost",)


def test_criteria_without_bounds_are_named_because_one_more_tool_could_move_them():
    unbounded = with_values(replace(REACH, low=None, high=None), A=8, B=2)
    assert compare(fit_of(unbounded, with_values(RISK, A=1, B=1))).moving == ("Reach",)


def test_shares_of_a_sum_leave_an_open_tool_without_a_score():
    found = compare(fit_of(with_values(REACH, A=6), scaling=Scaling.SUM))
    assert found.by_name["A"].score == (1.0, 1.0)
    assert (found.by_name["B"].score, found.by_name["B"].ranks) == (None, {})


def test_methods_that_disagree_are_named():
    """A is middling everywhere, B and C are best and worst: TOPSIS and VIKOR shun regret, the sum does not."""
    criteria = [
        with_values(replace(REACH, id="x", name="X", weight=1), A=5, B=10, C=0),
        with_values(replace(REACH, id="y", name="Y", weight=1.05), A=4.9, B=0, C=10),
    ]
    answers = {"A": {"R1": "native"}, "B": {"R1": "native"}, "C": {"R1": "native"}}
    said = compare(fit_of(*criteria, answers=answers)).agreement[0]
    assert said.startswith("The method matters: weighted sum")
    assert "VIKOR" in said


def test_ties_are_shared_and_said():
    level = compare(fit_of(with_values(REACH, A=5, B=5)))
    assert [tool.ranks[RankingMethod.WEIGHTED_SUM] for tool in level.tools] == [1, 1]
    assert level.agreement == ("All four methods put all tools level.",)
    two = {"A": {"R1": "native"}, "B": {"R1": "native"}, "C": {"R1": "native"}}
    said = compare(fit_of(with_values(REACH, A=5, B=5, C=1), answers=two)).agreement[0]
    assert said == "All four methods put A and B first, level with one another."


def test_a_leader_that_fails_a_must_is_named():
    answers = {"A": {"R1": "no"}, "B": {"R1": "native"}}
    assert (
        compare(fit_of(with_values(REACH, A=9, B=2), answers=answers)).agreement[-1] == "A fails a must all the same."
    )


def test_the_weight_of_a_criterion_can_move_as_far_as_its_crossing():
    """X: A 1, B 0; Y: A 0, B 1; weights 3 : 1, so A leads while X weighs more than half."""
    x = with_values(replace(REACH, id="x", weight=3), A=10, B=0)
    y = with_values(replace(REACH, id="y", weight=1), A=0, B=10)
    assert compare(fit_of(x, y)).stability["x"].first == pytest.approx((0.5, 1.0))


@pytest.mark.parametrize(
    ("criteria", "sentence"), [((), "no criterion"), ((replace(REACH, weight=0.0),), "Every criterion weighs 0")]
)
def test_nothing_to_compare_by_is_said(criteria, sentence):
    with pytest.raises(FitError, match=sentence):
        compare(fit_of(*criteria))


def test_one_tool_and_no_tool_are_said():
    one = compare(fit_of(with_values(REACH, A=5), answers={"A": {"R1": "native"}}))
    assert one.agreement == ("A is the only tool: there is nothing to compare it with.",)
    assert one.tools[0].score == (0.5, 0.5)
    none = compare(score(project_of(contract_process(Log=[must("R1")]))))
    assert none.agreement == ("There is no tool to compare yet.",)


def test_200_tools_with_nothing_known_are_open_and_finite():
    answers = {f"T{number}": {"R1": "?"} for number in range(200)}
    found = compare(fit_of(RISK, *FIT_CRITERIA, answers=answers))
    assert len(found.tools) == 200
    assert {tool.ranks[RankingMethod.WEIGHTED_SUM] for tool in found.tools} == {1}
    assert all(tool.open == ("Risk",) for tool in found.tools)
