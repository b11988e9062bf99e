"""The pages of the stage as tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs


def _beginning(work: Work) -> QWidget:
    from ui.stages.judge.beginning import Beginning

    return Beginning(work)


PAGES: tuple[PageTab[Work], ...] = (
    PageTab("beginning", Caption("Answers"), Caption("How many answers are claims so far"), _beginning),
)


class JudgeStage(PageTabs[Work]):
    """What people found out for themselves, beside what vendors claim."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of judging"))
