"""What a report holds: a box to tick for each of its parts."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.scoring.result import Fit
from ui.widgets.language import tr
from ui.widgets.parts import label, tool_button


class HeldParts(QWidget):
    """The parts that a fit has, each beside what it tells; which are ticked is remembered by name."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        """What the report can hold, by name; what is ticked it holds."""
        self._usual: set[str] = set()
        self._other: set[str] = set()
        """The names of parts that are ticked or not otherwise than usual."""
        self.all = tool_button(tr("All"), tr("Tick all parts"))
        self.usual = tool_button(tr("As usual"), tr("Tick the parts that a report usually has"))
        self.all.clicked.connect(lambda: self._tick(self.boxes))
        self.usual.clicked.connect(lambda: self._tick(self._usual))
        self.whole = QCheckBox(tr("All tools and answers"))
        self.whole.setToolTip(tr("Tell of all, not only of the first tools and of what matters for the decision"))
        self.whole.toggled.connect(self.changed)
        self._listed: QWidget | None = None
        head = QHBoxLayout()
        head.addWidget(label(tr("The report holds"), "section"), 1)
        head.addWidget(self.all)
        head.addWidget(self.usual)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addLayout(head)
        self._box.addWidget(self.whole)

    @property
    def ticked(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names to ask for; none where it is what is usual."""
        return () if set(self.ticked) == self._usual else self.ticked

    def show_of(self, fit: Fit | None) -> None:
        """List the parts of a fit; the engine of the report is loaded for it."""
        from itsm_fit.report import SHEETS

        there = {str(each.name): str(each.tells) for each in SHEETS if fit is None or each.wanted(fit)}
        self._usual = {str(each.name) for each in SHEETS if each.is_among(())} & there.keys()
        if list(there) != list(self.boxes):
            if self._listed is not None:
                self._listed.deleteLater()
            self._listed = self._list(there)
            self._box.addWidget(self._listed)
            self.changed.emit()

    def _list(self, there: dict[str, str]) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        self.boxes = {}
        for at, (name, tells) in enumerate(there.items()):
            self.boxes[name] = box = QCheckBox(name)
            box.setChecked((name in self._usual) != (name in self._other))
            box.setToolTip(tells)
            box.setAccessibleDescription(tells)
            box.toggled.connect(self._toggled)
            grid.addWidget(box, at, 0)
            grid.addWidget(label(tells, "muted"), at, 1)
        return made

    def _tick(self, names: Collection[str]) -> None:
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in names)
            box.blockSignals(False)
        self._toggled()

    def _toggled(self) -> None:
        for name, box in self.boxes.items():
            (self._other.add if box.isChecked() != (name in self._usual) else self._other.discard)(name)
        self.changed.emit()
