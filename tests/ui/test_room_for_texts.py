"""On every page, in every language that the window speaks, each text has the room that it needs, in a small window.

English is the shortest of them: where the others have room, it has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from contrasts import unseen_in
from cut_texts import cut_beside_room, cut_in
from every_page import every_page
from margins import touching_in
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit import language
from ui.shell import translations
from ui.shell.main_window import MainWindow
from ui.widgets.look import ThemeChoice
from ui.widgets.parts import Elided, label

pytestmark = pytest.mark.usefixtures("dressed")

WIDTH, HEIGHT = 1280, 720
THEMES: dict[str, ThemeChoice] = {"de": "light", "fr": "dark"}
_LATE_MS = 2_000
_TEXTS = 1_000
"""At least so many are read on all pages."""


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


def _note_cut(window: MainWindow, qtbot: QtBot, place: str, cut: dict[str, str]) -> None:
    """Add what is cut at a place to what was cut at others, in a window that has its size."""
    try:  # what is laid out late
        qtbot.waitUntil(lambda: set(cut_in(window)) <= cut.keys(), timeout=_LATE_MS)
    except WaitedInVain:
        for each in cut_in(window):
            cut.setdefault(each, place)
    assert (window.width(), window.height()) == (WIDTH, HEIGHT), f"{place} does not fit into the window"


@pytest.mark.parametrize("spoken", ["de", pytest.param("fr", marks=pytest.mark.slow)], indirect=True)
def test_every_page_has_room_for_its_texts_and_all_is_made_out(window: MainWindow, qtbot: QtBot, spoken: str) -> None:
    """Room in each language; contrast, which no language changes, light in one of them and dark in the other."""
    window.look.choose(THEMES[spoken])
    cut: dict[str, str] = {}
    faint: dict[str, str] = {}
    touching: dict[str, str] = {}
    beside_room: dict[str, str] = {}
    read: set[object] = set()
    for place in every_page(window, qtbot):
        _note_cut(window, qtbot, place, cut)
        for each in cut_beside_room(window):
            beside_room.setdefault(each, place)
        shown = window if window.rail.stage == "draw" else window.pages.currentWidget()
        for each in unseen_in(shown, window.look.theme, read):
            faint.setdefault(each, place)
        for each in touching_in(shown) if window.rail.stage != "draw" else ():
            touching.setdefault(each, place)
    assert cut == {}
    assert touching == {}
    assert not beside_room, "\n".join(f"{where}: {each}" for each, where in beside_room.items())
    assert not faint, "\n".join(f"{where}: {each}" for each, where in faint.items())
    assert len(read) > _TEXTS


@pytest.fixture
def large_letters(qtbot: QtBot) -> Iterator[None]:
    """Letters twice as large as usual, as where the system or the user wants them."""
    del qtbot
    before = QApplication.font()
    large = QApplication.font()
    large.setPointSizeF(2 * before.pointSizeF())
    QApplication.setFont(large)
    yield
    QApplication.setFont(before)


@pytest.mark.slow
def test_with_letters_twice_as_large_all_of_a_page_is_there_to_be_scrolled_to(
    large_letters: None, qtbot: QtBot, settings: QSettings, answers: Answers
) -> None:
    del large_letters
    window = MainWindow(settings, answers)
    qtbot.addWidget(window, before_close_func=lambda closed: closed.session.stack.setClean())
    window.resize(WIDTH, HEIGHT)
    window.show()
    cut: dict[str, str] = {}
    for place in every_page(window, qtbot):
        _note_cut(window, qtbot, place, cut)
    lost = [f"{where}: {each}" for each, where in cut.items() if "all of its tabs" not in each]  # arrows scroll them
    assert not lost, "\n".join(lost)
    assert window.tasks.end(5_000)


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
