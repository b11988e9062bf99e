"""Changes after a seal: told in words, explained once, with what they did to every rank; and what a tender covers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import DEFAULT_WEIGHTS, Project
from itsm_fit.model.requirement import Priority
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import baseline_of, in_tender, sealed, withdrawn
from itsm_fit.sealing.cover import covered, looked_early, require_uncovered
from itsm_fit.sealing.deviations import as_recorded, changes_since, explained, grouped_changes, recorded_part
from itsm_fit.storage.project_file import open_project, read_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
SMALL = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")
SEALED = sealed(SMALL, by="Ada", reason="Ready", at=AT)


def _signed(why: str) -> dict[str, object]:
    return {"by": "Bo", "reason": why, "at": AT}


def _ranks(project: Project) -> dict[str, int]:
    return {tool.name: tool.rank for tool in score(project).tools}


def _otherwise(project: Project) -> Project:
    """Rules that turn the ranking of the small sample over: musts count as wishes, wishes alone weigh."""
    flat = replace(
        project.settings,
        must_threshold=0.0,
        weights={**DEFAULT_WEIGHTS, Priority.MUST: 0.0, Priority.COULD: 50.0},
    )
    return replace(project, settings=flat)


def test_the_effect_of_a_deviation_on_ranks_is_that_of_two_full_scorings() -> None:
    changed = _otherwise(SEALED)
    assert _ranks(changed) != _ranks(SMALL), "else this shows nothing"
    entry = explained(changed, **_signed("Found wanting")).log[-1]
    assert {each["tool"]: each["sealed"] for each in entry.body["effect"]} == _ranks(SMALL)
    assert {each["tool"]: each["before"] for each in entry.body["effect"]} == _ranks(SMALL)
    assert {each["tool"]: each["now"] for each in entry.body["effect"]} == _ranks(changed)


def test_each_deviation_tells_what_came_since_the_one_before_and_its_own_effect() -> None:
    first = explained(_otherwise(SEALED), **_signed("Found wanting"))
    [entry] = [each for each in first.log if each.kind is LogKind.DEVIATED]
    assert (entry.by, entry.reason, entry.body["seal"]) == ("Bo", "Found wanting", SEALED.log[0].hash)
    assert {group["title"] for group in entry.body["changes"]} == {"settings"}
    process = next(iter(first.processes))
    second = explained(edits.set_process_weight(first, process, 9.0), **_signed("It matters more"))
    body = second.log[-1].body
    assert [(group["title"], len(group["lines"])) for group in body["changes"]] == [("processes", 1)]
    assert "weight" in body["changes"][0]["lines"][0]
    assert {each["tool"]: each["before"] for each in body["effect"]} == _ranks(first)
    assert {each["tool"]: each["sealed"] for each in body["effect"]} == _ranks(SMALL)
    assert changes_since(second) == ()
    assert explained(second, **_signed("Nothing")) is second


def test_a_deviation_is_the_same_after_saving_and_opening() -> None:
    project = explained(_otherwise(SEALED), **_signed("Found wanting"))
    again = read_project(write_project(project), "p.itsmfit")
    assert again.log == project.log
    assert changes_since(again) == ()
    baseline = baseline_of(again)
    assert baseline is not None
    assert recorded_part(again, baseline.last).settings == project.settings
    assert _ranks(as_recorded(again, baseline.entry)) == _ranks(SMALL)


def test_changes_are_told_by_sort_with_before_and_after() -> None:
    process_id, process = next(iter(SMALL.processes.items()))
    step = next(node for node in process.nodes if node.requirements)
    after = edits.rename_node(SMALL, process_id, step.id, "Another name")
    [group] = grouped_changes(SMALL, after)
    assert group.title == "steps"
    assert group.lines == (f"Another name ({SMALL.process_names[process_id]}): name {step.name} → Another name",)


def test_a_deviation_needs_a_name_and_a_reason() -> None:
    changed = _otherwise(SEALED)
    with pytest.raises(EditError, match="say why"):
        explained(changed, by="Bo", reason="", at=AT)
    with pytest.raises(EditError, match="say who you are"):
        explained(changed, by="", reason="Why", at=AT)
    assert explained(_otherwise(SMALL), by="", reason="", at=AT).log == (), "a draft is free"


def test_a_tender_covers_until_a_seal_or_a_look_and_again_after_a_withdrawal() -> None:
    assert not covered(SMALL)
    tender = in_tender(SMALL, tender=True, by="Ada", at=AT)
    assert covered(tender)
    with pytest.raises(InputError, match="stay covered: seal it first") as refused:
        require_uncovered(tender, "p.itsmfit")
    assert refused.value.file == "p.itsmfit"
    looked = looked_early(tender, **_signed("To test the sheet"))
    assert not covered(looked)
    assert looked_early(looked, **_signed("Again")) is looked, "asked once"
    done = sealed(tender, **_signed("Ready"))
    require_uncovered(done)
    assert covered(withdrawn(done, **_signed("Too early")))
    assert covered(withdrawn(sealed(looked, **_signed("Ready")), **_signed("Too early")))
    assert [entry.kind for entry in looked.log] == [LogKind.TENDER, LogKind.LOOKED]


def test_a_tender_is_ended_for_a_reason_and_on_record() -> None:
    tender = in_tender(SMALL, tender=True, by="Ada", at=AT)
    with pytest.raises(EditError, match="say why"):
        in_tender(tender, tender=False, by="Ada", at=AT)
    ended = in_tender(tender, tender=False, **_signed("No bids"))
    assert not covered(ended)
    assert ended.log[-1].kind is LogKind.NO_TENDER
    assert covered(
        in_tender(
            in_tender(looked_early(tender, **_signed("Why")), tender=False, **_signed("No bids")),
            tender=True,
            by="Ada",
            at=AT,
        )
    )


def test_a_forged_look_or_seal_uncovers_nothing() -> None:
    tender = in_tender(SMALL, tender=True, by="Ada", at=AT)
    for after in (looked_early(tender, **_signed("Why")), sealed(tender, **_signed("Ready"))):
        forged = replace(after, log=(*after.log[:-1], replace(after.log[-1], reason="Another")))
        assert covered(forged)
