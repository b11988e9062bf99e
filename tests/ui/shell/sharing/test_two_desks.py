"""Two windows at one project, each worked by mouse and keys: in a folder, and in a real PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_kit import Answers, model

from ui.session.sharing import SharedStanding
from ui.shell.main_window import MainWindow
from ui.shell.sharing.database_dialog import DatabaseDialog
from ui.shell.sharing.workspace_dialog import WorkspaceDialog

from postgres_server import PostgresDatabase, postgres, postgres_server  # isort: skip

__all__ = ["postgres", "postgres_server"]
pytestmark = pytest.mark.usefixtures("dressed")
LOG, SOLVE = "INC_log", "INC_solve"
PASSWORD = "a secret of these tests"  # noqa: S105
_PATIENCE_MS = 20_000


@dataclass
class Place:
    """Where a workspace is: `folder` in this folder, else in a database that `anna` and `ben` reach."""

    folder: Path
    database: PostgresDatabase | None = None


class TwoDesks:
    """Whose desk a window that opens a project now sits at: each has its copies in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder, self.person = folder, ""

    def __call__(self) -> Path:
        return self._folder / self.person / "desks"


class Person:
    """Somebody at their window."""

    def __init__(self, name: str, window: MainWindow, answers: Answers, desks: TwoDesks, qtbot: QtBot) -> None:
        self.name, self.window, self._answers = name, window, answers
        self._desks, self._qtbot = desks, qtbot
        self.chosen = ""

    def wait(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=_PATIENCE_MS)

    def press(self, keys: str) -> None:
        """Press the keys of a command of the window."""
        combination = QKeySequence(keys)[0]
        self.come_to_front()
        QTest.keyClick(self.window, combination.key(), combination.keyboardModifiers())

    def come_to_front(self) -> None:
        self.window.activateWindow()
        self.wait(self.window.isActiveWindow)

    def reach(self, place: Place) -> WorkspaceDialog:
        """Name the workspace, and see what is in it."""
        self._desks.person = self.name
        self.press("Ctrl+Alt+W")
        dialog = self.window.workspaces().dialog
        assert dialog is not None
        if place.database is None:
            self._answers.chosen_folder = place.folder
            dialog.folder.click()
        else:
            self._answers.passwords = ["not that one", PASSWORD]
            dialog.database.click()
            form = dialog.findChild(DatabaseDialog)
            assert form is not None
            QTest.keyClicks(form.host, place.database.url_of(self.name))
            QTest.keyClick(form.host, Qt.Key.Key_Return)
            self.wait(lambda: dialog._reached or dialog.again.isVisible())
            if not dialog._reached:
                assert "check name and password" in dialog.said.text()
                dialog.again.click()
        self.wait(lambda: dialog._reached)
        return dialog

    def put_in(self, place: Place) -> None:
        self.reach(place).put.click()
        self.wait(self.is_shared)

    def open(self, place: Place) -> None:
        dialog = self.reach(place)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)
        self.wait(self.is_shared)

    def is_shared(self) -> bool:
        return self.window.sharing.copy is not None and self.window.draw.view is not None

    def rename(self, step: str, name: str) -> None:
        """Choose a step on the drawing and type another name."""
        view = self.window.draw.view
        assert view is not None
        self.come_to_front()
        view.setFocus()
        view.select((step,))
        QTest.keyClick(view, Qt.Key.Key_F2)
        editor = self.window.editor_in_front()
        assert editor is not None
        editor.names.selectAll()
        QTest.keyClicks(editor.names, name)
        QTest.keyClick(editor.names, Qt.Key.Key_Return)
        QApplication.processEvents()

    def decide(self, key: Qt.Key) -> None:
        """Open what is to be decided from the status bar, decide the one conflict by a key, and go on."""
        self.chosen = self.names[0]
        self.come_to_front()
        self.window.standing.act.click()
        self.wait(lambda: self.window.workspaces().deciding.merging.dialog is not None)
        dialog = self.window.workspaces().deciding.merging.dialog
        assert dialog is not None
        QTest.keyClick(dialog.table, key)
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)

    def undo(self) -> None:
        self.press("Ctrl+Z")

    @property
    def names(self) -> tuple[str, str]:
        """What the two steps are called here."""
        (process,) = self.window.session.project.processes.values()
        return process.node_by_id[LOG].name, process.node_by_id[SOLVE].name


@pytest.fixture(params=[pytest.param("folder", marks=pytest.mark.slow), "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    folder = tmp_path / "team"
    if request.param == "folder":
        folder.mkdir()
        return Place(folder)
    database: PostgresDatabase = request.getfixturevalue("postgres")
    from itsm_fit.workspace.people import invite
    from itsm_fit.workspace.store import make_workspace

    with make_workspace(database.url, ask=lambda _: database.password) as workspace:
        for person in ("anna", "ben"):
            invite(workspace, person, PASSWORD)
    return Place(folder, database)


@pytest.fixture
def people(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Person, Person]]:
    monkeypatch.setattr("itsm_fit.workspace.passwords.kept_password", lambda _: None)
    monkeypatch.setattr("itsm_fit.workspace.passwords.keep_password", lambda *_: False)
    monkeypatch.setattr("itsm_fit.workspace.connecting.kept_password", lambda _: None)
    monkeypatch.setattr("itsm_fit.workspace.connecting.keep_password", lambda *_: False)
    desks = TwoDesks(tmp_path)
    monkeypatch.setattr("itsm_fit.workspace.desks.desks_folder", desks)
    made = []
    for name in ("anna", "ben"):
        answers = Answers()
        settings = QSettings(str(tmp_path / f"{name}.ini"), QSettings.Format.IniFormat)
        window = MainWindow(settings, answers)
        qtbot.addWidget(window, before_close_func=lambda its: its.session.stack.setClean())
        window.resize(1280, 720)
        window.show()
        made.append(Person(name, window, answers, desks, qtbot))
    yield made[0], made[1]
    for person in made:
        person.window.close()
        assert person.window.tasks.end(10_000)


def test_two_desks_at_one_project(people: tuple[Person, Person], place: Place, tmp_path: Path) -> None:
    anna, ben = people
    drawn = tmp_path / "incident.bpmn"
    drawn.write_text(model("INC", "incident"), encoding="utf-8")
    anna.window.files.open([drawn])
    anna.wait(lambda: anna.window.draw.view is not None)

    anna.put_in(place)
    _share(anna, place, "ben", "designer")
    ben.open(place)
    _see_who_works_on_it(anna, place)
    assert ben.names == ("Log incident", "Solve incident")

    anna.rename(LOG, "Register")  # what one does the other one sees
    ben.wait(lambda: ben.names[0] == "Register")
    assert not ben.window.session.stack.canUndo()
    ben.wait(lambda: LOG in ben.window.arrivals.marked)
    assert not anna.window.arrivals.marked

    anna.rename(LOG, "Record")  # both at once, each another step
    ben.rename(SOLVE, "Mend")
    for person in people:
        person.wait(lambda person=person: person.names == ("Record", "Mend"))  # type: ignore[misc]

    ben.undo()  # what ben did, and nothing of what anna did
    for person in people:
        person.wait(lambda person=person: person.names == ("Record", "Solve incident"))  # type: ignore[misc]
    assert all(not person.window.session.dirty for person in people)

    with _out_of_reach(place):  # both the same step, and neither can know
        anna.rename(LOG, "Hers")
        ben.rename(LOG, "His")
        ben.rename(SOLVE, "Close")
        for person in people:
            person.wait(lambda person=person: not person.window.session.dirty)  # type: ignore[misc]
        if place.database is not None:
            anna.wait(lambda: anna.window.standing.told.startswith("1 edit waits here"))
            ben.wait(lambda: ben.window.standing.told.startswith("2 edits wait here"))
            assert "cannot be reached" in ben.window.sharing.standing.why
    ben.wait(lambda: any(person.window.sharing.standing.conflicts for person in people))
    last = next(person for person in people if person.window.sharing.standing.conflicts)
    assert [{each.mine, each.theirs} for each in last.window.sharing.standing.conflicts] == [{"Hers", "His"}]
    last.decide(Qt.Key.Key_1)
    for person in people:
        person.wait(lambda person=person: person.names == (last.chosen, "Close"))  # type: ignore[misc]
        person.wait(lambda person=person: person.window.sharing.standing == SharedStanding())  # type: ignore[misc]


@contextmanager
def _out_of_reach(place: Place) -> Iterator[None]:
    """Nothing can be sent meanwhile: the server is down, or somebody writes to the folder for a long time."""
    if place.database is not None:
        place.database.server.stop()
        yield
        place.database.server.start()
        return
    with closing(sqlite3.connect(place.folder / "workspace.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def _see_who_works_on_it(person: Person, place: Place) -> None:
    """Both are listed, in a database with their roles and that the other one is there now."""
    if place.database is None:
        return
    dialog = person.reach(place)
    line = dialog.table.table.rows[0]
    assert (line.people, line.role, line.here) == (("anna", "ben"), "buyer", True)
    dialog.close_.click()
    person.window.actions_["people"].trigger()
    people = person.window.workspaces().people.dialog
    assert people is not None
    person.wait(lambda: bool(people.table.table.rows))
    assert {(each.name, each.role, each.here, each.me) for each in people.table.table.rows} == {
        ("anna", "buyer", False, True),
        ("ben", "designer", True, False),
    }
    people.close_.click()


def _share(person: Person, place: Place, other: str, role: str) -> None:
    """Give somebody a role, where the workspace holds people to one."""
    if place.database is None:
        return
    person.window.actions_["people"].trigger()
    dialog = person.window.workspaces().people.dialog
    assert dialog is not None
    person.wait(dialog.sharing.isVisible)
    QTest.keyClicks(dialog.person, other)
    dialog.role.setCurrentIndex(dialog.role.findData(role))
    QTest.keyClick(dialog.person, Qt.Key.Key_Return)
    person.wait(lambda: any(each.name == other and each.role == role for each in dialog.table.table.rows))
    dialog.close_.click()
