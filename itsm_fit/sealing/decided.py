"""The decision record: which tool was chosen, why, against whose dissent, with which risks and on what conditions.

It is sealed like a baseline: by the figures it rests on, and by a digest of everything that was decided on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

import msgspec

from itsm_fit.errors import EditError, FitError
from itsm_fit.language import Phrase, Phrases, tr
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix
from itsm_fit.scoring.named import tool_named
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.baseline import baseline_of, require_reason
from itsm_fit.sealing.bodies import told_by
from itsm_fit.sealing.canonical import plain, section_digests, whole_digest
from itsm_fit.sealing.chain import digest_of, recorded
from itsm_fit.sealing.cover import require_uncovered
from itsm_fit.sealing.deviations import changes_since, criteria_ranks
from itsm_fit.sealing.remembered import by_identity

_BESIDE = frozenset(
    {
        "acceptance",
        "name",
        "matrices",
        "documents",
        "requirements",
        "settings",
        "all_of",
        "decision",
        "decided",
        "history",
        "remarks",
    }
    | {"report_look", "scenarios", "tender", "log", "kept", "kpis", "loose_comments", "owners", "readiness", "replays"}
)
"""Fields of a project that stand in a section of the baseline, or that nothing is decided on."""


class Dissent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who would have decided otherwise, and what they say."""

    who: str
    what: str


class DecidedFigures(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A tool as it stood when the decision was made; figures are shares, low and high."""

    tool: str
    rank: int
    eligible: str
    coverage: tuple[float, float] | None
    end_to_end: tuple[float, float] | None
    by_criteria: int | None


class DecisionRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was decided. `seal` is the hash of the baseline that held, "" where there was none.

    `sections` are the digests of everything decided on, by name; `digest` that of all of them.
    """

    tool: str
    dissent: list[Dissent]
    risks: list[str]
    conditions: list[str]
    ranking: list[DecidedFigures]
    seal: str
    sections: dict[str, str]
    digest: str


@dataclass(frozen=True, slots=True)
class DecisionText:
    """What somebody writes when they decide; each risk and condition is one sentence."""

    tool: str
    dissent: Sequence[Dissent] = ()
    risks: Sequence[str] = ()
    conditions: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class RecordedDecision:
    """The decision that counts: the newest. `changed` names what is another thing now than what was decided on."""

    entry: LogEntry
    record: DecisionRecord
    changed: tuple[str, ...] = field(default=())


def decided(fit: Fit, text: DecisionText, *, by: str, reason: str, at: datetime) -> Project:
    """The project of a fit with a decision on record; the fit is that of the project as it is.

    Raises EditError without a name or a reason, while changes of the baseline are not explained or scores are covered,
    FitError where there is no such tool.
    """
    project = fit.project
    require_reason(reason)
    require_uncovered(project)
    if changes_since(project):
        raise EditError(tr("What was changed since the seal is not explained yet: do that first, then decide."))
    baseline = baseline_of(project)
    chosen = criteria_ranks(fit)
    sections = decided_on(project)
    record = DecisionRecord(
        tool_named(fit, text.tool),
        [Dissent(each.who.strip(), each.what.strip()) for each in text.dissent],
        _said(text.risks),
        _said(text.conditions),
        [
            DecidedFigures(
                tool.name,
                tool.rank,
                tool.eligible.value,
                tool.coverage and (tool.coverage.low, tool.coverage.high),
                tool.end_to_end and (tool.end_to_end.low, tool.end_to_end.high),
                chosen.get(tool.name),
            )
            for tool in fit.tools
        ],
        baseline.entry.hash if baseline else "",
        sections,
        whole_digest(sections),
    )
    return recorded(project, LogKind.DECIDED, by=by, reason=reason, at=at, **msgspec.to_builtins(record))


def decision_of(project: Project) -> RecordedDecision | None:
    """The newest decision on record that can be read; None where there is none."""
    for entry in reversed(project.log):
        if entry.kind is LogKind.DECIDED:
            try:
                record = record_of(entry)
            except FitError:
                continue
            now = decided_on(project)
            changed = [name for name in {**record.sections, **now} if record.sections.get(name) != now.get(name)]
            return RecordedDecision(entry, record, tuple(_CALLED.get(name, name) for name in changed))
    return None


def record_of(entry: LogEntry) -> DecisionRecord:
    """What an entry says was decided; raises FitError where its body is not what the app writes."""
    return told_by(dict(entry.body), DecisionRecord, Phrase("It does not say what was decided."))


def decided_on(project: Project) -> dict[str, str]:
    """The digests of everything that figures rest on: the sections of a baseline, answers, offers and the rest."""
    decision = project.decision
    rest: dict[str, Any] = {
        "answers": list(map(_answers, project.matrices)),
        "offers": [
            plain(decision.costs),
            plain(decision.day_rates),
            {each.id: dict(each.values) for each in decision.criteria},
        ],
    }
    for each in fields(Project):
        if each.name not in _BESIDE:
            rest[each.name] = plain(getattr(project, each.name))
    return section_digests(project) | {name: digest_of(value) for name, value in rest.items()}


@by_identity
def _answers(matrix: Matrix) -> str:
    return digest_of(plain(matrix))


def _said(texts: Sequence[str]) -> list[str]:
    return [text.strip() for text in texts if text.strip()]


_CALLED = Phrases(
    {
        "processes": Phrase("processes"),
        "requirements": Phrase("requirements"),
        "weights": Phrase("weights"),
        "thresholds": Phrase("thresholds"),
        "levels": Phrase("levels"),
        "method": Phrase("method"),
        "answers": Phrase("answers"),
        "offers": Phrase("offers"),
        "links": Phrase("links"),
        "rejected": Phrase("matches turned down"),
        "gaps": Phrase("gaps"),
        "evidence": Phrase("evidence"),
        "trust": Phrase("trust in answers"),
        "round": Phrase("round"),
        "judging": Phrase("evaluators’ scores"),
        "choices": Phrase("choices"),
        "editions": Phrase("editions"),
    }
)
