"""What the sourced selection is worth, and to whom: assumptions for an organisation of about 2,000 users.

Processes, answers and shares have sources; nothing here has. Prices are the same for every tool, as none has a licence
price and no source was found for what running one takes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from building.benefits import ASSESSED, ASSUMED, INVENTED_LOG, YEAR_ENDS, Expectations
from building.minutes import RATES
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

_INCIDENT, _REQUEST, _PROBLEM = "incident-management", "service-request-management", "problem-management"
_CHANGE, _ASSET, _CONFIGURATION = "change-enablement", "it-asset-management", "service-configuration-management"
_KNOWLEDGE, _LEVEL = "knowledge-management", "service-level-management"
_EVENT, _RELEASE = "monitoring-and-event-management", "release-management"
_BEYOND_DESK = frozenset({"Escalate functionally", "Handle major incident", "Investigate", "Resolve"})

_ROLLOUT = Rollout(
    waves=4,
    capacity=(35.0,),
    start=date(2027, 1, 1),
    training_hours=60.0,
    introductions=(
        Introduction(_INCIDENT, 20.0, 24.0),
        Introduction(_REQUEST, 15.0, 16.0),
        Introduction(_PROBLEM, 8.0, 8.0, after=(_INCIDENT,)),
        Introduction(_CHANGE, 12.0, 12.0),
        Introduction(_ASSET, 15.0, 8.0),
        Introduction(_CONFIGURATION, 18.0, 12.0),
        Introduction(_KNOWLEDGE, 6.0, 8.0),
        Introduction(_LEVEL, 8.0, 4.0, after=(_INCIDENT,)),
        Introduction(_EVENT, 12.0, 8.0),
        Introduction(_RELEASE, 8.0, 8.0, after=(_CHANGE,)),
    ),
)
_BENEFITS = (
    StatedBenefit(
        "Outages avoided",
        20_000.0,
        60_000.0,
        process=_CHANGE,
        reason=f"{ASSUMED}: one to three outages a year less after changes, at 20,000 each",
    ),
    StatedBenefit(
        "Fewer escalations",
        5_000.0,
        15_000.0,
        process=_INCIDENT,
        reason=f"{ASSUMED}: targets at risk are seen earlier",
    ),
    StatedBenefit(
        "Licences not renewed",
        0.0,
        25_000.0,
        process=_ASSET,
        reason=f"{ASSUMED}: what nobody uses shows in the stock-take",
    ),
)
_READINESS = Readiness(
    (
        PracticeAssessment("1", "Incident management", 3, 4, "Tickets are kept; targets are not measured.", ASSESSED),
        PracticeAssessment(
            "2", "Service request management", 2, 4, "Orders come by mail; approvals are not recorded.", ASSESSED
        ),
        PracticeAssessment("3", "Problem management", 1, 3, "Nobody is named for it.", ASSESSED),
        PracticeAssessment("4", "Change enablement", 2, 4, "A weekly meeting; emergency changes pass it by.", ASSESSED),
        PracticeAssessment(
            "5", "IT asset management", 2, 3, "A list that is brought up to date once a year.", ASSESSED
        ),
        PracticeAssessment("6", "Service configuration management", 1, 3, "Servers only, and no relations.", ASSESSED),
        PracticeAssessment("7", "Knowledge management", 2, 3, "A wiki; a third of its pages is out of date.", ASSESSED),
        PracticeAssessment("8", "Service level management", 1, 2, "Agreed with two of eleven customers.", ASSESSED),
        PracticeAssessment("9", "Monitoring and event management", 3, 3, "Alarms reach the right people.", ASSESSED),
        PracticeAssessment("10", "Release management", 2, 3, "Back-out is tried out now and then.", ASSESSED),
    ),
    (
        Involvement(
            "1",
            _INCIDENT,
            "Service desk agent",
            RaciPart.RESPONSIBLE,
            "One queue in place of mailbox, phone notes and chat",
            "Being measured by minutes a call",
        ),
        Involvement(
            "2",
            _INCIDENT,
            "Support specialist",
            RaciPart.CONSULTED,
            "What was tried already goes along",
            "More tickets, as passing on costs nothing any more",
        ),
        Involvement("3", _INCIDENT, "Incident manager", RaciPart.ACCOUNTABLE, "Sees what is at risk in time", ""),
        Involvement(
            "4",
            _REQUEST,
            "Approver",
            RaciPart.CONSULTED,
            "Approves on the way, with what it takes to decide",
            "Answers for what only passed through before",
        ),
        Involvement(
            "5",
            _CHANGE,
            "Change manager",
            RaciPart.ACCOUNTABLE,
            "Clashes show before the meeting",
            "Blamed for each delay",
        ),
        Involvement(
            "6",
            _CHANGE,
            "Implementer",
            RaciPart.RESPONSIBLE,
            "Standard changes need no meeting",
            "More to write down",
        ),
        Involvement(
            "7",
            _CONFIGURATION,
            "Configuration librarian",
            RaciPart.RESPONSIBLE,
            "Items are found by discovery, not typed in",
            "Discovery makes the role superfluous",
        ),
        Involvement(
            "8",
            "",
            "Requester",
            RaciPart.INFORMED,
            "Sees how far it is without calling",
            "A portal in place of a person",
        ),
    ),
    (
        PlannedTalk("1", "", "Requester", "Head of IT", date(2026, 12, 1), "What changes, when, and why"),
        PlannedTalk(
            "2",
            _INCIDENT,
            "Service desk agent",
            "Incident manager",
            date(2027, 3, 1),
            "What is counted, and what it is never used for",
        ),
        PlannedTalk(
            "3",
            _REQUEST,
            "Requester",
            "Head of IT",
            date(2027, 4, 12),
            "The first thousand orders: how much sooner they were there",
            good_news=True,
        ),
        PlannedTalk(
            "4",
            _CHANGE,
            "Implementer",
            "Change manager",
            date(2027, 3, 15),
            "Which changes need no meeting any more",
            good_news=True,
        ),
        PlannedTalk(
            "5",
            _CONFIGURATION,
            "Configuration librarian",
            "Configuration manager",
            date(2027, 9, 6),
            "Who corrects what discovery cannot tell",
        ),
    ),
    (
        ReviewDate("1", _REQUEST, date(2027, 4, 30), "Lead time against its baseline"),
        ReviewDate("2", _INCIDENT, date(2027, 7, 30), "First contact, reopened: baseline, today, target"),
        ReviewDate("3", _CHANGE, date(2027, 7, 30), "Changes that failed, and what they had in common"),
        ReviewDate("4", _CONFIGURATION, date(2028, 1, 28), "Spot checks against the records"),
    ),
    (
        Improvement(
            "1",
            _INCIDENT,
            "Merge the categories nobody tells apart",
            "Incident manager",
            "No more than 40 categories, each taken at least once a month",
            date(2027, 6, 30),
        ),
        Improvement(
            "2",
            _CHANGE,
            "Make standard changes of the ten commonest normal ones",
            "Change manager",
            "Ten templates are in use",
            date(2027, 9, 30),
        ),
        Improvement(
            "3",
            _KNOWLEDGE,
            "Turn the fifty commonest solutions into articles",
            "Knowledge manager",
            "Each was used at the desk at least once",
            date(2027, 9, 30),
        ),
    ),
    (
        StepTraining("1", "", 1.0),
        StepTraining("2", "Requester", 0.25),
        StepTraining("3", "Service desk agent", 1.5),
        StepTraining("4", "Configuration librarian", 3.0),
    ),
)


def expectations(tools: Iterable[str], incident_log: bytes) -> Expectations:
    """All of it; baselines come from the log of invented tickets where that tells them."""
    return Expectations(
        _ROLLOUT, RATES, Money(discount_rate=0.04), tuple(_costs(tools)), _BENEFITS, _kpis(incident_log), _READINESS
    )


def _costs(tools: Iterable[str]) -> Iterable[CostItem]:
    for tool in tools:
        yield CostItem(tool, "Set-up and moving data (assumed, alike for all)", PriceBasis.ONE_OFF, 450_000.0)
        yield CostItem(tool, "Hosting and upkeep (assumed, alike for all)", PriceBasis.YEARLY, 240_000.0)


def _kpis(log: bytes) -> tuple[Kpi, ...]:
    return (
        Kpi(
            _INCIDENT,
            "Resolved at first contact",
            "Contacts that never left the desk, of all contacts",
            PER_CENT,
            BetterWhen.HIGHER,
            KpiMeasure.FIRST_CONTACT,
            KpiReading(without(log, _BEYOND_DESK), INVENTED_LOG, LOG_ENDS),
            50.0,
            YEAR_ENDS,
            "Incident manager",
            ("MRP-04", "MRP-05"),
        ),
        Kpi(
            _INCIDENT,
            "Reopened",
            "Solutions that were not accepted, divided by all contacts",
            "per case",
            BetterWhen.LOWER,
            KpiMeasure.REOPENED,
            KpiReading(again(log, "Confirm and close"), INVENTED_LOG, LOG_ENDS),
            0.02,
            YEAR_ENDS,
            "Incident manager",
            ("INC-12", "MRP-04"),
        ),
        Kpi(
            _REQUEST,
            "Lead time",
            "Working hours from order to fulfilment, the mean of all requests",
            "h",
            BetterWhen.LOWER,
            KpiMeasure.NONE,
            KpiReading(26.0, ASSUMED, LOG_ENDS),
            16.0,
            YEAR_ENDS,
            "Fulfilment team lead",
            ("SLM-06",),
        ),
        Kpi(
            _CHANGE,
            "Successful changes",
            "Changes that went as planned, of all that were implemented",
            PER_CENT,
            BetterWhen.HIGHER,
            KpiMeasure.NONE,
            KpiReading(88.0, ASSUMED, LOG_ENDS),
            95.0,
            YEAR_ENDS,
            "Change manager",
            ("CHG-12", "MRP-04"),
        ),
        Kpi(
            _CONFIGURATION,
            "Accuracy in spot checks",
            "Items whose record is right, of all items that were checked",
            PER_CENT,
            BetterWhen.HIGHER,
            KpiMeasure.NONE,
            KpiReading(81.0, ASSUMED, LOG_ENDS),
            95.0,
            date(2028, 6, 30),
            "Configuration manager",
            ("CFG-08",),
        ),
    )
