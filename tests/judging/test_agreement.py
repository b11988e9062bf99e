"""How far evaluators agree, against a published example and SciPy; what becomes of it in the ranking by criteria."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from judged_kit import ANNA, AT, BEN, CLEO, asked, came_back, judged_project, taken
from thorough import examples

from itsm_fit.errors import EditError
from itsm_fit.judging.agreement import concordance, spreads
from itsm_fit.judging.disagreement import judgement, remarks
from itsm_fit.judging.recording import score_agreed
from itsm_fit.model import edits
from itsm_fit.model.decision import CriterionKind, RankingMethod
from itsm_fit.model.judging import JudgedCell
from itsm_fit.model.project import Project
from itsm_fit.scoring.comparison import compare
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.fit import score
from itsm_fit.storage.project_file import read_project, write_project


def test_three_interviewers_of_six_applicants_agree_by_0_16() -> None:
    """Siegel 1956, Nonparametric Statistics, table 9.4: W = 0.16."""
    ranks = np.array([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]], dtype=float)
    found = concordance(ranks)
    assert found is not None
    assert found.w == pytest.approx(25.5 / 157.5)
    assert round(found.w, 2) == 0.16


@settings(max_examples=examples(60), deadline=None)
@given(st.integers(2, 6), st.integers(3, 6), st.data())
def test_w_and_p_are_those_of_scipy_with_ties(evaluators: int, tools: int, data: st.DataObject) -> None:
    from scipy.stats import friedmanchisquare

    row = st.lists(st.integers(1, 4), min_size=tools, max_size=tools)
    table = np.array(data.draw(st.lists(row, min_size=evaluators, max_size=evaluators)), dtype=float)
    found = concordance(table)
    if all(len(set(row)) == 1 for row in table):
        assert found is None
        return
    with np.errstate(all="ignore"):
        statistic, p = friedmanchisquare(*table.T)
    assume(np.isfinite(statistic))
    assert found is not None
    assert found.w == pytest.approx(statistic / (evaluators * (tools - 1)))
    assert found.p == pytest.approx(p)


def test_who_scored_nothing_plays_no_part_and_what_one_left_out_is_passed_over() -> None:
    nan = np.nan
    table = np.array([[1, 2, 3, 4], [nan, nan, nan, nan], [1, 2, 3, nan]])
    found = concordance(table)
    assert found is not None
    assert (found.w, found.evaluators, found.judged) == (pytest.approx(1.0), 2, 3)
    assert concordance(table[:1]) is None
    assert concordance(table[:, :1]) is None


def test_range_and_deviation_by_hand() -> None:
    nan = np.nan
    reach, deviation = spreads(np.array([[1, 2, nan], [3, nan, nan], [5, nan, nan]]))
    assert reach.tolist()[:2] == [4.0, 0.0]
    assert np.isnan(reach[2])
    assert deviation[0] == pytest.approx(2.0)
    assert np.isnan(deviation[1:]).all()


# ---------------------------------------------------------------- in the ranking by criteria
def scored(*rows: tuple[str, dict[str, str]], **more: bool) -> Project:
    """Usability scored by evaluators."""
    project, made = asked(judged_project(**more), *(name for name, _ in rows))
    return taken(
        project, *(came_back(made[name], {("usability", tool): raw for tool, raw in its.items()}) for name, its in rows)
    )


def usability(project: Project, tool: str) -> Interval | None:
    compared = compare(score(project))
    at = [each.id for each in project.decision.criteria].index("usability")
    return compared.by_name[tool].values[at]


def test_scores_are_never_averaged_they_stay_open_from_the_lowest_to_the_highest() -> None:
    project = scored((ANNA, {"Ash": "1", "Birch": "3"}), (BEN, {"Ash": "4"}))
    assert usability(project, "Ash") == (1.0, 4.0)
    assert usability(project, "Birch") == (3.0, 3.0)
    assert usability(project, "Cedar") is None
    compared = compare(score(project)).by_name
    assert all("Usability" in compared[tool].open for tool in ("Ash", "Birch")), "nothing is agreed yet"


def test_an_agreed_score_is_what_counts_and_ranking_by_criteria_follows_it() -> None:
    project = scored((ANNA, {"Ash": "1", "Birch": "2"}), (BEN, {"Ash": "4", "Birch": "2"}))
    for tool, value in (("Ash", 4.0), ("Birch", 2.0), ("Cedar", 1.0)):
        for criterion in ("usability", "demo"):
            cell = JudgedCell(criterion, tool)
            project = score_agreed(project, [cell], value, moderator="Mod", reason="talked it over", at=AT)
    assert usability(project, "Ash") == (4.0, 4.0)
    compared = compare(score(project))
    assert [tool.name for tool in compared.tools] == ["Ash", "Birch", "Cedar"]
    assert all(tool.open == () for tool in compared.tools)
    assert compared.by_name["Ash"].ranks[RankingMethod.TOPSIS] == 1
    assert judgement(project).settled


def test_disagreement_is_flagged_by_range_and_by_w() -> None:
    project = scored(
        (ANNA, {"Ash": "1", "Birch": "2", "Cedar": "3"}),
        (BEN, {"Ash": "4", "Birch": "3", "Cedar": "1"}),
        (CLEO, {"Ash": "2", "Birch": "2", "Cedar": "2"}),
    )
    (usable, demo) = judgement(project).criteria
    assert [cell.far_apart for cell in usable.cells] == [True, False, True]
    assert [cell.reach for cell in usable.cells] == [3.0, 1.0, 2.0]
    assert usable.concordance is not None
    assert usable.at_odds
    assert demo.concordance is None
    assert [cell.figure for cell in demo.cells] == [None] * 3
    said = " ".join(remarks(judgement(project)))
    assert "at odds about Usability" in said
    assert "Ash, Cedar lie two steps or more apart" in said


def test_judged_process_by_process_a_tool_comes_to_the_mean_of_its_processes() -> None:
    project = scored(by_process=True)
    cells = [JudgedCell("usability", "Ash", process) for process in project.processes]
    assert usability(project, "Ash") is None
    project = score_agreed(project, cells, 3.0, moderator="Mod", reason="seen twice", at=AT)
    assert usability(project, "Ash") == (3.0, 3.0)


def test_a_judged_criterion_needs_a_scale() -> None:
    project = judged_project()
    with pytest.raises(EditError, match="scale"):
        edits.set_criterion(project, replace(project.decision.criteria[-1], kind=CriterionKind.NUMBER, words=()))


def test_all_that_is_judged_survives_the_project_file() -> None:
    project = scored((ANNA, {"Ash": "1", "Birch": "2"}), (BEN, {"Ash": "4", "Birch": "2"}))
    project = score_agreed(project, [JudgedCell("demo", "Ash")], 2.0, moderator="Mod", reason="why", at=AT)
    project = edits.rename_tool(project, "Ash", "Ash Cloud")
    project = edits.rule_sheet(
        project, project.judging.returned[0].key, "Birch", counts=False, by="Mod", reason="slept through it"
    )
    again = read_project(write_project(project), "p.itsmfit")
    assert again.judging == project.judging
    assert again.decision == project.decision
    assert b'"judging"' not in write_project(Project("empty"))
