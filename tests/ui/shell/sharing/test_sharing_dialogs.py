"""What the dialogs of a shared workspace show: nothing yet, two, five hundred, off line, refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.session.sharing import SharedStanding
from ui.shell.known_workspaces import KnownWorkspace, forget, known_workspaces, remember
from ui.shell.main_window import MainWindow
from ui.shell.sharing.database_dialog import DatabaseDialog
from ui.shell.sharing.history_dialog import ChangedPart, ChangeLine, HistoryDialog
from ui.shell.sharing.people_dialog import PeopleDialog, PersonLine
from ui.shell.sharing.standing_line import standing_words
from ui.shell.sharing.workspace_dialog import ProjectLine, WorkspaceDialog

pytestmark = pytest.mark.usefixtures("dressed")

NOW = datetime(2026, 11, 30, 10, 40, tzinfo=UTC)
TEAM, SERVER = KnownWorkspace("/srv/team"), KnownWorkspace("postgresql://anna@db.example.com:5433/selections")


@pytest.fixture
def projects(window: MainWindow) -> WorkspaceDialog:
    dialog = WorkspaceDialog(window.look, window, open_name="Mine")
    dialog.show()
    return dialog


def _line(number: int, *, here: bool = False) -> ProjectLine:
    return ProjectLine(str(number), f"Selection {number}", NOW - timedelta(hours=number), "Ben", here=here)


def test_without_a_workspace_it_says_what_one_is_and_where_to_begin(projects: WorkspaceDialog) -> None:
    assert "A folder needs no set-up" in projects.said.text()
    assert not projects.open_.isEnabled()
    assert not projects.put.isEnabled()
    assert not projects.forget.isEnabled()


def test_a_chosen_workspace_is_asked_and_its_projects_open_with_enter(projects: WorkspaceDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(projects.chosen) as asked:
        projects.set_places([TEAM, SERVER], SERVER)
    assert asked.args == [SERVER]
    projects.show_projects([_line(number) for number in range(2)])
    assert projects.title.text() == "selections at db.example.com · 2\u00a0projects"
    assert not projects.search.isVisible()
    with qtbot.waitSignal(projects.open_asked) as opened:
        QTest.keyClick(projects.table, Qt.Key.Key_Down)
        QTest.keyClick(projects.table, Qt.Key.Key_Return)
    assert opened.args == [_line(1)]


def test_a_workspace_in_the_list_shows_its_place_also_while_it_has_the_focus(projects: WorkspaceDialog) -> None:
    projects.set_places([TEAM, SERVER], TEAM)
    places, option = projects.places, QStyleOptionViewItem()
    places.initViewItemOption(option)
    option.rect = places.visualItemRect(places.item(0))
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
    option.text = places.item(0).text()
    option.state |= QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Selected
    room = places.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, places)
    assert room.height() >= 2 * places.fontMetrics().height()


def test_among_five_hundred_one_is_found_by_words(projects: WorkspaceDialog) -> None:
    projects.set_places([TEAM], TEAM)
    projects.show_projects([_line(number) for number in range(500)])
    QTest.keyClicks(projects.search, "selection 499")
    assert [each.id for each in projects.table.table.shown] == ["499"]


def test_an_empty_workspace_takes_the_project_that_is_open(projects: WorkspaceDialog, qtbot: QtBot) -> None:
    projects.set_places([TEAM], TEAM)
    projects.show_projects([])
    assert projects.said.text().startswith("No project lies here yet.")
    with qtbot.waitSignal(projects.put_asked):
        projects.put.click()


def test_what_cannot_be_reached_says_why_and_opens_what_is_kept_here(projects: WorkspaceDialog, qtbot: QtBot) -> None:
    projects.set_places([SERVER], SERVER)
    projects.refuse("The workspace cannot be reached.", [_line(7, here=True)])
    assert projects.said.text() == "The workspace cannot be reached."
    assert (projects.open_.isEnabled(), projects.take.isEnabled(), projects.put.isEnabled()) == (True, False, False)
    with qtbot.waitSignal(projects.chosen):
        projects.again.click()


def test_a_very_long_name_widens_nothing(window: MainWindow) -> None:
    name = "A selection & its name, with everything in it " * 10
    dialog = WorkspaceDialog(window.look, window, open_name=name)
    dialog.show_projects([ProjectLine("1", name, NOW, name, (name, name), name)])
    assert dialog.minimumSizeHint().width() <= 1000
    people = PeopleDialog(name, window.look, window)
    people.show_people([PersonLine(name, "buyer", NOW)], name, may_share=True, may_remove=True)
    assert people.minimumSizeHint().width() <= 900
    history = HistoryDialog(name, window.look, window)
    history.show_changes([ChangeLine(1, NOW, name, name, (name,))])
    assert history.minimumSizeHint().width() <= 1200


def test_workspaces_are_remembered_newest_first_without_a_password(settings: QSettings) -> None:
    for each in (TEAM, SERVER, TEAM):
        remember(settings, each)
    assert known_workspaces(settings) == [TEAM, SERVER]
    forget(settings, TEAM)
    assert known_workspaces(settings) == [SERVER]
    assert (SERVER.title, SERVER.place) == ("selections at db.example.com", "anna at db.example.com:5433")
    assert (TEAM.title, TEAM.place) == ("team", "/srv/team")


def test_a_database_is_named_by_its_parts_or_by_its_whole_address(window: MainWindow) -> None:
    dialog = DatabaseDialog("anna b", window)
    assert not dialog.connect_.isEnabled()
    for line, text in ((dialog.host, "db.example.com"), (dialog.name, "selections")):
        QTest.keyClicks(line, text)
    assert dialog.connect_.isEnabled()
    assert dialog.workspace.address == "postgresql://anna%20b@db.example.com/selections"
    dialog.port.setText("5433")
    assert dialog.workspace.address == "postgresql://anna%20b@db.example.com:5433/selections"
    dialog.host.setText("postgresql://ben@db/x?sslrootcert=/etc/ca.crt")
    assert dialog.workspace.address == "postgresql://ben@db/x?sslrootcert=/etc/ca.crt"
    assert not dialog.name.isEnabled()


def test_people_are_listed_with_what_they_may_do_and_given_another_role(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PeopleDialog("Selection", window.look, window)
    dialog.show()
    people = [PersonLine("anna", "buyer", NOW, me=True), PersonLine("ben", "reader")]
    dialog.show_people(people, "", may_share=True, may_remove=True)
    dialog.table.choose(dialog.table.table.index(1, 0))
    assert (dialog.person.text(), dialog.role.currentData()) == ("ben", "reader")
    dialog.role.setCurrentIndex(dialog.role.findData("evaluator"))
    with qtbot.waitSignal(dialog.share_asked) as asked:
        dialog.share.click()
    assert asked.args == ["ben", "evaluator"]
    dialog.table.choose(dialog.table.table.index(0, 0))
    assert not dialog.remove.isEnabled()  # nobody removes themselves
    dialog.close()


def test_where_nobody_is_held_to_a_role_that_is_said(window: MainWindow) -> None:
    dialog = PeopleDialog("Selection", window.look, window)
    dialog.show()
    dialog.show_people([PersonLine("anna", "")], "Nobody is held to a role here.", may_share=False, may_remove=False)
    assert dialog.note.text() == "Nobody is held to a role here."
    assert not dialog.sharing.isVisible()
    assert dialog.table.isColumnHidden(1)
    dialog.close()


def test_changes_are_narrowed_to_a_person_or_a_kind_and_one_is_looked_into(window: MainWindow, qtbot: QtBot) -> None:
    dialog = HistoryDialog("Selection", window.look, window)
    dialog.show()
    lines = [
        ChangeLine(number, NOW, ["anna", "ben"][number % 2], "step", (["step", "answer"][number // 250],))
        for number in range(500, 0, -1)
        if number < 500
    ]
    with qtbot.waitSignal(dialog.parts_asked) as asked:
        dialog.show_changes(lines)
    assert asked.args == [lines[0]]
    dialog.show_parts(lines[0], [ChangedPart("step", "Log", "name: Log → Register")])
    assert dialog.parts.table.shown[0].how == "name: Log → Register"
    dialog.people.setCurrentIndex(dialog.people.findData("ben"))
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("step"))
    assert {(line.by, line.kinds) for line in dialog.table.table.shown} == {("ben", ("step",))}
    with qtbot.waitSignal(dialog.state_asked):
        dialog.compare.click()
    dialog.show_changes([])
    assert dialog.said.text() == "Nothing was changed yet."
    assert not dialog.compare.isEnabled()
    dialog.close()


def test_the_words_of_how_a_project_stands() -> None:
    lost = NOW.replace(tzinfo=None)
    assert standing_words(SharedStanding()) == ""
    waiting = standing_words(SharedStanding(3, lost, "Your role does not allow it."))
    assert waiting.startswith("3 edits wait here since ")
    assert waiting.endswith(" Your role does not allow it.")
    assert standing_words(SharedStanding(0, lost, "gone")).endswith("nothing waits here")
    assert "2 things" in standing_words(SharedStanding(conflicts=("one", "two")))  # type: ignore[arg-type]


def test_who_lacks_the_libraries_is_told_what_to_install(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.shell.sharing.workspaces.LIBRARIES", ("sqlalchemy", "no_such_library"))
    window.actions_["workspace"].trigger()
    assert 'pip install "itsm-fit[workspace]"' in window.messages.text.text()
    assert not [each for each in window.findChildren(QDialog) if each.isVisible()]
