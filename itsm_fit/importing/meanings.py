"""The meaning of each distinct answer of a table: words by rule and legend, numbers by the best possible score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from itsm_fit.importing.grid import Grid
from itsm_fit.importing.layout import Layout, Orientation, Rows
from itsm_fit.importing.levels import read_words
from itsm_fit.importing.scale import likely_best, parse_score, parse_share
from itsm_fit.model.tool import Level, Meaning


@dataclass(frozen=True)
class Reading:
    """Meanings by answer as written; `undecided` are answers that no rule knows (their meaning is unknown).

    `best` is the best possible score of a numeric scale, `understood` the share of all answers that are understood.
    """

    meanings: Mapping[str, Meaning]
    undecided: frozenset[str]
    best: float | None
    understood: float
    only_numbers: bool


def answer_cells(layout: Layout, rows: Rows) -> Iterator[tuple[int, int]]:
    """The place of every answer of a table, blank ones too (of ticked columns all of them)."""
    if layout.orientation is Orientation.ROWS:
        for tool in layout.tools:
            if tool.row is not None:
                yield from ((tool.row, its.column) for its in layout.features)
        return
    for tool in layout.tools:
        for column in tool.responses:
            yield from ((its.row, column) for its in rows.features)


def read_answers(grid: Grid, layout: Layout, rows: Rows) -> Reading:
    """What the answers of a table mean among each other."""
    ticked = {
        column: grid.text(layout.header[-1], column)
        for tool in layout.tools
        if tool.one_hot
        for column in tool.responses
    }
    times = Counter(
        ticked.get(column) or text for row, column in answer_cells(layout, rows) if (text := grid.text(row, column))
    )
    return interpret(times)


def interpret(
    times: Mapping[str, int], legend: Mapping[str, Meaning] | None = None, best: float | None = None
) -> Reading:
    """What answers mean that stand together in a table, each with how often it stands there."""
    shares = {text: share for text in times if (share := parse_share(text)) is not None}
    known = read_words([text for text in times if text not in shares], legend)
    words = {text: meaning for text, meaning in known.items() if meaning is not None}
    scores = {
        text: score
        for text in times
        if text not in words and text not in shares and (score := parse_score(text)) is not None
    }
    best = best or likely_best(list(scores.values()))
    values = {text: score / best for text, score in scores.items() if best and 0 <= score <= best}
    meanings: dict[str, Meaning] = {text: Level.UNKNOWN for text in times}
    meanings |= shares | words | values
    undecided = frozenset(times) - shares.keys() - words.keys() - values.keys()
    total = sum(times.values())
    understood = sum(count for text, count in times.items() if text not in undecided)
    return Reading(meanings, undecided, best, understood / total if total else 0.0, bool(times) and not words)
