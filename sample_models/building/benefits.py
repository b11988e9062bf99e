"""What a selection is worth and to whom: prices, benefits, KPIs and people, beside what is drawn and answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Money, RoleRate, StatedBenefit
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.rollout import Rollout

ASSUMED = "assumption for the example"
INVENTED_LOG = "incident-tickets.csv, invented tickets"
ASSESSED, YEAR_ENDS = date(2026, 10, 5), date(2027, 12, 31)


@dataclass(frozen=True)
class Expectations:
    """All of it for one selection; every figure is an assumption."""

    rollout: Rollout
    rates: tuple[RoleRate, ...]
    money: Money
    costs: tuple[CostItem, ...]
    benefits: tuple[StatedBenefit, ...]
    kpis: tuple[Kpi, ...]
    readiness: Readiness


def with_expectations(project: Project, its: Expectations) -> Project:
    """The project with all of it, checked as edits check it."""
    decision = replace(project.decision, role_rates=its.rates, money=its.money, costs=its.costs)
    project = replace(project, rollout=its.rollout, decision=decision)
    project = edits.set_benefits(project, its.benefits)
    project = edits.set_kpis(project, its.kpis)
    return edits.set_readiness(project, its.readiness)
