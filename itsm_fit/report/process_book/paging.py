"""On which page each chapter of a Word document begins: set by the same lines and tables, before Word does it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib import resources
from typing import Any, Final, NamedTuple

import typst

from itsm_fit.drawing.fonts import fonts
from itsm_fit.drawing.shapes import FONT_FAMILIES, Size
from itsm_fit.report import styles
from itsm_fit.report.word.tables import CELL_POINTS, CELL_SIDE, WordTable

TWINS: Final = (styles.FONT, "Liberation Sans", "Arimo", "Helvetica", *FONT_FAMILIES)
"""The font of the document, and those as wide."""


_LINE: Final = 1.15
"""The height of a line, in em."""


class WordPaper(NamedTuple):
    """A page in points; `left`, `right`, `top` and `bottom` are its margins where it stands upright."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def upright(self) -> Size:
        """The room within the margins."""
        return Size(self.width - self.left - self.right, self.height - self.top - self.bottom)

    @property
    def lying(self) -> Size:
        """The same of a page that is turned: its margins turn with it."""
        return Size(self.height - self.top - self.bottom, self.width - self.left - self.right)


class WordPages:
    """Collects what stands in a document, and tells then where its chapters begin."""

    def __init__(self, paper: WordPaper, size: float) -> None:
        """`size` is that of the body's text, in points."""
        self._paper, self._size = paper, size
        self._runs: list[dict[str, Any]] = [{"lying": False, "blocks": []}]

    def turn(self, *, lying: bool) -> None:
        """What follows stands on pages of their own, lying or upright."""
        self._runs.append({"lying": lying, "blocks": []})

    def chapter(self, text: str, size: float, below: float, *, apart: bool) -> None:
        self._put("chapter", text=text, size=size, below=below, apart=apart)

    def heading(self, text: str, size: float, above: float, below: float) -> None:
        self._put("heading", text=text, size=size, above=above, below=below)

    def text(self, text: str, below: float, *, sticky: bool = False) -> None:
        self._put("text", text=text, below=below, sticky=sticky)

    def box(self, height: float, below: float) -> None:
        """A picture of this height, on one page with a heading right above it."""
        blocks: list[Mapping[str, Any]] = self._runs[-1]["blocks"]
        if blocks and blocks[-1]["kind"] == "heading":
            above = blocks.pop()
            height += above["above"] + above["below"] + above["size"] * _LINE
        self._put("box", height=height, below=below)

    def page(self) -> None:
        self._put("page")

    def table(self, laid: WordTable) -> None:
        if not laid.rows:
            self.text(laid.empty, 6.0)
            return
        bold = [column.style.bold for column in laid.columns]
        cells = [
            [text, laid.unbroken(at), strong]
            for at, row in enumerate(laid.texts)
            for text, strong in zip(row, bold, strict=True)
        ]
        widths = [each / 20 for each in laid.widths]
        self._put("table", head=laid.heads, cells=cells, widths=widths, size=CELL_POINTS, side=CELL_SIDE / 20)

    def begins(self) -> Sequence[int]:
        """The page of each chapter, counted from 1."""
        book = {**self._paper._asdict(), "size": self._size, "fonts": TWINS, "runs": self._runs}
        source = resources.files("itsm_fit.report.pdf").joinpath("word_pages.typ").read_bytes()
        inputs = {"book": json.dumps(book, ensure_ascii=False)}
        found = typst.query(source, "<begins>", field="value", sys_inputs=inputs, font_paths=fonts())
        return [int(each) for each in json.loads(found)]

    def _put(self, kind: str, **values: Any) -> None:
        blocks: list[Mapping[str, Any]] = self._runs[-1]["blocks"]
        blocks.append({"kind": kind, **values})
