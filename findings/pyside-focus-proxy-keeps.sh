#!/bin/sh
# Guess, written down before running: focusProxy() only tells; a widget that was asked for, then deleted and let go of,
# goes as any other does, with the Python attributes that it has.
# Seen with PySide6-Essentials 6.11.3 (CPython 3.11, Linux): the line within a QSpinBox or an editable QComboBox has the box
# as its proxy, set by Qt; once line.focusProxy() was asked, the box is never let go of, not by deleting it either nor by
# gc.collect(): of 20 boxes with a million bytes each, all are still held. parentWidget(), which gives the same box, keeps
# nothing, nor does focusProxy() of a line whose proxy was set from Python.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet PySide6-Essentials==6.11.3
cd "$folder"
QT_QPA_PLATFORM=offscreen env/bin/python - <<'PY'
import gc
import sys
import weakref

import shiboken6
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QWidget

app = QApplication([])


def spin():
    box = QSpinBox()
    return box, box.lineEdit()


def combo():
    box = QComboBox()
    box.setEditable(True)
    return box, box.lineEdit()


def own():
    box = QWidget()
    line = QLineEdit(box)
    line.setFocusProxy(box)
    return box, line


def kept(made, asked, times=20):
    """How many boxes are still held after they were deleted and let go of."""
    seen = []
    for _ in range(times):
        box, line = made()
        box.held = bytearray(1_000_000)
        assert asked(line) is box
        seen.append(weakref.ref(box))
        shiboken6.delete(box)
        del box, line
    gc.collect()
    return sum(each() is not None for each in seen)


found = {}
for made in (spin, combo, own):
    for asked in (QWidget.parentWidget, QWidget.focusProxy):
        found[f"{made.__name__}.{asked.__name__}"] = kept(made, asked)
print(found)
wanted = dict.fromkeys(found, 0) | {"spin.focusProxy": 20, "combo.focusProxy": 20}
sys.exit(found != wanted)
PY
