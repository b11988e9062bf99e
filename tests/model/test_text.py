"""Names and texts as they are compared."""

from __future__ import annotations

import pytest

from itsm_fit.model.text import plain_name, text_key


@pytest.mark.parametrize("spelled", ["Service Desk", " service  desk ", "SERVICE\tDESK", "service\ndesk"])
def test_a_name_is_known_however_it_is_spelled(spelled: str) -> None:
    assert text_key(spelled) == "service desk"


def test_letters_that_only_look_alike_without_case_are_folded() -> None:
    """ß and ss are one letter in capitals: STRASSE."""
    assert text_key("Straße") == text_key("STRASSE")


def test_words_written_together_are_another_name() -> None:
    assert text_key("Servicedesk") != text_key("Service desk")


def test_a_title_becomes_a_name_of_a_file_that_reads_well() -> None:
    assert plain_name("Invented example: two processes? A/B") == "Invented example - two processes- A-B"
