"""`itsm-fit workspace`: projects of several desks, in a folder and on a real PostgreSQL."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from postgres_server import PostgresDatabase, postgres, postgres_server

from itsm_fit.cli import main
from itsm_fit.model import edits
from itsm_fit.storage.project_file import open_project, save_project, write_project
from itsm_fit.workspace import connecting
from itsm_fit.workspace.desks import open_desk

__all__ = ["postgres", "postgres_server"]

SMALL = Path(__file__).parents[2] / "sample_models/small/small-selection.itsmfit"
NAME = "Invented example: two processes, three vendors"


@pytest.fixture(autouse=True)
def no_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This user keeps no copies yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def team(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A workspace in a folder with the small sample."""
    run(capsys, "init", tmp_path / "team")
    run(capsys, "put", tmp_path / "team", SMALL)
    return str(tmp_path / "team")


def run(capsys: pytest.CaptureFixture[str], *args: object, code: int = 0) -> tuple[str, str]:
    """What the command says to standard output and standard error."""
    found = main(["workspace", *map(str, args)], lambda _: 99)
    out, said = capsys.readouterr()
    assert found == code, said
    return out, said


def printed(capsys: pytest.CaptureFixture[str], *args: object, code: int = 0) -> Any:
    return json.loads(run(capsys, *args, "--json", "-", code=code)[0])


def renamed(path: Path, name: str) -> None:
    save_project(edits.rename_node(open_project(path), "incident", "INC_log", name), path)


def test_a_folder_says_that_it_knows_no_roles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = run(capsys, "init", tmp_path / "team")
    assert said.splitlines()[0] == f"{tmp_path / 'team'}: The workspace is ready."
    assert "holds nobody to a role" in said


def test_a_project_is_put_in_listed_and_taken_out_as_it_was(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (listed,) = printed(capsys, "list", team)["projects"]
    assert (listed["name"], listed["revision"]) == (NAME, 1)
    _, said = run(capsys, "take", team, NAME, "-o", tmp_path / "out.itsmfit")
    assert "revision 1" in said
    assert (tmp_path / "out.itsmfit").read_bytes() == write_project(open_project(SMALL))
    run(capsys, "take", team, listed["id"], "-o", tmp_path / "out.xlsx", code=2)


def test_what_changed_in_a_file_that_was_taken_out_is_put_back(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.itsmfit"
    run(capsys, "take", team, NAME, "-o", out)
    desk = open_desk(team, NAME, tmp_path / "desk")
    desk.save(edits.rename_node(desk.project, "incident", "INC_fix", "Mend"))
    renamed(out, "Take the call")
    _, said = run(capsys, "put", team, out, "--into", NAME, "--since", 1)
    assert f"{NAME}: in the workspace as revision 3." in said
    came = desk.exchange().project.processes["incident"].node_by_id
    assert (came["INC_log"].name, came["INC_fix"].name) == ("Take the call", "Mend")
    desk.save(edits.rename_node(desk.project, "incident", "INC_log", "Answer"))
    renamed(out, "Note down")
    listed, said = run(capsys, "put", team, out, "--into", NAME, "--since", 1, code=1)
    assert "nothing was put back" in said
    assert "mine Note down, theirs Answer" in listed
    run(capsys, "put", team, out, "--into", NAME, "--since", 1, "--theirs", "all")
    assert desk.exchange().project.processes["incident"].node_by_id["INC_log"].name == "Answer"
    desk.close()


def test_history_tells_who_changed_what_and_earlier_states_come_back(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = open_desk(team, NAME, tmp_path / "desk")
    desk.save(edits.rename_node(desk.project, "incident", "INC_log", "Take the call"))
    desk.close()
    newest, oldest = printed(capsys, "history", team, NAME)["changes"]
    assert (newest["revision"], newest["touched"]) == (2, [{"kind": "step", "count": 1}])
    assert oldest["revision"] == 1
    table, _ = run(capsys, "history", team, NAME)
    assert "1 step" in table
    run(capsys, "take", team, NAME, "-o", tmp_path / "then.itsmfit", "--revision", 1)
    assert (tmp_path / "then.itsmfit").read_bytes() == write_project(open_project(SMALL))
    _, said = run(capsys, "take", team, NAME, "-o", tmp_path / "later.itsmfit", "--revision", 9, code=1)
    assert "There is no revision 9 yet: the newest is 2." in said


def test_what_waits_is_shown_and_decided(team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine, other = open_desk(team, NAME), open_desk(team, NAME, tmp_path / "other")
    mine.keep(edits.rename_node(mine.project, "incident", "INC_log", "Take the call"))
    other.save(edits.rename_node(other.project, "incident", "INC_log", "Answer"))
    mine.close()
    shown = printed(capsys, "show", team, NAME)
    assert shown["waiting"] == 1
    (conflict,) = shown["conflicts"]
    assert (conflict["mine"], conflict["theirs"]) == ("Take the call", "Answer")
    out, said = run(capsys, "decide", team, NAME, code=1)
    assert conflict["place"] in out
    assert "1 conflict to decide" in said
    _, said = run(capsys, "decide", team, NAME, "--mine", conflict["place"])
    assert said == f"{NAME}: in the workspace as revision 3.\n"
    assert other.exchange().project.processes["incident"].node_by_id["INC_log"].name == "Take the call"
    other.close()


def test_a_copy_outlives_the_project_and_comes_back(
    team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_desk(team, NAME)) as desk:
        desk.keep(edits.rename_node(desk.project, "incident", "INC_log", "Take the call"))
    run(capsys, "delete", team, NAME, "--yes")
    _, said = run(capsys, "take", team, NAME, "-o", tmp_path / "copy.itsmfit", code=1)
    assert "There is no project" in said
    run(capsys, "take", team, NAME, "-o", tmp_path / "copy.itsmfit", "--copy")
    run(capsys, "put", team, tmp_path / "copy.itsmfit")
    run(capsys, "take", team, NAME, "-o", tmp_path / "again.itsmfit")
    again = open_project(tmp_path / "again.itsmfit")
    assert again.processes["incident"].node_by_id["INC_log"].name == "Take the call"
    _, said = run(capsys, "take", team, "Nothing", "-o", tmp_path / "none.itsmfit", "--copy", code=1)
    assert "There is no copy of “Nothing” at this desk." in said


@pytest.mark.parametrize("file", ["desk.json", "agreed-1.itsmfit", "mine-1.itsmfit"])
def test_a_damaged_copy_is_told_and_set_aside(file: str, team: str, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(open_desk(team, NAME)) as desk:
        desk.keep(edits.rename_node(desk.project, "incident", "INC_log", "Take the call"))
        damaged = desk.folder / file
    damaged.write_bytes(damaged.read_bytes()[:-30])
    if file != "desk.json":  # which says whose copy it is: another one is begun then
        _, said = run(capsys, "decide", team, NAME, code=1)
        assert file in said
    _, said = run(capsys, "renew", team, NAME)
    assert f"{NAME}: revision 1. What was kept here before is set aside: " in said
    assert {each.name for each in (damaged.parent / "set-aside-1").iterdir()} == {
        "desk.json", "agreed-1.itsmfit", "mine-1.itsmfit"
    }  # fmt: skip
    run(capsys, "decide", team, NAME)


def test_a_backup_is_restored_with_all_history(team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, said = run(capsys, "backup", team, tmp_path / "backup")
    assert said == f"1 project backed up: {tmp_path / 'backup'}\n"
    run(capsys, "delete", team, NAME, code=2)
    run(capsys, "delete", team, NAME, "--yes")
    assert printed(capsys, "list", team)["projects"] == []
    _, said = run(capsys, "restore", team, tmp_path / "backup")
    assert said == f"1 project restored: {NAME}.\n"
    run(capsys, "upgrade", team)
    assert [each["revision"] for each in printed(capsys, "history", team, NAME)["changes"]] == [1]


def test_changes_are_told_as_they_are_made(team: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    desk = open_desk(team, NAME, tmp_path / "desk")

    def edit() -> None:
        desk.save(edits.rename_node(desk.project, "incident", "INC_log", "Take the call"))

    later = threading.Timer(0.6, edit)
    later.start()
    out, _ = run(capsys, "watch", team, NAME, "--for", 2.5)
    later.join()
    desk.close()
    assert re.fullmatch(r"2  \d{4}-\d\d-\d\d \d\d:\d\d:\d\d  .* at .*: 1 step\n", out)


def test_people_are_let_in_given_a_role_and_removed(
    postgres: PostgresDatabase, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    passwords = {"keeper": postgres.password, "anna": "a-secret"}
    monkeypatch.setattr(connecting, "kept_password", lambda address: passwords.get(address.person))
    team, hers = postgres.url, postgres.url_of("anna")
    run(capsys, "init", team)
    run(capsys, "put", team, SMALL)
    monkeypatch.setattr(sys, "stdin", io.StringIO("a-secret\n"))
    run(capsys, "invite", team, "anna")
    assert printed(capsys, "list", hers)["projects"] == []
    run(capsys, "share", team, NAME, "anna", "king", code=2)
    _, said = run(capsys, "share", team, NAME, "anna", "evaluator", "--called", "Anna Berg")
    assert said == f"anna is evaluator of {NAME}.\n"
    assert printed(capsys, "list", hers)["projects"][0]["name"] == NAME
    who = {each["person"]: (each["role"], each["called"]) for each in printed(capsys, "people", team, NAME)["people"]}
    assert who["anna"] == ("evaluator", "Anna Berg")
    _, said = run(capsys, "remove", hers, "anna", code=1)
    assert said
    monkeypatch.setattr(sys, "stdin", io.StringIO("another\n"))
    run(capsys, "password", hers)
    passwords["anna"] = "another"
    assert printed(capsys, "list", hers)["roles"] is True
    run(capsys, "share", team, NAME, "anna", "none")
    assert printed(capsys, "list", hers)["projects"] == []
    _, said = run(capsys, "remove", team, "anna", "--pseudonym", "Person 1")
    assert "anna has no rights here any longer" in said
    _, said = run(capsys, "list", hers, code=1)
    assert "lets anna not in" in said


def test_without_its_libraries_it_says_what_to_install() -> None:
    script = (
        "import sys\n"
        "from importlib import util\n"
        "found = util.find_spec\n"
        "util.find_spec = lambda name, *more: None if name == 'sqlalchemy' else found(name, *more)\n"
        "from itsm_fit.cli import main\n"
        "sys.exit(main(sys.argv[1:], lambda _: 9))"
    )
    for line in (["workspace", "list", "team"], ["score", "--workspace", "team", "Name"]):
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-c", script, *line], capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 1, done.stderr
        assert done.stderr == (
            'This needs sqlalchemy, which is not installed: pip install "itsm-fit[workspace]"\n'
        )  # fmt: skip
