"""What people read, gathered for translators: every text that goes through a door of `language.py`.

catalogues.py keeps those of the engine with their translations, window.py those of the window.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOORS = {"itsm_fit": ("tr", "trn", "many", "Phrase", "Noun"), "ui": ("tr", "trn", "many", "Caption")}
"""The functions and types through which the texts of a package go."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One call of a door: its text, the plural where it has one, and the values that it gives by name."""

    place: str  # file:line
    door: str
    source: str | None  # None: no literal, so nobody can find what to translate
    plural: str | None
    values: frozenset[str]


@cache
def spoken(package: str) -> tuple[Spoken, ...]:
    """Every call of a door in a package, in the order of files and lines."""
    return tuple(_spoken_in(ROOT / package))


def _spoken_in(package: Path) -> Iterator[Spoken]:
    speaks = re.compile(rf"WordedEnum|\b(?:{'|'.join(DOORS[package.name])})\s*\(".encode())
    for path in sorted(package.rglob("*.py")):
        code = path.read_bytes()
        if path.name == "language.py" or not speaks.search(code):
            continue
        tree = ast.parse(code)
        yield from _values(tree, path)
        for call in sorted(_calls(tree), key=lambda call: (call.lineno, call.col_offset)):
            door = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
            if door in DOORS[package.name]:
                yield _spoken(call, door, f"{path.relative_to(ROOT).as_posix()}:{call.lineno}")


def _values(tree: ast.Module, path: Path) -> Iterator[Spoken]:
    """The values of enumerations that people read."""
    for each in tree.body:
        if isinstance(each, ast.ClassDef) and any(ast.unparse(base) == "WordedEnum" for base in each.bases):
            for member in each.body:
                if isinstance(member, ast.Assign) and isinstance(member.value, ast.Constant):
                    place = f"{path.relative_to(ROOT).as_posix()}:{member.lineno}"
                    yield Spoken(place, "WordedEnum", member.value.value, None, frozenset())


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls in this, in any order, but for those by which `many` itself is made."""
    left: list[object] = [tree]
    while left:
        each = left.pop()
        if isinstance(each, list):
            left += each
        elif isinstance(each, ast.AST) and not (isinstance(each, ast.FunctionDef) and each.name == "many"):
            if isinstance(each, ast.Call):
                yield each
            left += vars(each).values()


def _spoken(call: ast.Call, door: str, place: str) -> Spoken:
    texts = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
    source, plural = texts[0] if texts else None, None
    if door in ("trn", "Noun"):
        plural = texts[1]
    if door == "many":
        source = texts[1] if len(texts) > 1 else None
        plural = (texts[2] if len(texts) > 2 else None) or f"{source}s"
    values = frozenset(each.arg or "**" for each in call.keywords) if door in ("tr", "trn") else frozenset()
    return Spoken(place, door, source, plural, values)


def gathered(package: str) -> dict[str, Spoken]:
    """Each text of a package once, with the first place that says it, or that counts it where one does."""
    texts: dict[str, Spoken] = {}
    for each in spoken(package):
        if each.source and (each.source not in texts or (each.plural and not texts[each.source].plural)):
            texts[each.source] = each
    return texts
