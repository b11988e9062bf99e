#!/bin/sh
# Guess, written down before running: COPRAS ranks a tool that is better on the benefit and cheaper than another one
# above it, as each method for several criteria does and as the formula of COPRAS, where a cost comes in under the line,
# makes sure.
# Seen with pymcdm 1.4.0 (CPython 3.11, Linux): of three tools, each better and cheaper than the next one, the worst and
# dearest gets rank 1 and the best and cheapest rank 3: the fraction of the costs cancels out, and what is left of it
# is added as if it were a benefit. TOPSIS and MARCOS of the same package (and COPRAS of scikit-criteria 0.10) rank them
# 1, 2, 3.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pymcdm==1.4.0
cd "$folder"
env/bin/python -W ignore - <<'PY'
import sys

import numpy
from pymcdm.methods import COPRAS, MARCOS, TOPSIS

tools = numpy.array([[5.0, 2.0], [4.0, 3.0], [3.0, 4.0]])  # benefit, cost
weights, types = numpy.array([0.5, 0.5]), numpy.array([1, -1])
ranks = {}
for method in (COPRAS(), TOPSIS(), MARCOS()):
    ranks[type(method).__name__] = method.rank(method(tools, weights, types)).astype(int).tolist()
print(f"ranks of best, middle, worst tool: {ranks}")
sys.exit(ranks != {"COPRAS": [3, 2, 1], "TOPSIS": [1, 2, 3], "MARCOS": [1, 2, 3]})
PY
