"""What the columns of a table hold: counts of what stands in them, and from these and the headings their roles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from itsm_fit.importing.answer_words import ANSWERS
from itsm_fit.importing.detect_headers import Block
from itsm_fit.importing.grid import (
    AMOUNT,
    ANSWER,
    BLANK,
    CODE,
    DATE,
    FAULT,
    LINK,
    NUMBER,
    PHRASE,
    PROSE,
    SHARE,
    SHARED,
    SHORT,
)
from itsm_fit.importing.headings import Role, roles_of, take_apart
from itsm_fit.importing.levels import PRIORITIES, parse_priority
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

    @property
    def heading(self) -> str:
        """The heading nearest to the cells."""
        return next((text for text in reversed(self.headings) if text), "")

    @cached_property
    def roles(self) -> Mapping[Role, float]:
        return roles_of(self.heading)

    def says(self, role: Role) -> float:
        """How surely the heading names the role, 0 to 1."""
        return self.roles.get(role, 0.0)

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
        found = sum(count for text, count in self.texts.items() if normal(text) in PRIORITIES or parse_priority(text))
        return found / self.filled if self.filled else 0.0

    @cached_property
    def wordy(self) -> float:
        return self.share(SHORT, PHRASE, PROSE, SHARED, CODE)

    @property
    def few(self) -> bool:
        """Whether few texts stand for many cells."""
        return 0 < len(self.texts) <= 12 and len(self.texts) * 3 <= self.filled


def read_columns(block: Block, rows: tuple[int, ...]) -> dict[int, Column]:
    """The columns of a block with what stands in the given rows, evenly sampled when they are many."""
    step = max(1, len(rows) // _SAMPLE)
    sample = rows[::step]
    grid = block.grid
    found = {}
    for index in block.columns:
        kinds: Counter[str] = Counter(kind for row in sample if (kind := grid.kind(row, index)) != BLANK)
        texts: Counter[str] = Counter(grid.text(row, index) for row in sample if grid.kind(row, index) != BLANK)
        found[index] = Column(index, block.headings[index], len(sample), kinds, texts)
    return found


@dataclass(frozen=True)
class Labels:
    """The columns that describe the rows rather than answer."""

    text: int | None
    id: int | None = None
    group: int | None = None
    priority: int | None = None
    weight: int | None = None

    @property
    def columns(self) -> frozenset[int]:
        found = (self.text, self.id, self.group, self.priority, self.weight)
        return frozenset(column for column in found if column is not None)


def find_labels(columns: Mapping[int, Column]) -> Labels:
    """The column of each describing role: the best above its threshold; each column plays one role."""
    text = _best(columns, _textness, 2.0, frozenset())
    answers = [its.index for its in columns.values() if _plainly_answers(its) and (text is None or its.index > text)]
    first = min(answers, default=max(columns, default=0) + 1)
    taken = {text} if text is not None else set()
    found: dict[str, int | None] = {}
    for name, score, least in (
        ("id", _idness, 1.6),
        ("priority", _priorityness, 1.0),
        ("weight", _weightness, 1.0),
        ("group", _groupness, 1.2),
    ):
        allowed = {
            at: its for at, its in columns.items() if at not in taken and (name in ("priority", "weight") or at < first)
        }
        found[name] = best = _best(allowed, score, least, frozenset())
        if best is not None:
            taken.add(best)
    if text is None and found["id"] is not None:
        text, found["id"] = found["id"], None
    return Labels(text, **found)


def _best(columns: Mapping[int, Column], score: object, least: float, _: frozenset[int]) -> int | None:
    assert callable(score)
    scored = [(score(its), -at) for at, its in columns.items()]
    best = max(scored, default=(0.0, 0))
    return -best[1] if best[0] >= least else None


def _plainly_answers(its: Column) -> bool:
    return (
        its.answering >= 0.5
        and max(its.says(Role.ID), its.says(Role.WEIGHT), its.says(Role.PRIORITY), its.says(Role.GROUP)) < 0.6
    )


def _textness(its: Column) -> float:
    if not its.filled or its.answering > 0.6 or its.share(LINK, DATE, AMOUNT) > 0.5:
        return 0.0
    points = 3.0 * its.says(Role.TEXT) + 1.5 * min(its.variety, 1.0) + 1.5 * its.fullness + min(its.length, 60) / 40
    points += 0.5 * its.says(Role.TOOL)
    points -= 2.0 * max(its.says(Role.COMMENT), its.says(Role.ABOUT), its.says(Role.ANSWER) if its.few else 0.0)
    points -= 1.5 * max(its.says(Role.GROUP), its.says(Role.ID))
    points -= 2.0 * its.share(CODE) * (its.says(Role.TEXT) < 0.5)
    points -= 1.0 * its.prioritising
    return points - 0.12 * its.index * (its.says(Role.TEXT) < 0.9)


def _idness(its: Column) -> float:
    if not its.filled or its.variety < 0.6:
        return 0.0
    numbered = its.share(NUMBER, AMOUNT)
    return (
        1.5 * its.says(Role.ID)
        + 1.2 * its.share(CODE)
        + 0.6 * numbered * (its.says(Role.ID) > 0)
        + 0.5 * (its.variety > 0.95)
        - (its.length > 30)
    )


def _groupness(its: Column) -> float:
    if not its.filled or its.wordy < 0.5 or its.answering > 0.6:
        return 0.0
    repeats = its.variety < 0.6 or its.fullness < 0.6
    return (
        1.5 * its.says(Role.GROUP)
        + 1.0 * repeats
        + 0.4 * (its.length < 50)
        - 0.5 * its.says(Role.ABOUT)
        - 0.02 * its.index
    )


def _priorityness(its: Column) -> float:
    if not its.filled:
        return 1.0 * (its.says(Role.PRIORITY) >= 0.9)
    named = its.says(Role.PRIORITY)
    return 1.2 * named + (1.0 if named or not its.says(Role.ANSWER) else 0.0) * its.prioritising * (
        len(its.texts) <= 12
    )


def _weightness(its: Column) -> float:
    if its.filled and its.share(NUMBER, AMOUNT, SHARE) < 0.6:
        return 0.0
    return 1.2 * its.says(Role.WEIGHT)


def is_answer_heading(its: Column) -> bool:
    """Whether the heading says that answers stand below, without naming a tool."""
    apart = take_apart(its.heading)
    return apart.kind is Role.ANSWER and not apart.stem or normal(its.heading) in ANSWERS


FAULTS = FAULT
