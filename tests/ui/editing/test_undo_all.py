"""Whatever is drawn in whatever order, undoing it all gives the first project back, and the view shows it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF

from itsm_fit.drawing.drafting.stencil import STENCILS, appendable
from ui.canvas.drawing import Drawing

if TYPE_CHECKING:
    from conftest import Board


def _act(board: Board, chance: random.Random) -> None:
    """One intent, as the canvas would tell it."""
    intents, known = board.hands.intents, list(board.view.drawing.figure)
    nodes = [node.id for node in board.process.nodes]
    one, other = chance.choice(known), chance.choice(known)
    verbs = {
        "rename": lambda: intents.rename.emit(one, chance.choice(["", "A", "A longer name of two\nlines"])),
        "delete": lambda: intents.delete.emit(tuple({one, other} - {"pool", "customer"})),
        "move": lambda: intents.move.emit((one,), chance.randrange(-200, 200, 10), chance.randrange(-90, 90, 10)),
        "append": lambda: intents.append.emit(chance.choice(nodes), chance.choice(appendable())) if nodes else None,
        "connect": lambda: intents.connect_.emit(one, other),
        "change": lambda: intents.change.emit(one, chance.choice(STENCILS)),
        "create": lambda: intents.create.emit(
            chance.choice(STENCILS), QPointF(chance.randrange(0, 900), chance.randrange(-100, 400))
        ),
    }
    verbs[chance.choice(list(verbs))]()
    board.hands.names.finish()


@pytest.mark.parametrize("seed", range(8))
def test_undoing_everything_gives_the_first_project_and_drawing(board: Board, seed: int) -> None:
    chance = random.Random(seed)
    first = board.project
    for _ in range(25):
        _act(board, chance)
        afresh = Drawing()
        afresh.show(board.document)
        assert [figure.element for figure in board.view.drawing] == [figure.element for figure in afresh]
    last = board.project
    assert board.session.stack.count() > 3
    while board.session.stack.canUndo():
        board.session.stack.undo()
    assert board.project == first
    while board.session.stack.canRedo():
        board.session.stack.redo()
    assert board.project == last
