"""The page Evidence: what to check first, grades by hand, expected figures beside proven ones, chances with sources."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import QDate, QItemSelectionModel, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerPlace, Grade
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import in_tender
from ui.session.choice import Choice, Scope
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.judge.evidence_page import EvidencePage
from ui.stages.judge.grade_dialog import GradeDialog
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

DAY = date(2026, 11, 29)
ASH, BIRCH = (AnswerPlace("vendors.xlsx!Matrix!D2", tool) for tool in ("Ash", "Birch"))


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)


def project() -> Project:
    """Two tools that no must rules out, Ash a little ahead."""
    process = contract_process(Log=[must("R1")], Fix=[should("R2")])
    answers = {"Ash": {"R1": "native", "R2": "native"}, "Birch": {"R1": "native", "R2": "config"}}
    return project_of(process, matrices=[matrix_of(answers)])


@pytest.fixture
def page(qtbot: QtBot, work: Work) -> EvidencePage:
    page = EvidencePage(work, today=lambda: DAY)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    work.session.open(Revision(project()))
    qtbot.waitUntil(lambda: page.shown is not None, timeout=20_000)
    return page


def test_where_no_check_can_change_the_choice_the_musts_have_the_page_for_themselves(
    page: EvidencePage, work: Work, qtbot: QtBot
) -> None:
    assert page.checks.isVisible()
    alone = contract_process(Log=[must("R1")])
    work.session.open(Revision(project_of(alone, matrices=[matrix_of({"Ash": {"R1": "native"}})])))
    qtbot.waitUntil(lambda: not page.checks.isVisible(), timeout=20_000)
    assert page.musts.isVisible()


def _settled(qtbot: QtBot, page: EvidencePage, work: Work) -> None:
    def there() -> bool:
        fit = work.session.fit
        return (
            page.shown is not None and page.shown.fit is fit and fit is not None and fit.project is work.session.project
        )

    qtbot.waitUntil(there, timeout=20_000)


def _select(page: EvidencePage, *keys: AnswerPlace) -> None:
    page.views.choose("answers")
    model = page.answers.selectionModel()
    model.clear()
    flag = QItemSelectionModel.SelectionFlag
    for row, its in enumerate(page.answers.table.shown):
        if its.key in keys:
            model.setCurrentIndex(page.answers.table.index(row, 0), flag.Select | flag.Rows)


def test_the_answers_to_check_stand_in_order_with_worth_grade_and_how(page: EvidencePage) -> None:
    first = page.checks.table.shown[0]
    assert first.its.key == ASH
    texts = [column.text(first) for column in page.checks.table.columns]
    assert texts[:3] == ["1", "Ash", "R1"]
    assert "points" in texts[6]
    assert texts[7].startswith("Ask for the page of the manual")
    assert page.title.text().startswith("Ash is firm once")
    assert "with a chance of" in page.told.text()
    assert [row.its.requirement for row in page.musts.table.shown] == ["R1"]


def test_enter_shows_the_answer_that_is_to_be_checked(qtbot: QtBot, page: EvidencePage, work: Work) -> None:
    asked: list[Scope] = []
    work.choice.why_asked.connect(asked.append)
    page.checks.choose(page.checks.table.index(0, 0))
    QTest.keyClick(page.checks, Qt.Key.Key_Return)
    assert [(each.tool, each.only) for each in asked] == [("Ash", ("R1",))]


def test_several_answers_are_graded_at_once_by_a_key_and_it_is_undone_as_one_step(
    qtbot: QtBot, page: EvidencePage, work: Work
) -> None:
    _select(page, ASH, BIRCH)
    QTest.keyClick(page.answers, Qt.Key.Key_3)
    graded = {each.key: each for each in work.session.project.evidence}
    assert {key: each.grade for key, each in graded.items()} == {ASH: Grade.SHOWN, BIRCH: Grade.SHOWN}
    assert graded[ASH].at == DAY
    assert graded[ASH].witness == work.author.name
    _settled(qtbot, page, work)
    row = next(row for row in page.answers.table.shown if row.key == ASH)
    assert [column.text(row) for column in page.answers.table.columns][4] == "shown"
    work.session.stack.undo()
    assert work.session.project.evidence == ()


def test_after_a_tool_is_taken_from_the_list_ctrl_a_and_a_digit_grade_its_answers(
    page: EvidencePage, work: Work
) -> None:
    page.views.choose("answers")
    page.tool.setFocus()
    page.tool.showPopup()
    QTest.keyClick(page.tool.view(), Qt.Key.Key_End)
    QTest.keyClick(page.tool.view(), Qt.Key.Key_Return)
    assert page.tool.currentText() == "Birch"
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_2)
    graded = {each.tool: each.grade for each in work.session.project.evidence}
    assert (graded, len(work.session.project.evidence)) == ({"Birch": Grade.DOCUMENTED}, 2)


def test_arrow_keys_go_through_the_tools_and_stay_in_the_list(page: EvidencePage) -> None:
    page.views.choose("answers")
    page.tool.setFocus()
    QTest.keyClick(page.tool, Qt.Key.Key_Down)
    QTest.keyClick(page.tool, Qt.Key.Key_Down)
    assert (page.tool.currentText(), page.tool.hasFocus()) == ("Birch", True)


def test_a_grade_comes_with_date_witness_link_and_file(qtbot: QtBot, page: EvidencePage, work: Work) -> None:
    _select(page, ASH)
    QTest.keyClick(page.answers, Qt.Key.Key_Return)
    dialog = page.findChild(GradeDialog)
    assert dialog is not None
    dialog.grade.setCurrentIndex(dialog.grade.findData(Grade.DOCUMENTED))
    dialog.at.setDate(QDate(2026, 11, 3))
    dialog.witness.setText("Ada")
    QTest.keyClicks(dialog.link, "page 12")
    QTest.keyClicks(dialog.file, "manual.pdf")
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    [its] = work.session.project.evidence
    assert (its.grade, its.at, its.witness) == (Grade.DOCUMENTED, date(2026, 11, 3), "Ada")
    assert (its.link, its.file, its.checked) == ("page 12", "manual.pdf", None)


def test_the_dialog_names_the_cell_of_the_tool_that_is_graded(page: EvidencePage) -> None:
    _select(page, BIRCH)
    QTest.keyClick(page.answers, Qt.Key.Key_Return)
    dialog = page.findChild(GradeDialog)
    assert dialog is not None
    assert dialog.findChildren(QLabel)[0].text() == "Birch says “native” in vendors.xlsx!Matrix!E2"
    dialog.reject()


def test_a_check_that_failed_counts_as_none_and_is_on_the_teams_record(
    qtbot: QtBot, page: EvidencePage, work: Work
) -> None:
    before = page.shown.trusted.tool_by_name["Ash"].coverage if page.shown else None
    page.checks.choose(page.checks.table.index(0, 0))
    page.fell.click()
    [its] = work.session.project.evidence
    assert (its.key, its.checked, its.held) == (ASH, Grade.CLAIMED, False)
    _settled(qtbot, page, work)
    after = page.shown.trusted.tool_by_name["Ash"] if page.shown else None
    assert before is not None
    assert after is not None
    assert after.coverage is not None
    assert after.coverage.low < before.low / 2
    assert page.chances.records[Grade.CLAIMED].text() == "0 of 1 claimed answer that was checked held"
    _select(page, ASH)
    page.grade_at_once(Grade.SHOWN)
    assert [(each.checked, each.held) for each in work.session.project.evidence] == [(Grade.CLAIMED, False)]
    page.views.choose("chances")
    page.chances.take.click()
    assert work.session.project.trust.chances[Grade.CLAIMED] == pytest.approx(9 / 11)


def test_expected_figures_stand_beside_the_proven_ones(page: EvidencePage) -> None:
    page.views.choose("figures")
    row = next(row for row in page.figures.table.shown if row.name == "Ash")
    assert [column.text(row).replace("\u00a0", " ") for column in page.figures.table.columns][1:3] == ["100 %", "90 %"]


def test_a_chance_is_changed_with_its_source(qtbot: QtBot, page: EvidencePage, work: Work) -> None:
    page.views.choose("chances")
    page.chances.chances[Grade.SHOWN].setValue(80.0)
    assert work.session.project.trust.chances[Grade.SHOWN] == pytest.approx(0.8)
    field = page.chances.sources[Grade.SHOWN]
    field.setFocus()
    QTest.keyClicks(field, "Our last three tenders")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert work.session.project.trust.source(Grade.SHOWN) == "Our last three tenders"


def test_a_grade_of_an_answer_that_was_replaced_since_is_said_and_not_counted(
    qtbot: QtBot, page: EvidencePage, work: Work
) -> None:
    _select(page, ASH)
    page.grade_at_once(Grade.TESTED)
    work.session.edit("Change", lambda project: edits.set_answer(project, project.matrices[0], "Ash", 0, "config"))
    _settled(qtbot, page, work)
    row = next(row for row in page.answers.table.shown if row.key == ASH)
    assert row.grade is Grade.CLAIMED
    assert row.replaced == "graded when it said “native”; it says “config” now"
    page.sort.setCurrentIndex(page.sort.findData("replaced"))
    assert [row.key for row in page.answers.table.shown] == [ASH]


def test_what_rests_on_nothing_any_more_is_forgotten(qtbot: QtBot, page: EvidencePage, work: Work) -> None:
    _select(page, ASH)
    page.grade_at_once(Grade.TESTED)
    qtbot.waitUntil(lambda: any(row.key == ASH and row.grade is Grade.TESTED for row in page.answers.table.shown))
    _select(page, ASH)
    QTest.keyClick(page.answers, Qt.Key.Key_Delete)
    assert work.session.project.evidence == ()


def test_a_covered_project_shows_no_figure(qtbot: QtBot, work: Work) -> None:
    page = EvidencePage(work)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    at = datetime(2026, 11, 29, tzinfo=UTC)
    work.session.open(Revision(in_tender(project(), tender=True, by="Ann", at=at)))
    qtbot.waitUntil(lambda: "tender" in page.awaited.said.text(), timeout=20_000)
    assert page.shown is None
    assert page.figures.table.shown == []
    assert page.checks.table.shown == []
    assert all(row.worth is None for row in page.answers.table.shown)
