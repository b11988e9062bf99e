"""Which of a project's evidence still counts: what was answered since is backed by none of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from itsm_fit.language import trn
from itsm_fit.model import edits
from itsm_fit.model.evidence import DEFAULT_CHANCES, AnswerEvidence, AnswerPlace, Grade, Trust
from itsm_fit.model.project import Project


class Standing(StrEnum):
    """Whether evidence still counts."""

    COUNTS = "counts"
    REPLACED = "replaced"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class EvidenceStanding:
    """One piece of evidence; `cell` is where its answer stands (``file!sheet!cell``), `now` what is answered today, ""
    where nothing is.
    """

    evidence: AnswerEvidence
    cell: str
    standing: Standing
    now: str = ""


def standings(project: Project) -> tuple[EvidenceStanding, ...]:
    """Every piece of evidence, in the order of the project."""
    given = edits.answers_given(project) if project.evidence else {}
    cells = edits.answer_cells(project, (each.key for each in project.evidence))
    found = []
    for each in project.evidence:
        answer, cell = given.get(each.key), cells[each.key]
        if answer is None:
            found.append(EvidenceStanding(each, cell, Standing.GONE))
        else:
            standing = Standing.COUNTS if answer == (each.raw, each.meaning) else Standing.REPLACED
            found.append(EvidenceStanding(each, cell, standing, answer[0]))
    return tuple(found)


def counting(project: Project) -> Mapping[AnswerPlace, AnswerEvidence]:
    """The evidence that counts, by the answer that it backs."""
    return {each.evidence.key: each.evidence for each in standings(project) if each.standing is Standing.COUNTS}


@dataclass(frozen=True, slots=True)
class TeamRecord:
    """How many answers of one grade the team has checked itself, and how many of them held."""

    grade: Grade
    checked: int
    held: int


def team_record(project: Project) -> tuple[TeamRecord, ...]:
    """The team's own checks of answers as they stand, for each grade that was checked."""
    checks = [each for each in counting(project).values() if each.checked is not None]
    return tuple(
        TeamRecord(grade, len(own), sum(each.held for each in own))
        for grade in Grade
        if (own := [each for each in checks if each.checked is grade])
    )


def by_record(project: Project) -> Trust:
    """The trust with the chance of each grade that the team has checked replaced by what its checks gave.

    What was assumed counts like as many checks as the concentration, so that a few do not tip it over.
    """
    trust = project.trust
    chances, sources = dict(trust.chances), dict(trust.sources)
    for its in team_record(project):
        assumed = DEFAULT_CHANCES[its.grade]
        c = trust.concentration
        chances[its.grade] = (c * assumed + its.held) / (c + its.checked)
        sources[its.grade] = trn(
            "{held} of {count} own check held, beside {assumed:.0%} assumed that count like {weight:g} checks",
            "{held} of {count} own checks held, beside {assumed:.0%} assumed that count like {weight:g} checks",
            its.checked,
            held=its.held,
            assumed=assumed,
            weight=c,
        )
    return replace(trust, chances=chances, sources=sources)
