#!/bin/sh
# Guess, written down before running: COUNTIF(A1:A4,"<>yes") counts a cell that is still blank too, as a blank is not
# "yes" - Excel and LibreOffice both do.
# Seen with IronCalc 0.9.1 (CPython 3.11, Linux): blank cells are left out: of yes, no, blank, blank it counts 1 and
# Excel 3, so a count of what is not yet a yes shrinks with every answer that a vendor left open. Its SUMIF leaves the
# weights of the blank rows out the same way.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet ironcalc==0.9.1
cd "$folder"
env/bin/python - <<'PY'
import sys

import ironcalc

model = ironcalc.create("book", "en", "UTC", "en")
cells = {(1, 1): "yes", (2, 1): "no", (1, 2): "4", (2, 2): "2", (3, 2): "1", (4, 2): "1"}
cells |= {(5, 1): '=COUNTIF(A1:A4,"<>yes")', (5, 2): '=SUMIF(A1:A4,"<>yes",B1:B4)', (6, 1): '=COUNTIF(A1:A4,"yes")'}
for (row, column), text in cells.items():
    model.set_user_input(0, row, column, text)
model.evaluate()
count, total, yes = (model.get_cell_value(0, row, column) for row, column in ((5, 1), (5, 2), (6, 1)))
print(f'"<>yes": {count} rows (Excel 3), weight {total} (Excel 4); "yes": {yes} row')
sys.exit((count, total, yes) != (1.0, 2.0, 1.0))
PY
