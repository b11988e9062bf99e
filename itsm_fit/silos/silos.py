"""Everything about silos of one fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.named import require_tools, tool_named
from itsm_fit.scoring.result import Fit
from itsm_fit.silos.carrying import ToolCrossings, with_tools
from itsm_fit.silos.crossings import MonthlyAmount, RoleCrossing, Roles, SiloRole, crossings_of, messages_of, monthly
from itsm_fit.silos.matrix import RoleMerge, SiloCell, cells_of, merges_of
from itsm_fit.silos.streams import ValueStream, value_streams


@dataclass(frozen=True)
class Silos:
    """Where work passes from role to role.

    `cells` and `merges` are about hand-offs between lanes, `messages` about those between pools, which count apart.
    `tools` is what each tool makes of the hand-offs, in ranking order, `together` what the chosen ones do as a set.
    """

    roles: tuple[SiloRole, ...]
    crossings: tuple[RoleCrossing, ...]
    per_month: MonthlyAmount
    cells: tuple[SiloCell, ...]
    messages: tuple[SiloCell, ...]
    message_crossings: tuple[RoleCrossing, ...]
    tools: tuple[ToolCrossings, ...]
    together: ToolCrossings | None
    streams: tuple[ValueStream, ...]
    merges: tuple[RoleMerge, ...]
    without_volume: tuple[str, ...]
    """Ids of the processes that have hand-offs but no cases a month."""
    never_ending: tuple[str, ...]
    """Ids of those with a hand-off in a loop that nobody can leave."""


def silos_of(fit: Fit, together: Sequence[str] = (), progress: Progress = silent) -> Silos:
    """`together` names tools that are looked at as a set; raises FitError for one that is not there."""
    if together:
        require_tools(fit)
    chosen = [tool_named(fit, name) for name in together]
    roles = Roles()
    crossings = crossings_of(fit, roles)
    messages = messages_of(fit, roles)
    everyone = roles.all()
    carried = tuple(_with_each_tool(fit, crossings, progress))
    return Silos(
        everyone,
        crossings,
        monthly(crossings),
        cells_of(crossings),
        cells_of(messages),
        messages,
        carried,
        with_tools(fit, crossings, chosen) if chosen else None,
        value_streams(fit),
        merges_of(everyone, crossings),
        _processes(crossings, lambda each: each.per_case is not None and each.per_month is None),
        _processes(crossings, lambda each: each.per_case is None),
    )


def _with_each_tool(fit: Fit, crossings: Sequence[RoleCrossing], progress: Progress) -> Iterator[ToolCrossings]:
    for at, tool in enumerate(fit.tools):
        progress(tr("Counting hand-offs"), at / len(fit.tools))
        yield with_tools(fit, crossings, [tool.name])


def _processes(crossings: Iterable[RoleCrossing], wanted: Callable[[RoleCrossing], bool]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.process for each in crossings if wanted(each)))
