"""A report is written in the background: it is shown how far it is, it can be stopped, and where it is is said."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.findings import Severity
from itsm_fit.resources import folder
from itsm_fit.storage.project_file import open_project
from ui.session.session import Revision
from ui.shell.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.session.open(Revision(open_project(folder("sample_models") / "small" / "small-selection.itsmfit")))
    qtbot.waitUntil(lambda: window.session.fit_is_current, timeout=20_000)
    window.show()
    window.open_stage("report")
    return window


def _write(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(shown.stages.report.report_button, LEFT)
    qtbot.waitUntil(lambda: shown.messages.current is not None and not shown.tasks.running, timeout=20_000)


def test_what_is_written_can_be_opened_and_shown_in_its_folder(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    answers.save = path = tmp_path / "report.xlsx"
    _write(shown, qtbot)
    assert shown.messages.text.text() == f"report.xlsx is written to {tmp_path}."
    for button in (shown.messages.offer, shown.messages.also):
        qtbot.mouseClick(button, LEFT)
    assert [Path(each) for each in opened] == [path, tmp_path]


def test_where_nothing_opens_a_file_it_is_said_where_it_lies(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    answers.save = tmp_path / "report.xlsx"
    _write(shown, qtbot)
    qtbot.mouseClick(shown.messages.offer, LEFT)
    said = f"Nothing is set here to open report.xlsx. It lies in {tmp_path}."
    assert shown.messages.text.text() == said


def test_a_report_that_somebody_has_open_is_kept_beside_it_and_that_is_said(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.save = path = tmp_path / "report.xlsx"
    path.write_bytes(b"open")
    path.with_name(".~lock.report.xlsx#").write_bytes(b"Anna Berg,anna,desk-7,29.11.2026 05:00,x;")
    _write(shown, qtbot)
    said = shown.messages.current
    assert said is not None
    assert said.severity is Severity.WARNING
    assert said.text == f"report (2).xlsx is written to {tmp_path}."
    assert said.under[0].startswith("report.xlsx is open in another program (by Anna Berg on desk-7 since")
    assert path.read_bytes() == b"open"
    assert (tmp_path / "report (2).xlsx").read_bytes()[:2] == b"PK"


def test_a_report_can_be_stopped_while_it_is_written_and_leaves_no_file(
    shown: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from itsm_fit.report.workbook import book

    under_way, go_on = threading.Event(), threading.Event()
    really = book.Book.page

    def slowly(self, name, **looks):  # type: ignore[no-untyped-def]
        under_way.set()
        assert go_on.wait(20)
        return really(self, name, **looks)

    monkeypatch.setattr(book.Book, "page", slowly)
    answers.save = tmp_path / "report.xlsx"
    qtbot.mouseClick(shown.stages.report.report_button, LEFT)
    assert under_way.wait(20)
    qtbot.waitUntil(shown.progress.isVisible)
    assert shown.progress.text.text().startswith("Writing")
    qtbot.mouseClick(shown.progress.cancel, LEFT)
    go_on.set()
    qtbot.waitUntil(lambda: not shown.tasks._runs, timeout=20_000)
    assert list(tmp_path.glob("*report*")) == []
