"""Numbers of steps over a drawing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.drawing.numbering import NUMBER_SIZE, number_box
from itsm_fit.drawing.svg import markup
from itsm_fit.drawing.text import WrappedText
from itsm_fit.drawing.theme import Theme
from itsm_fit.drawing.view import View


def number_layer(view: View, numbers: Mapping[str, str], theme: Theme) -> Iterator[str]:
    """The number of each step that has one, by its id, on its upper left corner."""
    for node, bounds in view.nodes:
        if number := numbers.get(node.id):
            box = number_box(bounds, number)
            yield markup.tag(
                "g",
                markup.rectangle(box, rx=box.height / 2, fill=theme.ink, stroke=theme.surface, stroke_width=1.5),
                markup.text(WrappedText((number,), NUMBER_SIZE), box.center, theme.surface, weight="600"),
                data_number=number,
                data_element=node.id,
            )
