"""Tables that answer nothing that is asked rank no tool, and it is said why."""

from __future__ import annotations

from dataclasses import replace

from builders import matrix_of, must, project_of

from itsm_fit.findings import Severity
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.report.parts.headlines import headlines
from itsm_fit.scoring.answering import Answering, rows_answering
from itsm_fit.selection import evaluate

_TABLE = matrix_of({"Alpha": {"X1": "native", "X2": "none"}, "Beta": {"X1": "none", "X2": "native"}})


def _asking(*requirements: str) -> Project:
    return project_of(matrices=(_TABLE,), requirements=tuple(must(each) for each in requirements))


def test_rows_answer_by_id_or_by_a_link() -> None:
    assert rows_answering(_asking("X1", "R2")) == (Answering(2, 1),)
    places = [_TABLE.place(cell) for cell in _TABLE.responses[0].cells]
    linked = replace(_asking("X1", "R2"), links=(FeatureLink("r2", places[1]), FeatureLink("gone", places[1])))
    assert rows_answering(linked) == (Answering(2, 2),)


def test_a_table_none_of_whose_rows_answers_is_found_and_nobody_is_ranked_by_it() -> None:
    fit = evaluate(_asking("R1", "R2"))
    (finding,) = (each for each in fit.findings if each.rule == "unanswering-table")
    assert (finding.severity, finding.file) == (Severity.WARNING, _TABLE.place(""))
    assert finding.message.startswith("0 of 2 rows of the table answer a requirement")
    assert fit.unweighed.startswith("0 of 2 rows answer a requirement: match them")
    assert headlines(fit) == (fit.unweighed,)
    assert fit.unmatched == 2


def test_rows_that_answer_but_stay_blank_are_not_said_to_need_matching() -> None:
    blank = matrix_of({"Alpha": {"X1": "", "X2": ""}})
    fit = evaluate(replace(_asking("X1", "X2"), matrices=(blank,)))
    assert fit.unweighed == "Every answer is still open: ask the vendors, and the ranking follows."


def test_one_answering_row_is_enough_to_compare() -> None:
    fit = evaluate(_asking("X1"))
    assert fit.unweighed == ""
    assert all(each.rule != "unanswering-table" for each in fit.findings)


def test_without_requirements_it_is_said_that_nothing_is_asked() -> None:
    assert evaluate(_asking()).unweighed.startswith("Nothing is asked of the tools yet")
