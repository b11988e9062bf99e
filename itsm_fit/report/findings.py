"""The sheet of what was noticed: in the drawn processes, and in the files that were read."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.findings import SEVERITY_ORDER, SEVERITY_SIGN
from itsm_fit.language import tr
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ReportPart, Row, table_part
from itsm_fit.report.material import Material
from itsm_fit.report.names import Names
from itsm_fit.scoring.result import Fit


def finding_sheet(material: Material) -> ReportPart:
    """Errors first; findings about models before issues of spreadsheets."""
    return table_part(
        tr("Findings: what to look at before relying on the figures"),
        tr(
            "Errors mean that a process cannot run as it is drawn; warnings, that a figure rests on an "
            "assumption; notes are good to know."
        ),
        (
            Column(tr("Severity"), least=11),
            Column(tr("File"), most=34),
            Column(tr("Process"), most=30),
            Column(tr("Place"), styles.TEXT, most=34),
            Column(tr("What, and what to do"), styles.TEXT, most=80, least=40),
            Column(tr("How it comes there"), styles.TEXT, most=44, least=18, optional=True),
            Column(tr("Rule"), most=24),
            Column(tr("Element or cell"), most=30),
        ),
        _rows(material.fit, material.names),
        tr("Nothing was noticed."),
    )


def _rows(fit: Fit, names: Names) -> Iterator[Row]:
    severities = {
        severity: Cell(f"{SEVERITY_SIGN[severity]} {severity.words}", style)
        for severity, style in styles.SEVERITY.items()
    }
    for finding in sorted(fit.findings, key=lambda finding: SEVERITY_ORDER[finding.severity]):
        yield (
            severities[finding.severity],
            finding.file,
            names.process(finding.process),
            names.element(finding.process, finding.element),
            finding.message,
            " → ".join(names.element(finding.process, element) for element in finding.path),
            finding.rule,
            finding.element,
        )
    for issue in sorted(fit.issues, key=lambda issue: SEVERITY_ORDER[issue.severity]):
        yield severities[issue.severity], issue.file, None, issue.where, issue.message, None, "import", issue.where
