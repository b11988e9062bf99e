"""Vector paths without a toolkit: what symbols are made of."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin
from typing import Literal

Tone = Literal["ink", "paper"]
"""The colour of the lines, or of the ground that they stand on."""

PathCommand = tuple[Literal["M", "L", "C", "Z"], tuple[float, ...]]
"""Move to (x, y), line to (x, y), cubic curve to (x1, y1, x2, y2, x, y), close ()."""

_ARITY = {"M": 2, "L": 2, "C": 6, "Z": 0}
_ROUND = 0.5523
"""Length of the handles with which four cubic curves make a circle of radius 1."""


@dataclass(frozen=True, slots=True)
class Path:
    """A path in a unit box (0, 0) to (1, 1), y down.

    `fill` and `stroke` are None where nothing is painted; `width` is that of the stroke, as a share of the box's
    shorter side. Strokes have round caps and joins.
    """

    commands: tuple[PathCommand, ...]
    fill: Tone | None = None
    stroke: Tone | None = None
    width: float = 0.0


Symbol = tuple[Path, ...]
"""Paths to be painted one over the other."""


def commands(text: str) -> tuple[PathCommand, ...]:
    """Reads ``M 0.1 0.2 L 1 1 Z``; several points may follow one letter. Raises ValueError for anything else."""
    found: list[PathCommand] = []
    words = text.split()
    at = 0
    letter = ""
    while at < len(words):
        if words[at] in _ARITY:
            letter, at = words[at], at + 1
        arity = _ARITY[letter]
        numbers = tuple(float(word) for word in words[at : at + arity])
        if len(numbers) != arity:
            raise ValueError(f"{letter} needs {arity} numbers: {text}")
        found.append((letter, numbers))  # type: ignore[arg-type] # a key of _ARITY
        at += arity
    return tuple(found)


def filled(shape: str | tuple[PathCommand, ...], tone: Tone = "ink") -> Path:
    """A filled path."""
    return Path(_read(shape), fill=tone)


def stroked(shape: str | tuple[PathCommand, ...], width: float, tone: Tone = "ink") -> Path:
    """A path drawn as a line."""
    return Path(_read(shape), stroke=tone, width=width)


def outlined(shape: str | tuple[PathCommand, ...], width: float, fill: Tone = "paper") -> Path:
    """A closed path with a line of ink around a ground."""
    return Path(_read(shape), fill=fill, stroke="ink", width=width)


def circle(x: float, y: float, radius: float) -> tuple[PathCommand, ...]:
    """A circle around (x, y)."""
    return ellipse(x, y, radius, radius)


def ellipse(x: float, y: float, across: float, down: float) -> tuple[PathCommand, ...]:
    """An ellipse around (x, y) with these radii."""
    a, d = across * _ROUND, down * _ROUND
    return (
        ("M", (x + across, y)),
        ("C", (x + across, y + d, x + a, y + down, x, y + down)),
        ("C", (x - a, y + down, x - across, y + d, x - across, y)),
        ("C", (x - across, y - d, x - a, y - down, x, y - down)),
        ("C", (x + a, y - down, x + across, y - d, x + across, y)),
        ("Z", ()),
    )


def polygon(sides: int, radius: float, x: float = 0.5, y: float = 0.5) -> tuple[PathCommand, ...]:
    """A regular polygon around (x, y), one corner up."""
    return _closed([_polar(x, y, radius, k / sides - 0.25) for k in range(sides)])


def gear(x: float, y: float, radius: float, teeth: int) -> tuple[PathCommand, ...]:
    """A cog wheel around (x, y); `radius` reaches to the tips of the teeth."""
    outline: list[tuple[float, float]] = []
    for tooth in range(teeth):
        for part, reach in ((-0.30, 0.74), (-0.19, 1.0), (0.19, 1.0), (0.30, 0.74)):
            outline.append(_polar(x, y, radius * reach, (tooth + part) / teeth - 0.25))
    return _closed(outline)


def _polar(x: float, y: float, radius: float, turn: float) -> tuple[float, float]:
    return x + radius * cos(2 * pi * turn), y + radius * sin(2 * pi * turn)


def _closed(points: list[tuple[float, float]]) -> tuple[PathCommand, ...]:
    first, *rest = points
    return (("M", first), *(("L", point) for point in rest), ("Z", ()))


def _read(shape: str | tuple[PathCommand, ...]) -> tuple[PathCommand, ...]:
    return commands(shape) if isinstance(shape, str) else shape
