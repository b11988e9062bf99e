"""The installers on a bare Debian: opened by type, upgraded, removed, and doing what the source does. By hand.

`python -m pytest -m long tests/packaging/test_installed.py` builds what it tries, which takes a while: the folders that
ITSM_FIT_INSTALLERS and ITSM_FIT_NEWER name are taken instead, installers of the checkout and of a newer version of it.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from csv import reader
from pathlib import Path

import debian
import pytest
from log_kit import ocel_of, xes_of
from PySide6.QtCore import QSettings
from spreadsheet_files import flat_document, xls, xlsb
from visio_files import Page, shape, visio

from itsm_fit import __version__
from itsm_fit.cli.commands import COMMANDS

_ROOT = Path(__file__).parents[2]
_WANTED = (
    "desktop-file-utils,file,fuse3,libfile-mimeinfo-perl,libglib2.0-bin,shared-mime-info",
    "x11-utils,xdg-utils,xdotool,xvfb",
)
_MOST_DOWNLOAD, _MOST_INSTALLED = 220e6, 500e6

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="a root of its own needs root"),
    pytest.mark.skipif(not shutil.which("mmdebstrap"), reason="mmdebstrap is not installed"),
]


def _run(*command: object, **more: object) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, timeout=3600, check=False, **more)  # type: ignore[call-overload]  # noqa: S603
    assert done.returncode == 0, done.stdout + done.stderr
    return str(done.stdout)


def _built(checkout: Path, place: Path) -> Path:
    runtime = os.environ.get("APPIMAGE_RUNTIME")
    given = ["--runtime", runtime] if runtime else []
    environment = {**os.environ, "PYTHONPATH": ""}
    _run(sys.executable, checkout / "packaging/installers.py", "deb", "appimage", "-o", place, *given, env=environment)
    return place


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .deb and the AppImage of the checkout."""
    there = os.environ.get("ITSM_FIT_INSTALLERS")
    return Path(there) if there else _built(_ROOT, tmp_path_factory.mktemp("installers"))


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Those of the same program with a higher number."""
    if there := os.environ.get("ITSM_FIT_NEWER"):
        return Path(there)
    place = tmp_path_factory.mktemp("newer")
    for name in _run("git", "ls-files", cwd=_ROOT).splitlines():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(_ROOT / name, place / name)
    number = place / "itsm_fit/__init__.py"
    number.write_text(number.read_text(encoding="utf-8").replace(f'"{__version__}"', '"99.1"'), encoding="utf-8")
    return _built(place, tmp_path_factory.mktemp("newer_installers"))


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A Debian with nothing but a screen, the tools of desktops, and a user called anna who may install nothing."""
    place = tmp_path_factory.mktemp("bare") / "root"
    _run("mmdebstrap", "--variant=minbase", *(f"--include={names}" for names in _WANTED), "bookworm", place)
    _run("mknod", "-m", "666", place / "dev/fuse", "c", "10", "229")
    (place / "dev/shm").chmod(0o1777)
    if not (place / "etc/mtab").exists():
        (place / "etc/mtab").symlink_to("../proc/self/mounts")
    _run("chroot", place, "useradd", "-m", "anna")
    shutil.copy("/etc/resolv.conf", place / "etc/resolv.conf")
    _samples(place / "home/anna")
    _run("chroot", place, "chown", "-R", "anna", "/home/anna")
    _run("mount", "--bind", "/proc", place / "proc")
    _run("chroot", place, "apt-get", "update", "-qq")
    yield place
    _run("umount", place / "proc")


def _samples(folder: Path) -> None:
    """What works.sh works on."""
    for name in ("small", "itsm"):
        shutil.copytree(_ROOT / "sample_models" / name, folder / name)
    grid = [["Requirement", "Ash"], ["Log a ticket", "yes"], ["Close a ticket", "no"], ["Escalate", "add-on"]]
    cells = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{word}</text:p></table:table-cell>' for word in row)}"
        "</table:table-row>"
        for row in grid
    )
    (folder / "vendors.fods").write_bytes(flat_document(cells))
    (folder / "vendors.xls").write_bytes(xls(grid))
    (folder / "vendors.xlsb").write_bytes(xlsb(grid))
    (folder / "requirements.csv").write_text("id,text\nR1,Reset a password\nR2,Escalate to an expert\n")
    (folder / "features.csv").write_text("text\nSelf-service for lost credentials\nHand tickets to specialists\n")
    with (folder / "small/incident-tickets.csv").open(encoding="utf-8") as tickets:
        rows = [row[:3] for row in list(reader(tickets))[1:200]]
    (folder / "log.json").write_bytes(ocel_of(rows))
    (folder / "log.xes.gz").write_bytes(gzip.compress(xes_of(rows)))
    (folder / "page.vsdx").write_bytes(visio(Page([shape(1, "Log", master=2, at=(2, 2), size=(1, 0.75))])))
    (folder / "unnamed").write_bytes((folder / "small/incident.bpmn").read_bytes())
    shutil.copy(Path(__file__).parent / "works.sh", folder)


def _as_root(place: Path, *command: object) -> str:
    return _run("chroot", place, "env", "DEBIAN_FRONTEND=noninteractive", *command)


def _install(place: Path, package: Path, *more: str) -> None:
    shutil.copy(package, place / "root/itsm-fit.deb")
    _as_root(place, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *more, "/root/itsm-fit.deb")


def _as_anna(place: Path, script: str) -> str:
    return _run("chroot", place, "su", "-l", "anna", "-c", f"export LANG=C.UTF-8; {script}")


def _package(folder: Path) -> Path:
    (found,) = folder.glob("*.deb")
    return found


def _image(folder: Path) -> Path:
    (found,) = folder.glob("*.AppImage")
    return found


_SHOWN = """
rm -f screen
Xvfb -displayfd 3 -noreset -screen 0 1280x800x24 3> screen > /dev/null 2>&1 & screen=$!
until [ -s screen ]; do sleep 0.2; done
export DISPLAY=:$(cat screen) XDG_CURRENT_DESKTOP={desktop}
{opens} > said 2>&1 &
for second in $(seq 120); do
    sleep 1; window=$(xdotool search --name '{title}' | head -1); [ -n "$window" ] && echo 'It is shown.' && break
done
sleep 3
for second in $(seq 15); do
    xdotool windowfocus $window; sleep 0.5; xdotool key ctrl+q; sleep 1.5
    xdotool search --name '{title}' > /dev/null || {{ echo 'It is closed.'; break; }}
done
xdotool search --name . getwindowname %@; cat said
kill $screen; wait $screen || true
"""
"""A screen that stays though nothing is on it, where keys are pressed again like by anybody, and what was said."""


def _opens(place: Path, opens: str, desktop: str = "generic", title: str = "incident.*ITSM Fit") -> None:
    """Shows the window and closes it by its keys."""
    said = _as_anna(place, _SHOWN.format(desktop=desktop, opens=opens, title=title))
    assert "It is shown." in said
    assert "It is closed." in said


def test_debians_own_checks_find_nothing_wrong_with_the_package(installers: Path) -> None:
    if shutil.which("lintian") is None:
        pytest.skip("lintian is not installed")
    found = _run("lintian", "--no-cfg", "--allow-root", "--fail-on", "error", _package(installers))
    assert not re.findall(r"^[EW]: .*", found, re.MULTILINE)


def test_the_package_opens_a_process_by_its_type(bare: Path, installers: Path) -> None:
    assert _package(installers).stat().st_size <= _MOST_DOWNLOAD
    _install(bare, _package(installers))
    assert int(_run("du", "-sb", bare / "usr/lib/itsm-fit").split()[0]) <= _MOST_INSTALLED
    types = {
        "small/incident.bpmn": "application/bpmn+xml",
        "unnamed": "application/bpmn+xml",
        "page.vsdx": "application/vnd.ms-visio.drawing.main+xml",
        "small/small-selection.itsmfit": "application/vnd.itsm-fit.project+json",
    }
    for name, wanted in types.items():
        assert wanted in _as_anna(bare, f"gio info -a standard::content-type {name}"), name
        assert _as_anna(bare, f"XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype {name}").strip() == wanted
        assert _as_anna(bare, f"xdg-mime query default {wanted}").strip() == "itsm-fit.desktop"
    for desktop in ("GNOME", "generic"):
        _opens(bare, "xdg-open small/incident.bpmn", desktop)
    assert _as_anna(bare, "itsm-fit --version").strip() == f"itsm-fit {__version__}"


def test_what_is_loaded_is_there(bare: Path, installers: Path) -> None:
    _install(bare, _package(installers))
    inside = "/usr/lib/itsm-fit/_internal"
    said = _as_anna(
        bare,
        f"for each in $(find {inside} -name '*.so*' -type f); do"
        f" LD_LIBRARY_PATH={inside}:{inside}/PySide6/Qt/lib ldd $each | grep 'not found' && echo $each; done; true",
    )
    assert not said
    depends = _run("dpkg-deb", "-f", _package(installers), "Depends").strip().split(", ")
    assert [each for each in depends if each.startswith("libc6")]
    assert debian.NAME in _as_root(bare, "dpkg-query", "-W", debian.NAME)


def test_it_does_what_the_source_does(bare: Path, installers: Path, tmp_path: Path) -> None:
    _install(bare, _package(installers))
    _samples(tmp_path)
    program = tmp_path / "itsm-fit"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m ui.app "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    commands = " ".join(name for name in COMMANDS if name != "workspace")  # an extra, which is not inside
    words = f"COMMANDS='{commands}' COLUMNS=100 TERM=dumb LANG=C.UTF-8"
    _run("sh", "-c", f"{words} F=./itsm-fit PYTHONPATH={_ROOT} sh works.sh", cwd=tmp_path)
    _as_anna(bare, f"{words} F=itsm-fit sh works.sh")
    mine, its = _told(tmp_path / "out"), _told(bare / "home/anna/out")
    assert mine.keys() == its.keys()
    assert [name for name in mine if mine[name] != its[name]] == []
    failed = {name for name, told in mine.items() if name.endswith(".txt") and "exit 0" not in str(told)}
    assert failed <= {"check.txt", "missing.txt", "verify.txt"}
    for extra, command in (("workspace", "workspace list x"), ("cluster", "portfolio . -o o")):
        assert f"its source with the extra “{extra}”" in _as_anna(bare, f"itsm-fit {command} 2>&1; true")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in _as_anna(bare, "itsm-fit licences PySide6_Essentials")


def _told(folder: Path) -> dict[str, object]:
    """What each file tells: texts, parts of packed ones but for their dates, of others that there is something."""
    told: dict[str, object] = {}
    for each in sorted(folder.rglob("*")):
        name = str(each.relative_to(folder))
        if each.suffix in {".xlsx", ".docx", ".pptx"}:
            with zipfile.ZipFile(each) as packed:
                told[name] = {part: packed.read(part) for part in packed.namelist() if not part.startswith("docProps")}
        elif each.suffix in {".pdf", ".png"}:
            told[name] = each.stat().st_size > 1000
        elif each.is_file():
            told[name] = each.read_text(encoding="utf-8")
    return told


_SETTINGS = {
    "language": "de",
    "theme": "dark",
    "author": "Anna",
    "first view": "everyone",
    "book/kind": "docx",
    "book/template/docx": "/home/anna/house style.docx",
    "import/words": '{"on request":"extension"}',
    "require/columns": "Approval,Source",
    "review/to": "bert@example.org, carla@example.org",
    "updates/address": "https://example.org/latest.json",
}
"""What somebody chose, as the window itself keeps it."""


def _settings(place: Path) -> QSettings:
    return QSettings(str(place / "home/anna/.config/itsm-fit/itsm-fit.conf"), QSettings.Format.IniFormat)


def _is_kept(place: Path) -> None:
    kept = _settings(place)
    assert {name: kept.value(name) for name in _SETTINGS} == _SETTINGS
    assert "incident.bpmn" in str(kept.value("recent"))
    assert not list((place / "home/anna/.local/share/itsm-fit").rglob("errors.log*"))


def _has_settings(place: Path) -> None:
    _as_anna(place, "rm -rf .config/itsm-fit .local/share/itsm-fit; mkdir -p .config/itsm-fit")
    settings = _settings(place)
    for name, value in _SETTINGS.items():
        settings.setValue(name, value)
    settings.sync()
    _as_root(place, "chown", "-R", "anna", "/home/anna/.config")


def test_an_upgrade_a_downgrade_and_a_removal_keep_what_is_the_users(bare: Path, installers: Path, newer: Path) -> None:
    _install(bare, _package(installers), "--allow-downgrades")
    _has_settings(bare)
    _opens(bare, "itsm-fit small/incident.bpmn")
    _is_kept(bare)
    first = _as_anna(bare, "itsm-fit --version")
    _install(bare, _package(newer))
    assert _as_anna(bare, "itsm-fit --version") != first
    _opens(bare, "itsm-fit small/incident.bpmn")
    _is_kept(bare)
    _install(bare, _package(installers), "--allow-downgrades")
    assert _as_anna(bare, "itsm-fit --version") == first
    _opens(bare, "itsm-fit small/incident.bpmn")
    _as_root(bare, "apt-get", "purge", "-y", "-qq", "itsm-fit")
    _is_kept(bare)
    assert not (bare / "usr/lib/itsm-fit").exists()
    assert not (bare / "usr/bin/itsm-fit").is_symlink()
    assert "itsm-fit" not in _as_anna(bare, "xdg-mime query default application/bpmn+xml; true")


@pytest.mark.parametrize("way", ["", " --appimage-extract-and-run"], ids=["FUSE", "unpacked"])
def test_the_appimage_works_for_a_user_who_may_install_nothing(bare: Path, installers: Path, way: str) -> None:
    image = _image(installers)
    assert image.stat().st_size <= _MOST_DOWNLOAD
    shutil.copy(image, bare / "home/anna/itsm-fit.AppImage")
    program = f"./itsm-fit.AppImage{way}"
    assert _as_anna(bare, f"{program} --version").strip() == f"itsm-fit {__version__}"
    assert "Invented Ash" in _as_anna(bare, f"{program} score small/small-selection.itsmfit")
    _opens(bare, f"{program} small/incident.bpmn")
    assert ".mount_" not in Path("/proc/mounts").read_text(encoding="utf-8")


def test_a_newer_appimage_takes_up_where_the_older_one_was(bare: Path, installers: Path, newer: Path) -> None:
    _has_settings(bare)
    for number, folder in enumerate((installers, newer, installers)):
        shutil.copy(_image(folder), bare / f"home/anna/{number}.AppImage")
        _opens(bare, f"./{number}.AppImage small/incident.bpmn")
        _is_kept(bare)
