"""A log of tickets on its way: read and replayed in the background as somebody says, corrected and replayed again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from itsm_fit.model.project import Project
from itsm_fit.progress import Progress, within
from itsm_fit.storage.files import fingerprint, read_bytes
from ui.widgets.language import tr

if TYPE_CHECKING:
    from datetime import date

    from itsm_fit.model.replay_record import ReplayRecord
    from itsm_fit.replay.mapping import LikelyStep, MappedActivity
    from itsm_fit.replay.record import LogSource
    from itsm_fit.replay.replaying import ReplayWish
    from itsm_fit.replay.result import LogReplay
    from itsm_fit.storage.logs import EventLog, WantedColumns

ALWAYS = "24x7"


@dataclass(frozen=True)
class HowRead:
    """What somebody says of a log: "" and nothing are for what is to be found.

    `columns` are by part; several times are lines of one text. `by_hand` names a step by activity, "" for none.
    """

    process: str = ""
    by_hand: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    hours: str = ""
    zone: str = ""

    @property
    def wanted(self) -> WantedColumns:
        from itsm_fit.storage.logs import WantedColumns

        case, activity, field_ = (self.columns.get(part, "") for part in ("case", "activity", "field"))
        times = tuple(filter(None, self.columns.get("time", "").split("\n")))
        return WantedColumns(case, activity, times, field_, self.columns.get("object", "") or case)

    def wish(self) -> ReplayWish:
        """What the replay is asked for; raises FitError for hours and zones that are none."""
        from itsm_fit.replay.replaying import ReplayWish
        from itsm_fit.replay.working_time import calendar_of
        from itsm_fit.replay.zones import zone_of

        zone = zone_of(self.zone) if self.zone else None
        return ReplayWish(self.process, self.by_hand, calendar_of(self.hours or ALWAYS), zone)

    def like(self, record: ReplayRecord) -> HowRead:
        """The same as an earlier log was read, where nothing else is said."""
        return replace(
            self,
            columns=self.columns or record.columns,
            hours=self.hours or record.hours,
            zone=self.zone or record.zone,
        )


@dataclass(frozen=True)
class ReadFile:
    """A log with the hash of its file."""

    path: Path
    sha256: str
    log: EventLog


@dataclass(frozen=True)
class ReplayedFile:
    """A log on a process: `problem` says in a sentence why there is no `replay`.

    `mapping`, `likely` and `events` are by activity, in the order of the log: what it means, what it may mean, and how
    often it is there. `steps` are those that can be meant, `zones` those that can be named.
    """

    file: ReadFile
    how: HowRead
    process: str
    mapping: tuple[MappedActivity, ...]
    likely: tuple[tuple[LikelyStep, ...], ...]
    events: tuple[int, ...]
    steps: tuple[str, ...]
    zones: tuple[str, ...]
    replay: LogReplay | None
    project: Project
    problem: str = ""

    def source(self, today: date) -> LogSource:
        """What is kept of it with what is taken."""
        from itsm_fit.replay.record import LogSource

        how = self.how
        return LogSource(self.file.path.name, self.file.sha256, today, how.columns, how.hours, how.zone)


def read_file(path: Path, how: HowRead, progress: Progress) -> ReadFile:
    """The log in a file; raises InputError where it cannot be used."""
    from itsm_fit.storage.logs import LOG_LIMIT, read_log

    progress(tr("Reading {file}", file=path.name), 0.0)
    data = read_bytes(path, limit=LOG_LIMIT)
    return ReadFile(path, fingerprint(data), read_log(data, path.name, how.wanted, progress))


def read_and_replayed(project: Project, path: Path, how: HowRead, progress: Progress) -> ReplayedFile:
    """A log from its file on its process; as the one before was read, where that has the same columns."""
    its = on_process(project, read_file(path, how, within(progress, 0.0, 0.5)), how, within(progress, 0.5, 0.9))
    record = next((each for each in project.replays if each.process == its.process), None)
    like = how.like(record) if record is not None else how
    if like == how:
        return its
    offered = its.file.log.reading.offers
    file = its.file
    if like.columns != how.columns:
        if not all(each in offered.get(part, ()) for part, text in like.columns.items() for each in text.split("\n")):
            like = replace(like, columns=how.columns)
        else:
            file = read_file(path, like, within(progress, 0.9, 0.95))
    return on_process(project, file, like, within(progress, 0.95, 1.0))


def _load_what_shows() -> None:
    """Load here, in the worker, what the page words its tables with."""
    import itsm_fit.kpis.proposals
    import itsm_fit.replay.taking
    import itsm_fit.replay.words

    del itsm_fit


def on_process(project: Project, file: ReadFile, how: HowRead, progress: Progress) -> ReplayedFile:
    """A log on the process that it belongs to, or that somebody names; raises FitError where none is drawn."""
    import numpy as np

    from itsm_fit.replay.mapping import likely_steps, mapped, most_fitting, step_names
    from itsm_fit.replay.open_net import open_net
    from itsm_fit.replay.replaying import NothingMeantError, replayed
    from itsm_fit.replay.zones import zone_names

    log, wish = file.log, how.wish()
    events = tuple(np.bincount(log.activity, minlength=len(log.activities)).tolist())
    replay, problem = None, ""
    try:
        replay = replayed(project, log, wish, within(progress, 0.0, 0.9))
        process = replay.process
    except NothingMeantError:
        problem = tr("No activity of this log is called like a step: say below what each means, or choose the process.")
        nets = {key: lambda key=key: open_net(key, project.processes, project.called) for key in project.processes}
        process = how.process or most_fitting(nets, log.activities, events, {})[0]
    net = open_net(process, project.processes, project.called)
    _load_what_shows()
    return ReplayedFile(
        file,
        how,
        process,
        replay.mapping if replay is not None else mapped(log.activities, net, how.by_hand),
        likely_steps(log.activities, net),
        events,
        step_names(net),
        zone_names() if log.zoned else (),
        replay,
        project,
        problem,
    )
