"""The line under the tool strip: what to compare the tool with, and whether promises count as kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from itsm_fit.drawing.comparison import Difference
from itsm_fit.scoring.figures import Outcome
from ui.stages.fit.parts import Switches
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.parts import label, offer, set_part
from ui.widgets.words import count

NOBODY = Caption("Nobody")
_MODES = {
    "beside": (Caption("Side by side"), Caption("Two drawings, one a tool; they scroll and zoom together")),
    "difference": (Caption("Difference"), Caption("One drawing: who carries what")),
}
_WORDS: Mapping[Difference, Caption] = {
    Difference.BOTH: Caption("✓ both"),
    Difference.FIRST: Caption("A ╱ only {first}"),
    Difference.SECOND: Caption("B ╲ only {second}"),
    Difference.NEITHER: Caption("✗ neither"),
    Difference.OPEN: Caption("? open"),
}
_OUTCOMES: Mapping[Difference, Outcome] = {
    Difference.BOTH: Outcome.YES,
    Difference.FIRST: Outcome.YES,
    Difference.SECOND: Outcome.YES,
    Difference.NEITHER: Outcome.NO,
    Difference.OPEN: Outcome.OPEN,
}
"""The verdict whose colour each kind has; letters and the lean of the hatch tell the first three apart."""


class CompareStrip(QWidget):
    """Tells what is wanted; shows the legend and the counts of the difference."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_part(self, "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tools = ChoiceBox()
        self.tools.setAccessibleName(tr("Tool to compare with"))
        self.tools.setToolTip(tr("A second tool on the same drawing"))
        self.tools.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.tools.setMaximumWidth(260)
        self.modes = Switches(_MODES, lambda _: self.changed.emit(), self)
        self.legend = QWidget()
        self.parts = {kind: label("", "badge", wrap=False) for kind in _WORDS}
        for kind, part in self.parts.items():
            part.setProperty("outcome", _OUTCOMES[kind].value)
        self.promises = ChoiceBox()
        self.promises.setAccessibleName(tr("Roadmap answers"))
        self.promises.setToolTip(tr("Whether what vendors promise counts as delivered; the project does not change"))
        self.promises.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Delivered by"))
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(120)
        self.due = label("", wrap=False)
        self._days: tuple[date, ...] = ()
        self._lay_out()
        self.tools.currentIndexChanged.connect(lambda _: self._tell())
        self.promises.currentIndexChanged.connect(lambda _: self._tell())
        self.slider.valueChanged.connect(lambda _: self._tell())
        self._arrange()

    @property
    def other(self) -> str:
        """The second tool, "" for none."""
        return str(self.tools.currentData() or "")

    @property
    def promise(self) -> date | bool:
        """False: promises count as promises; True: all are delivered; a day: those due by then."""
        wish = self.promises.currentData()
        if wish == "date" and self._days:
            return self._days[min(self.slider.value(), len(self._days) - 1)]
        return bool(wish == "all")

    def offer(self, tools: Sequence[str], promised: int, days: Sequence[date]) -> None:
        """Offer these tools to compare with, and promises, some of which are due on these days."""
        self._days = tuple(days)
        kept = {self.tools: self.other, self.promises: self.promises.currentData() or ""}
        wishes = [(tr("As answered"), "")]
        if promised:
            wishes.append((tr("Roadmap delivered ({count})", count=count(promised)), "all"))
        if days:
            wishes.append((tr("Delivered by…"), "date"))
        offers = {self.tools: [(str(NOBODY), ""), *((tool, tool) for tool in tools)], self.promises: wishes}
        blocked = [(box, box.blockSignals(True)) for box in (*offers, self.slider)]
        for box, its in offers.items():
            offer(box, its)
            box.setCurrentIndex(max(box.findData(kept[box]), 0))
        self.slider.setRange(0, max(len(days) - 1, 0))
        self.promises.setEnabled(len(wishes) > 1)
        self.promises.setToolTip(
            tr("Whether what vendors promise counts as delivered; the project does not change")
            if len(wishes) > 1
            else tr("No answer is a promise: nothing stands on a roadmap")
        )
        for box_, was in blocked:
            box_.blockSignals(was)
        self._arrange()

    def show_counts(self, counts: Mapping[Difference, int] | None, first: str = "", second: str = "") -> None:
        """The legend of the difference of two tools with its counts; None hides it."""
        self.legend.setVisible(counts is not None)
        for kind, part in self.parts.items():
            words = str(_WORDS[kind]).format(first=first, second=second)
            part.setText(f"{words} {count((counts or {}).get(kind, 0))}")

    def minimumSizeHint(self) -> QSize:
        """Narrow: what does not fit is cut at the right, and the window keeps its width."""
        return QSize(320, super().minimumSizeHint().height())

    def _tell(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        for button in self.modes.buttons.values():
            button.setVisible(bool(self.other))
        by_day = self.promises.currentData() == "date"
        self.slider.setVisible(by_day)
        self.due.setVisible(by_day)
        if by_day and isinstance(self.promise, date):
            self.due.setText(self.promise.isoformat())
        if not self.other:
            self.show_counts(None)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 3, 8, 3)
        box.setSpacing(3)
        line, legend = QHBoxLayout(), QHBoxLayout(self.legend)
        line.setSpacing(8)
        legend.setContentsMargins(0, 0, 0, 2)
        legend.setSpacing(8)
        for part in self.parts.values():
            legend.addWidget(part)
        legend.addStretch(1)
        box.addLayout(line)
        box.addWidget(self.legend)
        line.addWidget(label(tr("compare with"), "muted", wrap=False))
        line.addWidget(self.tools)
        for button in self.modes.buttons.values():
            line.addWidget(button)
        line.addStretch(1)
        for widget in (self.promises, self.slider, self.due):
            line.addWidget(widget)
