#!/bin/sh
# Guess, written down before running: the cycle time of a log is the average time between the completions of units, as
# its documentation says with an example (100 units in 40 hours: 24 minutes). Two cases, worked on from 0:00 to 0:10 and
# from 0:05 to 0:15, take 15 minutes together: 7.5 minutes.
# Seen with pm4py 2.7.23.11 (CPython 3.11, Linux): 0.0. The last stretch of work without a pause is never added: of two
# cases from 0:00 to 0:10 and from 0:20 to 0:30 the first counts alone (5 minutes instead of 10), and a log that is
# worked on without any pause has cycle time 0.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pm4py==2.7.23.11
cd "$folder"
env/bin/python -W ignore - <<'PY'
import sys

import pandas as pd
import pm4py

day = pd.Timestamp("2026-01-05", tz="UTC")


def minute(at):
    return day + pd.Timedelta(minutes=at)


def cycle_minutes(*spans):
    rows = [
        {"case:concept:name": str(at), "concept:name": "Solve", "start_timestamp": minute(start), "time:timestamp": minute(end)}
        for at, (start, end) in enumerate(spans)
    ]
    log = pm4py.format_dataframe(pd.DataFrame(rows), start_timestamp_key="start_timestamp")
    return pm4py.get_cycle_time(log) / 60


found = cycle_minutes((0, 10), (5, 15)), cycle_minutes((0, 10), (20, 30))
print(f"without a pause {found[0]} minutes a case (by hand 7.5), with one {found[1]} (by hand 10)")
sys.exit(found != (0.0, 5.0))
PY
