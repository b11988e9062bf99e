"""The decision record: sealed by the figures it rests on and by everything that was decided on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from itsm_fit.errors import EditError, FitError, InputError
from itsm_fit.model import edits
from itsm_fit.model.decision import CostItem
from itsm_fit.model.log import LogKind
from itsm_fit.model.project import FeatureLink, Project
from itsm_fit.model.report_look import ReportLook
from itsm_fit.resources import folder
from itsm_fit.scoring.fit import score
from itsm_fit.sealing.baseline import in_tender, sealed
from itsm_fit.sealing.decided import DecisionText, Dissent, decided, decision_of
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import open_project, read_project, write_project

AT = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
SIGNED: dict[str, Any] = {"by": "The board", "reason": "Best end to end.", "at": AT}
SMALL = open_project(folder("sample_models") / "small" / "small-selection.itsmfit")
FIT = score(sealed(SMALL, by="Ada", reason="Ready", at=AT))
TEXT = DecisionText("invented ash", (Dissent("Cy", "Too dear "),), ("One vendor only", " "), ("Price fixed",))
DECIDED = decided(FIT, TEXT, **SIGNED)


def test_what_was_decided_stands_there_with_the_figures_of_every_tool() -> None:
    found = decision_of(read_project(write_project(DECIDED), "p.itsmfit"))
    assert found is not None
    record = found.record
    assert (record.tool, record.risks, record.conditions) == ("Invented Ash", ["One vendor only"], ["Price fixed"])
    assert record.dissent == [Dissent("Cy", "Too dear")]
    assert [(each.tool, each.rank) for each in record.ranking] == [(tool.name, tool.rank) for tool in FIT.tools]
    for each in record.ranking:
        tool = FIT.tool_by_name[each.tool]
        assert tool.coverage is not None
        assert each.coverage == pytest.approx((tool.coverage.low, tool.coverage.high))
    assert record.seal == DECIDED.log[0].hash
    assert (found.entry.by, found.entry.reason, found.changed) == ("The board", "Best end to end.", ())
    assert verify(DECIDED).problems == ()


def _answered(project: Project) -> Project:
    matrix = project.matrices[0]
    column = matrix.responses[0]
    changed = replace(column, raw=("something else", *column.raw[1:]))
    return replace(
        project, matrices=(replace(matrix, responses=(changed, *matrix.responses[1:])), *project.matrices[1:])
    )


@pytest.mark.parametrize(
    ("after", "changed"),
    [
        (_answered(DECIDED), ("answers",)),
        (replace(DECIDED, decision=replace(DECIDED.decision, costs=(CostItem("A", "B"),))), ("offers",)),
        (replace(DECIDED, links=(*DECIDED.links, FeatureLink("R", "f!s!A1"))), ("links",)),
        (edits.set_process_weight(DECIDED, next(iter(DECIDED.processes)), 9.0), ("weights",)),
        (replace(DECIDED, report_look=ReportLook("City of Bern"), name="Other"), ()),
    ],
)  # fmt: skip
def test_what_changes_after_the_decision_is_named(after: Project, changed: tuple[str, ...]) -> None:
    found = decision_of(after)
    assert found is not None
    assert found.changed == changed
    notes = [str(note) for note in verify(after).notes]
    entry = "entry 2 (decided, 2026-12-04T09:00:00Z)"
    assert notes == [f"{entry}: What was decided on was changed since: {part}." for part in changed]


def test_the_newest_decision_counts_and_one_that_cannot_be_read_is_passed_over() -> None:
    again = decided(replace(FIT, project=DECIDED), DecisionText("Invented Birch"), **SIGNED)
    assert decision_of(again).record.tool == "Invented Birch"  # type: ignore[union-attr]
    odd = replace(again, log=(*again.log[:-1], replace(again.log[-1], body={"tool": 3})))
    assert decision_of(odd).record.tool == "Invented Ash"  # type: ignore[union-attr]
    assert decision_of(SMALL) is None


def test_nothing_is_decided_without_a_reason_on_unexplained_changes_or_under_the_cover() -> None:
    with pytest.raises(EditError, match="say why"):
        decided(FIT, TEXT, by="Ada", reason="", at=AT)
    with pytest.raises(FitError, match="no tool “GLPI”"):
        decided(FIT, DecisionText("GLPI"), **SIGNED)
    changed = edits.set_process_weight(FIT.project, next(iter(FIT.project.processes)), 9.0)
    with pytest.raises(EditError, match="not explained yet"):
        decided(score(changed), TEXT, **SIGNED)
    tender = in_tender(SMALL, tender=True, by="Ada", at=AT)
    with pytest.raises(InputError, match="stay covered"):
        decided(score(tender), TEXT, **SIGNED)
    assert decided(score(SMALL), TEXT, **SIGNED).log[-1].kind is LogKind.DECIDED, "a draft may be decided on"
