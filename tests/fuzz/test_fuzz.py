"""Whatever is done to a file, it is read or refused with one plain sentence; the fuzzers themselves see every fault."""

from __future__ import annotations

import os
from collections.abc import Iterator
from random import Random

import pytest

from fuzz.child import fault_of, made, within
from fuzz.corpus import FOUND
from fuzz.forms import mutated
from fuzz.kinds import KINDS
from fuzz.run import CHUNK, Child, Limits, chunks
from itsm_fit.errors import PasswordNeeded

INPUTS = 9
"""Of each kind, in the suite; some of them start a process each. Further ones are tried by hand (`-m long`)."""
pytestmark = pytest.mark.skipif(os.name != "posix", reason="the limits of a process are those of POSIX")


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    with Child() as running:
        yield running


@pytest.mark.parametrize("name", KINDS)
def test_changed_files_are_read_or_refused(name: str, child: Child) -> None:
    assert [f"{finding}\n{finding.again}" for finding in child.findings(name, 0, INPUTS)] == []


@pytest.mark.long
@pytest.mark.parametrize("name", KINDS)
def test_very_many_changed_files_are_read_or_refused(name: str, child: Child) -> None:
    assert [f"{finding}\n{finding.again}" for finding in child.findings(name, 10_000, 15_000)] == []


@pytest.mark.slow
@pytest.mark.parametrize("name", KINDS)
def test_what_is_changed_is_sound_before_it_is_changed(name: str) -> None:
    kind = KINDS[name]
    for base in kind.bases():
        parts = kind.form.opened(base)
        try:
            kind.door(kind.form.closed(parts), kind.file, True)
        except PasswordNeeded:
            assert name in {"locked", "xls"}, "some of these have another password"


@pytest.mark.parametrize("name", KINDS)
def test_a_number_always_makes_the_same_input_and_few_are_alike(name: str) -> None:
    inputs = [made(KINDS[name], name, number) for number in range(30)]
    assert inputs == [made(KINDS[name], name, number) for number in range(30)]
    assert len(set(inputs)) > 20


def test_every_number_is_of_one_kind_however_a_run_is_cut() -> None:
    kinds = ["a", "b", "c"]
    of = {number: kind for kind, start, stop in chunks(kinds, 0, 5 * CHUNK) for number in range(start, stop)}
    for cut in (7, CHUNK, CHUNK + 1, 3 * CHUNK - 1):
        pieces = [*chunks(kinds, 0, cut), *chunks(kinds, cut, 5 * CHUNK)]
        assert {number: kind for kind, start, stop in pieces for number in range(start, stop)} == of


def test_a_changed_part_keeps_a_sound_checksum() -> None:
    kind, rng = KINDS["xlsx"], Random(1)
    opened = 0
    for _ in range(40):
        data = mutated(kind.bases()[0], kind.form, rng)
        try:
            opened += bool(kind.form.opened(data))
        except Exception:  # noqa: S112 - one of ten is damaged as a whole
            continue
    assert opened > 30


# ------------------------------------------------------------------ the fuzzers see what goes wrong


@pytest.fixture(scope="module")
def troubled() -> Iterator[Child]:
    with Child("fuzz.trouble", Limits(seconds=1, deep_every=1)) as running:
        yield running


@pytest.mark.parametrize("name", ["well", "refuses"])
def test_what_is_read_or_refused_is_no_finding(name: str, troubled: Child) -> None:
    assert list(troubled.findings(name, 0, 20)) == []


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("raises", "LookupError: nobody foresaw it"),
        ("under_guard", "LookupError: nobody foresaw it"),
        ("babbles", "no plain sentence"),
        ("circles", "takes too long"),
        ("swallows", "MemoryError: "),
        ("dies", "ends the process (3)"),
    ],
)
def test_what_goes_wrong_is_a_finding_with_its_number_and_the_run_goes_on(
    name: str, what: str, troubled: Child
) -> None:
    found = list(troubled.findings(name, 5, 7))
    assert [(finding.kind, finding.number, finding.what) for finding in found] == [(name, 5, what), (name, 6, what)]
    assert list(troubled.findings("well", 0, 3)) == []


def test_what_stands_still_is_ended_from_outside() -> None:
    with Child("fuzz.trouble", Limits(seconds=1, silence=3)) as sleeping:
        assert [str(finding) for finding in sleeping.findings("sleeps", 5, 6)] == ["sleeps 5: stands still []"]
        assert list(sleeping.findings("well", 0, 3)) == []


# ------------------------------------------------------------------ what was found before


@pytest.mark.parametrize("what", FOUND)
def test_what_was_once_read_wrongly_is_read_or_refused(what: str) -> None:
    recipe = FOUND[what]
    kind = KINDS[recipe.kind]
    for deep in False, True:
        with within(Limits().seconds):
            assert fault_of(kind, recipe.made(), deep=deep) is None
