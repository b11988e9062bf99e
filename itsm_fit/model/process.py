"""A drawn process: BPMN 2.0 as values. Ids are those of the BPMN file; coordinates are BPMN diagram units (y down)."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Protocol, TypeVar

from itsm_fit.language import Phrase, WordedEnum
from itsm_fit.model.comment import Comment
from itsm_fit.model.requirement import Requirement


class Identified(Protocol):
    """A value with an id."""

    @property
    def id(self) -> str: ...


class NodeKind(StrEnum):
    """Flow nodes, by the local name of their BPMN element."""

    START = "startEvent"
    END = "endEvent"
    CATCH = "intermediateCatchEvent"
    THROW = "intermediateThrowEvent"
    BOUNDARY = "boundaryEvent"
    TASK = "task"
    USER_TASK = "userTask"
    MANUAL_TASK = "manualTask"
    SERVICE_TASK = "serviceTask"
    SCRIPT_TASK = "scriptTask"
    SEND_TASK = "sendTask"
    RECEIVE_TASK = "receiveTask"
    RULE_TASK = "businessRuleTask"
    SUB_PROCESS = "subProcess"
    TRANSACTION = "transaction"
    AD_HOC = "adHocSubProcess"
    CALL = "callActivity"
    EXCLUSIVE = "exclusiveGateway"
    PARALLEL = "parallelGateway"
    INCLUSIVE = "inclusiveGateway"
    EVENT_BASED = "eventBasedGateway"
    COMPLEX = "complexGateway"

    @property
    def is_event(self) -> bool:
        return self in EVENTS

    @property
    def is_gateway(self) -> bool:
        return self in GATEWAYS

    @property
    def is_activity(self) -> bool:
        return self in ACTIVITIES

    @property
    def is_sub_process(self) -> bool:
        return self in SUB_PROCESSES


EVENTS = frozenset({NodeKind.START, NodeKind.END, NodeKind.CATCH, NodeKind.THROW, NodeKind.BOUNDARY})
GATEWAYS = frozenset(
    {NodeKind.EXCLUSIVE, NodeKind.PARALLEL, NodeKind.INCLUSIVE, NodeKind.EVENT_BASED, NodeKind.COMPLEX}
)
SUB_PROCESSES = frozenset({NodeKind.SUB_PROCESS, NodeKind.TRANSACTION, NodeKind.AD_HOC})
ACTIVITIES = frozenset(NodeKind) - EVENTS - GATEWAYS


class EventKind(WordedEnum):
    """What triggers an event: the local name of its definition without `EventDefinition`."""

    NONE = "none"
    MESSAGE = "message"
    TIMER = "timer"
    ERROR = "error"
    ESCALATION = "escalation"
    CANCEL = "cancel"
    COMPENSATION = "compensate"
    CONDITIONAL = "conditional"
    LINK = "link"
    SIGNAL = "signal"
    TERMINATE = "terminate"
    MULTIPLE = "multiple"
    PARALLEL_MULTIPLE = "parallelMultiple"


class Loop(StrEnum):
    """How an activity repeats."""

    NONE = ""
    STANDARD = "loop"
    PARALLEL = "parallel"
    SEQUENTIAL = "sequential"


class Timing(WordedEnum):
    """How the value of a timer is meant, by the local name of its BPMN element."""

    DURATION = "timeDuration"
    DATE = "timeDate"
    CYCLE = "timeCycle"

    @property
    def words(self) -> str:
        return str(_TIMINGS[self])


_TIMINGS = {
    Timing.DURATION: Phrase("after this time"),
    Timing.DATE: Phrase("at this date"),
    Timing.CYCLE: Phrase("again and again"),
}


@dataclass(frozen=True, slots=True)
class Point:
    """A place in diagram units, y down."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Bounds:
    """A box in diagram units; `x` and `y` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def center(self) -> Point:
        return Point(self.x + self.width / 2, self.y + self.height / 2)


@dataclass(frozen=True, slots=True)
class ElementColours:
    """The colours that a file gives an element, as ``#RRGGBB``; "" is the drawing's own."""

    fill: str = ""
    line: str = ""


UNCOLOURED = ElementColours()


@dataclass(frozen=True, slots=True)
class StepTime:
    """Minutes that a step takes a case; None is not given, and stands for no number.

    `touch` are worked where a tool carries it, `by_hand` where none does, `wait` are waited in either case.
    """

    touch: float | None = None
    by_hand: float | None = None
    wait: float | None = None


UNTIMED = StepTime()


@dataclass(frozen=True, slots=True)
class Node:
    """An event, activity or gateway.

    `parent` is the enclosing sub-process, `lane` the innermost lane that lists the node, `event_ref` what pairs
    throws and catches: a link's name, or the id of the error, signal, message or escalation. `value` is what a timer
    waits for, meant as `timing` says, or the condition that a condition event waits for, as it is written.
    """

    id: str
    kind: NodeKind
    name: str = ""
    documentation: str = ""
    parent: str | None = None
    lane: str | None = None
    event: EventKind = EventKind.NONE
    event_ref: str = ""
    attached_to: str | None = None
    interrupting: bool = True
    default_flow: str | None = None
    called: str | None = None
    triggered_by_event: bool = False
    for_compensation: bool = False
    loop: Loop = Loop.NONE
    requirements: tuple[Requirement, ...] = ()
    requirement_refs: tuple[str, ...] = ()
    bounds: Bounds | None = None
    label_bounds: Bounds | None = None
    expanded: bool = True
    value: str = ""
    timing: Timing = Timing.DURATION
    colours: ElementColours = UNCOLOURED
    marker_visible: bool = True
    """Whether an exclusive gateway shows its sign; without one it means the same."""
    comments: tuple[Comment, ...] = ()
    time: StepTime = UNTIMED


@dataclass(frozen=True, slots=True)
class Flow:
    """A sequence flow; `share` is the share of cases that take it, 0 to 1, None when not stated.

    A `conditional` one has a `condition`, which may be left empty, in a `language` that may be left open.
    `by_hand` says that somebody bent it: it keeps its bends until it is asked to be drawn anew.
    """

    id: str
    source: str
    target: str
    name: str = ""
    share: float | None = None
    conditional: bool = False
    waypoints: tuple[Point, ...] = ()
    label_bounds: Bounds | None = None
    by_hand: bool = False
    condition: str = ""
    language: str = ""
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()


NODE_LOOKS = frozenset({"bounds", "label_bounds", "expanded", "colours", "marker_visible", "comments"})
FLOW_LOOKS = frozenset({"waypoints", "label_bounds", "by_hand", "colours", "comments"})
LANE_LOOKS = frozenset({"bounds", "horizontal", "colours", "comments"})
"""How an element is drawn, and what people remark on it: no figure and no check goes by these."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A role; `parent` is the enclosing lane."""

    id: str
    name: str = ""
    parent: str | None = None
    bounds: Bounds | None = None
    horizontal: bool = True
    colours: ElementColours = UNCOLOURED
    comments: tuple[Comment, ...] = ()


@dataclass(frozen=True)
class Process:
    """One process: what one pool holds, nodes of all its sub-processes included, in document order.

    `weight` is its business value, `cases_per_month` its volume or None when unknown. `requirements` and
    `requirement_refs` are those of the process as a whole.
    """

    id: str
    name: str = ""
    documentation: str = ""
    nodes: tuple[Node, ...] = ()
    flows: tuple[Flow, ...] = ()
    lanes: tuple[Lane, ...] = ()
    weight: float = 1.0
    cases_per_month: float | None = None
    practice: str = ""
    requirements: tuple[Requirement, ...] = ()
    requirement_refs: tuple[str, ...] = ()

    @cached_property
    def node_by_id(self) -> dict[str, Node]:
        """The first node of each id."""
        return {node.id: node for node in reversed(self.nodes)}

    @cached_property
    def flow_by_id(self) -> dict[str, Flow]:
        return {flow.id: flow for flow in reversed(self.flows)}

    @cached_property
    def lane_by_id(self) -> dict[str, Lane]:
        return {lane.id: lane for lane in reversed(self.lanes)}

    @cached_property
    def outgoing(self) -> dict[str, tuple[Flow, ...]]:
        """Flows by source node id; a node without any is absent."""
        return _by(self.flows, "source")

    @cached_property
    def incoming(self) -> dict[str, tuple[Flow, ...]]:
        """Flows by target node id; a node without any is absent."""
        return _by(self.flows, "target")

    def is_joined(self, node: str) -> bool:
        """Whether a flow begins or ends at the node with this id."""
        return any(node in (flow.source, flow.target) for flow in self.flows)

    def lane_of(self, node: Node) -> Lane | None:
        """The innermost lane of the node, else its sub-process's."""
        if not self.lanes:
            return None
        at: Node | None = node
        seen: set[str] = set()
        while at is not None and at.id not in seen:  # a file may attach a node to itself
            seen.add(at.id)
            if at.lane is not None:
                return self.lane_by_id.get(at.lane)
            host = at.attached_to if at.kind is NodeKind.BOUNDARY else None
            at = self.node_by_id.get(host or at.parent or "")
        return None


Element = TypeVar("Element", Node, Flow, Lane)


def alike(new: Sequence[Element], old: Sequence[Element], but: AbstractSet[str]) -> bool:
    """Whether two sequences hold equal elements in the same order, the fields named in `but` apart."""
    return len(new) == len(old) and all(
        one is other or replace(one, **{name: getattr(other, name) for name in but}) == other
        for one, other in zip(new, old, strict=True)
    )


def _by(flows: tuple[Flow, ...], end: str) -> dict[str, tuple[Flow, ...]]:
    found: dict[str, list[Flow]] = {}
    for flow in flows:
        found.setdefault(getattr(flow, end), []).append(flow)
    return {node: tuple(its) for node, its in found.items()}
