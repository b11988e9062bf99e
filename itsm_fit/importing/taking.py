"""What files do to a project: older versions replaced, decisions kept, and everything that changed told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from itsm_fit import collector
from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.acceptance_sheet import take_results
from itsm_fit.importing.criteria_sheet import take_criteria
from itsm_fit.importing.demo_sheet import take_seen
from itsm_fit.importing.documented import documented
from itsm_fit.importing.draft import TableDraft
from itsm_fit.importing.gap_sheet import GapChange, changes_by, take_changes, unknown_in
from itsm_fit.importing.incoming import IncomingFile
from itsm_fit.importing.offer import take_offer
from itsm_fit.importing.plan import AnswerChange, PlannedTable, carry_out, changes_of, plan
from itsm_fit.importing.questionnaire import baseline_issues, efforts_in
from itsm_fit.importing.recipe import with_decided
from itsm_fit.importing.requirement_intake import RequirementChange, take_requirement_list
from itsm_fit.importing.text import first_of
from itsm_fit.language import tr, trn
from itsm_fit.model import edits
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature, Matrix
from itsm_fit.scoring.catalogue import gather, key_of
from itsm_fit.writing import in_quotes

_MOST_NAMED = 6


@dataclass(frozen=True)
class TakenTable:
    """A table that was taken in, what it changed, and the draft it was made by (None: it needed no mapping)."""

    step: PlannedTable
    changes: tuple[AnswerChange, ...]
    draft: TableDraft | None = None


@dataclass(frozen=True)
class Intake:
    """A project with files taken in: each table with the one it replaces, and everything that changed."""

    project: Project
    tables: tuple[TakenTable, ...] = ()
    requirements: tuple[RequirementChange, ...] = ()
    gaps: tuple[GapChange, ...] = ()
    issues: tuple[Issue, ...] = ()
    drawn: tuple[Process, ...] = ()
    """The processes that tables of steps became."""
    seen: int = 0
    """How many requirements a demo was held for."""
    tested: int = 0
    """How many results of acceptance tests came back."""

    @property
    def answers(self) -> tuple[AnswerChange, ...]:
        """Every answer that is another than before."""
        return tuple(change for table in self.tables for change in table.changes)


@collector.paused()
def take_in(project: Project, files: Sequence[IncomingFile], on: date, *, keep_older: bool = False) -> Intake:
    """Processes first, then requirements, then answers file by file, then what is decided about gaps and criteria.

    A newer version of a table takes the place of the older one unless `keep_older`. What was decided about the drafts,
    and what was noticed in each file, stays with the project. `on` is the day of the import. Raises InputError with the
    cell of a criterion's value that cannot be used.
    """
    taking = _Taking(project, on, keep_older=keep_older)
    for part in (taking.steps_of, taking.requirements_of, taking.answers_of, taking.decisions_of):
        for each in files:
            part(each)
    return taking.done(files)


def spelled_otherwise(name: str, known: str, file: str, sheet: str = "") -> Issue:
    """That a file's name of a tool is another spelling of a known one."""
    return Issue(
        Severity.INFO,
        file,
        sheet,
        tr("“{name}” is taken as the tool {known}, which is spelled so elsewhere.", name=name, known=known),
    )


class _Taking:
    """A project while files are taken in."""

    def __init__(self, project: Project, on: date, *, keep_older: bool) -> None:
        self._project, self._on, self._keep_older = project, on, keep_older
        self._tables: list[TakenTable] = []
        self._requirements: list[RequirementChange] = []
        self._gaps: list[GapChange] = []
        self._issues: dict[str, list[Issue]] = {}
        self._drawn: list[Process] = []
        self._seen = self._tested = 0

    def steps_of(self, file: IncomingFile) -> None:
        """Take tables of steps in as processes."""
        for table in file.drawn:
            drawn = table.named(self._free_name(table.name)).document
            self._project = edits.add_document(self._project, drawn)
            self._drawn += drawn.processes

    def _free_name(self, name: str) -> str:
        """The name, with a number where a drawing of the project goes by it."""
        taken = {text_key(document.stem) for document in self._project.documents}
        own, number = name, 2
        while text_key(own) in taken:
            own, number = f"{name} {number}", number + 1
        return own

    def requirements_of(self, file: IncomingFile) -> None:
        """Take a list of requirements in."""
        self._say(file, file.issues)
        if file.requirements is not None:
            taken = take_requirement_list(self._project, file.requirements)
            self._project = taken.project
            self._requirements += taken.changes
            self._say(file, taken.issues)

    def answers_of(self, file: IncomingFile) -> None:
        """Take tables, prices and efforts in."""
        names = _Names(self._project, file.file)
        tables = [(names.spelled(matrix), draft) for matrix, draft in file.tables]
        sent = file.answered.baseline if file.answered is not None else None
        part = sent is not None and bool(sent.left_out)
        steps = plan(self._project, [matrix for matrix, _ in tables], keep_older=self._keep_older, part=part)
        self._project = carry_out(self._project, steps, self._on)
        for step, (_, draft) in zip(steps, tables, strict=True):
            changes = changes_of(step, self._project.settings.levels)
            self._tables.append(TakenTable(step, changes, draft))
            self._say(file, _of_step(step, changes))
            self._say(file, _against_hand(self._project, step.matrix, changes))
        chosen = [draft for _, draft in tables if draft is not None]
        self._project = replace(self._project, decided=with_decided(self._project.decided, chosen))
        if file.answered is not None:
            if file.answered.baseline is not None:
                self._say(file, baseline_issues(file.answered.baseline, self._project, file.file))
            offer = replace(file.answered.offer, tool=names.of(file.answered.offer.tool))
            older = [step.replacing for step in steps if step.replacing is not None]
            days_before = {id_: days for matrix in older for id_, days in efforts_in(matrix).items()}
            self._project, said = take_offer(self._project, offer, file.file, days_before)
            self._say(file, said)
            proven = documented([matrix for matrix, _ in tables], file.answered.proofs, self._on)
            self._project = edits.take_documented(self._project, tuple(proven))
        self._say(file, names.issues)

    def decisions_of(self, file: IncomingFile) -> None:
        """Take what was decided about gaps and criteria in; rows about what the project does not have are refused."""
        if file.gaps is not None:
            self._say(file, unknown_in(self._project, file.gaps, file.file))
            changes = changes_by(self._project, file.gaps)
            self._project = take_changes(self._project, changes)
            self._gaps += changes
        if file.criteria is not None:
            self._project = take_criteria(self._project, file.criteria)
        if file.demo is not None:
            self._project, said = take_seen(self._project, file.demo, self._on)
            self._seen += len(file.demo.seen) - len(said)
            self._say(file, (*file.demo.issues, *said))
        if file.acceptance is not None:
            self._project, said = take_results(self._project, file.acceptance, self._on)
            self._tested += len(file.acceptance.results)
            self._say(file, said)

    def done(self, files: Sequence[IncomingFile]) -> Intake:
        """The project with its remarks, and everything that changed."""
        project = self._project
        gone = {its.step.matrix.file for its in self._tables} - {matrix.file for matrix in project.matrices}
        for file, issues in self._issues.items():
            still = self._still_true(project, file)
            project = edits.keep_remarks(project, file, () if file in gone else (*still, *issues))
        if not project.name and files:
            project = replace(project, name=_named_after(project, files[0].file))
        told = tuple(issue for its in self._issues.values() for issue in dict.fromkeys(its))
        requirements, gaps, drawn = tuple(self._requirements), tuple(self._gaps), tuple(self._drawn)
        return Intake(project, tuple(self._tables), requirements, gaps, told, drawn, self._seen, self._tested)

    def _still_true(self, project: Project, file: str) -> Iterator[Issue]:
        """Remarks on tables of an earlier file of this name that are here still, such as another vendor's."""
        new = {id(its.step.matrix) for its in self._tables}
        left = {matrix.sheet for matrix in project.matrices if matrix.file == file and id(matrix) not in new}
        replaced = {its.step.replacing.sheet for its in self._tables if its.step.replacing is not None}
        for remark in project.remarks:
            sheet = remark.where.partition("!")[0]
            if left and remark.file == file and (sheet in left or sheet not in replaced):
                yield remark

    def _say(self, file: IncomingFile, issues: Sequence[Issue] | Iterator[Issue]) -> None:
        self._issues.setdefault(file.file, []).extend(issues)


class _Names:
    """The names of tools in one file as the project spells them: the first spelling counts, others are told."""

    def __init__(self, project: Project, file: str) -> None:
        self._file = file
        self._known = {text_key(name): name for name in reversed(project.tool_names)}
        self._others: dict[str, str] = {}

    def of(self, name: str, sheet: str = "") -> str:
        """The tool's name; it is known by it from now on."""
        known = self._known.setdefault(text_key(name), " ".join(name.split()))
        if known != " ".join(name.split()):
            self._others.setdefault(name, sheet)
        return known

    def spelled(self, matrix: Matrix) -> Matrix:
        """The table with its tools as they are known."""
        names = [self.of(column.tool, matrix.sheet) for column in matrix.responses]
        if all(column.tool == name for column, name in zip(matrix.responses, names, strict=True)):
            return matrix
        columns = zip(matrix.responses, names, strict=True)
        return replace(matrix, responses=tuple(replace(column, tool=name) for column, name in columns))

    @property
    def issues(self) -> Iterator[Issue]:
        """One for each other spelling."""
        for name, sheet in self._others.items():
            yield spelled_otherwise(name, self._known[text_key(name)], self._file, sheet)


def _of_step(step: PlannedTable, changes: Sequence[AnswerChange]) -> Iterator[Issue]:
    """Which answers contradict those of the older table, each with both cells."""
    both = [change for change in changes if change.before and change.after]
    if step.replacing is None or not both:
        return
    file, sheet = step.matrix.file, step.matrix.sheet
    if not step.whole:
        for its in both:
            message = tr(
                "{tool} answers {requirement} twice: “{after}” here, “{before}” in {place}. The one given last "
                "counts; keep the right one.",
                tool=its.tool,
                requirement=_named(its.feature),
                after=its.after,
                before=its.before,
                place=its.was,
            )
            yield Issue(Severity.WARNING, file, its.place.removeprefix(f"{file}!"), message)
        return
    named = [
        tr(
            "{requirement} of {tool} at {cell}, before at {place}",
            requirement=_named(its.feature),
            tool=its.tool,
            cell=its.place.rpartition("!")[2],
            place=its.was,
        )
        for its in both
    ]
    message = trn(
        "One answer differs from the older version: {answers}.",
        "{count} answers differ from the older version: {answers}.",
        len(both),
        answers=first_of(named, _MOST_NAMED, "; "),
    )
    yield Issue(Severity.INFO, file, sheet, message)


def _against_hand(project: Project, matrix: Matrix, changes: Sequence[AnswerChange]) -> Iterator[Issue]:
    """Answers that the vendor changed though another one was given by hand, which goes on to count."""
    hand = edits.hand_matrix(project)
    if hand is None or not changes:
        return
    asked = _requirements_of(project, matrix)
    for its in changes:
        for requirement in asked.get(its.feature, (its.feature.id,)):
            given = edits.hand_answer(hand, requirement, its.tool)
            if given:
                before = tr("“{answer}” in {place}", answer=its.before, place=its.was) if its.before else tr("blank")
                message = tr(
                    "{tool} answers {requirement} with “{after}” now, {before} before; the answer by hand, “{given}”, "
                    "goes on to count: take it back if the vendor is right.",
                    tool=its.tool,
                    requirement=requirement,
                    after=its.after or tr("nothing"),
                    before=before,
                    given=given,
                )
                yield Issue(Severity.WARNING, matrix.file, its.place.removeprefix(f"{matrix.file}!"), message)


def _requirements_of(project: Project, matrix: Matrix) -> dict[Feature, tuple[str, ...]]:
    """The ids that each feature of a table answers, by id, text or link."""
    catalogue = gather(project)
    number = next((at for at, each in enumerate(project.matrices) if each is matrix), -1)
    found: dict[Feature, tuple[str, ...]] = {}
    linked: dict[str, list[str]] = {}
    for link in project.links:
        linked.setdefault(link.feature, []).append(link.requirement)
    for index, (feature, place) in enumerate(zip(matrix.features, edits.feature_places(matrix), strict=True)):
        row = catalogue.answered[number].get(index) if number >= 0 else None
        ids = ([catalogue.ids[row]] if row is not None else []) + linked.get(place, [])
        if ids:
            found[feature] = tuple({key_of(each): each for each in ids}.values())
    return found


def _named(feature: Feature) -> str:
    return feature.id or in_quotes(feature.text)


def _named_after(project: Project, file: str) -> str:
    """What is drawn names a project, so that no bidder reads the name of another one's file in it."""
    return project.documents[0].stem if project.documents else file.rsplit(".", 1)[0]
