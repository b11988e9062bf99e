"""What desktops say of motion is heeded, however each of them says it, and silence changes nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.shell import system_motion

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("key", "value", "asks"),
    [
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("enable-animations", False, True),
        ("enable-animations", True, False),
        ("AnimationDurationFactor", "0", True),
        ("AnimationDurationFactor", 0.0, True),
        ("AnimationDurationFactor", "1.5", False),
        ("AnimationDurationFactor", "", False),
    ],
)
def test_each_desktop_says_it_in_its_way(key: str, value: object, asks: bool) -> None:
    (setting,) = (each for each in system_motion.SETTINGS if each.key == key)
    assert setting.asks(value) is asks


def test_where_no_desktop_answers_nothing_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr(system_motion.sys, "platform", "linux")
    told: list[bool] = []
    parent = QObject()
    system_motion.ask(told.append, parent)
    qtbot.wait(0)
    assert told == []


PORTAL = """
from PySide6.QtCore import ClassInfo, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant
from PySide6.QtGui import QGuiApplication
from ui.shell import system_motion

@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Portal(QObject):
    @Slot(str, str, result=QDBusVariant)
    def Read(self, namespace, key):
        said = QDBusVariant()
        said.setVariant(key != "enable-animations" and 2)
        return said

def tell(none):
    print(none, flush=True)
    app.quit()

app, portal, parent = QGuiApplication([]), Portal(), QObject()
own = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
own.registerObject("/org/freedesktop/portal/desktop", portal, QDBusConnection.RegisterOption.ExportAllSlots)
own.registerService("org.freedesktop.portal.Desktop")
system_motion.ask(tell, parent)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no session bus can be started here")
def test_a_desktop_that_wants_no_animations_is_heard_over_its_bus() -> None:
    command = ["dbus-run-session", "--", sys.executable, "-c", PORTAL]
    said = subprocess.run(  # noqa: S603 - a program of its own
        command, capture_output=True, text=True, timeout=60, check=True, cwd=ROOT
    )
    assert said.stdout.split() == ["True"]
