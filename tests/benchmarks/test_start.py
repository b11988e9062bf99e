"""What a command costs from its start to its end, beside importing four libraries that it is made with."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from side_by_side import Ratio, program

pytestmark = [pytest.mark.slow]

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
