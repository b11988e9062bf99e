"""Tables of Word documents: their head repeated on each page, their columns as wide as what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple
from xml.sax.saxutils import quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt

from itsm_fit.drawing.theme import LIGHT
from itsm_fit.report.content import Cell, Column, DataTable, Reference, Value
from itsm_fit.report.pdf.cells import in_print, runs_from_right
from itsm_fit.report.said import said
from itsm_fit.report.styles import Style
from itsm_fit.report.text import width
from itsm_fit.report.word.texts import BIDI, RTL, linked, run

_SMALL: Final = Pt(8.5)
CELL_POINTS: Final = float(_SMALL.pt)
_CHARACTER: Final = 0.55
"""The mean width of one, in em."""
_UNIT: Final = CELL_POINTS * 20 * _CHARACTER
"""A character of a table, in twentieths of a point."""
CELL_SIDE: Final = 80
"""What a cell leaves at each side, in twentieths of a point."""
_INSET: Final = 2 * CELL_SIDE
_SMALL_TABLE: Final = 0.4
"""The share of a line that a table needs at least to be spread over all of it."""
_LONGEST_UNBROKEN: Final = 12
"""Lines up to which a row stays on one page."""
_BOLD: Final = 1.15
"""How much wider bold print runs."""
SINGLE: Final = ' w:line="240" w:lineRule="auto"'
"""Lines as close as their font has them."""


class WordTable(NamedTuple):
    """A table with what stands in its cells, and its columns in twentieths of a point; without rows its text alone."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    heads: Sequence[str]
    texts: Sequence[Sequence[str]]
    widths: Sequence[int]
    empty: str

    def unbroken(self, row: int) -> bool:
        """Whether a row stays on one page."""
        return max(map(_lines_of, self.texts[row], self.widths)) <= _LONGEST_UNBROKEN


def laid_table(block: DataTable, room: int) -> WordTable:
    """A table in a room so many twentieths of a point wide."""
    columns, rows = block.filled()
    empty = in_print(block.empty)
    if not rows:
        return WordTable((), (), (), (), (), empty)
    texts = [[in_print(said(value, column.style)) for value, column in zip(row, columns, strict=True)] for row in rows]
    heads = [in_print(str(column.heading)) for column in columns]
    return WordTable(columns, rows, heads, texts, _widths(columns, heads, texts, room), empty)


def word_table(laid: WordTable, marks: Mapping[str, str] | None = None, spacing: str = "") -> Iterator[Any]:
    """A table whose head is repeated on each page, and an empty line behind it.

    `marks` are the places that cells lead to, by the parts that they refer to; `spacing` is said of each line.
    """
    if not laid.rows:
        yield parse_xml(f"<w:p {nsdecls('w')}>{run(laid.empty)}</w:p>")
        return
    grid = "".join(f'<w:gridCol w:w="{wide}"/>' for wide in laid.widths)
    head = "".join(
        _cell(text, wide, column.header_style, spacing, heading=True)
        for text, wide, column in zip(laid.heads, laid.widths, laid.columns, strict=True)
    )
    body = "".join(_row(laid, at, marks or {}, spacing) for at in range(len(laid.rows)))
    told = quoteattr(", ".join(laid.heads))
    yield parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(laid.widths)}" w:type="dxa"/>{_LINES}'
        f'<w:tblLayout w:type="fixed"/>{_MARGINS}<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
        f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val={told}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{head}</w:tr>{body}</w:tbl>"
    )
    yield parse_xml(f'<w:p {nsdecls("w")}><w:pPr><w:spacing w:after="60"{spacing}/></w:pPr></w:p>')


def _line(place: str, colour: str) -> str:
    return f'<w:{place} w:val="single" w:sz="4" w:space="0" w:color="{colour[1:]}"/>'


_LINES = f"<w:tblBorders>{''.join(_line(each, LIGHT.border) for each in ('top', 'bottom', 'insideH'))}</w:tblBorders>"
_MARGINS = '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar>'


def _row(laid: WordTable, at: int, marks: Mapping[str, str], spacing: str) -> str:
    cells = "".join(
        _cell(text, wide, value.style if isinstance(value, Cell) else column.style, spacing, to=_led(value, marks))
        for value, text, column, wide in zip(laid.rows[at], laid.texts[at], laid.columns, laid.widths, strict=True)
    )
    whole = "<w:trPr><w:cantSplit/></w:trPr>" if laid.unbroken(at) else ""
    return f"<w:tr>{whole}{cells}</w:tr>"


def _led(value: Value, marks: Mapping[str, str]) -> str:
    """The place that a cell leads to, "" for none that is there."""
    to: Reference | None = value.to if isinstance(value, Cell) else None
    return "" if to is None else marks.get(to.part, "")


def _lines_of(text: str, wide: int) -> float:
    return sum(1 + width(line) // max(_characters(wide), 1.0) for line in text.split("\n"))


def _cell(text: str, wide: int, style: Style, spacing: str, *, heading: bool = False, to: str = "") -> str:
    turned = runs_from_right(text)
    align = style.align if style.align in {"right", "center"} else "left"
    if turned and align == "left":
        align = "start"
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{style.fill[1:]}"/>' if style.fill else ""
    ink = f'<w:color w:val="{style.ink[1:]}"/>' if style.ink != LIGHT.ink else ""
    ink = f'<w:color w:val="{LIGHT.accent[1:]}"/><w:u w:val="single"/>' if to else ink
    look = ("<w:b/>" if style.bold else "") + ink + f'<w:sz w:val="{int(_SMALL.pt * 2)}"/>' + (RTL if turned else "")
    keep = "<w:keepNext/>" if heading else ""
    mark = f'<w:rPr><w:sz w:val="{int(CELL_POINTS * 2)}"/></w:rPr>' if spacing else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/>{fill}</w:tcPr>'
        f'<w:p><w:pPr>{keep}{BIDI if turned else ""}<w:spacing w:before="30" w:after="30"{spacing}/>'
        f'<w:jc w:val="{align}"/>{mark}</w:pPr>{linked(run(text, look), to)}</w:p></w:tc>'
    )


def _characters(wide: float) -> float:
    """How many characters go into a column of this width, in twentieths of a point."""
    return (wide - _INSET) / _UNIT


def _widths(
    columns: Sequence[Column], heads: Sequence[str], texts: Sequence[Sequence[str]], room: int
) -> Sequence[int]:
    """The room of a table shared out: each column its longest word at least, more where its texts are long."""
    least: list[float] = []
    wish: list[float] = []
    for at, column in enumerate(columns):
        its = [row[at] for row in texts]
        wide = _BOLD if column.style.bold else 1.0
        head = max(map(width, heads[at].split() or [""])) * _BOLD
        word = max(head, max(width(word) for text in its for word in text.split() or [""]) * wide)
        longest = max(map(width, its)) * wide
        short = column.style.align in {"right", "center"} or not column.style.wrap
        least.append(max(head, longest if short and longest <= column.most else min(word, column.most / 2)) + 1)
        wish.append(max(least[-1], min(longest, column.most)))
    left = (room - len(columns) * _INSET) / _UNIT
    if sum(wish) <= left * _SMALL_TABLE:
        shares = wish
    elif sum(wish) <= left:
        shares = [each + (left - sum(wish)) * each / sum(wish) for each in wish]
    elif sum(least) >= left:
        shares = [each * left / sum(least) for each in least]
    else:
        more = sum(wish) - sum(least)
        shares = [few + (many - few) * (left - sum(least)) / more for few, many in zip(least, wish, strict=True)]
    return [int(each * _UNIT + _INSET) for each in shares]
