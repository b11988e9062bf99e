"""What the binaries of a frozen folder ask of a Linux system, read with binutils, as PyInstaller does."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
_GLIBC_ITSELF = re.compile(r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|nsl))\.so\.\d+")


def binaries(folder: Path) -> Iterator[Path]:
    """Every ELF file below a folder, each once."""
    for each in sorted(folder.rglob("*")):
        if each.is_file() and not each.is_symlink():
            with each.open("rb") as content:
                if content.read(4) == b"\x7fELF":
                    yield each


def needed(folder: Path) -> Mapping[str, list[str]]:
    """The libraries that are asked for and do not lie in the folder, glibc's apart, each with who asks for it."""
    there = {each.name for each in folder.rglob("*.so*")}
    wanted: dict[str, list[str]] = {}
    for each in binaries(folder):
        for name in _NEEDED.findall(_headers(each)):
            if name not in there and not _GLIBC_ITSELF.fullmatch(name):
                wanted.setdefault(name, []).append(str(each.relative_to(folder)))
    return wanted


def glibc(folder: Path) -> tuple[int, int]:
    """The oldest glibc that has every symbol that is asked for."""
    asked = (version for each in binaries(folder) for version in _GLIBC.findall(_headers(each)))
    return max((int(major), int(minor)) for major, minor in asked)


@cache
def _headers(binary: Path) -> str:
    done = subprocess.run(["objdump", "-p", str(binary)], capture_output=True, text=True, check=True)  # noqa: S603, S607 - our own words
    return done.stdout
