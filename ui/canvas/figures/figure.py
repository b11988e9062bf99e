"""What all figures share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from enum import IntEnum
from math import ceil
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from itsm_fit.drawing.paint import Asides
from itsm_fit.drawing.shapes import FONT_SIZE, LABEL_SIZE, LABEL_WIDTH, LINE_HEIGHT
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import Bounds
from ui.canvas.inks import NO_PEN, Inks, font
from ui.canvas.text import Across, Down, Lettering, lay_out

INSIDE_SIZES: Final = (FONT_SIZE, 11.0, 10.0, 9.0)
"""Font sizes tried for a name that must stay inside its shape."""
_MOST_LINES: Final = 6
"""Of a label that stands free."""
ASIDE_SIZE, ASIDE_HEIGHT, ASIDE_CORNER = 10.0, 15.0, 4.0
"""Font size of an aside, the height of its ground, and the radius of that's corners."""
PEN_MARGIN: Final = 3.0
"""How far lines reach beyond the geometry they follow."""


class Detail(IntEnum):
    """How much is drawn, by what can be made out."""

    FAR = 0
    """Boxes and hairlines."""
    PLAIN = 1
    """Shapes, lines and arrow heads."""
    FULL = 2
    """Signs and text too."""

    @classmethod
    def at(cls, scale: float) -> Detail:
        """The detail at `scale` screen pixels a diagram unit."""
        if scale >= 0.25:
            return cls.FULL
        return cls.PLAIN if scale >= 0.12 else cls.FAR


class PaintContext(NamedTuple):
    """What one pass over the figures paints with."""

    painter: QPainter
    inks: Inks
    detail: Detail
    asides: Asides = Asides()

    @classmethod
    def of(cls, painter: QPainter, inks: Inks, asides: Asides) -> PaintContext:
        """Paint in the detail that can be made out at the scale of the inks."""
        return cls(painter, inks, Detail.at(inks.scale), asides)


class Label:
    """A name and where it goes; laid out when it is first seen.

    Text that would touch `icon` goes into the first of `instead` that holds it clear of the icon, if any does.
    """

    __slots__ = ("_across", "_bold", "_down", "_icon", "_instead", "_lettering", "_sizes", "_text", "box")

    def __init__(
        self,
        text: str,
        box: QRectF,
        sizes: tuple[float, ...],
        across: Across = "center",
        down: Down = "center",
        *,
        icon: QRectF | None = None,
        instead: tuple[QRectF, ...] = (),
        bold: bool = False,
    ) -> None:
        self._text = text
        self.box = box
        self._sizes = sizes
        self._across: Across = across
        self._down: Down = down
        self._icon, self._instead = icon, instead
        self._bold = bold
        self._lettering: Lettering | None = None

    @property
    def lettering(self) -> Lettering:
        """The text laid out."""
        if self._lettering is None:
            self._lettering = self._best(self._lay_out(self.box))
        return self._lettering

    def draw(self, painter: QPainter, colour: QColor) -> None:
        painter.setPen(colour)
        self.lettering.draw(painter)

    def draw_ground(self, painter: QPainter, colour: QColor) -> None:
        """Covers the lines that would run through the letters."""
        painter.setPen(NO_PEN)
        painter.setBrush(colour)
        painter.drawRect(self.lettering.rect)

    def covers(self, point: QPointF) -> bool:
        """Whether the text, once it was seen, lies under a point."""
        return self._lettering is not None and self._lettering.rect.contains(point)

    def _best(self, first: Lettering) -> Lettering:
        if self._icon is None or not first.rect.intersects(self._icon):
            return first
        others = (self._lay_out(box) for box in self._instead)
        return next((lettering for lettering in others if not lettering.shortened), first)

    def _lay_out(self, box: QRectF) -> Lettering:
        return lay_out(self._text, box, self._sizes, across=self._across, down=self._down, bold=self._bold)


def free_label(text: str, bounds: Bounds) -> Label | None:
    """A label that hangs from the top of `bounds` and may grow downwards; None without text.

    A box one line high says where the label is centred, not how wide it may be: fonts differ between programs.
    """
    if not text.strip():
        return None
    pitch = LABEL_SIZE * LINE_HEIGHT
    width = max(bounds.width * 1.12, LABEL_WIDTH if bounds.height < 1.8 * pitch else 0.0, _longest_word(text))
    lines = min(ceil(len(text) * LABEL_SIZE / width) + text.count("\n") + 1, _MOST_LINES)
    box = QRectF(bounds.center.x - width / 2, bounds.y, width, lines * pitch)
    return Label(text, box, (LABEL_SIZE,), down="top")


def _longest_word(text: str) -> float:
    longest = max(text.split(), key=len, default="")
    if len(longest) * LABEL_SIZE < 40.0:
        return 0.0
    return min(QFontMetricsF(font(LABEL_SIZE)).horizontalAdvance(longest[:60]), LABEL_WIDTH)


class Figure(ABC):
    """One element as drawn. `body` is the shape, `extent` all that is painted, both in diagram units.

    `beside` is the label that stands outside the shape or over it, `framed` says that it lies in a pool.
    """

    __slots__ = ("beside", "body", "element", "extent", "framed")

    element: DrawnPart

    def __init__(self, body: QRectF, beside: Label | None = None, *, framed: bool = False) -> None:
        self.body = body
        self.beside = beside
        self.framed = framed
        self.extent = body.adjusted(-PEN_MARGIN, -PEN_MARGIN, PEN_MARGIN, PEN_MARGIN)
        if beside is not None:
            self.extent |= beside.box

    @property
    def id(self) -> str:
        return self.element.id

    @abstractmethod
    def paint(self, context: PaintContext) -> None:
        """Paints the shape and what is inside."""

    def paint_ground(self, context: PaintContext) -> None:
        """Paints the ground of the label: over lines, under shapes."""
        if self.beside is not None:
            self.beside.draw_ground(context.painter, context.inks.ground(framed=self.framed))

    def paint_label(self, context: PaintContext) -> None:
        """Paints the label, over all shapes."""
        if self.beside is not None and context.detail is Detail.FULL:
            self.beside.draw(context.painter, context.inks.ink)

    @abstractmethod
    def trace(self, painter: QPainter, margin: float) -> None:
        """Draws the outline in the painter's pen and brush, `margin` outside the shape."""

    @abstractmethod
    def hit(self, point: QPointF, reach: float) -> bool:
        """Whether a click at `point` means this element; `reach` is how near counts as on a line."""

    def on_label(self, point: QPointF) -> bool:
        """Whether the label beside the shape, once it was seen, lies under a point."""
        return self.beside is not None and self.beside.covers(point)


def paint_aside(context: PaintContext, box: QRectF, words: str) -> None:
    """Write a few words on a ground of their own."""
    painter, inks = context.painter, context.inks
    painter.setPen(inks.line)
    painter.setBrush(inks.header)
    painter.drawRoundedRect(box, ASIDE_CORNER, ASIDE_CORNER)
    painter.setPen(inks.ink)
    painter.setFont(font(ASIDE_SIZE))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def rectangle(bounds: Bounds) -> QRectF:
    """The model's bounds as Qt's."""
    return QRectF(bounds.x, bounds.y, bounds.width, bounds.height)


def near_border(box: QRectF, point: QPointF, reach: float) -> bool:
    """Whether a point lies within `reach` of a rectangle's border."""
    outer = box.adjusted(-reach, -reach, reach, reach)
    return outer.contains(point) and not box.adjusted(reach, reach, -reach, -reach).contains(point)
