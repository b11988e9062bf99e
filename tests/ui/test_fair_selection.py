"""The whole way of a fair selection: drawn, declared a tender, answered, sealed unseen, decided, proven.

Vendors answer the app's own questionnaire; nobody sees who does better until the baseline is sealed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from hands_kit import ALT, CTRL, LEFT, Key, Typist
from openpyxl import load_workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from questionnaire_kit import ANSWER, FIRST, TOOL_CELL
from shown_texts import texts_of, widgets_of
from window_kit import Answers

from itsm_fit.model.edits import set_settings
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.verify import verify_file
from itsm_fit.storage.project_file import open_project
from ui.session.explaining import ExplainDialog
from ui.session.signing import SignDialog
from ui.shell.main_window import MainWindow
from ui.stages.seal.decision_page import DecisionPage

_WAIT_MS = 20_000
_PROCESS = "Incident management"
_SAID = (
    ("Log incident @Service desk", "must: Log incidents from e-mail"),
    ("Diagnose @Support group", "must: Search known errors"),
    ("Close @Service desk", "should: Notify the caller by mail"),
)
_VENDORS = {"Alpha": ("native", "native", "native"), "Beta": ("native", "none", "native")}


def test_from_an_empty_window_to_a_decision_that_can_be_proven(
    window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    window.resize(1280, 720)
    hand, session = Typist(window), window.session
    hand.press(Key.Key_F8)
    hand.write(_PROCESS)
    for step, wish in _SAID:
        hand.write(step)
        hand.write(wish)
    hand.press(Key.Key_Escape)

    hand.press(Key.Key_3, mod=CTRL)
    window.stages.seal.baseline.tender.setFocus()
    hand.press(Key.Key_Space)
    _sign(window, qtbot, "a public purchase")
    assert session.project.tender

    answers.save = asked = tmp_path / "questionnaire.xlsx"
    window.actions_["questionnaire"].trigger()
    qtbot.waitUntil(lambda: asked.exists() and not window.tasks.running, timeout=_WAIT_MS)
    answers.open = [_answered(asked, name, said) for name, said in _VENDORS.items()]
    hand.press(Key.Key_4, mod=CTRL)
    _press(window, "Import spreadsheets")
    _press(_dialog(window, qtbot), "Import")
    qtbot.waitUntil(lambda: session.project.tool_names == tuple(_VENDORS), timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: session.fit_is_current and not window.tasks.running, timeout=_WAIT_MS)
    assert session.fit is not None
    assert session.fit.unmatched == 0

    _back(window, qtbot)
    hand.press(Key.Key_7, mod=CTRL)
    assert window.pages.currentWidget() is window.stages.cover
    assert not [said for said in _shown(window) if re.search(r"\d\s?%", said)]
    QTest.keyClick(window.stages.cover.seal, Key.Key_Return)
    assert window.rail.stage == "seal"
    hand.press(Key.Key_F, mod=CTRL | ALT)
    _sign(window, qtbot, "agreed by the board")
    qtbot.waitUntil(lambda: bool(session.fit and session.fit.tools), timeout=_WAIT_MS)
    hand.press(Key.Key_7, mod=CTRL)
    assert session.fit is not None
    assert [(tool.name, tool.rank) for tool in session.fit.tools] == [("Alpha", 1), ("Beta", 2)]
    qtbot.waitUntil(lambda: any(re.search(r"100\s%", said) for said in _shown(window)), timeout=_WAIT_MS)

    answers.save = saved = tmp_path / "selection.itsmfit"
    hand.press(Key.Key_S, mod=CTRL)
    qtbot.waitUntil(lambda: saved.exists() and not session.dirty, timeout=_WAIT_MS)
    hand.press(Key.Key_2, mod=CTRL)
    session.edit("Weigh less", _lighter)
    hand.press(Key.Key_S, mod=CTRL)
    qtbot.waitUntil(lambda: window.findChild(ExplainDialog) is not None, timeout=_WAIT_MS)
    _sign(window, qtbot, "nobody searches by hand any more")
    qtbot.waitUntil(lambda: not session.dirty, timeout=_WAIT_MS)

    hand.press(Key.Key_J, mod=CTRL | ALT)
    page = window.stages.seal.page("decision")
    assert isinstance(page, DecisionPage)
    page.reason.setFocus()
    QTest.keyClicks(page.reason, "it carries every case")
    qtbot.waitUntil(page.decide.isEnabled, timeout=_WAIT_MS)
    page.decide.setFocus()
    hand.press(Key.Key_Return)
    assert session.project.log[-1].kind is LogKind.DECIDED

    hand.press(Key.Key_S, mod=CTRL)
    qtbot.waitUntil(lambda: not session.dirty, timeout=_WAIT_MS)
    answers.save = certificate = tmp_path / "certificate.html"
    window.actions_["certificate"].trigger()
    qtbot.waitUntil(lambda: certificate.exists() and not window.tasks.running, timeout=_WAIT_MS)
    log = open_project(saved).log
    kinds = [entry.kind for entry in log if entry.kind is not LogKind.ANSWERS_IN]
    assert kinds == [LogKind.TENDER, LogKind.SEALED, LogKind.DEVIATED, LogKind.DECIDED]
    assert log[-1].hash in certificate.read_text(encoding="utf-8")
    assert verify_file(saved, log[-1].hash, len(log)).problems == ()
    assert all(entry.moment <= datetime.now(UTC) for entry in log)


def _lighter(project: Project) -> Project:
    return set_settings(project, replace(project.settings, step_threshold=0.5))


def _answered(blank: Path, name: str, said: tuple[str, ...]) -> Path:
    """The questionnaire as a vendor sends it back."""
    book = load_workbook(blank)
    book["Instructions"][TOOL_CELL] = name
    sheet = book[_PROCESS]
    for row, answer in enumerate(said, FIRST):
        sheet[f"{ANSWER}{row}"] = answer
    path = blank.with_name(f"{name}.xlsx")
    book.save(path)
    return path


def _dialog(window: MainWindow, qtbot: QtBot) -> QDialog:
    """The dialog that opens next."""

    def opened() -> list[QDialog]:
        return [each for each in window.findChildren(QDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()), timeout=_WAIT_MS)
    return opened()[-1]


def _sign(window: MainWindow, qtbot: QtBot, reason: str) -> None:
    dialog = _dialog(window, qtbot)
    assert isinstance(dialog, SignDialog)
    dialog.by.setText("Ada")
    QTest.keyClicks(dialog.reason, reason)
    QTest.mouseClick(dialog.act, LEFT)
    _back(window, qtbot)


def _back(window: MainWindow, qtbot: QtBot) -> None:
    """The window has the keyboard again; no window manager gives it back once a dialog closed."""

    def has_it() -> bool:
        if QApplication.activeModalWidget() is None and not window.isActiveWindow():
            window.activateWindow()
        return QApplication.activeModalWidget() is None and window.isActiveWindow()

    qtbot.waitUntil(has_it, timeout=_WAIT_MS)


def _press(inside: QWidget, text: str) -> None:
    shown = (each for each in inside.findChildren(QAbstractButton) if each.isVisible())
    QTest.mouseClick(next(each for each in shown if each.text().startswith(text)), LEFT)


def _shown(window: MainWindow) -> list[str]:
    within = [widget for part in (window.pages, window.rail) for widget in widgets_of(part) if widget.isVisible()]
    return [each.text for widget in within for each in texts_of(widget)]
