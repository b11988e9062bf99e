"""What goes to the terminal: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

from itsm_fit.errors import InputError
from itsm_fit.findings import Finding, Issue
from itsm_fit.model.template import unedited, unedited_words
from itsm_fit.progress import Progress, silent
from itsm_fit.storage.files import write_atomically
from itsm_fit.translations import language_of
from itsm_fit.visible import visible, visible_json

if TYPE_CHECKING:
    from itsm_fit.model.project import Project
    from itsm_fit.storage.delivery import Delivered

_PIPE_WIDTH = 120


ProjectFile = Annotated[Path, typer.Argument(metavar="PROJECT", help="The project (.itsmfit).")]
Passwords = Annotated[
    list[str] | None,
    typer.Option(
        "--password",
        metavar="TEXT",
        envvar="ITSM_FIT_PASSWORD",
        help="Opens locked spreadsheets; may be given several times.",
    ),
]


Json = Annotated[
    str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
]


def language_name(name: str) -> str:
    """Reads the name of a language that reports can be written in; raises BadParameter for another."""
    try:
        return language_of(name).name
    except InputError as problem:
        raise typer.BadParameter(str(problem)) from problem


WrittenIn = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="en|de|fr",
        parser=language_name,
        help="The language of what is written; without this that of the project’s reports, else English.",
    ),
]


class _Terminal(Console):
    """Prints text as it is: what looks like markup is text, and control characters show in place of acting."""

    def render_str(self, text: str, **options: Any) -> Text:
        return super().render_str(visible(text), **options | {"markup": False, "emoji": False})


def output() -> Console:
    """Standard output, wide enough for tables where there is no terminal to tell its width."""
    return _Terminal(width=None if sys.stdout.isatty() else _PIPE_WIDTH, highlight=False, markup=False, emoji=False)


def require_workbook(out: Path) -> None:
    """Raise BadParameter for a file to write whose ending promises anything but the workbook that is written."""
    require_ending(out, ".xlsx", "an Excel workbook")


def require_ending(out: Path, ending: str, words: str) -> None:
    """Raise BadParameter for a file to write that has another ending; `words` say what is written."""
    if out.suffix.casefold() not in {"", ending}:
        raise typer.BadParameter(
            f"{out.name}: What is written is {words}: let its name end in {ending}.", param_hint="--out"
        )


def tell(message: str) -> None:
    """A message for the person, beside what was asked for."""
    sys.stderr.write(visible(message) + "\n")


def tell_delivered(what: str, written: Delivered) -> None:
    """Say where a file is, and why under another name than was asked for."""
    if written.note:
        tell(written.note)
    tell(f"{what}: {written.path}")


def tell_issues(issues: tuple[Issue, ...]) -> None:
    """Each issue on a line of its own."""
    for issue in issues:
        place = ", ".join(part for part in (issue.file, issue.where) if part)
        tell(f"{issue.severity}: {place}: {issue.message}" if place else f"{issue.severity}: {issue.message}")


def tell_unedited(project: Project) -> None:
    """Warn that another organisation's words and figures go out, or are sealed, by their names."""
    found = unedited(project)
    if found:
        tell(f"warning: Still as a template had it: {unedited_words(found)}. `itsm-fit unedited` lists and confirms.")


def counted(number: int, noun: str) -> str:
    """A count with its English noun: ``1 tool``, ``2 tools``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def finding_line(finding: Finding, process: str = "") -> str:
    """A finding as one line: file, severity, rule, the name of its process and its element, sentence."""
    place = f"{finding.file}: " if finding.file else ""
    about = ", ".join(filter(None, (visible(process), finding.element)))
    return f"{place}{finding.severity} {finding.rule}{f' [{about}]' if about else ''}: {finding.message}"


@contextmanager
def progress_bar() -> Iterator[Progress]:
    """A progress that draws a bar on standard error, on a terminal only."""
    if not sys.stderr.isatty():
        yield silent
        return
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = TextColumn("{task.description}", markup=False), BarColumn()
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=1.0)
        yield lambda text, share: bar.update(task, description=visible(text), completed=share)


def print_json(value: dict[str, Any], target: str) -> None:
    """`value` to a file, or to standard output when `target` is ``-``."""
    text = visible_json(json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)) + "\n"
    if target == "-":
        sys.stdout.write(text)
        return
    write_atomically(Path(target), text.encode())
    tell(f"Written to {target}.")
