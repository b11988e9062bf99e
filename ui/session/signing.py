"""The one question before something goes on record: who says so, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.session.author import Author
from ui.widgets.language import tr
from ui.widgets.parts import label

_WIDTH, _REASON_HEIGHT = 480, 84
Signed = Callable[[str, str, datetime], object]
"""Takes who signed, why, and when."""


class SignDialog(QDialog):
    """Says what is about to go on record and takes a name and a reason; nothing is done without both.

    `said` are its paragraphs; `reasoned` false lets the reason be left out; `body` is shown below what is said.
    """

    signed = Signal(str, str)

    def __init__(
        self,
        title: str,
        said: str | Sequence[str],
        act: str,
        *,
        name: str,
        reasoned: bool = True,
        body: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._reasoned = reasoned
        self.by, self.reason = QLineEdit(name), QPlainTextEdit()
        self.by.setAccessibleName(tr("Signed by"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(_REASON_HEIGHT)
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.act = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(8)
        for paragraph in (said,) if isinstance(said, str) else said:
            box.addWidget(label(paragraph))
        if body is not None:
            box.addWidget(body, 1)
        box.addWidget(label(tr("Signed by"), "section"))
        box.addWidget(self.by)
        box.addWidget(label(tr("Reason") if reasoned else tr("Reason, if there is one to give"), "section"))
        box.addWidget(self.reason)
        box.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)
        self.by.textChanged.connect(lambda _: self._enable())
        self.reason.textChanged.connect(self._enable)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        (self.reason if name else self.by).setFocus()
        self._enable()

    def accept(self) -> None:
        super().accept()
        self.signed.emit(*self.signature)

    @property
    def signature(self) -> tuple[str, str]:
        """Who signs, and why."""
        return self.by.text().strip(), self.reason.toPlainText().strip()

    def _enable(self) -> None:
        given = bool(self.by.text().strip()) and (not self._reasoned or bool(self.reason.toPlainText().strip()))
        self.act.setEnabled(given)
        self.act.setToolTip("" if given else tr("What goes on record is signed and says why"))


def ask_to_sign(
    parent: QWidget,
    author: Author,
    then: Signed,
    *,
    title: str,
    said: str | Sequence[str],
    act: str,
    reasoned: bool = True,
    name: str | None = None,
    body: QWidget | None = None,
) -> SignDialog:
    """Ask for a name and a reason; `then` follows with both and the time, and the name is remembered.

    `name` stands there at first, without one the author's.
    """
    signs = author.name if name is None else name
    dialog = SignDialog(title, said, act, name=signs, reasoned=reasoned, body=body, parent=parent)

    def signed(by: str, reason: str) -> None:
        author.set_name(by)
        then(by, reason, datetime.now(UTC))

    dialog.signed.connect(signed)
    dialog.open()
    return dialog
