"""The sheet of weak links: where each tool breaks the processes, the worst first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from itsm_fit.importing.report_form import LINK_KEY, REMARK_WAS, link_key, said_of_link
from itsm_fit.language import tr, trn
from itsm_fit.model.asking import key_of
from itsm_fit.model.edits import GapKey, gap_key
from itsm_fit.model.gap import Gap
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Reference, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.report.parts.names import step_name
from itsm_fit.report.parts.requirement_map import REMARK
from itsm_fit.report.wording import finite
from itsm_fit.scoring import titles
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import CARRIED, PRIORITY, level_words, signed
from itsm_fit.scoring.weak_links import WeakLink, WeakLinks
from itsm_fit.scoring.wording import count
from itsm_fit.writing import clauses, day, titled

_MOST_NAMED = 8
_FIGURES = (5, 11)
"""The columns of what a tool makes of a step."""


def gap_sheet(material: Material) -> ReportPart:
    """One row a tool and a step that it does not carry, or is not known to carry."""
    found = list(_rows(material, WeakLinks(material.fit)))
    return table_part(
        tr("Weak links of each tool"),
        material.lead(
            tr(
                "Gain: what the process’s end-to-end fit grows by if this one step were carried too. Where "
                "several links are weak at once single gains are often 0: then exposure, the share of "
                "completing cases that come here, tells where cases break."
            )
        ),
        (
            Column(titles.TOOL, styles.STRONG, most=24),
            Column(tr("Process"), styles.TEXT, most=34),
            Column(tr("Step"), styles.TEXT, most=32),
            Column(tr("Lane"), styles.TEXT, most=22),
            Column(titles.VISITS, styles.PER_CASE, least=8),
            Column(titles.CARRIED, least=15),
            Column(titles.GAIN, styles.SMALL_SHARE, least=8),
            Column(titles.EXPOSURE, styles.SMALL_SHARE, least=10),
            Column(titles.MISSING, styles.AMOUNT, least=9),
            Column(titles.COVERAGE_PROVEN, styles.PERCENT, least=10),
            Column(titles.COVERAGE_POSSIBLE, styles.PERCENT, least=10),
            Column(tr("What holds it back"), styles.TEXT, most=50, least=30),
            Column(tr("What is decided"), styles.TEXT, most=44, optional=True),
            REMARK,
            *(Column(name, styles.WORD, hidden=True) for name in (REMARK_WAS, LINK_KEY)),
        ),
        [row for _, row in found],
        tr("Every step that asks something is carried by every tool.")
        if material.fit.tools
        else tr("No tool has answered yet."),
        struck=_FIGURES,
        keys=[tool for tool, _ in found],
    )


def _rows(material: Material, gaps: WeakLinks) -> Iterator[tuple[str, Row]]:
    """Rows, each with its tool."""
    fit, names = material.fit, material.names
    decided = {gap_key(gap): gap for gap in fit.project.gaps}
    notes: dict[str, dict[str, str]] = {}
    for (tool_name, requirement), gap in decided.items():
        notes.setdefault(tool_name, {})[requirement] = gap.note
    for tool in material.told:
        for link in gaps.of(tool.name):
            its = link.figures
            remark = said_of_link(link.failing, notes.get(tool.name, {}))
            row = (
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
                Cell(_held_back(fit, link, tool.name), styles.TEXT, _asked(link)),
                _decided(decided, link, tool.name),
                remark,
                remark or None,
                link_key(tool.name, link.failing),
            )
            yield tool.name, row


def _asked(link: WeakLink) -> Reference | None:
    """Where the first requirement stands that holds a step back."""
    return Reference("Requirements", link.failing[0]) if link.failing else None


def _carried(link: WeakLink) -> Cell | None:
    outcome = link.figures.carried
    return None if outcome is None else Cell(signed(CARRIED, outcome), styles.VERDICT[outcome])


def _decided(decided: Mapping[GapKey, Gap], link: WeakLink, tool: str) -> str:
    """``INC-07: add-on, Ann, until 2026-03-04``, of the requirements that hold a step back."""
    parts = []
    for requirement in link.failing:
        gap = decided.get((tool, key_of(requirement)))
        if gap is not None and gap.resolution is not None:
            until = tr("until {day}", day=day(gap.due)) if gap.due else ""
            parts.append(titled(requirement, ", ".join(filter(None, (gap.resolution.words, gap.owner, until)))))
    return clauses(parts)


def _held_back(fit: Fit, link: WeakLink, tool: str) -> str:
    """``INC-07 (must): none; INC-09 (should): unknown``."""
    asked = fit.requirement_by_id
    parts = [
        f"{requirement} ({PRIORITY[asked[requirement].priority]}): {level_words(fit.support.answer(requirement, tool))}"
        for requirement in link.failing[:_MOST_NAMED]
    ]
    if len(link.failing) > _MOST_NAMED:
        more = len(link.failing) - _MOST_NAMED
        parts.append(trn("{count} more", "{count} more", more, count=count(more)))
    return clauses(parts)
