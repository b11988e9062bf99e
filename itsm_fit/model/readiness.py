"""How ready an organisation is for what changes: practices, people, talks, reviews, improvements, training."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from itsm_fit.language import WordedEnum

LEAST_MATURITY, BEST_MATURITY = 1, 5


def key_of_practice(name: str) -> str:
    """What a practice or process is known by: “Incident management” and “incident-management” are one."""
    return " ".join(re.split(r"[\s_-]+", name.strip())).casefold()


class RaciPart(WordedEnum):
    """The part that a group has in a process."""

    ACCOUNTABLE = "accountable"
    """It decides."""
    RESPONSIBLE = "responsible"
    CONSULTED = "consulted"
    INFORMED = "informed"


@dataclass(frozen=True, slots=True)
class PracticeAssessment:
    """How mature a practice is held to be, 1 to 5, what it is to become, and what shows it."""

    id: str
    practice: str
    current: int | None = None
    target: int | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Involvement:
    """A group and its part in a process ("" for all of them): what it gains, and what it fears."""

    id: str
    process: str
    group: str
    part: RaciPart | None = None
    gains: str = ""
    fears: str = ""


@dataclass(frozen=True, slots=True)
class PlannedTalk:
    """Who talks to a group about what, and when; good news are to be among it."""

    id: str
    process: str
    group: str
    by: str = ""
    on: date | None = None
    about: str = ""
    good_news: bool = False


@dataclass(frozen=True, slots=True)
class ReviewDate:
    """When it is looked at how a process does."""

    id: str
    process: str
    on: date | None = None
    about: str = ""


@dataclass(frozen=True, slots=True)
class Improvement:
    """What is improved in a process, by whom, until when, and how it is seen to be done."""

    id: str
    process: str
    what: str
    owner: str = ""
    done_when: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class StepTraining:
    """Hours of training for one step that changes, for a role; "" states it for all that have none of their own."""

    id: str
    role: str
    hours: float | None = None


@dataclass(frozen=True)
class Readiness:
    """All of it; processes by their project-wide ids, or as they were written where there is none."""

    assessments: tuple[PracticeAssessment, ...] = ()
    involvements: tuple[Involvement, ...] = ()
    talks: tuple[PlannedTalk, ...] = ()
    reviews: tuple[ReviewDate, ...] = ()
    improvements: tuple[Improvement, ...] = ()
    trainings: tuple[StepTraining, ...] = ()


ReadinessEntry = PracticeAssessment | Involvement | PlannedTalk | ReviewDate | Improvement | StepTraining
