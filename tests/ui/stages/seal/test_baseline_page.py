"""The page Baseline: sealing, withdrawing, what is on record, and changes that are explained once, at saving."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit.model.edits import rename_node, set_settings
from itsm_fit.model.log import LogEntry, LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import sealed
from itsm_fit.storage.project_file import open_project
from ui.session.explaining import ExplainDialog
from ui.session.session import Revision
from ui.session.signing import SignDialog
from ui.shell.main_window import MainWindow
from ui.stages.seal.baseline_page import BaselinePage
from ui.stages.seal.log_rows import moved, told
from ui.stages.seal.verify_dialog import VerifyDialog

pytestmark = pytest.mark.usefixtures("dressed")

_WAIT_MS = 20_000
NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)


def drawn() -> Project:
    """A is weak in a must, B does neither should: what a must needs decides who leads."""
    asked = contract_process(Log=[must("R1")], Fix=[should("R2"), should("R4")], Escalate=[must("R3")])
    answers = {
        "A": {"R1": "native", "R2": "native", "R3": "custom", "R4": "native"},
        "B": {"R1": "native", "R2": "no", "R3": "native", "R4": "no"},
    }
    return project_of(asked, matrices=[matrix_of(answers)])


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> BaselinePage:
    open_it(window, qtbot, drawn())
    window.open_stage("seal")
    return window.stages.seal.baseline


def open_it(window: MainWindow, qtbot: QtBot, project: Project, path: Path | None = None) -> None:
    with qtbot.waitSignal(window.session.fit_changed, timeout=_WAIT_MS, check_params_cb=None):
        window.session.open(Revision(project), path)


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def sign(qtbot: QtBot, of: QWidget, reason: str, by: str = "Ada") -> None:
    """Sign what is asked about, by keyboard."""
    dialog = of.findChild(SignDialog)
    assert isinstance(dialog, SignDialog)
    dialog.by.setText(by)
    qtbot.keyClicks(dialog.reason, reason)
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Tab)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)


def lenient(project: Project) -> Project:
    """A change of what is sealed that lets A carry Escalate."""
    return set_settings(project, replace(project.settings, must_threshold=0.3))


def test_sealing_freezes_what_is_asked_with_who_when_and_why(
    window: MainWindow, page: BaselinePage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "Requirements\u00a04" in page.holds.text())
    assert page.state.text() == "Not sealed yet"
    assert not page.withdraw.isEnabled()
    press(qtbot, page.seal)
    sign(qtbot, page, "agreed by all")
    qtbot.waitUntil(lambda: page.state.text().startswith("Sealed on"))
    assert (window.session.project.log[-1].kind, page.more.text()) == (LogKind.SEALED, "Reason: agreed by all")
    assert window.rail.buttons["seal"].text() == "Seal\nsealed"
    assert [row.entry.kind for row in page.log.table.shown] == [LogKind.SEALED]
    assert "Requirements 4" in page.entry.toPlainText()
    assert window.session.project.log[-1].hash in page.entry.toPlainText()
    assert window.session.stack.count() == 0
    press(qtbot, page.withdraw)
    sign(qtbot, page, "two requirements were forgotten", "Grace")
    qtbot.waitUntil(lambda: page.state.text() == "Not sealed: the seal was withdrawn")
    assert [row.entry.by for row in page.log.table.shown] == ["Grace", "Ada"]


def test_a_tender_is_declared_and_ended_on_record(window: MainWindow, page: BaselinePage, qtbot: QtBot) -> None:
    page.tender.click()
    assert not page.tender.isChecked()  # as long as it is not on record
    sign(qtbot, page, "")
    qtbot.waitUntil(page.tender.isChecked)
    assert (window.session.project.tender, window.session.covered) == (True, True)
    assert window.rail.buttons["seal"].text() == "Seal\nnot sealed"
    page.tender.click()
    dialog = page.findChildren(SignDialog)[-1]
    assert not dialog.act.isEnabled()  # ending one needs a reason
    dialog.reject()
    assert window.session.project.tender


def test_verifying_says_in_words_what_it_found(window: MainWindow, page: BaselinePage, qtbot: QtBot) -> None:
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed anew", at=NOW))
    head, whole = window.session.project.log[-1].hash, window.session.project
    qtbot.waitUntil(page.verify.isEnabled)
    press(qtbot, page.verify)
    dialog = page.findChild(VerifyDialog)
    assert isinstance(dialog, VerifyDialog)

    def found(said: str) -> None:
        press(qtbot, dialog.verify)
        qtbot.waitUntil(lambda: said in dialog.said.toPlainText(), timeout=_WAIT_MS)

    found("All holds: 2 entries")
    assert head in dialog.said.toPlainText()
    dialog.number.setText("many")
    found("a whole number")
    open_it(window, qtbot, replace(whole, log=whole.log[:1]))
    dialog.head.setText(head)
    dialog.number.setText("2")
    found("the end was cut off")
    open_it(window, qtbot, replace(whole, log=(replace(whole.log[0], reason="never agreed"), whole.log[1])))
    found("entry 1")
    dialog.reject()


def test_a_changed_baseline_is_explained_once_when_it_is_saved(
    window: MainWindow, page: BaselinePage, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    path = answers.save = tmp_path / "selection.itsmfit"
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    _saved(window, qtbot)
    window.session.edit("Threshold", lenient)
    process = next(iter(window.session.project.processes))
    step = next(node.id for node in window.session.project.processes[process].nodes if node.name == "Fix")
    window.session.edit("Rename", lambda project: rename_node(project, process, step, "Repair"))
    qtbot.waitUntil(page.explain.isEnabled, timeout=_WAIT_MS)
    assert page.since.text() == "2 changes since are not explained yet"

    window.saving.save()
    dialog = window.findChild(ExplainDialog)
    assert isinstance(dialog, ExplainDialog)
    assert {dialog.changes.topLevelItem(at).text(0) for at in range(dialog.changes.topLevelItemCount())} == {
        "steps · 1",
        "settings · 1",
    }
    qtbot.waitUntil(lambda: dialog.said.text() == "The rank of 2\u00a0tools changes.", timeout=_WAIT_MS)
    assert {row.tool: (row.sealed, row.now) for row in dialog.ranks.table.shown} == {"A": (2, 1), "B": (1, 2)}
    assert not dialog.act.isEnabled()
    dialog.reject()
    assert (open_project(path).settings.must_threshold, window.session.dirty) == (0.7, True)
    assert len(window.session.project.log) == 1

    window.saving.save()
    dialog = window.findChildren(ExplainDialog)[-1]
    with qtbot.waitSignal(window.saving.saved, timeout=_WAIT_MS):
        sign_in(qtbot, dialog, "extensions count")
    stored = open_project(path)
    assert [entry.kind for entry in stored.log] == [LogKind.SEALED, LogKind.DEVIATED]
    last = stored.log[-1]
    assert (last.by, last.reason, stored.settings.must_threshold) == ("Grace", "extensions count", 0.3)
    assert {each["tool"]: each["now"] for each in last.body["effect"]} == {"A": 1, "B": 2}
    assert not window.session.dirty
    qtbot.waitUntil(lambda: page.state.text().endswith("1 deviation on record"))
    qtbot.waitUntil(lambda: not page.explain.isEnabled())
    assert "A: rank 1, before these changes 2, as sealed 2" in page.entry.toPlainText()
    assert [moved(row.entry) for row in page.log.table.shown] == ["A 2 → 1, B 1 → 2", ""]

    window.session.stack.undo()  # what undo leads back to is another change, the deviation stays on record
    assert [entry.kind for entry in window.session.project.log] == [LogKind.SEALED, LogKind.DEVIATED]


def test_a_save_that_changes_nothing_sealed_asks_nothing(
    window: MainWindow, page: BaselinePage, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.save = tmp_path / "selection.itsmfit"
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    window.session.edit("Other answers", lambda its: replace(its, matrices=()))
    _saved(window, qtbot)
    assert window.findChild(ExplainDialog) is None


def test_unsaved_work_is_kept_safe_without_a_question(kept: MainWindow, qtbot: QtBot) -> None:
    assert kept.safety is not None
    open_it(kept, qtbot, sealed(drawn(), by="Ada", reason="agreed", at=NOW))
    with qtbot.waitSignal(kept.safety.journal.kept, timeout=_WAIT_MS):
        kept.session.edit("Threshold", lenient)
    assert kept.findChild(ExplainDialog) is None


def test_leaving_asks_for_the_reason_and_stays_when_none_is_given(
    window: MainWindow, page: BaselinePage, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    from ui.session.dialogs import Unsaved

    answers.save = tmp_path / "selection.itsmfit"
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    window.session.edit("Threshold", lenient)
    answers.about_changes = Unsaved.SAVE
    gone: list[bool] = []
    window.saving.leaving().ask(lambda: gone.append(True))
    window.findChildren(ExplainDialog)[-1].reject()
    assert (gone, answers.save.exists()) == ([], False)
    window.saving.leaving().ask(lambda: gone.append(True))
    sign_in(qtbot, window.findChildren(ExplainDialog)[-1], "extensions count")
    qtbot.waitUntil(lambda: gone == [True], timeout=_WAIT_MS)
    assert open_project(answers.save).log[-1].kind is LogKind.DEVIATED


def test_the_baseline_is_compared_on_the_drawing(kept: MainWindow, qtbot: QtBot) -> None:
    open_it(kept, qtbot, sealed(drawn(), by="Ada", reason="agreed", at=NOW))
    process = next(iter(kept.session.project.processes))
    step = next(node.id for node in kept.session.project.processes[process].nodes if node.name == "Fix")
    kept.session.edit("Rename", lambda project: rename_node(project, process, step, "Repair"))
    kept.open_stage("seal")
    page = kept.stages.seal.baseline
    qtbot.waitUntil(page.compare.isEnabled)
    press(qtbot, page.compare)
    dialog = kept._kept().compared.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.table.table.shown), timeout=_WAIT_MS)
    assert dialog.side.currentText() == "The sealed baseline"
    assert [row.element for row in dialog.table.table.shown] == [step]
    dialog.reject()


def sign_in(qtbot: QtBot, dialog: SignDialog, reason: str) -> None:
    dialog.by.setText("Grace")
    qtbot.keyClicks(dialog.reason, reason)
    qtbot.mouseClick(dialog.act, Qt.MouseButton.LeftButton)


def _saved(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.saving.saved, timeout=_WAIT_MS):
        window.saving.save()


def test_sealing_anew_has_what_was_changed_explained_first(
    window: MainWindow, page: BaselinePage, qtbot: QtBot
) -> None:
    window.session.record(lambda its: sealed(its, by="Ada", reason="agreed", at=NOW))
    window.session.edit("Threshold", lenient)
    qtbot.waitUntil(lambda: page.seal.text() == "Seal anew…")
    press(qtbot, page.seal)
    assert page.findChild(SignDialog) is None
    sign_in(qtbot, window.findChildren(ExplainDialog)[-1], "extensions count")
    qtbot.waitUntil(lambda: page.findChild(SignDialog) is not None, timeout=_WAIT_MS)
    sign(qtbot, page, "agreed anew")
    assert [entry.kind for entry in window.session.project.log] == [LogKind.SEALED, LogKind.DEVIATED, LogKind.SEALED]


def test_of_a_deviation_only_the_tools_whose_rank_moved_are_listed() -> None:
    effects = [{"tool": name, "sealed": sealed, "before": sealed, "now": now} for name, sealed, now in _MOVES]
    entry = LogEntry(LogKind.DEVIATED, "2026-11-17T14:05:00Z", "Grace", body={"effect": effects})
    assert "A: rank" not in told(entry)
    assert "B: rank 3, before these changes 2, as sealed 2" in told(entry)
    still = replace(entry, body={"effect": effects[:1]})
    assert "Every tool keeps the rank that it had as sealed." in told(still)


_MOVES = (("A", 1, 1), ("B", 2, 3), ("C", 3, 2))
