"""A demo script that was written on comes back: what was seen is shown, what was not did not hold."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from builders import contract_process, matrix_of, must, project_of, should

from itsm_fit.importing.demo_sheet import read_seen
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.taking import Intake, take_in
from itsm_fit.model import edits
from itsm_fit.model.evidence import Grade
from itsm_fit.model.project import Project
from itsm_fit.report.parts.demo import demo_book
from itsm_fit.scoring.demo import demo_script
from itsm_fit.scoring.fit import score

DAY = date(2026, 11, 29)


def _project() -> Project:
    process = contract_process(Log=[should("R1")], Escalate=[must("R2")], Verify=[must("R3")])
    return project_of(process, matrices=[matrix_of({"A": {"R1": "native", "R2": "?", "R3": "roadmap"}})])


def _back(project: Project, said: dict[str, str], **by_path: str) -> Intake:
    """The script of A with a word beside each requirement; `by_path` says otherwise for those of one path."""
    fit = score(project)
    book = openpyxl.load_workbook(BytesIO(demo_book([demo_script(fit, "P", "A")], project="Test", made_on=DAY)))
    sheet = book["Incident"]
    heading = [cell.value for cell in sheet[4]]
    for row in sheet.iter_rows(min_row=5):
        rid = row[heading.index("Requirement")].value
        path = f"path{row[0].value}"
        if rid in said:
            row[heading.index("Seen")].value = by_path.get(path, said[rid]) if rid == "R1" else said[rid]
    packed = BytesIO()
    book.save(packed)
    return take_in(project, [read_incoming(packed.getvalue(), "demo.xlsx", project)], DAY)


def test_what_was_seen_is_shown_and_what_was_not_did_not_hold() -> None:
    taken = _back(_project(), {"R1": "yes", "R3": "no"})
    assert taken.seen == 2
    found = {its.feature.rpartition("!")[2]: its for its in taken.project.evidence}
    seen, missed = found["D2"], found["D4"]
    assert (seen.grade, seen.held, seen.checked, seen.at, seen.file) == (
        Grade.SHOWN,
        True,
        Grade.CLAIMED,
        DAY,
        "demo.xlsx",
    )
    assert (missed.grade, missed.held, missed.checked) == (Grade.CLAIMED, False, Grade.CLAIMED)
    assert taken.issues == ()


def test_what_fails_on_one_path_did_not_hold_and_it_is_said() -> None:
    taken = _back(_project(), {"R1": "yes"}, path2="no")
    [its] = taken.project.evidence
    assert not its.held
    assert "seen on one path and not on another" in taken.issues[0].message


def test_an_open_answer_has_to_be_written_down_first() -> None:
    taken = _back(_project(), {"R2": "yes"})
    assert taken.project.evidence == ()
    assert "A has given no answer to R2 that a demo could back" in taken.issues[0].message


def test_a_demo_does_not_lower_what_was_tested() -> None:
    project = _project()
    [key] = [key for key in edits.answers_given(project) if key.feature.endswith("D2")]
    project = edits.grade_answers(project, [key], grade=Grade.TESTED)
    [its] = _back(project, {"R1": "ja"}).project.evidence
    assert (its.grade, its.checked) == (Grade.TESTED, Grade.TESTED)


@pytest.mark.parametrize(
    ("word", "held"),
    [
        *((word, True) for word in ("yes", "Yes, twice", "x", "✓", "✓ with a detour", "Ja", "oui", "OK", "1")),
        *((word, False) for word in ("no", "No: crashed", "✗", "nein", "non", "not seen")),
        *((word, None) for word in ("maybe", "–", "see remark")),
    ],
)
def test_words_and_signs_say_whether_it_was_seen(word: str, held: bool | None) -> None:
    assert read_seen(word) is held


def test_an_unknown_word_is_said_with_its_cell() -> None:
    taken = _back(_project(), {"R1": "perhaps"})
    assert taken.project.evidence == ()
    assert taken.issues[0].message == "“perhaps” says neither yes nor no: it is left out."
    assert taken.issues[0].where.startswith("Incident!")
