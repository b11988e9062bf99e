"""Promised against delivered: what of each tool's promises was shown in acceptance tests, release by release."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.acceptance.delivered import (
    DeliveredRequirement,
    DeliveredTool,
    delivered,
    tools_with_results,
)
from itsm_fit.acceptance.words import delivered_words
from itsm_fit.language import Phrase, tr
from itsm_fit.model.acceptance import AcceptanceOutcome
from itsm_fit.report import styles
from itsm_fit.report.content import (
    Cell,
    Column,
    DataTable,
    Paragraph,
    ReportBlock,
    ReportPart,
    Row,
    Subheading,
    heated,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import PRIORITY, SIGN, level_words
from itsm_fit.writing import clauses, day

_VERDICT = {
    AcceptanceOutcome.PASSED: Outcome.YES,
    AcceptanceOutcome.PARTLY: Outcome.OPEN,
    AcceptanceOutcome.FAILED: Outcome.NO,
}
_ORDER = (AcceptanceOutcome.FAILED, AcceptanceOutcome.PARTLY, AcceptanceOutcome.NOT_SHOWN, None)
_RELEASES = (
    Column(Phrase("Release"), styles.STRONG, most=34, least=18),
    Column(Phrase("Tested on"), least=11),
    Column(Phrase("Shown"), styles.COUNT, least=8),
    Column(Phrase("In part"), styles.COUNT, least=8),
    Column(Phrase("Failed"), styles.COUNT, least=8),
    Column(Phrase("To be shown"), styles.COUNT, least=9),
    Column(Phrase("Coverage"), styles.CENTRED, least=12),
    Column(Phrase("End to end"), styles.CENTRED, least=12),
)
_ANSWERS = (
    Column(Phrase("Requirement"), styles.STRONG, most=18),
    Column(Phrase("Text"), styles.TEXT, most=44, least=24),
    Column(Phrase("Priority"), least=8),
    Column(Phrase("Promised"), least=12),
    Column(Phrase("Delivered"), least=14),
    Column(Phrase("Release"), styles.TEXT, most=20),
    Column(Phrase("Remarks"), styles.TEXT, most=40, least=16),
    Column(Phrase("Where it stands"), styles.TEXT, most=30),
)


def wanted(fit: Fit) -> bool:
    """Whether results of a test are there, of a tool that is scored."""
    return bool(fit.workings is not None and tools_with_results(fit))


def acceptance(material: Material) -> ReportPart:
    """Every tool of which results are there: its releases, and what it still owes."""
    blocks = [block for tool in tools_with_results(material.fit) for block in _tool(delivered(material.fit, tool))]
    return ReportPart(
        tr("Promised against delivered"),
        tr(
            "What failed in an acceptance test counts as none, what passed in part as half of what was promised; what "
            "was not shown yet is open up to what was promised. The other figures of this report are those of the "
            "promises."
        ),
        tuple(blocks),
    )


def _tool(told: DeliveredTool) -> Iterator[ReportBlock]:
    yield Subheading(told.tool)
    yield Paragraph(" ".join(delivered_words(told)))
    yield DataTable(_RELEASES, list(_releases(told)), struck=(0, None))
    yield DataTable(_ANSWERS, list(_owed(told)), tr("Everything that was promised was shown."))


def _releases(told: DeliveredTool) -> Iterator[Row]:
    promised = (tr("as promised"), None, None, None, None, told.counts.promised)
    yield (*promised, heated(told.coverage, 1), heated(told.end_to_end, 1))
    for each in told.releases:
        its = each.counts
        figures = (its.passed, its.partly, its.failed, its.not_shown)
        yield (each.release, day(each.at), *figures, heated(each.coverage, 1), heated(each.end_to_end, 1))


def _owed(told: DeliveredTool) -> Iterator[Row]:
    """What was not shown in full, what failed first, the most important first."""
    owed = [each for each in told.requirements if each.outcome is not AcceptanceOutcome.PASSED]
    for each in sorted(owed, key=lambda its: (_ORDER.index(its.outcome), -its.requirement.weight)):
        yield (
            each.requirement.id,
            each.requirement.text,
            PRIORITY[each.requirement.priority],
            level_words(each.answer),
            _outcome(each),
            each.release,
            clauses(dict.fromkeys(result.remark for result in each.results if result.remark)),
            ", ".join(result.place for result in each.results),
        )


def _outcome(each: DeliveredRequirement) -> Cell | str:
    if each.outcome is None:
        return tr("not tested yet")
    verdict = _VERDICT.get(each.outcome)
    if verdict is None:
        return each.outcome.words
    return Cell(f"{SIGN[verdict]} {each.outcome.words}", styles.VERDICT[verdict])
