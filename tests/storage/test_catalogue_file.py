"""A catalogue is read whole, or refused with the place of what is wrong with it."""

from __future__ import annotations

import tomllib

import pytest

from itsm_fit.errors import InputError
from itsm_fit.model.placeholders import placeholders
from itsm_fit.resources import folder
from itsm_fit.storage.catalogue_file import SHIPPED, read_catalogue, shipped_catalogue

HEAD = 'schema = 1\nid = "own"\ntitle = "Own"\n[[groups]]\nid = "g"\ntitle = "General"\n'
ENTRY = (
    '[[requirements]]\nid = "{id}"\ngroup = "g"\npriority = "{priority}"\nsources = ["Law, Art. 1"]\n'
    'text = "{text}"\nacceptance = "Look."\n{more}'
)


def entry(id_: str = "A-1", text: str = "It is so.", priority: str = "should", more: str = "") -> str:
    return ENTRY.format(id=id_, text=text, priority=priority, more=more)


def read(text: str | bytes, language: str = "") -> None:
    read_catalogue(text if isinstance(text, bytes) else text.encode(), "own.toml", language)


@pytest.mark.parametrize("language", ["en", "de", "fr"])
def test_the_shipped_catalogue_says_everything_in_each_language(language: str) -> None:
    told, english = shipped_catalogue(language), shipped_catalogue("en")
    assert (told.language, told.languages) == (language, ("en", "de", "fr"))
    for its, own in zip(told.entries, english.entries, strict=True):
        assert set(its.parameters) == set(own.parameters), its.id
        assert bool(its.knock_out) == bool(own.knock_out), its.id
        if language != "en":
            assert its.text != own.text, its.id
    for texts in raw_texts():
        assert set(texts) == {"en", "de", "fr"}
        assert all(map(str.strip, texts.values()))
        assert len({frozenset(placeholders(each)) for each in texts.values()}) == 1, texts


def raw_texts() -> list[dict[str, str]]:
    found: list[dict[str, str]] = []

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if "en" in value:
                found.append(value)
            else:
                list(map(walk, value.values()))
        elif isinstance(value, list):
            list(map(walk, value))

    walk(tomllib.loads((folder("resources") / "catalogues" / SHIPPED).read_text(encoding="utf-8")))
    return found


def test_every_parameter_is_used_and_its_example_can_be_taken() -> None:
    offered = shipped_catalogue()
    used = {name for each in offered.entries for name in each.parameters}
    assert used == {each.name for each in offered.parameters}
    assert all(each.example and not each.trouble(each.example) for each in offered.parameters)


def test_no_acceptance_of_the_shipped_catalogue_is_repeated() -> None:
    told = [each.acceptance for each in shipped_catalogue().entries]
    assert len(set(told)) == len(told)


def test_a_language_that_a_file_has_not_falls_back_on_english_then_on_its_first() -> None:
    both = HEAD.replace('"Own"', '{ fr = "Propre", en = "Own" }') + entry()
    assert read_catalogue(both.encode(), "own.toml", "de").title == "Own"
    french = HEAD.replace('"Own"', '{ fr = "Propre" }') + entry()
    assert read_catalogue(french.encode(), "own.toml", "de").title == "Propre"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"\xff\xfe", "not written in UTF-8"),
        ("schema = ", "This is no catalogue that can be read"),
        ("[" * 5_000, "no catalogue that can be read"),
        ("a = " + "[" * 5_000, "nests too deeply"),
        ("id = 1", "of version ?"),
        ("schema = 7", "of version 7"),
        (HEAD, "requirements"),
        (HEAD + "requirements = []", "not written as it should be"),
        (HEAD + entry(more='colour = "red"\n'), "colour"),
        (HEAD + entry() + entry("a-1"), "The id a-1 stands there twice"),
        (HEAD + entry().replace('group = "g"', 'group = "h"'), "There is no group “h”"),
        (HEAD + entry(text="within {{hours}} hours"), "“hours” is no parameter"),
        (HEAD + entry(priority="must"), "A must needs “knock_out”"),
        (HEAD + entry(priority="wont"), "won’t is no priority here"),
        (HEAD + entry().replace('"Law, Art. 1"', '" "'), "needs a source"),
        (HEAD + entry(text=" "), "needs a text"),
        (HEAD + entry(more='depends_on = ["B-2"]\n'), "It depends on B-2"),
        (HEAD + entry(more='depends_on = ["B-2"]\n') + entry("B-2", more='depends_on = ["A-1"]\n'), "in a circle: "),
        (HEAD + '[parameters.x]\nlabel = "X"\nkind = "date"\n' + entry(), "not “date”"),
        (HEAD + '[parameters.x]\nlabel = "X"\nkind = "number"\nleast = 3\nmost = 2\n' + entry(), "above its most"),
        (HEAD + '[parameters."a b"]\nlabel = "X"\n' + entry(), "“a b” is no name"),
        (b"#" * 2_000_001, "more than 2 MB"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(text: str | bytes, says: str) -> None:
    with pytest.raises(InputError) as refused:
        read(text)
    assert says in str(refused.value)
    assert "own.toml" in str(refused.value)
