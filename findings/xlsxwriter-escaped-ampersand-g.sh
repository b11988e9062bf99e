#!/bin/sh
# Guess, written down before running: XlsxWriter writes the footer "&LR&&G 2027" as it stands, as && is how its
# documentation has a literal ampersand written, so that the page reads "R&G 2027".
# Seen with XlsxWriter 3.3.1 (CPython 3.11, Linux): it counts the escaped ampersand before the G as a place for a picture,
# warns that there are fewer pictures than places, and leaves the whole footer out of the file. "R&&H 2027" is written.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet XlsxWriter==3.3.1
cd "$folder"
env/bin/python - <<'PY'
import re
import sys
import warnings
import zipfile

import xlsxwriter


def footer(text):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with xlsxwriter.Workbook("book.xlsx") as book:
            book.add_worksheet().set_footer(text)
    with zipfile.ZipFile("book.xlsx") as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
    found = re.search("<oddFooter>(.*?)</oddFooter>", sheet)
    return (found and found[1]), [str(each.message).split(".")[0] for each in told]


seen = [footer("&LR&&G 2027"), footer("&LR&&H 2027")]
for each in seen:
    print(each)
sys.exit(seen[0][0] is not None or not seen[0][1] or seen[1] != ("&amp;LR&amp;&amp;H 2027", []))
PY
