"""A sheet seen from afar: what kind of thing stands in each cell, row by row and column by column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cached_property, partial
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from itsm_fit.importing.levels import begins_like_an_answer, is_answer
from itsm_fit.importing.memo import Memo
from itsm_fit.importing.priorities import PRIORITIES
from itsm_fit.importing.scale import parse_number, parse_score, parse_share
from itsm_fit.importing.text import normal
from itsm_fit.storage.spreadsheet import CellPlace, CellValue, Percent, Worksheet, display

BLANK, ANSWER, NUMBER, AMOUNT, SHARE, SHARED = " ", "a", "n", "N", "%", "v"
PRIORITY, DATE, LINK, CODE, SHORT, PHRASE, PROSE, FAULT = "p", "d", "u", "i", "s", "t", "l", "e"
"""Kinds of cells: number is one that can be a score (-10 to 100), amount any other; shared is an unknown word that
several columns use as their answer; code looks like an id; short, phrase and prose are texts by their length."""

ANSWERISH = frozenset({ANSWER, NUMBER, SHARE, SHARED})
FIGURES = frozenset({NUMBER, AMOUNT, SHARE})

_CODE = re.compile(
    r"(?:[A-Za-zÀ-ÿ]{1,8}+[-_./ ]?+){1,3}+\d{1,6}(?:[-._]\d{1,4}){0,4}[a-z]?\.?|\d{1,3}(?:\.\d{1,3}){1,5}\.?"
    r"|\d{1,4}[a-z]|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?(?:[T ]\d\d:\d\d.*)?|\d\d?[./]\d\d?[./](?:\d\d){1,2}(?: \d\d?:\d\d.*)?")
_LINK = re.compile(r"(?:https?://|www\.|mailto:|ftp://)\S|[\w.+-]+@[\w-]+\.[\w.]+$", re.IGNORECASE)
FAULTS = frozenset(
    {
        "#N/A",
        "#REF!",
        "#NAME?",
        "#VALUE!",
        "#DIV/0!",
        "#NULL!",
        "#NUM!",
        "#GETTING_DATA",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
    }
)
_LOWEST, _HIGHEST = -10, 100
_LONG, _PROSE = 40, 150
_SYMBOL = 3
_DIGIT = re.compile(r"\d")
_LONGEST_ANSWER = 2000
_SHORT_WORD = 25
_FEW_WORDS = 3
"""How often each text of a column comes on average from which on its words are taken for answers."""


def kind_of(value: CellValue) -> str:
    """The kind of one cell, by itself."""
    if isinstance(value, str):
        return _kind_of_text(value)
    if isinstance(value, Percent):
        return SHARE
    if isinstance(value, (int, float)):
        return NUMBER if _LOWEST <= value <= _HIGHEST else AMOUNT
    return DATE


def _kind_of_text(text: str) -> str:
    bare = text.strip()
    if not bare:
        return BLANK
    if len(bare) > _LONG:
        return _kind_of_long(bare)
    kinds = _WITHOUT_DIGITS
    if _DIGIT.search(bare):
        kinds = _LETTERS_FIRST if bare[0].isalpha() else _WITH_DIGITS
    kind = next((kind for kind, applies in kinds if applies(bare)), None)
    return kind or (SHORT if len(bare.split()) <= 4 and len(bare) <= 32 else PHRASE)


def _is_score(text: str) -> bool:
    number = parse_score(text)
    return number is not None and _LOWEST <= number <= _HIGHEST


def _is_spoken(text: str) -> bool:
    """Whether a text is an answer; the quick look first, as most texts are none."""
    return (len(text) <= _SYMBOL or begins_like_an_answer(text)) and is_answer(text)


def _is_amount(text: str) -> bool:
    number = parse_number(text)
    return number is not None and not _LOWEST <= number <= _HIGHEST


_LETTERS_FIRST: tuple[tuple[str, Callable[[str], object]], ...] = (
    (CODE, lambda text: _CODE.fullmatch(text) and not begins_like_an_answer(text)),
    (ANSWER, _is_spoken),
    (LINK, _LINK.match),
    (PRIORITY, lambda text: len(text) <= _SHORT_WORD and normal(text) in PRIORITIES),
    (CODE, _CODE.fullmatch),
)
_WITH_DIGITS: tuple[tuple[str, Callable[[str], object]], ...] = (
    (AMOUNT, _is_amount),
    (NUMBER, _is_score),
    (CODE, lambda text: _CODE.fullmatch(text) and not begins_like_an_answer(text)),
    (SHARE, lambda text: parse_share(text) is not None),
    (FAULT, FAULTS.__contains__),
    (LINK, _LINK.match),
    (DATE, _DATE.fullmatch),
    (ANSWER, is_answer),
    (PRIORITY, lambda text: normal(text) in PRIORITIES),
    (CODE, _CODE.fullmatch),
)
_WITHOUT_DIGITS: tuple[tuple[str, Callable[[str], object]], ...] = (
    (ANSWER, _is_spoken),
    (PRIORITY, lambda text: len(text) <= _SHORT_WORD and normal(text) in PRIORITIES),
    (FAULT, FAULTS.__contains__),
    (SHARE, lambda text: parse_share(text) is not None),
    (NUMBER, _is_score),
    (LINK, _LINK.match),
    (CODE, _CODE.fullmatch),
)
"""Kinds of a shorter text in the order in which they are tried: with digits after a letter, with digits, without."""


def _kind_of_long(bare: str) -> str:
    if len(bare) <= _LONGEST_ANSWER and begins_like_an_answer(bare) and is_answer(bare):
        return ANSWER
    if _LINK.match(bare):
        return LINK
    return PROSE if len(bare) > _PROSE else PHRASE


def _holds(value: CellValue) -> bool:
    return not isinstance(value, str) or (value != "" and not value.isspace())


def _word(shown: Mapping[CellValue, str], kinds: Mapping[CellValue, str], value: CellValue) -> str:
    """What a value says in the form in which answers are compared.

    Every number is the same word, longer texts are as they stand.
    """
    text = "0" if kinds[value] in FIGURES else shown[value]
    return normal(text) if len(text) <= _LONG else text


def _number(value: CellValue) -> float | None:
    """The number that a value is or reads as, a share as its percentage."""
    if isinstance(value, Percent):
        return float(value) * 100
    if isinstance(value, (int, float)):
        return float(value)
    if not isinstance(value, str) or not value:
        return None
    share = parse_share(value) if "%" in value else None
    return parse_number(value) if share is None else share * 100


def _told(codes: Container[str], value: CellValue, kind: str) -> str:
    """The kind of a value where texts whose normal form is one of the codes are answers."""
    is_code = kind in (SHORT, CODE, PRIORITY) and isinstance(value, str) and normal(value) in codes
    return SHARED if is_code else kind


SCOUTED = 2000
"""Rows that are looked at column by column; what lies below is read as the continuation of the last table."""


class Grid:
    """A sheet with the kind of every cell. Cells covered by a merge stay blank; `under` tells what covers them."""

    def __init__(self, sheet: Worksheet) -> None:
        self.sheet = sheet
        self.height, self.width = sheet.height, sheet.width
        self.shown = Memo(display)
        self.numbers = Memo(_number)
        kinds: Memo[CellValue, str] = Memo(kind_of, {"": BLANK})
        kinds.update(dict.fromkeys(_shared_words(sheet, kinds), SHARED))
        self.kinds = kinds
        """The kind of each value on this sheet."""
        self.words = Memo(partial(_word, self.shown, kinds))
        self._lines: Memo[int, str] = Memo(lambda row: "".join(map(kinds.__getitem__, sheet.rows[row])))

    def teach(self, codes: Container[str]) -> None:
        """Take cells for answers whose text, in normal form, is one of the codes that the workbook explains."""
        self.kinds.update({value: _told(codes, value, kind) for value, kind in self.kinds.items()})
        self.kinds.find = lambda value: _told(codes, value, kind_of(value))
        self._lines.clear()

    def line(self, row: int) -> str:
        """The kinds of a row's cells, from left to right."""
        return self._lines[row]

    @cached_property
    def _texts(self) -> tuple[NDArray[np.object_], NDArray[np.int32]]:
        """Every text on the sheet once, and by row and column which of them a cell shows."""
        rows = self.sheet.rows
        values = dict.fromkeys(chain.from_iterable(rows))
        texts = [value.strip() if isinstance(value, str) else display(value) for value in values]
        number = dict(zip(values, range(len(values)), strict=True)).__getitem__
        numbers = np.fromiter(map(number, chain.from_iterable(rows)), np.int32, self.height * self.width)
        return np.fromiter(texts, np.object_, len(texts)), numbers.reshape(self.height, self.width)

    @cached_property
    def filled(self) -> NDArray[np.bool_]:
        """Whether anything stands in each cell but white space, by row and column."""
        texts, numbers = self._texts
        filled: NDArray[np.bool_] = texts.astype(np.bool_)[numbers]
        return filled

    def column(self, column: int, rows: Sequence[int] | NDArray[np.intp]) -> list[str]:
        """The texts of a column on the rows given, without white space at the ends."""
        texts, numbers = self._texts
        found: list[str] = texts[numbers[rows, column]].tolist()
        return found

    def kind(self, row: int, column: int) -> str:
        return self.kinds[self.sheet.rows[row][column]]

    def text(self, row: int, column: int) -> str:
        """The cell's text as written, without white space at the ends."""
        return self.shown[self.sheet.rows[row][column]]

    def under(self, row: int, column: int) -> str:
        """The cell's text, or that of the merge which covers it."""
        at = self.covered.get(CellPlace(row, column)) if self.covered else None
        return self.text(row, column) if at is None else self.text(*at)

    def is_blank(self, row: int) -> bool:
        return not any(map(_holds, self.sheet.rows[row]))

    @cached_property
    def covered(self) -> dict[CellPlace, CellPlace]:
        """Cells hidden below a merge, with the cell that covers them."""
        found: dict[CellPlace, CellPlace] = {}
        for top, left, bottom, right in self.sheet.merged:
            if (bottom - top + 1) * (right - left + 1) <= 100_000:
                first = CellPlace(top, left)
                for row in range(top, min(bottom + 1, self.height)):
                    for column in range(left, min(right + 1, self.width)):
                        if (row, column) != first:
                            found[CellPlace(row, column)] = first
        return found


def _shared_words(sheet: Worksheet, known: Mapping[CellValue, str]) -> list[str]:
    """Unknown short words that come again and again: in several columns, or in one that says little else."""
    times: Counter[str] = Counter()
    columns: Counter[str] = Counter()
    for column in zip(*sheet.rows[:SCOUTED], strict=True):
        counted = Counter(column)
        texts = [value for value in counted if isinstance(value, str) and value]
        listed = sum(counted[value] for value in texts) >= _FEW_WORDS * len(texts) > 0
        for value in texts:
            if counted[value] > 1 and len(value) <= _SHORT_WORD and known[value] in (SHORT, CODE, PRIORITY):
                times[value] += counted[value]
                columns[value] += 1 + listed
    return [value for value in times if times[value] >= 3 and columns[value] >= 2]
