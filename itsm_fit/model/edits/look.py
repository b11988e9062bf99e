"""The edit of how a project's reports look."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.model.edits.reach import clean
from itsm_fit.model.project import Project
from itsm_fit.model.report_look import ReportLook, require_sound_look


def set_report_look(project: Project, look: ReportLook) -> Project:
    """Change how reports look; raises EditError for a logo that is no picture and other things that make no sense."""
    look = replace(
        look, organisation=_one_line(look.organisation), title=_one_line(look.title), accent=look.accent.strip().upper()
    )
    require_sound_look(look)
    return project if look == project.report_look else replace(project, report_look=look)


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
