"""Saving the project: one write after the other, compared with what lies on disk, and nothing unsaved left unasked."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from itsm_fit.errors import InputError
from itsm_fit.findings import Severity
from itsm_fit.model.project import Project
from itsm_fit.model.text import plain_name
from itsm_fit.storage import person
from itsm_fit.storage.files import NO_FILE, ChangedMeanwhile, fingerprint_at
from itsm_fit.storage.safety_copies import SafetyCopies
from ui.session import export
from ui.session.dialogs import Dialogs, OnDisk, Unsaved
from ui.session.disk_watch import DiskWatch
from ui.session.errors import sentence
from ui.session.file_kinds import PROJECTS
from ui.session.session import ProjectHome, Session
from ui.session.tasks import Task, TaskQueue, Tasks
from ui.widgets.language import Caption, tr
from ui.widgets.messages import Message, MessageBar
from ui.widgets.typed import take_or_tell

if TYPE_CHECKING:
    from itsm_fit.storage.project_file import Stored

Then = Callable[[], object]
_WITHOUT = Caption("The project is saved without it.")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file that holds something else than this window read or wrote there: `theirs` beside `mine`.

    Both began with `base`, None where nobody knows it.
    """

    path: Path
    base: Project | None
    mine: Project
    theirs: Project


ShowConflict = Callable[[Conflict, Callable[[OnDisk], None]], None]
"""Shows a conflict; hands on what was chosen, once, CANCEL when nothing was."""
MergeBoth = Callable[[Conflict, Callable[[Project | None], None]], None]
"""Puts mine and theirs together; hands on what came of it, once, None when somebody turned back."""


@dataclass(frozen=True, slots=True)
class _Save:
    """A state of the project on its way to a file. `base` is what has to lie there, None for whatever does."""

    home: ProjectHome
    project: Project
    path: Path
    base: str | None
    then: tuple[Then, ...] = ()


class Saving(QObject):
    """The one order of saves: each begins when the one before is through, and the newest wins."""

    saved = Signal(Path)
    """The project lies there now."""
    load_asked = Signal(Path)
    """What somebody else saved there is wanted in place of what is open."""
    about_to_leave = Signal()
    """The project that is open may be left: what was begun somewhere goes into it now, or is lost."""

    def __init__(
        self, session: Session, tasks: Tasks, *, messages: MessageBar, dialogs: Dialogs, settings: QSettings
    ) -> None:
        super().__init__(messages)
        self._session, self._tasks = session, tasks
        self._messages, self._dialogs, self._settings = messages, dialogs, settings
        self._now: _Save | None = None
        """What is being written, or asked about."""
        self._task: Task | None = None
        self._waiting: deque[_Save] = deque()
        self.copies: SafetyCopies | None = None
        """Keeps what a save replaces."""
        self.explain: Callable[[Then], object] = lambda then: then()
        """Goes on with a save once every change of what is sealed is explained."""
        self.show_conflict: ShowConflict | None = None
        """Shows how the file differs; the question offers it when there is one."""
        self.merge_both: MergeBoth | None = None
        """Puts both together; the question offers it when there is one, and what both began with is known."""
        self._landings = 0
        """How many saves are through."""
        self.watch = DiskWatch(session, lambda: self._now is not None)
        self.watch.changed.connect(self._changed_on_disk)
        self.watch.vanished.connect(self._vanished)

    # ------------------------------------------------------------ asking for a save

    def save(self, then: Then | None = None) -> None:
        """Save to where the project lies or is about to lie, else ask where; `then` follows once it is on disk."""
        take_or_tell(self._messages, str(_WITHOUT))
        self.explain(lambda: self._save(then))

    def save_as(self, then: Then | None = None) -> None:
        """Ask where, and save there."""
        take_or_tell(self._messages, str(_WITHOUT))
        self.explain(lambda: self._save_as(then))

    def _save(self, then: Then | None) -> None:
        home = self._session.home
        before = self._newest()
        if home.keeper is not None:
            home.keeper.keep(then)
        elif before is not None and before.home is home:
            self._add(replace(before, project=self._session.project, then=_several(then)))
        elif home.path is not None:
            self._add(_Save(home, self._session.project, home.path, home.base, _several(then)))
        else:
            self._save_as(then)

    def _save_as(self, then: Then | None) -> None:
        home, project = self._session.home, self._session.project
        path = self._dialogs.save_file(tr("Save the project"), self.suggest(".itsmfit"), str(PROJECTS))
        if path is not None:
            self._add(_Save(home, project, path, _agreed_at(path), _several(then)))

    def leaving(self) -> Leaving:
        """An occasion to leave the project that is open."""
        self.about_to_leave.emit()
        return Leaving(self._session, self, self._dialogs)

    def take_typed(self) -> bool:
        """Take into the project what is being typed; where that cannot be it is said."""
        return take_or_tell(self._messages)

    @property
    def under_way(self) -> bool:
        """Whether something is still to be written that the user has not cancelled."""
        return self._now is not None and not (self._task is not None and self._task.cancelled)

    def afterwards(self, then: Then) -> None:
        """Go on with `then` once what is under way is on disk."""
        if self._waiting:
            self._waiting[-1] = replace(self._waiting[-1], then=(*self._waiting[-1].then, then))
        elif self._now is not None:
            self._now = replace(self._now, then=(*self._now.then, then))
        else:
            then()

    def suggest(self, ending: str) -> Path:
        """A path for a new file about this project."""
        path, copied = self._session.path, self._session.read_only_of
        folder = path.parent if path else Path(str(self._settings.value("folder", str(Path.home()))))
        name = tr("{name} copy", name=copied.stem) if copied else self._session.name_of_files
        return folder / f"{plain_name(name)}{ending}"

    # ------------------------------------------------------------ one after the other

    def _newest(self) -> _Save | None:
        return self._waiting[-1] if self._waiting else self._now

    def _add(self, save: _Save) -> None:
        last = self._waiting[-1] if self._waiting else None
        if last is not None and _same_way(last, save):
            self._waiting[-1] = replace(save, then=(*last.then, *save.then))
        else:
            self._waiting.append(save)
        if self._task is not None and self._task.cancelled:
            text = tr(
                "{name} is saved as soon as the disk lets go of the save that was cancelled.", name=save.path.name
            )
            self._messages.say(Severity.WARNING, text)
        self._next()

    def _next(self) -> None:
        if self._now is None and self._waiting:
            save = self._waiting.popleft()
            lives_there = save.home.path is not None and _same(save.path, save.home.path)
            self._write(replace(save, base=save.home.base) if lives_there else save)

    def _write(self, save: _Save) -> None:
        self._now, copies = save, self.copies
        self._session.writing(save.home, save.project)
        self._task = self._tasks.start(
            tr("Saving {name}", name=save.path.name),
            lambda progress: export.project(save.project, save.path, progress, base=save.base, copies=copies),
            self._landed,
            self._failed,
            lane=TaskQueue.SAVE,
            writes=save.path.name,
            stopped=self._stopped,
        )

    def _end(self) -> _Save:
        """The save that is through; the next one begins."""
        save = self._now
        assert save is not None  # noqa: S101 - whoever is called back had begun
        self._now = self._task = None
        self._session.writing(save.home, None)
        return save

    def _landed(self, written: str) -> None:
        late = self._task is not None and self._task.cancelled
        self._landings += 1
        if self._now is not None:
            self._session.saved(self._now.home, ProjectHome(self._now.path, written, self._now.project))
        save = self._end()
        self.saved.emit(save.path)
        if late:
            self._messages.say(Severity.INFO, tr("{name} was saved already when Cancel came.", name=save.path.name))
        self._next()
        if not late and save.home is self._session.home:
            for go_on in save.then:
                go_on()

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ChangedMeanwhile) and self._now is not None:
            self._task = None
            found, name = error.found, self._now.path.name
            can_show = bool(found) and self.show_conflict is not None
            can_merge = self.merge_both is not None and self._now.home.project is not None
            answer = self._dialogs.changed_on_disk(name, gone=not found, can_show=can_show, can_merge=can_merge)
            self._answered(found, answer)
            return
        self._end()
        self._messages.error(sentence(error))
        self._next()

    def _stopped(self) -> None:
        """Cancel: the file is as it was, and so it stays until the next save."""
        save = self._end()
        self._forget(save)
        self._messages.say(Severity.INFO, tr("{name} was not saved: the file is as it was.", name=save.path.name))
        self._next()

    def _forget(self, save: _Save) -> None:
        """Drop what waits for the same file."""
        self._waiting = deque(each for each in self._waiting if not _same_way(each, save))

    # ------------------------------------------------------------ the file is another one

    def _answered(self, found: str, answer: OnDisk) -> None:
        """Go on as the user chose where the file holds what has the fingerprint `found`."""
        save = self._now
        assert save is not None  # noqa: S101 - a save is kept while it is asked about
        match answer:
            case OnDisk.OVERWRITE:
                self._overwrite(replace(save, base=found))
            case OnDisk.KEEP_BOTH:
                beside = _free_beside(save.path)
                text = tr(
                    "Your project is saved as {beside}; {name} keeps what was saved there.",
                    beside=beside.name,
                    name=save.path.name,
                )
                told = replace(save, then=(lambda: self._messages.say(Severity.INFO, text), *save.then))
                self._write_elsewhere(told, beside, NO_FILE)
            case OnDisk.SAVE_ELSEWHERE:
                path = self._dialogs.save_file(tr("Save the project"), save.path, str(PROJECTS))
                if path is None:
                    self._turn_back()
                else:
                    self._write_elsewhere(save, path, _agreed_at(path))
            case OnDisk.DIFFERENCES:
                self._read_theirs(save, self._show_theirs)
            case OnDisk.MERGE:
                self._read_theirs(save, self._merge_theirs)
            case OnDisk.LOAD_THEIRS:
                self._turn_back()
                self.load_asked.emit(save.path)
            case OnDisk.CANCEL:
                self._turn_back()

    def _write_elsewhere(self, save: _Save, path: Path, base: str | None) -> None:
        """Write to another path, and so what waits for the same file."""
        self._waiting = deque(replace(each, path=path) if _same_way(each, save) else each for each in self._waiting)
        self._write(replace(save, path=path, base=base))

    def _overwrite(self, save: _Save) -> None:
        """Write over what somebody else saved; what they put on record goes on in the log all the same."""
        from itsm_fit.storage.project_file import open_stored

        def write(theirs: Stored) -> None:
            self._write(replace(save, project=self._with_their_record(save.project, theirs.project)))

        self._task = self._tasks.start(
            tr("Reading {name}", name=save.path.name),
            lambda _progress: open_stored(save.path),
            write,
            lambda _error: self._write(save),  # nothing there can be read: it holds no record either
            lane=TaskQueue.SAVE,
            stopped=self._turn_back,
        )

    def _with_their_record(self, mine: Project, theirs: Project) -> Project:
        if not theirs.log:
            return mine
        from itsm_fit.sealing.chain import joined

        both = joined(mine, theirs, by=person.signature(), at=datetime.now(UTC))
        if self._session.project is mine:
            self._session.record(lambda _: both)
        return both

    def _turn_back(self) -> None:
        self._forget(self._end())
        self._next()

    def _read_theirs(self, save: _Save, then: Callable[[_Save, Stored], None]) -> None:
        from itsm_fit.storage.project_file import open_stored

        def failed(error: BaseException) -> None:
            self._messages.error(sentence(error))
            self._turn_back()

        def read(theirs: Stored) -> None:
            self._task = None
            then(save, theirs)

        self._task = self._tasks.start(
            tr("Reading {name}", name=save.path.name),
            lambda _progress: open_stored(save.path),
            read,
            failed,
            lane=TaskQueue.SAVE,
            stopped=self._turn_back,
        )

    def _show_theirs(self, save: _Save, theirs: Stored) -> None:
        if self.show_conflict is None:
            self._turn_back()
            return
        conflict = Conflict(save.path, save.home.project, save.project, theirs.project)
        self.show_conflict(conflict, lambda answer: self._answered(theirs.base, answer))

    def _merge_theirs(self, save: _Save, theirs: Stored) -> None:
        def merged(both: Project | None) -> None:
            if both is None:
                self._turn_back()
                return
            if self._session.home is save.home:
                self._session.receive(self._with_later_edits(save.project, both))
            self._write(replace(save, project=both, base=theirs.base))

        if self.merge_both is None:
            self._turn_back()
            return
        self.merge_both(Conflict(save.path, save.home.project, save.project, theirs.project), merged)

    def _with_later_edits(self, saved: Project, both: Project) -> Project:
        """What was merged, with what was edited while it was asked about."""
        if self._session.project is saved:
            return both
        from ui.session.moved_on import carried_over

        return carried_over(saved, self._session.project, both).project

    def _changed_on_disk(self, path: Path) -> None:
        text = tr("{file} was changed on disk by another program; this window shows it as it was.", file=path.name)
        self._say_of_file(text, tr("Load It Anew"), lambda: self.load_asked.emit(path))

    def _vanished(self, path: Path) -> None:
        text = tr("{file} was moved or deleted; what this window shows lies nowhere on disk any more.", file=path.name)
        self._say_of_file(text, tr("Save"), self.save)

    def _say_of_file(self, text: str, offer: str, take: Callable[[], object]) -> None:
        """Say something of the file that is open, as long as it has not been saved or opened anew."""
        home, landings = self._session.home, self._landings

        def stands() -> bool:
            return self._session.home is home and self._landings == landings

        self._messages.show_message(Message(Severity.WARNING, text, offer=offer, take=take, stands=stands))


class Leaving:
    """One occasion to leave the project that is open: nothing unsaved goes unasked, however long the way out takes."""

    def __init__(self, session: Session, saving: Saving, dialogs: Dialogs) -> None:
        self._session, self._saving, self._dialogs = session, saving, dialogs
        self._given_up: Project | None = None

    @property
    def agreed(self) -> bool:
        """Whether nothing would be lost but what the user gave up; what is being typed belongs to the project."""
        return self._saving.take_typed() and not self._saving.under_way and self._nothing_to_ask

    @property
    def _nothing_to_ask(self) -> bool:
        return not self._session.dirty or self._session.project is self._given_up

    def ask(self, then: Then) -> None:
        """Go on with `then` once unsaved changes are saved or given up; not at all when the user turns back, or first
        has to mend what is being typed.
        """
        if not self._saving.take_typed():
            return
        if self._saving.under_way:
            self._saving.afterwards(lambda: self.ask(then))
            return
        if self._nothing_to_ask:
            then()
            return
        project, keeper = self._session.project, self._session.home.keeper
        if keeper is not None and keeper.can_keep:
            keeper.keep(lambda: self.ask(then))
            return
        match self._dialogs.unsaved(self._session.name):
            case Unsaved.SAVE:
                self._saving.save(lambda: self.ask(then))
            case Unsaved.DISCARD:
                self._given_up = project
                self.ask(then)  # what came while the question stood is no part of the answer
            case Unsaved.CANCEL:
                pass


def _several(then: Then | None) -> tuple[Then, ...]:
    return () if then is None else (then,)


def _same_way(one: _Save, other: _Save) -> bool:
    return one.home is other.home and one.path == other.path


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)


def _agreed_at(path: Path) -> str | None:
    """What a save to a path that was just chosen may replace: the dialog asked about the file that it saw there."""
    try:
        return fingerprint_at(path)
    except InputError:
        return None  # writing says what is the matter


def _free_beside(path: Path) -> Path:
    """A name beside a file that no file has yet."""
    beside, number = path.with_stem(f"{path.stem} (mine)"), 2
    while os.path.lexists(beside):
        beside, number = path.with_stem(f"{path.stem} (mine {number})"), number + 1
    return beside
