"""The project that is open: its value, what can be undone, where it is saved, and its scores."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol, Self, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from itsm_fit.errors import EditError
from itsm_fit.findings import Issue
from itsm_fit.model.judging import Judging
from itsm_fit.model.log import LogEntry, together
from itsm_fit.model.project import Project
from itsm_fit.model.round import Round
from itsm_fit.progress import Progress
from itsm_fit.scoring.result import Fit
from ui.session.cover import CoveredFit, bare, covered_fit, is_covered, scored_project
from ui.session.errors import sentence
from ui.session.tasks import Task, Tasks
from ui.widgets.language import tr

Evaluate: TypeAlias = Callable[[Project, Progress, tuple[Issue, ...], Fit | None], Fit]
"""Scores a project; the last is the fit of an earlier state, to save work."""
RESCORE_AFTER_MS = 40
SCORE_KEY = "score"
_FITS_KEPT = 3
"""So many states, the last ones scored, are shown again by undo and redo without being scored anew."""


@dataclass(frozen=True, slots=True)
class Revision:
    """What undo brings back: the project, and what was noticed while reading its files."""

    project: Project = field(default_factory=Project)
    issues: tuple[Issue, ...] = ()


@dataclass(slots=True, eq=False)
class ProjectHome:
    """Where the project that is open lies; another project that opens has another home.

    A file: `base` is the fingerprint of what was last read there or written, and `project` its value, None where nobody
    knows. `writing` is the state that may land at any moment. Or a workspace: then there is a `keeper`, no path, and
    the project goes by `title`.
    """

    path: Path | None = None
    base: str | None = None
    project: Project | None = None
    writing: Project | None = None
    keeper: HomeKeeper | None = None
    title: str = ""


class HomeKeeper(Protocol):
    """Keeps a project that lies in no file, by itself, after each edit."""

    @property
    def can_keep(self) -> bool:
        """Whether edits are kept; where they cannot be, leaving asks about them as about an unsaved file."""

    def keep(self, then: Callable[[], object] | None = None) -> None:
        """Keep what was edited, and go on with `then` once that is done."""


def evaluate(project: Project, progress: Progress, issues: tuple[Issue, ...], since: Fit | None) -> Fit:
    """Score with the engine, imported when it is first needed so that the window shows before."""
    from itsm_fit import selection

    return selection.evaluate(project, progress, issues, since)


_JUDGED = ("asked", "returned", "agreed", "rulings")
_DEALT = ("enquiries", "deadline")
"""What of judging and of the round goes on record."""


@dataclass(frozen=True, slots=True)
class _Record:
    """What no undo takes back: whether it is a tender, its log, the texts kept for baselines, and what is on record of
    evaluators and of the round.
    """

    tender: bool = False
    log: tuple[LogEntry, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    judging: Judging = field(default_factory=Judging)
    round: Round = field(default_factory=Round)

    @classmethod
    def of(cls, project: Project) -> Self:
        return cls(project.tender, project.log, project.kept, project.judging, project.round)

    def put_into(self, project: Project) -> Project:
        """An earlier or later state of the project with all that is on record."""
        if {entry.hash for entry in self.log} <= {entry.hash for entry in project.log}:
            return project
        log, kept = together(self.log, project.log), {**project.kept, **self.kept}
        judging = replace(project.judging, **{name: getattr(self.judging, name) for name in _JUDGED})
        round_ = replace(project.round, **{name: getattr(self.round, name) for name in _DEALT})
        return replace(project, tender=self.tender, log=log, kept=kept, judging=judging, round=round_)


class _Change(QUndoCommand):
    """One edit: the value before, the value after, and its text.

    Where the project moved on under it both become what they are with that.
    """

    def __init__(self, text: str, before: Revision, after: Revision, session: Session) -> None:
        super().__init__(text)
        self.before, self._after, self._session = before, after, session
        self._arrivals = session.arrivals

    def undo(self) -> None:
        self._after, self.before = self._gone(self._after, self.before)

    def redo(self) -> None:
        self.before, self._after = self._gone(self.before, self._after)

    def _gone(self, origin: Revision, target: Revision) -> tuple[Revision, Revision]:
        """Go from one to the other; both as they are now."""
        session = self._session
        if self._arrivals != session.arrivals:
            self._arrivals = session.arrivals
            origin, target = session.revision, session.moved_on(self.text(), origin, target)
        session.show_revision(target)
        return origin, target


class Session(QObject):
    """Holds the revision and keeps its scores current in the background."""

    project_changed = Signal()
    fit_changed = Signal()
    """`fit` is another one, or none."""
    scoring_changed = Signal()
    """A scoring began, or came to an end without scores: `scoring` and `unscored` say which."""
    title_changed = Signal()
    """The path, the name or whether there are unsaved changes."""
    stored = Signal()
    """The project was just opened from its path or saved to it."""
    history_changed = Signal()
    """Steps of undo came or went, others are undone, or another one is what was saved."""
    recorded = Signal(object)
    """This entry of the log was written."""
    nothing_done = Signal()
    """An edit of a drawing found nothing to change."""
    refused = Signal(str)
    """An edit or a scoring did not work; the plain sentence."""
    noticed = Signal(str)
    """An edit worked, but not quite as one may think; the plain sentence."""

    cells_pasted = Signal(str)
    """Cells of a spreadsheet were pasted where processes are drawn."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None, *, evaluate: Evaluate = evaluate) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self.title_changed)
        self.stack.cleanChanged.connect(self.history_changed)
        self.stack.indexChanged.connect(self.history_changed)
        self.is_editing = False
        """Whether the step that is told of is a new one, and no undo or redo."""
        self.home = ProjectHome()
        self.read_only_of: Path | None = None
        """The file that this was opened from without being saved to it."""
        self.fit: Fit | None = None
        self.scoring: Task | None = None
        """The scoring that is under way."""
        self.unscored = ""
        """Why there are no scores of the project as it is, where the scoring came to an end without any."""
        self._revision = Revision()
        self._record = _Record()
        self.covered = False
        """Whether nothing that tells the tools apart may be shown: `fit` has no tools then."""
        self._scored: deque[tuple[Revision, Fit]] = deque(maxlen=_FITS_KEPT)
        self._passing = 0
        """So many steps of the history are gone through without a look at each."""
        self.arrivals = 0
        """So often edits came in that were made elsewhere: no step of undo, and none takes them back."""
        self._tasks, self._evaluate = tasks, evaluate
        self._rescore = QTimer(self, singleShot=True, interval=RESCORE_AFTER_MS)
        self._rescore.timeout.connect(self.score)
        tasks.given_up.connect(self._given_up)

    @property
    def tasks(self) -> Tasks:
        """Where work runs in the background."""
        return self._tasks

    @property
    def revision(self) -> Revision:
        return self._revision

    @property
    def project(self) -> Project:
        return self._revision.project

    @property
    def path(self) -> Path | None:
        """Where the project is saved, None as long as it is not."""
        return self.home.path

    @property
    def folder(self) -> str:
        """Where dialogs look for files to take in: beside the project, "" as long as it is not saved."""
        return str(self.path.parent) if self.path else ""

    def earlier_states(self) -> list[tuple[str, Project]]:
        """The project before each step that can be undone, the last step first, with what that step is called."""
        steps = (self.stack.command(at) for at in reversed(range(self.stack.index())))
        return [(step.text(), step.before.project) for step in steps if isinstance(step, _Change)]

    @property
    def dirty(self) -> bool:
        """Whether what is open may differ from what lies on disk."""
        writing = self.home.writing
        return not self.stack.isClean() or (writing is not None and writing is not self.project)

    def unchanged(self) -> Callable[[], bool]:
        """Tells whether the project is still as it is now: as long holds what is said of the last step."""
        revision = self._revision
        return lambda: self._revision is revision

    @property
    def empty(self) -> bool:
        return not (self.project.documents or self.project.matrices or self.project.requirements)

    @property
    def fit_is_current(self) -> bool:
        return self.fit is not None and scored_project(self.fit) is self.project

    @property
    def name(self) -> str:
        """What the window calls the project."""
        if self.path is not None:
            return self.path.stem
        if self.home.title:
            return self.home.title
        if self.read_only_of is not None:
            return tr("{name} (read-only)", name=self.read_only_of.stem)
        return self.project.name or tr("Untitled selection")

    @property
    def name_of_files(self) -> str:
        """What files about the project are called: one without a name of its own as its only process is."""
        named = self.path is not None or self.home.title or self.read_only_of is not None or self.project.name
        if named or len(self.project.processes) != 1:
            return self.name
        ((own, its),) = self.project.process_names.items()
        return its if its != own else self.name

    def open(
        self, revision: Revision, path: Path | None = None, base: str | None = None, *, read_only: bool = False
    ) -> None:
        """Begin with another project, read from a file with the fingerprint `base`; nothing is left to undo.

        `read_only` says that it is saved elsewhere.
        """
        home = ProjectHome() if read_only or path is None else ProjectHome(path, base, revision.project)
        self.open_at(home, revision, read_only_of=path if read_only else None)

    def open_at(self, home: ProjectHome, revision: Revision, *, read_only_of: Path | None = None) -> None:
        """Begin with another project where it lies; nothing is left to undo."""
        self.stack.clear()
        self.stack.setClean()  # what is on record leaves even an empty stack unclean, and clearing it changes nothing
        self.read_only_of, self.home = read_only_of, home
        self._set_fit(None)
        self._scored.clear()
        self._record = _Record.of(revision.project)
        self.show_revision(revision)
        self.score()
        self.title_changed.emit()
        self.stored.emit()

    def begin(self, text: str, revision: Revision) -> None:
        """Begin with a project that several files or a person's choices made: it is unsaved, and one step to undo."""
        self.open(Revision())
        self.push(text, revision)

    def edit(self, text: str, change: Callable[[Project], Project]) -> bool:
        """Make an edit that can be undone; says whether there was one.

        `change` checks its own preconditions: an EditError is told and nothing is pushed.
        """
        try:
            after = change(self.project)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        return self.push(text, replace(self._revision, project=after))

    def record(self, change: Callable[[Project], Project], *, final: bool = False) -> bool:
        """Put something on record: it is no step of undo, and no undo takes it back; says whether it was done.

        After a `final` one nothing that was before it can be undone either. `change` checks its own preconditions: an
        EditError is told and nothing is recorded.
        """
        try:
            after = change(self.project)
        except EditError as error:
            self.refused.emit(str(error))
            return False
        if after is self.project:
            return False
        entries = after.log[len(self.project.log) :]
        self._record = _Record.of(after)
        if final:
            self.stack.clear()
        self.stack.resetClean()
        self.show_revision(replace(self._revision, project=after))
        self.title_changed.emit()
        for entry in entries:
            self.recorded.emit(entry)
        return True

    def receive(self, project: Project, issues: tuple[Issue, ...] | None = None) -> None:
        """Go on with what came of edits that were made elsewhere: no step of undo, and no undo takes them back.

        `issues` are what is noticed of it, what there was when None.
        """
        if project is self.project:
            return
        self._record = _Record.of(project)
        self.arrivals += 1
        self.stack.resetClean()
        self.show_revision(Revision(project, self._revision.issues if issues is None else issues))
        self.title_changed.emit()

    def moved_on(self, step: str, origin: Revision, target: Revision) -> Revision:
        """What is there now with what a step changed between these two; where others changed the same since it stays
        as they have it, and that is said.
        """
        from ui.session.moved_on import carried_over, kept_words

        merged = carried_over(origin.project, target.project, self.project)
        if merged.conflicts:
            said = kept_words(step, merged.conflicts)
            QTimer.singleShot(
                0, self, lambda: self.refused.emit(said)
            )  # what comes with the step forgets what was said
        return replace(self._revision, project=merged.project)

    def push(self, text: str, after: Revision) -> bool:
        """Put another revision in place of this one as one step of undo."""
        if after == self._revision:
            return False
        self.is_editing = True
        try:
            self.stack.push(_Change(text, self._revision, after, self))
        finally:
            self.is_editing = False
        return True

    def go_to(self, step: int) -> None:
        """Undo or redo up to a step of the history, 0 for the beginning; only where it ends is shown."""
        step = min(max(step, 0), self.stack.count())
        self._passing = max(abs(step - self.stack.index()) - 1, 0)
        self.stack.setIndex(step)

    def writing(self, home: ProjectHome, project: Project | None) -> None:
        """`project` is being written to where that of `home` lies, or nothing any more."""
        home.writing = project
        if home is self.home:
            self.title_changed.emit()

    def saved(self, home: ProjectHome, stored: ProjectHome) -> None:
        """The project of `home` lies as `stored` says now; what was edited while it was written is still unsaved."""
        home.path, home.base, home.project = stored.path, stored.base, stored.project
        if home is not self.home:
            return  # another project was opened meanwhile
        if home.project is not None:
            self._record = _Record.of(self._record.put_into(home.project))
        self.read_only_of = None
        if home.project is self.project:
            self.stack.setClean()
        else:
            self.stack.resetClean()  # what undo leads back to is no longer what lies on disk
        self.title_changed.emit()
        self.stored.emit()

    def score(self) -> None:
        """Score the project in the background; a scoring under way for an older one is dropped."""
        self._rescore.stop()
        revision, covered = self._revision, self.covered
        since = None if covered or isinstance(self.fit, CoveredFit) else self.fit
        known = next((fit for scored, fit in self._scored if scored is revision), None)
        if self.empty or known is not None:
            self._tasks.drop(SCORE_KEY)
            self._set_fit(known)
            self._scores(None)
            return

        def work(progress: Progress) -> Fit:
            project = bare(revision.project) if covered else revision.project
            fit = self._evaluate(project, progress, revision.issues, since)
            return covered_fit(fit, revision.project) if covered else fit

        def done(fit: Fit) -> None:
            self._scored.append((revision, fit))
            self.scoring = None
            self._set_fit(fit)

        def failed(error: BaseException) -> None:
            self._scores(None, tr("The project could not be scored. {reason}", reason=sentence(error)))
            self.refused.emit(self.unscored)

        self._scores(self._tasks.start(tr("Scoring"), work, done, failed, key=SCORE_KEY, once_shown=True))

    def show_revision(self, revision: Revision) -> None:
        """Show a step of the history as the project that is open now."""
        project = self._record.put_into(revision.project)
        self._revision = revision if project is revision.project else replace(revision, project=project)
        if self._passing:
            self._passing -= 1
            return
        self.covered = is_covered(project)
        if self.covered and not isinstance(self.fit, CoveredFit):
            self._set_fit(None)
        self.project_changed.emit()
        self._rescore.start()

    def _set_fit(self, fit: Fit | None) -> None:
        if fit is not self.fit:
            self.fit = fit
            self.fit_changed.emit()

    def _scores(self, scoring: Task | None, unscored: str = "") -> None:
        self.scoring, self.unscored = scoring, unscored
        self.scoring_changed.emit()

    def _given_up(self, task: Task) -> None:
        if task is self.scoring:
            self._scores(None, tr("The scoring was stopped: the figures are missing or out of date."))
