"""What the command palette can find: actions, processes, steps, requirements, tools."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtGui import QAction, QKeySequence

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.scoring.result import Fit
from ui.session.choice import Choice
from ui.widgets.command_palette import Entry
from ui.widgets.language import tr
from ui.widgets.words import names_of, unmarked


def entries(actions: Sequence[tuple[str, QAction]], project: Project, fit: Fit | None, choice: Choice) -> list[Entry]:
    """Everything that can be done or gone to now, actions first."""
    return [
        *_of_actions(actions),
        *_of_tools(fit, choice),
        *_of_processes(project, choice),
        *_of_steps(project, choice),
        *_of_requirements(project, choice),
    ]


def _of_actions(actions: Sequence[tuple[str, QAction]]) -> Iterator[Entry]:
    for menu, action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Entry(unmarked(action.text()), menu, action.trigger, keys, names_of(action))


def _of_tools(fit: Fit | None, choice: Choice) -> Iterator[Entry]:
    for tool in fit.tools if fit else ():
        yield Entry(tool.name, tr("tool, rank {rank}", rank=tool.rank), _call(choice.set_tool, tool.name))


def _of_processes(project: Project, choice: Choice) -> Iterator[Entry]:
    for pid, name in project.process_names.items():
        yield Entry(name, tr("process"), _call(choice.reveal, pid))


def _of_steps(project: Project, choice: Choice) -> Iterator[Entry]:
    for pid, process in project.processes.items():
        for node in process.nodes:
            if node.kind.is_activity and node.name:
                yield Entry(
                    node.name,
                    tr("step in {process}", process=project.process_names[pid]),
                    _call(choice.reveal, pid, node.id),
                )


def _of_requirements(project: Project, choice: Choice) -> Iterator[Entry]:
    """Each requirement where it is asked for, so that its id and text lead to every step that asks."""
    everything = list(asked(project))
    texts = {key_of(each.id): each.definition.text for each in reversed(everything) if each.definition}
    for place, own, _ in everything:
        if place.process is None:
            continue
        process = project.processes[place.process]
        node = process.node_by_id.get(place.node or "")
        asker = (node.name or node.id if node else "") or project.process_names[place.process]
        title = f"{own} {texts.get(key_of(own), '')}".strip()
        yield Entry(title, tr("asked by {asker}", asker=asker), _call(choice.reveal, place.process, place.node or ""))


def _call(function: Callable[..., object], *given: str) -> Callable[[], object]:
    return lambda: function(*given)
