"""The pages of the stage as tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs


def _baseline(work: Work) -> QWidget:
    from ui.stages.seal.baseline_page import BaselinePage

    return BaselinePage(work)


PAGES: tuple[PageTab[Work], ...] = (
    PageTab(
        "baseline",
        Caption("Baseline"),
        Caption("What is asked and how it counts, fixed before anybody sees who answers it best"),
        _baseline,
    ),
)


class SealStage(PageTabs[Work]):
    """What keeps the selection fair, and proves afterwards that it was."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of the seal"))
