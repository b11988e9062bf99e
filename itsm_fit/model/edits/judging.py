"""Edits of what is judged: questions, sheets that go out and come back, what the moderator decides, agreed scores."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.judged_scores import (
    baseline_in_force,
    cells_now,
    counted_scores,
    judged_criteria,
    questions_now,
)
from itsm_fit.model.judging import (
    AgreedScore,
    JudgedCell,
    JudgedQuestion,
    Judging,
    ReturnedSheet,
    ScoreSheet,
    SheetRuling,
    returned,
)
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key

_LONGEST = 2_000
"""Characters of a question or an anchor."""


def set_question(project: Project, question: JudgedQuestion) -> Project:
    """Say what evaluators are asked about a judged criterion; raises EditError where there is none of its id."""
    criterion = next((each for each in judged_criteria(project) if each.id == question.criterion), None)
    if criterion is None:
        raise EditError(tr("That criterion is not judged by evaluators: add a judged one first."))
    if len(question.anchors) > len(criterion.words):
        raise EditError(
            tr(
                "The scale of {criterion} has {words} words, so at most as many are explained.",
                criterion=criterion.name,
                words=len(criterion.words),
            )
        )
    question = replace(
        question,
        text=clean(question.text)[:_LONGEST],
        anchors=tuple(clean(each)[:_LONGEST] for each in question.anchors),
    )
    others = tuple(each for each in project.judging.questions if each.criterion != question.criterion)
    return _with(project, questions=(*others, question))


def ask_evaluator(project: Project, name: str, sheet_id: str) -> tuple[Project, ScoreSheet]:
    """A score sheet for an evaluator, kept as asked for; the one that went out already where nothing has changed since.

    `sheet_id` is no other sheet's. Raises EditError without a name or anything to judge.
    """
    name = " ".join(clean(name).split())
    if not name:
        raise EditError(tr("A score sheet is made for one evaluator: give a name."))
    questions = questions_now(project)
    if not questions:
        raise EditError(
            tr("Nothing is judged by evaluators yet: add a judged criterion with a scale, such as usability.")
        )
    if not project.tool_names:
        raise EditError(tr("There is no tool to judge yet: add one."))
    sheet = ScoreSheet(sheet_id, name, project.name, baseline_in_force(project), project.tool_names, questions)
    for each in project.judging.asked:
        if replace(sheet, id=each.id) == each:
            return project, each
    if any(each.id == sheet_id for each in project.judging.asked):
        raise EditError(tr("There is a score sheet {id} already.", id=sheet_id))
    return _with(project, asked=(*project.judging.asked, sheet)), sheet


def take_sheets(project: Project, sheets: Iterable[ReturnedSheet]) -> Project:
    """Keep sheets that came back beside those that are here: the same in whatever order they come.

    The same declaration and scores are kept once, with all files that held them.
    """
    kept: dict[str, ReturnedSheet] = {}
    broken = []
    for its in (*project.judging.returned, *sheets):
        if not its.is_sound:
            broken.append(its)
            continue
        there = kept.get(its.key)
        files = its.files if there is None else (*there.files, *its.files)
        kept[its.key] = returned(its.sheet, its.declared, its.scores, files)
    found = sorted(
        (*kept.values(), *dict.fromkeys(broken)),
        key=lambda its: (text_key(its.evaluator), its.evaluator, its.sheet.id, its.declared.on, its.key, its.seal),
    )
    return _with(project, returned=tuple(found))


def rule_sheet(project: Project, key: str, tool: str, *, counts: bool, by: str, reason: str) -> Project:
    """Decide whether a returned sheet counts, or one tool's scores on it where `tool` is one (see `SheetRuling`)."""
    its = next((each for each in project.judging.returned if each.key == key), None)
    if its is None:
        raise EditError(tr("That score sheet is not among those that came back."))
    by, reason = clean(by), clean(reason)
    _require_signed(by, reason)
    if not its.is_sound:
        raise EditError(
            tr(
                "The score sheet of {evaluator} was changed since it was taken in: take its file in anew.",
                evaluator=its.evaluator,
            )
        )
    others = [each for each in project.judging.rulings if (each.sheet, text_key(each.tool)) != (key, text_key(tool))]
    ruling = SheetRuling(key, tool, counts, by, reason)
    return _with(project, rulings=tuple(sorted((*others, ruling), key=lambda each: (each.sheet, each.tool))))


def agree_score(
    project: Project, cells: Sequence[JudgedCell], score: float | None, *, moderator: str, reason: str, at: str
) -> Project:
    """Agree on one score for cells of one criterion; None takes agreed ones back, so that they are open again.

    `at` is when (ISO 8601). Raises EditError for what is not judged, a score off the scale, and without name or reason.
    """
    moderator, reason = clean(moderator), clean(reason)
    _require_signed(moderator, reason)
    there = set(cells_now(project))
    words = {each.id: each.words for each in judged_criteria(project)}
    counted = counted_scores(project)
    agreed = dict(project.judging.agreed_by_cell)
    for cell in cells:
        if cell not in there:
            raise EditError(tr("{tool} is not judged there: choose a criterion that evaluators judge.", tool=cell.tool))
        if score is None:
            agreed.pop(cell, None)
            continue
        if score not in range(1, len(words[cell.criterion]) + 1):
            raise EditError(tr("An agreed score is one of the scale’s, 1 to {most}.", most=len(words[cell.criterion])))
        heard = tuple(sorted({each.sheet.key for each in counted.get(cell, ())}))
        agreed[cell] = AgreedScore(cell, float(score), moderator, reason, at, heard)
    return _with(project, agreed=tuple(sorted(agreed.values(), key=lambda each: each.cell)))


def set_anonymous(project: Project, anonymous: bool) -> Project:
    """Say whether reports call evaluators by letters in place of their names."""
    return _with(project, anonymous=anonymous)


def rename_in_judging(judging: Judging, tool: str, name: str) -> Judging:
    """What is judged with a tool renamed; sheets stay as they came, and the new name is known for the old one."""
    spoken_of = {each for sheet in judging.asked for each in sheet.tools}
    spoken_of |= {each for its in judging.returned for each in its.sheet.tools}
    spoken_of |= {now for _, now in judging.names}
    names = (*judging.names, (tool, name)) if tool in spoken_of else judging.names
    own = {each.cell for each in judging.agreed if each.cell.tool == name}
    agreed = [
        replace(each, cell=each.cell._replace(tool=name)) if each.cell.tool == tool else each
        for each in judging.agreed
        if each.cell.tool != tool or each.cell._replace(tool=name) not in own
    ]
    rulings = tuple(replace(each, tool=name) if each.tool == tool else each for each in judging.rulings)
    changed = replace(judging, names=names, agreed=tuple(sorted(agreed, key=lambda each: each.cell)), rulings=rulings)
    return judging if changed == judging else changed


def _require_signed(by: str, reason: str) -> None:
    if not by or not reason:
        raise EditError(tr("This goes on record: it needs the moderator’s name and a reason."))


def _with(project: Project, **changes: object) -> Project:
    judging = replace(project.judging, **changes)  # type: ignore[arg-type]  # each caller names a field of its type
    return project if judging == project.judging else replace(project, judging=judging)


def join_judging(project: Project, other: Judging) -> Project:
    """The project with what is judged elsewhere, too; where both agreed on a score of one cell its own stays."""
    mine = project.judging
    questions = {each.criterion: each for each in (*other.questions, *mine.questions)}
    asked = {each.id: each for each in (*other.asked, *mine.asked)}
    agreed = {each.cell: each for each in (*other.agreed, *mine.agreed)}
    rulings = {(each.sheet, each.tool): each for each in (*other.rulings, *mine.rulings)}
    project = _with(
        project,
        questions=tuple(questions.values()),
        asked=tuple(asked.values()),
        agreed=tuple(sorted(agreed.values(), key=lambda each: each.cell)),
        rulings=tuple(sorted(rulings.values(), key=lambda each: (each.sheet, each.tool))),
        names=tuple(dict.fromkeys((*mine.names, *other.names))),
        anonymous=mine.anonymous or other.anonymous,
    )
    return take_sheets(project, other.returned)
