"""Whether there is a newer version: asked when somebody wants to know, or at start once they agreed to that."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from itsm_fit.support.updates import ADDRESS, Release, newest_release
from ui.session.errors import sentence
from ui.session.tasks import Tasks
from ui.widgets.language import tr
from ui.widgets.parts import label

AT_START, ADDRESS_KEY, ASKED = "updates/at start", "updates/address", "updates/asked"
_TASK = "updates"


def stated_address(settings: QSettings) -> str:
    """The address that the user set, else the project's own; "" where there is none."""
    return str(settings.value(ADDRESS_KEY, "") or ADDRESS).strip()


def agreed(settings: QSettings) -> bool:
    """Whether the user agreed to be told at start; nobody did until they tick it."""
    return str(settings.value(AT_START, "false")).casefold() == "true"


def due(settings: QSettings) -> bool:
    """Whether to ask now: agreed to, with somewhere to ask, and not asked today yet."""
    return agreed(settings) and bool(stated_address(settings)) and str(settings.value(ASKED, "")) != _today()


def mark_asked(settings: QSettings) -> None:
    """Keep that it was asked today."""
    settings.setValue(ASKED, _today())


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


class UpdatesDialog(QDialog):
    """Says what is sent before anything is; the answer is one sentence."""

    def __init__(self, settings: QSettings, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._tasks = settings, tasks
        self.setWindowTitle(tr("Newer versions"))
        told = label(
            tr(
                "ITSM Fit asks when you press the button, and once a day at start if you tick that. What goes out is "
                "one plain request to this address, without a version, a name, or anything that tells you from others."
            ),
            "muted",
        )
        self.address = QLineEdit(stated_address(settings))
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(tr("Address of releases"))
        self.at_start = QCheckBox(tr("Ask once a day at start"))
        self.at_start.setChecked(agreed(settings))
        self.answer = label("", selectable=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.ask = self.buttons.addButton(tr("Ask Now"), QDialogButtonBox.ButtonRole.ActionRole)
        form = QFormLayout()
        form.addRow(tr("Address of releases"), self.address)
        form.addRow("", self.at_start)
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addWidget(told)
        box.addLayout(form)
        box.addWidget(self.answer)
        box.addStretch(1)
        box.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)
        self.ask.clicked.connect(self._ask)
        self.address.textChanged.connect(self._keep)
        self.at_start.toggled.connect(self._keep)
        self._keep()
        self.setMinimumWidth(560)

    def reject(self) -> None:
        """Nobody waits for an answer any more."""
        self._tasks.drop(_TASK)
        super().reject()

    def _keep(self) -> None:
        address = self.address.text().strip()
        if address != stated_address(self._settings):
            self._settings.setValue(ADDRESS_KEY, address)
        if self.at_start.isChecked() != agreed(self._settings):
            self._settings.setValue(AT_START, self.at_start.isChecked())
        self.ask.setEnabled(bool(address))
        none = tr("No address is set: this version knows of none. Whoever gave you ITSM Fit may have one.")
        self.answer.setText("" if address else none)

    def _ask(self) -> None:
        address = self.address.text().strip()
        self.answer.setText(tr("Asking…"))
        self.ask.setEnabled(False)
        self._tasks.start(
            tr("Asking for newer versions"),
            lambda _: newest_release(address),
            self._answered,
            self._failed,
            key=_TASK,
        )

    def _answered(self, release: Release) -> None:
        mark_asked(self._settings)
        self._say(str(release))

    def _failed(self, error: BaseException) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.answer.setText(text)
        self.ask.setEnabled(True)
