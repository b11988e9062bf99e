"""What a process is measured by, and what tools make of it, in tables of a book."""

from __future__ import annotations

from itsm_fit.kpis.words import value_words
from itsm_fit.language import Phrase, tr
from itsm_fit.model.kpi import BetterWhen
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Row, heated
from itsm_fit.report.parts.spans import spanned
from itsm_fit.report.process_book.material import BookMaterial, BookProcess
from itsm_fit.scoring import titles
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.value.spans import total
from itsm_fit.value.words import BY_HAND
from itsm_fit.writing import day

_KPIS = (
    Column(Phrase("KPI"), styles.STRONG._replace(wrap=True), most=30, least=16),
    Column(Phrase("Definition"), styles.TEXT, most=50, least=24, optional=True),
    Column(Phrase("Better when"), styles.WORD, least=10),
    Column(Phrase("KPI baseline"), styles.NUMBER, least=11),
    Column(Phrase("Target"), styles.NUMBER, least=11),
    Column(Phrase("Until"), styles.WORD, least=10, optional=True),
    Column(Phrase("Owner"), styles.TEXT, most=22, optional=True),
)
_BETTER = {BetterWhen.HIGHER: Phrase("higher"), BetterWhen.LOWER: Phrase("lower")}
_FIGURES = (
    Column(titles.TOOL, styles.STRONG._replace(wrap=True), most=34, least=18),
    Column(titles.COVERAGE, styles.HEAT, least=12),
    Column(titles.END_TO_END, styles.HEAT, least=12),
    Column(Phrase("Minutes worked"), styles.COUNT, least=13),
    Column(Phrase("Hours a month"), styles.COUNT, least=12),
)


def kpi_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row a KPI of the process."""
    return DataTable(
        _KPIS,
        [
            (
                kpi.name,
                kpi.definition,
                _BETTER[kpi.better],
                NOTHING if kpi.baseline is None else value_words(kpi.baseline.value, kpi.unit),
                NOTHING if kpi.target is None else value_words(kpi.target, kpi.unit),
                None if kpi.target_on is None else day(kpi.target_on),
                kpi.owner,
            )
            for kpi in material.project.kpis
            if kpi.process == its.key
        ],
    )


def figure_table(material: BookMaterial, its: BookProcess) -> DataTable:
    """A row a tool: what it covers, what it carries from end to end, and what a case takes with it."""
    scored = material.fit.process_by_id.get(its.key)
    worth = material.worth.by_id.get(its.key)
    rows: list[Row] = []
    if worth is not None and worth.by_hand.handling is not None:
        hours = worth.by_hand.hours
        by_hand = None if hours is None else total(hours.values())
        rows.append((str(BY_HAND), None, None, spanned(worth.by_hand.handling), spanned(by_hand)))
    for tool in material.fit.tools if scored is not None else ():
        figures = scored.tools[tool.name] if scored is not None else None
        minutes = worth.tools[tool.name] if worth is not None else None
        worked = None if minutes is None or minutes.hours is None else total(minutes.hours.values())
        rows.append(
            (
                tool.name,
                heated(figures.coverage if figures else None),
                heated(figures.end_to_end if figures else None),
                spanned(minutes.handling if minutes else None),
                spanned(worked),
            )
        )
    return DataTable(_FIGURES, rows, tr("No tool has answered yet."))
