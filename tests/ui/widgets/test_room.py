"""What is larger than its place is scrolled, and a dialog is never larger than its screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.parts import label
from ui.widgets.room import ScrolledRoom, keep_on_screen, least_size


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for widget in widgets:
        column.addWidget(widget)
    return made


def _sized(width: int, height: int) -> QWidget:
    made = QWidget()
    made.setMinimumSize(width, height)
    return made


@pytest.mark.parametrize(("place", "across", "down"), [((400, 400), 0, 0), ((200, 400), 1, 0), ((400, 200), 0, 1)])
def test_bars_appear_only_where_there_is_too_little_room(
    qtbot: QtBot, place: tuple[int, int], across: int, down: int
) -> None:
    room = ScrolledRoom(_column(_sized(250, 250)))
    qtbot.addWidget(room)
    room.resize(*place)
    with qtbot.waitExposed(room):
        room.show()
    assert room.horizontalScrollBar().isVisible() == bool(across)
    assert room.verticalScrollBar().isVisible() == bool(down)
    assert room.content.size().expandedTo(QSize(250, 250)) == room.content.size()
    if not across and not down:
        assert room.content.size() == room.size(), "it takes all the room there is"


def test_wrapped_text_has_all_of_its_lines(qtbot: QtBot) -> None:
    words = label("word " * 200)
    room = ScrolledRoom(_column(words, _sized(10, 60)))
    qtbot.addWidget(room)
    room.resize(300, 100)
    with qtbot.waitExposed(room):
        room.show()
    assert words.height() >= words.heightForWidth(words.width())


def test_content_that_grows_is_scrolled_from_then_on(qtbot: QtBot) -> None:
    part = _sized(100, 50)
    room = ScrolledRoom(_column(part))
    qtbot.addWidget(room)
    room.resize(200, 100)
    with qtbot.waitExposed(room):
        room.show()
    part.setMinimumHeight(300)
    qtbot.waitUntil(lambda: room.content.height() >= 300)


def test_the_field_that_gets_the_focus_comes_into_sight(qtbot: QtBot) -> None:
    fields = [QLineEdit() for _ in range(30)]
    room = ScrolledRoom(_column(*fields))
    qtbot.addWidget(room)
    room.resize(200, 120)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    for _ in range(29):
        qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Tab)  # type: ignore[no-untyped-call]
    assert fields[-1].hasFocus()
    assert not fields[-1].visibleRegion().isEmpty()


def test_a_dialog_larger_than_its_screen_is_scrolled_on_it(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    box = QVBoxLayout(dialog)
    last = QLabel("The end")
    box.addWidget(_sized(200, 5_000))
    box.addWidget(last)
    dialog.setMinimumWidth(300)
    dialog.show()
    keep_on_screen(dialog)
    most = dialog.screen().availableSize()
    assert dialog.size().boundedTo(most) == dialog.size()
    (room,) = dialog.findChildren(ScrolledRoom)

    def in_sight() -> bool:
        room.ensureWidgetVisible(last)
        return not last.visibleRegion().isEmpty()

    qtbot.waitUntil(in_sight)
    assert least_size(room.content, 300).width() == 300


def test_a_dialog_that_fits_stays_as_it_is(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(_sized(200, 100))
    dialog.resize(300, 200)
    dialog.show()
    keep_on_screen(dialog)
    assert dialog.size() == QSize(300, 200)
    assert not dialog.findChildren(ScrolledRoom)
