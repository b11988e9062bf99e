"""The sourced selection as it is shipped: complete, sound, and playing as worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from itsm_fit.findings import Severity
from itsm_fit.model.process import NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.resources import folder
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit, ProcessFit
from itsm_fit.selection import evaluate, load
from itsm_fit.value.business import business_cases
from itsm_fit.value.worth import worth_of

SAMPLE = folder("sample_models") / "itsm"
MODELS = sorted(SAMPLE.glob("*.bpmn"))


@pytest.fixture(scope="module")
def project() -> Project:
    return load([SAMPLE / "itsm-selection.itsmfit"]).project


@pytest.fixture(scope="module")
def fit(project: Project) -> Fit:
    return evaluate(project)


def visits(fit: Fit, process: str, *steps: str) -> list[float | None]:
    return [played(fit, process).play.visits[step] for step in steps]


def played(fit: Fit, process: str) -> ProcessFit:
    return fit.process_by_id[process]


def test_it_holds_ten_processes_149_requirements_and_11_tools(fit: Fit) -> None:
    assert len(fit.processes) == 10
    assert len(fit.requirements) == 149
    assert len(fit.tools) == 11


def test_980_answers_are_sourced_and_the_other_659_stay_unknown(fit: Fit) -> None:
    answers = list(fit.support.answers.values())
    known = [answer for answer in answers if answer.level is not Level.UNKNOWN]
    assert len(answers) == 149 * 11
    assert len(known) == 980
    assert all("Source: " in answer.comment for answer in known)


def test_each_answer_word_means_what_it_says(project: Project) -> None:
    (matrix,) = project.matrices
    assert matrix.meanings == {
        "Native": Level.NATIVE,
        "Configuration": Level.CONFIGURATION,
        "Extension": Level.EXTENSION,
        "Custom": Level.CUSTOM,
        "None": Level.NONE,
        "Unknown": Level.UNKNOWN,
    }


def test_every_answer_names_its_cell(fit: Fit) -> None:
    answer = fit.support.answer("INC-07", "Request Tracker")
    assert (answer.level, answer.raw) == (Level.CONFIGURATION, "Configuration")
    assert answer.source == "tool-matrix.xlsx!Matrix!I16"


def test_36_requirements_that_no_process_needs_are_cross_cutting(fit: Fit) -> None:
    assert fit.cross_cutting is not None
    assert len(fit.cross_cutting.requirements) == 36
    assert {"SDK-07", "INC-12", "MRP-06"} <= set(fit.cross_cutting.requirements)


def test_no_model_has_an_error_or_a_warning(fit: Fit) -> None:
    assert [finding for finding in fit.findings if finding.severity is not Severity.INFO] == []
    assert fit.issues == ()


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_no_model_has_an_error_or_a_warning_on_its_own(path: Path) -> None:
    findings = evaluate(load([path]).project).findings
    assert [finding for finding in findings if finding.severity is not Severity.INFO] == []


def test_the_files_beside_the_project_file_say_the_same(project: Project) -> None:
    names = [document.name for document in project.documents]
    loaded = load([SAMPLE / name for name in (*names, "tool-matrix.xlsx")])
    assert loaded.issues == ()
    assert (loaded.project.documents, loaded.project.matrices) == (project.documents, project.matrices)


def test_every_step_has_its_minutes_and_every_role_its_rate(fit: Fit) -> None:
    worth = worth_of(fit)
    for process in worth.processes:
        for its in (process.by_hand, *process.tools.values()):
            assert (its.lacking, its.cycle_lacking, its.unpaid) == ((), (), ())
            assert its.cycle is not None
            assert its.cycle.exact
            assert its.money is not None


def test_what_no_source_gives_is_said_to_be_assumed_or_invented(project: Project) -> None:
    """No tool is said to be cheaper than another, and no result of a test is made up for a real one."""
    decision = project.decision
    assert all("assumed, alike for all" in item.name for item in decision.costs)
    by_tool = [{(i.name, i.amount) for i in decision.costs if i.tool == tool} for tool in project.tool_names]
    assert by_tool == [by_tool[0]] * 11
    assert [each for each in decision.benefits if each.tool or "assumption" not in each.reason] == []
    sources = {each.baseline.source for each in project.kpis if each.baseline is not None}
    assert sources == {"assumption for the example", "incident-tickets.csv, invented tickets"}
    assert (project.acceptance, project.evidence, project.replays) == ((), (), ())


def test_kpis_people_and_a_business_case_are_there(fit: Fit) -> None:
    its = fit.project
    assert len(its.kpis) == 5
    assert all(kpi.baseline and kpi.target and kpi.owner for kpi in its.kpis)
    known = {each.id for each in fit.requirements}
    assert {each for kpi in its.kpis for each in kpi.requirements} <= known
    ready = its.readiness
    assert all((ready.assessments, ready.involvements, ready.talks, ready.reviews, ready.improvements))
    assert any(talk.good_news for talk in ready.talks)
    lanes = {lane.name for process in its.processes.values() for lane in process.lanes}
    assert {each.role for each in ready.trainings} - {""} <= lanes
    cases = business_cases(fit, worth_of(fit), costs_of(fit))
    assert [case.tool for case in cases if case.present is None] == []


def test_each_process_is_drawn_in_a_pool_with_lanes(project: Project) -> None:
    for document in project.documents:
        (process,) = document.processes
        assert [pool.process for pool in document.pools if pool.process] == [process.id]
        assert len(process.lanes) >= 3
        assert all(node.lane and node.bounds for node in process.nodes)
        assert all(len(flow.waypoints) >= 2 for flow in (*process.flows, *document.message_flows))
        assert all(each.bounds for each in (*document.pools, *process.lanes))


def test_each_decision_has_shares_that_sum_to_one_and_says_what_they_rest_on(project: Project) -> None:
    decisions = 0
    for process in project.processes.values():
        for node in process.nodes:
            ways = process.outgoing.get(node.id, ())
            if node.kind is NodeKind.EXCLUSIVE and len(ways) > 1:
                decisions += 1
                assert sum(flow.share or 0 for flow in ways) == pytest.approx(1)
                assert "Basis: " in node.documentation
    assert decisions == 33


def test_every_case_of_every_process_ends(fit: Fit) -> None:
    for process in fit.processes:
        assert process.play.completes == pytest.approx(1)


def test_change_plays_as_worked_out_by_hand(fit: Fit) -> None:
    """0.30 + 0.62 reach the plan and 5 % of its results plan again; 0.08 go straight to the authority."""
    expected = [0.62, 0.92 / 0.95, 1.0, 0.92, 0.092, 0.828, 0.92]
    steps = ("CHG_assess", "CHG_plan", "CHG_authorise", "CHG_implement", "CHG_back_out", "CHG_update", "CHG_review")
    assert visits(fit, "change-enablement", *steps) == pytest.approx(expected)


def test_change_passes_from_role_to_role_as_worked_out_by_hand(fit: Fit) -> None:
    """Register 1, assess 0.62 there and back, authority 0.92 + 0.08, implement 0.92, review 0.092 + 0.828."""
    assert played(fit, "change-enablement").handoffs == pytest.approx(1 + 2 * 0.62 + 1.0 + 0.92 + 0.92)


def test_incident_plays_as_worked_out_by_hand(fit: Fit) -> None:
    """60 % are incidents; 1 % of them major, 34 % of the rest passed on; 5 % of the solutions are reopened."""
    resolved = 0.6 / 0.95
    investigated = 0.6 * 0.01 + 0.6 * 0.99 * 0.34 + 0.05 * resolved
    steps = ("INC_categorise", "INC_diagnose", "INC_investigate", "INC_escalate_up", "INC_change", "INC_resolve")
    expected = [0.6, 0.594, investigated, 0.1 * investigated, 0.1 * investigated, resolved]
    assert visits(fit, "incident-management", *steps) == pytest.approx(expected)


def test_a_called_process_is_played_inside_its_caller(fit: Fit) -> None:
    """40 % of the contacts are requests; 0.97 · 0.35 of those need an approval."""
    inside = visits(fit, "incident-management", "INC_request>SRQ_approve")
    assert inside == pytest.approx([0.4 * 0.97 * 0.35])


def test_request_asset_and_release_play_as_worked_out_by_hand(fit: Fit) -> None:
    """Release: build = 1 / (1 − 0.2 − 0.8 · 0.1 − 0.8 · 0.9 · 0.1); an asset lives 1 / 0.25 years."""
    fulfilled = 0.97 * (0.65 + 0.35 * 0.9)
    assert visits(fit, "service-request-management", "SRQ_fulfil", "SRQ_update") == pytest.approx(
        [fulfilled, fulfilled * 0.331]
    )
    assert visits(fit, "it-asset-management", "AST_maintain", "AST_audit", "AST_correct") == pytest.approx([4, 3, 0.3])
    assert visits(fit, "release-management", "REL_build", "REL_review") == pytest.approx([1 / 0.648, 1])
