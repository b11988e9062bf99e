"""Icons: the app's own as SVG, those of actions from QtAwesome, drawn in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from itsm_fit.resources import folder

APP_SIZES = (16, 24, 32, 48, 64, 128, 256)
_SIZES = (24, 32, 48, 72)


@lru_cache
def own_icon(name: str, colour: str = "", sizes: tuple[int, ...] = _SIZES) -> QIcon:
    """The app's icon `name`, its lines in `colour` (``#RRGGBB``) where it leaves the colour open."""
    svg = _text(name).replace("currentColor", colour or "#000000")
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    icon = QIcon()
    for size in sizes:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon


@lru_cache
def _text(name: str) -> str:
    return (folder("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def action_icon(name: str, colour: str) -> QIcon:
    """A Material Design icon for an action; its fonts load with the first one, so not before the window shows."""
    import qtawesome

    icon: QIcon = qtawesome.icon(f"mdi6.{name}", color=colour)
    return icon
