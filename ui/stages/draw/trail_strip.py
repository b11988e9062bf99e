"""The way from the whole drawing to the sub-process that is shown alone, and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.session.drawings import Crumb
from ui.widgets.language import tr
from ui.widgets.parts import label, set_part
from ui.widgets.words import one_line, tip, verbatim


class TrailStrip(QWidget):
    """A button for each drawing around the one that is shown; hidden where that is a whole one."""

    chosen = Signal(str)
    """The key of a drawing."""

    def __init__(self) -> None:
        super().__init__()
        set_part(self, "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Way in"))
        self.buttons: list[QToolButton] = []
        self._crumbs: tuple[Crumb, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 2, 8, 2)
        self._row.setSpacing(2)
        self.hide()

    def show_trail(self, crumbs: Sequence[Crumb]) -> None:
        """Show the way to the last of some drawings."""
        if tuple(crumbs) != self._crumbs:
            self._crumbs = tuple(crumbs)
            self._fill()
        self.setVisible(len(crumbs) > 1)

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.buttons = []
        for crumb in self._crumbs[:-1]:
            button = QToolButton()
            button.setText(verbatim(crumb.name))
            button.setAutoRaise(True)
            button.setToolTip(tip(tr("Back to {drawing} (Ctrl+Up goes one drawing out)", drawing=one_line(crumb.name))))
            button.clicked.connect(lambda _=False, crumb=crumb: self.chosen.emit(crumb.key))
            self._row.addWidget(button)
            self._row.addWidget(label("›", "muted"))
            self.buttons.append(button)
        if self._crumbs:
            self._row.addWidget(label(one_line(self._crumbs[-1].name)))
        self._row.addStretch(1)
