"""The canvas for screen readers: every element drawn is a child of the view with name, role and state.

Qt asks the factory for the view's interface; the view's interface hands out one for each element when it is asked,
in reading order, each node followed by the flows that leave it.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleSelectionInterface,
    QWindow,
)
from shiboken6 import VoidPtr

from itsm_fit.model.document import Artifact, Pool
from itsm_fit.model.process import Lane
from ui.canvas.document_view import DocumentView
from ui.canvas.figures.figure import Figure

_VIEW_CLASS: Final = "DocumentView"
_NO_INTERFACE: Final = VoidPtr(0)
"""A null pointer: where C++ asks, None from `interface_cast` makes Qt for Python crash."""
_Role = QAccessible.Role
_Event = QAccessible.Event
_ROLES: Final = {Pool: _Role.Grouping, Lane: _Role.Grouping, Artifact: _Role.Note}
"""By the type of the element; steps and flows are items of a list that can be chosen from."""


@cache
def install() -> None:
    """Let Qt find the accessible side of the canvas."""
    QAccessible.installFactory(_make)


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return ViewInterface(cast("DocumentView", thing)) if class_name == _VIEW_CLASS else None


class ViewInterface(QAccessibleInterface):
    """A canvas."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__()
        self._view = view
        self._selection = _Selection(self)
        self._children: dict[str, tuple[ElementInterface, int]] = {}
        view.destroyed.connect(_Forget(self._children))

    @property
    def view(self) -> DocumentView:
        return self._view

    def element(self, element: str) -> ElementInterface:
        """The interface of an element, always the same one."""
        known = self._children.get(element)
        if known is None:
            made = ElementInterface(self, element)
            known = self._children[element] = made, QAccessible.registerAccessibleInterface(made)
        return known[0]

    def place(self, figure: Figure) -> QRect:
        """Where a figure stands on the screen."""
        box = self._view.mapFromScene(figure.body).boundingRect()
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self._view

    def window(self) -> QWindow | None:  # type: ignore[override] # Qt takes None for a widget without one
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override] # as above
        above = self._view.parentWidget()
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        return len(self._view.walk.everything)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # as above
        ids = self._view.walk.everything
        return self.element(ids[index]) if 0 <= index < len(ids) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        ids = self._view.walk.everything
        return ids.index(child.id) if isinstance(child, ElementInterface) and child.id in ids else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # as above
        port = self._view.viewport()
        found = self._view.element_at(port.mapFromGlobal(QRect(x, y, 1, 1).topLeft()).toPointF())
        return self.element(found) if found is not None else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # as above
        current = self._view.current
        return self.element(current) if self._view.hasFocus() and current is not None else None

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._view.accessibleName()
        return self._view.accessibleDescription() if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names come from the document."""

    def rect(self) -> QRect:
        return QRect(self._view.mapToGlobal(self._view.rect().topLeft()), self._view.size())

    def role(self) -> QAccessible.Role:
        return _Role.List

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        state.focused = self._view.hasFocus()
        state.multiSelectable = True
        state.invisible = not self._view.isVisible()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._selection if kind == QAccessible.InterfaceType.SelectionInterface else _NO_INTERFACE


class ElementInterface(QAccessibleInterface):
    """One element of the drawing."""

    def __init__(self, canvas: ViewInterface, element: str) -> None:
        super().__init__()
        self._canvas = canvas
        self._action = _Action(canvas, element)
        self.id = element

    @property
    def _figure(self) -> Figure | None:
        return self._canvas.view.drawing.figure.get(self.id)

    def isValid(self) -> bool:
        return self._figure is not None

    def object(self) -> QObject | None:  # type: ignore[override] # elements are no objects of Qt
        return None

    def window(self) -> QWindow | None:  # type: ignore[override] # as above
        return self._canvas.window()

    def parent(self) -> QAccessibleInterface:
        return self._canvas

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # has none
        del index
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # has none
        del x, y
        return None

    def text(self, kind: QAccessible.Text) -> str:
        figure = self._figure
        if figure is None:
            return ""
        if kind == QAccessible.Text.Name:
            return self._canvas.view.describer.sentence(figure)
        return self._canvas.view.describer.noticed(figure) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Names come from the document."""

    def rect(self) -> QRect:
        figure = self._figure
        return self._canvas.place(figure) if figure is not None else QRect()

    def role(self) -> QAccessible.Role:
        figure = self._figure
        return _ROLES.get(type(figure.element), _Role.ListItem) if figure is not None else _Role.NoRole

    def state(self) -> QAccessible.State:
        view, state = self._canvas.view, QAccessible.State()
        state.selectable = state.focusable = True
        state.selected = view.is_selected(self.id)
        state.focused = view.hasFocus() and view.current == self.id
        figure = self._figure
        state.offscreen = figure is not None and not view.camera.in_sight().intersects(figure.extent)
        state.invalid = figure is None
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return self._action if kind == QAccessible.InterfaceType.ActionInterface else _NO_INTERFACE


class _Action(QAccessibleActionInterface):
    """Selecting and opening an element."""

    def __init__(self, canvas: ViewInterface, element: str) -> None:
        super().__init__()
        self._canvas = canvas
        self._element = element

    def actionNames(self) -> list[str]:
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, name: str) -> None:
        view = self._canvas.view
        view.select((self._element,), reveal=True)
        if name == self.pressAction():
            view.activated.emit(self._element)
        else:
            view.setFocus()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["Return"] if name == self.pressAction() else []


class _Selection(QAccessibleSelectionInterface):
    """Which elements are selected."""

    def __init__(self, canvas: ViewInterface) -> None:
        super().__init__()
        self._canvas = canvas

    def selectedItemCount(self) -> int:
        return len(self._canvas.view.selected_ids())

    def selectedItems(self) -> list[QAccessibleInterface]:
        return [self._canvas.element(element) for element in self._canvas.view.selected_ids()]

    def select(self, child: QAccessibleInterface) -> bool:
        return self._set(child, selected=True)

    def unselect(self, child: QAccessibleInterface) -> bool:
        return self._set(child, selected=False)

    def selectAll(self) -> bool:
        self._canvas.view.select_all()
        return True

    def clear(self) -> bool:
        self._canvas.view.select(())
        return True

    def _set(self, child: QAccessibleInterface, *, selected: bool) -> bool:
        if not isinstance(child, ElementInterface) or not child.isValid():
            return False
        if self._canvas.view.is_selected(child.id) is not selected:
            self._canvas.view.toggle(child.id)
        return True


class _Forget:
    """Gives the interfaces of elements back when their view goes: Qt keeps those of its own objects only."""

    def __init__(self, children: dict[str, tuple[ElementInterface, int]]) -> None:
        self._children = children

    def __call__(self) -> None:
        for _interface, number in self._children.values():
            QAccessible.deleteAccessibleInterface(number)
        self._children.clear()


def focus_moved(view: DocumentView) -> None:
    """Tell that the keyboard stands on another element."""
    _tell(view, _Event.Focus, view.current)


def selection_changed(view: DocumentView) -> None:
    """Tell what is selected now, and where the keyboard stands."""
    ids = view.selected_ids()
    if len(ids) == 1:
        _tell(view, _Event.Selection, ids[0])
    else:
        _tell(view, _Event.SelectionWithin, None)
    if view.hasFocus():
        focus_moved(view)


def structure_changed(view: DocumentView) -> None:
    """Tell that other elements are drawn."""
    _tell(view, _Event.ObjectReorder, None)


def _tell(view: DocumentView, what: QAccessible.Event, element: str | None) -> None:
    if not QAccessible.isActive():
        return
    event = QAccessibleEvent(view, what)
    if element in view.walk.everything:
        event.setChild(view.walk.everything.index(element))
    QAccessible.updateAccessibility(event)
