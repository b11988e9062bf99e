"""Licences, diagnostics and newer versions in the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from socket import gethostname

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers, model

from itsm_fit.support.parts import ProgramPart
from ui.session.errors import log_file, log_trace
from ui.session.tasks import Tasks
from ui.shell.main_window import MainWindow
from ui.shell.support.licences_dialog import LicencesDialog
from ui.shell.support.updates_dialog import UpdatesDialog, agreed, due, mark_asked
from ui.widgets.look import Look

PARTS = (
    ProgramPart("ITSM Fit", "1", "Apache-2.0", "Apache License, without limit"),
    ProgramPart("zeta", "2", "MIT", "Do as you like."),
)

MARK = "Xylophone"
"""In every name, text and path of a project here."""


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 700)
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def main(
    qtbot: QtBot, settings: QSettings, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The whole window, of a user called as the project is."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    for name in ("LOGNAME", "USER"):
        monkeypatch.setenv(name, MARK)
    made = MainWindow(settings, answers)
    qtbot.addWidget(made, before_close_func=lambda _: made.session.stack.setClean())
    yield made
    assert made.tasks.end(5_000)


@pytest.fixture
def releases() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"version": "99.1"}')

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/latest.json", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_licences_are_found_by_name_and_by_a_word_of_their_text(
    qtbot: QtBot, window: QWidget, settings: QSettings
) -> None:
    dialog = LicencesDialog(PARTS, Look(settings), window, None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.shown == list(PARTS)
    assert dialog.text.toPlainText() == PARTS[0].text
    qtbot.keyClicks(dialog.search, "as you LIKE")
    assert [part.name for part in dialog.shown] == ["zeta"]
    assert dialog.text.toPlainText() == "Do as you like."
    qtbot.keyClicks(dialog.search, " nowhere")
    assert dialog.nothing.isVisible()
    assert dialog.text.toPlainText() == ""
    dialog.search.setText("mit")  # a licence comes before a word such as “limit”
    assert [part.name for part in dialog.shown] == ["zeta"]


def test_nothing_is_asked_before_somebody_agrees(
    qtbot: QtBot, window: QWidget, settings: QSettings, releases: tuple[str, list[str]]
) -> None:
    address, asked = releases
    tasks = Tasks(window)
    dialog = UpdatesDialog(settings, tasks, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.ask.isEnabled()  # no address is known
    dialog.address.setText(address)
    assert not due(settings)
    assert asked == []
    dialog.ask.click()
    qtbot.waitUntil(lambda: "99.1" in dialog.answer.text())
    assert asked == ["/latest.json"]
    assert not agreed(settings)
    tasks.end(1000)


def test_who_agrees_is_told_once_a_day(qtbot: QtBot, window: QWidget, settings: QSettings) -> None:
    tasks = Tasks(window)
    dialog = UpdatesDialog(settings, tasks, window)
    qtbot.addWidget(dialog)
    dialog.at_start.click()
    assert not due(settings)  # there is nowhere to ask
    dialog.address.setText("https://example.org/latest.json")
    assert due(settings)
    mark_asked(settings)
    assert not due(settings)
    settings.setValue("updates/asked", "2020-01-01")
    assert due(settings)
    dialog.at_start.click()
    assert not due(settings)
    tasks.end(1000)


def test_what_fails_is_said_in_a_sentence(qtbot: QtBot, window: QWidget, settings: QSettings) -> None:
    tasks = Tasks(window)
    dialog = UpdatesDialog(settings, tasks, window)
    qtbot.addWidget(dialog)
    dialog.address.setText("http://127.0.0.1:9/")
    dialog.ask.click()
    qtbot.waitUntil(lambda: "Nobody answers" in dialog.answer.text())
    assert dialog.ask.isEnabled()
    tasks.end(1000)


def test_at_start_nothing_goes_out_unless_agreed_to_and_then_once_a_day(
    settings: QSettings, releases: tuple[str, list[str]], main: MainWindow, qtbot: QtBot
) -> None:
    address, asked = releases
    settings.setValue("updates/address", address)
    main.support().ask_at_start()
    assert not main.tasks.running
    assert asked == []
    settings.setValue("updates/at start", "true")
    main.support().ask_at_start()
    qtbot.waitUntil(lambda: "99.1" in main.messages.text.text(), timeout=20_000)
    main.support().ask_at_start()
    assert not main.tasks.running
    assert asked == ["/latest.json"]


def test_diagnostics_hold_nothing_of_a_project(
    main: MainWindow, settings: QSettings, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / f"{MARK} folder"
    place.mkdir()
    drawn = place / f"{MARK}.bpmn"
    drawn.write_text(model("INC", MARK).replace("Service desk", MARK).replace("Register", MARK), encoding="utf-8")
    broken = place / f"{MARK} broken.bpmn"
    broken.write_text(f"<definitions><{MARK}>", encoding="utf-8")
    main.files.open([drawn])
    qtbot.waitUntil(lambda: MARK in main.windowTitle(), timeout=20_000)
    main.files.open([broken])
    for key in ("author", "recent", "folder", "language", f"book/{MARK}", "known/workspaces"):
        settings.setValue(key, f"{MARK} {place}")
    log_trace(ValueError(f"{MARK} at {drawn}"))
    answers.save = tmp_path / "diagnostics.json"
    main.support().save_diagnostics()
    qtbot.waitUntil(answers.save.exists, timeout=20_000)
    told = answers.save.read_text(encoding="utf-8")
    assert "builtins.ValueError" in told
    assert MARK in log_file().read_text(encoding="utf-8")
    assert not [secret for secret in (MARK, str(tmp_path), str(Path.home()), gethostname()) if secret in told]
