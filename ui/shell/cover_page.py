"""What stands in place of a stage whose figures are covered: why, and the two ways on."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.cover import WHY_COVERED
from ui.session.signing import ask_to_sign
from ui.session.work import Work
from ui.widgets.language import tr
from ui.widgets.parts import Button, label, page_box
from ui.widgets.tab_order import hand_focus

_WIDTH = 640


class CoverPage(QWidget):
    """Says why, and offers to seal or to look all the same."""

    seal_asked = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self.seal, self.look = Button(tr("Seal the baseline")), Button(tr("Look anyway…"))
        self.seal.setProperty("part", "primary")
        self.seal.clicked.connect(self.seal_asked)
        self.look.clicked.connect(self.ask_to_look)
        ways = QHBoxLayout()
        ways.addWidget(self.seal)
        ways.addWidget(self.look)
        ways.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        lines = QVBoxLayout(column)
        lines.setSpacing(14)
        lines.addWidget(label(tr("Covered until the baseline is sealed"), "heading"))
        lines.addWidget(label(str(WHY_COVERED)))
        lines.addLayout(ways)
        lines.addWidget(label(tr("Looking anyway goes on record with your name and your reason."), "muted"))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(column, 8)
        line.addStretch(1)
        box = page_box(self)
        box.addStretch(2)
        box.addLayout(line)
        box.addStretch(3)
        hand_focus(self, self.seal)

    def ask_to_look(self) -> None:
        """Ask who wants to look, and why; the log says so from then on."""
        ask_to_sign(
            self,
            self._work.author,
            self._looked,
            title=tr("Look before the baseline is sealed"),
            said=tr("From now on everybody who opens this project sees that you looked, when and why."),
            act=tr("Look"),
        )

    def _looked(self, by: str, reason: str, at: datetime) -> None:
        from itsm_fit.sealing.cover import looked_early

        self._work.session.record(partial(looked_early, by=by, reason=reason, at=at))
