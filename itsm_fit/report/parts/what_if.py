"""The scenarios that were kept: what each changes, and what becomes of the ranking then."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import Phrase, tr
from itsm_fit.model.edits import apply_changes
from itsm_fit.model.scenario import Scenario
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportBlock, ReportPart, Row, Subheading, heated
from itsm_fit.report.parts.material import Material
from itsm_fit.report.wording import listed
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.change_words import said, value_said
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import ELIGIBLE, signed
from itsm_fit.writing import titled

_TOOLS = (
    Column(Phrase("Tool"), styles.STRONG, most=30, least=22),
    Column(Phrase("Rank today"), styles.COUNT, least=8),
    Column(Phrase("Rank then"), styles.COUNT, least=8),
    Column(Phrase("Can it be chosen then"), styles.VERDICT_WORD, least=15),
    Column(Phrase("Coverage today"), styles.CENTRED, least=11),
    Column(Phrase("Coverage then"), styles.CENTRED, least=11),
    Column(Phrase("End to end today"), styles.CENTRED, least=11),
    Column(Phrase("End to end then"), styles.CENTRED, least=11),
)


def wanted(fit: Fit) -> bool:
    """Whether scenarios were kept."""
    return bool(fit.project.scenarios and fit.tools and fit.workings)


def what_if(material: Material) -> ReportPart:
    """Each scenario with its changes, and the tools as they would rank."""
    blocks = [block for each in material.fit.project.scenarios for block in _scenario(material.fit, each)]
    return ReportPart(
        tr("What if"),
        tr("Scenarios that were tried and kept. Nothing of them is in the other figures of this report."),
        tuple(blocks),
    )


def _scenario(fit: Fit, scenario: Scenario) -> Iterator[ReportBlock]:
    proven = ProvenSupport(fit.workings.basis if fit.workings else None)
    applied = apply_changes(fit.project, scenario.changes, proven)
    then = score(applied.project, since=fit)
    yield Subheading(scenario.name)
    yield Paragraph(_changes(fit, scenario))
    for change, why in dict(applied.refused).items():
        yield Paragraph(tr("Cannot be made: {change}. {why}", change=said(change, fit.project), why=why))
    yield DataTable(_TOOLS, list(_tools(fit, then)), struck=(0, None))


def _changes(fit: Fit, scenario: Scenario) -> str:
    told = [titled(said(each, fit.project), value_said(each, each.value)) for each in scenario.changes]
    return listed(told, most=12, longest=200) or tr("It changes nothing.")


def _tools(now: Fit, then: Fit) -> Iterator[Row]:
    for tool in then.tools:
        before = now.tool_by_name[tool.name]
        yield (
            tool.name,
            before.rank,
            tool.rank,
            signed(ELIGIBLE, tool.eligible),
            heated(before.coverage),
            heated(tool.coverage),
            heated(before.end_to_end),
            heated(tool.end_to_end),
        )
