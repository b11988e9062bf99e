"""How figures and names read in the window; verdicts are worded in `itsm_fit.scoring.verdicts`."""

from __future__ import annotations

import re
from functools import lru_cache
from textwrap import wrap
from typing import TYPE_CHECKING, Final
from unicodedata import category

from itsm_fit.language import in_signs
from itsm_fit.model.tool import BY_HAND, Level, Meaning
from itsm_fit.numerals import shown
from itsm_fit.scoring import wording
from itsm_fit.scoring.figures import Interval
from itsm_fit.visible import on_one_line, visible_lines
from ui.widgets.language import Caption, tr, trn

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

NO_BREAK = "\u00a0"
NOTHING = wording.NOTHING
CROSS_CUTTING_WORDS = Caption("Cross-cutting")
"""What requirements of no process stand under; the model's CROSS_CUTTING is their id."""
THIN = "\u202f"
_LARGE = 10_000
_TIP_WIDTH = 96
_TIP_LINES = 30
_SOURCE: Final = "source"


_SAID_ALONE: Final = {
    "✓": Caption("yes"),
    "✗": Caption("no"),
    "◐": Caption("in part"),
    "☑": Caption("ticked"),
    "☐": Caption("not ticked"),
}
_SAID: Final = {
    "⚠": Caption("needs attention"),
    "↗": Caption("written elsewhere"),
    "★": Caption("quick win"),
    "❐": Caption("still a template’s words"),
    "✎": Caption("written by hand"),
    "≠": Caption("files differ"),
    "◷": Caption("came late"),
}
_LETTERLIKE: Final = "°©®™№"
"""Signs that are read as they stand."""


def one_line(text: str) -> str:
    """A name with its line breaks as spaces; control characters show in place of acting."""
    return " ".join(on_one_line(text).split())


@lru_cache(maxsize=2_000)
def tip(text: str) -> str:
    """A text for a tool tip: plain lines that fit on a screen, however long it is or how many lines it has."""
    lines = [part for line in visible_lines(text).split("\n") for part in wrap(line, _TIP_WIDTH) or [""]]
    return "\n".join(lines if len(lines) <= _TIP_LINES else [*lines[: _TIP_LINES - 1], "…"])


def spoken(text: str) -> str:
    """A text as it is said: signs that mark what stands beside them in words, others only where they are alone."""
    if text.isascii():
        return text
    words = [_spoken_sign(word, alone=word == text.strip()) for word in text.split(" ")]
    return " ".join(filter(None, words))


def _spoken_sign(word: str, *, alone: bool) -> str:
    if word in _SAID:
        return str(_SAID[word])
    if alone:
        return str(_SAID_ALONE.get(word, word))
    return "" if word and all(map(is_sign, word)) else word


def without_signs(text: str) -> str:
    """A text whose words say all that its signs do, as it is said; one of nothing but signs says these."""
    if text.isascii():
        return text
    words = [word for word in text.split(" ") if not (word and all(map(is_sign, word)))]
    return " ".join(words) if any(words) else spoken(text)


def is_sign(sign: str) -> bool:
    """Whether it is a picture: screen readers say what Unicode calls it, “heavy ballot X”, or nothing."""
    return category(sign) == "So" and sign not in _LETTERLIKE


def verbatim(name: str) -> str:
    """A name for a button, tab or menu, where & would underline the next letter."""
    return one_line(name).replace("&", "&&")


def known_also(action: QAction, source: str) -> None:
    """Let an action be found by what it is called in the source, too, whatever language its text is in."""
    action.setProperty(_SOURCE, source)


def names_of(action: QAction) -> tuple[str, ...]:
    """By what an action is found beside its text."""
    source = action.property(_SOURCE)
    return (str(source),) if source else ()


def unmarked(title: str) -> str:
    """The title of a button or menu as one reads it, without the mark of its mnemonic."""
    return re.sub("&(.)", r"\1", title)


def percent(share: float | None) -> str:
    """A share, 0 to 1, as per cent; decimals appear only where 0 % or 100 % would not be true."""
    return NOTHING if share is None else wording.percent(share).replace(" ", NO_BREAK)


def interval(figure: Interval | None) -> str:
    """Both ends as per cent: ``81–90 %``; equal ends read ``81 %``, decimals appear where they differ there."""
    return wording.interval(figure).replace(" ", NO_BREAK)


def count(number: int) -> str:
    """A count with thin spaces between thousands."""
    return f"{number:,}".replace(",", THIN)


def many(number: int, noun: str, nouns: str = "") -> str:
    """A count with its noun: ``1 process``, ``10 processes``."""
    return f"{count(number)}{NO_BREAK}{trn(noun, nouns or noun + 's', number)}"


def per_case(number: float | None) -> str:
    """An expected number per case; None is infinite."""
    return "∞" if number is None else in_signs(f"{round(number, 9):.2f}")


def weight(number: float) -> str:
    """A weight in full, to six digits where it has more decimals than anybody gave it."""
    return in_signs(shown(float(f"{number:.6g}") if abs(number) < _LARGE else round(number, 2)))


def listed(names: tuple[str, ...], most: int = 4) -> str:
    """The first names, and how many more there are."""
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else tr("{names} and {count} more", names=shown, count=count(len(names) - most))


def source_words(source: str) -> str:
    """The place of an answer, ``file!sheet!cell`` or ``by hand!requirement``."""
    own, _, cell = source.partition("!")
    return f"{tr('by hand')}!{cell}" if own == BY_HAND else source


def meaning_words(meaning: Meaning) -> str:
    """A level's name, or a share of the best score as per cent."""
    return meaning.words if isinstance(meaning, Level) else percent(meaning)
