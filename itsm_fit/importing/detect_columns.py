"""What the columns of a table hold, counted; and from that and the headings the columns that describe its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import (
    AMOUNT,
    ANSWER,
    BLANK,
    CODE,
    DATE,
    LINK,
    NUMBER,
    PHRASE,
    PROSE,
    SHARE,
    SHARED,
    SHORT,
)
from itsm_fit.importing.headings import Heading, Role, roles_of, take_apart
from itsm_fit.importing.layout import Evidence
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.text import normal

_SAMPLE = 1500
"""Rows of a table whose cells are looked at one by one."""


@dataclass(frozen=True)
class Column:
    """What stands in one column of a table; shares are of its filled cells, 0 to 1."""

    index: int
    headings: tuple[str, ...]
    rows: int
    kinds: Counter[str]
    texts: Counter[str]

    @cached_property
    def heading(self) -> str:
        """The heading nearest to the cells."""
        return next((text for text in reversed(self.headings) if text), "")

    @cached_property
    def roles(self) -> Mapping[Role, float]:
        """What the nearest heading names, or all headings read as one: "Req." over "No."."""
        whole = roles_of(" ".join(filter(None, self.headings)))
        nearest = roles_of(self.heading)
        return {role: max(whole.get(role, 0.0), nearest.get(role, 0.0)) for role in (*whole, *nearest)}

    @cached_property
    def apart(self) -> Heading:
        """The nearest heading taken apart into tool and kind."""
        return take_apart(self.heading)

    def says(self, *roles: Role) -> float:
        """How surely the heading names one of the roles, 0 to 1."""
        return max(self.roles.get(role, 0.0) for role in roles)

    @cached_property
    def filled(self) -> int:
        return self.kinds.total()

    def share(self, *kinds: str) -> float:
        return sum(self.kinds[kind] for kind in kinds) / self.filled if self.filled else 0.0

    @cached_property
    def fullness(self) -> float:
        """Share of the rows in which the column is filled."""
        return self.filled / self.rows if self.rows else 0.0

    @cached_property
    def variety(self) -> float:
        """Distinct texts per filled cell."""
        return len(self.texts) / self.filled if self.filled else 0.0

    @cached_property
    def length(self) -> float:
        """Average length of a text."""
        return sum(len(text) * count for text, count in self.texts.items()) / self.filled if self.filled else 0.0

    @cached_property
    def answering(self) -> float:
        """How much the cells look like answers, 0 to 1: words count more than numbers."""
        return self.share(ANSWER) + 0.9 * self.share(SHARE) + 0.8 * self.share(SHARED) + 0.75 * self.share(NUMBER)

    @cached_property
    def prioritising(self) -> float:
        """Share of the cells that are words of priority."""
        found = sum(count for text, count in self.texts.items() if parse_priority(text) is not None)
        return found / self.filled if self.filled else 0.0

    @cached_property
    def wordy(self) -> float:
        """Share of the cells that are texts, short or long."""
        return self.share(SHORT, PHRASE, PROSE, SHARED, CODE)

    @cached_property
    def words(self) -> frozenset[str]:
        """The distinct texts in normal form."""
        return frozenset(map(normal, self.texts))


def read_columns(block: Block, rows: Sequence[int]) -> dict[int, Column]:
    """The columns of a block with what stands in the given rows, evenly sampled when they are many."""
    grid = block.grid
    sample = rows[:: max(1, len(rows) // _SAMPLE)]
    found = {}
    for index in block.columns:
        filled = [row for row in sample if grid.kinds[row][index] != BLANK]
        kinds = Counter(grid.kinds[row][index] for row in filled)
        texts = Counter(grid.text(row, index) for row in filled)
        found[index] = Column(index, block.headings[index], len(sample), kinds, texts)
    return found


@dataclass(frozen=True)
class Labels:
    """The columns that describe the rows rather than answer."""

    text: int
    id: int | None = None
    group: int | None = None
    priority: int | None = None
    weight: int | None = None

    @property
    def columns(self) -> frozenset[int]:
        found = (self.text, self.id, self.group, self.priority, self.weight)
        return frozenset(column for column in found if column is not None)


_Score = Callable[[Column], float]
_LEAST_TEXT = 1.5


def find_labels(columns: Mapping[int, Column], *, choices: int = 2) -> list[Labels]:
    """The describing columns for each of the likeliest columns of texts, the likeliest first."""
    leading = leading_column(columns)
    scored = sorted(
        ((_textness(its, leads=at == leading), -at) for at, its in columns.items()),
        reverse=True,
    )
    texts = [-at for points, at in scored if points >= _LEAST_TEXT][:choices]
    if not texts:
        coded = sorted(((_idness(its), -at) for at, its in columns.items()), reverse=True)
        texts = [-at for points, at in coded[:1] if points >= _LEAST_TEXT]
    return [_labels_beside(columns, text) for text in texts]


def _labels_beside(columns: Mapping[int, Column], text: int) -> Labels:
    answering = (at for at, its in columns.items() if at > text and _plainly_answers(its))
    first = min(answering, default=max(columns) + 1)
    free = {at: its for at, its in columns.items() if at != text}
    found: dict[str, int | None] = {}
    for name, score, least, anywhere in _DESCRIBING:
        allowed = {at: its for at, its in free.items() if anywhere or at < first}
        best = max(((score(its), -at) for at, its in allowed.items()), default=(0.0, 0))
        found[name] = -best[1] if best[0] >= least else None
        free.pop(-best[1] if best[0] >= least else -1, None)
    return Labels(text, **found)


def leading_column(columns: Mapping[int, Column]) -> int | None:
    """The first column of texts that differ from row to row."""
    return next((at for at, its in columns.items() if _could_lead(its)), None)


def _could_lead(its: Column) -> bool:
    return (
        its.wordy > 0.6
        and its.share(CODE) <= 0.5
        and its.variety >= 0.6
        and its.fullness > 0.5
        and its.says(Role.ID, Role.GROUP) < 0.9
    )


def _plainly_answers(its: Column) -> bool:
    return its.answering >= 0.5 and its.says(Role.ID, Role.WEIGHT, Role.PRIORITY, Role.GROUP) < 0.6


def _textness(its: Column, *, leads: bool) -> float:
    """How much a column looks like the one that says what a row is about."""
    if not its.filled or its.share(LINK, DATE, AMOUNT) > 0.5:
        return 0.0
    points = 3.0 * its.says(Role.TEXT) + 1.2 * its.says(Role.TOOL) + 1.5 * leads
    points += 1.2 * its.variety + 1.2 * its.fullness + min(its.length, 60) / 60
    points -= 2.5 * its.says(Role.COMMENT, Role.ABOUT, Role.PRODUCT) + 2.0 * its.answering + 1.0 * its.prioritising
    if its.says(Role.TEXT) < 0.9:
        points -= 1.5 * its.says(Role.GROUP, Role.ID) + 1.5 * its.share(CODE) + 1.0 * its.says(Role.ANSWER)
        points -= 0.1 * min(its.index, 12)
    return points


def _idness(its: Column) -> float:
    if not its.filled or its.variety < (0.05 if its.says(Role.ID) >= 0.9 else 0.6):
        return 0.0
    numbered = its.share(NUMBER, AMOUNT) if its.says(Role.ID) else 0.0
    return (
        1.5 * its.says(Role.ID)
        + 1.2 * its.share(CODE)
        + 0.6 * numbered
        + 0.5 * (its.variety > 0.95)
        - (its.length > 30)
    )


def _groupness(its: Column) -> float:
    if not its.filled or its.wordy < 0.5 or its.answering > 0.8:
        return 0.0
    repeats = its.variety < 0.6 or its.fullness < 0.6
    named = 1.5 * its.says(Role.GROUP) - 0.5 * its.says(Role.ABOUT)
    return named + 1.0 * repeats + 0.4 * (its.length < 50) - 0.02 * its.index


def _priorityness(its: Column) -> float:
    named = its.says(Role.PRIORITY)
    if not its.filled:
        return float(named >= 0.9)
    few = len(its.words) <= 12
    spoken = its.prioritising * few if named or (its.apart.kind is None and its.answering < 0.9) else 0.0
    return 1.2 * named + 0.9 * spoken


def _weightness(its: Column) -> float:
    figures = not its.filled or its.share(NUMBER, AMOUNT, SHARE) >= 0.6
    return 1.2 * its.says(Role.WEIGHT) if figures else 0.0


_DESCRIBING: tuple[tuple[str, _Score, float, bool], ...] = (
    ("id", _idness, 1.6, False),
    ("priority", _priorityness, 0.7, True),
    ("weight", _weightness, 0.7, True),
    ("group", _groupness, 1.2, False),
)
"""Role, how much a column plays it, the least that counts, and whether it may stand right of the first answers."""


def label_evidence(columns: Mapping[int, Column], labels: Labels) -> Iterator[Evidence]:
    """How the describing columns speak for a matrix: by their headings and by what stands in them."""
    text = columns[labels.text]
    yield Evidence("the texts are headed as requirements or tools", 1.5 * text.says(Role.TEXT, Role.TOOL))
    yield Evidence("the texts differ from row to row", 1.5 * text.variety * text.fullness)
    yield Evidence("rows without a text", -4.0 * (1.0 - text.fullness))
    yield Evidence("the texts lead the rows", 1.0 * (text.index == leading_column(columns)))
    yield Evidence("the texts are headed as something else", -4.0 * text.says(Role.OTHER))
    yield Evidence("dates or figures in place of texts", -4.0 * text.share(DATE, AMOUNT, NUMBER))
    for name, role in (("ids", Role.ID), ("priorities", Role.PRIORITY), ("weights", Role.WEIGHT)):
        column = getattr(labels, str(role))
        if column is not None:
            yield Evidence(f"a column of {name}", 0.3 + 0.7 * columns[column].says(role))
