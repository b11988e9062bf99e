"""What people write into comparison sheets, by language."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

INVENTED = ("Zorblo", "Kwantel", "Fimmer", "Ostrak", "Vellun", "Praxo", "Tumbrel", "Yssika", "Quorn-X", "Dlub")
"""Words of no language, as labels that nobody can look up."""

INFO = (
    ("Acme GmbH", "Northwind Ltd", "Contoso AG", "Initech Inc.", "Globex S.A.", "Umbra s.r.o."),
    ("GPL-3.0", "Apache-2.0", "proprietary", "MIT", "AGPL-3.0", "SaaS"),
    ("sales@acme.example", "j.doe@north.example", "info@contoso.example", "rfp@initech.example", "hi@globex.example"),
    ("12,000 €", "8,400 €", "21,500 €", "0 €", "17,250 €"),
    ("www.acme.example", "https://north.example", "contoso.example/itsm", "initech.example", "https://globex.example"),
)
"""What vendors write about themselves, for each of the words for it."""
_SYLLABLES = ("Al", "Bor", "Cen", "Dra", "Eno", "Fal", "Gri", "Hel", "Ivo", "Jun", "Kor", "Lum", "Mir", "Nov", "Ori")
_ENDINGS = ("desk", "a", "ix", "on", "via", "tec", "flow", "is", "um", "ara", "net", "o", "ia", "est", "line")
_PRODUCTS = (
    "ServiceNow ITSM",
    "Jira Service Management",
    "GLPI 10",
    "Znuny 7.1",
    "OTOBO",
    "Freshservice",
    "TOPdesk",
    "Matrix42",
    "EasyVista",
    "Ivanti Neurons",
    "BMC Helix",
    "USU (Valuemation)",
    "Zammad",
    "iTop",
    "ServiceDesk Plus 14.3",
    "HaloITSM",
    "Xurrent / 4me",
    "SysAid",
    "InvGate",
    "c.a.p.e. IT KIX",
)
_EDITIONS = (
    ("Standard", "Professional", "Enterprise"),
    ("Free", "Team", "Business", "Enterprise"),
    ("Basic", "Plus", "Premium"),
    ("Community", "Enterprise"),
    ("Starter", "Growth", "Pro", "Enterprise"),
    ("S", "M", "L", "XL"),
    ("Essential", "Advanced", "Ultimate"),
)
_NAMED_LIKE_HEADINGS = (
    "Jira",
    "Delta",
    "Ticket",
    "Source",
    "Solution",
    "Answer",
    "Response",
    "Vendor",
    "Product",
    "Group",
    "Area",
    "Type",
    "Status",
    "Description",
    "Standard",
    "Reference",
    "Process",
    "Module",
    "Chapter",
    "Name",
)
_ONLY_AMONG_WORDS = (
    "Total",
    "Score",
    "Priority",
    "Rating",
    "Average",
    "Weight",
    "Rank",
    "Points",
    "Sum",
    "Maximum",
    "Result",
    "Value",
)
_NAMED_LIKE_ANSWERS = ("Yes", "None", "Native", "Open", "Full", "Custom", "Planned", "Partial", "No", "OK", "Available")


@dataclass(frozen=True)
class Words:
    """The words of one language."""

    code: str
    table: Mapping[str, tuple[str, ...]]

    def all(self, key: str) -> tuple[str, ...]:
        return self.table[key]

    def first(self, key: str) -> str:
        return self.table[key][0]

    def pick(self, rng: random.Random, key: str) -> str:
        return rng.choice(self.table[key])

    def requirements(self, rng: random.Random, count: int, brief: bool = False) -> list[str]:
        """So many different requirements, none of them a long sentence when `brief`."""
        patterns = self.all("patterns")[2:7] if brief else self.all("patterns")
        texts = [pattern.format(noun) for pattern in patterns for noun in self.all("nouns")]
        return [text[0].upper() + text[1:] for text in rng.sample(texts, count)]


@cache
def languages() -> Mapping[str, Words]:
    """All languages by code."""
    with (Path(__file__).parent / "languages.toml").open("rb") as file:
        found = tomllib.load(file)
    return {
        code: Words(code, {key: tuple(text.split(" | ")) for key, text in table.items()})
        for code, table in found.items()
    }


def invented_name(rng: random.Random) -> str:
    return rng.choice(_SYLLABLES) + rng.choice(_ENDINGS)


def _invented(rng: random.Random, count: int) -> list[str]:
    names = [first + last for first in _SYLLABLES for last in _ENDINGS]
    return rng.sample(names, count)


def tool_names(rng: random.Random, kind: str, count: int, words: Words, numeric: bool) -> list[str]:
    """Names for so many tools; of the kinds `heading-words` and `answer-words` one name in a list is such a word."""
    if kind == "products":
        return rng.sample(_PRODUCTS, count)
    if kind == "lettered":
        noun, letters = words.pick(rng, "tool"), rng.random() < 0.6
        return [f"{noun} {chr(65 + at) if letters else at + 1}" for at in range(count)]
    if kind == "editions":
        fitting = [names for names in _EDITIONS if len(names) >= count] or [_EDITIONS[1]]
        return list(rng.choice(fitting)[:count])
    names = _invented(rng, count)
    if kind == "heading-words":
        names[rng.randrange(count)] = rng.choice(_NAMED_LIKE_HEADINGS + (() if numeric else _ONLY_AMONG_WORDS))
    if kind == "answer-words":
        names[rng.randrange(count)] = rng.choice((*_NAMED_LIKE_ANSWERS, words.first("yes"), words.first("levels")))
    return names
