"""`itsm-fit match`: which requirements the features of a list may mean."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from itsm_fit.cli.console import output, print_json, progress_bar, tell
from itsm_fit.errors import InputError
from itsm_fit.importing.incoming import read_matrices
from itsm_fit.importing.matching import Suggestion, suggest, unknown_language
from itsm_fit.importing.text import normal
from itsm_fit.scoring.catalogue import gather
from itsm_fit.storage.endings import PROJECT_ENDINGS
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import open_project
from itsm_fit.storage.spreadsheet import display, read_workbook

MOST = 10


def match(
    requirements: Annotated[
        Path,
        typer.Option(
            "--requirements", metavar="R", help="A project (.itsmfit), or a table with the columns id and text."
        ),
    ],
    features: Annotated[
        Path, typer.Option("--features", metavar="F", help="A vendor's table, or any with the column text.")
    ],
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
) -> None:
    """Suggest the ten likeliest requirements for each feature text, with a score from 0 to 1 and the words behind it.

    Compares ids, texts and meanings, in English, without a network.
    """
    asked, offered = _asked(requirements), _offered(features)
    with progress_bar() as progress:
        found = suggest(asked, offered, MOST, progress)
    foreign = [unknown_language(text) for text in offered]
    _tell_foreign(requirements, [unknown_language(text) for _, text in asked])
    _tell_foreign(features, foreign)
    if json is not None:
        print_json(
            {
                "suggestions": [
                    _json(text, its, language) for text, its, language in zip(offered, found, foreign, strict=True)
                ]
            },
            json,
        )
        return
    for text, its in zip(offered, found, strict=True):
        output().print(text, soft_wrap=True)
        for each in its[:3]:
            line = f"  {each.score:.2f}  {each.requirement_id}  {', '.join(each.words)}"
            output().print(line, soft_wrap=True)


def _json(feature: str, found: Sequence[Suggestion], language: str | None) -> dict[str, Any]:
    requirements = [{"id": its.requirement_id, "score": its.score, "words": list(its.words)} for its in found]
    return {"feature": feature, "requirements": requirements} | ({"language": language} if language else {})


def _tell_foreign(file: Path, languages: Sequence[str | None]) -> None:
    named = dict.fromkeys(language for language in languages if language)
    if named:
        count = sum(language is not None for language in languages)
        tell(
            f"{file}: {count} of {len(languages)} texts are in a language that the word vectors do not know "
            f"({', '.join(named)}): for these only ids, equal texts and similar spelling count."
        )


def _asked(path: Path) -> list[tuple[str, str]]:
    """The ids and texts of a project's requirements, or of those in a table."""
    if path.suffix.casefold() in PROJECT_ENDINGS:
        return [(demand.id, demand.text or demand.id) for demand in gather(open_project(path)).demands]
    return [(id_, text) for id_, text in _columns(path, "id", "text") if id_ or text]


def _offered(path: Path) -> list[str]:
    """The texts of a column “text”, or where none is headed so those of the features that vendors answer for."""
    try:
        return [text for (text,) in _columns(path, "text") if text]
    except InputError:
        matrices = read_matrices(read_bytes(path, limit=MAX_BYTES), path.name).matrices
        if not matrices:
            raise
        return [words for matrix in matrices for its in matrix.features if (words := its.text or its.id)]


def _columns(path: Path, *names: str) -> list[tuple[str, ...]]:
    """The cells of named columns of a file's first sheet; the heading stands in the first row that has them all."""
    workbook = read_workbook(read_bytes(path, limit=MAX_BYTES), path.name)
    rows = [[display(value).strip() for value in row] for row in workbook.sheets[0].rows] if workbook.sheets else []
    for number, row in enumerate(rows):
        headings = [normal(cell) for cell in row]
        if all(name in headings for name in names):
            places = [headings.index(name) for name in names]
            return [tuple(each[place] for place in places) for each in rows[number + 1 :]]
    wanted = " and ".join(f"“{name}”" for name in names)
    raise InputError(f"There is no row of headings with {wanted}: add one above the table.", file=str(path))
