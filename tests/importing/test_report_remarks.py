"""What readers remark in a report comes back: in its columns, and as notes at its cells, with who wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.comments import Comment
from openpyxl.workbook import Workbook
from report_edits import DAY, at, brought_back, edited

from itsm_fit.importing.report_changes import take_returned
from itsm_fit.importing.report_form import notes_of_link, said_of_link
from itsm_fit.model.edits import change_gaps
from itsm_fit.model.edits.scenarios import apply_changes
from itsm_fit.model.gap import Gap
from itsm_fit.model.scenario import ChangeKind, ScenarioChange
from itsm_fit.report import fit_report
from itsm_fit.scoring.basis import ProvenSupport
from itsm_fit.scoring.change_words import said, value_said
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import load

SAMPLE = Path(__file__).parents[2] / "sample_models" / "small" / "small-selection.itsmfit"
ASH = "Invented Ash"


@pytest.fixture(scope="module")
def fit() -> Fit:
    return score(load([SAMPLE]).project)


@pytest.fixture(scope="module")
def report(fit: Fit) -> bytes:
    return fit_report(fit, made_on=DAY)


def _signed_by_the_chair(book: Workbook) -> None:
    book.properties.lastModifiedBy = "The Chair"


def test_a_remark_beside_a_requirement_comes_back_with_who_saved_the_report(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        at(book["Requirements"], "INC-2", "Remark").value = "Too strict:\nnobody meets it"
        _signed_by_the_chair(book)

    found = brought_back(edited(report, work), fit)
    (change,) = found.changes
    day = str(change.change.value).rpartition(", ")[2]
    assert change.change == ScenarioChange(
        ChangeKind.NOTE, ("INC-2",), f"Too strict:\nnobody meets it — The Chair, {day}"
    )
    assert (change.now, change.place, change.moved, found.issues) == ("", "Requirements!H6", False, ())
    assert said(change.change, fit.project) == "Remark on INC-2"
    assert value_said(change.change, change.now) == "none"
    after = score(take_returned(fit.project, found.changes))
    assert after.requirement_by_id["INC-2"].note == change.change.value
    assert brought_back(fit_report(after, made_on=DAY), after) == type(found)((), ())
    assert brought_back(edited(report, work), after).changes == (), "what was taken is not asked for again"


def test_what_was_remarked_before_is_shown_as_changed_never_lost(fit: Fit) -> None:
    noted = apply_changes(
        fit.project, [ScenarioChange(ChangeKind.NOTE, ("INC-2",), "Ask legal")], ProvenSupport()
    ).project
    before = score(noted)
    packed = fit_report(before, made_on=DAY)

    def work(book: Workbook) -> None:
        cell = at(book["Requirements"], "INC-2", "Remark")
        assert cell.value == "Ask legal"
        cell.value = "Legal agrees"

    (change,) = brought_back(edited(packed, work), before).changes
    assert (change.now, str(change.change.value).partition(" — ")[0], change.moved) == (
        "Ask legal",
        "Legal agrees",
        False,
    )
    (moved,) = brought_back(edited(packed, work), fit).changes
    assert (moved.now, moved.moved) == ("", True), "the project changed it, too"
    emptied = edited(packed, lambda book: setattr(at(book["Requirements"], "INC-2", "Remark"), "value", None))
    (gone,) = brought_back(emptied, before).changes
    assert (gone.now, gone.change.value) == ("Ask legal", "")


def test_a_note_at_an_answer_is_one_on_the_gap_and_at_any_other_cell_one_on_the_requirement(
    fit: Fit, report: bytes
) -> None:
    def work(book: Workbook) -> None:
        sheet = book["Requirements"]
        at(sheet, "INC-3", ASH).comment = Comment("Ann:\nThey said no in the demo", "Ann")
        at(sheet, "INC-4", "Requirement").comment = Comment("Who wants this?", "Bob")
        at(sheet, "INC-4", "Remark").value = "Nobody"
        answers = book["Answers"]
        answers.cell(5, 1).comment = Comment("Which version?", "Bob")
        _signed_by_the_chair(book)

    found = brought_back(edited(report, work), fit)
    told = {each.change.subject: str(each.change.value) for each in found.changes}
    row = brought_row(report)
    assert told[ChangeKind.GAP_NOTE, (ASH, "INC-3")] == "They said no in the demo — Ann"
    assert told[ChangeKind.GAP_NOTE, row] == "Which version? — Bob"
    first, second = told[ChangeKind.NOTE, ("INC-4",)].splitlines()
    assert first.startswith("Nobody — The Chair, ")
    assert second == "Who wants this? — Bob"
    assert len(told) == 3
    gaps = take_returned(fit.project, found.changes).gaps
    assert Gap(ASH, "INC-3", note="They said no in the demo — Ann") in gaps


def brought_row(report: bytes) -> tuple[str, str]:
    """The tool and the requirement of the first answer."""
    found: list[str] = []
    edited(report, lambda book: found.extend(str(book["Answers"].cell(5, column).value) for column in (4, 1)))
    return found[0], found[1]


def test_a_remark_on_a_weak_link_is_one_on_each_gap_that_makes_it_weak(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        at(book["Gaps"], ASH, "Remark").value = "Ask the vendor"
        _signed_by_the_chair(book)

    found = brought_back(edited(report, work), fit)
    (change,) = found.changes
    assert change.change.subject == (ChangeKind.GAP_NOTE, (ASH, "INC-5"))
    after = score(take_returned(fit.project, found.changes))
    (gap,) = after.project.gaps
    assert gap.note.startswith("Ask the vendor — The Chair, ")
    packed = fit_report(after, made_on=DAY)
    assert brought_back(packed, after).changes == ()
    shown: list[object] = []
    edited(packed, lambda book: shown.append(at(book["Gaps"], ASH, "Remark").value))
    assert shown == [gap.note]


def test_remarks_on_several_gaps_are_told_apart_by_the_ids_that_lead_them() -> None:
    ids = ("INC-1", "INC-2")
    assert said_of_link(ids, {"inc-1": "Yes", "inc-2": "Yes"}) == "Yes"
    text = said_of_link(ids, {"inc-1": "Yes\nindeed", "inc-2": "No: never"})
    assert text == "INC-1: Yes\nindeed\nINC-2: No: never"
    assert notes_of_link(ids, text) == {"INC-1": "Yes\nindeed", "INC-2": "No: never"}
    assert notes_of_link(ids, "Ask: when?") == {"INC-1": "Ask: when?", "INC-2": "Ask: when?"}


def test_a_note_that_is_about_no_requirement_is_named_with_its_cell(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        book["Summary"]["A4"].comment = Comment("Nice", "Bob")
        at(book["Ranking"], ASH, "Tool").comment = Comment("Too dear", "")

    found = brought_back(edited(report, work), fit)
    assert found.changes == ()
    assert {issue.where: issue.message for issue in found.issues} == {
        "Summary!A4": "Bob remarks “Nice”: that is about no requirement, so it is left out.",
        f"Ranking!B{_row_of_ash(report)}": (
            "Somebody remarks “Too dear”: that is about no requirement, so it is left out."
        ),
    }


def _row_of_ash(report: bytes) -> int:
    found: list[int] = []
    edited(report, lambda book: found.append(at(book["Ranking"], ASH, "Tool").row))
    return found[0]


def test_an_answer_that_is_taken_says_from_which_cell_and_from_whom_it_comes(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        at(book["Requirements"], "INC-2", ASH).value = "none"
        _signed_by_the_chair(book)

    found = brought_back(edited(report, work), fit)
    after = score(take_returned(fit.project, found.changes))
    assert after.support.answer("INC-2", ASH).comment.startswith("report.xlsx!Requirements!E6 — The Chair, ")


def test_what_is_remarked_on_a_gap_that_is_gone_is_named(fit: Fit, report: bytes) -> None:
    def work(book: Workbook) -> None:
        at(book["Gaps"], ASH, "Remark").value = "Ask the vendor"
        at(book["Gaps"], ASH, "WeakLink").value = f"{ASH}\nGONE-1"

    found = brought_back(edited(report, work), fit)
    assert found.changes == ()
    assert [issue.message for issue in found.issues] == [
        "The project asks none of this of the tool any more: “Ask the vendor” is left out."
    ]


def test_gaps_keep_what_else_was_decided_about_them(fit: Fit, report: bytes) -> None:
    decided = score(change_gaps(fit.project, [(ASH, "INC-5")], owner="Cleo"))
    packed = edited(report, lambda book: setattr(at(book["Gaps"], ASH, "Remark"), "value", "Soon"))
    (gap,) = take_returned(decided.project, brought_back(packed, decided).changes).gaps
    assert (gap.owner, gap.note.partition(" — ")[0]) == ("Cleo", "Soon")
