"""From what to what a KPI is to move, and what is said of it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from builders import contract_process, project_of
from silo_models import two_lanes

from itsm_fit.errors import EditError
from itsm_fit.kpis.standing import KpiStanding, kpi_standings
from itsm_fit.kpis.words import kpi_notes, value_words, way_words
from itsm_fit.model import edits
from itsm_fit.model.kpi import BetterWhen, Kpi, KpiMeasure, KpiReading
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score

REOPENED = Kpi("P", "Reopened", unit="per case", better=BetterWhen.LOWER, measure=KpiMeasure.REOPENED)


def project(*kpis: Kpi) -> Project:
    """A case is reopened 0.25 times."""
    return project_of(two_lanes(), kpis=kpis)


def standing(kpi: Kpi) -> KpiStanding:
    return kpi_standings(score(project(kpi)))[0]


def notes(*kpis: Kpi) -> list[str]:
    return list(kpi_notes(kpi_standings(score(project(*kpis))), str))


def plain(text: str) -> str:
    return re.sub("[\u00a0\u2009\u202f]", " ", text)


@pytest.mark.parametrize(
    ("baseline", "target", "reached", "backwards"),
    [(0.45, 0.05, 0.5, False), (0.35, 0.3, 2.0, False), (0.2, 0.4, 0.25, True), (0.25, 0.25, None, False)],
)
def test_the_way_from_baseline_to_target_and_how_far_the_drawing_is(
    baseline: float, target: float, reached: float | None, backwards: bool
) -> None:
    way = standing(replace(REOPENED, baseline=KpiReading(baseline), target=target)).way
    assert way is not None
    assert way.reached == pytest.approx(reached)
    assert way.backwards is backwards


def test_there_is_no_way_without_both_ends():
    assert standing(replace(REOPENED, target=0.1)).way is None
    assert standing(replace(REOPENED, baseline=KpiReading(0.1))).way is None


def test_the_way_is_told_with_its_day():
    its = standing(replace(REOPENED, baseline=KpiReading(0.45), target=0.05, target_on=date(2027, 6, 30)))
    assert its.way is not None
    assert plain(way_words(its, its.way)) == (
        "From 0.45 per case to 0.05 per case by 2027-06-30. As drawn it is 0.25 per case: 50 % of the way."
    )
    behind = standing(replace(its.kpi, baseline=KpiReading(0.2), target=0.1, target_on=None))
    assert behind.way is not None
    assert plain(way_words(behind, behind.way)).endswith(
        "As drawn it is 0.25 per case, on the other side of the baseline."
    )
    drawn_by_nothing = standing(replace(its.kpi, measure=KpiMeasure.NONE, target_on=None))
    assert drawn_by_nothing.way is not None
    assert plain(way_words(drawn_by_nothing, drawn_by_nothing.way)) == "From 0.45 per case to 0.05 per case."


def test_what_kpis_lack_and_what_cannot_be_meant_is_said():
    assert notes(replace(REOPENED, baseline=KpiReading(0.3), target=0.2)) == []
    assert notes(REOPENED, replace(REOPENED, name="Other"))[0].startswith("2 KPIs have no baseline")
    worse = replace(REOPENED, baseline=KpiReading(0.1), target=0.2, requirements=("R9",))
    assert notes(worse) == [
        "The target of Reopened (P) is worse than what it is today.",
        "KPIs are linked to requirements that are not there: R9.",
    ]
    gone = replace(REOPENED, process="X", baseline=KpiReading(0.1))
    assert notes(gone) == ["KPIs are of processes that are not there: X."]


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.03163, "0.0316 minutes"), (12.34, "12.3 minutes"), (1234.5, "1 234.5 minutes"), (2e6, "2 000 000 minutes")],
)
def test_large_values_are_told_in_full(value: float, said: str) -> None:
    assert plain(value_words(value, "minutes")) == said


# ---------------------------------------------------------------- all of them anew
def test_kpis_are_rewritten_in_their_order():
    before = project(REOPENED, replace(REOPENED, name="Other"))
    after = edits.rewrite_kpis(before, [replace(before.kpis[1], name=" Third "), before.kpis[0]])
    assert [kpi.name for kpi in after.kpis] == ["Third", "Reopened"]
    assert edits.rewrite_kpis(before, before.kpis) is before


def test_two_kpis_of_one_name_in_a_process_are_refused():
    before = project(REOPENED)
    with pytest.raises(EditError, match="Incident has a KPI “reopened” already"):
        edits.rewrite_kpis(before, [REOPENED, replace(REOPENED, name="reopened")])
    with pytest.raises(EditError, match="There is no process Q"):
        edits.rewrite_kpis(before, [replace(REOPENED, process="Q")])


def test_a_flow_back_without_named_ends_goes_by_its_own_name():
    from itsm_fit.kpis.proposals import proposals

    drawn = contract_process()
    nodes = tuple(replace(node, name="") if node.id == "which" else node for node in drawn.nodes)
    flows = tuple(replace(flow, name="No") if flow.id == "done-which" else flow for flow in drawn.flows)
    found = {each.kpi.measure: each for each in proposals(score(project_of(replace(drawn, nodes=nodes, flows=flows))))}
    assert (
        found[KpiMeasure.REOPENED].kpi.definition == "Times that a case goes back (Done? → No), divided by all cases."
    )
    assert found[KpiMeasure.REOPENED].rests_on == ("done-which",)
