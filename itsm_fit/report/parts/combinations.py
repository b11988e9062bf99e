"""What several tools carry together: the best set of each size, and the integrations that it needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from itsm_fit.errors import FitError
from itsm_fit.language import Phrase, tr
from itsm_fit.report import styles
from itsm_fit.report.content import Column, DataTable, Paragraph, ReportPart, Row, Subheading, heated
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.sets import ToolSet, best_by_size
from itsm_fit.scoring.wording import percent

_MOST = 3
"""Tools that people still run side by side."""
_SETS = (
    Column(Phrase("Tools"), styles.Style(bold=True, wrap=True, align="left", indent=1), most=60, least=30),
    Column(Phrase("Coverage"), styles.CENTRED, least=11),
    Column(Phrase("End to end"), styles.CENTRED, least=11),
    Column(Phrase("Musts failed"), styles.COUNT, least=9),
    Column(Phrase("Musts open"), styles.COUNT, least=9),
    Column(Phrase("Integrations"), styles.COUNT, least=11),
    Column(Phrase("What each adds to coverage"), styles.TEXT, most=50, least=24),
    Column(Phrase("Is it the best"), styles.WORD, least=12),
)
_INTEGRATIONS = (
    Column(Phrase("Process"), styles.STRONG, most=34),
    Column(Phrase("From step"), styles.TEXT, most=34),
    Column(Phrase("To step"), styles.TEXT, most=34),
    Column(Phrase("Tools"), styles.TEXT, most=34),
    Column(Phrase("Needed"), styles.WORD, least=9),
)


def wanted(fit: Fit) -> bool:
    """Whether there are tools to combine."""
    return len(fit.tools) > 1 and bool(fit.requirements) and not fit.unweighed and fit.workings is not None


def combinations(material: Material) -> ReportPart:
    """The best set of one, two and three tools; below, what the largest needs to work as one."""
    title = tr("Tools taken together")
    try:
        found = best_by_size(material.fit, min(_MOST, len(material.fit.tools)), costs=material.costs)
    except FitError as problem:
        return ReportPart(title, "", (Paragraph(str(problem)),))
    best = found[-1]
    return ReportPart(
        title,
        tr(
            "The best set of each size by proven coverage: each requirement counts as the tool of the set that "
            "supports it best. Work that passes between steps which different tools carry is an integration to build."
        ),
        (
            DataTable(_SETS, [_row(each) for each in found], struck=(0, None)),
            Subheading(tr("Integrations of {tools}", tools=", ".join(best.tools))),
            DataTable(_INTEGRATIONS, list(_integrations(material, best)), tr("None: one tool carries all of it.")),
        ),
    )


def _row(found: ToolSet) -> Row:
    return (
        ", ".join(found.tools),
        heated(found.coverage),
        heated(found.end_to_end),
        len(found.unmet_musts),
        len(found.open_musts),
        len(found.integrations),
        _added(found) if len(found.tools) > 1 else "",
        tr("proven") if found.proven else tr("not proven"),
    )


def _added(found: ToolSet) -> str:
    return ", ".join(f"{tool} {percent(share, 1)}" for tool, share in found.adds.items())


def _integrations(material: Material, found: ToolSet) -> Iterator[Row]:
    for each in found.integrations:
        yield (
            material.names.process(each.process),
            material.names.step_of(each.process, each.source),
            material.names.step_of(each.process, each.target),
            _passed(each.tools),
            tr("yes") if each.needed else tr("no, at lower coverage"),
        )


def _passed(tools: Sequence[str]) -> str:
    return " → ".join(tools)
