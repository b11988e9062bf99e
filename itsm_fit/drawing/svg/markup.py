"""Writing SVG: tags, numbers, paths and lines of text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from itsm_fit.drawing.path import Symbol
from itsm_fit.drawing.shapes import LINE_HEIGHT
from itsm_fit.drawing.text import WrappedText
from itsm_fit.model.process import Bounds, Point

_UNFIT = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold."""
_TO_ESCAPE = re.compile('[&<>"\0-\x1f\ud800-\udfff\ufffe\uffff]')
"""What a value between quotes cannot hold as it is."""
_SPACES = str.maketrans({"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
"""What would be read as a blank."""
_ASCENT = 0.36
"""From the middle of a line of print down to its base line, in em."""


def number(value: float) -> str:
    """Two decimals at most."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text if text != "-0" else "0"


def plain(text: str) -> str:
    """The text without characters that XML cannot hold, escaped."""
    return _UNFIT.sub("\ufffd", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def tag(name: str, *children: str, **attributes: str | float | None) -> str:
    """An element; underscores in attribute names become hyphens, None leaves one out, children are markup."""
    words = [name]
    for key, value in attributes.items():
        if value is not None:
            text = _quoted(value) if isinstance(value, str) else f'"{number(value)}"'
            words.append(f"{_attribute(key)}={text}")
    head = " ".join(words)
    return f"<{head}>{''.join(children)}</{name}>" if children else f"<{head}/>"


@cache
def _attribute(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _quoted(text: str) -> str:
    """The text as the value of an attribute, between the marks that it holds fewer of."""
    if _TO_ESCAPE.search(text) is None:
        return f'"{text}"'
    text = plain(text).translate(_SPACES)
    if '"' not in text:
        return f'"{text}"'
    return f"'{text}'" if "'" not in text else '"' + text.replace('"', "&quot;") + '"'


def group(title: str, *children: str, **attributes: str | float | None) -> str:
    """A group that says what it is to whoever cannot see it."""
    return tag("g", tag("title", plain(title)), *children, **attributes)


def rectangle(box: Bounds, **attributes: str | float | None) -> str:
    """A rectangle."""
    return tag("rect", x=box.x, y=box.y, width=box.width, height=box.height, **attributes)


def polyline(points: Sequence[Point]) -> str:
    """Path data of straight lines."""
    return "M" + "L".join(f"{number(point.x)} {number(point.y)}" for point in points)


def symbol(paths: Symbol, box: Bounds, ink: str, paper: str) -> str:
    """A symbol drawn into a box."""
    colours = {"ink": ink, "paper": paper, None: "none"}
    drawn = []
    for path in paths:
        data = "".join(
            letter
            + " ".join(
                number(box.x + value * box.width if k % 2 == 0 else box.y + value * box.height)
                for k, value in enumerate(numbers)
            )
            for letter, numbers in path.commands
        )
        width = path.width * min(box.width, box.height) if path.stroke else None
        joint = "round" if path.stroke else None
        drawn.append(
            tag(
                "path",
                d=data,
                fill=colours[path.fill],
                stroke=colours[path.stroke] if path.stroke else None,
                stroke_width=width,
                stroke_linecap=joint,
                stroke_linejoin=joint,
            )
        )
    return "".join(drawn)


def text(
    wrapped: WrappedText,
    at: Point,
    colour: str,
    *,
    anchor: str = "middle",
    weight: str | None = None,
    halo: str | None = None,
    turned: bool = False,
) -> str:
    """Lines of text, the whole centred on `at` vertically; `turned` writes upwards around `at`."""
    step = wrapped.size * LINE_HEIGHT
    base = at.y - (len(wrapped.lines) - 1) * step / 2 + wrapped.size * _ASCENT
    lines = [
        tag("tspan", plain(line), x=at.x, y=base + k * step) for k, line in enumerate(wrapped.lines) if line.strip()
    ]
    if not lines:
        return ""
    return tag(
        "text",
        *lines,
        font_size=wrapped.size,
        fill=colour,
        text_anchor=anchor,
        font_weight=weight,
        stroke=halo,
        stroke_width=3.0 if halo else None,
        stroke_linejoin="round" if halo else None,
        paint_order="stroke" if halo else None,
        transform=f"rotate(-90 {number(at.x)} {number(at.y)})" if turned else None,
    )
