"""The window for pictures: opened in a home of its own, worked by keys and mouse, marked, and kept small."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QRectF, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPen, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QWidget

from itsm_fit.model.project import Project
from ui.session.dialogs import Dialogs
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.shell.start import application

SIZE = (1280, 800)
_COLOURS = 200
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
        painter = QPainter(shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, mark in enumerate(marks, 1):
            _draw(painter, _place(mark, whole), number if len(marks) > 1 else 0, shown.rect())
        painter.end()
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


def _draw(painter: QPainter, place: QRect, number: int, room: QRect) -> None:
    around = QRectF(place.adjusted(-3, -3, 3, 3).intersected(room.adjusted(1, 1, -2, -2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_MARK, 2.5))
    painter.drawRoundedRect(around, 6, 6)
    if not number:
        return
    middle = QPointF(max(13.0, around.left()), max(13.0, around.top()))
    painter.setPen(QPen(QColor("white"), 2))
    painter.setBrush(_MARK)
    painter.drawEllipse(middle, 11, 11)
    font = QFont(painter.font())
    font.setPixelSize(14)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRectF(middle.x() - 11, middle.y() - 11, 22, 22), Qt.AlignmentFlag.AlignCenter, str(number))


def small(shown: QPixmap) -> bytes:
    """A picture as a PNG of few colours, the same bytes for the same picture."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    shown.save(buffer, "PNG")
    whole = Image.open(BytesIO(kept.data())).convert("RGB")
    counted = whole.getcolors(whole.width * whole.height) or []
    commonest = sorted(counted, key=lambda each: (-each[0], each[1]))[:_COLOURS]
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for _, colour in commonest for part in colour])
    out = BytesIO()
    whole.quantize(palette=palette, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def cell(table: QAbstractItemView, row: int, column: int, to: int | None = None) -> tuple[QWidget, QRect]:
    """The place of a cell of a table, or of a row of them up to the column `to`."""
    index = table.model().index(row, column)
    place = table.visualRect(index)
    if to is not None:
        place = place.united(table.visualRect(table.model().index(row, to)))
    return table.viewport(), place.intersected(table.viewport().rect())
