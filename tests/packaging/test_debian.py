"""The package for Debian depends on what its binaries ask for, and Debian's own programs read it."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from pathlib import Path

import binaries
import debian
import manual_page
import pytest

from itsm_fit import __version__
from itsm_fit.cli.commands import COMMANDS

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "dpkg-query", "objdump"))), reason="this is no Debian to build on"
)


def _output(*command: object) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A frozen folder: a program that asks for one library inside and one of the system."""
    place = tmp_path / "frozen"
    (place / "_internal").mkdir(parents=True)
    shutil.copy(Path(str(shutil.which("dpkg-deb"))).resolve(), place / "itsm-fit")
    zlib = next(Path("/usr/lib").rglob("libz.so.1"), None) or next(Path("/lib").rglob("libz.so.1"))
    (place / "_internal" / "libz.so.1").write_bytes(zlib.read_bytes())
    return place


def test_it_depends_on_what_its_binaries_ask_for_and_do_not_bring(frozen: Path) -> None:
    asked = binaries.needed(frozen)
    assert "libz.so.1" not in asked
    assert not any(name.startswith(("libc.", "ld-linux")) for name in asked)
    packages = debian.depended_on(frozen)
    assert {debian.owner(name) for name in asked} <= set(packages)
    major, minor = binaries.glibc(frozen)
    assert packages[0] == f"libc6 (>= {major}.{minor})"
    assert major == 2
    assert minor >= 17


def test_what_asks_for_a_library_of_no_package_is_not_packed(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(binaries, "needed", lambda _: {"libnobody.so.3": ["_internal/a.so"]})
    with pytest.raises(ValueError, match=r"No package has libnobody\.so\.3, which _internal/a\.so asks for"):
        debian.package(frozen, tmp_path)


def test_debians_own_programs_read_it(frozen: Path, tmp_path: Path) -> None:
    place = debian.package(frozen, tmp_path, "Anna Kern <anna@example.org>")
    listed = _output("dpkg-deb", "-c", place)
    assert "./usr/bin/itsm-fit -> ../lib/itsm-fit/itsm-fit" in listed
    (library,) = (line for line in listed.splitlines() if line.endswith("/libz.so.1"))
    assert library.startswith("-rw-r--r-- root/root")
    assert "Maintainer: Anna Kern <anna@example.org>" in _output("dpkg-deb", "-f", place)
    _output("dpkg-deb", "-x", place, tmp_path / "there")
    changes = gzip.decompress((tmp_path / "there/usr/share/doc/itsm-fit/changelog.gz").read_bytes()).decode()
    assert changes.startswith(f"itsm-fit ({__version__}) stable;")


def test_the_page_of_the_manual_lists_every_command_and_is_laid_down_without_a_warning() -> None:
    page = manual_page.written()
    for name in COMMANDS:
        assert f"\n.B {name}\n" in page
    program = shutil.which("man")
    if program is None:
        pytest.skip("man is not installed")
    done = subprocess.run(  # noqa: S603 - our own words
        [program, "--warnings", "-l", "-"], input=page, capture_output=True, text=True, timeout=60, check=False
    )
    assert not done.stderr
    assert "Start with itsm-fit demo." in done.stdout
