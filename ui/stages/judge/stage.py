"""The pages of the stage as tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs


def _evidence(work: Work) -> QWidget:
    from ui.stages.judge.evidence_page import EvidencePage

    return EvidencePage(work)


def _evaluators(work: Work) -> QWidget:
    from ui.stages.judge.evaluators_page import EvaluatorsPage

    return EvaluatorsPage(work)


def _acceptance(work: Work) -> QWidget:
    from ui.stages.judge.acceptance_page import AcceptancePage

    return AcceptancePage(work)


PAGES: tuple[PageTab[Work], ...] = (
    PageTab(
        "evidence",
        Caption("Evidence"),
        Caption("What the answers rest on, and which to check first"),
        _evidence,
    ),
    PageTab(
        "evaluators",
        Caption("Evaluators"),
        Caption("Score sheets out and back, how far apart the scores are, and what is agreed"),
        _evaluators,
    ),
    PageTab(
        "acceptance",
        Caption("Acceptance"),
        Caption("The fewest cases that show what a tool promises, the test out and back, and what was delivered"),
        _acceptance,
    ),
)


class JudgeStage(PageTabs[Work]):
    """What people found out for themselves, beside what vendors claim."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of judging"))
