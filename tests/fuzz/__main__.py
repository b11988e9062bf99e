"""Fuzzing by hand: as many inputs as wanted, from any number on."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from fuzz.child import made
from fuzz.kinds import KINDS
from fuzz.run import Child, Limits, chunks


def main() -> int:
    """Try inputs, say what each fault is once, and count them; 1 when there is any."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000, help="how many")
    parser.add_argument("--seed", type=int, default=0, help="the number of the first; a run goes on from any number")
    parser.add_argument("--kind", action="append", choices=[*KINDS], help="only this kind; may be given again")
    parser.add_argument("--deep-every", type=int, default=8, help="of so many one is drawn, scored and so on as well")
    parser.add_argument("--keep", type=Path, help="write the inputs that went wrong into this folder")
    parser.add_argument("--traces", action="store_true", help="show where each fault came from")
    given = parser.parse_args()
    kinds = given.kind or [*KINDS]
    known: dict[tuple[str, str, str], int] = {}
    began = time.monotonic()
    with Child(limits=Limits(deep_every=given.deep_every)) as child:
        for kind, start, stop in chunks(kinds, given.seed, given.seed + given.inputs):
            for finding in child.findings(kind, start, stop):
                key = finding.kind, finding.what.partition(":")[0], finding.where
                known[key] = known.get(key, 0) + 1
                if known[key] == 1:
                    sys.stdout.write(f"{finding}\n    {finding.again}\n{finding.trace if given.traces else ''}")
                if given.keep and known[key] <= 3:
                    given.keep.mkdir(parents=True, exist_ok=True)
                    data = made(KINDS[kind], kind, finding.number)
                    (given.keep / f"{kind}-{finding.number}").write_bytes(data)
            tried, spent = stop - given.seed, time.monotonic() - began
            sys.stdout.write(
                f"{tried} tried, the next is {stop}; {sum(known.values())} faults; {spent:.0f} s; {kind}\n"
            )
            sys.stdout.flush()
    for (kind, what, where), times in sorted(known.items()):
        sys.stdout.write(f"{times:6} x {kind}: {what} [{where}]\n")
    return bool(known)


if __name__ == "__main__":
    sys.exit(main())
