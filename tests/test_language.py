"""What people read goes through one door, where a translation can be found for it."""

from __future__ import annotations

from string import Formatter

import pytest
import texts
from speaking import engine_bracketed, unspoken

from itsm_fit.drawing.words import sub_process_name
from itsm_fit.language import Phrase, tr, trn
from itsm_fit.model.process import Node, NodeKind

PACKAGES = tuple(texts.DOORS)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_call_of_a_door_gives_a_text_that_can_be_gathered(package: str) -> None:
    assert not [each.place for each in texts.spoken(package) if each.source is None]


@pytest.mark.parametrize("package", PACKAGES)
def test_a_text_that_is_counted_anywhere_is_gathered_with_its_plural(package: str) -> None:
    gathered = texts.gathered(package)
    assert not [each.place for each in texts.spoken(package) if each.plural and not gathered[each.source or ""].plural]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_name_in_a_text_is_given_a_value(package: str) -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

    for each in texts.spoken(package):
        if each.door not in ("tr", "trn") or (not each.values and each.door == "tr"):
            continue
        given = set(each.values) | ({"count"} if each.door == "trn" else set())
        for text in (each.source, each.plural):
            assert names(text or "") <= given, f"{each.place}: {text}"
        assert set(each.values) <= names(each.source or "") | names(each.plural or ""), each.place


def test_a_text_says_what_its_catalogue_says_when_it_is_asked() -> None:
    phrase = Phrase("no such text")
    with engine_bracketed():
        assert str(phrase) == "no such text", "what nobody can gather is not translated"
    assert tr("{name} is {state}", name="A", state="{b}") == "A is {b}"
    assert [trn("{count} step", "{count} steps", count) for count in (0, 1, 2)] == ["0 steps", "1 step", "2 steps"]
    assert unspoken("⟦one ⟦two⟧⟧ three ⟦four⟧") == " three "


def test_a_sub_process_without_a_name_is_called_what_it_is_in_the_language_spoken() -> None:
    with engine_bracketed():
        assert sub_process_name(Node("S", NodeKind.SUB_PROCESS)) == "⟦Sub-process⟧"
        assert sub_process_name(Node("S", NodeKind.SUB_PROCESS, "Find\nout")) == "Find out"
