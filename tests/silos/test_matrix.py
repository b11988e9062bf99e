"""Lanes × lanes over all processes, and what merging two roles would save, by hand and by really merging them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from builders import contract_process, process_of, project_of
from game_models import drawn
from hypothesis import given, settings
from silo_models import DESK, ROLES, in_lanes, two_lanes, with_lanes
from thorough import examples

from itsm_fit.model import edits
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.process import Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.text import text_key
from itsm_fit.scoring.fit import score
from itsm_fit.silos.silos import Silos, silos_of


def found_in(*processes: Process) -> Silos:
    return silos_of(score(project_of(*processes)))


def table(silos: Silos) -> dict[tuple[str, str], float | None]:
    return {(cell.source.name, cell.target.name): cell.per_month.whole for cell in silos.cells}


def test_hand_offs_a_month_are_those_of_a_case_times_the_cases():
    """Escalate is entered 0.3 · 1.25 times a case, and left as often; 1200 cases a month."""
    silos = found_in(replace(two_lanes(), cases_per_month=1200.0))
    assert table(silos) == pytest.approx({("Service desk", "Expert"): 450.0, ("Expert", "Service desk"): 450.0})
    assert silos.per_month.whole == pytest.approx(900.0)


def test_a_role_is_one_in_all_processes_however_it_is_spelled():
    other = in_lanes(contract_process(), {**DESK, "Escalate": " second  LINE"})
    first = in_lanes(contract_process(), {**DESK, "Escalate": "Second line"})
    silos = found_in(replace(first, cases_per_month=100.0), replace(other, id="Q", cases_per_month=10.0))
    assert table(silos) == pytest.approx(
        {("Service desk", "Second line"): 41.25, ("Second line", "Service desk"): 41.25}
    )
    assert [role.name for role in silos.roles] == ["Service desk", "Second line"]
    assert silos.cells[0].per_case == pytest.approx({"P": 0.375, "Q": 0.375})


def test_a_process_without_a_volume_is_named_and_never_counts_as_nothing():
    silos = found_in(replace(two_lanes(), cases_per_month=100.0), replace(two_lanes(), id="Q"))
    cell = silos.cells[0]
    assert (cell.per_month.whole, cell.per_month.known, cell.per_month.missing) == (None, pytest.approx(37.5), ("Q",))
    assert cell.per_case == pytest.approx({"P": 0.375, "Q": 0.375})
    assert silos.per_month.whole is None
    assert silos.without_volume == ("Q",)


def test_what_never_happens_needs_no_volume():
    never = in_lanes(drawn("s>x1 x1>A:0 x1>B:1 A>e B>e"), {"s": "One", "x1": "One", "B": "One", "e": "One", "A": "Two"})
    silos = found_in(never)
    assert table(silos) == {("One", "Two"): 0.0, ("Two", "One"): 0.0}
    assert (silos.without_volume, silos.merges) == ((), ())


def test_a_loop_that_nobody_can_leave_has_no_figure_and_is_named():
    looping = in_lanes(drawn("s>A A>B B>A"), {"s": "One", "A": "One", "B": "Two"})
    silos = found_in(replace(looping, cases_per_month=10.0))
    assert table(silos) == {("One", "Two"): None, ("Two", "One"): None}
    assert (silos.never_ending, silos.without_volume) == (("P",), ())
    assert silos.merges[0].per_month.whole is None


def test_work_in_no_lane_is_in_the_matrix_but_is_no_role_to_merge():
    silos = found_in(replace(in_lanes(contract_process(), {"Escalate": "Expert"}), cases_per_month=1200.0))
    assert table(silos) == pytest.approx({("(no lane)", "Expert"): 450.0, ("Expert", "(no lane)"): 450.0})
    assert silos.merges == ()


def test_lanes_without_a_name_are_roles_of_their_own():
    def unnamed(process_id: str) -> Process:
        process = two_lanes()
        lanes = tuple(replace(lane, name="") for lane in process.lanes)
        return replace(process, id=process_id, name=process_id, lanes=lanes, cases_per_month=100.0)

    silos = found_in(unnamed("P"), unnamed("Q"))
    assert {cell.source.name for cell in silos.cells} == {
        *("(unnamed lane 1) of P", "(unnamed lane 2) of P", "(unnamed lane 1) of Q", "(unnamed lane 2) of Q")
    }


def test_two_lanes_of_one_name_hand_over_to_themselves():
    nodes = (Node("s", NodeKind.START, lane="a"), Node("T", NodeKind.TASK, lane="b"), Node("e", NodeKind.END, lane="b"))
    process = process_of(nodes, [("s", "T"), ("T", "e")], lanes=(Lane("a", "IT"), Lane("b", "it")), cases_per_month=5.0)
    silos = found_in(process)
    assert table(silos) == {("IT", "IT"): 5.0}
    assert silos.per_month.whole == 5.0
    assert silos.merges == ()


def test_messages_count_apart_and_once():
    """Both pools hold a process: their message counts with its sender."""
    asks = replace(drawn("s>A A>e"), cases_per_month=10.0)
    does = replace(drawn("s2>B B>e2", process_id="Q"), cases_per_month=7.0)
    pools = (Pool("p", "User", "P"), Pool("q", "IT", "Q"), Pool("out", "Supplier"))
    messages = (MessageFlow("m1", "A", "B"), MessageFlow("m2", "out", "B"))
    silos = silos_of(score(Project("Test", (Document("p.bpmn", (asks, does), pools, messages),))))
    found = {(cell.source.name, cell.target.name): cell.per_month.whole for cell in silos.messages}
    assert found == pytest.approx({("User", "IT"): 10.0, ("Supplier", "IT"): 7.0})
    assert silos.cells == ()


def test_merging_saves_what_passes_between_the_two_roles_both_ways():
    """Desk → Expert → Manager → Desk: one case a pass each, 10 a month."""
    process = in_lanes(drawn("s>A A>B B>C C>e"), {"s": "Desk", "A": "Desk", "B": "Expert", "C": "Manager", "e": "Desk"})
    silos = found_in(replace(process, cases_per_month=10.0), replace(two_lanes(), id="Q", cases_per_month=100.0))
    saved = {tuple(role.name for role in merge.roles): merge.per_month.whole for merge in silos.merges}
    assert saved == pytest.approx(
        {
            ("Expert", "Service desk"): 75.0,
            ("Desk", "Expert"): 10.0,
            ("Desk", "Manager"): 10.0,
            ("Expert", "Manager"): 10.0,
        }
    )
    assert next(iter(saved)) == ("Expert", "Service desk")


@given(with_lanes())
@settings(max_examples=examples(40), deadline=None)
def test_the_matrix_sums_to_the_hand_offs_of_each_process(processes: tuple[Process, ...]) -> None:
    fit = score(project_of(*processes))
    silos = silos_of(fit)
    for process in fit.processes:
        cases = [cell.per_case[process.id] for cell in silos.cells if process.id in cell.per_case]
        if process.handoffs is None:
            assert None in cases
        else:
            assert sum(each or 0.0 for each in cases) == pytest.approx(process.handoffs, abs=1e-9)


@given(with_lanes())
@settings(max_examples=examples(30), deadline=None)
def test_a_merge_saves_what_renaming_the_lanes_saves(processes: tuple[Process, ...]) -> None:
    project = project_of(*processes)
    fit = score(project)
    before = silos_of(fit)
    for merge in before.merges:
        keys = {role.key for role in merge.roles}
        renamed = project
        for process_id, process in project.processes.items():
            for lane in process.lanes:
                if (text_key(lane.name) or f"{process_id}/{lane.id}") in keys:
                    renamed = edits.rename_lane(renamed, process_id, lane.id, "Both")
        after = silos_of(score(renamed, since=fit))
        for process_id, saved in merge.per_case.items():
            was, now = (between_roles(silos, process_id) for silos in (before, after))
            if was is not None and saved is not None:
                assert now == pytest.approx(was - saved, abs=1e-9)
        if before.per_month.whole is not None and merge.per_month.whole is not None:
            passed = [
                sum(cell.per_month.known for cell in silos.cells if cell.source.key != cell.target.key)
                for silos in (before, after)
            ]
            assert passed[1] == pytest.approx(passed[0] - merge.per_month.whole, abs=1e-6)


def between_roles(silos: Silos, process_id: str) -> float | None:
    cases = [
        cell.per_case[process_id]
        for cell in silos.cells
        if process_id in cell.per_case and cell.source.key != cell.target.key
    ]
    return None if None in cases else sum(each or 0.0 for each in cases)


@given(with_lanes(ROLES))
@settings(max_examples=examples(30), deadline=None)
def test_a_merge_saves_the_hand_offs_that_a_single_lane_saves(processes: tuple[Process, ...]) -> None:
    """Where a role has one lane in each process: steps of both lanes in one, scored again by the contract's rule."""
    fit = score(project_of(*processes))
    found = {frozenset(role.name for role in merge.roles): merge for merge in silos_of(fit).merges}
    for one, other in combinations(range(3), 2):
        merged = tuple(
            replace(
                process,
                nodes=tuple(
                    replace(node, lane=f"L{one}") if node.lane == f"L{other}" else node for node in process.nodes
                ),
            )
            for process in processes
        )
        after = score(project_of(*merged), since=fit)
        merge = found.get(frozenset((ROLES[one], ROLES[other])))
        for process in fit.processes:
            saved = merge.per_case.get(process.id, 0.0) if merge is not None else 0.0
            if process.handoffs is not None and saved is not None:
                assert after.process_by_id[process.id].handoffs == pytest.approx(process.handoffs - saved, abs=1e-9)
