"""The language that window and engine speak: that of the settings, else of the system, as far as it is translated.

A translation is a folder of `resources/translations` called by its language (``de``, ``pt_BR``): `window.qm` has the
window's texts, `qt.qm` some of Qt's own, `engine.mo` those of the engine. What one of them lacks is said in English.
Where the window has none, it and the engine stay English, though reports can be written in that language.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator, qWarning

from itsm_fit import language, translations

LANGUAGE_KEY = "language"
"""Where settings keep the language that is wanted, such as ``de``; without it the system's is."""
WINDOW = "window.qm"
OF_QT = "qt.qm"
"""What Qt's own translation lacks, or says otherwise than the window does; not every language has one."""
SOURCE = "en"


def choices(folder: Path | None = None) -> list[str]:
    """The languages that the window can be told to speak, that of the source first; by default those of the app."""
    home = translations.folder() if folder is None else folder
    there = home.glob(f"*/{WINDOW}") if home is not None else ()
    return [SOURCE, *sorted(each.parent.name for each in there)]


def own_name(language: str) -> str:
    """What a language calls itself."""
    if language == SOURCE:
        return "English"  # Qt says which country’s
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


def wanted_languages(settings: QSettings) -> list[str]:
    """The languages to look for, the most wanted first."""
    chosen = str(settings.value(LANGUAGE_KEY, ""))
    return (QLocale(chosen) if chosen else QLocale.system()).uiLanguages()


def speak(app: QCoreApplication, languages: Sequence[str], folder: Path | None = None) -> str:
    """Speak the first of these languages that the window is translated into, by default those of the app.

    Returns the name of that language, "" where the source is spoken. A file that cannot be used is warned of. Numbers,
    dates and the order of names are the system's where its language is the one spoken, else those of the language.
    """
    home = _translation(languages, translations.folder() if folder is None else folder)
    if home is None:
        return ""
    own = QTranslator(app)
    if not own.load(str(home / WINDOW)):
        qWarning(f"{home / WINDOW} is no translation of the window.")
        return ""
    app.installTranslator(own)
    qt = QTranslator(app)
    if qt.load(QLocale(home.name), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    lacking = QTranslator(app)
    if (home / OF_QT).exists() and lacking.load(str(home / OF_QT)):
        app.installTranslator(lacking)
    _speak_engine(home)
    _write_as(home.name)
    return home.name


def _write_as(name: str) -> None:
    system, its = QLocale.system(), QLocale(name)
    QLocale.setDefault(system if system.language() == its.language() else its)


def _speak_engine(home: Path) -> None:
    if not (home / translations.ENGINE).exists():
        return
    try:
        language.speak(translations.read_language(home))
    except (OSError, ValueError, struct.error):
        qWarning(f"{home / translations.ENGINE} is no translation of the engine.")


def _translation(languages: Sequence[str], folder: Path | None) -> Path | None:
    if folder is None:
        return None
    for name in languages:
        found = folder / name.replace("-", "_")
        if (found / WINDOW).exists():
            return found
        if name.partition("-")[0] == SOURCE:
            return None  # wanted before what follows, and spoken without a translation
    return None
