"""How ready an organisation is for what changes: practices, people, talks, reviews, improvements, training."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from itsm_fit.language import WordedEnum

LEAST_MATURITY, BEST_MATURITY = 1, 5
MOST_HOURS = 10_000.0
"""Of training for one step that changes."""


class RaciPart(WordedEnum):
    """The part that a group has in a process."""

    ACCOUNTABLE = "accountable"
    """It decides."""
    RESPONSIBLE = "responsible"
    CONSULTED = "consulted"
    INFORMED = "informed"


@dataclass(frozen=True, slots=True)
class PracticeAssessment:
    """How mature a practice is held to be, 1 to 5, what it is to become, what shows it, and the day it was assessed."""

    id: str
    practice: str
    current: int | None = None
    target: int | None = None
    evidence: str = ""
    on: date | None = None


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
    """Who talks to a group about what, and when; good news are to be among it. `done` once they have talked."""

    id: str
    process: str
    group: str
    by: str = ""
    on: date | None = None
    about: str = ""
    good_news: bool = False
    done: bool = False


@dataclass(frozen=True, slots=True)
class ReviewDate:
    """When it is looked at how a process does; `done` once it was."""

    id: str
    process: str
    on: date | None = None
    about: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True)
class Improvement:
    """What is improved in a process, by whom, until when, and how it is seen to be done; `done` once it is."""

    id: str
    process: str
    what: str
    owner: str = ""
    done_when: str = ""
    due: date | None = None
    done: bool = False


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


def day_of(entry: ReadinessEntry) -> date | None:
    """The day by which what an entry plans has to be done; None where it plans nothing, or no day is stated."""
    match entry:
        case PlannedTalk() | ReviewDate():
            return entry.on
        case Improvement():
            return entry.due
    return None


def is_done(entry: ReadinessEntry) -> bool:
    """Whether what it plans is done; never where it plans nothing."""
    return isinstance(entry, PlannedTalk | ReviewDate | Improvement) and entry.done


def is_overdue(entry: ReadinessEntry, today: date) -> bool:
    """Whether its day has passed and it is not done."""
    on = day_of(entry)
    return on is not None and on < today and not is_done(entry)


def says_nothing(entry: ReadinessEntry) -> bool:
    """Whether all of it but its number is blank."""
    values = (getattr(entry, each.name) for each in fields(entry) if each.name != "id")
    return all(value is None or value is False or value == "" for value in values)
