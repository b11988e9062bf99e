"""Whether the tools of a table stand in its columns or in its rows: reasons for and against, added up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from itsm_fit.importing.detect_columns import Column, Labels
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import ANSWERISH, BLANK, CODE, LINK, PHRASE, PROSE, Grid
from itsm_fit.importing.headings import Role, says
from itsm_fit.importing.layout import Evidence

_SEQUENCE = re.compile(r"([A-Za-z]{1,5})[-_. ]?(\d{1,3})")
_MOST = 40
"""Rows or columns compared with one another."""


def tools_in_rows(
    block: Block, columns: Mapping[int, Column], labels: Labels, zone: Sequence[int], rows: Sequence[int]
) -> list[Evidence]:
    """Points above 0 speak for tools in rows, below 0 for tools in columns."""
    return [Evidence(reason, points) for reason, points in _reasons(block, columns, labels, zone, rows) if points]


def _reasons(
    block: Block, columns: Mapping[int, Column], labels: Labels, zone: Sequence[int], rows: Sequence[int]
) -> Iterator[tuple[str, float]]:
    grid, text = block.grid, columns[labels.text]
    sample = rows[:: max(1, len(rows) // _MOST)][:_MOST]
    names = [name for row in sample if (name := grid.text(row, labels.text))]
    heads = [columns[column].heading for column in zone if columns[column].heading]
    described = sum(at is not None for at in (labels.id, labels.priority, labels.weight))
    yield "the labels are headed as tools", 3.0 * text.says(Role.TOOL)
    yield "the labels are headed as requirements", -3.0 * text.says(Role.TEXT)
    yield "the labels are ids", -2.0 * text.share(CODE)
    yield "rows have ids, priorities or weights", -2.0 * described
    yield (
        "columns tell about the tools",
        min(3.0, 1.2 * sum(columns[at].says(Role.PRODUCT) >= 0.6 for at in block.columns)),
    )
    yield "rows tell about the tools", -min(3.0, 1.2 * sum(says(name, Role.PRODUCT) >= 0.9 for name in names))
    yield "several columns for each tool", -2.5 * _grouped(columns, zone)
    yield (
        "columns of links",
        min(2.0, 1.0 * sum(columns[at].share(LINK) > 0.5 and not _is_note(columns[at]) for at in block.columns)),
    )
    yield "rows of links", -min(2.0, 1.0 * sum(_linked(grid, row, zone) for row in sample))
    yield (
        "titles of groups among the rows",
        -min(2.0, 1.0 * sum(_stands_alone(grid, row, labels, zone) for row in sample)),
    )
    alike = _likeness(_profile(grid.kinds[row][at] for row in sample) for at in zone[:_MOST])
    mixed = _likeness(_profile(grid.kinds[row][at] for at in zone) for row in sample)
    yield "answers are alike within a row rather than within a column", 4.0 * (mixed - alike)
    yield "the longer texts are the requirements", _longer(heads, names)
    yield "more of them are the requirements", _more(len(zone), len(rows))
    yield "headings are numbered like requirements", 2.0 * _numbered(heads)
    yield "explanations below the headings", 1.5 * _explained(grid, zone, block.first)


def _grouped(columns: Mapping[int, Column], zone: Sequence[int]) -> bool:
    """Whether the answers stand under names that span columns of several kinds, the same under each name."""
    lowest = [columns[at].headings[-1] for at in zone if any(columns[at].headings[:-1])]
    return len(lowest) > 1 and len(lowest) == len(zone) and len(set(lowest)) == 1


def _is_note(its: Column) -> bool:
    """Whether a column of links holds evidence for answers rather than data about tools."""
    return its.says(Role.COMMENT) > 0 or its.apart.kind is Role.COMMENT


def _linked(grid: Grid, row: int, zone: Sequence[int]) -> bool:
    kinds = [kind for column in zone if (kind := grid.kinds[row][column]) != BLANK]
    return len(kinds) > 1 and kinds.count(LINK) * 2 > len(kinds)


def _stands_alone(grid: Grid, row: int, labels: Labels, zone: Sequence[int]) -> bool:
    line = grid.kinds[row]
    return line[labels.text] != BLANK and all(line[at] == BLANK for at in zone)


def _profile(kinds: Iterable[str]) -> Counter[str]:
    return Counter(kind for kind in kinds if kind != BLANK)


def _likeness(profiles: Iterable[Counter[str]]) -> float:
    """How alike distributions are, 0 to 1: the average overlap of each with all of them together."""
    listed = [profile for profile in profiles if profile]
    whole: Counter[str] = sum(listed, Counter())
    total = whole.total()
    overlaps = [sum(min(count / its.total(), whole[kind] / total) for kind, count in its.items()) for its in listed]
    return sum(overlaps) / len(overlaps) if overlaps else 0.0


def _longer(heads: Sequence[str], names: Sequence[str]) -> float:
    across, down = _average_words(heads), _average_words(names)
    if not across or not down:
        return 0.0
    asked = sum(head.endswith("?") for head in heads) / len(heads) - sum(name.endswith("?") for name in names) / len(
        names
    )
    ratio = across / down
    return max(-1.5, min(1.5, ratio - 1 if ratio > 1 else 1 - 1 / ratio)) + asked


def _average_words(texts: Sequence[str]) -> float:
    counts = [min(len(text.split()), 15) for text in texts]
    return sum(counts) / len(counts) if counts else 0.0


def _more(columns: int, rows: int) -> float:
    if rows >= 2.5 * columns:
        return -1.0
    return 1.0 if columns > 1.2 * rows else 0.0


def _numbered(heads: Sequence[str]) -> bool:
    stems = Counter(found[1] for head in heads if (found := _SEQUENCE.fullmatch(head)))
    return bool(stems) and max(stems.values()) >= 3 and max(stems.values()) * 3 >= len(heads)


def _explained(grid: Grid, zone: Sequence[int], row: int) -> bool:
    """Whether the row holds long texts only: a glossary of the headings."""
    kinds = [kind for column in zone if row < grid.height and (kind := grid.kinds[row][column]) != BLANK]
    long = sum(kind in (PHRASE, PROSE) for kind in kinds)
    return len(kinds) > 1 and long * 3 > 2 * len(kinds) and not any(kind in ANSWERISH or kind == CODE for kind in kinds)
