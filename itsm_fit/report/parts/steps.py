"""The sheet of steps: who carries what, and where the weak links lie."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import step_name
from itsm_fit.report.wording import finite
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import StepTool
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.scoring.wording import NOTHING, interval
from itsm_fit.visible import shorten

_FIGURES = (5, None)
"""The columns of who carries a step."""


def step_map(material: Material) -> ReportPart:
    """One row a step; a tool's cell holds the verdict and the step's coverage."""
    tools = (Column(shorten(tool.name), styles.CENTRED, most=13, least=12) for tool in material.told)
    return table_part(
        tr("Steps × tools"),
        material.lead(
            tr(
                "✓ carried: every must is met and the step is covered well enough. ? open: the answers do not "
                "say yet. ✗ not carried: each case that comes here breaks. {none} the step asks nothing of "
                "a tool. The share is the step’s own coverage. Largest gain: the most that any tool’s "
                "end-to-end fit of the process would grow by if it carried this step too; tool by tool on the "
                "sheet Gaps.",
                none=NOTHING,
            )
        ),
        (
            Column(tr("Process"), styles.STRONG, most=34),
            Column(tr("Step"), styles.TEXT, most=36),
            Column(tr("Lane"), most=26),
            Column(titles.VISITS, styles.PER_CASE, least=8),
            Column(tr("Asks for"), styles.TEXT, most=34),
            Column(tr("Carried by"), styles.CENTRED, least=9),
            Column(tr("Largest gain"), styles.SMALL_SHARE, least=9),
            *tools,
        ),
        _map_rows(material),
        tr("No process holds a step."),
        frozen=2,
        struck=_FIGURES,
    )


def _map_rows(material: Material) -> Iterator[Row]:
    fit, names = material.fit, material.names
    for process in fit.processes:
        for step in process.steps:
            carrying = sum(figures.carried is Outcome.YES for figures in step.tools.values())
            yield (
                names.process(process.id),
                step_name(step),
                step.lane,
                finite(step.visits),
                ", ".join(step.requirements),
                tr("{carrying} of {tools}", carrying=carrying, tools=len(fit.tools)) if step.asks else NOTHING,
                max((figures.gain for figures in step.tools.values()), default=None) if step.asks else None,
                *(_verdict(step.tools[tool.name]) for tool in material.told),
            )


def _verdict(figures: StepTool) -> Cell:
    if figures.carried is None:
        return Cell(NOTHING, styles.APPLIES_NOT)
    sign = SIGN[figures.carried]
    words = sign if figures.coverage is None else f"{sign} {interval(figures.coverage)}"
    return Cell(words, styles.VERDICT_CENTRED[figures.carried])
