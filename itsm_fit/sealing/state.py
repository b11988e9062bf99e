"""The state that a seal or a deviation records: its digests, and the texts from which it can be opened again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from hashlib import sha256
from typing import Any

import msgspec

from itsm_fit.errors import FitError, InputError
from itsm_fit.language import Phrase, tr
from itsm_fit.model.document import BpmnSource, Document
from itsm_fit.model.log import LogEntry
from itsm_fit.model.project import Project
from itsm_fit.sealing.bodies import told_by
from itsm_fit.sealing.canonical import sealed_part, section_digests, whole_digest
from itsm_fit.storage.bpmn import read_source, write_bpmn
from itsm_fit.storage.bpmn.text import decode, known_encoding
from itsm_fit.storage.project_file import read_project, write_project

FORMAT = 1
"""How the canonical form is made; a later one gets another number, and this one stays readable."""


class KeptDocument(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A drawing as it was: its file's name, how its bytes are written, and the SHA-256 of its text."""

    name: str
    encoding: str
    bom: bool
    text: str


class RecordedState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a baseline held. `requirements` and `settings` are the SHA-256 of texts: project files of just these."""

    format: int
    digest: str
    sections: dict[str, str]
    documents: list[KeptDocument]
    requirements: str
    settings: str

    @property
    def texts(self) -> tuple[str, ...]:
        """The names, which are their SHA-256, of all texts that it is made of."""
        return (*(each.text for each in self.documents), self.requirements, self.settings)


@dataclass(frozen=True, slots=True)
class TakenState:
    """A state taken of a project: as it goes into the body of an entry, and the texts to keep, by their SHA-256."""

    body: Mapping[str, Any]
    kept: Mapping[str, str]


def taken(project: Project) -> TakenState:
    """The sealed part of a project as it is now."""
    sections = section_digests(project)
    kept: dict[str, str] = {}
    documents = [keep_document(document, kept) for document in project.documents]
    part = replace(sealed_part(project), documents=())
    rules = replace(part, matrices=(), requirements=(), all_of=frozenset())
    asking = Project(matrices=part.matrices, requirements=part.requirements, all_of=part.all_of)
    requirements, settings = (keep_rest(each, kept) for each in (asking, rules))
    state = RecordedState(FORMAT, whole_digest(sections), sections, documents, requirements, settings)
    return TakenState(msgspec.to_builtins(state), kept)


def state_of(entry: LogEntry) -> RecordedState:
    """What a seal or a deviation recorded; raises FitError where its body is not what the app writes."""
    return told_by(entry.body.get("state"), RecordedState, Phrase("It does not say what was sealed."))


def recorded_digest(entry: LogEntry) -> str:
    """The digest of what an entry recorded, "" where it does not say."""
    try:
        return state_of(entry).digest
    except FitError:
        return ""


def opened(state: RecordedState, kept: Mapping[str, str], beside: Iterable[Document] = ()) -> Project:
    """The sealed part of a project as it was; raises FitError where a text is not kept or cannot be read.

    A drawing that is the same as one `beside` it is that one: the two states share it.
    """
    known = {(each.name, text_digest(each.source.text)): each for each in beside if _as_read(each)}
    texts = [(each, _text(each.text, kept)) for each in state.documents]
    documents = tuple(known.get((each.name, each.text)) or open_document(each, text) for each, text in texts)
    asking, rules = (open_rest(_text(name, kept)) for name in (state.requirements, state.settings))
    return replace(
        rules,
        documents=documents,
        matrices=asking.matrices,
        requirements=asking.requirements,
        all_of=asking.all_of,
    )


def _as_read(document: Document) -> bool:
    """Whether a drawing is what was read of its text, and nobody edited it since."""
    read = document.source.as_read
    return read is not None and all(
        getattr(document, each.name) is getattr(read, each.name)
        for each in fields(Document)
        if each.name not in {"source", "given"}
    )


def text_digest(text: str) -> str:
    """The name that a text is kept by: SHA-256 of it in UTF-8, in hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def keep_document(document: Document, kept: dict[str, str]) -> KeptDocument:
    """A drawing as it is now, whose text goes to those that are `kept`."""
    source = decode(write_bpmn(document), document.name)
    return KeptDocument(document.name, source.encoding, source.bom, _keep(source.text, kept))


def keep_rest(project: Project, kept: dict[str, str]) -> str:
    """The name of a text of a project file, which goes to those that are `kept`."""
    return _keep(write_project(project).decode(), kept)


def _keep(text: str, kept: dict[str, str]) -> str:
    name = text_digest(text)
    kept[name] = text
    return name


def _text(name: str, kept: Mapping[str, str]) -> str:
    if name not in kept:
        raise FitError(
            tr(
                "The text {number} that it was sealed with is not in the file any longer: take the last good copy, or "
                "withdraw the seal.",
                number=name[:8],
            )
        )
    return kept[name]


@lru_cache(maxsize=256)
def open_document(document: KeptDocument, text: str) -> Document:
    """A drawing read from its text; one that is asked for again, as for each deviation, is read once.

    Raises FitError where it cannot be read.
    """
    try:
        encoding = known_encoding(document.encoding, document.name)
        return read_source(BpmnSource(text, encoding, document.bom), document.name).document
    except InputError as problem:
        raise FitError(str(problem)) from problem


@lru_cache(maxsize=16)
def open_rest(text: str) -> Project:
    """What `keep_rest` kept; raises InputError where it is no project file."""
    return read_project(text.encode("utf-8", "surrogatepass"), tr("the sealed baseline"))
