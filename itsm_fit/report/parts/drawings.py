"""The processes as they are drawn, painted by what the first tools carry of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from itsm_fit.drawing.pages import PlacedDrawing, drawings_of
from itsm_fit.drawing.paint import paint_of_document
from itsm_fit.drawing.svg import to_svg
from itsm_fit.drawing.theme import LIGHT, Theme
from itsm_fit.language import tr
from itsm_fit.model.document import Document
from itsm_fit.report.content import Paragraph, ProcessDrawing, ReportBlock, ReportPart, Subheading, Voice
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import listed
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.sign_off_words import standing_lines

_MOST_FILES = 20
"""Of which the drawings stand in a report that is not the whole one."""
_MOST = 2
"""Tools that the drawings are painted for, each by itself, in a whole report."""


def wanted(fit: Fit) -> bool:
    """Whether any process is drawn."""
    return bool(fit.processes)


def drawings(material: Material) -> ReportPart:
    """Each drawing for the first tool of the ranking; in a whole report for the next one too.

    The others of very many files are named, unless the whole is told.
    """
    tools = [tool.name for tool in material.fit.tools[: _MOST if material.whole else 1]] or [""]
    documents = material.fit.project.documents
    drawn = documents if material.whole else documents[:_MOST_FILES]
    blocks = [
        block
        for document in drawn
        for each in drawings_of(document)
        for tool in tools
        for block in _drawn(material.fit, document, each, tool)
    ]
    left_out = [document.name for document in documents[len(drawn) :]]
    if left_out:
        blocks.append(Paragraph(tr("Only the whole report draws these, too: {files}.", files=listed(left_out))))
    return ReportPart(
        tr("Processes as they are drawn"),
        tr("✓ carried, ? open, ✗ not carried by the tool that is named; with the share of cases that break at a step.")
        if material.fit.tools
        else "",
        tuple(blocks),
        upright=True,
    )


def _drawn(fit: Fit, document: Document, each: PlacedDrawing, tool: str) -> Iterator[ReportBlock]:
    title = each.title or document.stem
    yield Subheading(tr("{process}: what {tool} carries", process=title, tool=tool) if tool else title)
    yield from (Paragraph(line, Voice.NOTE) for line in standing_lines(fit.project, document))
    described = tr("The drawing of {process}.", process=title)
    yield ProcessDrawing(title, tool, described, partial(_painted, fit, document, each, tool))


def _painted(fit: Fit, document: Document, each: PlacedDrawing, tool: str, theme: Theme = LIGHT) -> str:
    return to_svg(each.document, theme=theme, paint=paint_of_document(fit.project, document, fit, tool, each.within))
