"""A flat button that stands for one choice among several, and is told as such."""

from __future__ import annotations

from functools import cache
from typing import Final, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QToolButton

from ui.widgets.parts import name_by

_CLASS: Final = "ChoiceButton"


class ChoiceButton(QToolButton):
    """A button of which one among several is down: a radio button to screen readers.

    Qt tells every tool button that can be down as a check box, one of an exclusive group too.
    """

    def __init__(self, text: str = "", hint: str = "") -> None:
        super().__init__()
        _install()
        self.setCheckable(True)
        self.setText(text)
        name_by(self, hint)


@cache
def _install() -> None:
    QAccessible.installFactory(_make)


def _make(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    return _Choice(cast("ChoiceButton", thing)) if class_name == _CLASS else None


class _Choice(QAccessibleWidget):
    """What Qt tells of a button, of another role."""

    def __init__(self, button: ChoiceButton) -> None:
        super().__init__(button, QAccessible.Role.RadioButton)
        self.addControllingSignal("toggled(bool)")

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.widget())

    def text(self, kind: QAccessible.Text) -> str:
        own = super().text(kind)
        return own or (self._button.text() if kind == QAccessible.Text.Name else "")

    def state(self) -> QAccessible.State:
        state, button = super().state(), self._button
        state.checkable, state.checked, state.pressed = True, button.isChecked(), button.isDown()
        return state

    def actionNames(self) -> list[str]:
        names: list[str] = super().actionNames()
        return [self.toggleAction(), *names] if self._button.isEnabled() else names

    def doAction(self, name: str) -> None:
        if name == self.toggleAction():
            self._button.click()
        else:
            super().doAction(name)
