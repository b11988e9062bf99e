"""Pictures that travel in a project: which are taken, told by their own first bytes and never by a file's name."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

from itsm_fit.errors import EditError
from itsm_fit.language import tr

MOST_BYTES = 1_000_000
MOST_PIXELS = 16_000_000
"""What a program that draws a picture has to unpack; a small file can declare any number of them."""
_MOST_ASPECT = 40
"""How many times wider than high, or higher than wide, a picture may be: a thinner one is a line, not a logo."""
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The JPEG markers before the size of a picture: C4, C8 and CC say something else."""
_BARE = frozenset({0x01, *range(0xD0, 0xD9)})
"""The JPEG markers behind which no length stands."""

PictureKind = Literal["png", "jpeg"]


@dataclass(frozen=True, slots=True)
class PictureHead:
    """What a picture is; `width` and `height` in pixels."""

    kind: PictureKind
    width: int
    height: int


def picture_head(data: bytes) -> PictureHead:
    """What a PNG or JPEG picture says of itself; raises EditError for what is neither, not whole, or too large."""
    if len(data) > MOST_BYTES:
        raise EditError(
            tr(
                "The picture is larger than {most} kB, the most that is kept: save a smaller one.",
                most=MOST_BYTES // 1000,
            )
        )
    if data.startswith(_PNG):
        found = _png_head(data)
    elif data.startswith(_JPEG):
        found = _jpeg_head(data)
    else:
        raise EditError(_neither(data))
    if found is None or not found.width or not found.height:
        raise EditError(tr("The picture is damaged or not whole: save it once more from the program it comes from."))
    if found.width * found.height > MOST_PIXELS:
        raise EditError(
            tr(
                "The picture has {width} × {height} pixels, more than can be drawn: save a smaller one.",
                width=found.width,
                height=found.height,
            )
        )
    if max(found.width, found.height) > _MOST_ASPECT * min(found.width, found.height):
        raise EditError(tr("The picture is too thin to be seen: take one that is less wide or less high."))
    return found


def _neither(data: bytes) -> str:
    if b"<svg" in data[:1000].lower():
        return tr("An SVG drawing cannot stand in a workbook: save the logo as PNG, and take that.")
    return tr("This is neither a PNG nor a JPEG picture: save the logo as one of these, and take that.")


def _png_head(data: bytes) -> PictureHead | None:
    """The head of a PNG whose parts are there down to the last one, else None."""
    at, first = len(_PNG), True
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        if first and (name != b"IHDR" or length != 13):
            return None
        if name == b"IEND":
            return PictureHead("png", *struct.unpack_from(">II", data, len(_PNG) + 8))
        at, first = at + 12 + length, False
    return None


def _jpeg_head(data: bytes) -> PictureHead | None:
    """The head of a JPEG that has an end, else None."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES and at + 9 <= len(data):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return PictureHead("jpeg", width, height) if data.find(b"\xff\xd9", at) > 0 else None
        at += 2 + int.from_bytes(data[at + 2 : at + 4])
    return None
