"""Values and refusals travel between processes, as those of a pool do."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from itsm_fit import FitError, load, sample_models, score
from itsm_fit.errors import InputError
from itsm_fit.storage.files import ChangedMeanwhile
from itsm_fit.storage.logs.columns import UntoldColumnError

SMALL = sample_models() / "small"


def there_and_back(value: object) -> object:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own


def test_a_project_and_its_fit_are_what_they_were() -> None:
    fit = score(load(SMALL / "small-selection.itsmfit"))
    there = there_and_back(fit)
    assert (there.project, there.tools, there.findings) == (fit.project, fit.tools, fit.findings)
    assert score(there.project, since=there).tools == fit.tools


def test_the_refusal_of_several_files_names_each_of_them_there_too(tmp_path: Path) -> None:
    with pytest.raises(FitError) as refused:
        load(tmp_path / "none.bpmn", tmp_path / "none.xlsx")
    there = there_and_back(refused.value)
    assert type(there) is type(refused.value)
    assert str(there) == str(refused.value)
    assert [(each.file, str(each)) for each in there.errors] == [
        (each.file, str(each)) for each in refused.value.errors
    ]


@pytest.mark.parametrize(
    "problem",
    [
        InputError("Mend it.", file="a.xlsx", where="Sheet!A1"),
        ChangedMeanwhile(Path("a.itsmfit"), "f" * 64),
        UntoldColumnError("Name one.", {"case": ("A", "B")}, file="log.csv"),
    ],
)
def test_a_refusal_says_the_same_with_its_place(problem: InputError) -> None:
    there = there_and_back(problem)
    assert type(there) is type(problem)
    assert (str(there), there.__dict__) == (str(problem), problem.__dict__)
    assert there.errors == (there,)
