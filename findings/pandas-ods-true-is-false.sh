#!/bin/sh
# Guess, written down before running: pandas reads a boolean cell of an OpenDocument spreadsheet by its value
# (office:boolean-value="true"), so that what the cell shows - WAHR in a German office, or nothing where the writer
# left the shown text out - changes nothing.
# Seen with pandas 3.0.6 and odfpy 1.4.1 (CPython 3.11, Linux): True only where the shown text is the English TRUE;
# WAHR, VRAI and a cell without text all become False, so a sheet of yes answers turns into no. python-calamine 0.9.1
# reads all four as True.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pandas==3.0.6 odfpy==1.4.1 python-calamine==0.9.1
cd "$folder"
env/bin/python - <<'PY'
import sys

import pandas
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from python_calamine import CalamineWorkbook

book = OpenDocumentSpreadsheet()
table, row = Table(name="S"), TableRow()
for shown in ("TRUE", "WAHR", "VRAI", None):
    cell = TableCell(valuetype="boolean", booleanvalue="true")
    if shown:
        cell.addElement(P(text=shown))
    row.addElement(cell)
table.addElement(row)
book.spreadsheet.addElement(table)
book.save("book.ods")
read = pandas.read_excel("book.ods", engine="odf", header=None).iloc[0].tolist()
other = CalamineWorkbook.from_path("book.ods").get_sheet_by_index(0).to_python()[0]
print(f"pandas {read}, calamine {other}")
sys.exit(read != [True, False, False, False] or other != [True] * 4)
PY
