"""The pages of the stage as tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs

if TYPE_CHECKING:
    from ui.stages.seal.baseline_page import BaselinePage
    from ui.stages.seal.sign_off_page import SignOffPage


def _baseline(work: Work) -> QWidget:
    from ui.stages.seal.baseline_page import BaselinePage

    return BaselinePage(work)


def _sign_off(work: Work) -> QWidget:
    from ui.stages.seal.sign_off_page import SignOffPage

    return SignOffPage(work)


def _fairness(work: Work) -> QWidget:
    from ui.stages.seal.fairness_page import FairnessPage

    return FairnessPage(work)


def _round(work: Work) -> QWidget:
    from ui.stages.seal.round_page import RoundPage

    return RoundPage(work)


def _decision(work: Work) -> QWidget:
    from ui.stages.seal.decision_page import DecisionPage

    return DecisionPage(work)


_SIGN_OFF = "sign_off"
PAGES: tuple[PageTab[Work], ...] = (
    PageTab(
        "baseline",
        Caption("Baseline"),
        Caption("What is asked and how it counts, fixed before anybody sees who answers it best"),
        _baseline,
    ),
    PageTab(
        _SIGN_OFF,
        Caption("Sign-off"),
        Caption("Who owns which process, who approves it as it is, and what was changed since"),
        _sign_off,
    ),
    PageTab(
        "fairness",
        Caption("Fairness"),
        Caption("What somebody could object to, with evidence, and what the ranking would be without it"),
        _fairness,
    ),
    PageTab(
        "round",
        Caption("Round"),
        Caption("Vendors’ questions and one answer to all, the deadline, the envelope of prices, editions"),
        _round,
    ),
    PageTab(
        "decision",
        Caption("Decision"),
        Caption("Which tool, why, against whose dissent, with which risks and on what conditions"),
        _decision,
    ),
)


class SealStage(PageTabs[Work]):
    """What keeps the selection fair, and proves afterwards that it was."""

    compare_asked = Signal(str, object)
    """Somebody wants to see a state, by its title, beside what is drawn now: what reads it."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of the seal"))
        self.baseline.compare_asked.connect(lambda read: self.compare_asked.emit(tr("The sealed baseline"), read))

    def page(self, name: str) -> QWidget:
        made = name in self._made
        page = super().page(name)
        if name == _SIGN_OFF and not made:
            self.sign_off.compare_asked.connect(lambda read: self.compare_asked.emit(tr("What was approved"), read))
        return page

    @property
    def baseline(self) -> BaselinePage:
        from ui.stages.seal.baseline_page import BaselinePage

        page = self.page("baseline")
        if not isinstance(page, BaselinePage):
            raise TypeError(page)
        return page

    @property
    def sign_off(self) -> SignOffPage:
        from ui.stages.seal.sign_off_page import SignOffPage

        page = self.page(_SIGN_OFF)
        if not isinstance(page, SignOffPage):
            raise TypeError(page)
        return page
