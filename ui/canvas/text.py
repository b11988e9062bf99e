"""Names laid out with Qt: wrapped, shrunk when they must be, elided as the last resort."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QPainter, QTextLayout, QTextOption

from itsm_fit.drawing.shapes import LINE_HEIGHT
from itsm_fit.visible import visible_lines
from ui.canvas.inks import font

Across = Literal["left", "center"]
Down = Literal["top", "center"]

_ALIGNMENT: Final = {"left": Qt.AlignmentFlag.AlignLeft, "center": Qt.AlignmentFlag.AlignHCenter}
_LINE_BREAKS: Final = str.maketrans({"\n": "\u2028", "\r": None, "\t": " ", "\x00": None})
_NARROWEST_LETTER: Final = 0.2
"""Of the font size; bounds how much of a name can possibly be seen."""


class Lettering(NamedTuple):
    """Text ready to be painted at `origin`; `rect` is what it covers, `shortened` that not all of it is there."""

    runs: tuple[QGlyphRun, ...]
    origin: QPointF
    rect: QRectF
    shortened: bool

    def draw(self, painter: QPainter) -> None:
        """Paints in the painter's pen."""
        for run in self.runs:
            painter.drawGlyphRun(self.origin, run)


def lay_out(
    text: str,
    box: QRectF,
    sizes: Sequence[float],
    *,
    across: Across = "center",
    down: Down = "center",
    bold: bool = False,
) -> Lettering:
    """Wraps `text` into `box` in the first of `sizes` (falling, diagram units) that holds all of it.

    A word is broken, and the end elided, only when the smallest size does not hold it either.
    """
    width = max(box.width(), 1.0)
    seen, cut = _seeable(visible_lines(text).translate(_LINE_BREAKS).strip(), width, box.height(), sizes[-1])
    for size in sizes:
        face = font(size, bold=bold)
        layout = _wrapped(seen, face, width, size, across)
        whole = layout.lineCount() * size * LINE_HEIGHT <= box.height() + 0.5 and not cut
        if whole and (size == sizes[-1] or _longest_word(seen, face) <= width):
            return _lettering(layout, box, size, down, shortened=False)
    return _elided(seen, box, sizes[-1], across, down, bold=bold, cut=cut)


def _seeable(text: str, width: float, height: float, size: float) -> tuple[str, bool]:
    """As much of a text as the box could hold in the narrowest letters, and whether that cuts it."""
    most = int((width / (_NARROWEST_LETTER * size) + 1) * (height / (size * LINE_HEIGHT) + 1))
    return text[:most], len(text) > most


def _longest_word(text: str, face: QFont) -> float:
    longest = max(text.split(), key=len, default="")
    return QFontMetricsF(face).horizontalAdvance(longest) if len(longest) > 4 else 0.0


def _wrapped(
    text: str, face: QFont, width: float, size: float, across: Across, *, most: int | None = None
) -> QTextLayout:
    """The text broken into lines, no more than `most` of them."""
    layout = QTextLayout(text, face)
    option = QTextOption(_ALIGNMENT[across])
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    pitch, top = size * LINE_HEIGHT, 0.0
    while layout.lineCount() != most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, top + (pitch - line.height()) / 2))
        top += pitch
    layout.endLayout()
    return layout


def _elided(text: str, box: QRectF, size: float, across: Across, down: Down, *, bold: bool, cut: bool) -> Lettering:
    face, width = font(size, bold=bold), max(box.width(), 1.0)
    layout = _wrapped(text, face, width, size, across)
    lines = max(int((box.height() + 0.5) / (size * LINE_HEIGHT)), 1)
    shortened = cut or layout.lineCount() > lines
    if shortened:
        last = min(lines, layout.lineCount()) - 1
        start = layout.lineAt(last).textStart()
        rest = text[start:].replace("\u2028", " ")
        end = QFontMetricsF(face).elidedText(rest + "…" * cut, Qt.TextElideMode.ElideRight, width)
        layout = _wrapped(text[:start] + end, face, width, size, across, most=lines)
    return _lettering(layout, box, size, down, shortened=shortened)


def _lettering(layout: QTextLayout, box: QRectF, size: float, down: Down, *, shortened: bool) -> Lettering:
    height = layout.lineCount() * size * LINE_HEIGHT
    origin = QPointF(box.x(), box.y() + (box.height() - height) / 2 if down == "center" else box.y())
    inked = QRectF()
    for k in range(layout.lineCount()):
        inked = inked.united(layout.lineAt(k).naturalTextRect())
    return Lettering(tuple(layout.glyphRuns()), origin, inked.translated(origin), shortened)
