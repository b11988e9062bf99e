"""What a drawing says it says to everybody: its states are told apart whatever colours somebody sees.

Each is drawn, turned into what people of four kinds of colour vision see, and compared with each other one.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import numpy as np
import pytest
from colour_vision import VISIONS, Rgb, apart, channels, difference, lab, seen
from PySide6.QtGui import QImage

from itsm_fit.differences import DifferenceKind
from itsm_fit.drawing.export import to_png
from itsm_fit.drawing.paint import Mark
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import DARK, LIGHT, Theme, with_more_contrast
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Node, NodeKind, Process
from itsm_fit.report.chart_svg import svg_of
from itsm_fit.report.content import BarChart, BarGroup, ChartSeries, Fill
from itsm_fit.scoring.figures import Outcome

THEMES = pytest.mark.parametrize(
    "theme",
    [LIGHT, DARK, with_more_contrast(LIGHT), with_more_contrast(DARK)],
    ids=["light", "dark", "light, more contrast", "dark, more contrast"],
)
_SCALE = 2
_NODE = Node("A", NodeKind.TASK, "Log", bounds=Bounds(0, 0, 100, 80))
_STEP = Document("one.bpmn", (Process("P", "One", nodes=(_NODE,)),))
_SIDE, _DOWN = 130 * _SCALE, 104 * _SCALE
"""Of the part of the picture that holds the step and what is drawn over and around it."""
_FAR = 15.0
"""Distance in CIELAB from which on two pixels are nobody's same."""
_LEAST = 60
"""Pixels: a sign of some 6 by 5 units."""


def _picture(svg: str) -> Rgb:
    image = QImage.fromData(to_png(svg, _SCALE)).convertToFormat(QImage.Format.Format_RGBX8888)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3] / 255


def _told_apart(states: Mapping[str, Rgb]) -> dict[str, int]:
    """By how many pixels each two are told apart in each vision, where those are too few."""
    found = {}
    for vision in VISIONS:
        labs = {name: lab(seen(picture, vision)) for name, picture in states.items()}
        for a, b in combinations(labs, 2):
            found[f"{a} – {b}: {vision}"] = int((np.linalg.norm(labs[a] - labs[b], axis=-1) >= _FAR).sum())
    return {pair: number for pair, number in found.items() if number < _LEAST}


def test_what_colour_alone_tells_is_found() -> None:
    colours = {"open": LIGHT.open.badge, "not carried": LIGHT.not_carried.badge}
    flat = {name: np.full((20, 20, 3), channels(colour)) for name, colour in colours.items()}
    assert _told_apart(flat) == {"open – not carried: achromatopsia": 0}


@THEMES
def test_whether_a_step_is_carried_is_seen_in_every_vision(theme: Theme) -> None:
    paints = {**{outcome.value: {"A": Mark(outcome)} for outcome in Outcome}, "asks nothing": {}}
    states = {name: _picture(to_svg(_STEP, theme=theme, paint=paint)) for name, paint in paints.items()}
    assert _told_apart({name: picture[:_DOWN, :_SIDE] for name, picture in states.items()}) == {}


@pytest.mark.slow
@THEMES
def test_how_two_versions_differ_is_seen_in_every_vision(theme: Theme) -> None:
    changes = {**{str(kind): {"A": kind} for kind in DifferenceKind}, "the same": {}}
    states = {name: _picture(to_svg(_STEP, theme=theme, changes=its)) for name, its in changes.items()}
    assert _told_apart({name: picture[:_DOWN, :_SIDE] for name, picture in states.items()}) == {}


@pytest.mark.slow
@THEMES
def test_the_series_of_a_chart_are_told_apart_in_every_vision(theme: Theme) -> None:
    fills = (Fill.STRONG, Fill.STRONG_HATCHED, Fill.PALE, Fill.OTHER, Fill.OTHER_HATCHED)
    bars = (BarGroup("A", ((0.9,),)),)
    states = {fill.name: _picture(svg_of(BarChart("Bars", (ChartSeries("One", fill),), bars), theme)) for fill in fills}
    assert _told_apart(states) == {}


# Sharma, Wu and Dalal 2005, table 1: pairs 1, 17, 25 and 34.
@pytest.mark.parametrize(
    ("first", "second", "published"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.135), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_differences_of_colours_are_those_published(
    first: tuple[float, ...], second: tuple[float, ...], published: float
) -> None:
    assert difference(np.array(first), np.array(second)) == pytest.approx(published, abs=5e-5)


@pytest.mark.parametrize("vision", VISIONS[:-1])
def test_the_badges_of_verdicts_differ_by_colour_too_for_who_sees_colours(vision: str) -> None:
    badges = [LIGHT.fit(outcome).badge for outcome in Outcome]
    assert min(apart(a, b, vision) for a, b in combinations(badges, 2)) > 5
