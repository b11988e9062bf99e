"""`itsm-fit diff`: what two projects, or two versions of a model, differ in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.api.drawn import DRAWINGS, NamedDrawing, write_drawings
from itsm_fit.api.versions import two_versions
from itsm_fit.cli.console import output, print_json, progress_bar, tell
from itsm_fit.differences import DifferenceKind, EntityDifference, count_words, differences, folded, in_numbers
from itsm_fit.drawing.pages import file_names_of
from itsm_fit.drawing.theme import DARK, LIGHT, Theme
from itsm_fit.drawing.versions import compared_projects
from itsm_fit.model.project import Project
from itsm_fit.progress import within
from itsm_fit.selection import load
from itsm_fit.storage.endings import MODEL_WORDS


def diff(
    before: Annotated[Path, typer.Argument(metavar="A", help=f"A project (.itsmfit) or a model ({MODEL_WORDS}).")],
    after: Annotated[Path, typer.Argument(metavar="B", help="What to compare it with.")],
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
    drawing: Annotated[
        Path | None,
        typer.Option(
            "--drawing",
            metavar="OUT",
            help="Draw what differs, both versions in one: .svg or .png (several drawings into that folder) or .pdf.",
        ),
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="Draw on a dark ground.")] = False,
) -> None:
    """Show what differs from A to B: processes, steps, flows, requirements, answers, decisions and settings by name.

    What comes or goes with a process, a table or a tool counts with it. The JSON names every element by its id, with
    its process before it where several processes have such an element. Where two files call the same things by other
    ids, as other programs do on writing, they are known again by kind, name and neighbours.
    """
    if drawing is not None and drawing.suffix.casefold() not in DRAWINGS:
        raise typer.BadParameter("A drawing must end in .svg, .png or .pdf.", param_hint="--drawing")
    with progress_bar() as progress:
        both = load([before], within(progress, 0.0, 0.5)), load([after], within(progress, 0.5, 1.0))
    first, second = two_versions(*both)
    found = differences(first, second)
    if drawing is not None:
        with progress_bar() as progress:
            written = write_drawings(list(_drawings(first, second, DARK if dark else LIGHT)), drawing, progress)
        tell("Written to " + ", ".join(map(str, written)) + ".")
    if json is not None:
        print_json(_json(found), json)
        return
    told = folded(found)
    for each in told:
        output().print(_line(each), soft_wrap=True)
    output().print(f"Different: {in_numbers(told)}")


def _drawings(before: Project, after: Project, theme: Theme) -> Iterator[NamedDrawing]:
    """What differs on the drawings of every document, in the order of the second project."""
    for each in compared_projects(before, after):
        shown = each.differing
        for name, drawn in zip(file_names_of(each.document.stem, shown), shown, strict=True):
            yield NamedDrawing(name, drawn.title, lambda title, each=each, drawn=drawn: each.svg(drawn, theme, title))  # type: ignore[misc]


def _line(each: EntityDifference) -> str:
    """``≈ step Log (Incident): name Log → Register``."""
    place = f" ({each.place})" if each.place else ""
    fields = "; ".join(f"{field.name} {field.before} → {field.after}" for field in each.fields)
    held = f"with {count_words(each.holds)}" if each.holds else ""
    said = "; ".join(part for part in (fields, held) if part)
    return " ".join(f"{each.how.sign} {each.sort.one} {each.name}{place}{f': {said}' if said else ''}".split())


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
