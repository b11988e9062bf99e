"""What was changed of a sealed baseline: told in plain words, explained once, with what it did to every rank."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

import msgspec

from itsm_fit.differences import DifferenceKind, EntityDifference, EntitySort, differences, folded
from itsm_fit.errors import EditError, FitError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.asking import key_of
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.progress import Progress, silent, within
from itsm_fit.scoring.comparison import compare
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.baseline import Baseline, baseline_of, require_reason
from itsm_fit.sealing.bodies import told_by
from itsm_fit.sealing.canonical import SECTIONS, sealed_part, section_digests, with_sealed_part
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.sheet_weights import weights_by_id
from itsm_fit.sealing.state import opened, state_of, taken

_UNSEALED_FIELDS = frozenset({"colours", "marker_visible", "note", "envelope", "name of the project"})
_UNSEALED_SORTS = frozenset({EntitySort.NOTE, EntitySort.LAYOUT, EntitySort.FILE, EntitySort.ORDER})


@dataclass(frozen=True, slots=True)
class ChangeGroup:
    """Changes of one sort: what they are of, such as “requirements”, and a line each."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RankEffect:
    """A tool's rank under the sealed baseline, before changes were made and with them, all by today's answers.

    `by_criteria` are the same three by the criteria and the method chosen; None where that gives none.
    """

    tool: str
    sealed: int
    before: int
    now: int
    by_criteria: tuple[int | None, int | None, int | None] = (None, None, None)

    @property
    def moved(self) -> bool:
        """Whether the changes gave the tool another rank."""
        return self.before != self.now or self.by_criteria[1] != self.by_criteria[2]


@dataclass(frozen=True, slots=True)
class Deviation:
    """What an entry says of changes since the seal that it names, in the words of then, and of their effect.

    `state` is the sealed part after them, as `sealing.state` reads it.
    """

    seal: str
    changes: tuple[ChangeGroup, ...]
    effect: tuple[RankEffect, ...]
    state: Mapping[str, Any]


def deviation_of(entry: LogEntry) -> Deviation:
    """What an entry says deviated; raises FitError where its body is not what the app writes."""
    return told_by(dict(entry.body), Deviation, Phrase("It does not say what was changed."))


def told_changes(project: Project, entry: LogEntry) -> tuple[ChangeGroup, ...]:
    """The changes of a deviation in the language spoken; in that of then where what is kept cannot be opened.

    Raises FitError as `deviation_of` does.
    """
    said = deviation_of(entry)
    about = [each for each in project.log if each.hash == said.seal or _deviates(each, said.seal)]
    before = next((one for one, its in pairwise(about) if its is entry), None)
    if before is None:
        return said.changes
    try:
        return grouped_changes(recorded_part(project, before), recorded_part(project, entry)) or said.changes
    except FitError:
        return said.changes


def sealed_before(project: Project, seal: LogEntry) -> LogEntry | None:
    """What recorded the sealed part last before a seal, of a baseline that counts no longer; None for the first."""
    found = None
    for entry in project.log:
        if entry is seal:
            return found
        if entry.kind in {LogKind.SEALED, LogKind.DEVIATED}:
            found = entry
    return found


def _deviates(entry: LogEntry, seal: str) -> bool:
    return entry.kind is LogKind.DEVIATED and entry.body.get("seal") == seal


def changed_sections(project: Project) -> tuple[str, ...]:
    """Which sections of `SECTIONS` differ from what was recorded last; none without a baseline."""
    baseline = baseline_of(project)
    if baseline is None:
        return ()
    known = state_of(baseline.last).sections
    return tuple(name for name, digest in section_digests(project).items() if known.get(name) != digest)


def changes_since(project: Project) -> tuple[ChangeGroup, ...]:
    """What was changed of the sealed part since it was recorded last, in plain words; nothing without a baseline.

    Where a shape stands, its colour and remarks on it are no change. Raises FitError where the record cannot be read.
    """
    changed = changed_sections(project)
    baseline = baseline_of(project)
    if not changed or baseline is None:
        return ()
    return grouped_changes(recorded_part(project, baseline.last), sealed_part(project), changed)


def explained(project: Project, *, by: str, reason: str, at: datetime, progress: Progress = silent) -> Project:
    """The project with all changes of its sealed part on record as one deviation; as it is where there are none.

    Scores the project under the sealed baseline, as it was before and as it is now. Raises EditError without a name or
    a reason, FitError where the record cannot be read, Cancelled when `progress` does.
    """
    baseline = baseline_of(project)
    changes = changes_since(project)
    if baseline is None or not changes:
        return project
    require_reason(reason)
    if not by.strip():
        raise EditError(tr("What goes on record is signed: say who you are."))
    state = taken(project)
    said = Deviation(baseline.entry.hash, changes, rank_effects(project, baseline, progress), state.body)
    project = replace(project, kept={**project.kept, **state.kept})
    return recorded(project, LogKind.DEVIATED, by=by, reason=reason, at=at, **msgspec.to_builtins(said))


def rank_effects(project: Project, baseline: Baseline, progress: Progress = silent) -> tuple[RankEffect, ...]:
    """What the changes since the last record do to the rank of every tool, in today's ranking order: full scorings."""
    if not project.tool_names:
        return ()
    now = score(project, within(progress, 0.0, 0.4))
    then = score(as_recorded(project, baseline.entry), within(progress, 0.4, 0.7))
    before = score(as_recorded(project, baseline.last), within(progress, 0.7, 1.0)) if baseline.deviations else then
    chosen = [criteria_ranks(fit) for fit in (then, before, now)]
    return tuple(
        RankEffect(
            tool.name,
            then.tool_by_name[tool.name].rank,
            before.tool_by_name[tool.name].rank,
            tool.rank,
            (chosen[0].get(tool.name), chosen[1].get(tool.name), chosen[2].get(tool.name)),
        )
        for tool in now.tools
    )


def criteria_ranks(fit: Fit) -> dict[str, int]:
    """The rank of each tool by the criteria and the method chosen; none where they give none."""
    try:
        found = compare(fit, costs_of(fit))
    except FitError:
        return {}
    method = fit.project.decision.method
    return {tool.name: tool.ranks[method] for tool in found.tools if method in tool.ranks}


def as_recorded(project: Project, entry: LogEntry) -> Project:
    """The project with its sealed part as a seal or a deviation recorded it, under today's answers; raises FitError."""
    return with_sealed_part(project, recorded_part(project, entry))


def recorded_part(project: Project, entry: LogEntry) -> Project:
    """The sealed part as a seal or a deviation recorded it; raises FitError where it cannot be read any longer."""
    return opened(state_of(entry), project.kept, project.documents)


def grouped_changes(before: Project, after: Project, sections: Iterable[str] = ()) -> tuple[ChangeGroup, ...]:
    """What two sealed parts differ in, by sort; `sections` are told of where no words are found for the difference."""
    found = differences(replace(before, matrices=()), replace(after, matrices=()))
    told = [each for each in map(_meant, folded(found)) if each is not None]
    if not told:  # such as the order of files, which says which of two requirements with one id counts
        told = [each for each in found if each.sort is EntitySort.ORDER]
    groups: dict[EntitySort, list[str]] = {}
    for each in told:
        groups.setdefault(each.sort, []).append(_line(each))
    by_sheets = list(_told_by_sheets(before, after))
    if by_sheets:
        groups.setdefault(EntitySort.REQUIREMENT, []).extend(by_sheets)
    if not groups:
        return tuple(
            ChangeGroup(str(SECTIONS[name]), (tr("changed in a way that there are no words for"),)) for name in sections
        )
    return tuple(ChangeGroup(sort.several, tuple(lines)) for sort, lines in groups.items())


def _told_by_sheets(before: Project, after: Project) -> Iterator[str]:
    """What tables say of the weight of requirements that say nothing of it themselves, where it is another now."""
    was, now = weights_by_id(before.matrices), weights_by_id(after.matrices)
    names = {key_of(row.id): row.id for each in (before, after) for table in each.matrices for row in table.features}
    for key, name in names.items():
        one, other = (_weight_said(each.get(key)) for each in (was, now))
        if one != other:
            yield tr(
                "{requirement} by the vendors’ tables: {before} → {after}", requirement=name, before=one, after=other
            )


def _weight_said(says: tuple[str, float | None] | None) -> str:
    """``must, weight 3``; what is not said counts as should, with that one's weight."""
    priority, weight = says or ("", None)
    word = Priority(priority).words if priority else ""
    number = "" if weight is None else tr("weight {weight:g}", weight=weight)
    return ", ".join(filter(None, (word, number))) or "–"


def _meant(each: EntityDifference) -> EntityDifference | None:
    """A difference without what a baseline does not freeze; None where nothing is left."""
    if each.how is DifferenceKind.MOVED or each.sort in _UNSEALED_SORTS:
        return None
    if each.how is not DifferenceKind.CHANGED:
        return each
    fields = tuple(its for its in each.fields if its.key not in _UNSEALED_FIELDS and not its.key.startswith("comment"))
    return replace(each, fields=fields) if fields else None


_SAID: Mapping[DifferenceKind, str] = {DifferenceKind.ADDED: "+ ", DifferenceKind.REMOVED: "− "}


def _line(each: EntityDifference) -> str:
    """``INC-01 Logs incidents (Incident › Log): weight 4 → 2``, what came with a plus, what went with a minus."""
    fields = "; ".join(
        f"{'' if its.name == each.name else its.name} {its.before} → {its.after}".strip() for its in each.fields
    )
    place = f" ({each.place})" if each.place else ""
    return f"{_SAID.get(each.how, '')}{each.name}{place}{f': {fields}' if fields else ''}"
