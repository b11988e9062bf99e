"""The parts of a report as sections of a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.drawing.theme import DARK, LIGHT
from itsm_fit.language import tr
from itsm_fit.report.chart_svg import svg_of
from itsm_fit.report.content import (
    BarChart,
    Contents,
    DataTable,
    DecisionBox,
    KeyAnswer,
    Paragraph,
    PointChart,
    ProcessDrawing,
    ReportBlock,
    ReportPart,
    Subheading,
)
from itsm_fit.report.html.drawn import DrawingWriter
from itsm_fit.report.html.markup import Markup, joined, sentence, tag
from itsm_fit.report.html.tables import TableWriter
from itsm_fit.report.styles import TONE_OF


class SectionWriter:
    """What the parts of one page share: its tables and drawings, and the ids of its parts by their names."""

    def __init__(self, tables: TableWriter, drawings: DrawingWriter, ids: Mapping[str, str]) -> None:
        self._tables, self._drawings, self._ids = tables, drawings, ids

    def section(self, part: ReportPart, name: str, heading: str) -> Markup:
        """A part under its heading; its id is its name."""
        title = f"{name}-title"
        blocks = self._blocks(part.blocks, name, title)
        lead = tag("p", sentence(part.lead), class_="lead")
        return tag("section", tag("h2", heading, id=title), lead, *blocks, id=name, aria_labelledby=title)

    def _blocks(self, blocks: Sequence[ReportBlock], part: str, title: str) -> Iterator[Markup]:
        named_by = title
        answers: list[KeyAnswer] = []
        for number, block in enumerate(blocks):
            if isinstance(block, KeyAnswer):
                answers.append(block)
                continue
            if answers:
                yield _answers(answers)
                answers = []
            if isinstance(block, Subheading):
                named_by = f"{part}-{number}"
                yield tag("h3", block.text, id=named_by)
            else:
                yield self._block(block, part, named_by)
        if answers:
            yield _answers(answers)

    def _block(self, block: ReportBlock, part: str, named_by: str) -> Markup:
        match block:
            case Paragraph(text, voice):
                return tag("p", sentence(text), class_=voice.value)
            case DecisionBox(text, outcome):
                return tag("p", sentence(text), class_=f"decision {TONE_OF[outcome].value}")
            case DataTable():
                return self._tables.table(block, part, named_by)
            case BarChart() | PointChart():
                chart = self._drawings.both(svg_of(block, LIGHT), svg_of(block, DARK), block.described)
                return tag("figure", chart, class_="chart")
            case ProcessDrawing():
                return self._drawing(block)
            case Contents(parts):
                return tag("ul", *(self._entry(name, tells) for name, tells in parts), class_="contents")
            case _:
                raise TypeError(f"{type(block).__name__} is no block of a page")

    def _drawing(self, block: ProcessDrawing) -> Markup:
        drawn = self._drawings.both(block.svg(LIGHT), block.svg(DARK), block.described)
        buttons = (
            _zoom("out", "−", tr("Zoom out")),
            _zoom("in", "+", tr("Zoom in")),
            _zoom("fit", "⤢", tr("Show all")),
        )
        return tag(
            "figure",
            tag("div", drawn, class_="sheet", tabindex="0", role="group", aria_label=block.described),
            tag("figcaption", sentence(block.described)),
            tag("div", *buttons, class_="zoom needs-scripts", role="group", aria_label=tr("Zoom")),
            class_="drawing",
        )

    def _entry(self, name: str, tells: str) -> Markup:
        found = self._ids.get(name)
        return tag("li", tag("a", name, href=f"#{found}") if found else name, ": ", tells)


def _zoom(how: str, sign: str, words: str) -> Markup:
    return tag("button", sign, type="button", data_zoom=how, aria_label=words, title=words)


def _answers(answers: Sequence[KeyAnswer]) -> Markup:
    """Questions beside their answers."""
    pairs = (
        joined(tag("dt", sentence(each.question)), *(tag("dd", sentence(text)) for text in each.says))
        for each in answers
    )
    return tag("dl", *(tag("div", pair) for pair in pairs), class_="answers")
