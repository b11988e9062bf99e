"""Workspaces in the window: a project is opened from one, put into one or taken out, with its people and history."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from itsm_fit.differences import EntityDifference, count_words, differences, folded
from itsm_fit.errors import FitError
from itsm_fit.extras import require
from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.model.text import plain_name
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.person import login_name
from ui.session import export
from ui.session.dialogs import Dialogs, RemovedName
from ui.session.errors import sentence
from ui.session.file_kinds import PROJECTS
from ui.session.saving import Leaving
from ui.session.session import Revision, Session
from ui.session.sharing import Sharing
from ui.session.tasks import TaskQueue
from ui.shell.files import Files
from ui.shell.safety.merge_dialog import MergeNames
from ui.shell.safety.merging import MergeVersions, Merging
from ui.shell.sharing.database_dialog import DatabaseDialog
from ui.shell.sharing.history_dialog import ChangedPart, ChangeLine, HistoryDialog, change_words
from ui.shell.sharing.known import KnownWorkspace, forget, known_workspaces, remember
from ui.shell.sharing.people_dialog import PeopleDialog, PersonLine, role_words
from ui.shell.sharing.workspace_dialog import ProjectLine, WorkspaceDialog
from ui.widgets.language import tr, trn
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar
from ui.widgets.words import count

if TYPE_CHECKING:
    from itsm_fit.merging import MergePlace, MergeSide
    from itsm_fit.workspace.address import WorkspaceAddress
    from itsm_fit.workspace.desk import Desk
    from itsm_fit.workspace.store import SharedChange, Workspace

_MOST_FOUND = 40
_ASKING, _OPENING, _CHANGE = "asking a workspace", "opening from a workspace", "what a change holds"
_PEOPLE = "people of a project"
LIBRARIES = ("sqlalchemy", "alembic", "psycopg", "keyring")
"""What the extra `workspace` brings."""
CompareState = Callable[[str, Callable[[Progress], Project]], object]


class Workspaces(QObject):
    """Opens the dialogs, and does in the background what is asked for in them."""

    def __init__(
        self,
        session: Session,
        sharing: Sharing,
        files: Files,
        *,
        messages: MessageBar,
        dialogs: Dialogs,
        settings: QSettings,
        look: Look,
        window: QWidget,
        compare_state: CompareState,
    ) -> None:
        super().__init__(window)
        self._session, self._sharing, self._files, self._tasks = session, sharing, files, session.tasks
        self._messages, self._dialogs, self._settings = messages, dialogs, settings
        self._look, self._window, self._compare_state = look, window, compare_state
        self._passwords: dict[str, str] = {}
        """What was given, by address: asked for once while the window is open."""
        self._refused: set[str] = set()
        """The addresses that did not take the password that was given."""
        self._declined: set[str] = set()
        """The addresses for which no password was given: nobody is asked again until they ask themselves."""
        self._keeps, self._logins = False, frozenset[str]()
        """Whether this person lets others into the workspace of the open project, and who is let in."""
        self.merging = Merging(self._tasks, messages=messages, look=look, window=window)
        self._told = ""
        """What was said of what is to be decided."""
        self._opening: Desk | None = None
        """Read, and to be opened once the project before is left."""
        self.dialog: WorkspaceDialog | None = None
        self.people: PeopleDialog | None = None
        self.history: HistoryDialog | None = None

    def end(self) -> None:
        """Let go of a project that was to be opened, and for which the one before was not left."""
        desk, self._opening = self._opening, None
        if desk is not None:
            desk.close()

    # ------------------------------------------------------------ the workspaces and what is in them

    def show(self) -> None:
        """The workspaces of this user, and the projects of the one that was used last."""
        try:
            require("workspace", *LIBRARIES)
        except FitError as problem:
            self._messages.error(sentence(problem))
            return
        name = "" if self._session.empty or self._sharing.copy is not None else self._session.name
        dialog = WorkspaceDialog(self._look, self._window, open_name=name)
        self.dialog = dialog
        dialog.chosen.connect(self._list)
        dialog.folder_asked.connect(self._ask_folder)
        dialog.database_asked.connect(self._ask_database)
        dialog.forget_asked.connect(self._forget)
        dialog.open_asked.connect(self._open)
        dialog.put_asked.connect(self._put)
        dialog.take_asked.connect(self._take)
        dialog.finished.connect(self._closed)
        dialog.open()
        known = known_workspaces(self._settings)
        dialog.set_places(known, known[0] if known else None)

    def _closed(self) -> None:
        if self.dialog is not None:
            self._tasks.drop(_ASKING)
            self.dialog.deleteLater()
            self.dialog = None

    def _list(self, workspace: KnownWorkspace) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        dialog.wait()
        self._declined.discard(workspace.address)

        def work(progress: Progress) -> Sequence[ProjectLine]:
            with self._reached(workspace, progress) as there:
                return _lines(there, workspace)

        def done(lines: Sequence[ProjectLine]) -> None:
            if dialog is self.dialog and dialog.workspace == workspace:
                remember(self._settings, workspace)
                dialog.show_projects(lines)

        def failed(error: BaseException) -> None:
            if dialog is self.dialog and dialog.workspace == workspace:
                dialog.refuse(sentence(error), _copies(workspace))

        self._tasks.start(tr("Asking {workspace}", workspace=workspace.title), work, done, failed, key=_ASKING)

    def _ask_folder(self) -> None:
        known = known_workspaces(self._settings)
        near = next((Path(each.address) for each in known if not each.is_database), Path.home())
        folder = self._dialogs.folder(tr("Choose the folder of a workspace"), near)
        if folder is None or self.dialog is None:
            return
        workspace = KnownWorkspace(str(folder))

        def work(progress: Progress) -> None:
            from itsm_fit.workspace.address import is_workspace
            from itsm_fit.workspace.store import make_workspace

            if not is_workspace(workspace.address):
                make_workspace(workspace.address).close()
            progress(workspace.title, 1.0)

        def failed(error: BaseException) -> None:
            if self.dialog is not None:
                self.dialog.say(sentence(error))

        self._tasks.start(
            tr("Making a workspace in {folder}", folder=folder.name), work, lambda _none: self._add(workspace), failed
        )

    def _ask_database(self) -> None:
        dialog = DatabaseDialog(login_name(), self.dialog or self._window)
        dialog.accepted.connect(lambda: self._add_database(dialog.workspace))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_database(self, workspace: KnownWorkspace) -> None:
        from itsm_fit.workspace.address import workspace_address

        try:
            address = workspace_address(workspace.address)
        except FitError as problem:
            if self.dialog is not None:
                self.dialog.say(sentence(problem))
            return
        self._add(KnownWorkspace(str(address)))
        if address.weakness:
            self._messages.say(Severity.WARNING, address.weakness)

    def _add(self, workspace: KnownWorkspace) -> None:
        if self.dialog is not None:
            known = [each for each in known_workspaces(self._settings) if each != workspace]
            self.dialog.set_places([workspace, *known], workspace)

    def _forget(self, workspace: KnownWorkspace) -> None:
        forget(self._settings, workspace)
        if self.dialog is not None:
            known = known_workspaces(self._settings)
            self.dialog.set_places(known, known[0] if known else None)

    # ------------------------------------------------------------ opening, putting in, taking out

    def _open(self, line: ProjectLine) -> None:
        dialog = self.dialog
        if dialog is None or dialog.workspace is None:
            return
        workspace = dialog.workspace
        dialog.accept()
        leaving = self._files.saving.leaving()
        leaving.ask(lambda: self.open_project(workspace, line.id, line.name, leaving))

    def open_project(self, workspace: KnownWorkspace, its: str, name: str, leaving: Leaving | None = None) -> None:
        """Begin with a project of a workspace in place of what is open."""
        leaving = leaving or self._files.saving.leaving()

        def work(progress: Progress) -> Desk:
            from itsm_fit.workspace.desks import open_desk

            with self._logging_in(workspace):
                desk = open_desk(workspace.address, its, ask=self._asking(progress))
            self._files.prepare(desk.project, progress)
            return desk

        def done(desk: Desk) -> None:
            self.end()
            self._opening = desk
            leaving.ask(lambda: self._begin(desk))

        self._tasks.start(
            tr("Opening {name}", name=name),
            work,
            done,
            lambda error: self._messages.error(sentence(error)),
            key=_OPENING,
            lane=TaskQueue.EXCHANGE,  # behind the closing of the one before, which may be the same
        )

    def _begin(self, desk: Desk) -> None:
        if desk is not self._opening:
            return  # another one was opened while it was asked about the one before
        self._opening = None
        self._messages.clear()
        self._sharing.open(desk, Revision(desk.project))
        self._files.prepared(desk.project)

    def _put(self) -> None:
        dialog = self.dialog
        if dialog is None or dialog.workspace is None:
            return
        if self._files.saving.take_typed():
            workspace, project = dialog.workspace, self._session.project
            named = project if project.name else replace(project, name=self._session.name)
            dialog.say(tr("Putting it in…"))

            def work(progress: Progress) -> str:
                with self._reached(workspace, progress) as there:
                    return there.create(named).id

            def done(its: str) -> None:
                if dialog is self.dialog:
                    dialog.accept()
                self._session.stack.setClean()  # all of it lies there now
                self.open_project(workspace, its, named.name)

            def failed(error: BaseException) -> None:
                if dialog is self.dialog:
                    dialog.say(sentence(error))

            self._tasks.start(tr("Putting {name} into the workspace", name=named.name), work, done, failed)

    def _take(self, line: ProjectLine) -> None:
        dialog = self.dialog
        if dialog is None or dialog.workspace is None:
            return
        workspace = dialog.workspace
        suggested = self._files.saving.suggest(".itsmfit").with_name(f"{plain_name(line.name)}.itsmfit")
        path = self._dialogs.save_file(tr("Take the project out as a file"), suggested, str(PROJECTS))
        if path is None:
            return

        def work(progress: Progress) -> None:
            with self._reached(workspace, progress) as there:
                export.project(there.read(line.id).project, path, progress)

        def done(_none: None) -> None:
            if dialog is self.dialog:
                dialog.say(tr("{name} is written to {file}; it stays in the workspace too.", name=line.name, file=path))

        def failed(error: BaseException) -> None:
            if dialog is self.dialog:
                dialog.say(sentence(error))

        self._tasks.start(tr("Taking {name} out", name=line.name), work, done, failed, writes=path.name)

    # ------------------------------------------------------------ people

    def show_people(self) -> None:
        """Who works on the open project."""
        copy = self._sharing.copy
        if copy is None:
            return
        dialog = PeopleDialog(copy.name, self._look, self._window)
        self.people = dialog
        dialog.share_asked.connect(self._share)
        dialog.remove_asked.connect(self._remove)
        dialog.finished.connect(self._people_closed)
        dialog.open()
        self._list_people()

    def _list_people(self) -> None:
        self._with_people(lambda _there, _its: None, tr("Asking who works on it"))

    def _with_people(self, act: Callable[[Workspace, str], object], text: str) -> None:
        """Do something about the people of the open project, then list them."""
        dialog, place = self.people, self._shared
        if dialog is None or place is None:
            return

        def work(progress: Progress) -> _People:
            with self._reached(place.where, progress) as there:
                act(there, place.project)
                return _people(there, place.project)

        def done(found: _People) -> None:
            self._keeps, self._logins = found.keeps, found.logins
            if dialog is self.people:
                dialog.tell("")
                dialog.show_people(found.lines, found.note, may_share=found.may_share, may_remove=found.may_remove)

        def failed(error: BaseException) -> None:
            if dialog is not self.people:
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

    def _people_closed(self) -> None:
        if self.people is not None:
            self.people.deleteLater()
            self.people = None

    # ------------------------------------------------------------ history

    def show_history(self) -> None:
        """Who changed what of the open project."""
        copy = self._sharing.copy
        if copy is None:
            return
        dialog = HistoryDialog(copy.name, self._look, self._window)
        self.history = dialog
        dialog.parts_asked.connect(self._list_parts)
        dialog.state_asked.connect(self._compare)
        dialog.found_asked.connect(self._list_changes)
        dialog.finished.connect(self._history_closed)
        dialog.open()
        self._list_changes("")

    def _history_closed(self) -> None:
        if self.history is not None:
            self._tasks.drop(_CHANGE)
            self.history.deleteLater()
            self.history = None

    def _list_changes(self, words: str) -> None:
        dialog, workspace = self.history, self._shared
        if dialog is None or workspace is None:
            return
        its = workspace.project

        def work(progress: Progress) -> Sequence[ChangeLine]:
            with self._reached(workspace.where, progress) as there:
                return _changes(there, its, words)

        def failed(error: BaseException) -> None:
            if dialog is self.history:
                dialog.say(sentence(error))

        def done(lines: Sequence[ChangeLine]) -> None:
            if dialog is self.history:
                dialog.show_changes(lines)

        self._tasks.start(tr("Asking who changed what"), work, done, failed, key=_ASKING)

    def _list_parts(self, line: ChangeLine) -> None:
        dialog, workspace = self.history, self._shared
        if dialog is None or workspace is None:
            return
        its = workspace.project

        def work(progress: Progress) -> Sequence[ChangedPart]:
            with self._reached(workspace.where, progress) as there:
                before = there.as_of(its, line.revision - 1) if line.revision > 1 else Project()
                found = folded(differences(before, there.as_of(its, line.revision)))
            return [_part(each) for each in found] or [ChangedPart("", "", tr("Decided against: it never held"))]

        def done(parts: Sequence[ChangedPart]) -> None:
            if dialog is self.history:
                dialog.show_parts(line, parts)

        def failed(error: BaseException) -> None:
            done([ChangedPart("", "", sentence(error))])

        self._tasks.start(tr("Looking what was changed"), work, done, failed, key=_CHANGE, quiet=True)

    def _compare(self, line: ChangeLine) -> None:
        """The state after a change beside the one of now, on the drawing."""
        workspace = self._shared
        if workspace is None:
            return
        its = workspace.project

        def read(progress: Progress) -> Project:
            with self._reached(workspace.where, progress) as there:
                return there.as_of(its, line.revision)

        self._compare_state(change_words(line), read)

    # ------------------------------------------------------------ what both changed

    def tell_conflicts(self) -> None:
        """Say that something is to be decided, and lead there."""
        number = len(self._sharing.standing.conflicts)
        self._messages.withdraw(self._told)
        self._told = text = trn(
            "{count} thing was changed here and by others differently. Your edits wait until it is decided.",
            "{count} things were changed here and by others differently. Your edits wait until they are decided.",
            number,
        )
        self._messages.show_message(Message(Severity.WARNING, text, (), tr("Decide…"), self.decide))

    def decide(self) -> None:
        """Show what both changed side by side, and go on as is decided."""
        copy, standing = self._sharing.copy, self._sharing.standing
        theirs = copy.theirs if copy is not None else None
        if copy is None or theirs is None or not standing.conflicts:
            return
        by = standing.by
        text = tr("What you and {person} changed differently in “{name}” is decided here.", person=by, name=copy.name)
        if not by:
            text = tr("What you and others changed differently in “{name}” is decided here.", name=copy.name)
        names = MergeNames(tr("Decide what both changed"), text, tr("Mine"), by or tr("Theirs"), tr("Decide"))

        def decided(decisions: Mapping[MergePlace, MergeSide] | None) -> None:
            if decisions is not None and copy is self._sharing.copy:
                self._sharing.decide(decisions)

        self._messages.withdraw(self._told)
        self.merging.decide(MergeVersions(copy.agreed, copy.project, theirs), standing.conflicts, names, decided)

    # ------------------------------------------------------------ reaching a workspace

    @property
    def _shared(self) -> _SharedPlace | None:
        """Where the open project lies."""
        copy = self._sharing.copy
        if copy is None:
            return None
        return _SharedPlace(KnownWorkspace(copy.workspace), copy.project_id)

    def _reached(self, workspace: KnownWorkspace, progress: Progress) -> Workspace:
        """The workspace, open; runs in a worker."""
        from itsm_fit.workspace.store import open_workspace

        with self._logging_in(workspace):
            return open_workspace(workspace.address, ask=self._asking(progress))

    @contextmanager
    def _logging_in(self, workspace: KnownWorkspace) -> Iterator[None]:
        """A password that is not taken is asked for anew the next time."""
        from itsm_fit.workspace.workspace_errors import LoginRefused

        try:
            yield
        except LoginRefused:
            if self._passwords.pop(workspace.address, None) is not None:
                self._refused.add(workspace.address)
            raise

    def try_again(self) -> None:
        """Reach the workspace of the open project anew, by another password where that is what it takes."""
        place = self._shared
        if place is None:
            return
        self._declined.discard(place.where.address)

        def work(progress: Progress) -> None:
            self._reached(place.where, progress).close()

        def failed(error: BaseException) -> None:
            self._messages.error(sentence(error))

        self._tasks.start(
            tr("Asking {workspace}", workspace=place.where.title),
            work,
            lambda _none: self._sharing.keep(),
            failed,
            key=_ASKING,
        )

    def _asking(self, progress: Progress = silent) -> Callable[[WorkspaceAddress], str | None]:
        """Gives a worker the password, which is asked for in the window where nobody knows it."""

        def ask(address: WorkspaceAddress) -> str | None:
            given: list[str | None] = []
            self._tasks.do_in_window(
                lambda: given.append(self._password(str(address))), lambda: progress(str(address), 0.0)
            )
            return given[0] if given else None

        return ask

    def _password(self, address: str) -> str | None:
        known = self._passwords.get(address)
        if known is not None or address in self._declined:
            return known
        workspace = KnownWorkspace(address)
        given = self._dialogs.workspace_password(workspace.title, workspace.person, again=address in self._refused)
        if given is None:
            self._declined.add(address)
        else:
            self._passwords[address] = given
        return given


@dataclass(frozen=True, slots=True)
class _SharedPlace:
    where: KnownWorkspace
    project: str


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


def _lines(there: Workspace, workspace: KnownWorkspace) -> Sequence[ProjectLine]:
    from itsm_fit.workspace.people import members_of_all

    kept, me = {each.id for each in _copies(workspace)}, there.person
    working = members_of_all(there)
    return [
        ProjectLine(
            each.id,
            each.name or tr("Untitled selection"),
            each.at,
            each.by,
            tuple(member.person for member in working.get(each.id, ())),
            next((role_words(its.role) for its in working.get(each.id, ()) if its.person == me and its.role), ""),
            each.id in kept,
        )
        for each in there.projects()
    ]


def _copies(workspace: KnownWorkspace) -> Sequence[ProjectLine]:
    """What this desk can open without the workspace."""
    from itsm_fit.workspace.desks import kept_copies

    return [ProjectLine(each.project_id, each.name, here=True) for each in kept_copies(workspace.address)]


def _changes(there: Workspace, its: str, words: str) -> Sequence[ChangeLine]:
    """The changes of a project, the newest first; with words those of what has them all in its key or its text."""
    found = {each.revision: each for each in there.history(its)} if not words else {}
    if words:
        wanted = words.casefold().split()
        rows = there.read(its).rows.values()
        keys = [row.key for row in rows if all(word in f"{row.key} {row.value}".casefold() for word in wanted)]
        for key in keys[:_MOST_FOUND]:
            found |= {each.revision: each for each in there.history(its, key=key)}
    return [_line(found[revision]) for revision in sorted(found, reverse=True)]


def _line(change: SharedChange) -> ChangeLine:
    from itsm_fit.workspace.parts import KINDS, ORDER

    touched = {kind: number for kind, number in change.touched.items() if kind not in {"shape", ORDER}}
    kinds = {str(KINDS[kind]) if kind in KINDS else kind: number for kind, number in touched.items()}
    said = [
        kind if number == 1 else tr("{count} × {kind}", count=count(number), kind=kind)
        for kind, number in sorted(kinds.items(), key=lambda pair: -pair[1])
    ]
    what = tr("everything, as it was put in") if change.revision == 1 else ", ".join(said) or tr("how it is drawn")
    return ChangeLine(change.revision, change.at, change.person, what, tuple(kinds), change.desk, change.app)


def _part(each: EntityDifference) -> ChangedPart:
    fields = "; ".join(f"{its.name}: {its.before} → {its.after}" for its in each.fields)
    held = count_words(each.holds)
    how = fields or (tr("{how}, with {held}", how=each.how.words, held=held) if held else each.how.words)
    return ChangedPart(each.sort.one, each.name, how)
