"""The set-up lines of README.md and what they lean on agree with one another."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_two_lines_of_the_readme_bring_what_they_need_and_nothing_else_does() -> None:
    lines = re.findall(r"^    (python3 .*)$", _read("README.md"), re.MULTILINE)
    assert [line.split(" && ")[0] for line in lines] == ["python3 -m ui.system", "python3 -m ui.system --tests"]
    assert all(" -c requirements.lock " in line for line in lines)
    assert "apt-get" not in _read(".ci/run") + _read(".ci/wheel")


def test_the_lock_holds_a_version_that_fits_of_everything_asked_for_on_every_python() -> None:
    project = tomllib.loads(_read("pyproject.toml"))["project"]
    asked = [Requirement(each) for each in [*project["dependencies"], *project["optional-dependencies"]["dev"]]]
    locked = [Requirement(line) for line in _read("requirements.lock").splitlines() if not line.startswith("#")]
    for python in ("3.11.2", "3.12.1", "3.13.0", "3.14.0"):
        here = {"python_version": python.rpartition(".")[0], "python_full_version": python}
        versions = {
            each.name.lower(): str(each.specifier).removeprefix("==")
            for each in locked
            if each.marker is None or each.marker.evaluate(here)
        }
        unfit = [each for each in asked if not each.specifier.contains(versions.get(each.name.lower(), "0"))]
        assert not unfit, "make the lock anew, its first lines say how"
