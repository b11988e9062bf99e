#!/bin/sh
# Guess, written down before running: kendall_w takes what its documentation calls it, "a list of rating lists", ranks
# the ratings of each rater and gives 1 where all raters say the same, ties or not; Kendall's W never leaves 0 to 1.
# Seen with kendall_w 1.0.0 (CPython 3.11, Linux): nothing is ranked. Three raters who all rate three demos 1, 5 and 9
# have a W of 16; three who all say 1, 1, 2 agree completely and get 0.33, for ties are not corrected. Only ranks
# without ties give the W of the books. Nothing is raised, and nothing warns.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet kendall_w==1.0.0
cd "$folder"
env/bin/python - <<'PY'
import sys

from kendall_w import compute_w

seen = {
    "ranks 1, 2, 3": compute_w([[1, 1, 1], [2, 2, 2], [3, 3, 3]]),
    "ratings 1, 5, 9": compute_w([[1, 1, 1], [5, 5, 5], [9, 9, 9]]),
    "ratings 1, 1, 2": compute_w([[1, 1, 1], [1, 1, 1], [2, 2, 2]]),
}
print(f"W of three raters who agree: {seen}")
sys.exit({name: round(w, 9) for name, w in seen.items()} != {"ranks 1, 2, 3": 1.0, "ratings 1, 5, 9": 16.0, "ratings 1, 1, 2": round(1 / 3, 9)})
PY
