"""What a frozen program is made of, as CycloneDX: its libraries, Python, and what came of the system."""

from __future__ import annotations

import ast
import json
import platform
import re
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.model import AttachedText
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.component_evidence import ComponentEvidence
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from itsm_fit.support.parts import PROGRAM, installed_part

SCHEMA = SchemaVersion.V1_6
_COMMON = Path("/usr/share/common-licenses")
_COMMON_NAMES = re.compile(r"\b(L?GPL|AGPL|GFDL|Apache|MPL)-(\d)(\.\d)?")
_VECTORS = "itsm_fit_word_vectors"


def of_environment(python: Path, pyproject: Path, place: Path) -> None:
    """Write what is installed in the environment of `python`, Python and the word vectors, each with its licence."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", str(python), "--pyproject", str(pyproject)]
    subprocess.run(  # noqa: S603 - our own words
        [*command, "--sv", "1.6", "--of", "JSON", "-o", str(place)], check=True
    )
    installed = {_plain(each.name): each for each in _installed(python)}
    base = Path(sysconfig.get_path("stdlib"))
    licence = next((each for each in (base / "LICENSE.txt", base.parent / "LICENSE.txt") if each.is_file()), None)
    bom = _read(place)
    for component in bom.components:
        _add_text(component, installed.get(_plain(component.name)))
    bom.components.update(
        (_component("Python", platform.python_version(), "PSF-2.0", licence), *_word_vectors(installed, pyproject))
    )
    _write(bom, place)


def with_system(place: Path, analysis: Path, python: Path) -> None:
    """Add where the rest of what PyInstaller froze came from: packages of Debian, and its own part that starts it.

    `analysis` is the folder of its tables, `python` that of the environment. Raises ValueError where a library came of
    nothing that is named.
    """
    mine = {Path(str(file.locate())).resolve() for each in _installed(python) for file in each.files or ()}
    packages, unknown = set(), []
    for source in sorted({*_sources(analysis / "COLLECT-00.toc")} - mine):
        if not _is_of_python(source):
            its = _of(source)
            packages.update(its)
            unknown += [] if its else [str(source)]
    if unknown:
        raise ValueError(f"Nobody knows what these are of, nor their licence: {', '.join(unknown)}")
    bom = _read(place)
    bom.components.update(_component(*each) for each in sorted(packages))
    starter = next(each for each in _installed(python) if _plain(each.name) == "pyinstaller")
    component = Component(name="PyInstaller", version=starter.version, type=ComponentType.LIBRARY)
    component.licenses.add(DisjunctiveLicense(name="GPL-2.0-or-later WITH Bootloader-exception"))
    _add_text(component, starter)
    bom.components.add(component)
    _write(bom, place)


def _installed(python: Path) -> list[Distribution]:
    """What is installed in an environment, this one's program being `python`."""
    command = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return list(distributions(path=[_answer(*command).strip()]))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def _add_text(component: Component, found: Distribution | None) -> None:
    """Add the texts of its licences, as its files have them, or else as Debian has those of the licences it names."""
    text = installed_part(found).text if found else ""
    stated = " ".join(str(getattr(each, "id", "") or getattr(each, "value", "")) for each in component.licenses)
    if not text:
        names = dict.fromkeys(f"{one[1]}-{one[2]}" for one in _COMMON_NAMES.finditer(stated))
        places = (each for name in names for each in (_COMMON / name, _COMMON / f"{name}.0") if each.is_file())
        text = "\n\n".join(each.read_text(encoding="utf-8") for each in places)
    if text:
        words = DisjunctiveLicense(name="text", text=AttachedText(content=text))
        component.evidence = ComponentEvidence(licenses=[words])


def _word_vectors(installed: dict[str, Distribution], pyproject: Path) -> Iterator[Component]:
    """The data of matching, of the edition that the build asks for."""
    asked = tomllib.loads(pyproject.read_text(encoding="utf-8"))["build-system"]["requires"]
    version = next(line.partition("==")[2] for line in asked if line.startswith("wordllama=="))
    files = installed[PROGRAM].files or ()
    licence = next(Path(str(file.locate())) for file in files if file.parts == (_VECTORS, "LICENSE"))
    yield _component("wordllama", version, "MIT", licence, ComponentType.DATA)


def _sources(table: Path) -> Iterator[Path]:
    """Where each binary of PyInstaller's table of what it collected lay."""
    for part in ast.literal_eval(table.read_text(encoding="utf-8")):
        if isinstance(part, list):
            yield from (Path(entry[1]).resolve() for entry in part if entry[2:] and entry[2] in {"BINARY", "EXTENSION"})


def _is_of_python(library: Path) -> bool:
    return library.is_relative_to(Path(sysconfig.get_path("stdlib")).resolve()) or library.name.startswith("libpython")


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


def _component(
    name: str, version: str, licence: str, text: Path | None, kind: ComponentType = ComponentType.LIBRARY
) -> Component:
    url = None if licence else PackageURL("deb", "debian", name, version)
    words = AttachedText(content=text.read_text(encoding="utf-8", errors="replace")) if text else None
    known = DisjunctiveLicense(id=licence, text=words) if licence else DisjunctiveLicense(name="see text", text=words)
    return Component(name=name, version=version, type=kind, purl=url, licenses=[known] if licence or text else [])


def _read(place: Path) -> Bom:
    read: Bom = Bom.from_json(json.loads(place.read_text(encoding="utf-8")))  # type: ignore[attr-defined]
    return read


def _write(bom: Bom, place: Path) -> None:
    text = make_outputter(bom, OutputFormat.JSON, SCHEMA).output_as_string(indent=1)
    place.write_text(text, encoding="utf-8")
