"""What is written at an element beside its name: when a flow is taken, what an event waits for, throws or catches."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from itsm_fit.editor.command import Command, Edited, OnPad, Written, unchanged
from itsm_fit.editor.commands.steps import labelled
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram, called
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.edits.parts import DrawnPart, part_of
from itsm_fit.model.edits.triggers import DEFINED, trigger_name
from itsm_fit.model.process import EventKind, Flow, Node, Timing

CONDITION: Final = Phrase("Condition")
VALUE_NAMES: Final = {
    EventKind.TIMER: Phrase("Timer"),
    EventKind.CONDITIONAL: CONDITION,
    EventKind.LINK: Phrase("Link"),
    EventKind.MESSAGE: Phrase("Message"),
    EventKind.SIGNAL: Phrase("Signal"),
    EventKind.ERROR: Phrase("Error"),
    EventKind.ESCALATION: Phrase("Escalation"),
}
"""What the value of an event is called, by its trigger."""
TIMER_HINT: Final = Phrase("PT4H, P2D, 2026-01-31 or R/P1W")
_HINTS: Final = {
    EventKind.TIMER: TIMER_HINT,
    EventKind.LINK: Phrase("Name of the link"),
}


class WrittenValue(NamedTuple):
    """What an element says beside its name: what that is called, what it is now, and an example of it."""

    title: str
    text: str
    hint: str


def value_at(diagram: Diagram, part: DrawnPart | None) -> WrittenValue | None:
    """The value that an element has or could have; None for one that has none."""
    if isinstance(part, Flow):
        return WrittenValue(str(CONDITION), part.condition, tr("When this flow is taken"))
    if not isinstance(part, Node) or part.event not in VALUE_NAMES:
        return None
    title = str(VALUE_NAMES[part.event])
    if part.event in {EventKind.TIMER, EventKind.CONDITIONAL}:
        return WrittenValue(title, part.value, str(_HINTS.get(part.event, title)))
    hint = str(_HINTS[part.event]) if part.event in _HINTS else tr("Name of the {event}", event=part.event.words)
    return WrittenValue(title, trigger_name(diagram.document, part), hint)


def meant_by(text: str, before: Timing) -> Timing:
    """How the value of a timer is meant, by the way ISO 8601 writes it; what tells nothing is meant as before."""
    said = text.strip()
    return next((timing for pattern, timing in _WRITTEN if pattern.match(said)), before)


_WRITTEN: Final = (
    (re.compile(r"R\d*/|(\S+\s+){4,6}\S+$"), Timing.CYCLE),  # a repetition, or a line of cron
    (re.compile(r"P(?=[\dT])"), Timing.DURATION),
    (re.compile(r"\d{4}-\d\d-\d\d"), Timing.DATE),
)


def write_value(
    diagram: Diagram, element: str, text: str, *, timing: Timing | None = None, language: str | None = None
) -> Edited:
    """Write when a flow is taken, what an event waits for, or the name of what it throws or catches.

    `timing` and `language` say how that is meant; None leaves it to the text, or as it is.
    """
    part, home = part_of(diagram.document, element), diagram.home(element)
    value = value_at(diagram, part)
    if value is None or home is None or not isinstance(part, Flow | Node):
        raise EditError(tr("Nothing is waited for, thrown or decided here: choose a flow, or an event with a trigger."))
    if isinstance(part, Flow):
        after = diagram.edited_in(home, edits.set_condition, element, text, language)
    elif part.event is EventKind.LINK or part.event in DEFINED:
        after = diagram.edited_in(home, edits.name_trigger, element, text)
    else:
        meant = meant_by(text, part.timing) if timing is None else timing
        after = diagram.edited_in(home, edits.set_value, element, text, meant)
    words = Phrase("Write the {value} of {element}") if text.strip() else Phrase("Take the {value} of {element} Away")
    return Edited(str(words).format(value=value.title, element=called(part)), labelled(after, part), (element,))


def _write(diagram: Diagram, context: Context, text: str) -> Edited:
    return write_value(diagram, context.element, text) if context.element else unchanged(diagram, context.ids)


def _now(diagram: Diagram, context: Context) -> tuple[str, str, str] | None:
    return value_at(diagram, context.one)


def _has_value(context: Context) -> bool:
    return isinstance(context.one, Flow) or (context.step is not None and context.step.event in VALUE_NAMES)


VALUE: Final = Command(
    "value",
    Phrase("Condition, Timer or Name of the Event"),
    ("Shift+F2",),
    "Edit",
    "element",
    "form-textarea",
    _has_value,
    _write,
    ask=Written(_now),
    pad=OnPad("value", always=False),
)
