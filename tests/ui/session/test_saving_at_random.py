"""In whatever order edits, saves, openings, colleagues, cancels and kills come: nothing acknowledged is ever lost."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from saving_world import World

SCHEDULES = 50
MANY_SCHEDULES = 1_000
STEPS = 80


@pytest.fixture(autouse=True)
def _nothing_left_for_threads() -> Iterator[None]:
    """What the stories leave dies here: another test's workers might come upon it first."""
    yield
    gc.enable()
    gc.collect()


def _tell(folder: Path, seed: int, monkeypatch: pytest.MonkeyPatch) -> World:
    with monkeypatch.context() as patched:
        world = World(folder, seed, patched)
        try:
            for _ in range(STEPS):
                world.step()
                if world.closed or world.wrong:
                    break
            world.finish()
        finally:
            world.end()
    assert not world.wrong, "\n".join([f"seed {seed}", *world.told[-80:]])
    return world


def _tell_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seeds: range) -> None:
    ends = {"kills": 0, "closed": 0, "writes": 0}
    for seed in seeds:
        folder = tmp_path / str(seed)
        folder.mkdir()
        world = _tell(folder, seed, monkeypatch)
        ends["kills"] += world.kills
        ends["closed"] += world.closed
        ends["writes"] += len(world.writes)
    assert all(ends.values())


@pytest.mark.slow
def test_fifty_random_stories_lose_nothing_acknowledged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tell_many(tmp_path, monkeypatch, range(SCHEDULES))


@pytest.mark.long
def test_a_thousand_random_stories_lose_nothing_acknowledged(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tell_many(tmp_path, monkeypatch, range(SCHEDULES, SCHEDULES + MANY_SCHEDULES))
