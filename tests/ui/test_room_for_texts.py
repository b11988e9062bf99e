"""On every page, in every language that the window speaks, each text has the room that it needs, in a small window.

English is the shortest of them: where the others have room, it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from cut_texts import cut_in
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from itsm_fit import language
from itsm_fit.selection import load
from ui.session.session import Revision
from ui.shell import translations
from ui.shell.docks import PLACES
from ui.shell.main_window import MainWindow
from ui.shell.rail import STAGES
from ui.stages.fit.parts import Switches
from ui.widgets.page_tabs import PageTabs
from ui.widgets.parts import Elided, label

pytestmark = pytest.mark.usefixtures("dressed")

SAMPLE = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"
WIDTH, HEIGHT = 1280, 720
_LATE_MS = 2_000


@pytest.fixture(params=translations.choices()[1:])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each language of the window but that of the source; what was spoken before is spoken again afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before, country = set(app.findChildren(QTranslator)), QLocale()
    assert translations.speak(app, [request.param]) == request.param
    yield request.param
    language.speak()
    QLocale.setDefault(country)
    for each in set(app.findChildren(QTranslator)) - before:
        app.removeTranslator(each)
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(spoken: str, window: MainWindow) -> MainWindow:
    """The window at the least size that it is made for."""
    window.resize(WIDTH, HEIGHT)
    window.show()
    return window


def test_a_text_without_room_is_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    cut, wrapped, whole, dotted = label("Wide enough"), label("Wide enough"), label("Wide"), Elided("Wide enough")
    for at, each in enumerate((cut, wrapped, whole, dotted)):
        each.setParent(page)
        each.setGeometry(0, 40 * at, 40, 20)
    cut.setWordWrap(False)
    tabs = QTabBar(page)
    tabs.addTab("A tab")
    tabs.setGeometry(0, 200, 20, 30)
    page.resize(300, 300)
    page.show()
    assert Counter(said.split(" lacks")[0] for said in cut_in(page)) == {
        "PlainLabel: 'Wide enough'": 2,
        "QTabBar: 'all of its tabs'": 1,
    }


def test_every_page_has_room_for_its_texts(window: MainWindow, qtbot: QtBot) -> None:
    cut: dict[str, str] = {}

    def look(place: str) -> None:
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.tasks.running, timeout=20_000)
        try:  # what is laid out late
            qtbot.waitUntil(lambda: set(cut_in(window)) <= cut.keys(), timeout=_LATE_MS)
        except WaitedInVain:
            for each in cut_in(window):
                cut.setdefault(each, place)
        assert (window.width(), window.height()) == (WIDTH, HEIGHT), f"{place} does not fit into the window"

    look("welcome")
    with qtbot.waitSignal(window.session.fit_changed, timeout=20_000, check_params_cb=None):
        window.session.open(Revision(load([SAMPLE]).project))
    window.choice.set_tool(window.session.project.tool_names[0])
    for stage in STAGES:
        window.open_stage(stage.id)
        look(stage.id)
        page = window.pages.currentWidget()
        for name in page.ids if isinstance(page, PageTabs) else ():
            inner = page.show_page(name)
            look(f"{stage.id} {name}")
            for switches in inner.findChildren(Switches):
                for view in list(switches.buttons)[1:]:
                    switches.choose(view)
                    look(f"{stage.id} {name} {view}")
    window.open_stage("draw")
    for place in PLACES:
        window.docks.front(place.id)
        look(place.id)
    assert cut == {}


def test_the_dialogs_of_the_menus_have_room_for_their_texts(window: MainWindow) -> None:
    cut = {}
    for name in ("palette", "keyboard", "about", "settings"):
        window.actions_[name].trigger()
        QApplication.processEvents()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                cut |= dict.fromkeys(cut_in(dialog), name)
                dialog.reject()
                dialog.deleteLater()
    assert cut == {}


def test_no_two_entries_of_a_menu_are_taken_by_the_same_letter(window: MainWindow) -> None:
    def letters(titles: list[str]) -> Counter[str]:
        marked = (title.replace("&&", "").partition("&")[2][:1] for title in titles)
        return Counter(letter.casefold() for letter in marked if letter)

    def twice(titles: list[str]) -> list[str]:
        return [letter for letter, number in letters(titles).items() if number > 1]

    assert twice([action.text() for action in window.menuBar().actions()]) == []
    for menu in window.findChildren(QMenu):
        assert twice([action.text() for action in menu.actions()]) == [], menu.title()
