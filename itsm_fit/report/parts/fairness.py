"""The sheet of the audit: what could be objected to, on what it rests, and what the ranking would be without it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from itsm_fit.findings import SEVERITY_SIGN
from itsm_fit.language import tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import count

if TYPE_CHECKING:
    from itsm_fit.audit.fairness import FairnessAudit
    from itsm_fit.audit.finding import AuditFinding

_MOST_ROWS = 8
"""So much evidence of a finding is told where the report is not to be whole."""


def wanted(fit: Fit) -> bool:
    """Whether the project keeps a record: as a tender, or since a baseline was sealed."""
    return bool(fit.project.tender or fit.project.log)


def fairness(material: Material) -> ReportPart:
    """One row a finding, the gravest first."""
    from itsm_fit.audit.fairness import audit

    found = audit(material.fit.project, material.fit)
    return table_part(
        tr("Fairness: what could be objected to"),
        " ".join((_lead(), *found.unknown)),
        (
            Column(tr("Severity"), least=11),
            Column(tr("What"), styles.TEXT, most=44, least=28),
            Column(tr("On what it rests"), styles.TEXT, most=90, least=56),
            Column(tr("What would be without it"), styles.TEXT, most=50, least=24),
            Column(tr("Why it matters"), styles.TEXT, most=50, least=24),
        ),
        _rows(found, whole=material.whole),
        tr("Nothing was found that could be objected to."),
        struck=(3, 3),
    )


def _lead() -> str:
    return tr(
        "Looked for: requirements, weights and values changed when answers were known; requirements that repeat one "
        "vendor’s wording or that one vendor alone meets; thresholds and levels that drop one tool alone; requirements "
        "that decide nothing; processes that ask nothing. What would be without it is a full scoring. Error: the first "
        "place would be another tool’s; warning: a rank or a gate would be another."
    )


def _rows(found: FairnessAudit, *, whole: bool) -> Iterator[Row]:
    from itsm_fit.audit.finding import WHY, effect_words

    for finding in found.findings:
        severity = finding.severity
        yield (
            Cell(f"{SEVERITY_SIGN[severity]} {severity.words}", styles.SEVERITY[severity]),
            finding.message,
            "\n".join(_evidence(finding, whole=whole)),
            effect_words(finding.effect) if finding.effect is not None else "",
            WHY[finding.rule],
        )


def _evidence(finding: AuditFinding, *, whole: bool) -> Iterator[str]:
    told = finding.evidence if whole else finding.evidence[:_MOST_ROWS]
    yield from (f"{each.words} ({each.cell})" if each.cell else each.words for each in told)
    more = len(finding.evidence) - len(told)
    if more:
        yield trn("{count} more", "{count} more", more, count=count(more))
