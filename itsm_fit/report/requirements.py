"""Sheets about requirements: a map of levels, and every answer with the cell of the vendor's file it came from."""

from __future__ import annotations

from collections.abc import Iterator

from itsm_fit.language import tr
from itsm_fit.model.requirement import Priority
from itsm_fit.report import styles
from itsm_fit.report.book import TableSheet
from itsm_fit.report.material import Material
from itsm_fit.report.names import Names
from itsm_fit.report.page import Cell, Column, Row
from itsm_fit.report.wording import shorten
from itsm_fit.scoring.coverage import GAP, TOLERANCE
from itsm_fit.scoring.figures import Interval, Outcome, ToolAnswer
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import MET, PRIORITY, SIGN, level_words, signed
from itsm_fit.scoring.wording import NO_PROCESS

_PARTIAL = "◐"


def requirement_map(material: Material) -> TableSheet:
    """One row a requirement, a column a tool with its level."""
    tools = (Column(shorten(tool.name), styles.WORD, most=15, least=15) for tool in material.fit.tools)
    return TableSheet(
        tr("Requirements × tools"),
        tr(
            "✓ covered · {partial} partial · ✗ gap · ? not answered. The word is the level of support; a "
            "share stands where the answer was a number or comes through linked features. A must that is "
            "not covered makes a tool fail.",
            partial=_PARTIAL,
        ),
        (
            Column(tr("ID"), styles.STRONG, most=24),
            Column(tr("Requirement"), styles.TEXT, most=60, least=30),
            Column(tr("Category"), styles.TEXT, most=28, optional=True),
            Column(tr("Processes"), styles.TEXT, most=30),
            Column(tr("Steps"), styles.TEXT, most=34),
            Column(tr("Priority"), least=8),
            Column(tr("Weight"), styles.NUMBER),
            *tools,
        ),
        _map_rows(material.fit, material.names),
        tr("No process asks anything of a tool yet: give its steps requirements."),
        frozen=2,
    )


def _map_rows(fit: Fit, names: Names) -> Iterator[Row]:
    threshold = fit.project.settings.must_threshold
    for requirement in fit.requirements:
        yield (
            requirement.id,
            requirement.text,
            requirement.category,
            names.processes(requirement.processes) or NO_PROCESS,
            names.steps_asking(requirement.id),
            PRIORITY[requirement.priority],
            requirement.weight,
            *(_verdict(fit.support.answer(requirement.id, tool.name), threshold) for tool in fit.tools),
        )


def _verdict(answer: ToolAnswer, threshold: float) -> Cell:
    """The level, marked as the counts of §3 class it."""
    outcome = _class(answer.support, threshold)
    if outcome is None:
        return Cell(f"{_PARTIAL} {level_words(answer)}", styles.WORD)
    return Cell(f"{SIGN[outcome]} {level_words(answer)}", styles.VERDICT[outcome])


def _class(support: Interval, threshold: float) -> Outcome | None:
    """Covered, unanswered or gap as a verdict; None for partial support."""
    if support.low <= 0 and support.high >= 1:
        return Outcome.OPEN
    if support.low >= threshold - TOLERANCE:
        return Outcome.YES
    return Outcome.NO if support.high <= GAP + TOLERANCE else None


def answers(material: Material) -> TableSheet:
    """One row an answer that a vendor gave, with where it stands."""
    return TableSheet(
        tr("Answers and where they stand"),
        tr(
            "Every answer that was read, with the vendor's own word and its cell. Filter Must by ✗ unmet "
            "to see all that fails a tool. What nobody answered is on the sheet Questions."
        ),
        (
            Column(tr("Requirement"), styles.STRONG, most=24),
            Column(tr("Text"), styles.TEXT, most=50, least=24),
            Column(tr("Priority"), least=8),
            Column(tr("Tool"), most=30),
            Column(tr("Level"), least=13),
            Column(tr("Support, low"), styles.PERCENT, least=9),
            Column(tr("Support, high"), styles.PERCENT, least=9),
            Column(tr("Must"), least=9),
            Column(tr("Vendor's word"), styles.TEXT, most=30),
            Column(tr("Source"), styles.TEXT, most=44),
            Column(tr("Comment"), styles.TEXT, most=100, optional=True),
            Column(tr("Vendor's row, where it differs"), styles.TEXT, most=50, optional=True),
        ),
        _answer_rows(material.fit),
        tr("No vendor's answer has been read."),
        frozen=1,
    )


def _answer_rows(fit: Fit) -> Iterator[Row]:
    gates = {outcome: Cell(signed(MET, outcome), styles.VERDICT[outcome]) for outcome in MET}
    given = fit.support.answers
    for requirement in fit.requirements:
        is_must = requirement.priority is Priority.MUST
        for tool in fit.tools:
            answer = given.get((requirement.id, tool.name))
            if answer is None:
                continue
            yield (
                requirement.id,
                requirement.text,
                PRIORITY[requirement.priority],
                tool.name,
                level_words(answer),
                *answer.support,
                gates[requirement.met[tool.name]] if is_must else None,
                answer.raw,
                answer.source,
                answer.comment,
                None if answer.feature == requirement.text else answer.feature,
            )
