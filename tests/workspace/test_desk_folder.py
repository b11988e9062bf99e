"""The copy of a shared project that a desk keeps is sound at whatever moment the program ends."""

from __future__ import annotations

import random
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from itsm_fit.errors import InputError
from itsm_fit.model import edits
from itsm_fit.model.project import Project
from itsm_fit.workspace.desk_folder import DeskFolder, DeskInUse, DeskRecord, KnownRevision

EMPTY = edits.add_document(Project(name="0"), edits.new_document("incident.bpmn"))


def record(number: int = 0) -> DeskRecord:
    project = edits.rename_project(EMPTY, str(number))
    return DeskRecord("postgresql://anna@host/db", "p-1", "Selection", KnownRevision(number, "t"), project, project)


def begun(path: Path, number: int = 0) -> DeskFolder:
    folder = DeskFolder(path)
    folder.settle(record(number))
    return folder


def again(path: Path) -> DeskRecord:
    folder = DeskFolder(path)
    try:
        return folder.read()
    finally:
        folder.close()


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    folder = begun(tmp_path / "desk", 3)
    folder.keep(edits.rename_project(EMPTY, "mine"))
    folder.keep(edits.rename_project(EMPTY, "mine too"))
    folder.close()
    found = again(tmp_path / "desk")
    assert (found.agreed.name, found.mine.name) == ("3", "mine too")
    assert (found.workspace, found.project_id, found.name) == ("postgresql://anna@host/db", "p-1", "Selection")
    assert (found.at, found.known) == (KnownRevision(3, "t"), (KnownRevision(3, "t"),))


def test_a_new_agreed_state_leaves_no_old_files(tmp_path: Path) -> None:
    folder = begun(tmp_path / "desk")
    for number in range(1, 4):
        folder.keep(edits.rename_project(EMPTY, "mine"))
        folder.settle(record(number))
    assert len(list((tmp_path / "desk").glob("*.itsmfit"))) == 1
    folder.close()
    assert again(tmp_path / "desk").mine.name == "3"


def test_nobody_else_works_in_it_meanwhile(tmp_path: Path) -> None:
    folder = begun(tmp_path / "desk")
    with pytest.raises(DeskInUse, match="in another window: close it there first"):
        DeskFolder(tmp_path / "desk")
    script = (
        "import sys\nfrom pathlib import Path\nfrom itsm_fit.workspace.desk_folder import DeskFolder\n"
        "DeskFolder(Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", script, str(tmp_path / "desk")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
    assert "is in use in a window on this computer since" in done.stderr
    folder.close()
    assert again(tmp_path / "desk").mine.name == "0"


@pytest.mark.parametrize("name", ["desk.json", "agreed-1.itsmfit", "mine-1.itsmfit"])
def test_damage_is_told_with_the_file(name: str, tmp_path: Path) -> None:
    folder = begun(tmp_path / "desk")
    folder.keep(edits.rename_project(EMPTY, "mine"))
    folder.close()
    file = tmp_path / "desk" / name
    file.write_bytes(file.read_bytes()[:-40])
    with pytest.raises(InputError, match=re.escape(str(file))):
        again(tmp_path / "desk")


def test_a_damaged_copy_is_set_aside_whole(tmp_path: Path) -> None:
    folder = begun(tmp_path / "desk")
    folder.keep(edits.rename_project(EMPTY, "mine"))
    place = folder.set_aside()
    assert folder.is_new
    assert {each.name for each in place.iterdir()} == {"desk.json", "agreed-1.itsmfit", "mine-1.itsmfit"}
    folder.settle(record(9))
    folder.close()
    assert again(tmp_path / "desk").mine.name == "9"


def test_a_copy_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    begun(tmp_path / "desk").close()
    facts = tmp_path / "desk" / "desk.json"
    facts.write_bytes(facts.read_bytes().replace(b'"desk": 1', b'"desk": 2'))
    with pytest.raises(InputError, match="kept by a newer ITSM Fit"):
        again(tmp_path / "desk")


WORKER = """
import sys
from pathlib import Path
from test_desk_folder import EMPTY, DeskFolder, edits, record
from dataclasses import replace
folder = DeskFolder(Path(sys.argv[1]))
at = int(folder.read().mine.name)
while True:
    at += 1
    mine = edits.rename_project(EMPTY, str(at))
    if at % 3:
        folder.keep(mine)
    else:
        folder.settle(replace(record(at), mine=edits.rename_project(EMPTY, str(at))))
    print(at, flush=True)
"""


def test_a_program_that_is_killed_at_any_moment_loses_nothing_kept(tmp_path: Path) -> None:
    begun(tmp_path / "desk").close()
    moments = random.Random(5)
    for _ in range(2):
        with subprocess.Popen(  # noqa: S603
            [sys.executable, "-c", WORKER, str(tmp_path / "desk")],
            stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": ":".join(sys.path)},
        ) as child:  # fmt: skip
            assert child.stdout is not None
            said = [child.stdout.readline() for _ in range(moments.randrange(1, 30))]
            child.send_signal(signal.SIGKILL)
            said += child.stdout.readlines()
        kept = int([each for each in said if each.endswith("\n")][-1])
        assert int(again(tmp_path / "desk").mine.name) in {kept, kept + 1}
