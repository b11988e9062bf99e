"""How people see colours who see fewer of them, and how far two colours are apart."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Rgb = NDArray[np.float64]

_KINDS: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
    "achromatopsia": ((0.2126, 0.7152, 0.0722),) * 3,
}
"""Matrices over linear RGB for whole loss: Machado, Oliveira and Fernandes 2009, table of severity 1.0; the last is
the luminance of sRGB."""
VISIONS = ("all colours", *_KINDS)
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
)
_WHITE = _TO_XYZ.sum(axis=1)


def channels(colour: str) -> Rgb:
    """Of ``#RRGGBB``, 0 to 1."""
    return np.frombuffer(bytes.fromhex(colour.removeprefix("#")), np.uint8) / 255


def seen(colours: Rgb, vision: str) -> Rgb:
    """Colours, 0 to 1 in the last dimension, as one of `VISIONS` sees them."""
    if vision not in _KINDS:
        return colours
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    turned = np.clip(linear @ np.array(_KINDS[vision]).T, 0, 1)
    return np.where(turned <= 0.0031308, turned * 12.92, 1.055 * turned ** (1 / 2.4) - 0.055)


def lab(colours: Rgb) -> Rgb:
    """Colours of sRGB, 0 to 1 in the last dimension, in CIELAB under D65."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    x, y, z = np.moveaxis(linear @ _TO_XYZ.T / _WHITE, -1, 0)
    fx, fy, fz = (np.where(each > 216 / 24389, np.cbrt(each), (24389 / 27 * each + 16) / 116) for each in (x, y, z))
    return np.stack([116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)], axis=-1)


def apart(first: str, second: str, vision: str = "all colours") -> float:
    """The difference of two colours by CIEDE2000 for somebody of that vision; about 1 is just noticed side by side."""
    return difference(*(lab(seen(channels(colour), vision)) for colour in (first, second)))


def difference(first: Rgb, second: Rgb) -> float:
    """CIEDE2000 of two colours in CIELAB: Sharma, Wu and Dalal 2005, with all weights 1."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    mean_chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = (1 - np.sqrt(mean_chroma**7 / (mean_chroma**7 + 25.0**7))) / 2
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue_step = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn) / 2)
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = h1 + h2 if c1 * c2 == 0 else _mean_hue(h1, h2)
    t = 1.0
    for weight, times, less in ((-0.17, 1, 30), (0.24, 2, 0), (0.32, 3, -6), (-0.2, 4, 63)):
        t += weight * np.cos(np.radians(times * hue - less))
    by_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    by_chroma, by_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    rotation = (
        -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    )
    steps = ((l2 - l1) / by_light, (c2 - c1) / by_chroma, hue_step / by_hue)
    return float(np.sqrt(sum(step**2 for step in steps) + rotation * steps[1] * steps[2]))


def _mean_hue(first: float, second: float) -> float:
    total = first + second
    if abs(first - second) <= 180:
        return total / 2
    return (total + 360) / 2 if total < 360 else (total - 360) / 2
