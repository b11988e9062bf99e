"""What is missing of the system is brought, or named in one sentence; files that are none hide its libraries."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from ui import system

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the wheels of Qt carry everything"),
    pytest.mark.usefixtures("dressed"),
]

ROOT = Path(__file__).resolve().parents[2]
EGL, CURSOR = "libEGL.so.1", "libxcb-cursor.so.0"
ADMINISTRATOR, USER = 0, 1000
STARTED = (
    "import os, sys; os.geteuid = lambda: {user}; {before}; from ui import system; sys.exit(system.main(sys.argv[1:]))"
)

APT = """#!/bin/sh
echo "apt-get $*" >> {log}
case "$*" in *install*) rm -f {hidden}/*;; esac
"""
NO_APT = """#!/bin/sh
echo "E: Unable to locate package" >&2
exit 100
"""
SUDO = """#!/bin/sh
echo "sudo $*" >> {log}
[ "$1" = -n ] && exit {asks}
exec "$@"
"""


class Machine:
    """A machine with these programs only, where these libraries are missing."""

    def __init__(self, folder: Path, *hidden: str) -> None:
        self.hidden, self.programs, self.log = folder / "hidden", folder / "bin", folder / "log"
        for each in (self.hidden, self.programs):
            each.mkdir()
        for name in hidden:
            (self.hidden / name).write_text("no library", encoding="utf-8")
        for name in ("sh", "env", "rm"):
            (self.programs / name).symlink_to(shutil.which(name) or "")

    def add(self, program: str, script: str = "#!/bin/sh\n", **facts: object) -> None:
        path = self.programs / program
        path.write_text(script.format(log=self.log, hidden=self.hidden, **facts), encoding="utf-8")
        path.chmod(0o755)

    def called(self) -> list[str]:
        return self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        own = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
        own |= {"PYTHONPATH": str(ROOT), "LD_LIBRARY_PATH": str(self.hidden), "PATH": str(self.programs)} | environment
        return subprocess.run(  # noqa: S603
            [sys.executable, *command],
            env=own,
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )

    def set_up(
        self, *options: str, user: int = ADMINISTRATOR, before: str = "pass"
    ) -> subprocess.CompletedProcess[str]:
        """As the set-up lines do it, without any installed package."""
        return self.run("-S", "-c", STARTED.format(user=user, before=before), *options)


def test_nothing_is_done_where_everything_is_there(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.add("apt-get", APT)
    done = machine.set_up()
    assert (done.returncode, done.stdout, done.stderr, machine.called()) == (0, "", "", [])


def test_an_administrator_gets_what_is_missing_once(tmp_path: Path) -> None:
    machine = Machine(tmp_path, EGL, CURSOR)
    machine.add("apt-get", APT)
    done = machine.set_up()
    assert done.returncode == 0, done.stderr
    assert done.stderr == "Installing what ITSM Fit needs of this system: libegl1 libxcb-cursor0\n"
    update, install = machine.called()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libegl1 libxcb-cursor0")
    assert machine.set_up().stderr == ""
    assert len(machine.called()) == 2


def test_a_user_whom_sudo_lets_gets_it_too(tmp_path: Path) -> None:
    machine = Machine(tmp_path, EGL)
    machine.add("apt-get", APT)
    machine.add("sudo", SUDO, asks=0)
    assert machine.set_up(user=USER).returncode == 0
    assert [line for line in machine.called() if line.startswith("apt-get") and line.endswith("libegl1")]


def test_a_user_at_a_terminal_is_asked_by_sudo(tmp_path: Path) -> None:
    machine = Machine(tmp_path, EGL)
    machine.add("apt-get", APT)
    machine.add("sudo", SUDO, asks=1)
    ours, theirs = os.openpty()
    try:
        done = machine.set_up(user=USER, before=f"os.open({os.ttyname(theirs)!r}, os.O_RDWR)")
    finally:
        os.close(ours)
        os.close(theirs)
    assert done.returncode == 0, done.stderr
    assert [line for line in machine.called() if line.startswith("apt-get") and line.endswith("libegl1")]


@pytest.mark.parametrize(("sudo", "word"), [(False, ""), (True, "sudo ")])
def test_a_user_who_may_not_is_told_the_command_and_nothing_is_tried(tmp_path: Path, sudo: bool, word: str) -> None:
    machine = Machine(tmp_path, EGL)
    machine.add("apt-get", APT)
    if sudo:
        machine.add("sudo", SUDO, asks=1)
    done = machine.set_up(user=USER)
    command = f"{word}apt-get update && {word}apt-get install -y --no-install-recommends libegl1"
    assert done.returncode == 1
    assert done.stderr == f"ITSM Fit needs more of this system than it has; as an administrator, run: {command}\n"
    assert not [line for line in machine.called() if line.startswith("apt-get")]


def test_what_apt_complains_of_is_shown_with_the_way_out(tmp_path: Path) -> None:
    machine = Machine(tmp_path, EGL)
    machine.add("apt-get", NO_APT)
    done = machine.set_up()
    assert done.returncode == 1
    assert "E: Unable to locate package" in done.stderr
    assert done.stderr.splitlines()[-1].endswith("install -y --no-install-recommends libegl1")


@pytest.mark.parametrize(
    ("manager", "way"),
    [
        ("dnf", "run: dnf install -y 'libxcb-cursor.so.0()(64bit)'"),
        ("pacman", "run: pacman -S --needed --noconfirm xcb-util-cursor"),
        ("nix", "needs libxcb-cursor.so.0: install that the way this system does."),
    ],
)
def test_other_systems_are_told_what_is_missing_in_their_own_words(tmp_path: Path, manager: str, way: str) -> None:
    machine = Machine(tmp_path, CURSOR)
    machine.add(manager)
    done = machine.set_up()
    assert done.returncode == 1
    assert done.stderr.endswith(f"{way}\n")
    assert done.stderr.count("\n") == 1


def test_the_tests_need_programs_fonts_and_a_screen_nobody_sees_too(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.add("apt-get", APT)
    assert machine.set_up("--tests", user=USER).stderr.endswith(
        " appstream binutils chromium dbus desktop-file-utils dpkg fontconfig fonts-dejavu-core fonts-noto-cjk"
        " libreoffice-calc libreoffice-writer man-db poppler-utils postgresql shared-mime-info xvfb\n"
    )


def test_an_office_without_spreadsheets_is_not_enough(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.add("soffice")
    assert "LibreOffice Calc" in machine.set_up("--tests", user=USER).stderr
    (machine.programs / "libsclo.so").touch()
    assert "LibreOffice Calc" not in (still := machine.set_up("--tests", user=USER).stderr)
    assert "LibreOffice Writer" in still


def test_on_macos_only_programs_are_asked_for_and_by_name(tmp_path: Path) -> None:
    machine = Machine(tmp_path, EGL)
    machine.add("apt-get", APT)
    done = machine.set_up("--tests", before="sys.platform = 'darwin'; del os.geteuid")
    assert done.returncode == 1
    programs = "LibreOffice Calc, LibreOffice Writer, Poppler's pdftotext, Chromium, PostgreSQL"
    way = f"ITSM Fit needs {programs}: install that the way this system does."
    assert (done.stderr, machine.called()) == (f"{way}\n", [])


def test_a_python_that_cannot_make_environments_is_helped(tmp_path: Path) -> None:
    machine = Machine(tmp_path)
    machine.add("apt-get", APT)
    done = machine.set_up(user=USER, before="sys.modules['ensurepip'] = None")
    assert done.stderr.endswith(" python{}.{}-venv\n".format(*sys.version_info))


def test_an_older_python_reads_this_and_is_told(tmp_path: Path) -> None:
    source = Path(system.__file__).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    done = Machine(tmp_path).set_up(before="sys.version_info = (3, 9, 2)")
    assert (done.returncode, done.stderr) == (1, "ITSM Fit needs Python 3.11 or newer, and this is 3.9.\n")


@pytest.mark.parametrize(("library", "package"), [(EGL, "libegl1"), (CURSOR, "libxcb-cursor0")])
def test_a_window_without_its_libraries_says_how_to_get_them(tmp_path: Path, library: str, package: str) -> None:
    machine = Machine(tmp_path, library)
    machine.add("apt-get")
    done = machine.run("-m", "ui.app", DISPLAY=":77")
    assert done.returncode == 1
    assert done.stderr.endswith(f" install -y --no-install-recommends {package}\n")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("screen", "sentence"),
    [
        ({}, "There is no screen to show the window on: start it in a desktop, "),
        ({"DISPLAY": ":77"}, "The window cannot be shown (could not connect to display :77): "),
        (
            {"QT_QPA_PLATFORM": "mirror"},
            'The window cannot be shown (Could not find the Qt platform plugin "mirror" in ""): ',
        ),
    ],
)
def test_a_window_without_a_screen_says_so(tmp_path: Path, screen: dict[str, str], sentence: str) -> None:
    done = Machine(tmp_path).run("-m", "ui.app", **screen)
    assert done.returncode == 1
    assert done.stderr.startswith(sentence)
    assert done.stderr.count("\n") == 1


def test_what_qt_says_while_it_starts_is_not_lost(tmp_path: Path) -> None:
    start = "from ui.shell.start import application; application()"
    done = Machine(tmp_path).run("-c", start, QT_QPA_PLATFORM="mirror;offscreen")
    assert (done.returncode, done.stderr) == (0, 'Could not find the Qt platform plugin "mirror" in ""\n')


def test_every_library_that_qt_asks_for_is_known() -> None:
    qt = Path(PySide6.__file__).parent / "Qt"
    names = ("Core", "Gui", "Widgets", "Svg", "PrintSupport", "DBus", "XcbQpa", "WaylandClient")
    users = [*(qt / f"lib/libQt6{name}.so.6" for name in names), *qt.glob("plugins/xcbglintegrations/*.so")]
    users += [qt / f"plugins/platforms/{name}.so" for name in ("libqxcb", "libqwayland", "libqoffscreen")]
    users += qt.glob("plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so")
    asked = {
        name.decode() for user in users for name in re.findall(rb"\0(lib[\w+.-]+\.so\.\d+)(?=\0)", user.read_bytes())
    }
    of_every_system = {"libc.so.6", "libm.so.6", "libgcc_s.so.1", "libstdc++.so.6"}
    carried = {path.name for path in (qt / "lib").iterdir()}
    assert asked - carried - of_every_system == {need.name for need in system.LIBRARIES}
