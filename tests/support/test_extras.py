"""Who lacks the libraries of an extra is told how to get them, by the kind of program they have."""

from __future__ import annotations

import sys

import pytest

from itsm_fit.errors import FitError
from itsm_fit.extras import require
from itsm_fit.translations import spoken


def test_what_is_there_is_no_reason_to_say_anything() -> None:
    require("workspace", "json", "email")


def test_from_its_source_the_command_that_installs_an_extra_is_told() -> None:
    with pytest.raises(FitError, match=r'pip install "itsm-fit\[cluster\]"'):
        require("cluster", "json", "no_library_of_this_name")


@pytest.mark.parametrize(
    ("language", "says"), [("en", "from its source"), ("de", "aus dem Quelltext"), ("fr", "sources")]
)
def test_an_installed_program_is_not_told_to_use_pip(monkeypatch: pytest.MonkeyPatch, language: str, says: str) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with spoken(language), pytest.raises(FitError) as said:
        require("workspace", "no_library_of_this_name")
    assert "pip" not in str(said.value)
    assert all(word in str(said.value) for word in (says, "no_library_of_this_name", "workspace", "docs/installing.md"))
