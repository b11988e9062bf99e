"""The language that window and engine speak: that of the settings, else of the system, as far as it is translated.

A translation is a folder of `resources/translations` called by its language (``de``, ``pt_BR``): `window.qm` has the
window's texts, `engine.mo` those of the engine. What one of them lacks is said in English.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from gettext import GNUTranslations
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator, qWarning

from itsm_fit import language, resources

LANGUAGE_KEY = "language"
"""Where settings keep the language that is wanted, such as ``de``; without it the system's is."""
_SOURCE = "en"


def wanted_languages(settings: QSettings) -> list[str]:
    """The languages to look for, the most wanted first."""
    chosen = str(settings.value(LANGUAGE_KEY, ""))
    return (QLocale(chosen) if chosen else QLocale.system()).uiLanguages()


def speak(app: QCoreApplication, languages: Sequence[str], folder: Path | None = None) -> str:
    """Speak the first of these languages that there is a translation of in a folder, by default that of the app.

    Returns the name of that language, "" where the source is spoken. A file that cannot be used is warned of.
    """
    home = _translation(languages, _shipped() if folder is None else folder)
    if home is None:
        return ""
    qt = QTranslator(app)
    if qt.load(QLocale(home.name), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    own = QTranslator(app)
    if own.load(str(home / "window.qm")):
        app.installTranslator(own)
    elif (home / "window.qm").exists():
        qWarning(f"{home / 'window.qm'} is no translation of the window.")
    _speak_engine(home / "engine.mo")
    return home.name


def _speak_engine(file: Path) -> None:
    if not file.exists():
        return
    try:
        with file.open("rb") as opened:
            language.speak(GNUTranslations(opened))
    except (OSError, ValueError, struct.error):
        qWarning(f"{file} is no translation of the engine.")


def _shipped() -> Path | None:
    try:
        folder = resources.folder("resources") / "translations"
    except FileNotFoundError:
        return None  # what else lacks then is told where it is needed
    return folder if folder.is_dir() else None


def _translation(languages: Sequence[str], folder: Path | None) -> Path | None:
    if folder is None:
        return None
    for name in languages:
        found = folder / name.replace("-", "_")
        if found.is_dir():
            return found
        if name.partition("-")[0] == _SOURCE:
            return None  # wanted before what follows, and spoken without a translation
    return None
