"""Earlier versions of the project: when each was saved, what differs, and back to one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.storage.safety_copies import DAYS, LAST, SafetyCopy
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.parts import Button, label, set_part
from ui.widgets.table import TableColumn, TableView

_NONE = Caption("There is no earlier version yet. From the second save on each one keeps the version that it replaces.")
_NEVER_SAVED = Caption("This project was never saved, so it has no earlier versions. Save it first.")
_LOOKING = "…"


@dataclass(frozen=True, slots=True)
class ProjectVersion:
    """A version as it is shown; `differs` says in numbers what is different now."""

    copy: SafetyCopy
    differs: str = _LOOKING
    usable: bool = True


class VersionsDialog(QDialog):
    """Lists versions, newest first. `compare`, `compare_drawn` and `restore` are handed the chosen one."""

    def __init__(
        self,
        copies: Sequence[SafetyCopy],
        compare: Callable[[SafetyCopy], object],
        restore: Callable[[SafetyCopy], object],
        look: Look,
        parent: QWidget | None = None,
        *,
        compare_drawn: Callable[[SafetyCopy], object],
        saved: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Earlier versions"))
        self._versions = [ProjectVersion(copy) for copy in copies]
        self.table: TableView[ProjectVersion] = TableView(_COLUMNS, tr("Earlier versions"), look)
        self.table.set_rows(self._versions)
        self.table.setVisible(bool(copies))
        self.compare, self.drawn, self.restore, self.close_ = (
            Button(tr("Show Differences")),
            Button(tr("Show on the Drawing")),
            Button(tr("Restore")),
            Button(tr("Close")),
        )
        set_part(self.restore, "primary")
        self.compare.clicked.connect(lambda: self._with_chosen(compare))
        self.drawn.clicked.connect(lambda: self._with_chosen(compare_drawn))
        self.restore.clicked.connect(lambda: self._with_chosen(restore))
        self.table.asked.connect(lambda _row, _column: self._with_chosen(compare))
        self.close_.clicked.connect(self.reject)
        self.table.row_changed.connect(lambda _row: self._enable())
        self.hint = label(_kept() if copies else str(_NONE if saved else _NEVER_SAVED), "muted")
        self._lay_out()
        if copies:
            self.table.selectRow(0)
        self._enable()
        (self.table if copies else self.close_).setFocus()

    def tell(self, copy: SafetyCopy, differs: str, *, usable: bool = True) -> None:
        """What differs in a version has become known, or that it cannot be read."""
        self._versions = [
            replace(each, differs=differs, usable=usable) if each.copy is copy else each for each in self._versions
        ]
        self.table.table.update_rows(self._versions, lambda each: each.copy)
        self._enable()

    def _with_chosen(self, act: Callable[[SafetyCopy], object]) -> None:
        chosen = self.table.current_row()
        if chosen is not None and chosen.usable:
            act(chosen.copy)

    def _enable(self) -> None:
        chosen = self.table.current_row()
        for button in (self.compare, self.drawn, self.restore):
            button.setEnabled(chosen is not None and chosen.usable)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.compare)
        buttons.addWidget(self.drawn)
        buttons.addStretch(1)
        for button in (self.restore, self.close_):
            buttons.addWidget(button)
        for button in (self.compare, self.drawn, self.restore, self.close_):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        box.addWidget(self.hint)
        box.addWidget(self.table, 1)
        if not self._versions:
            box.addStretch(1)
            self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.addLayout(buttons)
        self.resize(620, 420)


def _kept() -> str:
    return tr(
        "Each save keeps the version that it replaces: the last {number}, and the last one of each day for {days} "
        "days. Restoring one is a step that can be undone; nothing is saved by it.",
        number=LAST,
        days=DAYS,
    )


def time_words(when: datetime, now: datetime | None = None) -> str:
    """``10:40`` of today, ``2026-11-27, 10:40`` of another day."""
    today = (now or datetime.now().astimezone()).date()
    return f"{when:%H:%M}" if when.date() == today else f"{when:%Y-%m-%d, %H:%M}"


def _day(version: ProjectVersion) -> str:
    return f"{version.copy.saved:%Y-%m-%d}"


def _size(version: ProjectVersion) -> str:
    return QLocale().formattedDataSize(version.copy.size)


_COLUMNS: tuple[TableColumn[ProjectVersion], ...] = (
    TableColumn(Caption("Day"), _day, width=13),
    TableColumn(Caption("Saved at"), lambda each: f"{each.copy.saved:%H:%M:%S}", width=9),
    TableColumn(Caption("What is different now"), lambda each: each.differs, width=30, stretch=True),
    TableColumn(Caption("Size"), _size, lambda each: each.copy.size, right=True, width=9),
)
