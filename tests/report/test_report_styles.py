from __future__ import annotations

import pytest

from itsm_fit.drawing.theme import contrast
from itsm_fit.report import styles
from itsm_fit.report.styles import Style, heat

READABLE = 4.5
"""WCAG 2.2, success criterion 1.4.3."""

NAMED = [
    styles.HEADER,
    styles.MUTED,
    styles.NOTE,
    styles.LINK,
    *styles.VERDICT.values(),
    *styles.SEVERITY.values(),
]


@pytest.mark.parametrize("style", NAMED)
def test_every_text_reads_on_its_ground(style: Style) -> None:
    assert contrast(style.ink, style.fill or "#FFFFFF") >= READABLE


@pytest.mark.parametrize("step", range(21))
def test_the_ink_of_the_heat_map_reads_on_every_step_of_the_scale(step: int) -> None:
    style = heat(step / 20)
    assert contrast(style.ink, style.fill) >= READABLE


def test_heat_grows_darker_with_the_share() -> None:
    on_black = [contrast(heat(step / 20).fill, "#000000") for step in range(21)]
    assert on_black == sorted(on_black, reverse=True)
