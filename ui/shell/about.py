"""Who this program is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from itsm_fit import __version__
from ui.session.errors import log_file
from ui.widgets.icons import own_icon
from ui.widgets.language import tr
from ui.widgets.parts import facts, label


class AboutDialog(QDialog):
    """Name, version, licence, and where the log lies."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About ITSM Fit"))
        sign = QLabel()
        sign.setPixmap(own_icon("app").pixmap(QSize(64, 64)))
        words = QVBoxLayout()
        words.addWidget(label("ITSM Fit", "title"))
        words.addWidget(label(tr("Shows which service management tool carries your processes end to end."), "muted"))
        words.addSpacing(8)
        rows = (
            (tr("Version"), __version__),
            ("Qt", qVersion()),
            (tr("Licence"), "Apache-2.0"),
            (tr("Error log"), str(log_file())),
        )
        words.addWidget(facts(rows))
        line = QHBoxLayout()
        line.setSpacing(18)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 20, 22, 14)
        box.addLayout(line)
        box.addWidget(buttons)
        self.setMinimumWidth(460)
