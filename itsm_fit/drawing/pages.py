"""Every drawing of a document with its places: its pages, and the insides of folded sub-processes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Final

from itsm_fit.drawing.elements import frames_around
from itsm_fit.drawing.layout import arrange
from itsm_fit.model.document import Document
from itsm_fit.model.edits.pages import cut_out, folded_in, inner_of, pages_by_element, title_of, whole_pages
from itsm_fit.model.process import Node
from itsm_fit.model.text import plain_name

_LONGEST_NAME: Final = 100
_INSIDE: Final = " › "


@dataclass(frozen=True, slots=True)
class PlacedDrawing:
    """A drawing that stands by itself: a page, or the inside of the sub-process `within` that stands on it."""

    title: str
    document: Document
    page: str
    within: str = ""


def drawings_of(document: Document) -> list[PlacedDrawing]:
    """The pages of a document in their order, each before what its folded sub-processes hide.

    A page that shows nothing is left out where another shows something.
    """
    document = arrange(document)
    found = [each for page in whole_pages(document) for each in _of_page(document, page.id)]
    return [each for each in found if _shows(each.document)] or found[:1]


def file_names_of(stem: str, drawings: Sequence[PlacedDrawing]) -> list[str]:
    """A name for a file of each drawing, without ending: the stem alone for a single one, else with its title."""
    if len(drawings) == 1:
        return [stem]
    found: list[str] = []
    for each in drawings:
        name = plain_name(f"{stem} - {each.title.replace(_INSIDE, ' - ')}"[:_LONGEST_NAME])
        found.append(next(free for free in _numbered(name) if free not in found))
    return found


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))


def _of_page(document: Document, page: str) -> Iterator[PlacedDrawing]:
    title = title_of(document, page)
    own = cut_out(document, page)
    yield PlacedDrawing(title, own, page)
    at = pages_by_element(document)
    for process in document.processes:
        for element in folded_in(process):
            if at[element] == page:
                node = process.node_by_id[element]
                way = [title, *(_called(each) for each in reversed([node, *frames_around(process, node)]))]
                yield PlacedDrawing(_INSIDE.join(way), arrange(inner_of(document, element)), page, element)


def _called(frame: Node) -> str:
    return " ".join(frame.name.split()) or frame.id


def _shows(document: Document) -> bool:
    around = (document.pools, document.artifacts)
    return any(around) or any(process.nodes or process.lanes for process in document.processes)
