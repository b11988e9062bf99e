"""The page Match: suggestions, decisions by key, many at once, and what survives a newer file."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from itsm_fit.importing import matching
from itsm_fit.importing.matching import unknown_language
from itsm_fit.model import edits
from itsm_fit.model.project import FeatureLink
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.match.bulk_dialog import BulkDialog
from ui.stages.match.match_page import MatchPage

_WAIT_MS = 30_000
_LOOSE = """Feature,Gamma,Delta Desk
Tickets can be registered,Yes,No
Hand a case over to an expert,Yes,Yes
Suggests known solutions,No,Yes
Order lunch for the team,No,No
"""
_GERMAN = """Feature,Gamma,Delta Desk
Tickets werden von dem Team in einem Portal geöffnet,Yes,No
Ein Fall kann an die Experten weitergegeben werden,Yes,Yes
Lösungen werden aus der Wissensdatenbank vorgeschlagen,No,Yes
Essen für das Team wird mit der Anwendung bestellt,No,No
"""


@pytest.fixture
def page(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> MatchPage:
    """The page with four rows that carry no requirement's id, their suggestions there."""
    path = tmp_path / "loose.csv"
    path.write_text(_LOOSE, encoding="utf-8")
    selection.files.add([path])
    qtbot.waitUntil(lambda: selection.importer.dialog is not None, timeout=_WAIT_MS)
    assert selection.importer.dialog is not None
    selection.importer.dialog.agree()
    selection.show_stage("match")
    qtbot.waitUntil(lambda: bool(selection.stages.match._found), timeout=_WAIT_MS)
    return selection.stages.match


def _rows(page: MatchPage) -> list[str]:
    return [row.text for row in page.features.table.shown]


def _links(window: MainWindow) -> list[FeatureLink]:
    return list(window.session.project.links)


def test_each_row_stands_beside_its_likeliest_requirement_and_the_words_that_made_it(page: MatchPage) -> None:
    assert _rows(page) == [line.split(",")[0] for line in _LOOSE.splitlines()[1:]]
    assert page.title.text() == "4\u00a0rows of 4 to match"
    best = page.pairs.table.shown[0]
    assert best.requirement == "INC-01"
    assert any("ticket" in word for word in best.why)
    assert page.whole.text() == "INC-01  Register a ticket"
    assert page.why.text().startswith("Because of: ")


def test_a_language_that_the_model_does_not_know_is_told_and_not_looked_for_in_the_windows_own_thread(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it takes to tell, the window has not loaded yet, and it answers meanwhile."""
    threads: list[threading.Thread] = []

    def told(text: str) -> str | None:
        threads.append(threading.current_thread())
        return unknown_language(text)

    monkeypatch.setattr(matching, "unknown_language", told)
    path = tmp_path / "lose.csv"
    path.write_text(_GERMAN, encoding="utf-8")
    selection.files.add([path])
    qtbot.waitUntil(lambda: selection.importer.dialog is not None, timeout=_WAIT_MS)
    assert selection.importer.dialog is not None
    selection.importer.dialog.agree()
    selection.show_stage("match")
    page = selection.stages.match
    qtbot.waitUntil(lambda: bool(page._found), timeout=_WAIT_MS)
    assert page.language.text().startswith("The rows seem to be in German:")
    assert threads
    assert threading.main_thread() not in threads


def test_keys_accept_in_full_and_in_part_and_go_on(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.features, "a")
    assert _rows(page)[0] == "Hand a case over to an expert"
    qtbot.keyClick(page.features, "p")
    assert [(link.requirement, link.partial) for link in _links(selection)] == [("INC-01", False), ("INC-02", True)]
    assert page.features.current_row().text == "Suggests known solutions"  # type: ignore[union-attr]
    selection.session.stack.undo()
    assert [link.requirement for link in _links(selection)] == ["INC-01"]


def test_a_match_that_no_word_speaks_for_is_said_and_can_be_undone(
    selection: MainWindow, page: MatchPage, qtbot: QtBot
) -> None:
    said = selection.messages
    qtbot.keyClick(page.features, "a")
    assert said.current is None or "speaks for it" not in said.current.text
    page.features.go_to(lambda row: row.text == "Order lunch for the team")
    qtbot.waitUntil(lambda: page.feature.text() == "Order lunch for the team")
    qtbot.keyClick(page.features, "a")
    assert said.current is not None
    assert said.current.text.startswith("“Order lunch for the team” is matched to ")
    qtbot.mouseClick(said.offer, Qt.MouseButton.LeftButton)
    assert [link.requirement for link in _links(selection)] == ["INC-01"]
    assert said.current is None or "speaks for it" not in said.current.text


def test_a_rejected_pair_is_not_suggested_again(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.features, "r")
    assert "INC-01" not in [pair.requirement for pair in page.pairs.table.shown]
    assert page.features.current_row().text == "Tickets can be registered"  # type: ignore[union-attr]
    ((requirement, place),) = selection.session.project.rejected
    assert requirement == "INC-01"
    assert place.startswith("loose.csv!")
    selection.session.stack.undo()
    qtbot.waitUntil(lambda: page.pairs.table.shown[0].requirement == "INC-01", timeout=_WAIT_MS)


def test_space_matches_one_row_to_several_requirements(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.features, Qt.Key.Key_Space)
    qtbot.keyClick(page.features, Qt.Key.Key_Right)
    page.pairs.setCurrentIndex(page.pairs.table.index(1, 0))
    qtbot.keyClick(page.pairs, Qt.Key.Key_Space)
    links = _links(selection)
    assert len({link.feature for link in links}) == 1
    assert len({link.requirement for link in links}) == 2
    assert [bool(pair.link) for pair in page.pairs.table.shown][:2] == [True, True]


def test_a_requirement_may_need_all_of_its_rows(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    place = page._matching.features[3].place
    selection.session.edit("x", lambda project: edits.add_link(project, "INC-01", place))
    qtbot.waitUntil(lambda: page.pairs.table.shown[0].others == 1, timeout=_WAIT_MS)
    qtbot.keyClick(page.features, Qt.Key.Key_Space)
    qtbot.keyClick(page.features, "l")
    assert selection.session.project.all_of == {"INC-01"}
    column = next(column for column in page.pairs.table.columns if column.title == "Rows")
    assert column.text(page.pairs.table.shown[0]) == "all of 2"
    qtbot.keyClick(page.features, "l")
    assert selection.session.project.all_of == frozenset()


def test_any_requirement_can_be_found_by_its_words(page: MatchPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.wanted, "inc-03")
    assert [pair.requirement for pair in page.pairs.table.shown] == ["INC-03"]


def test_what_stands_out_is_listed_and_accepted_as_one_step_but_for_what_is_left_out(
    selection: MainWindow, page: MatchPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.bulk, Qt.MouseButton.LeftButton)
    dialog = page.findChild(BulkDialog)
    assert dialog is not None
    dialog.wrong.setValue(50)
    assert [row.match.requirement_id for row in dialog.rows] == ["INC-03", "INC-01", "INC-02"]  # the clearest first
    dialog.wrong.setFocus()
    dialog.wrong.selectAll()
    qtbot.keyClicks(dialog.wrong, "10 %")
    assert dialog.wrong.value() == 10
    assert len(dialog.rows) == 3
    assert all(row.feature.text != "Order lunch for the team" for row in dialog.rows)
    dialog.table.go_to(lambda row: row.feature.text.startswith("Hand"))
    qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
    assert dialog.accept_button.text() == "Accept 2\u00a0matches"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert {link.requirement for link in _links(selection)} == {"INC-01", "INC-03"}
    selection.session.stack.undo()
    assert _links(selection) == []


def test_the_manuals_list_is_matched_but_for_two_rows_at_once(qtbot: QtBot, window: MainWindow) -> None:
    samples = folder("sample_models")
    window.session.open(Revision(open_project(samples / "small" / "small-selection.itsmfit")))
    window.files.add([samples / "practice" / "elder.csv"])
    qtbot.waitUntil(lambda: window.importer.dialog is not None, timeout=_WAIT_MS)
    assert window.importer.dialog is not None
    window.importer.dialog.agree()
    window.show_stage("match")
    page = window.stages.match
    qtbot.waitUntil(lambda: bool(page._found), timeout=_WAIT_MS)
    qtbot.mouseClick(page.bulk, Qt.MouseButton.LeftButton)
    dialog = page.findChild(BulkDialog)
    assert dialog is not None
    assert dialog.accept_button.text() == "Accept 11\u00a0matches"
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    left = ["E-mails are turned into tickets automatically", "Dark mode for the portal"]
    qtbot.waitUntil(lambda: _rows(page) == left, timeout=_WAIT_MS)
    row = page.features.current_row()
    assert row is not None
    assert row.text == left[0]
    assert page.pairs.table.shown[0].requirement == "INC-2"
    keyboard = window.focusWidget()
    assert keyboard is not None
    qtbot.keyClick(keyboard, Qt.Key.Key_A)
    assert _rows(page) == left[1:]


def _heading_menu(page: MatchPage, qtbot: QtBot) -> QMenu:
    header = page.features.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(3) + 12, header.height() // 2)
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, header.viewport().mapToGlobal(at))
    QApplication.sendEvent(header.viewport(), click)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu), timeout=_WAIT_MS)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def _trigger(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()


def test_the_headings_lead_to_each_tool(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    menu = _heading_menu(page, qtbot)
    inner = next(action.menu() for action in menu.actions() if action.text() == "Alpha")
    assert isinstance(inner, QMenu)
    inner.aboutToShow.emit()
    _trigger(inner, "Match only the rows of Alpha")
    menu.close()
    assert _rows(page) == []
    assert page.feature.text().startswith("No row fits.")
    menu = _heading_menu(page, qtbot)
    _trigger(menu, "Match the rows of all tools")
    menu.close()
    assert len(_rows(page)) == 4
    page.tool.setCurrentText("Gamma")
    assert len(_rows(page)) == 4
    menu = _heading_menu(page, qtbot)
    _trigger(menu, "Show only the answers of Gamma")
    menu.close()
    assert selection.pages.currentWidget() is selection.stages.tools
    assert selection.stages.tool_answers.tool.currentText() == "Gamma"


def test_the_answers_lead_to_the_rows_of_one_tool(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    selection.stages.tool_answers.actions_.rows_asked.emit("Alpha")
    assert selection.pages.currentWidget() is page
    assert (page.tool.currentText(), _rows(page)) == ("Alpha", [])


def test_another_row_starts_with_its_own_best_requirement(page: MatchPage, qtbot: QtBot) -> None:
    page.pairs.go_to(lambda pair: pair.requirement == "INC-02")
    page.wanted.setText("INC")
    current = page.pairs.current_row()
    assert current is not None
    assert current.requirement == "INC-02"  # stays while the same row is matched
    page.wanted.setText("")
    qtbot.keyClick(page.features, "n")
    qtbot.keyClick(page.features, "n")
    current = page.pairs.current_row()
    assert current is not None
    assert current.requirement == page.pairs.table.shown[0].requirement == "INC-03"


def test_matches_and_rejections_survive_a_newer_file(
    selection: MainWindow, page: MatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClick(page.features, "a")
    qtbot.keyClick(page.features, "r")
    newer = tmp_path / "loose 2.csv"
    lines = _LOOSE.splitlines()
    newer.write_text("\n".join([lines[0], "Brand new row,Yes,Yes", *reversed(lines[1:])]) + "\n", encoding="utf-8")
    selection.files.add([newer])
    qtbot.waitUntil(lambda: selection.importer.dialog is not None, timeout=_WAIT_MS)
    assert selection.importer.dialog is not None
    selection.importer.dialog.agree()
    assert [link.feature for link in _links(selection)] == ["loose 2.csv!loose 2!B6"]
    assert [place for _, place in selection.session.project.rejected] == ["loose 2.csv!loose 2!B5"]


def test_a_click_on_the_rail_brings_the_keys_to_the_rows(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    selection.open_stage("draw")
    qtbot.mouseClick(selection.rail.buttons["match"], Qt.MouseButton.LeftButton)
    assert selection.focusWidget() is page.features


def test_the_rail_tells_how_many_rows_are_to_be_matched(selection: MainWindow, page: MatchPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "4 to do" in selection.rail.buttons["match"].text(), timeout=_WAIT_MS)


def test_the_page_says_what_it_is_for_when_nothing_is_to_be_matched(selection: MainWindow, qtbot: QtBot) -> None:
    selection.show_stage("match")
    qtbot.waitUntil(lambda: selection.stages.match.title.text().startswith("Every row answers"), timeout=_WAIT_MS)
    assert "appear here" in selection.stages.match.feature.text()
