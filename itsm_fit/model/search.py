"""Finding what is drawn by its name, id, requirements, lane, documentation or comments, in all processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import DrawnPart
from itsm_fit.model.process import Node, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import ORIGIN_TEXTS, Requirement


class SearchField(IntEnum):
    """Where words are looked for, what counts most first."""

    NAME = 0
    ID = 1
    REQUIREMENT = 2
    LANE = 3
    DOCUMENTATION = 4
    COMMENT = 5


@dataclass(frozen=True, slots=True)
class Findable:
    """Something drawn, or a whole process (`part` None), with the texts it is found by."""

    process: str
    """The project-wide id of its process."""
    where: str
    """What that process is called."""
    part: DrawnPart | None
    name: str
    texts: tuple[tuple[SearchField, str], ...]

    @property
    def element(self) -> str:
        """Its id in the drawing, "" for a whole process."""
        return self.part.id if self.part is not None else ""


@dataclass(frozen=True, slots=True)
class SearchHit:
    """Something found, the field that says so, and its text."""

    found: Findable
    field: SearchField
    text: str


def findables(project: Project) -> list[Findable]:
    """Everything that can be found, in the order of the files."""
    definitions = {key_of(each.id): each.definition for each in reversed([*asked(project)]) if each.definition}
    found: list[Findable] = []
    keys = {id(process): key for key, process in project.processes.items()}
    for document in project.documents:
        for process in document.processes:
            key = keys[id(process)]
            found += _of_process(key, project.process_names[key], process, definitions)
        key = keys[id(document.processes[0])]
        found += _around(key, project.process_names[key], document)
    return found


class CommentPlace(NamedTuple):
    """A comment, the element that it stands at, and its number there."""

    process: str
    """The project-wide id of the element's process."""
    where: str
    """What that process is called."""
    part: DrawnPart | None
    """None for one that stands at nothing drawn; its number is then that among all of these."""
    at: int
    comment: Comment
    about: str = ""
    """What one that stands at nothing drawn is on, "" for its process as a whole."""


def comments_of(project: Project) -> Iterator[CommentPlace]:
    """Every comment, in the order of the files; then those that stand at nothing drawn."""
    keys = {id(process): key for key, process in project.processes.items()}
    names = project.process_names
    for document in project.documents:
        for process in document.processes:
            pools = [pool for pool in document.pools if pool.process == process.id]
            parts: list[DrawnPart] = [*process.nodes, *process.lanes, *process.flows, *pools]
            yield from _comments(keys[id(process)], names, parts)
        closed = [pool for pool in document.pools if pool.process not in document.process_by_id]
        parts = [*closed, *document.artifacts, *document.message_flows, *document.associations]
        yield from _comments(keys[id(document.processes[0])], names, parts)
    for at, loose in enumerate(project.loose_comments):
        process_id = loose.process if loose.process in project.processes else ""
        where = names.get(process_id, loose.where)
        yield CommentPlace(process_id, where, None, at, loose.comment, loose.about)


def open_by_process(project: Project) -> dict[str, int]:
    """How many comments are open, by the project-wide id of each process that has some.

    Those on processes that are gone stand under "".
    """
    return dict(Counter(each.process for each in comments_of(project) if not each.comment.done))


def _comments(key: str, names: Mapping[str, str], parts: Iterable[DrawnPart]) -> Iterator[CommentPlace]:
    for part in parts:
        for at, comment in enumerate(part.comments):
            yield CommentPlace(key, names[key], part, at, comment)


def hits(words: str, among: Iterable[Findable]) -> list[SearchHit]:
    """What holds every word, in one of its texts if that can be, the best first.

    A hit in a name comes before one in an id, then requirements, lanes, documentation and comments; among names, those
    that begin with the words come first. Upper and lower case are the same.
    """
    wanted = words.casefold().split()
    if not wanted:
        return []
    ranked = [found for each in among if (found := _hit(wanted, each)) is not None]
    return [hit for _, hit in sorted(ranked, key=lambda found: found[0])]


def _hit(wanted: list[str], each: Findable) -> tuple[tuple[int, int], SearchHit] | None:
    whole = " ".join(wanted)
    for field, text in each.texts:
        hay = text.casefold()
        if all(word in hay for word in wanted):
            return (field, 0 if hay.startswith(whole) else 1 if f" {whole}" in hay else 2), SearchHit(each, field, text)
    everything = " ".join(text for _, text in each.texts).casefold()
    if not all(word in everything for word in wanted):
        return None
    field, text = next((field, text) for field, text in each.texts if wanted[0] in text.casefold())
    return (len(SearchField), field), SearchHit(each, field, text)


def _of_process(key: str, where: str, process: Process, definitions: dict[str, Requirement]) -> Iterator[Findable]:
    yield Findable(
        key,
        where,
        None,
        where,
        (
            *_texts((SearchField.NAME, where), (SearchField.ID, process.id)),
            *_asked(process, definitions),
            *_texts((SearchField.DOCUMENTATION, process.documentation)),
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
                *_texts((SearchField.NAME, node.name), (SearchField.ID, node.id)),
                *_asked(node, definitions),
                *_texts((SearchField.LANE, lane.name if lane else ""), (SearchField.DOCUMENTATION, node.documentation)),
                *_said(node),
            ),
        )
    parts: list[DrawnPart] = [*process.lanes, *process.flows]
    for part in parts:
        yield _named(key, where, part)


def _around(key: str, where: str, document: Document) -> Iterator[Findable]:
    discussed = (line for line in document.associations if line.comments)
    parts: list[DrawnPart] = [*document.pools, *document.artifacts, *document.message_flows, *discussed]
    for part in parts:
        yield _named(key, where, part)


def _named(key: str, where: str, part: DrawnPart) -> Findable:
    name = str(getattr(part, "name", "") or getattr(part, "text", ""))
    texts = _texts((SearchField.NAME, name), (SearchField.ID, part.id))
    return Findable(key, where, part, name, (*texts, *_said(part)))


def _said(part: DrawnPart) -> tuple[tuple[SearchField, str], ...]:
    """Each comment, with who wrote it."""
    return _texts(*((SearchField.COMMENT, f"{each.author}: {each.text}".removeprefix(": ")) for each in part.comments))


def _texts(*texts: tuple[SearchField, str]) -> tuple[tuple[SearchField, str], ...]:
    return tuple((field, text) for field, text in texts if text)


def _asked(holder: Node | Process, definitions: dict[str, Requirement]) -> Iterator[tuple[SearchField, str]]:
    """Each requirement that is asked for: its id and text, where it comes from, and what was remarked on it."""
    known = (definitions.get(key_of(ref), Requirement(ref)) for ref in holder.requirement_refs)
    for requirement in (*holder.requirements, *known):
        yield SearchField.REQUIREMENT, f"{requirement.id} {requirement.text}".strip()
        origin = " · ".join(filter(None, (getattr(requirement, name) for name in ORIGIN_TEXTS)))
        if origin:
            yield SearchField.REQUIREMENT, f"{requirement.id}: {origin}"
        for each in requirement.comments:
            yield SearchField.COMMENT, f"{requirement.id}: {each.author} {each.text}".replace("  ", " ")
