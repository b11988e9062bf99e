"""Opening, adding, saving, exporting: files on disk, the window's value and what it says."""

from __future__ import annotations

import importlib
import threading
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.findings import Severity
from itsm_fit.model.document import Document
from itsm_fit.progress import silent
from ui.canvas.drawing import Drawing
from ui.canvas.figures.figure import Figure
from ui.session import file_kinds
from ui.session.dialogs import Dialogs, Unsaved
from ui.session.session import Revision
from ui.shell.gather import gather
from ui.shell.main_window import MainWindow

_WAIT_MS = 20_000


def _said(window: MainWindow) -> str:
    return window.messages.current.text if window.messages.current else ""


def _settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until there is a project and its scores are current."""
    qtbot.waitUntil(lambda: not window.tasks.running and window.session.fit_is_current, timeout=_WAIT_MS)


def _drop(window: MainWindow, paths: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_an_empty_window_teaches_how_to_begin(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.welcome
    assert window.welcome.open_button.isVisible()
    assert [button.isVisible() for button in window.welcome.sample_buttons] == [True, True]
    assert not window.actions_["save"].isEnabled()


def test_open_reads_several_files_chosen_in_one_dialog(
    window: MainWindow, qtbot: QtBot, answers: Answers, incident: Path, matrix: Path
) -> None:
    answers.open = [incident, matrix]
    window.actions_["open"].trigger()
    _settled(window, qtbot)
    assert list(window.session.project.processes) == ["INC"]
    assert window.session.project.tool_names == ("Alpha", "Beta")
    assert window.session.dirty


def test_what_opens_is_drawn_in_a_worker_and_the_window_only_shows_it(
    window: MainWindow, qtbot: QtBot, incident: Path, change: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bool] = []
    fill = Drawing._fill

    def noted(drawing: Drawing, document: Document) -> list[Figure]:
        made.append(threading.current_thread() is threading.main_thread())
        return fill(drawing, document)

    monkeypatch.setattr(Drawing, "_fill", noted)
    window.files.open([incident])
    window.files.open([change])  # takes the place of the other while that is read
    _settled(window, qtbot)
    assert list(window.session.project.processes) == ["CHG"]
    assert made
    assert not any(made)
    view = window.draw.view
    assert view is not None
    fresh = Drawing()
    fresh.show(window.places.of(window.session.project.documents[0]))
    assert view.drawing.figure.keys() == fresh.figure.keys()
    window.files.open([incident])
    window.editing.rename_process("CHG", "Changed meanwhile")
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=_WAIT_MS)
    assert list(window.session.project.processes) == ["CHG"], "asked whether to leave, the user did not agree"


def test_files_dropped_on_an_empty_window_open(window: MainWindow, qtbot: QtBot, incident: Path) -> None:
    _drop(window, [incident])
    _settled(window, qtbot)
    assert list(window.session.project.processes) == ["INC"]


def test_files_dropped_on_a_project_are_added_and_undo_takes_them_out(
    selection: MainWindow, qtbot: QtBot, change: Path
) -> None:
    _drop(selection, [change])
    qtbot.waitUntil(lambda: "CHG" in selection.session.project.processes, timeout=_WAIT_MS)
    assert "Added change.bpmn: 1 process" in _said(selection)
    selection.session.stack.undo()
    assert list(selection.session.project.processes) == ["INC"]


def test_one_bad_file_is_named_and_the_others_are_added(
    selection: MainWindow, qtbot: QtBot, change: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "broken.bpmn"
    bad.write_text("<definitions", encoding="utf-8")
    selection.files.add([bad, change])
    _settled(selection, qtbot)
    assert "CHG" in selection.session.project.processes
    message = selection.messages.current
    assert message is not None
    assert message.severity is Severity.ERROR
    assert message.text.startswith("1 of 2 files could not be added. broken.bpmn")
    assert [line[0] for line in message.details] == ["✗", "✓"]
    assert str(tmp_path) not in message.text


def test_every_bad_file_is_named_with_its_reason(selection: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    for name, text in (("broken.bpmn", "<definitions"), ("notes.txt", "hello"), ("empty.bpmn", "")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    selection.files.add([tmp_path / name for name in ("broken.bpmn", "notes.txt", "empty.bpmn")])
    qtbot.waitUntil(lambda: bool(_said(selection)), timeout=_WAIT_MS)
    lines = selection.messages.text.text().splitlines()
    assert lines[0] == "3 of 3 files could not be added."
    assert [line.partition(":")[0].partition(",")[0] for line in lines[1:]] == [
        "broken.bpmn",
        "notes.txt",
        "empty.bpmn",
    ]


def test_messages_behind_the_newest_are_counted_and_one_can_be_withdrawn(window: MainWindow) -> None:
    window.messages.error("First.")
    window.messages.error("Second.")
    assert window.messages.more.text() == "1 more behind it"
    window.messages.withdraw("Second.")
    assert _said(window) == "First."
    assert not window.messages.more.isVisible()


def test_a_bad_file_alone_leaves_the_window_as_it_was(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    bad = tmp_path / "notes.txt"
    bad.write_text("hello", encoding="utf-8")
    window.files.open([bad])
    qtbot.waitUntil(lambda: bool(_said(window)), timeout=_WAIT_MS)
    assert "notes.txt" in _said(window)
    assert window.messages.isVisible()
    assert window.session.empty


def test_save_asks_where_once_and_the_saved_project_opens_again(
    selection: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, change: Path
) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: selection.session.dirty, timeout=_WAIT_MS)
    assert selection.windowTitle().startswith("● incident")
    answers.save = tmp_path / "mine.itsmfit"
    selection.actions_["save"].trigger()
    qtbot.waitUntil(lambda: not selection.session.dirty, timeout=_WAIT_MS)
    assert selection.windowTitle() == "mine — ITSM Fit"
    saved = selection.session.project
    selection.actions_["save"].trigger()
    _settled(selection, qtbot)
    assert answers.asked == ["Save the project"]
    selection.files.open([tmp_path / "mine.itsmfit"])
    qtbot.waitUntil(lambda: selection.session.project is not saved, timeout=_WAIT_MS)
    assert selection.session.project == saved
    assert selection.session.path == tmp_path / "mine.itsmfit"


def test_a_project_that_cannot_be_written_is_said_and_stays_unsaved(
    selection: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, change: Path
) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: selection.session.dirty, timeout=_WAIT_MS)
    selection.messages.clear()
    answers.save = tmp_path / "no such folder" / "mine.itsmfit"
    selection.actions_["save_as"].trigger()
    qtbot.waitUntil(lambda: "mine.itsmfit" in _said(selection), timeout=_WAIT_MS)
    assert selection.session.dirty


def test_what_is_said_of_a_project_goes_when_it_is_closed(selection: MainWindow) -> None:
    selection.messages.say(Severity.WARNING, "One letter is not addressed yet.")
    selection.files.close_project()
    assert (selection.session.empty, selection.messages.current) == (True, None)


@pytest.mark.parametrize(("choice", "closed"), [(Unsaved.CANCEL, False), (Unsaved.DISCARD, True), (Unsaved.SAVE, True)])
def test_closing_with_unsaved_changes_asks_first(
    selection: MainWindow,
    qtbot: QtBot,
    answers: Answers,
    *,
    tmp_path: Path,
    change: Path,
    choice: Unsaved,
    closed: bool,
) -> None:
    selection.files.add([change])
    qtbot.waitUntil(lambda: selection.session.dirty, timeout=_WAIT_MS)
    answers.about_changes, answers.save = choice, tmp_path / "kept.itsmfit"
    selection.close()
    assert selection.isVisible()
    if closed:
        qtbot.waitUntil(lambda: not selection.isVisible(), timeout=_WAIT_MS)
    else:
        qtbot.wait(50)
        assert selection.isVisible()
    assert (tmp_path / "kept.itsmfit").exists() == (choice is Unsaved.SAVE)
    assert answers.asked[0] == "unsaved incident"


def test_the_report_is_written_where_the_user_says(
    selection: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    answers.save = tmp_path / "report.xlsx"
    selection.actions_["report"].trigger()
    qtbot.waitUntil(lambda: "report.xlsx is written" in _said(selection), timeout=_WAIT_MS)
    book = openpyxl.load_workbook(tmp_path / "report.xlsx", read_only=True)
    assert "Summary" in book.sheetnames
    book.close()


@pytest.mark.parametrize(("name", "begin"), [("d.svg", b"<"), ("d.pdf", b"%PDF"), ("d.png", b"\x89PNG")])
def test_the_drawing_is_written_in_the_format_of_its_name(
    selection: MainWindow, qtbot: QtBot, answers: Answers, tmp_path: Path, *, name: str, begin: bytes
) -> None:
    answers.save = tmp_path / name
    selection.actions_["drawing"].trigger()
    qtbot.waitUntil(lambda: f"{name} is written" in _said(selection), timeout=_WAIT_MS)
    assert (tmp_path / name).read_bytes().startswith(begin)


def test_recent_files_are_kept_newest_first_and_offered(
    window: MainWindow, qtbot: QtBot, incident: Path, change: Path
) -> None:
    for path in (incident, change):
        window.files.open([path])
        _settled(window, qtbot)
    assert window.recent.files == [change, incident]
    assert [action.text() for action in window.menus.recent.actions()][:2] == ["change.bpmn", "incident.bpmn"]


def test_a_sample_opens_from_the_empty_window_and_is_never_overwritten(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.welcome.sample_buttons[1], Qt.MouseButton.LeftButton)
    _settled(window, qtbot)
    assert len(window.session.project.processes) == 2
    assert window.session.path is None
    assert window.recent.entries == []


def test_the_file_dialog_offers_what_the_engine_reads() -> None:
    offered = str(file_kinds.ALL_INPUTS)
    engine = importlib.import_module("itsm_fit.selection")
    assert [
        ending for endings, _ in engine._READERS for ending in endings if f"*{ending} " not in offered[:-1] + " "
    ] == []


@pytest.mark.parametrize(
    ("named", "kind", "written"),
    [
        ("plan", 1, "plan.svg"),
        ("Selection 1.2", 0, "Selection 1.2.pdf"),
        ("v2.final", 2, "v2.final.png"),
        ("plan.jpg", 2, "plan.jpg.png"),
        ("plan.PNG", 0, "plan.PNG"),
        ("plan.bpmn", 0, "plan.bpmn"),
        (".pdf", 0, ".pdf.pdf"),
    ],
)
def test_a_name_gets_the_ending_of_the_chosen_kind_unless_it_has_one_of_them(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, named: str, kind: int, written: str
) -> None:
    chosen = str(file_kinds.DRAWINGS[kind])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named, chosen))
    path = Dialogs(window).save_file("Export the drawing", Path(), file_kinds.filters(*file_kinds.DRAWINGS))
    assert path == Path(written)


@pytest.mark.parametrize(
    ("answers", "written"),
    [(["Cancel"], None), (["Replace"], "plan.itsmfit"), (["Choose Another Name"], "other.itsmfit")],
)
def test_a_file_whose_name_is_completed_is_not_replaced_unasked(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: list[str], written: str | None
) -> None:
    (tmp_path / "plan.itsmfit").write_text("theirs", encoding="utf-8")
    named, asked = [str(tmp_path / "plan"), str(tmp_path / "other")], []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named.pop(0), str(file_kinds.PROJECTS)))

    def press(box: QMessageBox) -> None:
        asked.append(box.text())
        answer = answers.pop(0)
        next(each for each in box.buttons() if each.text() == answer).click()

    monkeypatch.setattr(QMessageBox, "exec", press)
    path = Dialogs(window).save_file("Save the project", tmp_path / "plan.itsmfit", str(file_kinds.PROJECTS))
    assert path == (tmp_path / written if written else None)
    assert asked == ["“plan.itsmfit” is there already."]


def test_a_newer_version_of_a_table_is_told_as_what_it_brings(matrix: Path) -> None:
    revision = gather(Revision(), [matrix], silent).revision
    newer = matrix.with_name("vendors v2.csv")
    newer.write_text(matrix.read_text("utf-8").replace("native,none", "none,none"), encoding="utf-8")
    gathered = gather(revision, [newer], silent)
    assert len(gathered.revision.project.matrices) == 1
    assert [note.message for note in gathered.notes] == ["2 tools, 1 remark"]


def test_a_dialog_begins_in_a_folder_that_is_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    began: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda _w, _t, near: began.append(near) or "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda _w, _t, near, _k: (began.append(near) or "", ""))
    Dialogs(window).folder("Where the sample files go", tmp_path / "Documents" / "of mine")
    Dialogs(window).save_file("Save", tmp_path / "gone" / "report.xlsx", str(file_kinds.PROJECTS))
    assert began == [str(tmp_path), str(tmp_path / "report.xlsx")]
