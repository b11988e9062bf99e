"""Schedules of three desks, drawn at random: edits, exchanges, cuts, restarts; and what has to be found again.

Every edit writes a mark of its own into the project. An edit that was kept or sent is acknowledged: its mark has to be
found in the end, in what the workspace holds or, where somebody decided against it, in the history. A mark that a
person wrote over while seeing it is that person's wish.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, Protocol

from cutting_proxy import CuttingProxy
from hypothesis import note
from hypothesis import strategies as st
from random_edits import OPERATIONS, Picker

from itsm_fit.errors import EditError
from itsm_fit.merging import MergeSide
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import write_project
from itsm_fit.workspace.desk import Desk, Exchange
from itsm_fit.workspace.desks import open_desk

MARK = re.compile(r"mark-\d+-\d+-")
_MOST_ROUNDS = 12


class Place(Protocol):
    """Where a workspace lies."""

    def url(self, proxy: CuttingProxy | None) -> str:
        """Its address, through a proxy where there is one."""

    def proxy(self) -> CuttingProxy | None:
        """A way to it that can be cut, None where no network leads to it."""

    def password(self, address: object) -> str | None:
        """What is asked for."""

    def kill(self) -> None:
        """End what serves it as a loss of power would, and start it again."""

    def ever_held(self) -> str:
        """Every text that was ever written there."""


@dataclass
class PlayedDesk:
    """A person, their copy, and the way from it to the workspace."""

    number: int
    folder: Path
    proxy: CuttingProxy | None
    desk: Desk
    edits: int = 0


def _change_some(p: Picker, mark: str) -> Project:
    held = [(node.id, each) for node in p.process.nodes for each in node.requirements]
    if not held:
        raise EditError("nothing is asked here")
    node, wanted = p.draw(st.sampled_from(held))
    changed = Requirement(wanted.id, mark, wanted.priority)
    return edits.change_requirement(p.project, p.process_id, node, wanted.id, changed)


MARKED: Mapping[str, Callable[[Picker, str], Project]] = {
    "name a step": lambda p, mark: edits.rename_node(p.project, p.process_id, p.node, mark),
    "document a step": lambda p, mark: edits.document_node(p.project, p.process_id, p.node, mark),
    "name a flow": lambda p, mark: edits.rename_flow(p.project, p.process_id, p.flow, mark),
    "name the process": lambda p, mark: edits.rename_process(p.project, p.process_id, mark),
    "comment": lambda p, mark: edits.add_comment(p.project, p.document, p.part, Comment(mark, "Anna", "")),
    "require": lambda p, mark: edits.add_requirement(
        p.project, p.process_id, p.holder, Requirement(f"N-{p.draw(st.integers(1, 9))}", mark, Priority.MUST)
    ),
    "change a requirement": _change_some,
    "put on record": lambda p, mark: recorded(
        replace(p.project, tender=True), LogKind.TENDER, by="Anna", reason=mark, at=datetime.now(UTC)
    ),
    "name the project": lambda p, mark: edits.rename_project(p.project, mark),
}  # fmt: skip


def marks_in(project: Project) -> frozenset[str]:
    """The marks that stand in a project."""
    return frozenset(MARK.findall(write_project(project).decode()))


@dataclass
class Play:
    """One schedule as it is played."""

    data: st.DataObject
    place: Place
    folder: Path
    project_id: str
    chance: Random
    desks: list[PlayedDesk] = field(default_factory=list)
    acknowledged: set[str] = field(default_factory=set)

    def begin(self, count: int = 3) -> None:
        """Everybody opens the project."""
        for number in range(count):
            proxy, folder = self.place.proxy(), self.folder / f"desk-{number}"
            self.desks.append(PlayedDesk(number, folder, proxy, self._opened(proxy, folder)))

    def step(self) -> None:
        """One thing happens at one desk."""
        at = self.chance.choice(self.desks)
        does = self.chance.choice(sorted(STEPS))
        note(f"desk {at.number}: {does}")
        STEPS[does](self, at)

    def edit(self, at: PlayedDesk) -> None:
        """A marked edit, at times with edits of any kind beside it; kept here, or sent at once."""
        before = project = at.desk.project
        at.edits += 1
        mark = f"mark-{at.number}-{at.edits}-"
        for name in self.chance.choices(sorted(OPERATIONS), k=self.chance.choice([0, 0, 1, 2])):
            project = _tried(name, OPERATIONS[name], Picker(self.data, project))
        name = self.chance.choice(sorted(MARKED))
        project = _tried(name, lambda picker: MARKED[name](picker, mark), Picker(self.data, project))
        if project is before:
            return
        was, now = marks_in(before), marks_in(project)
        if self.chance.random() < 0.5:
            at.desk.keep(project)
        else:
            self._said(at, at.desk.save(project))
        self.acknowledged -= was - now  # written over by somebody who saw it
        self.acknowledged |= now - was

    def exchange(self, at: PlayedDesk) -> None:
        """What is kept is sent; what does not go together is decided, or not."""
        done = self._said(at, at.desk.exchange())
        if done.conflicts and self.chance.random() < 0.7:
            self._said(at, at.desk.exchange(self._sides(done)))

    def cut(self, at: PlayedDesk) -> None:
        """The network is gone, at once or in the middle of what is said next."""
        if at.proxy is not None:
            up, down = (self.chance.choice([None, self.chance.randrange(1, 6_000)]) for _ in range(2))
            note(f"after {up}, {down}")
            if up is None and down is None:
                at.proxy.cut()
            else:
                at.proxy.cut_after(up=up, down=down)

    def mend(self, at: PlayedDesk) -> None:
        """It is there again."""
        if at.proxy is not None:
            at.proxy.mend()

    def reopen(self, at: PlayedDesk) -> None:
        """The desk is closed, or its program killed, and opened again."""
        if self.chance.random() < 0.5:
            at.desk.close()
        else:
            abandon(at.desk)
        at.desk = self._opened(at.proxy, at.folder)

    def kill_server(self, _: PlayedDesk) -> None:
        """The database is killed and started again."""
        if self.chance.random() < 0.3:
            self.place.kill()

    def finish(self) -> Project:
        """Mend everything and exchange until there is nothing left to say; the project that all have then."""
        for at in self.desks:
            self.mend(at)
        for _ in range(_MOST_ROUNDS):
            said = [self._comes_to_rest(at) for at in self.desks]
            if not any(said) and len({at.desk.revision for at in self.desks}) == 1:
                break
        else:
            raise AssertionError("the desks never come to rest")
        assert len({write_project(at.desk.project) for at in self.desks}) == 1
        for at in self.desks:
            assert not at.desk.waits
        return self.desks[0].desk.project

    def require_found(self, project: Project) -> None:
        """Every acknowledged edit is in the project, or was decided against and is in the history."""
        lost = self.acknowledged - marks_in(project)
        held = self.place.ever_held() if lost else ""
        assert not [mark for mark in lost if mark not in held]
        assert not verify(project).problems

    def close(self) -> None:
        """Close everything."""
        for at in self.desks:
            at.desk.close()
            if at.proxy is not None:
                at.proxy.close()

    def _comes_to_rest(self, at: PlayedDesk) -> bool:
        """Whether something was still said."""
        done = self._said(at, at.desk.exchange())
        while done.conflicts:
            done = self._said(at, at.desk.exchange(self._sides(done)))
        assert done.sent is not None, done.sentence
        return done.project is not done.before

    def _sides(self, done: Exchange) -> dict[Any, MergeSide]:
        sides = {each.place: self.chance.choice([*MergeSide]) for each in done.conflicts}
        note(f"decided: {sides}")
        return sides

    def _said(self, at: PlayedDesk, done: Exchange) -> Exchange:
        note(f"desk {at.number}: {at.desk.state} {done.sent} {done.sentence} {done.conflicts}")
        return done

    def _opened(self, proxy: CuttingProxy | None, folder: Path) -> Desk:
        return open_desk(self.place.url(proxy), self.project_id, folder, ask=self.place.password)


STEPS: Mapping[str, Callable[[Play, PlayedDesk], None]] = {
    "cut": Play.cut,
    "edit": Play.edit,
    "edit once more": Play.edit,
    "exchange": Play.exchange,
    "exchange once more": Play.exchange,
    "kill the server": Play.kill_server,
    "mend": Play.mend,
    "reopen": Play.reopen,
}


def abandon(desk: Desk) -> None:
    """What the system does with the desk of a program that is killed: it lets go of its locks and connections."""
    with desk._disk:
        desk._behind = False  # what was not on the disk yet
    desk._ending.set()
    desk._wanted.set()
    desk._folder.close()
    if desk._workspace is not None:
        desk._workspace.close()


def _tried(name: str, edit: Callable[[Picker], Project], picker: Picker) -> Project:
    try:
        return edit(picker)
    except EditError as problem:
        note(f"{name}: {problem}")
        return picker.project
