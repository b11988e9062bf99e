"""What runs in the background just now, how far it is, and Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from itsm_fit.visible import visible
from ui.widgets.language import tr
from ui.widgets.parts import Elided

if TYPE_CHECKING:
    from ui.session.tasks import Task, Tasks

_SHOW_AFTER_MS = 400
"""Work that is done sooner does not flicker."""


class ProgressStrip(QWidget):
    """Shows the newest running task that is not quiet; its button cancels that one."""

    told = Signal(str)
    """What takes so long that it is shown, and that it has come to an end."""

    def __init__(self) -> None:
        super().__init__()
        self._tasks: Tasks | None = None
        self._told_of: tuple[Task, str] | None = None
        self.text = Elided("")
        self.text.setFixedSize(300, self.fontMetrics().height() + 4)  # other words lay nothing out
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # or it takes room of the text
        self.cancel.clicked.connect(self._cancel)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 1, 8, 1)
        line.setSpacing(10)
        line.addWidget(self.text, 1)
        line.addWidget(self.bar)
        line.addWidget(self.cancel)
        self._later = QTimer(self, singleShot=True, interval=_SHOW_AFTER_MS)
        self._later.timeout.connect(self.refresh)
        self.hide()

    def follow(self, tasks: Tasks) -> None:
        """Show what these are from now on."""
        self._tasks = tasks
        tasks.changed.connect(self._changed)

    def refresh(self) -> None:
        """Show the newest task, or nothing."""
        task = self._newest()
        self.setVisible(task is not None)
        if task is not None:
            self.text.setText(visible(task.text))
            self.bar.setAccessibleName(visible(task.text))
            self.bar.setValue(round(task.share * 100))
        self._tell(task)

    def _tell(self, task: Task | None) -> None:
        before, work = self._told_of or (None, "")
        if task is before:
            return
        self._told_of = (task, visible(task.title)) if task is not None else None
        if self._told_of is not None:
            self.told.emit(self._told_of[1])
        elif before is not None and not before.went_wrong:  # that is said by who began it
            self.told.emit(tr("Cancelled: {work}", work=work) if before.cancelled else tr("Done: {work}", work=work))

    def _newest(self) -> Task | None:
        running = self._tasks.running if self._tasks is not None else ()
        return next((task for task in reversed(running) if not task.quiet), None)

    def _changed(self) -> None:
        if self.isVisible() or self._newest() is None:
            self._later.stop()
            self.refresh()
        elif not self._later.isActive():
            self._later.start()

    def _cancel(self) -> None:
        task = self._newest()
        if task is not None and self._tasks is not None:
            self._tasks.give_up(task)
