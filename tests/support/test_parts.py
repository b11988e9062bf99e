"""Every part of the program is listed with its licence, from the bill of materials where there is one."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from itsm_fit.cli import main
from itsm_fit.errors import FitError
from itsm_fit.support import parts as made_of
from itsm_fit.support.parts import BILL, ProgramPart, bill_of_materials, parts

BILL_OF_TWO = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "components": [
        {
            "name": "zeta",
            "version": "2.0",
            "licenses": [
                {"license": {"id": "MIT"}},
                {
                    "license": {
                        "name": "declared license file: LICENSE",
                        "text": {"encoding": "base64", "content": base64.b64encode(b"Do as you like.").decode()},
                    }
                },
            ],
        },
        {"name": "alpha", "version": "1", "licenses": [{"expression": "Apache-2.0 OR BSD-3-Clause"}]},
    ],
}


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / BILL).write_text(json.dumps(BILL_OF_TWO), encoding="utf-8")
    (tmp_path / "LICENSE").write_text("Apache License", encoding="utf-8")
    monkeypatch.setattr(made_of, "folder", lambda _: tmp_path)


def test_from_its_source_the_libraries_that_are_installed_are_listed() -> None:
    found = {part.name.casefold(): part for part in parts()}
    assert found["numpy"].licence
    assert "PySide6_Essentials".casefold() in {name.replace("-", "_") for name in found}
    assert "Apache License" in parts()[0].text
    assert "pytest" not in found
    with pytest.raises(FitError, match="no bill of materials"):
        bill_of_materials()


@pytest.mark.usefixtures("frozen")
def test_a_bill_of_materials_is_what_counts() -> None:
    own, *others = parts()
    assert own.text == "Apache License"
    assert others == [
        ProgramPart("alpha", "1", "Apache-2.0 OR BSD-3-Clause", ""),
        ProgramPart("zeta", "2.0", "MIT", "Do as you like."),
    ]


@pytest.mark.usefixtures("frozen")
def test_the_command_lists_them_prints_a_text_and_the_bill(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["licences"], ["licences", "Zeta"], ["licences", "--sbom"], ["licences", "nothing"]):
        main(words, open_window=lambda _: 0)
    said = capsys.readouterr()
    assert "Apache-2.0 OR BSD-3-Clause" in said.out
    assert "Do as you like." in said.out
    assert '"bomFormat": "CycloneDX"' in said.out
    assert "No part is called “nothing”" in said.err
