"""Where the focus is and what is chosen is made out, light and dark: by pixels that differ by 3 to 1 (WCAG 1.4.11)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from contrasts import Pixels, painted, told_apart, unseen_in
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from ui.widgets.look import Look, ThemeChoice
from ui.widgets.numbers.box import NumberBox
from ui.widgets.parts import Button, set_part

pytestmark = pytest.mark.usefixtures("dressed")

_LEAST = 40
"""Pixels: a line of 1 along the short sides of the smallest of them."""


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest, qtbot: QtBot, settings: QSettings) -> Look:
    del qtbot
    wish: ThemeChoice = request.param
    settings.setValue("theme", wish)
    return Look(settings)


def _in_part(widget: QWidget, part: str) -> QWidget:
    set_part(widget, part)
    return widget


def _tabs() -> QTabBar:
    made = QTabBar()
    for title in ("First", "Second"):
        made.addTab(title)
    return made


def _items(view: QAbstractItemView) -> QAbstractItemView:
    model = QStandardItemModel(3, 1, view)
    for row in range(3):
        model.setItem(row, QStandardItem(f"Row {row}"))
    view.setModel(model)
    return view


def _card() -> QFrame:
    card = QFrame()
    card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    set_part(card, "card")
    return card


FOCUSED: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button("Open"),
    "primary": lambda: _in_part(Button("Open"), "primary"),
    "flat": lambda: QToolButton(text="Open"),
    "link": lambda: _in_part(QToolButton(text="Open"), "link"),
    "line": QLineEdit,
    "choice": QComboBox,
    "number": lambda: NumberBox("Weight"),
    "lines": QPlainTextEdit,
    "tick": lambda: QCheckBox("Tick"),
    "one of": lambda: QRadioButton("One"),
    "tabs": _tabs,
    "table": lambda: _items(QTableView()),
    "list": lambda: _items(QListView()),
    "tree": lambda: _items(QTreeView()),
    "card": _card,
}


@pytest.mark.parametrize("kind", FOCUSED)
def test_it_is_seen_what_has_the_focus(look: Look, qtbot: QtBot, kind: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    set_part(page, "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    page.resize(220, 200)
    box = QVBoxLayout(page)
    looked_at, other = FOCUSED[kind](), Button("Other")
    box.addWidget(looked_at)
    box.addWidget(other)
    QApplication.setCursorFlashTime(0)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.isActiveWindow)
    place = looked_at.geometry()
    without = _part(page, place.topLeft(), looked_at)
    looked_at.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert told_apart(without, _part(page, place.topLeft(), looked_at)) >= _LEAST
    page.setFocus()
    assert look.theme in (LIGHT, DARK)


def _part(page: QWidget, at: QPoint, of: QWidget) -> Pixels:
    whole = painted(page)
    return whole[at.y() : at.y() + of.height(), at.x() : at.x() + of.width()]


@pytest.mark.parametrize("view", [QTableView, QListView, QTreeView])
def test_it_is_seen_which_rows_are_selected(look: Look, qtbot: QtBot, view: type[QAbstractItemView]) -> None:
    del look
    shown = _items(view())
    qtbot.addWidget(shown)
    shown.resize(200, 150)
    with qtbot.waitExposed(shown):
        shown.show()
    before = painted(shown)
    shown.selectionModel().select(shown.model().index(1, 0), shown.selectionModel().SelectionFlag.Select)
    assert told_apart(before, painted(shown)) >= _LEAST


def test_it_is_seen_which_entry_of_a_menu_and_which_tab_and_button_is_chosen(look: Look, qtbot: QtBot) -> None:
    del look
    menu = QMenu()
    first, second = (menu.addAction(title) for title in ("Open a file", "Save a file"))
    tabs, button = _tabs(), QToolButton(text="Waves", checkable=True)
    for widget in (menu, tabs, button):
        qtbot.addWidget(widget)
    menu.popup(QPoint(0, 0))
    menu.setActiveAction(first)
    before = painted(menu)
    menu.setActiveAction(second)
    assert told_apart(before, painted(menu)) >= 2 * _LEAST
    menu.close()
    tabs.resize(tabs.sizeHint())
    before = painted(tabs)
    tabs.setCurrentIndex(1)
    assert told_apart(before, painted(tabs)) >= _LEAST
    button.resize(button.sizeHint())
    before = painted(button)
    button.setChecked(True)
    assert told_apart(before, painted(button)) >= _LEAST


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_text_and_a_field_that_are_too_faint_are_found(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setStyleSheet("QWidget { background: #FFFFFF; } QLineEdit { border: 1px solid #D3D9E0; }")
    box = QVBoxLayout(page)
    box.setContentsMargins(12, 12, 12, 12)
    grey, large = QLabel("Barely to be read"), QLabel("Large")
    for told, size in ((grey, 13), (large, 26)):
        told.setStyleSheet(f"color: #949494; font-size: {size}px; background: #FFFFFF")
        box.addWidget(told)
    box.addWidget(QLineEdit())
    page.resize(300, 200)
    page.show()
    # WCAG: #949494 on white is 3.03 to 1, enough for large text alone.
    found = sorted(unseen_in(page, theme, set()))
    assert [each.split(":")[0] for each in found] == ["'Barely to be read' in #949494 on #FFFFFF", "QLineEdit ''"]
    assert found[0].endswith("3.03, 4.5 asked")
