"""Asks for one number."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ui.widgets.numbers.box import NumberBox, hold_back
from ui.widgets.parts import label


class NumberDialog(QDialog):
    """A question above a field; accepted, `box` holds the answer."""

    def __init__(self, title: str, question: str, box: NumberBox, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.box = box
        box.setAccessibleName(question)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        hold_back(buttons.button(QDialogButtonBox.StandardButton.Ok), box)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line = QVBoxLayout(self)
        line.setSpacing(10)
        line.addWidget(label(question))
        line.addWidget(box)
        line.addStretch(1)
        line.addWidget(buttons)
        self.setMinimumSize(420, 170)
        box.selectAll()
        box.setFocus()
