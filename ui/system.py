"""What ITSM Fit needs of the operating system: brought by its package manager, or said in one sentence.

README.md's set-up lines begin with ``python3 -m ui.system``, before anything is installed: only the standard library is
imported here, and Pythons that are too old can read it. A window that cannot be shown says why in the same words.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

PYTHON = (3, 11)


class Need(NamedTuple):
    """Something outside Python: its name for people, whether it is there, and the package that brings it."""

    name: str
    there: Callable[[], bool]
    package: Mapping[str, str]
    """By package manager: ``apt-get``, ``dnf``, ``pacman``."""


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _library(soname: str, debian: str, arch: str) -> Need:
    fedora = (
        f"{soname}()({'64bit' if sys.maxsize > 2**32 else '32bit'})"  # its packages can be asked for by what they hold
    )
    return Need(soname, partial(_loads, soname), {"apt-get": debian, "dnf": fedora, "pacman": arch})


LIBRARIES = (
    _library("libEGL.so.1", "libegl1", "libglvnd"),
    _library("libGL.so.1", "libgl1", "libglvnd"),
    _library("libX11.so.6", "libx11-6", "libx11"),
    _library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    _library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    _library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    _library("libfreetype.so.6", "libfreetype6", "freetype2"),
    _library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    _library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    _library("libwayland-client.so.0", "libwayland-client0", "wayland"),
    _library("libwayland-cursor.so.0", "libwayland-cursor0", "wayland"),
    _library("libwayland-egl.so.1", "libwayland-egl1", "wayland"),
    _library("libxcb.so.1", "libxcb1", "libxcb"),
    _library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    _library("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    _library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    _library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    _library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    _library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    _library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    _library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    _library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    _library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    _library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    _library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    _library("libz.so.1", "zlib1g", "zlib"),
    _library("libzstd.so.1", "libzstd1", "zstd"),
)
"""What the window's Qt loads on Linux and its wheels do not carry; on macOS and Windows they carry everything."""


def _makes_environments() -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def _office_has(library: str) -> bool:
    """Whether LibreOffice is there, on Linux with the program that this library belongs to."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None or sys.platform != "linux":
        return office is not None
    return (Path(office).resolve().parent / library).exists()


def _postgresql() -> bool:
    """Whether a server can be started; Debian keeps its own programs apart, and a program that knows where."""
    return any(map(shutil.which, ("initdb", "pg_ctlcluster")))


def _font(pattern: str) -> bool:
    lister = shutil.which("fc-list")
    return lister is not None and bool(subprocess.run([lister, pattern], capture_output=True, check=False).stdout)  # noqa: S603


def _program(name: str, packages: Mapping[str, str], called: str = "") -> Need:
    return Need(called or name, lambda: shutil.which(name) is not None, packages)


ENVIRONMENTS = Need(
    "Python's ensurepip",
    _makes_environments,
    {"apt-get": "python{}.{}-venv".format(*sys.version_info), "dnf": "python3-pip", "pacman": "python"},
)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
"""What Chromium is called, by system."""
PROGRAMS = (
    Need(
        "LibreOffice Calc",
        partial(_office_has, "libsclo.so"),
        {"apt-get": "libreoffice-calc", "dnf": "libreoffice-calc", "pacman": "libreoffice-fresh"},
    ),
    Need(
        "LibreOffice Writer",
        partial(_office_has, "libswlo.so"),
        {"apt-get": "libreoffice-writer", "dnf": "libreoffice-writer", "pacman": "libreoffice-fresh"},
    ),
    _program(
        "pdftotext", {"apt-get": "poppler-utils", "dnf": "poppler-utils", "pacman": "poppler"}, "Poppler's pdftotext"
    ),
    Need(
        "Chromium",
        lambda: any(map(shutil.which, BROWSERS)),
        {"apt-get": "chromium", "dnf": "chromium", "pacman": "chromium"},
    ),
    Need(
        "PostgreSQL",
        _postgresql,
        {"apt-get": "postgresql", "dnf": "postgresql-server", "pacman": "postgresql"},
    ),
)
FONTS = (
    _program(
        "fc-list", {"apt-get": "fontconfig", "dnf": "fontconfig", "pacman": "fontconfig"}, "fc-list of fontconfig"
    ),
    Need(
        "the font DejaVu Sans",
        partial(_font, "DejaVu Sans"),
        {"apt-get": "fonts-dejavu-core", "dnf": "dejavu-sans-fonts", "pacman": "ttf-dejavu"},
    ),
    Need(
        "a Chinese font",
        partial(_font, ":lang=zh"),
        {"apt-get": "fonts-noto-cjk", "dnf": "google-noto-sans-cjk-fonts", "pacman": "noto-fonts-cjk"},
    ),
)
_SPEAKING_BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
LISTENING = (
    _program("Xvfb", {"apt-get": "xvfb", "dnf": "xorg-x11-server-Xvfb", "pacman": "xorg-server-xvfb"}),
    _program("dbus-daemon", {"apt-get": "dbus", "dnf": "dbus-daemon", "pacman": "dbus"}),
    Need(
        "the bus for screen readers, AT-SPI",
        _SPEAKING_BUS.exists,
        {"apt-get": "at-spi2-core", "dnf": "at-spi2-core", "pacman": "at-spi2-core"},
    ),
    _library("libXtst.so.6", "libxtst6", "libxtst"),
)
"""What the window is listened to with, as a screen reader does, and its keys are pressed by."""

PACKING = (
    _program("objdump", {"apt-get": "binutils", "dnf": "binutils", "pacman": "binutils"}),
    _program("dpkg-deb", {"apt-get": "dpkg", "dnf": "dpkg", "pacman": "dpkg"}),
    _program("man", {"apt-get": "man-db", "dnf": "man-db", "pacman": "man-db"}),
    _program(
        "update-mime-database",
        {"apt-get": "shared-mime-info", "dnf": "shared-mime-info", "pacman": "shared-mime-info"},
    ),
    _program(
        "desktop-file-validate",
        {"apt-get": "desktop-file-utils", "dnf": "desktop-file-utils", "pacman": "desktop-file-utils"},
    ),
    _program("appstreamcli", {"apt-get": "appstream", "dnf": "appstream", "pacman": "appstream"}),
)
"""What installers are packed with, and what looks at their parts as a system does."""

_INSTALL: Mapping[str, Sequence[Sequence[str]]] = {
    "apt-get": (("apt-get", "update"), ("apt-get", "install", "-y", "--no-install-recommends")),
    "dnf": (("dnf", "install", "-y"),),
    "pacman": (("pacman", "-S", "--needed", "--noconfirm"),),
}
"""The steps of each package manager; the last takes the packages."""
_UNATTENDED = ("-qq", "-o", "DPkg::Lock::Timeout=300")
"""A new machine's own updates may hold the lock for some minutes."""


_ELSEWHERE = "start it in a desktop, or see itsm-fit --help for what works without one."


def missing(needs: Sequence[Need]) -> list[Need]:
    """Those of these needs that are not met now."""
    return [need for need in needs if not need.there()]


def way_out(lacking: Sequence[Need]) -> str:
    """One sentence: how to get what is missing, with this system's own command where it is known."""
    manager = _manager()
    if manager is None:
        return f"ITSM Fit needs {', '.join(need.name for need in lacking)}: install that the way this system does."
    sudo = ("sudo",) if shutil.which("sudo") and os.geteuid() != 0 else ()
    commands = " && ".join(shlex.join([*sudo, *step]) for step in _steps(manager, lacking))
    return f"ITSM Fit needs more of this system than it has; as an administrator, run: {commands}"


def why_no_window(said: str) -> str:
    """One sentence for a window that cannot be shown, `said` being Qt's own first words about it."""
    wayland = "WAYLAND_DISPLAY" in os.environ
    if sys.platform == "linux":
        if not (wayland or os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")):
            return f"There is no screen to show the window on: {_ELSEWHERE}"
        lacking = missing([each for each in LIBRARIES if wayland or "wayland" not in each.name])
        if lacking:
            return way_out(lacking)
    return f"The window cannot be shown ({said}): {_ELSEWHERE}"


def main(argv: Sequence[str] | None = None) -> int:
    """Bring what is missing, or say how to; returns the exit code, 1 when something is missing still."""
    asked = argparse.ArgumentParser(
        prog="python3 -m ui.system", description="Bring what ITSM Fit needs of this system."
    )
    asked.add_argument("--tests", action="store_true", help="what its tests need as well")
    tests: bool = asked.parse_args(argv).tests
    if sys.version_info < PYTHON:
        return _say("ITSM Fit needs Python {}.{} or newer, and this is {}.{}.".format(*PYTHON, *sys.version_info))
    needs = [ENVIRONMENTS, *(PROGRAMS if tests else ())]
    if sys.platform == "linux":
        needs += [*LIBRARIES, *((*FONTS, *LISTENING, *PACKING) if tests else ())]
    lacking = missing(needs)
    if lacking and _manager() == "apt-get":
        _install(lacking)
        lacking = missing(lacking)
    return _say(way_out(lacking)) if lacking else 0


def _manager() -> str | None:
    return next((each for each in _INSTALL if sys.platform == "linux" and shutil.which(each)), None)


def _packages(manager: str, lacking: Sequence[Need]) -> list[str]:
    return sorted({need.package[manager] for need in lacking})


def _steps(manager: str, lacking: Sequence[Need]) -> list[list[str]]:
    *before, last = _INSTALL[manager]
    return [*map(list, before), [*last, *_packages(manager, lacking)]]


def _install(lacking: Sequence[Need]) -> None:
    """Let apt-get bring what is missing, unless nobody here may; what it complains of is shown."""
    administrator = _administrator()
    if administrator is None:
        return
    _say(f"Installing what ITSM Fit needs of this system: {' '.join(_packages('apt-get', lacking))}")
    for program, *rest in _steps("apt-get", lacking):
        command = [*administrator, "env", "DEBIAN_FRONTEND=noninteractive", program, *_UNATTENDED, *rest]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        if done.returncode:
            sys.stderr.write(done.stderr)


def _administrator() -> Sequence[str] | None:
    """What stands before an administrator's command: nothing for root, sudo where it asks or need not; else None."""
    if os.geteuid() == 0:
        return ()
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asks_nothing = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0  # noqa: S603
    return (sudo,) if asks_nothing or _at_a_terminal() else None


def _at_a_terminal() -> bool:
    """Whether there is a terminal that sudo can ask for a password on, wherever standard input comes from."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError:
        return False
    return True


def _say(sentence: str) -> int:
    sys.stderr.write(sentence + "\n")
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
