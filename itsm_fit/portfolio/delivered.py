"""What a run leaves in its folder beside what is done: results, failures and reports, each written whole."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from itsm_fit.language import speaking, spoken, tr
from itsm_fit.portfolio.digest import PortfolioDigest, digest_of
from itsm_fit.portfolio.outcome import PortfolioOptions
from itsm_fit.portfolio.run import PortfolioRun
from itsm_fit.progress import Progress, silent, within
from itsm_fit.selection import today
from itsm_fit.storage.delivery import Delivered, deliver
from itsm_fit.storage.files import write_atomically
from itsm_fit.translations import language_of
from itsm_fit.visible import visible_json

RESULTS: Final = "results.parquet"
FAILED: Final = "failed.json"
REPORT: Final = "portfolio-report"


class PortfolioFile(NamedTuple):
    """A file that was written, and what it is called."""

    what: str
    delivered: Delivered


def deliver_portfolio(
    run: PortfolioRun,
    options: PortfolioOptions,
    folder: Path,
    keys: Sequence[str],
    *,
    name: str,
    language: str = "",
    progress: Progress = silent,
) -> tuple[PortfolioDigest, list[PortfolioFile]]:
    """Write what came of a run, with a report for each of the `keys`; also gives what recurs.

    Raises InputError where a file cannot be written, and for a language that there is not.
    """
    from itsm_fit.portfolio.parquet import results_parquet
    from itsm_fit.portfolio.report import portfolio_report

    write_atomically(folder / RESULTS, results_parquet(run.outcomes(), options))
    found = digest_of(run.outcomes())
    failed = json.dumps(failed_json(found), ensure_ascii=False, indent=1)
    write_atomically(folder / FAILED, (visible_json(failed) + "\n").encode())
    written = [
        PortfolioFile(tr("Results"), Delivered(folder / RESULTS)),
        PortfolioFile(tr("Not scored"), Delivered(folder / FAILED)),
    ]
    for number, key in enumerate(keys):
        part = within(progress, number / len(keys), (number + 1) / len(keys))
        with speaking(language_of(language) if language else spoken()):
            packed = portfolio_report(found, key, name=name, made_on=today(), progress=part)
        written.append(PortfolioFile(tr("Report"), deliver(folder / f"{REPORT}.{key}", packed)))
    return found, written


def failed_json(found: PortfolioDigest) -> list[dict[str, str]]:
    """The projects without figures, for programs."""
    return [{"project": each.project, "sentence": each.sentence, "place": each.place} for each in found.failed]
