"""How the steps of the ten standard flows hang together, and what is assumed beside the reference.

Names, lanes, needs and shares come from the reference by number. Where the reference leaves the way open (a branch
that says "watch", a loop that would never end) the plan's `about` tells how it is drawn.
"""

from __future__ import annotations

from building.plan import Message, Plan, alarm, call, decide, end, extra, start, step, timer

from itsm_fit.model.process import EventKind, NodeKind

_CALLED = {"request": "service-request-management", "change": "change-enablement", "incident": "incident-management"}
_SERVICE, _SEND = NodeKind.SERVICE_TASK, NodeKind.SEND_TASK


def plans(breach_share: float) -> dict[int, Plan]:
    """The plans by the number of their section; `breach_share` is the share of cases about to miss their target."""
    return {
        1: _incident(breach_share),
        2: _REQUEST,
        3: _PROBLEM,
        4: _CHANGE,
        5: _ASSET,
        6: _CONFIGURATION,
        7: _KNOWLEDGE,
        8: _SERVICE_LEVEL,
        9: _EVENT,
        10: _RELEASE,
    }


def _incident(breach_share: float) -> Plan:
    agent, specialist, manager = "Service desk agent", "Support specialist", "Incident manager"
    return Plan(
        "INC",
        "incident-management",
        "incident.bpmn",
        weight=3,
        cases_per_month=2400,
        about="A case is a contact at the service desk, requests included. Once a major incident is in hand the "
        "specialists investigate at once. A change that the fix needs is awaited before the incident is resolved.",
        spots=(
            start("contact", "Contact made", agent, "receive", EventKind.MESSAGE),
            step(1, "receive", "register"),
            step(2, "register", "is_request"),
            decide(1, "is_request", agent, "request", "categorise"),
            call("request", "Service request management", agent, _CALLED["request"], "request_done"),
            end("request_done", "Handled as request", agent),
            step(3, "categorise", "prioritise"),
            step(4, "prioritise", "is_major"),
            decide(2, "is_major", agent, "major", "diagnose"),
            step(5, "major", "investigate"),
            step(6, "diagnose", "is_solved"),
            decide(3, "is_solved", agent, "resolve", "escalate"),
            step(7, "escalate", "investigate"),
            step(8, "investigate", "needs_change"),
            alarm(
                "overdue",
                "Target at risk",
                specialist,
                "escalate_up",
                on="investigate",
                share=breach_share,
                note=f"Share: {100 * breach_share:g} % of the investigations. Basis: assumed, the same as for a breach "
                "about to happen in service level management.",
            ),
            step(9, "escalate_up", "informed"),
            end("informed", "Manager steps in", manager),
            decide(4, "needs_change", specialist, "change", "resolve"),
            call("change", "Change enablement", specialist, _CALLED["change"], "resolve"),
            step(10, "resolve", "close"),
            step(11, "close", "is_accepted"),
            decide(5, "is_accepted", agent, "closed", "investigate"),
            end("closed", "Incident closed", agent),
        ),
        above=("Requester",),
        below=("Supplier",),
        messages=(
            Message("Requester", "contact", "Contact"),
            Message("close", "Requester", "Solution to confirm"),
            Message("escalate", "Supplier", "Passed-on incident"),
        ),
    )


_REQUEST = Plan(
    "SRQ",
    "service-request-management",
    "service-request.bpmn",
    weight=3,
    cases_per_month=900,
    about="A case is an order in the portal; requests made by phone or mail come in through incident management. What "
    "is not fulfilled at first contact has further tasks, and the records are updated after them.",
    spots=(
        start("wanted", "Service wanted", "Requester", "submit"),
        step(1, "submit", "validate"),
        step(2, "validate", "is_entitled"),
        decide(1, "is_entitled", "Service desk agent", "needs_approval", "reject"),
        decide(2, "needs_approval", "Service desk agent", "approve", "fulfil"),
        step(3, "approve", "is_approved"),
        decide(3, "is_approved", "Approver", "fulfil", "reject"),
        extra("reject", "Explain the rejection", "Service desk agent", "rejected", kind=_SEND),
        end("rejected", "Request rejected", "Service desk agent"),
        step(4, "fulfil", "is_fulfilled"),
        decide(4, "is_fulfilled", "Fulfilment team", "close", "further"),
        extra("further", "Carry out further tasks", "Fulfilment team", "update"),
        step(5, "update", "close"),
        step(6, "close", "closed"),
        end("closed", "Request closed", "Requester"),
    ),
)

_PROBLEM = Plan(
    "PRB",
    "problem-management",
    "problem.bpmn",
    weight=2,
    cases_per_month=15,
    about="A case is a problem candidate. A problem whose cause is not found stays under watch, and a known error "
    "whose removal is not worth its cost is kept: both end the case here.",
    spots=(
        start("trend", "Trend or serious incident", "Problem manager", "detect", EventKind.MESSAGE),
        step(1, "detect", "log"),
        step(2, "log", "prioritise"),
        step(3, "prioritise", "investigate"),
        step(4, "investigate", "is_found"),
        decide(1, "is_found", "Problem analyst", "record", "watched"),
        end("watched", "Under watch", "Problem analyst"),
        step(5, "record", "has_workaround"),
        decide(2, "has_workaround", "Problem analyst", "provide", "raise"),
        step(6, "provide", "is_worth_it"),
        decide(3, "is_worth_it", "Problem manager", "raise", "kept"),
        end("kept", "Known error kept", "Problem manager"),
        step(7, "raise", "change"),
        call("change", "Change enablement", "Change manager", _CALLED["change"], "verify"),
        step(8, "verify", "closed"),
        end("closed", "Problem closed", "Problem manager"),
    ),
    above=("Incident management",),
    messages=(
        Message("Incident management", "trend", "Recurring incidents"),
        Message("provide", "Incident management", "Workaround"),
    ),
)

_CHANGE = Plan(
    "CHG",
    "change-enablement",
    "change.bpmn",
    weight=3,
    cases_per_month=120,
    about="A case is a request for change. An emergency change goes straight to the authority. A change that is not "
    "authorised ends as rejected; reworked, it is registered anew. One that was backed out leaves the records alone.",
    spots=(
        start("wanted", "Change wanted", "Requester", "register"),
        step(1, "register", "classify"),
        step(2, "classify", "type"),
        decide(1, "type", "Change manager", "plan", "assess", "authorise"),
        step(3, "assess", "plan", lane="Service owner"),
        step(4, "plan", "clashes"),
        decide(2, "clashes", "Change manager", "plan", "authorise"),
        step(5, "authorise", "is_authorised"),
        decide(3, "is_authorised", "Change authority", "implement", "rejected"),
        end("rejected", "Change rejected", "Change authority"),
        step(6, "implement", "is_successful"),
        decide(4, "is_successful", "Implementer", "update", "back_out"),
        step(7, "back_out", "review"),
        step(8, "update", "review"),
        step(9, "review", "closed"),
        end("closed", "Change closed", "Change manager"),
    ),
)

_ASSET = Plan(
    "AST",
    "it-asset-management",
    "asset.bpmn",
    weight=2,
    cases_per_month=70,
    about="A case is the life of an asset. In each year that is not its last the stock-take comes before maintenance "
    "goes on; a difference is put right first.",
    spots=(
        start("needed", "Asset needed", "Requester", "plan"),
        step(1, "plan", "in_stock"),
        decide(1, "in_stock", "Asset manager", "assign", "procure"),
        step(2, "procure", "register"),
        step(3, "register", "assign"),
        step(4, "assign", "licences"),
        step(5, "licences", "maintain"),
        step(6, "maintain", "is_old"),
        decide(
            3,
            "is_old",
            "Technician",
            "retire",
            "next_year",
            note="'No' leads over the yearly stock-take back to step 6.",
        ),
        timer("next_year", "Yearly stock-take due", "Asset manager", "audit"),
        step(7, "audit", "is_found"),
        decide(2, "is_found", "Asset manager", "maintain", "correct"),
        extra("correct", "Correct the record or report the loss", "Asset manager", "maintain"),
        step(8, "retire", "retired"),
        end("retired", "Asset disposed of", "Asset manager"),
    ),
    above=("Supplier",),
    below=("Finance",),
    messages=(
        Message("procure", "Supplier", "Order"),
        Message("retire", "Finance", "Write-off"),
    ),
)

_CONFIGURATION = Plan(
    "CFG",
    "service-configuration-management",
    "configuration.bpmn",
    weight=2,
    cases_per_month=10,
    about="A case is the first cycle of a class of items, from its model to a passed audit. When the accuracy goal is "
    "met control goes on with the next cycle, a case of its own; drawn as a way back the loop would have no end.",
    spots=(
        start("scope", "Item class in scope", "Configuration manager", "model"),
        step(1, "model", "identify"),
        step(2, "identify", "is_known"),
        decide(1, "is_known", "Configuration librarian", "update", "create"),
        extra("update", "Update the item", "Configuration librarian", "control"),
        extra("create", "Create or refuse the item", "Configuration librarian", "control"),
        step(3, "control", "is_covered"),
        decide(2, "is_covered", "Item owner", "impact", "exception"),
        extra("exception", "Raise an exception", "Item owner", "impact"),
        step(4, "impact", "report"),
        step(5, "report", "audit"),
        step(6, "audit", "is_accurate"),
        decide(
            3,
            "is_accurate",
            "Auditor",
            "trusted",
            "correct",
            note="'Yes' ends the case: control goes on with the next cycle.",
        ),
        extra("correct", "Correct the records", "Configuration librarian", "control"),
        end("trusted", "Records can be relied on", "Auditor"),
    ),
)

_KNOWLEDGE = Plan(
    "KNW",
    "knowledge-management",
    "knowledge.bpmn",
    weight=2,
    cases_per_month=60,
    about="A case is a piece of know-how until its article is retired.",
    spots=(
        start("learned", "Something learned", "Author", "capture"),
        step(1, "capture", "is_covered"),
        decide(1, "is_covered", "Author", "improve", "draft"),
        step(2, "draft", "review"),
        step(3, "review", "is_fit"),
        decide(2, "is_fit", "Reviewer", "publish", "draft"),
        step(4, "publish", "use"),
        step(5, "use", "improve"),
        step(6, "improve", "is_valid"),
        decide(3, "is_valid", "Knowledge manager", "use", "retired"),
        end("retired", "Article retired", "Knowledge manager"),
    ),
)

_SERVICE_LEVEL = Plan(
    "SLM",
    "service-level-management",
    "service-level.bpmn",
    weight=2,
    cases_per_month=5,
    about="A case is an agreement until its targets call for an improvement. Monitoring goes on until the period ends; "
    "where no breach threatens the report follows then.",
    spots=(
        start("needed", "Agreement needed", "Service level manager", "gather"),
        step(1, "gather", "define"),
        step(2, "define", "agree"),
        step(3, "agree", "is_backed"),
        decide(1, "is_backed", "Service level manager", "apply", "define"),
        step(4, "apply", "monitor"),
        step(5, "monitor", "is_breaching"),
        decide(
            2,
            "is_breaching",
            "Support teams",
            "escalate",
            "report",
            note="'No' leads on when the period ends; until then monitoring goes on within step 5.",
        ),
        extra("escalate", "Escalate the breach", "Support teams", "report"),
        step(6, "report", "is_met"),
        decide(3, "is_met", "Service level manager", "monitor", "improve"),
        step(7, "improve", "improved"),
        end("improved", "Improvement under way", "Service owner"),
    ),
    below=("Supplier manager",),
    messages=(Message("agree", "Supplier manager", "Targets to back"),),
)

_EVENT = Plan(
    "EVT",
    "monitoring-and-event-management",
    "event.bpmn",
    weight=1,
    cases_per_month=6000,
    about="A case is an event. One that only informs is logged and ends; a warning is watched and responded to; an "
    "exception becomes an incident, and so does a warning that no automatic response settles.",
    spots=(
        start("signal", "Signal received", "Monitoring tool", "detect", EventKind.SIGNAL),
        step(1, "detect", "filter", kind=_SERVICE),
        step(2, "filter", "classify", kind=_SERVICE),
        step(3, "classify", "kind"),
        decide(1, "kind", "Operations", "logged", "watch", "incident"),
        end("logged", "Event logged", "Operations"),
        extra("watch", "Watch", "Operations", "respond"),
        step(4, "respond", "is_enough"),
        decide(2, "is_enough", "Operations", "close", "incident"),
        call("incident", "Incident management", "Service desk agent", _CALLED["incident"], "close"),
        step(5, "close", "closed"),
        end("closed", "Event closed", "Operations"),
    ),
)

_RELEASE = Plan(
    "REL",
    "release-management",
    "release.bpmn",
    weight=1,
    cases_per_month=8,
    about="A case is a release.",
    spots=(
        start("due", "Release due", "Release manager", "plan"),
        step(1, "plan", "build"),
        step(2, "build", "is_accepted"),
        decide(1, "is_accepted", "Testers", "authorise", "build"),
        step(3, "authorise", "is_go"),
        decide(2, "is_go", "Change authority", "deploy", "plan"),
        step(4, "deploy", "rolls_back", kind=_SERVICE),
        decide(3, "rolls_back", "Operations", "review", "build"),
        step(5, "review", "released"),
        end("released", "Release handed over", "Release manager"),
    ),
)
