"""Legends: what a workbook itself says about its answer codes and scales."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from itertools import pairwise

from itsm_fit.importing.answer_signs import EXPLAINED, WITHOUT
from itsm_fit.importing.answer_words import GRADES
from itsm_fit.importing.grid import BLANK, Grid
from itsm_fit.importing.levels import read_word
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.model.tool import Meaning

_PIECES = re.compile(
    r"\s*[;\n|•·]\s*|,\s+(?=[^,;=:–]{1,14}\s*(?:=|:|–|→|\s-\s|\smeans\s|\sbedeutet\s|\ssignifie\s))|\s{3,}|\s/\s"
)
_DEFINED = re.compile(
    r"[\"'“„(\[`´]?([^=:→]{1,24}?)[\"'”“)\]`´]?\s*(?:=|:|→|⇒|\s[–—-]\s|\s\.\.\.?\s?"
    r"|\s(?:means|stands for|indicates|denotes|bedeutet|heißt|steht für|signifie|significa|betekent)\s)\s*(\S.*)",
    re.DOTALL,
)
_INTRODUCED = re.compile(
    r"^\s*(?:legend|legende|légende|leyenda|legenda|key|scale|skala|codes?|rating|scoring|symbols?|凡例)\b[^:=]{0,30}:\s*"
    r"|^[^=:]{1,40}:\s+(?=\S{1,12}\s*=)",
    re.IGNORECASE,
)
"""What may stand before the first code of a legend: "Legend:", "School marks: 1 = very good"."""
_TO = r"\s*(?:-|–|—|…|\.{2,3}|\bto\b|\bbis\b|\bà\b|\ba\b|\btot\b|\bthrough\b)\s*"
_SPOKEN = re.compile(
    r"\b(?:scale|rat(?:e|ed|ing)|scor(?:e|ed|es|ing)|points?|punkte?|skala|bewert\w*|note|échelle|escala|scala|schaal)\b"
    r"\D{0,40}"
    rf"(?<![\d.,])(\d{{1,3}}){_TO}(\d{{1,3}})(?![\d%])",
    re.IGNORECASE,
)
_BRACKETED = re.compile(rf"[(\[]\s*(\d{{1,3}}){_TO}(\d{{1,3}})\s*[)\]]", re.IGNORECASE)
_MOST_ROWS = 500
"""Rows at the beginning and at the end of a sheet among which a legend is looked for."""
_MOST_CELLS = 40
"""Filled cells of a row beyond which it holds no legend."""
_LONGEST_LISTED = 4
"""Letters of a code that is explained by the cell beside it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a legend: a code in normal form and what the workbook says it means (None: in words nobody knows).

    `written_out` says that code and explanation stand in one cell with a sign between them.
    """

    sheet: str
    code: str
    meaning: Meaning | None
    grade: float | None = None
    written_out: bool = False

    @property
    def number(self) -> float | None:
        return parse_number(self.code)


def describe(text: str) -> Meaning | None:
    """What a legend's explanation comes down to; None when no rule knows it. Freer than reading an answer."""
    known = read_word(text)
    if known is not None:
        return known
    bare = WITHOUT.sub(" ", normal(text))
    return next((meaning for meaning, pattern in EXPLAINED if pattern.search(bare)), None)


def grade(text: str) -> float | None:
    """The value of an explanation that grades ("very good"), best 1; None when it does not."""
    return GRADES.get(normal(text))


def find_entries(grid: Grid, tables: Container[int]) -> Iterator[Entry]:
    """The legend lines of a sheet outside the rows of its tables."""
    sheet = grid.sheet.name
    ends = (*range(min(_MOST_ROWS, grid.height)), *range(max(_MOST_ROWS, grid.height - _MOST_ROWS), grid.height))
    filled = {row: _filled(grid.line(row)) for row in ends if row not in tables}
    for row, columns in filled.items():
        for column in columns:
            for code, explained in definitions(grid.text(row, column)):
                yield Entry(sheet, code, describe(explained), grade(explained), written_out=True)
        beside = {pair for at in (row - 1, row + 1) for pair in pairwise(filled.get(at, ()))}
        for column, following in pairwise(columns):
            code = normal(grid.text(row, column))
            if 0 < len(code) <= _LONGEST_LISTED and (column, following) in beside:
                explained = grid.text(row, following)
                yield Entry(sheet, code, describe(explained), grade(explained))


def _filled(line: str) -> list[int]:
    """The filled columns of a row; none when they are too many for a legend."""
    if len(line) - line.count(BLANK) > _MOST_CELLS:
        return []
    return [column for column, kind in enumerate(line) if kind != BLANK]


def definitions(text: str) -> Iterator[tuple[str, str]]:
    """Codes that a text explains: "Y = yes, P = partly; N: no" gives three."""
    bare = _INTRODUCED.sub("", text)
    for piece in _PIECES.split(bare):
        found = _DEFINED.fullmatch(squeeze(piece)) if len(piece) < 400 else None
        if found and len(found[1].split()) <= 3:
            yield normal(found[1]), found[2].strip()


def best_spoken_of(text: str, *, heading: bool = False) -> float | None:
    """The upper end of a scale that a text speaks of: "rated from 0 to 5"; in a heading also "(0-5)" alone."""
    patterns = (_SPOKEN, _BRACKETED) if heading else (_SPOKEN,)
    ends = [(int(low), int(high)) for pattern in patterns for low, high in pattern.findall(text[:500])]
    return next((float(high) for low, high in ends if low in (0, 1) and low < high <= 100), None)
