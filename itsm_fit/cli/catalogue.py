"""`itsm-fit catalogue` and `unedited`: requirements to choose from, and what is still as a template had it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer
from rich.table import Table

from itsm_fit.cli.console import Json, ProjectFile, language_name, output, print_json, progress_bar, tell
from itsm_fit.cli.rewriting import keep
from itsm_fit.cli.signing import Signature, SignedBy, SignedReason, signature, signed_changes
from itsm_fit.errors import EditError, InputError
from itsm_fit.model import edits
from itsm_fit.model.asking import key_of
from itsm_fit.model.placeholders import in_brackets, open_requirements
from itsm_fit.model.project import Project
from itsm_fit.model.requirement import ids_in
from itsm_fit.model.requirement_catalogue import (
    CatalogueChoice,
    CatalogueEntry,
    CatalogueParameter,
    RequirementCatalogue,
    taken_ids,
)
from itsm_fit.model.template import UneditedPart, in_numbers, unedited
from itsm_fit.scoring.verdicts import PRIORITY
from itsm_fit.storage.catalogue_file import open_catalogue, shipped_catalogue
from itsm_fit.storage.project_file import Stored, open_stored

_ALL, _NONE = "all", "none"


def catalogue(  # noqa: PLR0917 - the options of the command
    to: Annotated[
        Path | None, typer.Option("--to", metavar="PROJECT", help="The project (.itsmfit) that takes requirements.")
    ] = None,
    add: Annotated[
        list[str] | None,
        typer.Option("--add", metavar="ID", help="A requirement to take, or a whole group; may be repeated."),
    ] = None,
    knock_out: Annotated[
        list[str] | None,
        typer.Option(
            "--knock-out",
            metavar="ID",
            help="One of them that rules tools out; without it those that the catalogue suggests, with “none” no one.",
        ),
    ] = None,
    fill: Annotated[
        list[str] | None,
        typer.Option("--fill", metavar="NAME=VALUE", help="What is to be filled in, such as rto_hours=8."),
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--catalogue", metavar="FILE.toml", help="A catalogue of your own, in its place.")
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="en|de|fr", parser=language_name, help="The language of its texts."),
    ] = None,
    json: Json = None,
    by: SignedBy = None,
    reason: SignedReason = None,
) -> None:
    """List requirements to choose from, such as hosting, data protection and exit, and take some into a project.

    Each names its source, how it is tested, and from when on it rules a tool out. They need no step. What stays to be
    filled in, as [rto_hours], is told by `check`, and no questionnaire is written with it. With --to and --fill alone
    what the project left open is filled in.
    """
    if to is None and (add or knock_out or fill):
        raise typer.BadParameter("name the project that takes them", param_hint="--to")
    values = dict(_filled(fill or ()))
    stored = open_stored(to) if to is not None else None
    project = stored.project if stored is not None else None
    wanted = language or (project.report_look.language if project is not None else "")
    with progress_bar():
        offered = open_catalogue(file, wanted) if file is not None else shipped_catalogue(wanted)
    if stored is not None and to is not None and (add or values):
        with _about(to):
            asked = _Asked(tuple(add or ()), knock_out, values)
            project = _take(offered, stored, to, asked, signature(by, reason))
    elif knock_out:
        raise typer.BadParameter("It goes with --add.", param_hint="--knock-out")
    if json is not None:
        print_json(catalogue_json(offered, project), json)
    elif not (add or values):
        output().print(_offered_table(offered, project))
        _tell_parameters(offered)


class _Asked(NamedTuple):
    """What is asked to be taken, as it is written on the command line."""

    add: tuple[str, ...]
    knock_out: Sequence[str] | None
    values: dict[str, str]


def _take(offered: RequirementCatalogue, stored: Stored, path: Path, asked: _Asked, signed: Signature) -> Project:
    """Take it, say what came of it, and save; the project as it is then."""
    before = stored.project
    said = tuple(_chosen(offered, asked.add))
    entries = offered.with_needed(said)
    _require_known(offered, before, asked.values)
    there = taken_ids(before, entries)
    new = tuple(entry for entry in entries if key_of(entry.id) not in there)
    choice = CatalogueChoice(new, _knock_outs(offered, new, asked.knock_out), asked.values)
    after = edits.take_from_catalogue(before, offered, choice)
    if asked.values:
        after = edits.fill_in(after, asked.values)
    if after is not before:
        after = signed_changes(after, path, signed)
    if entries:
        tell(f"Taken: {len(new)} of {len(entries)} requirements.")
    needed = [entry.id for entry in entries if entry not in said and key_of(entry.id) not in there]
    if needed:
        tell(f"Taken along, as others depend on it: {', '.join(needed)}.")
    if there:
        known = ", ".join(entry.id for entry in entries if key_of(entry.id) in there)
        tell(f"There already, and left as they are: {known}.")
    for requirement, names in open_requirements(after):
        told = (f"{name} ({its.label})" if (its := offered.parameter_by_name.get(name)) else name for name in names)
        tell(f"To be filled in by --fill: {requirement.id}: {', '.join(told)}")
    keep(after, path, stored)
    return after


def _chosen(offered: RequirementCatalogue, add: Sequence[str]) -> Iterator[CatalogueEntry]:
    """The entries that ids, groups or “all” stand for, each once."""
    seen: set[str] = set()
    for said in (each for given in add for each in ids_in(given)):
        group = [entry for entry in offered.entries if said == _ALL or key_of(entry.group) == key_of(said)]
        for entry in group or [offered.entry(said)]:
            if entry.id not in seen:
                seen.add(entry.id)
                yield entry


def _require_known(offered: RequirementCatalogue, project: Project, names: Iterable[str]) -> None:
    """Raise EditError for a name that neither the catalogue nor a requirement leaves to be filled in."""
    known = {*offered.parameter_by_name, *(name for _, its in open_requirements(project) for name in its)}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise EditError(f"Nothing called {unknown[0]} is to be filled in: take one of {', '.join(sorted(known))}.")


def _knock_outs(
    offered: RequirementCatalogue, entries: Sequence[CatalogueEntry], said: Sequence[str] | None
) -> frozenset[str]:
    if said is None:
        return frozenset(key_of(entry.id) for entry in entries if entry.suggests_knock_out)
    named = [each for given in said for each in ids_in(given)]
    if [key_of(each) for each in named] == [_NONE]:
        return frozenset()
    return frozenset(key_of(offered.entry(each).id) for each in named)


def _filled(fill: Iterable[str]) -> Iterator[tuple[str, str]]:
    for said in fill:
        name, equals, value = said.partition("=")
        if not (equals and name.strip() and value.strip()):
            raise typer.BadParameter(f"“{said}”: write a name, = and the value", param_hint="--fill")
        yield "_".join(name.split()), value.strip()


def catalogue_json(offered: RequirementCatalogue, project: Project | None) -> dict[str, Any]:
    """All of a catalogue, as the schema `catalogue` describes it; `taken` is null where no project is asked."""
    there = taken_ids(project, offered.entries) if project is not None else frozenset()
    return {
        "schema": 1,
        "id": offered.id,
        "version": offered.version,
        "title": offered.title,
        "language": offered.language,
        "languages": list(offered.languages),
        "groups": [{"id": group.id, "title": group.title} for group in offered.groups],
        "parameters": [_parameter_json(each) for each in offered.parameters],
        "requirements": [
            {
                "id": entry.id,
                "group": entry.group,
                "text": entry.text,
                "reason": entry.reason,
                "acceptance": entry.acceptance,
                "priority": entry.priority.value,
                "knock_out": entry.knock_out or None,
                "sources": list(entry.sources),
                "depends_on": list(entry.depends_on),
                "parameters": list(entry.parameters),
                "taken": None if project is None else key_of(entry.id) in there,
            }
            for entry in offered.entries
        ],
    }


def _parameter_json(its: CatalogueParameter) -> dict[str, Any]:
    return {
        "name": its.name,
        "label": its.label,
        "example": its.example,
        "kind": "text" if its.number is None else "number",
        "least": None if its.number is None else its.number.low,
        "most": None if its.number is None else its.number.high,
    }


def _offered_table(offered: RequirementCatalogue, project: Project | None) -> Table:
    there = taken_ids(project, offered.entries) if project is not None else frozenset()
    table = Table(title=f"{offered.title} {offered.version}".strip(), title_justify="left", show_lines=False)
    for heading in ("Id", "Suggested", "Requirement", "Source"):
        table.add_column(heading, no_wrap=heading in {"Id", "Suggested"})
    if project is not None:
        table.add_column("In project")
    for group in offered.groups:
        its = [entry for entry in offered.entries if entry.group == group.id]
        if not its:
            continue
        table.add_section()
        table.add_row(group.id, "", group.title, "", *([""] if project is not None else []))
        for entry in its:
            suited = " ✗" if entry.knock_out else ""
            more = ["✓" if key_of(entry.id) in there else ""] if project is not None else []
            said = in_brackets(entry.text, {name: name for name in entry.parameters})
            table.add_row(entry.id, f"{PRIORITY[entry.priority]}{suited}", said, "; ".join(entry.sources), *more)
    return table


def _tell_parameters(offered: RequirementCatalogue) -> None:
    output().print("✗ suited as a knock-out: from when on is told by --json.")
    if offered.parameters:
        output().print("What stands in [brackets] differs from one to another. Fill it in by --fill NAME=VALUE:")
    for each in offered.parameters:
        such = f", such as {each.example}" if each.example else ""
        output().print(f"  {each.name}: {each.label}{such}", soft_wrap=True)


def unedited_parts(
    project: ProjectFile,
    ours: Annotated[
        list[str] | None,
        typer.Option(
            "--ours",
            metavar="ID|all",
            help="Confirm as your own: a requirement, all of a process or a template by its name, or all.",
        ),
    ] = None,
    json: Json = None,
    by: SignedBy = None,
    reason: SignedReason = None,
) -> None:
    """List what is still as a template had it: requirements, shares, minutes, volumes and KPIs that nobody edited.

    What you have looked at and want as it is you confirm with --ours; what is edited is left out by itself.
    """
    stored = open_stored(project)
    before = stored.project
    found = unedited(before)
    if ours is not None:
        with _about(project):
            wanted = _confirmed(before, found, ours)
        after = edits.confirm_parts(before, {each.part.digest for each in wanted})
        if after is not before:
            after = signed_changes(after, project, signature(by, reason))
        tell(f"Confirmed: {in_numbers(wanted) or 'nothing'}.")
        keep(after, project, stored)
        found = unedited(after)
    if json is not None:
        print_json(unedited_json(before, found), json)
        return
    names = before.process_names
    for each in found:
        where = names.get(each.part.place.process or "", "") or "the whole project"
        output().print(f"{each.part.kind.value.of(1)} {each.part.name} ({where}): {each.template}", soft_wrap=True)
    output().print(
        f"Still as a template had it: {in_numbers(found)}." if found else "Nothing is a template’s any more."
    )


def _confirmed(project: Project, found: Sequence[UneditedPart], said: Sequence[str]) -> list[UneditedPart]:
    """The parts that words stand for; raises EditError for a word that stands for none."""
    names = project.process_names
    wanted: list[UneditedPart] = []
    for word in (each for given in said for each in ids_in(given)):
        key = key_of(word)
        its = [each for each in found if key and key in _names_of(each, names)]
        if not its:
            raise EditError(
                f"“{word}” names nothing that is still a template’s: take an id of a requirement, a process, a "
                "template or all."
            )
        wanted += its
    return list(dict.fromkeys(wanted))


def _names_of(each: UneditedPart, names: Mapping[str, str]) -> frozenset[str]:
    process = each.part.place.process or ""
    return frozenset(map(key_of, (_ALL, each.part.element, process, names.get(process, ""), each.template)))


def unedited_json(project: Project, found: Sequence[UneditedPart]) -> dict[str, Any]:
    """What is a template's still, and what is to be filled in, as the schema `unedited` describes it."""
    return {
        "schema": 1,
        "unedited": [
            {
                "kind": each.part.kind.name.lower(),
                "process": each.part.place.process,
                "element": each.part.element or each.part.place.node,
                "name": each.part.name,
                "template": each.template,
            }
            for each in found
        ],
        "unfilled": [{"requirement": its.id, "parameters": list(names)} for its, names in open_requirements(project)],
    }


@contextmanager
def _about(path: Path) -> Iterator[None]:
    """What an edit refuses is said of the file."""
    try:
        yield
    except EditError as problem:
        raise InputError(str(problem), file=str(path)) from problem
