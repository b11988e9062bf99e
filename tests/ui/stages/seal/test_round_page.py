"""The page Round: questions answered to all, a deadline, prices in their envelope, an edition chosen in one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from builders import contract_process, matrix_of, must, project_of
from letter_secrets import everything_in, found_in
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem, Criterion, CriterionKind, ValueSource
from itsm_fit.model.editions import edition_of
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.round import Envelopes
from ui.session.choice import Choice
from ui.session.dialogs import Dialogs
from ui.session.session import Revision, Session
from ui.session.signing import SignDialog
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.seal.enquiry_dialog import EnquiryDialog
from ui.stages.seal.round_page import RoundPage
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

pytestmark = pytest.mark.usefixtures("dressed")

_WAIT_MS = 20_000
AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


class Answers(Dialogs):
    """Where to write is answered by one path."""

    path = Path()

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        del title, suggested, kinds
        return self.path


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)


def two_editions() -> Project:
    tables = []
    for edition, word in (("Standard", "no"), ("Enterprise", "native")):
        matrix = matrix_of({"Acme": {"R1": word}}, file=f"{edition}.xlsx")
        tables.append(replace(matrix, responses=(replace(matrix.responses[0], edition=edition),)))
    project = project_of(contract_process(Log=[must("R1")]), matrices=tables)
    return edits.set_costs(project, [CostItem("Acme", "Licences", amount=70123.0)])


def shown(qtbot: QtBot, work: Work, project: Project) -> RoundPage:
    page = RoundPage(work, Answers(work.messages))
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    work.session.open(Revision(project))
    qtbot.waitUntil(lambda: bool(page.editions.table.shown), timeout=_WAIT_MS)
    return page


def signed(page: RoundPage, reason: str) -> None:
    dialog = page.dialog
    assert isinstance(dialog, SignDialog)
    dialog.by.setText("Buyer")
    QTest.keyClicks(dialog.reason, reason)
    assert dialog.act.isEnabled()
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)


def test_a_question_is_kept_reworded_answered_and_written_for_all(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = shown(qtbot, work, two_editions())
    QTest.mouseClick(page.ask_button, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert isinstance(dialog, EnquiryDialog)
    assert not dialog.act.isEnabled()
    dialog.asked_by.setCurrentText("Quercus Software")
    QTest.keyClicks(dialog.text, "Does the agent of acme count?")
    assert "Acme" in dialog.warning.text()
    dialog.text.setPlainText("Does an agent count?")
    assert dialog.warning.text() == ""
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    [its] = work.session.project.round.enquiries
    assert (its.text, its.asked_by, its.answer) == ("Does an agent count?", "Quercus Software", "")
    qtbot.waitUntil(lambda: len(page.enquiries.table.shown) == 1, timeout=_WAIT_MS)
    page.enquiries.setFocus()
    page.enquiries.go_to(lambda row: row.id == "1")
    QTest.keyClick(page.enquiries, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, EnquiryDialog)
    QTest.keyClicks(dialog.answer, "It does.")
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    assert work.session.project.log[-1].kind is LogKind.QUESTION_ANSWERED
    out = tmp_path / "all.docx"
    Answers.path = out
    qtbot.waitUntil(page.write_button.isEnabled, timeout=_WAIT_MS)
    QTest.mouseClick(page.write_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(out.exists, timeout=_WAIT_MS)
    everything = everything_in(out.read_bytes())
    assert found_in(everything, ["It does."]) != []
    assert found_in(everything, ["Quercus", "Acme"]) == []


def test_a_deadline_is_set_and_moved_with_a_reason_only(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, two_editions())
    page.deadline.setDate(QDate(2026, 11, 30))
    QTest.mouseClick(page.deadline_button, Qt.MouseButton.LeftButton)
    signed(page, "")
    assert work.session.project.round.deadline == date(2026, 11, 30)
    qtbot.waitUntil(lambda: "2026-11-30" in page.deadline_said.text(), timeout=_WAIT_MS)
    page.deadline.setDate(QDate(2026, 12, 24))
    QTest.mouseClick(page.deadline_button, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert isinstance(dialog, SignDialog)
    dialog.by.setText("Buyer")
    assert not dialog.act.isEnabled()
    signed(page, "Holidays")
    assert work.session.project.log[-1].reason == "Holidays"


def test_prices_go_into_their_envelope_and_out_of_it_on_record(qtbot: QtBot, work: Work) -> None:
    made = Criterion("", "Usability", CriterionKind.SCALE, words=("poor", "good"), source=ValueSource.JUDGED)
    page = shown(qtbot, work, edits.add_criterion(two_editions(), made))
    assert any("Licences" in row.place for row in page.editions.table.shown)
    QTest.mouseClick(page.prices_button, Qt.MouseButton.LeftButton)
    signed(page, "")
    project = work.session.project
    assert project.round.envelopes is Envelopes.CLOSED
    assert project.decision.costs == ()
    qtbot.waitUntil(lambda: page.prices_button.text() == "Open early…", timeout=_WAIT_MS)
    assert "not agreed yet" in page.prices_said.text()
    assert not any("Licences" in row.place for row in page.editions.table.shown)
    QTest.mouseClick(page.prices_button, Qt.MouseButton.LeftButton)
    signed(page, "The board meets today")
    project = work.session.project
    assert project.decision.costs[0].amount == 70123.0
    assert (project.log[-1].kind, project.log[-1].body["early"]) == (LogKind.PRICES_OPENED, True)
    work.session.stack.undo()
    assert work.session.project is project, "what was seen cannot be made unseen, and stays on record"
    assert work.session.dirty


def test_an_envelope_that_no_price_came_in_yet_says_so(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, edits.set_costs(two_editions(), ()))
    QTest.mouseClick(page.prices_button, Qt.MouseButton.LeftButton)
    signed(page, "")
    qtbot.waitUntil(lambda: "envelope waits for prices" in page.prices_said.text(), timeout=_WAIT_MS)


def test_an_edition_is_named_in_its_cell_and_chosen_in_one_place(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, two_editions())
    model = page.editions.model()
    model.setData(model.index(2, 2), "Enterprise")
    assert work.session.project.decision.costs[0].edition == "Enterprise"
    page.editions.go_to(lambda row: row.edition == "Enterprise" and row.matrix >= 0)
    QTest.mouseClick(page.choose_button, Qt.MouseButton.LeftButton)
    assert edition_of(work.session.project, "Acme") == "Enterprise"
    qtbot.waitUntil(lambda: [row.counts for row in page.editions.table.shown] == [False, True, True], timeout=_WAIT_MS)
