"""Hands that work the whole window: keys go where the keyboard stands, the mouse to what is seen where it points."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from itsm_fit.model.process import Lane, Process
from ui.canvas.figures.figure import Figure
from ui.editor.editor import Editor
from ui.shell.main_window import MainWindow

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


class Typist:
    """Presses keys, each where the keyboard stands. `chords` counts them, names that are written left out."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.chords = 0

    def press(self, *keys: Qt.Key, mod: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            self.chords += 1
            self._key(key, mod)

    def _key(self, key: Qt.Key, mod: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self._focus(), key, mod)
        QApplication.processEvents()

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        if popup is None and not self._window.isActiveWindow():  # no window manager brings it back after a menu
            self._window.activateWindow()
            QApplication.processEvents()
        front = popup or self._window
        return front.focusWidget() or front

    def write(self, text: str, key: Qt.Key = Key.Key_Return, mod: Qt.KeyboardModifier = NONE) -> None:
        """Write a name, or words to look for, and take it."""
        QTest.keyClicks(self._focus(), text[0], Qt.KeyboardModifier.ShiftModifier)  # a capital letter begins a name
        QTest.keyClicks(self._focus(), text[1:])
        self._key(key, mod)

    def begin(self, process: str, lane: str, *lanes: str) -> None:
        """A new drawing with its lanes, from the first of which on steps are drawn."""
        QTest.keyClick(self._window, Key.Key_N, CTRL)
        self.write(process)
        self.press(Key.Key_Tab)
        self.write(lane)
        for each in lanes:
            self.press(Key.Key_L, mod=CTRL)
            self.write(each)
        self.press(Key.Key_Home)

    def steps(self, *names: str) -> None:
        """Name the step being written, and each further one that follows it."""
        for name in names[:-1]:
            self.write(name, mod=CTRL)
        self.write(names[-1])

    def append(self, kind: str, name: str) -> None:
        self.press(Key.Key_A)
        self.write(kind)
        self.write(name)

    @property
    def process(self) -> Process:
        (process,) = self._window.session.project.processes.values()
        return process


class Mouse:
    """Clicks and drags at places of the screen. `actions` counts both, names that are typed left out."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.actions = 0

    @property
    def editor(self) -> Editor:
        editor = self._window.editor_in_front()
        assert editor is not None
        return editor

    def click(self, at: QPoint | QWidget, times: int = 1) -> None:
        self.actions += 1
        place = at.mapToGlobal(at.rect().center()) if isinstance(at, QWidget) else at
        target = self._seen_at(place)
        own = target.mapFromGlobal(place)
        QTest.mouseClick(target, LEFT, pos=own)
        if times == 2:
            QTest.mouseDClick(target, LEFT, pos=own)
        QApplication.processEvents()

    def drag(self, start: QPoint | QWidget, end: QPoint) -> None:
        self.actions += 1
        begin = start.mapToGlobal(start.rect().center()) if isinstance(start, QWidget) else start
        target = self._seen_at(begin)
        QTest.mousePress(target, LEFT, pos=target.mapFromGlobal(begin))
        for part in range(1, 6):
            QTest.mouseMove(target, target.mapFromGlobal(begin + (end - begin) * part / 5))
        QTest.mouseRelease(target, LEFT, pos=target.mapFromGlobal(end))
        QApplication.processEvents()

    def take(self, words: str) -> None:
        """Click an entry of the list that is open, which is to be seen without scrolling."""
        menu = self.editor.asking.menu
        assert menu is not None
        (entries,) = menu.findChildren(QAbstractItemView)
        model = entries.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        place = entries.visualRect(next(row for row in rows if str(row.data()).startswith(words))).center()
        assert entries.viewport().rect().contains(place)
        self.click(entries.viewport().mapToGlobal(place))

    def name(self, text: str) -> None:
        """Type a name where one is asked for."""
        QTest.keyClicks(self.editor.names, text)
        QTest.keyClick(self.editor.names, Key.Key_Return)
        QApplication.processEvents()

    def pad(self, sign: str) -> QWidget:
        button = self.editor.pad.buttons[sign]
        assert button.isVisible()
        return button

    def palette(self, stencil: str) -> QWidget:
        palette = self._window.draw.palette_strip.palette_
        assert palette is not None
        return palette.stencils[stencil]

    def figure(self, name: str) -> Figure:
        """What bears a name on the drawing; a process of that name stands behind its pool."""
        figures = self.editor.view.drawing.figure.values()
        return next(each for each in figures if name in (getattr(each.element, "name", None), each.id))

    def at(self, name: str, across: float = 0.0, down: float = 0.0) -> QPoint:
        """A place on the screen: so far, in diagram units, from the middle of what bears a name."""
        return self.on_screen(self.figure(name).body.center() + QPointF(across, down))

    def head(self, name: str) -> QPoint:
        """Where the name of a pool or lane stands."""
        body = self.figure(name).body
        return self.on_screen(QPointF(body.left() + 12, body.center().y()))

    def lane(self, place: int) -> str:
        """The id of a lane, by its place from above."""
        lanes = [each for each in self.editor.view.drawing.figure.values() if isinstance(each.element, Lane)]
        return sorted(lanes, key=lambda each: each.body.top())[place].id

    def on_screen(self, place: QPointF) -> QPoint:
        view = self.editor.view
        return view.viewport().mapToGlobal(view.mapFromScene(place))

    def _seen_at(self, place: QPoint) -> QWidget:
        top = QApplication.activePopupWidget() or self._window
        target = top.childAt(top.mapFromGlobal(place))
        assert target is not None
        return target
