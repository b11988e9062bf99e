"""Who works on a shared project and in which role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.widgets.choice_box import ChoiceBox
from ui.widgets.language import Caption, tr
from ui.widgets.look import Look
from ui.widgets.moments import moment_words
from ui.widgets.parts import Button, PassingHint, label, set_part
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, one_line

ROLE_WORDS: dict[str, tuple[Caption, Caption]] = {
    "designer": (
        Caption("designer"),
        Caption("draws processes and asks for requirements; sees prices once they are open"),
    ),
    "buyer": (Caption("buyer"), Caption("sees and changes everything, prices in their envelope included")),
    "evaluator": (Caption("evaluator"), Caption("gives own scores; sees no price and nobody else’s scores")),
    "reader": (Caption("reader"), Caption("reads what is open, changes nothing")),
}
"""What each role is called, and what it may do."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody who may work on the project; `seen` is when they last did, `here` that they are in the workspace now."""

    name: str
    role: str
    seen: datetime | None = None
    here: bool = False
    me: bool = False

    @property
    def role_words(self) -> str:
        return role_words(self.role)


class PeopleDialog(QDialog):
    """`note` says what cannot be held back here, "" where each role is; without `may_share` people are only listed."""

    share_asked = Signal(str, str)
    """This person is to have this role."""
    remove_asked = Signal(object)
    """This person is to work on it no more."""

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("People and roles"))
        self.title = label(one_line(name), "heading")
        self.note = label("", "muted")
        self.table: TableView[PersonLine] = TableView(_COLUMNS, tr("People who work on it"), look)
        self.said = label("", "muted")
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.trouble = PassingHint("error")
        self.person, self.role = QLineEdit(), ChoiceBox()
        self.person.setPlaceholderText(tr("Name to log in with"))
        self.person.setAccessibleName(tr("Person"))
        self.role.setAccessibleName(tr("Role"))
        for key, (words, does) in ROLE_WORDS.items():
            self.role.addItem(f"{str(words).capitalize()}: {does}", key)
        self.role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.share = Button(tr("Share"))
        set_part(self.share, "primary")
        self.remove, self.close_ = Button(tr("Remove…")), Button(tr("Close"))
        self.sharing = QWidget()
        self.person.textChanged.connect(lambda _text: self._enable())
        self.person.returnPressed.connect(self._share)
        self.share.clicked.connect(self._share)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.table.current_row()))
        self.table.row_changed.connect(self._show)
        self.close_.clicked.connect(self.reject)
        self._may_share = False
        self._lay_out()
        self.say(tr("Asking…"))

    def show_people(self, people: Sequence[PersonLine], note: str, *, may_share: bool, may_remove: bool) -> None:
        """These may work on it."""
        self._may_share = may_share
        self.note.setText(note)
        self.note.setVisible(bool(note))
        with QSignalBlocker(self.person):
            self.person.clear()
        self.table.setColumnHidden(_ROLE, not any(each.role for each in people))
        self.table.setColumnHidden(_ROLE + 1, not any(each.role for each in people))
        self.table.set_rows(list(people), lambda each: each.name)
        self.say("" if people else tr("Nobody works on it yet."))
        self.sharing.setVisible(may_share)
        self.remove.setVisible(may_remove)
        self._enable()

    def tell(self, text: str) -> None:
        """What came of what was asked for, "" where it was done."""
        self.trouble.tell(text)

    def say(self, text: str) -> None:
        """What is going on, or why nobody is listed."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.table.setVisible(not text)
        self.sharing.setVisible(self._may_share and not text)

    def _show(self, row: PersonLine | None) -> None:
        """Who is chosen may be given another role."""
        if row is not None and self._may_share:
            self.person.setText(row.name)
            self.role.setCurrentIndex(max(self.role.findData(row.role), 0))
        self._enable()

    def _share(self) -> None:
        if self.share.isEnabled():
            self.share_asked.emit(self.person.text().strip(), self.role.currentData())

    def _enable(self) -> None:
        name, row = self.person.text().strip(), self.table.current_row()
        known = any(each.name == name for each in self.table.table.rows)
        self.share.setText(tr("Change the Role") if known else tr("Share"))
        self.share.setEnabled(bool(name))
        self.remove.setEnabled(row is not None and not row.me)

    def _lay_out(self) -> None:
        line = QHBoxLayout(self.sharing)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.person, 2)
        line.addWidget(self.role, 5)
        line.addWidget(self.share)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.close_)
        for button in (self.share, self.remove, self.close_):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(12)
        for widget, stretch in (
            (self.title, 0),
            (self.note, 0),
            (self.table, 1),
            (self.said, 1),
            (self.trouble, 0),
            (self.sharing, 0),
        ):
            box.addWidget(widget, stretch)
        box.addLayout(buttons)
        self.note.hide()
        self.sharing.hide()
        self.remove.hide()
        self.resize(QSize(820, 460).boundedTo(self.screen().availableSize() * 0.9))


def role_words(role: str) -> str:
    """What a role is called; one of a newer version goes by its own name."""
    known = ROLE_WORDS.get(role)
    return str(known[0]) if known else role


def _seen(person: PersonLine) -> str:
    if person.here:
        return tr("in the workspace now")
    return moment_words(person.seen) if person.seen is not None else NOTHING


_ROLE = 1
"""The column of the role; the next one says what it may do."""
_COLUMNS: tuple[TableColumn[PersonLine], ...] = (
    TableColumn(
        Caption("Person"),
        lambda each: tr("{name} (you)", name=each.name) if each.me else each.name,
        width=22,
        stretch=True,
    ),
    TableColumn(Caption("Role"), lambda each: each.role_words, width=12),
    TableColumn(
        Caption("May do"),
        lambda each: str(ROLE_WORDS[each.role][1]) if each.role in ROLE_WORDS else NOTHING,
        width=34,
        stretch=True,
    ),
    TableColumn(
        Caption("Last worked on it"),
        _seen,
        key=lambda each: each.seen.timestamp() if each.seen is not None else None,
        width=17,
    ),
)
