"""What a report says, whatever it is written on: parts made of blocks.

The functions that make a part (see `sheets.py`) know nothing of cells, pages or markup; the workbook, the PDF, the HTML
page, letters and templates are written from the same parts. Figures that a workbook can work out anew are `Formula`s,
which carry the value that they have now: everything else reads that value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple, Protocol, TypeAlias

from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.language import Phrase
from itsm_fit.report import styles
from itsm_fit.report.styles import Style
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.wording import NOTHING, interval


class Formula(NamedTuple):
    """A formula (``=A1+B1``) with the value that it has now: for programs that do not calculate."""

    text: str
    value: str | float


class Reference(NamedTuple):
    """Where a value leads: the part with this name (of the source language), there the rows known by `key`."""

    part: str
    key: str


class VendorCell(NamedTuple):
    """A cell of a file that was read: where an answer stands."""

    file: str
    sheet: str
    cell: str


class Cell(NamedTuple):
    """A value that looks different from its column, or leads to the rows or the cell that it is made of."""

    value: str | float | Phrase | Formula | None
    style: Style
    to: Reference | None = None
    stands: VendorCell | None = None


Value: TypeAlias = str | float | Phrase | Formula | Cell | None
Row: TypeAlias = Sequence[Value]


def bare(value: Value) -> str | float | None:
    """What a value reads as, without its looks."""
    plain = value.value if isinstance(value, Cell) else value
    plain = plain.value if isinstance(plain, Formula) else plain
    return str(plain) if isinstance(plain, Phrase) else plain


def heated(figure: Interval | None, decimals: int = 0, *, bold: bool = False) -> Cell:
    """An interval in words on the shade of its low end."""
    if figure is None:
        return Cell(NOTHING, styles.APPLIES_NOT)
    return Cell(interval(figure, decimals), styles.heat(figure.low, bold=bold))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: as wide as its content, between `least` and `most` characters.

    An optional one is left out when it would be empty, one `to_fill` only where nobody can write into it; a hidden one
    holds what formulas need.
    """

    heading: str | Phrase
    style: Style = styles.WORD
    most: float = 40
    least: float = 7
    optional: bool = False
    hidden: bool = False
    to_fill: bool = False

    @property
    def header_style(self) -> Style:
        """The heading stands as its column does."""
        return styles.HEADER._replace(align=self.style.align, indent=self.style.indent)


class ColumnBand(NamedTuple):
    """A heading over several columns, from the `first` to the `last` of them, counted from 0."""

    first: int
    last: int
    text: str


class Voice(Enum):
    """How a paragraph speaks."""

    PLAIN = "plain"
    STRONG = "strong"
    """The sentence to take away."""
    NOTE = "note"
    """How to read what stands beside it."""


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text. One that `rests` on inputs is struck through, where these can be changed, as soon as one is another."""

    text: str
    voice: Voice = Voice.PLAIN
    rests: bool = False


@dataclass(frozen=True, slots=True)
class DecisionBox:
    """What a report comes to, in a sentence that stands out; `outcome` says whether it is a yes.

    One that `rests` on inputs is struck through as a paragraph is.
    """

    text: str
    outcome: Outcome
    rests: bool = True


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """A question that readers come with, in a few words, and its answer: each text of `says` on a line of its own.

    One that `rests` on inputs is struck through as a paragraph is, its question aside.
    """

    question: str
    says: Sequence[str]
    rests: bool = True


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table; `empty` stands there when there is no row, and the first `frozen` columns stay in view.

    Of one with more columns than are wanted on paper the first are `printed`. `keys`, one a row, are what its rows are
    known by to a `Reference`. From the first column of `struck` to its last, of all `columns`, stand figures that a
    workbook which recalculates cannot work out: they are struck through as soon as an input is changed.
    """

    columns: Sequence[Column]
    rows: Iterable[Row]
    empty: str = ""
    frozen: int = 1
    struck: tuple[int, int | None] | None = None
    bands: Sequence[ColumnBand] = ()
    keys: Sequence[str] = ()
    printed: int | None = None

    def filled(self, *, writable: bool = False) -> tuple[Sequence[Column], list[Row]]:
        """Columns and rows without the columns that no row fills, where these are optional or cannot be written in."""
        rows = list(self.rows)
        kept = [
            place
            for place, column in enumerate(self.columns)
            if not (column.optional or (column.to_fill and not writable))
            or any(row[place] not in {None, ""} for row in rows)
        ]
        if len(kept) == len(self.columns):
            return self.columns, rows
        return [self.columns[place] for place in kept], [[row[place] for place in kept] for row in rows]

    def places_struck(self, columns: Sequence[Column]) -> Sequence[int]:
        """Where the `struck` ones stand among those of `filled`: what no row fills has moved them."""
        if self.struck is None:
            return ()
        first, last = self.struck
        named = {id(column) for column in self.columns[first : len(self.columns) if last is None else last + 1]}
        return [place for place, column in enumerate(columns) if id(column) in named]


class Fill(Enum):
    """How a series of a chart is filled; the hatched ones are what is not proven or not certain."""

    STRONG = "strong"
    STRONG_HATCHED = "strong hatched"
    PALE = "pale"
    OTHER = "other"
    OTHER_HATCHED = "other hatched"


class ChartSeries(NamedTuple):
    """A series of bars."""

    name: str | Phrase
    fill: Fill


class BarGroup(NamedTuple):
    """The bars of one label: each a value for every series, None where it has no part in it."""

    label: Value
    bars: Sequence[Sequence[Value]]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Stacked bars, lying, those of a group next to each other; `described` says in words what is seen.

    Bars count in shares of 1 where they are `shares`, else in numbers that read as `style` says.
    """

    described: str
    series: Sequence[ChartSeries]
    groups: Sequence[BarGroup]
    style: Style = styles.PERCENT
    shares: bool = True


class ChartPoint(NamedTuple):
    """A point: `x` and `y` are what is proven, `x_high` and `y_high` how much more is possible on each axis."""

    label: str
    x: Value
    x_high: Value
    y: Value
    y_high: Value


@dataclass(frozen=True, slots=True)
class PointChart:
    """Points on two axes, with whiskers to what is still possible; shares count from 0 to 1."""

    described: str
    x: str
    y: str
    points: Sequence[ChartPoint]
    x_style: Style = styles.PERCENT
    y_style: Style = styles.PERCENT


class DrawnInTheme(Protocol):
    """Makes the SVG of a drawing in the colours of a theme; nothing but colours differs between themes."""

    def __call__(self, theme: Theme = LIGHT) -> str: ...


@dataclass(frozen=True, slots=True)
class ProcessDrawing:
    """A drawn process, painted by what a tool carries of it; `tool` "" leaves it unpainted.

    `process` is project-wide; `svg` gives the drawing, made when it is asked for.
    """

    process: str
    tool: str
    described: str
    svg: DrawnInTheme = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Contents:
    """The other parts, by name, each with what it tells: where a reader goes on."""

    parts: Sequence[tuple[str, str]]


ReportBlock: TypeAlias = (
    Subheading | Paragraph | DecisionBox | KeyAnswer | DataTable | BarChart | PointChart | ProcessDrawing | Contents
)


@dataclass(frozen=True, slots=True)
class ReportPart:
    """A part of a report: its title, what it shows and how to read it, and its blocks.

    The rows of one whose rows `stay` cannot be sorted. `upright` asks for paper in portrait; `one_page` for a single
    page where that stays readable.
    """

    title: str
    lead: str
    blocks: Sequence[ReportBlock]
    stay: bool = False
    upright: bool = False
    one_page: bool = False

    @property
    def table(self) -> DataTable | None:
        """Its one table, where it holds nothing else."""
        only = self.blocks[0] if len(self.blocks) == 1 else None
        return only if isinstance(only, DataTable) else None


def table_part(
    title: str,
    lead: str,
    columns: Sequence[Column],
    rows: Iterable[Row],
    empty: str,
    *,
    frozen: int = 1,
    struck: tuple[int, int | None] | None = None,
    stay: bool = False,
    upright: bool = False,
    keys: Sequence[str] = (),
    printed: int | None = None,
) -> ReportPart:
    """A part that holds one table."""
    table = DataTable(columns, rows, empty, frozen, struck, keys=keys, printed=printed)
    return ReportPart(title, lead, (table,), stay, upright)
