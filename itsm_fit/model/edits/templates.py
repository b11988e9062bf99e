"""Edits of what a project took from templates: taking it, confirming it as one's own, filling in what is left open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from itsm_fit.errors import EditError
from itsm_fit.language import tr
from itsm_fit.model.asking import AskingPlace, asked, key_of
from itsm_fit.model.document import Document
from itsm_fit.model.edits.catalogue import change_requirements
from itsm_fit.model.edits.project import add_document
from itsm_fit.model.edits.requirements import add_requirement
from itsm_fit.model.placeholders import FILLED_FIELDS, filled_in, left_open
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import Requirement
from itsm_fit.model.requirement_catalogue import CatalogueChoice, RequirementCatalogue, taken_ids
from itsm_fit.model.template import requirement_digest, template_parts, whole_digest
from itsm_fit.model.template_origin import TemplateOrigin


def take_from_catalogue(project: Project, catalogue: RequirementCatalogue, choice: CatalogueChoice) -> Project:
    """Define chosen requirements of a catalogue for the project as a whole, and keep that they came from there.

    One whose id is defined already stays as it is. Raises EditError for a value that its parameter does not take, and
    for a knock-out of one that is suited as none.
    """
    for name, value in choice.values.items():
        parameter = catalogue.parameter_by_name.get(name)
        trouble = parameter.trouble(value) if parameter is not None else ""
        if trouble:
            raise EditError(tr("{name}: {trouble}", name=parameter.label if parameter else name, trouble=trouble))
    there = taken_ids(project, choice.entries)
    digests = []
    for entry in choice.entries:
        if choice.is_knock_out(entry) and not entry.knock_out:
            raise EditError(tr("{id} is suited as no knock-out: the catalogue does not say from when on.", id=entry.id))
        if key_of(entry.id) in there:
            continue
        category = catalogue.group_titles.get(entry.group, "")
        new = entry.requirement(category, choice.values, knock_out=choice.is_knock_out(entry))
        project = add_requirement(project, None, None, new)
        digests.append(requirement_digest(project.requirements[-1]))
    return came_from(project, catalogue.title, digests)


def add_template(project: Project, document: Document, title: str) -> Project:
    """Add a drawing that is a template, and keep what it brought."""
    own = Project(documents=(document,))
    return came_from(add_document(project, document), title, (part.digest for part in template_parts(own)))


def as_sample(project: Project, title: str) -> Project:
    """A whole project as a sample to look at, which keeps what it brought: from its first change on that is told."""
    bare = replace(project, templates=())
    parts = list(template_parts(bare))
    came = frozenset(part.digest for part in parts)
    return replace(bare, templates=(TemplateOrigin(title, came, whole=whole_digest(bare, parts)),))


def came_from(project: Project, title: str, digests: Iterable[str]) -> Project:
    """Keep that parts with these digests came from a template; what was confirmed before is asked about again."""
    came = frozenset(digests)
    if not came:
        return project
    known = next((each for each in project.templates if each.template == title and not each.whole), None)
    others = [
        replace(each, ours=each.ours - came) if each.ours & came else each
        for each in project.templates
        if each is not known
    ]
    before = known or TemplateOrigin(title, frozenset())
    return _with(project, (*others, TemplateOrigin(title, before.came | came, before.ours - came)))


def confirm_parts(project: Project, digests: Collection[str]) -> Project:
    """Say of parts that they are the organisation's own as they are."""
    wanted = frozenset(digests)
    return _with(
        project,
        tuple(
            replace(each, ours=each.ours | (wanted & each.came)) if wanted & each.came else each
            for each in project.templates
        ),
    )


def fill_in(project: Project, values: Mapping[str, str], ids: Collection[str] | None = None) -> Project:
    """Put values into what requirements leave open (None is all of them); they stay known as a template's words."""
    wanted = None if ids is None else set(map(key_of, ids))
    changes: dict[tuple[AskingPlace, str], Requirement] = {}
    digest_of: dict[str, str] = {}
    for each in asked(project):
        its = each.definition
        if its is None or (wanted is not None and key_of(each.id) not in wanted) or not left_open(its):
            continue
        texts: Mapping[str, Any] = {name: filled_in(getattr(its, name), values) for name in FILLED_FIELDS}
        new = replace(its, **texts)
        if new != its:
            changes[each.place, each.id] = new
            digest_of[requirement_digest(its)] = requirement_digest(new)
    if not changes:
        return project
    after = change_requirements(project, changes)
    return _with(after, tuple(_carried(each, digest_of) for each in after.templates))


def join_templates(mine: tuple[TemplateOrigin, ...], other: tuple[TemplateOrigin, ...]) -> tuple[TemplateOrigin, ...]:
    """The origins of two projects as one; what either confirmed counts as confirmed."""
    found = {(each.template, each.whole): each for each in mine}
    for each in other:
        key = each.template, each.whole
        known = found.get(key)
        found[key] = each if known is None else replace(each, came=known.came | each.came, ours=known.ours | each.ours)
    return tuple(found.values())


def with_origins_of(project: Project, before: Project, theirs: Project) -> Project:
    """A project that took parts over from another one keeps which of these are a template's there.

    `before` is what it was before it took them.
    """
    if not theirs.templates:
        return project
    known = {part.digest for part in template_parts(before)}
    new = {part.digest for part in template_parts(project)} - known
    brought = tuple(
        TemplateOrigin(each.template, came, each.ours & came) for each in theirs.templates if (came := each.came & new)
    )
    return _with(project, join_templates(project.templates, brought)) if brought else project


def _carried(origin: TemplateOrigin, digest_of: Mapping[str, str]) -> TemplateOrigin:
    """An origin that also knows what its parts became."""
    came = frozenset(new for old, new in digest_of.items() if old in origin.came)
    ours = frozenset(new for old, new in digest_of.items() if old in origin.ours)
    return replace(origin, came=origin.came | came, ours=origin.ours | ours) if came else origin


def _with(project: Project, templates: tuple[TemplateOrigin, ...]) -> Project:
    return project if templates == project.templates else replace(project, templates=templates)
