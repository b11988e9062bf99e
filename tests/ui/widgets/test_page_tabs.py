"""Pages as tabs: each is made when it is first looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.language import Caption
from ui.widgets.page_tabs import PageTab, PageTabs


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
