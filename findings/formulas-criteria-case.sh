#!/bin/sh
# Guess, written down before running: formulas, which computes whole Excel workbooks in Python, counts Yes and Yes
# (add-on) for COUNTIF(A1:A3,"yes*"), as upper and lower case are the same in Excel's criteria and COUNTIF with a plain
# "yes" finds "Yes" in formulas too.
# Seen with formulas 1.3.4 (CPython 3.11, Linux): as soon as a criterion has a wildcard or an operator case counts:
# "yes*" finds none of the two and adds no weight in SUMIF, and "<>yes" counts the Yes among those that are not - without
# an error, while "yes" alone finds it and MATCH with "yes*" finds row 1.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet formulas==1.3.4
cd "$folder"
env/bin/python -W ignore - <<'PY'
import sys

import formulas
import numpy

answers = numpy.array([["Yes"], ["Yes (add-on)"], ["No"]], dtype=object)
weights = numpy.array([[4], [2], [1]], dtype=object)


def value(text, *ranges):
    result = formulas.Parser().ast(text)[1].compile()(*ranges)
    return float(numpy.asarray(result).ravel()[0])


plain = value('=COUNTIF(A1:A3,"yes")', answers)
begins = value('=COUNTIF(A1:A3,"yes*")', answers)
weight = value('=SUMIF(A1:A3,"yes*",B1:B3)', answers, weights)
other = value('=COUNTIF(A1:A3,"<>yes")', answers)
row = value('=MATCH("yes*",A1:A3,0)', answers)
print(f'"yes" {plain} (Excel 1), "yes*" {begins} (2), its weight {weight} (6), "<>yes" {other} (2), MATCH row {row} (1)')
sys.exit((plain, begins, weight, other, row) != (1.0, 0.0, 0.0, 3.0, 1.0))
PY
