"""The pages of the stage as tabs, each made when it is first looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs


def _handoffs(work: Work) -> QWidget:
    from ui.stages.value.handoffs_page import HandoffsPage

    return HandoffsPage(work)


PAGES: tuple[PageTab[Work], ...] = (
    PageTab(
        "handoffs",
        Caption("Hand-offs"),
        Caption("How often work passes from role to role, and what becomes of it with each tool"),
        _handoffs,
    ),
)


class ValueStage(PageTabs[Work]):
    """What a tool brings beyond its fit."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of the value"))
