"""What is written into a cell of readiness, on a sheet or in the window, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from itsm_fit.errors import EditError
from itsm_fit.importing.amounts import read_amount, read_day
from itsm_fit.importing.forms import spellings
from itsm_fit.importing.readiness_form import FieldSort
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import Phrase, WordedEnum, tr
from itsm_fit.model.kpi import BetterWhen
from itsm_fit.model.practices import practice_named
from itsm_fit.model.project import Project
from itsm_fit.model.readiness import BEST_MATURITY, LEAST_MATURITY, RaciPart
from itsm_fit.storage.spreadsheet import CellValue

YES, NO = Phrase("yes"), Phrase("no")
_WORDS_OF_YES = frozenset({"yes", "y", "x", "ja", "j", "oui", "o", "true", "1"})
_WORDS_OF_NO = frozenset({"no", "n", "nein", "non", "false", "0", "–", "-"})


def read_field(sort: FieldSort, value: CellValue, text: str) -> Any:
    """What a cell says; raises EditError where it says nothing of the sort. Processes are read by `process_named`."""
    return _READ[sort](value, text)


def blank_field(sort: FieldSort) -> Any:
    """What a field of that sort holds where nobody wrote anything."""
    return _READ[sort]("", "") if sort in _READ else ""


def process_keys(project: Project) -> Mapping[str, str]:
    """The ids of processes by their names and ids in normal form; of several with one name the first."""
    return {
        key: process_id
        for process_id, name in reversed(project.process_names.items())
        for key in (normal(name), normal(process_id))
    }


def _day(value: CellValue, text: str) -> date | None:
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    return read_day(text) if text.strip() else None


def _maturity(_value: CellValue, text: str) -> int | None:
    level = read_amount(text, tr("maturity")) if text.strip() else None
    if level is None:
        return None
    if level != round(level) or not LEAST_MATURITY <= level <= BEST_MATURITY:
        raise EditError(tr("Maturity goes from {least} to {best}.", least=LEAST_MATURITY, best=BEST_MATURITY))
    return int(level)


def _amount(_value: CellValue, text: str) -> float | None:
    return read_amount(text.replace("%", "").strip(), tr("value")) if text.strip() else None


def _part(_value: CellValue, text: str) -> RaciPart | None:
    return _one_of(RaciPart, text)


def _better(_value: CellValue, text: str) -> BetterWhen | None:
    return _one_of(BetterWhen, text)


Word = TypeVar("Word", bound=WordedEnum)


def _one_of(words: type[Word], text: str) -> Word | None:
    """A word by itself or by its first letter: ``accountable``, ``A``."""
    wanted = normal(text)
    if not wanted:
        return None
    for each in words:
        spelled = spellings(each)
        if wanted in spelled or (len(wanted) == 1 and any(word.startswith(wanted) for word in spelled)):
            return each
    raise EditError(tr("“{text}” is none of {words}.", text=text, words=", ".join(each.words for each in words)))


def _yes(_value: CellValue, text: str) -> bool:
    word = normal(text)
    if word in _WORDS_OF_YES or word in spellings(YES):
        return True
    if not word or word in _WORDS_OF_NO or word in spellings(NO):
        return False
    raise EditError(tr("“{word}” says neither yes nor no.", word=text))


def _ids(_value: CellValue, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.strip() for each in text.replace(";", ",").split(",") if each.strip()))


_READ: Mapping[FieldSort, Callable[[CellValue, str], Any]] = {
    FieldSort.TEXT: lambda _value, text: squeeze(text),
    FieldSort.LONG: lambda _value, text: text.strip(),
    FieldSort.PRACTICE: lambda _value, text: practice_named(text),
    FieldSort.DAY: _day,
    FieldSort.MATURITY: _maturity,
    FieldSort.AMOUNT: _amount,
    FieldSort.PART: _part,
    FieldSort.YES: _yes,
    FieldSort.BETTER: _better,
    FieldSort.IDS: _ids,
}
