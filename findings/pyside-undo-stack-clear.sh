#!/bin/sh
# Guess, written down before running: QUndoStack.clear() leaves a stack that says of itself that it is clean, as its
# documentation promises, whatever resetClean() said before.
# Seen with PySide6-Essentials 6.11.3 (CPython 3.11, Linux): with at least one step on the stack, done or undone, it does;
# a stack without any stays unclean (cleanIndex() is -1). A program that empties its stack between documents so begins
# the next one unsaved, only where the one before had no steps.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet PySide6-Essentials==6.11.3
cd "$folder"
QT_QPA_PLATFORM=offscreen env/bin/python - <<'PY'
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand, QUndoStack

app = QCoreApplication([])


def cleared(*steps):
    """Whether a stack is clean after these steps and clear(), and its clean index."""
    stack = QUndoStack()
    for step in steps:
        step(stack)
    stack.clear()
    return stack.isClean(), stack.cleanIndex()


def push(stack):
    stack.push(QUndoCommand("a step"))


reset, undo = QUndoStack.resetClean, QUndoStack.undo
found = {
    "one step": cleared(push),
    "one step, reset": cleared(push, reset),
    "reset, one step": cleared(reset, push),
    "one step, undone, reset": cleared(push, undo, reset),
    "reset alone": cleared(reset),
}
for name, said in found.items():
    print(f"{name}: {said}")
seen = dict.fromkeys(found, (True, 0)) | {"reset alone": (False, -1)}
sys.exit(0 if found == seen else 1)
PY
