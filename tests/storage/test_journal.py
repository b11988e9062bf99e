"""Records of unsaved work come back whole, or are refused."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.storage.journal import Record, read_record, write_record

WHEN = datetime(2026, 3, 1, 14, 32, tzinfo=UTC)


def _record() -> Record:
    project = edits.add_document(Project(name="Selection"), edits.new_document("incident.bpmn"))
    return Record(project, Path("selection.itsmfit"), "Selection", WHEN)


def test_a_record_comes_back_with_where_it_belongs(tmp_path: Path) -> None:
    record = _record()
    write_record(tmp_path / "a", record)
    again = read_record(tmp_path / "a")
    assert (again.path, again.name, again.kept) == (Path("selection.itsmfit"), "Selection", WHEN)
    assert [process.id for process in again.project.processes.values()] == ["Process_1"]
    assert again.project.name == "Selection"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_record_cut_anywhere_is_refused(tmp_path: Path, share: float) -> None:
    write_record(tmp_path / "a", _record())
    data = (tmp_path / "a").read_bytes()
    (tmp_path / "cut").write_bytes(data[: int(share * len(data))])
    with pytest.raises(InputError):
        read_record(tmp_path / "cut")


def test_a_record_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    write_record(tmp_path / "a", _record())
    data = (tmp_path / "a").read_bytes().replace(b'"journal":1', b'"journal":2', 1)
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(InputError, match="newer ITSM Fit"):
        read_record(tmp_path / "a")
