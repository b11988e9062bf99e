"""The pages of the stage as tabs, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from itsm_fit.model.scenario import ScenarioChange
from ui.stages.fit.overview import Overview
from ui.stages.fit.work import Work
from ui.widgets.language import Caption, tr


@dataclass(frozen=True, slots=True)
class FitTab:
    """One tab: its id, its title, its tip, and what makes it. `make` imports its module only when called."""

    id: str
    title: Caption
    tip: Caption
    make: Callable[[Work], QWidget]


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


PAGES: tuple[FitTab, ...] = (
    FitTab(
        "requirements",
        Caption("Requirements"),
        Caption("Who meets each requirement, and which ones decide"),
        _requirements,
    ),
    FitTab("gaps", Caption("Gaps"), Caption("What each tool does not meet, and what is to be done about it"), _gaps),
    FitTab(
        "what_if",
        Caption("What if"),
        Caption("Try other answers, weights, shares and thresholds beside the project"),
        _what_if,
    ),
    FitTab(
        "firm",
        Caption("How firm"),
        Caption("What other weights and the answers still owed could do to the ranking"),
        _firm,
    ),
    FitTab(
        "criteria",
        Caption("Criteria"),
        Caption("Cost, risk, training and whatever else decides, beside the fit"),
        _criteria,
    ),
    FitTab("money", Caption("Money"), Caption("What the tools cost over the years, and which are worth it"), _money),
    FitTab(
        "combine",
        Caption("Combinations"),
        Caption("The best sets of tools, and what they need to work together"),
        _combine,
    ),
)
"""What follows the overview, in this order."""


class FitStage(QWidget):
    """A tab bar and the page in front."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self.overview = Overview(work.session, work.choice, work.look)
        self._ids = ("overview", *(page.id for page in PAGES))
        self._made: dict[str, QWidget] = {}
        self.tabs = QTabBar(expanding=False, drawBase=True)
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(tr("Pages of the fit"))
        self.tabs.setTabToolTip(self.tabs.addTab(tr("Overview")), tr("The ranking, and processes × tools"))
        for page in PAGES:
            self.tabs.setTabToolTip(self.tabs.addTab(str(page.title)), str(page.tip))
        self.tabs.setVisible(self.tabs.count() > 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.overview)
        self.setProperty("part", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(lambda at: self.show_page(self._ids[at]))
        self.show_page("overview")

    def page(self, name: str) -> QWidget:
        """The page with this id; made now if it was not."""
        if name == "overview":
            return self.overview
        if name not in self._made:
            self._made[name] = next(page for page in PAGES if page.id == name).make(self._work)
            self.stack.addWidget(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front."""
        shown = self.page(name)
        self.stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.tabs.setCurrentIndex(self._ids.index(name))
        return shown

    def try_change(self, change: ScenarioChange) -> None:
        """Bring What if to the front, with what a change is about in its control."""
        from ui.stages.fit.what_if_page import WhatIfPage

        page = self.show_page("what_if")
        if isinstance(page, WhatIfPage):
            page.try_change(change)
