"""Which database holds a workspace, and who asks for it; its password is asked for when it asks."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ui.shell.known_workspaces import USUAL_PORT, KnownWorkspace
from ui.widgets.language import tr
from ui.widgets.parts import label

_WIDTH, _MOST_PORT = 480, 65_535


class DatabaseDialog(QDialog):
    """`workspace` is what was filled in: its parts, or the whole address in place of the host."""

    def __init__(self, person: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Workspace in a database"))
        self.host, self.name, self.person = QLineEdit(), QLineEdit(), QLineEdit(person)
        self.host.setPlaceholderText(tr("db.example.com, or the whole address postgresql://…"))
        self.name.setPlaceholderText(tr("as its keeper called it"))
        self.port = QLineEdit(str(USUAL_PORT))
        self.port.setValidator(QIntValidator(1, _MOST_PORT, self.port))
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
            "A PostgreSQL database lets many desks work on a selection at once, each person in a role. Its keeper gave "
            "you a name and a password."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(12)
        box.addWidget(label(said))
        box.addLayout(form)
        box.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        for line in (self.host, self.port, self.name, self.person):
            line.textChanged.connect(self._enable)
        self._enable()

    @property
    def workspace(self) -> KnownWorkspace:
        """The database as a workspace."""
        host = self.host.text().strip()
        if self._is_whole:
            return KnownWorkspace(host)
        person, name = (quote(line.text().strip(), safe="") for line in (self.person, self.name))
        where = f"[{host}]" if ":" in host else host
        port = f":{self.port.text()}" if self.port.text() not in ("", str(USUAL_PORT)) else ""
        return KnownWorkspace(f"postgresql://{person}@{where}{port}/{name}")

    @property
    def _is_whole(self) -> bool:
        return "://" in self.host.text()

    def _enable(self) -> None:
        for line in (self.port, self.name, self.person):
            line.setEnabled(not self._is_whole)
        given = self._is_whole or all(line.text().strip() for line in (self.host, self.name, self.person))
        self.connect_.setEnabled(given)
        self.connect_.setToolTip("" if given else tr("Host, database and your name there are needed"))
