"""The pages of the stage as tabs, each made when it is first looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from itsm_fit.model.scenario import Scenario, ScenarioChange
from ui.session.work import Work
from ui.stages.fit.first_view import QUESTIONS
from ui.stages.fit.overview import Overview
from ui.widgets.language import Caption, tr
from ui.widgets.page_tabs import PageTab, PageTabs, TabGroup


def _overview(work: Work) -> QWidget:
    return Overview(work)


def _requirements(work: Work) -> QWidget:
    from ui.stages.fit.requirements_page import RequirementsPage

    return RequirementsPage(work)


def _firm(work: Work) -> QWidget:
    from ui.stages.fit.firm_page import FirmPage

    return FirmPage(work)


def _criteria(work: Work) -> QWidget:
    from ui.stages.fit.criteria_page import CriteriaPage

    return CriteriaPage(work)


def _money(work: Work) -> QWidget:
    from ui.stages.fit.money_page import MoneyPage

    return MoneyPage(work)


def _combine(work: Work) -> QWidget:
    from ui.stages.fit.combine_page import CombinePage

    return CombinePage(work)


def _gaps(work: Work) -> QWidget:
    from ui.stages.fit.gaps_page import GapsPage

    return GapsPage(work)


def _what_if(work: Work) -> QWidget:
    from ui.stages.fit.what_if_page import WhatIfPage

    return WhatIfPage(work)


_BREAKS = TabGroup(Caption("Where it breaks"), Caption("What tools do not meet, and what is to be done about it"))
_SURE = TabGroup(Caption("How sure it is"), Caption("What could still change the ranking"))
_COSTS = TabGroup(Caption("What it costs"), Caption("What the tools cost, one by one and as sets"))
PAGES: tuple[PageTab[Work], ...] = (
    PageTab("overview", Caption("Who leads"), Caption("The ranking, and processes × tools"), _overview),
    PageTab(
        "requirements",
        Caption("Requirements"),
        Caption("Who meets each requirement, and which ones decide"),
        _requirements,
        _BREAKS,
    ),
    PageTab(
        "gaps",
        Caption("Gaps"),
        Caption("What each tool does not meet, and what is to be done about it"),
        _gaps,
        _BREAKS,
    ),
    PageTab(
        "firm",
        Caption("How firm"),
        Caption("What other weights and the answers still owed could do to the ranking"),
        _firm,
        _SURE,
    ),
    PageTab(
        "what_if",
        Caption("What if"),
        Caption("Try other answers, weights, shares and thresholds beside the project"),
        _what_if,
        _SURE,
    ),
    PageTab(
        "money",
        Caption("Money"),
        Caption("What the tools cost over the years, and which are worth it"),
        _money,
        _COSTS,
    ),
    PageTab(
        "combine",
        Caption("Combinations"),
        Caption("The best sets of tools, and what they need to work together"),
        _combine,
        _COSTS,
    ),
    PageTab(
        "criteria",
        Caption("Other criteria"),
        Caption("Cost, risk, training and whatever else decides, beside the fit"),
        _criteria,
    ),
)
"""By the question that they answer."""


class FitStage(PageTabs[Work]):
    """What was found out about the tools."""

    def __init__(self, work: Work) -> None:
        super().__init__(PAGES, work, name=tr("Pages of the fit"))
        work.choice.scenario_asked.connect(self.try_scenario)
        self.overview.first.asked.connect(lambda page, stage: self._answer(page, stage, work))

    @property
    def overview(self) -> Overview:
        page = self.page("overview")
        if not isinstance(page, Overview):
            raise TypeError(page)
        return page

    def _answer(self, page: str, stage: str, work: Work) -> None:
        if stage:
            work.choice.page_asked.emit(stage, page)
        elif page == QUESTIONS:
            work.choice.questions_asked.emit()
        else:
            self.show_page(page).setFocus()

    def try_scenario(self, scenario: Scenario) -> None:
        """Bring What if to the front, with all changes of a scenario tried together."""
        from ui.stages.fit.what_if_page import WhatIfPage

        page = self.show_page("what_if")
        if isinstance(page, WhatIfPage):
            page.try_scenario(scenario)

    def try_change(self, change: ScenarioChange) -> None:
        """Bring What if to the front, with what a change is about in its control."""
        from ui.stages.fit.what_if_page import WhatIfPage

        page = self.show_page("what_if")
        if isinstance(page, WhatIfPage):
            page.try_change(change)
