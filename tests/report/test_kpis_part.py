"""The sheet KPIs: as drawn beside what was measured, and no owner."""

from __future__ import annotations

from datetime import date

from builders import matrix_of, must, project_of
from report_reading import opened, records, texts
from silo_models import two_lanes

from itsm_fit.model import edits
from itsm_fit.model.kpi import Kpi, KpiMeasure, KpiReading
from itsm_fit.report import fit_report
from itsm_fit.scoring.fit import score

ANSWERS = {"Desk": {"R1": "native"}, "Suite": {"R1": "?"}}
MADE = date(2026, 11, 29)


def test_a_kpi_stands_as_drawn_beside_what_was_measured() -> None:
    kpi = Kpi("P", "Reopened", "Times a case goes back", "per case", measure=KpiMeasure.REOPENED, owner="Ada Byron")
    measured = Kpi("P", "Users", baseline=KpiReading(40.0, "count", date(2026, 10, 1)), requirements=("R1",))
    project = project_of(two_lanes(Log=[must("R1")]), matrices=[matrix_of(ANSWERS)])
    fit = score(edits.set_kpis(project, [kpi, measured]))
    book = opened(fit_report(fit, made_on=MADE))
    first, second = records(book["KPIs"])
    assert (first["KPI"], first["As drawn"], first["KPI baseline"]) == ("Reopened", "0.25 per case", "–")
    assert first["Desk can measure it"] == "no requirement is linked"
    assert (second["KPI baseline"], second["Source"], second["On"]) == ("40", "count", "2026-10-01")
    assert (second["Desk can measure it"], second["Suite can measure it"]) == ("✓ can measure it", "? open")
    assert "Ada Byron" not in " ".join(texts(book))


def test_without_kpis_there_is_no_such_sheet() -> None:
    book = opened(fit_report(score(project_of(two_lanes())), made_on=MADE))
    assert "KPIs" not in book.sheetnames
