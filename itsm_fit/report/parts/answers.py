"""The sheet of answers: every one with the cell of the vendor's file it came from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from itsm_fit.language import tr
from itsm_fit.model.late_answers import late_by_place, said_late
from itsm_fit.model.requirement import Priority
from itsm_fit.report import styles
from itsm_fit.report.content import Cell, Column, Reference, ReportPart, Row, VendorCell, table_part
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring import titles
from itsm_fit.scoring.coverage import class_of
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.result import Fit, RequirementFit, ToolFit
from itsm_fit.scoring.verdicts import MET, PRIORITY, level_words, signed

_CELL = re.compile(r"[A-Z]{1,3}[1-9]\d*")
_FILE = re.compile(r"[^/\\:*?\"<>|#\x00-\x1f]+\.(?:xls[xmb]?|ods|csv|tsv)", re.IGNORECASE)
_FIGURES = (4, 7)
"""The columns of what the project makes of an answer."""


def answer_sheet(material: Material) -> ReportPart:
    """One row an answer that a vendor gave, with where it stands; unless the whole is told, of those that matter."""
    found = list(_answer_rows(material))
    return table_part(
        tr("Answers and where they stand"),
        material.lead(
            tr(
                "Answers that were read, with the vendor’s own word and its cell. Filter Must by ✗ unmet "
                "to see all that fails a tool. What nobody answered is on the sheet Questions."
            ),
            tr("Only musts that one of them does not meet, and what one covers while another has nothing for it."),
        ),
        (
            Column(tr("Requirement"), styles.STRONG, most=24),
            Column(tr("Text"), styles.TEXT, most=44, least=24),
            Column(tr("Priority"), least=8),
            Column(titles.TOOL, most=30),
            Column(tr("Level"), least=13),
            Column(titles.SUPPORT_PROVEN, styles.PERCENT, least=9),
            Column(titles.SUPPORT_POSSIBLE, styles.PERCENT, least=9),
            Column(tr("Must"), least=9),
            Column(titles.VENDORS_WORDS, styles.TEXT, most=30),
            Column(tr("Source"), styles.TEXT, most=30),
            Column(tr("Comment"), styles.TEXT, most=56, optional=True),
            Column(tr("After the deadline"), styles.TEXT, most=36, optional=True),
            Column(tr("Vendor’s row, where it differs"), styles.TEXT, most=50, optional=True),
        ),
        [row for _, row in found],
        tr("No vendor’s answer has been read."),
        frozen=1,
        struck=_FIGURES,
        keys=[requirement for requirement, _ in found],
    )


def _answer_rows(material: Material) -> Iterator[tuple[str, Row]]:
    """Rows, each with its requirement."""
    fit = material.fit
    gates = {outcome: Cell(signed(MET, outcome), styles.VERDICT[outcome]) for outcome in MET}
    given, late = fit.support.answers, late_by_place(fit.project)
    for requirement in fit.requirements:
        if not (material.whole or _matters(fit, requirement, material.told)):
            continue
        is_must = requirement.priority is Priority.MUST
        for tool in material.told:
            answer = given.get((requirement.id, tool.name))
            if answer is None:
                continue
            yield (
                requirement.id,
                (
                    Cell(requirement.id, styles.STRONG, Reference("Requirements", requirement.id)),
                    requirement.text,
                    PRIORITY[requirement.priority],
                    tool.name,
                    level_words(answer),
                    *answer.support,
                    gates[requirement.met[tool.name]] if is_must else None,
                    answer.raw,
                    Cell(answer.source, styles.TEXT, stands=_cell(answer.source)),
                    answer.comment,
                    said_late(late[answer.source]) if answer.source in late else None,
                    None if answer.feature == requirement.text else answer.feature,
                ),
            )


def _cell(source: str) -> VendorCell | None:
    """The cell that an answer was read from; None where it was given by hand, or by a file of no plain name."""
    file, *sheet = source.split("!")
    cell = sheet.pop() if sheet else ""
    return VendorCell(file, "!".join(sheet), cell) if _FILE.fullmatch(file) and _CELL.fullmatch(cell) else None


def _matters(fit: Fit, requirement: RequirementFit, tools: Sequence[ToolFit]) -> bool:
    """Whether one of the tools does not meet a must, or one covers what another has nothing for."""
    if any(requirement.met.get(tool.name, Outcome.YES) is not Outcome.YES for tool in tools):
        return True
    threshold = fit.project.settings.must_threshold
    classes = {class_of(fit.support.of(requirement.id, tool.name), threshold) for tool in tools}
    return {Outcome.YES, Outcome.NO} <= classes
