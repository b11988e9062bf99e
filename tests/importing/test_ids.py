"""What texts begin with is taken off as an id only where the beginnings of the whole column behave like ids."""

from __future__ import annotations

import pytest

from itsm_fit.importing.ids import split_ids


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["AC-010 (Access) - Log", "AC-020 (Access) - Close"],
            [("AC-010", "(Access) - Log"), ("AC-020", "(Access) - Close")],
        ),
        (["[R 7] Log", "[R 8] close"], [("R 7", "Log"), ("R 8", "close")]),
        (["1.1 Log", "1.2 Close", "Others"], [("1.1", "Log"), ("1.2", "Close"), ("", "Others")]),
        (["Ä-1: log", "Ä-2: close"], [("Ä-1", "log"), ("Ä-2", "close")]),
    ],
)
def test_ids_that_stand_apart_and_run_in_series_are_taken_off(
    texts: list[str], expected: list[tuple[str, str]]
) -> None:
    assert split_ids(texts) == expected


@pytest.mark.parametrize(
    "texts",
    [
        ["TLS 1.2 or newer", "SAML 2.0 sign-on", "OIDC 1.0 sign-on", "LDAP 3 directory"],
        ["TLS 1.2 Encryption", "SAML 2.0 Sign-on", "OIDC 1.0 Sign-on", "LDAP 3 Directory"],
        ["P1 incidents call the manager", "P2 incidents raise a mail", "P3 incidents wait"],
        ["Tier 1 support", "Tier 2 support"],
        ["A1 Log", "A1 Close"],
        ["3 Portals", "5 Languages"],
        ["A1 Log", "Close", "Reopen"],
    ],
    ids=["versions", "versions in capitals", "sentences", "tiers", "the same", "amounts", "too few"],
)
def test_other_beginnings_stay_with_their_texts(texts: list[str]) -> None:
    assert split_ids(texts) == [("", text) for text in texts]
