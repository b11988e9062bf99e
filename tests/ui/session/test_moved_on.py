"""Undo of one's own edits where others' came in since: theirs stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks

BEGUN = Project("Team", requirements=(Requirement("R-1", "first"), Requirement("R-2", "second")))


def _put(project: Project, its: str, text: str) -> Project:
    """The project with this requirement so worded, at the end where it is new."""
    changed = tuple(replace(each, text=text) if each.id == its else each for each in project.requirements)
    return replace(
        project, requirements=changed if changed != project.requirements else (*changed, Requirement(its, text))
    )


def _texts(session: Session) -> dict[str, str]:
    return {each.id: each.text for each in session.project.requirements}


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    tasks = Tasks()
    made = Session(tasks, evaluate=lambda *_: None)  # type: ignore[arg-type]
    made.open(Revision(BEGUN))
    yield made
    assert tasks.end(5_000)


def test_undo_takes_back_my_edit_and_leaves_what_others_did(session: Session) -> None:
    session.edit("Word R-1", lambda project: _put(project, "R-1", "mine"))
    session.receive(_put(session.project, "R-2", "theirs"))
    session.stack.undo()
    assert _texts(session) == {"R-1": "first", "R-2": "theirs"}
    session.stack.redo()
    assert _texts(session) == {"R-1": "mine", "R-2": "theirs"}


def test_undo_of_several_steps_goes_back_through_all_that_came_between(session: Session) -> None:
    session.edit("Word R-1", lambda project: _put(project, "R-1", "mine"))
    session.receive(_put(session.project, "R-8", "theirs"))
    session.edit("Word R-2", lambda project: _put(project, "R-2", "mine"))
    session.receive(_put(session.project, "R-9", "theirs"))
    session.go_to(0)
    assert _texts(session) == {"R-1": "first", "R-2": "second", "R-8": "theirs", "R-9": "theirs"}
    session.receive(_put(session.project, "R-7", "theirs"))
    session.go_to(2)
    assert _texts(session) == {"R-1": "mine", "R-2": "mine", "R-7": "theirs", "R-8": "theirs", "R-9": "theirs"}


def test_what_others_changed_since_stays_and_is_named(session: Session, qtbot: QtBot) -> None:
    session.edit("Word R-1", lambda project: _put(project, "R-1", "mine"))
    session.receive(_put(session.project, "R-1", "theirs, after mine"))
    with qtbot.waitSignal(session.refused) as told:
        session.stack.undo()
    assert _texts(session)["R-1"] == "theirs, after mine"
    assert told.args == ["“Word R-1” leaves what others changed since: text of requirement “R-1 theirs, after mine”."]


def test_what_came_in_is_no_step(session: Session) -> None:
    session.receive(_put(session.project, "R-9", "theirs"))
    assert not session.stack.canUndo()
    session.edit("Word R-1", lambda project: _put(project, "R-1", "mine"))
    session.stack.undo()
    assert _texts(session)["R-9"] == "theirs"
