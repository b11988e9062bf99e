"""The verbs of the canvas as actions of the Edit menu and of the canvas's own menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.canvas.editing.arrange_verbs import ARRANGING
from ui.canvas.editing.shape_verbs import SHAPING
from ui.canvas.editing.verbs import VERBS, Verb
from ui.widgets.icons import action_icon

if TYPE_CHECKING:
    from ui.canvas.editing.hands import Hands
    from ui.canvas.view import ProcessView


_ALL: Final = (*VERBS, *ARRANGING, *SHAPING)


class CanvasActions:
    """One action a verb; each says its keys, which the canvas itself takes while it has the focus.

    `view` gives the canvas in front, or None. What is asked from a menu on the canvas happens where that was opened.
    """

    def __init__(self, window: QWidget, view: Callable[[], ProcessView | None]) -> None:
        self._view = view
        self._place: QPointF | None = None
        self.by_id = {verb.id: self._action(verb, window) for verb in _ALL}

    def fill(self, menu: QMenu, verbs: Sequence[Verb] = VERBS) -> None:
        """Put the actions of a table into a menu, which looks again what is possible each time it opens."""
        for verb in verbs:
            if verb.starts_group:
                menu.addSeparator()
            menu.addAction(self.by_id[verb.id])
        menu.aboutToShow.connect(self.refresh)

    def fill_possible(self, menu: QMenu, verbs: Sequence[Verb]) -> None:
        """Put only those actions into a menu that can be taken now."""
        self.refresh()
        menu.addSeparator()
        menu.addActions([self.by_id[verb.id] for verb in verbs if self.by_id[verb.id].isEnabled()])

    def refresh(self) -> None:
        """Enable what is possible with what is selected now."""
        hands = self._hands()
        for verb in _ALL:
            self.by_id[verb.id].setEnabled(hands is not None and verb.possible(hands.possible))

    def at(self, place: QPoint, menu: QMenu) -> None:
        """While `menu` is open, what is asked happens at a place on the screen."""
        view = self._view()
        if view is not None:
            self._place = QPointF(view.viewport().mapFromGlobal(place))
            menu.aboutToHide.connect(self._forget_place, Qt.ConnectionType.QueuedConnection)  # after what it triggers

    def set_icons(self, colour: str) -> None:
        for verb in _ALL:
            self.by_id[verb.id].setIcon(action_icon(verb.icon, colour))

    def _action(self, verb: Verb, window: QWidget) -> QAction:
        action = QAction(verb.text, window)
        action.setShortcuts([QKeySequence(keys) for keys in verb.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown only: the canvas takes its keys itself
        action.triggered.connect(lambda: self._act(verb))
        return action

    def _act(self, verb: Verb) -> None:
        hands, view = self._hands(), self._view()
        if hands is None or view is None or not verb.possible(hands.possible):
            return
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if verb.act_at is not None and self._place is not None:
            verb.act_at(hands, self._place)
        else:
            verb.act(hands)

    def _hands(self) -> Hands | None:
        view = self._view()
        return view.hands if view is not None else None

    def _forget_place(self) -> None:
        self._place = None
