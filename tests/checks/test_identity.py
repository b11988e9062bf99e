"""Ids used twice. Expected findings are read off the little models by eye."""

from __future__ import annotations

from dataclasses import replace

from little_models import END, START, drawn, must, places, project, step

from itsm_fit.checks import check_project
from itsm_fit.findings import Severity
from itsm_fit.model.document import Document, Pool
from itsm_fit.model.process import Lane
from itsm_fit.model.project import Project

WHOLE = drawn(START, step("a", "Log", requirements=(must("R1"),)), END, flows="start>a a>end")


def test_an_id_used_twice_in_one_file_is_an_error_that_names_both() -> None:
    twice = replace(WHOLE, nodes=(*WHOLE.nodes, step("a", "Close", requirements=(must("R2"),))))
    (finding,) = (f for f in check_project(project(twice)) if f.rule == "duplicate-id")
    assert (finding.severity, finding.element, finding.process) == (Severity.ERROR, "a", "P")
    assert finding.message == ("The id a stands for two things (step “Log”; step “Close”): give each an id of its own.")


def test_ids_of_different_kinds_of_things_clash_too() -> None:
    clashing = replace(WHOLE, lanes=(Lane("end", "Agent"),))
    document = Document("p.bpmn", (clashing,), pools=(Pool("f0", "Pool", "P"),))
    assert places(check_project(Project(documents=(document,))), "duplicate-id") == ["end", "f0"]


def test_the_same_node_ids_in_two_files_are_no_duplicates() -> None:
    other = replace(WHOLE, id="Q", nodes=(START, step("a", "Log", requirement_refs=("R1",)), END))
    both = Project(documents=(Document("p.bpmn", (WHOLE,)), Document("q.bpmn", (other,))))
    assert check_project(both) == ()


def test_the_same_process_id_in_two_files_is_told_with_the_id_it_goes_by() -> None:
    other = replace(WHOLE, nodes=(START, step("a", "Log", requirement_refs=("R1",)), END))
    both = Project(documents=(Document("p.bpmn", (WHOLE,)), Document("q.bpmn", (other,))))
    (finding,) = check_project(both)
    assert (finding.rule, finding.severity, finding.process) == ("duplicate-process", Severity.INFO, "q#P")
    assert finding.message == "The process id P is used in p.bpmn too: here it goes by q#P."
