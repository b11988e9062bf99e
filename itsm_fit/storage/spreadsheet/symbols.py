"""Ticks, crosses and dots that people draw with a letter in a font of signs, as the signs that the font shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SYMBOL_FONTS: Final[Mapping[str, Mapping[int, int]]] = {
    "wingdings": str.maketrans("CDJKLlmnoqrtuvx¡¤§¨«ûüýþ", "👍👎☺😐☹●❍■□❑❒⧫◆❖☒○◉▪□★✗✓☒☑"),
    "wingdings 2": str.maketrans("OPQRSTU—£", "✗✓☒☑☒☒⊗●□"),
    "webdings": str.maketrans("acgnr", "✓□■●✗"),
    "marlett": str.maketrans("abhinr", "✓✓●●●✗"),
    "symbol": str.maketrans("Ö·´", "√•×"),
    "zapf dingbats": str.maketrans("345678Hlmno", "✓✔✕✖✗✘★●❍■❏"),
}
"""Font (in lower case) → the sign that it draws for a letter: those that can mean an answer."""

_PRIVATE = range(0xF000, 0xF100)
"""Where the letters of such fonts stand in files of some programs."""


def signs(text: str, font: str) -> str:
    """The text as the font shows it; letters that it draws as no sign known here stay as they are."""
    plain = "".join(
        bytes([ord(letter) & 0xFF]).decode("cp1252", "replace") if ord(letter) in _PRIVATE else letter
        for letter in text
    )
    return plain.translate(SYMBOL_FONTS.get(font.casefold(), {}))
