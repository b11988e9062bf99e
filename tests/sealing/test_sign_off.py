"""The owners of a process approve a version of it: what it means and not how it looks; an edit lapses just that."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import little_project
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_edits import edited
from thorough import examples

from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.asking import AskingPlace, key_of
from itsm_fit.model.comment import Comment
from itsm_fit.model.document import Document, MessageFlow, Pool
from itsm_fit.model.log import LogKind
from itsm_fit.model.process import UNTIMED, ElementColours, Node, NodeKind, Process, StepTime
from itsm_fit.model.process_owner import ProcessOwner
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.sealing.baseline import sealed
from itsm_fit.sealing.chain import joined, recorded
from itsm_fit.sealing.sign_off import (
    ProcessSignOff,
    SignOffState,
    approval_withdrawn,
    approved,
    sign_offs,
    to_approve,
    unapproved,
)
from itsm_fit.sealing.sign_off_changes import approved_version, changes_since_approval
from itsm_fit.sealing.sign_off_words import owner_words, sign_off_words
from itsm_fit.sealing.verify import verify
from itsm_fit.storage.project_file import read_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
CHANGE = "other#P1"
PROJECT = read_project(write_project(little_project.PROJECT), "p.itsmfit")
PROJECT = replace(PROJECT, requirements=(*PROJECT.requirements, Requirement("KNO-01", "Finds articles", Priority.MUST)))
OWNED = edits.set_process_owners(edits.set_process_owners(PROJECT, "P1", ["Ann", "Bo"]), "P2", ["Ann"])
BY_ANN = approved(OWNED, to_approve(OWNED, "Ann"), by="ann", note="As we live it", at=AT)
SIGNED = approved(BY_ANN, ["P1"], by="Bo", at=AT + timedelta(days=1))


def _states(project: Project) -> dict[str, str]:
    return {key: its.state.value for key, its in sign_offs(project).items()}


def _incident(project: Project) -> ProcessSignOff:
    return sign_offs(project)["P1"]


def test_a_process_is_approved_once_all_its_owners_approve_it() -> None:
    assert _states(PROJECT) == {"P1": "no owner", "P2": "no owner", CHANGE: "no owner"}
    assert _states(OWNED) == {"P1": "open", "P2": "open", CHANGE: "no owner"}
    assert _states(BY_ANN) == {"P1": "approved by some", "P2": "approved", CHANGE: "no owner"}
    assert _states(SIGNED) == {"P1": "approved", "P2": "approved", CHANGE: "no owner"}
    assert [each.process for each in unapproved(SIGNED)] == [CHANGE]
    assert (to_approve(OWNED, " BO "), to_approve(SIGNED, "Bo")) == (("P1",), ())
    assert sign_off_words(_incident(PROJECT)) == "No owner is named"
    assert sign_off_words(_incident(OWNED)) == "Waits for Ann and Bo"
    assert sign_off_words(_incident(BY_ANN)) == "Approved by Ann, 2026-11-29 · Waits for Bo"
    assert sign_off_words(_incident(SIGNED)) == "Approved by Ann, 2026-11-29; Bo, 2026-11-30"
    assert [entry.reason for entry in SIGNED.log] == ["As we live it", "As we live it", ""]
    assert verify(SIGNED).problems == ()


LOOKS: dict[str, Callable[[Project], Project]] = {
    "moved": lambda its: edits.move_elements(its, its.documents[0], {"T"}, 20.0, 30.0),
    "coloured": lambda its: edits.colour(its, its.documents[0], {"T"}, ElementColours("#FBE5BF", "#9A5B00")),
    "remarked upon": lambda its: edits.add_comment(its, its.documents[0], "T", Comment("Really?", "Bo")),
    "timed": lambda its: edits.set_step_time(its, "P1", "T", StepTime(5.0)),
    "counted otherwise": lambda its: edits.set_process_weight(its, "P1", 3.0),
    "answered": lambda its: replace(its, matrices=()),
    "owned by one less": lambda its: edits.set_process_owners(its, "P1", ["Bo"]),
    "file renamed": lambda its: edits.rename_document(its, its.documents[0], "called-otherwise.bpmn"),
}
MEANINGS: dict[str, tuple[Callable[[Project], Project], set[str]]] = {
    "step renamed": (lambda its: edits.rename_node(its, "P1", "T", "Note"), {"P1"}),
    "shares": (lambda its: edits.set_shares(its, "P1", "G", {"F3": 0.6, "F4": 0.4}), {"P1"}),
    "process renamed": (lambda its: edits.rename_process(its, "P2", "Supplier"), {"P2"}),
    "lane": (lambda its: edits.rename_lane(its, "P1", "Desk", "Front desk"), {"P1"}),
    "other process": (lambda its: edits.rename_node(its, "P2", "V", "Reply"), {"P2"}),
    "message": (lambda its: edits.rename_message_flow(its, its.documents[0], "M", "Beg"), {"P1", "P2"}),
    "volume": (lambda its: edits.set_cases_per_month(its, "P1", 40.0), {"P1"}),
    "requirement": (
        lambda its: edits.change_requirement(its, "P1", "T", "INC-01", Requirement("INC-01", "Logs", Priority.SHOULD)),
        {"P1"},
    ),
    "requirement defined elsewhere": (
        lambda its: replace(its, requirements=(its.requirements[0], Requirement("KNO-01", "Finds videos"))),
        {"P1"},
    ),
    "requirement of nobody": (lambda its: replace(its, requirements=its.requirements[1:]), set()),
}


@pytest.mark.parametrize("look", LOOKS)
def test_how_a_process_looks_and_counts_lapses_nothing(look: str) -> None:
    after = LOOKS[look](SIGNED)
    assert after != SIGNED
    assert _states(after) == _states(SIGNED)


@pytest.mark.parametrize("meaning", MEANINGS)
def test_an_edit_lapses_the_approval_of_what_it_touches_and_names_what_changed(meaning: str) -> None:
    edit, touched = MEANINGS[meaning]
    after = edit(SIGNED)
    lapsed = {key for key, its in sign_offs(after).items() if its.state is SignOffState.LAPSED}
    assert lapsed == touched
    for key, its in sign_offs(after).items():
        if its.last is not None:
            assert bool(changes_since_approval(after, its.last)) == (key in touched)
    assert _states(replace(after, documents=SIGNED.documents, requirements=SIGNED.requirements)) == _states(SIGNED)


def test_what_changed_since_is_told_by_name_and_the_approved_version_can_be_opened() -> None:
    after = edits.set_shares(edits.rename_node(SIGNED, "P1", "T", "Note"), "P1", "G", {"F3": 0.6, "F4": 0.4})
    after = replace(after, requirements=(Requirement("KNO-01", "Finds videos", Priority.MUST),))
    its = _incident(read_project(write_project(after), "p.itsmfit"))
    assert its.last is not None
    assert sign_off_words(its) == (
        "Changed since the approval of Ann, 2026-11-29; Bo, 2026-11-30 · Waits for Ann and Bo"
    )
    assert owner_words(its.owners[1]) == "approved it on 2026-11-30, before it was changed"
    told = {group.title: group.lines for group in changes_since_approval(after, its.last)}
    assert told["steps"] == ("Note (Incident): name Log → Note",)
    assert told["requirements"] == ("KNO-01 Finds videos: text Finds articles → Finds videos",)
    assert len(told["flows"]) == 2
    version = approved_version(after, its.last)
    assert version.process.node_by_id["T"].name == "Log"
    assert [each.id for each in version.elsewhere] == ["KNO-01"]


def test_a_newer_approval_counts_in_place_of_an_older_one_also_when_the_older_version_comes_back() -> None:
    renamed = edits.rename_node(SIGNED, "P1", "T", "Note")
    again = approved(renamed, ["P1"], by="Ann", at=AT + timedelta(days=2))
    assert _states(again)["P1"] == "approved by some"
    assert sign_off_words(_incident(again)) == (
        "Approved by Ann, 2026-12-01 · Changed since the approval of Bo, 2026-11-30 · Waits for Bo"
    )
    back = replace(again, documents=SIGNED.documents)
    assert [(each.owner, each.approves) for each in _incident(back).owners] == [("Ann", False), ("Bo", True)]


def test_only_owners_approve_and_are_told_a_way_out() -> None:
    with pytest.raises(
        EditError, match="Eve does not own Incident: Ann and Bo can approve it, or name Eve as an owner"
    ):
        approved(OWNED, ["P1"], by="Eve", at=AT)
    with pytest.raises(EditError, match="Change has no owner who could approve it: name its owners first"):
        approved(OWNED, [CHANGE], by="Ann", at=AT)
    with pytest.raises(EditError, match="There is no process P9 in this project"):
        approved(OWNED, ["P1", "P9"], by="Ann", at=AT)
    with pytest.raises(EditError, match="say who you are"):
        approved(OWNED, ["P1"], by=" ", at=AT)
    assert approved(SIGNED, ["P1", "P1"], by="Ann", at=AT) is SIGNED, "what is approved is not approved again"


def test_an_approval_can_be_withdrawn_and_given_again() -> None:
    without = approval_withdrawn(SIGNED, ["P1"], by="ANN", note="Too early", at=AT)
    assert (_states(without)["P1"], _incident(without).waiting) == ("approved by some", ("Ann",))
    assert (without.log[-1].kind, without.log[-1].by) == (LogKind.APPROVAL_WITHDRAWN, "Ann")
    with pytest.raises(EditError, match="ann has no approval of Incident to withdraw"):
        approval_withdrawn(without, ["P1"], by="ann", at=AT)
    again = approved(without, ["P1"], by="Ann", at=AT)
    assert _states(again)["P1"] == "approved"
    assert again.kept == SIGNED.kept, "the same version is kept once"
    assert verify(again).problems == ()


def test_an_owner_who_leaves_is_not_asked_any_more_and_a_successor_is() -> None:
    left = edits.replace_process_owner(BY_ANN, "bo")
    assert _states(left)["P1"] == "approved"
    followed = edits.replace_process_owner(SIGNED, "Ann", "Cy")
    assert {its.name for its in followed.owners} == {"Bo", "Cy"}
    assert _states(followed) == {"P1": "approved by some", "P2": "open", CHANGE: "no owner"}
    assert edits.owners_of(edits.replace_process_owner(SIGNED, "Ann", "bo"), "P1") == ("bo",)
    with pytest.raises(EditError, match="Eve owns no process of this project"):
        edits.replace_process_owner(SIGNED, "Eve")


def test_owners_are_named_once_each_however_they_are_spelled() -> None:
    named = edits.set_process_owners(PROJECT, "P1", ["  Ann   Lee ", "ann lee", "", "Bo"])
    assert edits.owners_of(named, "P1") == ("Ann Lee", "Bo")
    assert edits.set_process_owners(named, "P1", ["Ann Lee", "Bo"]) is named
    assert edits.set_process_owners(named, "P1", []).owners == ()
    assert edits.names_in("Ann, Bo; ann\nCy;;") == ("Ann", "Bo", "Cy")
    with pytest.raises(EditError, match="There is no process P9"):
        edits.set_process_owners(PROJECT, "P9", ["Ann"])


def test_what_a_called_process_means_is_approved_by_its_own_owners_alone() -> None:
    calls = Process("A", "Calls", nodes=(Node("C", NodeKind.CALL, "Change it", called="B"),))
    project = Project(
        documents=(Document("a.bpmn", (calls, Process("B", "Change", nodes=(Node("T", NodeKind.TASK),)))),)
    )
    for key in ("A", "B"):
        project = edits.set_process_owners(project, key, ["Ann"])
    project = approved(project, ["A", "B"], by="Ann", at=AT)
    assert _states(edits.rename_node(project, "B", "T", "Do it")) == {"A": "approved", "B": "lapsed"}


def test_a_customer_called_otherwise_lapses_what_writes_to_them() -> None:
    project = edits.add_message_flow(OWNED, OWNED.documents[0], MessageFlow("M2", "T", "PoolC"))
    project = approved(project, ["P1", "P2"], by="Ann", at=AT)
    after = edits.rename_pool(project, project.documents[0], "PoolC", "Citizen")
    assert _incident(after).lapsed
    assert not sign_offs(after)["P2"].lapsed
    last = _incident(after).last
    assert last is not None
    assert [group.title for group in changes_since_approval(after, last)] == ["lanes and pools"]


# ---------------------------------------------------------------- whatever is edited


def _meant(project: Project, key: str) -> tuple[Any, ...]:
    """What a process means, put together by hand: all but looks, minutes, remarks and what the selection adds."""
    process, document = project.processes[key], project.document_of(key)
    nodes = {
        each.id: replace(
            each, bounds=None, label_bounds=None, expanded=True, colours=ElementColours(), marker_visible=True,
            comments=(), time=UNTIMED, requirements=(),
        )
        for each in process.nodes
    }  # fmt: skip
    flows = {
        each.id: replace(each, waypoints=(), label_bounds=None, by_hand=False, colours=ElementColours(), comments=())
        for each in process.flows
    }
    lanes = {
        each.id: replace(each, bounds=None, horizontal=True, colours=ElementColours(), comments=())
        for each in process.lanes
    }
    where = [(None, process.requirements), *((each.id, each.requirements) for each in process.nodes)]
    own = sorted(((key_of(its.id), str(node), _bare(its)) for node, those in where for its in those), key=repr)
    wanted = [each.id for _, those in where for each in those]
    wanted += [*process.requirement_refs, *(ref for each in process.nodes for ref in each.requirement_refs)]
    elsewhere = {}
    for wish in wanted:
        place, first = _first(project, key_of(wish))
        if first is not None and place.process != key:
            elsewhere[key_of(wish)] = _bare(first)
    mine: set[str] = {*nodes, *(pool.id for pool in document.pools if pool.process == process.id)}
    held = {pool.id: _pool_name(document, pool) for pool in document.pools}
    for other in document.processes:
        pool = document.pool_of.get(other.id)
        held |= dict.fromkeys(other.node_by_id, _pool_name(document, pool) if pool else other.name)
    messages = {
        each.id: (each.name, ends, [held.get(end) for end in ends if end not in mine])
        for each in document.message_flows
        if mine.intersection(ends := (each.source, each.target))
    }  # fmt: skip
    of_all = process.documentation, process.cases_per_month, process.practice, process.requirement_refs
    return document.name_of(process), of_all, nodes, flows, lanes, own, elsewhere, messages


def _bare(requirement: Requirement) -> Requirement:
    return replace(requirement, note="", comments=())


def _pool_name(document: Document, pool: Pool) -> str:
    return pool.name or next((each.name for each in document.processes if each.id == pool.process), "")


def _first(project: Project, wish: str) -> tuple[AskingPlace, Requirement | None]:
    for key, process in project.processes.items():
        for node, those in [(None, process.requirements), *((each.id, each.requirements) for each in process.nodes)]:
            for its in those:
                if key_of(its.id) == wish:
                    return AskingPlace(key, node), its
    return AskingPlace(), next((each for each in project.requirements if key_of(each.id) == wish), None)


def _order(project: Project, key: str) -> tuple[Any, ...]:
    process = project.processes[key]
    return tuple((each.id, tuple(its.id for its in each.requirements)) for each in process.nodes)


@given(st.data())
@settings(max_examples=examples(80), deadline=None)
def test_whatever_is_edited_an_approval_stands_if_and_only_if_the_meaning_is_equal(data: st.DataObject) -> None:
    after = edited(data, SIGNED)
    again = read_project(write_project(after), "p.itsmfit")
    for key in ("P1", "P2"):
        if key not in after.processes:
            continue
        its = sign_offs(after)[key]
        equal = _meant(after, key) == _meant(SIGNED, key)
        assert its.last is not None
        if not equal or _order(after, key) == _order(SIGNED, key):  # in another order another definition may count
            assert its.approved == equal
        assert bool(changes_since_approval(after, its.last)) == (not its.approved)
        assert sign_offs(again)[key].state is its.state
    assert verify(again).problems == ()


# ---------------------------------------------------------------- on record, and what was done to it


def test_an_approval_comes_back_from_the_file_and_older_files_have_none() -> None:
    again = read_project(write_project(SIGNED), "p.itsmfit")
    assert (again.owners, again.log, again.kept) == (SIGNED.owners, SIGNED.log, SIGNED.kept)
    assert _states(again) == _states(SIGNED)
    assert b'"owners"' not in write_project(PROJECT)


def test_two_desks_approve_and_both_count_once_they_are_joined() -> None:
    other = approved(OWNED, ["P1"], by="Bo", at=AT + timedelta(hours=1))
    both = joined(BY_ANN, other, by="Ann", at=AT + timedelta(hours=2))
    assert _states(both)["P1"] == "approved"
    assert verify(both).problems == ()


def test_approvals_and_a_seal_stand_beside_one_another() -> None:
    both = sealed(SIGNED, by="Ada", reason="Ready", at=AT + timedelta(days=2))
    assert verify(both).problems == ()
    assert _states(both) == _states(SIGNED)


def _tampered(change: Callable[[dict[str, Any]], None]) -> Project:
    data = json.loads(write_project(SIGNED))
    change(data)
    return read_project(json.dumps(data).encode(), "p.itsmfit")


def _at(entry: dict[str, Any], *path: str) -> dict[str, Any]:
    for name in path:
        entry = entry[name]
    return entry


TAMPERED: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "somebody else": (lambda its: its["log"][2].update(by="Eve"), "changed after it was written"),
    "another version": (
        lambda its: _at(its["log"][2], "body", "version").update(digest="0" * 64),
        "changed after it was written",
    ),
    "of another process": (lambda its: its["log"][2]["body"].update(process="P2"), "changed after it was written"),
    "the kept drawing": (
        lambda its: its["kept"][its["log"][2]["body"]["version"]["document"]["text"]].append("<!-- -->"),
        "that is kept for it was changed",
    ),
    "no kept drawing": (
        lambda its: its["kept"].pop(its["log"][2]["body"]["version"]["document"]["text"]),
        "is not in the file any longer",
    ),
    "nothing said": (lambda its: its["log"][2].update(body={}), "It does not say what was approved"),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_tampered_approval_is_found_and_named(what: str) -> None:
    change, said = TAMPERED[what]
    found = [str(each) for each in verify(_tampered(change)).problems]
    assert any(said in each and "(process approved, 2026-11-" in each for each in found), found


def test_what_was_changed_in_the_log_is_no_approval_any_longer() -> None:
    assert _states(_tampered(TAMPERED["another version"][0]))["P1"] == "approved by some"
    assert _states(_tampered(TAMPERED["somebody else"][0]))["P1"] == "approved by some"


def test_an_approval_whose_kept_version_is_another_is_found_also_in_a_chain_made_anew() -> None:
    body = dict(SIGNED.log[-1].body)
    forged = {**body, "version": {**body["version"], "digest": "0" * 64}}
    project = recorded(BY_ANN, LogKind.APPROVED, by="Bo", at=AT, **forged)
    assert [each.message for each in verify(project).problems] == ["What is kept of it is not what was approved."]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"process": 3},
        {"process": "P1", "name": "Incident", "owners": "Ann", "version": None},
        {"process": "P1", "name": "Incident", "owners": [], "version": {"format": 1, "digest": "", "place": 7}},
    ],
)
def test_a_log_that_says_nonsense_of_an_approval_is_no_approval_and_no_error(body: dict[str, Any]) -> None:
    project = recorded(OWNED, LogKind.APPROVED, by="Ann", at=AT, **body)
    assert _states(project)["P1"] == "open"
    assert any("It does not say what was approved" in str(each) for each in verify(project).problems)
    assert _states(recorded(BY_ANN, LogKind.APPROVAL_WITHDRAWN, by="Ann", at=AT, **body))["P2"] == "approved"


def test_owners_in_a_file_that_are_named_twice_or_own_what_is_gone_are_no_error() -> None:
    data = json.loads(write_project(OWNED))
    data["owners"] += [
        {"name": "ann ", "process": "P1"},
        {"name": "Cy", "process": "gone"},
        {"name": "", "process": "P1"},
    ]
    project = read_project(json.dumps(data).encode(), "p.itsmfit")
    assert [each.name for each in project.owners if each.process == "P1"] == ["Ann", "Bo"]
    assert ProcessOwner("gone", "Cy") in project.owners, "what is not known here is kept"
    assert set(sign_offs(project)) == set(project.processes)
    assert read_project(write_project(project), "p.itsmfit") == project
    data["owners"] = [{"process": "P1"}]
    with pytest.raises(InputError, match=r"owners\[0\]"):
        read_project(json.dumps(data).encode(), "p.itsmfit")


def test_an_approval_dated_in_the_future_is_noted_and_counts() -> None:
    found = verify(SIGNED, now=AT + timedelta(hours=1))
    assert found.problems == ()
    [note] = found.notes
    assert note.where == "entry 3 (process approved, 2026-11-30T09:00:00Z)"
    assert note.message == "It is dated in the future: a clock stood wrong when it was written."
    assert verify(SIGNED, now=AT + timedelta(days=2)).notes == ()
