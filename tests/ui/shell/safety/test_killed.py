"""A program that is killed at any moment loses nothing that its journal acknowledged, and at most a second of work."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from edits_until_killed import begun, edited

from itsm_fit.model.project import Project
from itsm_fit.storage.journal import read_record
from ui.shell.safety.journal import ENDING
from ui.shell.safety.recovery import left_behind

KILLS, ALL_KILLS = 10, 50
AT_ONCE = 5
_ROOT = Path(__file__).parents[4]
_PROGRAM = Path(__file__).parents[2] / "edits_until_killed.py"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")


@dataclass
class _Victim:
    """A program that edits; what it said, and when."""

    folder: Path
    seed: int
    said: list[tuple[float, str, int]] = field(default_factory=list)

    def start(self) -> None:
        environment = os.environ | {"PYTHONPATH": str(_ROOT), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, str(_PROGRAM), str(self.folder), str(self.seed)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)  # noqa: S603
        self.begun = threading.Event()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith("\n"):  # it may be killed in the middle of a word
                word, number = line.split()
                self.said.append((time.monotonic(), word, int(number)))
                self.begun.set()

    def kill(self) -> float:
        """Kill it now; returns when that was."""
        at = time.monotonic()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._listener.join()
        assert self.process.stdout is not None
        self.process.stdout.close()
        return at

    def last(self, word: str, before: float = float("inf")) -> int:
        return max((number for at, said, number in self.said if said == word and at <= before), default=0)


def _state(number: int) -> Project:
    return edited(begun(), number) if number else begun()


def _number_of(project: Project) -> int:
    said = project.processes["Process_1"].documentation
    return int(said.split()[1]) if said else 0


@pytest.mark.slow
def test_programs_killed_at_random_moments_lose_nothing_acknowledged(tmp_path: Path) -> None:
    _kill(range(0, KILLS, AT_ONCE), tmp_path)


@pytest.mark.long
def test_further_programs_killed_at_random_moments_lose_nothing_either(tmp_path: Path) -> None:
    _kill(range(KILLS, ALL_KILLS, AT_ONCE), tmp_path)


def _kill(batches: range, tmp_path: Path) -> None:
    dice = random.Random(20260301 + batches.start)
    for batch in batches:
        victims = [_Victim(tmp_path / str(seed), seed) for seed in range(batch, batch + AT_ONCE)]
        for victim in victims:
            victim.start()
        for victim in victims:
            assert victim.begun.wait(60)
        for victim in sorted(victims, key=lambda _: dice.random()):
            time.sleep(dice.uniform(0.0, 0.25))
            _judge(victim, victim.kill())


def _judge(victim: _Victim, killed: float) -> None:
    acknowledged = victim.last("kept")
    second_old = victim.last("edit", before=killed - 1.0)
    found = left_behind(victim.folder)
    if not found:
        assert acknowledged == second_old == 0
        return
    (record,) = found
    assert record.record is not None, record.problem
    number = _number_of(record.record.project)
    assert number >= acknowledged
    assert number >= second_old
    kept = record.record.project.processes["Process_1"]
    assert kept.documentation == _state(number).processes["Process_1"].documentation
    record.throw_away()
    assert not list(victim.folder.glob(f"*{ENDING}"))


def test_a_record_cut_in_half_is_offered_with_the_reason_and_never_restored(tmp_path: Path) -> None:
    victim = _Victim(tmp_path / "journals", 1)
    victim.start()
    deadline = time.monotonic() + 60
    while not victim.last("kept") and time.monotonic() < deadline:
        time.sleep(0.02)
    victim.kill()
    (file,) = victim.folder.glob(f"*{ENDING}")
    assert read_record(file).name == "edit 0"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    (found,) = left_behind(victim.folder)
    assert found.record is None
    assert "was not stored whole" in found.problem
    found.leave()
