"""The sign-off of a process: its owners, who approves it as it is, and the button to approve it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from itsm_fit.model import edits
from ui.panels.inspector.pen import Pen
from ui.session.approving import ask_to_approve, ask_to_withdraw
from ui.session.author import Author
from ui.session.sign_offs import SignOffs
from ui.widgets.fields import LineField
from ui.widgets.language import tr
from ui.widgets.parts import Button, label
from ui.widgets.words import one_line


class SignOffPart(QWidget):
    """Names owners, says how each stands to the process, approves and withdraws."""

    def __init__(self, pen: Pen, author: Author) -> None:
        super().__init__()
        self._pen, self._author = pen, author
        self._sign_offs = SignOffs.of(pen.session)
        self.owners = LineField(tr("Owners"), tr("Who has to approve it: names, separated by commas"))
        self.state = label("", "section")
        self.said = label("", "muted", lines=True)
        self.approve, self.withdraw = Button(tr("Approve…")), Button(tr("Withdraw…"))
        self.owners.given.connect(self._name)
        self.approve.clicked.connect(
            lambda: ask_to_approve(self, self._pen.session, self._author, [self._pen.process_id])
        )
        self.withdraw.clicked.connect(
            lambda: ask_to_withdraw(self, self._pen.session, self._author, [self._pen.process_id])
        )
        self._sign_offs.changed.connect(self.refresh)
        self._lay_out()
        self.refresh()

    def turn(self, pen: Pen, _nodes: Sequence[str], /) -> None:
        self._pen = pen
        self.refresh()

    def refresh(self) -> None:
        names = edits.owners_of(self._pen.project, self._pen.process_id)
        its = self._sign_offs.by_process.get(self._pen.process_id)
        self.owners.show_value(", ".join(names))
        known = its is not None and bool(its.owners)
        for widget in (self.state, self.said, self.approve):
            widget.setVisible(known)
        self.withdraw.setVisible(its is not None and any(each.entry is not None for each in its.owners))
        if its is None or not known:
            return
        from itsm_fit.sealing.sign_off_words import owner_words

        state = its.state.words
        self.state.setText(f"{state[:1].upper()}{state[1:]}")
        said = "\n".join(f"{one_line(each.owner)} {owner_words(each)}" for each in its.owners)
        self.said.setText(said)
        self.approve.setEnabled(not its.approved)

    def _name(self, names: str) -> None:
        change = partial(edits.set_process_owners, process=self._pen.process_id, names=edits.names_in(names))
        self._pen.edit(tr("Name the Owners"), change)
        self.refresh()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.approve)
        buttons.addWidget(self.withdraw)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(4)
        box.addWidget(label(tr("Owners, who approve it"), "section"))
        box.addWidget(self.owners)
        box.addWidget(self.state)
        box.addWidget(self.said)
        box.addLayout(buttons)
