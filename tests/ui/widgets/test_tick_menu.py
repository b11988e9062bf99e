"""Several ticks of a menu are set in one opening."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.tick_menu import TickMenu


def test_ticks_are_set_one_after_another_while_the_menu_stays_open(qtbot: QtBot) -> None:
    menu = TickMenu()
    qtbot.addWidget(menu)
    entries = [menu.addAction(name) for name in ("Source", "Owner", "Reason")]
    done = menu.addAction("Done")
    for entry in entries:
        entry.setCheckable(True)
    menu.popup(menu.pos())
    for entry in entries[:2]:
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    menu.setActiveAction(entries[2])
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert [entry.isChecked() for entry in entries] == [True, True, True]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(done).center())
    assert not menu.isVisible()
