#!/bin/sh
# Guess, written down before running: the Borda count of pyDecision gives two tools that answer alike the same points,
# and a tool that is equal on two criteria and better on the third fewer of them (the fewer the better) than the other.
# Seen with pyDecision 5.1.8 (CPython 3.11, Linux): equal answers get the places 1, 2 ... in the order of the rows: two
# tools alike in all three criteria get 3 and 6, whichever comes first wins, and the better tool of the second pair,
# named last, gets 5 against 4. Copeland of the same package ties the first pair and ranks the second one right.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pyDecision==5.1.8
cd "$folder"
MPLBACKEND=Agg env/bin/python -W ignore - <<'PY'
import sys

import numpy
from pyDecision.algorithm import borda_method, copeland_method

kinds = ["max", "max", "max"]
alike = numpy.array([[3.0, 3.0, 2.0], [3.0, 3.0, 2.0]])
better_last = numpy.array([[3.0, 3.0, 1.0], [3.0, 3.0, 2.0]])
borda, copeland = [], []
for tools in (alike, better_last):
    borda.append(borda_method(tools, kinds, graph=False, verbose=False).tolist())
    copeland.append(copeland_method(tools, kinds, graph=False, verbose=False).tolist())
print(f"alike, then the last one better: Borda (fewer is better) {borda}, Copeland (more is better) {copeland}")
sys.exit((borda, copeland) != ([[3.0, 6.0], [4.0, 5.0]], [[0.0, 0.0], [-1.0, 1.0]]))
PY
