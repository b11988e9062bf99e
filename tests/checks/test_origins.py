"""Reasons, dependencies and approvals of requirements, and who owns a process that is bent."""

from __future__ import annotations

from dataclasses import replace

from little_models import END, START, drawn, must, project, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Finding, Severity
from itsm_fit.model.gap import Gap, Resolution
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Priority, Requirement


def asking(*asked: Requirement) -> Project:
    return project(drawn(START, step("a", "Log", requirements=asked), END, flows="start>a a>end"))


def found(its: Project, rule: str) -> list[Finding]:
    return [finding for finding in check_project(its) if finding.rule == rule]


def test_musts_without_a_reason_are_one_finding_that_names_them() -> None:
    bare = [Requirement(f"R{at}", "", Priority.MUST) for at in range(7)]
    (finding,) = found(asking(*bare, must("R8"), Requirement("R9")), "must-without-reason")
    assert (finding.severity, finding.element) == (Severity.INFO, "")
    assert finding.message == (
        "7 musts give no reason why they are such, R0, R1, R2, R3, R4 and 2 more: write it, so that who fails one can "
        "be told why."
    )
    assert found(asking(must("R8"), Requirement("R9")), "must-without-reason") == []
    assert found(asking(replace(bare[0], state=Approval.WITHDRAWN)), "must-without-reason") == []


def test_a_dependency_that_names_nobody_is_found_where_it_is_written() -> None:
    (finding,) = found(asking(Requirement("R1", depends_on=("R2", "R9")), Requirement("R2")), "unknown-dependency")
    assert (finding.severity, finding.element) == (Severity.WARNING, "a")
    assert finding.message == (
        "The requirement R1 depends on R9, which no requirement is called: correct the id, or take it out."
    )
    assert found(asking(Requirement("R1", depends_on=("r2 ",)), Requirement("R2")), "unknown-dependency") == []


def test_dependencies_in_a_circle_are_found_once() -> None:
    round_ = [Requirement("R1", depends_on=("R2",)), Requirement("R2", depends_on=("r3",)), Requirement("R3")]
    assert found(asking(*round_), "circular-dependency") == []
    round_[2] = Requirement("R3", depends_on=("R1",))
    (finding,) = found(asking(*round_, Requirement("R4", depends_on=("R1",))), "circular-dependency")
    assert finding.message == (
        "The requirements R1, R2 and R3 depend on one another in a circle: say which comes first."
    )
    assert len(found(asking(Requirement("R1", depends_on=("R1",))), "circular-dependency")) == 1


def test_what_is_agreed_may_not_rest_on_a_draft_or_on_what_is_withdrawn() -> None:
    agreed = Requirement("R1", state=Approval.AGREED, depends_on=("R2", "R3", "R4"))
    others = (
        Requirement("R2", state=Approval.AGREED),
        Requirement("R3"),
        Requirement("R4", state=Approval.WITHDRAWN),
    )
    (finding,) = found(asking(agreed, *others), "unagreed-dependency")
    assert finding.message == (
        "The requirement R1 is agreed, and depends on R3 (draft) and R4 (withdrawn): agree on that too, or take the "
        "dependency out."
    )
    assert found(asking(replace(agreed, state=None), *others), "unagreed-dependency") == []
    assert found(asking(replace(agreed, depends_on=("R2",)), *others), "unagreed-dependency") == []


def test_a_process_that_is_bent_needs_an_owner() -> None:
    bent = Gap("GLPI", "R1", Resolution.CHANGE_PROCESS)
    its = asking(Requirement("R1"))
    (finding,) = found(replace(its, gaps=(bent,)), "bent-without-owner")
    assert (finding.severity, finding.element) == (Severity.WARNING, "a")
    assert finding.message == (
        "For GLPI the process is to be changed, as R1 is not met, and nobody owns that: name who answers for the "
        "change."
    )
    owned = replace(bent, owner="Ann")
    accepted = replace(bent, resolution=Resolution.ACCEPT)
    assert found(replace(its, gaps=(owned, accepted)), "bent-without-owner") == []
