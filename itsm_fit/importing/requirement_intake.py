"""A list of requirements into a project: new ones to their steps, known ones brought up to date, nothing taken out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.place_names import PlaceFinder, process_label, step_label
from itsm_fit.importing.requirement_list import ListedRequirement, RequirementList
from itsm_fit.importing.text import first_of, squeeze
from itsm_fit.language import WordedEnum, tr
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, asked, key_of
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.scoring.wording import NO_PROCESS

_MOST_NAMED = 8


class RequirementKind(WordedEnum):
    """What a list does to a requirement."""

    ADDED = "added"
    CHANGED = "changed"
    PLACED = "also asked here"


@dataclass(frozen=True, slots=True)
class RequirementChange:
    """One requirement that a list adds or changes; `where` names its place: ``Incident › Log``."""

    kind: RequirementKind
    before: Requirement | None
    after: Requirement
    where: str


@dataclass(frozen=True)
class RequirementIntake:
    """The project with a list taken in, what that changed, and what could not be placed or read."""

    project: Project
    changes: tuple[RequirementChange, ...]
    issues: tuple[Issue, ...]


def take_requirement_list(project: Project, listed: RequirementList) -> RequirementIntake:
    """Each row by its id: a requirement that is defined already changes where it stands, another one is added.

    A row that names a further place lets that place ask for the requirement too. A new one that could not be placed
    belongs to its process or to the project as a whole, with an issue; a known one stays where it is. Requirements that
    it does not list stay.
    """
    taking = _Taking(project, listed)
    for row in listed.rows:
        taking.take(row)
    issues = (*listed.issues, *taking.issues, *taking.unplaced(), *taking.missing())
    return RequirementIntake(taking.project, tuple(taking.changes), issues)


class _Taking:
    """A project while a list is taken in."""

    def __init__(self, project: Project, listed: RequirementList) -> None:
        self.project, self._file = project, listed.file
        self.changes: list[RequirementChange] = []
        self.issues: list[Issue] = []
        self._places = PlaceFinder(project)
        self._defined: dict[str, list[tuple[AskingPlace, Requirement]]] = {}
        self._asked: set[tuple[str, AskingPlace]] = set()
        self._listed: dict[str, ListedRequirement] = {}
        self._unplaced: dict[tuple[str, str], list[ListedRequirement]] = {}
        for place, id_, requirement in asked(project):
            self._asked.add((key_of(id_), place))
            if requirement is not None:
                self._defined.setdefault(key_of(id_), []).append((place, requirement))
        self._before = {key: found[0][1].id for key, found in self._defined.items()}

    def take(self, row: ListedRequirement) -> None:
        """Take one row in."""
        key = key_of(row.id)
        place, problem = self._places.of(row)
        first = self._listed.setdefault(key, row)
        if first is not row and squeeze(first.text) != squeeze(row.text) and row.text:
            self._warn(
                row,
                tr(
                    "{id} stands here with another text than in {place}; that one counts.", id=row.id, place=first.place
                ),
            )
        if key not in self._defined:
            self._add(row, place)
            if problem:
                self._unplaced.setdefault((problem, self._where(place)), []).append(row)
            return
        if first is row:
            self._change(row)
        if not problem and place.process is not None and (key, place) not in self._asked:
            self._refer(row, place)

    def unplaced(self) -> Iterator[Issue]:
        """New requirements whose place was not found as written, one issue for each reason and place."""
        for (problem, where), rows in self._unplaced.items():
            ids = first_of([row.id for row in rows], _MOST_NAMED)
            message = tr(
                "{problem}, so this belongs to {place}: {requirements}.", problem=problem, place=where, requirements=ids
            )
            yield Issue(Severity.WARNING, self._file, rows[0].place, message)

    def missing(self) -> Iterator[Issue]:
        """Requirements of the project that the list does not name."""
        gone = [id_ for key, id_ in self._before.items() if key not in self._listed]
        if gone:
            message = tr(
                "These requirements of the project are not listed and stay as they are: {requirements}.",
                requirements=first_of(gone, _MOST_NAMED),
            )
            yield Issue(Severity.INFO, self._file, "", message)

    def _add(self, row: ListedRequirement, place: AskingPlace) -> None:
        new = row.requirement
        if (key_of(row.id), place) in self._asked and place.process is not None:
            self.project = edits.remove_requirement_ref(self.project, place.process, place.node, row.id)
        self.project = edits.add_requirement(self.project, place.process, place.node, new)
        self._note(RequirementKind.ADDED, None, new, place)
        self._defined[key_of(row.id)] = [(place, new)]

    def _change(self, row: ListedRequirement) -> None:
        """Bring every definition up to date; what the row leaves blank stays."""
        found = self._defined[key_of(row.id)]
        for at, (place, old) in enumerate(found):
            new = edits.filled(row.requirement, old)
            if squeeze(new.text) == squeeze(old.text):
                new = replace(new, text=old.text)
            if new != old:
                self.project = edits.change_requirement(self.project, place.process, place.node, old.id, new)
                self._note(RequirementKind.CHANGED, old, new, place)
                found[at] = place, new

    def _refer(self, row: ListedRequirement, place: AskingPlace) -> None:
        if place.process is not None:
            self.project = edits.add_requirement_ref(self.project, place.process, place.node, row.id)
            known = self._defined[key_of(row.id)][0][1]
            self._note(RequirementKind.PLACED, known, known, place)

    def _note(self, kind: RequirementKind, before: Requirement | None, after: Requirement, place: AskingPlace) -> None:
        self._asked.add((key_of(after.id), place))
        self.changes.append(RequirementChange(kind, before, after, self._where(place)))

    def _where(self, place: AskingPlace) -> str:
        if place.process is None:
            return str(NO_PROCESS)
        name = process_label(self.project, place.process)
        return (
            name if place.node is None else f"{name} › {step_label(self.project.processes[place.process], place.node)}"
        )

    def _warn(self, row: ListedRequirement, message: str) -> None:
        self.issues.append(Issue(Severity.WARNING, self._file, row.place, message))
