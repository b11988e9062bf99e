"""Asks what to do with work that was not saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from itsm_fit.storage.journal import UnsavedWork
from ui.shell.safety.recovery import Found
from ui.widgets.language import tr
from ui.widgets.parts import label
from ui.widgets.words import many, one_line

_ABOVE_AND_BELOW = 12


class RecoveryDialog(QDialog):
    """Lists what was found. What is neither restored nor thrown away is offered again at the next start."""

    def __init__(self, found: Sequence[Found], restore: Callable[[Found], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._restore_work = restore
        self._left = list(found)
        self.setWindowTitle(tr("Unsaved work"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Unsaved work that was found"))
        for each in found:
            self._add(_line(each))
        self.restore = QPushButton(tr("Restore"))
        self.restore.setDefault(True)
        self.throw_away = QPushButton(tr("Throw Away"))
        self.later = QPushButton(tr("Decide Later"))
        self.restore.clicked.connect(self._restore)
        self.throw_away.clicked.connect(self._throw_away)
        self.later.clicked.connect(self.reject)
        self.list.itemActivated.connect(self._restore)
        self.list.currentRowChanged.connect(self._row_changed)
        self.list.setCurrentRow(0)
        self.finished.connect(self._let_go)
        self._lay_out()

    def _add(self, text: str) -> None:
        item = QListWidgetItem(text)
        item.setSizeHint(QSize(0, self.fontMetrics().lineSpacing() * (text.count("\n") + 1) + _ABOVE_AND_BELOW))
        self.list.addItem(item)

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.record is not None:
            self._left.remove(chosen)
            self.accept()
            self._restore_work(chosen)

    def _throw_away(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        chosen.throw_away()
        row = self.list.currentRow()
        del self._left[row]
        self.list.takeItem(row)
        self._row_changed()
        if not self._left:
            self.accept()

    def _chosen(self) -> Found | None:
        row = self.list.currentRow()
        return self._left[row] if 0 <= row < len(self._left) else None

    def _row_changed(self) -> None:
        chosen = self._chosen()
        self.restore.setEnabled(chosen is not None and chosen.record is not None)

    def _let_go(self) -> None:
        for each in self._left:
            each.leave()
        self._left.clear()

    def _lay_out(self) -> None:
        said = label(tr("ITSM Fit ended before this was saved. Restoring brings it back as it was, still unsaved."))
        buttons = QHBoxLayout()
        buttons.addWidget(self.throw_away)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.restore)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        box.addWidget(said)
        box.addWidget(self.list, 1)
        box.addLayout(buttons)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.resize(560, 260)


def _line(found: Found) -> str:
    return _said(found.record) if found.record else one_line(found.problem)


def _said(record: UnsavedWork) -> str:
    project = record.project
    when = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(record.kept.timestamp())), QLocale.FormatType.ShortFormat
    )
    holds = [many(len(project.processes), "process", "processes"), many(len(project.tool_names), "tool")]
    where = f"\n{one_line(str(record.path))}" if record.path else "\n" + tr("never saved")
    return f"{one_line(record.name)} · {when} · {', '.join(holds)}{where}"
