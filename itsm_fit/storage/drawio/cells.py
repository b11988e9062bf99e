"""The cells of a page: boxes and lines with plain text, styles as mappings, and places on the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import unescape
from html.parser import HTMLParser

from lxml import etree

from itsm_fit.model.process import Bounds, Point
from itsm_fit.storage.bpmn.geometry import FARTHEST
from itsm_fit.storage.drawio.shapes import shape_of
from itsm_fit.storage.drawn import LineMeaning, PageBox, PageContent, PageLine
from itsm_fit.storage.limits import Limit

_WRAPPERS = ("UserObject", "object")
"""They carry the id and label of the cell inside them."""
_BREAKS = frozenset({"br", "div", "p", "li", "tr", "td"})


def read_cells(model: etree._Element) -> PageContent:
    """The visible cells of a page; the text of a line's labels is the line's own.

    Raises InputError where they nest too deeply.
    """
    raw = {cell.id: cell for cell in map(_Raw.of, model.iter("mxCell")) if cell.id}
    Limit.NESTED.check(_depth({key: cell.parent for key, cell in raw.items()}), "")
    cells = PageContent()
    labels: dict[str, list[str]] = {}
    for cell in raw.values():
        holder = raw.get(cell.parent)
        if cell.is_edge:
            cells.lines[cell.id] = cell.line(raw)
        elif cell.is_vertex and holder is not None and holder.is_edge:
            labels.setdefault(holder.id, []).append(cell.text)
        elif cell.is_vertex:
            cells.boxes[cell.id] = cell.box(raw)
    for key, texts in labels.items():
        line = cells.lines[key]
        said = " ".join(filter(None, (line.text, *texts)))
        cells.lines[key] = replace(line, text=said)
    return cells


def _depth(parents: Mapping[str, str]) -> int:
    """How many hold the innermost one, by the one that holds each; circles do not count."""
    depths: dict[str, int] = {}
    for key in parents:
        way = []
        at = key
        while at in parents and at not in depths:
            depths[at] = 0  # until it is known; where a circle closes
            way.append(at)
            at = parents[at]
        above = depths.get(at, -1)
        depths |= {inner: above + up for up, inner in enumerate(reversed(way), 1)}
    return max(depths.values(), default=0)


def plain(value: str, *, html: bool) -> str:
    """Text on one line, without markup when it is HTML."""
    if html:
        reader = _Text()
        reader.feed(value)
        reader.close()
        value = "".join(reader.pieces)
    return " ".join(unescape(value).replace("\\n", " ").split())


def style_of(text: str) -> dict[str, str]:
    """A style such as ``rhombus;html=1;`` by key; the bare names together are at ""."""
    found: dict[str, str] = {}
    bare = []
    for part in text.split(";"):
        key, sign, value = part.strip().partition("=")
        if sign:
            found[key] = value
        elif key:
            bare.append(key)
    found[""] = " ".join(bare)
    return found


@dataclass(frozen=True, slots=True)
class _Raw:
    """A cell as it stands in the file: its geometry is relative to its parent."""

    id: str
    text: str
    style: Mapping[str, str]
    parent: str
    element: etree._Element

    @classmethod
    def of(cls, element: etree._Element) -> _Raw:
        outer = element.getparent()
        holder = outer if outer is not None and outer.tag in _WRAPPERS else element
        style = style_of(element.get("style") or "")
        text = holder.get("label") or element.get("value") or ""
        html = style.get("html") == "1" or "<" in text
        return cls(
            holder.get("id") or element.get("id") or "",
            plain(text, html=html),
            style,
            element.get("parent") or "",
            element,
        )

    @property
    def is_edge(self) -> bool:
        return self.element.get("edge") == "1"

    @property
    def is_vertex(self) -> bool:
        return self.element.get("vertex") == "1" and self.element.get("visible") != "0"

    def box(self, all_cells: Mapping[str, _Raw]) -> PageBox:
        across = self.style.get("horizontal") == "0"
        return PageBox(self.id, self.text, shape_of(self.style), self.parent, self._bounds(all_cells), across)

    def _bounds(self, all_cells: Mapping[str, _Raw]) -> Bounds:
        geometry = self.element.find("mxGeometry")
        x, y = self._origin(all_cells)
        if geometry is None:
            return Bounds(x, y, 0.0, 0.0)
        box = Bounds(
            x + _number(geometry, "x"),
            y + _number(geometry, "y"),
            max(0.0, _number(geometry, "width")),
            max(0.0, _number(geometry, "height")),
        )
        return box if sum(map(abs, (box.x, box.y, box.width, box.height))) <= FARTHEST else Bounds(0.0, 0.0, 0.0, 0.0)

    def line(self, all_cells: Mapping[str, _Raw]) -> PageLine:
        x, y = self._origin(all_cells)
        ends = {
            point.get("as"): Point(x + _number(point, "x"), y + _number(point, "y"))
            for point in self.element.iterfind("mxGeometry/mxPoint")
        }
        source, target = self.element.get("source") or "", self.element.get("target") or ""
        line = PageLine(
            self.id,
            self.text,
            source if source in all_cells else "",
            target if target in all_cells else "",
            ends.get("sourcePoint"),
            ends.get("targetPoint"),
            LineMeaning.DASHED if self.style.get("dashed") == "1" else LineMeaning.FLOW,
            self.style.get("endArrow") != "none",
        )
        return line if line.arrow or self.style.get("startArrow", "none") == "none" else line.turned()

    def _origin(self, all_cells: Mapping[str, _Raw]) -> tuple[float, float]:
        """The corner of what holds the cell, on the page."""
        x = y = 0.0
        holder = all_cells.get(self.parent)
        for _ in range(Limit.NESTED.most):  # a hostile file may hold a cell in itself
            if holder is None:
                break
            geometry = holder.element.find("mxGeometry")
            if geometry is not None and not holder.is_edge:
                x, y = x + _number(geometry, "x"), y + _number(geometry, "y")
            holder = all_cells.get(holder.parent)
        return x, y


class _Text(HTMLParser):
    """The text of HTML, with a blank where a line ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _BREAKS:
            self.pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self.pieces.append(" ")


def _number(element: etree._Element, key: str) -> float:
    try:
        value = float(element.get(key) or 0.0)
    except ValueError:
        return 0.0
    return value if abs(value) <= FARTHEST else 0.0  # false for NaN
