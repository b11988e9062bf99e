"""`itsm-fit letters`: an assessment summary for each bidder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.cli.console import Passwords, WrittenIn, progress_bar, tell, tell_delivered, tell_issues
from itsm_fit.cli.scored import scored
from itsm_fit.errors import FitError
from itsm_fit.progress import within
from itsm_fit.report.letters import LETTER_FORMATS, blanks_told, letters_to_bidders, require_free, winner_of
from itsm_fit.scoring.named import tool_named
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import today, told
from itsm_fit.storage.delivery import deliver
from itsm_fit.storage.files import make_folder


def letters(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE…", help="A project (.itsmfit), or any mix of models and spreadsheets."),
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="FOLDER", help="The folder that the letters go to.")],
    kind: Annotated[
        str,
        typer.Option("--format", metavar="|".join(LETTER_FORMATS), help="What the letters are written as."),
    ] = "docx",
    *,
    tools: Annotated[
        list[str] | None,
        typer.Option("--tool", metavar="NAME", help="Write to this bidder only; may be given several times."),
    ] = None,
    winner: Annotated[
        str, typer.Option("--winner", metavar="NAME", help="Who wins; the one at the first rank without this.")
    ] = "",
    passwords: Passwords = None,
    language: WrittenIn = None,
) -> None:
    """Write an assessment summary for each bidder: its scores and their reasons against the winner's scores.

    Of the other bidders it tells nothing, and of the winner nothing but its name and scores. What only you know stands
    in square brackets, marked in yellow; no file that is there already is replaced.
    """
    if kind.casefold() not in LETTER_FORMATS:
        raise typer.BadParameter(f"“{kind}” is none of {', '.join(LETTER_FORMATS)}", param_hint="--format")
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.6), passwords)
        wins, bidders = _winner(fit, winner), [tool_named(fit, each) for each in tools or ()]
        with told(fit, language or "", within(progress, 0.6, 0.7)) as worded:
            made = letters_to_bidders(
                worded,
                wins,
                today(),
                kind=LETTER_FORMATS[kind.casefold()],
                bidders=bidders,
                progress=within(progress, 0.7, 1.0),
            )
    make_folder(out)
    require_free(out, made)
    tell_issues(fit.issues)
    for letter in made:
        tell_delivered(f"Letter to {letter.bidder}", deliver(out / letter.file, letter.data))
    tell(blanks_told(made))


def _winner(fit: Fit, wanted: str) -> str:
    try:
        return winner_of(fit, wanted)
    except FitError as problem:
        if wanted or not fit.tools or fit.unweighed:
            raise
        raise FitError(f"{problem} Name it with --winner NAME.") from problem
