#!/bin/sh
# Guess, written down before running: working time between two moments is the part of each shift that lies between
# them, shifts over midnight included, which the documentation names: of a shift from 22:00 to 06:00 seven hours are
# left at 23:00.
# Seen with businesstimedelta 1.0.1 (Python 3.11.7, Linux): from 20:00 to noon of the next day there are 8 hours, from
# 23:00 to noon none: a ticket that comes in while the night shift works waits, by its clock, for the next night.
# An hour of work added at 02:00 ends at 23:00.
# Exits 0 while that is so, 1 when it changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip -q --disable-pip-version-check install businesstimedelta==1.0.1 2>/dev/null
env/bin/python - <<'PYTHON'
from datetime import datetime, time

from businesstimedelta import BusinessTimeDelta, Rules, WorkDayRule

night = Rules([WorkDayRule(start_time=time(22), end_time=time(6), working_days=[0, 1, 2, 3, 4])])
noon = datetime(2026, 11, 25, 12)  # a Wednesday
found = {
    "from 20:00": night.difference(datetime(2026, 11, 24, 20), noon).hours,
    "from 23:00": night.difference(datetime(2026, 11, 24, 23), noon).hours,
    "from 02:00": night.difference(datetime(2026, 11, 25, 2), noon).hours,
    "02:00 and an hour": (datetime(2026, 11, 25, 2) + BusinessTimeDelta(night, hours=1)).strftime("%H:%M"),
}
print(found)
raise SystemExit(found != {"from 20:00": 8, "from 23:00": 0, "from 02:00": 0, "02:00 and an hour": "23:00"})
PYTHON
