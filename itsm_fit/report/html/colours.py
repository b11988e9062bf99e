"""The colours of the themes as a style sheet: the same words and grounds as in window, workbook and drawings."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.drawing.theme import DARK, LIGHT, Theme, ink_on, readable_on, shade, with_more_contrast
from itsm_fit.report.html.cells import HEAT_STEPS
from itsm_fit.report.styles import TONE_OF

_PLAIN = (
    *("canvas", "surface", "raised", "ink", "muted", "line", "border", "outline", "accent", "accent_fill", "on_accent"),
    *("lane_header", "hover", "error", "warning", "info"),
)


def themed(light: Theme = LIGHT, dark: Theme = DARK) -> Iterator[str]:
    """Variables of the root: each colour in light and in dark."""
    for name in _PLAIN:
        yield _variable(name.replace("_", "-"), getattr(light, name), getattr(dark, name))
    for outcome, tone in TONE_OF.items():
        by_day, by_night = light.fit(outcome), dark.fit(outcome)
        for name in ("edge", "fill", "hatch", "ink"):
            yield _variable(f"{tone.value}-{name}", getattr(by_day, name), getattr(by_night, name))


def more_contrast() -> str:
    """The variables again, where the system asks for more contrast."""
    told = "".join(themed(with_more_contrast(LIGHT), with_more_contrast(DARK)))
    return f"@media (prefers-contrast:more){{:root{{{told}}}}}"


def headings(ink: str) -> str:
    """The variable that titles and headings are written in, of the ink that is wished for on white."""
    if ink == LIGHT.ink:
        return _variable("title", LIGHT.ink, DARK.ink)
    return _variable("title", readable_on(ink, LIGHT.canvas, "#000000"), readable_on(ink, DARK.surface, "#FFFFFF"))


def rules() -> Iterator[str]:
    """Looks of cells: verdicts, and the grounds of shares."""
    for tone in TONE_OF.values():
        yield f".{tone.value}{{background:var(--{tone.value}-fill);color:var(--{tone.value}-ink)}}"
    for step in range(HEAT_STEPS + 1):
        light, dark = (shade(step / HEAT_STEPS, theme) for theme in (LIGHT, DARK))
        inks = _pair(ink_on(light), ink_on(dark))
        yield f".h{step}{{background:{_pair(light, dark)};color:{inks}}}"


def _variable(name: str, light: str, dark: str) -> str:
    return f"--{name}:{_pair(light, dark)};"


def _pair(light: str, dark: str) -> str:
    return f"light-dark({light},{dark})"
