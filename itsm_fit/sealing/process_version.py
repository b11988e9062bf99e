"""A version of one process, by its meaning: what is approved of it, kept so that it can be opened again.

It goes by the same canonical form as a baseline (`sealing.canonical`), of one process: what it is called, what is drawn
of it, what it asks and how that weighs, the messages that it exchanges, and the requirements that it refers to, as they
are worded where they are defined. A process that it calls is no part of it, nor what the selection makes of it: how
much the process counts, minutes of steps, answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from itsm_fit.errors import FitError, InputError
from itsm_fit.language import tr
from itsm_fit.model.asking import AskedRequirement, asked, asked_in, key_of
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.sealing.canonical import meaning_of, plain, process_digests
from itsm_fit.sealing.chain import digest_of
from itsm_fit.sealing.remembered import by_identity
from itsm_fit.sealing.state import KeptDocument, keep_document, keep_rest, open_document, open_rest

FORMAT = 1
"""How the canonical form is made; a later one gets another number, and this one stays readable."""


class KeptVersion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A version as it stands in an entry of the log: its digest, and the names of the texts that it can be read from.

    The process is that at `place` of the drawing; `requirements` is a project file of those that are defined elsewhere,
    "" where there are none.
    """

    format: int
    digest: str
    document: KeptDocument
    place: int
    requirements: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The names, which are their SHA-256, of all texts that it is made of."""
        return (self.document.text, *filter(None, (self.requirements,)))


@dataclass(frozen=True)
class ProcessVersion:
    """A process with what stands around it that is part of what is approved.

    `elsewhere` are the requirements that it asks for and that count as another place defines them.
    """

    document: Document
    place: int
    elsewhere: tuple[Requirement, ...] = ()

    @property
    def process(self) -> Process:
        return self.document.processes[self.place]

    @property
    def digest(self) -> str:
        """SHA-256 of its meaning, in hexadecimal digits."""
        return digest_of(_canonical(self))

    @property
    def part(self) -> Project:
        """A project of just this: to compare two versions by name."""
        document, process = self.document, self.process
        flows = tuple(flow for flow, _ in _messages(document, process))
        ends = _holders(document)
        touched = {
            ends[end].id for flow in flows for end in (flow.source, flow.target) if isinstance(ends.get(end), Pool)
        }
        own = {pool.id for pool in document.pools if pool.process == process.id}
        pools = tuple(
            pool if pool.id in own else replace(pool, process=None)
            for pool in document.pools
            if pool.id in own | touched
        )
        shown = Document(document.name, (process,), pools, flows, twins=document.twins)
        return Project(documents=(shown,), requirements=self.elsewhere)


def version_of(project: Project, process: str) -> ProcessVersion:
    """A process of a project, by its project-wide id, as it is now; raises KeyError where there is none."""
    its = project.processes[process]
    document = project.document_of(process)
    place = next(at for at, each in enumerate(document.processes) if each is its)
    first = _first_definitions(project)
    keys = dict.fromkeys(key_of(each.id) for each in asked_in(process, its))
    counting = (first[key] for key in keys if key in first)
    elsewhere = tuple(each.definition for each in counting if each.place.process != process and each.definition)
    return ProcessVersion(document, place, elsewhere)


def kept_version(version: ProcessVersion) -> tuple[KeptVersion, Mapping[str, str]]:
    """A version to be put on record, and the texts to keep for it, by their SHA-256."""
    kept: dict[str, str] = {}
    document = keep_document(version.document, kept)
    elsewhere = keep_rest(Project(requirements=version.elsewhere), kept) if version.elsewhere else ""
    return KeptVersion(FORMAT, version.digest, document, version.place, elsewhere), kept


def opened_version(version: KeptVersion, kept: Mapping[str, str]) -> ProcessVersion:
    """A version that was put on record; raises FitError where a text is not kept any longer or cannot be read."""
    missing = next((name for name in version.texts if name not in kept), None)
    if missing is not None:
        raise FitError(
            tr(
                "The text {number} that is kept of what was approved is not in the file any longer: take the last good "
                "copy, or approve it anew.",
                number=missing[:8],
            )
        )
    document = open_document(version.document, kept[version.document.text])
    if not 0 <= version.place < len(document.processes):
        raise FitError(tr("What is kept of what was approved does not hold the process."))
    try:
        elsewhere = open_rest(kept[version.requirements]).requirements if version.requirements else ()
    except InputError as problem:
        raise FitError(str(problem)) from problem
    return ProcessVersion(document, version.place, elsewhere)


def _canonical(version: ProcessVersion) -> dict[str, Any]:
    """The meaning of a version, as JSON; what is empty is left out, as in a baseline."""
    process, document = version.process, version.document
    digests = process_digests(process)
    more = {
        "messages": sorted(
            ([flow.id, meaning_of(flow), *ends] for flow, ends in _messages(document, process)), key=_by_id
        ),
        "again": _defined_again(process),
        "elsewhere": sorted(
            ([key_of(each.id), meaning_of(each), plain(each.priority), each.weight] for each in version.elsewhere),
            key=_by_id,
        ),
    }
    return {
        "name": document.name_of(process),
        "drawn": digests.drawn,
        "asked": digests.asked,
        "weighed": digests.weighed,
        **{name: its for name, its in more.items() if its},
    }


def _by_id(each: list[Any]) -> str:
    return str(each[0])


def _defined_again(process: Process) -> list[list[Any]]:
    """Where requirements stand that are defined several times in the process, in their order: the first one counts."""
    places: dict[str, list[str | None]] = {}
    for each in asked_in(process.id, process):
        if each.definition is not None:
            places.setdefault(key_of(each.id), []).append(each.place.node)
    return sorted([key, its] for key, its in places.items() if len(its) > 1)


def _messages(document: Document, process: Process) -> Iterator[tuple[MessageFlow, tuple[str, str]]]:
    """The messages that a process exchanges, with what holds their ends: "" for the process itself."""
    if not document.message_flows:
        return
    holders = _holders(document)
    own = {pool.id for pool in document.pools if pool.process == process.id} | process.node_by_id.keys()
    for flow in document.message_flows:
        ends = flow.source, flow.target
        if own.intersection(ends):
            source, target = ("" if end in own else _called(document, holders.get(end)) for end in ends)
            yield flow, (source, target)


def _holders(document: Document) -> dict[str, Pool | Process]:
    """The pool, or the process without one, that the end of a message flow belongs to, by the id of that end."""
    found: dict[str, Pool | Process] = {}
    for process in document.processes:
        found |= dict.fromkeys(process.node_by_id, document.pool_of.get(process.id, process))
    return found | {pool.id: pool for pool in document.pools}


def _called(document: Document, holder: Pool | Process | None) -> str:
    if isinstance(holder, Process):
        return document.name_of(holder)
    if holder is None:
        return ""
    process = document.process_by_id.get(holder.process or "")
    return holder.name or (process.name if process is not None else "")


@by_identity
def _first_definitions(project: Project) -> dict[str, AskedRequirement]:
    """The definition that counts of every requirement, by its key."""
    found: dict[str, AskedRequirement] = {}
    for each in asked(project):
        if each.definition is not None:
            found.setdefault(key_of(each.id), each)
    return found
