"""Who sits at this computer."""

from __future__ import annotations

import pytest

from itsm_fit.storage import person


@pytest.mark.parametrize(
    ("full", "login", "known"), [("Anna Berg", "aberg", "Anna Berg"), ("", "aberg", "aberg"), ("", "", "")]
)
def test_a_person_goes_by_the_full_name_else_by_the_one_to_log_in(
    monkeypatch: pytest.MonkeyPatch, full: str, login: str, known: str
) -> None:
    monkeypatch.setattr(person, "full_name", lambda: full)
    monkeypatch.setattr(person, "login_name", lambda: login)
    assert person.person() == known


def test_the_full_name_is_the_first_field_of_what_the_system_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    pwd = pytest.importorskip("pwd")
    known = pwd.struct_passwd(("aberg", "x", 1, 1, "Anna Berg,Room 5,,", "/home/aberg", "/bin/sh"))
    monkeypatch.setattr(pwd, "getpwuid", lambda _number: known)
    assert person.full_name() == "Anna Berg"


def test_a_number_without_a_name_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    pwd = pytest.importorskip("pwd")

    def unknown(number: int) -> None:
        raise KeyError(number)

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    assert person.person() == ""
