#!/bin/sh
# Guess, written down before running: in a QDateEdit that shows yyyy-MM-dd, with its first part current as after Tab, the ten
# characters 2027-01-15 typed one after the other give the 15th of January 2027.
# Seen with PySide6-Essentials 6.11.3 (CPython 3.11, Linux, offscreen): the fourth digit of the year makes the month current
# by itself, and the dash that is typed next goes on to the day: from 2026-11-30 it becomes 2027-11-01, a valid date.
# Times do the same: 09:30:15 becomes 09:45:30 from 12:45:50. Typed without the dashes it is right. After Ctrl+A the
# digits of the first part are passed over instead, and the others are taken: 2026-01-15.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet PySide6-Essentials==6.11.3
cd "$folder"
QT_QPA_PLATFORM=offscreen env/bin/python - <<'PY'
import os
import sys

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QTimeEdit, QVBoxLayout, QWidget

app = QApplication([])


def typed(box, shown_as, keys, select_all=False):
    """What stands there once the keys were pressed on the first part."""
    box.setDisplayFormat(shown_as)
    form = QWidget()
    QVBoxLayout(form).addWidget(box)
    form.show()
    form.activateWindow()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    app.processEvents()
    assert box.currentSectionIndex() == 0
    if select_all:
        QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box, keys)
    return box.text()


def day():
    return QDateEdit(QDate(2026, 11, 30))


found = {
    "as it is shown": typed(day(), "yyyy-MM-dd", "2027-01-15"),
    "without dashes": typed(day(), "yyyy-MM-dd", "20270115"),
    "after Ctrl+A": typed(day(), "yyyy-MM-dd", "2027-01-15", select_all=True),
    "a time": typed(QTimeEdit(QTime(12, 45, 50)), "HH:mm:ss", "09:30:15"),
}
seen = {
    "as it is shown": "2027-11-01",
    "without dashes": "2027-01-15",
    "after Ctrl+A": "2026-01-15",
    "a time": "09:45:30",
}
for name, text in found.items():
    print(f"{name}: {text}", flush=True)
os._exit(0 if found == seen else 1)
PY
