"""The page Evaluators: sheets out and back, filled in here or in Excel, disagreement seen, scores agreed on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from judged_kit import ANNA, AT, BEN, asked, came_back, judged_project, taken
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.importing.score_sheet import read_score_sheet
from itsm_fit.model import edits
from itsm_fit.model.judged_scores import SheetProblem
from itsm_fit.model.judging import InterestDeclaration, JudgedCell
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.report.books.score_sheet import score_sheet_workbook
from itsm_fit.sealing.baseline import in_tender
from ui.session.choice import Choice
from ui.session.dialogs import Dialogs
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.judge.agree_dialog import AgreeDialog
from ui.stages.judge.evaluators_page import EvaluatorsPage
from ui.stages.judge.fill_dialog import FillDialog
from ui.stages.judge.question_dialog import QuestionDialog
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

_WAIT_MS = 20_000


class Answers(Dialogs):
    """Where to write is answered by a folder."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__(window)
        self._folder = folder

    def save_file(self, title: str, suggested: Path, kinds: str) -> Path | None:
        del title, kinds
        return self._folder / suggested.name


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)


def shown(qtbot: QtBot, work: Work, project: Project, folder: Path | None = None) -> EvaluatorsPage:
    page = EvaluatorsPage(work)
    if folder is not None:
        page._dialogs = page._writer._dialogs = Answers(page, folder)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    work.session.open(Revision(project))
    settled(qtbot, page)
    return page


def settled(qtbot: QtBot, page: EvaluatorsPage) -> None:
    def done() -> bool:
        project = page._session.project
        judged = page.judged
        return (
            judged is not None
            and not page._tasks.running
            and not page._stale
            and (tuple(each.sheet for each in judged.standings) == project.judging.returned)
        )

    qtbot.waitUntil(done, timeout=_WAIT_MS)


def disagreeing() -> Project:
    project, made = asked(judged_project(), ANNA, BEN, "Cleo Sand")
    conflict = InterestDeclaration(True, "2026-11-28", ("Birch",))
    return taken(
        project,
        came_back(made[ANNA], {("usability", "Ash"): "1", ("usability", "Birch"): "2", ("usability", "Cedar"): "3"}),
        came_back(
            made[BEN], {("usability", "Ash"): "4", ("usability", "Birch"): "4", ("usability", "Cedar"): "9"}, conflict
        ),
    )


def test_every_score_its_spread_and_who_is_asked_are_seen(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, disagreeing())
    assert page.title.text().replace("\u00a0", " ") == "3 evaluators asked, 2 back, 6 scores to agree on"
    first, second, third, *_ = page.scores.table.shown
    names = [column.title for column in page.scores.table.columns]
    assert names == ["Criterion", "Tool", ANNA, BEN, "Range", "Deviation", "Comes to", "Agreed"]
    texts = [[column.text(row) for column in page.scores.table.columns[2:7]] for row in (first, second, third)]
    assert texts == [
        ["1 · poor", "4 · excellent", "3", "2.12", "✗ poor–excellent"],
        ["2 · fair", "(4 · excellent)", "0", "–", "? fair"],
        ["3 · good", "(9)", "0", "–", "? good"],
    ]
    sheets = [(row.sheet.evaluator, row.state, row.conflicts) for row in page.sheets.table.shown]
    assert sheets == [(ANNA, "counts", ""), (BEN, "counts", "Birch"), ("Cleo Sand", "asked", "")]
    assert "two steps or more apart" in page.said.text()


def test_enter_on_a_score_agrees_on_one_with_a_name_and_a_reason(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, disagreeing())
    page.scores.setFocus()
    page.scores.go_to(lambda row: row.its.cell == JudgedCell("usability", "Ash"))
    QTest.keyClick(page.scores, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, AgreeDialog)
    dialog.by.setText("Mora")
    QTest.keyClicks(dialog.reason, "Second demo")
    assert not dialog.act.isEnabled(), "evaluators disagree, so no score is suggested"
    dialog.scale.setCurrentIndex(2)
    dialog.reason.clear()
    assert not dialog.act.isEnabled(), "no score is agreed without a reason"
    QTest.keyClicks(dialog.reason, "Second demo")
    assert dialog.act.isEnabled()
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    project = work.session.project
    assert [(its.score, its.moderator, its.reason) for its in project.judging.agreed] == [(3.0, "Mora", "Second demo")]
    assert project.log[-1].kind is LogKind.SCORE_AGREED
    qtbot.waitUntil(lambda: page.scores.table.shown[0].comes_to == "✓ good", timeout=_WAIT_MS)


def test_no_undo_takes_back_what_is_on_record_of_evaluators(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    project, made = asked(judged_project(), ANNA)
    page = shown(qtbot, work, project)
    work.session.edit("Rename", lambda its: edits.rename_project(its, "Other"))
    path = tmp_path / "anna.xlsx"
    path.write_bytes(score_sheet_workbook(made[ANNA], AT.date(), InterestDeclaration(False, "2026-11-28")))
    page.take([path])
    qtbot.waitUntil(lambda: bool(work.session.project.judging.returned), timeout=_WAIT_MS)
    work.session.stack.undo()
    assert work.session.project.name == project.name
    assert [its.evaluator for its in work.session.project.judging.returned] == [ANNA]
    assert work.session.project.log[-1].kind is LogKind.SCORES_IN


def test_a_conflict_is_let_in_with_a_reason(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, disagreeing())
    row = next(each for each in page.sheets.table.shown if each.sheet.evaluator == BEN)
    page.rule(row, "Birch", counts=True)
    assert page.dialog is not None
    page.dialog.by.setText("Mora")
    page.dialog.reason.setPlainText("Left ten years ago")
    QTest.mouseClick(page.dialog.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.scores.table.shown[1].given(BEN) == "4 · excellent", timeout=_WAIT_MS)
    assert work.session.project.log[-1].reason == "Left ten years ago"


def test_a_sheet_is_made_filled_in_here_and_taken_back_by_dropping_it(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    page = shown(qtbot, work, judged_project(), tmp_path)
    page.make(ANNA)
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.xlsx")), timeout=_WAIT_MS)
    [path] = tmp_path.glob("*.xlsx")
    assert [each.evaluator for each in work.session.project.judging.asked] == [ANNA]
    page.fill(path)
    qtbot.waitUntil(lambda: isinstance(page.dialog, FillDialog), timeout=_WAIT_MS)
    dialog = page.dialog
    assert isinstance(dialog, FillDialog)
    assert not dialog.act.isEnabled(), "the declaration comes first"
    assert dialog.scale.text().splitlines()[:2] == ["1 · poor: with help", "2 · fair: in the end"]
    dialog.conflict.setCurrentIndex(2)
    dialog.concerns.setText("Elm")
    assert not dialog.act.isEnabled()
    dialog.concerns.setText("cedar")
    model = dialog.table.model()
    for row, text in ((0, "good"), (1, "1")):
        model.setData(model.index(row, 4), text)
    model.setData(model.index(0, 5), "quick")
    assert dialog.state.text() == "2 of 6 scored."
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: read_score_sheet(path.read_bytes(), path.name).declared is not None, timeout=_WAIT_MS)
    drop(page, path)
    qtbot.waitUntil(lambda: bool(work.session.project.judging.returned), timeout=_WAIT_MS)
    [its] = work.session.project.judging.returned
    assert its.declared.tools == ("Cedar",)
    assert [(each.cell.tool, each.raw, each.reason) for each in its.scores] == [
        ("Ash", "3 · good", "quick"),
        ("Birch", "1 · poor", ""),
    ]
    assert work.session.project.log[-1].kind is LogKind.SCORES_IN


def drop(page: EvaluatorsPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def test_a_sheet_without_a_declaration_is_named_and_none_is_taken(qtbot: QtBot, work: Work, tmp_path: Path) -> None:
    project, made = asked(judged_project(), ANNA, BEN)
    page = shown(qtbot, work, project)
    good, blank = tmp_path / "anna.xlsx", tmp_path / "blank.xlsx"
    declared = InterestDeclaration(False, "2026-11-28")
    good.write_bytes(score_sheet_workbook(made[ANNA], AT.date(), declared))
    blank.write_bytes(score_sheet_workbook(made[BEN], AT.date()))
    page.take([good, blank])
    qtbot.waitUntil(lambda: "blank.xlsx" in work.messages.text.text(), timeout=_WAIT_MS)
    assert work.session.project.judging.returned == ()


def test_what_is_asked_is_written_in_one_dialog(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, judged_project())
    criterion = work.session.project.decision.criteria[-2]
    page.ask(criterion)
    dialog = page.dialog
    assert isinstance(dialog, QuestionDialog)
    assert dialog.scale.toPlainText().splitlines() == ["poor = with help", "fair = in the end", "good", "excellent"]
    dialog.scale.setPlainText("no = not at all\nno")
    assert not dialog.act.isEnabled()
    dialog.scale.setPlainText("no = not at all\nyes = at once")
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    project = work.session.project
    assert project.decision.criteria[-2].words == ("no", "yes")
    assert project.judging.question("usability").anchors == ("not at all", "at once")


def test_a_covered_tender_shows_no_score(qtbot: QtBot, work: Work) -> None:
    page = EvaluatorsPage(work)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    work.session.open(Revision(in_tender(disagreeing(), tender=True, by="Ada", at=AT)))
    qtbot.waitUntil(lambda: "tender" in page.title.text(), timeout=_WAIT_MS)
    assert page.scores.table.shown == []
    assert page.sheets.table.shown == []


def test_letters_for_names_is_a_switch_of_the_project(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, disagreeing())
    page.letters.click()
    assert work.session.project.judging.anonymous
    assert edits.set_anonymous(work.session.project, False).judging.anonymous is False
    assert SheetProblem.BROKEN not in {each.problem for each in page.judged.standings} if page.judged else False
