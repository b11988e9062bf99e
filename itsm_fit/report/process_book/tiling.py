"""A drawing on paper of one size: whole where it can be read so, else lying, else in parts beside an overview."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil
from typing import Final, NamedTuple, TypeAlias

from itsm_fit.drawing.export import POINTS, READABLE
from itsm_fit.drawing.geometry import grown, overlap
from itsm_fit.drawing.shapes import Size
from itsm_fit.drawing.theme import LIGHT
from itsm_fit.language import tr
from itsm_fit.model.process import Bounds, Point
from itsm_fit.report.process_book.book import BookDrawing

_OVERVIEW: Final = 0.55
"""The share of the height of a page that an overview takes at most."""
_SLACK: Final = 0.4
"""The share of a part that it has at least, whatever stands before it and wherever a cut would be best."""
_CLEAR: Final = 20.0
"""Diagram units that a cut keeps from what stands beside it, where there is room."""
_HAIR: Final = 4.0
"""How far the ground of a strip stands out, so that nothing under it shows at its edge."""
_SPARE: Final = 1e-6
_ROOT: Final = re.compile(r"<svg[^>]*>")
_SIZE: Final = re.compile(r' (?:width|height|viewBox)="[^"]*"')
_PAIR: Final = re.compile(r"(-?[\d.]+)[ ,]+(-?[\d.]+)")
"""A place in the data of a path."""
_BESIDE: Final = 160.0
"""Diagram units that a text may stand out over where it stands."""
_LABEL: Final = 60.0
"""The size of the number of a part on an overview that is drawn at 1 point a unit and smaller."""


class PaperRooms(NamedTuple):
    """What a page leaves for a drawing, upright and lying, in points."""

    upright: Size
    lying: Size


class DrawnPiece(NamedTuple):
    """A picture on a page; `width` and `height` in points, `part` and `parts` 0 for what is the whole drawing."""

    svg: str
    width: float
    height: float
    lying: bool
    part: int = 0
    parts: int = 0


class _Grid(NamedTuple):
    """The cuts through a drawing, and how it lies on the paper."""

    across: Sequence[tuple[float, float]]
    down: Sequence[tuple[float, float]]
    lying: bool
    scale: float

    @property
    def parts(self) -> int:
        return len(self.across) * len(self.down)


def pieces_of(drawing: BookDrawing, rooms: PaperRooms) -> list[DrawnPiece]:
    """The pictures of a drawing in reading order, no name on them smaller than can be read but on an overview."""
    size = Size(drawing.frame.width, drawing.frame.height)
    for room, lying in ((rooms.upright, False), (rooms.lying, True)):
        scale = min(room.width / size.width, room.height / size.height)
        if scale >= READABLE:
            scale = min(scale, POINTS)
            return [DrawnPiece(drawing.svg, size.width * scale, size.height * scale, lying)]
    grid = min(
        (_grid(drawing, room, lying=lying) for room, lying in ((rooms.upright, False), (rooms.lying, True))),
        key=lambda each: (each.parts, each.lying),
    )
    return [_overview(drawing, grid, rooms.upright), *_parts(drawing, grid)]


def whole_piece(drawing: BookDrawing, room: Size) -> DrawnPiece:
    """All of a drawing in one room, however small it becomes."""
    scale = min(room.width / drawing.frame.width, room.height / drawing.frame.height, POINTS * 4 / 3)
    return DrawnPiece(drawing.svg, drawing.frame.width * scale, drawing.frame.height * scale, lying=True)


def _grid(drawing: BookDrawing, room: Size, *, lying: bool) -> _Grid:
    frame, strip = drawing.frame, drawing.strip
    widest, highest = room.width / READABLE, room.height / READABLE
    across = _cuts((frame.x, frame.right), widest, strip.width, [(box.x, box.right) for box in drawing.boxes])
    down = _cuts((frame.y, frame.bottom), highest, strip.height, [(box.y, box.bottom) for box in drawing.boxes])
    wide = max(end - start + (strip.width if at else 0.0) for at, (start, end) in enumerate(across))
    high = max(end - start + (strip.height if at else 0.0) for at, (start, end) in enumerate(down))
    return _Grid(across, down, lying, min(room.width / wide, room.height / high, POINTS))


def _cuts(
    span: tuple[float, float], most: float, strip: float, boxes: Sequence[tuple[float, float]]
) -> list[tuple[float, float]]:
    """A span in as few stretches as there have to be, none longer than `most`, those behind the first shorter by a
    strip that is drawn before them.

    Each cut goes through as few boxes as it can, and stands where the stretches come out most alike.
    """
    start, end = span
    later = max(most - strip, most * _SLACK)
    parts = 1 + max(0, ceil((end - start - most) / later - _SPARE))
    found: list[float] = [start]
    for left in range(parts - 1, 0, -1):
        at = found[-1]
        latest = at + (most if at == start else later)
        earliest = max(end - left * later, at + (latest - at) * _SLACK)
        found.append(_best_cut(min(earliest, latest), latest, at + (end - at) / (left + 1), boxes))
    return list(pairwise([*found, end]))


def _best_cut(earliest: float, latest: float, wish: float, boxes: Sequence[tuple[float, float]]) -> float:
    """The place in a stretch that goes through the fewest boxes, of such places the one next to the wish."""
    edges = sorted({earliest, latest, *(edge for box in boxes for edge in box if earliest < edge < latest)})
    if len(edges) < 2:
        return latest

    def place(gap: tuple[float, float]) -> float:
        clear = min(_CLEAR, (gap[1] - gap[0]) / 2)
        return min(max(wish, gap[0] + clear), gap[1] - clear)

    def worth(gap: tuple[float, float]) -> tuple[int, float]:
        middle = (gap[0] + gap[1]) / 2
        return sum(low < middle < high for low, high in boxes), abs(place(gap) - wish)

    return place(min(pairwise(edges), key=worth))


def _parts(drawing: BookDrawing, grid: _Grid) -> list[DrawnPiece]:
    frame, strip = drawing.frame, drawing.strip
    head, inside = _taken_apart(drawing.svg)
    marks = list(_marks(f"{head}{inside}</svg>"))
    made: list[DrawnPiece] = []
    for row, (top, bottom) in enumerate(grid.down):
        for column, (left, right) in enumerate(grid.across):
            before = strip.width if column else 0.0
            above = strip.height if row else 0.0
            shows = Bounds(left, top, right - left, bottom - top)
            page = Bounds(left - before, top - above, shows.width + before, shows.height + above)
            strips = []
            if before:
                strips.append(_strip(Bounds(page.x, top, before, shows.height), Point(frame.x, top), marks))
            if above:
                strips.append(_strip(Bounds(left, page.y, shows.width, above), Point(left, frame.y), marks))
            box = f"{page.x:.2f} {page.y:.2f} {page.width:.2f} {page.height:.2f}"
            svg = f"{_sized(head, page.width, page.height, box)}{_seen(shows, marks)}{''.join(strips)}</svg>"
            size = page.width * grid.scale, page.height * grid.scale
            made.append(DrawnPiece(svg, *size, grid.lying, len(made) + 1, grid.parts))
    return made


_Marks: TypeAlias = Sequence[tuple[str, Bounds | None]]


def _seen(shows: Bounds, marks: _Marks) -> str:
    """What of a drawing stands in a place, some of what is beside it included."""
    return "".join(text for text, box in marks if box is None or overlap(box, shows))


def _strip(place: Bounds, of: Point, marks: _Marks) -> str:
    """What stands at `of` on the drawing, on ground of its own over whatever is at a place.

    To cut what is drawn costs a picture as large as the whole: it is done for these strips only.
    """
    shows = Bounds(of.x, of.y, place.width, place.height)
    at = f'x="{place.x:.2f}" y="{place.y:.2f}" width="{place.width:.2f}" height="{place.height:.2f}"'
    box = f"{shows.x:.2f} {shows.y:.2f} {shows.width:.2f} {shows.height:.2f}"
    ground = (
        f'x="{place.x - _HAIR:.2f}" y="{place.y - _HAIR:.2f}" width="{place.width + _HAIR:.2f}" '
        f'height="{place.height + _HAIR:.2f}" fill="{LIGHT.surface}"'
    )
    return f'<rect {ground}/><svg {at} viewBox="{box}" overflow="hidden">{_seen(shows, marks)}</svg>'


def _marks(svg: str) -> Iterator[tuple[str, Bounds | None]]:
    """What a drawing is made of, from back to front, each with a box that holds all of it, None where that has none.

    What a part does not show is not in it: of a large drawing each of its many parts would be as large as the whole.
    """
    from lxml import etree

    root = etree.fromstring(svg.encode(), etree.XMLParser(resolve_entities=False, huge_tree=True))
    for element in root:
        text = etree.tostring(element, encoding="unicode", with_tail=False)
        text = text.replace(' xmlns="http://www.w3.org/2000/svg"', "")
        xs: list[float] = []
        ys: list[float] = []
        for each in element.iter(etree.Element):
            for names, found, size in ((("x", "cx"), xs, "width"), (("y", "cy"), ys, "height")):
                at = next((float(value) for name in names if (value := each.get(name))), None)
                if at is not None:
                    found += [at, at + float(each.get(size) or 0.0)]
            for across, down in _PAIR.findall(each.get("d") or ""):
                xs.append(float(across))
                ys.append(float(down))
        box = Bounds(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)) if xs and ys else None
        yield text, None if box is None else grown(box, _BESIDE)


def _overview(drawing: BookDrawing, grid: _Grid, room: Size) -> DrawnPiece:
    """The whole drawing, with what its parts show."""
    frame = drawing.frame
    scale = min(room.width / frame.width, room.height * _OVERVIEW / frame.height)
    narrow = min(end - start for cuts in (grid.across, grid.down) for start, end in cuts)
    line, size = 1.2 / scale, min(_LABEL, 14 / scale, narrow * 0.4)
    signs: list[str] = []
    for top, bottom in grid.down:
        for left, right in grid.across:
            number = len(signs) + 1
            signs.append(
                f'<rect x="{left:.2f}" y="{top:.2f}" width="{right - left:.2f}" height="{bottom - top:.2f}" '
                f'fill="none" stroke="{LIGHT.accent}" stroke-width="{line:.2f}" stroke-dasharray="{4 * line:.2f}"/>'
                f'<text x="{left + size * 0.3:.2f}" y="{top + size:.2f}" font-size="{size:.2f}" font-weight="600" '
                f'fill="{LIGHT.accent}">{number}</text>'
            )
    head, inside = _taken_apart(drawing.svg)
    box = f"{frame.x:.2f} {frame.y:.2f} {frame.width:.2f} {frame.height:.2f}"
    svg = f"{_sized(head, frame.width, frame.height, box)}{inside}{''.join(signs)}</svg>"
    return DrawnPiece(svg, frame.width * scale, frame.height * scale, lying=False, parts=grid.parts)


def _taken_apart(svg: str) -> tuple[str, str]:
    """The head of a drawing, and what is inside of it."""
    found = _ROOT.match(svg)
    if found is None:
        raise ValueError("not a drawing made by to_svg")
    return found[0], svg[found.end() : svg.rindex("</svg>")]


def _sized(head: str, width: float, height: float, box: str) -> str:
    """The head of a drawing with another size."""
    kept = _SIZE.sub("", head).removesuffix(">")
    return f'{kept} width="{width:.2f}" height="{height:.2f}" viewBox="{box}">'


def piece_words(drawing: BookDrawing, piece: DrawnPiece) -> str:
    """What a picture shows, in words."""
    if not piece.parts:
        return drawing.described
    if not piece.part:
        return tr("{drawing} An overview; the parts in it follow, larger.", drawing=drawing.described)
    return tr("{drawing} Part {part} of {parts}.", drawing=drawing.described, part=piece.part, parts=piece.parts)


def caption_of(drawing: BookDrawing, piece: DrawnPiece) -> str:
    """What stands below a picture; nothing below one that is whole."""
    if not piece.parts:
        return ""
    if not piece.part:
        return tr("{title}, all of it; the numbered parts follow, larger.", title=drawing.title)
    return tr("{title}, part {part} of {parts}", title=drawing.title, part=piece.part, parts=piece.parts)
