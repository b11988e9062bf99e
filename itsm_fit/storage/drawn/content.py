"""What stands on a page of a drawing program, in the words of this app: boxes with a meaning and lines."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto

from itsm_fit.findings import Issue
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import ArtifactKind
from itsm_fit.model.process import UNCOLOURED, Bounds, ElementColours, EventKind, Loop, NodeKind, Point


@dataclass(frozen=True, slots=True)
class BoxMeaning:
    """What a box says it is; None where its look does not tell.

    `terminal` is a flowchart's start or end, `paper` a document or store that becomes a step when the flow runs
    through it, `bare` text without a border, `frame` a swimlane; a `group` only holds others together. `reference` is a
    sign that the flow goes on at another sign of the same name, `elsewhere` if that is on another page. One that is
    `only_joined` is a step where a line joins it, else a note.
    """

    kind: NodeKind | None = None
    event: EventKind = EventKind.NONE
    interrupting: bool = True
    loop: Loop = Loop.NONE
    for_compensation: bool = False
    terminal: bool = False
    paper: ArtifactKind | None = None
    bare: bool = False
    frame: bool = False
    picture: bool = False
    group: bool = False
    reference: bool = False
    elsewhere: bool = False
    only_joined: bool = False

    @property
    def is_plain(self) -> bool:
        """Whether a box says nothing of itself."""
        return self in (BoxMeaning(), BoxMeaning(only_joined=True))


class LineMeaning(Enum):
    """What a line says that it is."""

    FLOW = auto()
    DASHED = auto()
    """A flow inside one process, else a message."""
    MESSAGE = auto()
    ASSOCIATION = auto()


@dataclass(frozen=True, slots=True)
class PageBox:
    """A shape with a place in diagram units. `parent` is the box that holds it.

    `across` says of a frame that its content runs from left to right. `called` is what it goes by where it has no text.
    """

    id: str
    text: str
    shape: BoxMeaning
    parent: str
    bounds: Bounds
    across: bool | None = None
    called: str = ""
    documentation: str = ""
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()
    names: str = ""
    """What a reference names, where that is said by more than its text."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line; an end that is attached to nothing has the point where it lies instead. `bends` are all its points."""

    id: str
    text: str
    source: str
    target: str
    start: Point | None = None
    end: Point | None = None
    meaning: LineMeaning = LineMeaning.FLOW
    arrow: bool = True
    conditional: bool = False
    default: bool = False
    bends: tuple[Point, ...] = ()
    called: str = ""
    colours: ElementColours = UNCOLOURED

    def turned(self) -> PageLine:
        """The same line from its end to its start, its arrow at the other end."""
        return replace(
            self,
            source=self.target,
            target=self.source,
            start=self.end,
            end=self.start,
            bends=self.bends[::-1],
            arrow=True,
        )


@dataclass(slots=True)
class PageContent:
    """All of a page by id, in the order in which it is drawn."""

    boxes: dict[str, PageBox] = field(default_factory=dict)
    lines: dict[str, PageLine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DrawnSheet:
    """A page by its title, with what there was to say about it as it was read."""

    title: str
    content: PageContent
    issues: tuple[Issue, ...] = ()
