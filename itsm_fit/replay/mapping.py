"""Which step of a flow an activity of a log means: by id, name or meaning; and which process a log belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from itsm_fit.errors import FitError
from itsm_fit.language import tr
from itsm_fit.progress import Progress, silent
from itsm_fit.scoring.game.net import Net
from itsm_fit.storage.logs.columns import words_of

LEAST = 0.5
"""The score below which an activity means no step."""
LEAST_BESIDE = 0.75
"""The same for a step that another activity of the log is called like."""
_LEAD = 0.04
"""By how much the best step has to be ahead of the next one."""
_NEARLY = 0.05
"""By how much a process may fit a log worse than another one, that calls it."""
_SAME_STEM = 0.2
_ENDINGS = (
    "ations",
    "ation",
    "ising",
    "izing",
    "ised",
    "ized",
    "ise",
    "ize",
    "ions",
    "ion",
    "ings",
    "ing",
    "ed",
    "es",
    "e",
    "s",
)
_ENDS_OF_HEADINGS = {"at", "on", "date", "time", "timestamp", "datum", "zeit", "heure", "fecha", "data", "ts"}
_EVERYWHERE = {
    *(
        "ticket",
        "tickets",
        "case",
        "incident",
        "request",
        "problem",
        "change",
        "issue",
        "service",
        "management",
        "task",
    ),
    *("and", "the", "to", "of", "in", "for", "or", "a", "an", "und", "der", "die", "das"),
}


@dataclass(frozen=True, slots=True)
class MappedActivity:
    """What an activity of a log means.

    `nodes` are indices into the nodes of the net, none where it means no step; `score` is 0 to 1, of `name` that of the
    step. `by_hand` says that somebody said so, `kept` that an earlier log was read like that.
    """

    activity: str
    nodes: tuple[int, ...] = ()
    name: str = ""
    score: float = 0.0
    by_hand: bool = False
    kept: bool = False


class LikelyStep(NamedTuple):
    """A step that an activity may mean, and how likely that is, 0 to 1."""

    name: str
    score: float


class _Step(NamedTuple):
    """Steps that are called the same."""

    name: str
    nodes: tuple[int, ...]


def mapped(
    activities: Sequence[str],
    net: Net,
    by_hand: Mapping[str, str] | None = None,
    called: str = "",
    *,
    kept: Mapping[str, str] | None = None,
) -> tuple[MappedActivity, ...]:
    """What each activity means among the steps of a net.

    `by_hand` names the step (by id or name) for some activities, "" for none. Raises FitError for a step that is not
    there; `called` is how the process is named then. `kept` is the same as an earlier log was read: `by_hand` comes
    before it, and what names a step that is gone is guessed anew.
    """
    wanted = {_plain(activity): step for activity, step in (by_hand or {}).items()}
    before = {_plain(activity): step for activity, step in (kept or {}).items() if _is_there(step, net)}
    unsaid = [text for text in activities if _plain(text) not in wanted | before]
    guesses = iter(_guessed(unsaid, _steps(net), _ids(net)))
    found = []
    for text in activities:
        key = _plain(text)
        if key in wanted:
            found.append(_said(text, wanted[key], net, called))
        elif key in before:
            found.append(replace(_said(text, before[key], net, called), by_hand=False, kept=True))
        else:
            found.append(next(guesses))
    return tuple(found)


def speaks_of(by_hand: Mapping[str, str], activities: Sequence[str]) -> bool:
    """Whether what was said by hand is said of any of these activities."""
    return not {_plain(each) for each in by_hand}.isdisjoint(map(_plain, activities))


def step_names(net: Net) -> tuple[str, ...]:
    """What an activity can mean, each name once, in the order of the drawing."""
    return tuple(step.name for step in _steps(net))


def likely_steps(activities: Sequence[str], net: Net) -> tuple[tuple[LikelyStep, ...], ...]:
    """The likeliest steps of each activity by name, id or meaning, the likeliest first."""
    steps, ids = _steps(net), _ids(net)
    exact = {**ids, **{_plain(step.name): step for step in steps}}
    found = []
    for text, ranked in zip(activities, _ranked(steps, activities), strict=True):
        key = _key(text, exact)
        same = exact[key].name if key is not None else None
        scored = {steps[at].name: min(0.99, _score(text, steps[at].name, score)) for at, score in ranked}
        if same is not None:
            scored[same] = 1.0
        found.append(tuple(LikelyStep(*each) for each in sorted(scored.items(), key=lambda each: -each[1])))
    return tuple(found)


def worth(its: Sequence[MappedActivity], events: Sequence[int]) -> float:
    """Which share of the events means a step, each by its score."""
    total = sum(events)
    return sum(each.score * count for each, count in zip(its, events, strict=True)) / total if total else 0.0


def most_fitting(
    nets: Mapping[str, Callable[[], Net]],
    activities: Sequence[str],
    events: Sequence[int],
    kept: Mapping[str, Mapping[str, str]],
    progress: Progress = silent,
) -> tuple[str, float]:
    """The process that a log belongs to, of several by their key, and how much of the log means one of its steps.

    `kept` is what activities meant in earlier logs of each. Of those that fit nearly as well the one that draws most of
    it itself, not in processes that it calls, and then the one with the fewest steps.
    """
    fits: dict[str, float] = {}
    drawn: dict[str, tuple[float, int]] = {}
    for at, (key, make) in enumerate(nets.items()):
        progress(tr("Looking for the process of the log"), at / len(nets))
        net = make()
        meant = mapped(activities, net, kept=kept.get(key))
        own = [each if any(net.nodes[at].own for at in each.nodes) else MappedActivity(each.activity) for each in meant]
        fits[key], drawn[key] = worth(meant, events), (round(worth(own, events), 6), -len(net.nodes))
    most = max(fits.values())
    best = max((key for key, fit in fits.items() if fit >= most - _NEARLY), key=drawn.__getitem__)
    return best, fits[best]


def _steps(net: Net) -> list[_Step]:
    by_name: dict[str, list[int]] = {}
    names: dict[str, str] = {}
    for at, its in enumerate(net.nodes):
        if its.node.kind.is_activity and (key := _plain(its.node.name or its.node.id)):
            by_name.setdefault(key, []).append(at)
            names.setdefault(key, its.node.name or its.node.id)
    return [_Step(names[key], tuple(nodes)) for key, nodes in by_name.items()]


def _ids(net: Net) -> dict[str, _Step]:
    """Steps by their ids."""
    found: dict[str, list[int]] = {}
    for at, its in enumerate(net.nodes):
        if its.node.kind.is_activity:
            found.setdefault(_plain(its.node.id), []).append(at)
    return {
        key: _Step(net.nodes[its[0]].node.name or net.nodes[its[0]].node.id, tuple(its)) for key, its in found.items()
    }


def _guessed(activities: Sequence[str], steps: Sequence[_Step], ids: Mapping[str, _Step]) -> list[MappedActivity]:
    """By equal names, else by equal ids, else by meaning."""
    exact = {**ids, **{_plain(step.name): step for step in steps}}
    places = {id(step): at for at, step in enumerate(steps)}
    taken = {places.get(id(exact[key])) for text in activities if (key := _key(text, exact)) is not None}
    unsure = [text for text in activities if _key(text, exact) is None]
    ranked = iter(_ranked(steps, unsure))
    found = []
    for text in activities:
        key = _key(text, exact)
        if key is not None:
            found.append(MappedActivity(text, exact[key].nodes, exact[key].name, 1.0))
            continue
        scored = sorted(
            ((_score(text, steps[at].name, score), at) for at, score in next(ranked)), key=lambda its: -its[0]
        )
        score, at = scored[0] if scored else (0.0, -1)
        lead = score - (scored[1][0] if len(scored) > 1 else 0.0)
        least = LEAST_BESIDE if at in taken else LEAST
        if score >= least and lead >= _LEAD:
            found.append(MappedActivity(text, steps[at].nodes, steps[at].name, round(min(score, 0.99), 4)))
        else:
            found.append(MappedActivity(text))
    return found


def _ranked(steps: Sequence[_Step], activities: Sequence[str]) -> list[list[tuple[int, float]]]:
    """The likeliest steps of each activity by meaning, with their scores."""
    if not activities or not steps:
        return [[] for _ in activities]
    from itsm_fit.importing.matching.ranking import suggest

    named = [(str(at), _text(step.name)) for at, step in enumerate(steps)]
    found = suggest(named, [_text(text) for text in activities], most=5)
    return [[(int(each.requirement_id), each.score) for each in its] for its in found]


def _key(text: str, exact: Mapping[str, object]) -> str | None:
    """The name that a text is, itself or without words such as “at” and “date”."""
    return next((key for key in (_plain(text), _plain(_text(text))) if key in exact), None)


def _is_there(step: str, net: Net) -> bool:
    """Whether a step, or none where it is blank, can be meant by that name."""
    return not step.strip() or bool(_nodes_of(step, net))


def _nodes_of(step: str, net: Net) -> tuple[int, ...]:
    """The nodes that go by an id, else those that go by a name."""
    ids = tuple(at for at, its in enumerate(net.nodes) if step.strip() in {its.node.id, its.key})
    return ids or tuple(at for at, its in enumerate(net.nodes) if _plain(its.node.name) == _plain(step))


def _said(text: str, step: str, net: Net, called: str) -> MappedActivity:
    if not step.strip():
        return MappedActivity(text, by_hand=True)
    nodes = _nodes_of(step, net)
    if not nodes:
        raise FitError(
            tr(
                "The mapping names the step “{step}” for “{activity}”, and {process} has no such step.",
                step=step,
                activity=text,
                process=called or net.process,
            )
        )
    return MappedActivity(text, nodes, net.nodes[nodes[0]].node.name or step, 1.0, by_hand=True)


def _score(activity: str, step: str, score: float) -> float:
    """The score by meaning, more where both have a word of the same stem that not everything is called by."""
    shared = _stems(activity) & _stems(step)
    return score + _SAME_STEM * bool(shared)


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in words_of(text) if word not in _EVERYWHERE and len(word) > 2)


def _stem(word: str) -> str:
    return next((word[: -len(end)] for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > 2), word)


def _text(heading: str) -> str:
    """The words of a heading of times without those that say that it is one: ``resolved_at`` → resolved."""
    words = words_of(heading)
    kept = [word for word in words if word not in _ENDS_OF_HEADINGS]
    return " ".join(kept or words)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().casefold()
