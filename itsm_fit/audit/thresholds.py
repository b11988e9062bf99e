"""Thresholds and values of levels that let exactly one tool fall, and the exact range within which they do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from itsm_fit.audit.finding import AuditEvidence, AuditFinding, AuditRule, Rescoring
from itsm_fit.language import tr, trn
from itsm_fit.model.project import PARTIAL_FACTOR, Project, Settings
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.basis import basis_of
from itsm_fit.scoring.coverage import GAP, TOLERANCE, reaches
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import percent


@dataclass(frozen=True, slots=True)
class DropRange:
    """Where a value lies today, and the range around it within which one tool alone falls: above `low`, up to `high`.

    Ends that are 0 or 1 are those of the scale. `spared` is a value at which the tool does not fall.
    """

    today: float
    low: float
    high: float
    spared: float


def must_threshold_range(fit: Fit) -> tuple[str, DropRange] | None:
    """The tool that θ alone lets fall, with the range of θ; None when none or several fall, or at any θ above 0.

    A tool falls where a must's support cannot reach θ, so at every θ above the least of its musts' upper ends.
    """
    musts = [row for row, its in enumerate(fit.requirements) if its.priority is Priority.MUST]
    if not musts or len(fit.tools) < 2:
        return None
    highest = fit.support.high[musts].min(axis=0)
    threshold = fit.project.settings.must_threshold
    fallen = np.flatnonzero(~reaches(highest, threshold)).tolist()
    if len(fallen) != 1 or highest[fallen[0]] <= TOLERANCE:
        return None
    (column,) = fallen
    others = float(np.delete(highest, column).min())
    own = float(highest[column])
    return fit.support.tools[column], DropRange(threshold, own, others, own)


def level_ranges(fit: Fit) -> Iterator[tuple[str, Level, DropRange]]:
    """The tool that a level's value alone lets fall at the gates, with the level and the range of its value.

    Which tools fall changes only where a full or a partial match of the level crosses θ: at θ and θ / 0.5. So the tools
    that fall between these are worked out by a scoring of the answers in each part. That "none" is worth nothing is no
    choice.
    """
    settings = fit.project.settings
    threshold = settings.must_threshold
    cuts = [each for each in (threshold, threshold / PARTIAL_FACTOR) if each <= 1 + TOLERANCE]
    for level, today in settings.levels.items():
        if level is Level.NONE:
            continue
        bounds = [0.0, *cuts, 1.0]
        parts = [_fallen(_with_settings(fit.project, _with_level(settings, level, low))) for low in bounds[:-1]]
        at = sum(today >= cut - TOLERANCE for cut in cuts)
        if len(parts[at]) != 1:
            continue
        spared = [other for other, fallen in enumerate(parts) if not fallen & parts[at]]
        if not spared:
            continue
        first = last = at
        while first > 0 and parts[first - 1] == parts[at]:
            first -= 1
        while last + 1 < len(parts) and parts[last + 1] == parts[at]:
            last += 1
        nearest = min(spared, key=lambda other: abs(other - at))
        yield (
            next(iter(parts[at])),
            level,
            DropRange(today, bounds[first], bounds[last + 1], bounds[nearest]),
        )


def step_threshold_ranges(fit: Fit) -> Iterator[tuple[str, str, str, DropRange]]:
    """The tool, process and step for each step that every tool carries but one, which has its musts and not its τ.

    The range is that of τ within which this one alone falls there. Steps of which it covers next to nothing are left
    out: no threshold would let it pass.
    """
    threshold = fit.project.settings.step_threshold
    if len(fit.tools) < 2:
        return
    for process in fit.processes:
        for step in process.steps:
            fallen = [name for name, its in step.tools.items() if its.carried is Outcome.NO]
            rest = [its for its in step.tools.values() if its.carried is Outcome.YES]
            if len(fallen) != 1 or len(rest) + 1 != len(fit.tools):
                continue
            own = step.tools[fallen[0]].coverage
            others = [its.coverage.low for its in rest if its.coverage is not None]
            unmet = set(fit.tool_by_name[fallen[0]].unmet_musts)
            if own is None or own.high <= GAP + TOLERANCE or unmet & set(step.requirements):
                continue
            if own.high < threshold - TOLERANCE:
                yield (
                    fallen[0],
                    process.id,
                    step.key,
                    DropRange(threshold, own.high, min(others, default=1.0), own.high),
                )


def dropped_by_values(rescoring: Rescoring) -> Iterator[AuditFinding]:
    """One finding for each tool that a threshold or a level's value alone lets fall, and how."""
    fit = rescoring.fit
    at_gates: dict[str, list[tuple[str, AuditEvidence, Settings]]] = {}
    settings = fit.project.settings
    if (found := must_threshold_range(fit)) is not None:
        tool, its = found
        words = tr("the threshold of a must stands at {today}", today=percent(its.today))
        said = tr(
            "{value}; {tool} alone falls while it is above {low} and at most {high}.",
            value=words,
            tool=tool,
            low=percent(its.low, 1),
            high=percent(its.high, 1),
        )
        changed = replace(settings, must_threshold=its.spared)
        at_gates.setdefault(tool, []).append((_theta(its.spared), AuditEvidence(_upper(said), tool=tool), changed))
    for tool, level, its in level_ranges(fit):
        said = tr(
            "{level} counts {today}; {tool} alone falls while it counts from {low} to less than {high}.",
            level=level.words,
            today=percent(its.today),
            tool=tool,
            low=percent(its.low, 1),
            high=percent(its.high, 1),
        )
        changed = _with_level(settings, level, its.spared)
        without = tr("with {level} at {share}", level=level.words, share=percent(its.spared, 1))
        at_gates.setdefault(tool, []).append((without, AuditEvidence(_upper(said), tool=tool), changed))
    for tool, rows in at_gates.items():
        yield _at_gates(rescoring, tool, rows)
    yield from _at_steps(rescoring)


def _at_gates(rescoring: Rescoring, tool: str, rows: Sequence[tuple[str, AuditEvidence, Settings]]) -> AuditFinding:
    without, _, changed = rows[0]
    effect = rescoring.effect(without, partial(_with_settings, settings=changed))
    unmet = rescoring.fit.tool_by_name[tool].unmet_musts
    message = tr(
        "{tool} alone fails a must because of where a value is set, not because it offers nothing: {musts}.",
        tool=tool,
        musts=", ".join(unmet),
    )
    musts = [
        AuditEvidence(
            tr(
                "{requirement}: {tool} reaches {share}",
                requirement=rid,
                tool=tool,
                share=percent(rescoring.fit.support.of(rid, tool).high, 1),
            ),
            rid,
            tool=tool,
            cell=rescoring.fit.support.answer(rid, tool).source,
        )
        for rid in unmet
    ]
    rows_ = (*(evidence for _, evidence, _ in rows), *musts)
    return AuditFinding(AuditRule.THRESHOLD, effect.severity, tool, message, rows_, effect)


def _at_steps(rescoring: Rescoring) -> Iterator[AuditFinding]:
    fit = rescoring.fit
    by_tool: dict[str, list[tuple[str, str, DropRange]]] = {}
    for tool, process, step, its in step_threshold_ranges(fit):
        by_tool.setdefault(tool, []).append((process, step, its))
    for tool, steps in by_tool.items():
        steps.sort(key=lambda each: -each[2].low)
        spared = steps[0][2].spared
        effect = rescoring.effect(
            tr("with the threshold of a step at {share}", share=percent(spared, 1)),
            partial(_with_settings, settings=replace(fit.project.settings, step_threshold=spared)),
        )
        message = trn(
            "{tool} alone does not carry one step because of where the threshold of a step is set.",
            "{tool} alone does not carry {count} steps because of where the threshold of a step is set.",
            len(steps),
            tool=tool,
        )
        rows = tuple(
            AuditEvidence(
                tr(
                    "{process} › {step}: {tool} covers {share}, every other tool {others} or more; it alone falls "
                    "while the threshold is above {share} and at most {others}",
                    process=fit.process_by_id[process].name,
                    step=fit.process_by_id[process].step_by_key[step].name or step,
                    tool=tool,
                    share=percent(its.low, 1),
                    others=percent(its.high, 1),
                ),
                process=process,
                step=step,
                tool=tool,
            )
            for process, step, its in steps
        )
        yield AuditFinding(AuditRule.THRESHOLD, effect.severity, tool, message, rows, effect)


def _theta(share: float) -> str:
    return tr("with the threshold of a must at {share}", share=percent(share, 1))


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _with_settings(project: Project, settings: Settings) -> Project:
    return replace(project, settings=settings)


def _with_level(settings: Settings, level: Level, value: float) -> Settings:
    return replace(settings, levels={**settings.levels, level: value})


def _fallen(project: Project) -> frozenset[str]:
    """The tools that fail a must for certain."""
    basis = basis_of(project)
    may = reaches(basis.support.high, project.settings.must_threshold)
    return frozenset(tool for column, tool in enumerate(basis.tools) if not may[basis.must, column].all())
