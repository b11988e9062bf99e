"""Legends: what a workbook itself says about its answer codes and scales."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice, pairwise

from itsm_fit.importing.answer_signs import EXPLAINED, WITHOUT
from itsm_fit.importing.answer_words import BEST, GRADES, PARTLY, WORST
from itsm_fit.importing.grid import BLANK, Grid
from itsm_fit.importing.levels import AMBIGUOUS, degree_in, is_left_open, is_phrase, read_word
from itsm_fit.importing.scale import STARS, parse_number, parse_score
from itsm_fit.importing.text import Lexicon, normal, plain_mark, squeeze
from itsm_fit.model.tool import Level, Meaning

_PIECES = re.compile(
    r"\s*[;\n|•·]\s*|,\s+(?=[^,;=:–]{1,14}\s*(?:=|:|–|→|\s-\s|\smeans\s|\sbedeutet\s|\ssignifie\s))|\s{3,}|\s/\s"
)
_LED = tuple(
    (re.compile(lead), re.compile(rf"(?:^|(?<=\s)){code}\s*{lead}\s*(?=\S)"))
    for lead, code in (("=", r"[^\s=]{1,3}"), (r":(?!\d)", r"[^\s:]{1,3}"), (r"\s[–—-]\s", r"(?:\d|[^\s\w])"))
)
"""Signs that lead to an explanation, and short codes before them at the beginning of a text or behind a blank."""
_LEADS = re.compile(
    r"=|:|→|⇒|\s[–—-]\s|\s\.\.\.?\s?"
    r"|\s(?:means|stands for|indicates|denotes|bedeutet|heißt|steht für|signifie|significa|betekent)\s"
)
"""What leads from a code to its explanation."""
_DEFINED = re.compile(
    rf"[\"'“„(\[`´]?([^=:→]{{1,24}}?)[\"'”“)\]`´]?\s*(?:{_LEADS.pattern})\s*(\S.*)",
    re.DOTALL,
)
_INTRODUCED = re.compile(
    r"^\s*(?:legend|legende|légende|leyenda|legenda|key|scale|skala|codes?|rating|scoring|symbols?|凡例)\b[^:=]{0,30}:\s*"
    r"|^[^=:]{1,40}:\s+(?=\S{1,12}\s*=)",
    re.IGNORECASE,
)
"""What may stand before the first code of a legend: "Legend:", "School marks: 1 = very good"."""
_ENCLOSED = re.compile(r"[^=:()\[\]]{0,40}[(\[]([^()\[\]]*=[^()\[\]]*)[)\]]\W*")
"""A legend in brackets behind what it is about: "Rating (1 = best, 5 = worst)"."""
_NUMBERED = re.compile(r"([+−-]?\d{1,3})\s*\(([^()\d][^()]{1,40})\)")
_NUMBERED_AFTER = re.compile(r"([^\W\d_][^()\d,;:=–-]{1,30}?)\s*\(([+−-]?\d{1,3})\)")
_IS = re.compile(
    r"(?<![\w.,])([+−-]?\d{1,3})\s+(?:(?:is|being|means|ist|est|es|è|é|är|er|on|jest|je|это)\s+)?"
    r"(?:(?:the|die|der|das|le|la|el|il|o|a)\s+)?([^\W\d][^,;.()\d]{1,30})",
    re.IGNORECASE,
)
_WEIGHING = re.compile(
    r"priorit|prioridad|weigh|gewicht|wichtig|importan|pondér|peso\b|приорит|важн|вес\b|priorytet|\bwag[ai]|váh[ay]|prioritet|vikt\b|"
    r"vægt|vekt|paino|ağırlık|öncelik|súly|重み|重要|優先|优先|权重|가중|우선",
    re.IGNORECASE,
)
"""What numbers may mean that are no scores of a tool."""
_DIGIT = re.compile(r"\d")
_LONGEST_SAID = 500
_NEAR, _NEAR_AFTER = 40, 15
_MOST_SCORE = 100
_NOTE = re.compile(r"([*†‡§¶¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ]{1,3}|\[\d{1,2}\]|\(\d{1,2}\))\s*[:=)–-]?\s*([^\W\d_].{3,})", re.DOTALL)
"""A footnote: its mark and what it says."""
_WIDE = str.maketrans({"，": ", ", "、": ", ", "；": "; ", "：": ": ", "＝": "=", "（": " (", "）": ") "})
_EXPLAINED = 3
"""One of so many lines of a list must say what an answer says, for the list to be a legend."""
_WIDEST = 5
"""Cells side by side in a row of a legend."""
_MOST_ROWS = 500
"""Rows at the beginning and at the end of a sheet among which a legend is looked for."""
_MOST_CELLS = 40
"""Filled cells of a row beyond which it holds no legend."""
_LONGEST_GRADE = 40
_LONGEST_LISTED = 4
"""Letters of a code that is explained by the cell beside it."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One line of a legend: a code in normal form and what the workbook says it means (None: in words nobody knows).

    `written_out` says that code and explanation stand in one cell with a sign between them, `roughly` that a sign
    inside of the explanation tells what it means, not the whole of it. A footnote is an entry, too, with its mark (see
    `text.plain_mark`) as the code and what it says as the `note`.
    """

    sheet: str
    code: str
    meaning: Meaning | None
    grade: float | None = None
    written_out: bool = False
    note: str = ""
    roughly: bool = False

    @property
    def number(self) -> float | None:
        """The number, or the number of stars, that the code is."""
        number = parse_number(self.code)
        return parse_score(self.code) if number is None and STARS.fullmatch(self.code) else number

    @property
    def worth(self) -> float | None:
        """About what the code is worth, 0 to 1; None when nothing tells."""
        return _worth_of(self.meaning, self.grade)


def _entry(sheet: str, code: str, explained: str, *, written_out: bool = False) -> LegendEntry:
    meaning, graded, roughly = _meant(explained)
    return LegendEntry(sheet, code, meaning, graded, written_out=written_out, roughly=roughly)


@lru_cache(maxsize=8192)
def _meant(explained: str) -> tuple[Meaning | None, float | None, bool]:
    meaning, graded = describe(explained), grade(explained)
    return meaning, graded, graded is None and meaning in _ROUGH and not is_phrase(explained)


_ROUGH = (Level.NATIVE, PARTLY)
"""What an explanation may come down to by a sign of it, "meets"; other levels have words of their own."""


def describe(text: str) -> Meaning | None:
    """What a legend's explanation comes down to; None when no rule knows it. Freer than reading an answer.

    A consent with a degree is no full one, and a short one that ends in unknown words is open.
    """
    known = read_word(text)
    if known is not None:
        return known
    bare = WITHOUT.sub(" ", normal(text))
    found = next((meaning for meaning, pattern in EXPLAINED if pattern.search(bare)), None)
    if found != Level.NATIVE:
        return found
    return degree_in(bare) or (None if is_left_open(bare) else found)


def grade(text: str) -> float | None:
    """The value of an explanation that grades ("very good", "the best mark"), best 1; None when it does not."""
    word = normal(text)
    if (value := GRADES.get(word)) is not None or len(word) > _LONGEST_GRADE:
        return value
    return 0.0 if _WORST.is_in(word) else 1.0 if _BEST.is_in(word) else None


_BEST, _WORST = Lexicon(BEST), Lexicon(WORST)


_WORTH: Mapping[Meaning, float] = {
    Level.NATIVE: 1.0,
    Level.CONFIGURATION: 0.9,
    Level.EXTENSION: 0.7,
    Level.CUSTOM: 0.4,
    Level.ROADMAP: 0.1,
    Level.NONE: 0.0,
}
"""Only the order of the levels counts here: it tells whether a numbered legend runs up or down."""


def worth(explained: str) -> float | None:
    """About what an explanation is worth, 0 to 1; None when nothing tells."""
    return _worth_of(describe(explained), grade(explained))


def _worth_of(meaning: Meaning | None, graded: float | None) -> float | None:
    if graded is not None or meaning is None:
        return graded
    return meaning if isinstance(meaning, float) else _WORTH.get(meaning)


def find_entries(grid: Grid, tables: Container[int], used: Container[int] | None = None) -> Iterator[LegendEntry]:
    """The legend lines of a sheet outside the rows of its tables, and in these rows outside the columns `used`.

    Without `used` the rows of tables hold no legend.
    """
    sheet = grid.sheet.name
    ends = (*range(min(_MOST_ROWS, grid.height)), *range(max(_MOST_ROWS, grid.height - _MOST_ROWS), grid.height))
    filled = {row: _filled(grid, row, range(grid.width)) for row in ends if row not in tables}
    if used is not None:
        free = [column for column in range(grid.width) if column not in used]
        filled |= {row: _filled(grid, row, free) for row in ends if row in tables}
    pairs = {row: set(_pairs(columns)) for row, columns in filled.items()}
    lists: dict[tuple[int, int], list[LegendEntry]] = {}
    for row, columns in filled.items():
        texts = {column: grid.text(row, column) for column in columns}
        for its in chain.from_iterable(map(_entries_of, texts.values())):
            yield replace(its, sheet=sheet)
        beside = pairs[row] & (pairs.get(row - 1, set()) | pairs.get(row + 1, set()))
        for pair in sorted(beside):
            if (entry := _listed(*map(texts.__getitem__, pair))) is not None:
                lists.setdefault(pair, []).append(replace(entry, sheet=sheet))
    for entries in lists.values():
        if sum(entry.meaning is not None for entry in entries) * _EXPLAINED >= len(entries):
            yield from entries


def _pairs(columns: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbours among filled columns, where few stand side by side as in a list: a code, its meaning, a remark."""
    starts = [at for at, column in enumerate(columns) if column - 1 != columns[at - 1] or not at]
    for start, end in pairwise([*starts, len(columns)]):
        if end - start <= _WIDEST or len(columns) == 2:
            yield from pairwise(columns[start : end + (end < len(columns))])


@lru_cache(maxsize=8192)
def _listed(text: str, explained: str) -> LegendEntry | None:
    """A code that the cell beside it explains."""
    code = normal(text)
    listed = 0 < len(code) <= _LONGEST_LISTED and parse_number(explained) is None
    return _entry("", code, explained) if listed and not _is_answered_beside(code, explained) else None


def _is_answered_beside(code: str, explained: str) -> bool:
    """Whether two cells are two answers, as the last row of a table has them, "Recommended | No | Yes".

    A plain yes or no needs no other answer to explain it; a lone letter does, "N | Native".
    """
    plain = code not in AMBIGUOUS and not (len(code) == 1 and code.upper() != code)
    return plain and _is_plain_answer(code) and _is_plain_answer(explained)


def _is_plain_answer(text: str) -> bool:
    meaning = read_word(text)
    return " " not in squeeze(text) and (meaning in (Level.NATIVE, Level.NONE) or isinstance(meaning, float))


def entries_of(text: str, sheet: str = "") -> Iterator[LegendEntry]:
    """The legend lines and the footnote that a text holds; of codes that only differ by a mark the first one."""
    for entry in _entries_of(text):
        yield replace(entry, sheet=sheet)


@lru_cache(maxsize=8192)
def _entries_of(text: str) -> tuple[LegendEntry, ...]:
    noted = _NOTE.fullmatch(text[:_LONGEST_SAID].strip())
    found = [LegendEntry("", plain_mark(noted[1]), None, note=noted[2].strip())] if noted else []
    said: dict[str, str] = {}
    for code, explained in definitions(text) if not noted or noted[1][0] in "*†‡§¶" else ():
        said.setdefault(code, explained)
    if said and not _WEIGHING.search(text):
        found += [_entry("", code, explained, written_out=True) for code, explained in said.items()]
    return tuple(found)


def _filled(grid: Grid, row: int, columns: Iterable[int]) -> list[int]:
    """Those of some columns that are filled on a row; none when they are too many for a legend."""
    line = grid.line(row)
    few = list(islice((column for column in columns if line[column] != BLANK), _MOST_CELLS + 1))
    return few if len(few) <= _MOST_CELLS else []


def definitions(text: str) -> Iterator[tuple[str, str]]:
    """Codes that a text explains: "Y = yes, P = partly; N: no" gives three."""
    plain = text if text.isascii() else text.translate(_WIDE)
    enclosed = _ENCLOSED.fullmatch(plain.strip())
    bare = _INTRODUCED.sub("", enclosed[1] if enclosed else plain)
    explained = list(_numbers_explained(bare[:_LONGEST_SAID])) if _DIGIT.search(bare) else []
    yield from explained
    defines = not explained and _LEADS.search(squeeze(bare))
    pieces = [part for piece in _PIECES.split(bare) for part in _parted(piece)] if defines else []
    for piece in pieces:
        found = _DEFINED.fullmatch(squeeze(piece)) if len(piece) < _LONGEST_SAID else None
        if found and len(found[1].split()) <= 3:
            yield _code_first(normal(found[1]), found[2].strip())


def _parted(piece: str) -> list[str]:
    """The entries of a piece in which only blanks part them, "A=fully B=partly": each of its signs follows a code."""
    for lead, coded in _LED:
        starts = [found.start() for found in coded.finditer(piece)]
        if len(starts) > 1 and len(starts) == len(lead.findall(piece)):
            return [piece[start:end].rstrip(" ,") for start, end in pairwise((*starts, len(piece)))]
    return [piece]


def _code_first(code: str, explained: str) -> tuple[str, str]:
    """A definition with its number as the code: "best = 1" defines 1."""
    turned = parse_number(explained) is not None and parse_number(code) is None and grade(code) is not None
    return (explained, code) if turned else (code, explained)


def _numbers_explained(text: str) -> list[tuple[str, str]]:
    """Numbers that a sentence explains: "0 (absent) to 5 (excellent)", "very good (1) … poor (6)", "1 is best"."""
    if "=" in text:
        return []
    pairs = [*_NUMBERED.findall(text)]
    turned = [
        (number, words if worth(words) is not None else words.partition(" ")[2])
        for words, number in (_NUMBERED_AFTER.findall(text) if text.count("(") > 1 else ())
    ]
    graded = [(number, words) for number, words in _IS.findall(text) if grade(words) is not None]
    known = [
        [(code.replace("−", "-"), said) for code, said in its if worth(said) is not None] for its in (pairs, turned)
    ]
    return next((its for its in known if len(its) > 1), known[0] if len(known[0]) == len(pairs) else []) or graded


_STEM = re.compile(
    r"s[ck]a+l|schaal|éch?el|шкал|škál|skál|skal|asteik|ölçe|척도|量[表度]|尺度|スケール|\brat(?:e|ed|ing)|scor|punkt|point|\bpts|"
    r"punt[oi]|pontos?\b|балл|балі|\bbod[yů]|poäng|pontsz|pistee|puan|점수|配点|点数|评[分价]|評[分価]|bewert|valora|valuta|évalu|"
    r"avalia|оцен|оцін|ocen|hodnoc|bedömn|vurder|arvio|değerlend|értékel|평가|\bnot[ea]n?\b|\bmarks?\b|\bgrad|\bvoto|stars?\b|stern",
    re.IGNORECASE,
)
"""Beginnings of words for scales, points and marks."""
_END = r"[+−-]?\d{1,3}"
_RANGE = re.compile(
    rf"(?<![\w.,/+−-])({_END})(?:\s*(?:\.{{2,3}}|[-–—…~〜～])\s*|\s*\b[^\W\d_]{{1,7}}\b\s*|\s*[至到から]+\s*)({_END})(?![\w%]|[.,]\d)"
)
"""Two numbers with a dash, dots or a short word between, whatever the language."""
_PARTED = re.compile(
    r"\d\s*(?:of|out|von|sur|de|di|van|or|oder|ou|and|und|et|x|y|e|o|i|и|или|из|av|af|z)\s*\d", re.IGNORECASE
)
_MOST = re.compile(
    r"(?:\b(?:max|máx|макс|maks)\w*|最大|最高|満点|满分|만점|(?<!\w)/"
    r"|(?<!\d\s)\b(?:out of|of|von|sur|de|di|van|av|af|из|z)\b)"
    r"\W{0,3}(?:[^\W\d]+\W+){0,2}?(\d{1,3})(?![\d%.,])",
    re.IGNORECASE,
)
"""The best score alone: "max. 10 points", "out of 5", "/20"."""
_LOWEST = re.compile(
    r"\blow\w*\W+(?:\w+\W+){0,2}(?:best|better)|\b(?:niedrig|klein)\w*\W+(?:\w+\W+){0,3}(?:beste?|besser)\b|"
    r"\bplus (?:bas|petit|faible).{0,20}(?:mieux|meilleur)|\bmenor.{0,20}(?:mejor|melhor)|"
    r"\b(?:minore|basso).{0,20}miglior|"
    r"\blag\w+.{0,12}bet?er|меньше.{0,20}лучше|\b(?:mniej|niż\w+).{0,20}lepie?j|\b(?:méně|nižší).{0,20}lepší|"
    r"\b(?:lägre|lägst\w*).{0,14}bä(?:ttre|st)|\blave\w+.{0,14}be(?:dre|st)|\b(?:pienempi|pienin).{0,20}par(?:empi|as)|"
    r"\bdüşük.{0,20}iyi|低い?ほど|小さいほど|越[低小]越好|낮을수록",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:rank\w*|rang\w*|plat[zs]|place\w*|schulnoten?|zensur\w*|marks?|známk\w*|мест[оа]|miejsc\w+|puesto|posto)\b|順位|排名|순위",
    re.IGNORECASE,
)
"""Words for what often has 1 as its best."""
_SCHOOL = (1, 6)


@dataclass(frozen=True, slots=True)
class StatedScale:
    """A scale that a text speaks of, as far as it does; `doubtful` says that its lowest score may be the best one."""

    low: float | None = None
    high: float | None = None
    lowest_is_best: bool | None = None
    doubtful: bool = False


def stated_scale(text: str, *, heading: bool = False) -> StatedScale | None:
    """The scale that a text speaks of: "rated from 0 to 5", "max. 10 points", "1 = best"; in a heading also "(0-5)".

    None when it speaks of none, or of priorities and weights.
    """
    short = text[:_LONGEST_SAID]
    if not _DIGIT.search(short) or _WEIGHING.search(short):
        return None
    valued = {float(code): value for code, value in _valued(short) if parse_number(code) is not None}
    ends = _range_in(_EXPLANATION.sub("", short), heading=heading)
    most = None if ends else _most_in(short, heading=heading)
    if ends is None and most is None and not valued:
        return None
    known = sorted({*(ends or ()), *valued})
    low, high = (known[0], known[-1]) if len(known) > 1 else (None, most)
    told = True if _LOWEST.search(short) else _direction(valued, low, high)
    doubtful = told is None and low == 1 and (bool(_RANKS.search(short)) or (low, high) == _SCHOOL)
    return StatedScale(low, high, told, doubtful)


_EXPLANATION = re.compile(r"\s*\([^()\d]*\)")


def _range_in(text: str, *, heading: bool) -> tuple[float, float] | None:
    for found in _RANGE.finditer(text):
        low, high = (float(end.replace("−", "-")) for end in found.groups())
        if not (low in (0, 1) or low == -high) or not low < high <= _MOST_SCORE or _PARTED.search(found[0]):
            continue
        before, after = text[: found.start()].rstrip(), text[found.end() :].strip()
        spoken = any(its.search(before[-_NEAR:]) for its in (_STEM, _RANKS)) or _STEM.search(after[:_NEAR_AFTER])
        labelled = before.endswith(":") and not after.strip(" )].")
        bracketed = before[-1:] in ("(", "[") and after[:1] in (")", "]")
        alone = not before and not after
        if spoken or labelled or _LOWEST.search(text) or (heading and (bracketed or alone)):
            return low, high
    return None


def _most_in(text: str, *, heading: bool) -> float | None:
    most = _MOST.search(text) if heading or _STEM.search(text) else None
    return float(most[1]) if most and 1 < float(most[1]) <= _MOST_SCORE else None


def _direction(graded: Mapping[float, float], low: float | None, high: float | None) -> bool | None:
    """Whether the lowest score is the best one, by what is said of scores; None when that does not tell."""
    if len(set(graded.values())) > 1:
        return graded[min(graded)] > graded[max(graded)]
    score, value = next(iter(graded.items()), (None, 0.5))
    if value == 0.5 or score is None:
        return None
    if low is None:
        return True if score == 1 and value > 0.5 else None
    return (score == low) == (value > 0.5) if score in (low, high) else None


def _valued(text: str) -> Iterator[tuple[str, float]]:
    for code, explained in definitions(text):
        if (value := worth(explained)) is not None:
            yield code, value
