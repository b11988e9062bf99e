"""What `from itsm_fit import …` gives: the names that were promised, each told of, and loaded when it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import api_reference
import pytest

import itsm_fit
from itsm_fit import load, sample_models, score

ROOT = Path(__file__).resolve().parents[2]
PROMISED = Path(__file__).with_name("promised.txt")


def run(script: str) -> str:
    command = [sys.executable, "-c", script]
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=True).stdout  # noqa: S603 - ours


def test_what_was_promised_to_programs_is_kept() -> None:
    now = [line.replace("`", "") for line in api_reference.promises()]
    assert "\n".join(now) + "\n" == PROMISED.read_text(encoding="utf-8"), (
        "Programs of others call this: add to it, with a default, and list it in promised.txt; rename or drop nothing."
    )


def test_the_package_loads_next_to_nothing_and_a_name_what_it_needs() -> None:
    script = "import itsm_fit, sys; print(*[name for name in sys.modules if name.startswith('itsm_fit')])"
    assert run(script).split() == ["itsm_fit"]
    script = (
        "import sys; from itsm_fit import check, load\n"
        "print(*{'PySide6', 'ui', 'typer', 'typst', 'openpyxl', 'sqlalchemy', 'itsm_fit.cli'} & set(sys.modules))"
    )
    assert not run(script).split()


def test_every_name_is_listed_and_an_unknown_one_is_none() -> None:
    assert set(itsm_fit.__all__) <= set(dir(itsm_fit))
    assert all(getattr(itsm_fit, name) is getattr(itsm_fit, name) for name in itsm_fit.__all__)
    with pytest.raises(AttributeError, match="'itsm_fit' has no attribute 'scores'"):
        itsm_fit.scores  # noqa: B018
    with pytest.raises(ImportError):
        exec("from itsm_fit import scores")  # noqa: S102


def test_no_name_hides_a_package_of_the_engine() -> None:
    """Importing `itsm_fit.report` anywhere sets the attribute `report`: a function of that name would be gone."""
    packages = {path.stem for path in (ROOT / "itsm_fit").iterdir()}
    assert not packages & set(itsm_fit.__all__)


def test_type_checkers_are_told_what_the_package_gives() -> None:
    stub = ast.parse((ROOT / "itsm_fit" / "__init__.pyi").read_text(encoding="utf-8"))
    homes = {each.name: its.module for its in stub.body if isinstance(its, ast.ImportFrom) for each in its.names}
    assert homes == {name: f"itsm_fit.{home}" for name, home in itsm_fit._HOMES.items()}
    (listed,) = (its.value for its in stub.body if isinstance(its, ast.Assign))
    assert sorted(ast.literal_eval(listed)) == sorted(itsm_fit.__all__)
    assert (ROOT / "itsm_fit" / "py.typed").is_file()


def test_the_reference_is_made_of_what_there_is() -> None:
    assert api_reference.page() == api_reference.PAGE.read_text(encoding="utf-8"), "python packaging/api_reference.py"


def test_the_reference_has_each_name_once() -> None:
    titles = [line[6:-1] for line in api_reference.page().splitlines() if line.startswith("#### `")]
    assert sorted(titles) == sorted({*itsm_fit.__all__, *api_reference.inside()} - {"__version__"})


def test_what_a_notebook_prints_of_a_project_and_its_fit_is_a_line() -> None:
    loaded = load(sample_models() / "itsm" / "itsm-selection.itsmfit")
    assert repr(loaded.project).endswith("processes=10 tools=11 matrices=1 log=0>")
    assert repr(score(loaded)).startswith("<Fit ")
    assert "1. GLPI, 2. iTop" in repr(score(loaded))
    assert len(repr(loaded)) < 400
