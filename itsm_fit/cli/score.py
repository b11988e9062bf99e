"""`itsm-fit score`: the tools in ranking order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from itsm_fit.cli.console import Json, Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.numbers import whole
from itsm_fit.cli.scored import Sources, scored
from itsm_fit.cli.tables import acceptability_table, ranking_table
from itsm_fit.progress import Progress, within
from itsm_fit.scoring.money import costs_of
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.staying import staying_words

if TYPE_CHECKING:
    from itsm_fit.scoring.firmness import Firmness


def score(
    sources: Sources,
    json: Json = None,
    robustness: Annotated[
        int,
        typer.Option(
            "--robustness", metavar="N", parser=whole(0), help="Also draw N weightings: how firm is the ranking?"
        ),
    ] = 0,
    seed: Annotated[
        int, typer.Option("--seed", metavar="S", parser=whole(0), help="The same seed gives the same draws.")
    ] = 0,
    passwords: Passwords = None,
) -> None:
    """Rank the tools by how far they carry the processes.

    Coverage is what a weighted list gives; end to end is the share of cases that never meet a step the tool does not
    carry. Figures are intervals: low takes open answers as none, high as native.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.7), passwords)
        firm = _firm(fit, robustness, seed, within(progress, 0.7, 1.0)) if robustness else None
    if json is not None:
        print_json(_json(fit, firm), json)
        return
    tell_issues(fit.issues)
    console = output()
    console.print(ranking_table(fit))
    if fit.unweighed:
        console.print(fit.unweighed)
    if firm:
        console.print(acceptability_table(firm))
    for sentence in (*fit.explanations, *staying_words(fit, costs_of(fit))):
        console.print(sentence)


def _firm(fit: Fit, draws: int, seed: int, progress: Progress) -> Firmness:
    from itsm_fit.scoring.firmness import firmness

    return firmness(fit, draws=draws, seed=seed, progress=progress)


def _json(fit: Fit, firm: Firmness | None) -> dict[str, Any]:
    from itsm_fit.api.fit_json import fit_json, robustness_json

    said = fit_json(fit)
    if fit.project.log:
        from itsm_fit.cli.seal import record_json

        said["record"] = record_json(fit.project)
    return said | ({"robustness": robustness_json(firm)} if firm else {})
