#!/bin/sh
# Guess, written down before running: a log whose rows stand newest first, as ticket systems export them, is the same log:
# start activities, variants and the graph of what follows what go by the times of the events.
# Seen with pm4py 2.7.23.11 (CPython 3.11, Linux): of one table with Log before Solve, written newest first, the
# directly-follows graph says Log > Solve, while variants say Solve, Log and the start activity is Solve: the graph
# sorts by time, the others go by the rows. No warning; sorted rows give one answer everywhere.
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

times = pd.to_datetime(["2026-01-05 09:00", "2026-01-05 10:00"], utc=True)
oldest_first = pd.DataFrame({"case:concept:name": "1", "concept:name": ["Log", "Solve"], "time:timestamp": times})
newest_first = oldest_first.iloc[::-1].reset_index(drop=True)


def told(log):
    return list(pm4py.discover_dfg(log)[0]), list(pm4py.get_variants(log)), list(pm4py.get_start_activities(log))


print(f"graph, variants, start: oldest first {told(oldest_first)}, newest first {told(newest_first)}")
same = ([("Log", "Solve")], [("Log", "Solve")], ["Log"])
sys.exit(not (told(oldest_first) == same and told(newest_first) == (same[0], [("Solve", "Log")], ["Solve"])))
PY
