"""What can be done with sub-processes and calls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from itsm_fit.drawing.words import sub_process_name
from itsm_fit.editor.command import Command, Edited, OneOf, OnPad, unchanged
from itsm_fit.editor.commands.across import homes_for, moved_into, moved_out
from itsm_fit.editor.commands.dissolve import dissolved
from itsm_fit.editor.commands.fold import folded, unfolded
from itsm_fit.editor.commands.wrap import wrapped
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, quoted
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.project import Project


@dataclass(frozen=True, slots=True)
class CallableProcess:
    """A process that can be called: its name, words it is looked for by, and what a call says to mean it."""

    name: str
    words: str
    called: str | None
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Home:
    """A sub-process that steps can go into: its name, words it is looked for by, and its id."""

    name: str
    words: str
    element: str
    names: tuple[str, ...] = ()


def fold(diagram: Diagram, context: Context) -> Edited:
    """Fold the selected sub-process up, or unfold it."""
    step = context.step
    if step is None:
        return unchanged(diagram, context.ids)
    words = diagram.words_for([step.id])
    if step.expanded:
        return Edited(tr("Fold {element}", element=words), folded(diagram, step.id), (step.id,))
    return Edited(tr("Unfold {element}", element=words), unfolded(diagram, step.id), (step.id,))


def wrap(diagram: Diagram, context: Context) -> Edited:
    """Make a sub-process of what is selected."""
    after, own = wrapped(diagram, context.ids)
    return Edited(tr("Wrap into Sub-process"), after, (own,), is_new=True)


def dissolve(diagram: Diagram, context: Context) -> Edited:
    """Let the steps of the selected sub-process stand in its place."""
    if context.step is None:
        return unchanged(diagram, context.ids)
    after, left = dissolved(diagram, context.element)
    return Edited(tr("Dissolve {elements}", elements=diagram.words_for(context.ids)), after, tuple(left))


def move_in(diagram: Diagram, context: Context, home: Home) -> Edited:
    """Put the selected steps into a sub-process beside them."""
    text = tr("Move {elements} into {home}", elements=diagram.words_for(context.ids), home=quoted(home.name))
    return Edited(text, moved_into(diagram, context.ids, home.element), context.ids)


def move_out(diagram: Diagram, context: Context) -> Edited:
    """Put the selected steps out of their sub-process."""
    homes = [step.parent for step in context.steps if step.parent is not None]
    if not homes:
        return unchanged(diagram, context.ids)
    text = tr(
        "Move {elements} out of {home}",
        elements=diagram.words_for(context.ids),
        home=diagram.words_for(homes[:1]),
    )
    return Edited(text, moved_out(diagram, context.ids), context.ids)


def let_call(diagram: Diagram, element: str, process: CallableProcess) -> Edited:
    """Let a step call a process."""
    home, _ = diagram.node(element)
    name = diagram.words_for([element])
    text = (
        tr("Let {name} Call {process}", name=name, process=process.name)
        if process.called
        else tr("Let {name} Call Nothing", name=name)
    )
    return Edited(text, diagram.edited_in(home, edits.set_called, element, process.called), (element,))


def _homes(diagram: Diagram, context: Context) -> Sequence[Home]:
    """The sub-processes beside some steps, each under a name of its own, the nearest first."""
    found: dict[str, Home] = {}
    for process in diagram.document.processes:
        for node in homes_for(process, context.ids):
            name = sub_process_name(node)
            name = f"{name} ({node.id})" if name in found else name
            found[name] = Home(name, node.id, node.id)
    return [*found.values()]


def _callable(_: Diagram, context: Context) -> Sequence[CallableProcess]:
    return [*callable_processes(context.project, context.drawn)] if context.step is not None else []


def callable_processes(project: Project, drawn: str) -> Iterable[CallableProcess]:
    """The other processes of the project, each under a name of its own, and none."""
    own = project.document_of(drawn)
    taken: set[str] = set()
    for key, process in project.processes.items():
        if key != drawn:
            document = project.document_of(key)
            name = project.process_names[key]
            name = f"{name} ({document.name})" if name in taken else name
            taken.add(name)
            called = process.id if document is own else key
            yield CallableProcess(name, f"{document.name} {key}", called)
    yield CallableProcess(tr("No process"), tr("none nothing clear"), None)


FRAMES: Final[tuple[Command, ...]] = (
    Command(
        "fold",
        Phrase("Fold or Unfold"),
        ("Ctrl+.",),
        "Shape",
        "frame",
        "arrow-expand",
        lambda c: c.sub_process is not None,
        fold,
        pad=OnPad("fold", always=False),
    ),
    Command(
        "wrap", Phrase("Wrap into Sub-process"), ("Ctrl+G",), "Shape", "frame", "group", lambda c: bool(c.steps), wrap
    ),
    Command(
        "dissolve",
        Phrase("Dissolve Sub-process"),
        ("Ctrl+Shift+G",),
        "Shape",
        "frame",
        "ungroup",
        lambda c: c.sub_process is not None,
        dissolve,
    ),
    Command(
        "move_in",
        Phrase("Move Into Sub-process"),
        ("Ctrl+Alt+G",),
        "Shape",
        "frame",
        "location-enter",
        lambda c: bool(c.steps),
        move_in,
        ask=OneOf(
            Phrase("Into which sub-process?"),
            _homes,
            none=Phrase("No sub-process stands beside these steps: make one of them by Ctrl+G."),
        ),
    ),
    Command(
        "move_out",
        Phrase("Move Out of Sub-process"),
        ("Ctrl+Alt+Shift+G",),
        "Shape",
        "frame",
        "location-exit",
        lambda c: c.held,
        move_out,
    ),
    Command(
        "enter",
        Phrase("Open What Is Inside"),
        ("Ctrl+Down",),
        "Shape",
        "frame",
        "arrow-down-right-bold",
        lambda c: bool(c.opens),
        pad=OnPad("enter", always=False),
    ),
    Command(
        "leave",
        Phrase("Back to the Drawing Around"),
        ("Ctrl+Up",),
        "Shape",
        "frame",
        "arrow-up-left-bold",
        lambda c: c.inside,
    ),
    Command(
        "choose_called",
        Phrase("Choose the Called Process…"),
        ("Ctrl+Shift+P",),
        "Shape",
        "frame",
        "link-variant",
        lambda c: c.call is not None,
        lambda d, c, process: let_call(d, c.element, process),
        ask=OneOf(Phrase("Which process is called?"), _callable),
    ),
)
