"""The sheet of what was noticed: in the drawn processes, and in the files that were read."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.findings import SEVERITY_ORDER, SEVERITY_SIGN, Severity
from itsm_fit.language import tr, trn
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.result import Fit


def finding_sheet(material: Material) -> ReportPart:
    """Errors first; findings about models before issues of spreadsheets. Notes are for a whole report."""
    notes = 0 if material.whole else _notes(material.fit)
    return table_part(
        tr("Findings: what to look at before relying on the figures"),
        _lead(notes),
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
        _rows(material),
        tr("Nothing else was noticed.") if notes else tr("Nothing was noticed."),
    )


def _lead(notes: int) -> str:
    lead = tr(
        "Errors mean that a process cannot run as it is drawn; warnings, that a figure rests on an assumption; notes "
        "are good to know."
    )
    if not notes:
        return lead
    left_out = trn(
        "{count} note is left out here: the whole report has it.",
        "{count} notes are left out here: the whole report has them.",
        notes,
    )
    return f"{lead} {left_out}"


def _notes(fit: Fit) -> int:
    return sum(each.severity is Severity.INFO for its in (fit.findings, fit.issues) for each in its)


def _rows(material: Material) -> Iterator[Row]:
    fit, names = material.fit, material.names
    told = [each for each in Severity if material.whole or each is not Severity.INFO]
    severities = {
        severity: Cell(f"{SEVERITY_SIGN[severity]} {severity.words}", style)
        for severity, style in styles.SEVERITY.items()
    }
    for finding in sorted(fit.findings, key=lambda finding: SEVERITY_ORDER[finding.severity]):
        if finding.severity not in told:
            continue
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
        if issue.severity in told:
            yield severities[issue.severity], issue.file, None, issue.where, issue.message, None, "import", issue.where
