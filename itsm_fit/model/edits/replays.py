"""Edits that take the shares of a log into the drawn flows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from itsm_fit.model.edits.flows import set_shares
from itsm_fit.model.project import Project
from itsm_fit.model.replay_record import ReplayRecord, require_sound_record
from itsm_fit.model.shares import CHOOSES_ONE, leaving, rounded

_DIGITS = 4


def take_shares(project: Project, record: ReplayRecord, shares: Mapping[tuple[str, str], float]) -> Project:
    """Put shares, by process and flow, on the flows, and keep which log they come from.

    Of flows of which a case takes just one all shares are taken or none. They are rounded to four digits, so that they
    still sum to 1. An older record of the same process gives way. Raises EditError for what is no share.
    """
    require_sound_record(record)
    for key, process in project.processes.items():
        for node in process.nodes:
            flows = leaving(process, node)
            known = {flow.id: shares[key, flow.id] for flow in flows if (key, flow.id) in shares}
            if node.kind in CHOOSES_ONE:
                if not known or len(known) < len(flows):
                    continue
                known = dict(zip(known, rounded(list(known.values()), _DIGITS), strict=True))
            if known:
                project = set_shares(project, key, node.id, {flow: round(its, _DIGITS) for flow, its in known.items()})
    others = tuple(each for each in project.replays if each.process != record.process)
    changed = (*others, record)
    return project if changed == project.replays else replace(project, replays=changed)
