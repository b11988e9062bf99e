"""What the page of answers shows before any vendor has answered: how to get answers, and what a file may look like."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.language import Caption, tr
from ui.widgets.parts import Button, label
from ui.widgets.tab_order import hand_focus

_EXAMPLE: tuple[tuple[str | Caption, ...], ...] = (
    (Caption("Id"), Caption("Requirement"), Caption("Tool A"), Caption("Comment"), Caption("Tool B")),
    (
        Caption("INC-01"),
        Caption("A record is opened from an e-mail"),
        Caption("Yes"),
        Caption("out of the box"),
        Caption("In part"),
    ),
    (Caption("INC-02"), Caption("The caller is told when it is closed"), Caption("Add-on"), Caption("Notify Pro"), "✓"),
    ("", Caption("Problems are linked to their incidents"), Caption("Roadmap"), Caption("next year"), Caption("No")),
)
_UNDERSTOOD = Caption(
    "Other layouts are read too: tools in rows, ticks, scores, several sheets or files. Each file is "
    "shown before it is imported, and what was read otherwise than you mean can be changed there by a "
    "click."
)


class Beginning(QWidget):
    """Three ways to go on."""

    import_asked = Signal()
    questionnaire_asked = Signal()
    sample_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.import_button = Button(tr("Import spreadsheets…"))
        self.import_button.setProperty("part", "primary")
        self.import_button.clicked.connect(self.import_asked)
        self.questionnaire_button = Button(tr("Write a questionnaire…"))
        self.questionnaire_button.setToolTip(
            tr("A workbook that asks vendors what your steps require; answered, it comes back without mapping")
        )
        self.questionnaire_button.clicked.connect(self.questionnaire_asked)
        self.sample_button = Button(tr("Look at a sample"))
        self.sample_button.clicked.connect(self.sample_asked)
        hand_focus(self, self.import_button)
        ways = QHBoxLayout()
        for button in (self.import_button, self.questionnaire_button, self.sample_button):
            ways.addWidget(button)
        ways.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(tr("Import what vendors sent, or write the questionnaire that asks them."), "muted"))
        column.addLayout(ways)
        column.addSpacing(8)
        column.addWidget(label(tr("A file may look like this"), "section"))
        column.addWidget(_example())
        column.addWidget(label(str(_UNDERSTOOD), "muted"))
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(720)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(middle)
        box.addStretch(1)


def _example() -> QFrame:
    """A small matrix as a picture of a sheet."""
    frame = QFrame()
    frame.setProperty("part", "drop")
    grid = QGridLayout(frame)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(22)
    grid.setColumnStretch(1, 1)
    for row, cells in enumerate(_EXAMPLE):
        for column, text in enumerate(cells):
            grid.addWidget(_cell(str(text), heading=row == 0), row, column)
    return frame


def _cell(text: str, *, heading: bool) -> QLabel:
    cell = label(text, "strong" if heading else "", wrap=False)
    cell.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return cell
