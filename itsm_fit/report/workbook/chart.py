"""Charts of a report as charts of a workbook, over figures that stand beside them on the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from xlsxwriter.utility import xl_rowcol_to_cell

from itsm_fit.drawing.theme import CARRIED, LIGHT
from itsm_fit.language import Phrase
from itsm_fit.report import styles
from itsm_fit.report.content import BarChart, PointChart, Row
from itsm_fit.report.fills import fill_colours
from itsm_fit.report.workbook.page import Page

if TYPE_CHECKING:
    from xlsxwriter.chart import Chart
    from xlsxwriter.workbook import Workbook

_HATCHED = "wide_upward_diagonal"
_BAR_PIXELS, _THIN_BAR_PIXELS, _LONE_BAR_PIXELS, _FRAME_PIXELS, _POINTS_PIXELS = 13, 9, 24, 80, 420
_MANY_BARS = 20
_SMALL: Mapping[str, Any] = {"name": styles.FONT, "size": 9, "color": LIGHT.ink}
_QUIET = {"visible": True, "line": {"color": LIGHT.border, "width": 0.5}}
_POINT_COLUMNS = (Phrase("Tool"), Phrase("Across"), Phrase("still possible"), Phrase("Up"), Phrase("still possible"))


class ChartData(NamedTuple):
    """Where the figures behind a chart stand: sheet, row of the headings, column of the labels, number of data rows.

    `height` is that of the chart, in pixels.
    """

    sheet: str
    top: int
    first: int
    rows: int
    height: int

    def column(self, place: int) -> list[str | int]:
        """All data rows of a column behind the labels, as XlsxWriter takes it."""
        return [self.sheet, self.top + 1, self.first + place, self.top + self.rows, self.first + place]

    def cell(self, row: int, place: int) -> list[str | int]:
        """One data row of a column."""
        at = self.top + 1 + row
        return [self.sheet, at, self.first + place, at, self.first + place]


def write_chart_data(page: Page, top: int, first: int, chart: BarChart | PointChart) -> ChartData:
    """Write the figures behind a chart, their headings at `top`, from column `first` on."""
    if isinstance(chart, BarChart):
        headings: Sequence[str | Phrase] = ["", *(series.name for series in chart.series)]
        rows, looks = list(_bar_rows(chart)), [chart.style] * len(headings)
        lone = all(len(group.bars) == 1 for group in chart.groups)
        each = _LONE_BAR_PIXELS if lone else _BAR_PIXELS if len(rows) <= _MANY_BARS else _THIN_BAR_PIXELS
        height = len(rows) * each + _FRAME_PIXELS
    else:
        headings = _POINT_COLUMNS
        rows = [tuple(point) for point in chart.points]
        looks = [styles.MUTED, chart.x_style, chart.x_style, chart.y_style, chart.y_style]
        height = _POINTS_PIXELS
    for place, heading in enumerate(headings):
        if heading:
            page.put(top, first + place, heading, styles.MUTED)
    for at, row in enumerate(rows, start=top + 1):
        for place, value in enumerate(row):
            if value is not None and value != "":
                page.put(at, first + place, value, looks[place] if place else styles.MUTED)
    return ChartData(page.worksheet.get_name(), top, first, len(rows), height)


def _bar_rows(chart: BarChart) -> Iterator[Row]:
    """A row a bar, the label at the first of a group; an empty row between groups of several bars."""
    for number, group in enumerate(chart.groups):
        if number and len(group.bars) > 1:
            yield ("",)
        for at, bar in enumerate(group.bars):
            yield ("" if at else group.label, *bar)


def bar_chart(workbook: Workbook, chart: BarChart, data: ChartData, width: int) -> Chart:
    """Stacked bars over data written by `write_chart_data`, `width` pixels wide."""
    made = workbook.add_chart({"type": "bar", "subtype": "stacked"})
    lone = all(len(group.bars) == 1 for group in chart.groups)
    for place, series in enumerate(chart.series, start=1):
        colour, ground = fill_colours(series.fill)
        hatched = {"pattern": {"pattern": _HATCHED, "fg_color": colour, "bg_color": ground}}
        made.add_series(
            {
                "name": [data.sheet, data.top, data.first + place],
                "categories": data.column(0),
                "values": data.column(place),
                "border": {"color": colour, "width": 0.75},
                "gap": 40 if lone else 12,
                "overlap": 100,
                **(hatched if ground else {"fill": {"color": colour}}),
            }
        )
    made.set_y_axis(
        {
            "reverse": True,
            "interval_unit": 1,
            "num_font": _SMALL,
            "major_tick_mark": "none",
            "line": {"color": LIGHT.border},
            "major_gridlines": {"visible": False},
        }
    )
    scale = {"min": 0, "max": 1, "major_unit": 0.2} if chart.shares else {"min": 0}
    made.set_x_axis({**scale, **_figures(chart.style), "line": {"none": True}, "label_position": "high"})
    made.set_legend({"position": "top", "font": _SMALL})
    return _framed(made, width, data.height)


def point_chart(workbook: Workbook, chart: PointChart, data: ChartData, width: int) -> Chart:
    """A point a row of data written by `write_chart_data`, named, with whiskers to what is still possible."""
    made = workbook.add_chart({"type": "scatter"})
    whisker = {"direction": "plus", "line": {"color": CARRIED, "width": 1, "dash_type": "dash"}, "end_style": 0}
    for row in range(data.rows):
        made.add_series(
            {
                "name": data.cell(row, 0),
                "categories": data.cell(row, 1),
                "values": data.cell(row, 3),
                "marker": {"type": "circle", "size": 7, "fill": {"color": CARRIED}, "border": {"color": CARRIED}},
                "data_labels": {"series_name": True, "value": False, "position": "above", "font": _SMALL},
                "x_error_bars": _whisker(whisker, data, row, 2),
                "y_error_bars": _whisker(whisker, data, row, 4),
            }
        )
    for name, style, set_axis in ((chart.x, chart.x_style, made.set_x_axis), (chart.y, chart.y_style, made.set_y_axis)):
        bounds = {"min": 0, "max": 1} if style.number == styles.PERCENT_FORMAT else {"min": 0}
        set_axis({"name": name, "name_font": _SMALL, **bounds, **_figures(style), "line": {"color": LIGHT.border}})
    made.set_legend({"none": True})
    return _framed(made, width, data.height)


def _whisker(looks: Mapping[str, Any], data: ChartData, row: int, place: int) -> dict[str, Any]:
    """From the point on by what is still possible, which stands in a column of its own."""
    sheet, first, column, *_ = data.cell(row, place)
    quoted = str(sheet).replace("'", "''")
    there = f"='{quoted}'!{xl_rowcol_to_cell(int(first), int(column), row_abs=True, col_abs=True)}"
    return {"type": "custom", "plus_values": there, "minus_values": [0], **looks}


def _figures(style: styles.Style) -> dict[str, Any]:
    """How the numbers of an axis read."""
    return {"num_font": _SMALL, "num_format": style.number, "major_gridlines": _QUIET}


def _framed(chart: Chart, width: int, height: int) -> Chart:
    chart.set_title({"none": True})
    chart.set_chartarea({"border": {"color": LIGHT.border}})
    chart.set_size({"width": width, "height": height})
    return chart
