"""The address of a workspace: read, written, and never with a secret in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from itsm_fit.workspace.address import WorkspaceAddress, is_workspace, workspace_address
from itsm_fit.workspace.workspace_errors import WorkspaceError


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://dana@db.example.org/selections",
        "postgresql://dana@db.example.org:5433/selections?sslmode=verify-ca&sslrootcert=%2Fetc%2Fca.crt",
        "postgresql://d%C3%A4na%40x@db/with%20space",
        "postgresql://dana@[::1]/selections",
        "postgresql:///selections",
    ],
)
def test_an_address_is_written_as_it_was_read(text: str) -> None:
    assert str(workspace_address(text)) == text


def test_a_folder_is_one_and_so_is_its_file(tmp_path: Path) -> None:
    for text in (str(tmp_path), str(tmp_path / "workspace.db"), f"sqlite:///{tmp_path}"):
        its = workspace_address(text)
        assert (its.path, str(its)) == (tmp_path / "workspace.db", str(tmp_path))
    assert workspace_address(f"sqlite:///{tmp_path}/other.sqlite").path == tmp_path / "other.sqlite"
    assert not is_workspace(str(tmp_path))
    (tmp_path / "workspace.db").touch()
    assert is_workspace(str(tmp_path))
    assert is_workspace("postgresql://dana@db/selections")
    assert not is_workspace("selection.itsmfit")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("postgresql://dana:s3cret@db/selections", "holds a password"),
        ("postgresql://dana@db/selections?password=s3cret", "holds a password"),
        ("postgresql://dana@db", "names no database"),
        ("postgresql://dana@db:port/selections", "names no database"),
        ("postgresql://dana@db/selections?options=-c%20x", "no setting"),
        ("mysql://dana:s3cret@db/selections", "no address"),
    ],
)
def test_what_is_no_address_says_why_and_tells_no_secret(text: str, sentence: str) -> None:
    with pytest.raises(WorkspaceError, match=sentence) as refused:
        workspace_address(text)
    assert "s3cret" not in str(refused.value)


def test_a_server_elsewhere_has_to_prove_its_name_unless_the_address_says_otherwise() -> None:
    there = workspace_address("postgresql://dana@db.example.org/selections")
    assert (there.sslmode, there.weakness) == ("verify-full", "")
    for mode, sentence in (("prefer", "without TLS"), ("require", "in place of db.example.org")):
        weak = workspace_address(f"postgresql://dana@db.example.org/selections?sslmode={mode}")
        assert sentence in weak.weakness
    for here in ("localhost", "127.0.0.1", "[::1]", ""):
        its = workspace_address(f"postgresql://dana@{here}/selections" if here else "postgresql:///selections")
        assert (its.is_here, its.sslmode, its.weakness) == (True, "prefer", "")
    assert WorkspaceAddress(host="10.0.0.1").sslmode == "verify-full"
