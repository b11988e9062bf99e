"""Letters to all bidders in one click on the page Report."""

from __future__ import annotations

import threading
from pathlib import Path

import docx
import pytest
from builders import contract_process, matrix_of, must, project_of
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.report import letters
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow
from ui.stages.report.letters import LettersDialog

LEFT = Qt.MouseButton.LeftButton
NAMES = {f"Assessment summary - Invented {tree}.docx" for tree in ("Ash", "Birch", "Cedar")}


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.show()
    window.open_stage("report")
    return window


def asked(window: MainWindow, qtbot: QtBot) -> LettersDialog:
    qtbot.mouseClick(window.stages.report.letters_button, LEFT)
    dialog = window.stages.letters.dialog
    assert dialog is not None
    return dialog


def idle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)


def test_one_click_writes_to_every_bidder_and_tells_what_to_fill_in(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.chosen_folder = tmp_path
    dialog = asked(shown, qtbot)
    assert dialog.winner == "Invented Ash"
    qtbot.mouseClick(dialog.write, LEFT)
    qtbot.waitUntil(lambda: {each.name for each in tmp_path.iterdir()} == NAMES, timeout=20_000)
    idle(shown, qtbot)
    told = shown.messages.current
    assert told is not None
    assert told.text.startswith(f"3\u00a0letters written to {tmp_path}.")
    assert "[day on which the standstill period ends]" in told.text
    said = [each.text for each in docx.Document(str(tmp_path / min(NAMES))).paragraphs]
    assert any("Your tender is the most advantageous one." in each for each in said)


def test_another_winner_and_kind_can_be_chosen(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.chosen_folder = tmp_path
    dialog = asked(shown, qtbot)
    dialog.winners.setCurrentText("Invented Birch")
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("pdf"))
    qtbot.mouseClick(dialog.write, LEFT)
    idle(shown, qtbot)
    assert {each.suffix for each in tmp_path.iterdir()} == {".pdf"}
    assert len(list(tmp_path.iterdir())) == 3


def test_letters_that_are_there_stay_as_they_are_and_it_is_said(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.chosen_folder = tmp_path
    filled_in = tmp_path / max(NAMES)
    filled_in.write_bytes(b"filled in")
    qtbot.mouseClick(asked(shown, qtbot).write, LEFT)
    idle(shown, qtbot)
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"filled in"]
    assert shown.messages.current is not None
    assert "may have been filled in: choose another folder" in shown.messages.current.text


def test_cancel_leaves_no_letter_behind(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers.chosen_folder = tmp_path
    under_way, may_go_on = threading.Event(), threading.Event()
    to = letters.letter_to

    def held(*args: object) -> object:
        under_way.set()
        assert may_go_on.wait(20)
        return to(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(letters, "letter_to", held)
    qtbot.mouseClick(asked(shown, qtbot).write, LEFT)
    qtbot.waitUntil(under_way.is_set, timeout=20_000)
    (task,) = [each for each in shown.tasks.running if each.writes]
    shown.tasks.give_up(task)
    may_go_on.set()
    idle(shown, qtbot)
    assert list(tmp_path.iterdir()) == []


def test_who_wins_is_asked_where_the_ranking_does_not_say(shown: MainWindow, qtbot: QtBot) -> None:
    same = {"Ash": {"R1": "native"}, "Birch": {"R1": "native"}}
    project = project_of(contract_process(Log=[must("R1")]), matrices=[matrix_of(same)])
    shown.session.open(Revision(project))
    qtbot.waitUntil(lambda: shown.session.fit_is_current, timeout=20_000)
    dialog = asked(shown, qtbot)
    assert (dialog.winner, dialog.write.isEnabled()) == ("", False)
    assert "Several tools share the first rank" in dialog.told.text()
    dialog.winners.setCurrentText("Birch")
    assert (dialog.winner, dialog.write.isEnabled()) == ("Birch", True)
    dialog.reject()


def test_without_tools_there_is_nobody_to_write_to(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    window.open_stage("report")
    assert not window.stages.report.letters_button.isEnabled()
