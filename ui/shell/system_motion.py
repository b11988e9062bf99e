"""Whether the system asks for reduced motion, where Qt before 6.12 does not tell."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QGuiApplication

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_LONGEST_MS: Final = 5_000
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""Of SystemParametersInfo of Windows, “SPI_GETCLIENTAREAANIMATION”."""
_OF_MACOS: Final = "Library/Preferences/com.apple.universalaccess.plist"


class MotionSetting(NamedTuple):
    """Where desktops of Linux keep it, and which value asks for no motion."""

    namespace: str
    key: str
    asks: Callable[[object], bool]


SETTINGS: Final = (
    MotionSetting("org.freedesktop.appearance", "reduced-motion", lambda value: value == 1),
    MotionSetting("org.gnome.desktop.interface", "enable-animations", lambda value: value is False),
    MotionSetting("org.kde.kdeglobals.KDE", "AnimationDurationFactor", lambda value: _number(value) == 0),
)
"""By the portal that each desktop has: the common one, GNOME’s, KDE’s."""


def ask(tell: Callable[[bool], None], parent: QObject) -> None:
    """Tell whether the system asks for no motion: at once, or when the desktop answers; not at all where none does."""
    hints = QGuiApplication.styleHints()
    preference = getattr(hints.accessibility(), "motionPreference", None)  # from Qt 6.12 on
    if preference is not None:
        tell(preference().name != "NoPreference")
    elif sys.platform == "win32":
        tell(not _windows_animates())
    elif sys.platform == "darwin":
        kept = QSettings(str(Path.home() / _OF_MACOS), QSettings.Format.NativeFormat)
        tell(kept.value("reduceMotion") in (True, 1, "1", "true"))
    else:
        _ask_desktop(tell, parent)


def _windows_animates() -> bool:
    animates = ctypes.c_int(1)
    library = getattr(ctypes, "windll").user32  # noqa: B009 - there on Windows alone
    library.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)


def _ask_desktop(tell: Callable[[bool], None], parent: QObject) -> None:
    """Ask for every setting, and tell once all are answered."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    answers: dict[MotionSetting, bool | None] = {}

    def take(setting: MotionSetting, watcher: QDBusPendingCallWatcher) -> None:
        said = watcher.reply().arguments() if not watcher.isError() else []
        answers[setting] = setting.asks(_plain(said[0])) if said else None
        watcher.deleteLater()
        known = [each for each in answers.values() if each is not None]
        if len(answers) == len(SETTINGS) and known:
            tell(any(known))

    for setting in SETTINGS:
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
        call.setArguments([setting.namespace, setting.key])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call, _LONGEST_MS), parent)
        watcher.finished.connect(lambda watcher, setting=setting: take(setting, watcher))


def _plain(value: object) -> object:
    """A value without the variants around it: the portal's Read has two."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _number(value: object) -> float | None:
    try:
        return float(str(value))
    except ValueError:
        return None
