"""While scores are worked out every page says so, how far it is and how to stop it; without any, why and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event

import pytest
from builders import contract_process, matrix_of, must, project_of
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from itsm_fit.findings import Issue
from itsm_fit.model import edits
from itsm_fit.model.process import Lane
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from ui.panels.answers import AnswersPanel
from ui.panels.questions import QuestionsPanel
from ui.panels.ranking import RankingPanel
from ui.session.awaited import Awaited
from ui.session.choice import Choice
from ui.session.dialogs import Dialogs
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks
from ui.session.work import Work
from ui.stages.fit.stage import PAGES as FIT
from ui.stages.judge.stage import PAGES as JUDGE
from ui.stages.report.report_page import ReportPage
from ui.stages.value.stage import PAGES as VALUE
from ui.widgets.look import Look
from ui.widgets.messages import MessageBar

Make = Callable[[Work], QWidget]

PLACES: dict[str, Make] = {
    **{
        tab.id: tab.make
        for tab in (*FIT, *VALUE, *JUDGE)
        if tab.id not in {"tickets", "evaluators"}  # tell of a log and of sheets, not of scores
    },
    "report": lambda work: ReportPage(work.session, work.tasks, work.messages, Dialogs(QWidget())),
    "ranking panel": lambda work: RankingPanel(work.session, work.choice, work.look),
    "questions panel": lambda work: QuestionsPanel(work.session, work.choice, work.look),
    "answers panel": lambda work: AnswersPanel(work.session, work.choice, work.look),
}


class Scorer:
    """Scores when it is let go on, and fails while `error` says so."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.error: Exception | None = None

    def __call__(self, project: Project, progress: Progress, _issues: tuple[Issue, ...], _since: Fit | None) -> Fit:
        while not self.go_on.wait(0.01):
            progress("Scoring “Incident”", 0.4)
        if self.error is not None:
            raise self.error
        return score(project)


@pytest.fixture
def scorer() -> Scorer:
    return Scorer()


@pytest.fixture
def work(qtbot: QtBot, settings: QSettings, scorer: Scorer) -> Iterator[Work]:
    holder = QWidget()
    qtbot.addWidget(holder)
    tasks = Tasks(holder)
    session = Session(tasks, holder, evaluate=scorer)
    yield Work(session, Choice(holder), Look(settings, holder), tasks, MessageBar(holder), settings)
    scorer.go_on.set()
    assert tasks.end(5_000)


def selection() -> Project:
    process = contract_process(Log=[must("R1")], Fix=[must("R2")])
    lanes = {"Log": "L", "Fix": "M"}
    nodes = tuple(replace(each, lane=lanes.get(each.id, "")) for each in process.nodes)
    process = replace(process, nodes=nodes, lanes=(Lane("L", "Desk"), Lane("M", "Expert")))
    return project_of(process, matrices=[matrix_of({"Alpha": {"R1": "native", "R2": "?"}, "Beta": {"R1": "native"}})])


def shown(qtbot: QtBot, page: QWidget) -> Awaited:
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    return next(each for each in page.findChildren(Awaited))


@pytest.mark.parametrize("place", PLACES)
def test_each_page_says_that_scores_are_on_their_way_and_how_far(
    place: str, qtbot: QtBot, work: Work, scorer: Scorer
) -> None:
    work.session.open(Revision(selection()))
    page = PLACES[place](work)
    awaited = shown(qtbot, page)
    qtbot.waitUntil(lambda: awaited.bar.isVisible() and awaited.bar.value() == 40)
    assert (awaited.said.text(), awaited.button.text()) == ("Scoring “Incident”", "Cancel")
    seen = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert not [each for each in seen if "No scores" in each or "othing to " in each], seen
    scorer.go_on.set()
    qtbot.waitUntil(lambda: not awaited.isVisible() and not work.tasks.running, timeout=20_000)


@pytest.fixture
def awaited(qtbot: QtBot, work: Work) -> Awaited:
    return shown(qtbot, PLACES["firm"](work))


def test_escape_stops_it_and_it_can_be_begun_again(qtbot: QtBot, work: Work, scorer: Scorer, awaited: Awaited) -> None:
    work.session.open(Revision(selection()))
    qtbot.waitUntil(awaited.button.isVisible)
    assert awaited.hasFocus()
    qtbot.keyClick(awaited, Qt.Key.Key_Escape)
    assert awaited.said.text() == "The scoring was stopped: the figures are missing or out of date."
    assert awaited.button.text() == "Score again"
    scorer.go_on.set()
    qtbot.mouseClick(awaited.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not awaited.isVisible() and not work.tasks.running, timeout=20_000)


def test_scores_that_cannot_be_are_told_with_the_reason(
    qtbot: QtBot, work: Work, scorer: Scorer, awaited: Awaited
) -> None:
    scorer.error = MemoryError()
    scorer.go_on.set()
    work.session.open(Revision(selection()))
    qtbot.waitUntil(lambda: awaited.said.text().startswith("The project could not be scored. This computer has not"))
    assert awaited.button.text() == "Score again"


def test_figures_stay_in_sight_until_newer_ones_come(
    qtbot: QtBot, work: Work, scorer: Scorer, awaited: Awaited
) -> None:
    scorer.go_on.set()
    work.session.open(Revision(selection()))
    qtbot.waitUntil(lambda: work.session.fit_is_current and not awaited.isVisible(), timeout=20_000)
    scorer.go_on.clear()
    work.session.edit("Weigh", lambda project: edits.set_process_values(project, "P", 2.0, None))
    qtbot.waitUntil(lambda: work.session.scoring is not None)
    qtbot.wait(10)
    assert not awaited.isVisible()
