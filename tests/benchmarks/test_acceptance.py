"""The fewest cases that show every step, beside trying every way on: exact both, where the latter ends at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from side_by_side import Ratio, script

PATHS = """
import sys
sys.path[:0] = ["tests", "tests/acceptance", "tests/scoring"]
from time import process_time
from every_case import explored, fewest_cases
from game_models import drawn, played
from itsm_fit.acceptance.covering import covering
way, choices = sys.argv[1], int(sys.argv[2])
flows = ["s>x0"]
for at in range(choices):
    for branch in "ABC":
        flows += [f"x{at}>{branch}{at}:0.{'ABC'.index(branch) + 2}", f"{branch}{at}>x{at + 1}"]
flows += [f"x{choices}>e:0.8", f"x{choices}>x0:0.2"]
import scipy.optimize, scipy.sparse  # which the other way needs nothing of
game = played(drawn(" ".join(flows)))
steps = [each.key for each in game.net.nodes if each.node.kind.is_activity]
start = process_time()
if way == "covering":
    cases = len(covering(game, [{step} for step in steps]).paths)
else:
    cases = fewest_cases(explored(game.net, game.exploration), [{step} for step in steps], set(steps)).cases
seconds = process_time() - start
assert cases == 1
"""
"""Three ways on at each of some choices after one another, and a way back to the first: one case shows all."""


def test_fewest_cases_beside_trying_all(compare: Callable[..., Ratio], request: pytest.FixtureRequest) -> None:
    choices = 5 if request.config.getoption("--benchmark-enable") else 3
    ours, theirs = (script(PATHS, way, choices) for way in ("covering", "trying"))
    assert compare(f"fewest cases for {3 * choices} steps", ours, theirs, rounds=3).ours
