"""How much room what is installed by default takes: each library, and which others bring it."""

from __future__ import annotations

import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from side_by_side import ROOT

PROGRAM = "itsm-fit"
_SHOWN = 25
_MEGABYTE = 1e6


def _needed() -> dict[str, set[str]]:
    """The libraries that the program needs without its extras, by name; each with those that ask for it."""
    asked_by: dict[str, set[str]] = {}
    left = [(PROGRAM, frozenset[str]())]
    seen = set(left)
    while left:
        name, extras = left.pop()
        for line in _asked(name):
            wanted = Requirement(line)
            if wanted.marker and not any(wanted.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
                continue
            its = canonicalize_name(wanted.name)
            asked_by.setdefault(its, set()).add(name)
            following = its, frozenset(wanted.extras)
            if following not in seen:
                seen.add(following)
                left.append(following)
    return asked_by


def _asked(name: str) -> list[str]:
    if name == PROGRAM:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        return list(project["dependencies"])
    return _found(name).requires or []


def _found(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        pytest.fail(f"{name} is missing: install anew")


def _megabytes(name: str) -> float:
    places = (Path(str(file.locate())) for file in _found(name).files or ())
    return sum(place.stat().st_size for place in places if place.is_file()) / _MEGABYTE


def test_what_is_installed_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    """As files say, bytecode included where it was written; Python, pip and the program itself come on top."""
    asked_by = _needed()
    sizes = sorted(((_megabytes(name), name) for name in asked_by), reverse=True)
    with capsys.disabled():
        print(f"\ninstalled by default: {sum(size for size, _ in sizes):.0f} MB in {len(sizes)} libraries")
        for size, name in sizes[:_SHOWN]:
            print(f"{size:7.1f} MB  {name} (for {', '.join(sorted(asked_by[name]))})")
    assert sizes
