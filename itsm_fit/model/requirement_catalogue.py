"""Requirements to choose from: what a catalogue offers, and what one of them becomes in a project."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.asking import asked, key_of
from itsm_fit.model.placeholders import filled_in, in_brackets, placeholders
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.numerals import NumberLimits, judge


@dataclass(frozen=True, slots=True)
class CatalogueParameter:
    """Something that organisations differ in; `number` are the numbers that it takes, None where it takes any text.

    `example` only shows what may be written: it is never taken by itself. `short` is the word or two that stand in its
    place in a text, in brackets; without them that is its name.
    """

    name: str
    label: str
    example: str = ""
    number: NumberLimits | None = None
    short: str = ""

    def trouble(self, value: str) -> str:
        """Why a value cannot be taken, in a sentence; "" where it can, or is blank."""
        if self.number is None or not value.strip():
            return ""
        return judge(value, self.number).trouble


@dataclass(frozen=True, slots=True)
class CatalogueGroup:
    """What belongs together in a catalogue; its title becomes the category of the requirements."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A requirement that is offered, in one language.

    `priority` is the one suggested; a must only where `knock_out` says from when on a tool is ruled out. `sources` name
    a standard or law with its clause or article, `acceptance` how it is tested.
    """

    id: str
    group: str
    text: str
    reason: str
    acceptance: str
    priority: Priority
    sources: tuple[str, ...]
    knock_out: str = ""
    depends_on: tuple[str, ...] = ()

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of what is to be filled in, in the order of the texts."""
        return placeholders(self.text, self.acceptance, self.reason, self.knock_out)

    @property
    def suggests_knock_out(self) -> bool:
        """Whether the catalogue itself suggests that it rules tools out."""
        return self.priority is Priority.MUST

    def requirement(self, category: str, values: Mapping[str, str], *, knock_out: bool) -> Requirement:
        """What it becomes: as a knock-out a must whose reason says from when on a tool is ruled out."""
        priority = self.priority
        if knock_out:
            priority = Priority.MUST
        elif priority is Priority.MUST:
            priority = Priority.SHOULD
        reason = " ".join(filter(None, (self.reason, self.knock_out if knock_out else "")))
        return Requirement(
            self.id,
            filled_in(self.text, values),
            priority,
            category=category,
            source="; ".join(self.sources),
            reason=filled_in(reason, values),
            acceptance=filled_in(self.acceptance, values),
            depends_on=self.depends_on,
        )


@dataclass(frozen=True)
class RequirementCatalogue:
    """A catalogue in one of its `languages`."""

    id: str
    version: str
    title: str
    language: str
    languages: tuple[str, ...]
    groups: tuple[CatalogueGroup, ...]
    parameters: tuple[CatalogueParameter, ...]
    entries: tuple[CatalogueEntry, ...]

    @cached_property
    def entry_by_key(self) -> dict[str, CatalogueEntry]:
        return {key_of(entry.id): entry for entry in self.entries}

    @cached_property
    def parameter_by_name(self) -> dict[str, CatalogueParameter]:
        return {parameter.name: parameter for parameter in self.parameters}

    def as_read(self, text: str, values: Mapping[str, str] | None = None) -> str:
        """A text of the catalogue with these values, and in brackets what is still to be filled in."""
        names = {name: parameter.short for name, parameter in self.parameter_by_name.items()}
        return in_brackets(filled_in(text, values or {}), names)

    @cached_property
    def group_titles(self) -> dict[str, str]:
        return {group.id: group.title for group in self.groups}

    def entry(self, entry_id: str) -> CatalogueEntry:
        """Raises EditError where it has no entry of this id."""
        found = self.entry_by_key.get(key_of(entry_id))
        if found is None:
            raise EditError(
                tr("The catalogue {title} has no requirement {id}: list it to see them.", title=self.title, id=entry_id)
            )
        return found

    def with_needed(self, entries: Iterable[CatalogueEntry]) -> tuple[CatalogueEntry, ...]:
        """Entries and all that they depend on, each once, in the order of the catalogue."""
        wanted: dict[str, CatalogueEntry] = {}
        waiting = list(entries)
        while waiting:
            entry = waiting.pop()
            if key_of(entry.id) not in wanted:
                wanted[key_of(entry.id)] = entry
                waiting += map(self.entry, entry.depends_on)
        return tuple(entry for entry in self.entries if key_of(entry.id) in wanted)

    def parameters_of(self, entries: Iterable[CatalogueEntry]) -> tuple[CatalogueParameter, ...]:
        """What is to be filled in for some entries, in the order of these."""
        names = dict.fromkeys(name for entry in entries for name in entry.parameters)
        return tuple(self.parameter_by_name[name] for name in names)


@dataclass(frozen=True)
class CatalogueChoice:
    """What is taken of a catalogue: entries, those of them that rule tools out, and values for parameters."""

    entries: tuple[CatalogueEntry, ...]
    knock_outs: frozenset[str] = frozenset()
    values: Mapping[str, str] = field(default_factory=dict)

    def is_knock_out(self, entry: CatalogueEntry) -> bool:
        return key_of(entry.id) in self.knock_outs


def taken_ids(project: Project, entries: Collection[CatalogueEntry]) -> frozenset[str]:
    """The keys of those entries whose id a requirement of the project has already."""
    there = {key_of(each.id) for each in asked(project) if each.definition is not None}
    return frozenset(key for entry in entries if (key := key_of(entry.id)) in there)
