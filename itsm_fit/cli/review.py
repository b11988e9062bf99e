"""`itsm-fit review`: processes to people without this app, and their remarks back onto the steps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer
from rich.table import Table

from itsm_fit.cli.console import (
    Json,
    Passwords,
    ProjectFile,
    WrittenIn,
    counted,
    output,
    print_json,
    progress_bar,
    tell,
    tell_delivered,
    tell_issues,
)
from itsm_fit.cli.rewriting import keep
from itsm_fit.errors import InputError
from itsm_fit.importing.incoming import opened
from itsm_fit.importing.review_sheet import CommentSheet, read_comment_sheet
from itsm_fit.importing.review_taking import RemarkFate, TakenRemark, TakenReview, take_reviews
from itsm_fit.model.project import Project
from itsm_fit.model.search import CommentPlace, comments_of, open_by_process
from itsm_fit.progress import Progress, within
from itsm_fit.report.review import (
    ReturnWish,
    ReviewPack,
    comment_sheet,
    review_html,
    review_pack,
    review_pdf,
    sheet_file,
)
from itsm_fit.retold import outside
from itsm_fit.selection import SourcesRefused, in_report_language, today
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.files import make_folder, read_bytes
from itsm_fit.storage.limits import MAX_BYTES
from itsm_fit.storage.project_file import open_stored
from itsm_fit.storage.spreadsheet.beside import read_beside

_NAME = "review"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no day: write it as 2027-01-31.") from None


class _Form(NamedTuple):
    """What reviewers read."""

    called: str
    ending: str
    made: Callable[[ReviewPack, Progress], bytes]


_FORMS = (_Form("Page", ".html", review_html), _Form("PDF", ".pdf", review_pdf))


def review(  # noqa: PLR0917 - the options of the command
    project: ProjectFile,
    sheets: Annotated[
        list[Path] | None, typer.Argument(metavar="[SHEET…]", help="With --back: comment sheets that came back.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", metavar="FOLDER", help="Write what reviewers read, and their sheets.")
    ] = None,
    processes: Annotated[
        list[str] | None,
        typer.Option("--process", metavar="ID", help="A process to review, by id or name; all of them else."),
    ] = None,
    reviewers: Annotated[
        list[str] | None, typer.Option("--for", metavar="NAME", help="A reviewer, who gets a sheet with that name.")
    ] = None,
    to: Annotated[
        str, typer.Option("--to", metavar="WHOM", help="The name or address that sheets are sent back to.")
    ] = "",
    by: Annotated[
        date | None, typer.Option("--by", metavar="DAY", parser=_day, help="The day by which they are sent back.")
    ] = None,
    json: Json = None,
    *,
    html: Annotated[bool, typer.Option("--html", help="Only the page to read on a screen, beside the sheet.")] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="Only the PDF to print, beside the sheet.")] = False,
    back: Annotated[bool, typer.Option("--back", help="Tell what comment sheets that came back say.")] = False,
    take: Annotated[bool, typer.Option("--take", help="With --back: take it into the project.")] = False,
    language: WrittenIn = None,
    passwords: Passwords = None,
) -> None:
    """Send processes to reviewers who have no ITSM Fit, and take their remarks back onto the steps.

    Out go a page or a PDF with numbered steps, and a comment sheet (.xlsx) that shows what was said so far: send it
    again, and it carries the answers. Back come sheets of any number of reviewers, each remark once. Without --out and
    --back it tells what comments are open.
    """
    _require_sensible(sheets, out, back=back, take=take)
    if out is None and (to or by is not None):
        raise typer.BadParameter("It goes with --out.", param_hint="--to" if to else "--by")
    stored = open_stored(project)
    changed, taken = stored.project, None
    with progress_bar() as progress:
        if out is not None:
            wish = ReturnWish(" ".join(to.split()), by)
            forms = _FORMS if html is pdf else _FORMS[:1] if html else _FORMS[1:]
            outgoing = outside(progress)
            with in_report_language(stored.project, language or ""):
                pack = review_pack(
                    stored.project, processes or (), made_on=today(), reviewers=reviewers or (), back=wish
                )
                made = list(_made(pack, forms, outgoing))
            make_folder(out)
            for what, name, data in made:
                tell_delivered(what, deliver(out / name, data))
            if json is None:
                return
        if back:
            taken = take_reviews(stored.project, _read_all(sheets or (), passwords))
            changed = taken.project
    if taken is not None:
        tell_issues(taken.issues)
        tell(_in_short(taken))
    if json is not None:
        print_json(review_json(changed, taken), json)
    else:
        output().print(_taken_table(taken) if taken is not None else _open_table(changed))
    if take:
        keep(changed, project, stored)


def _require_sensible(sheets: list[Path] | None, out: Path | None, *, back: bool, take: bool) -> None:
    if take and not back:
        raise typer.BadParameter("It goes with --back.", param_hint="--take")
    if out is not None and back:
        raise typer.BadParameter("Sheets come back or go out: give one of the two.", param_hint="--back")
    if bool(sheets) is not back:
        hint = "SHEET…" if back else "--back"
        raise typer.BadParameter("Name the sheets that came back behind --back.", param_hint=hint)


def _made(pack: ReviewPack, forms: Sequence[_Form], progress: Progress) -> Iterator[tuple[str, str, bytes]]:
    """What reviewers read in some forms, and a comment sheet for each: what it is, the file's name, and its bytes."""
    for form in forms:
        yield form.called, f"{_NAME}{form.ending}", form.made(pack, within(progress, 0.0, 0.5))
    for at, name in enumerate(pack.reviewers):
        share = 0.5 / len(pack.reviewers)
        part = within(progress, 0.5 + share * at, 0.5 + share * (at + 1))
        yield "Comment sheet", sheet_file(name), comment_sheet(pack, reviewer=name, progress=part)


def _read_all(paths: Sequence[Path], passwords: list[str] | None) -> list[CommentSheet]:
    """What the sheets say; raises SourcesRefused that names every one which cannot be used."""
    found, refused = [], []
    for path in paths:
        try:
            found.append(_read(path, passwords))
        except InputError as problem:
            refused.append(problem)
    if refused:
        raise SourcesRefused(refused)
    return found


def _read(path: Path, passwords: list[str] | None) -> CommentSheet:
    data = read_bytes(path, limit=MAX_BYTES)
    try:
        workbook = opened(data, path.name, passwords=passwords or ())
        return read_comment_sheet(workbook, read_beside(data, path.name, passwords or ()), _saved(path))
    except InputError as problem:
        raise InputError(problem.message, file=str(path), where=problem.where) from problem


def _saved(path: Path) -> date:
    """The day on which a file was last written, as this computer tells."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone().date()


def review_json(project: Project, taken: TakenReview | None) -> dict[str, Any]:
    """All of it, as the schema `review` describes it."""
    open_ones = open_by_process(project)
    comments = list(comments_of(project))
    return {
        "schema": 1,
        "processes": [
            {
                "id": key,
                "name": name,
                "open": open_ones.get(key, 0),
                "comments": [_comment_json(each) for each in comments if each.process == key],
            }
            for key, name in project.process_names.items()
        ],
        "gone": [_comment_json(each) for each in comments if not each.process],
        "taken": [_taken_json(each) for each in taken.remarks] if taken is not None else [],
        "issues": [
            {"severity": each.severity.value, "file": each.file, "where": each.where, "message": each.message}
            for each in (taken.issues if taken is not None else ())
        ],
    }


def _comment_json(each: CommentPlace) -> dict[str, Any]:
    return {
        "element": each.part.id if each.part is not None else "",
        "about": each.about,
        "text": each.comment.text,
        "author": each.comment.author,
        "written": each.comment.written,
        "done": each.comment.done,
    }


def _taken_json(each: TakenRemark) -> dict[str, Any]:
    return {
        "fate": each.fate.value,
        "process": each.process,
        "element": each.element,
        "about": each.about,
        "text": each.comment.text,
        "author": each.comment.author,
        "written": each.comment.written,
        "file": each.file,
        "where": each.place,
    }


def _in_short(taken: TakenReview) -> str:
    numbers = {fate: taken.number(fate) for fate in RemarkFate}
    told = ", ".join(f"{number} {fate.words}" for fate, number in numbers.items() if number)
    return f"{counted(len(taken.remarks), 'remark')}{f': {told}' if told else ''}."


def _taken_table(taken: TakenReview) -> Table:
    table = Table(title="Remarks on the sheets", title_justify="left")
    for heading in ("", "Process", "On", "Remark", "Author", "Date"):
        table.add_column(heading)
    for each in taken.remarks:
        said = each.comment
        table.add_row(each.fate.words, each.where, each.about, said.text, said.author, said.written)
    return table


def _open_table(project: Project) -> Table:
    table = Table(title="Open comments", title_justify="left")
    table.add_column("Process")
    table.add_column("Open", justify="right")
    found = open_by_process(project)
    for key, name in project.process_names.items():
        table.add_row(name, str(found.pop(key, 0)))
    for number in found.values():
        table.add_row("of processes that are gone", str(number))
    return table
