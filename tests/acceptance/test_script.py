"""Which cases show what a tool promised, and what is said of what they do not show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from builders import contract_process, matrix_of, must, process_of, project_of, should

from itsm_fit.acceptance.covering import NotShown
from itsm_fit.acceptance.script import AcceptanceScript, acceptance_script
from itsm_fit.errors import FitError
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.scoring.fit import score


def script_of(project: Project, tool: str = "A") -> AcceptanceScript:
    return acceptance_script(score(project), tool)


def selection(answers: dict[str, str], **requirements: object) -> Project:
    return project_of(contract_process(**requirements), matrices=[matrix_of({"A": answers})])  # type: ignore[arg-type]


def test_carried_steps_are_shown_and_what_is_not_carried_is_no_promise() -> None:
    project = selection({"R1": "native", "R2": "no"}, Fix=[must("R1")], Escalate=[must("R2")])
    (path,) = script_of(project).paths
    assert (path.path.steps, path.musts, path.number) == (("Log", "Fix", "Verify"), ("R1",), 1)
    assert script_of(project).unmet_musts == ("R2",)


def test_open_steps_are_listed_apart() -> None:
    project = selection({"R1": "native", "R2": "?"}, Fix=[must("R1")], Escalate=[must("R2")])
    script = script_of(project)
    assert [step.key for step in script.processes[0].open] == ["Escalate"]
    assert script.open_musts == ("R2",)
    assert "Escalate" not in script.paths[0].path.steps


def test_a_must_that_is_met_is_shown_on_a_step_that_is_not_carried_for_another_reason() -> None:
    """The tool promises the must, though its step fails by another one."""
    project = selection({"R1": "native", "R2": "no"}, Escalate=[must("R1"), must("R2")])
    (path,) = script_of(project).paths
    assert "Escalate" in path.path.steps
    assert path.musts == ("R1",)


def test_a_must_of_several_steps_takes_the_nearest_unless_another_is_carried() -> None:
    project = selection({"R1": "native", "R2": "no"}, Fix=[must("R1")], Escalate=[must("R1"), must("R2")])
    assert script_of(project).paths[0].path.steps == ("Log", "Fix", "Verify")


def test_a_must_of_the_whole_process_is_shown_by_any_case() -> None:
    process = replace(contract_process(Fix=[must("R1")]), requirements=(must("R9"), should("R8")))
    project = project_of(process, matrices=[matrix_of({"A": {"R1": "native", "R9": "config", "R8": "addon"}})])
    (path,) = script_of(project).paths
    assert path.musts == ("R1", "R9")
    assert [ask.requirement.id for ask in path.whole] == ["R9", "R8"]
    alone = replace(contract_process(), requirements=(must("R9"),))
    (path,) = script_of(project_of(alone, matrices=[matrix_of({"A": {"R9": "native"}})])).paths
    assert (path.path.steps, path.musts) == (("Log", "Fix", "Verify"), ("R9",))


def _with_event() -> Process:
    nodes = (
        Node("s", NodeKind.START),
        Node("A", NodeKind.TASK, requirements=(must("R1"),)),
        Node("late", NodeKind.BOUNDARY, attached_to="A", requirements=(must("R2"),)),
        Node("B", NodeKind.TASK, requirements=(must("R3"),)),
        Node("e", NodeKind.END),
    )
    return process_of(nodes, [("s", "A"), ("A", "e"), ("late", "B", 0.2), ("B", "e")])


def test_a_must_on_an_event_stands_on_the_path_that_comes_by_it() -> None:
    answers = {"R1": "native", "R2": "native", "R3": "native"}
    (path,) = script_of(project_of(_with_event(), matrices=[matrix_of({"A": answers})])).paths
    assert (path.path.steps, path.musts) == (("A", "B"), ("R1", "R3", "R2"))
    answers["R3"] = "no"
    (path,) = script_of(project_of(_with_event(), matrices=[matrix_of({"A": answers})])).paths
    assert (path.path.steps, path.musts) == (("A",), ("R1", "R2"))


def test_each_requirement_is_asked_once_and_what_no_path_shows_stands_beside() -> None:
    process = contract_process(Log=[must("R1")], Fix=[should("R2"), should("R3")], Escalate=[should("R2")])
    answers = {"R1": "native", "R2": "config", "R3": "no", "R4": "native", "R5": "?"}
    project = project_of(process, matrices=[matrix_of({"A": answers})], requirements=(must("R4"), should("R5")))
    script = script_of(project)
    told = [ask.requirement.id for path in script.paths for scene in path.scenes for ask in scene.asks]
    assert sorted(told) == ["R1", "R2"]
    assert [ask.requirement.id for ask in script.beside] == ["R4"]
    assert [ask.requirement.id for ask in script.promised] == [*told, "R4"]


def test_the_steps_of_a_called_process_are_shown_under_the_call_and_by_themselves() -> None:
    nodes = (Node("s2", NodeKind.START), Node("Call", NodeKind.CALL, called="P"), Node("e2", NodeKind.END))
    caller = process_of(nodes, [("s2", "Call"), ("Call", "e2")], id="Q", name="Major")
    project = project_of(contract_process(Fix=[must("R1")]), caller, matrices=[matrix_of({"A": {"R1": "native"}})])
    assert [(path.process, path.path.steps, path.musts) for path in script_of(project).paths] == [
        ("P", ("Log", "Fix", "Verify"), ("R1",)),
        ("Q", ("Call", "Call>Log", "Call>Fix", "Call>Verify"), ("R1",)),
    ]


def test_a_step_that_no_case_reaches_is_told_with_the_reason() -> None:
    process = contract_process(Fix=[must("R1")])
    apart = Node("Apart", NodeKind.TASK, requirements=(must("R2"),))
    lost = replace(process, nodes=(*process.nodes, apart), flows=(*process.flows, Flow("f", "Apart", "end")))
    project = project_of(lost, matrices=[matrix_of({"A": {"R1": "native", "R2": "native"}})])
    script = script_of(project)
    assert [(its.step.key, its.why) for its in script.processes[0].missing] == [("Apart", NotShown.NEVER_ENTERED)]
    assert [ask.requirement.id for ask in script.beside] == ["R2"]


def test_a_process_of_which_no_case_completes_is_said() -> None:
    nodes = (Node("s", NodeKind.START), Node("A", NodeKind.TASK, requirements=(must("R1"),)), Node("B", NodeKind.TASK))
    stuck = process_of((*nodes, Node("p", NodeKind.PARALLEL)), [("s", "A"), ("A", "p"), ("B", "p"), ("B", "p")])
    project = project_of(stuck, matrices=[matrix_of({"A": {"R1": "native"}})])
    script = script_of(project)
    assert script.paths == ()
    assert list(script.sentences) == ["Incident: no case completes, so none can be shown: check says why."]


def test_a_tool_that_carries_nothing_has_nothing_to_show_and_it_is_said() -> None:
    script = script_of(selection({"R1": "no"}, Fix=[must("R1")]))
    assert (script.paths, script.minimal) == ((), True)
    assert list(script.sentences) == ["A carries no step and promises no must: there is nothing to be shown."]


def test_an_unknown_tool_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(FitError, match="There is no tool “B”: choose among A"):
        script_of(selection({"R1": "native"}, Fix=[must("R1")]), "B")


def test_where_there_is_no_tool_that_is_said_and_none_is_named() -> None:
    with pytest.raises(FitError, match="There is no tool yet"):
        acceptance_script(score(project_of(contract_process())), "A")
