"""Two states of a project side by side in a window: found by sort, by word and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from itsm_fit.differences import By, DifferenceKind, EntityDifference, EntitySort, FieldChange
from ui.shell.safety.differences_dialog import MINE_AND_FILE, DifferencesDialog, DifferencesQuestion, Option
from ui.widgets.look import Look

QUESTION = DifferencesQuestion(
    "Differences",
    "“wahl.itsmfit” was saved by somebody else.",
    MINE_AND_FILE,
    (Option("Overwrite", "over"), Option("Keep Both", "both", safe=True)),
)
DIFFERENCES = (
    EntityDifference(
        EntitySort.PROCESS,
        ("CHG",),
        "Change",
        DifferenceKind.REMOVED,
        holds=((EntitySort.STEP, 4), (EntitySort.FLOW, 1)),
    ),
    EntityDifference(
        EntitySort.STEP,
        ("INC", "T"),
        "Register",
        DifferenceKind.CHANGED,
        "Incident",
        (FieldChange("name", "Log", "Register"), FieldChange("lane", "Desk", "Expert")),
    ),
    EntityDifference(
        EntitySort.ANSWER, ("0", "glpi", "inc-01", "0"), "GLPI: INC-01", DifferenceKind.ADDED, "v.xlsx!M", holds=()
    ),
    EntityDifference(
        EntitySort.LAYOUT, ("Incident",), "Incident", DifferenceKind.MOVED, "", holds=((EntitySort.STEP, 3),)
    ),
)


@pytest.fixture
def look(settings: QSettings) -> Look:
    return Look(settings)


def _shown(qtbot: QtBot, look: Look, differences: Sequence[EntityDifference] = DIFFERENCES) -> DifferencesDialog[str]:
    dialog = DifferencesDialog(QUESTION, differences, look)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    dialog.activateWindow()
    return dialog


def _rows(dialog: DifferencesDialog[str]) -> list[tuple[str, ...]]:
    return [(row.sign, row.name, row.field, row.first, row.second) for row in dialog.table.table.shown]


def _sorts(dialog: DifferencesDialog[str]) -> list[str]:
    return [dialog.sorts.item(at).text() for at in range(dialog.sorts.count())]


def test_each_field_stands_with_mine_beside_the_files(qtbot: QtBot, look: Look) -> None:
    assert _rows(_shown(qtbot, look)) == [
        ("−", "Change", "only mine", "there, with 4 steps, 1 flow", "–"),
        ("≈", "Register", "name", "Log", "Register"),
        ("≈", "Register", "lane", "Desk", "Expert"),
        ("+", "GLPI: INC-01", "only in the file", "–", "there"),
        ("↔", "Incident", "drawn elsewhere", "3 steps", "3 steps"),
    ]


def test_the_sorts_count_entities_and_show_theirs_alone(qtbot: QtBot, look: Look) -> None:
    dialog = _shown(qtbot, look)
    assert _sorts(dialog) == ["Everything · 4", "Processes · 1", "Steps · 1", "Layouts · 1", "Answers · 1"]
    dialog.sorts.setFocus()
    QTest.keyClick(dialog.sorts, Qt.Key.Key_Down)
    QTest.keyClick(dialog.sorts, Qt.Key.Key_Down)
    assert [row[1] for row in _rows(dialog)] == ["Register", "Register"]


def test_words_are_found_in_any_column_and_no_hit_is_said(qtbot: QtBot, look: Look) -> None:
    dialog = _shown(qtbot, look)
    QTest.keyClicks(dialog, "f", Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is dialog.search
    QTest.keyClicks(dialog.search, "desk expert")
    assert [row[2] for row in _rows(dialog)] == ["lane"]
    QTest.keyClicks(dialog.search, " elsewhere")
    assert dialog.nothing.isVisible()
    assert dialog.nothing.text() == "Nothing matches."


def test_the_whole_text_of_both_sides_can_be_read(qtbot: QtBot, look: Look) -> None:
    long = "Keeps the conversation with the caller beside the ticket, whatever channel it came by. " * 4
    told = EntityDifference(
        EntitySort.REQUIREMENT,
        ("r",),
        "R",
        DifferenceKind.CHANGED,
        "",
        (FieldChange("text", long, f"{long}\nAlways."),),
    )
    dialog = _shown(qtbot, look, [told])
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    assert dialog.first.toPlainText() == long
    assert dialog.second.toPlainText() == f"{long}\nAlways."


def test_enter_in_the_search_line_decides_nothing_and_escape_leaves(qtbot: QtBot, look: Look) -> None:
    dialog = _shown(qtbot, look)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.answer is None


def test_a_choice_is_made_by_keyboard(qtbot: QtBot, look: Look) -> None:
    dialog = _shown(qtbot, look)
    button = next(each for each in dialog.buttons if each.text() == "Keep Both")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert dialog.answer == "both"
    assert not dialog.isVisible()


def test_no_difference_is_said_in_words(qtbot: QtBot, look: Look) -> None:
    dialog = _shown(qtbot, look, [])
    assert dialog.nothing.text() == "Both hold the same: nothing differs."
    assert dialog.nothing.isVisible()
    assert not dialog.table.isVisible()


def test_what_differs_is_copied_as_a_table(qtbot: QtBot, look: Look) -> None:
    dialog = _shown(qtbot, look)
    dialog.table.selectRow(1)
    dialog.table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[1:6] == ["What", "Name", "Differs in", "Mine", "The file’s"]
    assert lines[1].split("\t")[1:6] == ["step", "Register", "name", "Log", "Register"]


def test_thirty_thousand_answers_are_listed_and_searched(qtbot: QtBot, look: Look) -> None:
    told = [
        EntityDifference(
            EntitySort.ANSWER,
            (str(number),),
            f"GLPI: R-{number}",
            DifferenceKind.CHANGED,
            "v",
            (FieldChange("answer", "yes", "no"),),
        )
        for number in range(30_000)
    ]
    dialog = _shown(qtbot, look, told)
    assert _sorts(dialog)[0] == "Everything · 30\u202f000"
    QTest.keyClicks(dialog.search, "R-29999")
    assert [row[1] for row in _rows(dialog)] == ["GLPI: R-29999"]


def test_who_changed_what_stands_beside_it_and_is_found(qtbot: QtBot, look: Look) -> None:
    by = {(DIFFERENCES[0].key, ""): By.SECOND, (DIFFERENCES[1].key, ""): By.BOTH, (DIFFERENCES[2].key, ""): By.FIRST}
    dialog = DifferencesDialog(replace(QUESTION, by=by), DIFFERENCES, look)
    qtbot.addWidget(dialog)
    dialog.open()
    assert "Changed by" in [column.title for column in dialog.table.table.columns]
    assert [row.by for row in dialog.table.table.shown] == ["them", "both", "both", "me", ""]
    dialog.search.setText("both")
    assert [row.name for row in dialog.table.table.shown] == ["Register", "Register"]
