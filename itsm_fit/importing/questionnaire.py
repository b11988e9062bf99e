"""Answered questionnaires → matrices, without any mapping: they are known by their hidden sheet, else their headings.

Rows are found by their id, wherever they stand now; what was deleted, added or rewritten is said.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from itsm_fit.blanks import blanks_bare
from itsm_fit.errors import EditError
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.amounts import read_days
from itsm_fit.importing.documented import CellIn, proof_in
from itsm_fit.importing.forms import beside, form_on, spellings
from itsm_fit.importing.levels import read_word
from itsm_fit.importing.offer import VendorOffer, prices_on, read_offer
from itsm_fit.importing.plan import without_version
from itsm_fit.importing.priorities import parse_priority
from itsm_fit.importing.questionnaire_form import (
    ANSWER,
    ANSWERS,
    COMMENT,
    EDITION_LABEL,
    EFFORT,
    EVIDENCE,
    FIRST_ASKED,
    ID,
    MARK,
    NOT_ASKED_MARK,
    PRIORITY,
    QUESTION,
    TOOL_LABEL,
    VERSION,
    QuestionLeftOut,
    QuestionnaireBaseline,
    SentQuestion,
    WhyNotAsked,
    fingerprint,
    stated_by,
)
from itsm_fit.importing.scale import parse_number
from itsm_fit.importing.text import first_of, normal, squeeze, words
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Feature, Level, Matrix, Meaning, Responses
from itsm_fit.scoring.catalogue import key_of
from itsm_fit.storage.spreadsheet import Workbook, Worksheet, display
from itsm_fit.writing import titled

_MOST_NAMED = 8
_NO_DAYS = Phrase("The effort “{effort}” is no number of days, 0 or more: it is left out.")
_UNREAD = Phrase("The answer “{answer}” is none of the list and means nothing known; it counts as unknown.")
_EFFORT_IN = re.compile(r"Effort: (.+?)(?: days)?")
"""The line of a comment that keeps the effort as it was written."""
_FORM = frozenset({"questionnaire", "answers"})
"""What a questionnaire that came back is called beside its vendor."""


@dataclass(frozen=True)
class AnsweredQuestionnaire:
    """What an answered questionnaire holds: a matrix for each sheet with answers, and what was noticed.

    `baseline` is None where the hidden sheet got lost, as in a file of text. `proofs` are the links and pages that
    answers are proven with, by the cells of the answers.
    """

    matrices: tuple[Matrix, ...]
    issues: tuple[Issue, ...]
    baseline: QuestionnaireBaseline | None
    offer: VendorOffer
    proofs: Mapping[CellIn, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Row:
    """A question as it came back; `place` is the cell of its answer with its sheet, as a person names it."""

    sheet: str
    id: str
    text: str
    priority: Priority
    answer: str
    comment: str
    cell: str
    days: str
    proof: str

    @property
    def key(self) -> str:
        """The id as it is compared."""
        return key_of(self.id)

    @property
    def place(self) -> str:
        return f"{self.sheet}!{self.cell}"


def read_questionnaire(
    workbook: Workbook, name: str, sha256: str, tools: Sequence[str] = ()
) -> AnsweredQuestionnaire | None:
    """The answers of a questionnaire that this or an earlier ITSM Fit made; None for any other workbook.

    It is known by its hidden sheet, without that by its headings. `tools` are names that a file's name may hold.
    """
    hidden = next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == MARK), None)
    baseline = _read_baseline(hidden) if hidden is not None else None
    left_out = next((sheet for sheet in workbook.sheets if display(sheet.value(0, 0)) == NOT_ASKED_MARK), None)
    if baseline is not None and left_out is not None:
        baseline = replace(baseline, left_out=tuple(_left_out(left_out)))
    others = [sheet for sheet in workbook.sheets if sheet not in (hidden, left_out)]
    if baseline is None and not any(_is_form(sheet) for sheet in others):
        return None
    tool, where = _tool(others)
    edition = next((found for sheet in others if (found := beside(sheet, EDITION_LABEL)[0])), "")
    rows = [row for sheet in others for row in _rows(sheet)]
    issues = [*_check(rows, baseline, name), *_said_of(baseline.left_out, name)] if baseline else []
    if not tool:
        tool = _told_by_the_file(name, others, tools)
        message = tr(
            "No tool is named next to “{label}”; its answers are listed under the file’s name, {tool}.",
            label=TOOL_LABEL,
            tool=tool,
        )
        issues.insert(0, Issue(Severity.WARNING, name, where, message))
    asked = baseline.questions if baseline else [SentQuestion(row.id, row.text, row.priority) for row in rows]
    kept = _kept(rows, {its.key for its in asked})
    meanings, unread = _meanings(kept)
    issues += [Issue(Severity.WARNING, name, row.place, str(_UNREAD).format(answer=row.answer)) for row in unread]
    features = {its.key: Feature(its.id, its.text, priority=its.priority.value) for its in reversed(asked)}
    matrices = []
    for sheet in dict.fromkeys(row.sheet for row in kept):
        its = [row for row in kept if row.sheet == sheet]
        told = {row.answer: meanings[row.answer] for row in its if row.answer}
        answered = tuple(features[row.key] for row in its)
        matrices.append(Matrix(name, sha256, sheet, answered, (_responses(tool, its, edition),), told))
    offer, doubts = read_offer(others, tool, name)
    offer = replace(offer, costs=tuple(replace(item, edition=edition) for item in offer.costs))
    days = {features[row.key].id: number for row in kept if (number := _days(row)) is not None}
    issues += [
        Issue(Severity.WARNING, name, row.place, str(_NO_DAYS).format(effort=row.days)) for row in kept if _unread(row)
    ]
    proofs = {(row.sheet, row.cell): row.proof for row in kept if row.proof}
    return AnsweredQuestionnaire(tuple(matrices), (*issues, *doubts), baseline, replace(offer, days=days), proofs)


def baseline_issues(baseline: QuestionnaireBaseline, project: Project, file: str) -> Iterator[Issue]:
    """What differs between the requirements that a questionnaire asked and those of the project."""
    if not project.documents and not project.requirements:
        return
    if baseline.fingerprint == fingerprint(project):
        return
    now = {key_of(each.id): each for each in stated_by(project).demands}
    then = {its.key: its for its in baseline.questions}
    changed = [
        its.id
        for key, its in then.items()
        if key in now and now[key].text and squeeze(now[key].text) != squeeze(its.text)
    ]
    left_out = {key_of(its.id) for its in baseline.left_out}
    new = [its.id for key, its in now.items() if key not in then and key not in left_out]
    gone = [its.id for key, its in then.items() if key not in now]
    parts = [
        titled(what, first_of(ids, _MOST_NAMED))
        for what, ids in ((tr("reworded since"), changed), (tr("not asked"), new), (tr("no longer required"), gone))
        if ids
    ]
    details = "; ".join(parts) or tr("priorities or places in the processes changed")
    message = tr(
        "This questionnaire asks for another state of the requirements than this project’s ({details}).",
        details=details,
    )
    yield Issue(Severity.WARNING, file, "", message)


def efforts_in(matrix: Matrix) -> dict[str, float]:
    """The days of work that an answered questionnaire told when it was taken in, by the requirement's key."""
    found = {}
    for column in matrix.responses:
        for feature, comment in zip(matrix.features, column.comments or (), strict=False):
            for told in filter(None, map(_EFFORT_IN.fullmatch, comment.splitlines())):
                with contextlib.suppress(EditError):
                    days = read_days(told[1])
                    if days is not None:
                        found[key_of(feature.id)] = days
    return found


def _read_baseline(sheet: Worksheet) -> QuestionnaireBaseline | None:
    """None when a newer version made it."""
    if display(sheet.value(0, 1)) != str(VERSION):
        return None
    questions = []
    for row in range(FIRST_ASKED, sheet.height):
        id_, text, priority = (display(sheet.value(row, column)) for column in range(3))
        if id_:
            known = priority in set(Priority)
            questions.append(SentQuestion(id_, text, Priority(priority) if known else Priority.SHOULD))
    return QuestionnaireBaseline(display(sheet.value(1, 1)), display(sheet.value(2, 1)), tuple(questions))


def _left_out(sheet: Worksheet) -> Iterator[QuestionLeftOut]:
    for row in range(1, sheet.height):
        id_, text, why = (display(sheet.value(row, column)) for column in range(3))
        if id_ and why in set(WhyNotAsked):
            yield QuestionLeftOut(id_, text, WhyNotAsked(why))


def _said_of(left_out: Sequence[QuestionLeftOut], file: str) -> Iterator[Issue]:
    """What a round of questions did not ask: no gap, but left out on purpose."""
    for why in WhyNotAsked:
        ids = [its.id for its in left_out if its.why is why]
        if ids:
            message = trn(
                "{count} question was left out of this questionnaire on purpose ({why}): {questions}.",
                "{count} questions were left out of this questionnaire on purpose ({why}): {questions}.",
                len(ids),
                why=why.words,
                questions=first_of(ids, _MOST_NAMED),
            )
            yield Issue(Severity.INFO, file, "", message)


def _tool(sheets: Iterable[Worksheet]) -> tuple[str, str]:
    """Who answers, and the cell where it stands."""
    return next((found for sheet in sheets if (found := beside(sheet, TOOL_LABEL))[1]), ("", ""))


def _told_by_the_file(name: str, sheets: Sequence[Worksheet], tools: Sequence[str]) -> str:
    """The tool that a file's name tells: a known one in it, else what is left without dates and the sheet's title."""
    stem = name.rsplit(".", 1)[0]
    inside = words(without_version(stem))
    known = [tool for tool in tools if words(tool) and _holds(inside, words(tool))]
    if known:
        return max(known, key=len)
    titles = {word for sheet in sheets for word in words(display(sheet.value(0, 0)))} if len(sheets) == 1 else set()
    left = [word for word in re.findall(r"[^\W_]+", without_version(stem)) if normal(word) not in titles | _FORM]
    return " ".join(left) or stem


def _holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    return any(list(whole[at : at + len(part)]) == list(part) for at in range(len(whole) - len(part) + 1))


def _rows(sheet: Worksheet) -> Iterator[_Row]:
    """The questions on a sheet: below the row of headings, each row with an id.

    An answer or remark in merged cells is that of each of its rows, days of work are those of the first one.
    """
    form = form_on(sheet, ID, ANSWER)
    if form is None:
        return
    for row in form.rows:
        answer = form.cell(row, ANSWER)
        if not key_of(form.text(row, ID)) or answer is None:
            continue
        effort = "" if form.cell(row, EFFORT) in form.merged else form.text(row, EFFORT)
        evidence = form.cell(row, EVIDENCE)
        notes = (
            form.spread(row, COMMENT),
            form.spread(row, EVIDENCE),
            sheet.links.get(evidence, "") if evidence is not None else "",
            f"Effort: {effort}{' days' * (parse_number(effort) is not None)}" if effort else "",
            sheet.comments.get(answer, ""),
            sheet.links.get(answer, ""),
        )
        yield _Row(
            sheet.name,
            form.text(row, ID),
            form.text(row, QUESTION),
            parse_priority(form.text(row, PRIORITY)) or Priority.SHOULD,
            form.spread(row, ANSWER),
            "\n".join(dict.fromkeys(filter(None, notes))),
            answer.name,
            effort,
            proof_in(form.spread(row, EVIDENCE), sheet.links.get(evidence, "") if evidence is not None else ""),
        )


def _is_form(sheet: Worksheet) -> bool:
    """Whether a sheet has all headings of a questionnaire's, or of its prices."""
    asks = form_on(sheet, ID, QUESTION, ANSWER, COMMENT, EVIDENCE, EFFORT)
    return asks is not None or prices_on(sheet) is not None


def _kept(rows: Sequence[_Row], asked: Collection[str]) -> list[_Row]:
    """The answered rows of each question asked (keys), else its first row; rows of other ids are left out."""
    answered = {row.key for row in rows if row.answer}
    kept, seen = [], set()
    for row in rows:
        if row.key in asked and (row.answer or (row.key not in answered and row.key not in seen)):
            kept.append(row)
            seen.add(row.key)
    return kept


def _check(rows: Sequence[_Row], baseline: QuestionnaireBaseline, file: str) -> Iterator[Issue]:
    """What the vendor did to the questions, and which musts are not answered."""
    asked = {its.key: its for its in baseline.questions}
    first: dict[str, _Row] = {}
    for row in rows:
        if row.key not in asked:
            message = tr("The question {question} was not asked; its row is left out.", question=row.id)
            yield Issue(Severity.WARNING, file, row.place, message)
        elif squeeze(blanks_bare(row.text)) != squeeze(blanks_bare(asked[row.key].text)):
            message = tr(
                "The text of {question} was changed; the answer counts for the question as it was asked.",
                question=asked[row.key].id,
            )
            yield Issue(Severity.WARNING, file, row.place, message)
        first.setdefault(row.key, row)
    gone = [its.id for key, its in asked.items() if key not in first]
    if gone:
        message = tr(
            "The rows of {questions} are missing; they count as not answered.", questions=first_of(gone, _MOST_NAMED)
        )
        yield Issue(Severity.WARNING, file, "", message)
    answered = {row.key for row in rows if row.answer}
    by_sheet: dict[str, list[_Row]] = {}
    for key, its in asked.items():
        if its.priority is Priority.MUST and key in first and key not in answered:
            by_sheet.setdefault(first[key].sheet, []).append(first[key])
    for its_rows in by_sheet.values():
        named = first_of([f"{asked[row.key].id} ({row.cell})" for row in its_rows], _MOST_NAMED)
        message = trn(
            "One of the musts on this sheet has no answer: {musts}.",
            "{count} of the musts on this sheet have no answer: {musts}.",
            len(its_rows),
            musts=named,
        )
        yield Issue(Severity.WARNING, file, its_rows[0].place, message)


def _meanings(rows: Iterable[_Row]) -> tuple[dict[str, Meaning], list[_Row]]:
    """What each answer says, and the rows whose answer says nothing known."""
    meanings: dict[str, Meaning] = {}
    unread = []
    known = {text: level for word, level in ANSWERS.items() for text in spellings(word)}
    for row in rows:
        if not row.answer:
            continue
        found: Meaning | None = known.get(normal(row.answer)) or read_word(row.answer)
        if found is None:
            unread.append(row)
        meanings[row.answer] = Level.UNKNOWN if found is None else found
    return meanings, unread


def _days(row: _Row) -> float | None:
    """The effort in days, None when none is given or it is no number of 0 or more."""
    try:
        return read_days(row.days)
    except EditError:
        return None


def _unread(row: _Row) -> bool:
    return bool(row.days.strip("–-? ")) and _days(row) is None


def _responses(tool: str, rows: Sequence[_Row], edition: str) -> Responses:
    comments = tuple(row.comment for row in rows)
    return Responses(
        tool,
        tuple(row.answer for row in rows),
        tuple(row.cell for row in rows),
        comments if any(comments) else (),
        edition,
    )
