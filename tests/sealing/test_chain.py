"""The log of a project: each entry follows those before it, and logs of two desks come together in any order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.log import LogKind, heads, together
from itsm_fit.model.project import Project
from itsm_fit.sealing.chain import hash_of, joined, recorded
from itsm_fit.sealing.verify import verify
from itsm_fit.selection import load
from itsm_fit.storage.project_file import read_project, save_project, write_project

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)


def _after(project: Project, *names: str, by: str = "Ada") -> Project:
    for number, name in enumerate(names):
        project = recorded(project, LogKind.LOOKED, by=by, reason=name, at=AT + timedelta(minutes=number))
    return project


def test_an_entry_carries_the_hash_of_the_one_before_and_one_over_itself() -> None:
    log = _after(Project(), "one", "two").log
    assert log[0].parents == ()
    assert log[1].parents == (log[0].hash,)
    assert all(entry.hash == hash_of(entry) for entry in log)


def test_the_hash_is_sha_256_over_rfc_8785_json() -> None:
    at = datetime(2026, 11, 29, 10, 0, 5, 999_999, tzinfo=timezone(timedelta(hours=1)))
    [entry] = recorded(Project(), LogKind.DECIDED, by=" Ada ", reason="€", at=at, tool="B", ranks=(1, 2.0)).log
    # python3 -c, over the text written out by hand after RFC 8785: keys sorted, 2.0 as 2, UTF-8
    text = (
        '{"at":"2026-11-29T09:00:05Z","body":{"ranks":[1,2],"tool":"B"},"by":"Ada","kind":"decided","parents":[],'
        '"reason":"€"}'
    )
    import hashlib

    assert entry.hash == hashlib.sha256(text.encode()).hexdigest()


def test_a_log_and_what_it_keeps_come_back_from_a_file_and_an_empty_one_is_not_written() -> None:
    project = replace(_after(Project("P"), "one", "two\nlines"), tender=True, kept={"ab": "<a>\r\n</a>", "cd": ""})
    again = read_project(write_project(project), "p.itsmfit")
    assert again == project
    assert all(hash_of(entry) == entry.hash for entry in again.log)
    plain = write_project(Project("P"))
    assert all(word not in plain for word in (b'"log"', b'"kept"', b'"tender"'))


def test_a_time_that_is_none_is_refused_with_its_place() -> None:
    data = write_project(_after(Project(), "one"))
    for text in (b"2026-13-29T09:00:00Z", b"2026-11-29T09:00:00+"):
        with pytest.raises(InputError, match="no time as the log writes it") as refused:
            read_project(data.replace(b"2026-11-29T09:00:00Z", text), "p.itsmfit")
        assert refused.value.where == "$.log[0].at"


def test_nobody_signs_nothing() -> None:
    with pytest.raises(EditError, match="say who you are"):
        recorded(Project(), LogKind.LOOKED, by=" ", at=AT)


_DESK = st.lists(st.sampled_from("abc"), max_size=4)


@given(_DESK, st.lists(_DESK, min_size=2, max_size=4), st.randoms())
@settings(max_examples=examples(80), deadline=None)
def test_logs_of_desks_from_one_root_come_together_in_any_order(
    root: list[str], desks: list[list[str]], order: object
) -> None:
    start = _after(Project(), *root)
    work = [_after(start, *names, by=f"Desk {at}") for at, names in enumerate(desks)]
    shuffled = list(work)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = (joined(first, *rest, by="Ada", at=AT) for first, *rest in (work, shuffled))
    assert one.log == other.log
    assert len(heads(one.log)) <= 1
    assert together(one.log) == one.log
    places = {entry.hash: at for at, entry in enumerate(one.log)}
    assert all(places[parent] < places[entry.hash] for entry in one.log for parent in entry.parents)
    assert {entry.hash for desk in work for entry in desk.log} <= set(places)
    assert verify(one).problems == ()


def test_what_follows_two_desks_names_both() -> None:
    start = _after(Project(), "root")
    both = joined(_after(start, "mine", by="A"), _after(start, "yours", by="B"), by="A", at=AT)
    assert both.log[-1].kind is LogKind.JOINED
    assert set(both.log[-1].parents) == {both.log[1].hash, both.log[2].hash}
    assert joined(both, start, by="A", at=AT) == both


def test_projects_that_are_loaded_together_have_one_log(tmp_path: Path) -> None:
    paths = [tmp_path / "one.itsmfit", tmp_path / "two.itsmfit"]
    for path in paths:
        save_project(_after(Project(path.stem), path.stem, by=path.stem), path)
    log = load(paths).project.log
    assert [entry.kind for entry in log] == [LogKind.LOOKED, LogKind.LOOKED, LogKind.JOINED]
    assert set(log[-1].parents) == {log[0].hash, log[1].hash}
    assert len(load(paths[:1]).project.log) == 1
