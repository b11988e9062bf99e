"""Whatever is arranged in whatever order, undoing it all gives the first project and drawing back."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from itsm_fit.drawing.bends import with_bend_moved, with_stretch_moved
from itsm_fit.editor.commands.arrange import ALIGNMENTS
from itsm_fit.editor.commands.flows import bendable
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
    board.hands.intents.arrange.bend.emit(line, points)


def _act(board: Board, chance: random.Random) -> None:
    wishes, known = board.hands.intents.arrange, list(board.view.drawing.figure)
    lines = [part.id for part in parts_of(board.document) if isinstance(part, DrawnLine) and len(part.waypoints) > 1]
    line, some = chance.choice(lines), tuple(chance.sample(known, 4))
    end = chance.choice(["source", "target"])
    verbs = {
        "bend": lambda: _bend(board, line, chance),
        "straighten": lambda: (
            wishes.straighten.emit(line, 1) if len(bendable(board.document, line).points) > 2 else None
        ),
        "reroute": lambda: wishes.reroute.emit(some),
        "dock": lambda: wishes.dock.emit(line, end, QPointF(chance.randrange(900), chance.randrange(300))),
        "lead": lambda: wishes.lead.emit(line, end, chance.choice(known)),
        "label": lambda: wishes.label.emit(chance.choice(known), chance.randrange(-30, 30), chance.randrange(-30, 30)),
        "align": lambda: wishes.align.emit(some, chance.choice(ALIGNMENTS)),
        "distribute": lambda: wishes.distribute.emit(some, chance.choice(["across", "down"])),
        "space": lambda: wishes.space.emit(chance.choice("xy"), chance.randrange(900), chance.randrange(-90, 90, 10)),
        "tidy": lambda: wishes.tidy.emit(some),
        "move": lambda: board.hands.intents.move.emit((some[0],), chance.randrange(-90, 90, 10), 10.0),
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
