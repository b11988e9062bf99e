"""The chart of the first page: both measures of each tool, solid to what is proven, hatched to what is possible."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from xlsxwriter.chart import Chart

from itsm_fit.drawing.theme import CARRIED, LIGHT
from itsm_fit.language import Phrase
from itsm_fit.report import styles
from itsm_fit.report.book import Book
from itsm_fit.report.live import LiveFit
from itsm_fit.report.page import Page, Value
from itsm_fit.report.ranking import at_place, label_of
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import ToolFit

_COVERAGE = "#6B7684"
_COVERAGE_PALE = "#E3E7EB"
_SERIES = (
    (Phrase("End to end, proven"), CARRIED, ""),
    (Phrase("End to end, still possible"), CARRIED, LIGHT.carried.fill),
    (Phrase("Coverage, proven"), _COVERAGE, ""),
    (Phrase("Coverage, still possible"), _COVERAGE, _COVERAGE_PALE),
)
_BAR_PIXELS = 13
_FRAME_PIXELS = 110
_FORMAT = styles.PERCENT_FORMAT


def chart_rows(tools: Sequence[ToolFit], live: LiveFit) -> list[tuple[Value, ...]]:
    """Label and one value a series, in the order that the ranks have now; each bar has a row of its own."""
    return list(chain.from_iterable(_rows_of(tool, place, live) for place, tool in enumerate(tools, start=1)))


def _rows_of(tool: ToolFit, place: int, live: LiveFit) -> tuple[tuple[Value, ...], ...]:
    label = live.now(at_place(str(place), "ToolLabel"), label_of(tool))
    return (
        (label, *_ends(tool.end_to_end, "ToolEndToEnd", place, live), None, None),
        ("", None, None, *_ends(tool.coverage, "ToolCoverage", place, live)),
        ("", None, None, None, None),
    )


def _ends(figure: Interval | None, columns: str, place: int, live: LiveFit) -> tuple[Value, Value]:
    """What is proven, and how much may be added."""
    if figure is None:
        return None, None
    low, high = (at_place(str(place), columns + side) for side in ("Low", "High"))
    return live.now(f"N({low})", figure.low), live.now(f"N({high})-N({low})", figure.width)


class ChartData(NamedTuple):
    """Where the figures behind the chart stand: sheet, header row, column of the labels, number of data rows."""

    sheet: str
    top: int
    first: int
    rows: int

    @property
    def height(self) -> int:
        """The chart's height in pixels."""
        return self.rows * _BAR_PIXELS + _FRAME_PIXELS


def write_chart_data(page: Page, top: int, first: int, tools: Sequence[ToolFit], live: LiveFit) -> ChartData:
    """Write the figures behind the chart, header at `top`, from column `first` on."""
    for place, (name, _, _) in enumerate(_SERIES):
        page.put(top, first + 1 + place, name, styles.MUTED)
    rows = chart_rows(tools, live)[:-1]
    for at, row in enumerate(rows, start=top + 1):
        for place, value in enumerate(row):
            if value is not None and value != "":
                page.put(at, first + place, value, styles.MUTED if place == 0 else styles.PERCENT)
    return ChartData(page.worksheet.name, top, first, len(rows))


def fit_chart(book: Book, data: ChartData, width: int) -> Chart:
    """Stacked bars over data written by `write_chart_data`, `width` pixels wide."""
    sheet, top, first, rows = data
    chart = book.workbook.add_chart({"type": "bar", "subtype": "stacked"})
    for place, (_, colour, ground) in enumerate(_SERIES):
        column = first + 1 + place
        fill = (
            {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": colour, "bg_color": ground}} if ground else {}
        )
        chart.add_series(
            {
                "name": [sheet, top, column],
                "categories": [sheet, top + 1, first, top + rows, first],
                "values": [sheet, top + 1, column, top + rows, column],
                "border": {"color": colour, "width": 0.75},
                "gap": 12,
                "overlap": 100,
                **(fill or {"fill": {"color": colour}}),
            }
        )
    small = {"name": styles.FONT, "size": 9, "color": LIGHT.ink}
    chart.set_title({"none": True})
    chart.set_legend({"position": "top", "font": small})
    chart.set_y_axis(
        {
            "reverse": True,
            "interval_unit": 1,
            "num_font": small,
            "major_tick_mark": "none",
            "line": {"color": LIGHT.border},
            "major_gridlines": {"visible": False},
        }
    )
    chart.set_x_axis(
        {
            "min": 0,
            "max": 1,
            "major_unit": 0.2,
            "num_format": _FORMAT,
            "num_font": small,
            "major_gridlines": {"visible": True, "line": {"color": LIGHT.border, "width": 0.5}},
            "line": {"none": True},
            "label_position": "high",
        }
    )
    chart.set_chartarea({"border": {"color": LIGHT.border}})
    chart.set_size({"width": width, "height": data.height})
    return chart
