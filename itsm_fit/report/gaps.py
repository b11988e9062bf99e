"""The sheet of weak links: where each tool breaks the processes, the worst first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.model.asking import key_of
from itsm_fit.model.edits import GapKey, gap_key
from itsm_fit.model.gap import Gap
from itsm_fit.report import styles
from itsm_fit.report.book import TableSheet
from itsm_fit.report.material import Material
from itsm_fit.report.names import Names, step_name
from itsm_fit.report.page import Cell, Column, Row
from itsm_fit.report.wording import count, finite
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import CARRIED, PRIORITY, level_words, signed
from itsm_fit.scoring.weak_links import WeakLink, WeakLinks

_MOST_NAMED = 8


def gap_sheet(material: Material) -> TableSheet:
    """One row a tool and a step that it does not carry, or is not known to carry."""
    return TableSheet(
        "Weak links of each tool",
        "Gain: what the process's end-to-end fit grows by if this one step were carried too. Where several links are "
        "weak at once single gains are often 0: then exposure, the share of completing cases that come here, tells "
        "where cases break.",
        (
            Column("Tool", styles.STRONG, most=24),
            Column("Process", styles.TEXT, most=34),
            Column("Step", styles.TEXT, most=32),
            Column("Lane", styles.TEXT, most=22),
            Column("Visits a case", styles.PER_CASE, least=8),
            Column("Carried", least=15),
            Column("Gain", styles.SMALL_SHARE, least=8),
            Column("Exposure", styles.SMALL_SHARE, least=10),
            Column("Missing weight", styles.AMOUNT, least=9),
            Column("Step coverage, low", styles.PERCENT, least=10),
            Column("Step coverage, high", styles.PERCENT, least=10),
            Column("What holds it back", styles.TEXT, most=50, least=30),
            Column("What is decided", styles.TEXT, most=44, optional=True),
        ),
        _rows(material.fit, WeakLinks(material.fit), material.names),
        "Every step that asks something is carried by every tool."
        if material.fit.tools
        else "No tool has answered yet.",
    )


def _rows(fit: Fit, gaps: WeakLinks, names: Names) -> Iterator[Row]:
    decided = {gap_key(gap): gap for gap in fit.project.gaps}
    for tool in fit.tools:
        for link in gaps.of(tool.name):
            its = link.figures
            yield (
                tool.name,
                names.process(link.process.id),
                step_name(link.step),
                link.step.lane,
                finite(link.step.visits),
                _carried(link),
                its.gain,
                its.exposure,
                its.missing,
                *(its.coverage or (None, None)),
                _held_back(fit, link, tool.name),
                _decided(decided, link, tool.name),
            )


def _carried(link: WeakLink) -> Cell | None:
    outcome = link.figures.carried
    return None if outcome is None else Cell(signed(CARRIED, outcome), styles.VERDICT[outcome])


def _decided(decided: Mapping[GapKey, Gap], link: WeakLink, tool: str) -> str:
    """``INC-07: add-on, Ann, until 2026-03-04``, of the requirements that hold a step back."""
    parts = []
    for requirement in link.failing:
        gap = decided.get((tool, key_of(requirement)))
        if gap is not None and gap.resolution is not None:
            until = f"until {gap.due.isoformat()}" if gap.due else ""
            parts.append(f"{requirement}: {', '.join(filter(None, (gap.resolution.value, gap.owner, until)))}")
    return "; ".join(parts)


def _held_back(fit: Fit, link: WeakLink, tool: str) -> str:
    """``INC-07 (must): none; INC-09 (should): unknown``."""
    asked = fit.requirement_by_id
    parts = [
        f"{requirement} ({PRIORITY[asked[requirement].priority]}): {level_words(fit.support.answer(requirement, tool))}"
        for requirement in link.failing[:_MOST_NAMED]
    ]
    if len(link.failing) > _MOST_NAMED:
        parts.append(f"{count(len(link.failing) - _MOST_NAMED)} more")
    return "; ".join(parts)
