"""Requirements, weights and values that were changed with a vendor's answers at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial, reduce
from typing import Any

from itsm_fit.audit.arrivals import PROCESSES, REQUIREMENTS, SETTINGS, Arrival, arrivals, asked_now
from itsm_fit.audit.finding import AuditEffect, AuditEvidence, AuditFinding, AuditRule, Rescoring
from itsm_fit.findings import Severity
from itsm_fit.language import Phrase, Phrases, tr, trn
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Level
from itsm_fit.scoring.wording import NOTHING, listed, percent
from itsm_fit.writing import exact

_SETTING = Phrases(
    {
        "must_threshold": Phrase("threshold of a must"),
        "step_threshold": Phrase("threshold of a step"),
        "cross_cutting_weight": Phrase("weight of the cross-cutting requirements"),
    }
)


@dataclass(frozen=True, slots=True)
class _LateChange:
    """One item that was another, or none, when answers came in; `was` and `now` are None where there is none."""

    section: str
    item: str
    was: Any
    now: Any

    @property
    def only_worded(self) -> bool:
        """Whether a requirement says something else, and weighs the same: no scoring can tell what that did."""
        return self.worded and self.was[:2] == self.now[:2]

    @property
    def worded(self) -> bool:
        """Whether a requirement says something else."""
        both = self.section == REQUIREMENTS and self.was is not None and self.now is not None
        return both and self.was[2:] != self.now[2:]


def changed_after(project: Project, rescoring: Rescoring | None) -> Iterator[AuditFinding]:
    """One finding for each arrival after which something was changed that still is so."""
    every = list(arrivals(project))
    for at, changes in _late_changes(project, every).items():
        known = every[: at + 1]
        tools = list(dict.fromkeys(tool for arrival in known for tool in arrival.tools))
        undo = [change for change in changes if change.was is not None or change.section == REQUIREMENTS]
        undo = [change for change in undo if change.now is not None and not change.only_worded]
        effect = None
        if rescoring is not None and undo:
            effect = rescoring.effect(tr("with all of it as it was"), partial(_all_undone, undo))
        rows = tuple(_evidence(project, change, every[at], rescoring if change in undo else None) for change in changes)
        yield AuditFinding(
            AuditRule.CHANGED_AFTER,
            max(effect.severity, Severity.WARNING, key=_GRAVITY.index) if effect else Severity.WARNING,
            ", ".join(tools),
            _message(changes, every[at], tools),
            rows,
            effect,
        )


_GRAVITY = (Severity.INFO, Severity.WARNING, Severity.ERROR)


def _late_changes(project: Project, every: Sequence[Arrival]) -> dict[int, list[_LateChange]]:
    """What is not as it was when answers came in, by the number of the last such arrival."""
    now = asked_now(project)
    found: dict[int, list[_LateChange]] = {}
    for section, items in now.items():
        names = dict.fromkeys((*items, *(name for arrival in every for name in arrival.asked.get(section, {}))))
        for name in names:
            value = items.get(name)
            for at in range(len(every) - 1, -1, -1):
                was = every[at].asked.get(section, {}).get(name)
                if was != value:
                    found.setdefault(at, []).append(_LateChange(section, name, was, value))
                    break
    return dict(sorted(found.items()))


def _all_undone(changes: Sequence[_LateChange], project: Project) -> Project:
    return reduce(_undone, changes, project)


def _undone(project: Project, change: _LateChange) -> Project:
    """The project with a change taken back."""
    if change.section == REQUIREMENTS:
        if change.was is None:
            return edits.delete_requirements(project, [change.item])
        return _weighed(project, change.item, Priority(change.was[0]), float(change.was[1]))
    if change.section == PROCESSES:
        return edits.set_process_weight(project, change.item, float(change.was))
    level = change.item.removeprefix("level ")
    settings = project.settings
    if level != change.item:
        changed = replace(settings, levels={**settings.levels, Level(level): float(change.was)})
    else:
        values: Mapping[str, Any] = {change.item: float(change.was)}
        changed = replace(settings, **values)
    return replace(project, settings=changed)


def _weighed(project: Project, requirement: str, priority: Priority, weight: float) -> Project:
    """The project with a requirement of this priority and weight where it is defined, else where it is asked first."""
    places = [each for each in asked(project) if key_of(each.id) == requirement]
    defined = [each for each in places if each.definition is not None] or places[:1]
    if not defined:
        return project
    changes: dict[tuple[AskingPlace, str], Requirement] = {
        (each.place, each.id): replace(
            each.definition or Requirement(each.id), priority=priority, weight=weight, state=None
        )
        for each in defined
    }
    return edits.change_requirements(project, changes)


def _evidence(project: Project, change: _LateChange, arrival: Arrival, rescoring: Rescoring | None) -> AuditEvidence:
    name, requirement, process = _named(project, change)
    said = tr("{what}: {was} then, {now} now", what=name, was=_said(change, change.was), now=_said(change, change.now))
    if change.worded:
        said = tr("{what}: another wording then", what=name if change.only_worded else said)
    effect = rescoring.alone(partial(_undone, change=change)) if rescoring is not None else None
    if effect is not None:
        said = f"{said}; {alone_words(effect)}"
    return AuditEvidence(said, requirement, process, entry=arrival.entry.hash)


def alone_words(effect: AuditEffect) -> str:
    """What one thing alone does to ranks and gates."""
    changed = len(effect.changed)
    if not changed:
        return tr("alone it changes no rank and no gate")
    return trn("alone it changes one tool’s rank or gate", "alone it changes {count} tools’ ranks or gates", changed)


def _named(project: Project, change: _LateChange) -> tuple[str, str, str]:
    """What a change is of, and the requirement or process to jump to."""
    if change.section == REQUIREMENTS:
        its = next((each.id for each in asked(project) if key_of(each.id) == change.item), change.item)
        return its, its if change.now is not None else "", ""
    if change.section == PROCESSES:
        name = project.process_names.get(change.item, change.item)
        return tr("weight of {process}", process=name), "", change.item if change.now is not None else ""
    level = change.item.removeprefix("level ")
    if level != change.item:
        return tr("value of {level}", level=Level(level).words), "", ""
    return _SETTING[change.item], "", ""


def _said(change: _LateChange, value: Any) -> str:
    if value is None:
        return tr("not asked") if change.section == REQUIREMENTS else NOTHING
    if change.section == REQUIREMENTS:
        return tr("{priority}, weight {weight}", priority=Priority(value[0]).words, weight=exact(float(value[1])))
    if change.section == PROCESSES or change.item == "cross_cutting_weight":
        return exact(float(value))
    return percent(float(value))


def _message(changes: Sequence[_LateChange], arrival: Arrival, tools: Sequence[str]) -> str:
    asked_for = [change for change in changes if change.section == REQUIREMENTS]
    added = sum(change.was is None for change in asked_for)
    gone = sum(change.now is None for change in asked_for)
    worded = sum(change.worded for change in asked_for)
    weighed = len(asked_for) - added - gone - sum(change.only_worded for change in asked_for)
    others = sum(change.section in (PROCESSES, SETTINGS) for change in changes)
    parts = [
        trn("one requirement was added", "{count} requirements were added", added) if added else "",
        trn("one requirement was weighed anew", "{count} requirements were weighed anew", weighed) if weighed else "",
        trn("one requirement was worded anew", "{count} requirements were worded anew", worded) if worded else "",
        trn("one requirement was taken out", "{count} requirements were taken out", gone) if gone else "",
        trn("one weight or value was changed", "{count} weights or values were changed", others) if others else "",
    ]
    return tr(
        "When the answers of {tools} were known (the last by {file}, {moment}), {changes}.",
        tools=listed(list(tools), 3),
        file=arrival.file,
        moment=arrival.entry.at.replace("T", " ").removesuffix("Z"),
        changes=", ".join(filter(None, parts)),
    )
