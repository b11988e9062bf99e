#!/bin/sh
# Guess, written down before running: pm4py plays a loop of a process tree with two redo parts, *('do', 'b', 'c'), the
# same way whether it plays the tree or the Petri net that it makes of it: between two times of "do" either b or c.
# Seen with pm4py 2.7.23.11 (CPython 3.11, Linux): played as a net, "c" comes in the traces; played as a tree it never
# comes in 1,000 cases, as only the second child is taken as redo part - a simulated log without a word of what is
# missing.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pm4py==2.7.23.11
cd "$folder"
env/bin/python -W ignore - <<'PY'
import sys
from collections import Counter

import pm4py

tree = pm4py.parse_process_tree("*('do', 'b', 'c')")


def counts(log):
    return Counter(event["concept:name"] for trace in log for event in trace)


of_tree = counts(pm4py.play_out(tree))
of_net = counts(pm4py.play_out(*pm4py.convert_to_petri_net(tree)))
print(f"played as a tree {dict(of_tree)}, as a net {dict(of_net)}")
sys.exit(not (of_tree["b"] > 100 and of_tree["c"] == 0 and of_net["b"] > 100 and of_net["c"] > 100))
PY
