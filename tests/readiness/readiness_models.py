"""A project whose people are as ready as they can be said to be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import matrix_of, must, project_of
from silo_models import two_lanes

from itsm_fit.model.kpi import BetterWhen, Kpi, KpiReading
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import (
    Improvement,
    Involvement,
    PlannedTalk,
    PracticeAssessment,
    RaciPart,
    Readiness,
    ReviewDate,
    StepTraining,
)

READY = Readiness(
    (PracticeAssessment("1", "incident-management", 2, 4, "audit of 2026"),),
    (Involvement("1", "P", "Service desk", RaciPart.RESPONSIBLE, "fewer calls", "more to type"),),
    (PlannedTalk("1", "P", "Service desk", "Ada", date(2026, 12, 1), "the first wave", good_news=True),),
    (ReviewDate("1", "P", date(2027, 3, 1), "are tickets solved sooner?"),),
    (Improvement("1", "P", "Fewer categories", "Ben", "ten are left", date(2027, 2, 1)),),
    (StepTraining("1", "", 1.5), StepTraining("2", "expert", 4.0)),
)
KPI = Kpi(
    "P", "Solved at once", "of all", "%", BetterWhen.HIGHER, baseline=KpiReading(60.0, "log", date(2026, 10, 1)),
    target=70.0, target_on=date(2027, 6, 30), owner="Cleo", requirements=("R1", "R2"),
)  # fmt: skip
ANSWERS = {
    "Desk": {"R1": "native", "R2": "no", "R3": "?"},
    "Suite": {"R1": "native", "R2": "native", "R3": "native"},
}


def ready_project() -> Project:
    """Log asks R1 (the desk), Escalate R2 (the expert), Verify R3 (the desk); Fix asks nothing."""
    process = two_lanes(Log=[must("R1")], Escalate=[must("R2")], Verify=[must("R3")])
    process = replace(process, practice="incident-management")
    return project_of(process, matrices=[matrix_of(ANSWERS)], readiness=READY, kpis=(KPI,))
