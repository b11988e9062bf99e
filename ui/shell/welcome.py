"""What an empty window shows: how to begin, and a place to drop files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from itsm_fit.storage.endings import MODEL_WORDS, SHEET_WORDS
from ui.shell.recent import Recent
from ui.shell.samples import SAMPLES, Sample
from ui.widgets.icons import own_icon
from ui.widgets.language import tr
from ui.widgets.parts import Button, label, set_part
from ui.widgets.words import tip, verbatim

_MOST_RECENT = 4

_WIDEST = 680
"""Pixels across that the page takes."""


class Welcome(QWidget):
    """Ways to begin: own files, a new drawing, a sample, a recent project."""

    open_asked = Signal()
    new_asked = Signal()
    sample_asked = Signal(object)
    recent_asked = Signal(object)
    workspace_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "page")
        self.open_button = Button(tr("Open files…"))
        self.open_button.setProperty("part", "primary")
        self.open_button.clicked.connect(self.open_asked)
        self.new_button = Button(tr("Draw a new process"))
        self.new_button.clicked.connect(self.new_asked)
        self.template_button = Button(tr("Start from a template"))
        self.workspace_button = Button(tr("Open a workspace…"))
        self.workspace_button.setToolTip(tr("Projects that several people work on"))
        self.workspace_button.clicked.connect(self.workspace_asked)
        self.sample_buttons = [self._sample_button(sample) for sample in SAMPLES]
        self.drop = self._drop_target()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(6)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(_head())
        column.addSpacing(4)
        column.addWidget(self.drop)
        column.addSpacing(4)
        column.addWidget(label(tr("Or look at a selection that is ready"), "section"))
        for button in self.sample_buttons:
            column.addWidget(button)
        column.addLayout(self._recent)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDEST)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle, 8)
        line.addStretch(1)
        box = QVBoxLayout(self)
        box.addStretch(2)
        box.addLayout(line)
        box.addStretch(3)

    def set_recent(self, entries: Sequence[Recent]) -> None:
        """Offer the newest of what was opened."""
        while (item := self._recent.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        if not entries:
            return
        self._recent.addWidget(label(tr("Recent"), "section"))
        for entry in entries[:_MOST_RECENT]:
            button = Button(verbatim(_fitting(f"{entry.title}  ·  {entry.place}", 84)))
            button.setProperty("part", "card")
            button.setToolTip(tip(entry.whole))
            button.clicked.connect(lambda _=False, entry=entry: self.recent_asked.emit(entry))
            self._recent.addWidget(button)

    def set_over(self, over: bool) -> None:
        """Mark the drop target while files hover over the window."""
        set_part(self.drop, "drop", over="true" if over else "false")

    def _sample_button(self, sample: Sample) -> Button:
        button = Button()
        button.setProperty("part", "card")
        button.setAccessibleName(tr("Open the sample {sample}", sample=sample.title))
        box = QVBoxLayout(button)
        box.setContentsMargins(16, 10, 16, 10)
        box.setSpacing(2)
        for text, part in ((str(sample.title), "strong"), (str(sample.text), "muted"), (str(sample.more), "muted")):
            line = label(text, part)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(line)
        button.setMinimumHeight(76)
        button.clicked.connect(lambda _=False: self.sample_asked.emit(sample))
        return button

    def _drop_target(self) -> QFrame:
        drop = QFrame()
        set_part(drop, "drop", over="false")
        box = QVBoxLayout(drop)
        box.setContentsMargins(14, 22, 14, 22)
        box.setSpacing(10)
        hint = tr("Drop BPMN models, vendors’ spreadsheets or a project here")
        for widget in (label(hint, "heading"), label(_kinds(), "muted")):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(widget)
        first, second = (self.open_button, self.new_button), (self.template_button, self.workspace_button)
        together = sum(button.sizeHint().width() + 10 for button in (*first, *second)) <= _WIDEST - 40
        for buttons in [(*first, *second)] if together else [first, second]:
            ways = QHBoxLayout()
            ways.addStretch(1)
            for button in buttons:
                ways.addWidget(button)
            ways.addStretch(1)
            box.addLayout(ways)
        return drop


def _kinds() -> str:
    """What can be dropped."""
    return tr(
        "Processes as {models} · answers as {sheets}, one row a requirement and one column a tool · "
        "projects as .itsmfit",
        models=MODEL_WORDS,
        sheets=SHEET_WORDS,
    )


def _head() -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(own_icon("app").pixmap(QSize(56, 56)))
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(label(tr("Which tool carries your processes?"), "title"))
    words.addWidget(
        label(
            tr(
                "Bring the processes you have drawn and the answers vendors gave; see what each tool runs end to end, "
                "and what that is worth."
            ),
            "muted",
        )
    )
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    return line


def _fitting(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most // 2]}…{text[-most // 2 + 1 :]}"
