"""Scoring again after an edit gives what scoring from nothing gives, and does anew only what the edit touched."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.errors import EditError
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.process import Bounds, Lane, Node, NodeKind
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.tool import Level
from itsm_fit.scoring.game.token_game import Play
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import evaluate
from itsm_fit.storage.bpmn import read_bpmn

_NOT_COMPARED = {"project", "workings", "net", "exploration", "chain", "samples"}


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """Every figure and word of a fit with the path to it."""
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_COMPARED:
                yield from leaves(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, Mapping):
        for key in sorted(value):
            yield from leaves(value[key], f"{path}[{key}]")
    elif isinstance(value, tuple | list) and value and not isinstance(value, str):
        for at, each in enumerate(value):
            yield from leaves(each, f"{path}[{at}]")
    else:
        yield path, value


def same_figures(one: Fit, other: Fit) -> None:
    ours, theirs = dict(leaves(one)), dict(leaves(other))
    assert ours.keys() == theirs.keys()
    for path, value in ours.items():
        if isinstance(value, float) and isinstance(theirs[path], float):
            neither = math.isnan(value) and math.isnan(theirs[path])  # coverage where nothing weighs
            assert neither or math.isclose(value, theirs[path], rel_tol=0, abs_tol=1e-12), path
        else:
            assert value == theirs[path], path


def small() -> Project:
    """Two processes, one of which calls the other; three tools, linked features, a row given twice, lanes."""
    incident = contract_process(Log=[must("R1")], Fix=[should("R2")], Escalate=[must("R3"), should("R4")])
    incident = replace(incident, lanes=(Lane("L", "Desk"), Lane("M", "Expert")))
    incident = replace(
        incident, nodes=tuple(replace(each, lane="LM"[at % 2]) for at, each in enumerate(incident.nodes))
    )
    nodes = (
        Node("s", NodeKind.START),
        Node("Call", NodeKind.CALL, "Handle", called="P"),
        Node("Plan", NodeKind.TASK, "Plan", requirements=(must("C1"),), requirement_refs=("R2",)),
        Node("e", NodeKind.END),
    )
    change = process_of(nodes, [("s", "Call"), ("Call", "Plan"), ("Plan", "e")], id="Q", name="Change")
    vendors = matrix_of(
        {
            "A": {"R1": "native", "R2": "no", "R3": "config", "R4": "?", "F1": "native", "X1": "config"},
            "B": {"R1": "addon", "R2": "native", "R3": "no", "R4": "custom", "F1": "half", "X1": "no"},
        }
    )
    more = matrix_of({"B": {"R3": "addon", "C1": "native"}, "C": {"R1": "native"}}, file="more.xlsx")
    links = (FeatureLink("C1", "vendors.xlsx!Matrix!D6"), FeatureLink("R4", "vendors.xlsx!Matrix!D6", partial=True))
    return project_of(incident, change, matrices=[vendors, more], requirements=(must("X1"),), links=links)


def _first(project: Project) -> Document:
    return project.documents[0] if project.documents else Document("gone.bpmn")


def _changed_settings(**values: float) -> Callable[[Project], Project]:
    return lambda project: edits.set_settings(project, replace(project.settings, **values))


def _level(level: Level, value: float) -> Callable[[Project], Project]:
    return lambda project: edits.set_settings(
        project, replace(project.settings, levels={**project.settings.levels, level: value})
    )


def _weigh(requirement: str, node: str, priority: Priority, weight: float | None) -> Callable[[Project], Project]:
    new = replace(must(requirement), priority=priority, weight=weight)
    return lambda project: edits.change_requirement(project, "P", node, requirement, new)


IDS = st.sampled_from(["R1", "R2", "R3", "R4", "C1", "X1"])
TOOLS = st.sampled_from(["A", "B", "C"])
SHARE = st.floats(0, 1)
EDITS: st.SearchStrategy[Callable[[Project], Project]] = st.one_of(
    st.builds(
        lambda rid, tool, level: lambda project: edits.answer_by_hand(project, rid, tool, level),
        IDS,
        TOOLS,
        st.sampled_from(Level) | SHARE,
    ),
    st.builds(lambda rid, tool: lambda project: edits.take_back_answer(project, rid, tool), IDS, TOOLS),
    st.builds(
        lambda at, tool, word: lambda project: edits.set_answer(project, project.matrices[0], tool, at, word),
        st.integers(0, 5),
        st.sampled_from(["A", "B"]),
        st.sampled_from(["native", "no", "", "never heard of"]),
    ),
    st.builds(
        lambda word, level: lambda project: edits.set_meaning(project, project.matrices[0], word, level),
        st.sampled_from(["native", "half", "?"]),
        st.sampled_from(Level),
    ),
    st.builds(
        lambda key, value: lambda project: edits.set_process_weight(project, key, value),
        st.sampled_from("PQ"),
        st.floats(0, 9),
    ),
    st.builds(
        lambda key, value: lambda project: edits.set_cases_per_month(project, key, value),
        st.sampled_from("PQ"),
        st.floats(0, 900) | st.none(),
    ),
    st.builds(lambda value: _changed_settings(must_threshold=value), SHARE),
    st.builds(lambda value: _changed_settings(step_threshold=value), SHARE),
    st.builds(lambda value: _changed_settings(cross_cutting_weight=value), st.floats(0, 5)),
    st.builds(_level, st.sampled_from([level for level in Level if level is not Level.UNKNOWN]), SHARE),
    st.builds(
        _weigh,
        st.sampled_from(["R3", "R4"]),
        st.just("Escalate"),
        st.sampled_from(Priority),
        st.floats(0, 9) | st.none(),
    ),
    st.builds(
        lambda fix: (
            lambda project: edits.set_shares(project, "P", "which", {"which-Fix": fix, "which-Escalate": 1 - fix})
        ),
        SHARE,
    ),
    st.builds(lambda: lambda project: edits.remove_requirement(project, "P", "Fix", "R2")),
    st.builds(lambda: lambda project: edits.add_requirement_ref(project, "P", "Verify", "R1")),
    st.builds(
        lambda name: lambda project: edits.rename_node(project, "P", "Fix", name), st.sampled_from(["Fix", "Mend"])
    ),
    st.builds(
        lambda name: lambda project: edits.rename_lane(project, "P", "L", name), st.sampled_from(["Desk", "Help"])
    ),
    st.builds(lambda name: lambda project: edits.rename_process(project, "P", name), st.sampled_from(["Incident", ""])),
    st.builds(lambda: lambda project: edits.delete_elements(project, _first(project), ["Escalate"])),
    st.builds(lambda: lambda project: edits.set_called(project, "Q", "Call", "nobody")),
    st.builds(lambda: lambda project: edits.remove_document(project, _first(project))),
    st.builds(lambda: lambda project: edits.remove_tool(project, "A")),
    st.builds(lambda: lambda project: edits.rename_tool(project, "C", "D")),
    st.builds(lambda all_: lambda project: edits.set_all_of(project, "C1", all_), st.booleans()),
    st.builds(lambda: lambda project: edits.remove_link(project, "R4", "vendors.xlsx!Matrix!D6")),
    st.builds(lambda: lambda project: edits.add_requirement(project, "Q", None, should("Q1"))),
)


def _tried(project: Project, change: Callable[[Project], Project]) -> Project:
    try:
        return change(project)
    except EditError:
        return project


@given(st.lists(EDITS, min_size=1, max_size=6))
@settings(max_examples=examples(60), deadline=None)
def test_scoring_after_edits_equals_scoring_from_nothing(changes: list[Callable[[Project], Project]]) -> None:
    project = small()
    fit = evaluate(project)
    for change in changes:
        project = _tried(project, change)
        fit = evaluate(project, since=fit)
    same_figures(fit, evaluate(project))


@given(data=st.data())
@settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_whatever_is_drawn_figures_and_nets_are_those_of_scoring_from_nothing(data: st.DataObject) -> None:
    drawing = (Path(__file__).parents[1] / "storage" / "models" / "hand_drawn.bpmn").read_bytes()
    state = replace(small(), documents=(read_bpmn(drawing, "a.bpmn"), *small().documents))
    fit = evaluate(state)
    for _ in range(data.draw(st.integers(1, 3))):
        state = edited(data, state)
        fit = evaluate(state, since=fit)
    anew = evaluate(state)
    same_figures(fit, anew)
    assert [each.play.net for each in fit.processes] == [each.play.net for each in anew.processes]


def test_what_is_only_moved_or_renamed_is_not_played_again() -> None:
    before = evaluate(small())
    named = edits.rename_node(before.project, "P", "Fix", "Mend")
    moved = edits.place_elements(named, named.documents[0], {"Fix": Bounds(10, 20, 100, 80)})
    after = evaluate(moved, since=before)
    for process in ("P", "Q"):  # the latter calls the former
        play, old = after.process_by_id[process].play, before.process_by_id[process].play
        assert play.exploration is old.exploration
        assert play.net is not None
        assert {node.node.name for node in play.net.nodes if node.node.id == "Fix"} == {"Mend"}
    steps = [step for process in after.processes for step in process.steps if step.key.endswith("Fix")]
    assert {step.name for step in steps} == {"Mend"}


def test_every_edit_of_the_property_can_be_made_to_the_project() -> None:
    """Otherwise the property above would prove little."""
    assert edits.set_shares(small(), "P", "which", {"which-Fix": 0.5, "which-Escalate": 0.5}) != small()
    assert edits.remove_link(small(), "R4", "vendors.xlsx!Matrix!D6") != small()


def test_an_answer_leaves_every_process_that_does_not_ask_for_it_as_it_was() -> None:
    before = evaluate(small())
    after = evaluate(edits.answer_by_hand(before.project, "C1", "A", Level.NONE), since=before)
    assert after.process_by_id["P"] is before.process_by_id["P"]
    assert after.process_by_id["Q"] is not before.process_by_id["Q"]
    assert after.requirement_by_id["R1"] is before.requirement_by_id["R1"]
    assert after.process_by_id["Q"].play is before.process_by_id["Q"].play


def test_a_step_that_asks_nothing_leaves_every_other_process_as_it_was() -> None:
    before = evaluate(small())
    grown = edits.add_node(before.project, "Q", Node("New", NodeKind.TASK, "New step"))
    after = evaluate(grown, since=before)
    assert "New" in after.process_by_id["Q"].step_by_key
    assert after.process_by_id["P"] is before.process_by_id["P"]
    assert after.requirements is before.requirements
    bare = evaluate(edits.delete_elements(grown, grown.documents[1], ["New"]), since=after)
    assert bare.process_by_id["P"] is before.process_by_id["P"]


def test_a_step_that_goes_takes_only_what_its_own_process_asks() -> None:
    """What it alone asked for is gone, so that the rows of all others move."""
    before = evaluate(small())
    apart = replace(before.project, documents=before.project.documents[::-1], requirements=(must("X1"), must("X2")))
    before = evaluate(edits.set_called(apart, "Q", "Call", "nobody"))
    after = evaluate(edits.delete_elements(before.project, before.project.documents[0], ["Plan"]), since=before)
    assert "C1" not in after.requirement_by_id
    assert after.support.row["R1"] < before.support.row["R1"]
    assert after.process_by_id["P"] is before.process_by_id["P"]
    assert after.requirement_by_id["R1"] is before.requirement_by_id["R1"]
    same_figures(after, evaluate(after.project))


def test_a_share_is_played_anew_only_where_it_counts() -> None:
    before = evaluate(replace(small(), documents=small().documents[:1]))
    project = edits.set_process_weight(before.project, "P", 7.0)
    after = evaluate(project, since=before)
    assert after.process_by_id["P"].play is before.process_by_id["P"].play
    moved = edits.set_shares(project, "P", "which", {"which-Fix": 0.5, "which-Escalate": 0.5})
    assert evaluate(moved, since=after).process_by_id["P"].play.visits["Escalate"] == pytest.approx(0.625)


def test_flows_of_a_called_process_are_played_anew_in_its_caller() -> None:
    before = evaluate(small())
    moved = edits.set_shares(before.project, "P", "which", {"which-Fix": 0.0, "which-Escalate": 1.0})
    after = evaluate(moved, since=before)
    assert isinstance(after.process_by_id["Q"].play, Play)
    assert after.process_by_id["Q"].play.visits["Call>Escalate"] == pytest.approx(1.25)
