"""Finding what is drawn by its name, id, requirements, lane or documentation, in all processes of a project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import Part
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement


class Field(IntEnum):
    """Where words are looked for, what counts most first."""

    NAME = 0
    ID = 1
    REQUIREMENT = 2
    LANE = 3
    DOCUMENTATION = 4


@dataclass(frozen=True, slots=True)
class Findable:
    """Something drawn, or a whole process (`part` None), with the texts it is found by."""

    process: str
    """The project-wide id of its process."""
    where: str
    """What that process is called."""
    part: Part | None
    name: str
    texts: tuple[tuple[Field, str], ...]

    @property
    def element(self) -> str:
        """Its id in the drawing, "" for a whole process."""
        return self.part.id if self.part is not None else ""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found, the field that says so, and its text."""

    found: Findable
    field: Field
    text: str


def findables(project: Project) -> list[Findable]:
    """Everything that can be found, in the order of the files."""
    definitions = {key_of(each.id): each.definition for each in reversed([*asked(project)]) if each.definition}
    found: list[Findable] = []
    keys = {id(process): key for key, process in project.processes.items()}
    for document in project.documents:
        for process in document.processes:
            found += _of_process(keys[id(process)], process, definitions)
        found += _around(keys[id(document.processes[0])], document)
    return found


def hits(words: str, among: Iterable[Findable]) -> list[Hit]:
    """What holds every word, in one of its texts if that can be, the best first.

    A hit in a name comes before one in an id, then requirements, lanes and documentation; among names, those that
    begin with the words come first. Upper and lower case are the same.
    """
    wanted = words.casefold().split()
    if not wanted:
        return []
    ranked = [found for each in among if (found := _hit(wanted, each)) is not None]
    return [hit for _, hit in sorted(ranked, key=lambda found: found[0])]


def _hit(wanted: list[str], each: Findable) -> tuple[tuple[int, int], Hit] | None:
    whole = " ".join(wanted)
    for field, text in each.texts:
        hay = text.casefold()
        if all(word in hay for word in wanted):
            return (field, 0 if hay.startswith(whole) else 1 if f" {whole}" in hay else 2), Hit(each, field, text)
    everything = " ".join(text for _, text in each.texts).casefold()
    if not all(word in everything for word in wanted):
        return None
    field, text = next((field, text) for field, text in each.texts if wanted[0] in text.casefold())
    return (len(Field), field), Hit(each, field, text)


def _of_process(key: str, process: Process, definitions: dict[str, Requirement]) -> Iterator[Findable]:
    where = process.name or key
    yield Findable(
        key,
        where,
        None,
        where,
        (
            *_texts((Field.NAME, process.name), (Field.ID, process.id)),
            *_asked(process, definitions),
            *_texts((Field.DOCUMENTATION, process.documentation)),
        ),
    )
    for node in process.nodes:
        lane = process.lane_of(node)
        yield Findable(
            key,
            where,
            node,
            node.name,
            (
                *_texts((Field.NAME, node.name), (Field.ID, node.id)),
                *_asked(node, definitions),
                *_texts((Field.LANE, lane.name if lane else ""), (Field.DOCUMENTATION, node.documentation)),
            ),
        )
    parts: list[Part] = [*process.lanes, *process.flows]
    for part in parts:
        yield _named(key, where, part)


def _around(key: str, document: Document) -> Iterator[Findable]:
    where = document.processes[0].name or key
    parts: list[Part] = [*document.pools, *document.artifacts, *document.message_flows]
    for part in parts:
        yield _named(key, where, part)


def _named(key: str, where: str, part: Part) -> Findable:
    name = str(getattr(part, "name", "") or getattr(part, "text", ""))
    return Findable(key, where, part, name, _texts((Field.NAME, name), (Field.ID, part.id)))


def _texts(*texts: tuple[Field, str]) -> tuple[tuple[Field, str], ...]:
    return tuple((field, text) for field, text in texts if text)


def _asked(holder: Node | Process, definitions: dict[str, Requirement]) -> Iterator[tuple[Field, str]]:
    """Each requirement that is asked for: its id and text."""
    for requirement in holder.requirements:
        yield Field.REQUIREMENT, f"{requirement.id} {requirement.text}".strip()
    for ref in holder.requirement_refs:
        text = definitions[key_of(ref)].text if key_of(ref) in definitions else ""
        yield Field.REQUIREMENT, f"{ref} {text}".strip()
