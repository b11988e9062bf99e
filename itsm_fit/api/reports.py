"""Fit reports."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from itsm_fit.errors import InputError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent, within
from itsm_fit.report.formats import ReportFormat, format_of
from itsm_fit.retold import outside
from itsm_fit.scoring.result import Fit
from itsm_fit.selection import today, told
from itsm_fit.storage.delivery import Delivered, deliver
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.limits import MAX_BYTES


def write_report(
    fit: Fit,
    path: str | os.PathLike[str],
    *,
    sheets: Sequence[str] = (),
    language: str = "",
    whole: bool = False,
    template: str | os.PathLike[str] | None = None,
    progress: Progress = silent,
) -> Delivered:
    """Write the fit report as what the name ends in: .xlsx (a workbook that recalculates), .pdf or .html.

    `sheets` are those to write, by name, "all" for every one; without them those that are there by default. `language`
    is en, de or fr, else that of the project's reports. `whole` tells of all tools and answers, not only of the first
    tools and what matters. `template` is a workbook of your own, to be filled where a cell says fit:ranking.

    Gives where it was written: beside the file, with a `note` that says so, where another program has that open. Raises
    FitError for an ending, a sheet or a language that there is not, and where nothing can be written.

    >>> from itsm_fit import load, sample_models, score, write_report
    >>> fit = score(load(sample_models() / "small" / "small-selection.itsmfit"))
    >>> write_report(fit, "fit.html", language="de", sheets=["Summary"]).path.name
    'fit.html'
    """
    place = Path(path)
    kind = _format(place, template)
    return deliver_report(fit, place, kind, sheets=sheets, language=language, whole=whole, progress=progress)


def filling(template: Path) -> ReportFormat:
    """The format of a report that fills a template; raises InputError for what cannot be filled."""
    from itsm_fit.report.template import format_from

    return format_from(read_bytes(template, limit=MAX_BYTES), template.name)


def _format(out: Path, template: str | os.PathLike[str] | None) -> ReportFormat:
    """The format that a report is written in; raises InputError where its name promises another one."""
    if template is None:
        return format_of(out)
    found = filling(Path(template))
    if wrong := misnamed(out, Path(template), found):
        raise InputError(wrong, file=out.name)
    return found


def misnamed(out: Path, template: Path, found: ReportFormat) -> str:
    """What is wrong with the name of a file that a template is filled to; "" where nothing is."""
    if out.suffix.casefold() in {found.ending, ""}:
        return ""
    return tr("What {file} is filled to ends in {ending}: name it so.", file=template.name, ending=found.ending)


def deliver_report(
    fit: Fit,
    path: Path,
    kind: ReportFormat,
    *,
    sheets: Sequence[str] = (),
    language: str = "",
    whole: bool = False,
    progress: Progress = silent,
) -> Delivered:
    """Write the report of a fit in a format under a name, or beside it where that is held open."""
    progress = outside(progress)
    with told(fit, language, within(progress, 0.0, 0.4)) as worded:
        packed = kind.write(worded, progress=within(progress, 0.4, 1.0), made_on=today(), chosen=sheets, whole=whole)
    return deliver(path, packed)
