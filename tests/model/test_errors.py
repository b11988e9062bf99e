"""What an error says can be shown whatever a file put into it."""

from __future__ import annotations

from itsm_fit.errors import InputError


def test_it_stands_on_one_line() -> None:
    assert str(InputError("one\ntwo\r\nthree\x85four")) == "one two three four"


def test_a_long_text_loses_its_middle_and_keeps_the_way_out() -> None:
    said = str(InputError(f"No word is called {'x' * 10_000}: choose another.", file="a.csv"))
    assert len(said) < 720
    assert said.startswith("a.csv: No word is called xxx")
    assert said.endswith("xxx: choose another.")
