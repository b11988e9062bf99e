"""A catalogue of requirements as a file: TOML, in one language or several side by side (docs/catalogue.md)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Final

import msgspec

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.model.asking import key_of
from itsm_fit.model.placeholders import placeholders
from itsm_fit.model.requirement import Priority
from itsm_fit.model.requirement_catalogue import (
    CatalogueEntry,
    CatalogueGroup,
    CatalogueParameter,
    RequirementCatalogue,
)
from itsm_fit.numerals import NumberLimits
from itsm_fit.resources import folder
from itsm_fit.storage import reasons
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.guard import guarded, reading
from itsm_fit.storage.limits import Limit
from itsm_fit.storage.wire_types import converted

SCHEMA: Final = 1
SHIPPED: Final = "non-functional.toml"
"""The catalogue that comes with the app."""
_FIRST = "en"
_NAME = re.compile(r"[^\W\d]\w*")
_LINE = re.compile(r"at line (\d+)")
_Texts = str | dict[str, str]
"""A text in the only language of a file, or one for each language."""


class _Wire(msgspec.Struct, forbid_unknown_fields=True):
    """What is unknown is refused: a key that is spelled wrongly would be lost in silence."""


class WireOffered(_Wire):
    """One requirement."""

    id: str
    group: str
    priority: Priority
    sources: list[str]
    text: _Texts
    acceptance: _Texts
    reason: _Texts = ""
    knock_out: _Texts = ""
    depends_on: list[str] = []


class WireOfferedGroup(_Wire):
    """One group."""

    id: str
    title: _Texts


class WireParameter(_Wire):
    """Something to be filled in; `least` and `most` are for numbers."""

    label: _Texts
    short: _Texts = ""
    kind: str = "text"
    example: str = ""
    least: float | None = None
    most: float | None = None


class WireCatalogue(_Wire):
    """A whole file."""

    schema: int
    id: str
    title: _Texts
    groups: list[WireOfferedGroup]
    requirements: list[WireOffered]
    version: str = ""
    parameters: dict[str, WireParameter] = {}


def shipped_catalogue(language: str = "") -> RequirementCatalogue:
    """The catalogue that comes with the app; raises FitError when the installation lacks it."""
    return open_catalogue(folder("resources") / "catalogues" / SHIPPED, language)


def open_catalogue(path: Path, language: str = "") -> RequirementCatalogue:
    """The catalogue in a file, in the wanted language where it has that, else in English, else in its first one.

    Raises InputError, with the place, for a file that is none or that contradicts itself.
    """
    with reading(str(path)):
        data = read_bytes(path, limit=Limit.CATALOGUE.most + 1)
    return read_catalogue(data, path.name, language)


@guarded
def read_catalogue(data: bytes, file: str, language: str = "") -> RequirementCatalogue:
    """The catalogue in the bytes of a file, see `open_catalogue`."""
    Limit.CATALOGUE.check(len(data), file)
    wire = _decoded(data, file)
    languages = _languages(wire)
    spoken = next((each for each in (language.partition("_")[0], _FIRST) if each in languages), None)
    return _Reader(file, spoken or (languages[0] if languages else _FIRST), languages).catalogue(wire)


@lru_cache(4)
def _decoded(data: bytes, file: str) -> WireCatalogue:
    import tomllib

    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise InputError(tr("The catalogue is not written in UTF-8: save it anew in that."), file=file) from problem
    except ValueError as problem:
        line = _LINE.search(str(problem))
        raise InputError(
            tr("This is no catalogue that can be read: it is not written as TOML has it."),
            file=file,
            where=tr("line {number}", number=int(line[1])) if line else "",
        ) from problem
    schema = raw.get("schema")
    if schema != SCHEMA:
        raise InputError(
            tr(
                "This catalogue is of version {found}; this program reads version {known}: take the newest program, or "
                "write “schema = {known}” where the file is one of that version.",
                found="?" if schema is None else schema,
                known=SCHEMA,
            ),
            file=file,
            where="schema",
        )
    try:
        return converted(raw, WireCatalogue)
    except msgspec.ValidationError as problem:
        reason, where = reasons.of_value(problem)
        raise InputError(
            tr("The catalogue is not written as it should be: {detail}.", detail=reason),
            file=file,
            where=where.removeprefix("$").removeprefix("."),
        ) from problem


def _texts(wire: WireCatalogue) -> Iterator[_Texts]:
    yield wire.title
    yield from (group.title for group in wire.groups)
    yield from (parameter.label for parameter in wire.parameters.values())
    for each in wire.requirements:
        yield from (each.text, each.acceptance, each.reason, each.knock_out)


def _languages(wire: WireCatalogue) -> tuple[str, ...]:
    """Those in which any text is written, in the order in which the file names them."""
    return tuple(dict.fromkeys(name for texts in _texts(wire) if isinstance(texts, dict) for name in texts))


class _Reader:
    """Reads one file in one language; raises InputError with the place of what contradicts itself."""

    def __init__(self, file: str, language: str, languages: tuple[str, ...]) -> None:
        self._file, self._language, self._languages = file, language, languages

    def catalogue(self, wire: WireCatalogue) -> RequirementCatalogue:
        Limit.OFFERED.check(len(wire.requirements), self._file)
        if not wire.requirements:
            raise self._refused(tr("The catalogue offers no requirement."), "requirements")
        self._require_once((group.id for group in wire.groups), "groups")
        self._require_once((each.id for each in wire.requirements), "requirements")
        groups = {group.id for group in wire.groups}
        parameters = tuple(self._parameter(name, its) for name, its in wire.parameters.items())
        names = {parameter.name for parameter in parameters}
        entries = tuple(self._entry(each, groups, names) for each in wire.requirements)
        self._require_order(entries)
        return RequirementCatalogue(
            wire.id,
            wire.version,
            self._said(wire.title, "title") or wire.id,
            self._language,
            self._languages or (self._language,),
            tuple(CatalogueGroup(group.id, self._said(group.title, group.id)) for group in wire.groups),
            parameters,
            entries,
        )

    def _parameter(self, name: str, wire: WireParameter) -> CatalogueParameter:
        where = f"parameters.{name}"
        if not _NAME.fullmatch(name):
            raise self._refused(tr("“{name}” is no name of a parameter: take letters and digits.", name=name), where)
        if wire.kind not in {"text", "number"}:
            raise self._refused(tr("A parameter is a “text” or a “number”, not “{kind}”.", kind=wire.kind), where)
        limits = None
        if wire.kind == "number":
            low, high = (0.0 if wire.least is None else wire.least), (1e12 if wire.most is None else wire.most)
            if not low <= high:
                raise self._refused(tr("The least number of a parameter is above its most."), where)
            limits = NumberLimits(low, high, blank=True)
        short = self._said(wire.short, where)
        return CatalogueParameter(name, self._said(wire.label, where) or name, wire.example, limits, short)

    def _entry(self, wire: WireOffered, groups: Collection[str], names: Collection[str]) -> CatalogueEntry:
        said = [self._said(texts, wire.id) for texts in (wire.text, wire.reason, wire.acceptance, wire.knock_out)]
        text, reason, acceptance, knock_out = said
        if wire.group not in groups:
            raise self._refused(tr("There is no group “{group}” in this catalogue.", group=wire.group), wire.id)
        if not text or not acceptance:
            raise self._refused(tr("A requirement needs a text and how it is tested (acceptance)."), wire.id)
        if not any(map(str.strip, wire.sources)):
            raise self._refused(tr("A requirement needs a source: a standard or law with its clause."), wire.id)
        if wire.priority is Priority.WONT or (wire.priority is Priority.MUST and not knock_out):
            raise self._refused(
                tr("A must needs “knock_out”: from when on a tool is ruled out; won’t is no priority here."), wire.id
            )
        unknown = [name for name in placeholders(*said) if name not in names]
        if unknown:
            raise self._refused(
                tr("“{name}” is no parameter of this catalogue: define it under parameters.", name=unknown[0]),
                wire.id,
            )
        return CatalogueEntry(
            " ".join(wire.id.split()),
            wire.group,
            text,
            reason,
            acceptance,
            wire.priority,
            tuple(each.strip() for each in wire.sources if each.strip()),
            knock_out,
            tuple(wire.depends_on),
        )

    def _said(self, texts: _Texts, where: str) -> str:
        """A text in the language read, else in English, else in the first there is."""
        if isinstance(texts, str):
            return texts.strip()
        found = texts.get(self._language) or texts.get(_FIRST) or next(iter(texts.values()), "")
        if not found.strip():
            raise self._refused(tr("A text is empty in every language."), where)
        return found.strip()

    def _require_once(self, ids: Iterable[str], where: str) -> None:
        seen: set[str] = set()
        for each in ids:
            if not each.strip():
                raise self._refused(tr("An id is blank."), where)
            if key_of(each) in seen:
                raise self._refused(tr("The id {id} stands there twice: give one of them another.", id=each), where)
            seen.add(key_of(each))

    def _require_order(self, entries: Sequence[CatalogueEntry]) -> None:
        """Dependencies lead to requirements of the catalogue, and never back."""
        needs: Mapping[str, list[str]] = {key_of(each.id): list(map(key_of, each.depends_on)) for each in entries}
        for each in entries:
            for other in each.depends_on:
                if key_of(other) not in needs:
                    raise self._refused(
                        tr("It depends on {other}, which is not in the catalogue.", other=other), each.id
                    )
        try:
            TopologicalSorter(needs).prepare()
        except CycleError as problem:
            ids = {key_of(each.id): each.id for each in entries}
            circle = " → ".join(ids[key] for key in reversed(problem.args[1]))
            raise self._refused(
                tr("Requirements depend on one another in a circle: {ids}.", ids=circle), "requirements"
            ) from problem

    def _refused(self, message: str, where: str) -> InputError:
        return InputError(message, file=self._file, where=where)
