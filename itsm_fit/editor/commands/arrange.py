"""Shapes and labels moved by hand, brought in line with each other and at even distances."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from itsm_fit.drawing.elements import frames_around, lines_of
from itsm_fit.drawing.geometry import NEAR, overlap, union
from itsm_fit.drawing.geometry import moved as box_moved
from itsm_fit.drawing.labels import label_box
from itsm_fit.editor.command import Command, Edited
from itsm_fit.editor.commands.fold import refitted
from itsm_fit.editor.context import Context
from itsm_fit.editor.diagram import Diagram
from itsm_fit.editor.frames import frames_of
from itsm_fit.editor.rehome import taken_across
from itsm_fit.editor.tail import moved, settle
from itsm_fit.errors import EditError
from itsm_fit.language import Phrase, tr
from itsm_fit.model import edits
from itsm_fit.model.document import Artifact, Document, Pool
from itsm_fit.model.edits.parts import part_of, parts_of
from itsm_fit.model.edits.places import carried
from itsm_fit.model.process import Bounds, Node, NodeKind, Process

_Way = tuple[float, float]

_ALIGN: Final[Mapping[str, Callable[[Bounds, Bounds], _Way]]] = {
    "left": lambda box, around: (around.x - box.x, 0.0),
    "center": lambda box, around: (around.center.x - box.center.x, 0.0),
    "right": lambda box, around: (around.right - box.right, 0.0),
    "top": lambda box, around: (0.0, around.y - box.y),
    "middle": lambda box, around: (0.0, around.center.y - box.center.y),
    "bottom": lambda box, around: (0.0, around.bottom - box.bottom),
}
ALIGNMENTS: Final = tuple(_ALIGN)
_TOO_FEW_TO_ALIGN: Final = Phrase("Choose two steps or more to align them: Ctrl+click adds to the selection.")
_TOO_FEW_TO_DISTRIBUTE: Final = Phrase(
    "Choose three steps or more to distribute them: Ctrl+click adds to the selection."
)


def aligned(diagram: Diagram, ids: Collection[str], how: str) -> Diagram:
    """Bring shapes in line with the rectangle around them all, by one of `ALIGNMENTS`; lines follow.

    Raises EditError for fewer than two shapes, and where they would come to lie on each other.
    """
    boxes = _boxes(diagram.document, ids, 2, _TOO_FEW_TO_ALIGN)
    around = union(boxes.values())
    if around is None:
        return diagram
    ways = {own: _ALIGN[how](box, around) for own, box in boxes.items()}
    _require_apart(boxes, ways)
    return _moved_each(diagram, ways)


def distributed(diagram: Diagram, ids: Collection[str], *, down: bool) -> Diagram:
    """Put the same distance between shapes; the first and the last stay. Raises EditError for fewer than three."""
    boxes = _boxes(diagram.document, ids, 3, _TOO_FEW_TO_DISTRIBUTE)
    if down:
        ways = {own: (0.0, by) for own, by in _even({o: (b.y, b.height) for o, b in boxes.items()}).items()}
    else:
        ways = {own: (by, 0.0) for own, by in _even({o: (b.x, b.width) for o, b in boxes.items()}).items()}
    return _moved_each(diagram, ways)


def _boxes(document: Document, ids: Collection[str], least: int, too_few: Phrase) -> dict[str, Bounds]:
    """The chosen steps, data and pools with their places; events on borders and what lies in a chosen one go along."""
    pools = {pool.id for pool in document.pools if pool.id in ids}
    along = carried(document, pools) - pools
    found = {
        part.id: part.bounds
        for part in parts_of(document)
        if part.id in ids
        and isinstance(part, Node | Artifact | Pool)
        and part.bounds
        and part.id not in along
        and not (isinstance(part, Node | Artifact) and _goes_along(part, ids))
    }
    if len(found) < least:
        raise EditError(str(too_few))
    return found


def _goes_along(part: Node | Artifact, ids: Collection[str]) -> bool:
    return part.parent in ids or (isinstance(part, Node) and part.kind is NodeKind.BOUNDARY)


def _require_apart(boxes: Mapping[str, Bounds], ways: Mapping[str, _Way]) -> None:
    after = [replace(box, x=box.x + ways[own][0], y=box.y + ways[own][1]) for own, box in boxes.items()]
    after.sort(key=lambda box: (box.x, box.y))
    for at, box in enumerate(after):
        for other in after[at + 1 :]:
            if other.x >= box.right - NEAR:
                break
            if min(box.bottom, other.bottom) - max(box.y, other.y) > NEAR:
                raise EditError(tr("They would come to lie on each other: align them the other way, or fewer of them."))


def _even(stretches: Mapping[str, tuple[float, float]]) -> dict[str, float]:
    """How far each stretch (start, length) moves so that all are as far apart as their neighbours."""
    order: Sequence[str] = sorted(stretches, key=lambda own: (stretches[own][0] + stretches[own][1] / 2, own))
    first, last = stretches[order[0]], stretches[order[-1]]
    inner = last[0] - first[0] - first[1] - sum(stretches[own][1] for own in order[1:-1])
    apart = inner / (len(order) - 1)
    place = first[0] + first[1] + apart
    found = {order[0]: 0.0, order[-1]: 0.0}
    for own in order[1:-1]:
        found[own] = place - stretches[own][0]
        place += stretches[own][1] + apart
    return found


def _moved_each(diagram: Diagram, ways: Mapping[str, _Way]) -> Diagram:
    """Each shape moved by its own way, as if by hand, the lines drawn in the end."""
    before = diagram.document
    by_way: dict[_Way, list[str]] = {}
    for own, way in ways.items():
        if way != (0.0, 0.0):
            by_way.setdefault(way, []).append(own)
    for (dx, dy), ids in by_way.items():
        diagram = diagram.edited(edits.move_elements, ids, dx, dy)
    moving = [own for ids in by_way.values() for own in ids]
    if not moving:
        return diagram
    onto_flow = moving[0] if len(moving) == 1 else ""
    going = carried(before, moving)
    return settle(diagram, placed=moving, onto_flow=onto_flow, moved=going, torn=_torn(before, ways))


def _torn(document: Document, ways: Mapping[str, _Way]) -> set[str]:
    """The lines between shapes that move by different ways, with all that goes along with these."""
    full: dict[str, _Way] = {}
    for own, way in ways.items():
        full |= dict.fromkeys(carried(document, [own]), way)
    ends = ((line.id, full.get(line.source), full.get(line.target)) for line in lines_of(document))
    return {own for own, source, target in ends if source and target and source != target}


def dropped(diagram: Diagram, ids: Collection[str], dx: float, dy: float) -> Diagram:
    """Move elements as `moved` does; nothing comes to stand under a sub-process that grows around them."""
    after = moved(diagram, ids, dx, dy)
    frames = [after.node(own) for own in frames_of(after, ids) if own not in ids]
    for _, frame in sorted(frames, key=lambda each: -len(frames_around(*each))):
        _, was = diagram.node(frame.id)
        process, now = after.node(frame.id)
        if was.bounds is not None and now.bounds != was.bounds and _covers_something(process, now):
            small = after.edited(edits.place_elements, {frame.id: was.bounds})
            after = refitted(small, frame.id, begun=False)
    return after


def _covers_something(process: Process, frame: Node) -> bool:
    """Whether something beside an open sub-process stands under it."""
    beside = (node for node in process.nodes if node.parent == frame.parent and node.id != frame.id)
    apart = (node for node in beside if node.kind is not NodeKind.BOUNDARY or node.attached_to != frame.id)
    return frame.bounds is not None and any(node.bounds and overlap(node.bounds, frame.bounds) for node in apart)


def label_moved(diagram: Diagram, element: str, dx: float, dy: float) -> Diagram:
    """Move the label beside an element by so many diagram units; raises EditError when there is none."""
    box = label_box(part_of(diagram.document, element))
    if box is None:
        raise EditError(
            tr("No label stands beside this: events, gateways, lines and data have one once they are named.")
        )
    return diagram.edited(edits.set_label, element, box_moved(box, dx, dy))


def move(diagram: Diagram, ids: Collection[str], dx: float, dy: float) -> Edited:
    """Move elements by so many diagram units."""
    return _edited(tr("Move {elements}", elements=diagram.words_for(ids)), diagram, dropped(diagram, ids, dx, dy), ids)


def _edited(text: str, before: Diagram, after: Diagram, ids: Collection[str]) -> Edited:
    """A move, with what became of lines that went from pool to pool."""
    return Edited(text, after, tuple(ids), notes=taken_across(before.document, after.document))


def move_label(diagram: Diagram, element: str, dx: float, dy: float) -> Edited:
    """Move the label beside an element by so many diagram units."""
    text = tr("Move the Label of {elements}", elements=diagram.words_for([element]))
    return Edited(text, label_moved(diagram, element, dx, dy), (element,))


def align(diagram: Diagram, context: Context, how: str) -> Edited:
    """Bring the selected shapes in line with the rectangle around them all."""
    ids = context.movable
    return _edited(tr("Align {elements}", elements=diagram.words_for(ids)), diagram, aligned(diagram, ids, how), ids)


def distribute(diagram: Diagram, context: Context, *, down: bool) -> Edited:
    """Put the same distance between the selected shapes."""
    ids = context.movable
    text = tr("Distribute {elements}", elements=diagram.words_for(ids))
    return _edited(text, diagram, distributed(diagram, ids, down=down), ids)


def _aligning(how: str, title: Phrase, key: str, icon: str) -> Command:
    def edit(diagram: Diagram, context: Context) -> Edited:
        return align(diagram, context, how)

    return Command(f"align_{how}", title, (key,), "Arrange", "align", icon, lambda c: c.several, edit)


ARRANGE: Final[tuple[Command, ...]] = (
    _aligning("left", Phrase("Align Left"), "Ctrl+Shift+Left", "align-horizontal-left"),
    _aligning("center", Phrase("Align Centres"), "Ctrl+Shift+I", "align-horizontal-center"),
    _aligning("right", Phrase("Align Right"), "Ctrl+Shift+Right", "align-horizontal-right"),
    _aligning("top", Phrase("Align Top"), "Ctrl+Shift+Up", "align-vertical-top"),
    _aligning("middle", Phrase("Align Middles"), "Ctrl+Shift+M", "align-vertical-center"),
    _aligning("bottom", Phrase("Align Bottom"), "Ctrl+Shift+Down", "align-vertical-bottom"),
    Command(
        "distribute_across",
        Phrase("Distribute Across"),
        ("Ctrl+Alt+H",),
        "Arrange",
        "distribute",
        "distribute-horizontal-center",
        lambda c: c.several,
        lambda d, c: distribute(d, c, down=False),
    ),
    Command(
        "distribute_down",
        Phrase("Distribute Down"),
        ("Ctrl+Alt+V",),
        "Arrange",
        "distribute",
        "distribute-vertical-center",
        lambda c: c.several,
        lambda d, c: distribute(d, c, down=True),
    ),
)
