"""Edits of what is in use today."""

from __future__ import annotations

from dataclasses import replace

from itsm_fit.model.decision import Incumbent
from itsm_fit.model.edits.reach import clean
from itsm_fit.model.edits.tools import add_tool
from itsm_fit.model.project import Project
from itsm_fit.model.sound_decision import require_sound_incumbent
from itsm_fit.model.text import text_key


def set_incumbent(project: Project, incumbent: Incumbent) -> Project:
    """Say which tool is in use today, and what moving to another takes; one without a tool says that none is.

    A tool that nobody answered for is added with no answer yet, to be answered by hand. Raises EditError for amounts
    below 0.
    """
    require_sound_incumbent(incumbent)
    name = clean(incumbent.tool)
    known = next((each for each in project.tool_names if text_key(each) == text_key(name)), None)
    if name and known is None:
        project = add_tool(project, name)
    incumbent = replace(incumbent, tool=known or name) if name else Incumbent()
    decision = replace(project.decision, incumbent=incumbent)
    return project if decision == project.decision else replace(project, decision=decision)
