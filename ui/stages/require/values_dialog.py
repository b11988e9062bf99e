"""Filling in what requirements leave open."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from itsm_fit.blanks import spelled
from ui.widgets.fields import LineField
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import one_line


class ParameterDialog(QDialog):
    """A line for each name; `values` are those that are written."""

    def __init__(self, names: Iterable[str], what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(tr("Fill in {requirements}", requirements=what)))
        self.fields = {name: LineField(spelled(name)) for name in names}
        form = QFormLayout()
        for name, field in self.fields.items():
            form.addRow(one_line(spelled(name)), field)
            field.textChanged.connect(lambda _text: self._enable())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Fill in"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(label(tr("What stays blank here stays to be filled in."), "muted"))
        box.addLayout(form)
        box.addStretch(1)
        box.addWidget(buttons)
        self.resize(460, 200)
        self._enable()

    @property
    def values(self) -> dict[str, str]:
        return {name: text for name, field in self.fields.items() if (text := field.text().strip())}

    def _enable(self) -> None:
        self.ok.setEnabled(bool(self.values))
