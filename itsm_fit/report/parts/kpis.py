"""What processes are measured by: definition, what the flow says, baseline, target, and who can measure it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.kpis.standing import KpiStanding, kpi_standings
from itsm_fit.kpis.words import kpi_notes, measuring_words, value_words
from itsm_fit.language import Phrase, tr
from itsm_fit.model.kpi import BetterWhen, KpiMeasure
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, DataTable, Paragraph, ReportPart, Row, Voice
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NOTHING
from itsm_fit.writing import day


def wanted(fit: Fit) -> bool:
    """Whether some process is measured by something."""
    return bool(fit.project.kpis)


def kpi_sheet(material: Material) -> ReportPart:
    """A row a KPI, without its owner."""
    tools = [tool.name for tool in material.told]
    columns = (
        *_COLUMNS,
        *(Column(tr("{tool} can measure it", tool=tool), styles.VERDICT_WORD, most=22, least=14) for tool in tools),
    )
    standings = kpi_standings(material.fit)
    return ReportPart(
        tr("What processes are measured by"),
        material.lead(
            tr(
                "As drawn is what follows from the flow and its shares; the baseline is what was measured before "
                "anything changed. A tool can measure a KPI when it supports every requirement that is linked to it."
            )
        ),
        (
            DataTable(columns, [*_rows(material, standings, tools)], frozen=2, struck=(len(_COLUMNS), None)),
            *(Paragraph(note, Voice.NOTE) for note in kpi_notes(standings, material.names.process)),
        ),
    )


_COLUMNS = (
    Column(Phrase("Process"), styles.STRONG, most=30),
    Column(Phrase("KPI"), styles.STRONG, most=30),
    Column(Phrase("Definition"), styles.TEXT, most=50, least=30),
    Column(Phrase("Better when"), least=10),
    Column(Phrase("As drawn"), styles.NUMBER, least=11),
    Column(Phrase("KPI baseline"), styles.NUMBER, least=11),
    Column(Phrase("Source"), styles.TEXT, most=30, optional=True),
    Column(Phrase("On"), least=10, optional=True),
    Column(Phrase("Target"), styles.NUMBER, least=11),
    Column(Phrase("Until"), least=10, optional=True),
    Column(Phrase("Measured by"), styles.TEXT, most=24, optional=True),
)
_BETTER = {BetterWhen.HIGHER: Phrase("higher"), BetterWhen.LOWER: Phrase("lower")}


def _rows(material: Material, standings: Sequence[KpiStanding], tools: list[str]) -> Iterator[Row]:
    for each in standings:
        kpi, read = each.kpi, each.kpi.baseline
        yield (
            material.names.process(kpi.process) if each.process_there else tr("{id} (gone)", id=kpi.process),
            kpi.name,
            kpi.definition,
            _BETTER[kpi.better],
            NOTHING if kpi.measure is KpiMeasure.NONE else value_words(each.modelled, kpi.unit),
            NOTHING if read is None else value_words(read.value, kpi.unit),
            None if read is None else read.source,
            None if read is None or read.on is None else day(read.on),
            NOTHING if kpi.target is None else value_words(kpi.target, kpi.unit),
            None if kpi.target_on is None else day(kpi.target_on),
            ", ".join(kpi.requirements),
            *(_verdict(each, tool) for tool in tools),
        )


def _verdict(each: KpiStanding, tool: str) -> Cell | str:
    its = each.tools[tool]
    if its.measures is None:
        return Cell(measuring_words(its), styles.APPLIES_NOT)
    return measuring_words(its)
