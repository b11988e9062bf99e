"""`itsm-fit flip`: what would have to be true for another tool to win, and what need not be asked any longer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from itsm_fit.certainty.flip import Flip, FlipCertificate, RivalFlips, flip_certificate
from itsm_fit.certainty.least_weights import WeightFlip
from itsm_fit.certainty.rounds import SavedQuestions, saved_in_rounds, saved_one_by_one
from itsm_fit.certainty.search import Stand
from itsm_fit.certainty.settled import OpenAnswers, SettledAnswer, open_answers
from itsm_fit.certainty.words import (
    certificate_words,
    fewest_words,
    moved_words,
    proof_words,
    saved_words,
    settled_words,
)
from itsm_fit.cli.console import Passwords, output, print_json, progress_bar, tell_issues
from itsm_fit.cli.scored import scored
from itsm_fit.model.project import CROSS_CUTTING, Project
from itsm_fit.model.scenario import Scenario
from itsm_fit.progress import within
from itsm_fit.scoring.asked_steps import OUTCOMES
from itsm_fit.scoring.result import Fit
from itsm_fit.scoring.wording import NO_PROCESS


def flip(
    sources: Annotated[
        list[Path],
        typer.Argument(metavar="SOURCE…", help="A project (.itsmfit), or any mix of models and spreadsheets."),
    ],
    json: Annotated[
        str | None, typer.Option("--json", metavar="FILE|-", help="Write JSON to a file, or to standard output with -.")
    ] = None,
    passwords: Passwords = None,
) -> None:
    """Say what would have to be true for another tool to win, proven to be the least.

    For each tool the fewest answers which, if they did not hold (or, still open, turned out worst or best), would put
    it first; the same by value alone; and the least change of weights. Beside it the open answers that cannot matter.
    """
    with progress_bar() as progress:
        fit = scored(sources, within(progress, 0.0, 0.5), passwords)
        certificate = flip_certificate(fit, progress=within(progress, 0.5, 0.9))
        told = open_answers(fit)
        saved = saved_one_by_one(fit), saved_in_rounds(fit)
    if json is not None:
        print_json(flip_json(fit, certificate, told, *saved), json)
        return
    tell_issues(fit.issues)
    console = output()
    for sentence in certificate_words(certificate, group_name(fit)):
        console.print(sentence)
    if certificate.rivals:
        console.print(_table(certificate))
    console.print(settled_words(told))
    console.print(saved_words(*saved))


def group_name(fit: Fit) -> Callable[[str], str]:
    """What a group of weights is called."""
    names = {process.id: process.name for process in fit.processes}
    return lambda group: names.get(group) or str(NO_PROCESS)


def flip_json(
    fit: Fit, certificate: FlipCertificate, told: OpenAnswers, one_by_one: SavedQuestions | None, rounds: SavedQuestions
) -> dict[str, Any]:
    """All of it, as the schema `flip` describes it."""
    project = fit.project
    return {
        "schema": 1,
        "decision": certificate.decision,
        "leader": certificate.leader,
        "shared_with": list(certificate.shared_with),
        "smallest": _flip_json(certificate.smallest, project),
        "smallest_by_value": _flip_json(certificate.by_value, project),
        "smallest_by_open_answers": _flip_json(certificate.by_open, project),
        "least_weights": _weights_json(certificate.weights, project),
        "rivals": [_rival_json(each, project) for each in certificate.rivals],
        "open_answers": told.number,
        "cannot_matter": [settled_json(each) for each in told.settled],
        "questions": {
            "number": rounds.number,
            "asked_one_by_one": None if one_by_one is None else one_by_one.asked,
            "asked_in_rounds": list(rounds.rounds),
        },
    }


def _rival_json(rival: RivalFlips, project: Project) -> dict[str, Any]:
    return {
        "tool": rival.rival,
        "flip": _flip_json(rival.flip, project),
        "by_value": _flip_json(rival.by_value, project),
        "by_open_answers": _flip_json(rival.by_open, project),
        "weights": _weights_json(rival.weights, project),
    }


def _flip_json(flip: Flip | None, project: Project) -> dict[str, Any] | None:
    if flip is None:
        return None
    return {
        "tool": flip.rival,
        "at_least": flip.least,
        "proven": flip.proven,
        "answers": [
            {
                "tool": other.answer.tool,
                "requirements": list(other.answer.serves),
                "place": other.answer.place,
                "answer": other.answer.raw,
                "turns": "fails" if other.fails else "best" if other.best else "worst",
            }
            for other in flip.others
        ],
        "changes": _changes_json(flip.scenario(project)),
    }


def _weights_json(flip: WeightFlip | None, project: Project) -> dict[str, Any] | None:
    if flip is None:
        return None
    return {
        "tool": flip.rival,
        "change": flip.change,
        "groups": [
            {
                "group": None if group == CROSS_CUTTING and group not in project.processes else group,
                "share": flip.given[group],
                "then": then,
                "weight": flip.weights[group],
            }
            for group, then in flip.shares.items()
        ],
        "changes": _changes_json(flip.scenario(project)),
    }


def _changes_json(scenario: Scenario) -> list[dict[str, Any]]:
    return [
        {
            "kind": change.kind.value,
            "target": list(change.target),
            "word": change.value if isinstance(change.value, str) else None,
            "number": change.value if isinstance(change.value, float) else None,
        }
        for change in scenario.changes
    ]


def settled_json(settled: SettledAnswer) -> dict[str, Any]:
    """An open answer that cannot matter, with its proof."""
    return {
        "tool": settled.answer.tool,
        "requirements": list(settled.answer.serves),
        "place": settled.answer.place,
        "why": settled.why.name.casefold(),
        "best": _stand_json(settled.reach.best),
        "against": settled.against or None,
        "its_worst": _stand_json(settled.at_worst),
        "proof": proof_words(settled),
    }


def _stand_json(stand: Stand | None) -> dict[str, Any] | None:
    return None if stand is None else {"eligible": OUTCOMES[stand.eligible].value, "value": stand.value}


def _table(certificate: FlipCertificate) -> Table:
    table = Table(title=f"What puts another tool before {certificate.leader}", title_justify="left")
    for heading in ("Tool", "Fewest answers", "by value alone", "open ones alone", "Least move of weight"):
        table.add_column(heading, justify="left" if heading == "Tool" else "right")
    for each in certificate.rivals:
        flips = map(fewest_words, (each.flip, each.by_value, each.by_open))
        table.add_row(each.rival, *flips, moved_words(each.weights))
    return table
