"""What a tool's fit looks like on a drawing: one mark a node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from itsm_fit.drawing.elements import frames_around
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, StepTool
from itsm_fit.writing import per_cent as in_per_cent


@dataclass(frozen=True, slots=True)
class Mark:
    """How one node is painted; `outcome` None leaves its outline as it is. `label` is a few words beside its badge.

    `letter` stands on the badge in place of the verdict's sign: the tool, of two, that alone carries the step.
    """

    outcome: Outcome | None
    label: str = ""
    letter: str = ""


Paint = Mapping[str, Mark]
"""Marks by node id; a node without one asks nothing."""


class Asides(NamedTuple):
    """What is written on the drawing beside what it shows anyway."""

    shares: bool = False
    """The share of cases on each flow that states one."""
    counts: bool = False
    """How many requirements each step asks."""
    comments: bool = False
    """How many comments are open at each element."""


_WORST_FIRST = (Outcome.NO, Outcome.OPEN, Outcome.YES)


def paint_of(fit: Fit, process_id: str, tool: str, within: str = "") -> dict[str, Mark]:
    """The marks of one process for one tool, as it is to be seen inside the sub-process `within` ("": as a whole).

    `process_id` is project-wide. A call activity answers for the steps it calls, a collapsed sub-process for what
    it hides: the worst verdict, and the largest exposure. Raises KeyError for an unknown process or tool.
    """
    if tool not in fit.tool_by_name:
        raise KeyError(tool)
    process = fit.project.processes[process_id]
    shown: dict[str, list[StepTool]] = {}
    for step in fit.process_by_id[process_id].steps:
        node = process.node_by_id.get(step.key) or process.node_by_id.get(step.key.split(">", 1)[0])
        if node is not None and tool in step.tools:
            shown.setdefault(visible(process, node, within).id, []).append(step.tools[tool])
    marks = {node: _mark(verdicts) for node, verdicts in shown.items()}
    return {node: mark for node, mark in marks.items() if mark.outcome is not None}


def paint_of_document(
    value: Project, document: Document, fit: Fit | None, tool: str, within: str = ""
) -> dict[str, Mark]:
    """The marks of every process of a document; none without a fit, a tool or scores of this very process.

    `within` is the sub-process that is shown alone.
    """
    marks: dict[str, Mark] = {}
    if fit is None or tool not in fit.tool_by_name:
        return marks
    own = {id(process) for process in document.processes}
    for pid, process in value.processes.items():
        if id(process) in own and pid in fit.process_by_id:
            marks.update(paint_of(fit, pid, tool, within))
    return marks


def visible(process: Process, node: Node, within: str = "") -> Node:
    """The node itself, or the outermost collapsed sub-process that hides it, of those inside of `within`."""
    frames = takewhile(lambda frame: frame.id != within, frames_around(process, node))
    hiding = [frame for frame in frames if not frame.expanded]
    return hiding[-1] if hiding else node


def _mark(verdicts: list[StepTool]) -> Mark:
    found = {verdict.carried for verdict in verdicts}
    outcome = next((outcome for outcome in _WORST_FIRST if outcome in found), None)
    exposure = max((verdict.exposure for verdict in verdicts if verdict.carried is outcome), default=0.0)
    if outcome in (None, Outcome.YES) or not exposure:
        return Mark(outcome)
    several = sum(verdict.carried is outcome and verdict.exposure > 0 for verdict in verdicts) > 1
    share = f"≥ {per_cent(exposure)}" if several else per_cent(exposure)
    if outcome is Outcome.NO:
        return Mark(outcome, tr("breaks {share}", share=share))
    return Mark(outcome, tr("may break {share}", share=share))


def per_cent(share: float) -> str:
    """A share of cases for a small label: ``35 %``; what would round to nothing reads ``< 1 %``."""
    return in_per_cent(share) if share >= 0.005 else f"< {in_per_cent(0.01)}"
