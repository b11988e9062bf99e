"""Licences, diagnostics and newer versions in the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.support.parts import ProgramPart
from ui.session.tasks import Tasks
from ui.shell.support.licences_dialog import LicencesDialog
from ui.shell.support.updates_dialog import UpdatesDialog, agreed, due, mark_asked
from ui.widgets.look import Look

PARTS = (
    ProgramPart("ITSM Fit", "1", "Apache-2.0", "Apache License, without limit"),
    ProgramPart("zeta", "2", "MIT", "Do as you like."),
)


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
