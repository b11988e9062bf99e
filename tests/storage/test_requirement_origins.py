"""Where a requirement comes from, as files keep it: in BPMN, where only what is given is written, and in projects."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.differences import differences
from itsm_fit.importing.incoming import read_incoming
from itsm_fit.importing.taking import take_in
from itsm_fit.model import edits
from itsm_fit.model.comment import Comment
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Approval, Priority, Requirement, ids_in
from itsm_fit.model.search import findables, hits
from itsm_fit.report.books.requirements_sheet import requirements_sheet
from itsm_fit.storage.bpmn import read_bpmn_with_issues, write_bpmn
from itsm_fit.storage.project_file import open_project, save_project

MODEL = b"""<?xml version="1.0"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:fit="urn:itsm-fit:bpmn:1" id="D">
  <bpmn:process id="P1" name="Incident">
    <bpmn:userTask id="T1" name="Log">
      <bpmn:extensionElements>
        <fit:requirement id="A-1"   priority="must">Some text</fit:requirement>
        <fit:requirement id="A-2" state="agreed" dependsOn="A-1, A-3" owner="Ann">Other <b>x</b> text
          <fit:comment author="Bo" date="2026-11-12">why</fit:comment>
        </fit:requirement>
      </bpmn:extensionElements>
    </bpmn:userTask>
  </bpmn:process>
</bpmn:definitions>
"""
FULL = Requirement(
    "A-1",
    "Log a ticket",
    Priority.MUST,
    3.0,
    "core",
    "a note",
    "ISO 20000, 8.6",
    "Ann",
    "The law\nasks for it",
    "A ticket is logged in a minute",
    ("A-2", "B 7"),
    Approval.WITHDRAWN,
    (Comment("no longer needed", "Bo", "2026-11-12", done=True, came_as="r.xlsx 4 1a2b"),),
)


def drawn(data: bytes = MODEL) -> Project:
    return Project(name="p", documents=(read_bpmn_with_issues(data, "m.bpmn").document,))


def first(project: Project) -> tuple[Requirement, ...]:
    return project.processes["P1"].nodes[0].requirements


def test_what_a_drawing_says_of_a_requirement_is_read_and_kept_byte_for_byte() -> None:
    read = read_bpmn_with_issues(MODEL, "m.bpmn")
    assert read.issues == ()
    its = first(Project(documents=(read.document,)))[1]
    assert (its.text, its.state, its.depends_on, its.owner) == ("Other x text", Approval.AGREED, ("A-1", "A-3"), "Ann")
    assert its.comments == (Comment("why", "Bo", "2026-11-12"),)
    assert write_bpmn(read.document) == MODEL


def test_only_the_requirement_that_changed_is_written_anew() -> None:
    project = edits.change_requirement(drawn(), "P1", "T1", "A-1", replace(first(drawn())[0], reason="the law"))
    written = write_bpmn(project.documents[0])
    assert written == MODEL.replace(b'priority="must"', b'priority="must" reason="the law"')


def test_an_unknown_state_is_said_and_left_as_it_is_written() -> None:
    read = read_bpmn_with_issues(MODEL.replace(b"agreed", b"blessed"), "m.bpmn")
    assert [issue.message for issue in read.issues] == [
        "The state “blessed” is unknown and left out: write draft, agreed or withdrawn."
    ]
    assert b'state="blessed"' in write_bpmn(read.document)


TEXTS = st.sampled_from(["", "x", "two words", "a\nb", 'q"<&>'])
COMMENTS = st.lists(
    st.builds(Comment, st.sampled_from(["one", "two", "a\nb"]), TEXTS.map(lambda each: " ".join(each.split()))),
    max_size=3,
).map(tuple)
ORIGINS = st.builds(
    lambda text, source, reason, needs, state, comments: Requirement(
        "A-1", text, None, None, "", "", source, "", reason, "", needs, state, comments
    ),
    TEXTS,
    TEXTS,
    TEXTS,
    st.lists(st.sampled_from(["A-2", "B 7"]), unique=True, max_size=2).map(tuple),
    st.sampled_from([None, *Approval]),
    COMMENTS,
)


@given(st.lists(ORIGINS, min_size=1, max_size=3))
@settings(max_examples=examples(60), deadline=None)
def test_whatever_is_changed_reads_back_as_it_was_given(states: list[Requirement]) -> None:
    project = drawn()
    for state in states:
        project = edits.change_requirement(project, "P1", "T1", "A-1", state)
        again = read_bpmn_with_issues(write_bpmn(project.documents[0]), "m.bpmn").document
        assert again.processes == project.documents[0].processes
        project = replace(project, documents=(again,))


def test_a_project_keeps_all_of_it_and_writes_nothing_where_nothing_is_given(tmp_path: Path) -> None:
    plain, full = tmp_path / "plain.itsmfit", tmp_path / "full.itsmfit"
    save_project(Project(name="p", requirements=(Requirement("A-1", "x"),)), plain)
    assert '{"category":"","id":"A-1","priority":null,"text":"x","weight":null}' in plain.read_text("utf-8")
    project = Project(name="p", requirements=(FULL,))
    save_project(project, full)
    assert open_project(full) == project


def test_dependencies_follow_a_new_id() -> None:
    project = edits.change_requirement(drawn(), "P1", "T1", "A-1", replace(first(drawn())[0], id="Z-9"))
    assert first(project)[1].depends_on == ("Z-9", "A-3")


def test_the_sheet_goes_out_and_comes_in_with_where_requirements_come_from() -> None:
    project = edits.change_requirement(drawn(), "P1", "T1", "A-1", FULL)
    sheet = requirements_sheet(project, made_on=date(2026, 11, 29))
    back = take_in(drawn(), [read_incoming(sheet, "r.xlsx", drawn())], date(2026, 11, 29)).project
    kept = replace(FULL, note="", comments=(), reason="The law asks for it")
    assert first(back)[0] == kept
    assert first(back)[1] == first(drawn())[1]


def test_a_blank_cell_leaves_what_is_known() -> None:
    csv = b"Id;Requirement;Priority;Owner;Approval\nA-2;;could;;\n"
    back = take_in(drawn(), [read_incoming(csv, "r.csv", drawn())], date(2026, 11, 29)).project
    assert first(back)[1] == replace(first(drawn())[1], priority=Priority.COULD)


def test_headings_in_other_words_are_known() -> None:
    csv = (
        "ID;Anforderung;Priorität;Herkunft;Gefordert von;Begründung;Abnahmekriterium;Abhängig von;Freigabe\n"
        "X-1;Text;muss;Gesetz;Eva;darum;Probe;A-1, A-2;freigegeben\nX-2;Text zwei;muss;;;;;;vielleicht\n"
    ).encode()
    taken = take_in(drawn(), [read_incoming(csv, "r.csv", drawn())], date(2026, 11, 29))
    its = taken.project.requirements[0]
    assert (its.source, its.owner, its.reason, its.acceptance) == ("Gesetz", "Eva", "darum", "Probe")
    assert (its.depends_on, its.state) == (("A-1", "A-2"), Approval.AGREED)
    assert any("“vielleicht” says not how far it is agreed" in issue.message for issue in taken.issues)


def test_two_states_differ_in_it_by_name() -> None:
    changed = edits.change_requirement(drawn(), "P1", "T1", "A-1", replace(first(drawn())[0], state=Approval.AGREED))
    changed = edits.change_requirement(
        changed, "P1", "T1", "A-2", replace(first(drawn())[1], comments=(), depends_on=())
    )
    said = {
        (each.name, field.name): (field.before, field.after)
        for each in differences(drawn(), changed)
        for field in each.fields
    }
    assert said["A-1 Some text", "approval"] == ("–", "agreed")
    assert said["A-2 Other x text", "depends on"] == ("A-1, A-3", "–")


@pytest.mark.parametrize("words", ["ann", "why", "a-2 bo"])
def test_it_is_found_by_who_insists_and_by_what_was_remarked(words: str) -> None:
    found = findables(edits.change_requirement(drawn(), "P1", "T1", "A-2", first(drawn())[1]))
    assert [hit.found.element for hit in hits(words, found)] == ["T1"]


def test_ids_are_told_apart_by_commas_semicolons_and_lines() -> None:
    assert ids_in(" A-1,B 7;\nA-1 , ") == ("A-1", "B 7")
