"""The canvas: a widget that shows one document, lets it be looked around in, and tells what is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from itsm_fit.drawing.paint import Paint
from itsm_fit.drawing.theme import Theme
from itsm_fit.model.document import Document
from ui.canvas import accessible, keys
from ui.canvas.describe import Describer
from ui.canvas.drawing import Drawing
from ui.canvas.gestures.gesture import Gestures
from ui.canvas.gestures.pan import Pan
from ui.canvas.gestures.pick import Pick
from ui.canvas.gestures.rubber_band import RubberBand
from ui.canvas.input import Input
from ui.canvas.minimap import FloatingMinimap
from ui.canvas.overlay import OverlayItem
from ui.canvas.pinned import PinnedNames
from ui.canvas.scene import ProcessScene
from ui.canvas.selection import Selection
from ui.canvas.surface import Surface
from ui.canvas.walk import Walk

_HIT_REACH: Final = 6.0
"""Screen pixels within which a click means a line."""
_FIT_SELECTION_AT_MOST: Final = 1.5


class ProcessView(Surface):
    """Shows a document. Elements go by the ids of the file."""

    selection_changed = Signal(tuple)
    """The ids now selected, in the order they were chosen."""
    activated = Signal(str)
    """An element was double-clicked, or Enter was pressed on it."""
    context_menu_requested = Signal(str, QPoint)
    """On an element, or "" for the empty canvas, at a place on the screen."""
    drawing_changed = Signal()
    """Something is drawn differently: another state, paint or theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._scene = ProcessScene()
        super().__init__(self._scene, parent)
        self.setAccessibleName("Process drawing")
        self._selection = Selection()
        self._walk: Walk | None = None
        self._tool = ""
        self._describer: Describer | None = None
        self._pan = Pan(self, self.camera)
        self._gestures = Gestures((self._pan, Pick(self), RubberBand(self)))
        self.editor: Input | None = None
        self.minimap = FloatingMinimap(self)
        self.pinned_names = PinnedNames(self)
        self.zoom_changed.connect(self.overlay.set_scale)
        accessible.install()

    # ------------------------------------------------------------ what is shown

    @property
    def document(self) -> Document | None:
        """The document shown."""
        return self._scene.drawing.document

    @property
    def drawing(self) -> Drawing:
        """The document's figures."""
        return self._scene.drawing

    @property
    def overlay(self) -> OverlayItem:
        """What is painted over the drawing; gestures show themselves here."""
        return self._scene.overlay

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._scene.theme

    def show_document(self, document: Document) -> None:
        """Show a document whose elements have their places.

        Another state of the document shown keeps selection and zoom, and remakes only what differs; a document
        that has nothing in common with it is fitted into the window.
        """
        known = set(self.drawing.figure)
        changed = self._scene.show_document(document)
        self._walk = self._describer = None
        if not changed:
            return
        self.camera.set_content(self._scene.content)
        if known.isdisjoint(self.drawing.figure):
            self.fit_when_possible()
        if self._selection.keep(self.drawing.figure):
            self._tell_selection()
        self.overlay.focus(self._ring())
        self.drawing_changed.emit()
        accessible.structure_changed(self)

    def set_paint(self, paint: Paint | None, tool: str = "") -> None:
        """Paint steps by a tool's verdicts, or plain with None; `tool` is named in tooltips and to screen readers."""
        if tool != self._tool:
            self._tool, self._describer = tool, None
        if self._scene.set_paint(paint):
            self.drawing_changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        if theme != self.theme:
            self._scene.set_theme(theme)
            self.drawing_changed.emit()

    def highlight(self, ids: Iterable[str]) -> None:
        """Mark a path through the process, numbered in order; nothing takes the marks away."""
        self.overlay.show_path(tuple(ids))

    @property
    def describer(self) -> Describer:
        """Words for the elements shown."""
        if self._describer is None:
            self._describer = Describer(self.document or Document(""), self._tool)
        return self._describer

    def let_edit(self, editor: Input) -> None:
        """Let the document be drawn on; a view without an editor only shows."""
        self.editor = editor
        self._gestures = Gestures((self._pan, *editor.gestures, RubberBand(self)))

    @property
    def is_gesturing(self) -> bool:
        """Whether something is being done with a button held."""
        return self._gestures.active

    # ------------------------------------------------------------ selection

    def select(self, ids: Iterable[str], *, reveal: bool = False) -> None:
        """Select exactly the elements with these ids that are shown; `reveal` scrolls them into sight."""
        known = self.drawing.figure
        changed = self._selection.replace(element for element in ids if element in known)
        if reveal and self._selection.ids:
            self.camera.reveal(self._around_selection())
        if changed:
            self._tell_selection()
        else:
            self._show_selection()

    def show_closely(self, element: str) -> None:
        """Select an element that is shown and bring it into sight, at a scale at which it can be read."""
        self.select((element,))
        self.camera.show_readably(self._around_selection())

    def toggle(self, element: str) -> None:
        """Add one element to the selection, or take it out."""
        self._selection.toggle(element)
        self._tell_selection()

    def selected_ids(self) -> tuple[str, ...]:
        """The ids selected, in the order they were chosen."""
        return self._selection.ids

    def is_selected(self, element: str) -> bool:
        """Whether the element with this id is selected."""
        return element in self._selection

    def select_all(self) -> None:
        """Select everything shown."""
        self.select(figure.id for figure in self.drawing)

    @property
    def current(self) -> str | None:
        """The element that the keyboard stands on."""
        return self._selection.current

    def to_diagram(self, position: QPointF) -> QPointF:
        """The place in the diagram that is at a position in the viewport."""
        back, _ = self.viewportTransform().inverted()
        return back.map(position)

    def element_at(self, position: QPointF) -> str | None:
        """The id of what a click at a place in the viewport means, None for empty canvas."""
        found = self.drawing.at(self.to_diagram(position), _HIT_REACH / self.camera.scale)
        return found.id if found is not None else None

    def ids_within(self, area: QRectF) -> tuple[str, ...]:
        """The ids of what lies wholly inside an area in scene units."""
        seen = chain(*self.drawing.within(area))
        return tuple(figure.id for figure in seen if _holds(area, figure.body))

    # ------------------------------------------------------------ zoom

    def fit_selection(self) -> None:
        """Show all that is selected, somewhat enlarged at most; everything when nothing is."""
        if self._selection.ids:
            self.camera.fit(self._around_selection(), _FIT_SELECTION_AT_MOST)
        else:
            self.fit_all()

    # ------------------------------------------------------------ by keyboard

    @property
    def walk(self) -> Walk:
        """Where each key leads."""
        if self._walk is None:
            self._walk = Walk(self.document or Document(""), self.drawing.figure)
        return self._walk

    def go_to(self, element: str | None) -> None:
        """Select an element alone and bring it into sight; None stays."""
        if element is not None:
            self.select((element,), reveal=True)

    def let_go(self) -> None:
        """Break off a gesture; else clear the selection and the highlighted path."""
        if not self._gestures.cancel():
            self.select(())
            self.highlight(())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the elements in reading order, and on to the next widget after the last."""
        if self.editor is not None and self.editor.tab(forward=forward):
            return True
        following = self.walk.beside(self.current, 1 if forward else -1)
        if following is None:
            return super().focusNextPrevChild(forward)
        self.go_to(following)
        return True

    # ------------------------------------------------------------ events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._pan.ready = True
        elif not (self.editor is not None and self.editor.key(event)) and not keys.act_on(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._pan.ready = False
        else:
            super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.editor is not None and self.editor.press(event):
            return
        if not self._gestures.press(event):
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        moved_line = self.editor is not None and self.editor.move(event)
        if not moved_line and not self._gestures.move(event):
            self.overlay.hover(self.element_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._gestures.release(event):
            event.ignore()
        if self.editor is not None:
            self.editor.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        element = self.element_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drawn = self.editor is not None and self.editor.double_click(event, element)
        if not drawn and element is not None:
            self.activated.emit(element)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            element = self.element_at(QPointF(event.pos()))
            if element is not None and element not in self._selection:
                self.select((element,))
            self.context_menu_requested.emit(element or "", event.globalPos())
        else:
            self.context_menu_requested.emit(self.current or "", self._screen_place_of_current())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tooltip(event)
            return True
        if event.type() == QEvent.Type.Leave:
            self.overlay.hover(None)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.overlay.focus(self._ring())
        accessible.focus_moved(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pan.ready = False
        self.overlay.focus(None)

    # ------------------------------------------------------------ inside

    def _tell_selection(self) -> None:
        self._show_selection()
        self.selection_changed.emit(self._selection.ids)
        accessible.selection_changed(self)

    def _show_selection(self) -> None:
        self.overlay.select(self._selection.ids)
        self.overlay.focus(self._ring())

    def _ring(self) -> str | None:
        return self.current if self.hasFocus() else None

    def _around_selection(self) -> QRectF:
        around = QRectF()
        for element in self._selection.ids:
            around |= self.drawing.figure[element].extent
        return around

    def _screen_place_of_current(self) -> QPoint:
        figure = self.drawing.figure.get(self.current or "")
        middle = figure.body.center() if figure is not None else self.camera.in_sight().center()
        return self.viewport().mapToGlobal(self.mapFromScene(middle))

    def _show_tooltip(self, event: QHelpEvent) -> None:
        element = self.element_at(QPointF(event.pos()))
        if element is None:
            QToolTip.hideText()
        else:
            words = self.describer.tooltip(self.drawing.figure[element])
            QToolTip.showText(event.globalPos(), words, self.viewport())


def _holds(outer: QRectF, inner: QRectF) -> bool:
    """Whether one rectangle lies in another; a flat one, as of a level line, may."""
    return (
        outer.left() <= inner.left()
        and outer.top() <= inner.top()
        and inner.right() <= outer.right()
        and inner.bottom() <= outer.bottom()
    )
