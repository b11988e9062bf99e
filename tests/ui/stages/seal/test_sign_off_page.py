"""The page Sign-off, the inspector and the list of processes: owners, approvals, and what lapses them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.sealing.sign_off import approved
from ui.panels.inspector.sign_off import SignOffPart
from ui.session.session import Revision
from ui.session.signing import SignDialog
from ui.shell.main_window import MainWindow
from ui.stages.seal.leaving_dialog import LeavingDialog
from ui.stages.seal.log_rows import told
from ui.stages.seal.sign_off_page import SignOffPage

pytestmark = pytest.mark.usefixtures("dressed")

_WAIT_MS = 20_000
NOW = datetime(2026, 11, 29, 9, tzinfo=UTC)


def drawn() -> Project:
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    return project_of(process, matrices=[matrix_of({"A": {"R1": "native", "R2": "native"}})])


def open_it(window: MainWindow, qtbot: QtBot, project: Project) -> None:
    with qtbot.waitSignal(window.session.fit_changed, timeout=_WAIT_MS, check_params_cb=None):
        window.session.open(Revision(project))


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> SignOffPage:
    open_it(window, qtbot, drawn())
    window.stages.seal.show_page("sign_off")
    window.open_stage("seal")
    shown = window.stages.seal.sign_off
    qtbot.waitUntil(lambda: len(shown.table.table.rows) == 1)
    return shown


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def sign(qtbot: QtBot, of: QWidget, by: str, note: str = "") -> None:
    """Sign what is asked about, by keyboard."""
    dialog = of.findChild(SignDialog)
    assert isinstance(dialog, SignDialog)
    dialog.by.setText(by)
    qtbot.keyClicks(dialog.reason, note)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: of.findChild(SignDialog) is None)


def name_owners(page: SignOffPage, names: str) -> None:
    """Write into the cell of the owners."""
    assert page.table.table.setData(page.table.table.index(0, 1), names, Qt.ItemDataRole.EditRole)


def state(page: SignOffPage, qtbot: QtBot, wanted: str) -> None:
    qtbot.waitUntil(lambda: page.table.table.rows[0].state == wanted, timeout=_WAIT_MS)


def renamed(window: MainWindow) -> None:
    window.session.edit("Rename", lambda its: edits.rename_node(its, "P", "Fix", "Mend it"))


def test_owners_approve_an_edit_lapses_it_and_undo_brings_it_back(
    page: SignOffPage, window: MainWindow, qtbot: QtBot
) -> None:
    name_owners(page, "Ann, Bo")
    assert edits.owners_of(window.session.project, "P") == ("Ann", "Bo")
    window.session.stack.undo()
    assert window.session.project.owners == ()
    window.session.stack.redo()
    state(page, qtbot, "open")
    for name in ("Ann", "bo"):
        press(qtbot, page.approve)
        sign(qtbot, page, name, "As we live it")
    state(page, qtbot, "approved")
    assert page.state.text() == "1 of 1 processes approved"
    assert not page.approve.isEnabled()
    assert [entry.by for entry in window.session.project.log] == ["Ann", "Bo"]
    renamed(window)
    state(page, qtbot, "lapsed")
    qtbot.waitUntil(lambda: page.changes.topLevelItemCount() == 1, timeout=_WAIT_MS)
    assert "Mend it" in page.changes.topLevelItem(0).child(0).text(0)
    window.session.stack.undo()
    state(page, qtbot, "approved")
    assert not page.changes.topLevelItemCount()
    window.session.stack.redo()
    state(page, qtbot, "lapsed")
    assert "Its owners then: Ann, Bo" in told(window.session.project.log[0])


def test_what_is_refused_is_told_and_nothing_is_recorded(page: SignOffPage, window: MainWindow, qtbot: QtBot) -> None:
    name_owners(page, "Ann")
    state(page, qtbot, "open")
    press(qtbot, page.approve)
    with qtbot.waitSignal(window.session.refused) as refused:
        sign(qtbot, page, "Eve")
    assert "Ann can approve it, or name Eve as an owner first." in str(refused.args)
    assert window.session.project.log == ()


def test_all_of_an_owner_are_approved_at_once_and_withdrawn(
    page: SignOffPage, window: MainWindow, qtbot: QtBot
) -> None:
    name_owners(page, "Ann")
    state(page, qtbot, "open")
    press(qtbot, page.approve_all)
    sign(qtbot, page, "Ann")
    state(page, qtbot, "approved")
    press(qtbot, page.withdraw)
    sign(qtbot, page, "Ann", "Too early")
    state(page, qtbot, "open")
    assert window.session.project.log[-1].kind is LogKind.APPROVAL_WITHDRAWN


def test_an_owner_who_leaves_is_followed_in_one_step_of_undo(
    page: SignOffPage, window: MainWindow, qtbot: QtBot
) -> None:
    name_owners(page, "Ann, Bo")
    state(page, qtbot, "open")
    press(qtbot, page.leaves)
    dialog = page.findChild(LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    dialog.new.setText("Cy")
    dialog.accept()
    assert edits.owners_of(window.session.project, "P") == ("Cy", "Bo")
    window.session.stack.undo()
    assert edits.owners_of(window.session.project, "P") == ("Ann", "Bo")


def test_what_was_approved_is_drawn_beside_what_is_drawn_now(
    page: SignOffPage, window: MainWindow, qtbot: QtBot
) -> None:
    project = edits.set_process_owners(drawn(), "P", ["Ann"])
    open_it(window, qtbot, approved(project, ["P"], by="Ann", at=NOW))
    renamed(window)
    state(page, qtbot, "lapsed")
    page.table.selectRow(0)
    press(qtbot, page.compare)
    assert window.keeping is not None
    compared = window.keeping.compared
    qtbot.waitUntil(lambda: compared.dialog is not None, timeout=_WAIT_MS)
    dialog = compared.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.table.table.rows), timeout=_WAIT_MS)
    dialog.close()


def test_sealing_says_what_is_not_approved_and_keeps_it_on_record(
    page: SignOffPage, window: MainWindow, qtbot: QtBot
) -> None:
    name_owners(page, "Ann")
    state(page, qtbot, "open")
    window.stages.seal.show_page("baseline")
    baseline = window.stages.seal.baseline
    qtbot.waitUntil(baseline.seal.isVisible)
    press(qtbot, baseline.seal)
    dialog = baseline.findChild(SignDialog)
    assert isinstance(dialog, SignDialog)
    said = "\n".join(each.text() for each in dialog.findChildren(type(baseline.state)))
    assert "Waits for Ann" in said
    sign(qtbot, baseline, "Ada", "The board agreed")
    assert [its["state"] for its in window.session.project.log[-1].body["unapproved"]] == ["open"]
    assert "Sealed without an approval" in told(window.session.project.log[-1])


def test_the_inspector_names_owners_and_approves_and_the_list_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    open_it(window, qtbot, drawn())
    window.open_stage("draw")
    window.choice.reveal("P")
    inspector, processes = window.panels.inspector, window.panels.processes
    qtbot.waitUntil(lambda: any(isinstance(part, SignOffPart) for part in inspector.parts))
    [part] = [part for part in inspector.parts if isinstance(part, SignOffPart)]
    name = processes.table.table.rows[0].name
    assert processes.table.table.columns[0].text(processes.table.table.rows[0]) == name
    qtbot.keyClicks(part.owners, "Ann; Bo")
    qtbot.keyClick(part.owners, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.state.text() == "Open", timeout=_WAIT_MS)
    press(qtbot, part.approve)
    sign(qtbot, part, "Ann")
    qtbot.waitUntil(lambda: part.state.text() == "Approved by some", timeout=_WAIT_MS)
    assert part.said.text() == f"Ann approved it on {_today()}\nBo has not approved it"
    row = processes.table.table.rows[0]
    assert processes.table.table.columns[0].text(row) == f"◐ {name}"
    assert "Waits for Bo" in processes.table.table.columns[0].tip(row)
    renamed(window)
    qtbot.waitUntil(lambda: part.state.text() == "Lapsed", timeout=_WAIT_MS)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
