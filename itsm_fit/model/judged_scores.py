"""What counts of the score sheets that came back: which of them do, each score on its scale, and what it comes to.

Scores are never averaged over evaluators: until a score is agreed a cell stays between the lowest and the highest
that counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from itsm_fit.language import WordedEnum
from itsm_fit.model.decision import Criterion, ValueSource
from itsm_fit.model.judging import AgreedScore, JudgedCell, ReturnedSheet, SheetQuestion, SheetRuling
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key

CHOICE_SIGN = " · "
"""Stands between the number and the word of a score."""


class SheetProblem(WordedEnum):
    """Why a returned sheet does not count of itself, the gravest first."""

    BROKEN = "changed since it was taken in"
    NOT_ASKED = "not made from this project"
    OTHER_BASELINE = "made of another baseline"
    OTHER_QUESTIONS = "made of other questions"
    SAME_NAME = "another evaluator has the same name"
    SENT_AGAIN = "sent again with other scores"
    REPLACED = "replaced by a later one"


@dataclass(frozen=True, slots=True)
class SheetStanding:
    """Whether a returned sheet counts, and why not; `rivals` are the sheets that stand against it.

    A `ruling` about the whole sheet wins over what would be of itself, except for one that was changed.
    """

    sheet: ReturnedSheet
    counts: bool
    problem: SheetProblem | None = None
    rivals: tuple[ReturnedSheet, ...] = ()
    ruling: SheetRuling | None = None


@dataclass(frozen=True, slots=True)
class HeardScore:
    """One evaluator's score of a cell; `value` is None where what was written lies outside the scale.

    `counts` is False for a score that is kept apart: its sheet does not count, or a conflict of interest is in the way.
    """

    cell: JudgedCell
    sheet: ReturnedSheet
    raw: str
    value: float | None
    reason: str
    conflict: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class JudgedFigure:
    """What a cell or a tool comes to on the scale: the same at both ends and `settled` once it is agreed."""

    low: float
    high: float
    settled: bool


def judged_criteria(project: Project) -> tuple[Criterion, ...]:
    """The criteria that evaluators judge."""
    return tuple(each for each in project.decision.criteria if each.source is ValueSource.JUDGED)


def questions_now(project: Project) -> tuple[SheetQuestion, ...]:
    """What a score sheet asks that is made now."""
    names = project.process_names
    found = []
    for criterion in judged_criteria(project):
        asked = project.judging.question(criterion.id)
        processes = tuple(names.items()) if asked.by_process else ()
        found.append(SheetQuestion(criterion.id, criterion.name, asked.text, criterion.words, asked.anchors, processes))
    return tuple(found)


def cells_now(project: Project) -> list[JudgedCell]:
    """Everything that is to be judged, criterion by criterion and tool by tool."""
    return [cell for each in questions_now(project) for tool in project.tool_names for cell in each.places(tool)]


def choice(words: tuple[str, ...], place: int) -> str:
    """A score as it is offered: ``3 · good``."""
    return f"{place}{CHOICE_SIGN}{words[place - 1]}"


def value_of(words: tuple[str, ...], raw: str) -> float | None:
    """The place on a scale (from 1) that was written as a number, a word or both; None for anything else."""
    said = text_key(raw)
    for place, word in enumerate(words, 1):
        bare = text_key(word)
        if said in {str(place), f"{place}.0", bare, f"{place}{CHOICE_SIGN}{bare}", f"{place} {bare}"}:
            return float(place)
    return None


def baseline_in_force(project: Project) -> str:
    """The digest of the baseline that was sealed last, that of its entry in the log; "" where none is in force."""
    seal = next((entry.hash for entry in reversed(project.log) if entry.kind is LogKind.SEALED), "")
    gone = any(entry.kind is LogKind.WITHDRAWN and entry.body.get("seal") == seal for entry in project.log)
    return "" if gone else seal


def logged_sheets(project: Project) -> frozenset[str]:
    """The keys of the sheets that the log says came in."""
    entries = (entry.body.get("sheets") for entry in project.log if entry.kind is LogKind.SCORES_IN)
    sheets = (each for its in entries if isinstance(its, list) for each in its)
    return frozenset(str(each.get("content")) for each in sheets if isinstance(each, Mapping))


def standings(project: Project) -> tuple[SheetStanding, ...]:
    """How each returned sheet stands, in the order in which they are kept."""
    judging, baseline = project.judging, baseline_in_force(project)
    questions = {each.criterion: each for each in questions_now(project)}
    asked = {each.id: each for each in judging.asked}
    ruled = {each.sheet: each for each in judging.rulings if not each.tool}
    on_record = logged_sheets(project)

    def alone(its: ReturnedSheet) -> SheetProblem | None:
        """What is the matter with a sheet, the others aside."""
        sent = asked.get(its.sheet.id)
        if not its.is_sound or its.key not in on_record or (sent is not None and sent.seal != its.sheet.seal):
            return SheetProblem.BROKEN
        if sent is None:
            return SheetProblem.NOT_ASKED
        if its.sheet.baseline != baseline:
            return SheetProblem.OTHER_BASELINE
        otherwise = any(each.asks_otherwise(questions.get(each.criterion, each)) for each in its.sheet.questions)
        return SheetProblem.OTHER_QUESTIONS if otherwise else None

    problems = [alone(its) for its in judging.returned]
    fair = [its for its, problem in zip(judging.returned, problems, strict=True) if problem is None]
    found = []
    for its, own in zip(judging.returned, problems, strict=True):
        problem, rivals = _against(its, fair) if own is None else (own, ())
        ruling = ruled.get(its.key) if problem is not SheetProblem.BROKEN else None
        counts = ruling.counts if ruling is not None else problem is None
        found.append(SheetStanding(its, counts, problem, rivals, ruling))
    return tuple(found)


def _against(its: ReturnedSheet, fair: list[ReturnedSheet]) -> tuple[SheetProblem | None, tuple[ReturnedSheet, ...]]:
    """Which other sheets stand against one: those of its name, and those of its id that say otherwise.

    Of one sheet sent twice the one declared on the later day counts; of one day neither does.
    """
    name = text_key(its.evaluator)
    rivals = tuple(each for each in fair if each.sheet.id != its.sheet.id and text_key(each.evaluator) == name)
    if rivals:
        return SheetProblem.SAME_NAME, rivals
    again = tuple(each for each in fair if each.sheet.id == its.sheet.id and each.key != its.key)
    if not again or its.declared.on > max(each.declared.on for each in again):
        return None, again
    later = tuple(each for each in again if each.declared.on > its.declared.on)
    return (SheetProblem.REPLACED, later) if later else (SheetProblem.SENT_AGAIN, again)


def heard_scores(project: Project) -> tuple[HeardScore, ...]:
    """Every score that was written, whether it counts or not."""
    return tuple(_heard(project))


def _heard(project: Project) -> Iterator[HeardScore]:
    judging = project.judging
    let_in = {(each.sheet, text_key(each.tool)): each.counts for each in judging.rulings if each.tool}
    scales = {each.id: each.words for each in judged_criteria(project)}
    for standing in standings(project):
        its = standing.sheet
        words = {each.criterion: each.words for each in its.sheet.questions}
        for given in its.scores:
            tool = judging.named_now(given.cell.tool)
            conflict = its.declared.concerns(given.cell.tool)
            value = value_of(words.get(given.cell.criterion, ()), given.raw)
            let = let_in.get((its.key, text_key(tool)), not conflict)
            same_scale = words.get(given.cell.criterion) == scales.get(given.cell.criterion)
            yield HeardScore(
                given.cell._replace(tool=tool),
                its,
                given.raw,
                value,
                given.reason,
                conflict,
                standing.counts and let and same_scale and value is not None,
            )


def counted_scores(project: Project) -> Mapping[JudgedCell, tuple[HeardScore, ...]]:
    """The scores that count, by cell, in the order of the evaluators."""
    found: dict[JudgedCell, list[HeardScore]] = defaultdict(list)
    for each in heard_scores(project):
        if each.counts:
            found[each.cell].append(each)
    return {cell: tuple(its) for cell, its in found.items()}


def figure_of(project: Project, cell: JudgedCell, scores: tuple[HeardScore, ...]) -> JudgedFigure | None:
    """What a cell comes to: what was agreed, else from the lowest to the highest score; None where nobody scored."""
    agreed = project.judging.agreed_by_cell.get(cell)
    if agreed is not None and agreed.score <= len(_words(project, cell.criterion)):
        return JudgedFigure(agreed.score, agreed.score, settled=True)
    values = [each.value for each in scores if each.value is not None]
    return JudgedFigure(min(values), max(values), settled=False) if values else None


def judged_values(project: Project) -> Mapping[str, Mapping[str, JudgedFigure]]:
    """What each tool comes to by criterion id; a tool without any score for one of its cells is left out.

    Where a tool is judged process by process its figure is the mean of those, by the weights of the processes.
    """
    if not judged_criteria(project):
        return {}
    counted = counted_scores(project)
    found: dict[str, dict[str, JudgedFigure]] = {}
    for question in questions_now(project):
        for tool in project.tool_names:
            cells = question.places(tool)
            figures = [figure_of(project, cell, counted.get(cell, ())) for cell in cells]
            weights = [project.processes[cell.process].weight if cell.process else 1.0 for cell in cells]
            whole = [(weight, figure) for weight, figure in zip(weights, figures, strict=True) if figure is not None]
            total = sum(weights)
            if len(whole) < len(cells) or not cells or total <= 0:
                continue
            found.setdefault(question.criterion, {})[tool] = JudgedFigure(
                sum(weight * figure.low for weight, figure in whole) / total,
                sum(weight * figure.high for weight, figure in whole) / total,
                all(figure.settled for _, figure in whole),
            )
    return found


def open_cells(project: Project) -> list[JudgedCell]:
    """What is to be judged and has no agreed score yet."""
    return [cell for cell in cells_now(project) if (its := figure_of(project, cell, ())) is None or not its.settled]


def _words(project: Project, criterion: str) -> tuple[str, ...]:
    return next((each.words for each in judged_criteria(project) if each.id == criterion), ())


def broken_sheets(project: Project) -> list[str]:
    """The sheets that were changed in the project since they were taken in, by evaluator and file."""
    return [
        f"{its.evaluator} ({', '.join(dict.fromkeys(name for name, _ in its.files))})"
        for each in standings(project)
        if each.problem is SheetProblem.BROKEN
        for its in (each.sheet,)
    ]


def unlogged_scores(project: Project) -> list[AgreedScore]:
    """Agreed scores that are not what the log says was agreed last."""
    last: dict[JudgedCell, object] = {}
    for entry in project.log:
        scores = entry.body.get("scores") if entry.kind in (LogKind.SCORE_AGREED, LogKind.SCORE_CHANGED) else None
        for each in scores if isinstance(scores, list) else ():
            if isinstance(each, Mapping):
                tool = project.judging.named_now(str(each.get("tool")))
                cell = JudgedCell(str(each.get("criterion")), tool, str(each.get("process")))
                last[cell] = each.get("score")
    return [each for each in project.judging.agreed if last.get(each.cell) != each.score]
