"""The whole way of a fair selection: drawn, weighed, answered, sealed unseen, judged, decided, reported and proven.

Vendors answer the app's own questionnaire; nobody sees who does better until the baseline is sealed.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hands_kit import ALT, CTRL, LEFT, Key, Typist
from openpyxl import load_workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from questionnaire_kit import ANSWER, EVIDENCE, FIRST, TOOL_CELL
from shown_texts import texts_of, widgets_of
from window_kit import Answers

from itsm_fit.model.decision import Criterion, CriterionKind, ValueSource
from itsm_fit.model.edits import set_settings
from itsm_fit.model.evidence import Grade
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.verify import verify_file
from itsm_fit.storage.project_file import open_project
from ui.session.dialogs import Dialogs
from ui.session.explaining import ExplainDialog
from ui.session.signing import SignDialog
from ui.shell.main_window import MainWindow
from ui.stages.judge.agree_dialog import AgreeDialog
from ui.stages.judge.evaluators_page import EvaluatorsPage
from ui.stages.judge.evidence_page import EvidencePage
from ui.stages.judge.fill_dialog import FillDialog
from ui.stages.seal.decision_page import DecisionPage

pytestmark = pytest.mark.usefixtures("dressed")

_WAIT_MS = 20_000
_PROCESS = "Incident management"
_SAID = (
    ("Log incident @Service desk", "must: Log incidents from e-mail"),
    ("Diagnose @Support group", "must: Search known errors"),
    ("Close @Service desk", "should: Notify the caller by mail"),
)
_SECOND, _SECOND_SAID = "Change management", ("Plan change @Change manager", "must: Plan in a calendar")
_VENDORS = {"Alpha": ("native", "native", "native", "native"), "Beta": ("native", "none", "native", "native")}
_SCORES = {"Ben": "3 · good", "Cleo": "1 · poor"}


def test_from_an_empty_window_to_a_decision_that_can_be_proven(
    window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Dialogs, "save_file", lambda _own, *asked: answers.save_file(*asked))
    window.resize(1280, 720)
    hand, session = Typist(window), window.session
    hand.press(Key.Key_F8)
    hand.write(_PROCESS)
    for step, wish in _SAID:
        _said(hand, step, wish)
    hand.press(Key.Key_Escape)
    hand.press(Key.Key_N, mod=CTRL)
    hand.write(_SECOND)
    hand.press(Key.Key_Escape, Key.Key_F8)
    _said(hand, *_SECOND_SAID)
    hand.press(Key.Key_Escape)
    drawn = session.project.processes.values()
    assert [sum(bool(node.requirements) for node in process.nodes) for process in drawn] == [3, 1]
    _choose(window, qtbot, hand)

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
    assert not set(_VENDORS) & {session.project.name}, "no bidder reads another one's name on a sheet"

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

    _grade(window, qtbot)
    _judge(window, qtbot, answers, tmp_path)
    answers.save = saved
    hand.press(Key.Key_S, mod=CTRL)
    _sign(window, qtbot, "people are to judge it, too")
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
    _reported(window, qtbot, answers, tmp_path)
    answers.save = certificate = tmp_path / "certificate.html"
    window.actions_["certificate"].trigger()
    qtbot.waitUntil(lambda: certificate.exists() and not window.tasks.running, timeout=_WAIT_MS)
    log = open_project(saved).log
    kinds = [entry.kind for entry in log if entry.kind is not LogKind.ANSWERS_IN]
    judged = [LogKind.SCORES_IN, LogKind.SCORES_IN, LogKind.SCORE_AGREED]
    assert kinds == [LogKind.TENDER, LogKind.SEALED, LogKind.DEVIATED, *judged, LogKind.DEVIATED, LogKind.DECIDED]
    assert log[-1].hash in certificate.read_text(encoding="utf-8")
    assert verify_file(saved, log[-1].hash, len(log)).problems == ()
    assert all(entry.moment <= datetime.now(UTC) for entry in log)


def _said(hand: Typist, step: str, wish: str) -> None:
    """A step and what it needs; an empty line goes on."""
    hand.write(step)
    hand.write(wish)
    hand.press(Key.Key_Return)


def _choose(window: MainWindow, qtbot: QtBot, hand: Typist) -> None:
    """One choice between two invented profiles, and the weights that follow."""
    hand.press(Key.Key_2, mod=CTRL)
    qtbot.waitUntil(lambda: window.session.fit_is_current and not window.tasks.running, timeout=_WAIT_MS)
    _press(window, "By choosing")
    dialog = _dialog(window, qtbot)
    QTest.keyClick(dialog, Key.Key_A)
    _press(dialog, "Use as process weights")
    _back(window, qtbot)
    weights = [process.weight for process in window.session.project.processes.values()]
    assert len(window.session.project.choices) == 1
    assert weights[0] != weights[1]


def _grade(window: MainWindow, qtbot: QtBot) -> None:
    """Grade the first answer as shown; the vendor's own links are there."""
    window.open_stage("judge")
    page = window.stages.judge.page("evidence")
    assert isinstance(page, EvidencePage)
    qtbot.waitUntil(lambda: page.shown is not None and not window.tasks.running, timeout=_WAIT_MS)
    page.views.choose("answers")
    page.answers.choose(page.answers.table.index(0, 0))
    QTest.keyClick(page.answers, Key.Key_3)
    grades = Counter(its.grade for its in window.session.project.evidence)
    assert grades == {Grade.SHOWN: 1, Grade.DOCUMENTED: 6}, "a no rests on nothing"


def _judge(window: MainWindow, qtbot: QtBot, answers: Answers, folder: Path) -> None:
    """Two evaluators, one sheet filled in here and one in a spreadsheet; one score agreed on."""
    page = window.stages.judge.show_page("evaluators")
    assert isinstance(page, EvaluatorsPage)
    usability = Criterion(
        "", "Usability", CriterionKind.SCALE, words=("poor", "fair", "good"), source=ValueSource.JUDGED
    )
    page.add(usability)
    _dialog(window, qtbot).accept()
    _back(window, qtbot)
    sheets = [folder / f"{name}.xlsx" for name in _SCORES]
    for sheet in sheets:
        answers.save = sheet
        page.make(sheet.stem)
        qtbot.waitUntil(lambda sheet=sheet: sheet.exists() and not window.tasks.running, timeout=_WAIT_MS)
    page.fill(sheets[0])
    dialog = _dialog(window, qtbot)
    assert isinstance(dialog, FillDialog)
    dialog.conflict.setCurrentIndex(1)
    model = dialog.table.model()
    model.setData(model.index(0, 4), "good")
    QTest.mouseClick(dialog.act, LEFT)
    _back(window, qtbot)
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)
    _scored(sheets[1])
    for sheet in sheets:
        page.take([sheet])
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: page.judged is not None and len(page.judged.standings) == 2, timeout=_WAIT_MS)
    row = page.scores.table.shown[0]
    assert [score.raw for sheet in window.session.project.judging.returned for score in sheet.scores] == [
        *_SCORES.values()
    ]
    page.agree([row])
    agree = _dialog(window, qtbot)
    assert isinstance(agree, AgreeDialog)
    agree.scale.setCurrentIndex(1)
    _sign(window, qtbot, "seen together")


def _scored(path: Path) -> None:
    """An evaluator's sheet as a spreadsheet program leaves it."""
    book = load_workbook(path)
    told = {row[0].value: row[1] for row in book["Declaration"].iter_rows()}
    told["Do you have a conflict of interest?"].value = "No"
    told["Declared on"].value = datetime.now().astimezone().date()
    book["Scores"]["F5"] = _SCORES[path.stem]
    book.save(path)


def _reported(window: MainWindow, qtbot: QtBot, answers: Answers, folder: Path) -> None:
    """The report tells all of it."""
    window.open_stage("report")
    qtbot.waitUntil(lambda: window.session.fit_is_current and not window.tasks.running, timeout=_WAIT_MS)
    answers.save = path = folder / "report.xlsx"
    assert window.actions_["report"].isEnabled()
    window.actions_["report"].trigger()
    qtbot.waitUntil(lambda: path.exists() and not window.tasks.running, timeout=_WAIT_MS)
    book = load_workbook(path, read_only=True)
    told = {
        name: {str(cell) for row in book[name].iter_rows(values_only=True) for cell in row if cell is not None}
        for name in ("On record", "Evidence", "Judgements", "Fairness")
    }
    assert "people are to judge it, too" in told["On record"]
    assert "shown" in told["Evidence"]
    assert {"Ben", "Cleo", "3 · good", "1 · poor", "seen together"} <= told["Judgements"]
    assert any("were known" in said for said in told["Fairness"])


def _lighter(project: Project) -> Project:
    return set_settings(project, replace(project.settings, step_threshold=0.5))


def _answered(blank: Path, name: str, said: tuple[str, ...]) -> Path:
    """The questionnaire as a vendor sends it back."""
    book = load_workbook(blank)
    book["Instructions"][TOOL_CELL] = name
    places = [(_PROCESS, FIRST + at) for at in range(len(_SAID))] + [(_SECOND, FIRST)]
    for (sheet, row), answer in zip(places, said, strict=True):
        book[sheet][f"{ANSWER}{row}"] = answer
        book[sheet][f"{EVIDENCE}{row}"] = f"https://vendor.example/{row}"
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
