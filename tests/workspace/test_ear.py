"""Others' edits are heard of within a second, also after the connection was lost."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from places import FilePlace, ServerPlace
from postgres_server import PostgresDatabase
from shared_projects import small

from itsm_fit.model import edits
from itsm_fit.workspace.desk import Desk
from itsm_fit.workspace.store import make_workspace


class Heard:
    """What a desk was told; `wait` waits until it was told so often."""

    def __init__(self) -> None:
        self._told, self._count = threading.Condition(), 0

    def __call__(self) -> None:
        with self._told:
            self._count += 1
            self._told.notify_all()

    def wait(self, times: int) -> None:
        with self._told:
            assert self._told.wait_for(lambda: self._count >= times, 30)

    @property
    def times(self) -> int:
        return self._count


def rename(desk: Desk, name: str) -> None:
    assert desk.save(edits.rename_node(desk.project, "incident", "INC_log", name)).sent


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_another_desk_commits_is_heard_of(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    place = (
        FilePlace(tmp_path / "team") if kind == "sqlite" else ServerPlace(request.getfixturevalue("postgres"))
    )  # fmt: skip
    with make_workspace(place.url(), ask=place.password) as workspace:
        known = workspace.create(small()).id
    anna, ben = place.opened(known, tmp_path / "anna"), place.opened(known, tmp_path / "ben")
    heard = Heard()
    ben.listen(heard)
    heard.wait(1)
    rename(anna, "Take the call")
    heard.wait(2)
    done = ben.exchange()
    assert done.came
    assert done.project.processes["incident"].node_by_id["INC_log"].name == "Take the call"
    anna.close()
    ben.close()
    assert not [each for each in threading.enumerate() if each.name in {"ear", "desk"}]


def test_it_is_heard_again_after_the_network_was_gone(postgres: PostgresDatabase, tmp_path: Path) -> None:
    place = ServerPlace(postgres)
    with make_workspace(place.url(), ask=place.password) as workspace:
        known = workspace.create(small()).id
    with place.proxy() as way:
        anna, ben = place.opened(known, tmp_path / "anna"), place.opened(known, tmp_path / "ben", way)
        heard = Heard()
        ben.listen(heard)
        heard.wait(1)
        way.cut()
        heard.wait(2)  # that it is gone
        rename(anna, "Take the call")
        way.mend()
        heard.wait(3)  # that it is there again: nobody knows what was missed
        assert ben.exchange().came
        before = heard.times
        rename(anna, "Answer")
        heard.wait(before + 1)
        assert ben.exchange().came
        anna.close()
        ben.close()


def test_closing_does_not_wait_for_a_workspace_that_is_gone(postgres: PostgresDatabase, tmp_path: Path) -> None:
    place = ServerPlace(postgres)
    with make_workspace(place.url(), ask=place.password) as workspace:
        known = workspace.create(small()).id
    with place.proxy() as way:
        ben = place.opened(known, tmp_path / "ben", way)
        ben.listen(lambda: None)
        way.cut()
        began = time.monotonic()
        ben.close()
        assert time.monotonic() - began < 20
