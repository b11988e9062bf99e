#!/bin/sh
# Guess, from before it was heard in a screen reader: a button that can be down, and of whose group one is down at a time,
# is told as a radio button, whether it is a QPushButton or a QToolButton.
# Seen with PySide6-Essentials 6.11.3 (CPython 3.11, Linux): only the push button, and only by its own autoExclusive. An
# exclusive QButtonGroup tells neither kind as a radio button, and a tool button is a box to tick in every case: of a bar
# of tool buttons that exclude one another people hear as many boxes, as if any number could be ticked.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet PySide6-Essentials==6.11.3
cd "$folder"
QT_QPA_PLATFORM=offscreen env/bin/python - <<'PY'
import sys

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

app = QApplication([])


def role(kind, *, own, group):
    """The role of one of two buttons that exclude one another, by their own property or by a group."""
    around = QWidget()
    row = QHBoxLayout(around)
    together = QButtonGroup(around)
    buttons = [kind() for _ in range(2)]
    for button in buttons:
        button.setCheckable(True)
        button.setAutoExclusive(own)
        row.addWidget(button)
        if group:
            together.addButton(button)
    return QAccessible.queryAccessibleInterface(buttons[0]).role().name


found = {
    (kind.__name__, how): role(kind, own=how == "own", group=how == "group")
    for kind in (QPushButton, QToolButton)
    for how in ("none", "own", "group")
}
for each, said in found.items():
    print(*each, said)
seen = dict.fromkeys(found, "CheckBox") | {("QPushButton", "own"): "RadioButton"}
sys.exit(0 if found == seen else 1)
PY
