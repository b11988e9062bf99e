"""How texts, edges and signs stand out from their ground: measured in what is really painted.

A widget is painted twice: as pixels, and as a drawing that says of every text its ink, size and place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from lxml import etree
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QPoint, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QToolButton,
    QWidget,
)

from itsm_fit.drawing.theme import Theme

Pixels = NDArray[np.uint8]
"""Height × width × 3, red first."""

TEXT, LARGE_TEXT, PART = 4.5, 3.0, 3.0
"""What WCAG 2.2 asks of text, of large text, and of what else is to be made out: 1.4.3 and 1.4.11."""
_LARGE, _LARGE_BOLD = 24.0, 18.66
_SVG = "{http://www.w3.org/2000/svg}"
_ROWS_SEEN = 200
_WEIGHTY = 0.12
"""Share of a text's place from which on a colour is ground and no edge of letters."""
_SAME = 40
"""Sum of the differences of channels up to which a pixel is ink."""
_BOLD = 600
_FEW_PIXELS = 200
"""A text of so few letters has no colour but its most frequent one for ground: edges of letters weigh as much."""
_PACKED = np.array([65536, 256, 1], np.uint32)


class PaintedText(NamedTuple):
    """A text where it is painted; `place` in pixels, `size` of its letters too, `share` of its ink on the ground."""

    text: str
    ink: str
    share: float
    place: QRect
    size: float
    bold: bool

    @property
    def asked(self) -> float:
        """The contrast that it needs."""
        return LARGE_TEXT if self.size >= (_LARGE_BOLD if self.bold else _LARGE) else TEXT


class Seen(NamedTuple):
    """A text with the least contrast to what it stands on."""

    said: PaintedText
    ground: str
    ratio: float


def pixels(image: QImage) -> Pixels:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def painted(widget: QWidget) -> Pixels:
    return pixels(widget.grab().toImage())


def luminance(colours: NDArray[np.generic]) -> NDArray[np.float64]:
    """The relative luminance of WCAG 2, 0 to 1, of colours in their last dimension."""
    shares = np.asarray(colours, dtype=float) / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ratios(first: NDArray[np.generic], second: NDArray[np.generic]) -> NDArray[np.float64]:
    """Contrasts of colours, 1 to 21."""
    one, other = luminance(first), luminance(second)
    return (np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05)


def seen_texts(widget: QWidget, picture: Pixels, known: set[object]) -> Iterator[Seen]:
    """Every text that can be seen in a widget and is not in `known`, as it stands out from its ground."""
    bars, cut_off = [*_bars(widget)], [*_cut_off(widget)]
    for said in texts_painted(drawing_of(widget)):
        place = said.place
        own = (said.text, said.ink, place.x(), place.y())
        hidden = own in known or any(bar.intersects(place) for bar in bars)
        hidden = hidden or any(said.text in texts and beyond.contains(place.center()) for beyond, texts in cut_off)
        grounds = None if hidden else _grounds(picture, said)
        if grounds is not None:
            known.add(own)
            inks = grounds + (np.array(_channels(said.ink)) - grounds.astype(float)) * said.share
            found = ratios(grounds, inks)
            at = int(found.argmin())
            yield Seen(said, "#" + "".join(f"{each:02X}" for each in grounds[at]), float(found[at]))


def _bars(widget: QWidget) -> Iterator[QRect]:
    """Bars to scroll by, and lines with a selection: the drawing does not know what they cut off."""
    for bar in widget.findChildren(QScrollBar):
        if bar.isVisibleTo(widget):
            yield QRect(bar.mapTo(widget, QPoint()), bar.size())
    for line in widget.findChildren(QLineEdit):  # its text is drawn twice where some is selected, each cut to its part
        if line.isVisibleTo(widget) and line.hasSelectedText():
            yield QRect(line.mapTo(widget, QPoint()), line.size())


def _cut_off(widget: QWidget) -> Iterator[tuple[QRect, set[str]]]:
    """What of a column lies beyond its table, and its texts: neither does it know where a table ends."""
    for table in widget.findChildren(QTableView):
        port = table.viewport()
        last = table.columnAt(port.width() - 1)
        if last < 0 or not table.isVisibleTo(widget):
            continue
        beyond = table.columnViewportPosition(last) + table.columnWidth(last) - port.width()
        if beyond > 0:
            at = port.mapTo(widget, QPoint(port.width(), 0))
            rows = range(max(table.rowAt(0), 0), table.model().rowCount())
            texts = {str(table.model().index(row, last).data()) for row in rows[:_ROWS_SEEN]}
            yield QRect(at.x(), at.y(), beyond, port.height()), texts


def drawing_of(widget: QWidget) -> bytes:
    """The widget as SVG."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(widget.size())
    paper.setResolution(widget.logicalDpiX())
    widget.render(paper, QPoint())
    del paper  # written when it goes
    return bytes(buffer.data().data())


def texts_painted(svg: bytes) -> Iterator[PaintedText]:
    """The texts of a drawing that Qt wrote."""
    for text in etree.fromstring(svg, etree.XMLParser(huge_tree=True)).iter(f"{_SVG}text"):
        said = (text.text or "").strip()
        if not said:
            continue
        size, bold = float(text.get("font-size")), int(text.get("font-weight")) >= _BOLD
        face = QFont(text.get("font-family"))
        face.setPixelSize(max(round(size), 1))
        face.setBold(bold)
        wide = QFontMetricsF(face).horizontalAdvance(said)
        x, y = float(text.get("x")), float(text.get("y"))
        turned = _transform(text.getparent().get("transform", ""))
        place = turned.mapRect(QRect(round(x), round(y - size * 0.78), max(round(wide), 1), max(round(size), 1)))
        yield PaintedText(
            said,
            text.get("fill"),
            float(text.get("fill-opacity", 1)),
            place,
            size * abs(turned.determinant()) ** 0.5,
            bold,
        )


def _transform(matrix: str) -> QTransform:
    found = [float(each) for each in re.findall(r"-?[\d.]+(?:e-?\d+)?", matrix)]
    return QTransform(*found) if len(found) == 6 else QTransform()


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


def _counted(part: Pixels) -> tuple[Pixels, NDArray[np.intp]]:
    """The colours of some pixels, and how many have each."""
    packed, number = np.unique(part.reshape(-1, 3).astype(np.uint32) @ _PACKED, return_counts=True)
    return np.stack([packed >> 16, packed >> 8 & 255, packed & 255], axis=1).astype(np.uint8), number


def _grounds(picture: Pixels, said: PaintedText) -> Pixels | None:
    """The colours that a text stands on; None where it is out of sight: scrolled away, or under something."""
    height, width = picture.shape[:2]
    place = said.place.intersected(QRect(0, 0, width, height))
    if place.width() < 3 or place.height() < 3:
        return None
    colours, number = _counted(picture[place.top() : place.bottom() + 1, place.left() : place.right() + 1])
    least = _WEIGHTY * number.sum() if number.sum() > _FEW_PIXELS else number.max()
    weighty = colours[number >= least]
    ink = np.array(_channels(said.ink))
    if said.share < 1 and len(weighty):
        ink = (weighty[0] + (ink - weighty[0].astype(float)) * said.share).round().astype(int)
    grounds = weighty[np.abs(weighty.astype(int) - ink).sum(axis=1) > _SAME // 4]
    if not len(grounds):
        return weighty if len(weighty) else None
    ground = grounds[0].astype(int)
    away = np.abs(ink - ground).sum()
    near = np.abs(colours.astype(int) - ink).sum(axis=1).min()
    return grounds if near <= max(_SAME, 0.45 * away) else None


def unseen_in(within: QWidget, theme: Theme, known: set[object]) -> Iterator[str]:
    """Each text and part of a widget that does not stand out enough.

    Texts in `known` are not looked at again, and all that were join these. Text of what cannot be used just now is
    asked what parts are: WCAG asks nothing of it.
    """
    picture = painted(within)
    yield from _unread(within, picture, theme, known)
    yield from _unclear(within, picture)


def _unread(within: QWidget, picture: Pixels, theme: Theme, known: set[object]) -> Iterator[str]:
    for said, ground, ratio in seen_texts(within, picture, known):
        asked = PART if said.ink.upper() == theme.faint else said.asked
        if ratio < asked:
            yield f"{said.text!r} in {said.ink} on {ground}: {ratio:.2f}, {asked} asked"


def _unclear(within: QWidget, picture: Pixels) -> Iterator[str]:
    """Each field, button, box to tick, bar to scroll by and icon that is not made out from its ground."""
    for widget in within.findChildren(QWidget):
        if widget.isEnabled() and widget.isVisibleTo(within) and not _covered(widget):
            ratio = _made_out(widget, picture, widget.mapTo(within, QPoint()))
            if ratio is not None and ratio < PART:
                yield f"{type(widget).__name__} {widget.accessibleName() or widget.toolTip()!r}: {ratio:.2f}"


def _covered(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() != widget.rect()


def _made_out(widget: QWidget, picture: Pixels, at: QPoint) -> float | None:
    """How far it stands out from what is around it; None where there is nothing to be made out by itself."""
    whole, found = QRect(at, widget.size()), None
    match widget:
        case QPlainTextEdit() if widget.isReadOnly() or widget.property("part"):
            pass
        case QLineEdit() if isinstance(widget.parent(), QAbstractSpinBox | QComboBox) or not widget.hasFrame():
            pass
        case QLineEdit() | QComboBox() | QAbstractSpinBox() | QPlainTextEdit() | QPushButton():
            found = _edge(picture, whole)
        case QCheckBox():
            option = QStyleOptionButton()
            widget.initStyleOption(option)
            box = widget.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, widget)
            found = _sign(picture, box.translated(at))
        case QToolButton() if not widget.icon().isNull() and not widget.text():
            found = _sign(picture, whole)
        case QScrollBar() | QSlider():
            found = _sign(picture, whole)
        case _:
            pass
    return found


def _edge(picture: Pixels, place: QRect) -> float | None:
    """Of the left side of a box, at half its height, from what is left of it."""
    row = place.center().y()
    if place.left() < 3 or not 0 <= row < len(picture):
        return None
    line = picture[row, place.left() - 3 : place.left() + 4]
    return float(ratios(line[2:], line[0]).max())


def _sign(picture: Pixels, place: QRect) -> float | None:
    """Of the clearest pixel from the colour that most of them have."""
    part = picture[max(place.top(), 0) : place.bottom() + 1, max(place.left(), 0) : place.right() + 1]
    if not part.size:
        return None
    colours, number = _counted(part)
    return float(ratios(colours, colours[number.argmax()]).max())


def told_apart(first: Pixels, second: Pixels) -> int:
    """By how many pixels two states are told apart: those that differ by 3 to 1."""
    return int((ratios(first, second) >= PART).sum())
