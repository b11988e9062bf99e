"""What the colours and signs on the drawing mean."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.verdicts import CARRIED
from ui.widgets.language import tr
from ui.widgets.parts import badge, label


class Legend(QWidget):
    """One badge a verdict, and what stays plain."""

    def __init__(self) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(6, 1, 10, 1)
        line.setSpacing(8)
        for outcome in Outcome:
            line.addWidget(badge(outcome, CARRIED[outcome]))
        line.addWidget(label(tr("outline only: asks nothing"), "muted", wrap=False))
