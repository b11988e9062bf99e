#!/bin/sh
# Guess, written down before running: what is paid back without interest takes amount divided by payment: 100 at 10 a
# year are nper(0.0, -10, 100) = 10 years, as nper(0.000001, -10, 100) says within a ten-thousandth.
# Seen with numpy-financial 1.0.0 (CPython 3.11, Linux): -10. At a rate of 0 the sign of the present value is turned;
# 10.000055 at a millionth. Where one of several rates is 0 the whole array is answered by that one figure, also for
# the rates that are not 0: a payback table with one undiscounted row becomes a single wrong number, without an error.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet numpy-financial==1.0.0 numpy==2.4.6
cd "$folder"
env/bin/python - <<'PY'
import sys

import numpy as np
import numpy_financial as npf

undiscounted = npf.nper(0.0, -10, 100)
nearly = npf.nper(1e-6, -10, 100)
table = npf.nper(np.array([0.0, 0.01, 0.05]), -10, 100)
alone = [float(npf.nper(rate, -10, 100)) for rate in (0.01, 0.05)]
print(f"rate 0: {undiscounted}, rate 0.000001: {nearly:.4f}, rates 0, 1 % and 5 % in one call: {table}, the last two alone: {alone}")
as_seen = undiscounted == -10 and abs(nearly - 10) < 1e-3 and np.ndim(table) == 0 and table == -10
sys.exit(not (as_seen and alone[0] > 10 and alone[1] > 14))
PY
