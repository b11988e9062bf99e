"""The invented selection: two processes and three vendors, made up so that every outcome shows at a glance.

Ash ticks most boxes and breaks at one step, Birch ticks fewer and carries every case, Cedar owes one answer on which
everything hangs. The incident process is the worked example of the definitions of the figures.
"""

from __future__ import annotations

from datetime import date

from building.acceptance import TestedRelease
from building.plan import Plan, decide, draw, end, parallel, start, step
from building.reference import Branch, Decision, Section, Step
from building.tickets import Ran
from building.workbook import Sheet

from itsm_fit.model.acceptance import AcceptanceOutcome
from itsm_fit.model.document import Document
from itsm_fit.model.requirement import Priority, Requirement

NAME = "Invented example: two processes, three vendors"

_MADE_UP = "Invented for this example: no real organisation, vendor or tool is meant."
_DESK, _SECOND, _MANAGER, _IT = "Service desk", "Second line", "Line manager", "IT"
_MUST, _SHOULD, _COULD = Priority.MUST, Priority.SHOULD, Priority.COULD

_SECTIONS = (
    Section(
        "Incident",
        (_DESK, _SECOND),
        {
            1: Step("Log", (_DESK,), ("INC-1", "INC-2")),
            2: Step("Fix", (_DESK,), ("INC-3", "INC-4")),
            3: Step("Escalate", (_SECOND,), ("INC-5",)),
            4: Step("Verify", (_DESK,), ("INC-6",)),
        },
        (
            Decision(1, "Can the desk fix it?", (Branch("Yes", "2", 0.7), Branch("No", "3", 0.3)), "invented"),
            Decision(4, "Does it work again?", (Branch("Yes", "end", 0.8), Branch("No", "1", 0.2)), "invented"),
        ),
        "",
    ),
    Section(
        "New starter",
        (_MANAGER, _IT),
        {
            1: Step("Order equipment", (_MANAGER,), ("NEW-1", "NEW-2")),
            2: Step("Set up accounts", (_IT,), ("NEW-3", "NEW-4")),
            3: Step("Hand out laptop", (_IT,), ("NEW-5", "NEW-6")),
            4: Step("Welcome and close", (_MANAGER,), ("NEW-7",)),
        },
        (Decision(1, "Budget left?", (Branch("Yes", "2, 3", 0.9), Branch("No", "end", 0.1)), "invented"),),
        "",
    ),
)

_PLANS = (
    Plan(
        "INC",
        "incident",
        "incident.bpmn",
        weight=2,
        cases_per_month=400,
        about=_MADE_UP,
        spots=(
            start("reported", "Incident reported", _DESK, "log"),
            step(1, "log", "can_fix"),
            decide(1, "can_fix", _DESK, "fix", "escalate"),
            step(2, "fix", "verify"),
            step(3, "escalate", "verify"),
            step(4, "verify", "works"),
            decide(2, "works", _DESK, "closed", "can_fix"),
            end("closed", "Incident closed", _DESK),
        ),
    ),
    Plan(
        "NEW",
        "new-starter",
        "new-starter.bpmn",
        weight=1,
        cases_per_month=40,
        about=_MADE_UP,
        spots=(
            start("hired", "Person hired", _MANAGER, "order"),
            step(1, "order", "has_budget"),
            decide(1, "has_budget", _MANAGER, "split", "declined"),
            end("declined", "Order declined", _MANAGER),
            parallel("split", _IT, "accounts", "laptop"),
            step(2, "accounts", "ready"),
            step(3, "laptop", "ready"),
            parallel("ready", _IT, "welcome"),
            step(4, "welcome", "settled"),
            end("settled", "New starter equipped", _MANAGER),
        ),
    ),
)

_REQUIREMENTS = (
    Requirement("INC-1", "Every incident gets a number and a time stamp", _MUST, category="Incident"),
    Requirement("INC-2", "Mail becomes an incident by itself", _SHOULD, category="Incident"),
    Requirement("INC-3", "Known solutions are searched while the incident is open", _MUST, category="Incident"),
    Requirement("INC-4", "Prepared replies are inserted", _COULD, category="Incident"),
    Requirement("INC-5", "The second line takes over an incident with its history", _SHOULD, category="Incident"),
    Requirement("INC-6", "The user confirms the solution before the incident closes", _MUST, category="Incident"),
    Requirement("NEW-1", "The order form has fields of its own for each item", _MUST, category="New starter"),
    Requirement("NEW-2", "Only items that the role may have are offered", _SHOULD, category="New starter"),
    Requirement("NEW-3", "An order creates its tasks by itself", _MUST, category="New starter"),
    Requirement("NEW-4", "Accounts are created through the directory", _SHOULD, category="New starter"),
    Requirement("NEW-5", "The hand-out is recorded with person and date", _MUST, category="New starter"),
    Requirement("NEW-6", "Receipt is signed on the screen", _COULD, category="New starter"),
    Requirement("NEW-7", "An order closes once all of its tasks are done", _SHOULD, category="New starter"),
)

VENDORS = ("Invented Ash", "Invented Birch", "Invented Cedar")
_ANSWERS = {
    "INC-1": ("Native", "Native", "Native"),
    "INC-2": ("Native", "Configuration", "Native"),
    "INC-3": ("Native", "Extension", "Configuration"),
    "INC-4": ("Native", "Custom", "Native"),
    "INC-5": ("None", "Extension", "Native"),
    "INC-6": ("Native", "Configuration", "To be confirmed"),
    "NEW-1": ("Native", "Configuration", "Native"),
    "NEW-2": ("Native", "Extension", "Configuration"),
    "NEW-3": ("Native", "Configuration", "Native"),
    "NEW-4": ("Native", "Extension", "Extension"),
    "NEW-5": ("Native", "Native", "Native"),
    "NEW-6": ("Native", "None", "Native"),
    "NEW-7": ("Native", "Configuration", "Native"),
}
INCIDENTS = Ran(
    "incident",
    200,
    26,
    shares={"INC_can_fix_to_fix": 0.6, "INC_can_fix_to_escalate": 0.4},
    skipped={"INC_log": 0.04},
    aside={"INC_escalate": ("Waiting for supplier", 0.1)},
    unfinished=5,
)
"""Another share than drawn is fixed at the desk, and some were never logged."""
STARTERS = Ran("new-starter", 50, 11)
"""As drawn: 45 of 50 orders have a budget."""

TESTED_TOOL = VENDORS[0]
TESTED = (
    TestedRelease(
        "4.0",
        date(2026, 11, 9),
        "Service desk lead",
        {
            "INC-2": (AcceptanceOutcome.FAILED, "A reply to a closed incident opened a second one"),
            "NEW-2": (AcceptanceOutcome.PARTLY, "Items are hidden, but can still be ordered by their address"),
            "NEW-6": (AcceptanceOutcome.NOT_SHOWN, "No tablet was at hand"),
        },
    ),
    TestedRelease(
        "4.1",
        date(2026, 11, 20),
        "Service desk lead",
        {"NEW-6": (AcceptanceOutcome.PARTLY, "The signature is kept, its day is not")},
    ),
)
"""What Ash showed of its promises."""

_COMMENTS = {
    ("INC-5", "Invented Ash"): "Each team has a queue of its own; the text is copied into a new incident by hand.",
    ("INC-5", "Invented Birch"): "With the add-on Relay.",
    ("INC-6", "Invented Cedar"): "Our product team is looking into it and will confirm.",
    ("NEW-6", "Invented Birch"): "Receipts are signed on paper.",
}


def documents() -> tuple[Document, ...]:
    """Both processes without coordinates, a file each."""
    by_id = {requirement.id: requirement for requirement in _REQUIREMENTS}
    return tuple(
        draw(plan, section, lambda _, need: by_id[need], plan.about)
        for plan, section in zip(_PLANS, _SECTIONS, strict=True)
    )


def matrix() -> Sheet:
    """All answers of the three vendors; one is still to be confirmed."""
    answers = {
        (requirement_id, vendor): word
        for requirement_id, words in _ANSWERS.items()
        for vendor, word in zip(VENDORS, words, strict=True)
    }
    return Sheet("Answers of three invented vendors", _REQUIREMENTS, VENDORS, answers, _COMMENTS, (_MADE_UP,))
