"""What the steps of the samples take and what an hour of each role costs: assumptions, every one of them.

No public figures of this kind were found for the steps one by one. These are working defaults for an organisation of
about 2,000 users, to be replaced by measured ones; what is compared with them shows how the figures work, no more.
"""

from __future__ import annotations

from itsm_fit.model.decision import RoleRate
from itsm_fit.model.process import UNTIMED, StepTime

_DAY, _WEEK, _YEAR = 8 * 60, 5 * 8 * 60, 220 * 8 * 60
"""Minutes of work days: waits are counted in office hours."""

_STEPS = {
    # worked with the tool, worked by hand, waited
    "INC_receive": (3, 5, 2),
    "INC_register": (3, 8, 0),
    "INC_categorise": (1, 3, 0),
    "INC_prioritise": (1, 2, 0),
    "INC_major": (30, 45, 5),
    "INC_diagnose": (8, 14, 0),
    "INC_escalate": (2, 6, 60),
    "INC_investigate": (35, 50, 90),
    "INC_escalate_up": (10, 15, 15),
    "INC_resolve": (12, 18, 30),
    "INC_close": (2, 6, _DAY),
    "SRQ_submit": (4, 10, 0),
    "SRQ_validate": (2, 6, 30),
    "SRQ_approve": (2, 6, _DAY),
    "SRQ_reject": (4, 8, 0),
    "SRQ_fulfil": (20, 35, 2 * 60),
    "SRQ_further": (25, 40, _DAY),
    "SRQ_update": (2, 9, 60),
    "SRQ_close": (2, 4, _DAY),
    "PRB_detect": (20, 60, 0),
    "PRB_log": (8, 15, 0),
    "PRB_prioritise": (5, 10, _DAY),
    "PRB_investigate": (6 * 60, 8 * 60, 2 * _WEEK),
    "PRB_record": (15, 25, 0),
    "PRB_provide": (15, 30, _DAY),
    "PRB_raise": (15, 25, _DAY),
    "PRB_verify": (30, 45, _WEEK),
    "CHG_register": (12, 20, 0),
    "CHG_classify": (5, 10, 2 * 60),
    "CHG_assess": (30, 50, _DAY),
    "CHG_plan": (20, 40, _DAY),
    "CHG_authorise": (10, 25, 2 * _DAY),
    "CHG_implement": (90, 100, _WEEK),
    "CHG_back_out": (60, 75, 0),
    "CHG_update": (5, 20, 60),
    "CHG_review": (15, 25, _DAY),
    "AST_plan": (10, 20, _DAY),
    "AST_procure": (25, 45, 2 * _WEEK),
    "AST_register": (5, 12, 60),
    "AST_assign": (10, 18, _DAY),
    "AST_licences": (5, 20, 0),
    "AST_maintain": (30, 40, 0),
    "AST_next_year": (None, None, _YEAR),
    "AST_audit": (4, 15, _DAY),
    "AST_correct": (10, 20, _DAY),
    "AST_retire": (20, 35, _WEEK),
    "CFG_model": (4 * 60, 6 * 60, _WEEK),
    "CFG_identify": (3 * 60, 12 * 60, _WEEK),
    "CFG_update": (10, 25, 0),
    "CFG_create": (15, 30, 0),
    "CFG_control": (30, 60, _DAY),
    "CFG_exception": (15, 25, _DAY),
    "CFG_impact": (20, 60, 0),
    "CFG_report": (15, 90, 0),
    "CFG_audit": (2 * 60, 5 * 60, _WEEK),
    "CFG_correct": (45, 90, _DAY),
    "KNW_capture": (10, 15, 0),
    "KNW_draft": (40, 50, _DAY),
    "KNW_review": (15, 25, 2 * _DAY),
    "KNW_publish": (3, 12, 60),
    "KNW_use": (5, 10, _WEEK),
    "KNW_improve": (15, 20, _DAY),
    "SLM_gather": (2 * 60, 150, _WEEK),
    "SLM_define": (90, 2 * 60, _WEEK),
    "SLM_agree": (60, 60, 2 * _WEEK),
    "SLM_apply": (60, 2 * 60, _DAY),
    "SLM_monitor": (15, 4 * 60, 20 * _DAY),
    "SLM_escalate": (15, 30, 60),
    "SLM_report": (30, 3 * 60, _DAY),
    "SLM_improve": (2 * 60, 150, _WEEK),
    "EVT_detect": (0, 2, 0),
    "EVT_filter": (0, 3, 0),
    "EVT_classify": (1, 3, 1),
    "EVT_watch": (1, 5, 15),
    "EVT_respond": (4, 12, 5),
    "EVT_close": (1, 2, 0),
    "REL_plan": (4 * 60, 6 * 60, _WEEK),
    "REL_build": (3 * _DAY, 3 * _DAY, _WEEK),
    "REL_authorise": (30, 60, 2 * _DAY),
    "REL_deploy": (30, 3 * 60, _DAY),
    "REL_review": (2 * 60, 3 * 60, 2 * _WEEK),
    "INC_log": (4, 10, 0),
    "INC_fix": (15, 20, 5),
    "INC_verify": (3, 8, 60),
    "NEW_order": (10, 25, 0),
    "NEW_accounts": (10, 40, 2 * 60),
    "NEW_laptop": (20, 25, _DAY),
    "NEW_welcome": (5, 10, 0),
}

_HOURS = {
    "Requester": 45,
    "Service desk agent": 42,
    "Support specialist": 62,
    "Incident manager": 70,
    "Approver": 75,
    "Fulfilment team": 50,
    "Asset manager": 58,
    "Problem manager": 68,
    "Problem analyst": 65,
    "Change manager": 68,
    "Change authority": 80,
    "Implementer": 62,
    "Service owner": 75,
    "Purchasing": 55,
    "Technician": 48,
    "Configuration manager": 66,
    "Configuration librarian": 50,
    "Item owner": 62,
    "Auditor": 78,
    "Author": 50,
    "Reviewer": 62,
    "Knowledge manager": 60,
    "Reader": 42,
    "Service level manager": 68,
    "Customer": 75,
    "Support teams": 58,
    "Monitoring tool": 0,
    "Operations": 55,
    "Release manager": 68,
    "Developers": 70,
    "Testers": 58,
}
_INVENTED_HOURS = {"Service desk": 40, "Second line": 60, "Line manager": 70, "IT": 50}


def time_of(node_id: str) -> StepTime:
    """The minutes of a step, none for what is no step."""
    if node_id not in _STEPS:
        return UNTIMED
    return StepTime(*(None if each is None else float(each) for each in _STEPS[node_id]))


def _rates(hours: dict[str, int]) -> tuple[RoleRate, ...]:
    return tuple(RoleRate(role, float(rate)) for role, rate in hours.items())


RATES = _rates(_HOURS)
INVENTED_RATES = _rates(_INVENTED_HOURS)
"""Euros an hour, by the names of the lanes of each selection."""
