"""The control that moves what is tried: a slider with a number, a list of words, or a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from itsm_fit.model.scenario import ChangeValue, ScenarioChange
from ui.stages.fit.what_if_subjects import DoneOrNot, NumberSpan, Subject, Words
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import tr
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import Elided

_STEPS = 200


class Control(QWidget):
    """Shows one subject at a time."""

    moved = Signal(object)
    """The subject has another value: the `ScenarioChange`."""

    def __init__(self) -> None:
        super().__init__()
        self.subject: Subject | None = None
        self._showing = False
        self.title, self.where = Elided("", "strong"), Elided("", "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self.number = NumberBox()
        self.words = ChoiceBox()
        self.deed = QPushButton()
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.number)
        line.addWidget(self.words, 1)
        line.addWidget(self.deed, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addWidget(self.where)
        box.addLayout(line)
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._typed)
        self.words.activated.connect(lambda _at: self._tell(self.words.currentData()))
        self.deed.clicked.connect(lambda: self._tell(None))
        self.show_subject(None, None)

    def show_subject(self, subject: Subject | None, tried: ScenarioChange | None) -> None:
        """Show a subject at the value that is tried, or at its own."""
        self.subject = subject
        editor = subject.editor if subject else None
        self.title.setText(subject.title if subject else tr("Choose above what to change"))
        self.where.setText(subject.where if subject else "")
        for widget, wanted in (
            (self.slider, NumberSpan),
            (self.number, NumberSpan),
            (self.words, Words),
            (self.deed, DoneOrNot),
        ):
            widget.setVisible(isinstance(editor, wanted))
        self._showing = True
        if subject is not None:
            self._fill(subject, tried)
        self._showing = False

    def _fill(self, subject: Subject, tried: ScenarioChange | None) -> None:
        editor, name = subject.editor, f"{subject.title} {subject.where}".strip()
        if isinstance(editor, NumberSpan):
            scale = 100.0 if editor.share else 1.0
            self.number.setDecimals(1 if editor.share else 2)
            self.number.setSuffix(" %" if editor.share else "")
            self.number.setRange(editor.low * scale, editor.high * scale)
            self.number.setSingleStep((editor.high - editor.low) * scale / 20)
            self.number.setAccessibleName(name)
            self.slider.setAccessibleName(name)
            value = tried.value if tried is not None and isinstance(tried.value, float) else editor.now
            self.number.show_number((value or 0.0) * scale)
            self._slide_to(value or 0.0, editor)
        elif isinstance(editor, Words):
            self.words.clear()
            self.words.setAccessibleName(name)
            for option, word in editor.options.items():
                self.words.addItem(word, option)
            shown = str(tried.value) if tried is not None else editor.now
            self.words.setCurrentIndex(self.words.findData(shown))
        else:
            self.deed.setText(tr("Done") if tried is not None else editor.verb)
            self.deed.setEnabled(tried is None)

    def _slide_to(self, value: float, span: NumberSpan) -> None:
        self.slider.setValue(round((value - span.low) / (span.high - span.low) * _STEPS))

    def _slid(self, place: int) -> None:
        span = self.subject.editor if self.subject else None
        if self._showing or not isinstance(span, NumberSpan):
            return
        value = span.low + (span.high - span.low) * place / _STEPS
        self._showing = True
        self.number.setValue(value * (100.0 if span.share else 1.0))
        self._showing = False
        self._tell(value)

    def _typed(self, number: float) -> None:
        span = self.subject.editor if self.subject else None
        if self._showing or not isinstance(span, NumberSpan):
            return
        value = number / (100.0 if span.share else 1.0)
        self._showing = True
        self._slide_to(value, span)
        self._showing = False
        self._tell(value)

    def _tell(self, value: ChangeValue) -> None:
        if self.subject is not None:
            its = self.subject.change
            self.moved.emit(ScenarioChange(its.kind, its.target, value))
