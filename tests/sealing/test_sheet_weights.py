"""Weights that vendors' tables add, where requirements say none: sealed, and a deviation when they are others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from itsm_fit.model.document import Document
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Level, Matrix, Responses
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import baseline_of, sealed
from itsm_fit.sealing.canonical import section_digests, whole_digest
from itsm_fit.sealing.deviations import as_recorded, changed_sections, changes_since, explained, recorded_part
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import read_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


OPEN = Requirement("A", "A")


def _table(*says: tuple[str, float | None], file: str = "ash.xlsx") -> Matrix:
    """Ash meets A alone, Birch meets B alone; each row with the priority and the weight that the table says."""
    rows = tuple(
        Feature(id=name, text=name, priority=its[0], weight=its[1]) for name, its in zip("AB", says, strict=True)
    )
    return Matrix(
        file,
        "0" * 64,
        "Answers",
        rows,
        (Responses("Ash", ("yes", "no"), ("B2", "B3")), Responses("Birch", ("no", "yes"), ("C2", "C3"))),
        {"yes": Level.NATIVE, "no": Level.NONE},
    )


def _project(*says: tuple[str, float | None], requirement: Requirement = OPEN) -> Project:
    return Project(matrices=(_table(*says),), requirements=(requirement, Requirement("B", "B")))


def _first(project: Project) -> set[str]:
    return {tool.name for tool in score(project).tools if tool.rank == 1}


PLAIN = _project(("", None), ("", None))
SEALED = sealed(PLAIN, by="Ada", reason="Ready", at=AT)


@pytest.mark.parametrize(
    "says",
    [(("could", None), ("must", None)), (("", None), ("must", None)), (("", 1.0), ("", 3.0)), (("", 0.0), ("", None))],
)
def test_a_table_that_weighs_what_was_sealed_without_a_weight_deviates(
    says: tuple[tuple[str, float | None], ...],
) -> None:
    changed = replace(SEALED, matrices=(_table(*says),))
    assert _first(PLAIN) == {"Ash", "Birch"}
    assert _first(changed) == {"Birch"}
    assert changed_sections(changed) == ("weights",)
    [problem] = verify(changed).problems
    assert "without a record: Weights" in problem.message
    known = explained(changed, by="Bo", reason="The vendor said so", at=AT)
    assert not verify(known).problems
    entry = known.log[-1]
    assert {each["tool"]: (each["sealed"], each["now"]) for each in entry.body["effect"]} == {
        "Ash": (1, 2),
        "Birch": (1, 1),
    }
    assert whole_digest(section_digests(recorded_part(known, entry))) == whole_digest(section_digests(known))
    again = read_project(write_project(known), "p.itsmfit")
    assert not verify(again).problems
    assert _first(as_recorded(again, again.log[0])) == {"Ash", "Birch"}


def test_what_a_deviation_by_a_table_was_is_told_by_requirement() -> None:
    changed = replace(SEALED, matrices=(_table(("could", None), ("must", 3.0)),))
    [group] = changes_since(changed)
    assert (group.title, len(group.lines)) == ("requirements", 2)
    assert "B" in group.lines[1]
    assert "must, weight 3" in group.lines[1]


@pytest.mark.parametrize(
    "says",
    [
        (("should", None), ("should", None)),
        (("should", 2.0), ("", 2.0)),
        (("", None), ("", None)),
    ],
)
def test_a_table_that_says_what_counts_anyway_deviates_from_nothing(
    says: tuple[tuple[str, float | None], ...],
) -> None:
    assert not changed_sections(replace(SEALED, matrices=(_table(*says),)))


def test_what_a_requirement_says_itself_no_table_changes() -> None:
    own = Requirement("A", "A", Priority.COULD, 1.5)
    kept = sealed(_project(("", None), ("should", None), requirement=own), by="Ada", reason="Ready", at=AT)
    assert not changed_sections(replace(kept, matrices=(_table(("must", 9.0), ("should", None)),)))


def test_weights_that_tables_gave_before_the_seal_are_kept_when_the_table_goes_or_says_less() -> None:
    weighed = sealed(_project(("could", None), ("must", 6.0)), by="Ada", reason="Ready", at=AT)
    sealed_first = _first(weighed)
    assert sealed_first == {"Birch"}
    for tables in ((_table(("", None), ("", None)),), (_table(("must", 9.0), ("could", None), file="new.xlsx"),)):
        changed = replace(weighed, matrices=tables)
        assert changed_sections(changed) == ("weights",)
        assert _first(as_recorded(changed, weighed.log[-1])) == sealed_first
    gone = replace(weighed, matrices=())
    assert changed_sections(gone) == ("weights",)
    baseline = baseline_of(gone)
    assert baseline is not None
    then = as_recorded(gone, baseline.entry)
    assert {each.id: (each.priority, each.weight) for each in score(then).requirements} == {
        "A": (Priority.COULD, 1.0),
        "B": (Priority.MUST, 6.0),
    }
    assert not then.tool_names


def test_a_requirement_that_is_only_referred_to_is_weighed_by_no_table_unseen() -> None:
    process = Process("P", nodes=(Node("T", NodeKind.TASK, requirement_refs=("A", "B")),))
    document = Document("p.bpmn", (process,))
    project = replace(PLAIN, requirements=(), documents=(document,))
    digests = section_digests(project)
    weighed = section_digests(replace(project, matrices=(_table(("", None), ("must", None)),)))
    assert {name for name in digests if digests[name] != weighed[name]} == {"weights"}
