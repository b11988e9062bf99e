"""The main job as a few calls: files in, a project and its fit out. The window and the command line share them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.checks import check_project
from itsm_fit.errors import FitError, InputError
from itsm_fit.findings import Issue, Severity
from itsm_fit.language import Language, speaking, spoken, tr
from itsm_fit.model import edits
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document
from itsm_fit.model.evidence import Trust
from itsm_fit.model.log import together
from itsm_fit.model.project import Project, Settings
from itsm_fit.model.readiness import Readiness
from itsm_fit.model.text import text_key
from itsm_fit.progress import Progress, silent, within
from itsm_fit.retold import outside, retold
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.sealing.chain import joined as logs_joined
from itsm_fit.sealing.cover import covered
from itsm_fit.sealing.sign_off_words import unapproved_reasons
from itsm_fit.storage import person
from itsm_fit.storage.bpmn import BPMN_LIMIT, issues_of, read_bpmn_with_issues
from itsm_fit.storage.endings import MODEL_ENDINGS, OLD_MODEL_ENDINGS, PROJECT_ENDINGS, SHEET_ENDINGS
from itsm_fit.storage.files import NO_FILE, read_bytes
from itsm_fit.storage.guard import reading
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import open_stored
from itsm_fit.translations import language_of

if TYPE_CHECKING:
    from itsm_fit.importing.incoming import IncomingFile
    from itsm_fit.storage.drawn import DrawnFile


class SourcesRefused(FitError):  # noqa: N818 - says what happened
    """One or more files cannot be used; `errors` has one for each."""

    def __init__(self, errors: Sequence[InputError]) -> None:
        self._errors = tuple(errors)
        super().__init__("\n".join(str(error) for error in errors))

    @property
    def errors(self) -> Sequence[InputError]:
        return self._errors


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project, and what was noticed while reading its files beside what the project itself remembers.

    `base` is the fingerprint of the file that it lies in, NO_FILE where it was made of anything but one project file.
    `covered` are the project files whose scores stay covered (`sealing.cover`).
    """

    project: Project
    issues: tuple[Issue, ...] = ()
    base: str = NO_FILE
    covered: tuple[str, ...] = ()


def load(paths: Sequence[Path], progress: Progress = silent, passwords: Sequence[str] = ()) -> Loaded:
    """A project made of a project file, models and spreadsheets, in the order given.

    `passwords` are tried on spreadsheets that are locked. Raises SourcesRefused naming every file that cannot be used.
    """
    return add_files(Project(), paths, progress, passwords)


def add_files(
    project: Project, paths: Sequence[Path], progress: Progress = silent, passwords: Sequence[str] = ()
) -> Loaded:
    """`project` with the processes and answers of more files; raises SourcesRefused as `load` does.

    Spreadsheets are taken in by `take_in`, after the models that stand beside them.
    """
    loading = _Loading(project, passwords)
    seen: set[str] = set()
    for number, path in enumerate(paths):
        progress(tr("Reading {file}", file=path.name), number / len(paths))
        real = _real(path)
        if real in seen:
            again = Issue(Severity.WARNING, path.name, "", tr("This file was given twice; it counts once."))
            loading.issues.append(again)
            continue
        seen.add(real)
        loading.add(path, within(progress, number / len(paths), (number + 1) / len(paths)))
    return loading.done()


def _real(path: Path) -> str:
    """What tells a file from any other, whatever it is called; a name that no file can have is told when it is read."""
    try:
        return os.path.realpath(path)
    except ValueError:
        return str(path)


def read_sheets(
    paths: Sequence[Path], project: Project, progress: Progress = silent, passwords: Sequence[str] = ()
) -> list[IncomingFile]:
    """What spreadsheets hold, read as was decided in `project`; raises SourcesRefused naming each unusable one."""
    found, refused = [], []
    for number, path in enumerate(paths):
        part = within(progress, number / len(paths), (number + 1) / len(paths))
        part(tr("Reading {file}", file=path.name), 0.0)
        try:
            with reading(str(path)):
                found.append(_read_sheet(path, project, part, passwords))
        except InputError as error:
            refused.append(error)
    if refused:
        raise SourcesRefused(refused)
    return found


def today() -> date:
    """The day on the user's calendar."""
    return datetime.now(UTC).astimezone().date()


def evaluate(
    project: Project, progress: Progress = silent, issues: Sequence[Issue] = (), since: Fit | None = None
) -> Fit:
    """Score a project and check its models; `issues` are those noticed while loading, beside the project's remarks.

    `since` is what this gave for an earlier state: it saves the work on what did not change.
    """
    fit = score(project, within(progress, 0.0, 0.8), since)
    progress(tr("Checking the models"), 0.8)
    findings = check_project(
        project,
        support=fit.support,
        plays={process.id: process.play for process in fit.processes},
        catalogue=fit.workings.basis.catalogue if fit.workings else None,
        unapproved=unapproved_reasons(project),
        since=since,
    )
    progress(tr("Scored"), 1.0)
    return replace(fit, findings=findings, issues=(*issues, *project.remarks, *fit.issues))


@contextmanager
def told(fit: Fit, language: str = "", progress: Progress = silent) -> Iterator[Fit]:
    """Inside of this the language of a report is spoken, in this thread alone; the fit as it is told there.

    That is the one named, else that of the project's reports, else the one spoken; numbers and days are written as the
    look of the project's reports says. What scoring and checks say is said anew, the figures are the same; what is
    raised inside is said in the language outside. Raises InputError where there is no such language.
    """
    wanted = _wanted(fit.project, language)
    if wanted == spoken():
        yield fit
        return
    again = outside(progress)
    with _refused_as_outside(), speaking(wanted):
        issues = tuple(replace(issue, message=retold(issue.message)) for issue in fit.issues)
        yield replace(evaluate(fit.project, again), issues=issues)


@contextmanager
def in_report_language(project: Project, language: str = "") -> Iterator[None]:
    """Inside of this the language of a project's reports is spoken, as `told` speaks it; nothing is scored for that."""
    with _refused_as_outside(), speaking(_wanted(project, language)):
        yield


@contextmanager
def _refused_as_outside() -> Iterator[None]:
    """What cannot be done inside of this is said in the language outside."""
    try:
        yield
    except InputError as problem:
        raise InputError(retold(problem.message), file=problem.file, where=problem.where) from problem
    except FitError as problem:
        raise FitError(retold(str(problem))) from problem


def _wanted(project: Project, language: str) -> Language:
    """The language that is named, else that of the project's reports, else the one spoken, written as they look."""
    look = project.report_look
    name = language or look.language
    wanted = language_of(name) if name else spoken()
    return replace(wanted, writing=look.writing(wanted.writing))


class _Loading:
    """A project while files are added to it; spreadsheets wait until the models beside them are there."""

    def __init__(self, project: Project, passwords: Sequence[str]) -> None:
        self.project, self._passwords = project, passwords
        self.issues: list[Issue] = []
        self._refused: list[InputError] = []
        self._sheets: list[IncomingFile] = []
        self._bases = [] if project == Project() else [NO_FILE]
        self._covered: list[str] = []

    def add(self, path: Path, progress: Progress) -> None:
        """Add one file; one that cannot be used is refused in the end."""
        ending = path.suffix.casefold()
        try:
            add = next((add for endings, add in _READERS if ending in endings), _Loading.add_unknown)
            with reading(str(path)):
                add(self, path, progress)
        except InputError as error:
            self._refused.append(error)

    def add_unknown(self, path: Path, _: Progress) -> None:
        """Refuse a file of another kind."""
        if path.is_dir():
            read_bytes(path)  # says that it is one
        known = ", ".join((*PROJECT_ENDINGS, *MODEL_ENDINGS, *SHEET_ENDINGS))
        raise InputError(tr("This kind of file cannot be read; use one of {endings}.", endings=known), file=str(path))

    def done(self) -> Loaded:
        """The project with all files; raises SourcesRefused when one cannot be used."""
        self._take_sheets()
        if self._refused:
            raise SourcesRefused(self._refused)
        base = self._bases[0] if len(self._bases) == 1 else NO_FILE
        return Loaded(self.project, tuple(self.issues), base, tuple(self._covered))

    def add_project(self, path: Path, progress: Progress) -> None:
        """Join another project to what is there; what was given before it comes before it."""
        progress(tr("Reading {file}", file=path.name), 0.0)
        stored = open_stored(path)
        other = stored.project
        self._bases.append(stored.base)
        if covered(other):
            self._covered.append(str(path))
        self._take_sheets()
        self.issues += [issue for document in other.documents for issue in issues_of(document)]
        names = {text_key(name): name for name in reversed(self.project.tool_names)}
        for name in other.tool_names:
            known = names.get(text_key(name), name)
            if known != name:
                from itsm_fit.importing.taking import spelled_otherwise

                other = edits.rename_tool(other, name, known)
                self.issues.append(spelled_otherwise(name, known, path.name))
        both = _joined(self.project, other)
        self.project = logs_joined(both, by=person.signature(), at=datetime.now(UTC)) if both.log else both

    def add_model(self, path: Path, progress: Progress) -> None:
        """Add the drawings of a file."""
        progress(tr("Reading {file}", file=path.name), 0.0)
        data = read_bytes(path, limit=BPMN_LIMIT)
        read = next(read for is_it, read in _MODELS if is_it(data))
        documents, issues = read(data, path.name, within(progress, 0.2, 1.0))
        self._bases.append(NO_FILE)
        self.project = replace(
            self.project,
            name=self.project.name or documents[0].stem,
            documents=(*self.project.documents, *documents),
        )
        self.issues += issues

    def add_sheet(self, path: Path, progress: Progress) -> None:
        """Read a spreadsheet, to be taken in later."""
        self._sheets.append(_read_sheet(path, self.project, progress, self._passwords))
        self._bases.append(NO_FILE)

    def _take_sheets(self) -> None:
        sheets, self._sheets = self._sheets, []
        if sheets and not self._refused:
            from itsm_fit.importing.taking import take_in

            try:
                self.project = take_in(self.project, sheets, today()).project
            except InputError as error:
                self._refused.append(error)


def _read_sheet(path: Path, project: Project, progress: Progress, passwords: Sequence[str]) -> IncomingFile:
    """What a spreadsheet holds; raises InputError when it is none, or holds nothing that can be taken in."""
    from itsm_fit.importing.incoming import read_incoming

    if path.suffix.casefold() not in SHEET_ENDINGS:
        raise InputError(
            tr("Only spreadsheets can be imported: {endings}.", endings=", ".join(SHEET_ENDINGS)),
            file=str(path),
        )
    found = read_incoming(read_bytes(path, limit=MAX_BYTES), path.name, project, progress, passwords=passwords)
    if found.refusal is not None:
        raise InputError(found.refusal.message, file=str(path), where=found.refusal.where)
    return found


def _joined(mine: Project, other: Project) -> Project:
    """Both projects as one; what only one of them can say is said by the first that says it."""
    if mine == Project():
        return other
    kept = {each.name for each in mine.scenarios}
    return replace(
        edits.join_judging(mine, other.judging),
        round=edits.join_round(mine.round, other.round),
        acceptance=edits.join_acceptance(mine, other.acceptance),
        rollout=edits.join_rollout(mine.rollout, other.rollout),
        settings=mine.settings if mine.settings != Settings() else other.settings,
        documents=mine.documents + other.documents,
        matrices=tuple(sorted(mine.matrices + other.matrices, key=lambda matrix: matrix.by_hand)),
        requirements=mine.requirements + other.requirements,
        links=mine.links + other.links,
        all_of=mine.all_of | other.all_of,
        rejected=mine.rejected | other.rejected,
        history=mine.history + other.history,
        decision=mine.decision if mine.decision != Decision() else other.decision,
        gaps=edits.take_gaps(other, mine.gaps).gaps,
        scenarios=mine.scenarios + tuple(each for each in other.scenarios if each.name not in kept),
        decided=other.decided.joined(mine.decided),
        remarks=mine.remarks + other.remarks,
        tender=mine.tender or other.tender,
        log=together(mine.log, other.log),
        kept={**mine.kept, **other.kept},
        evidence=edits.take_evidence(other, mine.evidence).evidence,
        trust=mine.trust if mine.trust != Trust() else other.trust,
        replays=mine.replays
        + tuple(each for each in other.replays if each.process not in {its.process for its in mine.replays}),
        readiness=mine.readiness if mine.readiness != Readiness() else other.readiness,
        kpis=mine.kpis + tuple(each for each in other.kpis if each.key not in {its.key for its in mine.kpis}),
        owners=mine.owners + tuple(each for each in other.owners if each.key not in {its.key for its in mine.owners}),
        loose_comments=mine.loose_comments
        + tuple(each for each in other.loose_comments if each not in mine.loose_comments),
        choices=mine.choices + tuple(each for each in other.choices if each not in mine.choices),
        templates=edits.join_templates(mine.templates, other.templates),
    )


_Drawings = tuple[tuple[Document, ...], tuple[Issue, ...]]


def _is_drawio(data: bytes) -> bool:
    from itsm_fit.storage.drawio import is_drawio

    return is_drawio(data)


def _is_visio(data: bytes) -> bool:
    from itsm_fit.storage.visio import is_visio

    return is_visio(data)


def _read_bpmn(data: bytes, name: str, _: Progress) -> _Drawings:
    model = read_bpmn_with_issues(data, name)
    return (model.document,), model.issues


def _read_drawio(data: bytes, name: str, progress: Progress) -> _Drawings:
    from itsm_fit.storage.drawio import read_drawio

    return _arranged(read_drawio(data, name), progress)


def _read_visio(data: bytes, name: str, progress: Progress) -> _Drawings:
    from itsm_fit.storage.visio import read_visio

    return _arranged(read_visio(data, name), progress)


def _arranged(drawn: DrawnFile, progress: Progress) -> _Drawings:
    """Lines whose bends are not known are routed."""
    from itsm_fit.drawing.layout import arrange

    share = 1.0 / len(drawn.documents)
    parts = [within(progress, at * share, (at + 1) * share) for at in range(len(drawn.documents))]
    return tuple(map(arrange, drawn.documents, parts)), drawn.issues


_MODELS: tuple[tuple[Callable[[bytes], bool], Callable[[bytes, str, Progress], _Drawings]], ...] = (
    (_is_drawio, _read_drawio),
    (_is_visio, _read_visio),
    (lambda _: True, _read_bpmn),
)
"""What tells by the bytes of a model of which format it is, and what reads it; the first that fits."""

_READERS: tuple[tuple[tuple[str, ...], Callable[[_Loading, Path, Progress], None]], ...] = (
    (PROJECT_ENDINGS, _Loading.add_project),
    ((*MODEL_ENDINGS, *OLD_MODEL_ENDINGS), _Loading.add_model),
    (SHEET_ENDINGS, _Loading.add_sheet),
)
