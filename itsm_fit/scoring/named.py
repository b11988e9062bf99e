"""A tool of a fit by the name that somebody gives."""

from __future__ import annotations

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.text import text_key
from itsm_fit.scoring.result import Fit


def require_tools(fit: Fit) -> None:
    """Raise FitError where no tool has answered."""
    if not fit.tools:
        raise FitError(tr("There is no tool yet: give a spreadsheet with the answers of at least one."))


def tool_named(fit: Fit, wanted: str) -> str:
    """The name of a tool, however it is spelled; raises FitError where there is none."""
    require_tools(fit)
    for tool in fit.tools:
        if text_key(tool.name) == text_key(wanted):
            return tool.name
    names = ", ".join(tool.name for tool in fit.tools)
    raise FitError(tr("There is no tool “{name}”: choose among {tools}.", name=wanted, tools=names))
