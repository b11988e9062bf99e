"""Edits of what answers rest on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.project import feature_places
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade, Trust
from itsm_fit.model.project import Project
from itsm_fit.model.sound_trust import require_sound_trust
from itsm_fit.model.tool import Meaning


def answers_given(project: Project) -> Mapping[AnswerPlace, tuple[str, Meaning]]:
    """Every answer that is not blank, as written and what it says."""
    return {
        AnswerPlace(place, column.tool): (raw, matrix.meaning(raw))
        for matrix in project.matrices
        for column in matrix.responses
        for place, raw in zip(feature_places(matrix), column.raw, strict=True)
        if raw
    }


def answer_cells(project: Project, answers: Iterable[AnswerPlace]) -> Mapping[AnswerPlace, str]:
    """Where a person finds these answers: ``file!sheet!cell`` of each tool's own cell, that of the feature where the
    project has no such answer any more.
    """
    wanted = dict.fromkeys(answers)
    found = {key: key.feature for key in wanted}
    features, answered = {key.feature for key in wanted}, set[AnswerPlace]()
    for matrix in project.matrices if wanted else ():
        rows = [(at, place) for at, place in enumerate(feature_places(matrix)) if place in features]
        for column in matrix.responses:
            for at, place in rows:
                key = AnswerPlace(place, column.tool)
                if key in found and (column.raw[at] or key not in answered):  # of several columns one that says it
                    found[key] = matrix.place(column.cells[at])
                    answered |= {key} if column.raw[at] else set()
    return found


def grade_answers(project: Project, answers: Iterable[AnswerPlace], **values: Any) -> Project:
    """Say what backs some answers as they stand today; `values` are fields of `AnswerEvidence`.

    Raises EditError for an answer that nobody has given.
    """
    given = answers_given(project)
    there = {each.key: each for each in project.evidence}
    changed = []
    for key in answers:
        if key not in given:
            place = answer_cells(project, [key])[key]
            raise EditError(tr("{tool} gives no answer at {place} that could be graded.", tool=key.tool, place=place))
        raw, meaning = given[key]
        old = there.get(key)
        if old is None or (old.raw, old.meaning) != (raw, meaning):
            old = AnswerEvidence(*key, raw, meaning)
        changed.append(replace(old, **values))
    return take_evidence(project, changed)


def check_answers(project: Project, answers: Iterable[AnswerPlace], *, held: bool, **values: Any) -> Project:
    """Note what the team's own check of some answers gave: they held, or did not.

    The grade that they had is kept for the team's record. Raises EditError as `grade_answers` does.
    """
    keys = list(answers)
    changed = grade_answers(project, keys, **values, held=held)
    before = {each.key: each for each in project.evidence}
    noted = {
        key: replace(each, checked=_checked_at(before.get(key), each))
        for key in keys
        for each in changed.evidence
        if each.key == key
    }
    return take_evidence(changed, list(noted.values()))


def _checked_at(before: AnswerEvidence | None, now: AnswerEvidence) -> Grade:
    """The grade that an answer had when it was checked for the first time."""
    if before is None or (before.raw, before.meaning) != (now.raw, now.meaning):
        return Grade.CLAIMED
    return before.checked or before.grade


def take_evidence(project: Project, evidence: Sequence[AnswerEvidence]) -> Project:
    """Put these in the place of what there is on the same answers; one that says nothing takes the old one out."""
    after = {each.key: each for each in project.evidence}
    for each in evidence:
        its = replace(each, witness=clean(each.witness), link=clean(each.link), file=clean(each.file))
        if its.empty:
            after.pop(its.key, None)
        else:
            after[its.key] = its
    found = tuple(after.values())
    return project if found == project.evidence else replace(project, evidence=found)


def take_documented(project: Project, evidence: Sequence[AnswerEvidence]) -> Project:
    """Take in what vendors prove their answers with, beside what the team has found out about the same answers."""
    known = {
        each.key
        for each in project.evidence
        if each.grade not in (Grade.CLAIMED, Grade.DOCUMENTED) or each.checked is not None
    }
    given = answers_given(project) if evidence else {}
    stands = {
        each.key for each in project.evidence if each.key in known and given.get(each.key) == (each.raw, each.meaning)
    }
    return take_evidence(project, [each for each in evidence if each.key not in stands])


def remove_evidence(project: Project, answers: Iterable[AnswerPlace]) -> Project:
    """Forget what backs some answers: they are claimed again."""
    gone = set(answers)
    found = tuple(each for each in project.evidence if each.key not in gone)
    return project if len(found) == len(project.evidence) else replace(project, evidence=found)


def set_trust(project: Project, trust: Trust) -> Project:
    """Change how likely answers are taken to hold; raises EditError for a chance out of range."""
    require_sound_trust(trust)
    sources = {grade: text for grade, text in ((grade, clean(text)) for grade, text in trust.sources.items()) if text}
    trust = replace(trust, sources=sources)
    return project if trust == project.trust else replace(project, trust=trust)
