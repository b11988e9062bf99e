"""What a check makes goes with it: nothing is left to a search for cycles, which would hold the window up."""

from __future__ import annotations

import gc
from itertools import pairwise

from little_models import END, START, drawn, project, step

from itsm_fit.checks import check_project


def test_a_check_leaves_no_cycles() -> None:
    steps = [step(f"s{number}", f"Step {number}") for number in range(20)]
    ids = ["start", *(each.id for each in steps), "end"]
    small = project(drawn(START, *steps, END, flows=" ".join(map(">".join, pairwise(ids)))))
    check_project(small)  # what is loaded for the first check leaves some
    gc.collect()
    gc.disable()
    try:
        check_project(small)
        assert gc.collect() == 0
    finally:
        gc.enable()
