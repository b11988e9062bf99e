"""Many projects at once, and those of a workspace."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.api.given import require_at_least
from itsm_fit.extras import require
from itsm_fit.portfolio.cores import cores
from itsm_fit.portfolio.delivered import deliver_portfolio
from itsm_fit.portfolio.digest import PortfolioDigest
from itsm_fit.portfolio.here import LocalCrew
from itsm_fit.portfolio.outcome import DEFAULT_OPTIONS, PortfolioOptions
from itsm_fit.portfolio.projects import projects_in
from itsm_fit.portfolio.run import DEFAULT_LIMIT_S, run_portfolio
from itsm_fit.progress import Progress, silent, within
from itsm_fit.report.formats import format_of

if TYPE_CHECKING:
    from itsm_fit.workspace.store import Workspace


def score_folder(
    folder: str | os.PathLike[str],
    out: str | os.PathLike[str],
    *,
    draws: int = DEFAULT_OPTIONS.draws,
    seed: int = DEFAULT_OPTIONS.seed,
    workers: int | None = None,
    time_limit_s: int | None = DEFAULT_LIMIT_S,
    resume: bool = False,
    reports: Sequence[str] = ("xlsx",),
    language: str = "",
    progress: Progress = silent,
) -> PortfolioDigest:
    """Score, check and stress-test every project (.itsmfit) in a folder, at any depth, each by itself.

    Writes into the folder `out`: results.parquet (a row for each project and tool), failed.json and a report in each of
    the formats `reports` (xlsx, pdf, html). Gives what recurs: `lines` a project, `tools`, `steps`, `requirements`, and
    in `failed` each project that could not be scored, with the reason; one of these stops no other. `draws` weightings
    a project, 0 for none; `workers` processes, one a core without it; `resume` goes on where a run into `out` ended.
    It needs the extra `cluster`. Raises FitError where there is no project, or nothing can be written.

    >>> from itsm_fit import score_folder
    >>> score_folder("selections", "results")
    Traceback (most recent call last):
    itsm_fit...: selections: The file does not exist: check the name and the folder.
    """
    require("cluster", "pyarrow")
    require_at_least(0, draws=draws, seed=seed)
    require_at_least(1, workers=workers, time_limit_s=time_limit_s)
    keys = [format_of(Path(), key).key for key in reports]
    place, options = Path(out), PortfolioOptions(draws, seed)
    run = run_portfolio(
        projects_in(Path(folder), apart=place),
        place,
        lambda: LocalCrew(workers or cores()),
        options,
        resume=resume,
        limit_s=time_limit_s,
        progress=within(progress, 0.0, 0.9),
    )
    found, _ = deliver_portfolio(
        run,
        options,
        place,
        keys,
        name=Path(folder).resolve().name,
        language=language,
        progress=within(progress, 0.9, 1.0),
    )
    return found


def open_workspace(address: str, *, password: str = "", desk: str = "", make: bool = False) -> Workspace:
    """The projects that several desks work on: a folder, or postgresql://NAME@HOST/DATABASE.

    `find` tells a project by its name, `read` gives it as a `Snapshot`, `commit` puts an edited one back as a new
    version, and refuses what goes against what others did meanwhile. It is closed at the end of a `with`. The
    `password` is asked for where the keyring has none, and goes there; `desk` is what this place of work is called in
    the history. `make` makes a workspace where none is yet. It needs the extra `workspace`. Raises FitError where it
    cannot be reached or lets the person not in.

    >>> from itsm_fit import edits, load, open_workspace, sample_models
    >>> with open_workspace("shared", make=True) as workspace:
    ...     first = workspace.create(load(sample_models() / "small" / "incident.bpmn").project)
    ...     renamed = edits.rename_project(first.project, "Incidents")
    ...     workspace.commit(first, renamed).revision, [each.name for each in workspace.projects()]
    (2, ['Incidents'])
    """
    from itsm_fit.workspace import store

    opened = store.make_workspace if make else store.open_workspace
    return opened(address, ask=lambda _: password or None, desk=desk)
