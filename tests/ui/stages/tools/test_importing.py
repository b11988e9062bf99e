"""Bringing spreadsheets in: the summary, the review, what it remembers, and one step of undo."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from importing_kit import choose, click_column, click_row, open_dialog, popup, press
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot
from window_kit import MATRIX, Answers

from itsm_fit.errors import PasswordNeeded
from itsm_fit.importing import incoming
from itsm_fit.importing.questionnaire_form import ANSWER, TOOL_LABEL
from itsm_fit.importing.roles import ColumnRole, RowRole
from itsm_fit.model import edits
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.tool import Level
from itsm_fit.progress import Progress, silent
from itsm_fit.report.questionnaire import questionnaire
from itsm_fit.resources import folder
from itsm_fit.storage.spreadsheet import Workbook, read_workbook
from ui.shell.main_window import MainWindow
from ui.stages.tools.importing.memory import Memory
from ui.widgets.words import NOTHING

_WAIT_MS = 20_000
_OPENS = ("sesame",)
_CERTAIN = MATRIX.replace("Alpha,Beta", "Gamma,Delta Desk")
_DOUBTFUL = """Comparison,,,,
ID,Requirement,Gamma,Epsilon,Remark
INC-01,Register a ticket,native,glorp,see page 3
INC-02,Hand over to an expert,native,none,
INC-03,Suggest a known solution,none,wibble,
INC-04,Measure the time to solve,native,none,
INC-05,Close the ticket,none,native,
"""


@pytest.fixture
def certain(tmp_path: Path) -> Path:
    path = tmp_path / "gamma.csv"
    path.write_text(_CERTAIN, encoding="utf-8")
    return path


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    path = tmp_path / "doubtful.csv"
    path.write_text(_DOUBTFUL, encoding="utf-8")
    return path


def test_a_plain_file_is_imported_with_one_click(selection: MainWindow, qtbot: QtBot, certain: Path) -> None:
    dialog = open_dialog(selection, qtbot, certain)
    assert dialog.pages.currentIndex() == 0
    assert dialog.summary.text.text() == "All 6\u00a0answers are read and used. 3 of 3\u00a0rows match a requirement."
    press(qtbot, dialog, "take")
    assert selection.session.project.tool_names == ("Alpha", "Beta", "Gamma", "Delta Desk")
    selection.session.stack.undo()
    assert selection.session.project.tool_names == ("Alpha", "Beta")


def test_enter_is_enough_for_a_plain_file(selection: MainWindow, qtbot: QtBot, certain: Path) -> None:
    dialog = open_dialog(selection, qtbot, certain)
    qtbot.keyClick(dialog.take, Qt.Key.Key_Return)
    assert "Gamma" in selection.session.project.tool_names


def test_escape_leaves_the_project_as_it_was(selection: MainWindow, qtbot: QtBot, certain: Path) -> None:
    before = selection.session.project
    dialog = open_dialog(selection, qtbot, certain)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert selection.session.project is before
    assert selection.importer.dialog is None


def test_a_doubtful_file_opens_the_review_even_when_it_is_opened_first(
    window: MainWindow, qtbot: QtBot, incident: Path, doubtful: Path
) -> None:
    window.files.open([incident, doubtful])
    qtbot.waitUntil(lambda: window.importer.dialog is not None, timeout=_WAIT_MS)
    assert list(window.session.project.processes) == ["INC"]
    assert window.session.project.matrices == ()
    assert window.importer.dialog is not None
    assert window.importer.dialog.pages.currentIndex() == 1
    window.importer.dialog.reject()


def test_a_doubtful_file_alone_begins_a_project_once_it_is_agreed_to(
    window: MainWindow, qtbot: QtBot, doubtful: Path
) -> None:
    window.files.open([doubtful])
    qtbot.waitUntil(lambda: window.importer.dialog is not None, timeout=_WAIT_MS)
    assert window.session.empty
    dialog = window.importer.dialog
    assert dialog is not None
    qtbot.mouseClick(dialog.words.leave, Qt.MouseButton.LeftButton)
    press(qtbot, dialog, "take")
    assert window.session.project.tool_names == ("Gamma", "Epsilon")
    assert window.session.dirty
    window.session.stack.undo()
    assert window.session.empty


def test_answers_to_nothing_rank_no_tool_and_the_stage_tools_comes_first(
    window: MainWindow, qtbot: QtBot, certain: Path
) -> None:
    window.importer.begin([certain], window.saving.leaving())
    qtbot.waitUntil(lambda: window.importer.dialog is not None, timeout=_WAIT_MS)
    assert window.importer.dialog is not None
    press(qtbot, window.importer.dialog, "take")
    assert window.pages.currentWidget() is window.stages.tools
    window.show_stage("draw")
    ranking = window.panels.ranking
    qtbot.waitUntil(lambda: window.session.fit_is_current and ranking.awaited.isVisible(), timeout=_WAIT_MS)
    assert ranking.awaited.said.text().startswith("Nothing is asked of the tools yet")
    assert not ranking.table.isVisible()


def test_undecided_words_keep_the_import_waiting(selection: MainWindow, qtbot: QtBot, doubtful: Path) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    press(qtbot, dialog, "take")
    assert dialog.isVisible()
    assert dialog.tabs.currentWidget() is dialog.words
    assert dialog.trouble.text().startswith("2 answer words to be decided".replace(" ", "\u00a0", 1))


def test_number_keys_decide_words_one_after_the_other(selection: MainWindow, qtbot: QtBot, doubtful: Path) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    press(qtbot, dialog, "take")
    qtbot.keyClick(dialog.words.table, "3")
    qtbot.keyClick(dialog.words.table, "7")
    assert dialog.words.title.text() == "All 4 answer words are decided"
    press(qtbot, dialog, "take")
    (matrix,) = (matrix for matrix in selection.session.project.matrices if matrix.file == "doubtful.csv")
    assert matrix.meaning("glorp") is Level.EXTENSION
    assert matrix.meaning("wibble") is Level.UNKNOWN
    assert not any("glorp" in issue.message for issue in selection.session.revision.issues)


def test_an_import_that_opens_at_a_word_stands_at_it_so_that_a_key_decides_at_once(
    selection: MainWindow, qtbot: QtBot
) -> None:
    dialog = open_dialog(selection, qtbot, folder("sample_models") / "practice" / "dahlia.csv")
    assert dialog.tabs.currentWidget() is dialog.words
    row = dialog.words.table.current_row()
    assert row is not None
    assert row.text == "Annex 2"
    qtbot.keyClick(dialog.words.table, "1")
    assert dialog.words.title.text() == "All 5 answer words are decided"
    dialog.reject()


def test_a_word_is_decided_in_the_menu_too(selection: MainWindow, qtbot: QtBot, doubtful: Path) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    dialog.tabs.setCurrentWidget(dialog.words)
    dialog.words.table.go_to(lambda row: row.text == "glorp")
    qtbot.keyClick(dialog.words.table, Qt.Key.Key_Return)
    choose(qtbot, "4  custom – has to be programmed")
    assert dialog.drafts[0].choices == {"glorp": Level.CUSTOM}


def test_the_best_score_that_only_the_answers_suggest_can_be_said(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    scores = tmp_path / "scores.csv"
    scores.write_text("Criterion,Alpha,Beta\nMail,3,1\nChat,2,4\nPhone,4,4\nFax,1,2\n", encoding="utf-8")
    dialog = open_dialog(selection, qtbot, scores)
    assert "best score 4 is a guess" in dialog.trouble.text()
    dialog.tabs.setCurrentWidget(dialog.words)
    best = dialog.words.scale.best
    assert (best.text(), dialog.words.scale.source.text()) == ("4", "Scale taken from the answers")
    best.setFocus()
    best.selectAll()
    qtbot.keyClicks(best, "5,0")
    qtbot.keyClick(best, Qt.Key.Key_Tab)
    assert dialog.words.scale.source.text() == "Scale as you said"
    assert dialog.trouble.text() == ""
    assert [(row.text, row.meaning) for row in dialog.words.table.table.shown][:2] == [("4", 0.8), ("2", 0.4)]
    dialog.reject()


def test_a_click_on_a_meaning_asks_for_another(selection: MainWindow, qtbot: QtBot, doubtful: Path) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    dialog.tabs.setCurrentWidget(dialog.words)
    table = dialog.words.table
    place = table.visualRect(table.table.index(0, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    choose(qtbot, "4  custom – has to be programmed")
    assert dialog.drafts[0].choices == {"glorp": Level.CUSTOM}
    dialog.reject()


def test_decided_words_are_learnt_for_the_next_file(
    selection: MainWindow, qtbot: QtBot, doubtful: Path, settings: QSettings, tmp_path: Path
) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    dialog.tabs.setCurrentWidget(dialog.words)
    dialog.words.table.go_to(lambda row: row.text == "glorp")
    qtbot.keyClick(dialog.words.table, "1")
    qtbot.mouseClick(dialog.words.leave, Qt.MouseButton.LeftButton)
    press(qtbot, dialog, "take")
    assert Memory(settings).decided.words == {"glorp": Level.NATIVE, "wibble": Level.UNKNOWN}
    other = tmp_path / "other.csv"
    other.write_text("ID,Question,Zeta\nA1,Mail,glorp\nA2,Chat,yes\nA3,Phone,no\nA4,Fax,yes\n", encoding="utf-8")
    again = open_dialog(selection, qtbot, other)
    assert again.pages.currentIndex() == 0
    assert again.drafts[0].matrix is not None
    assert again.drafts[0].matrix.meaning("glorp") is Level.NATIVE
    again.reject()


def test_a_click_on_a_column_changes_its_role_and_everything_is_read_anew(
    selection: MainWindow, qtbot: QtBot, doubtful: Path
) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    assert dialog.cells.view.cells.column_role(3) is ColumnRole.ANSWER
    click_column(qtbot, dialog, 3)
    choose(qtbot, "Skip")
    assert dialog.cells.view.cells.column_role(3) is ColumnRole.SKIPPED
    assert "5\u00a0features × 1\u00a0tool" in dialog.cells.reading.text()
    dialog.tabs.setCurrentWidget(dialog.names)
    assert [row.tool for row in dialog.names._rows] == ["Gamma"]
    assert "wibble" not in [row.text for row in dialog.words.table.table.shown]


def test_a_click_on_a_row_changes_its_role(selection: MainWindow, qtbot: QtBot, doubtful: Path) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    click_row(qtbot, dialog, 3)
    choose(qtbot, "Skip")
    assert dialog.cells.view.cells.row_role(3) is RowRole.SKIPPED
    assert "4\u00a0features" in dialog.cells.reading.text()


def test_keys_change_roles_and_undo_takes_them_back(selection: MainWindow, qtbot: QtBot, doubtful: Path) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    view = dialog.cells.view
    view.setCurrentIndex(view.cells.index(2, 3))
    qtbot.keyClick(view, "c")
    qtbot.keyClick(popup(qtbot), "s")
    assert view.cells.column_role(3) is ColumnRole.SKIPPED
    qtbot.keyClick(view, "r")
    qtbot.keyClick(popup(qtbot), "g")
    assert view.cells.row_role(2) is RowRole.GROUP
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.cells.column_role(3) is ColumnRole.ANSWER
    assert view.cells.row_role(2) is RowRole.FEATURE


def test_one_tick_takes_all_tables_in_or_leaves_them_out(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in ("One", "Two"):
        sheet = book.create_sheet(name)
        for line in MATRIX.splitlines():
            sheet.append(line.split(","))
    book.save(tmp_path / "two.xlsx")
    dialog = open_dialog(selection, qtbot, tmp_path / "two.xlsx")
    press(qtbot, dialog, "review")
    place = QPoint(8, dialog.tables.all.height() // 2)
    qtbot.mouseClick(dialog.tables.all, Qt.MouseButton.LeftButton, pos=place)
    assert dialog.wanted == ()
    assert not dialog.take.isEnabled()
    dialog.tables.list.setCurrentRow(1)
    qtbot.keyClick(dialog.tables.list, Qt.Key.Key_Space)
    assert [draft.layout.sheet for draft in dialog.wanted] == ["Two"]
    assert dialog.tables.all.checkState() == Qt.CheckState.PartiallyChecked
    qtbot.mouseClick(dialog.tables.all, Qt.MouseButton.LeftButton, pos=place)
    assert len(dialog.wanted) == 2
    assert dialog.tables.all.checkState() == Qt.CheckState.Checked
    dialog.reject()


def test_a_role_that_makes_no_sense_is_refused_with_a_sentence(
    selection: MainWindow, qtbot: QtBot, doubtful: Path
) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    click_column(qtbot, dialog, 1)
    choose(qtbot, "Skip")
    assert "needs a column of texts" in dialog.cells.hint.text()


def test_each_answer_word_names_the_files_that_it_is_from(
    selection: MainWindow, qtbot: QtBot, doubtful: Path, tmp_path: Path
) -> None:
    other = tmp_path / "second.csv"
    other.write_text(_DOUBTFUL.replace("wibble", "none"), encoding="utf-8")
    selection.files.add([doubtful, other])
    qtbot.waitUntil(lambda: selection.importer.dialog is not None, timeout=_WAIT_MS)
    dialog = selection.importer.dialog
    assert dialog is not None
    table = dialog.words.table.table
    column = next(column for column in table.columns if column.title == "File")
    told = {row.text: (column.text(row), column.tip and column.tip(row)) for row in table.shown}
    assert told["wibble"] == ("doubtful.csv", "doubtful.csv")
    assert told["glorp"] == ("doubtful.csv +1", "doubtful.csv\nsecond.csv")
    dialog.reject()


def test_the_mapping_of_a_layout_is_remembered(
    selection: MainWindow, qtbot: QtBot, doubtful: Path, tmp_path: Path
) -> None:
    dialog = open_dialog(selection, qtbot, doubtful)
    click_column(qtbot, dialog, 3)
    choose(qtbot, "Skip")
    qtbot.mouseClick(dialog.words.leave, Qt.MouseButton.LeftButton)
    press(qtbot, dialog, "take")
    other = tmp_path / "second vendor.csv"
    other.write_text(_DOUBTFUL.replace("Gamma", "Theta").replace("wibble", "none"), encoding="utf-8")
    again = open_dialog(selection, qtbot, other)
    assert again.pages.currentIndex() == 0
    assert again.drafts[0].tools == ("Theta",)
    again.reject()


def test_a_tool_is_merged_with_one_of_the_project(selection: MainWindow, qtbot: QtBot, certain: Path) -> None:
    dialog = open_dialog(selection, qtbot, certain)
    press(qtbot, dialog, "review")
    dialog.tabs.setCurrentWidget(dialog.names)
    box = dialog.names.boxes[0]
    box.setFocus()
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "Alpha")
    dialog.names.boxes[1].setCurrentText("(leave out)")
    press(qtbot, dialog, "take")
    assert selection.session.project.tool_names == ("Alpha", "Beta")
    assert len(selection.session.project.matrices) == 2


def test_a_newer_file_shows_what_changed_before_it_replaces(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    newer = tmp_path / "vendors v2.csv"
    text = MATRIX.replace("expert,native,none", "expert,native,extension").replace("solution,none", "solution,")
    newer.write_text(text, encoding="utf-8")
    dialog = open_dialog(selection, qtbot, newer)
    press(qtbot, dialog, "review")
    dialog.tabs.setCurrentWidget(dialog.changes)
    shown = [(row.kind.value, row.tool, row.before, row.after) for row in dialog.changes.changes.table.shown]
    assert shown == [("improved", "Beta", "none", "extension"), ("withdrawn", "Alpha", "none", "")]
    press(qtbot, dialog, "take")
    assert [matrix.file for matrix in selection.session.project.matrices] == ["vendors v2.csv"]
    selection.session.stack.undo()
    assert [matrix.file for matrix in selection.session.project.matrices] == ["vendors.csv"]


def test_the_older_version_can_be_kept_beside_the_newer_one(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    newer = tmp_path / "vendors v2.csv"
    newer.write_text(MATRIX.replace("expert,native,none", "expert,native,extension"), encoding="utf-8")
    dialog = open_dialog(selection, qtbot, newer)
    assert dialog.keep.isVisible()
    assert dialog.summary.table.table.shown[0].does == "1 improved; replaces vendors.csv"
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton, pos=QPoint(8, dialog.keep.height() // 2))
    assert dialog.summary.table.table.shown[0].does == "is added"
    press(qtbot, dialog, "take")
    assert [matrix.file for matrix in selection.session.project.matrices] == ["vendors.csv", "vendors v2.csv"]
    assert selection.session.project.history == ()


def test_remarks_are_about_the_table_as_it_is_read_now(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "odd.csv"
    file.write_text(_DOUBTFUL, encoding="utf-8")
    dialog = open_dialog(selection, qtbot, file)

    def warned() -> list[str]:
        dialog.pages.setCurrentIndex(0)
        dialog._show_buttons()
        return [entry.where for entry in dialog.summary.account.table.shown if "No rule" in entry.text]

    assert warned() == ["D3", "D5"]
    dialog._word_chosen((0,), "wibble", Level.CUSTOM)
    assert warned() == ["D3"]
    dialog._cells_changed(dialog.drafts[0].with_column(3, ColumnRole.SKIPPED))
    assert warned() == []


def test_the_import_says_how_many_rows_answer_nothing_and_leads_to_matching(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Question,Zeta\nRegister a ticket,yes\nFax,no\nPager,yes\nPigeons,yes\n", encoding="utf-8")
    dialog = open_dialog(selection, qtbot, other)
    assert dialog.summary.table.table.shown[0].matched == "1 of 4\u00a0rows"
    press(qtbot, dialog, "take")
    message = selection.messages.current
    assert message is not None
    assert message.text == ("other.csv: imported; Undo takes it out again. 3 of 4\u00a0rows answer no requirement yet.")
    qtbot.mouseClick(selection.messages.offer, Qt.MouseButton.LeftButton)
    assert selection.pages.currentWidget() is selection.stages.match
    selection.session.stack.undo()
    assert selection.messages.current is None


def test_a_file_without_a_table_among_good_ones_is_named(
    selection: MainWindow, qtbot: QtBot, certain: Path, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.csv"
    notes.write_text("Dear all,\nplease find attached\nour brochure\n", encoding="utf-8")
    dialog = open_dialog(selection, qtbot, notes, certain)
    assert "notes.csv: no table of tools and answers was found in it." in dialog.refused.text()
    assert [draft.book.name for draft in dialog.wanted] == ["gamma.csv"]
    dialog.reject()


def test_files_that_cannot_be_read_are_named_and_the_others_shown(
    selection: MainWindow, qtbot: QtBot, certain: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "broken.xlsx"
    bad.write_bytes(b"PK\x03\x04 not a zip")
    dialog = open_dialog(selection, qtbot, bad, certain)
    assert "broken.xlsx" in dialog.refused.text()
    assert dialog.refused.isVisible()
    assert len(dialog.drafts) == 1
    dialog.reject()


def test_a_bad_file_alone_is_refused_in_a_sentence(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "empty.xlsx"
    bad.write_bytes(b"")
    selection.files.add([bad])
    qtbot.waitUntil(lambda: selection.messages.current is not None and not selection.tasks.running, timeout=_WAIT_MS)
    assert selection.messages.current is not None
    assert "The file is empty: take another one" in selection.messages.current.text
    assert selection.importer.dialog is None


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files named “locked” open with a password only."""

    def read(
        data: bytes, name: str, progress: Progress = silent, *, password: str | None = None, encoding: str = ""
    ) -> Workbook:
        if "locked" in name and password not in _OPENS:
            raise PasswordNeeded("The file is protected by a password.", file=name)
        return read_workbook(data, name, progress, encoding=encoding)

    monkeypatch.setattr(incoming, "read_workbook", read)


@pytest.mark.usefixtures("locked")
def test_the_password_of_a_locked_file_is_asked_for_until_it_opens_it(
    selection: MainWindow, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("locked one.csv", "locked two.csv"):
        (tmp_path / name).write_text(_CERTAIN, encoding="utf-8")
    answers.passwords = ["wrong", "sesame"]
    dialog = open_dialog(selection, qtbot, tmp_path / "locked one.csv")
    assert answers.asked == ["password locked one.csv", "password locked one.csv again"]
    press(qtbot, dialog, "take")
    assert "Gamma" in selection.session.project.tool_names
    again = open_dialog(selection, qtbot, tmp_path / "locked two.csv")
    assert len(answers.asked) == 2
    again.reject()


@pytest.mark.usefixtures("locked")
def test_a_file_that_stays_locked_is_left_out_and_the_others_are_shown(
    selection: MainWindow, answers: Answers, qtbot: QtBot, certain: Path, tmp_path: Path
) -> None:
    (tmp_path / "locked.csv").write_text(_CERTAIN, encoding="utf-8")
    dialog = open_dialog(selection, qtbot, tmp_path / "locked.csv", certain)
    assert answers.asked == ["password locked.csv"]
    assert [draft.book.name for draft in dialog.wanted] == ["gamma.csv"]
    dialog.reject()


def test_damaged_settings_count_as_nothing_learnt(settings: QSettings) -> None:
    settings.setValue("import/words", "{broken")
    assert Memory(settings).decided.words == {}


def test_a_list_of_requirements_becomes_requirements_after_a_look(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "requirements.csv"
    path.write_text(
        "ID,Requirement,Priority,Weight\nINC-01,Register every ticket,must,4\nNEW-01,Print a label,could,1\n"
        "INC-03,Suggest a known solution,must,2\n",
        encoding="utf-8",
    )
    dialog = open_dialog(selection, qtbot, path)
    assert dialog.pages.currentIndex() == 0
    assert dialog.summary.title.text() == "Import requirements.csv"
    press(qtbot, dialog, "review")
    asked = dialog.changes.asked.table
    assert dialog.changes.asked.isVisible()
    assert not dialog.tables.list.isVisible()
    assert [(str(row.kind), row.after.id, asked.columns[3].text(row)) for row in asked.shown] == [
        ("changed", "INC-01", "text was “Register a ticket”"),
        ("added", "NEW-01", NOTHING),
        ("changed", "INC-03", "priority could → must; weight 1 → 2"),
    ]
    assert dialog.changes.title.text() == "3\u00a0requirements added or changed"
    press(qtbot, dialog, "back")
    assert dialog.pages.currentIndex() == 0
    press(qtbot, dialog, "take")
    assert [each.id for each in selection.session.project.requirements] == ["NEW-01"]
    selection.session.stack.undo()
    assert selection.session.project.requirements == ()


def test_an_answered_questionnaire_needs_no_mapping(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "answered.xlsx"
    path.write_bytes(_answered(questionnaire(selection.session.project, made_on=date(2026, 11, 22))))
    dialog = open_dialog(selection, qtbot, path)
    assert dialog.pages.currentIndex() == 0
    assert dialog.review.text() == "See what changes…"
    press(qtbot, dialog, "take")
    assert selection.session.project.tool_names == ("Alpha", "Beta", "Omega Desk")
    (answered,) = (matrix for matrix in selection.session.project.matrices if matrix.file == "answered.xlsx")
    assert answered.responses[0].raw == ("Yes, out of the box",) * 3


def test_what_is_wrong_with_a_questionnaire_is_shown_before_it_is_imported(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    asked = questionnaire(selection.session.project, made_on=date(2026, 11, 22))
    selection.session.edit(
        "Reword", lambda project: edits.add_requirement(project, None, None, Requirement("NEW-9", "Print labels"))
    )
    path = tmp_path / "answered.xlsx"
    path.write_bytes(_answered(asked, level=""))
    dialog = open_dialog(selection, qtbot, path)
    (row,) = dialog.summary.table.table.shown
    assert (row.sure, row.doubt) == (False, "see below")
    said = [entry.text for entry in dialog.summary.account.table.shown]
    assert any("2 of the musts on this sheet have no answer: INC-01" in message for message in said)
    assert any("another state of the requirements" in message and "NEW-9" in message for message in said)
    dialog.reject()


def _answered(data: bytes, level: str = "Yes, out of the box") -> bytes:
    """The questionnaire with one level everywhere, as Omega Desk would send it back."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value == str(TOOL_LABEL):
                    sheet.cell(cell.row, cell.column + 1).value = "Omega Desk"
                if cell.value == str(ANSWER):
                    for below in range(cell.row + 1, sheet.max_row + 1):
                        if sheet.cell(below, 1).value:
                            sheet.cell(below, cell.column).value = level
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_prices_and_criteria_are_told_before_they_are_taken(
    selection: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    prices, criteria = tmp_path / "Alpha Prices.csv", tmp_path / "criteria.csv"
    prices.write_text("Prices\nCurrency,EUR\nItem,Paid,Price a unit\nLicences,a year,120\nTraining,once,50\n", "utf-8")
    criteria.write_text("Tool,Training\nKind,number\nBetter,less\nAlpha,12\n", encoding="utf-8")
    dialog = open_dialog(selection, qtbot, prices, criteria)
    rows = [(row.table, row.holds.replace("\u00a0", " ")) for row in dialog.summary.table.table.shown]
    assert rows == [("Criteria", "1 criterion"), ("Prices", "2 prices")]
    press(qtbot, dialog, "take")
    decision = selection.session.project.decision
    assert [(item.tool, item.amount) for item in decision.costs] == [("Alpha", 120.0), ("Alpha", 50.0)]
    assert decision.criteria[-1].values == {"Alpha": 12.0}
