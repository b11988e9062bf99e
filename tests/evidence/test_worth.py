"""What a check is worth, against every outcome of every answer, scored one by one."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, project_of, should
from every_outcome import Result, likelihood, outcomes, selection

from itsm_fit.certainty.flip import flip_certificate
from itsm_fit.evidence.expected import trust_fit
from itsm_fit.evidence.words import verdict
from itsm_fit.evidence.worth import check_first, how_to_check, worths
from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerPlace, Grade, Trust
from itsm_fit.model.project import Project, Settings
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit


def _value(project: Project, its: Result) -> float | None:
    found = its.coverage if project.settings.decision == "coverage" else its.end_to_end
    return None if found is None else found.low


class _ToolByOutcomes:
    """The decision value of a tool in every outcome, with how likely each is."""

    def __init__(self, project: Project, tool: str) -> None:
        own = [each for each in project.evidence if each.tool == tool and each.checked is not None]
        known = Counter((each.checked, each.held) for each in own)
        self.all = list(outcomes(project, tool))
        self.value = np.array([_value(project, its) or 0.0 for its in self.all])
        total = likelihood(project.trust, dict(known))
        self.chance = np.array(
            [
                likelihood(
                    project.trust, dict(known + Counter((its.grades[key], held) for key, held in its.held.items()))
                )
                / total
                for its in self.all
            ]
        )

    @property
    def mean(self) -> float:
        return float(self.value @ self.chance)

    def worth(self, key: AnswerPlace, other: float) -> float:
        held = np.array([its.held[key] for its in self.all])
        after = 0.0
        for side in (held, ~held):
            p = self.chance[side].sum()
            if p > 0:
                after += p * max(float(self.value[side] @ self.chance[side]) / p, other)
        return after - max(self.mean, other)


def _among(fit: Fit) -> list[str]:
    left = [tool.name for tool in fit.tools if tool.eligible is not Outcome.NO]
    return left or [tool.name for tool in fit.tools]


def compare(project: Project) -> int:
    fit = score(project)
    found = worths(fit)
    if not any(_value(project, its) is not None for its in outcomes(project, "T1")):
        assert not found
        return 0
    tools = {name: _ToolByOutcomes(project, name) for name in _among(fit)}
    positive = 0
    for name, its in tools.items():
        others = [other.mean for each, other in tools.items() if each != name]
        for key in its.all[0].held.keys() & found.keys():  # those that a requirement hangs on
            wanted = its.worth(key, max(others)) if others else 0.0
            assert found[key].low == found[key].high
            assert found[key].low == pytest.approx(wanted, abs=2e-9)
            positive += wanted > 1e-6
    return positive


@pytest.mark.slow
@pytest.mark.parametrize("start", range(0, 40, 10))
def test_the_worth_of_a_check_is_that_of_every_outcome(start: int) -> None:
    positive = [compare(selection(seed, most=4)) for seed in range(start, start + 10)]
    assert sum(positive) >= 4  # or little would be compared


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1_000, 1_200))
def test_the_worths_of_two_hundred_selections(seed: int) -> None:
    compare(selection(seed, most=6, tools=2 + seed % 2))


@pytest.mark.parametrize("seed", range(6))
def test_a_record_of_checks_tells_of_the_vendor(seed: int) -> None:
    """Each check is one more answer that held or fell; one that fell says nothing for the tool any more."""
    project = selection(seed, most=4)
    keys = [key for key in edits.answers_given(project) if key.tool == "T1"]
    checked = edits.check_answers(project, keys[:1], held=True, grade=Grade.TESTED)
    checked = edits.check_answers(checked, keys[1:2], held=False)
    compare(checked)
    means = _ToolByOutcomes(checked, "T1")
    trusted = trust_fit(score(checked)).tool_by_name["T1"]
    ends = trusted.coverage if project.settings.decision == "coverage" else trusted.end_to_end
    assert ends is None or ends.low == pytest.approx(means.mean, abs=1e-9)


# ------------------------------------------------------------ one that can be worked out by hand
def _two(first: str, second: str, decision: str = "coverage", **trust: float) -> Project:
    """One requirement: A says the first word, B the second."""
    process = contract_process(Log=[should("R1")])
    project = project_of(
        process, matrices=[matrix_of({"A": {"R1": first}, "B": {"R1": second}})], settings=Settings(decision=decision)
    )
    chances = {**Trust().chances, **{Grade(name): chance for name, chance in trust.items()}}
    return replace(project, trust=Trust(chances))


@pytest.mark.parametrize("decision", ["coverage", "end_to_end"])
def test_one_answer_against_a_sure_one(decision: str) -> None:
    """A is expected at 0.9, B at 0.63: when A falls B is taken, which it does once in ten times: 0.1 · 0.63."""
    found = worths(score(_two("native", "addon", decision)))
    second = 0.63 if decision == "coverage" else 0.9
    assert found["vendors.xlsx!Matrix!D2", "A"].low == pytest.approx(0.1 * second)
    assert found["vendors.xlsx!Matrix!D2", "B"].low == pytest.approx(0.0 if decision == "coverage" else 0.09)


def test_the_list_ends_when_no_single_check_changes_the_choice() -> None:
    found = check_first(score(_two("native", "addon")))
    [check] = found.checks
    assert (check.key, check.source, check.serves) == (
        AnswerPlace("vendors.xlsx!Matrix!D2", "A"),
        "vendors.xlsx!Matrix!D2",
        ("R1",),
    )
    assert (check.grade, check.holds, check.must) == (Grade.CLAIMED, pytest.approx(0.9), False)
    assert found.firm_after
    assert not found.firm
    assert found.leader == "A"
    assert found.first_now == pytest.approx(0.9 + 0.1 * 0.3, abs=0.02)  # B may fall too, and then they are alike
    assert found.first_then == 1.0


def test_a_firm_leader_needs_no_check() -> None:
    found = check_first(score(_two("native", "no")))
    assert found.firm
    assert found.checks == ()
    assert found.first_now == 1.0


def _ahead_by_wishes(must_met: str) -> Project:
    """A has six wishes more than B; both answer the must alike."""
    wishes = [f"R{at}" for at in range(2, 8)]
    process = contract_process(Log=[must("R1")], Fix=[should(wish) for wish in wishes])
    rest = {"A": dict.fromkeys(wishes, "native"), "B": dict.fromkeys(wishes, "no")}
    answers = {tool: {"R1": must_met, **its} for tool, its in rest.items()}
    return project_of(process, matrices=[matrix_of(answers)])


def test_a_leader_that_is_firm_by_value_can_still_fall_by_a_must_of_its_own() -> None:
    found = check_first(score(_ahead_by_wishes("native")))
    assert (found.firm, found.leader, [each.requirement for each in found.musts]) == (True, "A", ["R1"])
    assert next(verdict(found)).endswith("unless one of its own musts does not hold.")


def test_where_musts_rule_every_tool_out_none_of_them_needs_a_check() -> None:
    found = check_first(score(_ahead_by_wishes("no")))
    assert (found.firm, found.leader, found.musts) == (True, "A", ())
    assert next(verdict(found)).endswith("no single check can change the choice.")


def test_a_tool_that_a_must_rules_out_is_not_chosen_but_the_musts_of_the_leader_are_named() -> None:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"A": {"R1": "native", "R2": "no"}, "B": {"R1": "no", "R2": "native"}}
    project = project_of(process, matrices=[matrix_of(answers)])
    project = edits.grade_answers(project, [AnswerPlace("vendors.xlsx!Matrix!D2", "A")], grade=Grade.SHOWN)
    found = check_first(score(project))
    assert (found.leader, found.among, found.checks) == ("A", ("A",), ())
    [risky] = found.musts
    assert (risky.requirement, risky.grade, risky.chance) == ("R1", Grade.SHOWN, pytest.approx(0.98))


def test_of_the_only_tool_left_it_is_said_that_its_musts_decide_as_the_flip_certificate_does() -> None:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"A": {"R1": "native", "R2": "no"}, "B": {"R1": "no", "R2": "native"}}
    fit = score(project_of(process, matrices=[matrix_of(answers)]))
    smallest = flip_certificate(fit).smallest
    assert smallest is not None
    assert (smallest.rival, smallest.least) == ("B", 1), "one answer makes another tool the first"
    said = next(verdict(check_first(fit)))
    assert "only one of its own musts that does not hold can change the choice" in said


def test_nothing_to_choose_among_is_said() -> None:
    assert check_first(score(project_of(contract_process(Log=[should("R1")])))).leader == ""


def test_every_grade_says_how_to_check() -> None:
    assert len({how_to_check(grade) for grade in Grade}) == len(Grade)


def test_the_chance_to_be_first_is_that_of_every_outcome() -> None:
    for seed in range(8):
        project = selection(seed, most=4)
        fit = score(project)
        found = check_first(fit)
        if found.first_now is None or len(found.among) == 1:
            continue
        first, other = (_ToolByOutcomes(project, name) for name in (found.leader, *set(found.among) - {found.leader}))
        ahead = first.value[:, None] >= other.value[None, :] - 1e-9
        wanted = float(first.chance @ ahead @ other.chance)
        assert found.first_now == pytest.approx(wanted, abs=5 * np.sqrt(0.25 / 4_000))


def test_answers_of_another_tool_that_hold_may_make_that_one_firm() -> None:
    """B is documented for 0.9 of the value, A says all: A leads once it is known to hold."""
    project = _two("native", "config")
    project = edits.grade_answers(project, [AnswerPlace("vendors.xlsx!Matrix!D2", "B")], grade=Grade.CONTRACTED)
    project = replace(project, trust=Trust({**Trust().chances, Grade.CLAIMED: 0.7}))
    found = check_first(score(project))
    assert (found.leader, found.then, found.firm_after) == ("B", "A", True)
    assert [check.key.tool for check in found.checks] == ["A"]
    assert found.first_then == 1.0


def test_a_leader_whose_answers_all_hold_is_firm() -> None:
    """Its value is then 1 but for rounding, which is no doubt."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"A": {"R1": "native", "R2": "native"}, "B": {"R1": "native", "R2": "config"}}
    found = check_first(score(project_of(process, matrices=[matrix_of(answers)])))
    assert [check.serves for check in found.checks] == [("R1",), ("R2",)]
    assert found.firm_after
