"""Where Tab leads in what is in front, and what those who cannot see it are told at each stop and of all else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from ui.canvas.view import ProcessView
from ui.shell.main_window import MainWindow
from ui.widgets.words import is_sign

_MOST = 200
"""No page has more stops."""
_Role, _Text = QAccessible.Role, QAccessible.Text
_VAGUE = {_Role.NoRole, _Role.Client, _Role.Pane, _Role.Window, _Role.Grouping, _Role.Whitespace, _Role.LayeredPane}
"""Roles that do not say what one can do there."""
_CLAIMED = {_Role.Row, _Role.Whitespace, _Role.Border, _Role.Grip, _Role.Separator, _Role.ScrollBar, _Role.Splitter}

_NEVER_ALONE = {_Role.ProgressBar, _Role.Slider, _Role.Table, _Role.Tree, _Role.List, _Role.EditableText, _Role.SpinBox}
"""What says nothing without a name, whether the keyboard comes there or not."""


class Stop(NamedTuple):
    """A widget that Tab comes to, with what is told of it there."""

    widget: QWidget
    role: QAccessible.Role
    name: str
    fault: str = ""
    """What is wrong with it, "" where nothing is."""

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} {self.role.name} “{self.name}”"


def walk_faults(window: MainWindow) -> Iterator[str]:
    """What is wrong with the way of Tab through all that is in front, and back by Shift+Tab."""
    window.activateWindow()
    begin = QApplication.focusWidget()
    if begin is None:
        yield "nothing has the keyboard"
        return
    if not begin.focusPolicy() & Qt.FocusPolicy.TabFocus:
        QTest.keyClick(begin, Qt.Key.Key_Tab)
    there = _round(Qt.Key.Key_Tab)
    back = _round(Qt.Key.Key_Backtab)
    if there is None or back is None:
        key = "Tab" if there is None else "Shift+Tab"
        yield f"{key} never comes back to {_stop(begin)}"
        return
    yield from (f"{stop} {stop.fault}" for stop in there if stop.fault)
    widgets = [stop.widget for stop in there]
    if [stop.widget for stop in back] != [widgets[0], *reversed(widgets[1:])]:
        only = [str(stop) for stop in (*there, *back) if (stop in there) != (stop in back)]
        yield f"Shift+Tab is another way than Tab: {only}"
    places = [place for widget in widgets if (place := _place(window, widget))]
    entered = [place for before, place in zip([places[-1], *places], places, strict=False) if place != before]
    yield from (f"Tab comes to the {place} twice" for place in set(entered) if entered.count(place) > 1)


def _round(key: Qt.Key) -> list[Stop] | None:
    """All stops of a way round, None where it does not lead back; within the drawing Tab goes on by itself."""
    begin = QApplication.focusWidget()
    stops = [_stop(begin)]
    for _ in range(_MOST):
        now = QApplication.focusWidget()
        QTest.keyClick(now, key)
        came = QApplication.focusWidget()
        if came is begin and now is not came:
            return stops
        if came is not now:
            stops.append(_stop(came))
        elif not isinstance(came, ProcessView):
            return stops if len(stops) == 1 else None
    return None


def _stop(widget: QWidget) -> Stop:
    told = QAccessible.queryAccessibleInterface(widget)
    inside = told.focusChild()
    told = inside if inside is not None and inside.isValid() else told
    fault = "" if _in_sight(widget) else "cannot be seen"
    return Stop(widget, told.role(), told.text(_Text.Name), fault or _untold(widget, told))


def _untold(widget: QWidget, told: QAccessibleInterface) -> str:
    """What a screen reader is not told of a stop."""
    name, role = told.text(_Text.Name), told.role()
    if isinstance(widget, QComboBox) and not widget.accessibleName() and not _labels(widget):
        return "does not say what it is for"
    if not name and role is not _Role.Cell:
        return "has no name"
    vague = role in _VAGUE and not told.text(_Text.Description) and not isinstance(widget, ProcessView)
    return "does not say what it is" if vague else ""


def _in_sight(widget: QWidget) -> bool:
    """Whether some of it lies in the window and in all that it is scrolled in."""
    shown, above = QRect(widget.mapTo(widget.window(), QPoint()), widget.size()), widget
    while (above := above.parentWidget()) is not None:
        shown &= QRect(above.mapTo(widget.window(), QPoint()), above.size())
        if above.isWindow():
            break
    return widget.isVisible() and not shown.isEmpty()


def _labels(widget: QWidget) -> list[QLabel]:
    return [each for each in widget.window().findChildren(QLabel) if each.buddy() is widget]


def _place(window: MainWindow, widget: QWidget) -> str:
    """The page or the panel that a widget stands in, "" around them."""
    if window.pages.isAncestorOf(widget):
        return "page"
    docks = [dock for dock in window.docks.by_id.values() if dock.isAncestorOf(widget)]
    return docks[0].windowTitle() if docks else ""


def sign_faults(window: MainWindow, known: set[str]) -> Iterator[str]:
    """What is told by a sign in place of words, in all that can be seen; what is `known` is not looked at again."""
    for told in _shown(QAccessible.queryAccessibleInterface(window)):
        name = told.text(_Text.Name)
        role = told.role()
        if not name and role in _NEVER_ALONE and not _labels(told.object()):
            yield f"{role.name} without a name in {type(told.object().parentWidget()).__name__}"
        if name in known or role in _CLAIMED:
            continue
        known.add(name)
        wordless = name and not any(map(str.isalnum, name))
        signs = any(map(is_sign, name)) and (wordless or role is not _Role.ComboBox)
        if signs or (wordless and role not in (_Role.Cell, _Role.StaticText)):
            yield f"{role.name} “{name}”"


def _shown(told: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Something accessible with all below it that can be seen."""
    if told.state().invisible:
        return
    widget = told.object()
    if isinstance(widget, QWidget) and not widget.isWindow() and widget.visibleRegion().isEmpty():
        return
    yield told
    for at in range(told.childCount()):
        child = told.child(at)
        if child is not None and child.isValid():
            yield from _shown(child)
