"""What a command can go by: what is selected, where the pointer is, what else is at hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from itsm_fit.drawing.labels import label_box
from itsm_fit.editor.diagram import called, name_of, quoted
from itsm_fit.language import tr
from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.parts import DrawnLine, DrawnPart
from itsm_fit.model.process import Lane, Node, NodeKind, Point
from itsm_fit.model.project import Project

if TYPE_CHECKING:
    from itsm_fit.drawing.routing.rejoin import End


_ORIGIN = Point(0.0, 0.0)
_EMPTY = Project()


def _nothing_copied() -> bool:
    return False


def _calls_nothing(_: Node) -> str:
    return ""


def is_blank(document: Document, chosen: Sequence[DrawnPart]) -> bool:
    """Whether the process of the one chosen band, or the whole drawing where nothing is chosen, has no step yet."""
    if not chosen:
        return not document.pools and not any(process.nodes for process in document.processes)
    band = chosen[0]
    if len(chosen) > 1 or not isinstance(band, Pool | Lane):
        return False
    own = band.process if isinstance(band, Pool) else None
    return any(
        not process.nodes and (process.id == own or band.id in process.lane_by_id) for process in document.processes
    )


@dataclass(frozen=True, slots=True)
class Context:
    """The selected parts in the order they were chosen, and what is around them."""

    chosen: tuple[DrawnPart, ...] = ()
    place: Point | None = None
    """Where in the diagram the pointer, or the menu that was opened, points to."""
    pointed_out: bool = False
    """Whether something was pointed to there; else the pointer only rests there."""
    middle: Point = _ORIGIN
    """Of what is in sight."""
    end: End | None = None
    """Which end of the selected line would be led elsewhere; None while it shows none."""
    inside: bool = False
    """Whether the diagram shows what is inside a sub-process."""
    project: Project = _EMPTY
    """The whole project; the diagram may be of a part of it."""
    drawn: str = ""
    """Its id, project-wide, of the process that the diagram shows, or shows the inside of."""
    blank: bool = False
    """Whether the selected band, or the drawing where nothing is selected, holds no step yet."""
    can_paste: Callable[[], bool] = _nothing_copied
    name_called: Callable[[Node], str] = _calls_nothing
    """The name of the process that a call activity calls, "" where it calls none yet."""

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(part.id for part in self.chosen)

    @property
    def one(self) -> DrawnPart | None:
        """The one selected element."""
        return self.chosen[0] if len(self.chosen) == 1 else None

    @property
    def element(self) -> str:
        """The id of the one selected element, "" for none or several."""
        return self.one.id if self.one is not None else ""

    @property
    def step(self) -> Node | None:
        """The one selected step, event or gateway."""
        return self.one if isinstance(self.one, Node) else None

    @property
    def steps(self) -> tuple[Node, ...]:
        return tuple(part for part in self.chosen if isinstance(part, Node))

    @property
    def movable(self) -> tuple[str, ...]:
        """The ids of what can be moved by itself: steps, notes, data and pools."""
        return tuple(part.id for part in self.chosen if isinstance(part, Node | Artifact | Pool))

    @property
    def something(self) -> bool:
        return bool(self.chosen)

    @property
    def copyable(self) -> bool:
        """Whether something is selected that is no line."""
        return any(not isinstance(part, DrawnLine) for part in self.chosen)

    @property
    def nameable(self) -> bool:
        return self.one is not None and name_of(self.one) is not None

    @property
    def can_lead_on(self) -> bool:
        """Whether something can follow the selected step."""
        step = self.step
        return step is not None and step.kind is not NodeKind.END and not step.triggered_by_event

    @property
    def can_go_on(self) -> bool:
        """Whether a step can follow, or a first one be drawn."""
        return self.can_lead_on or self.blank

    @property
    def can_connect(self) -> bool:
        return self.can_lead_on or isinstance(self.one, Pool | Artifact)

    @property
    def several(self) -> bool:
        """Whether two shapes or more are selected that can be moved by themselves."""
        return len(self.movable) > 1

    @property
    def line(self) -> DrawnLine | None:
        return self.one if isinstance(self.one, DrawnLine) else None

    @property
    def lane(self) -> Lane | None:
        return self.one if isinstance(self.one, Lane) else None

    @property
    def band(self) -> Lane | Pool | None:
        """The one selected lane, or pool that shows its process."""
        if isinstance(self.one, Pool):
            return self.one if self.one.process is not None else None
        return self.lane

    @property
    def activity(self) -> Node | None:
        """The one selected activity on whose border events can stand."""
        step = self.step
        return step if step is not None and step.kind.is_activity and not step.triggered_by_event else None

    @property
    def activities(self) -> tuple[str, ...]:
        """The ids of the selected activities."""
        return tuple(step.id for step in self.steps if step.kind.is_activity)

    @property
    def sub_process(self) -> Node | None:
        return self.step if self.step is not None and self.step.kind.is_sub_process else None

    @property
    def call(self) -> Node | None:
        return self.step if self.step is not None and self.step.kind is NodeKind.CALL else None

    @property
    def opens(self) -> str:
        """What opening the selected step would open, in words; "" where it holds and calls nothing."""
        if self.call is not None:
            name = self.name_called(self.call)
            return tr("Open {name}", name=quoted(name)) if name else tr("Choose the Called Process…")
        return tr("Open {element}", element=called(self.sub_process)) if self.sub_process is not None else ""

    @property
    def held(self) -> bool:
        """Whether a step inside a sub-process that is shown around it is selected."""
        return any(step.parent is not None for step in self.steps)

    @property
    def labelled(self) -> bool:
        """Whether the one selected element has a label beside it."""
        return self.one is not None and label_box(self.one) is not None
