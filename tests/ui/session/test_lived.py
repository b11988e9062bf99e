"""A replay is there for as long as the project has the ways that it was replayed on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from builders import contract_process, project_of
from log_kit import log_of
from pytestqt.qtbot import QtBot

from itsm_fit.model.process import Bounds, Flow, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.replay.replaying import replayed
from ui.session.lived import Lived
from ui.session.session import Revision, Session
from ui.session.tasks import Tasks

PROJECT = project_of(contract_process())
REPLAY = replayed(PROJECT, log_of([["Log", "Fix", "Verify"], ["Log", "Verify"]]))


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    tasks = Tasks()
    made = Session(tasks, evaluate=lambda *_: pytest.fail("no figure is needed here"))
    made.score = lambda: None  # type: ignore[method-assign]
    made._rescore.timeout.disconnect()
    made.open(Revision(PROJECT))
    yield made
    assert tasks.end(5_000)


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def lived(session: Session, told: list[str]) -> Lived:
    made = Lived(session)
    made.show(REPLAY)
    made.changed.connect(lambda: told.append("changed"))
    return made


def _changed(change: Callable[[Process], Process]) -> Project:
    (document,) = PROJECT.documents
    return replace(PROJECT, documents=(replace(document, processes=tuple(map(change, document.processes))),))


def _other_shares(process: Process) -> Process:
    nodes = tuple(replace(node, name=f"{node.name}!", bounds=Bounds(0, 0, 9, 9)) for node in process.nodes)
    return replace(process, nodes=nodes, flows=tuple(replace(flow, share=0.5, name="so") for flow in process.flows))


def test_shares_names_and_places_take_no_replay_away(session: Session, lived: Lived, told: list[str]) -> None:
    session.push("Dress", Revision(_changed(_other_shares)))
    assert lived.replay is REPLAY
    assert told == []


@pytest.mark.parametrize(
    "change",
    [
        lambda its: replace(its, flows=(*its.flows, Flow("past", "Log", "Verify"))),
        lambda its: replace(its, flows=its.flows[:-1]),
        lambda its: replace(its, flows=(replace(its.flows[0], target="Fix"), *its.flows[1:])),
        lambda its: replace(
            its,
            nodes=tuple(replace(each, kind=NodeKind.PARALLEL) if each.id == "done" else each for each in its.nodes),
        ),
        lambda its: replace(its, id="other"),
    ],
    ids=["flow added", "flow deleted", "flow led elsewhere", "gateway of another kind", "process gone"],
)
def test_other_ways_take_it_away_and_undo_brings_it_back(
    session: Session, lived: Lived, told: list[str], change: Callable[[Process], Process]
) -> None:
    session.push("Other ways", Revision(_changed(change)))
    assert lived.replay is None
    assert told == ["changed"]
    session.stack.undo()
    assert lived.replay is REPLAY
    assert told == ["changed"] * 2


def test_another_project_lets_it_go_though_it_has_the_same_process(session: Session, lived: Lived) -> None:
    session.open(Revision(replace(PROJECT, name="Another")))
    assert lived.replay is None
    session.open(Revision(PROJECT))
    assert lived.replay is None


def test_what_was_replayed_on_another_state_is_held_against_that(session: Session, lived: Lived) -> None:
    lived.show(REPLAY, _changed(lambda its: replace(its, flows=its.flows[:-1])))
    assert lived.replay is None
    lived.clear()
    lived.show(REPLAY, PROJECT)
    assert lived.replay is REPLAY
