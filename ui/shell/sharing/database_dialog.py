"""Which database holds a workspace, and who asks for it; its password is asked for when it asks."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.shell.sharing.known import USUAL_PORT, KnownWorkspace
from ui.widgets.language import tr
from ui.widgets.parts import label

_WIDTH = 460


class DatabaseDialog(QDialog):
    """`workspace` is what was filled in."""

    def __init__(self, person: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Workspace in a database"))
        self.host, self.name, self.person = QLineEdit(), QLineEdit(), QLineEdit(person)
        self.host.setPlaceholderText("db.example.com")
        self.name.setPlaceholderText(tr("as its administrator called it"))
        self.port = QSpinBox()
        self.port.setRange(1, 65_535)
        self.port.setValue(USUAL_PORT)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(tr("Host"), self.host)
        form.addRow(tr("Port"), self.port)
        form.addRow(tr("Database"), self.name)
        form.addRow(tr("Your name there"), self.person)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.connect_ = buttons.addButton(tr("Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.connect_.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        said = tr(
            "A PostgreSQL database lets many desks work on a selection at once, each with a role. Its administrator "
            "gave you a name and a password."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        box.addWidget(label(said))
        box.addLayout(form)
        box.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        for line in (self.host, self.name, self.person):
            line.textChanged.connect(self._enable)
        self._enable()

    @property
    def workspace(self) -> KnownWorkspace:
        """The database as a workspace."""
        host, person = self.host.text().strip(), quote(self.person.text().strip(), safe="")
        where = f"[{host}]" if ":" in host else host
        port = f":{self.port.value()}" if self.port.value() != USUAL_PORT else ""
        return KnownWorkspace(f"postgresql://{person}@{where}{port}/{quote(self.name.text().strip(), safe='')}")

    def _enable(self) -> None:
        given = all(line.text().strip() for line in (self.host, self.name, self.person))
        self.connect_.setEnabled(given)
        self.connect_.setToolTip("" if given else tr("Host, database and your name there are needed"))
