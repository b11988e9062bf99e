#!/bin/sh
# Guess, written down before running: =SUMPRODUCT(ABS(A1:A4)) in a workbook that openpyxl saved comes to 9.5 for 3, -2.5,
# 0 and 4, as SUMPRODUCT works its arguments out as arrays, in Excel without Ctrl+Shift+Enter too.
# Seen with IronCalc 0.9.1 and openpyxl 3.1.5 (CPython 3.11, Linux): on loading, the range within ABS gets an @, and the
# sum is that of the formula's own row alone: 3 beside A1, 2.5 beside A2, and #VALUE! below the range. The same formula
# typed into a model of IronCalc comes to 9.5 everywhere. =SUMPRODUCT(--ISNUMBER(A1:A4)) is 1 beside the range, 0 below
# it, and 0 where it is typed; it should be 4.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet ironcalc==0.9.1 openpyxl==3.1.5
cd "$folder"
env/bin/python - <<'PY'
import sys

import ironcalc
import openpyxl

NUMBERS, PLACES = (3, -2.5, 0, 4), (1, 2, 9)
FORMULAS = ("=SUMPRODUCT(ABS(A1:A4))", "=SUMPRODUCT(--ISNUMBER(A1:A4))")
book = openpyxl.Workbook()
typed = ironcalc.create("typed", "en", "UTC")
for row, number in enumerate(NUMBERS, start=1):
    book.active.cell(row, 1).value = number
    typed.set_user_input(0, row, 1, str(number))
for column, formula in enumerate(FORMULAS, start=2):
    for row in PLACES:
        book.active.cell(row, column).value = formula
        typed.set_user_input(0, row, column, formula)
book.save("book.xlsx")
loaded = ironcalc.load_from_xlsx("book.xlsx", "en", "UTC", "en")
seen = []
for model in (loaded, typed):
    model.evaluate()
    seen.append([[model.get_cell_value(0, row, column) for row in PLACES] for column in (2, 3)])
print(f"loaded: {seen[0]}\ntyped: {seen[1]}\nloaded formula: {loaded.get_cell_formula(0, 1, 2)}")
sys.exit(seen != [[[3.0, 2.5, "#VALUE!"], [1.0, 1.0, 0.0]], [[9.5, 9.5, 9.5], [0.0, 0.0, 0.0]]])
PY
