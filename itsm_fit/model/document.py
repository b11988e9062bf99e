"""One BPMN file: its processes, what stands around them, and the text it was read from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from itsm_fit.findings import Issue
from itsm_fit.model.comment import Comment
from itsm_fit.model.process import UNCOLOURED, Bounds, ElementColours, EventKind, Node, Point, Process


@dataclass(frozen=True, slots=True)
class WayBack:
    """A drawing before a sub-process was folded or unfolded, and after that."""

    before: Document
    after: Document


@dataclass(frozen=True, slots=True)
class Pool:
    """A participant; `process` is None for a pool drawn as a closed box."""

    id: str
    name: str = ""
    process: str | None = None
    bounds: Bounds | None = None
    horizontal: bool = True
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()


class Envelope(StrEnum):
    """The envelope that a message flow shows on its line, by what it carries."""

    NONE = ""
    INITIATING = "initiating"
    ANSWERING = "non_initiating"


@dataclass(frozen=True, slots=True)
class MessageFlow:
    """A message between pools; source and target are nodes or pools. `by_hand` is as with sequence flows."""

    id: str
    source: str
    target: str
    name: str = ""
    waypoints: tuple[Point, ...] = ()
    label_bounds: Bounds | None = None
    by_hand: bool = False
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()
    envelope: Envelope = Envelope.NONE


class ArtifactKind(StrEnum):
    """Things drawn beside the flow, by the local name of their BPMN element."""

    ANNOTATION = "textAnnotation"
    GROUP = "group"
    DATA_OBJECT = "dataObjectReference"
    DATA_STORE = "dataStoreReference"
    DATA_INPUT = "dataInput"
    DATA_OUTPUT = "dataOutput"


@dataclass(frozen=True, slots=True)
class Artifact:
    """A text annotation, group, data object or data store; `text` is its name or its annotation text.

    `parent` is the process or sub-process that holds it, None in the collaboration.
    """

    id: str
    kind: ArtifactKind
    text: str = ""
    parent: str | None = None
    bounds: Bounds | None = None
    label_bounds: Bounds | None = None
    collection: bool = False
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class Association:
    """A dotted line: a plain association or a data association; `arrow` says that its target end has a head."""

    id: str
    source: str
    target: str
    arrow: bool = False
    waypoints: tuple[Point, ...] = ()
    by_hand: bool = False
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """A message, signal, error or escalation that the file defines once for all that refer to it.

    An event refers to it by its `event_ref`; `users` are the ids of the other nodes and message flows that do, and
    `elsewhere` says whether something that is not drawn does. It is read, not edited.
    """

    id: str
    kind: EventKind
    name: str = ""
    users: tuple[str, ...] = ()
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class DiagramPage:
    """One of the diagrams of a file, by its id there, "" for the only one of whole processes.

    `name` is its own, `frame` the sub-process whose inside it shows, "" for one of whole processes. `draws` are the
    ids of what it draws, said where there are several of whole processes; what none of them says goes where that is
    drawn to which it belongs.
    """

    id: str = ""
    name: str = ""
    frame: str = ""
    draws: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BpmnSource:
    """The BPMN text as it was read; kept so that what the app does not edit is written back unchanged.

    `text` holds the XML declaration too; `encoding` and `bom` are what its bytes used. `as_read` remembers the
    document that the text was read as (its own source is empty): what differs from it was edited. `issues` are what
    there was to say about the text then.
    """

    text: str = ""
    encoding: str = "utf-8"
    bom: bool = False
    as_read: Document | None = field(default=None, compare=False, repr=False)
    issues: tuple[Issue, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Copied:
    """Where parts of a document were copied from: what that text says of them comes along into this document's text.

    `ids` are those of parts, as they go by here and as they are in the text, which is as it was read.
    """

    source: BpmnSource
    ids: Mapping[str, str]


@dataclass(frozen=True)
class Document:
    """One BPMN file. `name` is the file's name without folder, such as ``incident.bpmn``.

    `twins` are nodes and flows whose id an earlier one has in the file: the id that each goes by here, and the file's.
    `pages` are the file's diagrams, none where all there is to say is that it has one. `elsewhere` are ids that are
    taken in the file beside those of the elements here, where this is but a part of it; `within` is the sub-process of
    which this is the inside.
    """

    name: str
    processes: tuple[Process, ...] = ()
    pools: tuple[Pool, ...] = ()
    message_flows: tuple[MessageFlow, ...] = ()
    artifacts: tuple[Artifact, ...] = ()
    associations: tuple[Association, ...] = ()
    definitions: tuple[Definition, ...] = field(default=(), compare=False)
    twins: tuple[tuple[str, str], ...] = ()
    pages: tuple[DiagramPage, ...] = ()
    source: BpmnSource = BpmnSource()
    elsewhere: frozenset[str] = field(default=frozenset(), compare=False, repr=False)
    copied: tuple[Copied, ...] = field(default=(), compare=False, repr=False)
    within: Node | None = field(default=None, compare=False, repr=False)
    turns: Mapping[str, WayBack] = field(default_factory=dict, compare=False, repr=False)
    """How each sub-process was folded or unfolded last, by its id: the way back, as long as nothing was moved."""
    given: str = field(default="", compare=False, repr=False)
    """The file that was given, where that is another one: ``leaver.drawio``."""

    @property
    def file(self) -> str:
        """The file that is named where something is said of it: the one that was given."""
        return self.given or self.name

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return self.name.rsplit(".", 1)[0] or self.name

    @cached_property
    def joined(self) -> dict[str, list[str]]:
        """What dotted lines join, both ways, by id; one that none joins is absent."""
        found: dict[str, list[str]] = {}
        for line in self.associations:
            found.setdefault(line.source, []).append(line.target)
            found.setdefault(line.target, []).append(line.source)
        return found

    @cached_property
    def process_by_id(self) -> dict[str, Process]:
        return {process.id: process for process in reversed(self.processes)}

    @cached_property
    def pool_of(self) -> dict[str, Pool]:
        """The first pool of each process that has one, by the id of the process."""
        return {pool.process: pool for pool in reversed(self.pools) if pool.process is not None}

    def name_of(self, process: Process) -> str:
        """What a process is called: by its own name, else by its pool's, "" where neither has one."""
        pool = self.pool_of.get(process.id)
        return process.name or (pool.name if pool is not None else "")
