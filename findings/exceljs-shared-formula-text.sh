#!/bin/sh
# Guess, written down before running: where Excel stores a formula that was filled down as a shared one, ExcelJS and
# SheetJS give for the second row the formula that Excel shows there: references move down, what stands in quotes stays.
# Seen with ExcelJS 4.4.0 and SheetJS 0.20.3 (as @e965/xlsx; Node 20.20.2, Linux): both move quoted texts that look like
# a cell too: IF(A1="L1","P1",A1) becomes IF(A2="L2","P2",A2) in row 2 - another question and another answer - while
# openpyxl 3.1.5 and IronCalc 0.9.1 give IF(A2="L1","P1",A2).
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet openpyxl==3.1.5
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 @e965/xlsx@0.20.3 >/dev/null
cat > make.py <<'PY'
import re
import zipfile

import openpyxl

book = openpyxl.Workbook()
book.active["A1"], book.active["A2"] = "L1", "L1"
book.active["B1"], book.active["B2"] = "=FIRST()", "=SECOND()"
book.save("plain.xlsx")
with zipfile.ZipFile("plain.xlsx") as plain, zipfile.ZipFile("book.xlsx", "w") as shared:
    for name in plain.namelist():
        text = plain.read(name).decode()
        text = re.sub("<v ?/>|<v></v>", "<v>1</v>", text)
        text = text.replace("<f>FIRST()</f>", '<f t="shared" ref="B1:B2" si="0">IF(A1="L1","P1",A1)</f>')
        shared.writestr(name, text.replace("<f>SECOND()</f>", '<f t="shared" si="0"/>'))
print(openpyxl.load_workbook("book.xlsx").active["B2"].value.removeprefix("="))
PY
cat > read.js <<'JS'
const ExcelJS = require('exceljs');
const SheetJS = require('@e965/xlsx');

(async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile('book.xlsx');
  console.log(book.worksheets[0].getCell('B2').formula);
  console.log(Object.values(SheetJS.readFile('book.xlsx').Sheets)[0].B2.f);
})();
JS
{ env/bin/python make.py; node read.js; } > seen
cat seen
cat > expected <<'TXT'
IF(A2="L1","P1",A2)
IF(A2="L2","P2",A2)
IF(A2="L2","P2",A2)
TXT
cmp -s seen expected
