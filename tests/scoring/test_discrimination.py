"""Which requirements decide between tools, and who meets each, worked by hand."""

from __future__ import annotations

import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.model.tool import Feature
from itsm_fit.scoring.discrimination import standings, unasked_features
from itsm_fit.scoring.fit import score


def told(answers, *requirements, **features):
    process = contract_process(Fix=requirements)
    return score(project_of(process, matrices=[matrix_of(answers, **features)]))


THREE = {
    "A": {"R1": "native", "R2": "native", "R3": "native", "R4": "no"},
    "B": {"R1": "native", "R2": "no", "R3": "no", "R4": "no"},
    "C": {"R1": "native", "R2": "no", "R3": "?", "R4": "no"},
}


def test_what_all_meet_alike_decides_nothing_and_the_heavier_of_two_equal_splits_decides_more():
    """σ is the same for R2 and R3 (1, 0, 0 proven); R3 weighs 4 against 2: two thirds against one third."""
    fit = told(THREE, must("R1"), should("R2"), must("R3"), should("R4"))
    by_id = {each.requirement.id: each for each in standings(fit)}
    assert [by_id[rid].power for rid in ("R1", "R2", "R3", "R4")] == pytest.approx([0, 1 / 3, 2 / 3, 0])
    # all weights: 4 + 2 + 4 + 2 = 12; R3 alone parts A from B by 4 of 12
    assert by_id["R3"].apart == pytest.approx(4 / 12)
    assert [by_id["R1"].decides, by_id["R2"].decides] == [False, True]


def test_who_meets_a_requirement_who_does_not_and_who_still_may():
    fit = told(THREE, must("R1"), should("R2"), must("R3"), should("R4"))
    by_id = {each.requirement.id: each for each in standings(fit)}
    assert (by_id["R3"].meets, by_id["R3"].open, by_id["R3"].fails) == (("A",), ("C",), ("B",))
    assert by_id["R4"].nobody_can
    assert not by_id["R3"].nobody_meets


def test_a_requirement_that_one_of_three_tools_meets_may_be_tailored_unless_another_may_meet_it_too():
    fit = told(THREE, must("R1"), should("R2"), must("R3"), should("R4"))
    assert [each.only for each in standings(fit)] == ["", "A", "", ""]


def test_with_two_tools_meeting_alone_says_nothing():
    fit = told({"A": {"R1": "native"}, "B": {"R1": "no"}}, must("R1"))
    assert standings(fit)[0].only == ""


def test_without_tools_every_requirement_stands_alone():
    (only,) = standings(score(project_of(contract_process(Fix=[must("R1")]))))
    assert (only.meets, only.open, only.fails, only.power, only.apart) == ((), (), (), 0.0, 0.0)


def test_rows_that_no_requirement_asks_for():
    fit = told({"A": {"R1": "native", "X9": "native"}}, must("R1"), X9=Feature("X9", "Makes coffee"))
    (unasked,) = unasked_features(fit)
    assert (unasked.feature.text, unasked.place, unasked.answers) == (
        "Makes coffee",
        "vendors.xlsx!Matrix!D3",
        (("A", "native"),),
    )
