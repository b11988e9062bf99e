"""Minutes and money as people read them, and what keeps a figure from being known."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from itsm_fit.language import Phrase, tr
from itsm_fit.scoring.result import ProcessFit
from itsm_fit.scoring.wording import NOTHING, listed
from itsm_fit.value.spans import AmountSpan
from itsm_fit.value.worth import ProcessMinutes, ToolMinutes, Worth
from itsm_fit.writing import grouped, per_cent

BY_HAND = Phrase("By hand")
"""What a process takes where no tool carries anything."""
_NAMED = 5
_WHOLE = 100.0
"""From so many on nobody wants a decimal."""
_HOUR, _DAY = 60.0, 1440.0
_MOST_MINUTES, _MOST_HOURS = 120.0, 48.0
"""What takes longer is told in hours, and then in days."""


def amount(span: AmountSpan | None, decimals: int = 0) -> str:
    """Both ends, ``1 200–1 450``; equal ones read ``1 200``."""
    if span is None:
        return NOTHING
    return _both(grouped(span.low, decimals), grouped(span.high, decimals), minus=span.low < 0)


def _both(low: str, high: str, *, minus: bool = False) -> str:
    """Two ends, or the one where they read alike; a minus does not stand behind a dash."""
    if low == high:
        return low
    return tr("{low} to {high}", low=low, high=high) if minus else f"{low}–{high}"


def minutes(span: AmountSpan | None) -> str:
    """As many decimals as tell something: ``35``, ``4.5``."""
    if span is None:
        return NOTHING
    tells = max(map(abs, span)) < _WHOLE and any(round(end, 1) != round(end) for end in span)
    return amount(span, 1 if tells else 0)


def hours(span: AmountSpan | None) -> str:
    """The same of hours."""
    return minutes(span)


def lasting(span: AmountSpan | None) -> str:
    """How long something takes, in the unit that its high end asks for: ``57 min``, ``14.7–14.9 h``, ``226 d``."""
    if span is None:
        return NOTHING
    longest = max(map(abs, span))
    if longest < _MOST_MINUTES:
        return tr("{amount} min", amount=minutes(span))
    if longest < _MOST_HOURS * _HOUR:
        return tr("{amount} h", amount=minutes(span.times(1 / _HOUR)))
    return tr("{amount} d", amount=minutes(span.times(1 / _DAY)))


def years(ends: tuple[float | None, float | None] | None) -> str:
    """``0.21–1.4``, ``0.21–never``."""
    return _ends(ends, lambda each: grouped(each, 1 if each >= 1 else 2) if each > 0 else tr("at once"), tr("never"))


def rates(ends: tuple[float | None, float | None] | None) -> str:
    """``12–30 %`` a year; “none” at an end that has none."""
    low, high = ends or (None, None)
    if low is None and high is None:
        return NOTHING
    if low is None or high is None or per_cent(low) == per_cent(high):
        return _ends((low, high), per_cent, tr("none"))
    return _both(grouped(low * 100), per_cent(high), minus=low < 0)


def _ends(ends: tuple[float | None, float | None] | None, said: Callable[[float], str], none: str) -> str:
    if ends is None:
        return NOTHING
    low, high = (none if each is None else said(each) for each in ends)
    return low if low == high else f"{low}–{high}"


def notes(worth: Worth, processes: Mapping[str, ProcessFit]) -> Iterator[str]:
    """What keeps figures from being known, and which are simulated, a sentence each."""
    for process in worth.processes:
        yield from process_notes(process, processes[process.id])
    unpaid = dict.fromkeys(lane for each in worth.processes for its in _all(each) for lane in its.unpaid)
    if unpaid:
        names = listed([lane or tr("steps without a lane") for lane in unpaid], _NAMED)
        yield tr("No rate is stated for {roles}: money of what they do is not estimated.", roles=names)


def process_notes(process: ProcessMinutes, fit: ProcessFit) -> Iterator[str]:
    """The same of one process."""
    names = {key: step.name or key for key, step in fit.step_by_key.items()}

    def said(keys: Mapping[str, None]) -> str:
        return listed([names.get(key, key) for key in keys], _NAMED)

    lacking = dict.fromkeys(key for its in _all(process) for key in its.lacking)
    if lacking:
        yield tr(
            "{process}: not estimated, as minutes worked are not given at {steps}.",
            process=process.name,
            steps=said(lacking),
        )
    waiting = {key: None for its in _all(process) for key in its.cycle_lacking if key not in lacking}
    if waiting:
        yield tr(
            "{process}: no cycle time, as minutes waited are not given at {steps}.",
            process=process.name,
            steps=said(waiting),
        )
    endless = dict.fromkeys(key for its in _all(process) for key in its.endless)
    if endless:
        yield tr("{process}: some cases go round for ever at {steps}.", process=process.name, steps=said(endless))
    if process.cases_per_month is None:
        yield tr(
            "{process}: how many cases come a month is not stated, so neither hours nor money are estimated.",
            process=process.name,
        )
    if not process.exact:
        yield tr(
            "{process}: how often steps are entered is simulated, as there are too many ways through it.",
            process=process.name,
        )
    simulated = next((its.cycle for its in _all(process) if its.cycle is not None and not its.cycle.exact), None)
    if simulated is not None:
        yield tr(
            "{process}: cycle times are simulated over {cases:,} cases.", process=process.name, cases=simulated.cases
        )


def _all(process: ProcessMinutes) -> Iterator[ToolMinutes]:
    yield process.by_hand
    yield from process.tools.values()
