"""A long day at the window: edits, undos, saves and imports by the thousand leave no more in memory than a few did."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from soak import LOOKS, ROUND

from itsm_fit.storage.project_file import open_project

_SOAK = Path(__file__).with_name("soak.py")


def _left(folder: Path, first: int, rounds: int) -> int:
    """How many objects more there are after so many rounds than after the first ones."""
    paths = [str(_SOAK.parents[2]), *filter(None, sys.path)]
    done = subprocess.run(  # noqa: S603 - our own
        [sys.executable, str(_SOAK), str(folder), str(first), str(rounds)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        check=True,
        timeout=120 + 10 * (first + rounds),
    )
    return int(done.stdout)


def _saved_last(folder: Path) -> str:
    (process,) = open_project(folder / "day.itsmfit").processes.values()
    return " ".join(node.name for node in process.nodes)


@pytest.mark.slow
def test_hundreds_of_edits_undos_saves_and_imports_leave_nothing_behind(tmp_path: Path) -> None:
    assert _left(tmp_path, 4, 6) < (6 + LOOKS) * ROUND / 2, "less than one object for two edits"
    assert "Kept 17" in _saved_last(tmp_path)


@pytest.mark.long
def test_ten_thousand_edits_undos_saves_and_imports_leave_nothing_behind(tmp_path: Path) -> None:
    assert _left(tmp_path, 20, 480) < (480 + LOOKS) * ROUND / 20, "less than one object for twenty edits"
    assert "Kept 507" in _saved_last(tmp_path)
