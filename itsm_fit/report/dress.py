"""What a report wears: whose it is, its title, its logo and its colour, the same in every medium."""

from __future__ import annotations

from dataclasses import dataclass, field

from itsm_fit.drawing.picture import require_drawable
from itsm_fit.drawing.theme import LIGHT, readable_on_paper
from itsm_fit.errors import EditError, InputError
from itsm_fit.language import tr
from itsm_fit.model.project import Project


@dataclass(frozen=True, slots=True)
class ReportDress:
    """The look of a project's reports, worked out.

    `logo` holds a PNG or JPEG that can be drawn, or nothing. Titles and headings are written in `ink`, which reads on
    white; `line` parts what stands under them.
    """

    title: str
    organisation: str = ""
    logo: bytes = field(default=b"", repr=False)
    ink: str = LIGHT.ink
    line: str = LIGHT.border


def dress_of(project: Project) -> ReportDress:
    """What the reports of a project wear; raises InputError where its logo cannot be drawn."""
    look = project.report_look
    if look.logo:
        try:
            require_drawable(look.logo)
        except EditError as problem:
            raise InputError(
                tr("The logo of the reports cannot be drawn: choose another one, or none, on the page Report.")
            ) from problem
    usual = tr("Fit report: {project}", project=project.name) if project.name else tr("Fit report")
    dress = ReportDress(look.title or usual, look.organisation, look.logo)
    if not look.accent:
        return dress
    ink = readable_on_paper(look.accent)
    return ReportDress(dress.title, dress.organisation, dress.logo, ink, ink)
