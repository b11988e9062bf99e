"""The figures that the tasks of the manual name are those of the small selection, worked out anew."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from itsm_fit.api.sheets import import_sheets
from itsm_fit.certainty.flip import flip_certificate
from itsm_fit.evidence.expected import Backing, trusted
from itsm_fit.model import edits
from itsm_fit.model.evidence import Grade
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.replay.replaying import replayed
from itsm_fit.resources import folder
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.recommendation import contenders
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import interval, percent
from itsm_fit.selection import evaluate, load
from itsm_fit.storage.logs import read_log
from itsm_fit.value.business import BusinessCase, business_cases
from itsm_fit.value.worth import worth_of
from itsm_fit.writing import grouped

SAMPLES = folder("sample_models")
TASKS = Path(__file__).resolve().parents[2] / "docs" / "manual"
BIRCH = "Invented Birch"


def told(task: str, *figures: str) -> bool:
    """Whether a task says all of these, however its lines are broken."""
    text = " ".join((TASKS / task).read_text("utf-8").split())
    return all(" ".join(figure.split()) in text for figure in figures)


@pytest.fixture(scope="module")
def project() -> Project:
    return load([SAMPLES / "small" / "small-selection.itsmfit"]).project


@pytest.fixture(scope="module")
def fit(project: Project) -> Fit:
    return evaluate(project)


def test_task_1_names_the_ranking(fit: Fit) -> None:
    for tool in fit.tools:
        assert told("01-first-result.md", f"*{tool.name}* {interval(tool.coverage)} and {interval(tool.end_to_end)}")


def test_task_1_names_who_may_still_lead_and_the_weakest_link(fit: Fit) -> None:
    assert [tool.name for tool in contenders(fit)] == ["Invented Cedar"]
    assert told("01-first-result.md", "*Invented Cedar* may still take it")
    [said] = fit.explanations
    assert said.startswith("Invented Ash covers more")
    assert "weakest link is “Escalate”" in said
    assert told("01-first-result.md", "its weakest link is *Escalate*")


def test_task_4_names_the_share_of_the_log(project: Project) -> None:
    log = SAMPLES / "small" / "incident-tickets.csv"
    its = replayed(project, read_log(log.read_bytes(), log.name))
    fixed = next(each for each in its.flows if each.flow.endswith("can_fix_to_fix"))
    assert fixed.share is not None
    assert told("04-tickets.md", f"fixes {percent(fixed.share)} of the cases", f"on {fixed.cases} cases")
    assert told("04-tickets.md", f"says {percent(fixed.share)} and {percent(1 - fixed.share)} behind")


def test_task_7_names_what_the_fourth_vendor_reaches_once_its_word_is_decided(project: Project) -> None:
    taken = import_sheets(project, SAMPLES / "practice" / "dahlia.csv").project
    matrix = next(its for its in taken.matrices if its.file == "dahlia.csv")
    decided = edits.set_meaning(taken, matrix, "Annex 2", Level.NATIVE)
    told_by_phone = edits.answer_by_hand(decided, "INC-6", "Invented Cedar", Level.EXTENSION, "by phone")
    assert told("07-vendors.md", "*unknown* of *INC-6* under *Invented Cedar*", "the **Level** *extension*")
    dahlia, second, *_ = evaluate(told_by_phone).tools
    assert (dahlia.name, second.name) == ("Invented Dahlia", "Invented Cedar")
    assert told("07-vendors.md", f"*Invented Cedar* is second with {interval(second.coverage)}")
    figures = f"a coverage of {interval(dahlia.coverage)}, carries {interval(dahlia.end_to_end)} of the cases"
    assert told("07-vendors.md", figures)


def test_task_9_names_what_is_expected_before_and_after_documents(project: Project, fit: Fit) -> None:
    answers = [place for place, (_, says) in edits.answers_given(project).items() if place.tool == BIRCH]
    graded = edits.grade_answers(project, answers, grade=Grade.DOCUMENTED)
    expected = [trusted(Backing(each)).tool_by_name[BIRCH].end_to_end for each in (fit, evaluate(graded))]
    before, after = (interval(its.interval) for its in expected if its is not None)
    assert told("09-judge.md", f"{before} was expected; with documents it is {after}")


def test_task_10_names_what_one_answer_decides(project: Project, fit: Fit) -> None:
    smallest = flip_certificate(fit).smallest
    assert smallest is not None
    assert smallest.proven
    assert len(smallest.others) == 1
    assert told("10-fit.md", f"*{smallest.others[0].answer.requirement}* of *{smallest.others[0].answer.tool}*")


def priced(project: Project, amount: float) -> BusinessCase:
    """The business case of Ash at a price of a licence a month."""
    items = [
        replace(item, amount=amount) if (item.tool, item.name) == ("Invented Ash", "Licences") else item
        for item in project.decision.costs
    ]
    its = evaluate(edits.set_costs(project, items))
    return next(case for case in business_cases(its, worth_of(its), costs_of(its)) if case.tool == "Invented Ash")


def test_task_11_names_the_business_case_and_what_a_price_moves(project: Project) -> None:
    now, then = priced(project, 60.0), priced(project, 70.0)
    assert now.initial is not None
    assert now.present is not None
    assert now.payback is not None
    present = f"{grouped(now.present.low)}–{grouped(now.present.high)}"
    payback = "–".join(grouped(year or 0.0, 2) for year in now.payback)
    assert told(
        "11-value.md",
        f"{grouped(now.initial.low)} at the start, net present value {present}, paid back after {payback} years",
    )
    assert now.yearly is not None
    assert then.yearly is not None
    assert told("11-value.md", f"from {grouped(now.yearly.low)} to {grouped(then.yearly.low)}")
