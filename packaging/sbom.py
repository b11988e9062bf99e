"""What a frozen program is made of, as CycloneDX: its libraries, Python, and what came of the system."""

from __future__ import annotations

import ast
import json
import platform
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from cyclonedx.model import AttachedText
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

SCHEMA = SchemaVersion.V1_6


def of_environment(python: Path, pyproject: Path, place: Path) -> None:
    """Write what is installed in the environment of `python`, with the texts of the licences, and Python itself."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", str(python), "--pyproject", str(pyproject)]
    subprocess.run(  # noqa: S603 - our own words
        [*command, "--gather-license-texts", "--sv", "1.6", "--of", "JSON", "-o", str(place)], check=True
    )
    base = Path(sysconfig.get_path("stdlib"))
    licence = next((each for each in (base / "LICENSE.txt", base.parent / "LICENSE.txt") if each.is_file()), None)
    _add(place, [_component("Python", platform.python_version(), "PSF-2.0", licence)])


def with_system(place: Path, analysis: Path, inside: Path) -> None:
    """Add the packages of Debian from which PyInstaller took libraries: what its table lists from outside `inside`."""
    outside = (source for source in _sources(analysis) if not source.is_relative_to(inside))
    packages = {package for source in outside for package in _of(source)}
    _add(place, [_component(*each) for each in sorted(packages)])


def _sources(analysis: Path) -> Iterator[Path]:
    """Where each binary of PyInstaller's table of contents lay."""
    for part in ast.literal_eval(analysis.read_text(encoding="utf-8")):
        if isinstance(part, list):
            yield from (Path(entry[1]).resolve() for entry in part if entry[2:] and entry[2] == "BINARY")


@cache
def _of(library: Path) -> tuple[tuple[str, str, str, Path | None], ...]:
    """The package that a library of the system belongs to: name, version, "" and its licences; none if nobody knows."""
    found = _answer("dpkg-query", "-S", str(library)) or _answer("dpkg-query", "-S", str(library).removeprefix("/usr"))
    names = {line.partition(": ")[0] for line in found.splitlines()}
    return tuple(
        (name.partition(":")[0], _answer("dpkg-query", "-W", "-f", "${Version}", name), "", _copyright(name))
        for name in names
    )


def _copyright(package: str) -> Path | None:
    place = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
    return place if place.is_file() else None


def _answer(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    return "" if done.returncode else done.stdout


def _component(name: str, version: str, licence: str, text: Path | None) -> Component:
    url = None if licence else PackageURL("deb", "debian", name, version)
    words = AttachedText(content=text.read_text(encoding="utf-8", errors="replace")) if text else None
    known = DisjunctiveLicense(id=licence, text=words) if licence else DisjunctiveLicense(name="see text", text=words)
    kind = ComponentType.PLATFORM if licence else ComponentType.LIBRARY
    return Component(name=name, version=version, type=kind, purl=url, licenses=[known] if licence or text else [])


def _add(place: Path, components: list[Component]) -> None:
    bom = Bom.from_json(json.loads(place.read_text(encoding="utf-8")))  # type: ignore[attr-defined]
    bom.components.update(components)
    text = make_outputter(bom, OutputFormat.JSON, SCHEMA).output_as_string(indent=1)
    place.write_text(text, encoding="utf-8")
