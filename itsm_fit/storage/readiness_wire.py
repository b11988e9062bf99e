"""How ready an organisation is, as it stands in a project file."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

import msgspec

from itsm_fit.errors import EditError, InputError
from itsm_fit.model.edits.readiness import require_sound_readiness
from itsm_fit.model.readiness import (
    Improvement,
    Involvement,
    PlannedTalk,
    PracticeAssessment,
    RaciPart,
    Readiness,
    ReviewDate,
    StepTraining,
)
from itsm_fit.storage.project_layout import line

Wire = TypeVar("Wire", bound="_Entry")


class _Entry(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    id: str


class WireAssessment(_Entry):
    """Of a practice."""

    practice: str
    current: int | None = None
    target: int | None = None
    evidence: str = ""
    on: date | None = None


class WireInvolvement(_Entry):
    """Of a group in a process."""

    process: str
    group: str
    part: RaciPart | None = None
    gains: str = ""
    fears: str = ""


class WireTalk(_Entry):
    """To a group."""

    process: str
    group: str
    by: str = ""
    on: date | None = None
    about: str = ""
    good_news: bool = False
    done: bool = False


class WireReview(_Entry):
    """Of a process."""

    process: str
    on: date | None = None
    about: str = ""
    done: bool = False


class WireImprovement(_Entry):
    """Of a process."""

    process: str
    what: str
    owner: str = ""
    done_when: str = ""
    due: date | None = None
    done: bool = False


class WireTraining(_Entry):
    """Of a role."""

    role: str
    hours: float | None = None


class WireReadiness(msgspec.Struct, forbid_unknown_fields=True):
    """All of it."""

    assessments: list[WireAssessment] = []
    involvements: list[WireInvolvement] = []
    talks: list[WireTalk] = []
    reviews: list[WireReview] = []
    improvements: list[WireImprovement] = []
    trainings: list[WireTraining] = []


def readiness_to_wire(its: Readiness) -> dict[str, Any]:
    """It as it stands in the file; tables without an entry are left out."""
    tables = {
        "assessments": _lines(WireAssessment, its.assessments),
        "involvements": _lines(WireInvolvement, its.involvements),
        "talks": _lines(WireTalk, its.talks),
        "reviews": _lines(WireReview, its.reviews),
        "improvements": _lines(WireImprovement, its.improvements),
        "trainings": _lines(WireTraining, its.trainings),
    }
    return {name: table for name, table in tables.items() if table}


def _lines(wire: type[Wire], entries: tuple[Any, ...]) -> list[msgspec.Raw]:
    return [line(wire(**{name: getattr(each, name) for name in wire.__struct_fields__})) for each in entries]


def readiness_from_wire(wire: WireReadiness | None, file: str) -> Readiness:
    """It in a decoded file; raises InputError for entries that cannot be."""
    if wire is None:
        return Readiness()
    its = Readiness(
        tuple(PracticeAssessment(**msgspec.structs.asdict(each)) for each in wire.assessments),
        tuple(Involvement(**msgspec.structs.asdict(each)) for each in wire.involvements),
        tuple(PlannedTalk(**msgspec.structs.asdict(each)) for each in wire.talks),
        tuple(ReviewDate(**msgspec.structs.asdict(each)) for each in wire.reviews),
        tuple(Improvement(**msgspec.structs.asdict(each)) for each in wire.improvements),
        tuple(StepTraining(**msgspec.structs.asdict(each)) for each in wire.trainings),
    )
    try:
        require_sound_readiness(its)
    except EditError as problem:
        raise InputError(str(problem), file=file, where="$.readiness") from problem
    return its
