"""The parts of a report on pages: cover, contents, then each part on pages that suit it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

import typst

from itsm_fit import __version__, collector
from itsm_fit.drawing.export import MARGIN as DRAWING_MARGIN
from itsm_fit.drawing.export import POINTS, READABLE, drawn_size, page_for
from itsm_fit.drawing.fonts import fonts
from itsm_fit.drawing.shapes import Size
from itsm_fit.drawing.theme import LIGHT
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.report import styles
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
from itsm_fit.report.dress import ReportDress, dress_of
from itsm_fit.report.parts.board import decision_box
from itsm_fit.report.parts.headlines import facts
from itsm_fit.report.parts.material import Material
from itsm_fit.report.pdf.cells import in_print, in_sentence
from itsm_fit.report.pdf.columns import LANDSCAPE, MARGIN, PORTRAIT, room_on
from itsm_fit.report.pdf.setting import REPORT, page_frame, printed_pdf, template
from itsm_fit.report.pdf.tables import MOST_CELLS, LinkTargets, Looks, PrintedTable, most_rows, sheet_table
from itsm_fit.report.sheets import SHEETS, seen_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.writing import day

_LAID, _PRINTING = 0.3, 0.5
"""The shares of the work after which the parts are there, and after which they are laid out."""
_FIRST_CELLS = 1_500
"""Of all tables together, where only their beginnings are drawn: a page or two each."""
_LONGEST_LINE = 560.0
"""Points of a text that reads well."""
_WORDS = frozenset({"part", "subheading", "paragraph"})
_CAPTION = 40.0
"""Points that a drawing leaves for each text above it, and for that below."""


@collector.paused()
def fit_pdf(
    fit: Fit, *, made_on: date, progress: Progress = silent, chosen: Collection[str] = (), whole: bool = False
) -> bytes:
    """The fit report as a tagged PDF, the same bytes for the same fit and day.

    It holds the parts that are `chosen` by name, without any those that are there by default; the `whole` tells of all
    tools and answers. Raises InputError for a name that no part has, Cancelled when `progress` does.
    """
    source = _source(fit, made_on, progress, chosen, whole=whole)
    return _set(source, made_on, progress)


def fit_pages(
    fit: Fit,
    *,
    made_on: date,
    progress: Progress = silent,
    chosen: Collection[str] = (),
    whole: bool = False,
    most: int = 10,
    ppi: float = 96.0,
) -> Iterator[bytes]:
    """How the parts of the PDF begin, a PNG picture a page, at most so many, at `ppi` pixels an inch.

    The first rows of its tables are enough for that: all pages of a sample take ten times as long. Raises as `fit_pdf`
    does.
    """
    source = _source(fit, made_on, progress, chosen, whole=whole, beginnings=True)
    progress(tr("Setting the pages"), _PRINTING)
    drawn = typst.compile(template(REPORT), format="png", ppi=ppi, sys_inputs={"report": source}, font_paths=fonts())
    yield from ([drawn] if isinstance(drawn, bytes) else drawn or [])[:most]
    progress(tr("Pages ready"), 1.0)


class PrintedCover(NamedTuple):
    """What stands on the cover of a report beside its dress: what it comes to, what it is about, of which project."""

    headline: str
    facts: str
    project: str


class PrintedPart(NamedTuple):
    """A part by its name in the source language, which references know, and in the language spoken; what it tells."""

    source: str
    name: str
    tells: str
    part: ReportPart


@dataclass(frozen=True, slots=True)
class _LaidPart:
    """A part with the tables of its blocks as they are printed."""

    named: PrintedPart
    tables: dict[int, PrintedTable]
    paper: Size

    @property
    def part(self) -> ReportPart:
        return self.named.part

    @property
    def key(self) -> str:
        return self.named.source


def _source(
    fit: Fit, made_on: date, progress: Progress, chosen: Collection[str], *, whole: bool, beginnings: bool = False
) -> str:
    """All that the template prints, as JSON; of tables only their `beginnings` where those are wanted."""
    dress = dress_of(fit.project)
    sheets = seen_of(SHEETS, fit, chosen)
    material = Material(fit, made_on, dress.title, recalculated=False, whole=whole)
    parts: list[PrintedPart] = []
    for number, sheet in enumerate(sheets):
        progress(tr("Writing the part {part}", part=sheet.name), _LAID * number / len(sheets))
        parts.append(PrintedPart(sheet.name.source, str(sheet.name), str(sheet.tells), sheet.part(material)))
    cover = PrintedCover(decision_box(fit).text, facts(fit), fit.project.name)
    return _printed(dress, cover, parts, made_on, progress, beginnings=beginnings)


@collector.paused()
def parts_pdf(
    dress: ReportDress, cover: PrintedCover, parts: Sequence[PrintedPart], *, made_on: date, progress: Progress = silent
) -> bytes:
    """Parts behind a cover and contents as a tagged PDF, the same bytes for the same parts and day."""
    source = _printed(dress, cover, parts, made_on, progress)
    return _set(source, made_on, progress)


def _set(source: str, made_on: date, progress: Progress) -> bytes:
    """What is told, as pages."""
    progress(tr("Setting the pages"), _PRINTING)
    pdf = printed_pdf(REPORT, source, made_on)
    progress(tr("Report ready"), 1.0)
    return pdf


def _printed(
    dress: ReportDress,
    cover: PrintedCover,
    parts: Sequence[PrintedPart],
    made_on: date,
    progress: Progress,
    *,
    beginnings: bool = False,
) -> str:
    laid = list(_laid(parts, progress, beginnings=beginnings))
    document = _Pages(laid)
    name, printed_on = in_print(cover.project).replace("\n", " "), day(made_on)
    return json.dumps(
        {
            **page_frame(dress, dress.title, made_on, " · ".join(filter(None, (name, printed_on)))),
            "facts": in_sentence(cover.facts),
            "headline": in_sentence(cover.headline),
            "made_said": tr("made on {day} with {program}", day=printed_on, program=f"ITSM Fit {__version__}"),
            "project": name,
            "contents": tr("Contents"),
            "runs": document.runs,
            "tells": {document.marks[each.key]: in_sentence(each.named.tells) for each in laid},
            "looks": document.looks.packed(),
        },
        ensure_ascii=False,
    )


def _laid(parts: Sequence[PrintedPart], progress: Progress, *, beginnings: bool) -> Iterator[_LaidPart]:
    """Each part with its tables, cut where the document would be too long."""
    sheets = {
        id(block): sheet_table(block) for each in parts for block in each.part.blocks if isinstance(block, DataTable)
    }
    rows = dict(zip(sheets, most_rows(list(sheets.values()), _FIRST_CELLS if beginnings else MOST_CELLS), strict=True))
    for number, each in enumerate(parts):
        progress(tr("Laying out {part}", part=each.name), _LAID + (_PRINTING - _LAID) * number / len(parts))
        tables = {
            id(block): PrintedTable(sheets[id(block)], rows[id(block)], upright=each.part.upright, beginning=beginnings)
            for block in each.part.blocks
            if id(block) in sheets
        }
        yield _LaidPart(each, tables, _paper(each.part, tables))


def _paper(part: ReportPart, tables: dict[int, PrintedTable]) -> Size:
    """Landscape where a table asks for it, or a drawing of a part that may lie."""
    lies = not part.upright and any(isinstance(block, ProcessDrawing) for block in part.blocks)
    return LANDSCAPE if lies or any(table.fit.paper == LANDSCAPE for table in tables.values()) else PORTRAIT


class _Pages:
    """Parts on runs of pages of one size, for the template: a part goes on where the one before it ends."""

    def __init__(self, laid: Sequence[_LaidPart]) -> None:
        self.looks = Looks()
        self.runs: list[dict[str, Any]] = []
        self._parts = {each.key: f"part-{number}" for number, each in enumerate(laid)}
        self._marks = LinkTargets(self._parts, _rows_led_to(laid))
        for number, each in enumerate(laid):
            apart = not number or each.part.upright or laid[number - 1].part.upright
            self._begin(each.paper, apart=apart)
            self._add(each)

    @property
    def marks(self) -> Mapping[str, str]:
        """The mark of each part, by its name in the source."""
        return self._parts

    def _begin(self, paper: Size, margin: float = MARGIN, *, apart: bool = False) -> None:
        last = self.runs[-1] if self.runs else None
        if apart or last is None or (last["width"], last["height"], last["margin"]) != (*paper, margin):
            size = {"width": paper.width, "height": paper.height, "margin": margin}
            self.runs.append({**size, "texts": min(paper.width - 2 * margin, _LONGEST_LINE), "blocks": []})

    def _put(self, block: Mapping[str, Any]) -> None:
        self.runs[-1]["blocks"].append(block)

    def _add(self, laid: _LaidPart) -> None:
        self._put(
            {
                "kind": "part",
                "name": in_print(laid.named.name),
                "title": in_print(laid.part.title),
                "lead": in_sentence(laid.part.lead),
                "mark": self._parts[laid.key],
            }
        )
        for block in _said_here(laid.part.blocks):
            if isinstance(block, ProcessDrawing):
                self._drawing(block, laid.paper)
            else:
                self._begin(laid.paper)
                self._put(self._packed(block, laid))

    def _drawing(self, block: ProcessDrawing, paper: Size) -> None:
        """Among the texts where it can be read there, else on a page of its own."""
        svg = block.svg()
        size, room = drawn_size(svg), room_on(paper)
        scale = min(POINTS, room.width / size.width, (room.height - _CAPTION) / size.height)
        if scale >= READABLE:
            self._begin(paper)
        else:
            words = self._leading_words()
            large, scale = page_for(size, _CAPTION * (1 + len(words)))
            self._begin(large, DRAWING_MARGIN)
            for each in words:
                self._put(each)
        self._put(_picture(svg, size.width * scale, block.described, told=True))

    def _leading_words(self) -> list[Mapping[str, Any]]:
        """What leads to a drawing that is to stand on other paper goes there with it."""
        blocks: list[Mapping[str, Any]] = self.runs[-1]["blocks"]
        first = len(blocks)
        while first and blocks[first - 1]["kind"] in _WORDS:
            first -= 1
        words = blocks[first:]
        del blocks[first:]
        if not blocks:
            self.runs.pop()
        return words

    def _packed(self, block: ReportBlock, laid: _LaidPart) -> dict[str, Any]:
        match block:
            case Subheading(text):
                return {"kind": "subheading", "text": in_print(text)}
            case Paragraph(text, voice):
                return {"kind": "paragraph", "text": in_sentence(text), "voice": voice.value}
            case DecisionBox(text, outcome):
                style = styles.DECISION[outcome]
                edge = LIGHT.fit(outcome).edge
                said = text if text.startswith(SIGN[outcome]) else f"{SIGN[outcome]} {text}"
                return {
                    "kind": "decision",
                    "text": in_sentence(said),
                    "fill": style.fill,
                    "ink": style.ink,
                    "edge": edge,
                }
            case KeyAnswer(question, says):
                return {"kind": "answer", "question": in_print(question), "says": list(map(in_sentence, says))}
            case DataTable():
                return laid.tables[id(block)].on(laid.paper, self.looks, self._marks, laid.key)
            case BarChart() | PointChart():
                wide = min(room_on(laid.paper).width, room_on(PORTRAIT).width)
                return _picture(svg_of(block, LIGHT, wide / POINTS), wide, block.described)
            case _:
                raise TypeError(block)


def _said_here(blocks: Sequence[ReportBlock]) -> Iterator[ReportBlock]:
    """The blocks without contents, which the document has in front of all parts, and without headings over nothing."""
    kept = [block for block in blocks if not isinstance(block, Contents)]
    for block, following in zip(kept, [*kept, None][1:], strict=True):
        if not isinstance(block, Subheading) or not (following is None or isinstance(following, Subheading)):
            yield block


def _rows_led_to(laid: Sequence[_LaidPart]) -> dict[tuple[str, str], str]:
    """A mark for each printed row that any cell leads to."""
    asked = {to for each in laid for table in each.tables.values() for to in table.references()}
    there: dict[tuple[str, str], str] = {}
    for each in laid:
        for table in each.tables.values():
            for key in table.keys[: len(table.rows)]:
                if (each.key, key) in asked:
                    there.setdefault((each.key, key), f"row-{len(there)}")
    return there


def _picture(svg: str, width: float, described: str, *, told: bool = False) -> dict[str, Any]:
    """A picture with what it shows in words, for who does not see it or `told` to all."""
    return {"kind": "picture", "svg": svg, "width": width, "described": in_print(described), "told": told}
