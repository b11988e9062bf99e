"""What the matrix would be if roles were one."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from builders import contract_process, project_of
from hypothesis import given, settings
from silo_models import DESK, ROLES, in_lanes, with_lanes

from itsm_fit.model.process import Lane, Process
from itsm_fit.scoring.fit import score
from itsm_fit.silos.merging import merged
from itsm_fit.silos.silos import Silos, silos_of


def desk_expert_requester() -> Silos:
    """1200 cases: 450 to the expert, 450 back, 1200 to the requester."""
    process = in_lanes(contract_process(), {**DESK, "Escalate": "Expert", "end": "Requester"})
    return silos_of(score(project_of(replace(process, cases_per_month=1200.0))))


def test_what_passes_between_two_roles_is_saved_and_the_rest_is_theirs_together():
    silos = desk_expert_requester()
    desk, expert, requester = (next(role for role in silos.roles if role.key == key) for key in KEYS)
    tried = merged(silos.crossings, [(desk, expert)])
    assert (tried.saved.known, tried.left.known) == (pytest.approx(900.0), pytest.approx(1200.0))
    assert tried.groups == ((desk, expert),)
    assert [(cell.source.name, cell.target.name) for cell in tried.cells] == [("Service desk + Expert", "Requester")]
    assert merged(silos.crossings, [(desk, expert), (requester, desk)]).left.known == 0.0


KEYS = ("service desk", "expert", "requester")


def test_pairs_that_share_a_role_are_one_however_they_are_named():
    silos = desk_expert_requester()
    pairs = [*combinations(silos.roles, 2)]
    assert {len(merged(silos.crossings, order).groups) for order in (pairs, pairs[::-1], pairs[:2], pairs[1:])} == {1}


def test_without_a_pair_all_stays():
    silos = desk_expert_requester()
    tried = merged(silos.crossings, [])
    assert (tried.cells, tried.saved.known, tried.groups) == (silos.cells, 0.0, ())


@given(with_lanes(ROLES))
@settings(max_examples=25, deadline=None)
def test_it_is_what_is_counted_when_the_lanes_are_made_one(processes: tuple[Process, ...]) -> None:
    """The lanes of two roles are drawn as one and all is scored again."""
    silos = silos_of(score(project_of(*processes)))
    named = [role for role in silos.roles if role.name in ("Desk", "Expert")]
    if len(named) < 2:
        return
    one, other = named
    drawn = tuple(_as_one(process) for process in processes)
    again = silos_of(score(project_of(*drawn)))
    tried = merged(silos.crossings, [(one, other)])
    assert tried.left.known == pytest.approx(again.per_month.known)
    assert sorted(cell.per_month.known for cell in tried.cells) == pytest.approx(
        sorted(cell.per_month.known for cell in again.cells)
    )


def _as_one(process: Process) -> Process:
    """The expert's lane is the desk's."""
    expert = next(lane.id for lane in process.lanes if lane.name == "Expert")
    desk = next(lane.id for lane in process.lanes if lane.name == "Desk")
    lanes: tuple[Lane, ...] = tuple(lane for lane in process.lanes if lane.id != expert)
    nodes = tuple(replace(node, lane=desk) if node.lane == expert else node for node in process.nodes)
    return replace(process, nodes=nodes, lanes=lanes)
