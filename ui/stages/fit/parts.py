"""What the pages of the stage are built of: a strip of switches, and copying for Excel."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from ui.widgets.choice_button import ChoiceButton
from ui.widgets.language import Caption
from ui.widgets.tab_order import one_stop
from ui.widgets.words import count


class Switches(QObject):
    """Buttons of which one is down; `chosen` is told the id of another one."""

    def __init__(
        self, names: Mapping[str, tuple[str | Caption, str | Caption]], chosen: Callable[[str], None], parent: QWidget
    ) -> None:
        """`names` gives each id its word and its tip; the first is down."""
        super().__init__(parent)
        self._words = {name: str(word) for name, (word, _) in names.items()}
        self.buttons: dict[str, QToolButton] = {
            name: ChoiceButton(str(word), str(tip)) for name, (word, tip) in names.items()
        }
        self.current = next(iter(names))
        self._chosen = chosen
        group = QButtonGroup(self)
        for name, button in self.buttons.items():
            button.setAccessibleName(self._words[name])
            button.setChecked(name == self.current)
            group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.choose(name))
        one_stop(tuple(self.buttons.values()))

    def choose(self, name: str) -> None:
        self.buttons[name].setChecked(True)
        one_stop(tuple(self.buttons.values()))
        if name != self.current:
            self.current = name
            self._chosen(name)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Write how many rows each switch leaves."""
        for name, number in counts.items():
            self.buttons[name].setText(f"{self._words[name]} {count(number)}")
