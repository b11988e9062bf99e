"""What a save replaces is kept: the last ten states and one a day, private, bounded, and never in the save's way."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from thorough import examples

from itsm_fit.errors import InputError
from itsm_fit.storage import files, safety_copies
from itsm_fit.storage.files import write_atomically
from itsm_fit.storage.safety_copies import DAYS, LAST, SafetyCopies

NOON = datetime(2026, 11, 28, 12, 0).astimezone()


@pytest.fixture
def copies(tmp_path: Path) -> SafetyCopies:
    return SafetyCopies(tmp_path / "data" / "versions")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return tmp_path / "wahl.itsmfit"


def _save(copies: SafetyCopies, project: Path, text: str, at: datetime | None = None) -> None:
    with copies.keeping(project):
        write_atomically(project, text.encode())
    if at is not None:
        os.utime(project, (at.timestamp(), at.timestamp()))


def _texts(copies: SafetyCopies, project: Path) -> list[str]:
    return [copy.file.read_text() for copy in copies.of(project)]


def test_each_save_keeps_what_it_replaces_with_the_time_of_its_own_saving(copies: SafetyCopies, project: Path) -> None:
    for minute, text in enumerate(["one", "two", "three"]):
        _save(copies, project, text, NOON + timedelta(minutes=minute))
    assert _texts(copies, project) == ["two", "one"]
    assert [copy.saved for copy in copies.of(project)] == [NOON + timedelta(minutes=1), NOON]
    assert project.read_text() == "three"


def test_two_saves_within_one_tick_of_the_disk_are_both_kept(copies: SafetyCopies, project: Path) -> None:
    for text in ("one", "two", "three"):
        _save(copies, project, text, NOON)
    assert _texts(copies, project) == ["two", "one"]


def test_the_old_file_itself_becomes_the_copy_without_being_written_again(copies: SafetyCopies, project: Path) -> None:
    project.write_text("one")
    inode = project.stat().st_ino
    _save(copies, project, "two")
    [kept] = copies.of(project)
    assert kept.file.stat().st_ino == inode
    assert kept.file.stat().st_nlink == 1


def test_on_another_disk_the_old_bytes_are_copied(
    copies: SafetyCopies, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def across(*_given: object, **_more: object) -> None:
        raise OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(safety_copies.os, "link", across)
    for minute, text in enumerate(["one", "two"]):
        _save(copies, project, text, NOON + timedelta(minutes=minute))
    [kept] = copies.of(project)
    assert (kept.file.read_text(), kept.saved) == ("one", NOON)
    assert stat.S_IMODE(kept.file.stat().st_mode) == 0o600


def test_a_file_with_a_second_name_keeps_its_permissions_there(
    copies: SafetyCopies, project: Path, tmp_path: Path
) -> None:
    project.write_text("one")
    project.chmod(0o644)
    backup = tmp_path / "backup.itsmfit"
    os.link(project, backup)
    _save(copies, project, "two")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o644
    assert _texts(copies, project) == ["one"]


def test_folder_and_copies_are_this_users_alone(copies: SafetyCopies, project: Path) -> None:
    project.write_text("one")
    project.chmod(0o664)
    _save(copies, project, "two")
    [kept] = copies.of(project)
    assert stat.S_IMODE(kept.file.stat().st_mode) == 0o600
    for folder in (copies.folder, kept.file.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(project.stat().st_mode) == 0o664, "the project itself stays as shared as it was"
    assert not list(project.parent.glob(".*")), "nothing lies beside the project"


def test_the_same_content_saved_again_pushes_no_older_state_out(copies: SafetyCopies, project: Path) -> None:
    _save(copies, project, "one", NOON)
    for minute in range(1, 2 * LAST):
        _save(copies, project, "two", NOON + timedelta(minutes=minute))
    assert _texts(copies, project) == ["one"]


def test_a_save_that_fails_keeps_nothing_and_changes_nothing(
    copies: SafetyCopies, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _save(copies, project, "one")

    def full(*_given: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(InputError, match="The disk is full"):
        _save(copies, project, "two")
    assert copies.of(project) == ()
    assert not [each for each in copies.folder.rglob("*") if each.suffix in (".tmp", ".itsmfit")]
    assert project.read_text() == "one"


def test_a_folder_that_cannot_be_written_to_is_no_obstacle(project: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    copies = SafetyCopies(tmp_path / "file" / "versions")
    _save(copies, project, "one")
    _save(copies, project, "two")
    assert project.read_text() == "two"
    assert copies.of(project) == ()


def test_projects_of_one_name_in_two_folders_keep_their_own(copies: SafetyCopies, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for text in (f"old {folder}", f"new {folder}"):
            _save(copies, tmp_path / folder / "wahl.itsmfit", text)
    assert _texts(copies, tmp_path / "a" / "wahl.itsmfit") == ["old a"]
    assert _texts(copies, tmp_path / "b" / ".." / "b" / "wahl.itsmfit") == ["old b"]


def test_saving_through_a_link_keeps_the_copies_of_what_it_names(
    copies: SafetyCopies, project: Path, tmp_path: Path
) -> None:
    project.write_text("one")
    link = tmp_path / "link.itsmfit"
    link.symlink_to(project)
    _save(copies, link, "two")
    assert _texts(copies, project) == _texts(copies, link) == ["one"]


@given(
    st.lists(st.integers(1, 3 * 24 * 60), min_size=1, max_size=60),
)
@settings(max_examples=examples(40), deadline=None)
def test_the_last_ten_and_the_last_of_each_day_outlive_every_pruning(
    tmp_path_factory: pytest.TempPathFactory, gaps: Sequence[int]
) -> None:
    folder = tmp_path_factory.mktemp("versions") / "wahl"
    folder.mkdir()
    saved, at = [], NOON - timedelta(minutes=sum(gaps))
    for gap in gaps:
        at += timedelta(minutes=gap)
        saved.append(at)
        stamp = at.astimezone(safety_copies.UTC).strftime("%Y%m%dT%H%M%S%f")
        (folder / f"{stamp}.itsmfit").write_text(str(at))
        safety_copies._prune(folder, at)
    kept = {copy.saved for copy in safety_copies._copies(folder)}
    assert set(saved[-LAST:]) <= kept
    last_of_day = {each.date(): each for each in saved if each.date() > (NOON - timedelta(days=DAYS)).date()}
    assert set(last_of_day.values()) <= kept
    assert kept <= {*saved[-LAST:], *last_of_day.values()}


def test_what_copies_take_up_is_bounded_and_the_newest_stays(
    copies: SafetyCopies, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety_copies, "MOST_BYTES", 250)
    for number in range(6):
        _save(copies, project, f"{number}" * 100, NOON + timedelta(minutes=number))
    assert [text[0] for text in _texts(copies, project)] == ["4", "3"]
    _save(copies, project, "x" * 1000, NOON + timedelta(minutes=7))
    _save(copies, project, "y", NOON + timedelta(minutes=8))
    assert [text[0] for text in _texts(copies, project)] == ["x"]


def test_all_projects_together_are_bounded_too_the_oldest_go_first(
    copies: SafetyCopies, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety_copies, "MOST_BYTES_OF_ALL", 250)
    for number, name in enumerate(["a", "b", "c"]):
        for step in range(2):
            _save(
                copies, tmp_path / f"{name}.itsmfit", name * (100 + step), NOON + timedelta(days=number, minutes=step)
            )
    copies.sweep(NOON + timedelta(days=3))
    assert [len(copies.of(tmp_path / f"{name}.itsmfit")) for name in "abc"] == [0, 1, 1]
    assert len(list(copies.folder.iterdir())) == 2, "no empty folder stays"


def test_what_a_killed_save_left_behind_is_swept_away(copies: SafetyCopies, project: Path) -> None:
    _save(copies, project, "one", NOON)
    _save(copies, project, "two", NOON + timedelta(minutes=1))
    [kept] = copies.of(project)
    left = kept.file.with_name("0123456789abcdef.tmp")
    os.link(project, left)
    copies.sweep()
    assert left.exists(), "a save may be under way"
    copies.sweep(datetime.now().astimezone() + timedelta(hours=2))
    assert not left.exists()
    assert project.read_text() == "two"
