"""Hours a month and money by role, over all processes or in one: who does the work that a figure is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from itsm_fit.model.decision import Decision
from itsm_fit.model.text import text_key
from itsm_fit.value.spans import NOUGHT, AmountSpan
from itsm_fit.value.worth import ProcessMinutes, ToolMinutes, Worth


@dataclass(frozen=True)
class RoleAccount:
    """What one role works a month, by tool ("" by hand); None is not known. `works` says that it has steps at all.

    `name` "" are the steps without a lane, `rate` is money an hour, None where none is stated.
    """

    key: str
    name: str
    rate: float | None
    hours: Mapping[str, AmountSpan | None]
    works: bool

    def money(self, tool: str) -> AmountSpan | None:
        """What that costs a month; no hours cost nothing at any rate."""
        hours = self.hours[tool]
        if hours is None or hours == NOUGHT:
            return hours
        return None if self.rate is None else hours.times(self.rate)


def role_accounts(worth: Worth, decision: Decision, process: str = "") -> tuple[RoleAccount, ...]:
    """Every role with steps or a rate, as they first come up; of one process, or of all with each step counted once."""
    among = [its for its in worth.processes if process in ("", its.id)]
    tools = "", *worth.tools
    names: dict[str, str] = {}
    hours: dict[str, dict[str, AmountSpan | None]] = {}
    for each in among:
        for lane in _lanes(each):
            key = text_key(lane)
            names.setdefault(key, lane)
            so_far = hours.setdefault(key, dict.fromkeys(tools, NOUGHT))
            for tool in tools:
                here, before = _worked(each, tool, lane, counted=not process), so_far[tool]
                so_far[tool] = None if here is None or before is None else before.plus(here)
    rates = {text_key(each.role): each for each in decision.role_rates}
    idle = {key: its.role for key, its in rates.items() if key not in names and not process}
    return tuple(
        RoleAccount(
            key,
            name,
            rates[key].per_hour if key in rates else None,
            hours.get(key) or dict.fromkeys(tools, NOUGHT),
            key in hours,
        )
        for key, name in (names | idle).items()
    )


def _lanes(process: ProcessMinutes) -> Iterator[str]:
    """The lanes of its steps, as they are spelt there, each once."""
    if process.accounts is not None:
        steps = process.accounts.steps
        yield from dict.fromkeys(
            lane
            for lane, plain, entered in zip(steps.lanes, steps.plain, steps.entered, strict=True)
            if plain and entered
        )


def _worked(process: ProcessMinutes, tool: str, lane: str, *, counted: bool) -> AmountSpan | None:
    its: ToolMinutes = process.tools[tool] if tool else process.by_hand
    hours = its.counted if counted else its.hours
    return None if hours is None else hours.get(lane, NOUGHT)
