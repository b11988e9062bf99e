"""Times as texts → microseconds since 1970 in UTC, a whole column at once.

Texts of one shape (digits and letters in the same places) are taken apart together. What only the column can tell is
decided by all of it: whether a day or a month comes first, and which zone is meant where only some texts name one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

Microseconds = NDArray[np.int64]
Signs = NDArray[np.uint32] | NDArray[np.uint8]
"""Characters by their numbers."""

NO_TIME: Final = np.iinfo(np.int64).min
"""Where there is no time, in place of microseconds."""
NAIVE: Final = -32_768
"""Where no zone is named, in place of its minutes east of UTC."""

_LONGEST = 48
_MOST_SHAPES = 200
_DAY = 86_400_000_000
_MONTHS = """
    jan january januar janvier janv enero ene gennaio gen januari janeiro
    feb february februar fevrier fevr febrero febbraio februari fevereiro fev
    mar march marz mrz mars marzo maart marco mrt maer
    apr april avril avr abril aprile abr
    may mai mayo maggio mag mei maio
    jun june juni juin junio giugno giu junho
    jul july juli juillet juil julio luglio lug julho
    aug august aout agosto ago augustus augusti
    sep sept september septembre septiembre settembre set setembro
    oct october oktober okt octobre octubre ottobre ott outubro out
    nov november novembre noviembre novembro
    dec december dezember dez decembre dec diciembre dic dicembre dezembro
"""
_ZONES = {
    "z": 0,
    "utc": 0,
    "gmt": 0,
    "wet": 0,
    "west": 60,
    "bst": 60,
    "cet": 60,
    "mez": 60,
    "cest": 120,
    "mesz": 120,
    "eet": 120,
    "eest": 180,
    "est": -300,
    "edt": -240,
    "cst": -360,
    "cdt": -300,
    "mst": -420,
    "mdt": -360,
    "pst": -480,
    "pdt": -420,
}
_AFTERNOON, _MORNING = {"pm", "p"}, {"am", "a"}
_SHAPE = re.compile(
    r"""(?:a+\.?,?\ )?                                                         # the day of the week
    (?: (?P<y>0000)(?P<sep>[-/. ])(?P<m>00?)(?P=sep)(?P<d>00?)
      | (?P<y8>0000)(?P<m8>00)(?P<d8>00)
      | (?P<p>00?)(?P<sep2>[-/. ])(?P<q>00?)(?P=sep2)(?P<y2>0000|00)
      | (?P<dn>00?)\.?[-/. ]?(?P<mn>aaa+)\.?[-/. ,]{0,2}(?P<yn>0000|00)
      | (?P<ma>aaa+)\.?\ (?P<da>00?)(?:aa)?,?\ (?P<ya>0000)
      | (?P<yb>0000)[-/. ](?P<mb>aaa+)[-/. ](?P<db>00?) )
    (?: (?:\ *[aT,]?\ *|,\ a+\ |\ a+\ )
      (?P<H>00?)(?::|\.|\ ?a\ ?)?(?P<M>00)(?:[:.](?P<S>00)(?:[.,:](?P<f>0{1,9}))?|(?P<S6>00))?
      (?:\ ?(?P<half>a\.?a\.?|a)(?!a))?
      (?:\ ?(?P<zone>[-+](?P<zh>00)(?::?(?P<zm>00))?|a{3,4}(?:[-+]00:?00)?))? )?
    """,
    re.VERBOSE,
)


class DateOrder(StrEnum):
    """Which of two numbers before a year is the day."""

    NONE = "none"
    """No date of the column leaves that open."""
    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    ASSUMED = "day first, assumed"
    """No date of the column tells."""


@dataclass(frozen=True)
class TimeColumn:
    """What a column of texts says.

    `times` are microseconds since 1970 in UTC, NO_TIME where a text is blank or no time. `unread` counts the texts
    that are no times, `zones` how many times name which zone (minutes east of UTC; NAIVE: none), `local` is the zone
    in which those without one are taken and days are counted.
    """

    times: Microseconds
    order: DateOrder
    zones: Counter[int]
    local: int
    unread: int

    @property
    def zoned(self) -> bool:
        """Whether some of its times name a zone."""
        return any(zone != NAIVE and count for zone, count in self.zones.items())


class TimeTexts:
    """Gathers the texts of a column, part by part."""

    def __init__(self) -> None:
        self._parts: list[_Parts] = []
        self.unread = 0

    def add(self, texts: Sequence[str]) -> None:
        """Take in the next texts."""
        if texts:
            self.add_signs(_signs(texts))

    def add_signs(self, signs: Signs) -> None:
        """Take in the next texts by their characters, shape (texts, longest), filled up with zeros."""
        its, unread = _taken_apart(signs)
        self._parts.append(its)
        self.unread += unread

    def done(self) -> TimeColumn:
        """The times of all texts together."""
        if not self._parts:
            return TimeColumn(np.empty(0, np.int64), DateOrder.NONE, Counter(), 0, 0)
        its = _Parts(*(np.concatenate(columns) for columns in zip(*self._parts, strict=True)))
        self._parts.clear()
        order, month, day = _ordered(its)
        real = (month >= 1) & (month <= 12) & (day >= 1) & (its.year > 0)
        months = (its.year.astype(np.int64) - 1970) * 12 + np.where(real, month, 1) - 1
        first = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
        length = (months + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) - first
        real &= day <= length
        zones = Counter(
            dict(zip(*(each.tolist() for each in np.unique(its.zone[real], return_counts=True)), strict=True))
        )
        named = Counter({zone: count for zone, count in zones.items() if zone != NAIVE})
        local = max(named, key=lambda zone: (named[zone], -abs(zone))) if named else 0
        zone = np.where(its.zone == NAIVE, local, its.zone).astype(np.int64)
        times = (first + day - 1) * _DAY + its.within - zone * 60_000_000
        lost = int(np.count_nonzero((its.year > 0) & ~real))
        return TimeColumn(np.where(real, times, NO_TIME), order, zones, int(local), self.unread + lost)


def times_of(texts: Sequence[str]) -> TimeColumn:
    """The times that the texts of a column stand for."""
    column = TimeTexts()
    column.add(texts)
    return column.done()


class _Parts(NamedTuple):
    """Times taken apart: `year`, 0 where there is none, the two numbers beside it, the time within the day in µs.

    `kind` says what these numbers are: 0 month and day, 1 left open.
    """

    year: NDArray[np.int16]
    first: NDArray[np.int8]
    second: NDArray[np.int8]
    kind: NDArray[np.int8]
    within: Microseconds
    zone: NDArray[np.int16]


def _ordered(its: _Parts) -> tuple[DateOrder, NDArray[np.int64], NDArray[np.int64]]:
    """What comes first where that was left open, and month and day of all."""
    first, second = its.first.astype(np.int64), its.second.astype(np.int64)
    there = its.kind == 1
    if not there.any():
        return DateOrder.NONE, first, second
    days_first, months_first = int((there & (first > 12)).sum()), int((there & (second > 12)).sum())
    if days_first == months_first == 0:
        order = DateOrder.ASSUMED
    else:
        order = DateOrder.DAY_FIRST if days_first >= months_first else DateOrder.MONTH_FIRST
    swap = there if order is not DateOrder.MONTH_FIRST else np.zeros_like(there)
    return order, np.where(swap, second, first), np.where(swap, first, second)


def _signs(texts: Sequence[str]) -> Signs:
    """The characters of texts without white space at their ends, shape (texts, longest), filled up with zeros."""
    longest = max(map(len, texts), default=0)
    cells = np.array(texts, dtype=f"U{min(max(longest, 1), _LONGEST)}")
    signs = cells.view(np.uint32).reshape(len(texts), cells.dtype.itemsize // 4)
    last = signs[np.arange(len(texts)), np.maximum((signs != 0).sum(axis=1) - 1, 0)]
    if (_is_white(signs[:, 0]) | _is_white(last)).any():
        cells = np.char.strip(cells)
        signs = cells.view(np.uint32).reshape(len(texts), cells.dtype.itemsize // 4)
    return signs


def _is_white(signs: NDArray[np.uint32]) -> NDArray[np.bool_]:
    white: NDArray[np.bool_] = ((signs <= 32) & (signs > 0)) | (signs == 0xA0) | (signs == 0x202F)
    return white


def _taken_apart(signs: Signs) -> tuple[_Parts, int]:
    size = len(signs)
    its = _Parts(
        np.zeros(size, np.int16),
        np.zeros(size, np.int8),
        np.zeros(size, np.int8),
        np.zeros(size, np.int8),
        np.zeros(size, np.int64),
        np.full(size, NAIVE, np.int16),
    )
    left = np.flatnonzero(signs[:, 0])
    unread = 0
    kinds = _kinds(signs)
    for _ in range(_MOST_SHAPES):
        if not len(left):
            break
        same = (kinds[left] == kinds[left[0]]).all(axis=1)
        rows, left = left[same], left[~same]
        shape = "".join(map(chr, kinds[rows[0]])).rstrip("\0")
        if not _read_shape(its, signs, rows, shape):
            unread += len(rows)
    return its, unread + len(left)


def _kinds(codes: Signs) -> Signs:
    """``0`` for digits, ``a`` for letters, blanks of any kind as a space, other signs as they are."""
    kinds = codes.copy()
    kinds[(codes >= 48) & (codes <= 57)] = 48
    small = codes | np.asarray(32, codes.dtype)
    letters = (small >= 97) & (small <= 122)
    if codes.dtype != np.uint8 and (odd := codes > 127).any():
        for sign in np.unique(codes[odd]).tolist():
            text = chr(sign)
            if text.isalpha():
                letters |= codes == sign
            elif text.isspace():
                kinds[codes == sign] = 32
            elif text == "−":
                kinds[codes == sign] = 45
    kinds[letters] = 97
    return kinds


@cache
def _spans(shape: str) -> dict[str, tuple[int, int]] | None:
    """Where in texts of a shape the parts of a time stand; None where they are no times."""
    found = _SHAPE.fullmatch(shape)
    return found and {name: found.span(name) for name, value in found.groupdict().items() if value is not None}


def _read_shape(its: _Parts, codes: Signs, rows: NDArray[np.intp], shape: str) -> bool:
    whole = shape.partition(".")[0]
    if shape.strip("0") in {"", "."} and len(whole) in {10, 13}:
        return _read_epoch(its, codes[rows], rows, len(whole))
    spans = _spans(shape)
    return spans is not None and _Shaped(its, rows, codes[rows], spans).read()


class _Shaped:
    """Texts of one shape, being read into the rows of parts."""

    def __init__(self, its: _Parts, rows: NDArray[np.intp], codes: Signs, spans: dict[str, tuple[int, int]]) -> None:
        self._its, self._rows, self._codes, self._spans = its, rows, codes, spans

    def read(self) -> bool:
        """Whether all of them are times."""
        year, first, second = self._date()
        within, good = self._clock()
        self._zone()
        good &= (year > 0) & (year < 10_000) & (first > 0)
        rows = self._rows
        self._its.year[rows] = np.where(good, year, 0)
        self._its.first[rows], self._its.second[rows], self._its.within[rows] = first, second, within
        return bool(good.all())

    def _number(self, *names: str) -> Microseconds:
        for name in names:
            if name in self._spans:
                return _whole(self._codes[:, slice(*self._spans[name])])
        return np.zeros(len(self._rows), np.int64)

    def _words(self, name: str) -> list[str]:
        start, end = self._spans[name]
        return ["".join(map(chr, row)).casefold() for row in self._codes[:, start:end].tolist()]

    def _date(self) -> tuple[Microseconds, Microseconds, Microseconds]:
        """The year, and the two numbers beside it."""
        spans = self._spans
        year = self._number("y", "y8", "y2", "yn", "ya", "yb")
        if any(name in spans and spans[name][1] - spans[name][0] == 2 for name in ("y2", "yn")):
            year = year + np.where(year < 70, 2000, 1900)
        if "p" in spans:
            self._its.kind[self._rows] = 1
            return year, self._number("p"), self._number("q")
        named = next((name for name in ("mn", "ma", "mb") if name in spans), "")
        month = np.array([_month(text) for text in self._words(named)], np.int64) if named else self._number("m", "m8")
        return year, month, self._number("d", "d8", "dn", "da", "db")

    def _clock(self) -> tuple[Microseconds, NDArray[np.bool_]]:
        """The time within the day, and where it is one."""
        hour, minute, second = self._number("H"), self._number("M"), self._number("S", "S6")
        good = (hour < 25) & (minute < 60) & (second < 61)
        if "half" in self._spans:
            half = [text.replace(".", "") for text in self._words("half")]
            utc, late = np.array([text == "z" for text in half]), np.array([text in _AFTERNOON for text in half])
            self._its.zone[self._rows[utc]] = 0
            good &= utc | late | np.array([text in _MORNING for text in half])
            hour = np.where(utc, hour, hour % 12 + np.where(late, 12, 0))
        within = ((hour * 60 + minute) * 60 + second) * 1_000_000
        if "f" in self._spans:
            start, end = self._spans["f"]
            within = within + self._number("f") * 10**6 // 10 ** (end - start)
        return within, good

    def _zone(self) -> None:
        if "zh" in self._spans:
            sign = np.where(self._codes[:, self._spans["zone"][0]] == 43, 1, -1)
            self._its.zone[self._rows] = sign * (self._number("zh") * 60 + self._number("zm"))
        elif "zone" in self._spans:
            self._its.zone[self._rows] = [_zone(text) for text in self._words("zone")]


def _whole(digits: Signs) -> Microseconds:
    """The numbers that rows of digits write."""
    found = np.zeros(len(digits), np.int64)
    for at in range(digits.shape[1]):
        found = found * 10 + digits[:, at]
    found -= 48 * ((10 ** digits.shape[1] - 1) // 9)
    return found


def _read_epoch(its: _Parts, codes: Signs, rows: NDArray[np.intp], digits: int) -> bool:
    """Seconds, or with 13 digits milliseconds, since 1970; what stands behind a point is left out."""
    micro = _whole(codes[:, :digits]) * (1_000_000 if digits == 10 else 1_000)
    days = micro // _DAY
    months = days.astype("datetime64[D]").astype("datetime64[M]")
    its.year[rows] = months.astype("datetime64[Y]").astype(np.int64) + 1970
    its.first[rows] = months.astype(np.int64) % 12 + 1
    its.second[rows] = days - months.astype("datetime64[D]").astype(np.int64) + 1
    its.within[rows], its.zone[rows] = micro - days * _DAY, 0
    return True


@cache
def _month(text: str) -> int:
    """1 to 12 by its name in one of some languages; 0 for anything else."""
    return _months().get(_bare(text), 0)


@cache
def _months() -> dict[str, int]:
    lines = [line.split() for line in _MONTHS.strip().splitlines()]
    return {word: number for number, line in enumerate(lines, 1) for word in line}


def _bare(text: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


@cache
def _zone(text: str) -> int:
    """Minutes east of UTC by the name of a zone, with what is added to it; NAIVE for a name that is not known."""
    name, sign, more = re.match(r"([a-z]*)([-+]?)(.*)", text).groups()  # type: ignore[union-attr]  # matches anything
    base = _ZONES.get(name, NAIVE)
    if base == NAIVE or not more:
        return base
    hours, minutes = int(more[:2]), int(more[-2:])
    return base + (hours * 60 + minutes) * (-1 if sign == "-" else 1)
