"""Pages as tabs: each is made when it is first looked at."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.language import Caption
from ui.widgets.page_tabs import PageTab, PageTabs, TabGroup

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_page_is_made_once_when_it_is_first_looked_at_by_keyboard_too(qtbot: QtBot) -> None:
    made: list[str] = []

    def page(given: str) -> QLabel:
        made.append(given)
        return QLabel(f"{given} {len(made)}")

    tabs = PageTabs([PageTab(name, Caption(name), Caption(name), page) for name in ("one", "two")], "page", name="Tabs")
    qtbot.addWidget(tabs)
    tabs.show()
    assert (made, tabs.current, tabs.tabs.accessibleName()) == (["page"], "one", "Tabs")
    qtbot.keyClick(tabs.tabs, Qt.Key.Key_Right)
    assert (made, tabs.current, tabs.stack.currentWidget()) == (["page", "page"], "two", tabs.page("two"))
    qtbot.keyClick(tabs.tabs, Qt.Key.Key_Left)
    qtbot.keyClick(tabs.tabs, Qt.Key.Key_Right)
    assert len(made) == 2
    assert tabs.focusProxy() is tabs.page("two")


def test_pages_of_one_question_share_a_tab_and_come_back_where_they_were_left(qtbot: QtBot) -> None:
    sure = TabGroup(Caption("How sure"), Caption("What could change it"))
    rows = [
        PageTab("one", Caption("One"), Caption(""), QLabel),
        PageTab("two", Caption("Two"), Caption(""), QLabel, sure),
        PageTab("three", Caption("Three"), Caption(""), QLabel, sure),
        PageTab("four", Caption("Four"), Caption(""), QLabel),
    ]
    tabs = PageTabs(rows, "page", name="Tabs")
    qtbot.addWidget(tabs)
    tabs.show()
    assert [tabs.tabs.tabText(at) for at in range(tabs.tabs.count())] == ["One", "How sure", "Four"]
    assert not tabs.inner.isVisible()
    tabs.show_page("two")
    assert [tabs.inner.tabText(at) for at in range(tabs.inner.count())] == ["Two", "Three"]
    assert (tabs.inner.isVisible(), tabs.inner.accessibleName()) == (True, "How sure")
    qtbot.keyClick(tabs.inner, Qt.Key.Key_Right)
    assert (tabs.current, tabs.tabs.currentIndex()) == ("three", 1)
    qtbot.keyClick(tabs.tabs, Qt.Key.Key_Right)
    assert (tabs.current, tabs.inner.isVisible()) == ("four", False)
    qtbot.keyClick(tabs.tabs, Qt.Key.Key_Left)
    assert (tabs.current, tabs.inner.currentIndex()) == ("three", 1)
