"""Shows for a moment where shapes went that were laid out anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QRectF, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.widgets import motion

if TYPE_CHECKING:
    from ui.canvas.view import ProcessView

_DURATION_MS: Final = 180
_MOST: Final = 400
"""More shapes than that do not travel: it would show nothing and take long."""
_Z: Final = 25.0


class Travel(QGraphicsItem):
    """Outlines on their way from where shapes stood to where they stand; none where the system wants no motion."""

    def __init__(self, view: ProcessView) -> None:
        super().__init__()
        self.setZValue(_Z)
        self.setVisible(False)
        self._view = view
        self._ways: list[tuple[QRectF, QRectF]] = []
        self._share = 0.0
        self._bounds = QRectF()
        view.scene().addItem(self)
        self._clock = QVariantAnimation(view, startValue=0.0, endValue=1.0, duration=_DURATION_MS)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(self._move_on)
        self._clock.finished.connect(self.end)

    @property
    def active(self) -> bool:
        return self._clock.state() == QVariantAnimation.State.Running

    def places(self) -> dict[str, QRectF]:
        """Where every node stands now."""
        return {figure.id: QRectF(figure.body) for figure in self._view.drawing.nodes.figures}

    def show_from(self, before: Mapping[str, QRectF]) -> None:
        """Let the outlines travel from these places to where the shapes stand now."""
        ways = [(before[own], now) for own, now in self.places().items() if own in before and before[own] != now]
        if not ways or len(ways) > _MOST or not motion.is_wanted():
            return
        self._ways = ways
        self.prepareGeometryChange()
        self._bounds = QRectF()
        for start, end in ways:
            self._bounds |= start | end
        self._bounds.adjust(-2, -2, 2, 2)
        self.setVisible(True)
        self._clock.start()

    def end(self) -> None:
        """Show the shapes at rest."""
        self._clock.stop()
        self._ways = []
        self.setVisible(False)

    def boundingRect(self) -> QRectF:
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        del option, widget
        colour = QColor(self._view.theme.accent)
        colour.setAlphaF(1.0 - 0.7 * self._share)
        pen = QPen(colour, 2.0)
        pen.setCosmetic(True)
        painter.setPen(pen)
        share = self._share
        painter.drawRects([_between(start, end, share) for start, end in self._ways])

    def _move_on(self, share: float) -> None:
        self._share = share
        self.update()


def _between(start: QRectF, end: QRectF, share: float) -> QRectF:
    return QRectF(
        start.x() + (end.x() - start.x()) * share,
        start.y() + (end.y() - start.y()) * share,
        start.width() + (end.width() - start.width()) * share,
        start.height() + (end.height() - start.height()) * share,
    )
