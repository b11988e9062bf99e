"""The tool in use: staying costs no switching, every other does; what leaving gains is said in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Incumbent
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.staying import called, staying, staying_words
from itsm_fit.storage.project_file import read_project, write_project


def project(**more: object) -> Project:
    """Old fails the must of Escalate and carries 0.651 of the cases, New all of them; both cost 1000."""
    process = contract_process(Log=[should("R1")], Escalate=[must("R2")])
    answers = {"Old": {"R1": "native", "R2": "no"}, "New": {"R1": "native", "R2": "native"}}
    its = project_of(process, matrices=[matrix_of(answers)], **more)
    return edits.set_costs(its, [CostItem("Old", "Licence", amount=1000.0), CostItem("New", "Licence", amount=1000.0)])


STAYS = edits.set_incumbent(project(), Incumbent("Old", 500.0, 2.0))


def test_switching_counts_for_every_tool_but_the_one_in_use() -> None:
    """500 once and 2 days at 1000 a day."""
    costs = costs_of(score(STAYS)).by_tool
    assert costs["Old"].switching == 0.0
    assert costs["New"].switching == 2500.0
    assert costs["New"].total == pytest.approx(costs_of(score(project())).by_tool["New"].total + 2500.0)
    assert costs["Old"].total == costs_of(score(project())).by_tool["Old"].total


def test_staying_is_a_row_of_the_ranking_with_its_own_figure() -> None:
    fit = score(STAYS)
    its = staying(fit)
    assert its is not None
    assert its.incumbent.rank == 2
    assert its.incumbent.end_to_end is not None
    assert its.incumbent.end_to_end.low == pytest.approx(0.651163, abs=1e-6)
    assert [called("Old", tool.name) for tool in fit.tools] == ["New", "Old (stay)"]


def test_the_words_name_the_must_that_staying_fails_and_what_leaving_gains() -> None:
    fit = score(STAYS)
    said = " ".join(staying_words(fit, costs_of(fit)))
    assert "Old is in use today and carries 65 % of cases end to end." in said
    assert "Staying means living with 1 unmet must: R2." in said
    assert "Leaving it for New gains 66.7 points of what decides: 100.0 % in place of 33.3 %." in said
    assert "Switching costs 2 500 EUR once, 2 days of work among it" in said.replace("\u2009", " ").replace(
        "\u202f", " "
    )
    assert "more than staying" in said


def test_leaving_gains_nothing_where_the_tool_in_use_is_first() -> None:
    fit = score(edits.set_incumbent(project(), Incumbent("New")))
    said = staying_words(fit, costs_of(fit))
    assert "No other tool comes before it: by what is proven, leaving gains nothing." in said
    assert "No cost of switching is stated." in said


def test_a_tool_that_nobody_answered_for_can_be_in_use_and_it_is_said() -> None:
    its = edits.set_incumbent(project(), Incumbent("Paper", 10.0))
    assert its.tool_names == ("Old", "New", "Paper")
    fit = score(its)
    assert "nobody has answered for it" in staying_words(fit, costs_of(fit))[0]
    found = staying(fit)
    assert found is not None
    assert not found.known


def test_no_tool_in_use_says_nothing_and_costs_nothing() -> None:
    fit = score(project())
    assert staying(fit) is None
    assert staying_words(fit, costs_of(fit)) == ()
    assert all(cost.switching == 0 for cost in costs_of(fit).tools)
    assert edits.set_incumbent(STAYS, Incumbent()).decision == project().decision


def test_it_is_kept_in_the_file_and_follows_its_tool() -> None:
    assert read_project(write_project(STAYS), "p.itsmfit").decision == STAYS.decision
    assert edits.rename_tool(STAYS, "Old", "Older").decision.incumbent == Incumbent("Older", 500.0, 2.0)
    assert edits.remove_tool(STAYS, "Old").decision.incumbent == Incumbent()
    assert edits.set_incumbent(project(), Incumbent("  old ")).decision.incumbent.tool == "Old"


@pytest.mark.parametrize("wrong", [Incumbent("Old", -1.0), Incumbent("Old", 0.0, -2.0), Incumbent("Old", float("nan"))])
def test_amounts_below_nothing_are_refused(wrong: Incumbent) -> None:
    with pytest.raises(EditError, match="switching"):
        edits.set_incumbent(project(), wrong)


def test_an_end_to_end_gain_speaks_of_what_decides() -> None:
    its = replace(STAYS, settings=replace(STAYS.settings, decision="end_to_end"))
    fit = score(its)
    assert any("34.9 points" in each for each in staying_words(fit, costs_of(fit)))
