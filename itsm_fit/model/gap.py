"""What is to be done about a requirement that a tool does not meet, or only half: fit-gap analysis' resolutions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from itsm_fit.language import WordedEnum
from itsm_fit.model.tool import Level


class Resolution(WordedEnum):
    """How a gap is closed, the cheapest to live with first."""

    CONFIGURE = "configure"
    ADD_ON = "add-on"
    BUILD = "build"
    WORK_AROUND = "work around by hand"
    CHANGE_PROCESS = "change the process"
    ACCEPT = "accept"


GIVES: Mapping[Resolution, Level] = {
    Resolution.CONFIGURE: Level.CONFIGURATION,
    Resolution.ADD_ON: Level.EXTENSION,
    Resolution.BUILD: Level.CUSTOM,
}
"""The level at which the tool supports the requirement once the resolution is carried out.

The other three leave the tool as it is. Worked around, people do by hand what the tool does not: it covers no more, but
a case does not break there. With the process changed nobody asks for it any longer. Accepted, the gap stays.
"""


@dataclass(frozen=True, slots=True)
class Gap:
    """What was decided about one requirement for one tool; both are names that may have gone from the project.

    `effort_days` is 0 or more, None when not estimated. `wave` is where people placed it in the roll-out: from 1,
    `LEFT_OUT` in none, None wherever the plan closes it best.
    """

    tool: str
    requirement: str
    resolution: Resolution | None = None
    effort_days: float | None = None
    owner: str = ""
    due: date | None = None
    note: str = ""
    wave: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing was decided."""
        return self == Gap(self.tool, self.requirement)
