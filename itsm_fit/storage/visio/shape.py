"""The shapes of a page as a tree: what each inherits, what it says, and where it lies on the page."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from lxml import etree

from itsm_fit.model.process import Bounds, Point
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.visio.package import MasterPart, VisioPackage
from itsm_fit.storage.visio.sheet import NO_CELL, ShapeSheet, as_number

_INCH: Final = 96.0
"""Diagram units: a task of Visio is then as large as one here."""
_LETTER: Final = 11.0
_DEPENDS: Final = re.compile(r"DEPENDSON\((\d+)((?:,Sheet\.\d+!SheetRef\(\))*)\)")
_SHEET: Final = re.compile(r"Sheet\.(\d+)!")


class VisioMaster(NamedTuple):
    """A master: its name in every language, the id that copies of it keep, and its shapes by id."""

    name: str
    base_id: str
    top: ShapeSheet
    shapes: Mapping[str, ShapeSheet]


class LineStyles:
    """The style sheets of a drawing by id, each with what it inherits from."""

    def __init__(self, document: etree._Element) -> None:
        self._elements = {each.get("ID") or "": each for each in document.iter("{*}StyleSheet")}
        self._sheets: dict[str, ShapeSheet | None] = {}

    def line(self, key: str | None) -> ShapeSheet | None:
        """What lines look like in a style."""
        if key is None or key not in self._elements:
            return None
        if key not in self._sheets:
            self._sheets[key] = None  # until it is known; where a circle closes
            element = self._elements[key]
            self._sheets[key] = ShapeSheet(element, self.line(element.get("LineStyle")))
        return self._sheets[key]


class Masters:
    """The masters of a drawing, read when a shape asks for one."""

    def __init__(self, package: VisioPackage, styles: LineStyles) -> None:
        self._styles = styles
        self._parts = package.masters()
        self._read: dict[str, VisioMaster | None] = {}

    def get(self, key: str | None) -> VisioMaster | None:
        """The master with this id, None where there is none, or it is empty."""
        if key is None:
            return None
        if key not in self._read:
            part = self._parts.get(key)
            self._read[key] = None if part is None else self._master(part)
        return self._read[key]

    def _master(self, part: MasterPart) -> VisioMaster | None:
        shapes = {
            each.get("ID") or "": ShapeSheet(each, None, self._styles.line(each.get("LineStyle")))
            for each in part.content.iter("{*}Shape")
        }
        if not shapes:
            return None
        name = part.entry.get("NameU") or part.entry.get("Name") or ""
        base_id = part.entry.get("BaseID") or ""
        return VisioMaster(name, base_id.upper(), next(iter(shapes.values())), shapes)


@dataclass(eq=False)
class VisioShape:
    """A shape on a page; `parent` is the group that holds it, `master` what it or its group was made from."""

    id: str
    sheet: ShapeSheet
    parent: VisioShape | None
    master: VisioMaster | None
    is_own_master: bool
    page: PageFrame
    parts: list[VisioShape] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What Visio calls it."""
        return f"Sheet.{self.id}"

    @cached_property
    def name(self) -> str:
        """The name of its kind in every language, without the number that Visio adds."""
        own = self.sheet.element.get("NameU") or ""
        made_from = self.master.name if self.master is not None and self.is_own_master else ""
        return re.sub(r"\.\d+$", "", made_from or own)

    @property
    def called(self) -> str:
        """What a person finds it by in Visio."""
        return f"{self.name}, {self.key}" if self.name else self.key

    @property
    def is_line(self) -> bool:
        """Whether it has a beginning and an end."""
        return bool(self.sheet.cell("BeginX").value or self.sheet.cell("EndX").value)

    @property
    def type(self) -> str:
        """Shape, Group, Foreign (a picture or object) or Guide."""
        return self.sheet.element.get("Type") or (self.sheet.base.element.get("Type") if self.sheet.base else "") or ""

    @cached_property
    def text(self) -> str:
        """Its own text on one line, that of its master where it has none itself."""
        at: ShapeSheet | None = self.sheet
        while at is not None:
            element = at.element.find("{*}Text")
            if element is not None:
                return _plain("".join(map(str, element.itertext())))
            at = at.base
        return ""

    @cached_property
    def whole_text(self) -> str:
        """Its text, or those of its parts where it has none itself."""
        return self.text or " ".join(filter(None, (part.whole_text for part in self.parts)))

    def walk(self) -> Iterator[VisioShape]:
        """It and all in it, itself first."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def related(self, kind: int) -> list[str]:
        """The ids of the shapes that it stands in a relation to ([MS-VSDX] 2.5.79): 4 are containers around it."""
        found = []
        for number, shapes in _DEPENDS.findall(self.sheet.own.get("Relationships", NO_CELL).formula):
            if int(number) == kind:
                found += _SHEET.findall(shapes)
        return found

    @cached_property
    def bounds(self) -> Bounds:
        """The box around it, in diagram units of its page."""
        width, height = self.sheet.number("Width"), self.sheet.number("Height")
        corners = [self.place(x, y) for x in (0.0, width) for y in (0.0, height)]
        x, y = min(corner.x for corner in corners), min(corner.y for corner in corners)
        return Bounds(x, y, max(corner.x for corner in corners) - x, max(corner.y for corner in corners) - y)

    def place(self, x: float, y: float) -> Point:
        """Where a place of the shape (inches, y up) lies on the page."""
        at: VisioShape | None = self
        while at is not None:
            x, y = at.outward(x, y)
            at = at.parent
        return self.page.point(x, y)

    def outer_place(self, x: float, y: float) -> Point:
        """Where a place of what holds the shape lies on the page."""
        return self.page.point(x, y) if self.parent is None else self.parent.place(x, y)

    def outward(self, x: float, y: float) -> tuple[float, float]:
        """A place of the shape in what holds it: moved by its pin, flipped, turned."""
        sheet = self.sheet
        x, y = x - self._pin("LocPinX", "Width"), y - self._pin("LocPinY", "Height")
        x = -x if sheet.cell("FlipX").value == "1" else x
        y = -y if sheet.cell("FlipY").value == "1" else y
        angle = sheet.number("Angle")
        turned_x = x * math.cos(angle) - y * math.sin(angle)
        turned_y = x * math.sin(angle) + y * math.cos(angle)
        return turned_x + sheet.number("PinX"), turned_y + sheet.number("PinY")

    def _pin(self, name: str, size: str) -> float:
        """The pin in the shape: its own, else as far along as in its master, else the middle."""
        own, now = self.sheet.own.get(name), self.sheet.number(size)
        if own is not None:
            return as_number(own.value, now / 2)
        base = self.sheet.base
        if base is None or not base.cell(name).value or not base.number(size):
            return now / 2
        return base.number(name) / base.number(size) * now


class PageFrame:
    """How places on a page (inches of the drawing, y up) become diagram units, y down."""

    def __init__(self, sheet: ShapeSheet) -> None:
        page, drawing = sheet.number("PageScale", 1.0), sheet.number("DrawingScale", 1.0)
        self._unit = _INCH * (page / drawing if page > 0 and drawing > 0 else 1.0)
        self._height = sheet.number("PageHeight", _LETTER)
        self.hidden = {
            key: row["Name"].value if "Name" in row else key
            for key, row in sheet.rows("Layer").items()
            if "Visible" in row and row["Visible"].value == "0"
        }

    def point(self, x: float, y: float) -> Point:
        """A place on the page in diagram units."""
        return Point(round(x * self._unit, 3), round((self._height - y) * self._unit, 3))


def shapes_of(content: etree._Element, frame: PageFrame, masters: Masters, styles: LineStyles) -> list[VisioShape]:
    """The outermost shapes of a page with all in them, in the order in which they are drawn.

    Raises InputError where they nest too deeply.
    """
    return list(_Tree(frame, masters, styles).shapes(content, None))


class _Tree:
    def __init__(self, frame: PageFrame, masters: Masters, styles: LineStyles) -> None:
        self._frame, self._masters, self._styles = frame, masters, styles

    def shapes(self, holder: etree._Element, parent: VisioShape | None, depth: int = 0) -> Iterator[VisioShape]:
        Limit.NESTED.check(depth, "")
        for element in holder.iterfind("{*}Shapes/{*}Shape"):
            if element.get("Del") != "1":
                yield self._shape(element, parent, depth)

    def _shape(self, element: etree._Element, parent: VisioShape | None, depth: int) -> VisioShape:
        own = self._masters.get(element.get("Master"))
        master = own or (None if parent is None else parent.master)
        base = None
        if master is not None:
            base = master.top if own is not None else master.shapes.get(element.get("MasterShape") or "")
        sheet = ShapeSheet(element, base, self._styles.line(element.get("LineStyle")))
        shape = VisioShape(element.get("ID") or "", sheet, parent, master, own is not None, self._frame)
        if own is not None and element.find("{*}Shapes") is None:
            shape.parts = self._copied(own.top.element, shape, depth + 1)
        else:
            shape.parts = list(self.shapes(element, shape, depth + 1))
        return shape

    def _copied(self, holder: etree._Element, parent: VisioShape, depth: int) -> list[VisioShape]:
        """The parts of a master that an instance shows without saying anything of them."""
        Limit.NESTED.check(depth, "")
        parts = []
        for element in holder.iterfind("{*}Shapes/{*}Shape"):
            part = VisioShape("", ShapeSheet(element), parent, parent.master, False, self._frame)
            part.parts = self._copied(element, part, depth + 1)
            parts.append(part)
        return parts


def _plain(text: str) -> str:
    return " ".join(text.split())
