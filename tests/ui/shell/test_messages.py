"""What the window says stands at its foot: over nothing that one needs next, and as long as it is of use."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.findings import Severity
from ui.session.choice import Scope
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.widgets.look import Look
from ui.widgets.messages import Message, MessageBar

STAGE_IDS = [stage.id for stage in STAGES]
LONG = "Letters to all bidders are written; three blanks in each are still to be filled in by hand. " * 6


def _place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.usefixtures("dressed")
def test_a_message_lies_over_no_page_and_one_of_a_line_moves_nothing(selection: MainWindow, qtbot: QtBot) -> None:
    bar = selection.messages
    for stage in STAGE_IDS:
        bar.clear()
        selection.open_stage(stage)
        _settle()
        before = _place(selection, selection.pages)
        bar.show_message(Message(Severity.INFO, "fit.pdf is written.", offer="Open File", also="Show in Folder"))
        _settle()
        assert bar.isVisible()
        assert _place(selection, selection.pages) == before, stage
        assert not _place(selection, bar).intersects(before), stage
    assert selection.width() == 1280


@pytest.mark.usefixtures("dressed")
def test_a_long_message_has_room_for_all_its_words_and_gives_it_back(selection: MainWindow, qtbot: QtBot) -> None:
    selection.open_stage("match")
    _settle()
    before, bar = _place(selection, selection.pages), selection.messages
    bar.show_message(Message(Severity.WARNING, LONG, under=("One is named otherwise.",), offer="Show in Folder"))
    qtbot.waitUntil(lambda: selection.pages.height() < before.height())
    assert bar.text.height() >= bar.text.heightForWidth(bar.text.width())
    assert not _place(selection, bar).intersects(_place(selection, selection.pages))
    bar.dismiss()
    qtbot.waitUntil(lambda: _place(selection, selection.pages) == before)


@pytest.mark.usefixtures("dressed")
def test_in_a_narrow_bar_the_buttons_stand_below_the_words(qtbot: QtBot, settings: QSettings) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    look, bar = Look(settings, holder), MessageBar(holder)
    assert look.theme
    holder.resize(1000, 600)
    holder.show()
    bar.show_message(Message(Severity.WARNING, "The file is written.", offer="Open File", also="Show in Folder"))
    bar.show()
    bar.resize(900, bar.height())
    _settle()
    assert bar.offer.mapTo(bar, bar.offer.rect().center()).y() == pytest.approx(bar.height() / 2, abs=2)
    bar.resize(230, bar.height())
    _settle()
    assert bar.offer.mapTo(bar, bar.offer.rect().topLeft()).y() >= bar.text.geometry().bottom()
    for button in (bar.offer, bar.also, bar.close_button):
        assert bar.rect().contains(QRect(button.mapTo(bar, button.rect().topLeft()), button.size()))


def test_what_it_leads_to_takes_it_back(selection: MainWindow) -> None:
    bar = selection.messages
    bar.error("Something went wrong.")
    bar.show_message(Message(Severity.INFO, "vendors.csv: imported.", offer="Match them", leads_to="match"))
    selection.open_stage("fit")
    assert bar.offer.isVisible()
    selection.open_stage("match")
    assert bar.text.text() == "Something went wrong."
    assert not bar.offer.isVisible()


def test_news_goes_by_itself_and_what_has_something_to_do_waits_until_it_is_done(selection: MainWindow) -> None:
    bar, opened = selection.messages, list[str]()
    written = Message(Severity.INFO, "fit.pdf is written.", offer="Open File", take=lambda: opened.append("fit.pdf"))
    bar.show_message(written)
    bar.say(Severity.INFO, "The scores are there.")
    assert bar.goes_by_itself
    bar.passing.timeout.emit()
    assert bar.current is written
    assert not bar.goes_by_itself
    QTest.mouseClick(bar.offer, Qt.MouseButton.LeftButton)
    assert opened == ["fit.pdf"]
    assert bar.goes_by_itself
    bar.show_message(written)
    bar.show_message(Message(Severity.INFO, "book.docx is written.", offer="Open File"))
    bar.dismiss()
    assert bar.current is None


def test_what_is_no_longer_true_is_taken_back(selection: MainWindow) -> None:
    still = [True]
    selection.messages.show_message(Message(Severity.WARNING, "The figures are old.", stands=lambda: still[0]))
    selection.session.title_changed.emit()
    assert selection.messages.isVisible()
    still.clear()
    still.append(False)
    selection.session.title_changed.emit()
    assert not selection.messages.isVisible()


def test_the_colours_are_explained_again_when_nothing_is_said(selection: MainWindow) -> None:
    selection.open_stage("draw")
    selection.choice.set_tool("Alpha")
    assert selection.legend.isVisible()
    selection.messages.error("Something went wrong.")
    assert not selection.legend.isVisible()
    selection.messages.dismiss()
    assert selection.legend.isVisible()


def _docks(window: MainWindow) -> list[str]:
    return [name for name, dock in window.docks.by_id.items() if dock.isVisible()]


@pytest.mark.parametrize("stage", [each for each in STAGE_IDS if each != "draw"])
def test_panels_of_the_drawing_give_every_other_stage_their_room(selection: MainWindow, stage: str) -> None:
    selection.open_stage("draw")
    before = _docks(selection)
    assert before
    selection.open_stage(stage)
    assert _docks(selection) == []
    selection.open_stage("draw")
    assert _docks(selection) == before


def test_answers_behind_a_figure_go_by_escape_and_with_its_page(selection: MainWindow, qtbot: QtBot) -> None:
    fit = selection.stages.fit
    selection.open_stage("fit")
    selection.activateWindow()
    fit.overview.table.setFocus()
    selection.choice.why_asked.emit(Scope("Alpha"))
    table = selection.panels.answers.table
    qtbot.waitUntil(table.hasFocus)
    assert _docks(selection) == ["answers"]
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert _docks(selection) == []
    assert fit.overview.table.hasFocus()
    selection.choice.why_asked.emit(Scope("Alpha"))
    fit.show_page("gaps")
    assert _docks(selection) == []
    selection.docks.front("answers")  # asked for by itself, it stays
    fit.show_page("overview")
    assert _docks(selection) == ["answers"]


def test_panels_beside_the_drawing_stay_by_escape(selection: MainWindow, qtbot: QtBot) -> None:
    selection.open_stage("fit")
    selection.choice.why_asked.emit(Scope("Alpha"))
    selection.open_stage("draw")
    selection.activateWindow()
    selection.docks.front("answers")
    table = selection.panels.answers.table
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert "answers" in _docks(selection)
