"""Whatever is done to a drawing, no step comes to lie on another one that it did not lie on before."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from invariants import visible_nodes
from random_models import documents
from thorough import examples

from itsm_fit.drawing.geometry import along, overlap
from itsm_fit.drawing.layout import arrange
from itsm_fit.editor.apart import carried_out
from itsm_fit.editor.clip import clipped
from itsm_fit.editor.command import Asked, Command, Edited, OneOf, Target, Time, Written
from itsm_fit.editor.commands import COMMANDS
from itsm_fit.editor.commands.arrange import move
from itsm_fit.editor.commands.sizes import resize
from itsm_fit.editor.commands.space import make_room
from itsm_fit.editor.commands.steps import append, create
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.stencil import BY_NAME, STENCILS
from itsm_fit.errors import FitError
from itsm_fit.model.document import Document
from itsm_fit.model.edits.parts import part_of, parts_of
from itsm_fit.model.process import Bounds, Node, NodeKind, Point, Process
from itsm_fit.model.project import Project
from itsm_fit.progress import silent


def lying_on_each_other(document: Document) -> set[tuple[str, str]]:
    """Every two steps of a process that overlap though neither holds the other."""
    found = set()
    for process in document.processes:
        frames = {node.id: _outwards(process, node) for node in process.nodes}
        for one, other in combinations([node for node in visible_nodes(process) if node.bounds], 2):
            nested = set(frames[one.id]) & {other.id, other.attached_to} or set(frames[other.id]) & {
                one.id,
                one.attached_to,
            }
            if not nested and one.bounds and other.bounds and overlap(one.bounds, other.bounds):
                found.add((one.id, other.id))
    return found


def _outwards(process: Process, node: Node) -> list[str]:
    found = [node.id]
    while len(found) < 50:
        above = node.attached_to or node.parent
        if above is None:
            break
        found.append(above)
        node = process.node_by_id[above]
    return found


class Hand:
    """Somebody who does anything at random to a diagram."""

    def __init__(self, data: st.DataObject, diagram: Diagram) -> None:
        self.data, self.diagram = data, diagram

    def draw(self, strategy: st.SearchStrategy[Any]) -> Any:
        return self.data.draw(strategy)

    @property
    def steps(self) -> list[str]:
        return [n.id for p in self.diagram.document.processes for n in visible_nodes(p) if n.bounds] or ["none"]

    def step(self) -> str:
        return str(self.draw(st.sampled_from(self.steps)))

    def spot(self) -> Point:
        """On a line, in a step, or anywhere."""
        lines = [f for p in self.diagram.document.processes for f in p.flows if f.waypoints]
        if lines and self.draw(st.booleans()):
            return along(self.draw(st.sampled_from(lines)).waypoints, self.draw(st.floats(0, 1)))
        return Point(self.draw(st.integers(0, 1400)), self.draw(st.integers(0, 900)))

    def context(self) -> Context:
        some = self.draw(
            st.lists(
                st.sampled_from(sorted(p.id for p in parts_of(self.diagram.document)) or [""]), max_size=3, unique=True
            )
        )
        if self.draw(st.booleans()):
            some = [self.step()]
        chosen = tuple(p for own in some if (p := part_of_or_none(self.diagram.document, own)) is not None)
        return Context(
            chosen,
            self.spot(),
            self.spot(),
            end=self.draw(st.sampled_from(["source", "target"])),
            project=self.diagram.project,
            drawn="P",
            can_paste=lambda: True,
        )

    def command(self, command: Command) -> Edited | None:
        context = self.context()
        if command.edit is None or not command.possible(context):
            return None
        ask, answer = command.ask, []
        if isinstance(ask, OneOf):
            offers = ask.offers(self.diagram, context)
            if not offers:
                return None
            answer = [self.draw(st.sampled_from(list(offers)))]
        elif isinstance(ask, Target):
            answer = [self.step()]
        elif isinstance(ask, Time):
            answer = [silent]
        elif ask is Asked.NAME or isinstance(ask, Written):
            answer = ["Some name"]
        elif ask in (Asked.COPY, Asked.CUT, Asked.CLIP):
            answer = [clipped(self.diagram.document, context.ids or self.steps[:2])]
        return carried_out(self.diagram, lambda d: command.apply(d, context, *answer))

    def gesture(self, gesture: Callable[[Diagram], Edited]) -> Edited:
        return carried_out(self.diagram, gesture)


def part_of_or_none(document: Document, own: str) -> Any:
    return next((part for part in parts_of(document) if part.id == own), None)


def _drop(h: Hand) -> Edited | None:
    stencil, spot = h.draw(st.sampled_from([s for s in STENCILS if isinstance(s.kind, NodeKind)])), h.spot()
    return h.gesture(lambda d: create(d, stencil, spot))


def _append_at(h: Hand) -> Edited | None:
    step, spot = h.step(), h.spot()
    return h.gesture(lambda d: append(d, step, BY_NAME["Task"], spot))


def _drag(h: Hand) -> Edited | None:
    step, dx, dy = h.step(), h.draw(st.integers(-300, 300)), h.draw(st.integers(-200, 200))
    return h.gesture(lambda d: move(d, [step], dx, dy))


def _resize(h: Hand) -> Edited | None:
    step = h.step()
    box = part_of(h.diagram.document, step).bounds  # type: ignore[union-attr]
    larger = Bounds(box.x, box.y, box.width + h.draw(st.integers(0, 150)), box.height + h.draw(st.integers(0, 120)))
    return h.gesture(lambda d: resize(d, step, larger))


def _space(h: Hand) -> Edited | None:
    spot, by = h.spot(), h.draw(st.integers(-150, 150))
    axis = h.draw(st.sampled_from(["x", "y"]))
    return h.gesture(lambda d: make_room(d, axis, spot.x if axis == "x" else spot.y, by, ()))


DEEDS: dict[str, Callable[[Hand], Edited | None]] = {
    "drop": _drop,
    "append at a place": _append_at,
    "drag": _drag,
    "resize": _resize,
    "space": _space,
}
for each in COMMANDS:
    DEEDS[each.id] = lambda h, each=each: h.command(each)  # type: ignore[misc]


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(), st.data())
def test_no_step_ever_comes_to_lie_on_another_one(document: Document, data: st.DataObject) -> None:
    diagram = Diagram(Project(documents=(arrange(document),)), 0)
    before = lying_on_each_other(diagram.document)
    for name in data.draw(st.lists(st.sampled_from(sorted(DEEDS)), min_size=1, max_size=5)):
        try:
            edited = DEEDS[name](Hand(data, diagram))
        except FitError as refused:
            note(f"{name}: {refused}")
            continue
        if edited is None:
            continue
        diagram = edited.diagram
        now = lying_on_each_other(diagram.document)
        assert now <= before, f"{name}: {edited.text}"
        before = now
