"""Gates: musts that tools fail or leave open, with who insists on them (§4); and processes that are bent to a tool."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from itsm_fit.model.asking import key_of
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, RequirementFit


@dataclass(frozen=True, slots=True)
class Gate:
    """A must that not every tool meets. `fails` and `open` are tools in ranking order; `alone` are those of `fails`
    that fail nothing else: without this must they could be chosen.
    """

    requirement: RequirementFit
    fails: tuple[str, ...]
    open: tuple[str, ...]
    alone: tuple[str, ...]


def gates(fit: Fit) -> tuple[Gate, ...]:
    """Every must that a tool fails or leaves open, those that fail most tools first."""
    found = []
    for its in fit.requirements:
        fails = tuple(tool.name for tool in fit.tools if its.met.get(tool.name) is Outcome.NO)
        open_ = tuple(tool.name for tool in fit.tools if its.met.get(tool.name) is Outcome.OPEN)
        if fails or open_:
            alone = tuple(name for name in fails if fit.tool_by_name[name].unmet_musts == (its.id,))
            found.append(Gate(its, fails, open_, alone))
    return tuple(sorted(found, key=lambda gate: (-len(gate.fails), -len(gate.open))))


def bent(project: Project) -> tuple[Gap, ...]:
    """Where a process is changed to fit a tool, in the order in which that was decided."""
    return tuple(gap for gap in project.gaps if gap.resolution is Resolution.CHANGE_PROCESS)


def times_bent(fit: Fit) -> Counter[str]:
    """For how many requirements that are still asked the processes are changed to fit each tool."""
    asked = {key_of(its.id) for its in fit.requirements if not its.own.withdrawn}
    return Counter(gap.tool for gap in bent(fit.project) if key_of(gap.requirement) in asked)
