"""The installers on a bare Debian: installed, started, a process opened by its type, scored and reported. By hand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_WANTED = "xvfb,desktop-file-utils,shared-mime-info,libglib2.0-bin,x11-utils,procps"
_MOST_DOWNLOAD, _MOST_INSTALLED = 220e6, 500e6

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="a root of its own needs root"),
    pytest.mark.skipif(not shutil.which("mmdebstrap"), reason="mmdebstrap is not installed"),
]


def _run(*command: object) -> str:
    done = subprocess.run(  # noqa: S603 - our own words
        [str(word) for word in command], capture_output=True, text=True, timeout=3600, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .deb and the AppImage of the checkout, or those in the folder that ITSM_FIT_INSTALLERS names."""
    if there := os.environ.get("ITSM_FIT_INSTALLERS"):
        return Path(there)
    place = tmp_path_factory.mktemp("installers")
    runtime = os.environ.get("APPIMAGE_RUNTIME")
    given = ["--runtime", runtime] if runtime else []
    _run(sys.executable, _ROOT / "packaging/installers.py", "deb", "appimage", "-o", place, *given)
    return place


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A Debian with nothing but a screen, the tools of desktops, and a user called anna."""
    place = tmp_path_factory.mktemp("bare") / "root"
    _run("mmdebstrap", "--variant=minbase", f"--include={_WANTED}", "bookworm", place)
    _run("chroot", place, "useradd", "-m", "anna")
    shutil.copy("/etc/resolv.conf", place / "etc/resolv.conf")
    for name, source in (("incident.bpmn", "small/incident.bpmn"), ("small.itsmfit", "small/small-selection.itsmfit")):
        shutil.copy(_ROOT / "sample_models" / source, place / "home/anna" / name)
    _run("chroot", place, "chown", "-R", "anna", "/home/anna")
    for each in ("proc", "dev"):
        _run("mount", "--bind", f"/{each}", place / each)
    yield place
    for each in ("dev", "proc"):
        _run("umount", place / each)


def _as_anna(place: Path, script: str) -> str:
    return _run("chroot", place, "su", "anna", "-c", f"cd; export LANG=C.UTF-8; {script}")


_SHOWN = """
Xvfb :77 -screen 0 1280x800x24 > /dev/null 2>&1 & screen=$!
export DISPLAY=:77; sleep 2
gio info -a standard::content-type incident.bpmn
gio open incident.bpmn > /dev/null 2>&1 &
for second in $(seq 120); do
    sleep 1; xwininfo -root -tree | grep -qi '"incident.*itsm fit' && echo "It is shown." && break
done
kill $screen; pkill -u anna itsm-fit
"""
_WORK = (
    "{0} convert incident.bpmn i.svg && {0} score small.itsmfit && {0} report small.itsmfit -o r.pdf && ls i.svg r.pdf"
)


def test_the_package_opens_a_process_by_its_type_and_works(bare: Path, installers: Path) -> None:
    (package,) = installers.glob("*.deb")
    assert package.stat().st_size <= _MOST_DOWNLOAD
    shutil.copy(package, bare / "root/itsm-fit.deb")
    _run("chroot", bare, "apt-get", "update", "-qq")
    _run("chroot", bare, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "/root/itsm-fit.deb")
    assert int(_run("du", "-sb", bare / "usr/lib/itsm-fit").split()[0]) <= _MOST_INSTALLED
    shown = _as_anna(bare, _SHOWN)
    assert "application/bpmn+xml" in shown
    assert "It is shown." in shown
    assert "r.pdf" in _as_anna(bare, _WORK.format("itsm-fit"))
    _as_anna(bare, "mkdir -p .config/itsm-fit; echo '[General]\ntheme=dark' > .config/itsm-fit/itsm-fit.conf")
    _run("chroot", bare, "apt-get", "install", "-y", "-qq", "--reinstall", "/root/itsm-fit.deb")
    assert "theme=dark" in _as_anna(bare, "cat .config/itsm-fit/itsm-fit.conf")


def test_the_appimage_works_for_a_user_who_may_install_nothing(bare: Path, installers: Path) -> None:
    (image,) = installers.glob("*.AppImage")
    assert image.stat().st_size <= _MOST_DOWNLOAD
    shutil.copy(image, bare / "home/anna/itsm-fit.AppImage")
    assert "r.pdf" in _as_anna(bare, _WORK.format("./itsm-fit.AppImage --appimage-extract-and-run"))
