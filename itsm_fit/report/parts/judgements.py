"""The sheet of what evaluators judged: their scores, how far apart these lie, and what was agreed and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from itsm_fit.judging.disagreement import JudgedCriterion, JudgedScore, Judgement, judgement, remarks
from itsm_fit.language import tr
from itsm_fit.model.judged_scores import choice, judged_criteria
from itsm_fit.model.judging import ScoreSheet
from itsm_fit.model.project import Project
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
    Value,
    Voice,
)
from itsm_fit.report.parts.material import Material
from itsm_fit.scoring import titles
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.verdicts import SIGN
from itsm_fit.scoring.wording import NOTHING, on_scale
from itsm_fit.writing import clauses, titled

_OPEN = styles.VERDICT[Outcome.OPEN]
_STEPS = styles.NUMBER._replace(number="0.##")


def wanted(fit: Fit) -> bool:
    """Whether evaluators judge anything."""
    return bool(fit.tools and judged_criteria(fit.project))


def judgements(material: Material) -> ReportPart:
    """Every score by evaluator, what they come to, and how alike the evaluators are."""
    project = material.fit.project
    judged = judgement(project)
    called = evaluators_called(project, judged)
    blocks: list[ReportBlock] = [_scores(project, judged, called)]
    blocks += [Subheading(tr("How alike the evaluators are")), _agreement(judged)]
    blocks += [Subheading(tr("The score sheets")), _sheets(project, judged, called)]
    blocks += [Paragraph(_unnamed(said, called), Voice.NOTE) for said in remarks(judged)]
    return ReportPart(
        tr("What evaluators judged"),
        tr(
            "Scores are never averaged: until the moderator has agreed on one, with a reason, a tool stands from its "
            "lowest to its highest score. In brackets is what is kept apart and does not count."
        ),
        tuple(blocks),
    )


def evaluators_called(project: Project, judged: Judgement) -> Mapping[str, str]:
    """What each evaluator is called in a report: by name, or by a letter where names are kept out."""
    keys = {each.sheet.evaluator: each.sheet.key for each in judged.standings}
    if not project.judging.anonymous:
        return {name: name for name in keys}
    ordered = sorted(keys, key=keys.__getitem__)  # by the sheet's hash: no order of names shines through
    return {name: tr("Evaluator {letter}", letter=_letter(at)) for at, name in enumerate(ordered)}


def _letter(at: int) -> str:
    return chr(ord("A") + at % 26) * (at // 26 + 1)


def _unnamed(text: str, called: Mapping[str, str]) -> str:
    for name in sorted(called, key=len, reverse=True):
        text = text.replace(name, called[name])
    return text


def _scores(project: Project, judged: Judgement, called: Mapping[str, str]) -> DataTable:
    people = list(called)
    columns = (
        Column(tr("Criterion"), styles.STRONG, most=26, least=16),
        Column(tr("Process"), styles.WORD, most=24, optional=True),
        Column(titles.TOOL, styles.STRONG, most=28),
        *(Column(called[name], styles.WORD, most=20, least=12) for name in people),
        Column(tr("Range"), _STEPS),
        Column(tr("Standard deviation"), _STEPS, least=11),
        Column(tr("Comes to"), styles.WORD, most=24, least=12),
        Column(tr("Agreed by"), styles.WORD, most=20, optional=True),
        Column(tr("Reason"), styles.TEXT, most=50, optional=True),
    )
    rows = [_row(project, its, cell, people) for its in judged.criteria for cell in its.cells]
    return DataTable(columns, rows, tr("Nothing was judged yet."), frozen=3)


def _row(project: Project, its: JudgedCriterion, cell: JudgedScore, people: Sequence[str]) -> Row:
    words = its.criterion.words
    agreed = cell.agreed
    return (
        its.criterion.name,
        project.process_names.get(cell.cell.process, "") or None,
        cell.cell.tool,
        *(_given(cell, name, words) for name in people),
        cell.reach,
        None if cell.deviation is None else round(cell.deviation, 2),
        _comes_to(cell, words),
        agreed.moderator if agreed else None,
        agreed.reason if agreed else None,
    )


def _given(cell: JudgedScore, name: str, words: tuple[str, ...]) -> Value:
    said = []
    for each in cell.scores:
        if each.sheet.evaluator == name and each.raw:
            text = choice(words, int(each.value)) if each.value is not None and each.value <= len(words) else each.raw
            said.append(text if each.counts else f"({text})")
    return clauses(said) or None


def _comes_to(cell: JudgedScore, words: tuple[str, ...]) -> Value:
    if cell.figure is None:
        return Cell(f"{SIGN[Outcome.OPEN]} {tr('open')}", _OPEN)
    text = on_scale(words, Interval(cell.figure.low, cell.figure.high))
    if not cell.figure.settled:
        return Cell(f"{SIGN[Outcome.OPEN]} {text}", _OPEN)
    return text


def _agreement(judged: Judgement) -> DataTable:
    columns = (
        Column(tr("Criterion"), styles.STRONG, most=30, least=16),
        Column(tr("Evaluators"), styles.COUNT),
        Column(tr("Judged alike"), styles.COUNT, least=10),
        Column(tr("Kendall’s W"), styles.PER_CASE, least=10),
        Column("p", styles.PER_CASE._replace(number="0.000")),
        Column(tr("Says"), styles.TEXT, most=60),
    )
    rows: list[Row] = []
    for its in judged.criteria:
        found = its.concordance
        if found is None:
            rows.append((its.criterion.name, None, None, NOTHING, NOTHING, tr("too few scores to compare")))
            continue
        said = tr("at odds: talk about it first") if its.at_odds else tr("they order the tools much alike")
        rows.append((its.criterion.name, found.evaluators, found.judged, found.w, found.p, said))
    return DataTable(columns, rows, tr("Nothing is judged."))


def _sheets(project: Project, judged: Judgement, called: Mapping[str, str]) -> DataTable:
    back = {each.sheet.sheet.id for each in judged.standings}
    waits = [each for each in project.judging.asked if each.id not in back]
    columns = (
        Column(tr("Evaluator"), styles.STRONG, most=30, least=16),
        Column(tr("Sheet"), styles.WORD, least=14),
        Column(tr("Declared conflict of interest"), styles.TEXT, most=40, least=16),
        Column(tr("Why it does not count"), styles.TEXT, most=50, optional=True),
        Column(tr("Moderator’s ruling"), styles.TEXT, most=50, optional=True),
    )
    rows: list[Row] = [
        (
            called[each.sheet.evaluator],
            tr("counts") if each.counts else tr("kept apart"),
            ", ".join(tool for tool in each.sheet.sheet.tools if each.sheet.declared.concerns(tool)) or tr("none"),
            each.problem.words if each.problem else None,
            titled(each.ruling.by, each.ruling.reason) if each.ruling else None,
        )
        for each in judged.standings
    ]
    rows += list(_waiting(waits, anonymous=project.judging.anonymous))
    return DataTable(columns, rows, tr("No score sheet was made yet."))


def _waiting(waits: Sequence[ScoreSheet], *, anonymous: bool) -> Iterator[Row]:
    """Who has been asked and has not answered yet; in numbers only where names are kept out."""
    if anonymous and waits:
        yield tr("Evaluators still asked: {count}", count=len(waits)), tr("not back yet"), None, None, None
        return
    for each in waits:
        yield each.evaluator, tr("not back yet"), None, None, None
