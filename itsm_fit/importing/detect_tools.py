"""Which columns answer for which tool: names out of headings, answer and comment columns put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.detect_columns import Column, Labels
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import ANSWER, BLANK, NUMBER, SHORT
from itsm_fit.importing.headings import Heading, Role, take_apart
from itsm_fit.importing.layout import ToolPlace
from itsm_fit.importing.levels import AMBIGUOUS, read_words
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import normal
from itsm_fit.model.tool import Level

_ANSWERING = 0.45
"""How much a column must look like answers to be taken for some without a word in its heading."""


@dataclass
class _Candidate:
    """The columns that seem to belong to one tool; an empty name means that no heading names it."""

    name: str
    answers: list[int] = field(default_factory=list)
    scores: list[int] = field(default_factory=list)
    comments: list[int] = field(default_factory=list)
    ticks: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Tools:
    """What was found: tools that headings name, and the columns of one unnamed respondent."""

    named: tuple[ToolPlace, ...]
    unnamed: ToolPlace | None
    unnamed_columns: tuple[int, ...] = ()


def find_tools(block: Block, columns: Mapping[int, Column], labels: Labels, rows: Sequence[int]) -> Tools:
    """The tools of a table whose rows are features."""
    zone = _zone(columns, labels)
    parts = {column: _part(columns[column]) for column in zone}
    ticked = _ticked(block, columns, zone, rows)
    candidates = _gather(columns, zone, parts, ticked)
    weight = columns[labels.weight] if labels.weight is not None else None
    places = [place for its in candidates if (place := _place(block, columns, its, weight, rows))]
    named = tuple(place for place in places if place.name)
    unnamed = next((place for place in places if not place.name), None)
    generic = next((tuple(its.answers) for its in candidates if not its.name), ())
    return Tools(named, unnamed, generic)


def _zone(columns: Mapping[int, Column], labels: Labels) -> list[int]:
    """The columns that may answer: those right of the texts, or all others when none is there."""
    free = [at for at in columns if at not in labels.columns]
    right = [at for at in free if labels.text is None or at > labels.text]
    return right if any(_may_answer(columns[at]) for at in right) else free


def _may_answer(its: Column) -> bool:
    return its.answering >= _ANSWERING or take_apart(its.heading).kind is Role.ANSWER


def _part(its: Column) -> Heading:
    """The tool and the kind that the headings of a column name together."""
    upper = [text for text in its.headings[:-1] if text]
    lower = its.headings[-1] or (upper.pop() if upper else "")
    apart = take_apart(lower)
    if apart.kind is None and normal(lower) in ANSWERS and _tickish(its):
        apart = Heading("", Role.ANSWER)
    if apart.stem or not upper:
        return apart
    above = take_apart(upper[-1])
    return Heading(above.stem, apart.kind or above.kind)


def _tickish(its: Column) -> bool:
    return its.filled > 0 and len(its.texts) <= 6


def _ticked(block: Block, columns: Mapping[int, Column], zone: list[int], rows: Sequence[int]) -> dict[int, int]:
    """Columns ticked one of several (one-hot), each with the first column of its group."""
    found: dict[int, int] = {}
    group: list[int] = []
    for column in [*zone, -1]:
        if column >= 0 and _is_tick_column(columns[column]) and (not group or _same_tool(columns, group[-1], column)):
            group.append(column)
            continue
        if len(group) > 1 and _one_a_row(block, group, rows) and _name_levels(columns, group):
            found.update(dict.fromkeys(group, group[0]))
        group = [column] if column >= 0 and _is_tick_column(columns[column]) else []
    return found


def _is_tick_column(its: Column) -> bool:
    word = normal(its.heading)
    known = word in ANSWERS or word in AMBIGUOUS or read_words([its.heading])[its.heading] is not None
    return known and len(its.texts) <= 3 and its.share(ANSWER, NUMBER, SHORT) > 0.9 or (known and not its.filled)


def _same_tool(columns: Mapping[int, Column], before: int, column: int) -> bool:
    return column == before + 1 and columns[before].headings[:-1] == columns[column].headings[:-1]


def _one_a_row(block: Block, group: list[int], rows: Sequence[int]) -> bool:
    ticks = Counter(sum(block.grid.kind(row, column) != BLANK for column in group) for row in rows)
    return ticks[1] > 0 and sum(count for number, count in ticks.items() if number > 1) * 10 <= ticks.total()


def _name_levels(columns: Mapping[int, Column], group: list[int]) -> bool:
    return len(set(map(str, read_words([columns[column].heading for column in group]).values()))) > 1


def _gather(
    columns: Mapping[int, Column], zone: list[int], parts: Mapping[int, Heading], ticked: Mapping[int, int]
) -> list[_Candidate]:
    found: dict[str, _Candidate] = {}
    last: _Candidate | None = None
    for column in zone:
        its, part = columns[column], parts[column]
        if column in ticked:
            above = _part_above(its)
            last = found.setdefault(above, _Candidate(above))
            last.ticks.append(column)
            continue
        if part.kind is None and not _answers_under_name(its):
            continue
        name = part.stem
        if not name and part.kind in (Role.COMMENT, Role.SCORE) and last is not None:
            owner = last
        else:
            key = name if part.kind is not None or name not in found else f"{name}\0{column}"
            owner = found.setdefault(key, _Candidate(name))
        if part.kind is Role.COMMENT:
            owner.comments.append(column)
        elif part.kind is Role.SCORE:
            owner.scores.append(column)
        elif part.kind is not Role.WEIGHT:
            owner.answers.append(column)
        last = owner
    return list(found.values())


def _part_above(its: Column) -> str:
    upper = [text for text in its.headings[:-1] if text]
    return take_apart(upper[-1]).stem if upper else ""


def _answers_under_name(its: Column) -> bool:
    if (
        max(its.says(Role.ABOUT), its.says(Role.TOTAL), its.says(Role.ID), its.says(Role.PRIORITY), its.says(Role.TEXT))
        >= 0.9
    ):
        return False
    return its.answering >= _ANSWERING or not its.filled and bool(its.heading) and not its.roles


def _place(
    block: Block, columns: Mapping[int, Column], its: _Candidate, weight: Column | None, rows: Sequence[int]
) -> ToolPlace | None:
    comment = its.comments[0] if its.comments else None
    if its.ticks:
        return ToolPlace(its.name, tuple(its.ticks), comment)
    answers = its.answers or its.scores
    if weight is not None and len(answers) > 1:
        raw = [column for column in answers if not _weighted(block, column, answers, weight, rows)]
        answers = raw or answers
    if not answers:
        return None
    best = (
        max(answers, key=lambda column: (round(columns[column].answering, 1), -column))
        if its.name
        else _generic(columns, answers)
    )
    prose = [
        column for column in answers if column != best and columns[column].answering < 0.3 and columns[column].filled
    ]
    return ToolPlace(its.name, (best,), comment if comment is not None else next(iter(prose), None))


def _generic(columns: Mapping[int, Column], answers: list[int]) -> int:
    return max(
        answers, key=lambda column: (round(columns[column].answering, 1), columns[column].says(Role.ANSWER), -column)
    )


def _weighted(block: Block, column: int, others: list[int], weight: Column, rows: Sequence[int]) -> bool:
    """Whether a column is another one times the weight, row by row."""
    for other in others:
        if other == column:
            continue
        triples = [
            tuple(parse_number(block.grid.text(row, at)) for at in (other, weight.index, column)) for row in rows[:200]
        ]
        full = [(a, b, c) for a, b, c in triples if a is not None and b is not None and c is not None]
        if (
            len(full) > 2
            and all(abs(a * b - c) < 1e-6 * max(1.0, abs(c)) for a, b, c in full)
            and any(b != 1 for _, b, _ in full)
        ):
            return True
    return False


NOT_NAMED = Level.UNKNOWN
