"""What is still as a template had it: another organisation's words and figures in one's own report."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.template import PartKind, unedited
from itsm_fit.report import styles
from itsm_fit.report.content import Column, ReportPart, Row, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NO_PROCESS


def wanted(fit: Fit) -> bool:
    """Whether anything came from a template that nobody has edited or confirmed."""
    return bool(unedited(fit.project))


def unedited_sheet(material: Material) -> ReportPart:
    """One row a part, requirements first."""
    return table_part(
        tr("Still as a template had it"),
        tr("Nobody here has changed or confirmed what stands here: these are a template’s words and figures."),
        (
            Column(tr("What"), styles.STRONG, most=24),
            Column(tr("Name"), styles.TEXT, most=34, least=12),
            Column(tr("Text"), styles.TEXT, most=60, least=30),
            Column(tr("Process"), styles.TEXT, most=34),
            Column(tr("Template"), styles.TEXT, most=30),
        ),
        list(_rows(material)),
        tr("Nothing is a template’s any more."),
    )


def _rows(material: Material) -> Iterator[Row]:
    project = material.fit.project
    texts = {
        (each.place, key_of(each.id)): each.definition.text for each in asked(project) if each.definition is not None
    }
    order = list(PartKind)
    for each in sorted(unedited(project), key=lambda its: order.index(its.part.kind)):
        part = each.part
        text = texts.get((part.place, key_of(part.element)), "") if part.kind is PartKind.REQUIREMENT else ""
        place = material.names.process(part.place.process) if part.place.process else str(NO_PROCESS)
        yield part.kind.value.of(1), part.name, text, place, each.template
