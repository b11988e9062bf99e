"""Records of unsaved work come back whole, or are refused."""

from __future__ import annotations

import contextlib
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.journal import VERSION, UnsavedWork, read_record, write_record

WHEN = datetime(2026, 3, 1, 14, 32, tzinfo=UTC)


def _record() -> UnsavedWork:
    project = edits.add_document(Project(name="Selection"), edits.new_document("incident.bpmn"))
    return UnsavedWork(project, Path("selection.itsmfit"), "Selection", WHEN)


def test_a_record_comes_back_with_where_it_belongs(tmp_path: Path) -> None:
    record = _record()
    write_record(tmp_path / "a", record)
    again = read_record(tmp_path / "a")
    assert (again.path, again.name, again.kept) == (Path("selection.itsmfit"), "Selection", WHEN)
    assert [process.id for process in again.project.processes.values()] == ["Process_1"]
    assert again.project.name == "Selection"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(60), deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_record_cut_anywhere_is_refused(tmp_path: Path, share: float) -> None:
    write_record(tmp_path / "a", _record())
    data = (tmp_path / "a").read_bytes()
    (tmp_path / "cut").write_bytes(data[: int(share * len(data))])
    with pytest.raises(InputError):
        read_record(tmp_path / "cut")


def _with_head(file: Path, pattern: bytes, by: bytes) -> None:
    """Change a record's first line."""
    head, _, body = file.read_bytes().partition(b"\n")
    changed = re.sub(pattern, by, head)
    assert changed != head
    file.write_bytes(changed + b"\n" + body)


def test_a_record_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    write_record(tmp_path / "a", _record())
    _with_head(tmp_path / "a", b'"journal":%d' % VERSION, b'"journal":%d,"more":[]' % (VERSION + 1))
    with pytest.raises(InputError, match="newer ITSM Fit"):
        read_record(tmp_path / "a")


def test_a_record_knows_what_the_file_held_when_the_work_began(tmp_path: Path) -> None:
    write_record(tmp_path / "a", replace(_record(), base="0f1e"))
    assert read_record(tmp_path / "a").base == "0f1e"


def test_a_record_of_the_first_version_still_comes_back(tmp_path: Path) -> None:
    write_record(tmp_path / "a", _record())
    _with_head(tmp_path / "a", b'"journal":%d' % VERSION, b'"journal":1')
    _with_head(tmp_path / "a", b',"base":null', b"")
    again = read_record(tmp_path / "a")
    assert (again.base, again.project.name) == (None, "Selection")


def test_a_record_kept_at_a_time_without_a_zone_comes_back_beside_others(tmp_path: Path) -> None:
    for name in ("naive", "aware"):
        write_record(tmp_path / name, _record())
    _with_head(tmp_path / "naive", b'"kept":"[^"]*"', b'"kept":"2026-03-02T00:00:00"')
    naive, aware = (read_record(tmp_path / name).kept for name in ("naive", "aware"))
    assert naive > aware
    assert naive == datetime(2026, 3, 2).astimezone()


@pytest.mark.parametrize("kept", [b'"0001-01-01T00:00:00"', b'"9999-12-31T23:59:59-14:00"', b"null", b'"yesterday"'])
def test_a_record_kept_at_no_time_of_this_world_comes_back_or_is_refused_in_a_sentence(
    tmp_path: Path, kept: bytes
) -> None:
    write_record(tmp_path / "a", _record())
    _with_head(tmp_path / "a", b'"kept":"[^"]*"', b'"kept":' + kept)
    with contextlib.suppress(InputError):
        read_record(tmp_path / "a").kept.timestamp()
