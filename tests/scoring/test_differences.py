"""What a change does, side by side with the figures before it."""

from __future__ import annotations

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.fit_differences import processes, tools, weak_links


def project() -> Project:
    process = contract_process(Fix=[should("R2")], Escalate=[must("R3")])
    answers = {"A": {"R2": "native", "R3": "native"}, "B": {"R2": "native", "R3": "no"}}
    return project_of(process, matrices=[matrix_of(answers)])


def test_a_worse_answer_costs_rank_coverage_and_cases_and_brings_a_weak_link() -> None:
    before = score(project())
    changed = edits.answer_by_hand(project(), "R3", "A", Level.NONE)
    changed = edits.answer_by_hand(changed, "R3", "B", Level.NATIVE)
    after = score(changed, since=before)
    first, second = tools(before, after)
    assert (first.name, first.before and first.before.rank, first.after and first.after.rank) == ("B", 2, 1)
    assert (second.coverage, second.end_to_end) == pytest.approx((-4 / 6, 0.56 / 0.86 - 1))
    assert [(each.process.id, each.end_to_end[1]) for each in processes(before, after, "B")] == [("P", (1.0, 1.0))]
    appears, goes = weak_links(before, after)
    assert (appears.tool, appears.step, appears.appears) == ("A", "Escalate", True)
    assert (goes.tool, goes.appears) == ("B", False)


def test_a_tool_and_a_step_that_are_gone() -> None:
    before = score(project())
    without = edits.delete_elements(edits.remove_tool(project(), "A"), project().documents[0], ["Escalate"])
    after = score(without)
    assert [(each.name, each.after is None) for each in tools(before, after)] == [("B", False), ("A", True)]
    assert [(each.tool, each.key, each.appears) for each in weak_links(before, after)] == [("B", "Escalate", False)]


def test_nothing_differs_from_itself() -> None:
    fit = score(project())
    assert weak_links(fit, fit) == processes(fit, fit, "A") == ()
