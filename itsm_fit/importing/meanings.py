"""The meaning of each distinct answer of a table: words by rule and legend, numbers by the best possible score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import Layout, Orientation, Rows
from itsm_fit.importing.legend import Entry
from itsm_fit.importing.levels import AMBIGUOUS, is_guess, read_word, read_words
from itsm_fit.importing.scale import likely_best, parse_score, parse_share
from itsm_fit.importing.text import normal
from itsm_fit.model.tool import Level, Meaning

_SHORT_CODE = 3
_TOP_SCORE = 100
_VALUES: Mapping[Meaning, float] = {
    Level.NATIVE: 1.0,
    Level.CONFIGURATION: 0.9,
    Level.EXTENSION: 0.7,
    Level.CUSTOM: 0.4,
    Level.ROADMAP: 0.1,
    Level.NONE: 0.0,
}
"""Only the order of the levels counts here: it tells whether a numbered legend runs up or down."""


@dataclass(frozen=True)
class Key:
    """What a workbook itself says about a table's answers: codes in normal form, numbers, and the best score."""

    words: Mapping[str, Meaning] = field(default_factory=dict)
    numbers: Mapping[float, Meaning] = field(default_factory=dict)
    best: float | None = None


@dataclass(frozen=True)
class Reading:
    """Meanings by answer as written; `undecided` are answers that no rule knows (their meaning is unknown).

    `best` is the best possible score of a numeric scale and `guessed` says that only the answers suggest it;
    `understood` is the share of all answers that are understood, `codes` the answers read by the company they keep.
    """

    meanings: Mapping[str, Meaning] = field(default_factory=dict)
    undecided: frozenset[str] = frozenset()
    best: float | None = None
    guessed: bool = False
    understood: float = 0.0
    only_numbers: bool = False
    codes: tuple[str, ...] = ()


def answer_cells(layout: Layout, rows: Rows) -> Iterator[tuple[int, int]]:
    """The place of every answer of a table, blank ones too (of ticked columns all of them)."""
    if layout.orientation is Orientation.ROWS:
        for tool in layout.tools:
            if tool.row is not None:
                yield from ((tool.row, its.column) for its in layout.features)
        return
    for column in dict.fromkeys(column for tool in layout.tools for column in tool.responses):
        yield from ((its.row, column) for its in rows.features)


def count_answers(grid: Grid, layout: Layout, rows: Rows) -> Counter[str]:
    """Each distinct answer as written with how often it stands there; of ticked columns their headings."""
    cells, shown = grid.sheet.rows, grid.shown
    found: Counter[str] = Counter()
    if layout.orientation is Orientation.ROWS:
        found.update(shown[cells[row][column]] for row, column in answer_cells(layout, rows))
    else:
        selected = [cells[its.row] for its in rows.features]
        columns = list(zip(*selected, strict=True))
        ticked = {at for tool in layout.tools if tool.one_hot for at in tool.responses}
        for column in dict.fromkeys(at for tool in layout.tools for at in tool.responses if columns):
            heading = grid.text(layout.header[-1], column) if column in ticked else ""
            for value, count in Counter(columns[column]).items():
                if text := shown[value]:
                    found[heading or text] += count
    del found[""]
    return found


def make_key(entries: Iterable[Entry], times: Mapping[str, int], best: float | None = None) -> Key:
    """The part of a workbook's legends that explains the answers of a table; later entries win over earlier ones.

    A numbered legend that runs up gives the best score; one that runs down turns the scale round, or gives levels
    where its words name at least three.
    """
    listed = list(entries)
    answers = {normal(text) for text in times}
    words = {
        entry.code: entry.meaning
        for entry in listed
        if entry.meaning is not None and entry.number is None and entry.code in answers and _explains(entry)
    }
    numbered = {entry.number: entry for entry in listed if entry.number is not None and entry.number <= _TOP_SCORE}
    scores = {score for text in times if (score := parse_score(text)) is not None}
    values = {number: value for number, entry in numbered.items() if (value := _value(entry)) is not None}
    if len(values) < 2 or len(values) * 2 < len(numbered) or len(scores & numbered.keys()) * 2 < len(scores):
        return Key(words, best=best)
    low, top = min(numbered), max(numbered)
    if values[max(values)] >= values[min(values)]:
        return Key(words, best=top)
    levels = {number: entry.meaning for number, entry in numbered.items() if isinstance(entry.meaning, Level)}
    if len(set(levels.values())) >= 3 and len(levels) == len(numbered):
        return Key(words, levels)
    return Key(words, {number: (top - number) / (top - low) for number in numbered})


def _explains(entry: Entry) -> bool:
    """Whether a legend's line may say what an answer means: a plain word only where it is written out."""
    unclear = entry.code in AMBIGUOUS or len(entry.code) <= _SHORT_CODE or read_word(entry.code) is None
    return unclear or entry.written_out


def _value(entry: Entry) -> float | None:
    if entry.grade is not None or entry.meaning is None:
        return entry.grade
    return entry.meaning if isinstance(entry.meaning, float) else _VALUES.get(entry.meaning)


def interpret(times: Mapping[str, int], key: Key | None = None) -> Reading:
    """What answers mean that stand together in a table, each with how often it stands there."""
    key = key or Key()
    shares = {text: share for text in times if (share := parse_share(text)) is not None}
    known = read_words([text for text in times if text not in shares], key.words)
    words = {text: meaning for text, meaning in known.items() if meaning is not None}
    rest = (text for text in times if text not in words and text not in shares)
    scores = {text: score for text in rest if (score := parse_score(text)) is not None}
    measured = [score for score in scores.values() if score not in key.numbers]
    best = key.best if key.best is not None and key.best >= max(measured, default=0) else likely_best(measured)
    values: dict[str, Meaning] = {text: score / best for text, score in scores.items() if best and 0 <= score <= best}
    values |= {text: key.numbers[score] for text, score in scores.items() if score in key.numbers}
    meanings: dict[str, Meaning] = dict.fromkeys(times, Level.UNKNOWN)
    meanings |= shares | words | values
    undecided = frozenset(times) - shares.keys() - words.keys() - values.keys()
    total = sum(times.values())
    return Reading(
        meanings,
        undecided,
        best if measured else None,
        guessed=bool(measured) and best is not None and best != key.best,
        understood=1 - sum(times[text] for text in undecided) / total if total else 0.0,
        only_numbers=bool(values) and not words and not shares,
        codes=tuple(text for text in words if is_guess(text) and normal(text) not in key.words),
    )
