"""What the net present value of a business case hangs on: each assumption swung alone, all others in the middle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from itsm_fit.language import tr
from itsm_fit.model.text import text_key
from itsm_fit.value.grounds import CaseFigure, CaseRow
from itsm_fit.value.spans import NOUGHT, AmountSpan
from itsm_fit.value.worth import Worth

SWING = 0.2
"""By how much of itself an assumption without two ends is swung to see what hangs on it."""


class DriverKind(Enum):
    """What is assumed, and so where it is stated."""

    OPEN_ANSWERS = "open answers"
    VOLUME = "volume"
    RATE = "rate"
    BENEFIT = "benefit"
    OPEN_WORK = "open work"
    INITIAL = "initial"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class Driver:
    """Something assumed, and the net present value with it at its low and at its high end, all else in the middle.

    `subject` is the id of a process, the name of a role or of a benefit. One that is `swung` has no two ends of its
    own: it is moved by `SWING` of itself.
    """

    kind: DriverKind
    subject: str
    what: str
    at_low: float
    at_high: float
    swung: bool = False

    @property
    def width(self) -> float:
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True)
class CaseSpans:
    """What a case comes to, and how much a sum each year is worth today."""

    net: AmountSpan
    initial: AmountSpan
    yearly: AmountSpan
    annuity: float

    @property
    def middle(self) -> float:
        return middle(self.net) * self.annuity - middle(self.initial)


def drivers_of(worth: Worth, rows: Sequence[CaseRow], spans: CaseSpans) -> tuple[Driver, ...]:
    """What the case hangs on, the widest first."""
    return tuple(sorted(_drivers(worth, rows, spans), key=lambda each: -each.width))


def _drivers(worth: Worth, rows: Sequence[CaseRow], spans: CaseSpans) -> Iterator[Driver]:
    annuity = spans.annuity

    def made(kind: DriverKind, what: str, half: float, subject: str = "", *, swung: bool = False) -> Iterator[Driver]:
        if half != 0:
            yield Driver(kind, subject, what, spans.middle - half, spans.middle + half, swung)

    for id_, year in _by_process(rows).items():
        name = worth.by_id[id_].name
        yield from made(
            DriverKind.OPEN_ANSWERS, tr("open answers in {process}", process=name), half(year) * annuity, id_
        )
        volume = tr("cases a month of {process}", process=name)
        yield from made(DriverKind.VOLUME, volume, middle(year) * annuity * SWING, id_, swung=True)
    for role, year in _by_role(rows).items():
        what = tr("rate of {role}", role=role or tr("steps without a lane"))
        yield from made(DriverKind.RATE, what, middle(year) * annuity * SWING, role, swung=True)
    for row in rows:
        if row.figure is CaseFigure.STATED and row.amount is not None:
            yield from made(DriverKind.BENEFIT, row.what, half(row.amount) * annuity, row.what)
    yield from made(DriverKind.OPEN_WORK, tr("work that open answers may take"), -half(spans.initial))
    yield from made(DriverKind.INITIAL, tr("what is paid at the start"), -middle(spans.initial) * SWING, swung=True)
    yearly = -middle(spans.yearly) * annuity * SWING
    yield from made(DriverKind.YEARLY, tr("what is paid each year"), yearly, swung=True)


def _by_process(rows: Sequence[CaseRow]) -> Mapping[str, AmountSpan]:
    """What minutes saved in each process are worth a year."""
    found: dict[str, AmountSpan] = {}
    for row in rows:
        if row.figure is CaseFigure.SAVED:
            found[row.process] = found.get(row.process, NOUGHT).plus(row.amount or NOUGHT)
    return found


def _by_role(rows: Sequence[CaseRow]) -> Mapping[str, AmountSpan]:
    """The same of each role, by the name that it has first."""
    names: dict[str, str] = {}
    found: dict[str, AmountSpan] = {}
    for row in rows:
        if row.figure is CaseFigure.SAVED:
            name = names.setdefault(text_key(row.role), row.role)
            found[name] = found.get(name, NOUGHT).plus(row.amount or NOUGHT)
    return found


def half(span: AmountSpan) -> float:
    """How far both ends are from the middle."""
    return (span.high - span.low) / 2


def middle(span: AmountSpan) -> float:
    """The middle of both ends."""
    return (span.low + span.high) / 2
