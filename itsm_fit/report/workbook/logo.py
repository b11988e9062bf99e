"""An organisation's logo at the head of a sheet."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from xlsxwriter.image import Image

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_WIDEST, _HIGHEST = 190.0, 44.0
"""In pixels of the screen."""
_EDGE, _GAP = 4, 16
"""Pixels above and below, and beside."""
_POINTS, _SCREEN_DPI, _CHARACTER_PIXELS = 0.75, 96.0, 7.0


class Logo:
    """A picture, as large as fits beside a title; `described` says what it is to who cannot see it."""

    def __init__(self, data: bytes, described: str) -> None:
        self._image, self._described = Image(BytesIO(data)), described
        width, height = float(self._image.width), float(self._image.height)
        shrunk = min(_WIDEST / width, _HIGHEST / height)
        self._width, self._height = width * shrunk, height * shrunk
        self._shrunk = shrunk

    @property
    def points(self) -> float:
        """The height of the row that it takes."""
        return (self._height + 2 * _EDGE) * _POINTS

    @property
    def characters(self) -> float:
        """The width that it takes, with room beside it."""
        return (self._width + _GAP) / _CHARACTER_PIXELS

    def put(self, worksheet: Worksheet, end: float) -> None:
        """Put it into the first row, up to so many pixels from the left."""
        looks = {
            "x_offset": max(end - self._width, 0.0),
            "y_offset": _EDGE,
            "x_scale": self._shrunk * self._image.x_dpi / _SCREEN_DPI,
            "y_scale": self._shrunk * self._image.y_dpi / _SCREEN_DPI,
            "description": self._described,
            "object_position": 3,
        }
        worksheet.insert_image(0, 0, self._image, looks)


def column_pixels(characters: float) -> float:
    """How wide a column is on the screen."""
    return int(characters * _CHARACTER_PIXELS + 0.5) + 5
