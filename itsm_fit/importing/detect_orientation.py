"""Whether the tools of a table stand in its columns or in its rows: reasons for and against, added up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from itsm_fit.importing.detect_columns import Column, Labels
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import ANSWERISH, BLANK, CODE, LINK, PHRASE, PROSE, Grid
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.layout import Evidence

_SEQUENCE = re.compile(r"([A-Za-z]{1,5})[-_. ]?(\d{1,3})")


def tools_in_rows(
    block: Block, columns: Mapping[int, Column], labels: Labels, zone: Sequence[int], rows: Sequence[int]
) -> list[Evidence]:
    """Points above 0 speak for tools in rows, below 0 for tools in columns."""
    if labels.text is None or not zone:
        return []
    text = columns[labels.text]
    names = [block.grid.text(row, labels.text) for row in rows]
    heads = [columns[column].heading for column in zone]
    corner = max((corner for corner in text.headings if corner), key=len, default="")
    reasons = (
        ("the labels' heading names tools", 3.0 * text.says(Role.TOOL)),
        ("the labels' heading names requirements", -3.0 * says(corner, Role.TEXT)),
        (
            "rows have ids, priorities or weights",
            -2.5 * sum(at is not None for at in (labels.id, labels.priority, labels.weight)),
        ),
        ("columns tell about tools", min(3.0, 1.2 * sum(columns[at].says(Role.ABOUT) >= 0.6 for at in zone))),
        ("rows tell about tools", -min(3.0, 1.2 * sum(says(name, Role.ABOUT) >= 0.9 for name in names))),
        ("columns of links", min(2.0, 1.0 * sum(columns[at].share(LINK) > 0.5 for at in zone))),
        ("rows of links", -min(2.0, 1.0 * sum(_linked(block.grid, row, zone) for row in rows))),
        ("titles of groups among the rows", -min(2.0, 1.0 * _titles(block.grid, labels.text, zone, rows))),
        (
            "columns are alike",
            -4.0 * (_likeness_of_columns(block.grid, zone, rows) - _likeness_of_rows(block.grid, zone, rows)),
        ),
        ("longer texts are the requirements", _longer(heads, names)),
        ("more of them are the requirements", _more(len(zone), len(rows))),
        ("headings are numbered like requirements", 2.0 * _numbered(heads)),
        ("a line of explanations below the headings", 1.5 * _explained(block.grid, zone, block.first)),
    )
    return [Evidence(reason, round(points, 2)) for reason, points in reasons if abs(points) >= 0.01]


def _linked(grid: Grid, row: int, zone: Sequence[int]) -> bool:
    kinds = [kind for column in zone if (kind := grid.kind(row, column)) != BLANK]
    return len(kinds) > 1 and kinds.count(LINK) * 2 > len(kinds)


def _titles(grid: Grid, text: int, zone: Sequence[int], rows: Sequence[int]) -> int:
    return sum(grid.kind(row, text) != BLANK and all(grid.kind(row, at) == BLANK for at in zone) for row in rows)


def _likeness_of_columns(grid: Grid, zone: Sequence[int], rows: Sequence[int]) -> float:
    return _likeness([_profile(grid.kind(row, column) for row in rows[:300]) for column in zone[:40]])


def _likeness_of_rows(grid: Grid, zone: Sequence[int], rows: Sequence[int]) -> float:
    step = max(1, len(rows) // 40)
    return _likeness([_profile(grid.kind(row, column) for column in zone) for row in rows[::step][:40]])


def _profile(kinds: object) -> Counter[str]:
    found: Counter[str] = Counter(kinds)  # type: ignore[call-overload]
    del found[BLANK]
    return found


def _likeness(profiles: list[Counter[str]]) -> float:
    """How alike distributions are, 0 to 1: the average overlap of each with all together."""
    whole: Counter[str] = sum(profiles, Counter())
    total = whole.total()
    overlaps = [
        sum(min(count / its.total(), whole[kind] / total) for kind, count in its.items())
        for its in profiles
        if its.total()
    ]
    return sum(overlaps) / len(overlaps) if overlaps else 0.0


def _longer(heads: Sequence[str], names: Sequence[str]) -> float:
    across, down = _average_words(heads), _average_words(names)
    if not across or not down:
        return 0.0
    ratio = across / down
    questions = sum(head.endswith("?") for head in heads) / len(heads) - sum(
        name.endswith("?") for name in names
    ) / len(names)
    return max(-2.0, min(2.0, 1.5 * (ratio - 1.0) if ratio > 1 else -1.5 * (1 / ratio - 1.0))) + questions


def _average_words(texts: Sequence[str]) -> float:
    counts = [len(text.split()) for text in texts if text]
    return sum(min(count, 15) for count in counts) / len(counts) if counts else 0.0


def _more(columns: int, rows: int) -> float:
    if rows >= 2.5 * columns:
        return -1.0
    return 1.0 if columns > 1.2 * rows else 0.0


def _numbered(heads: Sequence[str]) -> bool:
    found = [match for head in heads if (match := _SEQUENCE.fullmatch(head))]
    stems = Counter(match[1] for match in found)
    return bool(stems) and max(stems.values()) >= 3 and max(stems.values()) * 3 >= len(heads)


def _explained(grid: Grid, zone: Sequence[int], row: int) -> bool:
    if row >= grid.height:
        return False
    kinds = [kind for column in zone if (kind := grid.kind(row, column)) != BLANK]
    long = sum(kind in (PHRASE, PROSE) for kind in kinds)
    return len(kinds) > 1 and long * 3 > 2 * len(kinds) and not any(kind in ANSWERISH or kind == CODE for kind in kinds)
