"""What is sent for review: which processes, in which form, with a sheet for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model.project import Project
from itsm_fit.model.search import open_by_process
from ui.widgets.day_box import DayBox
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import many, one_line

_KEY = Qt.ItemDataRole.UserRole
_AIR = 3
"""Pixels around each process."""
_TO, _BY = "review/to", "review/by"
_USUAL_DAYS = 14
"""Days from now that are offered for the answer at first."""
_TICKED, _BARE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class SendWish:
    """Chosen processes by id, who gets a sheet with their name ("" one without), and what there is to read."""

    processes: tuple[str, ...]
    reviewers: tuple[str, ...]
    page: bool
    pdf: bool
    to: str = ""
    """To whom sheets are sent back, "" where that is not said."""
    by: date | None = None


class SendDialog(QDialog):
    """All processes are ticked at first, or the only one that is asked for; it can be sent once one is.

    To whom and by when sheets are to come back is as it was the last time, days that are over aside.
    """

    def __init__(self, project: Project, settings: QSettings, ticked: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Send for review"))
        self.processes = QListWidget()
        self.processes.setAccessibleName(tr("Processes to review"))
        self.processes.setSpacing(_AIR)
        self._fill(project.process_names, open_by_process(project), ticked)
        self.reviewers = QPlainTextEdit()
        self.reviewers.setAccessibleName(tr("Reviewers"))
        self.reviewers.setPlaceholderText(
            tr("A name a line: each gets a comment sheet with it; none for one to pass on")
        )
        self.reviewers.setTabChangesFocus(True)
        self._settings = settings
        self.to = QLineEdit(str(settings.value(_TO, "")))
        self.to.setAccessibleName(tr("Sheets come back to"))
        self.to.setPlaceholderText(tr("A name or an address, shown to reviewers"))
        self.with_day, self.day = QCheckBox(tr("by")), DayBox(tr("Sheets come back by"))
        self.with_day.setAccessibleName(tr("Sheets come back by a day"))
        self._show_day()
        self.page, self.pdf = QCheckBox(tr("A page to read on a screen (.html)")), QCheckBox(tr("A PDF to print"))
        self.page.setChecked(True)
        self.pdf.setChecked(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.act = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.act.setText(tr("Choose a Folder…"))
        self.buttons.accepted.connect(self.accept)
        self.accepted.connect(self._keep)
        self.with_day.toggled.connect(self.day.setEnabled)
        self.buttons.rejected.connect(self.reject)
        self.processes.itemChanged.connect(lambda _item: self._enable())
        self._lay_out()
        self._enable()

    @property
    def wish(self) -> SendWish:
        """What is chosen."""
        items = [self.processes.item(at) for at in range(self.processes.count())]
        chosen = tuple(str(item.data(_KEY)) for item in items if item.checkState() is _TICKED)
        names = (" ".join(line.split()) for line in self.reviewers.toPlainText().splitlines())
        reviewers = tuple(dict.fromkeys(filter(None, names)))
        to = " ".join(self.to.text().split())
        by = date.fromisoformat(self.day.date().toString(Qt.DateFormat.ISODate)) if self.with_day.isChecked() else None
        return SendWish(chosen, reviewers or ("",), self.page.isChecked(), self.pdf.isChecked(), to, by)

    def _show_day(self) -> None:
        """The day of the last time, unticked and in two weeks where there was none or it is over."""
        kept, today = QDate.fromString(str(self._settings.value(_BY, "")), Qt.DateFormat.ISODate), QDate.currentDate()
        holds = kept.isValid() and kept >= today
        self.with_day.setChecked(holds)
        self.day.setEnabled(holds)
        self.day.setDate(kept if holds else today.addDays(_USUAL_DAYS))

    def _keep(self) -> None:
        wish = self.wish
        self._settings.setValue(_TO, wish.to)
        self._settings.setValue(_BY, wish.by.isoformat() if wish.by is not None else "")

    def _fill(self, names: Mapping[str, str], open_ones: Mapping[str, int], ticked: str) -> None:
        for key, name in names.items():
            number = open_ones.get(key, 0)
            words = one_line(name)
            if number:
                words = tr("{process} · {comments}", process=words, comments=many(number, "open comment"))
            item = QListWidgetItem(words, self.processes)
            item.setData(_KEY, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_TICKED if ticked in {"", key} else _BARE)

    def _enable(self) -> None:
        chosen = bool(self.wish.processes)
        self.act.setEnabled(chosen)
        self.act.setToolTip("" if chosen else tr("Tick a process first"))

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(6)
        lead = tr(
            "People without this app read the numbered drawings and write into the comment sheet. Take it in again, "
            "and their remarks stand at these steps."
        )
        box.addWidget(label(lead, "muted"))
        box.addWidget(label(tr("Processes"), "section"))
        box.addWidget(self.processes, 3)
        box.addWidget(label(tr("Reviewers"), "section"))
        box.addWidget(self.reviewers, 1)
        box.addWidget(label(tr("Comment sheets come back to"), "section"))
        back = QHBoxLayout()
        back.setSpacing(8)
        back.addWidget(self.to, 1)
        back.addWidget(self.with_day)
        back.addWidget(self.day)
        box.addLayout(back)
        box.addWidget(self.page)
        box.addWidget(self.pdf)
        box.addWidget(self.buttons)
        self.resize(520, 620)
