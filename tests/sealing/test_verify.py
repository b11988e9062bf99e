"""What was done to a log, a seal or a file is found and the entry named; what was not, is not."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.document import Document
from itsm_fit.model.log import LogEntry, LogKind, heads
from itsm_fit.model.process import Flow, Node, NodeKind, Process
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.sealing.baseline import in_tender, sealed, withdrawn
from itsm_fit.sealing.chain import hash_of, joined, recorded
from itsm_fit.sealing.cover import looked_early
from itsm_fit.sealing.deviations import explained
from itsm_fit.sealing.verify import Verification, verify, verify_file
from itsm_fit.storage.project_file import read_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
STEP = Node("T", NodeKind.TASK, "Log", requirements=(Requirement("R-1", "Logs", Priority.MUST),))
PROCESS = Process("P", "Incident", nodes=(Node("S", NodeKind.START), STEP), flows=(Flow("F", "S", "T"),))


def _signed(minute: int, why: str = "") -> dict[str, Any]:
    return {"by": "Ada", "reason": why or f"Why {minute}", "at": AT + timedelta(minutes=minute)}


def _story() -> Project:
    """A tender: looked at early, sealed, deviated from, withdrawn and sealed anew."""
    project = Project("Tools", (Document("p.bpmn", (PROCESS,)),))
    project = read_project(write_project(project), "p.itsmfit")
    project = in_tender(project, tender=True, **_signed(0))
    project = looked_early(project, **_signed(1))
    project = sealed(project, **_signed(2))
    project = explained(edits.set_process_weight(project, "P", 3.0), **_signed(3))
    project = withdrawn(project, **_signed(4))
    return sealed(project, **_signed(5))


STORY = _story()
LOG = STORY.log
HEAD, COUNT = LOG[-1].hash, len(LOG)


def _said(project: Project, head: str = "", entries: int | None = None) -> list[str]:
    return [str(remark) for remark in verify(project, head, entries).problems]


def _with(log: tuple[LogEntry, ...]) -> Project:
    return replace(STORY, log=log)


def _changed(place: int, **values: Any) -> tuple[LogEntry, ...]:
    return (*LOG[:place], replace(LOG[place], **values), *LOG[place + 1 :])


def _rehashed(log: tuple[LogEntry, ...], start: int) -> tuple[LogEntry, ...]:
    """A chain made anew from one entry on, as somebody would who knows how."""
    made = list(log)
    for at in range(start, len(made)):
        parents = (made[at - 1].hash,) if at else ()
        entry = replace(made[at], parents=parents)
        seal = next((each.hash for each in reversed(made[:at]) if each.kind is LogKind.SEALED), "")
        if "seal" in entry.body:
            entry = replace(entry, body={**entry.body, "seal": seal})
        made[at] = replace(entry, hash=hash_of(entry))
    return tuple(made)


def test_a_story_that_nobody_touched_holds() -> None:
    assert verify(STORY, HEAD, COUNT) == Verification((), (), HEAD, COUNT)
    assert verify(Project()) == Verification((), (), "", 0)
    later = recorded(STORY, LogKind.DECIDED, **_signed(6))
    assert _said(later, HEAD, COUNT) == [], "a log goes on after its certificate"


@pytest.mark.parametrize("at", range(COUNT))
@pytest.mark.parametrize(
    "values",
    [{"by": "Eve"}, {"reason": "Another"}, {"at": "2026-11-29T12:00:00Z"}, {"kind": LogKind.PRICES_OPENED}],
)
def test_an_entry_that_says_something_else_is_named(at: int, values: dict[str, Any]) -> None:
    name = f"entry {at + 1} ({replace(LOG[at], **values).kind.words}, {replace(LOG[at], **values).at})"
    assert any(f"{name}: It was changed after it was written" in said for said in _said(_with(_changed(at, **values))))


@pytest.mark.parametrize("at", range(COUNT))
def test_one_digit_of_any_hash_is_found_and_the_entry_named(at: int) -> None:
    digit = "0" if LOG[at].hash[7] != "0" else "1"
    said = _said(_with(_changed(at, hash=LOG[at].hash[:7] + digit + LOG[at].hash[8:])))
    assert f"entry {at + 1} (" in said[0]
    assert all(f"entry {other + 1} (" not in said[0] for other in range(COUNT) if other != at)


@pytest.mark.parametrize("at", range(COUNT - 1))
def test_an_entry_that_was_dropped_is_found_by_the_one_that_follows_it(at: int) -> None:
    [*_, last] = [said for said in _said(_with((*LOG[:at], *LOG[at + 1 :]))) if "missing" in said]
    assert last.startswith(
        f"entry {at + 1} ({LOG[at + 1].kind.words}, {LOG[at + 1].at}): It follows an entry that is missing"
    )


@pytest.mark.parametrize("at", range(COUNT - 1))
def test_entries_in_another_order_are_found(at: int) -> None:
    swapped = (*LOG[:at], LOG[at + 1], LOG[at], *LOG[at + 2 :])
    assert any(
        f"entry {at + 1} ({LOG[at + 1].kind.words}" in said and "order" in said for said in _said(_with(swapped))
    )


@pytest.mark.parametrize("at", range(1, COUNT))
def test_an_entry_that_was_put_in_is_found(at: int) -> None:
    forged = replace(LOG[at - 1], kind=LogKind.LOOKED, reason="Long ago", parents=LOG[at].parents, body={})
    naive = (*LOG[:at], forged, *LOG[at:])
    assert any("changed after it was written" in said or "twice" in said for said in _said(_with(naive)))
    forged = replace(forged, hash=hash_of(forged))
    said = _said(_with((*LOG[:at], forged, *LOG[at:])))
    assert any(f"entry {at + 1} (looked early" in each and "Nothing follows it" in each for each in said)


@pytest.mark.parametrize("at", range(COUNT))
def test_a_tail_that_was_cut_is_found_with_the_certificate(at: int) -> None:
    cut = replace(STORY, log=LOG[:at])
    assert (
        _said(cut, HEAD, COUNT)[-1] == f"The certificate counts 6 entries, and the log has {at}: the end was cut off."
    )
    assert any(HEAD[:12] in said for said in _said(cut, HEAD))


@pytest.mark.parametrize("at", range(COUNT))
def test_a_chain_that_was_made_anew_is_found_with_the_certificate(at: int) -> None:
    made = _rehashed(_changed(at, reason="Another"), at)
    assert heads(made) != heads(LOG)
    fresh = replace(STORY, log=made)
    assert _said(fresh) == [], "nothing in the file itself can show it"
    assert any("the log was made anew" in said for said in _said(fresh, HEAD, COUNT))


def test_two_beginnings_that_lead_to_the_certificate_s_head_are_counted() -> None:
    other = recorded(Project(), LogKind.LOOKED, **_signed(0))
    both = joined(STORY, other, by="Ada", at=AT + timedelta(minutes=9))
    assert _said(both, HEAD, COUNT) == []
    assert _said(both, both.log[-1].hash, len(both.log)) == []
    assert "the certificate counts 7" in _said(both, both.log[-1].hash, 7)[0]


def test_one_character_of_a_kept_text_is_found() -> None:
    for name, text in STORY.kept.items():
        said = _said(replace(STORY, kept={**STORY.kept, name: text.replace("1", "2", 1)}))
        assert any(
            re.match(rf"entry \d \(.*\): The text {name[:8]} that is kept for it was changed", each) for each in said
        )
        without = {other: its for other, its in STORY.kept.items() if other != name}
        assert any("is not in the file any longer" in each for each in _said(replace(STORY, kept=without)))
    added = replace(STORY, kept={**STORY.kept, "ab" * 32: "more"})
    assert _said(added) == ["The text abababab is kept for no entry of the log."]


def test_a_seal_of_something_else_is_found_though_its_hashes_fit() -> None:
    """Digests that are not those of what is kept, in a chain that was made anew."""
    body = LOG[2].body
    other = {**body, "state": {**body["state"], "digest": "0" * 64}}
    made = _rehashed(_changed(2, body=other), 2)
    assert any(said.startswith("entry 3 (sealed") and "not what was sealed" in said for said in _said(_with(made)))
    for odd in (
        {},
        {"state": 3},
        {"state": {**body["state"], "documents": [{}]}},
        {"state": body["state"], "seal": []},
    ):
        made = _rehashed(_changed(2, body=odd), 2)
        verify(_with(made))  # whatever stands there, it is a sentence


def test_what_was_changed_without_a_record_is_told() -> None:
    changed = edits.rename_node(STORY, "P", "T", "Note")
    [said] = _said(changed)
    assert said.startswith(
        "entry 6 (sealed, 2026-11-29T09:05:00Z): What it recorded was changed since without a record: Processes."
    )
    assert _said(explained(changed, **_signed(6))) == []


def test_a_tender_whose_log_is_gone_is_told() -> None:
    [said] = _said(replace(STORY, log=(), kept={}))
    assert said.startswith("The file says that this is a tender, and no entry says so")


def test_a_tender_that_was_switched_off_past_the_log_is_told() -> None:
    [said] = _said(replace(STORY, tender=False))
    assert said.startswith("entry 1 (tender declared, 2026-11-29T09:00:00Z): By it the project is a tender")


def test_a_clock_that_goes_backwards_is_said_and_proves_nothing() -> None:
    project = recorded(STORY, LogKind.LOOKED, by="Bo", reason="Early", at=AT - timedelta(days=3))
    found = verify(project)
    assert found.problems == ()
    [note] = found.notes
    assert str(note).startswith("entry 7 (looked early, 2026-11-26T09:00:00Z): It is older than what it follows")


def test_work_of_two_desks_that_was_joined_holds() -> None:
    mine = recorded(STORY, LogKind.LOOKED, **_signed(7))
    theirs = recorded(STORY, LogKind.PRICES_OPENED, **_signed(6))
    assert _said(joined(mine, theirs, by="Ada", at=AT + timedelta(minutes=9))) == []


# ---------------------------------------------------------------- the bytes of the file


def _places(data: bytes) -> Iterator[int]:
    """Where the log and what is kept for it stand in the file."""
    for start, end in ((b' "kept": {', b"\n },"), (b' "log": [', b"\n ],")):
        begin = data.index(start)
        yield from range(begin, data.index(end, begin) + len(end) - 1)


def _other(byte: int, draw: random.Random) -> bytes:
    return bytes([draw.choice([its for its in b'0123456789abcdefxE-+. "}' if its != byte])])


def _found(data: bytes, path: Path) -> bool:
    path.write_bytes(data)
    try:
        return bool(verify_file(path).problems)
    except InputError:
        return True


def _changes(seed: int, step: int) -> Iterator[bytes]:
    data, draw = write_project(STORY), random.Random(seed)
    places = list(_places(data))
    in_hashes = [match.start() + draw.randrange(64) for match in re.finditer(rb"[0-9a-f]{64}", data)]
    for place in (*in_hashes, *places[draw.randrange(step) :: step]):
        yield data[:place] + _other(data[place], draw) + data[place + 1 :]


def _unfound(path: Path, changes: Iterator[bytes], is_blank: Callable[[bytes], bool]) -> list[bytes]:
    return [data for data in changes if not is_blank(data) and not _found(data, path)]


def _only_blanks(data: bytes) -> bool:
    """A blank in place of a line break or the other way round: what keeps versions of files may do that."""
    return data.split() == write_project(STORY).split()


def test_any_character_of_the_log_in_the_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "p.itsmfit"
    path.write_bytes(write_project(STORY))
    assert verify_file(path, HEAD, COUNT).problems == ()
    assert _unfound(path, _changes(1, 60), _only_blanks) == []


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2))
def test_any_character_of_the_log_is_found_wherever_it_stands(tmp_path: Path, seed: int) -> None:
    assert _unfound(tmp_path / "p.itsmfit", _changes(seed, 30), _only_blanks) == []


def test_a_digit_that_changes_no_number_is_found(tmp_path: Path) -> None:
    project = recorded(Project(), LogKind.DECIDED, **_signed(1), figure=0.1 + 0.2)
    data = write_project(project)
    path = tmp_path / "p.itsmfit"
    path.write_bytes(data.replace(b"0.30000000000000004", b"0.30000000000000003"))
    assert path.read_bytes() != data
    assert verify_file(path).problems[0].message.startswith("The log is written in other characters")
