"""The window for pictures: opened in a home of its own, worked by keys and mouse, marked, and kept small."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import numpy.typing as npt
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRect, QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QImage, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QWidget

from itsm_fit.model.project import Project
from ui.session.dialogs import Dialogs
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.start import application

SIZE = (1280, 800)
_COLOURS = 256
_COMMON = 96
"""So many of the commonest colours are kept whatever they look like."""
_ROUND = 11
"""Pixels from the middle of a number to its edge."""
_LITTLE = 60
"""So many pixels of edges, a line of a frame, may be hidden."""
_MARK = QColor("#C2185B")
_PATIENCE_S = 120
Mark = QWidget | tuple[QWidget, QRect]
"""What is marked: a part of the window, or a place within one."""


class _Chosen(Dialogs):
    """Answers what the system would ask with what is laid ready."""

    def __init__(self) -> None:
        self.ready: list[Path] = []

    def open_file(self, title: str, folder: str, kinds: str) -> Path | None:
        del title, folder, kinds
        return self.ready.pop(0)


class Studio:
    """One window at a time; `keep` writes what it shows into a folder."""

    def __init__(self, into: Path, home: Path) -> None:
        application()
        self.into, self._home, self._number = into, home, 0
        self.kept: list[str] = []
        into.mkdir(parents=True, exist_ok=True)
        self.window = self._opened()

    def _opened(self) -> MainWindow:
        self._number += 1
        settings = QSettings(str(self._home / f"look{self._number}.ini"), QSettings.Format.IniFormat)
        settings.setValue("author", "Anna Kern")
        self.dialogs = _Chosen()
        window = MainWindow(settings, self.dialogs)
        window.look.choose("light")
        window.resize(*SIZE)
        window.show()
        window.load_icons()
        return window

    def begin(self, project: Project | None = None, stage: str = "draw", page: str = "", view: str = "") -> None:
        """A new window, with a project in it, a page of it in front."""
        self.window.hide()
        self.window = self._opened()
        if project is not None:
            self.window.session.open(Revision(project))
            self.settle()  # the panels come beside the first drawing
            self.show(stage, page, view)
        self.settle()

    def show(self, stage: str, page: str = "", view: str = "") -> QWidget:
        """Bring a page to the front and wait until nothing is worked out any more."""
        self.window.open_stage(stage)
        made: QWidget = self.window.stages.page(stage)
        if page:
            made = made.show_page(page)
        self.settle()
        if view:
            made.views.choose(view)
            self.settle()
        return made

    def settle(self, done: Callable[[], bool] | None = None) -> None:
        """Let the window work until something is done, by default all of its work, and settle after it."""
        window = self.window
        idle = done or (lambda: not window.tasks.running)
        end, calm = time.monotonic() + _PATIENCE_S, 0
        while calm < 12 and time.monotonic() < end:
            QApplication.processEvents()
            calm = calm + 1 if idle() else 0
            time.sleep(0.03)

    # ------------------------------------------------------------ hands

    def alone(self) -> None:
        """Give the drawing all the room, with nothing beside it, and fit it in."""
        self.window.turn_alone()
        if self.window.draw.palette_strip.isVisible():
            self.window.draw.palette_strip.toggle()
        self.settle()
        self.window.draw.zoom("fit")
        self.settle()

    def press(self, keys: str) -> None:
        """Press keys where the keyboard stands, such as ``Ctrl+N`` or ``Tab``."""
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self._focus(), combination.key(), combination.keyboardModifiers())
        QApplication.processEvents()

    def type(self, text: str, then: str = "Return") -> None:
        """Type a text where the keyboard stands, and the keys that take it."""
        first, *_ = text
        QTest.keyClicks(self._focus(), first, Qt.KeyboardModifier.ShiftModifier if first.isupper() else _NONE)
        QTest.keyClicks(self._focus(), text[1:])
        QApplication.processEvents()
        if then:
            self.press(then)

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def click_cell(self, table: QAbstractItemView, row: int, column: int) -> None:
        viewport, place = cell(table, row, column)
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place.center())
        self.settle()

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QApplication.processEvents()
        front = popup or self.window
        return front.focusWidget() or front

    def dialog(self) -> QDialog:
        """The dialog that is open, once it is there."""
        found: list[QDialog] = []

        def is_open() -> bool:
            found[:] = [each for each in self.window.findChildren(QDialog) if each.isVisible()]
            return bool(found)

        self.settle(is_open)
        return found[-1]

    # ------------------------------------------------------------ pictures

    def keep(
        self,
        name: str,
        marks: Sequence[Mark] = (),
        *,
        of: QWidget | None = None,
        crop: Sequence[QWidget] = (),
        height: int = 0,
    ) -> None:
        """Write a picture of a widget, by default of the window, with numbers on what is marked.

        `crop` cuts it to these parts, `height` to that many pixels from the top.
        """
        whole = of or self.window
        shown = whole.grab()
        _mark(shown, [_place(mark, whole) for mark in marks])
        if crop:
            room = QRect()
            for part in crop:
                room = room.united(_place(part, whole))
            shown = shown.copy(room.intersected(shown.rect()))
        if height:
            shown = shown.copy(0, 0, shown.width(), min(height, shown.height()))
        (self.into / f"{name}.png").write_bytes(small(shown))
        self.kept.append(name)


_NONE = Qt.KeyboardModifier.NoModifier


def _place(mark: Mark, whole: QWidget) -> QRect:
    widget, part = mark if isinstance(mark, tuple) else (mark, mark.visibleRegion().boundingRect())
    return QRect(widget.mapTo(whole, part.topLeft()), part.size())


def _mark(shown: QPixmap, places: Sequence[QRect]) -> None:
    """Frame places, with a number on each frame where there are several: at the corner where it hides least."""
    ink, taken = _ink(shown), list[QPoint]()
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frames = [QRectF(place.adjusted(-3, -3, 3, 3).intersected(shown.rect().adjusted(1, 1, -2, -2))) for place in places]
    painter.setPen(QPen(_MARK, 2.5))
    for frame in frames:
        painter.drawRoundedRect(frame, 6, 6)
    for number, frame in enumerate(frames, 1):
        if len(frames) > 1:
            taken.append(_free_corner(frame, ink, taken))
            _number(painter, taken[-1], number)
    painter.end()


def _ink(shown: QPixmap) -> npt.NDArray[np.bool_]:
    """By row and column, whether something stands there: where a pixel is another than the one to its left."""
    image = shown.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)[:, : image.width()]
    return np.diff(pixels, axis=1, prepend=pixels[:, :1]) != 0


def _free_corner(frame: QRectF, ink: npt.NDArray[np.bool_], taken: Sequence[QPoint]) -> QPoint:
    """The middle of a number at the first corner of a frame, moved outwards, where hardly anything is hidden."""
    height, width = ink.shape
    out, room = _ROUND - 4, _ROUND + 2

    def hidden(middle: QPoint) -> int:
        left, top = middle.x() - room, middle.y() - room
        near = any((middle - other).manhattanLength() < 3 * _ROUND for other in taken)
        return int(ink[top : top + 2 * room, left : left + 2 * room].sum()) + ink.size * near

    ways = (
        (frame.left() - out, frame.top() - out),
        (frame.right() + out, frame.top() - out),
        (frame.left() - out, frame.bottom() + out),
        (frame.right() + out, frame.bottom() + out),
        (frame.left() - out, frame.center().y()),
        (frame.right() + out, frame.center().y()),
    )
    corners = [QPoint(int(min(max(x, room), width - room)), int(min(max(y, room), height - room))) for x, y in ways]
    return next((each for each in corners if hidden(each) <= _LITTLE), None) or min(corners, key=hidden)


def _number(painter: QPainter, middle: QPoint, number: int) -> None:
    painter.setPen(QPen(QColor("white"), 2))
    painter.setBrush(_MARK)
    painter.drawEllipse(QPointF(middle), _ROUND, _ROUND)
    font = QFont(painter.font())
    font.setPixelSize(14)
    font.setBold(True)
    painter.setFont(font)
    room = QRectF(middle.x() - _ROUND, middle.y() - _ROUND, 2 * _ROUND, 2 * _ROUND)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(number))


def small(shown: QPixmap) -> bytes:
    """A picture as a PNG of few colours, the same bytes for the same picture."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.save(buffer, "PNG")
    whole = Image.open(BytesIO(kept.data())).convert("RGB")
    palette = Image.new("P", (1, 1))
    palette.putpalette([int(part) for colour in _palette(whole) for part in colour])
    out = BytesIO()
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _palette(whole: Image.Image) -> npt.NDArray[np.int64]:
    """The commonest colours, then those that would be seen most to be missing: many pixels, far from all others."""
    counted = whole.getcolors(whole.width * whole.height) or []
    counted = sorted(counted, key=lambda each: (-each[0], each[1]))
    numbers, colours = np.array([each[0] for each in counted]), np.array([each[1] for each in counted], np.int64)
    kept = list(range(min(_COMMON, len(colours))))
    far = np.min([((colours - colours[at]) ** 2).sum(axis=1) for at in kept], axis=0)
    while len(kept) < min(_COLOURS, len(colours)):
        worst = int(np.argmax(far * numbers))
        kept.append(worst)
        far = np.minimum(far, ((colours - colours[worst]) ** 2).sum(axis=1))
    return colours[kept]


def cell(table: QAbstractItemView, row: int, column: int, to: int | None = None) -> tuple[QWidget, QRect]:
    """The place of a cell of a table, or of a row of them up to the column `to`."""
    index = table.model().index(row, column)
    place = table.visualRect(index)
    if to is not None:
        place = place.united(table.visualRect(table.model().index(row, to)))
    return table.viewport(), place.intersected(table.viewport().rect())


def own(widget: QWidget) -> tuple[QWidget, QRect]:
    """The place of what a widget shows, however much room it has beside it."""
    return widget, QRect(QPoint(), widget.sizeHint().boundedTo(widget.size()))
