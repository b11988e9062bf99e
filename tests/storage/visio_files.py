"""Little Visio drawings, written part by part as the format is described in [MS-VSDX]: not by what reads them here."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.microsoft.com/office/visio/2012/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
VISIO = "http://schemas.microsoft.com/visio/2010/relationships"
RECTANGLE = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
DIAMOND = ((0, 0.5), (0.5, 1), (1, 0.5), (0.5, 0), (0, 0.5))
DASHES = '<StyleSheets><StyleSheet ID="0" NameU="Line"><Cell N="EndArrow" V="0"/></StyleSheet></StyleSheets>'


def cells(values: Mapping[str, object]) -> str:
    """Cells by name; a pair is a value and its formula."""
    found = []
    for name, value in values.items():
        said, formula = value if isinstance(value, tuple) else (value, "")
        tail = f" F={quoteattr(str(formula))}" if formula else ""
        found.append(f"<Cell N={quoteattr(name)} V={quoteattr(str(said))}{tail}/>")
    return "".join(found)


def rows(section: str, values: Mapping[str, object]) -> str:
    """A section of named rows with one value each, or with several cells."""
    if not values:
        return ""
    written = "".join(
        f"<Row N={quoteattr(name)}>{cells(value if isinstance(value, dict) else {'Value': value})}</Row>"
        for name, value in values.items()
    )
    return f'<Section N="{section}">{written}</Section>'


def outline(places: Sequence[tuple[float, float]]) -> str:
    """A border through shares of width and height."""
    drawn = "".join(
        f'<Row T="{"RelMoveTo" if at == 0 else "RelLineTo"}" IX="{at + 1}">{cells({"X": x, "Y": y})}</Row>'
        for at, (x, y) in enumerate(places)
    )
    return f'<Section N="Geometry" IX="0">{drawn}</Section>'


ELLIPSE = (
    '<Section N="Geometry" IX="0"><Row T="Ellipse" IX="1">'
    + cells({"X": 0.5, "Y": 0.25, "A": 1, "B": 0.25, "C": 0.5, "D": 0.5})
    + "</Row></Section>"
)


def shape(
    key: int | str,
    text: str | None = None,
    *,
    master: int | None = None,
    of: int | None = None,
    at: tuple[float, float] | None = None,
    size: tuple[float, float] | None = None,
    user: Mapping[str, object] | None = None,
    data: Mapping[str, object] | None = None,
    more: Mapping[str, object] | None = None,
    drawn: str = "",
    parts: Sequence[str] = (),
    kind: str = "",
    attributes: str = "",
) -> str:
    """A shape with its pin in its middle (inches, y up); `of` is the shape of its group's master that it is one of."""
    values: dict[str, object] = {}
    if at is not None:
        values |= {"PinX": at[0], "PinY": at[1]}
    if size is not None:
        values |= {"Width": size[0], "Height": size[1], "LocPinX": size[0] / 2, "LocPinY": size[1] / 2}
    values |= more or {}
    head = f'ID="{key}" Type="{kind or ("Group" if parts else "Shape")}"'
    if master is not None:
        head += f' Master="{master}"'
    if of is not None:
        head += f' MasterShape="{of}"'
    body = cells(values) + rows("User", user or {}) + rows("Property", data or {}) + drawn
    said = "" if text is None else f"<Text>{escape(text)}</Text>"
    inside = f"<Shapes>{''.join(parts)}</Shapes>" if parts else ""
    return f"<Shape {head} {attributes}>{body}{said}{inside}</Shape>"


def line(
    key: int | str,
    start: tuple[float, float],
    end: tuple[float, float],
    text: str | None = None,
    *,
    bends: Sequence[tuple[float, float]] = (),
    arrows: tuple[int, int] = (0, 4),
    master: int | None = None,
    data: Mapping[str, object] | None = None,
) -> str:
    """A connector between two places on the page, through others."""
    left, low = min(start[0], end[0]), min(start[1], end[1])
    width, height = abs(end[0] - start[0]), abs(end[1] - start[1])
    way = [start, *bends, end]
    drawn = "".join(
        f'<Row T="{"MoveTo" if at == 0 else "LineTo"}" IX="{at + 1}">{cells({"X": x - left, "Y": y - low})}</Row>'
        for at, (x, y) in enumerate(way)
    )
    more = {
        "PinX": left,
        "PinY": low,
        "Width": width,
        "Height": height,
        "LocPinX": 0,
        "LocPinY": 0,
        "BeginX": start[0],
        "BeginY": start[1],
        "EndX": end[0],
        "EndY": end[1],
        "BeginArrow": arrows[0],
        "EndArrow": arrows[1],
    }
    section = f'<Section N="Geometry" IX="0">{drawn}</Section>'
    return shape(key, text, master=master, data=data, more=more, drawn=section)


def glue(key: int | str, source: int | str | None, target: int | str | None) -> str:
    """What a connector is glued to."""
    ends = (("BeginX", 9, source), ("EndX", 12, target))
    return "".join(
        f'<Connect FromSheet="{key}" FromCell="{cell}" FromPart="{part}" ToSheet="{to}" ToCell="PinX" ToPart="3"/>'
        for cell, part, to in ends
        if to is not None
    )


def flow(key: int, source: int, target: int, text: str | None = None, **more: object) -> tuple[str, str]:
    """A glued connector whose ends lie nowhere in particular."""
    return line(key, (1, 1), (2, 2), text, **more), glue(key, source, target)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Page:
    """A page: shapes, and pairs of a connector and its glue."""

    shapes: Sequence[str | tuple[str, str]] = ()
    name: str = "Page-1"
    background: bool = False
    sheet: str = ""
    height: float = 11.0
    extra: str = ""

    @property
    def content(self) -> str:
        drawn = "".join(each if isinstance(each, str) else each[0] for each in self.shapes)
        glued = "".join(each[1] for each in self.shapes if not isinstance(each, str))
        return f"<Shapes>{drawn}</Shapes><Connects>{glued}</Connects>{self.extra}"


@dataclass(frozen=True)
class Master:
    """A master by its number, its name in every language, and its shapes."""

    key: int
    name: str
    content: str = field(default_factory=lambda: shape(5, size=(1, 0.75), drawn=outline(RECTANGLE)))
    base: str = ""
    local: str = ""

    @property
    def entry(self) -> str:
        return (
            f'<Master ID="{self.key}" NameU={quoteattr(self.name)} Name={quoteattr(self.local or self.name)} '
            f'BaseID="{self.base}"><Rel r:id="rId{self.key}"/></Master>'
        )


FLOWCHART = (Master(2, "Process"), Master(3, "Decision"), Master(4, "Start/End"), Master(6, "Dynamic connector"))


def _root(tag: str, inside: str) -> str:
    return f'<{tag} xmlns="{MAIN}" xmlns:r="{OFFICE}" xml:space="preserve">{inside}</{tag}>'


def _relations(targets: Sequence[tuple[str, str, str]]) -> str:
    listed = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{to}"/>' for key, kind, to in targets)
    return f'<Relationships xmlns="{PACKAGE}">{listed}</Relationships>'


def parts_of(
    *pages: Page, masters: Sequence[Master] = FLOWCHART, comments: str = "", styles: str = DASHES
) -> dict[str, str]:
    """The parts of a drawing by name."""
    listed = "".join(
        f'<Page ID="{at}" NameU="Page-{at}" Name={quoteattr(page.name)} Background="{int(page.background)}">'
        f"<PageSheet>{cells({'PageHeight': page.height, 'PageScale': 1, 'DrawingScale': 1})}{page.sheet}</PageSheet>"
        f'<Rel r:id="rId{at}"/></Page>'
        for at, page in enumerate(pages)
    )
    found = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": _relations([("rId1", f"{VISIO}/document", "visio/document.xml")]),
        "visio/document.xml": _root("VisioDocument", styles),
        "visio/_rels/document.xml.rels": _relations(
            [
                ("rId1", f"{VISIO}/masters", "masters/masters.xml"),
                ("rId2", f"{VISIO}/pages", "pages/pages.xml"),
                ("rId3", f"{VISIO}/comments", "comments.xml"),
            ]
        ),
        "visio/pages/pages.xml": _root("Pages", listed),
        "visio/pages/_rels/pages.xml.rels": _relations(
            [(f"rId{at}", f"{VISIO}/page", f"page{at + 1}.xml") for at in range(len(pages))]
        ),
        "visio/masters/masters.xml": _root("Masters", "".join(master.entry for master in masters)),
        "visio/masters/_rels/masters.xml.rels": _relations(
            [(f"rId{master.key}", f"{VISIO}/master", f"master{master.key}.xml") for master in masters]
        ),
    }
    found |= {f"visio/pages/page{at + 1}.xml": _root("PageContents", page.content) for at, page in enumerate(pages)}
    found |= {
        f"visio/masters/master{master.key}.xml": _root("MasterContents", f"<Shapes>{master.content}</Shapes>")
        for master in masters
    }
    if comments:
        found["visio/comments.xml"] = _root("Comments", comments)
    return found


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """The bytes of a package."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return out.getvalue()


def visio(*pages: Page, masters: Sequence[Master] = FLOWCHART, comments: str = "", styles: str = DASHES) -> bytes:
    """A whole drawing."""
    return zipped(parts_of(*pages, masters=masters, comments=comments, styles=styles))
