"""The pages of a stage as tabs, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.widgets.language import Caption

GivenT = TypeVar("GivenT")


@dataclass(frozen=True, slots=True)
class PageTab(Generic[GivenT]):
    """One tab: its id, its title, its tip, and what makes its page. `make` imports its module only when called."""

    id: str
    title: Caption
    tip: Caption
    make: Callable[[GivenT], QWidget]


class PageTabs(QWidget, Generic[GivenT]):
    """A tab bar called `name` and the page in front; every page is made of `given`, the first at once."""

    def __init__(self, tabs: Sequence[PageTab[GivenT]], given: GivenT, *, name: str) -> None:
        super().__init__()
        self._given = given
        self._rows = {tab.id: tab for tab in tabs}
        self._made: dict[str, QWidget] = {}
        self.ids = tuple(self._rows)
        self.tabs = QTabBar(expanding=False, drawBase=True)
        self.tabs.setDocumentMode(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(name)
        for tab in tabs:
            self.tabs.setTabToolTip(self.tabs.addTab(str(tab.title)), str(tab.tip))
        self.tabs.setVisible(len(tabs) > 1)
        self.stack = QStackedWidget()
        self.setProperty("part", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self.stack, 1)
        self.show_page(self.ids[0])
        self.tabs.currentChanged.connect(lambda at: self.show_page(self.ids[at]))

    @property
    def current(self) -> str:
        """The id of the page in front."""
        return self.ids[self.tabs.currentIndex()]

    def page(self, name: str) -> QWidget:
        """The page with this id; made now if it was not."""
        if name not in self._made:
            self._made[name] = self._rows[name].make(self._given)
            self.stack.addWidget(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front."""
        shown = self.page(name)
        self.stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.tabs.setCurrentIndex(self.ids.index(name))
        return shown
