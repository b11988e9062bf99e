"""What a command costs from its start to its end, beside four libraries it is made with, and when it runs on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from side_by_side import ROOT, Ratio, Spent, program

LIBRARIES = [sys.executable, "-c", "import numpy, typer, rich, msgspec"]
COMMAND = [sys.executable, "-m", "ui.app"]
SAMPLE = "sample_models/itsm/itsm-selection.itsmfit"


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (["--version"], 0.3),
        (["--help"], 0.6),
        (["score", SAMPLE], 1.5),
        (["report", SAMPLE, "-o", "{tmp}/r.xlsx"], 3),
        (["demo", "-o", "{tmp}/demo"], 3),
    ],
    ids=lambda value: value[0].strip("-") if isinstance(value, list) else "",
)
def test_a_command_beside_the_libraries_alone(
    compare: Callable[..., Ratio], bytecode: Path, tmp_path: Path, arguments: list[str], wanted: float
) -> None:
    command = [each.format(tmp=tmp_path) for each in arguments]
    ours = program([*COMMAND, *command], cache=bytecode)
    assert compare(f"itsm-fit {arguments[0]}", ours, program(LIBRARIES, cache=bytecode), wanted).ours


IN_ONE_PROCESS = """
import sys
from itsm_fit.cli import main
number, *argv = sys.argv[1:]
for _ in range(int(number)):
    assert main(argv, lambda _: 9) == 0
"""


@pytest.mark.parametrize("each", ["of today", "of the reference"])
def test_a_project_of_a_thousand_in_one_process_beside_a_process_of_its_own(
    compare: Callable[..., Ratio], bytecode: Path, request: pytest.FixtureRequest, each: str
) -> None:
    number = 1_000 if request.config.getoption("--benchmark-enable") else 10
    together = program([sys.executable, "-c", IN_ONE_PROCESS, str(number), "score", str(ROOT / SAMPLE)], cache=bytecode)
    root = ROOT if each == "of today" else request.getfixturevalue("reference")  # which reads its own sample only
    alone = program([*COMMAND, "score", str(root / SAMPLE)], root=root, cache=bytecode)

    def share() -> Spent:
        spent = together()
        return spent._replace(seconds=spent.seconds / number)

    row = f"one of {number:,} projects in one process, beside a process {each}"
    assert compare(row, share, alone, 1 / 14, rounds=2).ours
