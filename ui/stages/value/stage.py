"""The pages of the stage as tabs, each made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.session.work import Work
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs, TabGroup

if TYPE_CHECKING:
    from ui.stages.value.tickets.page import TicketsPage


def _tickets(work: Work) -> QWidget:
    from ui.stages.value.tickets.page import TicketsPage

    return TicketsPage(work)


def _handoffs(work: Work) -> QWidget:
    from ui.stages.value.handoffs.page import HandoffsPage

    return HandoffsPage(work)


def _kpis(work: Work) -> QWidget:
    from ui.stages.value.kpis.page import KpisPage

    return KpisPage(work)


def _minutes(work: Work) -> QWidget:
    from ui.stages.value.minutes.page import MinutesPage

    return MinutesPage(work)


def _business(work: Work) -> QWidget:
    from ui.stages.value.business.page import BusinessPage

    return BusinessPage(work)


_WORTH = TabGroup(
    Caption("What it is worth"), Caption("Minutes, hours and money: what each tool saves, brings and costs")
)


def _readiness(work: Work) -> QWidget:
    from ui.stages.value.readiness.page import ReadinessPage

    return ReadinessPage(work)


def _rollout(work: Work) -> QWidget:
    from ui.stages.value.rollout.page import RolloutPage

    return RolloutPage(work)


PAGES: tuple[PageTab[Work], ...] = (
    PageTab(
        "tickets",
        Caption("Tickets"),
        Caption("What really happens: shares, times and deviations out of a log of your own tickets"),
        _tickets,
    ),
    PageTab(
        "handoffs",
        Caption("Hand-offs"),
        Caption("How often work passes from role to role, and what becomes of it with each tool"),
        _handoffs,
    ),
    PageTab(
        "kpis",
        Caption("KPIs"),
        Caption("What each process is measured by, what it is to become, and whether a tool can measure it"),
        _kpis,
    ),
    PageTab(
        "minutes",
        Caption("Minutes"),
        Caption("What each process takes with each tool, and the minutes and rates that this follows from"),
        _minutes,
        _WORTH,
    ),
    PageTab(
        "business",
        Caption("Business case"),
        Caption("What each tool brings a year against what it costs, and what that hangs on"),
        _business,
        _WORTH,
    ),
    PageTab(
        "readiness",
        Caption("Readiness"),
        Caption(
            "What people have to learn, how mature practices are, who is affected, who talks to whom, who looks again"
        ),
        _readiness,
    ),
    PageTab(
        "rollout",
        Caption("Roll-out"),
        Caption("Which process goes live in which wave, which gaps are closed for it, and what is carried then"),
        _rollout,
    ),
)


class ValueStage(PageTabs[Work]):
    """What a tool brings beyond its fit."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of the value"))

    @property
    def tickets(self) -> TicketsPage:
        """The page that reads logs of tickets."""
        from ui.stages.value.tickets.page import TicketsPage

        page = self.page("tickets")
        if not isinstance(page, TicketsPage):
            raise TypeError(page)
        return page
