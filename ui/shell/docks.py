"""The panels around the page in the middle, as docks that the user may move, close and bring back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from ui.shell.side_panels import SidePanels
from ui.widgets.key_row import KeyRow
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.parts import press_by_enter
from ui.widgets.room import ScrolledRoom
from ui.widgets.turns import LoopTurn

_AREA = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class Place:
    """Where a panel docks at first, and the keys that bring it to the front."""

    id: str
    title: Caption
    area: Qt.DockWidgetArea
    keys: str


PLACES = (
    Place("processes", Caption("Processes"), _AREA.LeftDockWidgetArea, "Alt+1"),
    Place("inspector", Caption("Inspector"), _AREA.RightDockWidgetArea, "Alt+2"),
    Place("ranking", Caption("Ranking"), _AREA.BottomDockWidgetArea, "Alt+3"),
    Place("steps", Caption("Steps"), _AREA.BottomDockWidgetArea, "Alt+4"),
    Place("answers", Caption("Answers"), _AREA.BottomDockWidgetArea, "Alt+5"),
    Place("questions", Caption("Questions"), _AREA.BottomDockWidgetArea, "Alt+6"),
    Place("findings", Caption("Findings"), _AREA.BottomDockWidgetArea, "Alt+7"),
    Place("history", Caption("History"), _AREA.RightDockWidgetArea, "Alt+8"),
    Place("find", Caption("Find"), _AREA.BottomDockWidgetArea, "Alt+9"),
    Place("comments", Caption("Comments"), _AREA.BottomDockWidgetArea, "Alt+C"),
    Place("paths", Caption("Paths"), _AREA.BottomDockWidgetArea, "Alt+P"),
    Place("lived", Caption("Lived"), _AREA.BottomDockWidgetArea, "Alt+L"),
    Place("outline", Caption("Outline"), _AREA.LeftDockWidgetArea, "Alt+O"),
)


KEYS: Final = (KeyRow("Escape", Caption("Go back to the drawing"), Caption("In a panel beside it")),)


class PanelDock(QDockWidget):
    """A panel with its title; Escape leaves it, where nothing in it is to be broken off."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            if self.isFloating():
                press_by_enter(event)


class Docks(QObject):
    """One dock a panel, hidden until they are arranged; those on one side share a row of tabs.

    A panel comes into its dock when that is first in sight.
    """

    left = Signal()
    """Escape was pressed in a panel."""

    def __init__(self, window: QMainWindow, panels: SidePanels) -> None:
        super().__init__(window)
        self._window, self._panels = window, panels
        self.by_id: dict[str, PanelDock] = {}
        options = QMainWindow.DockOption
        window.setDockOptions(
            options.AllowNestedDocks | options.AllowTabbedDocks | options.AnimatedDocks | options.GroupedDragging
        )
        window.setTabPosition(_AREA.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, area in (
            (Qt.Corner.BottomLeftCorner, _AREA.BottomDockWidgetArea),
            (Qt.Corner.BottomRightCorner, _AREA.RightDockWidgetArea),
        ):
            window.setCorner(corner, area)
        self._docked: dict[str, QWidget] = {}
        self._in_sight = LoopTurn(window, self._fill_what_is_in_sight)
        panels.dock_by(self._dock)
        for place in PLACES:
            self._add(place)
        self._titles = LoopTurn(window, self._title)
        for dock in self.by_id.values():
            dock.topLevelChanged.connect(self._titles.start)
            dock.dockLocationChanged.connect(self._titles.start)
            dock.visibilityChanged.connect(lambda _: self._titles.start())

    def arrange(self) -> None:
        """Put every panel where it was at first."""
        with self._laid_out_once():
            for area in dict.fromkeys(place.area for place in PLACES):
                places = [place for place in PLACES if place.area == area]
                self._panels.bring(places[0].id)
                first, *others = [self.by_id[place.id] for place in places]
                self._window.addDockWidget(area, first)
                for dock in others:
                    self._window.tabifyDockWidget(first, dock)  # at once: side by side they would widen the window
                for dock in (first, *others):
                    dock.setFloating(False)
                    dock.show()
                first.raise_()
        width, height = self._window.width(), self._window.height()
        sides = [max(250, width * 12 // 100), max(310, width * 15 // 100)]
        self._window.resizeDocks([self.by_id["processes"], self.by_id["inspector"]], sides, Qt.Orientation.Horizontal)
        self._window.resizeDocks([self.by_id["ranking"]], [max(190, height * 30 // 100)], Qt.Orientation.Vertical)

    def arrange_new(self) -> None:
        """Put panels that a restored layout does not know, being older, beside the others of their side."""
        for place in PLACES:
            dock = self.by_id[place.id]
            if self._window.dockWidgetArea(dock) is _AREA.NoDockWidgetArea:
                known = [self.by_id[each.id] for each in PLACES if each.area == place.area and each is not place]
                there = [each for each in known if self._window.dockWidgetArea(each) == place.area]
                self._window.addDockWidget(place.area, dock)
                if there:
                    self._window.tabifyDockWidget(there[-1], dock)
                dock.show()
                if there:
                    there[0].raise_()

    def front(self, name: str, *, focus: bool = True) -> None:
        """Bring a panel to the front, opening it if it was closed."""
        dock, panel = self.by_id[name], self._panels.bring(name)
        dock.show()
        dock.raise_()
        if focus:
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide(self) -> None:
        self._title()  # as they are to be when they come back: then it would lay out the window for each
        for dock in self.by_id.values():
            dock.hide()

    def in_front(self) -> list[QWidget]:
        """The panels that can be seen now."""
        docked = [self._docked[place.id] for place in PLACES if place.id in self._docked]
        return [panel for panel in docked if not panel.visibleRegion().isEmpty()]

    def hide_away(self, widget: QWidget | None) -> bool:
        """Whether a widget belongs to a panel that cannot be seen now."""
        docks = (dock for dock in self.by_id.values() if widget is not None and dock.isAncestorOf(widget))
        return any(dock.visibleRegion().isEmpty() for dock in docks)

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """The window is laid out in the end, not for each dock that comes."""
        layout = self._window.layout()
        if layout is None:
            raise RuntimeError("a main window has its layout")
        layout.setEnabled(False)
        try:
            yield
        finally:
            layout.setEnabled(True)
            layout.activate()

    def _title(self) -> None:
        """A dock among tabs has its title there; any other has a title bar, to close it by."""
        shown = [dock for dock in self.by_id.values() if not dock.isHidden()]
        others = [dock for dock in shown if self._is_tabbed(dock) != (dock.titleBarWidget() is not None)]
        if others:
            with self._laid_out_once():
                for dock in others:
                    dock.setTitleBarWidget(QWidget() if dock.titleBarWidget() is None else None)  # type: ignore[arg-type]  # None: its own
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for bar in bars:  # Qt keeps those whose panels are put away in its order of Tab
            bar.setFocusPolicy(Qt.FocusPolicy.TabFocus if bar.count() else Qt.FocusPolicy.NoFocus)

    def _is_tabbed(self, dock: QDockWidget) -> bool:
        beside = self._window.tabifiedDockWidgets(dock)
        return any(not other.isHidden() for other in beside) and not dock.isFloating()

    def _add(self, place: Place) -> None:
        dock = PanelDock(str(place.title), self._window)
        dock.left.connect(self.left)
        dock.setObjectName(f"dock {place.id}")
        dock.hide()
        action = dock.toggleViewAction()
        action.setToolTip(tr("Show or hide {panel}", panel=place.title))
        keys = QKeySequence(place.keys).toString(QKeySequence.SequenceFormat.NativeText)
        dock.setToolTip("")
        action.setStatusTip(tr("{keys} brings {panel} to the front", keys=keys, panel=place.title))
        dock.visibilityChanged.connect(lambda _: self._in_sight.start())
        self.by_id[place.id] = dock

    def _dock(self, id_: str, panel: QWidget) -> None:
        panel.setProperty("part", "surface")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        room, dock = ScrolledRoom(panel), self.by_id[id_]
        dock.setWidget(room)
        room.show()
        if isinstance(panel, LazyPanel):
            dock.visibilityChanged.connect(panel.come_into_sight)
        self._docked[id_] = panel

    def _fill_what_is_in_sight(self) -> None:
        for id_, dock in self.by_id.items():
            if not dock.visibleRegion().isEmpty():  # a dock behind others in tabs counts as visible
                self._panels.bring(id_)
