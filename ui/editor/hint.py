"""A few words beside the pointer: what would happen, or why it cannot; screen readers say them, too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from itsm_fit.drawing.theme import Theme
from ui.canvas.minimap import FloatingMinimap
from ui.widgets import aloud

_MARGIN, _OFF = 4, 8


class Hint(QLabel):
    """Stands over a viewport, inside of it, and lets the mouse through."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str, at: QPoint, theme: Theme, *, refused: bool = False, about: QRect | None = None) -> None:
        """Show words at a place in the viewport; `refused` says that they are a reason.

        They cover neither what they are `about`, a place there, nor the overview.
        """
        colour = theme.error if refused else theme.ink
        self.setStyleSheet(
            f"background: {theme.raised}; color: {colour}; border: 1px solid {theme.border};"
            " border-radius: 4px; padding: 3px 7px;"
        )
        text = f"✗ {words}" if refused else words
        if text != self.text() or not self.isVisible():
            aloud.say(self._viewport, words)
        self.setText(text)
        self._fit()
        self.move(self._corner(at, about))
        self.show()
        self.raise_()

    def _fit(self) -> None:
        """On one line where there is room for it."""
        most = self._in_sight().width()
        self.setWordWrap(False)
        self.adjustSize()
        if self.width() > most > 0:
            self.setWordWrap(True)
            self.resize(most, self.heightForWidth(most))

    def _corner(self, at: QPoint, about: QRect | None) -> QPoint:
        port, box = self._in_sight(), QRect(at, self.size())
        if box.bottom() > port.bottom() and about is not None:
            box.moveBottom(about.top() - _OFF)
        box.moveRight(min(box.right(), port.right()))
        box.moveBottom(min(box.bottom(), port.bottom()))
        for over in self._floating():
            if box.intersects(over):
                box.moveRight(over.left() - _OFF)
        if about is not None and box.intersects(about) and about.top() - _OFF - box.height() >= port.top():
            box.moveBottom(about.top() - _OFF)
        return QPoint(max(box.left(), port.left()), max(box.top(), port.top()))

    def _in_sight(self) -> QRect:
        """What of the viewport is seen, where the page that it stands on is scrolled."""
        seen = self._viewport.visibleRegion().boundingRect()
        port = self._viewport.rect() if seen.isEmpty() else seen
        return port.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _floating(self) -> list[QRect]:
        """Where overviews float over the viewport."""
        above = self._viewport.parentWidget()
        if above is None:
            return []
        maps = above.findChildren(FloatingMinimap)
        return [QRect(self._viewport.mapFrom(above, its.pos()), its.size()) for its in maps if its.isVisible()]
