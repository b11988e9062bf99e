"""Logs that were damaged on their way: refused in one sentence, or read; nothing goes wrong unforeseen."""

from __future__ import annotations

from random import Random

import pytest
from builders import contract_process, project_of
from log_kit import csv_of, ocel_of, rows_of, xes_of

from itsm_fit.errors import FitError, InputError
from itsm_fit.replay.replaying import replayed
from itsm_fit.storage.logs import read_log

ROWS = rows_of([("Log", "Fix", "Verify")] * 6 + [("Log", "Escalate", "Verify")] * 3)
LOGS = {
    "log.csv": csv_of(ROWS),
    "log.xes": xes_of(ROWS),
    "log.json": ocel_of(ROWS),
    "history.csv": b"Key,Created,field,fromString,toString\n"
    b"A,01/Jan/24 9:00 AM,status,New,Open\nA,02/Jan/24 9:00 AM,status,Open,Done\n",
    "tickets.csv": b"number,opened_at,closed_at\nI1,2024-01-02 10:00:00,2024-01-03 09:00:00\nI2,2024-01-02 11:00:00,\n",
}
PIECES = (b",", b"\n", b'"', b"\xff", b"2024", b"<", b"&x;", b"\0", b"9999-99-99", b"-1", b";", b"99999999999999999999")


def damaged(data: bytes, random: Random) -> bytes:
    its = bytearray(data)
    for _ in range(random.randint(1, 6)):
        at, kind = random.randrange(len(its) or 1), random.randrange(5)
        if kind == 0:
            its[at : at + 1] = bytes([random.randrange(256)])
        elif kind == 1:
            del its[at : at + random.randint(1, 30)]
        elif kind == 2:
            its[at:at] = random.choice(PIECES)
        elif kind == 3:
            its[at:at] = its[random.randrange(len(its) or 1) :][: random.randint(1, 60)]
        else:
            its = its[: at + 1]
    return bytes(its)


@pytest.mark.parametrize("name", LOGS)
def test_a_damaged_log_is_read_or_refused(name: str, caplog: pytest.LogCaptureFixture) -> None:
    random, project = Random(name), project_of(contract_process())
    said = []
    for _ in range(40):
        data = damaged(LOGS[name], random)
        try:
            replayed(project, read_log(data, name))
        except InputError as refused:
            said.append(str(refused))
        except FitError:  # what is left means no step
            pass
        assert caplog.records == [], data
    assert [each for each in said if not each.startswith(name) or "\n" in each] == []
