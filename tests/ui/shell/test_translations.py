"""The window starts in the language of its settings, or of the system, where there is a translation of it."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import window as window_texts
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot
from window_kit import Answers

from itsm_fit import language, resources
from itsm_fit.language import tr as engine_tr
from itsm_fit.model.project import Project
from ui.shell import find, translations
from ui.shell.main_window import MainWindow
from ui.shell.samples import SAMPLES
from ui.widgets.command_palette import rank
from ui.widgets.language import tr, trn
from ui.widgets.moments import moment_words
from ui.widgets.numbers.box import NumberBox
from ui.widgets.order import in_order
from ui.widgets.words import weight

WINDOW = {
    "&File": "&Datei",
    "Open…": "Öffnen …",
    "{count} file": ("{count} Datei", "{count} Dateien"),
    "Remove {name}": "{nahme} entfernen",
    "Undone: {step}": "Zurückgenommen: {step",
    "step": ("Schritt", "Schritte"),
}
"""Two of them are wrong: they name a value that nobody gives, and leave a brace open."""

Translate = Callable[..., Path]


def _compiled(translated: Mapping[str, str | tuple[str, str]], target: Path) -> None:
    """The texts of the window, these of them translated, as Qt loads them."""
    told = []
    for each in window_texts.merged([], {}):
        said = translated.get(each.source, ())
        told.append(replace(each, forms=(said,) if isinstance(said, str) else said or each.forms, finished=bool(said)))
    source = target.with_suffix(".ts")
    window_texts.save(told, source)
    window_texts.compiled(source, target)


def _catalogue(translated: Mapping[str, str]) -> bytes:
    """A .mo file: its head, where each text stands, where each translation does, then all of them."""
    pairs = sorted({"": "Content-Type: text/plain; charset=UTF-8\n", **translated}.items())
    tables: tuple[list[bytes], list[bytes]] = ([], [])
    body, at = b"", 28 + 16 * len(pairs)
    for column in (0, 1):
        for pair in pairs:
            text = pair[column].encode()
            tables[column].append(struct.pack("<II", len(text), at + len(body)))
            body += text + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + b"".join(tables[0] + tables[1]) + body


LACKS = "The installation lacks its folder {name}: install ITSM Fit again."


@pytest.fixture
def translate(tmp_path: Path, qapp: QApplication) -> Iterator[Translate]:
    """Makes a folder with a translation into a language; what was spoken before is spoken again afterwards."""
    app = QApplication.instance()
    assert app is not None
    before = set(app.findChildren(QTranslator))

    def make(name: str, window: Mapping[str, str | tuple[str, str]], engine: Mapping[str, str]) -> Path:
        home = tmp_path / "translations" / name
        home.mkdir(parents=True)
        _compiled(window, home / "window.qm")
        (home / "engine.mo").write_bytes(_catalogue(engine))
        return home.parent

    country = QLocale()
    yield make
    language.speak()
    QLocale.setDefault(country)
    for each in set(app.findChildren(QTranslator)) - before:
        app.removeTranslator(each)
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def test_window_engine_and_qt_speak_the_language_of_the_settings(
    translate: Translate, qtbot: QtBot, settings: QSettings, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = translate("de", WINDOW, {LACKS: "Der Installation fehlt der Ordner {name}."})
    settings.setValue(translations.LANGUAGE_KEY, "de")
    assert translations.speak(_app(), translations.wanted_languages(settings), folder) == "de"
    window = MainWindow(settings, answers)
    qtbot.addWidget(window)
    assert window.menuBar().actions()[0].text() == "&Datei"
    assert window.actions_["open"].text() == "Öffnen …"
    assert window.actions_["save"].text() == "Save", "what is not translated is said in English"
    found = find.entries(window.menus.all_actions(), Project(), None, window.choice)
    assert rank("open…", found)[0].title == "Öffnen …", "an action is found by its name in English, too"
    monkeypatch.setattr(resources, "_PACKAGE", folder / "nowhere" / "itsm_fit")
    window.files.open_sample(SAMPLES[0])
    assert window.messages.text.text() == "Der Installation fehlt der Ordner sample_models."
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(close)
    assert close.buttons()[0].text() == "Schließen"


def test_plurals_follow_the_language_and_a_wrong_translation_gives_way_to_the_source(translate: Translate) -> None:
    folder = translate("de", WINDOW, {})
    translations.speak(_app(), ["de-DE", "de"], folder)
    assert [trn("{count} file", "{count} files", number) for number in (1, 2)] == ["1 Datei", "2 Dateien"]
    assert tr("Remove {name}", name="{a}") == "Remove {a}"
    assert tr("Undone: {step}", step="Move") == "Undone: Move"


def test_a_wrong_text_of_the_engine_gives_way_to_the_source(translate: Translate) -> None:
    folder = translate("de", {}, {LACKS: "Es fehlt {ordner}."})
    translations.speak(_app(), ["de"], folder)
    assert engine_tr(LACKS, name="resources") == LACKS.format(name="resources")


@pytest.mark.parametrize(
    ("languages", "spoken"),
    [
        (["de-Latn-DE", "de-DE", "de-Latn", "de"], "de"),
        (["pt-BR", "pt"], "pt_BR"),
        (["fr-FR", "fr", "de"], "de"),
        (["en-US", "en", "de"], ""),
        (["C"], ""),
    ],
)
def test_the_first_language_wanted_that_is_translated_is_spoken(
    translate: Translate, languages: list[str], spoken: str
) -> None:
    for name in ("de", "pt_BR"):
        folder = translate(name, {}, {})
    assert translations.speak(_app(), languages, folder) == spoken


def test_a_language_of_the_settings_comes_before_that_of_the_system(settings: QSettings) -> None:
    settings.setValue(translations.LANGUAGE_KEY, "pt_BR")
    assert "pt-BR" in translations.wanted_languages(settings)


def test_numbers_dates_and_the_order_of_names_are_those_of_the_language(
    translate: Translate, qtbot: QtBot, settings: QSettings, answers: Answers
) -> None:
    folder = translate("de", WINDOW, {})
    QLocale.setDefault(QLocale("en_US"))
    assert translations.speak(_app(), ["de"], folder) == "de"
    box = NumberBox(decimals=1)
    qtbot.addWidget(box)
    box.setValue(2.5)
    assert box.text() == "2,5"
    assert moment_words(datetime(2026, 11, 12, 9, 30)) == "12.11.26 09:30"  # noqa: DTZ001 - as a clock shows it
    assert weight(1250.5) == "1\u202f250,5"
    assert sorted(["Zebra", "Äpfel", "INC-10", "apfel", "INC-9"], key=in_order) == [
        "apfel",
        "Äpfel",
        "INC-9",
        "INC-10",
        "Zebra",
    ]


def test_a_language_is_chosen_in_the_menu_and_spoken_from_the_next_start_on(
    translate: Translate, qtbot: QtBot, settings: QSettings, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = translate("de", WINDOW, {})
    monkeypatch.setattr(translations.translations, "folder", lambda: folder)
    window = MainWindow(settings, answers)
    qtbot.addWidget(window)
    (menu,) = [each for each in window.findChildren(QMenu) if each.title() == "Language"]
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Follow the System", True),
        ("English", False),
        ("Deutsch", False),
    ]
    menu.actions()[2].trigger()
    assert "next start" in window.messages.text.text()
    assert translations.speak(_app(), translations.wanted_languages(settings)) == "de"
    menu.actions()[0].trigger()
    assert not settings.contains(translations.LANGUAGE_KEY)


def test_files_that_are_no_translations_leave_the_source_and_are_warned_of(translate: Translate, qtlog: Any) -> None:
    folder = translate("de", WINDOW, {LACKS: "Es fehlt {name}."})
    for name, of in (("engine.mo", "engine."), ("window.qm", "window.")):
        (folder / "de" / name).write_bytes(b"no translation")
        translations.speak(_app(), ["de"], folder)
        warned = [str(record.message) for record in qtlog.records]
        assert warned[-1].endswith(f" is no translation of the {of}")
        assert engine_tr(LACKS, name="a") == LACKS.format(name="a")
    assert len(qtlog.records) == 2


def test_a_language_that_the_window_has_not_is_not_spoken_by_the_engine_alone(translate: Translate) -> None:
    folder = translate("de", WINDOW, {LACKS: "Es fehlt {name}."})
    (folder / "de" / "window.qm").unlink()
    assert translations.speak(_app(), ["de"], folder) == ""
    assert engine_tr(LACKS, name="a") == LACKS.format(name="a")


@pytest.mark.usefixtures("translate")  # which speaks English again
@pytest.mark.parametrize(("name", "menu", "files"), [("de", "Datei", "Dateien"), ("fr", "Fichier", "fichiers")])
def test_the_languages_that_come_with_the_program_are_spoken(name: str, menu: str, files: str) -> None:
    assert translations.speak(_app(), [name]) == name
    assert tr("&File").replace("&", "") == menu
    assert trn("KPI", "KPIs", 5) == {"de": "KPIs", "fr": "KPI"}[name], "which is the same word in French"
    assert trn("file", "files", 5) == files


START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.shell import start, translations

translations.translations.folder = lambda: Path(sys.argv[1])
titles = []
start.MainWindow.show = lambda window: titles.append(window.menuBar().actions()[0].text())
QApplication.exec = lambda *_: print(*titles) or 0
start.run([])
"""


def test_the_program_starts_in_the_language_of_the_system(translate: Translate, tmp_path: Path) -> None:
    folder = translate("de", WINDOW, {})
    home = {"XDG_CONFIG_HOME": str(tmp_path / "config"), "LANG": "de_DE.UTF-8", "LANGUAGE": "", "LC_ALL": "de_DE.UTF-8"}
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", START, str(folder)],
        env=os.environ | home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    assert done.stdout.strip() == "&Datei"


def test_french_says_what_qt_leaves_in_english_and_calls_the_key_as_the_window_does(translate: Translate) -> None:
    translations.speak(_app(), ["fr"])
    assert QCoreApplication.translate("QFileDialog", "&Look in:").startswith("&Regarder dans")
    assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Entrée"
