"""The colour that elements are drawn in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from itsm_fit.editor.command import Command, Edited, OneOf, OnPad
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.offer import CaptionedOffer
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.process import UNCOLOURED, ElementColours


@dataclass(frozen=True, slots=True)
class PaintOffer(CaptionedOffer):
    """A pair of colours."""

    colours: ElementColours


PAINTS: Final = (
    PaintOffer(Phrase("Blue"), Phrase("sky cold"), ElementColours("#D3E9F7", "#0072B2")),
    PaintOffer(Phrase("Orange"), Phrase("amber warm"), ElementColours("#FBE5BF", "#9A5B00")),
    PaintOffer(Phrase("Green"), Phrase("bluish teal"), ElementColours("#CFEDE2", "#00795A")),
    PaintOffer(Phrase("Yellow"), Phrase("bright note"), ElementColours("#FBF7C6", "#75690A")),
    PaintOffer(Phrase("Rose"), Phrase("pink purple red"), ElementColours("#F6DCEA", "#A23E7C")),
    PaintOffer(Phrase("Grey"), Phrase("gray quiet out of scope"), ElementColours("#E3E6EA", "#4F5966")),
    PaintOffer(Phrase("No colour"), Phrase("none plain take away"), UNCOLOURED),
)
"""Hues of Okabe and Ito (2008), which colour-blind eyes tell apart, light under text and dark as lines."""


def paint(diagram: Diagram, context: Context, chosen: PaintOffer) -> Edited:
    """Draw what is selected in a colour."""
    words = diagram.words_for(context.ids)
    text = (
        tr("Colour {elements}: {colour}", elements=words, colour=chosen.name)
        if chosen.colours is not UNCOLOURED
        else tr("Take the Colour of {elements} Away", elements=words)
    )
    return Edited(text, diagram.edited(edits.colour, set(context.ids), chosen.colours), context.ids)


COLOUR: Final = Command(
    "colour",
    Phrase("Colour…"),
    ("K",),
    "Shape",
    "look",
    "palette-swatch-outline",
    lambda c: c.something,
    paint,
    ask=OneOf(Phrase("Which colour?"), lambda _, c: PAINTS if c.something else ()),
    pad=OnPad("colour", always=False),
)
