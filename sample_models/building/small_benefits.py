"""What the invented selection is worth, and to whom: all of it made up."""

from __future__ import annotations

from datetime import date

from building.benefits import ASSESSED, ASSUMED, INVENTED_LOG, YEAR_ENDS, Expectations
from building.minutes import INVENTED_RATES
from building.tickets import LOG_ENDS, again, without

from itsm_fit.model.decision import CostItem, Money, PriceBasis, StatedBenefit
from itsm_fit.model.kpi import PER_CENT, BetterWhen, Kpi, KpiMeasure, KpiReading
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
from itsm_fit.model.rollout import Introduction, Rollout

_ASH, _BIRCH, _CEDAR = "Invented Ash", "Invented Birch", "Invented Cedar"

_ROLLOUT = Rollout(
    waves=2,
    capacity=(10.0,),
    start=date(2027, 1, 1),
    introductions=(Introduction("incident", 6.0), Introduction("new-starter", 8.0)),
)
_COSTS = (
    CostItem(_ASH, "Licences", PriceBasis.USER_MONTH, 60.0),
    CostItem(_ASH, "Set-up", PriceBasis.ONE_OFF, 18_000.0),
    CostItem(_BIRCH, "Licences", PriceBasis.USER_MONTH, 45.0),
    CostItem(_BIRCH, "Add-on Relay", PriceBasis.YEARLY, 4_000.0),
    CostItem(_BIRCH, "Set-up", PriceBasis.ONE_OFF, 24_000.0),
    CostItem(_CEDAR, "Licences", PriceBasis.USER_MONTH, 30.0),
    CostItem(_CEDAR, "Set-up", PriceBasis.ONE_OFF, 12_000.0),
)
_BENEFITS = (
    StatedBenefit(
        "Fewer calls about the same incident",
        2_000.0,
        5_000.0,
        process="incident",
        reason=f"{ASSUMED}: users see the state themselves",
    ),
    StatedBenefit(
        "Less asked twice by the second line",
        3_000.0,
        6_000.0,
        tool=_BIRCH,
        process="incident",
        reason=f"{ASSUMED}: the history goes along with the incident",
    ),
)
_READINESS = Readiness(
    (
        PracticeAssessment(
            "1", "Incident", 2, 4, "Tickets are kept in a mailbox; nobody can say how many are open.", ASSESSED
        ),
        PracticeAssessment(
            "2", "New starter", 2, 3, "A checklist, which each team keeps in a version of its own.", ASSESSED
        ),
    ),
    (
        Involvement(
            "1",
            "incident",
            "Service desk",
            RaciPart.RESPONSIBLE,
            "Known solutions are at hand while the user is on the phone",
            "Each call is counted and timed",
        ),
        Involvement(
            "2",
            "incident",
            "Second line",
            RaciPart.CONSULTED,
            "Takes over an incident with its history",
            "More is passed on, as it has become easy",
        ),
        Involvement(
            "3",
            "new-starter",
            "Line manager",
            RaciPart.ACCOUNTABLE,
            "Sees how far an order is without asking",
            "One more form",
        ),
        Involvement(
            "4",
            "new-starter",
            "IT",
            RaciPart.RESPONSIBLE,
            "Orders come complete",
            "Accounts that are made by themselves make the team look superfluous",
        ),
    ),
    (
        PlannedTalk(
            "1",
            "incident",
            "Service desk",
            "Head of the service desk",
            date(2026, 12, 7),
            "What is counted, and what it is never used for",
        ),
        PlannedTalk(
            "2",
            "incident",
            "Service desk",
            "Head of the service desk",
            date(2027, 2, 1),
            "The first hundred incidents that were solved by a known solution",
            good_news=True,
        ),
        PlannedTalk(
            "3",
            "new-starter",
            "Line manager",
            "Head of IT",
            date(2027, 3, 15),
            "One form in place of three mails",
            good_news=True,
        ),
    ),
    (
        ReviewDate("1", "incident", date(2027, 4, 15), "KPIs against their baselines; what comes back, and why"),
        ReviewDate("2", "new-starter", date(2027, 7, 15), "Was everything there on the first day?"),
    ),
    (
        Improvement(
            "1",
            "incident",
            "Write down the twenty commonest solutions",
            "Second line lead",
            "The desk solves them without asking",
            date(2027, 3, 31),
        ),
        Improvement(
            "2",
            "new-starter",
            "Agree on one checklist for all teams",
            "Head of IT",
            "No order is sent back for want of something",
            date(2027, 6, 30),
        ),
    ),
    (StepTraining("1", "", 1.5), StepTraining("2", "Line manager", 0.5)),
)


def expectations(incident_log: bytes, starter_log: bytes) -> Expectations:
    """All of it; baselines come from the logs where these tell them."""
    return Expectations(
        _ROLLOUT,
        INVENTED_RATES,
        Money(users=25.0, discount_rate=0.04),
        _COSTS,
        _BENEFITS,
        _kpis(incident_log, starter_log),
        _READINESS,
    )


def _kpis(incident_log: bytes, starter_log: bytes) -> tuple[Kpi, ...]:
    return (
        Kpi(
            "incident",
            "Resolved at first contact",
            "Tickets that never left the desk, of all tickets",
            PER_CENT,
            BetterWhen.HIGHER,
            KpiMeasure.FIRST_CONTACT,
            KpiReading(without(incident_log, {"Escalate"}), INVENTED_LOG, LOG_ENDS),
            75.0,
            YEAR_ENDS,
            "Service desk lead",
            ("INC-1", "INC-3"),
        ),
        Kpi(
            "incident",
            "Reopened",
            "Times that a ticket was verified once more, divided by all tickets",
            "per case",
            BetterWhen.LOWER,
            KpiMeasure.REOPENED,
            KpiReading(again(incident_log, "Verify"), INVENTED_LOG, LOG_ENDS),
            0.15,
            YEAR_ENDS,
            "Second line lead",
            ("INC-6",),
        ),
        Kpi(
            "new-starter",
            "Orders declined",
            "Orders for which there was no budget, of all orders",
            PER_CENT,
            BetterWhen.LOWER,
            KpiMeasure.NONE,
            KpiReading(without(starter_log, {"Welcome and close"}), "new-starter-tickets.csv, invented", LOG_ENDS),
            5.0,
            YEAR_ENDS,
            "Head of IT",
            ("NEW-2",),
        ),
        Kpi(
            "new-starter",
            "Ready on the first day",
            "Starters who had accounts and laptop on their first day, of all starters",
            PER_CENT,
            BetterWhen.HIGHER,
            KpiMeasure.NONE,
            KpiReading(70.0, ASSUMED, LOG_ENDS),
            95.0,
            YEAR_ENDS,
            "Line manager",
            ("NEW-5", "NEW-7"),
        ),
    )
