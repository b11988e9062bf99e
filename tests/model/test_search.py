"""Finding what is drawn in all processes of a project."""

from __future__ import annotations

from itsm_fit.model.document import Artifact, ArtifactKind, Document, Pool
from itsm_fit.model.process import Flow, Lane, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.search import SearchField, findables, hits

INCIDENT = Process(
    "INC",
    "Incident",
    nodes=(
        Node("log", NodeKind.USER_TASK, "Log incident", "Who calls, and why.", lane="desk",
             requirements=(Requirement("INC-01", "Register a ticket"),)),
        Node("solve", NodeKind.TASK, "Solve", lane="expert", requirement_refs=("inc-01",)),
        Node("relog", NodeKind.TASK, "Write into the log", lane="expert"),
    ),
    flows=(Flow("f1", "log", "solve", "urgent"),),
    lanes=(Lane("desk", "Service desk"), Lane("expert", "Expert")),
)  # fmt: skip
CHANGE = Process("CHG", "Change", nodes=(Node("plan", NodeKind.TASK, "Plan the change"),))
PROJECT = Project(
    documents=(
        Document(
            "incident.bpmn",
            (INCIDENT,),
            (Pool("pool", "Organisation", "INC"),),
            artifacts=(Artifact("note", ArtifactKind.ANNOTATION, "Within the hour", "INC"),),
        ),
        Document("change.bpmn", (CHANGE,)),
    )
)


def _found(words: str) -> list[tuple[str, str, SearchField]]:
    return [(hit.found.process, hit.found.element, hit.field) for hit in hits(words, findables(PROJECT))]


def test_names_that_begin_with_the_words_come_first_then_word_beginnings_then_ids() -> None:
    assert _found("LOG") == [
        ("INC", "log", SearchField.NAME),
        ("INC", "relog", SearchField.NAME),
    ]
    assert _found("relog") == [("INC", "relog", SearchField.ID)]


def test_a_requirement_is_found_by_id_and_text_wherever_it_is_asked_for() -> None:
    assert _found("INC-01") == [("INC", "log", SearchField.REQUIREMENT), ("INC", "solve", SearchField.REQUIREMENT)]
    assert _found("register ticket") == _found("INC-01")


def test_a_lane_comes_before_the_steps_in_it() -> None:
    assert _found("expert") == [
        ("INC", "expert", SearchField.NAME),
        ("INC", "solve", SearchField.LANE),
        ("INC", "relog", SearchField.LANE),
    ]


def test_documentation_flows_notes_pools_and_processes_are_found() -> None:
    assert _found("who calls") == [("INC", "log", SearchField.DOCUMENTATION)]
    assert _found("urgent") == [("INC", "f1", SearchField.NAME)]
    assert _found("within") == [("INC", "note", SearchField.NAME)]
    assert _found("organisation") == [("INC", "pool", SearchField.NAME)]
    assert _found("change") == [("CHG", "", SearchField.NAME), ("CHG", "plan", SearchField.NAME)]


def test_words_may_stand_in_several_texts_of_one_step() -> None:
    assert _found("solve expert") == [("INC", "solve", SearchField.NAME)]


def test_nothing_is_found_by_nothing() -> None:
    assert _found("") == []
    assert _found("  ") == []
    assert _found("zebra") == []
