"""A `Fit` as the JSON that `score --json` prints: full-precision floats, null where there is no figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from itsm_fit.findings import Finding, Issue
from itsm_fit.model.requirement import ORIGIN_TEXTS, Requirement
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.firmness import Firmness
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.gates import times_bent
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit, ProcessFit, ProcessTool, RequirementFit, StepFit, ToolFit
from itsm_fit.scoring.staying import staying, staying_words

SCHEMA = 1


def fit_json(fit: Fit) -> dict[str, Any]:
    """The whole fit as plain data, as `itsm-fit score --json` prints it; `itsm-fit schema score` describes it.

    Intervals are lists of two, what is not known is None. Keys may be added within a schema number, never renamed.

    >>> from itsm_fit import fit_json, load, sample_models, score
    >>> plain = fit_json(score(load(sample_models() / "small" / "small-selection.itsmfit")))
    >>> plain["schema"], [tool["name"] for tool in plain["tools"]]
    (1, ['Invented Ash', 'Invented Birch', 'Invented Cedar'])
    """
    settings = fit.project.settings
    cross, bent = fit.cross_cutting, times_bent(fit)
    return {
        "schema": SCHEMA,
        "settings": {
            "levels": {str(level): value for level, value in settings.levels.items()},
            "weights": {str(priority): weight for priority, weight in settings.weights.items()},
            "must_threshold": settings.must_threshold,
            "step_threshold": settings.step_threshold,
            "decision": settings.decision,
        },
        "tools": [_tool(tool, bent[tool.name]) for tool in fit.tools],
        "incumbent": _incumbent(fit),
        "processes": [_process(process) for process in fit.processes],
        "cross_cutting": None
        if cross is None
        else {
            "weight": cross.weight,
            "requirements": list(cross.requirements),
            "tools": {name: _process_tool(tool) for name, tool in cross.tools.items()},
        },
        "requirements": [_requirement(fit, requirement) for requirement in fit.requirements],
        "explanations": list(fit.explanations),
        "findings": [finding_json(finding) for finding in fit.findings],
        "issues": [issue_json(issue) for issue in fit.issues],
    }


def _incumbent(fit: Fit) -> dict[str, Any] | None:
    its = staying(fit)
    if its is None:
        return None
    stated = fit.project.decision.incumbent
    return {
        "tool": its.incumbent.name,
        "rank": its.incumbent.rank,
        "known": its.known,
        "switching_cost": stated.cost,
        "switching_days": stated.days,
        "switching": its.switching,
        "words": list(staying_words(fit, costs_of(fit))),
    }


def robustness_json(firm: Firmness) -> dict[str, Any]:
    """What `score --robustness` adds; a tool that never comes first has no central weights (null)."""
    found = firm.acceptability
    return {
        "draws": found.draws,
        "seed": found.seed,
        "rank_acceptability": _by_tool(firm, found.ranks),
        "central_weights": {
            tool: None if np.isnan(row).any() else dict(zip(firm.groups, row.tolist(), strict=True))
            for tool, row in zip(firm.tools, found.central, strict=True)
        },
        "confidence": _by_tool(firm, found.confidence),
        "pairwise": {
            tool: dict(zip(firm.tools, row.tolist(), strict=True))
            for tool, row in zip(firm.tools, found.pairwise, strict=True)
        },
        "stability": {
            group: {"weight": each.weight, "first": list(each.first), "ranking": list(each.ranking)}
            for group, each in firm.stability.items()
        },
    }


def _by_tool(firm: Firmness, figures: NDArray[np.float64]) -> dict[str, Any]:
    return dict(zip(firm.tools, figures.tolist(), strict=True))


def finding_json(finding: Finding) -> dict[str, Any]:
    """One finding of `check --json`."""
    return {
        "file": finding.file,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "process": finding.process,
        "element": finding.element,
        "message": finding.message,
        "path": list(finding.path),
        **({"simulated": True} if finding.simulated else {}),
    }


def issue_json(issue: Issue) -> dict[str, str]:
    """One issue of `score --json`."""
    return {
        "severity": str(issue.severity),
        "file": issue.file,
        "where": issue.where,
        "message": issue.message,
    }


def _interval(interval: Interval | None) -> list[float] | None:
    return None if interval is None else [float(interval.low), float(interval.high)]


def _tool(tool: ToolFit, bent: int) -> dict[str, Any]:
    return {
        "name": tool.name,
        "rank": tool.rank,
        "eligible": str(tool.eligible),
        "coverage": _interval(tool.coverage),
        "end_to_end": _interval(tool.end_to_end),
        "unmet_musts": list(tool.unmet_musts),
        "open_musts": list(tool.open_musts),
        "counts": tool.counts._asdict(),
        "bent": bent,
    }


def _process_tool(tool: ProcessTool) -> dict[str, Any]:
    return {
        "coverage": _interval(tool.coverage),
        "end_to_end": _interval(tool.end_to_end),
        "counts": tool.counts._asdict(),
    }


def _process(process: ProcessFit) -> dict[str, Any]:
    return {
        "id": process.id,
        "name": process.name,
        "weight": process.weight,
        "cases_per_month": process.cases_per_month,
        "completes": process.play.completes,
        "deadlocks": process.play.deadlocks,
        "endless": process.play.endless,
        **_simulated(process.play),
        "handoffs": process.handoffs,
        "handoff_table": [
            {"from": each.source, "to": each.target, "per_case": each.per_case, "message": each.message}
            for each in process.handoff_table
        ],
        "steps": [_step(step) for step in process.steps],
        "tools": {name: _process_tool(tool) for name, tool in process.tools.items()},
    }


def _simulated(play: Play) -> dict[str, Any]:
    """How sure simulated shares are, beside them; nothing for exact ones."""
    samples = play.samples
    if samples is None:
        return {}
    shares = {name: getattr(samples, name) for name in ("completes", "deadlocks", "endless")}
    return {
        "simulated": {
            "cases": samples.cases,
            "seed": samples.seed,
            "undecided": samples.undecided,
            **{name: list(samples.interval(share)) for name, share in shares.items()},
        }
    }


def _step(step: StepFit) -> dict[str, Any]:
    return {
        "id": step.key,
        "name": step.name,
        "lane": step.lane,
        "visits": step.visits,
        "requirements": list(step.requirements),
        "tools": {
            name: {
                "coverage": _interval(tool.coverage),
                "carried": None if tool.carried is None else str(tool.carried),
                "gain": tool.gain,
                "exposure": tool.exposure,
            }
            for name, tool in step.tools.items()
        },
    }


def _requirement(fit: Fit, requirement: RequirementFit) -> dict[str, Any]:
    tools: dict[str, Mapping[str, Any]] = {}
    for tool in fit.tools:
        answer = fit.support.answer(requirement.id, tool.name)
        tools[tool.name] = {
            "support": _interval(answer.support),
            "level": None if answer.level is None else str(answer.level),
            "source": answer.source,
            "raw": answer.raw,
        }
    return {
        "id": requirement.id,
        "text": requirement.text,
        "processes": list(requirement.processes),
        "steps": list(requirement.steps),
        "priority": str(requirement.priority),
        "weight": requirement.weight,
        **_origin(requirement.own),
        "tools": tools,
    }


def _origin(own: Requirement) -> dict[str, Any]:
    """Where a requirement comes from, what of it is said."""
    said: dict[str, Any] = {name: getattr(own, name) for name in ORIGIN_TEXTS if getattr(own, name)}
    if own.depends_on:
        said["depends_on"] = list(own.depends_on)
    if own.state is not None:
        said["state"] = own.state.value
    return said
