"""The sign-off: who owns which process, who approves it as it is, and what was changed since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout

from itsm_fit.errors import FitError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from ui.session.approving import ask_to_approve, ask_to_withdraw
from ui.session.errors import sentence
from ui.session.explaining import change_tree, fill_changes
from ui.session.sign_offs import SignOffs
from ui.session.work import Work
from ui.stages.seal.leaving_dialog import LeavingDialog
from ui.widgets.language import Caption, tr
from ui.widgets.lazy import LazyPanel
from ui.widgets.moments import moment_words
from ui.widgets.parts import Button, label, page_box, splitter, under
from ui.widgets.tab_order import hand_focus
from ui.widgets.table import TableColumn, TableView
from ui.widgets.words import NOTHING, count

if TYPE_CHECKING:
    from itsm_fit.sealing.deviations import ChangeGroup
    from itsm_fit.sealing.sign_off import OwnerSignOff, ProcessSignOff

_CHANGES = "changes since the approval"


@dataclass(frozen=True, slots=True)
class SignOffRow:
    """A process and how its owners stand to it; None where nobody owns it."""

    id: str
    name: str
    its: ProcessSignOff | None

    @property
    def owners(self) -> str:
        """Their names as they are written."""
        return ", ".join(each.owner for each in self.its.owners) if self.its is not None else ""

    @property
    def state(self) -> str:
        from itsm_fit.sealing.sign_off import SignOffState

        return (self.its.state if self.its is not None else SignOffState.NO_OWNER).words

    @property
    def said(self) -> str:
        """Who approved it when, and whom it waits for."""
        from itsm_fit.sealing.sign_off_words import sign_off_words

        return sign_off_words(self.its) if self.its is not None and self.its.owners else ""


class SignOffPage(LazyPanel):
    """Names owners, approves and withdraws, and shows what was changed since the approval of the process in front."""

    compare_asked = Signal(object)
    """Somebody wants to see what was approved beside what is drawn now: what reads it."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work, self._session = work, work.session
        self._sign_offs = SignOffs.of(work.session)
        self.state = label("", "heading")
        self.more = label(
            tr(
                "A process is approved once all its owners approve it as it is. What an edit changes of its meaning "
                "lapses that; how it looks, and remarks, do not."
            ),
            "muted",
        )
        self.approve, self.approve_all = Button(tr("Approve…")), Button(tr("Approve All of an Owner…"))
        self.withdraw, self.compare = Button(tr("Withdraw…")), Button(tr("Compare with What Was Approved"))
        self.leaves = Button(tr("An Owner Leaves…"))
        self.approve.setProperty("part", "primary")
        self.table: TableView[SignOffRow] = TableView(_COLUMNS, tr("Sign-off of processes"), work.look)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.owners: TableView[OwnerSignOff] = TableView(_OWNERS, tr("Owners of the process"), work.look)
        self.since = label(tr("Changed since it was approved"), "section")
        self.changes = change_tree(())
        self._lay_out()
        self._connect()
        hand_focus(self, self.table)

    def refresh(self) -> None:
        project, found = self._session.project, self._sign_offs.by_process
        rows = [SignOffRow(key, name, found.get(key)) for key, name in project.process_names.items()]
        self.table.renew_rows(rows, same=lambda row: row.id)
        if self.table.current_row() is None and rows:
            self.table.go_to(lambda row: row.id == (self._work.choice.process or rows[0].id))
        approved = sum(its.approved for its in found.values())
        self.state.setText(
            tr("{approved} of {all} processes approved", approved=count(approved), all=count(len(rows)))
            if project.owners
            else tr("No process has an owner yet: write their names into the column Owners")
        )
        self._show_process(self.table.current_row())

    def ask_to_approve(self) -> None:
        """Ask which owner approves the selected processes."""
        ask_to_approve(self, self._session, self._work.author, self._selected())

    def ask_to_approve_all(self) -> None:
        """Ask which owner approves all that they own."""
        ask_to_approve(self, self._session, self._work.author, ())

    def ask_to_withdraw(self) -> None:
        """Ask which owner withdraws their approval of the selected processes."""
        ask_to_withdraw(self, self._session, self._work.author, self._selected())

    def ask_who_leaves(self) -> None:
        """Ask which owner leaves, and who follows."""
        dialog = LeavingDialog(edits.owner_names(self._session.project), self)
        dialog.chosen.connect(
            lambda old, new: self._session.edit(
                tr("Replace an Owner"), partial(edits.replace_process_owner, old=old, new=new)
            )
        )
        dialog.open()

    # ------------------------------------------------------------ the process in front

    def _selected(self) -> tuple[str, ...]:
        shown = self.table.table.shown
        return tuple(shown[index.row()].id for index in self.table.selectionModel().selectedRows())

    def _show_process(self, row: SignOffRow | None) -> None:
        its = row.its if row is not None else None
        self.owners.set_rows(its.owners if its is not None else ())
        self._enable()
        entry = its.last if its is not None and its.lapsed else None
        if entry is None:
            self._work.tasks.drop(_CHANGES)
            self._show_changes(())
            return
        project = self._session.project

        def work(_progress: Progress) -> Sequence[ChangeGroup]:
            from itsm_fit.sealing.sign_off_changes import changes_since_approval

            return changes_since_approval(project, entry)

        def failed(error: BaseException) -> None:
            self._show_changes((), sentence(error))

        self._work.tasks.start(
            tr("Comparing with what was approved"), work, self._show_changes, failed, key=_CHANGES, quiet=True
        )

    def _show_changes(self, groups: Sequence[ChangeGroup], said: str = "") -> None:
        fill_changes(self.changes, groups)
        self.since.setText(said or tr("Changed since it was approved"))
        self.since.setVisible(bool(groups or said))
        self.changes.setVisible(bool(groups))

    def _enable(self) -> None:
        found = [self._sign_offs.by_process.get(each) for each in self._selected()]
        owned = [its for its in found if its is not None and its.owners]
        self.approve.setEnabled(bool(owned) and len(owned) == len(found) and not all(its.approved for its in owned))
        self.withdraw.setEnabled(any(each.entry is not None for its in owned for each in its.owners))
        self.compare.setEnabled(len(owned) == 1 and bool(owned[0].lapsed))
        self.approve_all.setEnabled(bool(self._session.project.owners))
        self.leaves.setEnabled(bool(self._session.project.owners))

    def _compare(self) -> None:
        row, project = self.table.current_row(), self._session.project
        entry = row.its.last if row is not None and row.its is not None else None

        def read(_progress: Progress) -> Project:
            from itsm_fit.sealing.sign_off_changes import as_approved

            if entry is None:
                raise FitError(tr("Nobody approved this process."))
            return as_approved(project, entry)

        if row is not None:
            self._work.choice.set_process(row.id)
        self.compare_asked.emit(read)

    # ------------------------------------------------------------ making

    def _name_owners(self, row: SignOffRow, _column: int, names: str) -> None:
        change = partial(edits.set_process_owners, process=row.id, names=edits.names_in(names))
        self._session.edit(tr("Name the Owners"), change)

    def _connect(self) -> None:
        self._session.project_changed.connect(self.touch)
        self._sign_offs.changed.connect(self.touch)
        self.table.row_changed.connect(self._show_process)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._enable())
        self.table.table.edited.connect(self._name_owners)
        self.table.asked.connect(self._reveal)
        self.approve.clicked.connect(self.ask_to_approve)
        self.approve_all.clicked.connect(self.ask_to_approve_all)
        self.withdraw.clicked.connect(self.ask_to_withdraw)
        self.compare.clicked.connect(self._compare)
        self.leaves.clicked.connect(self.ask_who_leaves)

    def _reveal(self, row: SignOffRow, column: int) -> None:
        if self.table.table.columns[column].edit is None:
            self._work.choice.reveal(row.id)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.approve, self.approve_all, self.withdraw, self.compare, self.leaves):
            buttons.addWidget(button)
        buttons.addStretch(1)
        below = splitter(
            under(label(tr("Its owners"), "section"), self.owners),
            under(self.since, self.changes),
            stretch=(1, 1),
            sizes=(560, 560),
        )
        box = page_box(self)
        for widget in (self.state, self.more):
            box.addWidget(widget)
        box.addLayout(buttons)
        box.addWidget(splitter(self.table, below, down=True, stretch=(3, 2), sizes=(380, 240)), 1)


def _stands(row: OwnerSignOff) -> str:
    if row.entry is None:
        return tr("has not approved it")
    return tr("approved an earlier version") if row.lapsed else tr("approves it")


def _note(row: OwnerSignOff) -> str:
    return row.entry.reason if row.entry is not None else ""


_COLUMNS: tuple[TableColumn[SignOffRow], ...] = (
    TableColumn(Caption("Process"), lambda row: row.name, width=26, stretch=True),
    TableColumn(
        Caption("Owners"),
        lambda row: row.owners or NOTHING,
        edit=lambda row: row.owners,
        width=22,
        stretch=True,
        help=Caption("Who has to approve the process: names, separated by commas"),
    ),
    TableColumn(Caption("State"), lambda row: row.state, width=22),
    TableColumn(Caption("Who and when"), lambda row: row.said, tip=lambda row: row.said, width=30, stretch=True),
)
_OWNERS: tuple[TableColumn[OwnerSignOff], ...] = (
    TableColumn(Caption("Owner"), lambda row: row.owner, width=16, stretch=True),
    TableColumn(Caption("Stands to it"), _stands, width=20, stretch=True),
    TableColumn(Caption("When"), lambda row: moment_words(row.entry.moment) if row.entry else NOTHING, width=18),
    TableColumn(Caption("Note"), _note, tip=_note, width=18, stretch=True),
)
