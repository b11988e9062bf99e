"""The sheet of decided gaps: what is done about each, by whom and until when, and what it would bring."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring import titles
from itsm_fit.scoring.gates import times_bent
from itsm_fit.scoring.prospects import Prospects
from itsm_fit.scoring.register import RegisterRow, effects, register
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.scoring.wording import count
from itsm_fit.writing import day

_POINTS = styles.Style(number="+0.0 %;-0.0 %;0 %", align="right", indent=1)


def any_resolved(fit: Fit) -> bool:
    """Whether anything is decided about gaps, and what it brings can be worked out."""
    return bool(fit.project.gaps and fit.workings)


def resolution_sheet(material: Material) -> ReportPart:
    """One row a gap that something was decided about."""
    return table_part(
        tr("What is done about the gaps"),
        _bent(material.fit)
        + tr(
            "Adds: what the resolution alone does to the proven coverage and end-to-end fit of its tool "
            "once it is done. Configure, add-on and build count as support of that level; a changed "
            "process no longer asks; worked around by hand the tool covers no more, but people carry the "
            "case on, which end to end counts here; accepted, the gap stays."
        ),
        (
            Column(titles.TOOL, styles.STRONG, most=24),
            Column(tr("Requirement"), styles.WORD, most=16),
            Column(tr("Text"), styles.TEXT, most=50, least=30),
            Column(tr("Process"), styles.TEXT, most=28),
            Column(tr("Step"), styles.TEXT, most=28),
            Column(tr("Priority"), least=8),
            Column(tr("Gap"), least=12),
            Column(tr("Resolution"), least=14),
            Column(tr("Adds to coverage"), _POINTS, least=10),
            Column(tr("Adds to end to end"), _POINTS, least=10),
            Column(tr("Effort, days"), styles.AMOUNT, least=8, optional=True),
            Column(tr("Owner"), styles.TEXT, most=20, optional=True),
            Column(tr("Due"), least=11, optional=True),
            Column(tr("Note"), styles.TEXT, most=44, optional=True),
        ),
        _rows(material.fit),
        tr("Nothing is decided about any gap yet."),
        struck=(8, 9),
    )


def _bent(fit: Fit) -> str:
    """How often the processes are bent to each tool: what the selection is to keep from happening."""
    times = times_bent(fit)
    if not times:
        return ""
    named = [f"{tool.name} {count(times[tool.name])}" for tool in fit.tools if times[tool.name]]
    return tr("Processes bent to fit a tool, in requirements no longer asked: {tools}.", tools=", ".join(named)) + " "


def _rows(fit: Fit) -> Iterator[Row]:
    prospects = Prospects(fit)
    for row in register(fit):
        if not row.gap.empty:
            yield _row(row, prospects)


def _row(row: RegisterRow, prospects: Prospects) -> Row:
    gap, asked = row.gap, row.requirement
    known = gap.resolution is not None and row.support is not None
    return (
        gap.tool,
        gap.requirement,
        asked.text if asked else "",
        row.place.process,
        row.place.step,
        PRIORITY[asked.priority] if asked else "",
        row.kind.words,
        gap.resolution.words if gap.resolution else "",
        *(effects(prospects, row) if known else (None, None)),
        gap.effort_days,
        gap.owner,
        day(gap.due) if gap.due else "",
        gap.note,
    )
