"""What evaluators are asked about a criterion: its name, the question, the scale and what its words mean."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from itsm_fit.model.decision import Criterion
from itsm_fit.model.judging import JudgedQuestion
from ui.widgets.language import tr
from ui.widgets.parts import label

_SIGN = "="


class QuestionDialog(QDialog):
    """A line of the scale is ``word = what it means``, the worst first."""

    def __init__(self, criterion: Criterion, asked: JudgedQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What evaluators are asked"))
        self._criterion = criterion
        self.name, self.text, self.scale = QLineEdit(criterion.name), QPlainTextEdit(asked.text), QPlainTextEdit()
        self.by_process = QCheckBox(tr("Judge each tool process by process"))
        self.by_process.setChecked(asked.by_process)
        anchors = (*asked.anchors, *("",) * len(criterion.words))
        lines = (
            f"{word} {_SIGN} {anchor}".rstrip(f" {_SIGN}")
            for word, anchor in zip(criterion.words, anchors, strict=False)
        )
        self.scale.setPlainText("\n".join(lines))
        for field, name in ((self.name, tr("Criterion")), (self.text, tr("Question")), (self.scale, tr("Scale"))):
            field.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self.scale.setTabChangesFocus(True)
        self.text.setFixedHeight(70)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.act = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.act.setText(tr("Ask This"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        for title, widget in (
            (tr("Criterion"), self.name),
            (tr("Question to the evaluators"), self.text),
            (tr("Scale, the worst first, a word a line: “good = works without help”"), self.scale),
        ):
            box.addWidget(label(title, "section"))
            box.addWidget(widget)
        box.addWidget(self.by_process)
        box.addWidget(buttons)
        self.setMinimumWidth(520)
        for signal in (self.name.textChanged, self.scale.textChanged):
            signal.connect(self._enable)
        self._enable()

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the scale, the worst first."""
        return tuple(word for word, _ in self._lines())

    @property
    def question(self) -> JudgedQuestion:
        """What is asked."""
        anchors = tuple(anchor for _, anchor in self._lines())
        return JudgedQuestion(self._criterion.id, self.text.toPlainText(), anchors, self.by_process.isChecked())

    def _lines(self) -> list[tuple[str, str]]:
        found = []
        for line in self.scale.toPlainText().splitlines():
            word, _, anchor = line.partition(_SIGN)
            if word.strip():
                found.append((" ".join(word.split()), " ".join(anchor.split())))
        return found

    def _enable(self) -> None:
        words = [word.casefold() for word in self.words]
        self.act.setEnabled(bool(self.name.text().strip()) and len(words) > 1 and len(set(words)) == len(words))
