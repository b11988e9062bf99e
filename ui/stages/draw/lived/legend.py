"""What bands, words and arcs on the drawing mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from itsm_fit.drawing.lived import ARC_DASH, BAND, FADED, LEGEND, LIVED_CORNER, arc_width, band_width, lived_look
from ui.canvas.inks import NO_BRUSH
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.parts import label

_SIZE = QSize(28, 16)


class LivedLegend(QWidget):
    """One sign after the other, each with its words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setAccessibleName(tr("What bands, words and arcs mean"))
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 1, 10, 1)
        line.setSpacing(6)
        for sign, words in LEGEND.items():
            line.addWidget(_Swatch(sign, look))
            line.addWidget(label(str(words), "muted", wrap=False))
            line.addSpacing(8)


class _Swatch(QWidget):
    def __init__(self, sign: str, look: Look) -> None:
        super().__init__()
        self._sign, self._look = sign, look
        self.setFixedSize(_SIZE)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        colours, middle = lived_look(theme), self.height() / 2
        ends = QPointF(1, middle), QPointF(self.width() - 1, middle)
        match self._sign:
            case "band":
                painter.setOpacity(BAND)
                painter.setPen(_pen(colours.way, band_width(0.7)))
                painter.drawLine(*ends)
                painter.setOpacity(1.0)
                painter.setPen(_pen(theme.line, 1.5))
                painter.drawLine(*ends)
            case "arc":
                pen = _pen(colours.stray, arc_width(0.2))
                pen.setDashPattern([length / pen.widthF() for length in ARC_DASH])
                painter.setPen(pen)
                painter.setBrush(NO_BRUSH)
                painter.drawLine(*ends)
            case "faded":
                painter.setOpacity(FADED)
                painter.setPen(_pen(theme.line, 1.5))
                painter.drawLine(*ends)
            case _:
                painter.setPen(_pen(colours.way, 1.0))
                painter.setBrush(QColor(colours.way_fill))
                box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(box, LIVED_CORNER, LIVED_CORNER)
                painter.setPen(QColor(colours.way_ink))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "2 ×")


def _pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
