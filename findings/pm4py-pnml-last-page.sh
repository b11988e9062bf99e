#!/bin/sh
# Guess, written down before running: pm4py reads a PNML net that is drawn on two pages, joined by a reference place, as
# ISO/IEC 15909-2 describes it, as the one net of both pages, or refuses it.
# Seen with pm4py 2.7.23.11 (CPython 3.11, Linux): it reads the last page alone, without a word: of the net
# start -> Take -> done (page 1), done -> Close -> end (page 2) only "Close" and its place after it are left, the initial
# marking is lost, and Close may fire at any time, as nothing stands before it.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pm4py==2.7.23.11
cd "$folder"
cat > net.pnml <<'XML'
<pnml xmlns="http://www.pnml.org/version-2009/grammar/pnml">
<net id="n" type="http://www.pnml.org/version-2009/grammar/ptnet">
<page id="page1">
<place id="start"><initialMarking><text>1</text></initialMarking></place>
<transition id="take"><name><text>Take</text></name></transition>
<place id="done"/>
<arc id="a1" source="start" target="take"/><arc id="a2" source="take" target="done"/>
</page>
<page id="page2">
<referencePlace id="done2" ref="done"/>
<transition id="close"><name><text>Close</text></name></transition>
<place id="end"/>
<arc id="a3" source="done2" target="close"/><arc id="a4" source="close" target="end"/>
</page>
</net></pnml>
XML
env/bin/python -W ignore - <<'PY'
import sys

import pm4py

net, initial, _ = pm4py.read_pnml("net.pnml")
transitions = sorted(transition.label for transition in net.transitions)
before = [arc.source.name for arc in net.arcs if arc.target in net.transitions]
print(f"transitions {transitions}, places before one {before}, initial marking {dict(initial)}")
sys.exit((transitions, before, dict(initial)) != (["Close"], [], {}))
PY
