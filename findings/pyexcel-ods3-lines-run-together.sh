#!/bin/sh
# Guess, written down before running: a cell of two lines that pyexcel-ods3 writes into an OpenDocument spreadsheet is
# read as two lines by every reader, or at least with a gap between them.
# Seen with pyexcel-ods3 0.6.1 and python-calamine 0.9.1 (CPython 3.11, Linux): "only in the\nnext version" comes back
# as "only in thenext version", and a tab is lost the same way: the writer uses text:line-break and text:tab inside one
# paragraph (valid), which calamine - and LibreOffice Calc 7.4.7 too - passes over. pyexcel-ods3 itself reads its file
# back right, which hides it.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pyexcel-ods3==0.6.1 python-calamine==0.9.1
cd "$folder"
env/bin/python -W ignore - <<'PY'
import sys

import pyexcel_ods3
from python_calamine import CalamineWorkbook

written = ["only in the\nnext version", "yes\tno"]
pyexcel_ods3.save_data("book.ods", {"S": [written]})
own = pyexcel_ods3.get_data("book.ods")["S"][0]
other = CalamineWorkbook.from_path("book.ods").get_sheet_by_index(0).to_python()[0]
print(f"pyexcel-ods3 {own}, calamine {other}")
sys.exit(own != written or other != ["only in thenext version", "yesno"])
PY
