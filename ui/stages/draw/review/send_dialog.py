"""What is sent for review: which processes, in which form, with a sheet for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from itsm_fit.model.project import Project
from itsm_fit.model.search import open_by_process
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import many, one_line

_KEY = Qt.ItemDataRole.UserRole
_AIR = 3
"""Pixels around each process."""
_TICKED, _BARE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class SendWish:
    """Chosen processes by id, who gets a sheet with their name ("" one without), and what there is to read."""

    processes: tuple[str, ...]
    reviewers: tuple[str, ...]
    page: bool
    pdf: bool


class SendDialog(QDialog):
    """All processes are ticked at first, or the only one that is asked for; it can be sent once one is."""

    def __init__(self, project: Project, ticked: str = "", parent: QWidget | None = None) -> None:
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
        self.page, self.pdf = QCheckBox(tr("A page to read on a screen (.html)")), QCheckBox(tr("A PDF to print"))
        self.page.setChecked(True)
        self.pdf.setChecked(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.act = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.act.setText(tr("Choose a Folder…"))
        self.buttons.accepted.connect(self.accept)
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
        return SendWish(chosen, reviewers or ("",), self.page.isChecked(), self.pdf.isChecked())

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
        box.addWidget(self.page)
        box.addWidget(self.pdf)
        box.addWidget(self.buttons)
        self.resize(520, 560)
