"""Every command as an action, for the menus of the window, the command palette and the menu of an element."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.icons import action_icon
from ui.widgets.words import known_also

if TYPE_CHECKING:
    from itsm_fit.editor.command import Command
    from ui.editor.editor import Editor


class CommandActions:
    """One action a command; each says its keys, which the drawing itself takes while it has the focus.

    `front` gives the editor in front, or None. What is asked from a menu on the drawing happens where that was opened.
    The commands load what edits drawings, so the actions are made with the first menu that opens, or by `load`.
    """

    def __init__(self, window: QWidget, front: Callable[[], Editor | None]) -> None:
        self._window, self._front = window, front
        self._place: QPointF | None = None
        self._menus: dict[str, tuple[QMenu, QAction]] = {}
        """By the names that commands call them: a menu, and what their actions stand before."""
        self._colour = ""
        self.by_id: dict[str, QAction] = {}

    def stand_in(self, name: str, menu: QMenu) -> None:
        """Stand in a menu of the window, behind what is in it so far; look what is possible each time it opens."""
        self._menus[name] = menu, menu.addSeparator()
        menu.aboutToShow.connect(self.refresh)

    def load(self) -> None:
        """Make the actions, unless they are there."""
        if self.by_id:
            return
        for command in _commands():
            self.by_id[command.id] = self._action(command)
        for name, (menu, before) in self._menus.items():
            self._fill(menu, _in(name), before)
        self.set_icons(self._colour)

    def fill(self, menu: QMenu, name: str, *, possible_only: bool = False) -> None:
        """Put the actions of a menu of the window into another one, or only those that can be taken now."""
        self.refresh()
        commands = [command for command in _in(name) if not possible_only or self.by_id[command.id].isEnabled()]
        self._fill(menu, commands, menu.addSeparator())

    def refresh(self) -> None:
        """Enable what is possible with what is selected now."""
        self.load()
        editor = self._front()
        context = editor.context if editor is not None else None
        for command in _commands():
            self.by_id[command.id].setEnabled(context is not None and command.possible(context))

    def at(self, place: QPoint, menu: QMenu) -> None:
        """While `menu` is open, what is asked happens at a place on the screen."""
        editor = self._front()
        if editor is not None:
            self._place = QPointF(editor.view.viewport().mapFromGlobal(place))
            menu.aboutToHide.connect(self._forget_place, Qt.ConnectionType.QueuedConnection)  # after what it triggers

    def set_icons(self, colour: str) -> None:
        """Give the actions their icons, once they are there."""
        self._colour = colour
        if colour and self.by_id:
            for command in _commands():
                self.by_id[command.id].setIcon(action_icon(command.icon, colour))

    def _fill(self, menu: QMenu, commands: list[Command], before: QAction) -> None:
        """Put actions before another one, each group set off."""
        group = ""
        for command in commands:
            if command.group != group:
                menu.insertSeparator(before)
                group = command.group
            menu.insertAction(before, self.by_id[command.id])

    def _action(self, command: Command) -> QAction:
        action = QAction(command.title, self._window)
        known_also(action, command.caption.source)
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown only: the drawing takes its keys itself
        action.triggered.connect(lambda: self._act(command))
        return action

    def _act(self, command: Command) -> None:
        editor = self._front()
        if editor is not None and command.possible(editor.context):
            editor.view.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.run(command, self._place)

    def _forget_place(self) -> None:
        self._place = None


def _in(menu: str) -> list[Command]:
    return [command for command in _commands() if command.menu == menu]


def _commands() -> tuple[Command, ...]:
    from itsm_fit.editor import commands

    return commands.COMMANDS
