"""The bill of materials names everything that is frozen, with the texts of its licences, as CycloneDX 1.6 has it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sbom
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component
from cyclonedx.model.license import DisjunctiveLicense, LicenseExpression
from cyclonedx.validation.json import JsonStrictValidator

from itsm_fit.support import parts as made_of
from itsm_fit.support.parts import BILL, parts

_METADATA = "Metadata-Version: 2.4\nName: {name}\nVersion: 3\nLicense-Expression: {licence}\n\n"
_PYPROJECT = '[build-system]\nrequires = ["hatchling", "wordllama==0.4"]\n[project]\nname = "itsm-fit"\nversion = "1"\n'


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The libraries of an environment: one with the text of its licence, one that states it alone, the program."""
    place = tmp_path / "site-packages"
    for name, licence, files in (
        ("alpha", "MIT OR Apache-2.0", {"alpha-3.dist-info/licenses/LICENSE": "Alpha may be used.", "alpha/a.so": ""}),
        ("qt", "LGPL-3.0-only OR GPL-2.0-only", {}),
        ("pyinstaller", "GPL-2.0-or-later", {"pyinstaller-3.dist-info/licenses/COPYING.txt": "It may start others."}),
        ("itsm-fit", "Apache-2.0", {"itsm_fit_word_vectors/LICENSE": "Vectors may be used."}),
    ):
        written = {f"{name}-3.dist-info/METADATA": _METADATA.format(name=name, licence=licence), **files}
        for path, text in written.items():
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (place / path).write_text(text, encoding="utf-8")
        record = "".join(f"{path},,\n" for path in written)
        (place / f"{name}-3.dist-info/RECORD").write_text(record, encoding="utf-8")
    monkeypatch.setattr(sbom, "_answer", lambda *command: str(place) if command[0] == sys.executable else "")
    return place


@pytest.fixture
def bill(environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is made of it; the components of the environment are listed by a program of their own, which is slow."""
    place = tmp_path / BILL

    def listed(*_: object, **__: object) -> None:
        bom = Bom(
            components=[
                Component(name="alpha", version="3", licenses=[LicenseExpression("MIT OR Apache-2.0")]),
                Component(name="Qt", version="3", licenses=[LicenseExpression("LGPL-3.0-only OR GPL-2.0-only")]),
                Component(name="itsm-fit", version="3", licenses=[DisjunctiveLicense(id="Apache-2.0")]),
            ]
        )
        sbom._write(bom, place)

    monkeypatch.setattr(sbom.subprocess, "run", listed)
    (tmp_path / "pyproject.toml").write_text(_PYPROJECT, encoding="utf-8")
    sbom.of_environment(Path(sys.executable), tmp_path / "pyproject.toml", place)
    monkeypatch.undo()
    monkeypatch.setattr(sbom, "_answer", lambda *command: str(environment) if command[0] == sys.executable else "")
    return place


@pytest.fixture
def collected(tmp_path: Path) -> Callable[..., Path]:
    """Writes PyInstaller's table of what it collected, and gives the folder."""

    def written(*sources: Path) -> Path:
        table = ([(each.name, str(each), "BINARY") for each in sources], "itsm-fit", False)
        (tmp_path / "COLLECT-00.toc").write_text(repr(table), encoding="utf-8")
        return tmp_path

    return written


def test_every_part_has_the_text_of_its_licence(
    bill: Path, environment: Path, collected: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    sbom.with_system(bill, collected(environment / "alpha/a.so"), Path(sys.executable))
    assert JsonStrictValidator(sbom.SCHEMA).validate_str(bill.read_text(encoding="utf-8")) is None
    monkeypatch.setattr(made_of, "folder", lambda _: bill.parent)
    own, *others = parts()
    told = {part.name: part for part in others}
    assert own.name == "ITSM Fit"
    assert told["alpha"].licence == "MIT OR Apache-2.0"
    assert told["alpha"].text == "Alpha may be used."
    assert told["wordllama"].version == "0.4"
    assert told["wordllama"].text == "Vectors may be used."
    assert told["PyInstaller"].text == "It may start others."
    assert "Python" in told
    if (sbom._COMMON / "LGPL-3").is_file():
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in told["Qt"].text


def test_a_library_of_nobody_is_not_given_away(bill: Path, tmp_path: Path, collected: Callable[..., Path]) -> None:
    before = json.loads(bill.read_text(encoding="utf-8"))
    with pytest.raises(ValueError, match=r"libnobody\.so"):
        sbom.with_system(bill, collected(tmp_path / "libnobody.so"), Path(sys.executable))
    assert json.loads(bill.read_text(encoding="utf-8")) == before
