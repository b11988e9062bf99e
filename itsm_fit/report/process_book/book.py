"""What a process book says, whatever it is written on: chapters made of blocks, and what was noticed on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from itsm_fit.drawing.shapes import Size
from itsm_fit.model.process import Bounds
from itsm_fit.report.content import DataTable, Paragraph, Subheading

_NOTHING: Final = Size(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class BookDrawing:
    """A drawing of a process that stands by itself: a page of it, or the inside of a sub-process.

    `svg` is as large as `frame` says, in diagram units. `boxes` are what a cut through the drawing should spare,
    `strip` is how much of its left (or, of upright pools, its top) names pools and lanes, 0 where nothing does.
    """

    title: str
    described: str
    svg: str = field(repr=False)
    frame: Bounds
    boxes: Sequence[Bounds] = ()
    strip: Size = _NOTHING


BookBlock: TypeAlias = Subheading | Paragraph | DataTable | BookDrawing


@dataclass(frozen=True, slots=True)
class BookChapter:
    """A process, or what is told of all of them; `key` is what it is led to by, of a process its project-wide id.

    `facts` are the few lines that a slide has beside the drawing; a chapter without drawings has no slide.
    """

    key: str
    title: str
    blocks: Sequence[BookBlock]
    facts: Sequence[tuple[str, str]] = ()
    steps: Sequence[str] = ()
    """Each step with its number, as it is told beside a slide."""

    @property
    def drawings(self) -> list[BookDrawing]:
        return [block for block in self.blocks if isinstance(block, BookDrawing)]


@dataclass(frozen=True, slots=True)
class ProcessBook:
    """A book; `subtitle` says what it is about, `made` how and when it was made. Texts are as somebody wrote them.

    `opening` stands below the contents of a PDF.
    """

    title: str
    organisation: str
    subtitle: str
    made: str
    made_on: date
    chapters: Sequence[BookChapter]
    opening: Sequence[Subheading | Paragraph] = ()
