"""Build what installs like a program: `python packaging/installers.py deb appimage [-o FOLDER] [--runtime FILE]`.

Needs the extra `installers`. On Debian or Ubuntu it makes a .deb and an AppImage (squashfs-tools, and the runtime of
AppImages for x86-64, fetched unless --runtime names it). `msi` on Windows (WiX 5) and `dmg` on macOS follow the same
recipe; nobody has run these two yet.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))  # another installed ITSM Fit is not the one to pack

import debian  # noqa: E402
import desktop  # noqa: E402
import freezing  # noqa: E402

from itsm_fit import __version__  # noqa: E402

NAME = "itsm-fit"
_RUNTIME = "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-x86_64"


def deb(frozen: Path, output: Path, asked: argparse.Namespace) -> Path:
    """A package for Debian and Ubuntu."""
    return debian.package(frozen, output, asked.maintainer)


def appimage(frozen: Path, output: Path, asked: argparse.Namespace) -> Path:
    """One file that runs as it is, for any user: the runtime of AppImages before a file system with the program."""
    root = output / "AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen, root / "usr/lib" / NAME, symlinks=True)
    desktop.write(root / "usr/share")
    (root / "AppRun").symlink_to(f"usr/lib/{NAME}/{NAME}")
    (root / f"{desktop.ID}.desktop").symlink_to(f"usr/share/applications/{desktop.ID}.desktop")
    (root / f"{desktop.ID}.svg").symlink_to(f"usr/share/icons/hicolor/scalable/apps/{desktop.ID}.svg")
    (root / ".DirIcon").symlink_to(f"{desktop.ID}.svg")
    debian.plain_rights(root)
    image = output / "squashfs"
    image.unlink(missing_ok=True)
    packing = ("-comp", "zstd", "-Xcompression-level", "15", "-b", "512K", "-processors", "1")
    _run("mksquashfs", str(root), str(image), "-root-owned", "-noappend", "-no-progress", "-quiet", *packing)
    place = output / f"ITSM_Fit-{__version__}-x86_64.AppImage"
    place.write_bytes(_runtime(asked.runtime) + image.read_bytes())
    place.chmod(0o755)
    image.unlink()
    shutil.rmtree(root)
    return place


def msi(frozen: Path, output: Path, _asked: argparse.Namespace) -> Path:
    """An installer for Windows, for one user or all; not proven yet."""
    from PIL import Image

    icon = frozen.parent / "app.ico"
    desktop.draw(desktop.ICON.read_text(encoding="utf-8"), icon.with_suffix(".png"), 256)
    Image.open(icon.with_suffix(".png")).save(icon, sizes=[(size, size) for size in (16, 32, 48, 256)])
    place = output / f"{NAME}-{__version__}-x64.msi"
    source = output / f"{NAME}.wxs"
    source.write_text(desktop.windows(__version__, frozen, icon), encoding="utf-8")
    _run("wix", "build", str(source), "-arch", "x64", "-o", str(place))
    return place


def dmg(frozen: Path, output: Path, _asked: argparse.Namespace) -> Path:
    """A disk image for macOS with the bundle; not proven yet, and neither signed for nor notarised by Apple."""
    place = output / f"ITSM Fit-{__version__}.dmg"
    bundle = frozen.parent / "ITSM Fit.app"
    _run("hdiutil", "create", "-volname", "ITSM Fit", "-srcfolder", str(bundle), "-ov", "-format", "UDZO", str(place))
    return place


KINDS: Mapping[str, Callable[[Path, Path, argparse.Namespace], Path]] = {
    "deb": deb,
    "appimage": appimage,
    "msi": msi,
    "dmg": dmg,
}


def _runtime(given: Path | None) -> bytes:
    if given is not None:
        return given.read_bytes()
    with urllib.request.urlopen(_RUNTIME, timeout=60) as answer:
        content: bytes = answer.read()
    sys.stderr.write(f"The runtime of AppImages, SHA-256 {hashlib.sha256(content).hexdigest()}: {_RUNTIME}\n")
    return content


def _run(*command: str) -> None:
    subprocess.run(command, check=True)  # noqa: S603 - our own words


def main() -> int:
    """Freeze the checkout once and make each kind of installer that is asked for."""
    asked = argparse.ArgumentParser(description="Build installers of ITSM Fit.")
    asked.add_argument("kinds", nargs="+", choices=KINDS)
    asked.add_argument("-o", "--output", type=Path, default=ROOT / "dist")
    asked.add_argument("--build", type=Path, default=ROOT / "build" / "installers", help="where it is built")
    asked.add_argument("--maintainer", default=debian.MAINTAINER, help='who gives the .deb to others, "NAME <MAIL>"')
    asked.add_argument("--runtime", type=Path, help="the runtime of AppImages, as a file")
    asked.add_argument("--frozen", type=Path, help="a folder frozen before, to be packed as it is")
    given = asked.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    if hasattr(os, "nice"):
        os.nice(5)
    frozen = given.frozen or freezing.freeze(given.build)
    for kind in given.kinds:
        place = KINDS[kind](frozen, given.output, given)
        sys.stdout.write(f"{place} {place.stat().st_size / 1e6:.0f} MB\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
