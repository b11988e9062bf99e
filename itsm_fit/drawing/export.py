"""Drawings as pictures and printed pages.

Both go through typst: it brings fonts of its own for machines that have none, shows a box for a character that no
font has instead of leaving it out, writes tagged PDF with real text, and lets other threads run meanwhile.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import typst

from itsm_fit.drawing.fonts import fonts
from itsm_fit.drawing.shapes import FONT_FAMILIES, Size
from itsm_fit.errors import FitError
from itsm_fit.language import tr

_MOST_PIXELS, _LONGEST_SIDE = 60_000_000, 32_000
"""Of a picture: what programs still open, and 240 MB while it is drawn."""
POINTS = 0.75
"""A diagram unit at most."""
_PIXELS = 96.0
"""An inch when a unit is a pixel."""
_AT_ONCE = 20
"""Pictures that are held together while they are drawn."""
MARGIN, _HEADING = 28.0, 30.0
_PAPERS = (Size(842, 595), Size(1191, 842), Size(1684, 1191), Size(2384, 1684), Size(3370, 2384))
"""A4 to A0, landscape, in points."""
READABLE = 0.45
"""Points a diagram unit that still read well in print: names of steps come out at about 5.4 points."""
_LONGEST_PAGE = 14_000.0
"""A little below what PDF viewers can show, in points."""
_ROOT = re.compile(r'<svg[^>]*? width="([\d.]+)" height="([\d.]+)"')

_PICTURE = """#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.drawing), format: "svg")
"""
_PICTURES = """#set page(width: auto, height: auto, margin: 0pt)
#for at in json(bytes(sys.inputs.drawings)) { page(image(bytes(at.drawing), format: "svg", width: at.across * 1pt)) }
"""
_PAGES = """#let pages = json(bytes(sys.inputs.pages))
#set document(title: pages.map(page => page.title).filter(title => title != "").join(", "))
#set text(font: json(bytes(sys.inputs.fonts)), size: 12pt)
#for at in pages {
  page(width: at.width * 1pt, height: at.height * 1pt, margin: at.margin * 1pt, {
    if at.title != "" { heading(level: 1, at.title) }
    align(center + horizon, image(bytes(at.drawing), format: "svg", width: at.drawn * 1pt, alt: at.title))
  })
}
"""


def to_png(svg: str, scale: float = 2.0) -> bytes:
    """A drawing made by `to_svg` as a picture, `scale` pixels a diagram unit.

    Raises FitError when the picture would be too large to open.
    """
    size = drawn_size(svg)
    across, down = size.width * scale, size.height * scale
    if across * down > _MOST_PIXELS or max(across, down) > _LONGEST_SIDE:
        raise FitError(
            tr(
                "The drawing is too large for a picture ({across:,.0f} × {down:,.0f} pixels): export it as "
                "SVG or PDF, or choose a smaller scale.",
                across=across,
                down=down,
            )
        )
    return _bytes(
        typst.compile(
            _PICTURE.encode(), format="png", ppi=_PIXELS * scale, sys_inputs={"drawing": svg}, font_paths=fonts()
        )
    )


def to_pngs(svgs: Sequence[str], across: Sequence[float]) -> list[bytes]:
    """Drawings made by `to_svg` as pictures, each so many pixels wide: much faster than one after the other."""
    points: list[Mapping[str, str | float]] = [
        {"drawing": svg, "across": each} for svg, each in zip(svgs, across, strict=True)
    ]
    return [picture for start in range(0, len(points), _AT_ONCE) for picture in _pictures(points[start:][:_AT_ONCE])]


def _pictures(points: Sequence[Mapping[str, str | float]]) -> list[bytes]:
    pictures = typst.compile(
        _PICTURES.encode(), format="png", ppi=72, sys_inputs={"drawings": json.dumps(points)}, font_paths=fonts()
    )
    return [pictures] if isinstance(pictures, bytes) else [_bytes(each) for each in pictures or ()]


def to_pdf(pages: Sequence[str], titles: Sequence[str] = ()) -> bytes:
    """Drawings made by `to_svg`, one a page, as a PDF with real text.

    A page is the smallest A format, landscape, on which the drawing can be read, else as large as the drawing. Each
    title stands above its drawing, and in the bookmarks.
    """
    named = [*titles, *[""] * (len(pages) - len(titles))]
    described = [_page(svg, title) for svg, title in zip(pages, named, strict=True)]
    inputs = {"pages": json.dumps(described), "fonts": json.dumps(FONT_FAMILIES)}
    return _bytes(typst.compile(_PAGES.encode(), format="pdf", sys_inputs=inputs, font_paths=fonts()))


class DrawnPage(NamedTuple):
    """The paper that a drawing takes, and the points that a diagram unit becomes on it."""

    paper: Size
    scale: float


def page_for(size: Size, heading: float = 0.0) -> DrawnPage:
    """The smallest A format, landscape, on which a drawing can be read below a heading of some points.

    Where there is none the page is as large as the drawing.
    """
    for paper in _PAPERS:
        scale = min((paper.width - 2 * MARGIN) / size.width, (paper.height - 2 * MARGIN - heading) / size.height)
        if scale >= READABLE:
            return DrawnPage(paper, min(scale, POINTS))
    scale = min(POINTS, (_LONGEST_PAGE - 2 * MARGIN - heading) / max(size))
    paper = Size(size.width * scale + 2 * MARGIN, size.height * scale + 2 * MARGIN + heading)
    return DrawnPage(paper, scale)


def _page(svg: str, title: str) -> dict[str, str | float]:
    """What the page of a drawing is made of; lengths in points."""
    size = drawn_size(svg)
    paper, scale = page_for(size, _HEADING if title else 0.0)
    return {
        "drawing": svg,
        "title": title,
        "width": paper.width,
        "height": paper.height,
        "margin": MARGIN,
        "drawn": size.width * scale,
    }


def drawn_size(svg: str) -> Size:
    """Width and height of a drawing made by `to_svg`, in diagram units."""
    found = _ROOT.search(svg)
    if found is None:
        raise ValueError("not a drawing made by to_svg")
    return Size(max(float(found[1]), 1.0), max(float(found[2]), 1.0))


def _bytes(compiled: bytes | list[bytes] | None) -> bytes:
    if not isinstance(compiled, bytes):
        raise TypeError("typst gave no single file")
    return compiled
