"""The number of each step, as drawings, lists and sheets show it: whoever reads one finds it on the others."""

from __future__ import annotations

from collections import Counter
from typing import Final

from itsm_fit.drawing.text import BOLD_WIDTH, measure
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import page_of
from itsm_fit.model.flow_order import flow_order
from itsm_fit.model.process import Bounds

NUMBER_SIZE: Final = 12.0
"""Font size of a number on a drawing."""
_HEIGHT, _PADDING = 17.0, 5.0
_ABOVE, _LEFT = 12.0, 7.0
"""How far a number stands out over the corner of its step: clear of the signs inside and of that of comments."""


def step_numbers(document: Document) -> dict[str, str]:
    """The number of each activity by its id: ``4`` in the order of the flow, ``4.1`` for the first inside of step 4.

    No two of a page have the same number: where it shows several processes, each counts on from the one before.
    """
    taken: Counter[tuple[str, str]] = Counter()
    found: dict[str, str] = {}
    for process in document.processes:
        page = page_of(document, process.id)
        for node in flow_order(process):
            if node.kind.is_activity:
                around = found.get(node.parent or "", "")
                taken[page, around] += 1
                number = taken[page, around]
                found[node.id] = f"{around}.{number}" if around else str(number)
    return found


def number_order(number: str) -> tuple[int, ...]:
    """A number of a step as it is sorted: 4.2 before 4.10."""
    return tuple(int(part) for part in number.split("."))


def number_box(step: Bounds, number: str) -> Bounds:
    """Where the number of a step stands on a drawing: on the upper left corner, as wide as it needs."""
    width = max(measure(number, NUMBER_SIZE) * BOLD_WIDTH + 2 * _PADDING, _HEIGHT)
    return Bounds(step.x - _LEFT, step.y - _ABOVE, width, _HEIGHT)
