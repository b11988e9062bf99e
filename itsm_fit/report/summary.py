"""The first page: who leads, who carries the processes end to end, who is out, what to ask next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from itsm_fit import __version__
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.report import styles
from itsm_fit.report.book import ROW_PIXELS
from itsm_fit.report.chart import fit_chart, write_chart_data
from itsm_fit.report.headlines import facts, headlines
from itsm_fit.report.material import Material
from itsm_fit.report.page import Column, Page, Row
from itsm_fit.report.ranking import at_place, dress, shown, values
from itsm_fit.scoring.result import Fit

_MOST_CHARTED = 20
_MOST_EXPLAINED = 5
_CHARACTER_PIXELS = 7
_SENTENCES = 3
"""The row of the first sentence to take away."""
_HEAT, _SHARE = styles.HEAT._replace(middle=True), styles.SHARE._replace(middle=True)
_COUNTS = styles.COUNT._replace(middle=True)
_SHOWN: Mapping[str, tuple[float, styles.Style]] = {
    "ToolRank": (8, styles.Style(middle=True, align="center", bold=True)),
    "ToolName": (26, styles.Style(middle=True, bold=True, wrap=True)),
    "ToolEligible": (17, styles.WORD._replace(middle=True)),
    "ToolEndToEndLow": (11, _HEAT._replace(bold=True)),
    "ToolEndToEndHigh": (10, _SHARE),
    "ToolCoverageLow": (11, _HEAT),
    "ToolCoverageHigh": (10, _SHARE),
    "ToolMustsFailed": (8, _COUNTS),
    "ToolMustsOpen": (8, _COUNTS),
    "ToolCovered": (10, _COUNTS),
    "ToolPartial": (9, _COUNTS),
    "ToolGaps": (8, _COUNTS),
    "ToolNotAnswered": (11, _COUNTS),
    "ToolFails": (34, styles.TEXT._replace(middle=True)),
}
"""Width and looks of the columns of the ranking on this page."""

_HOW_TO_READ = Phrase(
    "How to read this. End to end is the share of cases that run through the drawn processes without "
    "meeting a step the tool does not carry; coverage is the weighted share of requirements met, "
    "wherever they sit. 81–90 % means 81 % is proven today and 90 % is possible once every open answer "
    "is in. A tool that fails a must keeps its scores but ranks behind those that do not."
)


def write_summary(page: Page, material: Material) -> None:
    """Write the first page."""
    fit = material.fit
    columns = _columns(fit)
    last = len(columns) - 1
    for place, column in enumerate(columns):
        page.widen(place, column.least)
    row = _head(page, last, material)
    top = row + 1
    row = page.table(top, columns, _ranking(material)) + 1
    _dress(page, material, top + 1)
    page.paragraph(row, 0, last, str(_HOW_TO_READ), styles.NOTE)
    first, row = row + 2, _explanations(page, row + 2, last, fit.explanations)
    if fit.explanations and material.live.there:
        page.strike(first + 1, 0, row - 1, 0)
    if fit.tools:
        row = _chart(material, page, row, columns)
    row = _contents(page, row, material.contents)
    page.worksheet.print_area(0, 0, row, last)
    page.print_upright(one_page=len(fit.tools) <= _MOST_CHARTED)


def _columns(fit: Fit) -> tuple[Column, ...]:
    ranked_by = "ToolCoverageLow" if fit.project.settings.decision == "coverage" else "ToolEndToEndLow"
    return tuple(
        _fixed(
            tr("{measure}\n(sets the rank)", measure=shown(name).heading) if name == ranked_by else shown(name).heading,
            width,
            style,
        )
        for name, (width, style) in _SHOWN.items()
    )


def _fixed(heading: str | Phrase, characters: float, style: styles.Style) -> Column:
    return Column(heading, style, most=characters, least=characters)


def _head(page: Page, last: int, material: Material) -> int:
    """Title, what was compared, and the sentences to take away; gives the first free row."""
    page.paragraph(0, 0, last, material.book.title, styles.TITLE)
    made = tr("made on {day} with {program}", day=material.made_on.isoformat(), program=f"ITSM Fit {__version__}")
    page.paragraph(1, 0, last, f"{facts(material.fit)} · {made}", styles.NOTE)
    sentences = headlines(material.fit)
    for row, sentence in enumerate(sentences, start=_SENTENCES):
        page.paragraph(row, 0, last, sentence, styles.PLAIN._replace(size=11, bold=row == _SENTENCES))
    return _SENTENCES + len(sentences)


def _ranking(material: Material) -> Sequence[Row]:
    """The tools in the order that their ranks have now, whatever is changed in the workbook."""
    return [
        [
            material.live.now(at_place(str(place), name), value)
            for name, value in zip(_SHOWN, values(material.fit, tool), strict=True)
        ]
        for place, tool in enumerate(material.fit.tools, start=1)
    ]


def _dress(page: Page, material: Material, top: int) -> None:
    """The tools, from the row `top` on, as on the sheet of the ranking; sentences struck once an input changes."""
    if not material.fit.tools:
        return
    place = f"ROW()-{top}"
    dress(page, material, {name: at for at, name in enumerate(_SHOWN)}, top, f"{at_place(place, 'ToolStale')}>0")
    if material.live.there:
        page.strike(_SENTENCES, 0, top - 3, 0)


def _explanations(page: Page, row: int, last: int, sentences: Sequence[str]) -> int:
    if not sentences:
        return row
    page.put(row, 0, tr("Where the two measures disagree"), styles.HEADING)
    shown = list(sentences[:_MOST_EXPLAINED])
    if len(sentences) > len(shown):
        more = len(sentences) - len(shown)
        shown.append(trn("{count} more on the sheet Assumptions.", "{count} more on the sheet Assumptions.", more))
    for at, sentence in enumerate(shown, start=row + 1):
        page.paragraph(at, 0, last, sentence)
    return row + len(shown) + 2


def _chart(material: Material, page: Page, row: int, columns: Sequence[Column]) -> int:
    tools = material.fit.tools
    charted = tools[:_MOST_CHARTED]
    first = len(columns) + 1
    title = tr("End to end and coverage side by side")
    if len(charted) < len(tools):
        title = tr("{title}, the first {charted} of {tools} tools", title=title, charted=len(charted), tools=len(tools))
    page.put(row, 0, title, styles.HEADING)
    page.put(row, first, tr("Figures behind the chart"), styles.MUTED)
    data = write_chart_data(page, row + 1, first, charted, material.live)
    width = int(sum(column.least for column in columns) * _CHARACTER_PIXELS)
    chart = fit_chart(material.book, data, width)
    described = tr(
        "Bars of end-to-end fit and coverage of each tool, solid to the proven end, hatched to the possible end."
    )
    page.worksheet.insert_chart(row + 1, 0, chart, {"object_position": 2, "description": described})
    return row + 2 + -(-data.height // ROW_PIXELS) + 1


def _contents(page: Page, row: int, contents: Sequence[tuple[str, str]]) -> int:
    page.put(row, 0, tr("What is where"), styles.HEADING)
    for at, (sheet, tells) in enumerate(contents, start=row + 1):
        page.link(at, 1, sheet)
        page.put(at, 2, tells, styles.PLAIN._replace(wrap=False))
    return row + len(contents)
