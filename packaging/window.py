"""Keep the window's translations with its texts: `python packaging/window.py`.

In each `resources/translations/LANGUAGE/window.ts` new texts are added as unfinished, with what the engine says for the
same text as a proposal, and those that nobody says any more are dropped. Of a complete one `window.qm` is made, which
the program reads; once it is there it is made anew each time. What is still to be translated is told. A new language
begins with `python packaging/window.py LANGUAGE`. Of a `qt.ts` beside it, which has what Qt's own translation lacks or
says otherwise than the window, `qt.qm` is made.
"""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET

import catalogues
import PySide6
import texts

LRELEASE = Path(PySide6.__file__).with_name("lrelease" + (".exe" if sys.platform == "win32" else ""))
FORMS = 2
"""How many forms a counted text has, in all languages that there are."""
HEAD = "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE TS>\n"


@dataclass(frozen=True, slots=True)
class Told:
    """A text of the window with its translation: one form, or several where it is counted."""

    source: str
    plural: str | None
    place: str
    forms: tuple[str, ...]
    finished: bool = False
    comment: str = ""  # of the translator

    @property
    def done(self) -> bool:
        return self.finished and all(self.forms)


def sources() -> list[Path]:
    """The files that translators work on."""
    return sorted(catalogues.HOME.glob("*/window.ts"))


def read(source: Path) -> list[Told]:
    """The texts of such a file."""
    return [_told(each) for each in ET.parse(source).getroot().iter("message")]  # noqa: S314 - our own


def _told(message: ET.Element) -> Told:
    said, location = message.find("translation"), message.find("location")
    if said is None or location is None:
        raise ValueError(f"{message.findtext('source')} has no translation or place")
    numbered = message.get("numerus") == "yes"
    forms = tuple(each.text or "" for each in said.iter("numerusform")) if numbered else (said.text or "",)
    plural = message.findtext("extracomment", "") if numbered else None
    finished = said.get("type") is None
    return Told(message.findtext("source", ""), plural, location.get("filename", ""), forms, finished,
                message.findtext("translatorcomment", ""))  # fmt: skip


def merged(known: list[Told], proposed: dict[str, tuple[str, ...]]) -> list[Told]:
    """Every text of the window in the order of its modules, with what is known of it, else with a proposal."""
    by_source = {each.source: each for each in known}
    result = []
    for source, its in texts.gathered("ui").items():
        new = Told(source, its.plural, its.place.rpartition(":")[0], ("",) * (FORMS if its.plural else 1))
        found = by_source.get(source)
        if found and len(found.forms) == len(new.forms):
            as_before = found.plural == new.plural
            new = replace(new, forms=found.forms, finished=found.finished and as_before, comment=found.comment)
        elif len(proposed.get(source, ())) == len(new.forms):
            new = replace(new, forms=proposed[source])
        result.append(new)
    return result


def of_the_engine(language: str) -> dict[str, tuple[str, ...]]:
    """What the engine says in a language, by its text in the source."""
    source = catalogues.HOME / language / "engine.po"
    if not source.exists():
        return {}
    translated = catalogues.read(source).translated_entries()
    return {each.msgid: tuple(each.msgstr_plural.values()) or (each.msgstr,) for each in translated}


def save(all_told: list[Told], source: Path) -> None:
    """Write such a file, the same bytes for the same translations."""
    file = ET.Element("TS", version="2.1", sourcelanguage="en", language=source.parent.name)
    context = ET.SubElement(file, "context")
    ET.SubElement(context, "name").text = "window"
    for each in all_told:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if each.plural else {})
        ET.SubElement(message, "location", filename=each.place)
        ET.SubElement(message, "source").text = each.source
        if each.plural:
            ET.SubElement(message, "extracomment").text = each.plural
        if each.comment:
            ET.SubElement(message, "translatorcomment").text = each.comment
        said = ET.SubElement(message, "translation", {} if each.done else {"type": "unfinished"})
        if each.plural:
            for form in each.forms:
                ET.SubElement(said, "numerusform").text = form
        else:
            said.text = each.forms[0]
    ET.indent(file)
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(HEAD + ET.tostring(file, encoding="unicode") + "\n", encoding="utf-8")


def compiled(source: Path, target: Path) -> None:
    """Make what the program reads."""
    subprocess.run([LRELEASE, "-silent", source, "-qm", target], check=True, timeout=600)  # noqa: S603


def main() -> None:
    """Bring every file up to date and tell what it lacks."""
    for language in sys.argv[1:]:
        if not (begun := catalogues.HOME / language / "window.ts").exists():
            save([], begun)
    for source in sources():
        language, program = source.parent.name, source.with_suffix(".qm")
        all_told = merged(read(source), of_the_engine(language))
        save(all_told, source)
        lacking = [each for each in all_told if not each.done]
        for each in lacking:
            print(f"{language}: {each.place}: {each.source}")
        print(f"{language}: {len(all_told) - len(lacking)} of {len(all_told)} texts are translated")
        if program.exists() or not lacking:
            compiled(source, program)
        if (of_qt := source.with_name("qt.ts")).exists():
            compiled(of_qt, of_qt.with_suffix(".qm"))


if __name__ == "__main__":
    main()
