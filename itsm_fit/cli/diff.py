"""`itsm-fit diff`: what two projects, or two versions of a model, differ in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.console import output, print_json, progress_bar
from itsm_fit.differences import DifferenceKind, EntityDifference, count_words, differences, folded, in_numbers
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.selection import load
from itsm_fit.storage.endings import MODEL_WORDS, PROJECT_ENDINGS

_SIGNS = {
    DifferenceKind.ADDED: "+",
    DifferenceKind.REMOVED: "−",
    DifferenceKind.CHANGED: "≈",
    DifferenceKind.MOVED: "↔",
}


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", help=f"A project (.itsmfit) or a model ({MODEL_WORDS}).")],
    after: Annotated[Path, typer.Argument(metavar="B", help="What to compare it with.")],
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
) -> None:
    """Show what differs from A to B: processes, steps, flows, requirements, answers, decisions and settings by name.

    What comes or goes with a process, a table or a tool counts with it. The JSON names every element by its id, with
    its process before it where several processes have such an element.
    """
    with progress_bar() as progress:
        first, second = _read(before, within(progress, 0.0, 0.5)), _read(after, within(progress, 0.5, 1.0))
    found = differences(*_as_versions(first, second))
    if json is not None:
        print_json(_json(found), json)
        return
    told = folded(found)
    for each in told:
        output().print(_line(each), soft_wrap=True)
    output().print(f"Different: {in_numbers(told)}")


def _read(path: Path, progress: Progress) -> Project:
    project = load([path], progress).project
    return project if path.suffix.casefold() in PROJECT_ENDINGS else replace(project, name="")


def _as_versions(first: Project, second: Project) -> tuple[Project, Project]:
    """Two models are versions of one drawing, whatever their files are called."""
    if first.name or second.name or len(first.documents) != 1 or len(second.documents) != 1:
        return first, second
    return replace(first, documents=(replace(first.documents[0], name=second.documents[0].name),)), second


def _line(each: EntityDifference) -> str:
    """``≈ step Log (Incident): name Log → Register``."""
    place = f" ({each.place})" if each.place else ""
    fields = "; ".join(f"{field.name} {field.before} → {field.after}" for field in each.fields)
    held = f"with {count_words(each.holds)}" if each.holds else ""
    said = "; ".join(part for part in (fields, held) if part)
    return " ".join(f"{_SIGNS[each.how]} {each.sort.one} {each.name}{place}{f': {said}' if said else ''}".split())


def _json(found: Sequence[EntityDifference]) -> dict[str, Any]:
    often = Counter(ref for ref, _ in {(each.ref, each.key) for each in found})
    ids = [each.ref if often[each.ref] == 1 else "/".join(each.id) for each in found]
    listed = list(zip(ids, found, strict=True))
    return {
        "added": [id_ for id_, each in listed if each.how is DifferenceKind.ADDED],
        "removed": [id_ for id_, each in listed if each.how is DifferenceKind.REMOVED],
        "changed": [
            {"id": id_, "fields": [field.key or field.name for field in each.fields]}
            for id_, each in listed
            if each.how is DifferenceKind.CHANGED
        ],
        "moved": [id_ for id_, each in listed if each.how is DifferenceKind.MOVED],
        "entities": [_entity(id_, each) for id_, each in listed],
    }


def _entity(id_: str, each: EntityDifference) -> dict[str, Any]:
    fields = [{"name": field.name, "before": field.before, "after": field.after} for field in each.fields]
    return {
        "id": id_,
        "sort": each.sort.one,
        "name": each.name,
        "in": each.place,
        "how": str(each.how),
        "fields": fields,
    }
