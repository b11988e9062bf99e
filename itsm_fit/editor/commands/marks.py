"""What the marks at an element say: whether an event interrupts, how a step repeats, which flow is the default."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from itsm_fit.editor.command import Command, Edited, OneOf, OnPad, unchanged
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, called, quoted
from itsm_fit.editor.offer import CaptionedOffer
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.process import EventKind, Flow, Loop, Node, NodeKind, Process

_ALWAYS_INTERRUPT: Final = frozenset({EventKind.ERROR, EventKind.CANCEL, EventKind.COMPENSATION})


@dataclass(frozen=True, slots=True)
class Repeating(CaptionedOffer):
    """A way in which an activity repeats."""

    loop: Loop


REPEATING: Final = (
    Repeating(Phrase("Once"), Phrase("none no marker"), Loop.NONE),
    Repeating(Phrase("Loop"), Phrase("again until while repeat"), Loop.STANDARD),
    Repeating(Phrase("Several at once"), Phrase("parallel multi-instance each"), Loop.PARALLEL),
    Repeating(Phrase("Several, one after another"), Phrase("sequential multi-instance each"), Loop.SEQUENTIAL),
)


@dataclass(frozen=True, slots=True)
class DefaultFlow:
    """A flow that may be the default of its source: what it is called, and its id, "" for none."""

    name: str
    words: str
    flow: str
    names: tuple[str, ...] = ()


def interrupt(diagram: Diagram, element: str, *, interrupting: bool) -> Edited:
    """Let an event end what it stands on, or let that go on."""
    home, _ = diagram.node(element)
    words = diagram.words_for([element])
    text = (
        tr("Let {element} Interrupt", element=words)
        if interrupting
        else tr("Let {element} Not Interrupt", element=words)
    )
    return Edited(text, diagram.edited_in(home, edits.set_interrupting, element, interrupting), (element,))


def repeat(diagram: Diagram, ids: Collection[str], loop: Loop) -> Edited:
    """Say how activities repeat."""
    words = diagram.words_for(ids)
    for element in ids:
        diagram = diagram.edited_in(diagram.node(element)[0], edits.set_loop, element, loop)
    said = next(each.name for each in REPEATING if each.loop is loop)
    return Edited(tr("Repeat {elements}: {how}", elements=words, how=said), diagram, tuple(ids))


def let_default(diagram: Diagram, element: str, flow_id: str | None, chosen: tuple[str, ...] = ()) -> Edited:
    """Let a flow be the one that a node takes when no other one is taken, or none; it has no condition then."""
    home, node = diagram.node(element)
    flow = next((each for each in home.outgoing.get(element, ()) if each.id == flow_id), None)
    notes: tuple[str, ...] = ()
    if flow is not None and flow.conditional:
        diagram = diagram.edited_in(home, edits.set_conditional, flow.id, False)
        notes = (tr("The default flow has no condition: the one that this flow had was taken off."),)
    diagram = diagram.edited_in(home, edits.set_default_flow, element, flow_id)
    if flow is None:
        text = tr("Let {element} Have No Default Flow", element=called(node))
    else:
        text = tr("Let {flow} Be the Default", flow=called(flow))
    return Edited(text, diagram, chosen or (element,), notes=notes)


def _choose_default(diagram: Diagram, context: Context, chosen: DefaultFlow) -> Edited:
    one = context.one
    source = one.source if isinstance(one, Flow) else context.element
    return let_default(diagram, source, chosen.flow or None, context.ids)


def _defaults(diagram: Diagram, context: Context) -> Sequence[DefaultFlow]:
    """The other state of the selected flow; of a node the flows that leave it, and none."""
    one = context.one
    home = diagram.home(context.element)
    if home is None:
        return ()
    if isinstance(one, Flow):
        source = home.node_by_id.get(one.source)
        is_default = source is not None and source.default_flow == one.id
        return (DefaultFlow(one.id, "", "" if is_default else one.id),)
    found: dict[str, DefaultFlow] = {}
    for flow in home.outgoing.get(context.element, ()):
        name = _flow_words(home, flow)
        name = f"{name} ({flow.id})" if name in found else name
        found[name] = DefaultFlow(name, flow.id, flow.id)
    return (*found.values(), DefaultFlow(tr("No default flow"), tr("none nothing clear"), "")) if found else ()


def _flow_words(process: Process, flow: Flow) -> str:
    target = process.node_by_id.get(flow.target)
    to = tr("to {element}", element=called(target)) if target is not None else ""
    return f"{quoted(flow.name)} {to}" if flow.name else to or flow.id


def _can_interrupt(context: Context) -> bool:
    step = context.step
    on_something = step is not None and _stands_on_something(step, inside=context.inside)
    return step is not None and step.event not in _ALWAYS_INTERRUPT and on_something


def _stands_on_something(step: Node, *, inside: bool) -> bool:
    starts_part = step.kind is NodeKind.START and (inside or step.parent is not None)
    return step.kind is NodeKind.BOUNDARY or starts_part


def _turn(diagram: Diagram, context: Context) -> Edited:
    step = context.step
    if step is None or not _stands_on_something(step, inside=context.inside):
        return unchanged(diagram, context.ids)
    return interrupt(diagram, step.id, interrupting=not step.interrupting)


def _has_default(context: Context) -> bool:
    return isinstance(context.one, Flow) or (context.step is not None and context.step.kind in edits.WITH_DEFAULT)


INTERRUPTING: Final = Command(
    "interrupting",
    Phrase("Interrupting or Not"),
    ("I",),
    "Shape",
    "border",
    "circle-off-outline",
    _can_interrupt,
    _turn,
    pad=OnPad("interrupting", always=False),
)
MARKS: Final[tuple[Command, ...]] = (
    INTERRUPTING,
    Command(
        "repeating",
        Phrase("Repeats…"),
        ("M",),
        "Shape",
        "border",
        "repeat",
        lambda c: bool(c.activities),
        lambda d, c, how: repeat(d, c.activities, how.loop),
        ask=OneOf(Phrase("How does it repeat?"), lambda _, c: REPEATING if c.activities else ()),
        pad=OnPad("repeating", always=False),
    ),
    Command(
        "default_flow",
        Phrase("Default Flow"),
        ("D",),
        "Shape",
        "flow",
        "slash-forward",
        _has_default,
        _choose_default,
        ask=OneOf(
            Phrase("Which flow when no other one is taken?"),
            lambda d, c: _defaults(d, c) if _has_default(c) else (),
            none=Phrase("Choose a flow, or a step or gateway that flows leave: one of these can be the default."),
        ),
    ),
)
