"""A project: the processes drawn, the tools' answers, and how they are valued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from itsm_fit.findings import Issue
from itsm_fit.model.acceptance import AcceptanceRun
from itsm_fit.model.choices import PairChoice
from itsm_fit.model.comment import LooseComment
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document
from itsm_fit.model.evidence import AnswerEvidence, Trust
from itsm_fit.model.gap import Gap
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.judging import Judging
from itsm_fit.model.kpi import Kpi
from itsm_fit.model.log import LogEntry
from itsm_fit.model.process import Process
from itsm_fit.model.process_owner import ProcessOwner
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.reading_choices import ReadingChoices
from itsm_fit.model.replay_record import ReplayRecord
from itsm_fit.model.report_look import ReportLook
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.rollout import Rollout
from itsm_fit.model.round import Round
from itsm_fit.model.scenario import Scenario
from itsm_fit.model.template_origin import TemplateOrigin
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Level, Matrix

DEFAULT_LEVELS: Mapping[Level, float] = {
    Level.NATIVE: 1.0,
    Level.CONFIGURATION: 0.9,
    Level.EXTENSION: 0.7,
    Level.CUSTOM: 0.4,
    Level.ROADMAP: 0.1,
    Level.NONE: 0.0,
}
DEFAULT_WEIGHTS: Mapping[Priority, float] = {
    Priority.MUST: 4.0,
    Priority.SHOULD: 2.0,
    Priority.COULD: 1.0,
    Priority.WONT: 0.0,
}
PARTIAL_FACTOR = 0.5
"""What a feature that matches a requirement in part counts of its value."""
CROSS_CUTTING = "Cross-cutting"
"""The name of the group of requirements that belong to no process."""

DecisionValue = Literal["coverage", "end_to_end"]


@dataclass(frozen=True)
class Settings:
    """How answers are valued.

    `levels` holds the value of each level but unknown, 0 to 1. `must_threshold` (θ) is the support a must needs,
    `step_threshold` (τ) the coverage a step needs to be carried, `decision` what the ranking goes by.
    """

    levels: Mapping[Level, float] = field(default_factory=lambda: dict(DEFAULT_LEVELS))
    weights: Mapping[Priority, float] = field(default_factory=lambda: dict(DEFAULT_WEIGHTS))
    must_threshold: float = 0.7
    step_threshold: float = 0.6
    decision: DecisionValue = "coverage"
    cross_cutting_weight: float = 1.0


@dataclass(frozen=True, slots=True)
class FeatureLink:
    """A feature mapped to a requirement. `feature` is ``file!sheet!cell`` of the feature's first answer.

    A full match counts its value, a partial one half of it.
    """

    requirement: str
    feature: str
    partial: bool = False


@dataclass(frozen=True)
class Project:
    """Everything a selection holds.

    `requirements` are those defined for the project as a whole: the ones that no process defines or references
    form the cross-cutting group. `links` map features that carry no requirement id; `all_of` names the
    requirements that need all their linked features (the others need any one of them). `rejected` holds pairs of
    requirement id and feature that a person has looked at and found to be no match. `history` keeps answers that
    newer tables changed or withdrew, the oldest first. `decision` is what decides beside the fit, `gaps`
    what was decided about gaps, `scenarios` what was tried and kept. `decided` is how files are to be read, `remarks`
    what was noticed in the files taken in, as long as their tables are here and nobody has settled it. `report_look` is
    how reports look. In a `tender` the vendors' scores stay covered until a baseline is sealed; `log` is what happened,
    which only grows (`sealing.chain`), `kept` the texts of its baselines by their SHA-256. `evidence` is what answers
    rest on, `trust` how likely they are taken to hold. `judging` is what evaluators judge, `choices` are those between
    pairs that weights may follow from. `round` is how the vendors are dealt with, `acceptance` what came of acceptance
    tests, the oldest first, `rollout` what a plan in waves is made with, `kpis` what the
    processes are measured by, `replays` the logs that their shares come from,
    `readiness` how ready the people are, `owners` who is asked to approve which process, `loose_comments` the comments
    that stand at nothing drawn,
    `templates` what it was made from.
    """

    name: str = ""
    documents: tuple[Document, ...] = ()
    matrices: tuple[Matrix, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    links: tuple[FeatureLink, ...] = ()
    all_of: frozenset[str] = frozenset()
    settings: Settings = field(default_factory=Settings)
    rejected: frozenset[tuple[str, str]] = frozenset()
    history: tuple[OldAnswer, ...] = ()
    decision: Decision = field(default_factory=Decision)
    gaps: tuple[Gap, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    decided: ReadingChoices = field(default_factory=ReadingChoices)
    remarks: tuple[Issue, ...] = ()
    report_look: ReportLook = field(default_factory=ReportLook)
    tender: bool = False
    log: tuple[LogEntry, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[AnswerEvidence, ...] = ()
    trust: Trust = field(default_factory=Trust)
    judging: Judging = field(default_factory=Judging)
    choices: tuple[PairChoice, ...] = ()
    round: Round = field(default_factory=Round)
    acceptance: tuple[AcceptanceRun, ...] = ()
    rollout: Rollout = field(default_factory=Rollout)
    kpis: tuple[Kpi, ...] = ()
    replays: tuple[ReplayRecord, ...] = ()
    readiness: Readiness = field(default_factory=Readiness)
    owners: tuple[ProcessOwner, ...] = ()
    loose_comments: tuple[LooseComment, ...] = ()
    templates: tuple[TemplateOrigin, ...] = ()

    def __repr__(self) -> str:
        """What it holds, in numbers: all of it would fill a book."""
        parts = {"processes": self.processes, "tools": self.tool_names, "matrices": self.matrices, "log": self.log}
        return f"<Project {self.name!r} {' '.join(f'{name}={len(each)}' for name, each in parts.items())}>"

    @cached_property
    def processes(self) -> dict[str, Process]:
        """Every process by its id in this project, in source order.

        An id that an earlier document already uses becomes ``STEM#id`` (a number follows where that is taken too).
        """
        found: dict[str, Process] = {}
        for document in self.documents:
            for process in document.processes:
                found[_free_id(process.id, document.stem, found)] = process
        return found

    @cached_property
    def process_names(self) -> dict[str, str]:
        """What each process is called, by its id in this project: its name, else its pool's, else that id."""
        named = (document.name_of(process) for document in self.documents for process in document.processes)
        return {key: name or key for key, name in zip(self.processes, named, strict=True)}

    def processes_called(self, text: str) -> tuple[str, ...]:
        """The project-wide ids that a text may mean: that id itself, else those of all processes so called."""
        if text in self.processes:
            return (text,)
        return tuple(key for key, name in self.process_names.items() if text_key(name) == text_key(text))

    @cached_property
    def tool_names(self) -> tuple[str, ...]:
        """Every tool once, in the order of the files."""
        return tuple(dict.fromkeys(column.tool for matrix in self.matrices for column in matrix.responses))

    def document_of(self, process_id: str) -> Document:
        """The document that holds the process with this project-wide id; raises KeyError when there is none."""
        wanted = self.processes[process_id]
        return next(doc for doc in self.documents if any(process is wanted for process in doc.processes))

    def called(self, caller: str, element: str | None) -> str | None:
        """The project-wide id of the process that a call activity in process `caller` names, or None.

        A process of the caller's own document comes first; a namespace prefix (``ns:P1``) is passed over.
        """
        wanted = (element or "").rpartition(":")[2]
        own = self.document_of(caller).process_by_id.get(wanted)
        if own is not None:
            return next(key for key, process in self.processes.items() if process is own)
        return wanted if wanted in self.processes else None


def _free_id(wanted: str, stem: str, taken: Mapping[str, Process]) -> str:
    if wanted not in taken:
        return wanted
    candidate, number = f"{stem}#{wanted}", 2
    while candidate in taken:
        candidate, number = f"{stem}#{wanted}#{number}", number + 1
    return candidate
