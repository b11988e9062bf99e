"""Results as short tables for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table

from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.staying import called
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.scoring.wording import interval, percent

if TYPE_CHECKING:
    from itsm_fit.scoring.firmness import Firmness

_RANKING = (
    titles.RANK,
    titles.TOOL,
    titles.ELIGIBLE,
    titles.COVERAGE,
    titles.END_TO_END,
    titles.MUSTS_UNMET,
    titles.MUSTS_OPEN,
)


def ranking_table(fit: Fit, title: str = "") -> Table:
    """The tools in ranking order with both figures side by side."""
    table = Table(title=title or None, title_justify="left")
    for heading in _RANKING:
        table.add_column(str(heading), justify="left" if heading in {titles.TOOL, titles.ELIGIBLE} else "right")
    for tool in fit.tools:
        table.add_row(
            "–" if fit.unweighed else str(tool.rank),
            called(fit.project.decision.incumbent.tool, tool.name),
            "–" if fit.unweighed else signed(ELIGIBLE, tool.eligible),
            interval(tool.coverage),
            interval(tool.end_to_end),
            str(len(tool.unmet_musts)),
            str(len(tool.open_musts)),
        )
    return table


def acceptability_table(firm: Firmness) -> Table:
    """How often each tool comes first, second … when weights and open answers are drawn."""
    found = firm.acceptability
    table = Table(title=f"Share of {found.draws} draws in each rank", title_justify="left")
    table.add_column("Tool")
    for rank in range(len(firm.tools)):
        table.add_column(str(rank + 1), justify="right")
    table.add_column("Confidence", justify="right")
    for tool, ranks, confidence in zip(firm.tools, found.ranks, found.confidence, strict=True):
        table.add_row(tool, *(percent(share) for share in ranks), percent(confidence))
    return table
