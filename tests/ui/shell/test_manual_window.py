"""F1 opens the manual where it tells of what is in front; sample files are written where somebody says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from itsm_fit.support.manual import INDEX, manual
from ui.shell.main_window import MainWindow
from ui.shell.support.manual_window import ManualWindow
from ui.widgets.look import Look


def shown(window: MainWindow, qtbot: QtBot) -> ManualWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: not window.tasks.running and bool(window.findChildren(ManualWindow)), timeout=20_000)
    (found,) = window.findChildren(ManualWindow)
    return found


def listed(its: ManualWindow) -> list[str]:
    places = (its.contents.item(row).data(Qt.ItemDataRole.UserRole) for row in range(its.contents.count()))
    return [place for place in places if place]


def test_f1_opens_the_page_of_what_is_in_front_and_the_same_window_goes_on_there(
    selection: MainWindow, qtbot: QtBot
) -> None:
    selection.open_stage("fit")
    its = shown(selection, qtbot)
    assert its.place == "manual/10-fit.md"
    selection.stages.fit.show_page("firm")
    assert shown(selection, qtbot) is its
    qtbot.waitUntil(lambda: its.place == "certainty.md", timeout=20_000)


def test_f1_on_the_first_page_opens_the_index(window: MainWindow, qtbot: QtBot) -> None:
    assert shown(window, qtbot).place == INDEX


@pytest.fixture
def its(window: MainWindow, qtbot: QtBot) -> ManualWindow:
    made = ManualWindow(Look(window._settings), window, lambda _place: None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_link_leads_to_its_page_and_back_brings_the_one_before(its: ManualWindow) -> None:
    its.view.anchorClicked.emit(QUrl("manual/06-seal.md"))
    assert "Seal a tender" in its.view.toPlainText()
    its.view.anchorClicked.emit(QUrl("../sealing.md#the-seal"))
    assert its.place == "sealing.md"
    QTest.mouseClick(its.back, Qt.MouseButton.LeftButton)
    assert its.place == "manual/06-seal.md"
    QTest.mouseClick(its.forward, Qt.MouseButton.LeftButton)
    assert its.place == "sealing.md"


def test_a_link_out_of_the_manual_is_said_and_opens_nothing(its: ManualWindow) -> None:
    its.view.anchorClicked.emit(QUrl("../CONTRIBUTING.md"))
    assert its.english.text() == "../CONTRIBUTING.md is not part of the manual."
    assert its.place == INDEX


def test_words_narrow_the_list_without_leaving_the_page_and_enter_opens_the_first(its: ManualWindow) -> None:
    assert listed(its) == [page.place for page in manual()]
    QTest.keyClicks(its.search, "seal tender")
    assert listed(its)[0] == "manual/06-seal.md"
    assert its.place == INDEX
    QTest.keyClick(its.search, Qt.Key.Key_Return)
    assert its.place == "manual/06-seal.md"
    its.search.setText("zymurgy")
    assert listed(its) == []
    assert its.nothing.isVisible()


def test_pictures_fit_the_window_and_come_from_the_manual_alone(its: ManualWindow, tmp_path: Path) -> None:
    its.show_place("manual/01-first-result.md")
    kind = 2  # an image
    picture = its.view.loadResource(kind, QUrl("../pictures/first-page.png"))
    assert 0 < picture.width() / picture.devicePixelRatio() < its.view.viewport().width()
    assert its.view.loadResource(kind, QUrl(str(tmp_path / "other.png"))) is None


def test_a_picture_is_opened_in_full_size(its: ManualWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    its.show_place("manual/01-first-result.md")
    its.view.anchorClicked.emit(QUrl("../pictures/first-page.png"))
    assert [url.fileName() for url in opened] == ["first-page.png"]
    assert its.place == "manual/01-first-result.md"


def test_sample_files_are_written_into_a_folder_of_the_users(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window._dialogs, "folder", lambda _title, _near: tmp_path)
    window.actions_["sample_files"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.running and window.messages.isVisibleTo(window), timeout=10_000)
    assert (tmp_path / "itsm-fit-samples" / "practice" / "dahlia.csv").exists()
    assert str(tmp_path) in window.messages.text.text()
