"""A vendor's question and the one answer to all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from itsm_fit.model.round import Enquiry
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr
from ui.widgets.parts import label


class EnquiryDialog(QDialog):
    """`named` tells which vendors a question and an answer name; what names one can be kept, not sent."""

    def __init__(
        self,
        its: Enquiry | None,
        vendors: Sequence[str],
        named: Callable[[Enquiry], list[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._its, self._named = its or Enquiry("", ""), named
        self.setWindowTitle(tr("Question {number}", number=its.id) if its else tr("A vendor’s question"))
        self.text, self.answer = QPlainTextEdit(self._its.text), QPlainTextEdit(self._its.answer)
        self.asked_by = ChoiceBox()
        self.asked_by.setEditable(True)
        self.asked_by.addItems(["", *vendors])
        self.asked_by.setCurrentText(self._its.asked_by)
        self.asked_by.setEnabled(its is None)
        self.warning = label("", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.act = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.act.setText(tr("Keep"))
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        for title, widget in (
            (tr("Question, in words that tell nobody who asks"), self.text),
            (tr("Asked by (kept here, told to no vendor)"), self.asked_by),
            (tr("Answer to all vendors"), self.answer),
        ):
            widget.setAccessibleName(title)
            box.addWidget(label(title, "section"))
            box.addWidget(widget)
        for field in (self.text, self.answer):
            field.setTabChangesFocus(True)
            field.textChanged.connect(self._look)
        box.addWidget(self.warning)
        box.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.asked_by.currentTextChanged.connect(lambda _text: self._look())
        self.setMinimumWidth(560)
        self._look()

    @property
    def said(self) -> Enquiry:
        """The question as it stands in the dialog."""
        return Enquiry(
            self._its.id,
            self.text.toPlainText().strip(),
            self.asked_by.currentText().strip(),
            answer=self.answer.toPlainText().strip(),
        )

    def _look(self) -> None:
        said = self.said
        self.act.setEnabled(bool(said.text))
        names = self._named(said)
        self.warning.setText(
            tr("It names {vendor}: put it in other words before it goes to all.", vendor=names[0]) if names else ""
        )
