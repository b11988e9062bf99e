#!/bin/sh
# Guess, written down before running: a pipeline of scikit-criteria that turns the costs around (NegateMinimize), scales
# (SumScaler) and ranks (TOPSIS, WeightedSumModel) puts the best and cheapest of three tools first, or refuses.
# Seen with scikit-criteria 0.10 (CPython 3.11, Linux): both rank it last and the dearest, worst one first, without a
# warning: the scaler divides the negated costs by their sum, which is negative too, so that they turn around again and a
# cost counts as a benefit - which also slips past WeightedSumModel's own "can't operate with values < 0". TOPSIS with
# VectorScaler, and both with InvertMinimize, give 1, 2, 3.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet scikit-criteria==0.10
cd "$folder"
env/bin/python -W ignore - <<'PY'
import sys

from skcriteria import mkdm
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.agg.topsis import TOPSIS
from skcriteria.pipelines import mkpipe
from skcriteria.preprocessing.invert_objectives import InvertMinimize, NegateMinimize
from skcriteria.preprocessing.scalers import SumScaler, VectorScaler

tools = mkdm([[5.0, 1.0], [4.0, 4.0], [3.0, 9.0]], [max, min], weights=[0.5, 0.5])


def ranks(turn, scale, method):
    return mkpipe(turn(), scale(target="matrix"), method()).evaluate(tools).rank_.tolist()


wrong = [ranks(NegateMinimize, SumScaler, method) for method in (TOPSIS, WeightedSumModel)]
right = [ranks(InvertMinimize, SumScaler, method) for method in (TOPSIS, WeightedSumModel)]
right.append(ranks(NegateMinimize, VectorScaler, TOPSIS))
print(f"ranks of best, middle, worst tool: negated and scaled by the sum {wrong}, other ways {right}")
sys.exit(wrong != [[3, 2, 1]] * 2 or right != [[1, 2, 3]] * 3)
PY
