"""Answering in a vendor's place."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from itsm_fit.model.tool import Level, Meaning
from ui.stages.tools.ledger import LedgerRow
from ui.stages.tools.meaning_menu import MEANINGS
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import meaning_words, one_line


class AnswerDialog(QDialog):
    """The level and why; `meaning` and `comment` are what was chosen."""

    def __init__(self, row: LedgerRow, tool: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(tr("Answer of {tool}", tool=tool)))
        counting = row.counting(tool)
        present = counting.meaning if counting else Level.UNKNOWN
        self.choice = ChoiceBox()
        self._meanings: list[Meaning] = list(dict.fromkeys([*MEANINGS, present]))
        self.choice.addItems([meaning_words(meaning) for meaning in self._meanings])
        self.choice.setCurrentIndex(self._meanings.index(present))
        self.choice.setAccessibleName(tr("Level"))
        self.why = QLineEdit(counting.comment if counting and counting.by_hand else "")
        self.why.setPlaceholderText(tr("Seen in the demo of 3 May"))
        self.why.setAccessibleName(tr("Reason"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Answer by hand"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(tr("Level"), self.choice)
        form.addRow(tr("Reason"), self.why)
        box = QVBoxLayout(self)
        box.addWidget(label(f"{row.id}  {row.text}".strip(), "strong"))
        if counting is not None:
            now = tr(
                "Now “{answer}” in {place}; it stays there and is shown.", answer=counting.raw, place=counting.place
            )
            box.addWidget(label(now, "muted"))
        box.addLayout(form)
        box.addWidget(buttons)
        self.resize(520, self.sizeHint().height())

    @property
    def meaning(self) -> Meaning:
        return self._meanings[self.choice.currentIndex()]

    @property
    def comment(self) -> str:
        return self.why.text()
