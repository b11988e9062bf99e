"""What scoring gives: one frozen `Fit`, read by the window, the report and the JSON alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from itsm_fit.findings import Finding, Issue
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import UNDEFINED, Priority, Requirement
from itsm_fit.scoring.answering import rows_answering, why_unweighed
from itsm_fit.scoring.figures import Counts, Interval, Outcome, Support

if TYPE_CHECKING:  # the window shows before anything is computed, and NumPy and SciPy take half a second to load
    from itsm_fit.scoring.game.token_game import Play
    from itsm_fit.scoring.step_figures import StepFigures
    from itsm_fit.scoring.workings import Workings


@dataclass(frozen=True, slots=True)
class RequirementFit:
    """A requirement with everything resolved: sheet text and priority filled in, defaults applied.

    `processes` are project-wide process ids, `steps` node ids; both empty for cross-cutting requirements. `met`
    is the gate verdict a tool: only for musts, else empty. `by_priority` says that the weight is that of the priority.
    """

    id: str
    text: str
    priority: Priority
    weight: float
    category: str
    processes: tuple[str, ...]
    steps: tuple[str, ...]
    met: Mapping[str, Outcome]
    by_priority: bool = True
    own: Requirement = UNDEFINED
    """As it is defined, with where it comes from; blank where it is only referred to."""

    @property
    def note(self) -> str:
        return self.own.note


@dataclass(frozen=True, slots=True)
class StepTool:
    """How one tool serves one step.

    `coverage` is None when the step's weights sum to 0 or it asks nothing; `carried` is None when it asks
    nothing. `gain` is what end to end of the process rises by once this step is carried too, `exposure` the share of
    the completing cases that enter it (§7), both 0 to 1; `missing` the weight still missing on the low end
    (Σ w · (1 − low)).
    """

    coverage: Interval | None
    carried: Outcome | None
    gain: float = 0.0
    exposure: float = 0.0
    missing: float = 0.0


@dataclass(frozen=True, slots=True)
class StepFit:
    """An activity as it is played. `key` is its id, or ``CALL>STEP`` inside a called process.

    `visits` per case, None when infinite; `requirements` the ids asked there; `lane` the role's name or "".
    """

    key: str
    name: str
    lane: str
    visits: float | None
    requirements: tuple[str, ...]
    tools: Mapping[str, StepTool]

    @property
    def asks(self) -> bool:
        return bool(self.requirements)


@dataclass(frozen=True, slots=True)
class ProcessTool:
    """How one tool carries one process; None where the process asks nothing (coverage) or no step does (E)."""

    coverage: Interval | None
    end_to_end: Interval | None
    counts: Counts


@dataclass(frozen=True, slots=True)
class Handoff:
    """Work passed from role to role: expected number per case. `message` marks message flows between pools."""

    source: str
    target: str
    per_case: float | None
    message: bool = False


@dataclass(frozen=True)
class ProcessFit:
    """One process; `id` is project-wide, `handoffs` the expected lane changes per case (None when infinite)."""

    id: str
    name: str
    weight: float
    cases_per_month: float | None
    play: Play
    handoffs: float | None
    handoff_table: tuple[Handoff, ...]
    steps: tuple[StepFit, ...]
    requirements: tuple[str, ...]
    tools: Mapping[str, ProcessTool]
    figures: StepFigures | None = field(default=None, compare=False, repr=False)
    """What `steps` look their tools up in, where any asks something."""

    @cached_property
    def step_by_key(self) -> dict[str, StepFit]:
        return {step.key: step for step in self.steps}


@dataclass(frozen=True, slots=True)
class GroupFit:
    """The cross-cutting requirements: those that belong to no process."""

    weight: float
    requirements: tuple[str, ...]
    tools: Mapping[str, ProcessTool]


@dataclass(frozen=True, slots=True)
class ToolFit:
    """One tool over all processes. `rank` starts at 1, ties share it."""

    name: str
    rank: int
    eligible: Outcome
    coverage: Interval | None
    end_to_end: Interval | None
    unmet_musts: tuple[str, ...]
    open_musts: tuple[str, ...]
    counts: Counts


@dataclass(frozen=True)
class Fit:
    """The whole answer: tools in ranking order, processes in source order.

    `explanations` are sentences for people: where coverage and end-to-end disagree, and by which step.
    """

    project: Project
    tools: tuple[ToolFit, ...]
    processes: tuple[ProcessFit, ...]
    cross_cutting: GroupFit | None
    requirements: tuple[RequirementFit, ...]
    support: Support
    explanations: tuple[str, ...]
    findings: tuple[Finding, ...]
    issues: tuple[Issue, ...]
    workings: Workings | None = field(default=None, compare=False, repr=False)
    """What scoring the next state of the project can start from."""

    def __repr__(self) -> str:
        """The tools in ranking order, of which project: all of it would fill a book."""
        return f"<Fit {self.project.name!r} {', '.join(f'{its.rank}. {its.name}' for its in self.tools)}>"

    @cached_property
    def tool_by_name(self) -> dict[str, ToolFit]:
        return {tool.name: tool for tool in self.tools}

    @cached_property
    def process_by_id(self) -> dict[str, ProcessFit]:
        return {process.id: process for process in self.processes}

    @cached_property
    def requirement_by_id(self) -> dict[str, RequirementFit]:
        return {requirement.id: requirement for requirement in self.requirements}

    @cached_property
    def unmatched(self) -> int:
        """How many rows of the tables answer no requirement: by no id, no equal text and no link."""
        catalogue = self.workings.basis.catalogue if self.workings else None
        tables = zip(self.project.matrices, rows_answering(self.project, catalogue), strict=True)
        return sum(its.rows - its.answering for matrix, its in tables if not matrix.by_hand)

    @cached_property
    def unweighed(self) -> str:
        """Why the tools cannot be compared yet, in a sentence; "" when they can be or when there are none."""
        return why_unweighed(self.project, len(self.requirements), len(self.support.answers))
