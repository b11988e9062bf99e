"""What is said in a workshop, a line at a time: each becomes a step where the last one was, or what that step asks."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.flows import connected
from itsm_fit.editor.commands.lanes import given_to_lane, lane_added
from itsm_fit.editor.commands.steps import appended, created, renamed
from itsm_fit.editor.diagram import Diagram, quoted
from itsm_fit.editor.stencil import BY_NAME, EVERYDAY, Stencil
from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, next_id
from itsm_fit.model.process import Node, NodeKind, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.translations import in_every_language

_LINE: Final = re.compile(r"(?:(?P<branch>[^:@]+?)\s*:\s+)?(?P<name>.*?)(?:\s*@\s*(?P<lane>[^@]+))?\s*")
_BACK: Final = re.compile(r"(?:->|→|>)\s*")
_WISH: Final = re.compile(r"(?P<priority>\w+)\s*:\s+(?P<text>.+)", re.DOTALL)
_AWAY: Final = 120.0
"""How far from the upper left a first step is drawn, in diagram units."""


class SpokenStep(NamedTuple):
    """A line about a step: ``Known?`` is a decision, ``Closed.`` an end, ``> Log`` leads to a step that is there.

    ``yes: Apply fix @Service desk`` is a branch of the decision before it, and names a lane.
    """

    name: str
    branch: str = ""
    lane: str = ""

    @classmethod
    def of(cls, line: str) -> SpokenStep:
        found = _LINE.fullmatch(" ".join(line.split()))
        said = {part: text or "" for part, text in (found.groupdict() if found else {"name": line}).items()}
        return cls(**said)

    @property
    def leads_to(self) -> str:
        """The name of the step that is there already to which it leads, "" for a new step."""
        return _BACK.sub("", self.name, count=1) if _BACK.match(self.name) else ""

    @property
    def stencil(self) -> Stencil:
        """What kind of element it is, by how the line ends."""
        if self.name.endswith("?"):
            return BY_NAME["Exclusive gateway"]
        return BY_NAME["End event"] if self.name.endswith(".") else EVERYDAY

    @property
    def called(self) -> str:
        """Its name on the drawing."""
        return self.name.rstrip(".").rstrip() if self.stencil.kind is NodeKind.END else self.name


def captured(diagram: Diagram, process: Process, after: str, line: str) -> Edited:
    """The step that a line tells of, drawn after another one of the process ("": after its last one).

    A branch that is spoken of where nothing is decided is part of the name. Raises EditError where nothing is said,
    and where nothing can follow.
    """
    said = SpokenStep.of(line)
    before = _source(process, after)
    if said.branch and (before is None or not before.kind.is_gateway):
        said = said._replace(name=f"{said.branch}: {said.name}", branch="")
    if not said.called:
        raise EditError(tr("Say first what is done: “Log the incident”, “Known?” or “Closed.”"))
    if said.leads_to:
        return _led_to(diagram, process, before, said)
    if before is None:
        diagram, own = created(diagram, said.stencil, Point(_AWAY, _AWAY))
    else:
        diagram, own = appended(diagram, before.id, said.stencil)
    diagram = renamed(diagram, own, said.called)
    if before is not None and said.branch:
        home, _ = diagram.node(own)
        flow = next(each for each in home.incoming[own] if each.source == before.id)
        diagram = renamed(diagram, flow.id, said.branch)
    if said.lane:
        diagram = _in_lane(diagram, own, said.lane)
    return Edited(tr("Capture {name}", name=quoted(said.called)), diagram, (own,))


def _led_to(diagram: Diagram, process: Process, before: Node | None, said: SpokenStep) -> Edited:
    """A flow to a step that is there, by its name or the beginning of that."""
    wanted = said.leads_to.casefold()
    named = [node for node in process.nodes if node.name.casefold().startswith(wanted)]
    target = min(named, key=lambda node: len(node.name), default=None)
    if target is None or before is None:
        raise EditError(tr("No step is called {name}: write how it begins on the drawing.", name=quoted(said.leads_to)))
    diagram, flow = connected(diagram, before.id, target.id)
    if said.branch:
        diagram = renamed(diagram, flow, said.branch)
    return Edited(tr("Lead to {name}", name=quoted(target.name)), diagram, (target.id,))


def with_wish(project: Project, place: AskingPlace, line: str) -> tuple[Project, str]:
    """The project in which a step, or its process, asks for what a line says; and the id of that.

    ``could: Export to Excel`` states a priority, by its name in any language; without one it stays
    open.
    """
    text = " ".join(line.split())
    if not text:
        raise EditError(tr("Say first what the tool has to do there."))
    found = _WISH.fullmatch(text)
    words = {word.casefold(): priority for priority in Priority for word in in_every_language(priority.value)}
    priority = words.get(found["priority"].casefold()) if found else None
    own = next_id(project, place)
    wish = Requirement(own, found["text"] if found and priority else text, priority)
    return edits.take_requirements(project, place, [wish]), own


def _source(process: Process, after: str) -> Node | None:
    """What is gone on from: the step itself, else the rightmost one that goes nowhere yet and can."""
    node = process.node_by_id.get(after)
    if node is not None and node.kind is not NodeKind.END:
        return node
    if node is not None:
        raise EditError(tr("Nothing follows an end: choose the step from which to go on (Up and Down)."))
    loose = [
        each
        for each in process.nodes
        if each.kind is not NodeKind.END and each.parent is None and each.id not in process.outgoing
    ]
    return max(loose, key=lambda each: each.bounds.right if each.bounds else 0.0, default=None)


def _in_lane(diagram: Diagram, own: str, name: str) -> Diagram:
    """Let the lane of this name do a step; one that the pool has not yet is drawn below the others."""
    home, _ = diagram.node(own)
    lane = next((each for each in home.lanes if each.name.casefold() == name.casefold()), None)
    if lane is None:
        pool = next((each for each in diagram.document.pools if each.process == home.id), None)
        if pool is None:
            raise EditError(tr("Lanes divide a pool, and this process has none: draw a pool first."))
        first = next((each for each in home.lanes if not each.name and each.parent is None), None)
        diagram, lane_id = (diagram, first.id) if first is not None else lane_added(diagram, pool.id, "below")
        diagram = renamed(diagram, lane_id, name)
    else:
        lane_id = lane.id
    return given_to_lane(diagram, [own], lane_id)
