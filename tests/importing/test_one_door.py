"""Spreadsheets come in by one door; what contradicts, is hidden or is corrected by hand is kept right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from builders import contract_process, must, project_of
from layout_cases import workbook
from questionnaire_kit import answered, little_project

from itsm_fit.findings import Severity
from itsm_fit.importing import book, criteria_sheet, incoming
from itsm_fit.importing.incoming import IncomingFile, answers_at_stake, read_incoming, urgency
from itsm_fit.importing.plan import AnswerChangeKind
from itsm_fit.importing.taking import Intake, take_in
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.model.tool import Level
from itsm_fit.progress import Progress, silent
from itsm_fit.report.books.gap_register import gap_workbook
from itsm_fit.scoring.fit import score
from itsm_fit.scoring.register import register
from itsm_fit.storage.spreadsheet import Workbook, read_workbook

_DAY = date(2026, 11, 28)
_IDS = ("R1", "R2", "R3", "R4")
TWICE = "Alpha answers R1 twice: “no” here, “yes” in first.csv!first!C2. The one given last counts; keep the right one."
BY_HAND = (
    "Alpha answers R2 with “yes” now, “no” in Acme.csv!Acme!C3 before; the answer by hand, “extension”, goes on to "
    "count: take it back if the vendor is right."
)
_MORE = (*_IDS, "R5", "R6", "R7", "R8")


def asking() -> Project:
    return project_of(contract_process(Log=[must("R1")], Fix=[must("R2")], Escalate=[must("R3")], Verify=[must("R4")]))


def csv(answers: str, tool: str = "Alpha", ids: Sequence[str] = _IDS) -> bytes:
    """A table of one tool; `answers` are words with spaces between, – for a blank one."""
    words = ["" if word == "–" else word for word in answers.split()]
    rows = [f"{id_},Text of {id_},{word}" for id_, word in zip(ids, words, strict=True)]
    return "\n".join([f"ID,Requirement,{tool}", *rows]).encode()


def take(project: Project, *files: tuple[str, bytes], keep_older: bool = False) -> Intake:
    return take_in(project, [read_incoming(data, name, project) for name, data in files], _DAY, keep_older=keep_older)


def levels(project: Project, tool: str = "Alpha") -> list[str]:
    """The level of each requirement, "" where it is not answered."""
    answers = score(project).support.answers
    return [str(answers[id_, tool].level) if (id_, tool) in answers else "" for id_ in _IDS]


def said(taken: Intake, severity: Severity = Severity.WARNING) -> list[tuple[str, str]]:
    return [(f"{its.file}!{its.where}", its.message) for its in taken.issues if its.severity is severity]


# ---------------------------------------------------------------- files that contradict one another
def test_the_file_given_last_wins_a_blank_never_does_and_the_issue_names_both_cells() -> None:
    taken = take(asking(), ("first.csv", csv("yes no yes yes")), ("second.csv", csv("no no – yes")))
    assert levels(taken.project) == ["none", "none", "native", "native"]
    assert said(taken) == [
        (
            "second.csv!second!C2",
            TWICE,
        )
    ]


def test_the_written_word_unknown_replaces_an_answer() -> None:
    taken = take(asking(), ("first.csv", csv("yes no yes yes")), ("second.csv", csv("unknown no – yes")))
    assert levels(taken.project)[0] == "unknown"


def test_files_one_by_one_or_at_once_give_the_same_project() -> None:
    files = [
        ("a.csv", csv("yes no yes yes")),
        ("b.csv", csv("no no – yes", tool="ALPHA")),
        ("b v2.csv", csv("no yes – –", tool="alpha")),
    ]
    at_once = take(asking(), *files).project
    project = asking()
    for each in files:
        project = take(project, each).project
    assert project == at_once


def test_links_stay_with_answers_that_a_file_of_another_name_leaves_open() -> None:
    first = "Question,Alpha,Beta\nCan mail,yes,no\nCan fax,no,no\nCan chat,yes,no\nCan call,yes,no\n"
    project = take(asking(), ("first.csv", first.encode())).project
    project = edits.add_link(project, "R1", "first.csv!first!B2")
    project = edits.add_link(project, "R3", "first.csv!first!B4")
    second = first.replace("Can chat,yes,", "Can chat,,").replace("Can mail,yes", "Can mail,no")
    after = take(project, ("second.csv", second.encode())).project
    assert {(link.requirement, link.feature) for link in after.links} == {
        ("R1", "second.csv!second!B2"),
        ("R3", "second.csv!second!B4"),
        ("R3", "first.csv!first!B4"),
    }
    support = score(after).support
    assert (support.of("R1", "Alpha"), support.of("R3", "Alpha")) == ((0.0, 0.0), (1.0, 1.0))


def test_one_tool_is_known_by_any_spelling_and_the_others_are_named() -> None:
    taken = take(
        asking(), ("a.csv", csv("yes no", ids=_IDS[:2])), ("b.csv", csv("yes no", tool="ALPHA ", ids=_IDS[2:]))
    )
    assert taken.project.tool_names == ("Alpha",)
    assert [message for _, message in said(taken, Severity.INFO)] == [
        "“ALPHA” is taken as the tool Alpha, which is spelled so elsewhere."
    ]


# ---------------------------------------------------------------- hidden cells
def _hiding(what: str) -> bytes:
    """A visible table that says no throughout, and the same requirements answered yes where nobody sees it."""
    rows: list[list[Any]] = [["ID", "Requirement", "Alpha"], *([id_, f"Text of {id_}", "no"] for id_ in _IDS)]
    book = openpyxl.load_workbook(BytesIO(workbook({"Seen": rows})))
    sheet = book["Seen"]
    if what == "rows":
        for id_ in _IDS:
            sheet.append([id_, f"Text of {id_}", "yes"])
        for row in range(6, 10):
            sheet.row_dimensions[row].hidden = True
    elif what == "column":
        for row, word in enumerate(["Alpha", "yes", "yes", "yes", "yes"], start=1):
            sheet.cell(row, 4).value = word
        sheet.column_dimensions["D"].hidden = True
    else:
        other = book.create_sheet("Unseen")
        for line in rows:
            other.append([str(value).replace("no", "yes") for value in line])
        other.sheet_state = "hidden"
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


@pytest.mark.parametrize("what", ["rows", "column", "sheet"])
def test_hidden_answers_never_win_over_visible_ones(what: str) -> None:
    taken = take(asking(), ("hiding.xlsx", _hiding(what)))
    assert levels(taken.project) == ["none"] * 4
    later = take(take(asking(), ("seen.csv", csv("no no no no"))).project, ("hiding.xlsx", _hiding(what)))
    assert levels(later.project) == ["none"] * 4


# ---------------------------------------------------------------- a vendor's next file
def test_a_newer_date_in_the_name_makes_it_the_vendors_whole_word() -> None:
    project = take(asking(), ("Acme 2026-10-01.csv", csv("yes no yes yes"))).project
    taken = take(project, ("acme_2026-11-15.csv", csv("no yes – Yes")))
    assert [(its.kind, its.feature.id, its.before, its.after) for its in taken.answers] == [
        (AnswerChangeKind.WORSE, "R1", "yes", "no"),
        (AnswerChangeKind.IMPROVED, "R2", "no", "yes"),
        (AnswerChangeKind.WITHDRAWN, "R3", "yes", ""),
        (AnswerChangeKind.REWORDED, "R4", "yes", "Yes"),
    ]
    assert levels(taken.project) == ["none", "native", "", "native"]
    assert [matrix.file for matrix in taken.project.matrices] == ["acme_2026-11-15.csv"]
    assert [old.raw for old in taken.project.history] == ["yes", "no", "yes", "yes"]
    assert said(taken) == []


@pytest.mark.parametrize("newer", ["Acme (2).csv", "Acme v2.csv", "Acme rev 3.csv", "ACME 15.11.2026.csv", "Acme.csv"])
def test_versions_of_one_name_are_one_file(newer: str) -> None:
    project = take(asking(), ("Acme.csv", csv("yes no yes yes"))).project
    assert len(take(project, (newer, csv("no – – –"))).project.matrices) == 1


def _tab(tool: str, ids: Sequence[str], answers: str) -> list[list[str]]:
    rows = zip(ids, answers.split(), strict=True)
    return [["ID", "Requirement", tool], *([id_, f"Text of {id_}", word] for id_, word in rows)]


def _chapters(changed: dict[str, str] | None = None, *, only: str = "") -> bytes:
    """A vendor's answers, a chapter a tab; `changed` gives the answers of a chapter."""
    words = {"Incident": "yes no", "Change": "no yes"} | (changed or {})
    ids = {"Incident": _IDS[:2], "Change": _IDS[2:]}
    sheets = {name: _tab("Alpha", ids[name], its) for name, its in words.items() if not only or name == only}
    return workbook(sheets)


def test_a_revision_replaces_chapter_by_chapter() -> None:
    project = take(asking(), ("Acme.xlsx", _chapters())).project
    assert levels(project) == ["native", "none", "none", "native"]
    taken = take(project, ("Acme 2027-01-02.xlsx", _chapters({"Change": "yes no"}, only="Change")))
    assert levels(taken.project) == ["native", "none", "native", "none"]
    assert [(matrix.file, matrix.sheet) for matrix in taken.project.matrices] == [
        ("Acme.xlsx", "Incident"),
        ("Acme 2027-01-02.xlsx", "Change"),
    ]
    assert [its.kind for its in taken.answers] == [AnswerChangeKind.IMPROVED, AnswerChangeKind.WORSE]


def test_one_tab_a_vendor_is_replaced_vendor_by_vendor() -> None:
    def tabs(**answers: str) -> bytes:
        return workbook({name: _tab(name, _IDS, its) for name, its in answers.items()})

    project = take(asking(), ("bids.xlsx", tabs(Alpha="yes no yes no", Beta="no no no yes"))).project
    taken = take(project, ("bids v2.xlsx", tabs(Beta="yes no no yes", Alpha="yes no yes no")))
    assert [(its.tool, its.feature.id, its.kind) for its in taken.answers] == [
        ("Beta", "R1", AnswerChangeKind.IMPROVED)
    ]
    assert len(taken.project.matrices) == 2


def test_a_correction_by_hand_stays_and_what_the_vendor_changed_there_is_named() -> None:
    project = take(asking(), ("Acme.csv", csv("yes no yes yes"))).project
    project = edits.answer_by_hand(project, "R1", "Alpha", Level.CUSTOM)
    project = edits.answer_by_hand(project, "R2", "Alpha", Level.EXTENSION)
    taken = take(project, ("Acme.csv", csv("yes yes yes no")))
    assert levels(taken.project) == ["custom", "extension", "native", "none"]
    assert said(taken) == [
        (
            "Acme.csv!Acme!C3",
            BY_HAND,
        )
    ]


def test_words_decided_about_the_older_version_stay_decided() -> None:
    project = take(asking(), ("Acme.csv", csv("yes no glorp yes yes no yes no", ids=_MORE))).project
    (matrix,) = project.matrices
    project = edits.set_meaning(project, matrix, "glorp", Level.CUSTOM)
    taken = take(project, ("Acme v2.csv", csv("yes yes glorp yes yes no yes no", ids=_MORE)))
    assert levels(taken.project)[2] == "custom"
    assert [its.feature.id for its in taken.answers] == ["R2"]
    assert not any("glorp" in message for _, message in said(taken))


def test_an_older_table_that_is_kept_counts_where_the_newer_one_is_blank() -> None:
    project = take(asking(), ("Acme.csv", csv("yes no yes yes"))).project
    kept = take(project, ("Acme v2.csv", csv("no – – –")), keep_older=True).project
    assert levels(kept) == ["none", "none", "native", "native"]
    assert len(kept.matrices) == 2


# ---------------------------------------------------------------- what is remembered
def test_remarks_stay_with_the_project_until_they_are_settled_or_their_file_is_replaced() -> None:
    project = take(asking(), ("Acme.csv", csv("yes no glorp wibble yes no yes no", ids=_MORE))).project
    assert [remark.where for remark in project.remarks] == ["Acme!C4", "Acme!C5"]
    (matrix,) = project.matrices
    settled = edits.set_meaning(project, matrix, "glorp", Level.NATIVE)
    assert [remark.where for remark in settled.remarks] == ["Acme!C5"]
    assert edits.remove_matrix(settled, settled.matrices[0]).remarks == ()
    newer = take(project, ("Acme v2.csv", csv("yes no yes no yes no yes no", ids=_MORE))).project
    assert {remark.file for remark in newer.remarks} == {"Acme v2.csv"}
    assert all(remark.severity is Severity.INFO for remark in newer.remarks)


def test_what_was_decided_about_a_draft_stays_with_the_project() -> None:
    found = read_incoming(csv("yes no glorp wibble yes no yes no", ids=_MORE), "Acme.csv")
    (draft,) = found.drafts
    decided = replace(found, drafts=(draft.with_choice("glorp", Level.NATIVE).with_choice("wibble", Level.UNKNOWN),))
    project = take_in(asking(), [decided], _DAY).project
    assert project.decided.words == {"glorp": Level.NATIVE, "wibble": Level.UNKNOWN}
    again = read_incoming(csv("yes no yes glorp yes no yes no", tool="Beta", ids=_MORE), "Beta.csv", project)
    assert again.is_certain
    assert levels(take_in(project, [again], _DAY).project, "Beta")[3] == "native"


def test_a_table_that_nobody_answered_beside_an_answered_one_is_said_to_be_left_out() -> None:
    rows = [["ID", "Requirement", "Alpha"], *([id_, f"Text of {id_}", "yes"] for id_ in _IDS)]
    blank = [["ID", "Requirement", "Response", "Comment"], *([id_, f"Text of {id_}", "", ""] for id_ in _IDS)]
    taken = take(asking(), ("two.xlsx", workbook({"Full": rows, "Blank": blank})))
    assert [matrix.sheet for matrix in taken.project.matrices] == ["Full"]


# ---------------------------------------------------------------- doubtful files
def test_doubtful_files_come_worst_first() -> None:
    def read(name: str, answers: str) -> IncomingFile:
        return read_incoming(csv(answers, ids=_MORE), name)

    files = [
        read("one.csv", "yes no glorp yes yes no yes no"),
        read("sure.csv", "yes yes no no yes no yes no"),
        read("two.csv", "yes no glorp wibble yes no yes no"),
    ]
    drafts = sorted((draft for each in files for draft in each.drafts), key=urgency)
    listed = [draft for draft in drafts if not draft.is_certain]
    assert [(draft.book.name, answers_at_stake(draft)) for draft in listed] == [("two.csv", 2), ("one.csv", 1)]


def test_a_workbook_may_hold_a_list_criteria_and_answers_at_once() -> None:
    data = workbook(
        {
            "Requirements": [["ID", "Requirement", "Priority"], ["R1", "Text of R1", "must"], ["N1", "New", "could"]],
            "Criteria": [["Tool", "Training"], ["Kind", "number"], ["Better", "less"], ["Alpha", "12"]],
            "Answers": _tab("Alpha", _IDS, "yes no yes yes"),
        }
    )
    taken = take(asking(), ("all.xlsx", data))
    assert [each.id for each in taken.project.requirements] == ["N1"]
    assert [matrix.sheet for matrix in taken.project.matrices] == ["Answers"]
    assert taken.project.decision.criteria[-1].values == {"Alpha": 12.0}


@pytest.mark.parametrize("kind", ["table", "questionnaire", "list", "gaps", "criteria"])
def test_the_bytes_of_a_file_are_parsed_once(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = []

    def counted(data: bytes, name: str, progress: Progress = silent, *, encoding: str = "") -> Workbook:
        parsed.append(name)
        return read_workbook(data, name, progress, encoding=encoding)

    fit = score(take(asking(), ("a.csv", csv("yes no yes yes"))).project)
    data = {
        "table": csv("yes no yes yes"),
        "questionnaire": answered(little_project(), {"Incident": {"E6": "No"}}),
        "list": b"ID,Requirement,Priority\nR1,Text,must\n",
        "gaps": gap_workbook(fit, register(fit), made_on=_DAY),
        "criteria": b"Tool,Training\nKind,number\nBetter,less\nAlpha,12\n",
    }[kind]
    for module in (incoming, book, criteria_sheet):
        monkeypatch.setattr(module, "read_workbook", counted)
    take_in(fit.project, [read_incoming(data, "file", fit.project)], _DAY)
    assert parsed == ["file"]
