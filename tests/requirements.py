"""Which libraries the program needs, as they are installed: those it asks for, those that these ask for, and so on."""

from __future__ import annotations

import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = "itsm-fit"
_PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def needed() -> dict[str, set[str]]:
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


def installed(name: str) -> Distribution:
    """The library of this name; fails the test that asks when it is missing."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        pytest.fail(f"{name} is missing: install anew")


def _asked(name: str) -> list[str]:
    if name == PROGRAM:
        project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
        return list(project["dependencies"])
    return installed(name).requires or []
