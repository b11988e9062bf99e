"""What commands score to show it: in a tender nothing that tells the vendors apart before a baseline is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from itsm_fit.api.figures import score
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import load
from itsm_fit.storage.endings import MODEL_WORDS, SHEET_WORDS

Sources = Annotated[
    list[Path],
    typer.Argument(metavar="SOURCE…", help=f"A project (.itsmfit), or any mix of {MODEL_WORDS} {SHEET_WORDS}."),
]


def scored(sources: Sequence[Path], progress: Progress, passwords: Sequence[str] | None = None) -> Fit:
    """The fit of what SOURCE names, to be shown; raises InputError where its scores are covered, else as `load`."""
    loaded = load(sources, within(progress, 0.0, 0.4), passwords or ())
    return score(loaded, progress=within(progress, 0.4, 1.0))
