from __future__ import annotations

from dataclasses import replace

from builders import contract_process, matrix_of, must, project_of
from report_fits import empty_fit, small_fit

from itsm_fit.model.project import Settings
from itsm_fit.report.parts.headlines import answers_known, facts, headlines
from itsm_fit.scoring.figures import Counts, Interval, Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.recommendation import contenders
from itsm_fit.scoring.result import Fit, ToolFit


def tool(name: str, rank: int, eligible: Outcome, coverage: tuple[float, float], runs: tuple[float, float]) -> ToolFit:
    unmet = ("M",) if eligible is Outcome.NO else ()
    still_open = ("M",) if eligible is Outcome.OPEN else ()
    return ToolFit(name, rank, eligible, Interval(*coverage), Interval(*runs), unmet, still_open, Counts(4, 0, 0, 0))


def comparing(*tools: ToolFit, decision: str = "coverage") -> Fit:
    fit = small_fit()
    project = replace(fit.project, settings=Settings(decision=decision))  # type: ignore[arg-type]
    return replace(fit, project=project, tools=tools)


def names(tools: tuple[ToolFit, ...]) -> list[str]:
    return [each.name for each in tools]


def test_facts_count_what_was_compared() -> None:
    assert facts(small_fit()) == (
        "1 process · 3 steps, 2 of them asking something of a tool · 4 requirements · 2 tools · "
        "7 of 8 answers known (88 %)"
    )
    assert answers_known(small_fit()) == (7, 8)
    assert facts(empty_fit()).endswith("0 tools")


def test_the_leader_comes_first_with_both_measures_and_its_standing() -> None:
    fit = comparing(
        tool("A", 1, Outcome.YES, (0.8, 0.9), (0.5, 0.6)), tool("B", 2, Outcome.YES, (0.7, 0.75), (0.4, 0.4))
    )
    assert headlines(fit) == (
        "First by coverage: A. Coverage 80–90 %, end to end 50–60 %; it meets every must.",
        "First place is settled: no open answer can change it.",
        "A carries most cases end to end: 50 % proven.",
        "Musts: met by 2 of 2 tools, still open for 0, failed by 0.",
        "Every answer is known.",
    )


def test_a_tool_whose_open_answers_reach_past_the_leader_is_named() -> None:
    leader = tool("A", 1, Outcome.YES, (0.8, 0.9), (0.5, 0.6))
    below = tool("B", 2, Outcome.YES, (0.7, 0.79), (0.4, 0.4))
    above = tool("C", 3, Outcome.YES, (0.3, 0.85), (0.4, 0.4))
    fit = comparing(leader, below, above)
    assert names(contenders(fit)) == ["C"]
    assert headlines(fit)[1] == "First place is not settled: with its open answers C may still take it."


def test_a_tool_that_fails_a_must_cannot_pass_one_that_meets_them_all() -> None:
    failed = tool("B", 2, Outcome.NO, (0.9, 1.0), (0.4, 0.4))
    assert names(contenders(comparing(tool("A", 1, Outcome.YES, (0.8, 0.8), (0.5, 0.6)), failed))) == []
    assert names(contenders(comparing(tool("A", 1, Outcome.OPEN, (0.8, 0.8), (0.5, 0.6)), failed))) == ["B"]


def test_an_eligible_tool_passes_a_leader_that_may_still_fail_a_must_whatever_it_covers() -> None:
    behind = tool("B", 2, Outcome.OPEN, (0.1, 0.2), (0.4, 0.4))
    assert names(contenders(comparing(tool("A", 1, Outcome.OPEN, (0.8, 0.8), (0.5, 0.6)), behind))) == ["B"]


def test_contenders_follow_the_value_that_decides() -> None:
    leader = tool("A", 1, Outcome.YES, (0.8, 0.8), (0.5, 0.6))
    other = tool("B", 2, Outcome.YES, (0.7, 0.7), (0.4, 0.55))
    assert names(contenders(comparing(leader, other))) == []
    assert names(contenders(comparing(leader, other, decision="end_to_end"))) == ["B"]


def test_a_tie_names_all_who_share_it() -> None:
    fit = comparing(
        tool("A", 1, Outcome.YES, (0.8, 0.8), (0.5, 0.6)), tool("B", 1, Outcome.YES, (0.8, 0.8), (0.5, 0.5))
    )
    assert headlines(fit)[0] == "First by coverage, tied: A and B."
    assert "A and B carry most cases end to end: 50 % proven." in headlines(fit)


def test_when_nothing_is_proven_the_reach_is_named() -> None:
    fit = comparing(
        tool("A", 1, Outcome.OPEN, (0.2, 0.9), (0.0, 0.7)), tool("B", 2, Outcome.OPEN, (0.1, 0.9), (0.0, 0.6))
    )
    assert "No tool is proven to carry a case end to end yet. With good answers A can still reach 70 %." in headlines(
        fit
    )


def test_when_nothing_can_be_carried_it_says_so() -> None:
    fit = comparing(tool("A", 1, Outcome.NO, (0.2, 0.2), (0.0, 0.0)))
    assert any(sentence.startswith("No tool carries a single case end to end") for sentence in headlines(fit))
    assert headlines(fit)[0].endswith("it fails 1 must.")


def test_where_nothing_weighs_no_figure_is_said_to_lead() -> None:
    process = contract_process(Log=[must("R1")])
    matrix = matrix_of({"A": {"R1": "no"}, "B": {"R1": "native"}})
    said = headlines(score(project_of(replace(process, weight=0.0), matrices=[matrix])))
    assert said[0].startswith("Nothing that is asked weighs anything, so coverage tells nothing")
    assert "The processes that ask something weigh nothing, so there is no end-to-end figure." in said
    assert "Musts: met by 1 of 2 tools, still open for 0, failed by 1." in said
