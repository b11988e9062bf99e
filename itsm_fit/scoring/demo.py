"""What a vendor is to show: for each path by which cases fail or may fail, the steps on it and what to look for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from itsm_fit.language import Phrase, Phrases
from itsm_fit.model.tool import Level
from itsm_fit.scoring.coverage import TOLERANCE
from itsm_fit.scoring.figures import Outcome, ToolAnswer
from itsm_fit.scoring.game.paths import FailingPath, FailingPaths, failing_paths
from itsm_fit.scoring.result import Fit, ProcessFit, RequirementFit, StepFit
from itsm_fit.scoring.weak_links import uncarried

LOOK_FOR: Mapping[Level, str] = Phrases(
    {
        Level.NATIVE: Phrase("Shown as delivered, with no setting changed during the demo."),
        Level.CONFIGURATION: Phrase("Which settings do it, who may change them, and what an upgrade does to them."),
        Level.EXTENSION: Phrase("The add-on at work: who makes it, what it costs, which versions it supports."),
        Level.CUSTOM: Phrase(
            "What has to be built: a comparable build at another customer, effort in days, who maintains it."
        ),
        Level.ROADMAP: Phrase(
            "How far it is today, in a test version; the date, and what stands in the contract if it slips."
        ),
        Level.NONE: Phrase("How the step is done without it: the detour by hand, and how long it takes."),
        Level.UNKNOWN: Phrase("Whether the tool can do it at all: have it shown, then write the answer down."),
    }
)
BY_VALUE = Phrase("Which part of it the tool does and which not, shown on a case of your own.")


@dataclass(frozen=True, slots=True)
class DemoAsk:
    """One requirement to be shown at a step: what the vendor says today, and what to look for."""

    requirement: RequirementFit
    answer: ToolAnswer
    look_for: str


@dataclass(frozen=True, slots=True)
class DemoScene:
    """One step of a path; `asks` is empty where it asks nothing of a tool."""

    step: StepFit
    carried: Outcome | None
    asks: tuple[DemoAsk, ...]


@dataclass(frozen=True, slots=True)
class DemoAct:
    """One failing path, step by step. `outcome` is that of its last step: it fails there, or may."""

    path: FailingPath
    outcome: Outcome
    scenes: tuple[DemoScene, ...]


@dataclass(frozen=True, slots=True)
class DemoScript:
    """What one tool's vendor is to show in one process; `paths` are those that the acts follow."""

    tool: str
    process: ProcessFit
    paths: FailingPaths
    acts: tuple[DemoAct, ...]


def demo_script(fit: Fit, process_id: str, tool: str) -> DemoScript:
    """The script for one process; raises KeyError for an unknown process or tool."""
    process = fit.process_by_id[process_id]
    found = failing_paths(process.play, uncarried(process, tool))
    return DemoScript(tool, process, found, tuple(_act(fit, process, tool, path) for path in found.paths))


def _act(fit: Fit, process: ProcessFit, tool: str, path: FailingPath) -> DemoAct:
    steps = [process.step_by_key[key] for key in path.steps]
    outcome = steps[-1].tools[tool].carried or Outcome.NO
    return DemoAct(path, outcome, tuple(scene_of(fit, step, tool) for step in steps))


def scene_of(fit: Fit, step: StepFit, tool: str) -> DemoScene:
    """A step with all that it asks of a tool."""
    return DemoScene(step, step.tools[tool].carried, asks_of(fit, step.requirements, tool))


def asks_of(fit: Fit, requirements: Iterable[str], tool: str) -> tuple[DemoAsk, ...]:
    """What a tool is to show of some requirements, given by their ids."""
    answers = ((rid, fit.support.answer(rid, tool)) for rid in requirements)
    return tuple(DemoAsk(fit.requirement_by_id[rid], answer, _look_for(answer)) for rid, answer in answers)


def _look_for(answer: ToolAnswer) -> str:
    if answer.level is not None:
        return LOOK_FOR[answer.level]
    low, high = answer.support
    if high - low > TOLERANCE:
        return LOOK_FOR[Level.UNKNOWN]
    return LOOK_FOR[Level.NATIVE] if low >= 1 - TOLERANCE else str(BY_VALUE)
