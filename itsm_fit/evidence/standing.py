"""Which of a project's evidence still counts: what was answered since is backed by none of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade
from itsm_fit.model.project import Project


class Standing(StrEnum):
    """Whether evidence still counts."""

    COUNTS = "counts"
    REPLACED = "replaced"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class EvidenceStanding:
    """One piece of evidence; `now` is what is answered today, "" where nothing is."""

    evidence: AnswerEvidence
    standing: Standing
    now: str = ""


def standings(project: Project) -> tuple[EvidenceStanding, ...]:
    """Every piece of evidence, in the order of the project."""
    given = edits.answers_given(project) if project.evidence else {}
    found = []
    for each in project.evidence:
        answer = given.get(each.key)
        if answer is None:
            found.append(EvidenceStanding(each, Standing.GONE))
        else:
            standing = Standing.COUNTS if answer == (each.raw, each.meaning) else Standing.REPLACED
            found.append(EvidenceStanding(each, standing, answer[0]))
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
