"""What of a log is put into the project: shares, cases a month, minutes, KPI baselines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from itsm_fit.model.project import Project
from itsm_fit.writing import grouped
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.fields import quiet_wheel
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import count
from ui.widgets.wrapping import WrappingRow

if TYPE_CHECKING:
    from collections.abc import Collection

    from itsm_fit.replay.result import LogReplay
    from itsm_fit.replay.taking import TakeWish

_ALL, _SELECTED = "all", "selected"
_EMPTY, _EVERY = "empty", "every"


class TakeStrip(QWidget):
    """Offers what the log tells; nothing is ticked that would replace what somebody stated but the shares."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shares, self.volume = QCheckBox(), QCheckBox()
        self.waits, self.worked, self.kpis = QCheckBox(), QCheckBox(), QCheckBox()
        self.which, self.worked_as, self.baselines = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.button = QPushButton(tr("Take"))
        self.button.setToolTip(tr("Put what is ticked into the project, as one step that can be undone"))
        self._empty: tuple[str, ...] = ()
        self._every: tuple[str, ...] = ()
        self._fill()
        self._lay_out()
        self.shares.setChecked(True)
        for box in self._boxes():
            box.toggled.connect(lambda _on: self._enable())
        self.button.clicked.connect(self.asked)

    def show_replay(self, project: Project, its: LogReplay | None) -> None:
        """What can be taken of a replay; of none nothing can."""
        told = sum(each.choice and each.share is not None for each in its.flows) if its is not None else 0
        were_told = self.shares.isEnabled()
        self._offer(self.shares, tr("{count} shares", count=count(told)), bool(told))
        if told and not were_told:
            self.shares.setChecked(True)
        monthly = its.per_month if its is not None else None
        words = tr("{cases} cases a month", cases=grouped(monthly)) if monthly is not None else tr("Cases a month")
        self._offer(self.volume, words, monthly is not None)
        self.volume.setToolTip("" if monthly is not None else tr("A log of less than four weeks does not tell it."))
        worked = sum(each.touch is not None for each in its.steps) if its is not None else 0
        waited = sum(each.wait is not None for each in its.steps) if its is not None else 0
        self._offer(self.waits, tr("Minutes waited"), bool(waited))
        self._offer(self.worked, tr("Minutes worked"), bool(worked))
        self.worked.setToolTip("" if worked else tr("This log tells no begin and end of an activity."))
        self._show_kpis(project, its)
        self._enable()

    def wish(self, selected: Collection[tuple[str, str]]) -> TakeWish:
        """What is ticked; `selected` are the flows of the rows that are chosen."""
        from itsm_fit.replay.taking import TakeWish, WorkedAs

        shares: Collection[tuple[str, str]] | None = ()
        if self.shares.isChecked():
            shares = None if self.which.currentData() == _ALL else selected
        worked = WorkedAs(self.worked_as.currentData()) if self.worked.isChecked() else WorkedAs.NOTHING
        kpis = self._empty if self.baselines.currentData() == _EMPTY else self._every
        return TakeWish(
            shares, self.volume.isChecked(), self.waits.isChecked(), worked, kpis if self.kpis.isChecked() else ()
        )

    def _show_kpis(self, project: Project, its: LogReplay | None) -> None:
        self._empty = self._every = ()
        if its is not None and project.kpis:
            from itsm_fit.replay.taking import logged_kpis, without_baseline

            self._empty = without_baseline(project, its)
            self._every = tuple(each.kpi.name for each in logged_kpis(project, its) if each.value is not None)
        self._offer(self.kpis, tr("KPI baselines"), bool(self._every))
        self.kpis.setToolTip("" if self._every else tr("No KPI of this process counts what the log tells."))
        self.baselines.setItemText(0, tr("where none ({count})", count=count(len(self._empty))))
        self.baselines.setItemText(1, tr("all ({count})", count=count(len(self._every))))

    @staticmethod
    def _offer(box: QCheckBox, words: str, there: bool) -> None:
        box.setText(words)
        box.setEnabled(there)
        if not there:
            box.setChecked(False)

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return self.shares, self.volume, self.waits, self.worked, self.kpis

    def _enable(self) -> None:
        for box, choice in ((self.shares, self.which), (self.worked, self.worked_as), (self.kpis, self.baselines)):
            choice.setEnabled(box.isEnabled() and box.isChecked())
        self.button.setEnabled(any(box.isEnabled() and box.isChecked() for box in self._boxes()))

    def _fill(self) -> None:
        self.which.addItem(tr("all told"), _ALL)
        self.which.addItem(tr("selected branches"), _SELECTED)
        self.worked_as.addItem(tr("as by hand"), "by hand")
        self.worked_as.addItem(tr("as with a tool"), "with a tool")
        self.baselines.addItem("", _EMPTY)
        self.baselines.addItem("", _EVERY)
        for box, name in (
            (self.which, tr("Which shares")),
            (self.worked_as, tr("What the minutes worked are")),
            (self.baselines, tr("Which baselines")),
        ):
            box.setAccessibleName(name)
            quiet_wheel(box)

    def _lay_out(self) -> None:
        line = WrappingRow(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(label(tr("Take:"), "muted", wrap=False))
        for widget in (
            *(self.shares, self.which, self.volume, self.waits),
            *(self.worked, self.worked_as, self.kpis, self.baselines),
        ):
            line.addWidget(widget)
        line.add_gap()
        line.addWidget(self.button)
