"""Workspaces in the window: a project is opened from one, put into one or taken out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from itsm_fit.errors import FitError
from itsm_fit.extras import require
from itsm_fit.findings import Severity
from itsm_fit.model.text import plain_name
from itsm_fit.progress import Progress
from itsm_fit.storage.person import login_name
from ui.session import export
from ui.session.dialogs import Dialogs
from ui.session.errors import sentence
from ui.session.file_kinds import PROJECTS
from ui.session.saving import Leaving
from ui.session.session import Revision, Session
from ui.session.sharing import Sharing
from ui.session.tasks import TaskQueue
from ui.shell.files import Files
from ui.shell.known_workspaces import KnownWorkspace, forget, known_workspaces, remember
from ui.shell.recent import RecentList, RecentShared
from ui.shell.sharing.database_dialog import DatabaseDialog
from ui.shell.sharing.deciding import Deciding
from ui.shell.sharing.people_dialog import role_words
from ui.shell.sharing.reaching import Reaching, shared_place
from ui.shell.sharing.shared_history import CompareState, SharedHistory
from ui.shell.sharing.shared_people import SharedPeople
from ui.shell.sharing.workspace_dialog import ProjectLine, WorkspaceDialog
from ui.widgets.language import tr
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from itsm_fit.workspace.desk import Desk
    from itsm_fit.workspace.store import Workspace

_ASKING, _OPENING = "asking a workspace", "opening from a workspace"
LIBRARIES = ("sqlalchemy", "alembic", "psycopg", "keyring")
"""What the extra `workspace` brings."""


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
        recent: RecentList,
        look: Look,
        window: QWidget,
        compare_state: CompareState,
    ) -> None:
        super().__init__(window)
        self._session, self._sharing, self._files, self._tasks = session, sharing, files, session.tasks
        self._messages, self._dialogs, self._settings = messages, dialogs, settings
        self._recent, self._look, self._window = recent, look, window
        self._reaching = reaching = Reaching(session.tasks, dialogs)
        tasks = session.tasks
        self.people = SharedPeople(sharing, reaching, tasks, dialogs=dialogs, look=look, window=window)
        self.history = SharedHistory(sharing, reaching, tasks, look=look, window=window, compare_state=compare_state)
        self.deciding = Deciding(sharing, tasks, messages=messages, look=look, window=window)
        self._opening: Desk | None = None
        """Read, and to be opened once the project before is left."""
        self.dialog: WorkspaceDialog | None = None

    def end(self) -> None:
        """Let go of a project that was to be opened, and for which the one before was not left."""
        desk, self._opening = self._opening, None
        if desk is not None:
            desk.close()

    # ------------------------------------------------------------ the workspaces and what is in them

    def show(self) -> None:
        """The workspaces of this user, and the projects of the one that was used last."""
        if not self._can_reach():
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

    def _can_reach(self) -> bool:
        """Whether what workspaces need is installed; where it is not, that is said."""
        try:
            require("workspace", *LIBRARIES)
        except FitError as problem:
            self._messages.error(sentence(problem))
            return False
        return True

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
        self._reaching.ask_anew(workspace)

        def work(progress: Progress) -> Sequence[ProjectLine]:
            with self._reaching.reached(workspace, progress) as there:
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

    # ------------------------------------------------------------ the project that is open

    def show_people(self) -> None:
        """Who works on it."""
        self.people.show()

    def show_history(self) -> None:
        """Who changed what of it."""
        self.history.show()

    def tell_conflicts(self) -> None:
        """Say that something is to be decided."""
        self.deciding.tell()

    def decide(self) -> None:
        """Show what both changed side by side."""
        self.deciding.decide()

    # ------------------------------------------------------------ opening, putting in, taking out

    def _open(self, line: ProjectLine) -> None:
        dialog = self.dialog
        if dialog is None or dialog.workspace is None:
            return
        workspace = dialog.workspace
        dialog.accept()
        leaving = self._files.saving.leaving()
        leaving.ask(lambda: self.open_project(workspace, line.id, line.name, leaving))

    def open_recent(self, opened: RecentShared) -> None:
        """Begin with a project that was open before."""
        if self._can_reach():
            workspace = KnownWorkspace(opened.workspace)
            self._reaching.ask_anew(workspace)
            leaving = self._files.saving.leaving()
            leaving.ask(lambda: self.open_project(workspace, opened.project, opened.name, leaving))

    def open_project(self, workspace: KnownWorkspace, its: str, name: str, leaving: Leaving | None = None) -> None:
        """Begin with a project of a workspace in place of what is open."""
        leaving = leaving or self._files.saving.leaving()

        def work(progress: Progress) -> Desk:
            from itsm_fit.workspace.desks import open_desk

            with self._reaching.logging_in(workspace):
                desk = open_desk(workspace.address, its, ask=self._reaching.asking(progress))
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
        self._recent.remember_shared(RecentShared(desk.workspace, desk.project_id, desk.name))

    def _put(self) -> None:
        dialog = self.dialog
        if dialog is None or dialog.workspace is None:
            return
        if self._files.saving.take_typed():
            workspace, project = dialog.workspace, self._session.project
            named = project if project.name else replace(project, name=self._session.name)
            dialog.say(tr("Putting it in…"))

            def work(progress: Progress) -> str:
                with self._reaching.reached(workspace, progress) as there:
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
            with self._reaching.reached(workspace, progress) as there:
                export.project(there.read(line.id).project, path, progress)

        def done(_none: None) -> None:
            if dialog is self.dialog:
                dialog.say(tr("{name} is written to {file}; it stays in the workspace too.", name=line.name, file=path))

        def failed(error: BaseException) -> None:
            if dialog is self.dialog:
                dialog.say(sentence(error))

        self._tasks.start(tr("Taking {name} out", name=line.name), work, done, failed, writes=path.name)

    def try_again(self) -> None:
        """Reach the workspace of the open project anew, by another password where that is what it takes."""
        place = shared_place(self._sharing)
        if place is None:
            return
        self._reaching.ask_anew(place.where)

        def work(progress: Progress) -> None:
            self._reaching.reached(place.where, progress).close()

        def failed(error: BaseException) -> None:
            self._messages.error(sentence(error))

        self._tasks.start(
            tr("Asking {workspace}", workspace=place.where.title),
            work,
            lambda _none: self._sharing.keep(),
            failed,
            key=_ASKING,
        )


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
