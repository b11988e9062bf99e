"""What comes of playing a process: cases that get stuck, loops without a way out, tokens that meet.

Findings about a called process are made where it is drawn, not again for each of its calls.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from itsm_fit.checks.naming import listed
from itsm_fit.checks.rule import Remark
from itsm_fit.checks.run import Run
from itsm_fit.language import Phrase, tr
from itsm_fit.model.process import Node, NodeKind
from itsm_fit.scoring.game.exploration import Exploration
from itsm_fit.scoring.game.net import Join
from itsm_fit.scoring.game.regions import Region
from itsm_fit.scoring.game.simulation import Samples
from itsm_fit.scoring.game.unending import round_from, unending_places

_TELLING = 0.01
"""A lower end below this reads as no per cent at all."""


class _StuckCase(NamedTuple):
    """Tokens of a scope that got stuck, and the nodes entered on a way there."""

    tokens: tuple[int, ...]
    path: Callable[[], Iterable[int]]
    simulated: bool = False


def _stuck_cases(run: Run) -> Iterator[_StuckCase]:
    """Those of simulated cases come first, as they tell how often; then the ones with the shortest ways."""
    found = run.found
    for case in run.play.samples.stuck if run.play.samples else ():
        yield _StuckCase(case.tokens, partial(tuple, case.nodes), simulated=True)
    by_markings = [_StuckCase(its, partial(_path_into, found, found.sources[at])) for at, its in found.stuck]
    by_dive = [_StuckCase(case.tokens, partial(tuple, case.nodes)) for case in run.dive.stuck.values()]
    yield from (*by_dive, *by_markings) if run.play.regions else (*by_markings, *by_dive)


def _path_into(found: Exploration, state: int) -> list[int]:
    return [*found.path_to(state), found.labels[state]]


def deadlock(run: Run) -> Iterator[Remark]:
    """Parallel joins at which a case is stuck, with the shortest way there; not those that only wait for others."""
    net = run.net
    known: dict[frozenset[int], list[Join]] = {}
    said: set[int] = set()
    for case in _stuck_cases(run):
        waiting = frozenset(net.join_at[token] for token in case.tokens if token < net.first_held)
        if waiting not in known:
            known[waiting] = _foremost(run, [net.joins[at] for at in sorted(waiting)])
        for join in known[waiting]:
            node = run.own(join.node)
            if node is not None and join.node not in said:
                said.add(join.node)
                yield Remark(
                    tr(
                        "A case gets stuck at the {join}, which waits in vain for a token from {lacking}{seen}: close "
                        "each split with the kind of gateway that opened it.",
                        join=run.name(node),
                        lacking=_missing(run, join, case.tokens),
                        seen=_seen(run, "deadlocks") if case.simulated else "",
                    ),
                    node.id,
                    run.own_ids((*case.path(), join.node)),
                    case.simulated,
                )


def _foremost(run: Run, joins: list[Join]) -> list[Join]:
    """The joins that no other one leads to, or all when each leads to each."""
    if any(run.own(join.node) is None for join in joins):
        return []
    ids = {run.net.nodes[join.node].node.id for join in joins}
    behind: set[str] = set()
    for join in joins:
        own_id = run.net.nodes[join.node].node.id
        behind |= run.graph(join.node).beyond(own_id) & ids - {own_id}
    return [join for join in joins if run.net.nodes[join.node].node.id not in behind] or joins


def _missing(run: Run, join: Join, tokens: tuple[int, ...]) -> str:
    """Where the tokens do not come from."""
    net = run.net
    graph = run.graph(join.node)
    flows = net.scopes[net.nodes[join.node].scope].incoming[net.nodes[join.node].node.id]
    lacking = [net.flows[flow].flow.source for place, flow in enumerate(flows, join.low) if place not in tokens]
    names = listed([run.name(graph.nodes[source]) for source in dict.fromkeys(lacking)])
    return tr("the {steps}", steps=names)


def endless_loop(run: Run) -> Iterator[Remark]:
    """Loops in which a case is caught, with the shortest way into them and once round."""
    found, net = run.found, run.net
    said: set[frozenset[int]] = set()
    for states in found.loops:
        nodes = [label for state in states if run.own(label := found.labels[state]) is not None]
        if nodes and frozenset(nodes) not in said:
            said.add(frozenset(nodes))
            yield _endless(run, nodes[0], (*found.path_to(states[0]), *_once_round(run, states)))
    simulated = run.play.samples.caught if run.play.samples else ()
    for case in (*simulated, *run.dive.caught.values()):
        its = round_from(net, case.place, unending_places(net))
        nodes = [node for node in its if run.own(node) is not None]
        if nodes and not any(known.intersection(nodes) for known in said):
            said.add(frozenset(nodes))
            yield _endless(run, nodes[-1], (*case.nodes, *its), simulated=case in simulated)
    for region in run.play.regions.its.regions.values() if run.play.regions else ():
        if region.multiplies and not any(known & region.nodes for known in said):
            said.add(region.nodes)
            yield from _multiplying(run, region)


def _multiplying(run: Run, region: Region) -> Iterator[Remark]:
    """A loop that makes more tokens of one than end, so that in some cases they never do."""
    node = next((node for node in sorted(region.nodes) if run.own(node) is not None), None)
    if node is not None:
        its = run.net.nodes[node].node
        yield Remark(
            tr(
                "A case that comes to the {step} may go on for ever, as more tokens start there than end: "
                "join the branches that run side by side before they go back.",
                step=run.name(its),
            ),
            its.id,
        )


def _endless(run: Run, node: int, path: Iterable[int], *, simulated: bool = False) -> Remark:
    its = run.net.nodes[node].node
    return Remark(
        tr(
            "A case that comes to the {step} goes round for ever{seen}: draw a way out of the loop, with a share.",
            step=run.name(its),
            seen=_seen(run, "endless") if simulated else "",
        ),
        its.id,
        run.own_ids(path),
        simulated,
    )


def _seen(run: Run, outcome: str) -> str:
    """Words that say how often simulated cases ended so."""
    samples = run.play.samples
    if samples is None:
        return ""
    low, _ = samples.interval(getattr(samples, outcome))
    return (
        tr(" (simulated, at least {share} %)", share=int(low * 100)) if low >= _TELLING else tr(" (simulated, seldom)")
    )


def _once_round(run: Run, states: list[int]) -> list[int]:
    """The nodes entered on a shortest way from the first of the states back to it."""
    first = states[0]
    came_from: dict[int, int] = {}
    todo = deque([first])
    while first not in came_from:
        known = len(came_from)
        run.ahead(todo.popleft(), came_from)
        todo.extend(list(came_from)[known:])
    back = [came_from[first]]
    while back[-1] != first:
        back.append(came_from[back[-1]])
    labels = [run.found.labels[state] for state in reversed(back)]
    return [*labels, labels[0]]


def leftover_tokens(run: Run) -> Iterator[Remark]:
    """Nodes where two tokens of one case meet, with a way there.

    What follows from that is left out: the rest of the scope in which they met, but not what comes after the scope.
    """
    said: set[int] = set()
    came_from = {0: 0}
    seen = {0}
    followed: dict[int, set[int]] = {}
    todo = deque([0])
    while todo:
        state = todo.popleft()
        crowded = run.crowded(state)
        for node in sorted(crowded - said):
            its = run.own(node)
            if its is not None:
                said.add(node)
                yield _meeting(run, its, (*_labels_to(run, state, came_from), node))
        if crowded:
            its_frame = run.found.markings[state].frame
            new = _past_scope(run, state, came_from, followed.setdefault(its_frame, set()))
        else:
            new = run.ahead(state, came_from)
        for target in new:
            if target not in seen:
                seen.add(target)
                todo.append(target)
    yield from _meetings_within(run, said)


def _meetings_within(run: Run, said: set[int]) -> Iterator[Remark]:
    """The same inside of regions, whose tokens are not told apart in the markings."""
    regions = run.play.regions.its.regions.values() if run.play.regions else ()
    for node in dict.fromkeys(node for region in regions for node in sorted(region.crowded())):
        its = run.own(node)
        if its is not None and node not in said:
            said.add(node)
            yield _meeting(run, its, ())


def _meeting(run: Run, node: Node, path: Iterable[int]) -> Remark:
    return Remark(
        tr(
            "Two tokens of one case meet at the {node}, {again}: join the branches that run side by side "
            "with a parallel gateway before it.",
            node=run.name(node),
            again=_again(node),
        ),
        node.id,
        run.own_ids(path),
    )


def _again(node: Node) -> str:
    return (
        tr("so the case ends twice")
        if node.kind is NodeKind.END
        else tr("so it is passed twice, with all that follows")
    )


def _past_scope(run: Run, state: int, came_from: dict[int, int], followed: set[int]) -> list[int]:
    """The first states outside the scope that a state is in; those `followed` before are left out."""
    frames = run.found.markings
    outside = []
    todo = deque([state])
    while todo:
        for target in run.ahead(todo.popleft(), came_from):
            if frames[target].frame < frames[state].frame:
                outside.append(target)
            elif target not in followed:
                followed.add(target)
                todo.append(target)
    return outside


def _labels_to(run: Run, state: int, came_from: dict[int, int]) -> list[int]:
    labels = []
    while state:
        state = came_from[state]
        labels.append(run.found.labels[state])
    return labels[::-1]


def hardly_ending(run: Run) -> Iterator[Remark]:
    """Loops that are left so seldom that exact figures would drown in rounding."""
    if run.play.samples is not None and run.found.finished:
        yield Remark(
            tr(
                "The {label} goes round so often in some loop that {simulated}: check the shares there.",
                label=run.drawn.label,
                simulated=_simulated(run.play.samples),
            )
        )


def too_many_markings(run: Run) -> Iterator[Remark]:
    """Figures that come from a simulation, as there are too many states, and why."""
    if run.play.samples is None or run.found.finished:
        return
    figures = _simulated(run.play.samples)
    if (growth := run.found.growth(run.net)) is None:
        yield Remark(
            tr(
                "The {label} can be in more than {count:,} states, so {figures}: join branches that run "
                "side by side before they split again or go back.",
                label=run.drawn.label,
                count=len(run.found.markings),
                figures=figures,
            )
        )
        return
    round_again = run.found.path_to(*growth)
    nodes = dict.fromkeys(node for each in round_again if (node := run.own(each)) is not None)
    by = listed([tr("the {node}", node=run.name(node)) for node in nodes])
    yield Remark(
        tr(
            "The {label} can gather ever more tokens on the way by {by}, so {figures}: join branches that "
            "run side by side before they go back.",
            label=run.drawn.label,
            by=by,
            figures=figures,
        ),
        path=run.own_ids((*run.found.path_to(growth[1]), *round_again)),
    )


def _simulated(samples: Samples) -> str:
    ends = [(words, getattr(samples, name)) for name, words in _ENDS.items() if getattr(samples, name) > 0]
    shares = [tr("{ends} in {share}", ends=words, share=_per_cent(*samples.interval(share))) for words, share in ends]
    return tr(
        "its figures come from {cases:,} simulated cases, by which a case {ends}",
        cases=samples.cases,
        ends=listed(shares),
    )


def _per_cent(low: float, high: float) -> str:
    return tr("{low:.1f} to {high:.1f} %", low=100 * low, high=100 * high)


_ENDS = {
    "completes": Phrase("completes"),
    "deadlocks": Phrase("gets stuck"),
    "endless": Phrase("never ends"),
    "undecided": Phrase("takes too long to be played out"),
}
