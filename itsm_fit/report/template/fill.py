"""A template filled: each place with what it asks for, everything else left as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from functools import cache, cached_property
from typing import NamedTuple

from lxml import etree
from xlsxwriter.utility import xl_range

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.report.template.cells import GivenValue, written
from itsm_fit.report.template.formulas import MovedRows
from itsm_fit.report.template.mentions import answered, asked_in, key_of
from itsm_fit.report.template.parts import named
from itsm_fit.report.template.places import (
    CellAsks,
    DrawnText,
    SheetPlaces,
    TextAsks,
    Wording,
    answer,
    drawn_texts,
    places_of,
    runs_of,
    text_of,
)
from itsm_fit.report.template.rows import insert_rows
from itsm_fit.report.template.stale import forget_stale_values
from itsm_fit.report.template.tables import GivenTable, LaidTable, column_called, in_the_way, laid, put, write
from itsm_fit.report.template.workbook import TemplateBook
from itsm_fit.report.text import MOST_CHARACTERS, clean
from itsm_fit.report.wording import listed
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange
from itsm_fit.storage.spreadsheet.xlsx_scan import parse_range
from itsm_fit.visible import shorten

_MOST_IN_MARGIN = 255
"""Characters of a header or footer (ECMA-376 part 1, 18.3.1.46)."""
_STRUCK = f'<dxf xmlns="{named("").strip("{}")}"><font><strike/><color rgb="FF566070"/></font></dxf>'
_EMPTY_SECTION = re.compile(r"(?<!&)((?:&&)*)&[LCR](?=&[LCR]|$)")
_SIZE_BEFORE = re.compile(r"(?<!&)(?:&&)*&\d+$")


class GivenFact(NamedTuple):
    """One thing that is said: for a cell of its own, and as a text among others.

    `stale` is a formula that holds once it rests on inputs that have been changed, "" for what rests on none.
    """

    given: GivenValue
    text: str
    stale: str = ""


class TemplateOffer(NamedTuple):
    """What places can ask for, by the names that people read; parts of a report hold one table or several."""

    facts: Mapping[str, GivenFact]
    parts: Mapping[str, Callable[[], Sequence[GivenTable]]]

    @property
    def names(self) -> list[str]:
        """What there is to ask for."""
        return [*self.facts, *self.parts]


class _Asked(NamedTuple):
    """What a place asks for, found: a fact, or a table with the columns that are chosen."""

    fact: GivenFact | None = None
    table: GivenTable | None = None
    columns: tuple[int, ...] = ()


class TemplateFiller:
    """Fills the places of a template. Raises InputError for a template without places, and naming places that nothing
    is offered for or that have no room.
    """

    def __init__(self, book: TemplateBook, offer: TemplateOffer) -> None:
        self._book, self._offer = book, offer
        self._facts = {key_of(name): fact for name, fact in offer.facts.items()}
        self._parts = {key_of(name): cache(tables) for name, tables in offer.parts.items()}
        self._wording = Wording(book)
        self._sheets = places_of(book)
        self._drawn = drawn_texts(book)

    def fill(self) -> None:
        """Fill every place, or none: what is wrong is found before anything is written."""
        if not self._sheets and not self._drawn:
            raise self._problem(
                tr(
                    "The template has no place to fill: write fit:ranking into the cell where the ranking is to begin, "
                    "or {{{{fit:project}}}} into a text. There is: {names}.",
                    names=self._names,
                )
            )
        self._check_names()
        self._check_cells()
        while self._made_room():
            self._sheets = places_of(self._book)
        filled = {its.sheet.name: list(self._fill_sheet(its)) for its in self._sheets}
        for drawn in self._drawn:
            self._draw(drawn)
        forget_stale_values(self._book, filled)

    def _fill_sheet(self, its: SheetPlaces) -> Iterator[CellRange]:
        """Fill the places of a sheet; gives the cells that were written."""
        for table in [each for asks in its.asked if (each := self._table_at(asks, its)) is not None]:
            write(table, its.cells, self._book.styles)
            self._strike_columns(table, its)
            self._grow_around(table, its)
            yield table.span
        for asks in its.asked:
            fact = self._facts.get(key_of(asks.name))
            if fact is not None:
                put(its.cells, asks.at, fact.given, its.cells.style(*asks.at) or 0, self._book.styles)
                if not fact.given.formula:
                    self._strike(its, asks.at.name, fact.stale)
                yield CellRange(*asks.at, *asks.at)
        for within in its.within:
            self._say(its, within)
            yield CellRange(*within.at, *within.at)

    # ------------------------------------------------------------ what is asked for

    def _asked(self, name: str) -> _Asked | None:
        """What a name means: a fact; a part, `:2` for its second table, `:Tool;Rank` for columns. None for nothing."""
        if key_of(name) in self._facts:
            return _Asked(self._facts[key_of(name)])
        table, options = self._table(name)
        if table is None or len(options) > 1:
            return None
        columns = [column_called(table, each) for each in options[0].split(";")] if options else []
        return None if None in columns else _Asked(None, table, tuple(each for each in columns if each is not None))

    def _table(self, name: str) -> tuple[GivenTable | None, list[str]]:
        """The table that a name means, and what the name says behind it."""
        part, *options = name.split(":")
        tables = self._parts[key_of(part)]() if key_of(part) in self._parts else ()
        number = int(options.pop(0)) if options and options[0].strip().isdecimal() else 1
        return (tables[number - 1] if 1 <= number <= len(tables) else None), options

    def _check_names(self) -> None:
        unknown = [(where, name) for where, name in self._all_asked() if self._asked(name) is None]
        if unknown:
            table, options = self._table(unknown[0][1])
            names = self._names if table is None or not options else "; ".join(each.heading for each in table.columns)
            raise self._problem(
                tr("Nothing can be filled in there. There is: {names}.", names=names),
                listed([f"{where} ({name})" for where, name in unknown], most=6, longest=80),
            )
        tables = [f"{where} ({name})" for where, name in self._in_texts() if self._facts.get(key_of(name)) is None]
        if tables:
            raise self._problem(
                tr("A table cannot stand within a text: give it a cell that says nothing else."),
                listed(tables, most=6, longest=80),
            )

    def _check_cells(self) -> None:
        """Raise InputError for places in cells that other parts of the template count on as they are."""
        for its in self._sheets:
            headings = [self._book.parts.read(part) for part in self._book.table_parts(its.sheet)]
            for at in (*(each.at for each in its.asked), *(each.at for each in its.within)):
                where = f"{its.sheet.name}!{at.name}"
                if any(_heads(table, at) for table in headings):
                    raise self._problem(
                        tr("A heading of a table cannot be filled in: write the place into the row below it."), where
                    )
                if its.cells.shares_formula(*at):
                    raise self._problem(
                        tr("The formula of this cell is that of others too: clear the cell in the template."), where
                    )

    def _all_asked(self) -> Iterator[tuple[str, str]]:
        for its in self._sheets:
            yield from ((f"{its.sheet.name}!{asks.at.name}", asks.name) for asks in its.asked)
        yield from self._in_texts()

    def _in_texts(self) -> Iterator[tuple[str, str]]:
        for its in self._sheets:
            for within in its.within:
                yield from ((f"{its.sheet.name}!{within.at.name}", name) for name in asked_in(text_of(within.text)))
        for drawn in self._drawn:
            yield from ((drawn.where, name) for name in asked_in(drawn.text))

    @property
    def _names(self) -> str:
        return ", ".join(f"fit:{name}" for name in self._offer.names)

    def _problem(self, message: str, where: str = "") -> InputError:
        return InputError(message, file=self._book.file, where=where)

    # ------------------------------------------------------------ tables

    def _table_at(self, asks: CellAsks, its: SheetPlaces) -> LaidTable | None:
        asked = self._asked(asks.name)
        if asked is None or asked.table is None:
            return None
        return laid(asked.table, asked.columns, asks, its.cells, self._wording)

    def _made_room(self) -> bool:
        """Move down what stands where a table goes on; whether anything was.

        Raises InputError for what stands beside the place or right below it: only the author knows where it may go.
        """
        for its, asks in [(each, asks) for each in self._sheets for asks in each.asked]:
            table = self._table_at(asks, its)
            blocked = None if table is None else in_the_way(table, its.cells)
            if table is None or blocked is None:
                continue
            if blocked.top > table.first:
                down = MovedRows(its.sheet.name, table.first + 1, table.last - table.first)
                insert_rows(self._book, its.sheet, down)
                return True
            raise self._problem(
                tr(
                    "The table {name} takes {span}, and {cell} is in its way: leave room there, or give the place "
                    "another sheet.",
                    name=f"fit:{asks.name}",
                    span=xl_range(*table.span),
                    cell=xl_range(*blocked),
                ),
                f"{its.sheet.name}!{asks.at.name}",
            )
        return False

    def _strike_columns(self, table: LaidTable, its: SheetPlaces) -> None:
        for column, number in table.columns.items():
            if table.table.rows:
                stale = table.table.columns[number].stale.replace("{row}", f"ROW()-{table.first}")
                self._strike(its, xl_range(table.first, column, table.last, column), stale)

    def _grow_around(self, table: LaidTable, its: SheetPlaces) -> None:
        """Let a table of the template that holds the place reach as far down as what is filled in."""
        at = CellRange(*table.at, *table.at)
        for part in self._book.table_parts(its.sheet):
            span = parse_range(self._book.parts.read(part).get("ref", ""))
            if span is not None and span.meets(at) and span.bottom < table.last:
                reach = xl_range(span.top, span.left, table.last, span.right)
                root = self._book.parts.edited(part)
                for each in (root, *root.iterfind(named("autoFilter"))):
                    each.set("ref", reach)

    def _strike(self, its: SheetPlaces, cells: str, stale: str) -> None:
        """Strike figures through once inputs are changed that they rest on and do not follow."""
        if stale:
            its.cells.dress(cells, stale, self._struck)

    @cached_property
    def _struck(self) -> int:
        return self._book.styles.conditional(etree.fromstring(_STRUCK))

    # ------------------------------------------------------------ texts

    def _say(self, its: SheetPlaces, within: TextAsks) -> None:
        text = deepcopy(within.text)
        room = _room(text_of(text), MOST_CHARACTERS)
        answer(runs_of(text), lambda name, _before: written(self._facts[key_of(name)].text, room))
        for run in text.findall(named("r")):
            if not run.findtext(named("t")):
                text.remove(run)
        its.cells.put_text(*within.at, text)
        stale = {self._facts[key_of(name)].stale for name in asked_in(text_of(within.text))}
        self._strike(its, within.at.name, next(filter(None, sorted(stale)), ""))

    def _draw(self, drawn: DrawnText) -> None:
        if not drawn.in_margin:
            answer(drawn.runs, lambda name, _before: self._line(name))
            return
        room = _room(drawn.text, _MOST_IN_MARGIN)
        answer(drawn.runs, lambda name, before: _in_margin(self._line(name), before, room))
        for run in drawn.runs:
            run.text = _EMPTY_SECTION.sub(r"\1", run.text or "")

    def _line(self, name: str) -> str:
        """A fact on one line."""
        return " ".join(clean(self._facts[key_of(name)].text).split())


def _heads(table: etree._Element, at: CellPlace) -> bool:
    """Whether a cell is a heading of a table."""
    span = parse_range(table.get("ref", ""))
    if span is None or table.get("headerRowCount", "1") == "0":
        return False
    return span._replace(bottom=span.top).meets(CellRange(*at, *at))


def _room(text: str, most: int) -> int:
    """How many characters there are for each thing that a text asks for, if it is to have no more than `most`."""
    (own,) = answered([text], lambda _name, _before: "")
    return max(most - len(own), 0) // max(sum(1 for _ in asked_in(text)), 1)


def _in_margin(text: str, before: str, room: int) -> str:
    """A text in a header or footer, where & begins a code and digits after one are the size of letters."""
    text = shorten(text, max(room - text.count("&") - 1, 1)).replace("&", "&&")
    return f" {text}" if text[:1].isdigit() and _SIZE_BEFORE.search(before) else text
