"""What one side put on something that the other one deleted: a flow to a step, a link to a requirement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final, NamedTuple, TypeVar

from itsm_fit.merging.keys import KNOWN_BY, keyed
from itsm_fit.merging.result import MergeKind, MergePlace
from itsm_fit.merging.tables import rows_of_table
from itsm_fit.model.asking import key_of
from itsm_fit.model.decision import Decision
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import parts_of, with_parts
from itsm_fit.model.judging import Judging
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.rollout import Rollout
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Matrix

T = TypeVar("T")
NEEDS: Final = "needs"
"""The last part of the place where it is decided of something that needs what is gone."""


class Needed(NamedTuple):
    """What something cannot be without: of which sort, and its id; the drawing before that of an element."""

    sort: str
    id: tuple[str, ...]


_Target = tuple[str, tuple[str, ...], MergePlace]
"""What something may need, and a path to it."""


@dataclass(frozen=True, slots=True)
class Hang:
    """Something at `path` that needs what the other side deleted, by its `field`; without it the field can be blank.

    `kind` says who needs it.
    """

    path: MergePlace
    field: str
    needs: Needed
    kind: MergeKind
    blank: bool

    @property
    def place(self) -> MergePlace:
        return (*self.path, NEEDS)


class _Reference(NamedTuple):
    path: MergePlace
    field: str
    needs: Needed
    blank: bool


_DRAWN: Final[Mapping[str, tuple[tuple[str, bool], ...]]] = {
    "nodes": (("parent", False), ("attached_to", False), ("lane", True), ("default_flow", True)),
    "flows": (("source", False), ("target", False)),
    "lanes": (("parent", True),),
    "pools": (("process", False),),
    "message_flows": (("source", False), ("target", False)),
    "artifacts": (("parent", True),),
    "associations": (("source", False), ("target", False)),
}
"""Fields that hold the id of another element, and whether they can be blank, by the list of what has them."""
_LISTED: Final[tuple[tuple[type, str, Mapping[str, str]], ...]] = (
    (Project, "links", {"requirement": "requirement", "feature": "feature"}),
    (Project, "gaps", {"tool": "tool", "requirement": "requirement"}),
    (Project, "evidence", {"feature": "feature", "tool": "tool"}),
    (Project, "kpis", {"process": "process"}),
    (Project, "owners", {"process": "process"}),
    (Project, "replays", {"process": "process"}),
    (Rollout, "introductions", {"process": "process"}),
    (Decision, "costs", {"tool": "tool"}),
    (Decision, "day_rates", {"tool": "tool"}),
    (Decision, "benefits", {"tool": "tool", "process": "process"}),
    (Judging, "questions", {"criterion": "criterion"}),
)
"""Lists of what names things, and of what sort the thing is that a field names."""
_HOLDERS: Final = {Decision: "decision", Judging: "judging", Rollout: "rollout"}
_SAME: Final[Mapping[str, Callable[[str], str]]] = {"tool": text_key, "requirement": key_of}


class References:
    """One version of a project, asked what is there and what needs it; documents and tables by keys of all versions.

    Of `documents` and `tables` those can be left out that are the same in all versions.
    """

    def __init__(self, project: Project, documents: Mapping[str, Document], tables: Mapping[str, Matrix]) -> None:
        self._project, self._documents, self._tables = project, documents, tables
        self._names_features = bool(project.links or project.evidence)

    @cached_property
    def targets(self) -> dict[Needed, list[MergePlace]]:
        """Everything that something else may need, with the paths to it."""
        found: dict[Needed, list[MergePlace]] = {}
        for sort, own, path in (*self._elements(), *self._asked_or_valued(), *self._answered()):
            found.setdefault(Needed(sort, own), []).append(path)
        return found

    def _elements(self) -> Iterator[_Target]:
        whole = {id(process): key for key, process in self._project.processes.items()}
        for name, document in self._documents.items():
            for path, part in _elements(name, document):
                yield "element", (name, part.id), path
                if isinstance(part, Process):
                    own = (whole.get(id(part), part.id),)
                    yield "process", own, path
                    pool = document.pool_of.get(part.id)
                    yield from () if pool is None else [("process", own, ("documents", name, "pools", pool.id))]

    def _asked_or_valued(self) -> Iterator[_Target]:
        yield from (("requirement", (key_of(own),), path) for path, own in self._defined())
        for criterion in self._project.decision.criteria:
            yield "criterion", (criterion.id,), ("decision", "criteria", criterion.id)

    def _answered(self) -> Iterator[_Target]:
        for name, table in self._tables.items():
            for column in table.responses:
                tool = text_key(column.tool)
                yield "tool", (tool,), ("matrices", name, "responses", tool)
            cells = table.responses[0].cells if table.responses and self._names_features else ()
            for key, at in rows_of_table(table).items() if cells else ():
                yield "feature", (table.place(cells[at]),), ("matrices", name, "features", key)

    def _defined(self) -> Iterator[tuple[MergePlace, str]]:
        """Requirements wherever they are asked, whether they are defined there or only referred to."""
        for each in self._project.requirements:
            yield ("requirements", key_of(each.id)), each.id
        for name, document in self._documents.items():
            for path, part in _elements(name, document):
                for each in getattr(part, "requirements", ()):
                    yield (*path, "requirements", key_of(each.id)), each.id
                for ref in getattr(part, "requirement_refs", ()):
                    yield (*path, "requirement_refs", key_of(ref)), ref

    @cached_property
    def references(self) -> dict[tuple[MergePlace, str], _Reference]:
        """What names something else, by its path and its field."""
        return {(each.path, each.field): each for each in (*self._drawn(), *self._listed())}

    def _drawn(self) -> Iterator[_Reference]:
        for name, document in self._documents.items():
            for path, part in _elements(name, document):
                for field, blank in _DRAWN.get(path[-2], ()):
                    own = getattr(part, field)
                    if own:
                        yield _Reference(path, field, Needed("element", (name, own)), blank)

    def _listed(self) -> Iterator[_Reference]:
        for sort, name, fields in _LISTED:
            held = _HOLDERS.get(sort, "")
            items = getattr(getattr(self._project, held) if held else self._project, name)
            way = (held, name) if held else (name,)
            for key, item in keyed(items, KNOWN_BY[sort, name]).items():
                for field, kind in fields.items():
                    own = getattr(item, field)
                    if own:
                        yield _Reference((*way, key), field, Needed(kind, (_SAME.get(kind, str)(own),)), blank=False)


def losing(now: Mapping[str, Document], *sides: Mapping[str, Document]) -> set[str]:
    """The keys of documents in which something is gone that one side has."""
    return {key for key in unlike(now, *sides) if any(_names(each, key) - _names(now, key) for each in sides)}


def _names(documents: Mapping[str, Document], key: str) -> set[str]:
    """Everything that a document draws or asks."""
    document = documents.get(key)
    if document is None:
        return set()
    found = {part.id for part in parts_of(document)} | {process.id for process in document.processes}
    asking: list[Any] = [each for its in document.processes for each in (its, *its.nodes)]
    for each in asking:
        if each.requirements or each.requirement_refs:
            found.update(f"\n{key_of(own)}" for own in (*(its.id for its in each.requirements), *each.requirement_refs))
    return found


def unlike(now: Mapping[str, T], *sides: Mapping[str, T]) -> set[str]:
    """The keys under which not all hold the very same."""
    keys = {key for each in (now, *sides) for key in each}
    return {key for key in keys if any(each.get(key) is not now.get(key) for each in sides)}


def _elements(name: str, document: Document) -> Iterator[tuple[MergePlace, Any]]:
    """Everything in a document, with the paths to it."""
    for process, part in keyed(document.processes, KNOWN_BY[Document, "processes"]).items():
        way = ("documents", name, "processes", process)
        yield way, part
        for listed in ("nodes", "flows", "lanes"):
            yield from (((*way, listed, each.id), each) for each in getattr(part, listed))
    for listed in ("pools", "message_flows", "artifacts", "associations"):
        yield from ((("documents", name, listed, each.id), each) for each in getattr(document, listed))


def hanging(now: References, mine: References, theirs: References) -> list[Hang]:
    """What is in the project of both and needs what is not: one side had both, the other one neither."""
    found = []
    for place, each in now.references.items():
        if each.needs in now.targets:
            continue
        for side, other, kind in ((mine, theirs, MergeKind.HANGS_HERE), (theirs, mine, MergeKind.HANGS_THERE)):
            if each.needs not in side.targets or each.needs in other.targets:
                continue
            own, its = side.references.get(place), other.references.get(place)
            if own is not None and own.needs == each.needs and (its is None or its.needs != each.needs):
                found.append(Hang(each.path, each.field, each.needs, kind, each.blank))
                break
    return found


def with_blanks(document: Document, blanks: Iterable[tuple[str, str]]) -> Document:
    """A document in which fields of elements are blank, each given by the id of its element and its name."""
    fields: dict[str, dict[str, Any]] = {}
    for own, field in blanks:
        fields.setdefault(own, {})[field] = None
    return with_parts(document, lambda part: replace(part, **fields[part.id]) if part.id in fields else part)
