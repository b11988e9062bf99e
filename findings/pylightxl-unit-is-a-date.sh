#!/bin/sh
# Guess, written down before running: pylightxl reads the number 4 in a cell that shows it with a unit (number formats
# 0" days" and 0" users") or in red ([Red]0) as 4, as what stands in quotes or brackets says nothing of dates.
# Seen with pylightxl 1.61 (CPython 3.11, Linux): the texts 1900/01/03 00:00:00, 00:00:00 and 1900/01/03: it counts the
# letters y, d, h and s of the whole format against the digits' signs. Four users and forty users are both 00:00:00; the
# same cell in the format 0 is 4. openpyxl 3.1.5 reads 4 each time.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pylightxl==1.61 openpyxl==3.1.5
cd "$folder"
env/bin/python - <<'PY'
import sys

import openpyxl
import pylightxl

book = openpyxl.Workbook()
for column, shown in enumerate(("0", '0" days"', '0" users"', "[Red]0"), start=1):
    book.active.cell(1, column, 4).number_format = shown
book.save("book.xlsx")
read = pylightxl.readxl("book.xlsx").ws("Sheet").row(1)
other = [cell.value for cell in openpyxl.load_workbook("book.xlsx").active[1]]
print(f"pylightxl {read}, openpyxl {other}")
sys.exit(read != [4, "1900/01/03 00:00:00", "00:00:00", "1900/01/03"] or other != [4] * 4)
PY
