"""The pages of a stage as tabs, each made when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.widgets.language import Caption
from ui.widgets.tab_order import hand_focus

GivenT = TypeVar("GivenT")


@dataclass(frozen=True, slots=True)
class TabGroup:
    """Pages that answer one question: they share a tab, and stand side by side below it."""

    title: Caption
    tip: Caption


@dataclass(frozen=True, slots=True)
class PageTab(Generic[GivenT]):
    """One page: its id, its title, its tip, and what makes it. `make` imports its module only when called."""

    id: str
    title: Caption
    tip: Caption
    make: Callable[[GivenT], QWidget]
    group: TabGroup | None = None


class PageTabs(QWidget, Generic[GivenT]):
    """A tab bar called `name` and the page in front; every page is made of `given`, the first at once.

    Pages of a group follow one another; below their tab is a second bar, which comes back where it was left.
    """

    def __init__(self, tabs: Sequence[PageTab[GivenT]], given: GivenT, *, name: str) -> None:
        super().__init__()
        self._given = given
        self._rows = {tab.id: tab for tab in tabs}
        self._made: dict[str, QWidget] = {}
        self.ids = tuple(self._rows)
        self._places = _places(tabs)
        self._left = [ids[0] for ids in self._places]
        """The page that was last in front, by tab."""
        self.tabs, self.inner = _bar(name), _bar(name)
        self.inner.setProperty("part", "inner")
        for ids in self._places:
            shown = self._rows[ids[0]].group or self._rows[ids[0]]
            self.tabs.setTabToolTip(self.tabs.addTab(str(shown.title)), str(shown.tip))
        self.stack = _Front()
        self.setProperty("part", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.tabs, self.inner, self.stack):
            box.addWidget(widget)
        box.setStretchFactor(self.stack, 1)
        self.tabs.setVisible(self.tabs.count() > 1)  # not before it stands here: it would be a window of its own
        self.current = self.ids[0]
        self.show_page(self.current)
        self.tabs.currentChanged.connect(lambda at: self.show_page(self._left[at]))
        self.inner.currentChanged.connect(lambda at: self.show_page(self._places[self.tabs.currentIndex()][at]))

    @property
    def title(self) -> str:
        """Of the page in front, after that of its tab where several share one."""
        bars = [bar for bar in (self.tabs, self.inner) if not bar.isHidden()]
        return ", ".join(bar.tabText(bar.currentIndex()) for bar in bars)

    def page(self, name: str) -> QWidget:
        """The page with this id; made now if it was not."""
        if name not in self._made:
            self._made[name] = self._rows[name].make(self._given)
            self.stack.addWidget(self._made[name])
        return self._made[name]

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front."""
        shown = self.page(name)
        self.current = name
        self.stack.setCurrentWidget(shown)
        hand_focus(self, shown)
        at = next(at for at, ids in enumerate(self._places) if name in ids)
        self._left[at] = name
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(at)
        self._show_inner(self._places[at])
        return shown

    def _show_inner(self, ids: Sequence[str]) -> None:
        rows = [self._rows[each] for each in ids]
        group = rows[0].group
        self.inner.setVisible(len(rows) > 1)
        if len(rows) < 2 or group is None:
            return
        with QSignalBlocker(self.inner):
            if [self.inner.tabText(at) for at in range(self.inner.count())] != [str(row.title) for row in rows]:
                while self.inner.count():
                    self.inner.removeTab(0)
                for row in rows:
                    self.inner.setTabToolTip(self.inner.addTab(str(row.title)), str(row.tip))
                self.inner.setAccessibleName(str(group.title))
            self.inner.setCurrentIndex(ids.index(self.current))


class _Front(QStackedWidget):
    """Shows one page; those out of sight do not decide how small it may be."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page else QSize()


def _places(tabs: Sequence[PageTab[GivenT]]) -> list[list[str]]:
    """The ids below each tab of the bar."""
    found: list[list[str]] = []
    last: TabGroup | None = None
    for tab in tabs:
        if tab.group is not None and tab.group is last:
            found[-1].append(tab.id)
        else:
            found.append([tab.id])
        last = tab.group
    return found


def _bar(name: str) -> QTabBar:
    bar = QTabBar(expanding=False, drawBase=True)
    bar.setDocumentMode(True)
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    bar.setAccessibleName(name)
    return bar
