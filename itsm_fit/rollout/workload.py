"""What there is to do before a tool carries its processes: gaps to close, and work that has to be done anyway.

Days are those of the cost of ownership (`scoring.money.days_of`), so that a plan of everything takes the days that the
page Money tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from itsm_fit.model.asking import key_of
from itsm_fit.model.gap import GIVES, Gap, Resolution
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.money import days_of
from itsm_fit.scoring.promises import promised_for
from itsm_fit.scoring.result import Fit


@dataclass(frozen=True, slots=True)
class GapToClose:
    """A gap whose closing was decided, or that a vendor promised to close by a day (`resolution` is None then).

    `value` is the support that it gives, None where nobody asks for it any longer. It cannot be closed before `due`.
    `estimated` says that somebody told the days; else they are those that the project sets for the level.
    """

    requirement: str
    row: int
    resolution: Resolution | None
    value: float | None
    days: float
    estimated: bool
    due: date | None
    wave: int | None = None
    """Where people placed it."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """Days of work that take no decision: configuring, adding on and building what the tool answers with.

    Those that one process alone needs, by process, and those that several share, each with the requirements it is for.
    """

    own: Mapping[str, float]
    shared: Mapping[frozenset[str], float]
    requirements: Mapping[frozenset[str], tuple[str, ...]]


def gaps_to_close(fit: Fit, tool: str) -> tuple[GapToClose, ...]:
    """The gaps of a tool that can be closed, in the order of the requirements.

    A decision comes before a promise. What would leave the tool as it is counts as work to be done anyway.
    """
    column = fit.support.column[tool]
    decided = {key_of(gap.requirement): gap for gap in fit.project.gaps if text_key(gap.tool) == text_key(tool)}
    found = []
    days = days_of(fit).known[:, column].tolist()
    for row, rid in enumerate(fit.support.requirement_ids):
        gap = decided.get(key_of(rid))
        its = _decided(fit, rid, tool, gap, days[row]) if gap and gap.resolution else _promised(fit, rid, tool)
        if its is not None:
            found.append(replace(its, wave=gap.wave) if gap else its)
    return tuple(found)


def _decided(fit: Fit, rid: str, tool: str, gap: Gap, days: float) -> GapToClose | None:
    row, estimated = fit.support.row[rid], gap.effort_days is not None
    if gap.resolution is Resolution.CHANGE_PROCESS:
        return GapToClose(rid, row, gap.resolution, None, days, estimated, gap.due)
    if gap.resolution is None or gap.resolution not in GIVES:
        return None
    value = fit.project.settings.levels[GIVES[gap.resolution]]
    if value <= fit.support.of(rid, tool).low + TOLERANCE:
        return None
    return GapToClose(rid, row, gap.resolution, value, days, estimated, gap.due)


def _promised(fit: Fit, rid: str, tool: str) -> GapToClose | None:
    """What a vendor promised by a day takes nobody's work; one without a day is nothing to plan with."""
    answer = fit.support.answer(rid, tool)
    if answer.level is not Level.ROADMAP:
        return None
    due = promised_for(answer.raw) or promised_for(answer.comment)
    if due is None:
        return None
    value = fit.project.settings.levels[Level.NATIVE]
    return GapToClose(rid, fit.support.row[rid], None, value, 0.0, estimated=True, due=due)


def set_up(fit: Fit, tool: str, gaps: tuple[GapToClose, ...]) -> SetUp:
    """The work that has to be done anyway; what belongs to no process is needed by all of them."""
    column = fit.support.column[tool]
    days = days_of(fit).known[:, column].tolist()
    closing = {gap.row for gap in gaps}
    own: dict[str, float] = {}
    shared: dict[frozenset[str], float] = {}
    requirements: dict[frozenset[str], list[str]] = {}
    for row, its in enumerate(fit.requirements):
        if row in closing or not days[row] or not (its.weight > 0 or its.met):
            continue
        owners = frozenset(its.processes or fit.process_by_id).intersection(fit.process_by_id)
        requirements.setdefault(owners, []).append(its.id)
        if len(owners) == 1:
            own[next(iter(owners))] = own.get(next(iter(owners)), 0.0) + days[row]
        elif owners:
            shared[owners] = shared.get(owners, 0.0) + days[row]
    return SetUp(own, shared, {owners: tuple(ids) for owners, ids in requirements.items()})


def dependencies(fit: Fit) -> dict[str, tuple[str, ...]]:
    """The processes that have to be live with each one: those it calls, then those stated by hand."""
    return {process.id: tuple(dict.fromkeys(_needed(fit, process.id))) for process in fit.processes}


def _needed(fit: Fit, process: str) -> Iterator[str]:
    project = fit.project
    for node in project.processes[process].nodes:
        called = project.called(process, node.called) if node.called else None
        if called is not None and called != process:
            yield called
    yield from (each for each in project.rollout.of(process).after if each != process)


def smallest_cycle(needs: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The fewest processes that wait for one another in a circle, each for the next; () where there are none."""
    best: tuple[str, ...] = ()
    for start in needs:
        ways: dict[str, tuple[str, ...]] = {start: (start,)}
        todo = [start]
        while todo:
            at = todo.pop(0)
            for each in needs.get(at, ()):
                if each == start:
                    if not best or len(ways[at]) < len(best):
                        best = ways[at]
                    todo.clear()
                    break
                if each not in ways and (not best or len(ways[at]) < len(best)):
                    ways[each] = (*ways[at], each)
                    todo.append(each)
    return best
