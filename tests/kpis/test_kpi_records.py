"""KPIs as records: edits, files, and whether tools can measure them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import matrix_of, must, project_of
from silo_models import two_lanes

from itsm_fit.errors import EditError, InputError
from itsm_fit.kpis.standing import KpiMeasuring, kpi_standings
from itsm_fit.kpis.words import measuring_words, value_words
from itsm_fit.model import edits
from itsm_fit.model.kpi import BetterWhen, Kpi, KpiMeasure, KpiReading
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score
from itsm_fit.selection import _joined
from itsm_fit.storage.project_file import read_project, write_project

ANSWERS = {
    "Desk": {"R1": "native", "R2": "addon"},
    "Suite": {"R1": "native", "R2": "?"},
    "Old": {"R1": "no", "R2": "native"},
}
WHOLE = Kpi(
    *("P", "Reopened", "Times a case goes back", "per case", BetterWhen.LOWER, KpiMeasure.REOPENED),
    KpiReading(0.31, "ticket report", date(2026, 10, 1)),
    0.1,
    date(2027, 6, 30),
    "Ada",
    ("R1", "r2"),
)


def project() -> Project:
    return project_of(two_lanes(Log=[must("R1")], Fix=[must("R2")]), matrices=[matrix_of(ANSWERS)])


def test_a_baseline_is_stated_in_the_unit_of_its_kpi():
    stated = edits.set_kpis(project(), [replace(WHOLE, baseline=None)])
    changed = edits.with_baseline(stated, "P", " reopened", 0.28, source="log of 2026", on=date(2026, 11, 1))
    assert changed.kpis == (replace(WHOLE, baseline=KpiReading(0.28, "log of 2026", date(2026, 11, 1))),)


def test_one_of_the_same_name_takes_the_place_of_the_older_one():
    changed = edits.set_kpis(edits.set_kpis(project(), [WHOLE]), [Kpi("P", "REOPENED"), Kpi("P", "Other")])
    assert [kpi.name for kpi in changed.kpis] == ["REOPENED", "Other"]
    assert edits.remove_kpi(changed, "P", "reopened").kpis == (Kpi("P", "Other"),)


@pytest.mark.parametrize(
    ("kpi", "why"),
    [
        (Kpi("P", " "), "needs a process and a name"),
        (Kpi("X", "Name"), "There is no process X"),
        (Kpi("P", "Share", unit="%", target=101.0), "lies between 0 and 100 %"),
        (Kpi("P", "Share", unit="%", baseline=KpiReading(-1.0)), "lies between 0 and 100 %"),
        (Kpi("P", "Name", target=float("inf")), "is no number that counts"),
        (Kpi("P", "Name", baseline=KpiReading(float("nan"))), "is no number that counts"),
    ],
)
def test_what_cannot_be_is_refused(kpi: Kpi, why: str):
    with pytest.raises(EditError, match=why):
        edits.set_kpis(project(), [kpi])


def test_a_kpi_that_is_not_there_is_told_by_name():
    with pytest.raises(EditError, match="There is no KPI “Nix” of P"):
        edits.with_baseline(project(), "P", "Nix", 1.0)


def test_kpis_come_back_from_the_file_and_none_leave_no_trace():
    stated = edits.set_kpis(project(), [WHOLE, Kpi("P", "Plain")])
    assert read_project(write_project(stated), "a.itsmfit").kpis == stated.kpis
    assert b"kpi" not in write_project(project())


def test_a_file_with_a_value_that_cannot_be_is_refused_with_its_place():
    packed = write_project(edits.set_kpis(project(), [replace(WHOLE, unit="%")])).replace(b"0.31", b"3100")
    with pytest.raises(InputError) as refused:
        read_project(packed, "a.itsmfit")
    assert refused.value.where == "$.kpis[0]"


def test_of_two_projects_the_first_says_what_both_say():
    mine, other = (edits.set_kpis(project(), its) for its in ([WHOLE], [Kpi("P", "reopened"), Kpi("P", "Other")]))
    assert _joined(mine, other).kpis == (WHOLE, Kpi("P", "Other"))


def test_a_tool_can_measure_what_all_linked_requirements_let_it():
    """R1 and R2 have to be supported as a must has to be, 0.7: an add-on is just enough."""
    (standing,) = kpi_standings(score(edits.set_kpis(project(), [WHOLE])))
    assert standing.tools == {
        "Desk": KpiMeasuring(pytest.approx((0.7, 0.7)), Outcome.YES),
        "Suite": KpiMeasuring((0.0, 1.0), Outcome.OPEN),
        "Old": KpiMeasuring((0.0, 0.0), Outcome.NO),
    }
    assert standing.modelled == pytest.approx(0.25)
    assert measuring_words(standing.tools["Suite"]) == "? open"


def test_without_a_link_nobody_says_so_and_what_is_gone_is_named():
    bare, gone = Kpi("P", "Plain"), Kpi("P", "Gone", requirements=("R9",))
    first, second = kpi_standings(score(edits.set_kpis(project(), [bare, gone])))
    assert {each.measures for each in (*first.tools.values(), *second.tools.values())} == {None}
    assert (first.unknown, second.unknown) == ((), ("R9",))
    assert measuring_words(first.tools["Desk"]) == "no requirement is linked"


def test_a_kpi_of_a_process_that_is_gone_is_kept_and_said():
    kept = replace(project(), kpis=(Kpi("X", "Old"),))
    (standing,) = kpi_standings(score(kept))
    assert (standing.process_there, standing.modelled) == (False, None)


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [(38.24, "%", "38.2 %"), (40.0, "%", "40 %"), (0.25, "per case", "0.25 per case"), (None, "%", "without end")],
)
def test_a_value_reads_in_its_unit(value: float | None, unit: str, said: str):
    assert value_words(value, unit) == said
