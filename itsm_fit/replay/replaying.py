"""A log replayed on a flow: equal cases once, each by the run that fits it best."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.model.process import Flow, Process
from itsm_fit.model.project import Project
from itsm_fit.model.shares import counting
from itsm_fit.progress import Progress, silent, within
from itsm_fit.replay.automaton import Automaton
from itsm_fit.replay.jumps import CaseRun, jumps_of
from itsm_fit.replay.mapping import MappedActivity, mapped, most_fitting, worth
from itsm_fit.replay.measures import measures_of
from itsm_fit.replay.open_net import open_net
from itsm_fit.replay.petri import petri_of
from itsm_fit.replay.result import LogDeviation, LogJump, LogReplay, MinutesTaken, StepRecord, UndrawnActivity
from itsm_fit.replay.runs import DeviationKind, FlowRun, RunKind, best_run
from itsm_fit.replay.shares import FlowDrawn, RunCounts, counted, shares_of, visits_of
from itsm_fit.replay.tokens import TokenCount, TokenReplay
from itsm_fit.replay.working_time import ALWAYS, WorkingCalendar
from itsm_fit.replay.zones import ClockZone
from itsm_fit.scoring.game.net import Net
from itsm_fit.storage.logs.event_log import EventLog
from itsm_fit.storage.logs.times import NO_TIME, Microseconds
from itsm_fit.writing import in_quotes

_EXAMPLES = 5
_FAR = 0.5
"""A case that deviates in more than this share of its events is unlike the flow, and counts in no share."""
_LEAST_FITTING = 0.05
"""The share of a log's events that has to mean a step of a process for the log to belong to it."""


class NothingMeantError(FitError):
    """No activity of a log means a step."""


@dataclass(frozen=True, slots=True)
class ReplayWish:
    """What somebody says about a replay: the process by id or name ("": the one that fits best), what activities mean.

    `calendar` says which minutes count, `zone` by whose clock days and office hours are counted: the log's own where
    that is None. Readings of a clock without any zone stay as they are.
    """

    process: str = ""
    by_hand: Mapping[str, str] | None = None
    calendar: WorkingCalendar = ALWAYS
    zone: ClockZone | None = None


def replayed(project: Project, log: EventLog, wish: ReplayWish | None = None, progress: Progress = silent) -> LogReplay:
    """Replay a log on the process of a project that it belongs to.

    What activities meant in the log whose shares the process has they mean again, where the wish says nothing else.
    Raises FitError where no process, or none by that name, is there, or no activity means a step of any.
    """
    wish = wish or ReplayWish()
    progress(tr("Looking for the process of the log"), 0.0)
    numbers = np.bincount(log.activity, minlength=len(log.activities)).tolist()
    process = _process(project, log, numbers, wish, within(progress, 0.0, 0.1))
    name = project.process_names[process]
    net = open_net(process, project.processes, project.called)
    mapping = mapped(log.activities, net, wish.by_hand, name, kept=_kept(project).get(process))
    if not any(each.nodes for each in mapping):
        raise NothingMeantError(
            tr(
                "No activity of the log means a step of “{process}”: say with --map which one means what. "
                "The log has {activities}.",
                process=name,
                activities=", ".join(map(in_quotes, log.activities[:10])),
            )
        )
    zone = wish.zone if wish.zone is not None and log.zoned else ClockZone(minutes=log.local)
    its = _Replaying(net, log, mapping, OfficeClock(wish.calendar, zone), _drawn(project))
    return its.done(name, project.processes[process], progress)


def _kept(project: Project) -> dict[str, Mapping[str, str]]:
    """What activities were taken to mean in the log whose shares a process has."""
    return {each.process: each.steps for each in project.replays}


@dataclass(frozen=True, slots=True)
class OfficeClock:
    """Which minutes count, by whose clock."""

    calendar: WorkingCalendar
    zone: ClockZone

    def minutes(self, begin: Microseconds, end: Microseconds) -> NDArray[np.float64]:
        """The minutes that count from each begin to each end; where either is not known it says nothing."""
        if self.calendar.always:
            return self.calendar.minutes(begin, end)
        return self.calendar.minutes(self.zone.wall(begin), self.zone.wall(end))


def _drawn(project: Project) -> dict[tuple[str, str], FlowDrawn]:
    """By process and id of the flow."""
    found: dict[tuple[str, str], FlowDrawn] = {}
    for key, its in project.processes.items():
        choices = {flow.id for node in its.nodes for flow in counting(its, node)}
        found |= {(key, flow.id): FlowDrawn(flow.id in choices, flow.share, _name(its, flow)) for flow in its.flows}
    return found


def _name(process: Process, flow: Flow) -> str:
    """What a flow is called: where it comes from, and its name or where it leads; its id where neither has a name."""
    source, target = (process.node_by_id.get(end) for end in (flow.source, flow.target))
    begin, end = source.name if source else "", flow.name or (target.name if target else "")
    return f"{begin} → {end or flow.target}" if begin else flow.id


def _process(project: Project, log: EventLog, numbers: Sequence[int], wish: ReplayWish, progress: Progress) -> str:
    names = project.process_names
    if not names:
        raise FitError(tr("There is no drawn process to replay the log on: name a model, too."))
    if wish.process:
        wanted = wish.process.strip().casefold()
        found = [key for key, name in names.items() if wanted in {key.casefold(), name.casefold()}]
        if not found:
            raise FitError(
                tr(
                    "There is no process “{process}”: choose among {names}.",
                    process=wish.process,
                    names=", ".join(map(in_quotes, names.values())),
                )
            )
        return found[0]
    if len(names) == 1:
        return next(iter(names))
    nets = {
        key: partial(open_net, key, project.processes, project.called)
        for key, process in project.processes.items()
        if process.nodes
    }
    if wish.by_hand:
        return _by_what_is_said(nets, log, numbers, wish.by_hand)
    best, share = most_fitting(nets, log.activities, numbers, _kept(project), progress)
    if share < _LEAST_FITTING:
        raise NothingMeantError(
            tr(
                "The activities of the log mean steps of no process: say with --map what they mean, or with --process "
                "which one it is. The log has {activities}.",
                activities=", ".join(map(in_quotes, log.activities[:10])),
            )
        )
    return best


def _by_what_is_said(
    nets: Mapping[str, partial[Net]], log: EventLog, numbers: Sequence[int], by_hand: Mapping[str, str]
) -> str:
    """The process that has all steps that somebody names, of several the one that fits best."""
    found: dict[str, float] = {}
    problems: list[FitError] = []
    for key, net in nets.items():
        try:
            found[key] = worth(mapped(log.activities, net(), by_hand), numbers)
        except FitError as error:
            problems.append(error)
    if not found:
        raise problems[0]
    return max(found, key=found.__getitem__)


@dataclass
class _Variant:
    """Cases with the same activities, by number in the log."""

    labels: tuple[int, ...]
    cases: list[int]
    tokens: TokenCount
    run: FlowRun

    @property
    def unlike(self) -> bool:
        return self.run.kind is RunKind.DEVIATES and self.run.cost > max(1.0, _FAR * len(self.labels))

    @property
    def counted(self) -> bool:
        return self.run.kind is not RunKind.RUNNING and not self.unlike


class _Replaying:
    def __init__(
        self,
        net: Net,
        log: EventLog,
        mapping: Sequence[MappedActivity],
        clock: OfficeClock,
        drawn: Mapping[tuple[str, str], FlowDrawn],
    ) -> None:
        self._net, self._log, self._clock, self._drawn = net, log, clock, drawn
        self._mapping = tuple(mapping)
        self._label_of_node, self._label_of_activity = _labels(mapping)
        self._nodes_of_label: dict[int, list[int]] = {}
        for node, label in self._label_of_node.items():
            self._nodes_of_label.setdefault(label, []).append(node)
        self._label_names = self._names()
        self._starts = log.starts()
        self._labels = np.array([*self._label_of_activity, -1], np.int32)[log.activity]

    def _names(self) -> list[str]:
        names: dict[int, str] = {}
        for each, label in zip(self._mapping, self._label_of_activity, strict=True):
            if label >= 0:
                names.setdefault(label, each.activity)
        return [names[label] for label in range(len(names))]

    def done(self, name: str, process: Process, progress: Progress) -> LogReplay:
        variants = self._played(self._equal(), progress)
        known = [each for each in variants if each.labels]
        by_kind = Counter[RunKind]()
        for each in known:
            by_kind[each.run.kind] += len(each.cases)
        parts = list(counted(self._net, [(each.run, len(each.cases)) for each in known if each.counted]))
        tokens = finished = TokenCount()
        for each in variants:
            tokens = tokens.plus(each.tokens, len(each.cases))
            if each.run.kind is not RunKind.RUNNING:
                finished = finished.plus(each.tokens, len(each.cases))
        running = [each for each in known if each.run.kind is RunKind.RUNNING]
        months, per_month, first, last = self._months()
        return LogReplay(
            process=self._net.process,
            name=name,
            reading=self._log.reading,
            mapping=self._mapping,
            events=self._log.events,
            cases=sum(len(each.cases) for each in variants),
            variants=len(variants),
            fitting=by_kind[RunKind.FITS],
            deviating=by_kind[RunKind.DEVIATES],
            running=by_kind[RunKind.RUNNING],
            unlike=sum(len(each.cases) for each in known if each.unlike),
            unknown=sum(len(each.cases) for each in variants if not each.labels),
            empty=len(self._log.cases) - sum(len(each.cases) for each in variants),
            tokens=tokens,
            finished=finished,
            flows=shares_of(self._net, parts, self._drawn),
            steps=self._steps(parts),
            deviations=self._deviations(known),
            cycle=self._cycle([case for each in known if each not in running for case in each.cases]),
            months=months,
            per_month=per_month,
            first=first,
            last=last,
            mapped_events=float(np.mean(self._labels >= 0)),
            examples_running=tuple(self._log.cases[each.cases[0]] for each in running[:_EXAMPLES]),
            jumps=self._jumps(known),
            undrawn=self._undrawn(),
            measures=measures_of(process, self._net, parts, self._told_nodes()),
        )

    # ---------------------------------------------------------------- variants
    def _equal(self) -> dict[bytes, list[int]]:
        """The cases that have events, by their known activities, two bytes each."""
        labels = self._labels
        known = labels >= 0
        bounds = np.concatenate([[0], np.cumsum(known)])[self._starts]
        text = labels[known].astype(np.uint16).tobytes()
        found: dict[bytes, list[int]] = {}
        sizes = np.diff(self._starts).tolist()
        for case, (low, high) in enumerate(pairwise((bounds * 2).tolist())):
            if sizes[case]:
                found.setdefault(text[low:high], []).append(case)
        return found

    def _played(self, equal: Mapping[bytes, list[int]], progress: Progress) -> list[_Variant]:
        """Each variant replayed once, the commonest first."""
        automaton = Automaton(self._net, self._label_of_node)
        tokens = TokenReplay(petri_of(self._net, self._label_of_node))
        variants = []
        for number, (key, cases) in enumerate(sorted(equal.items(), key=lambda its: -len(its[1]))):
            if not number % 50:
                progress(tr("Replaying the log"), 0.1 + 0.8 * number / len(equal))
            labels = tuple(np.frombuffer(key, np.uint16).tolist())
            variants.append(_Variant(labels, cases, tokens.count(labels), best_run(automaton, labels)))
        return variants

    def _told_nodes(self) -> frozenset[int]:
        """The nodes that an activity of the log means, and no other node with it."""
        return frozenset(nodes[0] for nodes in self._nodes_of_label.values() if len(nodes) == 1)

    # ---------------------------------------------------------------- what deviates
    def _deviations(self, variants: Sequence[_Variant]) -> tuple[LogDeviation, ...]:
        cases: dict[tuple[DeviationKind, str, str], list[int]] = {}
        after: dict[tuple[DeviationKind, str, str], Counter[tuple[str, int]]] = {}
        first = {label: nodes[0] for label, nodes in self._nodes_of_label.items()}
        for each in variants:
            seen: set[tuple[DeviationKind, str, str]] = set()
            for kind, thing, before, _ in each.run.deviations:
                name, step, at = "", "", first.get(before, -1)
                if kind is DeviationKind.SKIPPED:
                    node, at = self._net.nodes[thing], thing
                    name, step = node.node.name or node.node.id, node.key
                elif kind is DeviationKind.UNEXPECTED:
                    name, at = self._label_names[thing], first[thing]
                key = kind, name, step
                told = self._label_names[before] if before >= 0 else ""
                after.setdefault(key, Counter())[told, at] += len(each.cases)
                if key not in seen:
                    seen.add(key)
                    cases.setdefault(key, []).extend(each.cases)
        found = []
        for key, its in cases.items():
            (last, at), _ = after[key].most_common(1)[0]
            drawn = self._net.nodes[at] if at >= 0 else None
            examples = tuple(self._log.cases[case] for case in its[:_EXAMPLES])
            place = (drawn.process, drawn.node.id) if drawn is not None else ("", "")
            found.append(LogDeviation(*key, last, len(its), examples, *place))
        return tuple(sorted(found, key=lambda its: (-its.cases, its.kind, its.name)))

    def _jumps(self, variants: Sequence[_Variant]) -> tuple[LogJump, ...]:
        names = self._log.cases
        deviating = (each for each in variants if each.run.deviations)
        runs = (CaseRun(each.labels, each.run, [names[at] for at in each.cases]) for each in deviating)
        return jumps_of(self._net, runs, self._nodes_of_label)

    def _undrawn(self) -> tuple[UndrawnActivity, ...]:
        log = self._log
        at = np.flatnonzero(self._labels < 0)
        case = np.searchsorted(self._starts, at, side="right") - 1
        activity = log.activity[at]
        pairs = np.unique(np.stack([activity, case]), axis=1)
        found = []
        for number in np.unique(activity).tolist():
            cases = pairs[1][pairs[0] == number].tolist()
            events = int(np.count_nonzero(activity == number))
            examples = tuple(log.cases[each] for each in cases[:_EXAMPLES])
            found.append(UndrawnActivity(log.activities[number], events, len(cases), examples))
        return tuple(sorted(found, key=lambda its: (-its.cases, its.activity)))

    # ---------------------------------------------------------------- steps and times
    def _steps(self, parts: Sequence[RunCounts]) -> tuple[StepRecord, ...]:
        visits = visits_of(self._net, parts)
        total = sum(int(part.size.sum()) for part in parts)
        labels = {(its.process, its.node.id): self._label_of_node.get(at, -1) for at, its in enumerate(self._net.nodes)}
        names = {(its.process, its.node.id): its.node.name for its in self._net.nodes}
        touch, wait = self._times()
        return tuple(
            StepRecord(
                *key,
                names[key],
                its.visits / total if total else 0.0,
                its.cases,
                its.repeated,
                labels[key] >= 0,
                touch.get(labels[key]) if its.cases else None,
                wait.get(labels[key]) if its.cases else None,
            )
            for key, its in visits.items()
        )

    def _times(self) -> tuple[dict[int, MinutesTaken], dict[int, MinutesTaken]]:
        """Worked and waited minutes by label."""
        log, labels = self._log, self._labels
        paired = (log.began != NO_TIME) & (log.time != NO_TIME)
        touch = self._clock.minutes(log.began, log.time)
        since = np.concatenate([[NO_TIME], log.time[:-1]])
        first = np.zeros(log.events, bool)
        first[self._starts[:-1][self._starts[:-1] < log.events]] = True
        until = np.where(log.began != NO_TIME, log.began, log.time)
        told = ~first & (since != NO_TIME) & (until != NO_TIME)
        wait = self._clock.minutes(since, until)
        return _by_label(labels, touch, paired), _by_label(labels, wait, told)

    def _cycle(self, cases: Sequence[int]) -> MinutesTaken | None:
        log = self._log
        if not cases:
            return None
        at = np.array(cases)
        first, last = self._starts[at], self._starts[at + 1] - 1
        begin = np.where(log.began[first] != NO_TIME, log.began[first], log.time[first])
        end = log.time[last]
        told = (begin != NO_TIME) & (end != NO_TIME)
        return _durations(self._clock.minutes(begin, end)[told])

    def _months(self) -> tuple[dict[str, int], float | None, date | None, date | None]:
        """Cases by the month in which they begin, a month's mean, and the first and last day of the log."""
        log = self._log
        told = self._clock.zone.wall(log.time[log.time != NO_TIME])
        if not len(told):
            return {}, None, None, None
        first, last = _day(int(told.min())), _day(int(told.max()))
        at = self._starts[:-1][np.diff(self._starts) > 0]
        begins = log.time[at]
        begins = self._clock.zone.wall(begins[begins != NO_TIME])
        months, counts = np.unique(begins.astype("datetime64[us]").astype("datetime64[M]"), return_counts=True)
        by_month = dict(zip(map(str, months), counts.tolist(), strict=True))
        days = max((last - first).days + 1, 1)
        per_month = len(begins) / days * 365.25 / 12 if days >= 28 else None
        return by_month, per_month, first, last


def _day(moment: int) -> date:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=moment)).date()


def _labels(mapping: Sequence[MappedActivity]) -> tuple[dict[int, int], list[int]]:
    """Which number the nodes and the activities that mean each other go by; -1 for activities that mean none."""
    groups: list[set[int]] = []
    for each in mapping:
        if each.nodes:
            mine = set(each.nodes)
            touching = [group for group in groups if group & mine]
            groups = [group for group in groups if not group & mine]
            groups.append(mine.union(*touching))
    of_node = {node: number for number, group in enumerate(groups) for node in group}
    return of_node, [of_node[each.nodes[0]] if each.nodes else -1 for each in mapping]


def _by_label(
    labels: NDArray[np.int32], minutes: NDArray[np.float64], told: NDArray[np.bool_]
) -> dict[int, MinutesTaken]:
    told = told & (labels >= 0)
    labels, minutes = labels[told], minutes[told]
    order = np.argsort(labels, kind="stable")
    labels, minutes = labels[order], minutes[order]
    names, starts = np.unique(labels, return_index=True)
    found = {}
    for name, (low, high) in zip(names.tolist(), pairwise([*starts.tolist(), len(labels)]), strict=True):
        its = _durations(minutes[low:high])
        if its is not None:
            found[name] = its
    return found


def _durations(minutes: NDArray[np.float64]) -> MinutesTaken | None:
    if not len(minutes):
        return None
    median, p90 = np.quantile(minutes, [0.5, 0.9]).tolist()
    return MinutesTaken(len(minutes), float(minutes.mean()), median, p90)
