"""How a table is laid out, as a value: what detection finds, a person may correct, and reading goes by.

Rows and columns count from 0, as in `Sheet`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from itsm_fit.findings import Issue
from itsm_fit.language import WordedEnum
from itsm_fit.model.tool import Meaning


class Orientation(StrEnum):
    """Which way a table runs; the values are those of the inspection contract."""

    COLUMNS = "tools-in-columns"
    ROWS = "tools-in-rows"
    ONE = "one-response"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class ToolPlace:
    """Where one tool's answers stand.

    `responses` are its answer columns: one as a rule, several when ticked (one-hot), none when the tool is the `row`
    of a table of tools in rows. `comment` is the column with its free text.
    """

    name: str
    responses: tuple[int, ...] = ()
    comment: int | None = None
    row: int | None = None

    @property
    def one_hot(self) -> bool:
        return len(self.responses) > 1


@dataclass(frozen=True, slots=True)
class FeatureColumn:
    """A feature of a table of tools in rows; what header rows say about it, `priority` as it is written there."""

    column: int
    comment: int | None = None
    group: str = ""
    priority: str = ""
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for or against a layout, in words, with its points."""

    reason: str
    points: float


@dataclass(frozen=True)
class Layout:
    """One reading of one table: which rows and columns hold what.

    `header` are the header rows, `first` to `last` the rows that may hold content. `features` are the feature columns
    of a table of tools in rows; `tool_column` names the tool on each row of a long table, `note` is a column with what
    was noted about the row as a whole. `aside` names columns (rows, where tools run down the rows) that are worked out
    from others, each with what it is.
    """

    sheet: str
    orientation: Orientation
    header: tuple[int, ...]
    first: int
    last: int
    text: int
    id: int | None = None
    group: int | None = None
    priority: int | None = None
    weight: int | None = None
    tools: tuple[ToolPlace, ...] = ()
    features: tuple[FeatureColumn, ...] = ()
    tool_column: int | None = None
    note: int | None = None
    aside: tuple[tuple[int, str], ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def above(self) -> int:
        """The row right above the content: the lowest header row, or -1 and more where nothing heads the table."""
        return self.header[-1] if self.header else self.first - 1

    @property
    def score(self) -> float:
        """How well the evidence speaks for this layout."""
        return sum(item.points for item in self.evidence)


class FeatureRow(NamedTuple):
    """A row that holds a requirement; `group` is the title it stands under, `priority` that title's, if it has one.

    In a long table, where a requirement comes again for every tool, `key` tells the requirements apart.
    """

    row: int
    group: str = ""
    priority: str = ""
    key: str = ""


@dataclass(frozen=True)
class TableRows:
    """What each row of a table is; `doubtful` are those that nearly were something else."""

    features: tuple[FeatureRow, ...] = ()
    groups: tuple[int, ...] = ()
    skipped: tuple[int, ...] = ()
    doubtful: tuple[int, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table as it was understood: its layout, its rows, the meaning of each answer, and the second-best layout.

    `confidence` is how likely tools, requirements and answers are right, `layout_confidence` the first two, 0 to 1.
    """

    layout: Layout
    rows: TableRows
    meanings: Mapping[str, Meaning]
    runner_up: Layout | None = None
    confidence: float = 1.0
    layout_confidence: float = 1.0

    @property
    def feature_count(self) -> int:
        """How many requirements the table holds, each counted once."""
        if self.layout.orientation is Orientation.ROWS:
            return len(self.layout.features)
        keys = {its.key for its in self.rows.features if its.key} if self.layout.orientation is Orientation.LONG else ()
        return len(keys) or len(self.rows.features)


class CellContent(WordedEnum):
    """What cells hold that have no part in a table; answers are the worst to lose."""

    ANSWERS = "answers"
    NUMBERS = "numbers"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Cells that no table uses: where they stand (``Sheet1!E2:E40``), how many hold something, and why."""

    where: str
    cells: int
    holds: CellContent
    reason: str


@dataclass(frozen=True)
class Detection:
    """All tables of a workbook, the cells that none of them uses, and what was noticed on the way.

    Every cell that holds something is used by a table or stands in `left_out` once, lost answers first.
    """

    tables: tuple[Table, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    issues: tuple[Issue, ...] = field(default_factory=tuple)
