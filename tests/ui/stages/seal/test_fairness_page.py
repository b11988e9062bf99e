"""The page Fairness: what could be objected to, its evidence, what would be without it, and the way to each place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from builders import contract_process, matrix_of, must, project_of, should
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.audit.arrivals import with_arrivals
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.sealing.baseline import in_tender, sealed
from ui.session.choice import Choice, Scope
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.seal.fairness_page import FairnessPage
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    assert tasks.end(5_000)


def tender(*, seal: bool) -> Project:
    """One vendor alone meets R1; R2 was weighed anew when answers were known."""
    project = in_tender(
        project_of(contract_process(Log=[must("R1")], Fix=[should("R2")])), tender=True, by="Ann", at=AT
    )
    project = sealed(project, by="Ann", reason="ready", at=AT) if seal else project
    answers = {"Desk": {"R1": "native", "R2": "native"}, "Hub": {"R1": "no", "R2": "native"}}
    answers["Lab"] = {"R1": "no", "R2": "no"}
    came = with_arrivals(project, replace(project, matrices=(matrix_of(answers),)), by="Ann", at=AT)
    return edits.change_requirement(came, "P", "Fix", "R2", should("R2", weight=7.0))


def shown(qtbot: QtBot, work: Work, project: Project) -> FairnessPage:
    page = FairnessPage(work)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    work.session.open(Revision(project))
    qtbot.waitUntil(lambda: bool(page.findings.table.shown), timeout=20_000)
    return page


def test_each_finding_shows_its_evidence_and_the_ranking_without_it(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, tender(seal=True))
    assert page.title.text().startswith("2 things could be objected to")
    first = page.findings.current_row()
    assert first is not None
    assert first.its.message.startswith("Desk alone meets one requirement")
    assert "the first place would go to" in first.effect
    assert [(move.tool, move.rank, move.rank_without) for move in page.moves.table.shown] == [
        ("Desk", 1, 1),
        ("Hub", 2, 1),
        ("Lab", 3, 3),
    ]
    page.findings.setFocus()
    QTest.keyClick(page.findings, Qt.Key.Key_Down)
    assert [row.words.partition(";")[0] for row in page.evidence.table.shown] == [
        "R2: should, weight 2 then, should, weight 7 now"
    ]


def test_enter_on_evidence_shows_the_answer_or_the_step(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, tender(seal=True))
    with qtbot.waitSignal(work.choice.why_asked) as asked:
        page.evidence.setFocus()
        page.evidence.setCurrentIndex(page.evidence.table.index(0, 0))
        QTest.keyClick(page.evidence, Qt.Key.Key_Return)
    assert asked.args == [Scope("Desk", only=("R1",), title="Desk: R1")]
    page.findings.go_to(lambda row: row.its.subject != "Desk")
    page._show_finding(page.findings.current_row())
    with qtbot.waitSignal(work.choice.revealed) as revealed:
        page.evidence.setCurrentIndex(page.evidence.table.index(0, 0))
        QTest.keyClick(page.evidence, Qt.Key.Key_Return)
    assert (work.choice.process, revealed.args[0]) == ("P", "Fix")


def test_while_scores_are_covered_no_rank_and_no_tool_that_meets_is_shown(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, tender(seal=False))
    assert [row.its.rule.name for row in page.findings.table.shown] == ["CHANGED_AFTER"]
    assert page.findings.table.shown[0].effect == ""
    assert not page.moves.isVisible()
    assert "covered until a baseline is sealed" in page.unknown.text()


def test_what_is_mended_leaves_the_list(qtbot: QtBot, work: Work) -> None:
    page = shown(qtbot, work, tender(seal=True))
    work.session.edit("mend", lambda project: edits.change_requirement(project, "P", "Fix", "R2", should("R2")))
    qtbot.waitUntil(lambda: len(page.findings.table.shown) == 1, timeout=20_000)
