"""The first page: who leads, who carries the processes end to end, who is out, what to ask next."""

from __future__ import annotations

from collections.abc import Sequence

from itsm_fit import __version__
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.report import styles
from itsm_fit.report.book import ROW_PIXELS, Book
from itsm_fit.report.chart import fit_chart, write_chart_data
from itsm_fit.report.headlines import facts, headlines
from itsm_fit.report.material import Material
from itsm_fit.report.page import Cell, Column, Page, Row
from itsm_fit.report.processes import heated
from itsm_fit.report.wording import listed
from itsm_fit.scoring.figures import Interval
from itsm_fit.scoring.result import Fit, ToolFit
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.scoring.wording import decimals_apart

_MOST_CHARTED = 20
_MOST_EXPLAINED = 5
_CHARACTER_PIXELS = 7
_MOST_NAMED = 4

_MIDDLE = styles.WORD._replace(middle=True)
_MIDDLE_CENTRED = styles.Style(middle=True, align="center")
_MIDDLE_COUNT = styles.COUNT._replace(middle=True)

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
    row = page.table(top, columns, _ranking(fit)) + 1
    page.worksheet.autofilter(top, 0, max(row - 2, top + 1), last)
    page.paragraph(row, 0, last, str(_HOW_TO_READ), styles.NOTE)
    row = _explanations(page, row + 2, last, fit.explanations)
    if fit.tools:
        row = _chart(material.book, page, row, columns, fit.tools)
    row = _contents(page, row, material.contents)
    page.worksheet.print_area(0, 0, row, last)
    page.print_upright(one_page=len(fit.tools) <= _MOST_CHARTED)
    page.worksheet.activate()


def _columns(fit: Fit) -> tuple[Column, ...]:
    ranked_by = fit.project.settings.decision
    measures = {"coverage": tr("Coverage"), "end_to_end": tr("End to end")}
    measures[ranked_by] = tr("{measure}\n(sets the rank)", measure=measures[ranked_by])
    return (
        _fixed(tr("Rank"), 8, _MIDDLE_CENTRED._replace(bold=True)),
        _fixed(tr("Tool"), 26, _MIDDLE._replace(bold=True, wrap=True)),
        _fixed(tr("Can it be chosen"), 17, _MIDDLE),
        _fixed(measures["end_to_end"], 15, _MIDDLE_CENTRED),
        _fixed(measures["coverage"], 15, _MIDDLE_CENTRED),
        _fixed(tr("Musts failed"), 10, _MIDDLE_COUNT),
        _fixed(tr("Musts open"), 10, _MIDDLE_COUNT),
        _fixed(tr("Covered"), 12, _MIDDLE_COUNT),
        _fixed(tr("Partial"), 10, _MIDDLE_COUNT),
        _fixed(tr("Gaps"), 8, _MIDDLE_COUNT),
        _fixed(tr("Not answered"), 14, _MIDDLE_COUNT),
        _fixed(tr("Which musts it fails"), 34, _MIDDLE._replace(wrap=True)),
    )


def _fixed(heading: str, characters: float, style: styles.Style) -> Column:
    return Column(heading, style, most=characters, least=characters)


def _head(page: Page, last: int, material: Material) -> int:
    """Title, what was compared, and the sentences to take away; gives the first free row."""
    page.paragraph(0, 0, last, material.book.title, styles.TITLE)
    made = tr("made on {day} with {program}", day=material.made_on.isoformat(), program=f"ITSM Fit {__version__}")
    page.paragraph(1, 0, last, f"{facts(material.fit)} · {made}", styles.NOTE)
    top, sentences = 3, headlines(material.fit)
    for row, sentence in enumerate(sentences, start=top):
        page.paragraph(row, 0, last, sentence, styles.PLAIN._replace(size=11, bold=row == top))
    return top + len(sentences)


def _ranking(fit: Fit) -> Sequence[Row]:
    return [
        (
            "–" if fit.unweighed else tool.rank,
            tool.name,
            _eligible(fit, tool),
            _apart(tool.end_to_end, [other.end_to_end for other in fit.tools], bold=True),
            _apart(tool.coverage, [other.coverage for other in fit.tools]),
            len(tool.unmet_musts),
            len(tool.open_musts),
            *tool.counts,
            listed(tool.unmet_musts, most=_MOST_NAMED),
        )
        for tool in fit.tools
    ]


def _eligible(fit: Fit, tool: ToolFit) -> Cell:
    """The verdict on the musts; none while nothing is answered."""
    if fit.unweighed:
        return Cell("–", _MIDDLE)
    return Cell(signed(ELIGIBLE, tool.eligible), styles.VERDICT[tool.eligible]._replace(middle=True))


def _apart(figure: Interval | None, others: Sequence[Interval | None], *, bold: bool = False) -> Cell:
    """The figure with the decimals that keep it apart from those of other tools."""
    decimals = 0 if figure is None else decimals_apart(figure.low, (other.low for other in others if other is not None))
    return heated(figure, decimals, bold=bold)


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


def _chart(book: Book, page: Page, row: int, columns: Sequence[Column], tools: Sequence[ToolFit]) -> int:
    charted = tools[:_MOST_CHARTED]
    first = len(columns) + 1
    title = tr("End to end and coverage side by side")
    if len(charted) < len(tools):
        title = tr("{title}, the first {charted} of {tools} tools", title=title, charted=len(charted), tools=len(tools))
    page.put(row, 0, title, styles.HEADING)
    page.put(row, first, tr("Figures behind the chart"), styles.MUTED)
    data = write_chart_data(page, row + 1, first, charted)
    width = int(sum(column.least for column in columns) * _CHARACTER_PIXELS)
    chart = fit_chart(book, data, width)
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
