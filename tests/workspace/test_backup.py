"""A backup is a folder of project files with their history; restored it is the same workspace, in a new epoch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from postgres_server import PostgresDatabase
from shared_projects import small

from itsm_fit.errors import InputError
from itsm_fit.model.project import Project
from itsm_fit.storage.project_file import open_project
from itsm_fit.workspace.backup import CONTENTS, back_up, restore
from itsm_fit.workspace.people import DeskRole, invite, members, share
from itsm_fit.workspace.store import Snapshot, Workspace, make_workspace, open_workspace
from itsm_fit.workspace.workspace_errors import HistoryRewound, NotAllowed, WorkspaceError


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(str(tmp_path / "elsewhere")) as made:
        yield made


def _two_revisions(workspace: Workspace) -> Snapshot:
    return workspace.commit(workspace.create(small()), replace(small(), name="Second"))


def test_a_backup_opens_by_itself_and_comes_back_with_its_history(
    any_workspace: Workspace, elsewhere: Workspace, tmp_path: Path
) -> None:
    seen = _two_revisions(any_workspace)
    folder = tmp_path / "backup"
    contents = back_up(any_workspace, folder)
    assert open_project(folder / contents.projects[0].file) == replace(small(), name="Second")
    restored = restore(elsewhere, folder)
    assert (restored.projects, restored.epoch) == (("Second",), 2)
    assert elsewhere.read(seen.id).project == replace(small(), name="Second")
    assert elsewhere.as_of(seen.id, 1) == small()
    assert elsewhere.history(seen.id) == any_workspace.history(seen.id)
    assert elsewhere.changes_since(seen).project == seen.project


def test_desks_that_saw_more_than_the_backup_has_are_told(any_workspace: Workspace, tmp_path: Path) -> None:
    seen = _two_revisions(any_workspace)
    back_up(any_workspace, tmp_path / "backup")
    later = any_workspace.commit(seen, replace(small(), name="Third"))
    with pytest.raises(WorkspaceError, match="would come back older"):
        restore(any_workspace, tmp_path / "backup")
    assert any_workspace.read(seen.id).project.name == "Third"
    restore(any_workspace, tmp_path / "backup", replace=True)
    with pytest.raises(HistoryRewound):
        any_workspace.changes_since(later)
    assert any_workspace.changes_since(seen).project.name == "Second"
    going_on = any_workspace.commit(seen, replace(small(), name="Another third"))
    assert going_on.revision == later.revision
    with pytest.raises(HistoryRewound):
        any_workspace.changes_since(later)


def test_a_backup_that_is_not_whole_or_was_changed_brings_nothing_back(elsewhere: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "backup"
    _two_revisions(elsewhere)
    contents = back_up(elsewhere, folder)
    with pytest.raises(InputError, match="folder of its own"):
        back_up(elsewhere, folder)
    history = folder / contents.projects[0].history
    history.write_bytes(history.read_bytes().replace(b"Second", b"Secund"))
    with pytest.raises(InputError, match="not as it was written"):
        restore(elsewhere, folder, replace=True)
    said = json.loads((folder / CONTENTS).read_text(encoding="utf-8"))
    for content in (said | {"format": 9}, {"format": 1}, []):
        (folder / CONTENTS).write_text(json.dumps(content), encoding="utf-8")
        with pytest.raises(InputError):
            restore(elsewhere, folder, replace=True)
    (folder / CONTENTS).unlink()
    with pytest.raises(InputError, match=CONTENTS):
        restore(elsewhere, folder, replace=True)
    assert elsewhere.projects()[0].name == "Second"


def test_roles_come_back_and_who_has_no_login_is_told(postgres: PostgresDatabase, tmp_path: Path) -> None:
    with make_workspace(postgres.url, ask=lambda _: postgres.password) as keeper:
        mine = keeper.create(Project("Own"))
        for name in ("dan", "gone"):
            invite(keeper, name, name)
            share(keeper, mine.id, name, DeskRole.DESIGNER)
        with open_workspace(postgres.url_of("dan"), ask=lambda _: "dan") as desk:
            with pytest.raises(NotAllowed, match="keeps the workspace"):
                back_up(desk, tmp_path / "backup")
            with pytest.raises(NotAllowed):
                restore(desk, tmp_path / "backup")
        back_up(keeper, tmp_path / "backup")
        before = members(keeper, mine.id)
        keeper.delete(mine.id)
        postgres.ask("DROP ROLE gone")
        assert restore(keeper, tmp_path / "backup").without_login == ("gone",)
        assert members(keeper, mine.id) == before
        with open_workspace(postgres.url_of("dan"), ask=lambda _: "dan") as desk:
            assert desk.read(mine.id).project == Project("Own")
