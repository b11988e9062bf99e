"""The people of the open project: who works on it, in which role; shared with more, or with fewer."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from itsm_fit.progress import Progress
from ui.session.dialogs import Dialogs, RemovedName
from ui.session.errors import sentence
from ui.session.sharing import Sharing
from ui.session.tasks import Tasks
from ui.shell.sharing.people_dialog import PeopleDialog, PersonLine
from ui.shell.sharing.reaching import Reaching, shared_place
from ui.widgets.language import tr
from ui.widgets.look import Look

if TYPE_CHECKING:
    from itsm_fit.workspace.store import Workspace

_PEOPLE = "people of a project"


class SharedPeople(QObject):
    """Opens the dialog of people, and does in the background what is asked for in it."""

    def __init__(
        self, sharing: Sharing, reaching: Reaching, tasks: Tasks, *, dialogs: Dialogs, look: Look, window: QWidget
    ) -> None:
        super().__init__(window)
        self._sharing, self._reaching, self._tasks = sharing, reaching, tasks
        self._dialogs, self._look, self._window = dialogs, look, window
        self._keeps, self._logins = False, frozenset[str]()
        """Whether this person lets others into the workspace of the open project, and who is let in."""
        self.dialog: PeopleDialog | None = None

    def show(self) -> None:
        """Who works on the open project."""
        copy = self._sharing.copy
        if copy is None:
            return
        dialog = PeopleDialog(copy.name, self._look, self._window)
        self.dialog = dialog
        dialog.share_asked.connect(self._share)
        dialog.remove_asked.connect(self._remove)
        dialog.finished.connect(self._closed)
        dialog.open()
        self._list_people()

    def _list_people(self) -> None:
        self._with_people(lambda _there, _its: None, tr("Asking who works on it"))

    def _with_people(self, act: Callable[[Workspace, str], object], text: str) -> None:
        """Do something about the people of the open project, then list them."""
        dialog, place = self.dialog, shared_place(self._sharing)
        if dialog is None or place is None:
            return

        def work(progress: Progress) -> _People:
            with self._reaching.reached(place.where, progress) as there:
                act(there, place.project)
                return _people(there, place.project)

        def done(found: _People) -> None:
            self._keeps, self._logins = found.keeps, found.logins
            if dialog is self.dialog:
                dialog.tell("")
                dialog.show_people(found.lines, found.note, may_share=found.may_share, may_remove=found.may_remove)

        def failed(error: BaseException) -> None:
            if dialog is not self.dialog:
                return
            if dialog.table.table.rows:
                dialog.tell(sentence(error))
            else:
                dialog.say(sentence(error))

        self._tasks.start(text, work, done, failed, key=_PEOPLE)

    def _share(self, person: str, role: str) -> None:
        password: str | None = None
        if self._keeps and person not in self._logins:
            password = self._dialogs.first_password(person)
            if password is None:
                return

        def act(there: Workspace, its: str) -> None:
            from itsm_fit.workspace.people import DeskRole, invite, share

            if password is not None:
                invite(there, person, password)
            share(there, its, person, DeskRole(role))

        self._with_people(act, tr("Sharing it with {person}", person=person))

    def _remove(self, line: PersonLine) -> None:
        way = self._dialogs.remove_person(line.name, everywhere=self._keeps)
        if way is RemovedName.CANCEL:
            return

        def act(there: Workspace, its: str) -> None:
            from itsm_fit.workspace.people import remove_person, unshare

            if way is RemovedName.PROJECT:
                unshare(there, its, line.name)
            else:
                other = tr("former member {number}", number=secrets.randbelow(9000) + 1000)
                remove_person(there, line.name, other if way is RemovedName.REPLACED else "")

        self._with_people(act, tr("Removing {person}", person=line.name))

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


@dataclass(frozen=True, slots=True)
class _People:
    lines: Sequence[PersonLine]
    note: str
    keeps: bool
    logins: frozenset[str]
    may_share: bool
    may_remove: bool


def _people(there: Workspace, its: str) -> _People:
    from itsm_fit.workspace.people import NO_ROLES, DeskRole, connected, keeps, knows_roles, members, my_role, people

    held, is_keeper, me = knows_roles(there), keeps(there), there.person
    may_share = held and (is_keeper or my_role(there, its) is DeskRole.BUYER)
    here = connected(there) - {me}
    lines = [
        PersonLine(
            each.person,
            each.role.value if each.role is not None else "",
            each.seen,
            here=each.person in here,
            me=each.person == me,
        )
        for each in members(there, its)
    ]
    logins = frozenset(people(there))
    return _People(lines, "" if held else str(NO_ROLES), is_keeper and held, logins, may_share, may_share)
