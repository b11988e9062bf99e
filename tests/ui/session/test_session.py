from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from itsm_fit.errors import EditError
from itsm_fit.findings import Issue
from itsm_fit.model.document import Document
from itsm_fit.model.log import LogKind
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Matrix, Responses
from itsm_fit.progress import Progress
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.baseline import in_tender
from itsm_fit.sealing.chain import recorded
from itsm_fit.sealing.cover import looked_early
from ui.session.cover import WHY_COVERED
from ui.session.session import ProjectHome, Revision, Session
from ui.session.tasks import Tasks

NOW = datetime(2026, 11, 29, tzinfo=UTC)
DRAWN = Project("Drawn", documents=(Document("a.bpmn", (Process("A"),)),))


@pytest.fixture
def scored() -> list[Project]:
    """The projects that were scored, in order."""
    return []


@pytest.fixture
def session(qtbot: QtBot, scored: list[Project]) -> Iterator[Session]:
    def evaluate(project: Project, progress: Progress, issues: tuple[Issue, ...], _since: Fit | None) -> Fit:
        scored.append(project)
        nothing: tuple[()] = ()
        return Fit(project, nothing, nothing, None, nothing, None, nothing, nothing, issues)  # type: ignore[arg-type]

    tasks = Tasks()
    yield Session(tasks, evaluate=evaluate)
    assert tasks.end(5_000)


def _rename(name: str) -> Project:
    return replace(DRAWN, name=name)


def test_an_edit_can_be_undone_and_redone_under_its_own_name(session: Session) -> None:
    session.open(Revision(DRAWN))
    assert session.edit("Rename", lambda project: replace(project, name="Other"))
    assert (session.project.name, session.dirty, session.stack.undoText()) == ("Other", True, "Rename")
    session.stack.undo()
    assert session.project is DRAWN
    assert not session.dirty
    session.stack.redo()
    assert session.project.name == "Other"


def test_a_refused_edit_is_told_and_leaves_nothing_to_undo(session: Session, qtbot: QtBot) -> None:
    session.open(Revision(DRAWN))

    def refuse(_project: Project) -> Project:
        raise EditError("A threshold must lie between 0 and 1, not at 3.")

    with qtbot.waitSignal(session.refused) as told:
        assert not session.edit("Set", refuse)
    assert told.args == ["A threshold must lie between 0 and 1, not at 3."]
    assert (session.stack.count(), session.project) == (0, DRAWN)


def test_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    session.open(Revision(DRAWN))
    assert not session.edit("Nothing", replace)
    assert session.stack.count() == 0


def test_many_edits_in_a_row_are_scored_once_as_they_end(session: Session, scored: list[Project], qtbot: QtBot) -> None:
    session.open(Revision(DRAWN))
    qtbot.waitUntil(lambda: session.fit is not None)
    scored.clear()
    for number in range(5):
        session.edit("Rename", partial(replace, name=str(number)))
    qtbot.waitUntil(lambda: session.fit_is_current)
    assert [project.name for project in scored] == ["4"]


def test_undo_takes_back_the_remarks_on_a_file_with_the_file(session: Session) -> None:
    session.open(Revision(DRAWN))
    remark = Issue("warning", "a.csv", "A1", "Odd.")  # type: ignore[arg-type]
    session.push("Add a.csv", Revision(_rename("With"), (remark,)))
    session.stack.undo()
    assert session.revision.issues == ()


def test_what_was_on_record_of_another_project_leaves_the_next_one_as_saved_as_it_is(session: Session) -> None:
    session.open(Revision(DRAWN))
    session.record(lambda project: recorded(project, LogKind.DECIDED, by="Ada", reason="b", at=NOW))
    assert session.dirty
    session.open(Revision())
    assert not session.dirty


def test_what_was_edited_while_saving_is_still_unsaved(session: Session, tmp_path: Path) -> None:
    session.open(Revision(DRAWN))
    session.edit("Rename", lambda _: _rename("First"))
    being_saved = session.project
    session.edit("Rename", lambda _: _rename("Second"))
    session.saved(session.home, ProjectHome(tmp_path / "a.itsmfit", None, being_saved))
    assert session.dirty
    session.saved(session.home, ProjectHome(tmp_path / "a.itsmfit", None, session.project))
    assert not session.dirty


def test_undo_to_what_was_saved_before_the_last_save_is_unsaved(session: Session, tmp_path: Path) -> None:
    session.open(Revision(DRAWN), tmp_path / "a.itsmfit")
    session.edit("Rename", lambda _: _rename("First"))
    being_saved = session.project
    session.edit("Rename", lambda _: _rename("Second"))
    session.saved(session.home, ProjectHome(tmp_path / "a.itsmfit", None, being_saved))
    session.go_to(0)
    assert session.dirty


def test_a_save_that_lands_after_another_project_was_opened_is_none_of_its_business(
    session: Session, tmp_path: Path
) -> None:
    session.open(Revision(DRAWN))
    before, being_saved = session.home, session.project
    session.open(Revision(_rename("Another")), tmp_path / "b.itsmfit")
    session.edit("Rename", lambda _: _rename("Third"))
    session.saved(before, ProjectHome(tmp_path / "a.itsmfit", None, being_saved))
    assert (session.path, session.dirty) == (tmp_path / "b.itsmfit", True)


def _edited(session: Session, qtbot: QtBot, name: str) -> Fit | None:
    session.edit("Rename", lambda project: replace(project, name=name))
    qtbot.waitUntil(lambda: session.fit_is_current)
    return session.fit


def test_undo_and_redo_show_the_figures_again_that_a_state_had(
    session: Session, qtbot: QtBot, scored: list[Project]
) -> None:
    session.open(Revision(DRAWN))
    qtbot.waitUntil(lambda: session.fit_is_current)
    first, second = session.fit, _edited(session, qtbot, "Second")
    session.stack.undo()
    qtbot.waitUntil(lambda: session.fit is first)
    session.stack.redo()
    qtbot.waitUntil(lambda: session.fit is second)
    assert [project.name for project in scored] == ["Drawn", "Second"]
    for name in ("Third", "Fourth"):
        _edited(session, qtbot, name)
    session.go_to(0)
    qtbot.waitUntil(lambda: session.fit_is_current)
    assert [project.name for project in scored] == ["Drawn", "Second", "Third", "Fourth", "Drawn"]


def test_a_scoring_under_way_is_dropped_where_undo_leads_to_known_figures(session: Session, qtbot: QtBot) -> None:
    session.open(Revision(DRAWN))
    qtbot.waitUntil(lambda: session.fit_is_current)
    first, evaluate, go_on = session.fit, session._evaluate, Event()

    def slow(project: Project, progress: Progress, issues: tuple[Issue, ...], since: Fit | None) -> Fit:
        assert go_on.wait(5)
        return evaluate(project, progress, issues, since)

    session._evaluate = slow
    session.edit("Rename", lambda project: replace(project, name="Second"))
    session.score()
    session.stack.undo()
    session.score()
    go_on.set()
    with qtbot.assertNotEmitted(session.fit_changed):
        qtbot.waitUntil(lambda: not session.tasks._runs)
    assert session.fit is first


def _log(project: Project) -> list[str]:
    return [entry.reason for entry in project.log]


def test_what_is_on_record_is_no_step_of_undo_and_no_undo_or_redo_takes_it_back(session: Session) -> None:
    session.open(Revision(DRAWN))
    session.edit("One", lambda project: replace(project, name="1"))
    session.edit("Two", lambda project: replace(project, name="2"))
    session.stack.undo()
    assert session.record(lambda project: recorded(project, LogKind.SEALED, by="Ada", reason="a", at=NOW))
    assert (session.stack.count(), session.project.name, _log(session.project)) == (2, "1", ["a"])
    session.stack.redo()
    assert (session.project.name, _log(session.project)) == ("2", ["a"])
    session.record(lambda project: recorded(project, LogKind.DECIDED, by="Ada", reason="b", at=NOW))
    session.go_to(0)
    assert (session.project.name, _log(session.project)) == ("Drawn", ["a", "b"])
    session.go_to(2)
    assert (session.project.name, _log(session.project)) == ("2", ["a", "b"])


def test_what_is_on_record_has_to_be_saved_though_there_is_nothing_to_undo(session: Session, tmp_path: Path) -> None:
    session.open(Revision(DRAWN), tmp_path / "a.itsmfit", "1")
    assert not session.dirty
    session.record(lambda project: recorded(project, LogKind.SEALED, by="Ada", reason="a", at=NOW))
    assert session.dirty
    session.saved(session.home, ProjectHome(tmp_path / "a.itsmfit", "2", session.project))
    assert not session.dirty


def test_an_entry_of_an_edit_goes_with_it_until_it_was_saved(session: Session, tmp_path: Path) -> None:
    """Answers come in by a step of undo: as long as nobody saved, taking them back takes their entry back."""

    def come_in(project: Project) -> Project:
        return recorded(replace(project, name="In"), LogKind.ANSWERS_IN, by="Ada", reason="a", at=NOW)

    session.open(Revision(DRAWN))
    session.edit("Import", come_in)
    session.stack.undo()
    assert _log(session.project) == []
    session.stack.redo()
    session.saved(session.home, ProjectHome(tmp_path / "a.itsmfit", "1", session.project))
    session.stack.undo()
    assert (session.project.name, _log(session.project)) == ("Drawn", ["a"])
    session.open(Revision(DRAWN))
    assert _log(session.project) == []


def test_a_tender_stays_one_whatever_is_undone_and_what_covers_is_scored_without_answers(
    session: Session, scored: list[Project], qtbot: QtBot
) -> None:
    told = replace(DRAWN, matrices=(Matrix("a.xlsx", "", "S", (), (Responses("Alpha", (), ()),)),))
    with qtbot.waitSignal(session.fit_changed):
        session.open(Revision(told))
    session.edit("Rename", lambda project: replace(project, name="Other"))
    fits = []
    session.fit_changed.connect(lambda: fits.append(session.fit))
    with qtbot.waitSignals([session.fit_changed] * 2):
        session.record(lambda project: in_tender(project, tender=True, by="Ada", at=NOW))
    assert fits[0] is None  # before anybody can look at what was scored before
    assert (session.covered, scored[-1].tool_names) == (True, ())
    assert session.fit is not None
    assert session.fit_is_current
    assert (session.fit.project.tool_names, session.fit.tools, session.fit.unweighed) == ((), (), str(WHY_COVERED))
    session.stack.undo()
    assert (session.project.name, session.project.tender, session.covered) == ("Drawn", True, True)
    with qtbot.waitSignal(session.fit_changed):
        session.record(lambda project: looked_early(project, by="Ada", reason="to test", at=NOW))
    assert (session.covered, scored[-1].tool_names) == (False, ("Alpha",))
