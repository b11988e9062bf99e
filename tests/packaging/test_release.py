"""A release has checksums always, and signatures where there is a key."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import release as script

from itsm_fit import __version__


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "itsm-fit.deb").write_bytes(b"a package")
    (tmp_path / "notes.txt").write_bytes(b"notes")
    return tmp_path


def test_the_checksums_are_those_that_sha256sum_checks(folder: Path) -> None:
    script.release(folder, "https://example.org/")
    program = shutil.which("sha256sum")
    assert program is not None
    done = subprocess.run([program, "-c", script.SUMS], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.stdout == "itsm-fit.deb: OK\n"
    assert json.loads((folder / script.LATEST).read_text()) == {"version": __version__, "page": "https://example.org/"}


def test_a_folder_without_installers_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no installers"):
        script.release(tmp_path)


@pytest.mark.skipif(shutil.which("gpg") is None, reason="GnuPG is not installed")
def test_what_is_signed_is_found_good_and_what_was_changed_is_not(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path_factory.mktemp("g")
    home.chmod(0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    key = "release@example.org"
    _gpg("--passphrase", "", "--quick-generate-key", key, "ed25519", "sign", "never")
    try:
        script.release(folder, key=key)
        signature = folder / "itsm-fit.deb.asc"
        assert _gpg("--verify", str(signature), str(folder / "itsm-fit.deb")) == 0
        (folder / "itsm-fit.deb").write_bytes(b"another package")
        assert _gpg("--verify", str(signature), str(folder / "itsm-fit.deb")) != 0
    finally:
        subprocess.run(["gpgconf", "--kill", "all"], check=False)  # noqa: S607


def _gpg(*words: str) -> int:
    return subprocess.run(["gpg", "--batch", *words], capture_output=True, check=False).returncode  # noqa: S603, S607
