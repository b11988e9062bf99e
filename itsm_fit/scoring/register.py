"""The gap register: every requirement that a tool does not meet or meets by half, placed on its step (§3)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from itsm_fit.language import WordedEnum
from itsm_fit.model.asking import key_of
from itsm_fit.model.edits import GapKey, gap_key
from itsm_fit.model.gap import Gap
from itsm_fit.model.requirement import Priority
from itsm_fit.scoring.coverage import GAP, TOLERANCE
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.prospects import Outlook, Prospects, Resolved
from itsm_fit.scoring.result import Fit, RequirementFit


class GapKind(WordedEnum):
    """How far a tool is from meeting a requirement; the last three are of decisions about what is no gap any longer."""

    UNMET = "unmet"
    HALF_MET = "half met"
    UNANSWERED = "not answered"
    MET = "met by now"
    NOT_ASKED = "no longer asked"
    NO_TOOL = "tool is gone"


IS_GAP = frozenset({GapKind.UNMET, GapKind.HALF_MET, GapKind.UNANSWERED})


@dataclass(frozen=True, slots=True)
class RegisterPlace:
    """Where a requirement is asked for first: "" where it is not of a step; `more` counts other steps."""

    process_id: str = ""
    process: str = ""
    step_key: str = ""
    step: str = ""
    more: int = 0


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One requirement for one tool. `requirement` and `support` are None where there is none any longer."""

    gap: Gap
    kind: GapKind
    requirement: RequirementFit | None
    support: Interval | None
    place: RegisterPlace

    @property
    def key(self) -> GapKey:
        return gap_key(self.gap)

    @property
    def open(self) -> bool:
        """Whether nobody has decided yet what to do."""
        return self.kind in IS_GAP and self.gap.resolution is None

    def overdue(self, today: date) -> bool:
        """Whether it should have been closed by now."""
        return self.kind in IS_GAP and self.gap.due is not None and self.gap.due < today


def register(fit: Fit, tool: str | None = None) -> tuple[RegisterRow, ...]:
    """Every gap of a tool, or of all in ranking order, musts first and by weight; then what is no gap any longer.

    Requirements that weigh nothing and are no musts are left out, unless something was decided about them.
    """
    decided = {gap_key(gap): gap for gap in fit.project.gaps if tool in (None, gap.tool)}
    places = _places(fit)
    rows: list[RegisterRow] = []
    low, high = fit.support.low.tolist(), fit.support.high.tolist()
    ordered = [
        (at, key_of(each.id), each, each.weight > 0 or each.priority is Priority.MUST)
        for at, each in sorted(enumerate(fit.requirements), key=lambda each: _urgency(each[1]))
    ]
    threshold = fit.project.settings.must_threshold
    for name in [each.name for each in fit.tools if tool in (None, each.name)]:
        column = fit.support.column[name]
        for at, key, requirement, counts in ordered:
            support = Interval(low[at][column], high[at][column])
            gap = decided.get((name, key))
            if gap is None and (support.low >= threshold or not counts):
                continue
            kind = _kind(support, threshold)
            if gap is not None or kind is not GapKind.MET:
                its = gap or Gap(name, requirement.id)
                rows.append(RegisterRow(its, kind, requirement, support, places[requirement.id]))
    return (*rows, *_left_over(fit, decided, {row.key for row in rows}))


def chosen(gaps: Collection[Gap], tool: str) -> Resolved:
    """The resolutions chosen for one tool, by requirement id."""
    return {gap.requirement: gap.resolution for gap in gaps if gap.tool == tool and gap.resolution is not None}


def outlook(fit: Fit, prospects: Prospects, tool: str) -> Outlook:
    """The tool's figures with every resolution that was chosen for it carried out."""
    ids = {key_of(rid): rid for rid in fit.support.requirement_ids}
    resolved = {ids[key_of(rid)]: its for rid, its in chosen(fit.project.gaps, tool).items() if key_of(rid) in ids}
    return prospects.of(tool, resolved)


def effects(prospects: Prospects, row: RegisterRow) -> tuple[float, float]:
    """What the row's resolution alone adds to the low ends of its tool's coverage and end to end, per unit of 1.

    Where the gap is worked around, end to end counts what people do by hand. (0, 0) without a resolution.
    """
    if row.gap.resolution is None or row.requirement is None or row.support is None:
        return 0.0, 0.0
    now = prospects.of(row.gap.tool, {})
    after = prospects.of(row.gap.tool, {row.requirement.id: row.gap.resolution})
    return _rise(now.coverage, after.coverage), _rise(now.end_to_end, after.with_hands)


def _rise(before: Interval | None, after: Interval | None) -> float:
    return 0.0 if before is None or after is None else after.low - before.low


def _kind(support: Interval, threshold: float) -> GapKind:
    if support.low <= 0 and support.high >= 1:
        return GapKind.UNANSWERED
    if support.low >= threshold - TOLERANCE:
        return GapKind.MET
    return GapKind.UNMET if support.high <= GAP + TOLERANCE else GapKind.HALF_MET


def _urgency(requirement: RequirementFit) -> tuple[bool, float]:
    return requirement.priority is not Priority.MUST, -requirement.weight


def _places(fit: Fit) -> dict[str, RegisterPlace]:
    steps: dict[str, list[RegisterPlace]] = {}
    for process in fit.processes:
        for step in process.steps:
            for rid in step.requirements:
                place = RegisterPlace(process.id, process.name, step.key, step.name or step.key)
                steps.setdefault(rid, []).append(place)
    return {each.id: _place(fit, each, steps.get(each.id, [])) for each in fit.requirements}


def _place(fit: Fit, requirement: RequirementFit, steps: list[RegisterPlace]) -> RegisterPlace:
    """A step of its own process comes before a called one."""
    if steps:
        first = next((place for place in steps if ">" not in place.step_key), steps[0])
        return RegisterPlace(first.process_id, first.process, first.step_key, first.step, len(steps) - 1)
    for process_id in requirement.processes:
        if process_id in fit.process_by_id:
            return RegisterPlace(process_id, fit.process_by_id[process_id].name, more=len(requirement.processes) - 1)
    return RegisterPlace()


def _left_over(fit: Fit, decided: Mapping[GapKey, Gap], shown: Collection[GapKey]) -> Iterator[RegisterRow]:
    asked = {key_of(each.id): each for each in fit.requirements}
    for key, gap in decided.items():
        if key not in shown:
            kind = GapKind.NO_TOOL if gap.tool not in fit.tool_by_name else GapKind.NOT_ASKED
            yield RegisterRow(gap, kind, asked.get(key[1]), None, RegisterPlace())
