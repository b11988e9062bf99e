"""The window in the language of brackets, with a project whose own names hold no Latin letter.

What then still shows a Latin letter went past the door of `language.py`, but for what no language changes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from string import ascii_letters
from typing import Any

import texts
from lxml import etree
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QWidget
from shown_texts import texts_of, widgets_of
from speaking import Bracketed, unspoken

from itsm_fit.language import Language, speak
from ui.widgets.language import CONTEXT

_FOREIGN = str.maketrans(ascii_letters, "абвгдежзиклмнопрстуфхцчшщыАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫ")
_NAMES = {"id", "name", "text", "category", "practice", "group", "sheet"}
_REFERENCES = re.compile(r".*Refs?$|bpmnElement|default|calledElement")
_TEXTS = {"documentation", "text", "requirement", "incoming", "outgoing"}
_CUT = re.compile(r"⟦[^⟦⟧]*$")
"""The beginning of a text that was spoken whole."""
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]{2,}|\b[A-Za-z]\b")

SAME_EVERYWHERE = re.compile(
    r"Jira|Azure DevOps(, (Basic|Scrum|Agile|CMMI))?"  # other programs, and the processes of their projects
    r"|ITSM Fit|itsm-fit|BPMN|Excel|PDF|SVG|PNG|CSV|JSON|HTML"  # names of this program, of formats
    r"|(?<!\S)/\S{2,}"  # folders, cut in the middle where they are long
    r"|\.[a-z]{2,8}\b"  # endings of files
    r"|\b(Ctrl|Alt|Shift|Meta|Esc|Del|Ins|Tab|Enter|Return|Space|Home|End|PgUp|PgDown|Up|Down|Left|Right)\b"
    r"|Backspace(, Undo)?"
    r"|\bF\d{1,2}\b|\+[A-Z]\b|\([A-Z]\)|^[A-Z]$"  # keys
    r"|\d (bytes|[kMG]i?B)\b"  # units
    r"|\b[A-Z]{1,3}\d+\b"  # cells of a sheet
    r"|^[A-Z]{1,3}(?=[\n:])"  # columns of a sheet
    r"|\b(utf-8|windows-\d+|koi8-r|cp\d+|mac-roman|gb18030|big5hkscs)\b"  # code pages
    r"|^(English|Deutsch|Français)$"  # languages, each by its own name
    r"|\bEUR\b|\bQt\b|Apache-2\.0"
)
"""What reads the same in every language. It stays short: a word that one could translate is not added."""


_WORDS = frozenset(
    {"basis", "better", "checked", "currency", "grade", "meaning", "measure", "outcome", "part", "promised"}
)
"""Keys of a project file whose values are words of the app, or of none."""


class BracketedWindow(QTranslator):
    """Translates what the gatherer finds for the window, and everything that Qt itself says."""

    def __init__(self) -> None:
        super().__init__()
        self._known = texts.gathered("ui")

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override] # None: not known here
        del disambiguation
        if context != CONTEXT:
            return None if context == "QShortcut" else f"⟦{source}⟧"
        known = self._known.get(source)
        if known is None:
            return None
        return f"⟦{known.plural if known.plural and n not in (-1, 1) else source}⟧"


@contextmanager
def bracketed() -> Iterator[None]:
    """Window and engine speak in brackets inside this."""
    translator = BracketedWindow()
    QCoreApplication.installTranslator(translator)
    try:
        speak(Language("brackets", Bracketed("itsm_fit")))  # in the threads of its workers, too
        yield
    finally:
        speak()
        QCoreApplication.removeTranslator(translator)


def foreign(text: str) -> str:
    """A text without Latin letters, another one for each text; endings of files stay."""
    stem, dot, ending = text.rpartition(".")
    if dot and ending in ("bpmn", "xlsx", "csv", "itsmfit"):
        return stem.translate(_FOREIGN) + dot + ending
    return text.translate(_FOREIGN)


def foreign_model(text: str) -> str:
    """A BPMN file whose names, ids and texts hold no Latin letter."""
    root = etree.fromstring(text.encode())
    for element in root.iter(etree.Element):
        for key, value in element.attrib.items():
            if key in _NAMES or _REFERENCES.fullmatch(key):
                element.set(key, foreign(value))
        name = etree.QName(element).localname
        if element.text and (name in _TEXTS or _REFERENCES.fullmatch(name)):
            element.text = foreign(element.text)
    return etree.tostring(root, encoding="unicode")


def foreign_project(source: Path, target: Path) -> Path:
    """Write the project of this file, its own words without Latin letters; returns where it is."""
    project = json.loads(source.read_text(encoding="utf-8"))
    project["name"] = foreign(project["name"])
    for document in project["documents"]:
        document["name"] = foreign(document["name"])
        model = foreign_model("".join(document["text"]).partition("?>")[2].strip())
        document["text"] = model.splitlines(keepends=True)
    for matrix in project["matrices"]:
        matrix["file"], matrix["sheet"] = foreign(matrix["file"]), foreign(matrix["sheet"])
        matrix["meanings"] = {foreign(word): meaning for word, meaning in matrix["meanings"].items()}
        for tool in matrix["tools"]:
            tool["name"] = foreign(tool["name"])
        for row in matrix["rows"]:
            row |= {key: foreign(row[key]) for key in ("id", "text", "group")}
            row["answers"] = [[foreign(raw), cell, foreign(comment)] for raw, cell, comment in row["answers"]]
    for part in ("acceptance", "evidence", "kpis", "readiness", "replays", "rollout"):
        project[part] = _foreign_values(project[part])
    decision = project["decision"]
    decision |= {part: _foreign_values(decision[part]) for part in ("benefits", "costs", "role_rates")}
    target.write_text(json.dumps(project, ensure_ascii=False), encoding="utf-8")
    return target


def _foreign_values(value: Any) -> Any:
    """All that people wrote in a part of a project file; words of the app, days, numbers and cells stay."""
    match value:
        case str():
            *names, last = value.split("!")
            return "!".join((*map(foreign, names), last if names else foreign(last)))
        case list():
            return [_foreign_values(each) for each in value]
        case dict():
            return {
                foreign(key) if " " in key else key: each if key in _WORDS or _is_day(each) else _foreign_values(each)
                for key, each in value.items()
            }
        case _:
            return value


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


@cache
def left(text: str, names: tuple[str, ...] = ()) -> str:
    """What of a text no door has said, but for these names; empty where nothing that one could translate is left."""
    rest = _CUT.sub("", unspoken(text)).replace("&", "").strip()
    for name in names:
        rest = rest.replace(name, "")
    rest = SAME_EVERYWHERE.sub("", rest)
    return rest.strip() if _LATIN.search(rest) else ""


class Listener:
    """Looks at all that the window shows, and keeps what went past the doors with the place where it was seen."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.unspoken: dict[str, str] = {}
        self.heard = 0
        self._names = tuple(sorted(names, key=len, reverse=True))
        """Of files and rules, which are no words of a language."""

    def listen(self, place: str, within: QWidget) -> None:
        """Everything in and of this widget."""
        for widget in widgets_of(within):
            for kind, text, _ in texts_of(widget):
                self.hear(f"{place}: {kind}", text)

    def hear(self, place: str, text: str) -> None:
        """One text."""
        self.heard += "⟦" in text
        if left(text, self._names):
            self.unspoken.setdefault(text[:200], place)

    def report(self) -> str:
        """One line a text, for the message of an assertion."""
        return "\n".join(f"{place}: {text!r}" for text, place in self.unspoken.items())
