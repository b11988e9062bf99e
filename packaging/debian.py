"""A package for Debian and Ubuntu: the program in /usr/lib, what desktops and `man` are told of it in /usr/share."""

from __future__ import annotations

import gzip
import shutil
import stat
import subprocess
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cache
from pathlib import Path

import binaries
import desktop
import manual_page
from lxml.etree import parse

from itsm_fit import __version__
from ui.system import LIBRARIES

NAME = desktop.ID
MAINTAINER = "ITSM Fit <itsm-fit@localhost>"
"""As long as the project has no home: who gives a package to others names themselves."""
_CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Section: misc
Priority: optional
Description: Which service management tool carries your processes?
{description}
"""
_TOLD = (
    "Draw the processes of your IT service management as BPMN, import what vendors answer, and see how far each tool "
    "carries them from start to end; with a fit report that a board can sign. Python and all its libraries are inside."
)
_COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: ITSM Fit
Comment: The libraries inside have licences of their own: `itsm-fit licences` prints each with its text, and
 /usr/lib/itsm-fit/_internal/itsm_fit/resources/sbom.cdx.json lists them.

Files: *
Copyright: 2026 The authors of ITSM Fit
License: Apache-2.0
 On Debian systems the full text of the Apache License 2.0 is in
 /usr/share/common-licenses/Apache-2.0.
"""
_CHANGELOG = """\
{name} ({version}) stable; urgency=medium

  * The program of that version, with the libraries of its lock.

 -- {maintainer}  {day}
"""
_OVERRIDES = """\
# Libraries come as their own projects build and strip them, with the paths that they set: changing them breaks some.
{name}: unstripped-binary-or-object
{name}: custom-library-search-path
{name}: embedded-library
{name}: library-not-linked-against-libc
{name}: shared-library-lacks-prerequisites
{name}: hardening-no-pie
# A library of the system that was taken along names a pager, which nothing here calls.
{name}: missing-depends-on-sensible-utils
# The project has no home yet: who gives the package to others names themselves with --maintainer.
{name}: bogus-mail-host
{name}: bogus-mail-host-in-debian-changelog
"""
_TRIGGERS = "activate-noawait update-desktop-database\n"
_ALSO = ("hicolor-icon-theme", "shared-mime-info", "fonts-dejavu-core | fonts-liberation")


def package(frozen: Path, output: Path, maintainer: str = MAINTAINER) -> Path:
    """Pack a frozen folder; raises ValueError where it asks for a library that no package of this system has."""
    root = output / "deb"
    shutil.rmtree(root, ignore_errors=True)
    depends = ", ".join((*_ALSO, *depended_on(frozen)))
    shutil.copytree(frozen, root / "usr/lib" / NAME, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr/share"
    desktop.write(share)
    _packed(share / "man/man1" / f"{NAME}.1.gz", manual_page.written())
    _packed(share / "doc" / NAME / "changelog.gz", _changelog(maintainer))
    (share / "doc" / NAME / "copyright").write_text(_COPYRIGHT, encoding="utf-8")
    overrides = share / "lintian/overrides" / NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_text(_OVERRIDES.format(name=NAME), encoding="utf-8")
    kilobytes = sum(each.lstat().st_size for each in root.rglob("*") if not each.is_dir()) // 1024
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    words = {"name": NAME, "version": __version__, "maintainer": maintainer, "kilobytes": kilobytes}
    told = textwrap.fill(_TOLD, 78, initial_indent=" ", subsequent_indent=" ")
    control.write_text(_CONTROL.format(**words, depends=depends, description=told), encoding="utf-8")
    (control.parent / "triggers").write_text(_TRIGGERS, encoding="utf-8")
    plain_rights(root)
    place = output / f"{NAME}_{__version__}_amd64.deb"
    subprocess.run(  # noqa: S603 - our own words
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(place)],  # noqa: S607
        check=True,
    )
    shutil.rmtree(root)
    return place


def depended_on(frozen: Path) -> list[str]:
    """The packages of Debian that bring what the program asks for and does not hold, and the glibc that it needs.

    What its binaries are linked to, and of what Qt loads while it runs (`ui/system.py`) that which is not inside.
    Raises ValueError where no package of this system has a library.
    """
    internal = frozen / "_internal"
    there = {each.name for each in internal.iterdir()}
    packages = {need.package["apt-get"] for need in LIBRARIES if need.name not in there}
    for library, wanted_by in binaries.needed(frozen).items():
        package = owner(library)
        if package is None:
            raise ValueError(f"No package has {library}, which {', '.join(wanted_by[:3])} asks for: leave that out.")
        packages.add(package)
    major, minor = binaries.glibc(frozen)
    return [f"libc6 (>= {major}.{minor})", *sorted(packages)]


@cache
def owner(library: str) -> str | None:
    """The installed package of Debian that a library is of, by its name or its path."""
    pattern = library if library.startswith("/") else f"*/{library}"
    done = subprocess.run(["dpkg-query", "-S", pattern], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return done.stdout.partition(":")[0] or None


def plain_rights(root: Path) -> None:
    """Everybody may read what the builder may and run the programs, nobody else may write."""
    for each in root.rglob("*"):
        if not each.is_symlink():
            runs = each.is_dir() or (each.stat().st_mode & stat.S_IXUSR and ".so" not in each.name)
            each.chmod(0o755 if runs else 0o644)
    root.chmod(0o755)


def _changelog(maintainer: str) -> str:
    told = next(parse(desktop.DESCRIPTION).iter("release"))
    day = format_datetime(datetime.fromisoformat(str(told.get("date"))).replace(tzinfo=UTC))
    return _CHANGELOG.format(name=NAME, version=__version__, maintainer=maintainer, day=day)


def _packed(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
