"""A project of a workspace that is open here: own edits go out within a moment, others' come in, off line they wait."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial, reduce
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from itsm_fit import collector
from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from ui.session.errors import sentence
from ui.session.saving import Then
from ui.session.session import ProjectHome, Revision, Session
from ui.session.tasks import TaskQueue, Tasks
from ui.widgets.language import tr
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from itsm_fit.differences import EntityDifference
    from itsm_fit.merging import MergeConflict, MergePlace, MergeSide

AGAIN_AFTER_MS = 3_000
"""From a failure until it is tried again."""
_CATCH_UP_EVERY_MS = 60_000


class Exchanged(Protocol):
    """What an exchange did: `conflicts` are to be decided before anything goes out or comes in."""

    @property
    def conflicts(self) -> tuple[MergeConflict, ...]: ...
    @property
    def sentence(self) -> str: ...


class SharedCopy(Protocol):
    """A person's copy of a project of a workspace: a desk. Safe to be used by several threads."""

    @property
    def workspace(self) -> str: ...
    @property
    def project_id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def revision(self) -> int: ...
    @property
    def project(self) -> Project: ...
    @property
    def agreed(self) -> Project: ...
    @property
    def theirs(self) -> Project | None: ...
    @property
    def since(self) -> datetime | None: ...
    @property
    def sentence(self) -> str: ...
    def waiting(self) -> int: ...
    def keep(self, project: Project, since: Project | None = None) -> Project: ...
    def exchange(self, decisions: Mapping[MergePlace, MergeSide] | None = None) -> Exchanged: ...
    def authors(self, since: int) -> tuple[str, ...]: ...
    def listen(self, heard: Callable[[], object]) -> object: ...
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class SharedStanding:
    """How what is open stands to its workspace.

    `waiting` counts the edits that only this desk has. `since` is when the workspace was lost and `why` the sentence
    that says how, None and "" while it is there. `conflicts` are to be decided; `by` changed the other side, "" where
    nobody can tell.
    """

    waiting: int = 0
    since: datetime | None = None
    why: str = ""
    conflicts: tuple[MergeConflict, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True)
class OthersEdits:
    """What came in of others: the project without and with it, what differs, told as people do, and who it was.

    `by` is "" where nobody can tell.
    """

    before: Project
    after: Project
    differences: tuple[EntityDifference, ...]
    by: str = ""


@dataclass(frozen=True, slots=True)
class _Went:
    done: Exchanged
    standing: SharedStanding


class _News(QObject):
    """Carries over to the window's thread that somebody committed."""

    heard = Signal(object)


class Sharing(QObject):
    """Keeps the project that is open where that lies in a workspace. It is the keeper of its home."""

    changed = Signal()
    """`standing` is another one, or another project is shared, or none."""
    arrived = Signal(object)
    """An `OthersEdits`: others' edits are in the project now."""
    undecided = Signal()
    """Conflicts came that nobody decided yet."""

    def __init__(self, session: Session, tasks: Tasks, messages: MessageBar) -> None:
        super().__init__(session)
        self._session, self._tasks, self._messages = session, tasks, messages
        self.copy: SharedCopy | None = None
        """The copy that is open, None while no shared project is."""
        self.standing = SharedStanding()
        self._home = ProjectHome()
        self._seen = 0
        """The revision of the workspace from which the next edits of others count."""
        self._kept = Project()
        """The state of the copy that the one here was made from."""
        self._keeping = self._exchanging = self._wanted = False
        self._can_keep, self._paused = True, False
        self._decisions: dict[MergePlace, MergeSide] = {}
        self._then: list[Then] = []
        self._told = ""
        self._again = QTimer(self, singleShot=True, interval=AGAIN_AFTER_MS)
        self._again.timeout.connect(self._try_again)
        self._catching_up = QTimer(self, interval=_CATCH_UP_EVERY_MS)
        self._catching_up.timeout.connect(collector.catch_up)
        self._news = _News()  # no child: it lives as long as the thread that reports to it
        self._news.heard.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        session.stored.connect(self._left)
        session.project_changed.connect(self._turn)

    # ------------------------------------------------------------ beginning and ending

    def open(self, copy: SharedCopy, revision: Revision) -> None:
        """Begin with a shared project in place of what is open; `revision` holds the copy's project."""
        self._let_go()
        home = ProjectHome(project=revision.project, keeper=self, title=copy.name)
        self.copy, self._home, self._kept, self._seen = copy, home, revision.project, copy.revision
        self.standing, self._can_keep, self._told = SharedStanding(), True, ""
        collector.hold_off()
        self._catching_up.start()
        self._session.open_at(home, revision)
        copy.listen(partial(self._news.heard.emit, copy))
        self.changed.emit()
        self.exchange()

    def end(self) -> None:
        """The window closes: what is kept here goes out next time."""
        copy = self._part()
        if copy is not None:
            copy.close()

    def _left(self) -> None:
        """Another project was opened."""
        if self._session.home is not self._home:
            self._let_go()

    def _let_go(self) -> None:
        copy = self._part()
        if copy is not None:
            self._tasks.start(
                tr("Closing {name}", name=copy.name),
                lambda _progress: copy.close(),
                lambda _none: None,
                lambda error: self._messages.error(sentence(error)),
                lane=TaskQueue.EXCHANGE,
                quiet=True,
            )
            self.changed.emit()

    def _part(self) -> SharedCopy | None:
        """Go by no copy any more; returns the one that there was."""
        copy, self.copy = self.copy, None
        self._home, self.standing = ProjectHome(), SharedStanding()
        self._keeping = self._exchanging = self._wanted = self._paused = False
        self._decisions, self._then = {}, []
        self._again.stop()
        if copy is not None:
            self._catching_up.stop()
            collector.let_on()
        return copy

    # ------------------------------------------------------------ the keeper of the home

    @property
    def can_keep(self) -> bool:
        return self._can_keep

    def keep(self, then: Then | None = None) -> None:
        """Keep what was edited, send it, and go on with `then` once it is kept."""
        if then is not None:
            self._then.append(then)
        self._try_again()

    def exchange(self) -> None:
        """Send what waits and bring what others did."""
        self._wanted = True
        self._turn()

    def decide(self, decisions: Mapping[MergePlace, MergeSide]) -> None:
        """Whose version counts where both changed the same."""
        self._decisions.update(decisions)
        self.exchange()

    def _try_again(self) -> None:
        self._paused = False
        self.exchange()

    # ------------------------------------------------------------ one after the other

    def _turn(self) -> None:
        """Do what is next to be done: keep what was edited, else take in what came, else ask for more."""
        copy = self.copy
        if copy is None or self._session.home is not self._home or self._keeping or self._paused:
            return
        if self._session.project is not self._kept:
            self._keep(copy)
            return
        if copy.project is not self._kept:
            self._come(copy.project)
        then, self._then = self._then, []
        for go_on in then:
            go_on()
        if self.copy is copy and self._wanted and not self._exchanging:
            self._exchange(copy)

    def _keep(self, copy: SharedCopy) -> None:
        home, project, since = self._home, self._session.project, self._kept
        self._keeping = True
        self._session.writing(home, project)

        def work(_progress: Progress) -> int:
            copy.keep(project, since)
            return copy.waiting() if copy.since is not None else 0

        def done(waiting: int) -> None:
            self._session.writing(home, None)
            if copy is not self.copy:
                return
            self._keeping, self._can_keep = False, True
            if self.standing.since is None:
                self._wanted = True
            else:
                self._stand(replace(self.standing, waiting=waiting))
            self._follow(project)
            self._turn()

        def failed(error: BaseException) -> None:
            self._session.writing(home, None)
            if copy is not self.copy:
                return
            if self._can_keep:
                self._messages.error(tr("What you edit cannot be kept here. {reason}", reason=sentence(error)))
            self._keeping, self._can_keep, self._paused, self._then = False, False, True, []
            self._again.start()

        self._tasks.start(tr("Keeping {name}", name=copy.name), work, done, failed, lane=TaskQueue.SAVE, quiet=True)

    def _exchange(self, copy: SharedCopy) -> None:
        decisions, self._decisions = self._decisions, {}
        self._exchanging, self._wanted = True, False
        self._again.stop()

        def work(_progress: Progress) -> _Went:
            done = copy.exchange(decisions)
            waiting = copy.waiting() if copy.since is not None else 0
            why = copy.sentence if copy.since is not None and not done.conflicts else ""
            by = joined_names(copy.authors(copy.revision)) if done.conflicts else ""
            return _Went(done, SharedStanding(waiting, copy.since if why else None, why, done.conflicts, by))

        def done(went: _Went) -> None:
            if copy is self.copy:
                self._exchanging = False
                self._went(went)

        def failed(error: BaseException) -> None:
            if copy is self.copy:
                self._exchanging = False
                self._decisions = {**decisions, **self._decisions}
                now = datetime.now().astimezone()
                self._stand(SharedStanding(self.standing.waiting, self.standing.since or now, sentence(error)))
                self._again.start()

        self._tasks.start(tr("Exchanging with the workspace"), work, done, failed, lane=TaskQueue.EXCHANGE, quiet=True)

    def _went(self, went: _Went) -> None:
        """An exchange is through."""
        before = self.standing.conflicts
        if self._told and went.done.sentence != self._told:
            self._messages.withdraw(self._told)
        if went.done.sentence and went.done.sentence != self._told:
            self._told = went.done.sentence
            self._messages.say(Severity.WARNING, went.done.sentence)
        self._stand(went.standing)
        if went.standing.since is not None:
            self._again.start()
        else:
            self._told = went.done.sentence
        if went.standing.conflicts and went.standing.conflicts != before:
            self.undecided.emit()
        self._turn()

    def _come(self, here: Project) -> None:
        """The copy moved on from the state that is open."""
        before, since = self._kept, self._seen
        self._kept = self._home.project = here
        self._session.receive(here)
        self._follow(here)
        if self.copy is not None:
            self._seen = self.copy.revision
            self._tell(self.copy, before, here, since)

    def _follow(self, kept: Project) -> None:
        """The copy holds this state, and the one here goes by it."""
        self._kept = kept
        self._session.saved(self._home, ProjectHome(project=kept))

    def _tell(self, copy: SharedCopy, before: Project, after: Project, since: int) -> None:
        """Work out what others changed, and say it."""

        def work(_progress: Progress) -> OthersEdits:
            from itsm_fit.differences import differences, folded

            by = joined_names(copy.authors(since))
            return OthersEdits(before, after, folded(differences(before, after)), by)

        self._tasks.start(tr("Looking what others changed"), work, self.arrived.emit, lambda _error: None, quiet=True)

    def _heard(self, copy: SharedCopy) -> None:
        if copy is self.copy:
            self.exchange()

    def _stand(self, standing: SharedStanding) -> None:
        if standing != self.standing:
            self.standing = standing
            self.changed.emit()


def joined_names(names: Sequence[str]) -> str:
    """``Anna and Ben``; "" for nobody."""
    return reduce(lambda before, name: tr("{names} and {name}", names=before, name=name), names) if names else ""
