"""Whatever is arranged in whatever order, undoing it all gives the first project and drawing back."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from itsm_fit.drawing.bends import with_bend_moved, with_stretch_moved
from itsm_fit.editor.command import Edited
from itsm_fit.editor.commands.arrange import ALIGNMENTS, align, distribute, move, move_label
from itsm_fit.editor.commands.flows import bend, bendable, dock, lead, rerouted, straighten
from itsm_fit.editor.commands.space import make_room
from itsm_fit.editor.commands.tidy import tidy_selection
from itsm_fit.editor.context import Context
from itsm_fit.model.edits.parts import DrawnLine, parts_of
from itsm_fit.model.process import Point
from itsm_fit.storage.bpmn import read_bpmn, write_bpmn
from ui.canvas.drawing import Drawing

if TYPE_CHECKING:
    from conftest import Board


def _bend(board: Board, line: str, chance: random.Random) -> None:
    held = bendable(board.document, line)
    by = Point(chance.randrange(-80, 80, 10), chance.randrange(-80, 80, 10))
    inner = len(held.points) - 2
    if inner and chance.random() < 0.5:
        at = chance.randint(1, inner)
        points = with_bend_moved(held, at, Point(held.points[at].x + by.x, held.points[at].y + by.y))
    else:
        points = with_stretch_moved(held, chance.randrange(inner + 1), by)
    board.editor.edit(lambda diagram: bend(diagram, line, points))


def _act(board: Board, chance: random.Random) -> None:
    known = list(board.view.drawing.figure)

    def do(change: Callable[..., Edited], *given: Any, **named: Any) -> None:
        board.editor.edit(lambda diagram: change(diagram, *given, **named))

    lines = [part.id for part in parts_of(board.document) if isinstance(part, DrawnLine) and len(part.waypoints) > 1]
    line, some = chance.choice(lines), tuple(chance.sample(known, 4))
    end = chance.choice(["source", "target"])
    chosen = Context(tuple(board.view.drawing.figure[own].element for own in some))
    verbs = {
        "bend": lambda: _bend(board, line, chance),
        "straighten": lambda: do(straighten, line, 1) if len(bendable(board.document, line).points) > 2 else None,
        "reroute": lambda: do(lambda diagram: Edited("Reroute", rerouted(diagram, some), some)),
        "dock": lambda: do(dock, line, end, Point(chance.randrange(900), chance.randrange(300))),
        "lead": lambda: do(lead, line, end, chance.choice(known)),
        "label": lambda: do(move_label, chance.choice(known), chance.randrange(-30, 30), chance.randrange(-30, 30)),
        "align": lambda: do(align, chosen, chance.choice(ALIGNMENTS)),
        "distribute": lambda: do(distribute, chosen, down=chance.choice([False, True])),
        "space": lambda: do(make_room, chance.choice("xy"), chance.randrange(900), chance.randrange(-90, 90, 10), some),
        "tidy": lambda: do(tidy_selection, chosen),
        "move": lambda: do(move, (some[0],), chance.randrange(-90, 90, 10), 10.0),
    }
    verbs[chance.choice(list(verbs))]()


@pytest.mark.parametrize("seed", range(6))
def test_undoing_all_arranging_gives_the_first_project_and_drawing(board: Board, seed: int) -> None:
    chance = random.Random(seed)
    first = board.project
    for _ in range(20):
        _act(board, chance)
        afresh = Drawing()
        afresh.show(board.document)
        assert [figure.element for figure in board.view.drawing] == [figure.element for figure in afresh]
    saved = read_bpmn(write_bpmn(board.document), "incident.bpmn")
    assert saved.processes == board.document.processes
    last = board.project
    assert board.session.stack.count() > 3
    while board.session.stack.canUndo():
        board.session.stack.undo()
    assert board.project == first
    while board.session.stack.canRedo():
        board.session.stack.redo()
    assert board.project == last
