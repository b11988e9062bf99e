"""Logs of tickets on the drawn flow."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from itsm_fit.api.given import project_of
from itsm_fit.errors import FitError, InputError
from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, silent, within
from itsm_fit.replay.replaying import ReplayWish, replayed
from itsm_fit.replay.result import LogReplay
from itsm_fit.replay.working_time import calendar_of
from itsm_fit.replay.zones import zone_of
from itsm_fit.selection import Loaded
from itsm_fit.storage.files import read_bytes
from itsm_fit.storage.logs import LOG_LIMIT, WantedColumns, read_log


def replay_log(
    of: Project | Loaded,
    log: str | os.PathLike[str],
    *,
    process: str = "",
    steps: Mapping[str, str] | None = None,
    case: str = "",
    activity: str = "",
    times: Sequence[str] = (),
    field: str = "",
    object_type: str = "",
    hours: str = "24x7",
    zone: str = "",
    progress: Progress = silent,
) -> LogReplay:
    """Replay a log of tickets (.csv .xlsx, XES, OCEL 2.0 .json) on the drawn flow of the process that it belongs to.

    `flows` tell the share of cases that took each (0 to 1, with a 95 % interval), `steps` visits and minutes,
    `deviations` and `jumps` where what happened is not what is drawn, `unmapped` the activities that mean no step,
    `fitness` how well the log goes with the flow, 0 to 1, by tokens (Rozinat & van der Aalst 2008).

    What is not said is found: `process` (an id or a name), the columns `case`, `activity` and `times` (several where
    each is a state), the `field` that counts in a history of changes, the `object_type` that is the case in a log of
    objects. `steps` says which activity means which step, by id or name. `hours` are those whose minutes count (24x7,
    office, Mo-Fr 8:00-17:00), `zone` by whose clock. Raises FitError for a log that cannot be read or means nothing
    here, naming what can be said.

    >>> from itsm_fit import load, replay_log, sample_models
    >>> small = sample_models() / "small"
    >>> lived = replay_log(load(small / "incident.bpmn"), small / "incident-tickets.csv")
    >>> lived.cases, lived.name, round(lived.fitness, 2)
    (200, 'Incident', 0.99)
    >>> for flow in lived.flows:
    ...     if flow.choice:
    ...         print(flow.name, flow.drawn, round(flow.share, 2))
    Can the desk fix it? → Yes 0.7 0.65
    Can the desk fix it? → No 0.3 0.35
    Does it work again? → Yes 0.8 0.81
    Does it work again? → No 0.2 0.19
    """
    place = Path(log)
    wanted = WantedColumns(case, activity, tuple(times), field, object_type)
    wish = ReplayWish(process, steps, calendar_of(hours), zone_of(zone) if zone else None)
    data = read_bytes(place, limit=LOG_LIMIT)
    try:
        read = read_log(data, place.name, wanted, within(progress, 0.0, 0.4))
        return replayed(project_of(of), read, wish, within(progress, 0.4, 1.0))
    except InputError as problem:
        raise InputError(problem.message, file=str(place), where=problem.where) from problem
    except FitError as problem:
        raise InputError(str(problem), file=str(place)) from problem
