"""The places of a template: cells, names for cells, text boxes, headers and footers that ask for something."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.report.template.cells import SPACE, SheetCells
from itsm_fit.report.template.mentions import answered, asked_alone, asked_by_name, asked_in, may_ask
from itsm_fit.report.template.parts import CHART, DRAWING, named
from itsm_fit.report.template.workbook import TemplateBook, TemplateSheet
from itsm_fit.storage.spreadsheet.package import related
from itsm_fit.storage.spreadsheet.values import CellPlace, CellRange
from itsm_fit.storage.spreadsheet.xlsx_scan import parse_range

DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/main"


class CellAsks(NamedTuple):
    """A cell that asks for one thing and says nothing else; what a name stands for is room, whatever it holds."""

    at: CellPlace
    name: str
    room: CellRange | None = None


class TextAsks(NamedTuple):
    """A text that asks for things among its own words; `text` is its ``si`` or ``is`` element."""

    at: CellPlace
    text: etree._Element


class SheetPlaces(NamedTuple):
    """A sheet that asks for something: its cells, to be written, and where it asks."""

    sheet: TemplateSheet
    cells: SheetCells
    asked: Sequence[CellAsks]
    within: Sequence[TextAsks]


class Wording:
    """Texts of a book's cells."""

    def __init__(self, book: TemplateBook) -> None:
        self._shared = book.shared_texts()
        self.ask = frozenset(at for at, its in enumerate(self._shared) if may_ask(text_of(its)))

    def of(self, cell: etree._Element) -> etree._Element | None:
        """The ``si`` or ``is`` element of what a cell says, None where it says no text."""
        kind = cell.get("t")
        if kind == "inlineStr":
            return cell.find(named("is"))
        if kind == "s" and (number := cell.findtext(named("v"), "").strip()).isdecimal():
            return self._shared[int(number)] if int(number) < len(self._shared) else None
        return None


def text_of(text: etree._Element) -> str:
    """What an ``si`` or ``is`` element reads as, without how it is pronounced."""
    return "".join(its.text or "" for its in runs_of(text))


def runs_of(text: etree._Element) -> list[etree._Element]:
    """The elements that hold the text of an ``si`` or ``is`` element."""
    return [*text.iterchildren(named("t")), *text.iterfind(f"{named('r')}/{named('t')}")]


def places_of(book: TemplateBook) -> list[SheetPlaces]:
    """The sheets of a template that ask for something in their cells; raises InputError for a name without a cell."""
    wording = Wording(book)
    by_name = _named(book)
    found = []
    for sheet in book.sheets:
        named_here = by_name.get(sheet.name.casefold(), [])
        if wording.ask or named_here or may_ask(book.parts[sheet.part]):
            cells = SheetCells(book.parts.read(sheet.part))
            taken = {its.at for its in named_here}
            alone, within = _asking(cells, wording)
            asked = [*named_here, *(its for its in alone if its.at not in taken)]
            if asked or within:
                book.parts.edited(sheet.part)
                found.append(SheetPlaces(sheet, cells, sorted(asked), within))
            book.parts.forget(sheet.part)
    return found


def _asking(cells: SheetCells, wording: Wording) -> tuple[list[CellAsks], list[TextAsks]]:
    alone, within = [], []
    for at, cell in cells.places():
        text = wording.of(cell)
        said = "" if text is None else text_of(text)
        if text is None or not may_ask(said):
            continue
        name = asked_alone(said)
        if name is not None:
            alone.append(CellAsks(at, name))
        elif any(asked_in(said)):
            within.append(TextAsks(at, text))
    return alone, within


def _named(book: TemplateBook) -> dict[str, list[CellAsks]]:
    """What is asked for by names for cells, by sheet."""
    found: dict[str, list[CellAsks]] = {}
    there = {sheet.name.casefold() for sheet in book.sheets}
    for its in book.defined():
        name = asked_by_name(its.name)
        if name is None:
            continue
        span = parse_range(its.cells)
        if span is None or its.sheet.casefold() not in there:
            raise InputError(
                tr("The name leads to no cell: let it stand for one, or delete it."), file=book.file, where=its.name
            )
        found.setdefault(its.sheet.casefold(), []).append(CellAsks(CellPlace(span.top, span.left), name, span))
    return found


class DrawnText(NamedTuple):
    """A paragraph of a text box or chart, or a header or footer, that asks for things: where, and its runs of text."""

    where: str
    part: str
    runs: Sequence[etree._Element]
    in_margin: bool = False

    @property
    def text(self) -> str:
        """What it reads as."""
        return "".join(run.text or "" for run in self.runs)


def drawn_texts(book: TemplateBook) -> list[DrawnText]:
    """The texts beside the cells that ask for something, in parts that are written anew."""
    return [*_in_drawings(book), *_in_margins(book)]


def _in_drawings(book: TemplateBook) -> Iterator[DrawnText]:
    for part in [
        name for name in book.parts if name.endswith(".xml") and book.parts.content_type(name) in (DRAWING, CHART)
    ]:
        if not may_ask(book.parts[part]) and b"{{" not in book.parts[part]:
            continue
        root = book.parts.read(part)
        asking = [its for its in _paragraphs(root, _owner(book, part), part) if any(asked_in(its.text))]
        if asking:
            book.parts.edited(part)
        yield from asking


def _paragraphs(root: etree._Element, where: str, part: str) -> Iterator[DrawnText]:
    for paragraph in root.iter(f"{{{DRAWN}}}p"):
        yield DrawnText(where, part, list(paragraph.iter(f"{{{DRAWN}}}t")))


def _owner(book: TemplateBook, part: str) -> str:
    """The name of the sheet that a drawing lies on."""
    for sheet in book.sheets:
        targets = {target for _, target in related(book.parts, sheet.part, book.file).values()}
        nested = {target for each in targets for _, target in related(book.parts, each, book.file).values()}
        if part in targets | nested:
            return sheet.name
    return part


def _in_margins(book: TemplateBook) -> Iterator[DrawnText]:
    for sheet in book.sheets:
        if not may_ask(book.parts[sheet.part]):
            continue
        for its in book.parts.read(sheet.part).iterfind(f"{named('headerFooter')}/*"):
            if any(asked_in(its.text or "")):
                book.parts.edited(sheet.part)
                yield DrawnText(tr("{sheet}, header or footer", sheet=sheet.name), sheet.part, [its], in_margin=True)


def answer(runs: Sequence[etree._Element], said: Callable[[str, str], str]) -> None:
    """Say in runs of a text what they ask for; `said` takes a name, and the text before it."""
    before = [run.text or "" for run in runs]
    for run, was, text in zip(runs, before, answered(before, said), strict=True):
        if was != text:
            run.text = text
            if run.tag == named("t"):
                run.set(SPACE, "preserve")
