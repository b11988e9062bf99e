"""Whatever the window says can be said in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
import texts
from PySide6.QtCore import QLockFile, QPoint, QSettings, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from spoken_window import Listener, bracketed, foreign, foreign_project, left

from itsm_fit.checks import RULE_BY_ID
from itsm_fit.differences import By, differences
from itsm_fit.editor.command import OneOf
from itsm_fit.editor.commands import COMMANDS
from itsm_fit.findings import Severity
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import Node
from itsm_fit.model.project import Project
from itsm_fit.selection import load
from itsm_fit.storage.journal import UnsavedWork
from itsm_fit.storage.safety_copies import SafetyCopy
from ui.canvas.view import ProcessView
from ui.panels.inspector.comments import CommentsPart
from ui.session.choice import Scope
from ui.session.dialogs import Dialogs
from ui.session.errors import log_file, sentence
from ui.session.refusals import Doing, refusal
from ui.shell.docks import PLACES
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.shell.safety.differences_dialog import MINE_AND_FILE, DifferencesDialog, DifferencesQuestion
from ui.shell.safety.recovery import Found
from ui.shell.safety.recovery_dialog import RecoveryDialog
from ui.shell.safety.versions_dialog import VersionsDialog
from ui.shell.templates import templates
from ui.widgets.language import tr
from ui.widgets.messages import Message
from ui.widgets.parts import Button, label

SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"


@pytest.fixture(autouse=True)
def _another_language() -> Iterator[None]:
    with bracketed():
        yield


@pytest.fixture
def listener(tmp_path: Path) -> Listener:
    """Knows the names that are none of a language: rules, shipped templates, files."""
    return Listener([*RULE_BY_ID, *(each.title for each in templates()), str(log_file()), str(tmp_path)])


@pytest.fixture
def drawn(window: MainWindow, qtbot: QtBot, tmp_path: Path, settings: QSettings) -> MainWindow:
    """The window with two processes and three tools, one of them chosen."""
    settings.setValue("author", "Ж")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.files.open([foreign_project(SAMPLE, tmp_path / "д.itsmfit")])
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
    window.load_icons()
    window.open_stage("draw")
    return window


def _view(window: MainWindow) -> ProcessView:
    view = window.draw.view
    assert view is not None
    return view


def _close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
            dialog.deleteLater()
    QApplication.processEvents()


def _popup() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_listener_tells_what_went_past_the_door_from_what_did_not(qtbot: QtBot) -> None:
    said, listener, page = next(iter(texts.gathered("ui"))), Listener(), QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for each in (label(tr(said)), label("Written here"), Button("&Open"), label("Ключ (Ctrl+K)")):
        column.addWidget(each)
    page.setToolTip(f"{tr(said)} and more")
    listener.listen("page", page)
    assert set(listener.unspoken) == {"Written here", "&Open", f"⟦{said}⟧ and more"}
    assert listener.heard == 2


def test_the_project_of_the_listener_is_that_of_the_sample_in_other_letters(tmp_path: Path) -> None:
    sample, other = load([SAMPLE]).project, load([foreign_project(SAMPLE, tmp_path / "д.itsmfit")]).project
    sizes = [
        [[len(node.requirements) for node in process.nodes] for process in project.processes.values()]
        for project in (sample, other)
    ]
    assert sizes[0] == sizes[1]
    assert len(sizes[0]) == 2
    assert len(other.tool_names) == len(sample.tool_names) == 3
    names = [node.name for process in other.processes.values() for node in process.nodes]
    assert not [name for name in [other.name, *other.processes, *other.tool_names, *names] if left(name)]


def test_an_empty_window_speaks(window: MainWindow, listener: Listener, tmp_path: Path) -> None:
    window.load_icons()
    window.recent.remember_files([tmp_path / "д.bpmn"])
    listener.listen("start", window)
    assert not listener.unspoken, listener.report()
    assert listener.heard > 300, listener.heard


def test_the_dialogs_of_the_menus_speak(drawn: MainWindow, listener: Listener) -> None:
    for name in ("palette", "keyboard", "about", "settings"):
        drawn.actions_[name].trigger()
        before = listener.heard
        listener.listen(name, drawn)
        assert listener.heard > before
        _close_dialogs(drawn)
    assert not listener.unspoken, listener.report()


@pytest.mark.slow
def test_panels_speak_of_every_element_of_a_drawing(drawn: MainWindow, qtbot: QtBot, listener: Listener) -> None:
    drawn.docks.arrange()
    view = _view(drawn)
    for tool in ("", drawn.choice.tool):
        drawn.choice.set_tool(tool)
        for element in ("", *view.walk.everything):
            drawn.choice.set_element(element)
            listener.listen(f"element {element}", drawn.panels.inspector)
        drawn.choice.set_element("")
        for place in PLACES:
            drawn.docks.front(place.id)
            qtbot.waitUntil(lambda: not drawn.tasks.running, timeout=20_000)
            listener.listen(place.id, drawn.docks.by_id[place.id])
    nodes = [node.id for node in next(iter(drawn.session.project.processes.values())).nodes]
    view.select(tuple(nodes[:3]))
    listener.listen("several", drawn.panels.inspector)
    assert not listener.unspoken, listener.report()


def test_comments_speak(drawn: MainWindow, listener: Listener) -> None:
    view = _view(drawn)
    (first, *_), session = view.walk.everything, drawn.session
    thread = [
        Comment("в"),
        Comment("г", "Ж", "2026-11-12", done=True),
        Comment("д", "Ж", "зимой"),
        *[Comment("е")] * 100,
    ]
    document = session.project.documents[0]

    def discussed(project: Project) -> Project:
        for comment in thread:
            project = edits.add_comment(project, project.documents[0], first, comment)
        return project

    session.edit(tr("Comment"), discussed)
    assert part_of(document, first).comments == ()
    view.select((first,))
    QApplication.processEvents()
    part = next(part for part in drawn.panels.inspector.parts if isinstance(part, CommentsPart))
    part.begin()
    part.cards[0].begin()
    before = listener.heard
    listener.listen("comments", drawn.panels.inspector)
    assert listener.heard > before + 100
    listener.hear("described", view.describer.sentence(view.drawing.figure[first]))
    drawn.docks.front("comments")
    drawn.panels.comments.with_done.click()
    listener.listen("list", drawn.docks.by_id["comments"])
    part.cards[0].done.click()
    part.cards[0].delete.click()
    drawn.commands.comment()
    listener.hear("undo", session.stack.undoText())
    for step in differences(replace(session.project, documents=(document,)), session.project):
        for told in step.fields:
            listener.hear("differs", f"{told.name} {told.before} {told.after}")
    assert not listener.unspoken, listener.report()


def test_answers_of_every_scope_and_what_can_be_tried_speak(drawn: MainWindow, listener: Listener) -> None:
    process, node = _asking(drawn.session.project)
    drawn.choice.set_process(process)
    tool = drawn.choice.tool
    for scope in (Scope(tool), Scope(""), Scope(tool, process), Scope(tool, process, node.id)):
        drawn.choice.why_asked.emit(scope)
        drawn.choice.tool_changed.emit(tool)
        listener.listen("answers", drawn.docks.by_id["answers"])
    table = drawn.panels.answers.table
    table.setCurrentIndex(table.table.index(0, 0))
    table.customContextMenuRequested.emit(QPoint(4, 4))
    listener.listen("what can be tried", _popup())
    _popup().close()
    assert not listener.unspoken, listener.report()


def _asking(project: Project) -> tuple[str, Node]:
    return next(
        (pid, node) for pid, process in project.processes.items() for node in process.nodes if node.requirements
    )


def test_context_menus_pad_and_choices_of_the_canvas_speak(drawn: MainWindow, listener: Listener) -> None:
    view = _view(drawn)
    editor = drawn.editor_in_front()
    assert editor is not None
    for element in view.walk.everything:
        view.select((element,))
        drawn.draw.menu_asked.emit(element, view.mapToGlobal(QPoint(10, 10)))
        listener.listen(f"menu of {element}", _popup())
        _popup().close()
    _, node = _asking(drawn.session.project)
    view.select((node.id,))
    for command in COMMANDS:
        if isinstance(command.ask, OneOf) and command.possible(editor.context):
            editor.run(command)
            listener.listen(command.id, drawn)
            _close_dialogs(drawn)
            view.select((node.id,))
    editor.run_by_id("connect")
    listener.listen("connecting", view)
    assert not listener.unspoken, listener.report()


def test_what_is_painted_speaks(drawn: MainWindow, listener: Listener, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = QPainter.drawText

    def draw(painter: QPainter, *given: object) -> object:
        for each in given:
            listener.hear("painted", each if isinstance(each, str) else "")
        return plain(painter, *given)

    monkeypatch.setattr(QPainter, "drawText", draw)
    drawn.docks.arrange()
    drawn.editing.add_process()
    drawn.session.stack.setClean()
    for stage in STAGES:
        drawn.open_stage(stage.id)
        QApplication.processEvents()
        drawn.grab()
    for place in PLACES:
        drawn.docks.front(place.id)
        drawn.docks.by_id[place.id].grab()
    assert not listener.unspoken, listener.report()
    assert listener.heard > 10


def test_a_case_that_is_played_speaks(drawn: MainWindow, listener: Listener) -> None:
    drawn.actions_["play_case"].trigger()
    player = drawn.playing.player
    assert player is not None
    QTest.keyClick(player.play_button, Qt.Key.Key_Space)
    for _ in range(40):
        listener.listen("case", player)
        QTest.keyClick(player, Qt.Key.Key_Right)
    assert not listener.unspoken, listener.report()


def test_what_is_done_found_and_looked_for_speaks(drawn: MainWindow, listener: Listener) -> None:
    process, node = _asking(drawn.session.project)
    drawn.choice.set_process(process)
    editor = drawn.editor_in_front()
    assert editor is not None
    for command in COMMANDS:
        _view(drawn).select((node.id,))
        if command.ask is None and command.possible(editor.context):
            editor.run(command)
            listener.hear(command.id, drawn.announcer.last)
            drawn.session.stack.undo()
            listener.hear(command.id, drawn.announcer.last)
    drawn.editing.rename(node.id, foreign("other"))
    drawn.editing.add_process()
    drawn.docks.front("history")
    listener.listen("history", drawn.docks.by_id["history"])
    drawn.actions_["find"].trigger()
    for words in (node.name, node.id, foreign("desk"), foreign("nowhere at all")):
        drawn.panels.find.line.setText(words)
        listener.listen("find", drawn.docks.by_id["find"])
    assert not listener.unspoken, listener.report()


def test_messages_and_refusals_speak(drawn: MainWindow, listener: Listener, tmp_path: Path) -> None:
    broken = [tmp_path / f"{name}.bpmn" for name in ("а", "б", "в", "г", "д")]
    errors = [
        FileNotFoundError(2, "", str(broken[0])),
        PermissionError(13, "", str(broken[0])),
        MemoryError(),
    ]
    for doing in Doing:
        for taken in ((), ("д",)):
            for said in refusal([sentence(error) for error in errors], taken, doing):
                for text in (said,) if isinstance(said, str) else said:
                    listener.hear("refusal", text)
    drawn.messages.show_message(Message(Severity.WARNING, "д", ("д",)))
    drawn.messages.error("е", ["д"])
    listener.listen("messages", drawn)
    drawn.messages.show_details()
    listener.listen("details", drawn)
    _close_dialogs(drawn)
    drawn.unforeseen(MemoryError())
    listener.listen("unforeseen", drawn.messages)
    assert not listener.unspoken, listener.report()


def test_questions_and_file_dialogs_speak(
    window: MainWindow, listener: Listener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def ask(box: QMessageBox) -> int:
        listener.listen("question", box)
        return 0

    def choose(_window: QWidget, *words: object) -> tuple[str, str]:
        for word in words:
            listener.hear("file dialog", word if isinstance(word, str) else "")
        return "", ""

    monkeypatch.setattr(QMessageBox, "exec", ask)
    monkeypatch.setattr(QInputDialog, "getText", choose)
    for name in ("getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, choose)
    dialogs = Dialogs(window)
    dialogs.unsaved("д")
    for gone in (True, False):
        dialogs.changed_on_disk("д", gone=gone, can_show=True, can_merge=True)
        dialogs.password("д", again=gone)
    dialogs.still_writing(["д"])
    dialogs.still_writing(["д", "е"])
    dialogs.in_use("д", "")
    before = listener.heard
    for ask_for in _files(window, dialogs, tmp_path):
        ask_for()
    assert not listener.unspoken, listener.report()
    assert listener.heard > before > 20


def _files(window: MainWindow, dialogs: Dialogs, folder: Path) -> list[Callable[[], object]]:
    from ui.session.file_kinds import DRAWINGS, PROJECTS, REPORTS, filters

    saved = folder / "д"
    return [
        lambda: dialogs.open_files(tr("Add models or spreadsheets"), str(folder)),
        *(lambda kinds=kinds: dialogs.save_file("", saved, kinds) for kinds in (filters(*DRAWINGS), str(PROJECTS))),
        lambda: dialogs.save_file("", saved, str(REPORTS)),
        lambda: dialogs._may_replace(window.saving.suggest("")),
    ]


def test_the_dialogs_that_guard_unsaved_work_speak(drawn: MainWindow, listener: Listener, tmp_path: Path) -> None:
    mine = drawn.session.project
    process, node = _asking(mine)
    theirs = edits.document_node(replace(mine, name=foreign("theirs")), process, node.id, foreign("said"))
    theirs = edits.remove_document(theirs, theirs.documents[-1])
    kept = datetime(2026, 11, 28, tzinfo=UTC)
    lock = QLockFile(str(tmp_path / "0.lock"))
    copy = SafetyCopy(tmp_path / "copy", kept, 1)
    found = differences(mine, theirs)
    by = {(each.key, field.key): By.BOTH for each in found for field in each.fields}
    question = DifferencesQuestion("д", "д", MINE_AND_FILE, (), by=by, unit=lambda each: each.key)
    dialogs: list[QDialog] = [
        RecoveryDialog([Found(tmp_path, lock, UnsavedWork(mine, None, "д", kept))], print, drawn),
        DifferencesDialog(question, found, drawn.look, drawn),
        VersionsDialog([copy], print, print, drawn.look, drawn, compare_drawn=print),
        VersionsDialog([], print, print, drawn.look, drawn, compare_drawn=print),
        VersionsDialog([], print, print, drawn.look, drawn, compare_drawn=print, saved=False),
    ]
    for dialog in dialogs:
        dialog.open()
        listener.listen(type(dialog).__name__, dialog)
        dialog.reject()
        dialog.deleteLater()
    assert not listener.unspoken, listener.report()
