"""The one door for spreadsheets: what a file holds, whatever it is, from bytes that are parsed once.

The commands and the window go the same way: `read_incoming` for each file, a person's corrections to its drafts where
there is one to make them, then `taking.take_in`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from itsm_fit import collector
from itsm_fit.errors import InputError, PasswordNeeded
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.acceptance_sheet import AcceptanceSheet, read_acceptance
from itsm_fit.importing.book import OpenedWorkbook, book_of
from itsm_fit.importing.criteria_sheet import CriteriaSheet, criteria_in
from itsm_fit.importing.demo_sheet import DemoSheet, read_demo
from itsm_fit.importing.draft import TableDraft, drafts_of, left_out_by
from itsm_fit.importing.gap_sheet import GapSheet, read_gaps
from itsm_fit.importing.layout import CellContent, LeftOut
from itsm_fit.importing.noticed import lost_answers, of_workbook
from itsm_fit.importing.offer import VendorOffer
from itsm_fit.importing.pasted import cells_of
from itsm_fit.importing.plan import plan
from itsm_fit.importing.questionnaire import AnsweredQuestionnaire, read_questionnaire
from itsm_fit.importing.questionnaire_form import QuestionnaireBaseline
from itsm_fit.importing.readiness_sheet import is_readiness
from itsm_fit.importing.recipe import prepared
from itsm_fit.importing.report_back import is_report
from itsm_fit.importing.requirement_list import RequirementList, read_requirement_list
from itsm_fit.importing.review_sheet import is_comment_sheet
from itsm_fit.importing.score_sheet import is_score_sheet
from itsm_fit.importing.step_table import StepTable, marked_steps, read_step_tables
from itsm_fit.language import tr
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level, Matrix, Meaning
from itsm_fit.progress import Progress, silent, within
from itsm_fit.storage.guard import guarded
from itsm_fit.storage.spreadsheet import Workbook, Worksheet, column_index, read_workbook
from itsm_fit.storage.spreadsheet.values import rectangle


@dataclass(frozen=True)
class IncomingFile:
    """What one file holds: tables to be mapped, or what needs no mapping.

    `drafts` are the tables of `book`, mapped as was decided before; a person may put corrected ones in their place.
    """

    file: str
    drafts: tuple[TableDraft, ...] = ()
    book: OpenedWorkbook | None = None
    answered: AnsweredQuestionnaire | None = None
    requirements: RequirementList | None = None
    gaps: GapSheet | None = None
    criteria: CriteriaSheet | None = None
    steps: tuple[StepTable, ...] = ()
    demo: DemoSheet | None = None
    acceptance: AcceptanceSheet | None = None
    opened: Workbook | None = None
    sha256: str = ""

    @property
    def wanted(self) -> tuple[TableDraft, ...]:
        """The tables that are to be taken in."""
        return tuple(draft for draft in self.drafts if draft.wanted and draft.is_table)

    @property
    def drawn(self) -> tuple[StepTable, ...]:
        """The tables of steps that are to be drawn as processes."""
        return tuple(table for table in self.steps if table.wanted)

    @property
    def is_certain(self) -> bool:
        """Whether nothing about it needs a person's eye: every table is certain, and no answer is left out."""
        lost = any(left.holds is CellContent.ANSWERS for left in self.left_out)
        sure = all(draft.is_certain for draft in self.wanted) and all(table.is_certain for table in self.drawn)
        return self.refusal is None and not lost and sure

    def as_steps(self, sheet: str) -> IncomingFile:
        """The file where a person says that a sheet is a table of steps; it holds no answers then."""
        steps = tuple(table.with_wanted(wanted=table.wanted or table.sheet == sheet) for table in self.steps)
        if self.book is not None and all(table.sheet != sheet for table in steps):
            steps = (*steps, marked_steps(self.book.grids[sheet], self.file))
        drafts = (draft.with_wanted(wanted=draft.wanted and draft.layout.sheet != sheet) for draft in self.drafts)
        return replace(self, steps=tuple(table.read() for table in steps), drafts=tuple(drafts))

    def as_answers(self, sheet: str, project: Project) -> IncomingFile:
        """The file where a person says that a sheet holds answers of tools; it is no table of steps then."""
        book, drafts = self.book, self.drafts
        if book is None and self.opened is not None:
            book = book_of(self.opened, self.sha256)
        if book is not None and all(draft.layout.sheet != sheet for draft in drafts):
            new = [draft for draft in drafts_of(book, project.decided.words) if draft.layout.sheet == sheet]
            drafts = (*drafts, *(prepared(draft, project.decided) for draft in new))
        steps = (table.with_wanted(wanted=table.wanted and table.sheet != sheet).read() for table in self.steps)
        chosen = (draft.with_wanted(wanted=draft.wanted or draft.layout.sheet == sheet) for draft in drafts)
        return replace(self, steps=tuple(steps), drafts=tuple(chosen), book=book)

    @cached_property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The cells that no table uses, as the drafts stand, lost answers first; each once."""
        drawn = {table.sheet for table in self.drawn}
        left = [its for its in left_out_by(self.drafts) if its.where.rpartition("!")[0] not in drawn]
        return (*left, *(its for table in self.drawn for its in table.left_out))

    @cached_property
    def tables(self) -> tuple[tuple[Matrix, TableDraft | None], ...]:
        """The answers as they go into a project, each with the draft it was made by."""
        answered = [(matrix, None) for matrix in self.answered.matrices] if self.answered else []
        mapped = [(matrix, draft) for draft in self.wanted if (matrix := draft.matrix) is not None]
        return (*answered, *((_with_hidden(matrix, draft.grid.sheet), draft) for matrix, draft in mapped))

    @property
    def refusal(self) -> InputError | None:
        """Why there is nothing to be taken in, None when there is something."""
        filled_in = self.answered or self.gaps or self.criteria or self.demo or self.acceptance
        if self.tables or self.requirements or self.drawn or filled_in:
            return None
        why = next(iter(self.book.detection.issues), None) if self.book else None
        message = why.message if why else tr("Neither answers of tools nor a list of requirements was found in it.")
        return InputError(message, file=self.file, where=why.where if why else "")

    @cached_property
    def issues(self) -> tuple[Issue, ...]:
        """What is to be said about the reading as it stands; what holds for several tables alike is said once."""
        own = (self.answered, self.requirements, self.gaps, *self.drawn, self.demo, self.acceptance)
        told = [issue for part in own if part is not None for issue in part.issues]
        told += [issue for draft in self.wanted for issue in draft.noticed]
        if self.book is not None:
            told += of_workbook(self.book.workbook, holds_tables=bool(self.book.found or self.wanted))
            told += lost_answers(self.file, self.left_out if self.wanted else ())
            told += (_unanswered(draft) for draft in self.drafts if _is_blank_form(draft))
        return tuple(dict.fromkeys(told))


@dataclass(frozen=True)
class ImportedAnswers:
    """The answers in a file: a matrix for each table, and what was noticed.

    `baseline` is what a questionnaire asked, `offer` the prices and efforts that came back with it.
    """

    matrices: tuple[Matrix, ...]
    issues: tuple[Issue, ...]
    baseline: QuestionnaireBaseline | None = None
    offer: VendorOffer | None = None


def read_matrices(data: bytes, name: str, progress: Progress = silent) -> ImportedAnswers:
    """The matrices in the bytes of a file; none, with an issue that says so, when it holds no table of answers.

    `name` is the file's name without folder. Raises InputError when the file cannot be read at all.
    """
    found = read_incoming(data, name, progress=progress)
    matrices = tuple(matrix for matrix, _ in found.tables)
    if found.answered is not None:
        return ImportedAnswers(matrices, found.issues, found.answered.baseline, found.answered.offer)
    return ImportedAnswers(matrices, found.issues)


@guarded
@collector.paused()
def read_incoming(
    data: bytes,
    name: str,
    project: Project | None = None,
    progress: Progress = silent,
    *,
    passwords: Sequence[str] = (),
    encoding: str = "",
) -> IncomingFile:
    """What the bytes of a file hold, as was decided in `project`; `IncomingFile.refusal` says when that is nothing.

    Of `passwords` the first that opens the file is taken; `encoding` is how the characters of a text file are read
    instead of the way that is found. Raises InputError when the file cannot be read at all,
    PasswordNeeded when it is locked and none of them opens it.
    """
    workbook = opened(data, name, within(progress, 0.0, 0.5), passwords=passwords, encoding=encoding)
    return _recognised(workbook, hashlib.sha256(data).hexdigest(), project or Project(), within(progress, 0.5, 1.0))


@guarded
def read_pasted_steps(text: str, name: str) -> IncomingFile:
    """The processes in cells that were copied; `name` is what they go by. Rows without a next step follow each other.

    Raises InputError where they are no table of steps.
    """
    cells = cells_of(text)
    sheet = Worksheet(name, rectangle([list(row) for row in cells]))
    steps = read_step_tables(Workbook(name, (sheet,)), without_next=True)
    for table in steps:
        table.read()
    if not steps:
        message = tr(
            "What was copied is no table of steps: copy its headings too, and the column that says what follows."
        )
        raise InputError(message, file=name)
    return IncomingFile(name, steps=steps)


def opened(
    data: bytes, name: str, progress: Progress = silent, *, passwords: Sequence[str] = (), encoding: str = ""
) -> Workbook:
    """The workbook; a password is tried only where one is needed. Raises as `read_incoming` does."""
    try:
        return read_workbook(data, name, progress, encoding=encoding)
    except PasswordNeeded as needed:
        refusal = needed
    for password in passwords:
        try:
            return read_workbook(data, name, progress, password=password)
        except PasswordNeeded as wrong:
            refusal = wrong
    raise refusal


def urgency(draft: TableDraft, lost: int = 0) -> tuple[bool, bool, int, float]:
    """Smaller for tables that want a look more: those where most answers are at stake or lost, then the least sure.

    `lost` are the cells with answers that its sheet leaves out.
    """
    return not draft.wanted, draft.is_certain and not lost, -answers_at_stake(draft) - lost, draft.confidence


def answers_at_stake(draft: TableDraft) -> int:
    """How many answers of a table may be read wrong: all where its layout is in doubt, else those in unread words."""
    reading = draft.read.reading
    if not draft.is_clear or draft.is_guessed or reading.direction_unknown:
        return sum(word.times for word in draft.words)
    return sum(word.times for word in draft.undecided)


def _recognised(workbook: Workbook, sha256: str, project: Project, progress: Progress) -> IncomingFile:
    """A workbook as what it is: forms by their marks, lists by their headings, then tables by what they hold."""
    file = workbook.name
    _refuse_what_comes_back_elsewhere(workbook)
    acceptance = read_acceptance(workbook, sha256)
    filled_in = IncomingFile(file, gaps=read_gaps(workbook), demo=read_demo(workbook), acceptance=acceptance)
    if filled_in != IncomingFile(file):
        return filled_in
    answered = read_questionnaire(workbook, file, sha256, project.tool_names)
    if answered is not None:
        return IncomingFile(file, answered=_decided(answered, workbook, project))
    requirements, criteria = read_requirement_list(workbook), criteria_in(workbook)
    known = set(requirements.sheets) if requirements else set()
    known |= {criteria.sheet} if criteria else set()
    steps = tuple(table for table in read_step_tables(workbook) if table.sheet not in known)
    for table in steps:
        table.read()  # here, in the background
    lists = IncomingFile(
        file, requirements=requirements, criteria=criteria, steps=steps, opened=workbook, sha256=sha256
    )
    known |= {table.sheet for table in steps if table.layout.is_sure}
    if known and all(sheet.name in known or not sheet.height for sheet in workbook.sheets):
        return lists
    book = book_of(workbook, sha256, progress)
    drafts = [draft for draft in drafts_of(book, project.decided.words) if draft.layout.sheet not in known]
    found = replace(lists, drafts=tuple(prepared(draft, project.decided) for draft in drafts), book=book)
    found = _weighed(replace(found, drafts=tuple(_with_older_words(found, project))))
    if (known or steps) and not found.wanted:
        return replace(lists, steps=found.steps)
    for draft in found.wanted:
        _ = draft.matrix, draft.noticed  # worked out here, in the background
    return found


def _refuse_what_comes_back_elsewhere(workbook: Workbook) -> None:
    """Raise InputError, with the way, for what this app wrote and takes back by another door."""
    file = workbook.name
    if is_report(workbook):
        message = tr("This is a fit report, no answers of a vendor: on the page Report its changes are taken back.")
        raise InputError(message, file=file)
    if is_score_sheet(workbook):
        message = tr(
            "This is an evaluator’s score sheet, no answers of a vendor: take it in on Judge › Evaluators, or by "
            "“itsm-fit judge take”."
        )
        raise InputError(message, file=file)
    if is_readiness(workbook):
        message = tr(
            "These are sheets of readiness, no answers of a vendor: take them in on Value › Readiness, or by "
            "“itsm-fit readiness --back”."
        )
        raise InputError(message, file=file)
    if is_comment_sheet(workbook):
        message = tr(
            "This is the comment sheet of a review, no answers of a vendor: drop it on the window, or use "
            "“itsm-fit review --back”."
        )
        raise InputError(message, file=file)


def _weighed(found: IncomingFile) -> IncomingFile:
    """Each sheet as one thing: a table of steps that is not sure gives way to answers of which that is certain."""
    answers = {draft.layout.sheet for draft in found.wanted if draft.is_certain}
    steps = tuple(table.with_wanted(wanted=table.sheet not in answers).read() for table in found.steps)
    drawn = {table.sheet for table in steps if table.wanted}
    drafts = (draft.with_wanted(wanted=draft.wanted and draft.layout.sheet not in drawn) for draft in found.drafts)
    return replace(found, steps=steps, drafts=tuple(drafts) if steps else found.drafts)


def _with_older_words(found: IncomingFile, project: Project) -> Iterator[TableDraft]:
    """The drafts with the words that no rule reads as they were decided for the older version of each table."""
    tables = [(matrix, draft) for matrix, draft in found.tables if draft is not None]
    steps = plan(project, [matrix for matrix, _ in tables]) if project.matrices else ()
    older = {id(draft): step.replacing for step, (_, draft) in zip(steps, tables, strict=False)}
    for draft in found.drafts:
        before = older.get(id(draft))
        if before is not None:
            for word in draft.undecided:
                if before.meaning(word.text) is not Level.UNKNOWN:
                    draft = draft.with_choice(word.text, before.meaning(word.text))  # noqa: PLW2901 - one draft, decided
        yield draft


def _decided(answered: AnsweredQuestionnaire, workbook: Workbook, project: Project) -> AnsweredQuestionnaire:
    """The answers with hidden ones marked, and words read as they were decided for the older version."""
    sheets = {sheet.name: sheet for sheet in workbook.sheets}
    matrices = [_with_hidden(matrix, sheets[matrix.sheet]) for matrix in answered.matrices]
    for at, step in enumerate(plan(project, matrices)):
        if step.replacing is not None:
            decided: dict[str, Meaning] = {
                word: step.replacing.meaning(word)
                for word, meaning in step.matrix.meanings.items()
                if meaning is Level.UNKNOWN
            }
            matrices[at] = replace(step.matrix, meanings={**step.matrix.meanings, **decided})
    return replace(answered, matrices=tuple(matrices))


def _with_hidden(matrix: Matrix, sheet: Worksheet) -> Matrix:
    """The table with its answers marked that stand on a hidden row, column or sheet."""
    if not (sheet.hidden or sheet.hidden_rows or sheet.hidden_columns):
        return matrix

    def is_hidden(cell: str) -> bool:
        letters = cell.rstrip("0123456789")
        return (
            sheet.hidden
            or column_index(letters) in sheet.hidden_columns
            or int(cell[len(letters) :]) - 1 in sheet.hidden_rows
        )

    cells = (cell for column in matrix.responses for cell in column.cells if cell)
    hidden = frozenset(filter(is_hidden, cells))
    return replace(matrix, hidden=hidden) if hidden else matrix


def _is_blank_form(draft: TableDraft) -> bool:
    return draft.detected is not None and not draft.wanted and draft.is_table and not draft.words


def _unanswered(draft: TableDraft) -> Issue:
    """That nobody has answered a table, so that it is not taken in."""
    message = tr("Nobody has answered the table on this sheet, so it is left out.")
    return Issue(Severity.INFO, draft.book.name, draft.layout.sheet, message)
