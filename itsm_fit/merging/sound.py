"""What has to hold of a project whatever two people did to it at once."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.merging.walk import Three
from itsm_fit.model import edits
from itsm_fit.model.judged_scores import unlogged_scores
from itsm_fit.model.judging import AgreedScore, JudgedCell
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.round import Enquiry, Envelopes, PriceEnvelope

_SWITCHES = frozenset({LogKind.TENDER, LogKind.NO_TENDER})


def with_prices_where_they_belong(project: Project) -> Project:
    """All prices are in the envelope while it is closed, and none is once it is open."""
    round_, empty = project.round, PriceEnvelope()
    if round_.prices_closed:
        bare = replace(project, round=replace(round_, envelopes=Envelopes.NONE, envelope=empty))
        closed = edits.close_prices(bare)
        new = closed.round.envelope
        if new == empty:
            return project
        held = round_.envelope
        keys = {(each.tool, each.edition, each.name) for each in new.costs}
        rated = {each.tool for each in new.day_rates}
        valued = {(each.criterion, each.tool) for each in new.values}
        both = PriceEnvelope(
            (*(each for each in held.costs if (each.tool, each.edition, each.name) not in keys), *new.costs),
            (*(each for each in held.day_rates if each.tool not in rated), *new.day_rates),
            (*(each for each in held.values if (each.criterion, each.tool) not in valued), *new.values),
        )
        return replace(closed, round=replace(round_, envelope=both))
    if round_.envelope == empty:
        return project
    return edits.open_prices(replace(project, round=replace(round_, envelopes=Envelopes.CLOSED)))


def with_questions_numbered(project: Project, theirs: Project) -> Project:
    """No two vendors' questions have one number: those that only mine has get the next free one."""
    there = {(each.text, each.asked_on): each for each in theirs.round.enquiries}
    taken = {each.id for each in project.round.enquiries}
    seen = {each.id for each in theirs.round.enquiries}
    found: list[Enquiry] = []
    for each in project.round.enquiries:
        own = each
        if (each.text, each.asked_on) not in there and each.id in seen:
            number = next(number for number in range(1, len(taken) + 2) if str(number) not in taken)
            own = replace(each, id=str(number))
            taken.add(own.id)
        seen.add(own.id)
        found.append(own)
    if tuple(found) == project.round.enquiries:
        return project
    return replace(project, round=replace(project.round, enquiries=tuple(found)))


def as_recorded(project: Project, versions: Three) -> tuple[Project, frozenset[JudgedCell]]:
    """The project as its log says: a tender where it is one, each agreed score the one that was put on record last.

    And the cells for which the log decided between both sides.
    """
    last = next((each.kind for each in reversed(project.log) if each.kind in _SWITCHES), None)
    tender = project.tender if last is None else last is LogKind.TENDER
    project = project if tender == project.tender else replace(project, tender=tender)
    mine, theirs = (side.judging.agreed_by_cell for side in (versions.mine, versions.theirs))
    settled: dict[JudgedCell, AgreedScore] = {}
    for cell in mine.keys() & theirs.keys():
        if mine[cell] != theirs[cell]:
            last_one = next((each for each in (theirs[cell], mine[cell]) if _is_recorded(project, each)), None)
            if last_one is not None:
                settled[cell] = last_one
    if not settled:
        return project, frozenset()
    scores = tuple(settled.get(each.cell, each) for each in project.judging.agreed)
    return replace(project, judging=replace(project.judging, agreed=scores)), frozenset(settled)


def _is_recorded(project: Project, score: AgreedScore) -> bool:
    alone = replace(project, judging=replace(project.judging, agreed=(score,)))
    return not unlogged_scores(alone)
