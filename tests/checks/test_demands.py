"""Requirements, their answers and the volumes across a project."""

from __future__ import annotations

from dataclasses import replace

from little_models import END, START, drawn, must, places, project, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.document import Document
from itsm_fit.model.process import Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses


def asking(
    process_id: str, *requirements: Requirement, refs: tuple[str, ...] = (), volume: float | None = None
) -> Process:
    a = step("a", f"Step of {process_id}", requirements=requirements, requirement_refs=refs)
    process = drawn(START, a, END, flows="start>a a>end", cases_per_month=volume)
    return replace(process, id=process_id, name=process_id)


def files(*processes: Process, **more: object) -> Project:
    documents = tuple(Document(f"{process.id}.bpmn", (process,)) for process in processes)
    return Project(documents=documents, **more)  # type: ignore[arg-type]


def matrix(answers: dict[str, tuple[str, ...]], *requirement_ids: str) -> Matrix:
    cells = tuple(f"C{row}" for row in range(len(requirement_ids)))
    responses = tuple(Responses(tool, raw, cells) for tool, raw in answers.items())
    features = tuple(Feature(requirement_id) for requirement_id in requirement_ids)
    return Matrix("v.xlsx", "", "Sheet", features, responses, {"yes": Level.NATIVE, "no": Level.NONE})


def only(findings: tuple[Finding, ...], rule: str) -> list[Finding]:
    return [finding for finding in findings if finding.rule == rule]


def test_a_requirement_defined_in_two_files_is_told_at_the_second_place() -> None:
    findings = check_project(files(asking("P", must("R-1")), asking("Q", must(" r-1 "))))
    (finding,) = only(findings, "duplicate-requirement")
    assert (finding.severity, finding.file, finding.process, finding.element) == (Severity.WARNING, "Q.bpmn", "Q", "a")
    assert "at the step “Step of P” in P.bpmn" in finding.message


def test_a_requirement_of_the_project_that_a_step_defines_too_is_a_duplicate() -> None:
    findings = check_project(files(asking("P", must("R1")), requirements=(must("R1"), must("R2"), must("R2"))))
    assert places(findings, "duplicate-requirement") == ["R1", "R2"]


def test_a_reference_resolved_in_another_file_the_project_or_a_matrix_row_is_known() -> None:
    given = files(
        asking("P", refs=("R1", "R2", "R3", "R4")),
        asking("Q", must("r1")),
        requirements=(must("R2"),),
        matrices=(matrix({"Tool": ("yes",)}, "R3"),),
    )
    (finding,) = only(check_project(given), "unknown-requirement")
    assert (finding.severity, finding.element) == (Severity.WARNING, "a")
    assert finding.message.startswith("The step “Step of P” refers to the requirement R4")


def test_a_model_on_its_own_may_refer_to_what_another_file_defines() -> None:
    (finding,) = only(check_project(files(asking("P", refs=("R1",)))), "unknown-requirement")
    assert finding.severity is Severity.INFO


def test_a_must_without_answer_is_told_once_with_the_tools_that_owe_it() -> None:
    table = matrix({"Alpha": ("", "yes"), "Beta": ("yes", "yes"), "Gamma": ("maybe", "no")}, "R1", "R2")
    given = files(asking("P", must("R1", "Number"), must("R2")), asking("Q", refs=("R1",)), matrices=(table,))
    (finding,) = only(check_project(given), "unanswered-must")
    assert (finding.severity, finding.file, finding.element) == (Severity.INFO, "P.bpmn", "a")
    assert finding.message == "The must “Number” (R1) has no answer from Alpha and Gamma: ask for it."


def test_only_musts_are_owed_an_answer_and_only_by_tools_that_were_asked() -> None:
    should = Requirement("R1", priority=Priority.SHOULD)
    table = matrix({"Alpha": ("",)}, "R1")
    assert places(check_project(files(asking("P", should), matrices=(table,))), "unanswered-must") == []
    assert places(check_project(files(asking("P", must("R1")))), "unanswered-must") == []


def test_a_cross_cutting_must_without_answer_is_told_too() -> None:
    given = files(asking("P"), requirements=(must("R9"),), matrices=(matrix({"Alpha": ("",)}, "R9"),))
    assert places(check_project(given), "unanswered-must") == ["R9"]


def test_every_tool_without_answer_is_named() -> None:
    table = matrix({f"T{number}": ("",) for number in range(8)}, "R1")
    (finding,) = only(check_project(files(asking("P", must("R1")), matrices=(table,))), "unanswered-must")
    assert "T0, T1, T2, T3, T4, T5, T6 and T7:" in finding.message


def test_many_processes_without_volume_are_counted() -> None:
    lacking = (asking(f"Q{number}", refs=("R1",)) for number in range(7))
    (finding,) = only(check_project(files(asking("P", must("R1"), volume=9), *lacking)), "partial-volumes")
    assert "process “Q4” and 2 more" in finding.message


def test_volumes_given_for_some_processes_only_are_told_once() -> None:
    given = files(asking("P", must("R1"), volume=100), asking("Q", refs=("R1",)), asking("S", refs=("R1",)))
    (finding,) = only(check_project(given), "partial-volumes")
    assert (finding.severity, finding.element) == (Severity.WARNING, "Q")
    assert "process “Q” and process “S”" in finding.message


def test_volumes_given_for_all_or_none_of_the_asking_processes_are_fine() -> None:
    asks_nothing = asking("Z")
    with_all = files(asking("P", must("R1"), volume=5), asking("Q", refs=("R1",), volume=0), asks_nothing)
    with_none = files(asking("P", must("R1")), asking("Q", refs=("R1",)))
    assert (
        places(check_project(with_all), "partial-volumes") == places(check_project(with_none), "partial-volumes") == []
    )


def test_errors_come_first_then_warnings_then_infos() -> None:
    broken = drawn(step("a", ""), END, flows="a>end")
    severities = [finding.severity for finding in check_project(project(broken))]
    assert severities == sorted(severities, key=list(Severity).index)
    assert set(severities) == set(Severity)
