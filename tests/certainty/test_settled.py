"""Answers that cannot matter, and questions that need not be put, against everything tried."""

from __future__ import annotations

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from small_selections import asked_one_by_one, can_matter, selection

from itsm_fit.certainty.answers import answers_of
from itsm_fit.certainty.flip import contest_of
from itsm_fit.certainty.rounds import ask_order, saved_one_by_one
from itsm_fit.certainty.settled import WhySettled, open_answers
from itsm_fit.errors import FitError
from itsm_fit.model.project import Settings
from itsm_fit.scoring.fit import score


def numbered(project, answers):
    """Answers as a tool and a row."""
    at = {
        column.tool: {f"vendors.xlsx!Matrix!{cell}": row for row, cell in enumerate(column.cells)}
        for column in project.matrices[0].responses
    }
    return {(each.tool, at[each.tool][each.place]) for each in answers}


def settled_and_tried(seeds, decision=None):
    """How many answers were proven not to matter, and how many cannot by everything tried."""
    proven = tried = 0
    for seed in seeds:
        project = selection(seed, decision)
        try:
            told = open_answers(score(project))
        except FitError:
            continue
        matter = can_matter(project)
        claimed = numbered(project, [each.answer for each in told.settled])
        assert not claimed & matter, (seed, claimed & matter)
        everything = numbered(project, told.can_matter) | claimed
        proven, tried = proven + len(claimed), tried + len(everything - matter)
    return proven, tried


def questions(project, fit):
    """Every question in the order in which it is put."""
    answers = answers_of(fit)
    contest = contest_of(fit, answers)
    order = dict.fromkeys(
        (answers.tools[tool], answers.staked[tool][int(arrays.answer[entry])].place)
        for row in ask_order(contest)
        for tool, arrays in enumerate(answers.arrays)
        for entry in arrays.entries(row)
    )
    at = {
        column.tool: {f"vendors.xlsx!Matrix!{cell}": row for row, cell in enumerate(column.cells)}
        for column in project.matrices[0].responses
    }
    return [(tool, at[tool][place]) for tool, place in order]


def asked_and_tried(seeds, decision):
    """The numbers of questions put, by the app and by everything tried, a pair for each selection."""
    for seed in seeds:
        project = selection(seed, decision)
        fit = score(project)
        try:
            saved = saved_one_by_one(fit)
        except FitError:
            continue
        yield saved.asked, asked_one_by_one(project, questions(project, fit))


def test_what_is_proven_not_to_matter_matters_in_no_completion():
    proven, tried = settled_and_tried(range(60))
    assert tried > 40
    assert proven >= 0.8 * tried


def test_as_many_questions_are_saved_as_by_trying_everything():
    pairs = list(asked_and_tried(range(12), "coverage"))
    assert len(pairs) > 6
    assert all(asked == tried for asked, tried in pairs)


def test_end_to_end_no_question_is_spared_that_might_matter():
    assert all(asked >= tried for asked, tried in asked_and_tried(range(12), "end_to_end"))


@pytest.mark.long
def test_what_is_proven_not_to_matter_in_200_selections():
    settled_and_tried(range(200))


@pytest.mark.long
@pytest.mark.parametrize("decision", ["coverage", "end_to_end"])
def test_questions_saved_in_200_selections(decision):
    pairs = list(asked_and_tried(range(200), decision))
    assert all(asked == tried if decision == "coverage" else asked >= tried for asked, tried in pairs)


def test_a_wish_that_counts_for_nothing_once_the_must_of_its_step_is_met_cannot_matter():
    """The must weighs 9 of 10: met at 0.7 it carries the step by itself (0.63 of 0.6), so the wish decides nothing."""
    process = contract_process(Log=[must("M", weight=9.0), should("W", weight=1.0)])
    answers = {"A": {"M": "?", "W": "?"}, "B": {"M": "?", "W": "?"}}
    project = project_of(process, matrices=[matrix_of(answers)], settings=Settings(decision="end_to_end"))
    told = open_answers(score(project))
    assert {each.serves for each in told.can_matter} == {("M",)}
    assert {(each.answer.serves, each.why) for each in told.settled} == {(("W",), WhySettled.NO_EFFECT)}
