"""An owner leaves: whose processes somebody else owns from now on, or nobody in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import one_line

_WIDTH = 440


class LeavingDialog(QDialog):
    """Takes who leaves and who follows; `chosen` carries both, the second "" for nobody."""

    chosen = Signal(str, str)

    def __init__(self, owners: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("An owner leaves"))
        self.old, self.new = ChoiceBox(), QLineEdit()
        self.old.setAccessibleName(tr("Who leaves"))
        self.new.setAccessibleName(tr("Who follows"))
        self.new.setPlaceholderText(tr("Nobody in their place"))
        for owner in owners:
            self.old.addItem(one_line(owner), owner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        act = buttons.addButton(tr("Replace"), QDialogButtonBox.ButtonRole.AcceptRole)
        act.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(8)
        said = tr(
            "Every process that somebody owned is owned by who follows them. What the one approved is no approval of "
            "the other; it stays in the log."
        )
        box.addWidget(label(said))
        box.addWidget(label(tr("Who leaves"), "section"))
        box.addWidget(self.old)
        box.addWidget(label(tr("Who follows"), "section"))
        box.addWidget(self.new)
        box.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(str(self.old.currentData()), self.new.text().strip())
