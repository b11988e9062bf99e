"""A shared project in the window: kept, sent and brought in, with a copy that is moved by hand."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from ui.session import sharing as sharing_module
from ui.session.dialogs import Unsaved
from ui.session.saving import Saving
from ui.session.session import Revision, Session
from ui.session.sharing import OthersEdits, Sharing
from ui.session.tasks import Tasks
from ui.widgets.messages import MessageBar

BEGUN = Project("Team", requirements=(Requirement("R-1", "first"),))


def _put(project: Project, its: str, text: str) -> Project:
    """The project with this requirement so worded."""
    others = tuple(each for each in project.requirements if each.id != its)
    return replace(project, requirements=tuple(sorted((*others, Requirement(its, text)), key=lambda each: each.id)))


def _texts(project: Project) -> dict[str, str]:
    return {each.id: each.text for each in project.requirements}


def _together(base: Project, mine: Project, theirs: Project) -> Project:
    """Mine, with what they changed or added."""
    before = _texts(base)
    for its, text in _texts(theirs).items():
        if before.get(its) != text:
            mine = _put(mine, its, text)
    return mine


@dataclass
class Went:
    conflicts: tuple[Any, ...] = ()
    sentence: str = ""


class Copy:
    """A desk of the test; the workspace is its `there`."""

    name, workspace, project_id, revision = "Team", "team", "1", 1

    def __init__(self) -> None:
        self.project = self.agreed = self.there = BEGUN
        self.theirs: Project | None = None
        self.since: datetime | None = None
        self.sentence = ""
        self.conflicts: tuple[Any, ...] = ()
        self.decided: list[Mapping[Any, Any]] = []
        self.may_exchange = threading.Event()
        self.may_exchange.set()
        self.full, self.closed, self.exchanges = False, False, 0
        self.heard: Callable[[], object] = lambda: None
        self._guard = threading.Lock()

    def waiting(self) -> int:
        return len(set(_texts(self.project).items()) - set(_texts(self.agreed).items()))

    def keep(self, project: Project, since: Project | None = None) -> Project:
        if self.full:
            raise InputError("The disk is full: free some space.", file="desk")
        with self._guard:
            moved = since is not None and since is not self.project
            self.project = _together(since, project, self.project) if moved and since else project
        return self.project

    def exchange(self, decisions: Mapping[Any, Any] | None = None) -> Went:
        self.exchanges += 1
        before = self.project
        assert self.may_exchange.wait(10)
        self.decided.append(dict(decisions or {}))
        if self.sentence:
            self.since = self.since or datetime(2026, 11, 30, tzinfo=UTC)
            return Went((), self.sentence)
        if self.conflicts and not decisions:
            return Went(self.conflicts)
        with self._guard:
            self.conflicts, self.since = (), None
            sent = _together(self.agreed, before, self.there)
            self.there = sent
            same = _texts(sent) == _texts(self.project)
            self.project = self.project if same else _together(before, self.project, sent)
            self.agreed = self.project if same else sent
        return Went()

    def authors(self, since: int) -> tuple[str, ...]:
        return ("Ben", "Chiara") if since == self.revision else ()

    def listen(self, heard: Callable[[], object]) -> None:
        self.heard = heard

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.end(5_000)


@pytest.fixture
def session(qtbot: QtBot, tasks: Tasks) -> Session:
    return Session(tasks, evaluate=lambda *_: None)  # type: ignore[arg-type]


@pytest.fixture
def messages(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def saving(session: Session, tasks: Tasks, messages: MessageBar, answers: Answers, settings: QSettings) -> Saving:
    return Saving(session, tasks, messages=messages, dialogs=answers, settings=settings)


@pytest.fixture
def sharing(session: Session, tasks: Tasks, messages: MessageBar, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sharing]:
    monkeypatch.setattr(sharing_module, "AGAIN_AFTER_MS", 20)
    made = Sharing(session, tasks, messages)
    yield made
    made.end()


@pytest.fixture
def copy(sharing: Sharing, qtbot: QtBot) -> Copy:
    made = Copy()
    sharing.open(made, Revision(made.project))
    qtbot.waitUntil(lambda: made.exchanges == 1 and not sharing._exchanging)
    return made


def test_an_edit_is_kept_and_sent_by_itself(session: Session, copy: Copy, qtbot: QtBot) -> None:
    session.edit("Word", lambda project: _put(project, "R-2", "second"))
    assert session.dirty
    qtbot.waitUntil(lambda: _texts(copy.there) == {"R-1": "first", "R-2": "second"})
    assert copy.project is session.project
    qtbot.waitUntil(lambda: not session.dirty)


def test_what_others_did_comes_in_as_no_step_of_undo(
    session: Session, sharing: Sharing, copy: Copy, qtbot: QtBot
) -> None:
    copy.there = _put(copy.there, "R-9", "theirs")
    with qtbot.waitSignal(sharing.arrived) as told:
        copy.heard()
    assert _texts(session.project) == {"R-1": "first", "R-9": "theirs"}
    assert not session.stack.canUndo()
    arrival = told.args[0]
    assert isinstance(arrival, OthersEdits)
    assert [(each.sort.one, each.ref) for each in arrival.differences] == [("requirement", "R-9")]
    assert arrival.by == "Ben and Chiara"
    assert not session.dirty


def test_what_is_edited_while_others_edits_are_on_their_way_loses_neither(
    session: Session, sharing: Sharing, copy: Copy, qtbot: QtBot
) -> None:
    copy.may_exchange.clear()
    copy.there = _put(copy.there, "R-9", "theirs")
    copy.heard()
    qtbot.waitUntil(lambda: copy.exchanges == 2)
    session.edit("Word", lambda project: _put(project, "R-2", "mine"))
    qtbot.waitUntil(lambda: copy.project is session.project)  # kept, though the workspace keeps us waiting
    session.edit("Word", lambda project: _put(project, "R-3", "mine too"))
    copy.may_exchange.set()
    everything = {"R-1": "first", "R-2": "mine", "R-3": "mine too", "R-9": "theirs"}
    qtbot.waitUntil(lambda: _texts(session.project) == everything == _texts(copy.there))


def test_off_line_edits_wait_and_go_out_when_the_workspace_is_back(
    session: Session, sharing: Sharing, copy: Copy, qtbot: QtBot, messages: MessageBar
) -> None:
    copy.sentence = "The database does not answer."
    copy.heard()
    qtbot.waitUntil(lambda: sharing.standing.since is not None)
    for number in (2, 3):
        session.edit("Word", lambda project, number=number: _put(project, f"R-{number}", "mine"))  # type: ignore[misc]
        qtbot.waitUntil(lambda: not session.dirty)
    qtbot.waitUntil(lambda: sharing.standing.waiting == 2)
    assert sharing.standing.why == "The database does not answer."
    copy.sentence = ""
    qtbot.waitUntil(lambda: sharing.standing.since is None)
    assert _texts(copy.there) == {"R-1": "first", "R-2": "mine", "R-3": "mine"}
    assert sharing.standing.waiting == 0


def test_what_both_changed_is_told_once_and_goes_on_when_it_is_decided(
    sharing: Sharing, copy: Copy, qtbot: QtBot
) -> None:
    told: list[bool] = []
    sharing.undecided.connect(lambda: told.append(True))
    copy.conflicts = ("a conflict",)
    copy.heard()
    qtbot.waitUntil(lambda: sharing.standing.conflicts == ("a conflict",))
    exchanges = copy.exchanges
    copy.heard()
    qtbot.waitUntil(lambda: copy.exchanges > exchanges and not sharing._exchanging)
    assert told == [True]
    sharing.decide({("requirements", "R-1"): "mine"})  # type: ignore[dict-item]
    qtbot.waitUntil(lambda: sharing.standing.conflicts == ())
    assert copy.decided[-1] == {("requirements", "R-1"): "mine"}


def test_leaving_asks_nothing_where_edits_are_kept(
    session: Session, copy: Copy, saving: Saving, answers: Answers, qtbot: QtBot
) -> None:
    session.edit("Word", lambda project: _put(project, "R-2", "mine"))
    left: list[dict[str, str]] = []
    saving.leaving().ask(lambda: left.append(_texts(copy.project)))
    qtbot.waitUntil(lambda: bool(left))
    assert left == [{"R-1": "first", "R-2": "mine"}]
    assert answers.asked == []


def test_where_nothing_can_be_kept_it_is_said_and_leaving_asks(
    sharing: Sharing, copy: Copy, saving: Saving, answers: Answers, qtbot: QtBot
) -> None:
    session = sharing._session
    copy.full = True
    session.edit("Word", lambda project: _put(project, "R-2", "mine"))
    qtbot.waitUntil(lambda: not sharing.can_keep)
    assert saving._messages.text.text() == "What you edit cannot be kept here. desk: The disk is full: free some space."
    answers.about_changes = Unsaved.CANCEL
    saving.leaving().ask(lambda: pytest.fail("it left"))
    assert answers.asked == ["unsaved Team"]
    copy.full = False
    qtbot.waitUntil(lambda: _texts(copy.there) == {"R-1": "first", "R-2": "mine"})
    assert sharing.can_keep


def test_another_project_lets_the_copy_go(session: Session, sharing: Sharing, copy: Copy, qtbot: QtBot) -> None:
    session.open(Revision())
    qtbot.waitUntil(lambda: copy.closed)
    assert sharing.copy is None
    exchanges = copy.exchanges
    copy.heard()
    qtbot.wait(5)
    assert copy.exchanges == exchanges


def test_the_window_calls_it_by_its_name(session: Session, copy: Copy) -> None:
    assert (session.name, session.path) == ("Team", None)
