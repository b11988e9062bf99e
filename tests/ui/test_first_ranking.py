"""The whole way of a newcomer: from an empty window over a workshop and one vendor's sheet to a ranking.

What is missing stands there by its effect, and the hands need few actions.
"""

from __future__ import annotations

from pathlib import Path

from hands_kit import CTRL, LEFT, Key, Typist
from openpyxl import Workbook
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.requirement import Priority
from ui.shell.main_window import MainWindow

_SAID = (
    ("Log incident @Service desk", "must: Log incidents from e-mail"),
    ("Categorise", "Suggest a category"),
    ("Prioritise", "must: Set priority from impact and urgency"),
    ("Assign", "Hand over to a supplier"),
    ("Diagnose @Support group", "Search known errors"),
    ("Escalate", "Escalate before the SLA is missed"),
    ("Resolve", "Approve changes"),
    ("Confirm @Service desk", "Notify the caller by mail"),
    ("Inform", "Notify by SMS"),
    ("Close", "could: Survey after closing"),
)
_ANSWERS = (
    ("Log incidents from e-mail", "Yes, out of the box"),
    ("Suggest a category", "Configuration"),
    ("Set priority from impact and urgency", "Yes, out of the box"),
    ("Self-service portal", "Yes, out of the box"),
    ("Search known errors", "No"),
    ("Escalate when the SLA is about to be missed", "Add-on"),
    ("Approve a change", "Yes, out of the box"),
    ("Notify the caller", "Configuration"),
    ("Survey after closing", "On the roadmap"),
    ("Single sign-on", "Yes, out of the box"),
)


def _sheet(folder: Path) -> Path:
    """As a vendor sends it: a title, a row of headings, comments, and a row that nobody asked for."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Answers"
    sheet.append(["Acme ServicePro"])
    sheet.append([])
    sheet.append(["No", "Requirement", "Response", "Comment"])
    for number, (text, answer) in enumerate(_ANSWERS, 1):
        sheet.append([number, text, answer, "see manual"])
    book.save(folder / "acme.xlsx")
    return folder / "acme.xlsx"


def _dialog(window: MainWindow, qtbot: QtBot) -> QDialog:
    """The dialog that opens next."""

    def opened() -> list[QDialog]:
        return [each for each in window.findChildren(QDialog) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(opened()), timeout=20_000)
    return opened()[-1]


def _press(inside: QWidget, text: str) -> None:
    """Click the button with a text."""
    shown = (each for each in inside.findChildren(QAbstractButton) if each.isVisible())
    QTest.mouseClick(next(each for each in shown if each.text().startswith(text)), LEFT)


def test_ten_steps_and_one_sheet_lead_to_a_ranking_and_what_is_missing(
    window: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    window.resize(1600, 900)
    hand = Typist(window)
    hand.press(Key.Key_F8)
    hand.write("Incident management")
    for step, wish in _SAID:
        hand.write(step)
        hand.write(wish)
        hand.press(Key.Key_Return)
    hand.write("Closed.")
    hand.press(Key.Key_Escape)
    steps = [node for node in hand.process.nodes if node.kind.is_activity]
    assert [(node.name, node.requirements[0].text) for node in steps][:2] == [
        ("Log incident", "Log incidents from e-mail"),
        ("Categorise", "Suggest a category"),
    ]
    assert len(steps) == 10
    assert steps[0].requirements[0].priority is Priority.MUST

    hand.press(Key.Key_4, mod=CTRL)
    answers.open = [_sheet(tmp_path)]
    _press(window, "Import spreadsheets")
    _press(_dialog(window, qtbot), "Import")
    qtbot.waitUntil(window.messages.offer.isVisible)
    _press(window, "Match them")
    qtbot.waitUntil(window.stages.match.bulk.isEnabled, timeout=20_000)
    _press(window, "Accept all likely")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000):
        _press(_dialog(window, qtbot), "Accept")

    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None and window.isActiveWindow())
    hand.press(Key.Key_7, mod=CTRL)
    fit = window.session.fit
    assert fit is not None
    assert [tool.name for tool in fit.tools] == ["Acme ServicePro"]
    _press(window, "What is missing")
    questions = window.docks.by_id["questions"]
    assert questions.isVisible()
    table = window.panels.questions.table
    qtbot.waitUntil(lambda: bool(table.table.shown), timeout=20_000)
    asked = [(row.requirement.text, row.answer.share) for row in table.table.shown]
    assert {text for text, _ in asked} == {"Hand over to a supplier", "Notify by SMS"}
    assert [share for _, share in asked] == sorted((share for _, share in asked), reverse=True)
    assert all(share > 0 for _, share in asked)
