"""What the command palette can find: actions, processes, steps, tools."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QAction, QKeySequence

from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.choice import Choice
from ui.command_palette import Entry


def entries(actions: Sequence[tuple[str, QAction]], project: Project, fit: Fit | None, choice: Choice) -> list[Entry]:
    """Everything that can be done or gone to now, actions first."""
    return [
        *_of_actions(actions),
        *_of_tools(fit, choice),
        *_of_processes(project, choice),
        *_of_steps(project, choice),
    ]


def _of_actions(actions: Sequence[tuple[str, QAction]]) -> Iterator[Entry]:
    for menu, action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Entry(re.sub("&(.)", r"\1", action.text()), menu, action.trigger, keys)


def _of_tools(fit: Fit | None, choice: Choice) -> Iterator[Entry]:
    for tool in fit.tools if fit else ():
        yield Entry(tool.name, f"tool, rank {tool.rank}", _call(choice.set_tool, tool.name))


def _of_processes(project: Project, choice: Choice) -> Iterator[Entry]:
    for pid, process in project.processes.items():
        yield Entry(process.name or pid, "process", _call(choice.reveal, pid))


def _of_steps(project: Project, choice: Choice) -> Iterator[Entry]:
    for pid, process in project.processes.items():
        for node in process.nodes:
            if node.kind.is_activity and node.name:
                yield Entry(node.name, f"step in {process.name or pid}", _call(choice.reveal, pid, node.id))


def _call(function: Callable[..., object], *given: str) -> Callable[[], object]:
    return lambda: function(*given)
