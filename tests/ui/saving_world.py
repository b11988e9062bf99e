"""A window's saving, opening and journal on a real disk, whose workers, clock, user and colleagues one die moves.

Nothing runs in a thread: a worker's step is an action like any other, and while a file is being written other
actions come in between. The same seed gives the same story.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from edits_until_killed import begun
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget
from window_kit import Answers

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage import files as disk
from itsm_fit.storage import project_file
from itsm_fit.storage.files import NO_FILE, fingerprint, fingerprint_at
from itsm_fit.storage.journal import read_record
from itsm_fit.storage.project_file import read_project
from ui.session import tasks as tasks_module
from ui.session.choice import Choice
from ui.session.dialogs import OnDisk, StillWriting, Unsaved
from ui.session.saving import Saving
from ui.session.session import ProjectHome, Revision, Session
from ui.session.tasks import TaskQueue, Tasks
from ui.shell.closing import Closing
from ui.shell.files import Files
from ui.shell.recent import RecentList
from ui.shell.safety import journal as journal_module
from ui.shell.safety.journal import Journal
from ui.widgets.messages import MessageBar

_NEVER_MS = 10**9
_DEEPEST = 3
NAMES = ("a.itsmfit", "b.itsmfit", "c.itsmfit")


class HandPool:
    """A pool of workers that take a step when they are told to; each has one job at a time."""

    def __init__(self, pools: list[HandPool], workers: int, _name: str = "") -> None:
        pools.append(self)
        self._workers, self._busy = workers, 0
        self._jobs: deque[Callable[[], object]] = deque()

    def submit(self, job: Callable[..., object], *args: object) -> Future[None]:
        future: Future[None] = Future()

        def run() -> None:
            future.set_running_or_notify_cancel()
            job(*args)
            future.set_result(None)

        self._jobs.append(run)
        return future

    @property
    def ready(self) -> int:
        """How many jobs have a free worker."""
        return min(len(self._jobs), self._workers - self._busy)

    def run(self, number: int = 0) -> None:
        job = self._jobs[number]
        del self._jobs[number]
        self._busy += 1
        job()
        self._busy -= 1

    def shutdown(self, *, wait: bool = True) -> None:
        del wait
        while self._jobs:
            self.run()


class NoPlaces:
    """Drawings are not laid out here."""

    def prepare(self, *_: object) -> None:
        pass

    def forget(self, *_: object) -> None:
        pass


def number_of(project: Project) -> int:
    """Which state this is: every edit, here or of a colleague, makes one with a number of its own."""
    said = project.processes["Process_1"].documentation if project.processes else ""
    return int(said) if said else 0


@dataclass(frozen=True)
class Mark:
    """Goes along with a save: when it was asked for."""

    order: int

    def __call__(self) -> None:
        """Nothing else follows the save."""


class World:
    """One story. `step` tells on; `wrong` is what happened and never must.

    A kill ends no story: what a dead program would have left is judged where it lies. `kills` counts them.
    """

    def __init__(self, folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.dice, self.folder = random.Random(seed), folder
        self.told: list[str] = []
        self.wrong: list[str] = []
        self.kills, self.closed = 0, False
        self._depth, self._numbers = 0, 0
        self._pools: list[HandPool] = []
        pool = partial(HandPool, self._pools)
        monkeypatch.setattr(tasks_module, "ThreadPoolExecutor", pool)
        monkeypatch.setattr(journal_module, "ThreadPoolExecutor", pool)
        monkeypatch.setattr(disk.os, "fsync", lambda _: self.meanwhile())
        monkeypatch.setattr(project_file, "write_atomically", self._write)
        self._forget_what_was_told()
        self.root = QWidget()
        self.tasks = Tasks(self.root)
        self.session = Session(self.tasks, self.root, evaluate=lambda *_: None)  # type: ignore[arg-type]
        self.user = User(self)
        messages, settings = MessageBar(self.root), QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
        self.saving = Saving(self.session, self.tasks, messages=messages, dialogs=self.user, settings=settings)
        self.files = Files(
            self.session,
            Choice(self.root),
            self.tasks,
            self.saving,
            messages=messages,
            dialogs=self.user,
            settings=settings,
            recent=RecentList(settings),
            places=NoPlaces(),  # type: ignore[arg-type]
        )
        self.closing = Closing(self.saving, self.tasks, self.user, self._close)
        self.journal = Journal(self.session, folder / "journal")
        for timer in (self.session._rescore, self.saving.watch._settled, self.journal._due, self.journal._again):
            timer.setInterval(_NEVER_MS)
        self.saving.saved.connect(self._acknowledged)
        self.journal.kept.connect(self._kept)
        self.session.project_changed.connect(self._shown)
        self._really_add, self.saving._add = self.saving._add, self._add  # type: ignore[method-assign]
        self._really_open = self.session.open
        self.session.open = self._open  # type: ignore[method-assign]
        self.session.open(Revision(begun()))

    def _forget_what_was_told(self) -> None:
        self.writes: list[tuple[Path, str, ProjectHome]] = []  # by this window: where, what, of which project
        self.last: dict[
            Path, tuple[ProjectHome | None, str]
        ] = {}  # who changed a file last, None for others, and to what
        self.acknowledged = 0
        self.order: dict[Path, int] = {}  # when what landed last was asked for
        self.agreed: set[tuple[Path, str]] = set()
        self.given_up: set[int] = set()
        self.safe: set[int] = {0}  # states that were read from disk or are on it
        self.kept: set[int] | None = None  # the state last kept of unsaved work, and all shown since

    # ------------------------------------------------------------ telling on

    def step(self) -> None:
        """One thing happens."""
        names, weights = zip(*_ACTIONS.items(), strict=True)
        (name,) = self.dice.choices(names, weights)
        self._do(name)
        self.check()

    def meanwhile(self) -> None:
        """What happens while a worker is in the middle of a file, or a question stands."""
        if self._depth >= _DEEPEST:
            return
        self._depth += 1
        for _ in range(self.dice.randrange(3)):
            self.step()
        self._depth -= 1

    def _do(self, name: str) -> None:
        self.told.append(f"{'  ' * self._depth}{name} ({number_of(self.session.project)})")
        getattr(self, f"_{name}")()

    def finish(self) -> None:
        """Everything under way comes to its end."""
        self._depth = _DEEPEST
        while any(pool.ready for pool in self._pools):
            for pool in self._pools:
                if pool.ready:
                    pool.run()
            self._deliver()
        self._deliver()
        self.check()
        self._must(self.acknowledged == len(self.writes), "what landed was not said to have landed")

    def end(self) -> None:
        """Nothing of this story is left to die in another's threads, or to be told in its time."""
        for each in (self.tasks._news, self.journal._news, self.root):
            QCoreApplication.removePostedEvents(each)
            shiboken6.delete(each)

    # ------------------------------------------------------------ what happens

    def _next_number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _edit(self) -> None:
        number = self._next_number()
        if self.session.project.processes:
            self.session.edit("Edit", lambda project: edits.document_process(project, "Process_1", str(number)))

    def _undo(self) -> None:
        if self.session.project.processes and self.session.stack.index() > 0:
            self.session.stack.undo()

    def _redo(self) -> None:
        self.session.stack.redo()

    def _save(self) -> None:
        self.saving.save()

    def _save_as(self) -> None:
        self.saving.save_as()

    def _add(self, save: Any) -> None:
        self._really_add(replace(save, then=(*save.then, Mark(len(self.told)))))

    def _open_file(self) -> None:
        there = [path for path in map(self.folder.joinpath, NAMES) if path.exists()]
        if there:
            self.files.open([self.dice.choice(there)])

    def _close_window(self) -> None:
        if self.closing.may_close():
            self._gone_from(self.session.project)
            self.closed = True

    def _close(self) -> None:
        if shiboken6.isValid(self.root):
            self._close_window()

    def _somebody_saves(self) -> None:
        path = self.folder / self.dice.choice(NAMES)
        data = project_file.write_project(edits.document_process(begun(), "Process_1", str(self._next_number())))
        path.write_bytes(data)
        self.last[path] = None, fingerprint(data)

    def _somebody_deletes(self) -> None:
        path = self.folder / self.dice.choice(NAMES)
        path.unlink(missing_ok=True)
        self.last[path] = None, NO_FILE

    def _cancel(self) -> None:
        saves = [task for task in self.tasks.running if task.lane is TaskQueue.SAVE]
        if saves:
            self.tasks.give_up(saves[-1])

    def _time_passes(self) -> None:
        if self.journal._due.isActive():
            self.journal._due.stop()
            self.journal._keep()

    def _look(self) -> None:
        self.saving.watch._look()

    def _work(self) -> None:
        ready = [(pool, number) for pool in self._pools for number in range(pool.ready)]
        if ready:
            pool, number = self.dice.choice(ready)
            pool.run(number)

    def _deliver(self) -> None:
        QCoreApplication.sendPostedEvents()

    def _kill(self) -> None:
        """What the journal acknowledged of unsaved work can be read after the end."""
        if self.session.dirty and self.kept and not self.kept & self.safe:
            self.kills += 1
            try:
                found = number_of(read_record(self.journal.file).project)
            except InputError as problem:
                self.wrong.append(f"kept, and lost: {problem}")
            else:
                self._must(found in self.kept, "kept, and lost")

    def _must(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.told.append(f"^^^ {otherwise}")
            self.wrong.append(otherwise)

    # ------------------------------------------------------------ what must hold

    def check(self) -> None:
        """What the window calls saved is what it wrote or read last, unless others came after it."""
        session, home = self.session, self.session.home
        if session.dirty or home.path is None:
            return
        assert home.project is not None
        self._must(number_of(session.project) == number_of(home.project), "clean, but another state")
        by, now = self.last[home.path]
        self._must(by is not home or now == home.base, "clean, but this window wrote something else since")

    def _write(self, path: Path, data: bytes, last_look: Callable[[Path], None]) -> None:
        save = self.saving._now
        assert save is not None
        order = max(mark.order for mark in save.then if isinstance(mark, Mark))

        def look(target: Path) -> None:
            last_look(target)
            self._landing(path, data, save.home, order)

        disk.write_atomically(path, data, look)

    def _landing(self, path: Path, data: bytes, home: ProjectHome, order: int) -> None:
        """What is replaced was known, agreed to, or this project's own older state."""
        by, there = self.last.get(path, (None, NO_FILE))
        assert fingerprint_at(path) == there
        mine, new = number_of(read_project(data, path.name)), fingerprint(data)
        if (path, there) in self.agreed or there == new:
            pass
        elif by is home:
            self._must(order >= self.order[path], f"an older state landed last: {mine} in {path.name}")
        else:
            known = there == home.base or (there == NO_FILE and path != home.path)
            self._must(known, "somebody else's work is gone")
        self.last[path], self.order[path] = (home, new), order
        self.writes.append((path, new, home))
        self.told.append(f"{'  ' * self._depth}… {mine} lands in {path.name}")
        self.safe.add(mine)

    def _acknowledged(self, path: Path) -> None:
        self.acknowledged += 1
        where, new, _ = self.writes[-1]
        lies_there = new == fingerprint_at(path) or self.last[path][0] is None
        self._must(where == path and lies_there, "said to be saved, and is not")

    def _open(self, revision: Revision, path: Path | None = None, base: str | None = None, **ways: bool) -> None:
        self._gone_from(self.session.project)
        self.safe.add(number_of(revision.project))
        self._really_open(revision, path, base, **ways)

    def _gone_from(self, project: Project) -> None:
        number = number_of(project)
        self._must(number in self.safe | self.given_up, "unsaved work went without a question")

    def _shown(self) -> None:
        if self.kept is not None:
            self.kept.add(number_of(self.session.project))

    def _kept(self, project: Project) -> None:
        self.kept = {number_of(project), number_of(self.session.project)}


class User(Answers):
    """Answers as the die falls, and what it agrees to is noted."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        del title, suggested, kinds
        world = self._world
        if world.dice.random() < 0.2:
            return None
        path = world.folder / world.dice.choice(NAMES)
        world.agreed.add((path, fingerprint_at(path)))  # the dialog asks whether to replace what it sees there
        world.told.append(f"{'  ' * world._depth}… {path.name} is chosen")
        return path

    def unsaved(self, name: str) -> Unsaved:
        del name
        world = self._world
        project = world.session.project
        world.meanwhile()
        answer = world.dice.choice(list(Unsaved))
        world.told.append(f"{'  ' * world._depth}… unsaved: {answer.name}")
        if answer is Unsaved.DISCARD:
            world.given_up.add(number_of(project))
        return answer

    def changed_on_disk(self, name: str, *, gone: bool, can_show: bool, can_merge: bool) -> OnDisk:
        del can_show, can_merge
        world = self._world
        asked_about = world.last[world.folder / name]
        world.meanwhile()
        ways = [OnDisk.OVERWRITE, OnDisk.SAVE_ELSEWHERE, OnDisk.CANCEL]
        answer = world.dice.choice(ways if gone else [*ways, OnDisk.KEEP_BOTH, OnDisk.LOAD_THEIRS])
        world.told.append(f"{'  ' * world._depth}… {name} is another: {answer.name}")
        if answer is OnDisk.OVERWRITE:
            world.agreed.add((world.folder / name, asked_about[1]))
        return answer

    def still_writing(self, names: Sequence[str]) -> StillWriting:
        raise AssertionError(names)


_ACTIONS: dict[str, float] = {
    "edit": 6,
    "undo": 1.5,
    "redo": 0.5,
    "save": 4,
    "save_as": 0.7,
    "open_file": 1,
    "close_window": 0.2,
    "somebody_saves": 1,
    "somebody_deletes": 0.3,
    "cancel": 1,
    "time_passes": 2,
    "look": 0.5,
    "work": 7,
    "deliver": 6,
    "kill": 1,
}
