#!/bin/sh
# Guess, written down before running: reading an OCEL 2.0 log and writing it again keeps every event and every qualified
# relation; in a hand-over one person can be both whom a ticket goes from and whom it goes to.
# Seen with pm4py 2.7.23.11 (CPython 3.11, Linux): of two relations of one event to the same object, "from" and "to", one
# is kept; an event without objects is left out altogether. Nothing is said, and what is written again lacks both.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet pm4py==2.7.23.11
cd "$folder"
env/bin/python -W ignore - <<'PY'
import json
import sys

import pm4py


def assigned(event, hour, **relations):
    related = [{"objectId": its, "qualifier": qualifier} for qualifier, its in relations.items()]
    return {"id": event, "type": "assign", "time": f"2026-01-05T0{hour}:00:00Z", "attributes": [], "relationships": related}


log = {
    "objectTypes": [{"name": "ticket", "attributes": []}, {"name": "person", "attributes": []}],
    "eventTypes": [{"name": "assign", "attributes": []}],
    "objects": [{"id": its, "type": kind, "attributes": []} for its, kind in (("T1", "ticket"), ("P1", "person"), ("P2", "person"))],
    "events": [
        assigned("other", 1, about="T1", giver="P1", taker="P2"),
        assigned("itself", 2, about="T1", giver="P1", taker="P1"),
        assigned("nobody", 3),
    ],
}
with open("log.json", "w") as file:
    json.dump(log, file)
pm4py.write_ocel2_json(pm4py.read_ocel2_json("log.json"), "again.json")
with open("again.json") as file:
    kept = {event["id"]: sorted(its["qualifier"] for its in event["relationships"]) for event in json.load(file)["events"]}
print(f"relations after reading and writing: {kept}")
sys.exit(not (len(kept.get("other", ())) == 3 and len(kept.get("itself", ())) == 2 and "nobody" not in kept))
PY
