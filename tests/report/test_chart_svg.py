"""Charts as drawings: bars and points lie where their figures put them, and read without colour."""

from __future__ import annotations

import math
import re
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from itsm_fit.drawing.export import to_png
from itsm_fit.drawing.text import measure
from itsm_fit.drawing.theme import DARK, LIGHT, Theme, contrast
from itsm_fit.report import styles
from itsm_fit.report.chart_svg import axis_for, svg_of
from itsm_fit.report.content import (
    BarChart,
    BarGroup,
    ChartPoint,
    ChartSeries,
    Fill,
    PointChart,
    Value,
)
from itsm_fit.report.fills import fill_colours

NS = "{http://www.w3.org/2000/svg}"
MEASURES = (
    ChartSeries("End to end, proven", Fill.STRONG),
    ChartSeries("End to end, possible", Fill.STRONG_HATCHED),
    ChartSeries("Coverage, proven", Fill.OTHER),
    ChartSeries("Coverage, possible", Fill.OTHER_HATCHED),
)
COSTS = (
    ChartSeries("One-off", Fill.STRONG),
    ChartSeries("Running", Fill.PALE),
    ChartSeries("Work on gaps", Fill.STRONG_HATCHED),
)


def both_measures(*bars: tuple[Value, Value, Value, Value], label: str = "Alpha") -> BarChart:
    groups = [BarGroup(label, [(a, b, None, None), (None, None, c, d)]) for a, b, c, d in bars]
    return BarChart("Both measures of each tool", MEASURES, groups)


def costs(*bars: tuple[Value, Value, Value]) -> BarChart:
    groups = [BarGroup(f"Tool {at}", [bar]) for at, bar in enumerate(bars)]
    return BarChart("Costs", COSTS, groups, styles.COUNT, shares=False)


def root(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


def words(svg: str) -> list[str]:
    return [each.text or "" for each in root(svg).iter(f"{NS}tspan")]


def at_text(svg: str, said: str) -> tuple[float, float]:
    found = next(each for each in root(svg).iter(f"{NS}tspan") if each.text == said)
    return float(found.attrib["x"]), float(found.attrib["y"])


def rules(svg: str) -> list[tuple[float, ...]]:
    """The lines of the axes: x, y, x, y."""
    drawn = (each for each in root(svg).iter(f"{NS}path") if each.get("stroke") in {LIGHT.border, DARK.border})
    return [tuple(map(float, re.findall(r"-?[\d.]+", each.attrib["d"]))) for each in drawn]


def bars(svg: str) -> list[tuple[float, float, float, float]]:
    """x, y, width and height of each bar and swatch, as drawn from top to bottom; the legend comes first."""
    drawn = [each for each in root(svg).findall(f"{NS}rect") if each.get("stroke")]
    return [tuple(float(each.attrib[key]) for key in ("x", "y", "width", "height")) for each in drawn]  # type: ignore[misc]


def test_bars_reach_from_what_is_proven_to_what_is_possible() -> None:
    svg = svg_of(both_measures((0.5, 0.25, 0.6, 0.0)))
    across = sorted(rule[0] for rule in rules(svg))
    nought, hundred = across[0], across[-1]
    assert len(across) == 6, "0, 20, 40, 60, 80 and 100 %"
    proven, possible, covered = bars(svg)[len(MEASURES) :]
    assert proven[0] == covered[0] == pytest.approx(nought, abs=0.01)
    assert possible[0] == pytest.approx(proven[0] + proven[2], abs=0.02)
    assert proven[2] == pytest.approx(0.5 * (hundred - nought), abs=0.02)
    assert possible[2] == pytest.approx(0.25 * (hundred - nought), abs=0.02)
    assert covered[2] == pytest.approx(0.6 * (hundred - nought), abs=0.02)


def test_each_bar_reads_its_figure_and_who_does_not_see_it_hears_all() -> None:
    svg = svg_of(both_measures((0.5, 0.25, 0.61, 0.0), (0.0, 0.0, "–", "–")))
    behind_the_axis = [said for said in words(svg) if said in {"50–75 %", "61 %", "0 %", "–"}][1:]
    assert behind_the_axis == ["50–75 %", "61 %", "0 %", "–"]
    title, told = (root(svg).findtext(f"{NS}{name}") or "" for name in ("title", "desc"))
    assert title == "Both measures of each tool"
    assert "Alpha: End to end, proven 50 %, End to end, possible 25 %, Coverage, proven 61 %" in told


def test_costs_add_up_on_an_axis_of_round_numbers_and_none_is_no_zero() -> None:
    svg = svg_of(costs((100_000, 250_000, 40_000), (None, None, None)))
    ticks = [
        said for said in words(svg) if said in {"0", "100\u2009000", "200\u2009000", "300\u2009000", "400\u2009000"}
    ]
    assert len(ticks) == 5
    assert "390\u2009000" in words(svg)
    assert "–" in words(svg)
    assert len(bars(svg)) == len(COSTS) + 3, "what is not known has no bar"
    across = sorted(rule[0] for rule in rules(svg))
    one_off, running, gaps = bars(svg)[len(COSTS) :]
    assert gaps[0] + gaps[2] == pytest.approx(across[0] + 390 / 400 * (across[-1] - across[0]), abs=0.02)
    rounded = 3 * 0.005  # three numbers, written with two decimals
    assert running[0] == pytest.approx(one_off[0] + one_off[2], abs=rounded + 1e-9)


@pytest.mark.parametrize("name", ["Service configuration management", "W" * 80])
def test_names_of_bars_stay_on_the_chart_in_a_font_that_runs_a_tenth_wider(name: str) -> None:
    """As DejaVu Sans does, which print is set in where none of the fonts before it is there."""
    svg = svg_of(both_measures((0.5, 0.25, 0.6, 0.1), label=name))
    shown = next(said for said in words(svg) if said.startswith(name[:5]))
    assert at_text(svg, shown)[0] - 1.1 * measure(shown, 11.0) >= 0


def test_points_lie_on_their_axes_with_whiskers_to_what_is_possible() -> None:
    chart = PointChart(
        "Cost against fit",
        "Cost",
        "End to end",
        [
            ChartPoint("Alpha", 100, 20, 0.5, 0.25),
            ChartPoint("Beta", 400, 0, 1.0, 0),
            ChartPoint("Gamma", None, 0, 1, 0),
        ],
        styles.COUNT,
    )
    svg = svg_of(chart)
    upright = sorted({rule[0] for rule in rules(svg) if rule[0] == rule[2]})
    level = sorted({rule[1] for rule in rules(svg) if rule[1] == rule[3]})
    alpha, beta = root(svg).findall(f"{NS}circle")
    assert len(root(svg).findall(f"{NS}circle")) == 2, "a tool of unknown cost has no place"
    assert float(alpha.attrib["cx"]) == pytest.approx(upright[0] + 0.25 * (upright[-1] - upright[0]), abs=0.02)
    assert float(alpha.attrib["cy"]) == pytest.approx((level[0] + level[-1]) / 2, abs=0.02)
    assert (float(beta.attrib["cx"]), float(beta.attrib["cy"])) == (upright[-1], level[0])
    dashed = [
        tuple(map(float, re.findall(r"[\d.]+", each.attrib["d"])))
        for each in root(svg).iter(f"{NS}path")
        if each.get("stroke-dasharray")
    ]
    right, up = dashed
    assert right[2] == pytest.approx(upright[0] + 120 / 400 * (upright[-1] - upright[0]), abs=0.02)
    assert up[3] == pytest.approx(level[0] + 0.25 * (level[-1] - level[0]), abs=0.02)
    assert {"Alpha", "Beta", "Cost", "End to end"} <= set(words(svg))


def test_names_of_points_that_lie_together_do_not_cover_each_other() -> None:
    points = [ChartPoint(f"Tool {at}", 0.5 + at / 1000, 0, 0.5, 0) for at in range(4)]
    svg = svg_of(PointChart("Points", "x", "y", points))
    places = [at_text(svg, point.label) for point in points]
    assert all(abs(a[1] - b[1]) >= 11 or abs(a[0] - b[0]) >= 30 for a, b in combinations(places, 2))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_series_are_told_apart_in_black_and_white(theme: Theme) -> None:
    svg = svg_of(both_measures((0.5, 0.25, 0.6, 0.1)), theme)
    patterns = {each.attrib["id"]: each.attrib["patternTransform"] for each in root(svg).iter(f"{NS}pattern")}
    assert sorted(patterns.values()) == ["rotate(-45)", "rotate(45)"]
    first, hatched, other, other_hatched = bars(svg)[:4]
    assert first[3] == hatched[3] > other[3] == other_hatched[3], "the other measure is thinner"
    strong, pale = (fill_colours(fill, theme).colour for fill in (Fill.STRONG, Fill.PALE))
    assert contrast(strong, pale) > 2
    assert f'fill="{theme.surface}"' in svg


def test_charts_on_one_page_keep_their_patterns_apart() -> None:
    ids = [
        re.findall(r'<pattern id="([^"]+)"', svg_of(chart, theme))
        for chart in (both_measures((0.5, 0.1, 0.5, 0.1)), costs((1, 2, 3)))
        for theme in (LIGHT, DARK)
    ]
    assert len({each for found in ids for each in found}) == sum(map(len, ids)) > 0


def test_no_tools_and_hostile_names_make_a_drawing_that_opens() -> None:
    assert to_png(svg_of(both_measures()))
    assert to_png(svg_of(PointChart("Nothing", "x", "y", [])))
    svg = svg_of(both_measures((0.5, 0, 0.5, 0), label='<script>"&\x00\x1b' + "x" * 3000))
    assert root(svg) is not None
    assert to_png(svg)
    assert max(float(each.attrib["x"]) for each in root(svg).iter(f"{NS}tspan")) <= 720


@given(st.floats(0, 1e15))
def test_an_axis_holds_all_values_with_few_round_steps(most: float) -> None:
    axis = axis_for(most, 10, 500, shares=False)
    assert axis.end >= most * (1 - 1e-9)
    assert 2 <= len(axis.ticks) <= 7
    assert axis.at(0) == 10
    assert axis.at(axis.end) == 510
    step = axis.step / 10.0 ** math.floor(math.log10(axis.step) + 1e-9)
    assert round(step, 6) in {1, 2, 5, 10}
