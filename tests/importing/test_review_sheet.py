"""Comment sheets that reviewers filled in come back onto the steps that they are about, each remark once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment as Note
from review_kit import ASKED, SENT, Filling, filled, read, reviewed, said, took

from itsm_fit.differences import differences
from itsm_fit.errors import InputError
from itsm_fit.findings import Severity
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.review_form import RowKey, key_in
from itsm_fit.importing.review_sheet import numbered_step
from itsm_fit.importing.review_taking import RemarkFate, take_reviews
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.edits.parts import part_of
from itsm_fit.model.process import Flow, Node, NodeKind
from itsm_fit.model.project import Project
from itsm_fit.model.search import open_by_process
from itsm_fit.report.review import comment_sheet, review_pack
from itsm_fit.storage.project_file import read_project, write_project


@pytest.fixture(autouse=True)
def _without_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("itsm_fit.report.review.sheet._picture", lambda _svg: None)


def _fates(project: Project, *sheets: bytes) -> list[tuple[str, RemarkFate]]:
    return [(each.comment.text, each.fate) for each in took(project, *sheets).remarks]


def _with_steps(project: Project, *nodes: Node) -> Project:
    """The incident process with other steps in the place of those with their ids, and more in front of all."""
    process = project.processes["P"]
    by_id = {node.id: node for node in nodes}
    kept = tuple(by_id.pop(node.id, node) for node in process.nodes)
    changed = replace(process, nodes=(*by_id.values(), *kept))
    return replace(project, documents=(replace(project.documents[0], processes=(changed,)), project.documents[1]))


def test_remarks_land_on_their_steps_with_author_and_day() -> None:
    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Try", "Try what?", date=date(2026, 11, 5))
        sheet.say("Change", "Approve", "Who?", by="Carla")
        sheet.say("Incident", "Whole process", "Too long")
        sheet.say("Change", "Whole process", "Too short")

    after = took(reviewed(), filled(reviewed(), write)).project
    first, second = after.documents
    (own,) = part_of(first, "T3").comments
    assert (own.text, own.author, own.written, own.done) == ("Try what?", "Anna", "2026-11-05", False)
    (other,) = part_of(second, "C2").comments
    assert (other.author, other.written) == ("Carla", "2026-11-09"), "the day of the sheet"
    assert said(after)["P", "pool"] == ["Too long"]
    assert said(after)["Q", "~"] == ["Too short"], "it has no pool"
    assert open_by_process(after) == {"P": 3, "Q": 2}
    stored = read_project(write_project(after), "x.itsmfit")
    assert (said(stored), stored.loose_comments) == (said(after), after.loose_comments)
    assert part_of(stored.documents[0], "T3").comments == (own,), "what it is known by comes along"
    assert {each.how.value for each in differences(reviewed(), after)} == {"changed", "added"}


def test_the_same_sheet_again_adds_nothing_whatever_became_of_its_remarks() -> None:
    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Try", "Try what?")
        sheet.say("Incident", "Close", "When?")
        sheet.write(sheet.free_row(), process="Incident", step="Tell the users", remark="It is missing")

    data = filled(reviewed(), write)
    once = took(reviewed(), data).project
    assert took(once, data).project is once
    place = once.documents[0]
    moved = edits.mark_comment(once, place, "T3", 0, done=True)
    moved = edits.rewrite_comment(moved, moved.documents[0], "T5", 0, "When is that?")
    assert took(moved, data).project is moved
    assert {fate for _, fate in _fates(moved, data)} == {RemarkFate.KNOWN}


def test_a_remark_that_its_author_changed_is_changed_until_somebody_answered_it() -> None:
    first = filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Try what?"))
    second = filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Try what first?"))
    once = took(reviewed(), first).project
    assert said(took(once, second).project)["P", "T3"] == ["Try what first?"]
    assert any("it read: Try what?" in each.message for each in took(once, second).issues)
    answered = edits.add_comment(once, once.documents[0], "T3", Comment("The usual", "Ben"))
    assert said(took(answered, second).project)["P", "T3"] == ["Try what?", "The usual", "Try what first?"]
    done = edits.mark_comment(once, once.documents[0], "T3", 0, done=True)
    assert said(took(done, second).project)["P", "T3"] == ["Try what?", "Try what first?"]


def test_what_its_author_took_back_stays_and_is_told() -> None:
    once = took(reviewed(), filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Try what?"))).project
    again = took(once, filled(reviewed(), lambda sheet: sheet.say("Incident", "Close", "When?")))
    assert said(again.project)["P", "T3"] == ["Try what?"]
    assert any("took this remark back" in each.message for each in again.issues)


def test_two_reviewers_write_on_copies_of_one_sheet() -> None:
    anna = filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Fine"))
    ben = filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Fine"), reviewer="Ben")
    after = took(reviewed(), anna, ben).project
    assert [each.author for each in part_of(after.documents[0], "T3").comments] == ["Anna", "Ben"]


def test_rows_that_were_sorted_moved_copied_or_left_out_keep_their_steps() -> None:
    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Log", "on Log")
        sheet.say("Change", "Log", "on the other Log")
        sheet.say("Incident", "Ask", "on Ask")
        rows = [[cell.value for cell in row] for row in sheet.sheet.iter_rows(min_row=sheet.top + 1)]
        rows.sort(key=lambda row: (str(row[2]), str(row[0])), reverse=True)
        rows = [row for row in rows if row[2] != "Fix"]
        more = next(row for row in rows if row[5] == "on Ask")
        rows.insert(3, [*more[:5], "more on Ask", None, None])
        copied = [*next(row for row in rows if row[5] == "on Log")]
        copied[5] = "again on Log"
        rows.append(copied)
        sheet.sheet.delete_rows(sheet.top + 1, sheet.sheet.max_row)
        for row in rows:
            sheet.sheet.append(row)

    after = said(took(reviewed(), filled(reviewed(), write)).project)
    assert after["P", "T1"] == [ASKED.text, "on Log", "again on Log"]
    assert after["Q", "C1"] == ["on the other Log"]
    assert after["P", "T4"] == ["more on Ask", "on Ask"]


@pytest.mark.parametrize("as_text", [False, True])
def test_columns_that_were_sorted_without_their_keys_go_by_what_is_seen(as_text: bool) -> None:
    lines: list[bytes] = []

    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Log", "on Log")
        sheet.say("Incident", "Close", "on Close")
        sheet.write(sheet.free_row(), process="Incident", step="2.1", remark="on Try")
        rows = range(sheet.top + 1, sheet.sheet.max_row + 1)
        seen = [[sheet.sheet.cell(row, column).value for column in range(1, 9)] for row in rows]
        for row, cells in zip(rows, reversed(seen), strict=True):
            for column, value in enumerate(cells, start=1):
                sheet.sheet.cell(row, column).value = value
        lines.append(sheet.as_text())

    data = filled(reviewed(), write)
    after = took_text(lines[0]) if as_text else said(took(reviewed(), data).project)
    assert (after["P", "T1"], after["P", "T5"]) == ([ASKED.text, "on Log"], ["on Close"])
    assert after["P", "T3"] == ["on Try"]


def test_a_row_of_ones_own_that_came_beside_the_key_of_another_goes_by_what_it_says() -> None:
    def write(sheet: Filling) -> None:
        row = sheet.row("Incident", "Try")
        sheet.write(row, no=None, step="3 Close", remark="on Close")
        sheet.write(sheet.row("Incident", "Log"), step="Log in", remark="on Log")
        sheet.write(sheet.row("Change", "Approve"), no=None, step=None, process=None, remark="on Approve")

    after = said(took(reviewed(), filled(reviewed(), write)).project)
    assert after["P", "T5"] == ["on Close"]
    assert after["P", "T1"] == [ASKED.text, "on Log"], "its name was written anew"
    assert after["Q", "C2"] == ["on Approve"], "it was emptied"


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({"process": "Incident", "step": "2.1"}, ("P", "T3")),
        ({"process": "incident ", "step": "2.1 Try"}, ("P", "T3")),
        ({"process": "Incident", "step": "step 3"}, ("P", "T5")),
        ({"process": "Incident", "no": "3"}, ("P", "T5")),
        ({"process": "Incident", "no": 3, "step": "Close"}, ("P", "T5")),
        ({"step": "approve"}, ("Q", "C2")),
        ({"process": "Incident", "step": "Known?"}, ("P", "G")),
        ({"process": "Incident"}, ("P", "pool")),
        ({"process": "Incident", "step": "Whole process"}, ("P", "pool")),
        ({"process": "Incident", "step": "3 Try"}, ("P", "~3 Try")),
        ({"process": "Incident", "step": "Tell the users"}, ("P", "~Tell the users")),
        ({"step": "Log"}, ("", "~Log")),
        ({"step": "1"}, ("", "~1")),
        ({"process": "Problem", "step": "Log"}, ("", "~Log")),
        ({"step": "Change: 2 Approve"}, ("Q", "C2")),
        ({"step": "Incident: Whole process"}, ("P", "pool")),
        ({"process": "Incident", "step": "Change: 2 Approve"}, ("P", "~Change: 2 Approve")),
        ({"step": "Change"}, ("Q", "~")),
        ({"process": "Incident", "step": "incident"}, ("P", "pool")),
        ({}, ("", "~a row that names nothing")),
    ],
)
def test_a_row_of_ones_own_names_a_step_by_its_number_its_name_or_both(
    cells: dict[str, object], place: tuple[str, str]
) -> None:
    data = filled(reviewed(), lambda sheet: sheet.write(sheet.free_row(), remark="Here", **cells))
    taken = took(reviewed(), data)
    assert [at for at, texts in said(taken.project).items() if "Here" in texts] == [place]
    if len(place[1]) > 1 and place[1].startswith("~"):
        assert taken.issues, "what stands at nothing drawn is told"


@pytest.mark.parametrize(
    ("cells", "about"),
    [
        ({"process": "Incident", "step": "Missing step"}, "Missing step"),
        ({"process": "Incident", "step": "Missing step after 2.1 Try"}, "Missing step after 2.1 Try"),
        ({"process": "Incident", "step": "missing step between 1 and 2.1"}, "missing step between 1 Log and 2.1 Try"),
        ({"step": "Incident: Missing step after 3"}, "Missing step after 3 Close"),
        ({"process": "Incident", "step": "Missing step: inform 20 users"}, "Missing step: inform 20 users"),
    ],
)
def test_a_missing_step_is_kept_with_its_process_and_that_is_no_fault(cells: dict[str, object], about: str) -> None:
    data = filled(reviewed(), lambda sheet: sheet.write(sheet.free_row(), remark="Nobody tells them", **cells))
    taken = took(reviewed(), data)
    assert [each.fate for each in taken.remarks] == [RemarkFate.ADDED]
    (loose,) = taken.project.loose_comments
    assert (loose.process, loose.about, loose.comment.text) == ("P", about, "Nobody tells them")
    assert {each.severity for each in taken.issues} == {Severity.INFO}
    assert took(taken.project, data).project is taken.project


def test_a_name_of_a_process_and_a_step_is_told_and_not_guessed() -> None:
    project = _with_steps(reviewed(), Node("T3", NodeKind.TASK, "Change", parent="T2"))
    taken = took(project, filled(project, lambda sheet: sheet.write(sheet.free_row(), step="Change", remark="Which?")))
    (loose,) = taken.project.loose_comments
    assert loose.about == "Change"
    assert any("(the process Change; Incident: 2.1 Change)" in each.message for each in taken.issues)
    named = filled(project, lambda sheet: sheet.write(sheet.free_row(), process="Incident", step="Change", remark="It"))
    assert said(took(project, named).project)["P", "T3"] == ["It"]


def test_a_number_that_an_edit_gave_to_another_step_misplaces_nothing() -> None:
    data = filled(reviewed(), lambda sheet: sheet.say("Incident", "Close", "When?"))
    rows = filled(reviewed(), lambda sheet: sheet.write(sheet.free_row(), process="Incident", step="3", remark="Why?"))
    new = Node("T9", NodeKind.TASK, "Greet")
    now = _with_steps(reviewed(), new)
    process = now.processes["P"]
    first = replace(process, flows=(Flow("f", "T9", "T1"), *process.flows))
    now = replace(now, documents=(replace(now.documents[0], processes=(first,)), now.documents[1]))
    assert said(took(now, data, rows).project)["P", "T5"] == ["When?", "Why?"]


def test_renamed_moved_redrawn_and_deleted_steps() -> None:
    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Try", "on Try")
        sheet.say("Incident", "Ask", "on Ask")
        sheet.say("Incident", "Close", "on Close")

    data = filled(reviewed(), write)
    renamed = _with_steps(reviewed(), Node("T3", NodeKind.TASK, "Try twice", parent="T2"))
    taken = took(renamed, data)
    assert said(taken.project)["P", "T3"] == ["on Try"]
    assert any("is now called “Try twice”" in each.message for each in taken.issues)
    reused = _with_steps(
        reviewed(), Node("T4", NodeKind.TASK, "Call back", parent="T2"), Node("T7", NodeKind.TASK, "Ask")
    )
    assert said(took(reused, data).project)["P", "T7"] == ["on Ask"], "its id was given to another one"
    process = reviewed().processes["P"]
    gone = replace(process, nodes=process.nodes[:-1], flows=process.flows[:3])
    without = replace(reviewed(), documents=(replace(reviewed().documents[0], processes=(gone,)),))
    taken = took(without, data)
    assert said(taken.project)["P", "~3 Close"] == ["on Close"]
    assert any("“3 Close” of Incident is no longer there" in each.message for each in taken.issues)
    assert took(taken.project, data).project is taken.project
    back = edits.place_loose_comment(taken.project, 0, taken.project.documents[0], "T4")
    assert said(back)["P", "T4"] == ["on Ask", "on Close"]
    assert took(back, data).project is back, "it stands where somebody put it"


def test_remarks_on_a_process_that_is_gone_are_kept_with_its_name() -> None:
    data = filled(reviewed(), lambda sheet: sheet.say("Change", "Approve", "Who?"))
    without = replace(reviewed(), documents=reviewed().documents[:1])
    (loose,) = took(without, data).project.loose_comments
    assert (loose.process, loose.where, loose.about, loose.comment.text) == ("", "Change", "2 Approve", "Who?")


def test_a_sheet_saved_as_text_has_lost_its_hidden_sheet_and_keeps_its_rows() -> None:
    lines: list[bytes] = []

    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Try", "Try what?", date="09.11.2026")
        sheet.write(sheet.free_row(), process="Incident", step="3", remark="Why?")
        lines.append(sheet.as_text())

    filled(reviewed(), write)
    after = took_text(lines[0])
    assert (after["P", "T3"], after["P", "T5"]) == (["Try what?"], ["Why?"])

    def leave_out(sheet: Filling) -> None:
        sheet.say("Incident", "Try", "Try what?")
        sheet.write(sheet.free_row(), process="Incident", step="3 Close", remark="Why?")
        sheet.write(sheet.free_row(), process="Incident", step="3", remark="When?")
        sheet.sheet.delete_rows(sheet.row("Incident", "Close"))
        lines.append(sheet.as_text())

    filled(reviewed(), leave_out)
    after = took_text(lines[1])
    assert (after["P", "T5"], after["P", "~3"]) == (["Why?"], ["When?"]), "nobody says any more what 3 was"


def took_text(data: bytes) -> dict[tuple[str, str], list[str]]:
    return said(take_reviews(reviewed(), [read(data, "anna.csv")]).project)


def test_notes_at_cells_are_remarks_on_their_rows() -> None:
    def write(sheet: Filling) -> None:
        row = sheet.row("Incident", "Try")
        sheet.sheet.cell(row, 3).comment = Note("Try what?", "Dora")

    (comment,) = part_of(took(reviewed(), filled(reviewed(), write)).project.documents[0], "T3").comments
    assert (comment.text, comment.author, comment.written) == ("Try what?", "Dora", "2026-11-09")


def test_a_day_is_that_of_the_row_the_sheet_or_the_file_and_never_today() -> None:
    def write(sheet: Filling) -> None:
        sheet.sheet["C5"] = None
        sheet.book.properties.modified = None
        sheet.say("Incident", "Try", "Try what?", date="the other day")

    found = read(filled(reviewed(), write), saved=date(2026, 11, 20))
    assert "is no date" in found.issues[0].message
    assert found.remarks[0].written != ""
    text = Filling(load_workbook(BytesIO(filled(reviewed(), write)))).as_text()
    assert read(text, "a.csv", date(2026, 11, 20)).remarks[0].written == "2026-11-20"
    assert read(text, "a.csv").remarks[0].written == ""


def test_who_names_nobody_goes_by_the_file_and_that_is_told() -> None:
    data = filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Try what?"), reviewer="")
    found = read(data, "from the desk.xlsx")
    assert found.remarks[0].author == "from the desk"
    assert any("Nobody is named" in each.message for each in found.issues)


def test_what_stands_beside_the_form_is_told_and_not_lost_in_silence() -> None:
    def write(sheet: Filling) -> None:
        sheet.say("Incident", "Try", "–")
        sheet.sheet.cell(sheet.row("Incident", "Log"), 12).value = "high"
        sheet.book.create_sheet("Notes").append(["I also think", "that"])

    messages = [(each.where, each.message) for each in read(filled(reviewed(), write)).issues]
    assert [where for where, _ in messages] == ["Remarks!L9", "Remarks!F11", "Notes"]


def test_sheets_of_others_are_refused_in_a_sentence() -> None:
    data = filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Try what?"))
    with pytest.raises(InputError, match="of another project, “Selection”"):
        took(Project("Other"), data)
    book = load_workbook(BytesIO(data))
    book["ITSM Fit"]["B1"] = "2"
    out = BytesIO()
    book.save(out)
    with pytest.raises(InputError, match="newer ITSM Fit"):
        read(out.getvalue())
    plain = BytesIO()
    Workbook().save(plain)
    with pytest.raises(InputError, match="no comment sheet"):
        read(plain.getvalue())
    with pytest.raises(InputError, match="comment sheet of a review, no answers"):
        read_incoming(data, "anna.xlsx")
    named = took(replace(reviewed(), name="Renamed"), data)
    assert any("sent out of the project “Selection”" in each.message for each in named.issues)


def test_a_second_sheet_shows_the_answers_and_brings_what_is_said_to_them() -> None:
    once = took(reviewed(), filled(reviewed(), lambda sheet: sheet.say("Incident", "Try", "Try what?"))).project
    answered = edits.add_comment(once, once.documents[0], "T3", Comment("The usual", "Ben", "2026-11-10"))
    answered = edits.mark_comment(answered, answered.documents[0], "T3", 0, done=True)
    book = load_workbook(BytesIO(comment_sheet(review_pack(answered, made_on=SENT))))
    sheet = Filling(book)
    said_so_far = sheet.sheet.cell(sheet.row("Incident", "Try"), 5).value
    assert said_so_far == "Anna, 2026-11-09: Try what? [closed]\nBen, 2026-11-10: The usual"
    again = took(answered, filled(answered, lambda sheet: sheet.say("Incident", "Try", "Good")))
    assert said(again.project)["P", "T3"] == ["Try what?", "The usual", "Good"]


def test_keys_and_names_of_steps_are_read_as_they_are_written() -> None:
    key = RowKey("0a", "a/b #1", "T 1", "+2", "00ff")
    assert key_in(str(key)) == key
    assert key_in("something else") is None
    assert numbered_step("4.1 Classify") == ("4.1", "Classify")
    assert numbered_step("No. 4") == ("4", "")
    assert numbered_step("#4: Close") == ("4", "Close")
    assert numbered_step("Phase 2") == ("", "Phase 2")
