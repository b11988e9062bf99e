#!/bin/sh
# Guess, written down before running: SUMPRODUCT over a range leaves a number that is written as text out (it counts as
# 0), as Excel's documentation says ("treats non-numeric array entries as if they were zeros"), so that 3*5 and 4*"5"
# give 15.
# Seen with formualizer 0.13.0 (CPython 3.11, Linux): 35 - the text is taken for the number 5 - while its own SUM over
# the same cells gives 5, and IronCalc 0.9.1 and LibreOffice 7.4.7 give 15.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet formualizer==0.13.0 ironcalc==0.9.1 openpyxl==3.1.5
cd "$folder"
env/bin/python - <<'PY'
import sys

import formualizer
import ironcalc
import openpyxl

book = openpyxl.Workbook()
sheet = book.active
for row in ((3, 5), (4, "5")):
    sheet.append(row)
sheet["A4"], sheet["A5"] = "=SUMPRODUCT(A1:A2,B1:B2)", "=SUM(B1:B2)"
book.save("book.xlsx")
theirs = formualizer.load_workbook("book.xlsx")
product, total = (theirs.evaluate_cell("Sheet", row, 1) for row in (4, 5))
model = ironcalc.load_from_xlsx("book.xlsx", "en", "UTC", "en")
model.evaluate()
other = model.get_cell_value(0, 4, 1)
print(f"formualizer: SUMPRODUCT {product}, SUM {total}; IronCalc: SUMPRODUCT {other}")
sys.exit((product, total, other) != (35.0, 5.0, 15.0))
PY
