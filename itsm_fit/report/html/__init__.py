"""The fit report as one HTML file: it opens without a network, is searched, sorted and asked why, and prints whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from itsm_fit import collector
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.report.dress import dress_of
from itsm_fit.report.html import writer
from itsm_fit.report.html.writer import NamedPart
from itsm_fit.report.parts.material import Material
from itsm_fit.report.sheets import SHEETS, seen_of
from itsm_fit.scoring.result import Fit


@collector.paused()
def html_report(
    fit: Fit, *, made_on: date, progress: Progress = silent, chosen: Collection[str] = (), whole: bool = False
) -> bytes:
    """The fit report as the bytes of an .html file, the same bytes for the same fit and day.

    It holds the parts that are `chosen` by name, without any those that are there by default; the `whole` tells of all
    tools and answers. Raises InputError for a name that no part has, Cancelled when `progress` does.
    """
    seen = seen_of(SHEETS, fit, chosen)
    dress = dress_of(fit.project)
    called = {sheet.name.source: str(sheet.name) for sheet in seen}
    contents = tuple((str(sheet.name), str(sheet.tells)) for sheet in seen if sheet is not SHEETS[0])
    material = Material(fit, made_on, dress.title, contents, recalculated=False, whole=whole)

    def parts() -> Iterator[NamedPart]:
        for number, sheet in enumerate(seen):
            progress(tr("Writing the part {part}", part=sheet.name), number / len(seen))
            yield NamedPart(sheet.name.source, str(sheet.name), sheet.part(material))

    page = writer.page(dress, called, parts())
    progress(tr("Report ready"), 1.0)
    return page
