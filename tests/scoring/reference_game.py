"""The token game a second time, written from the prose of the definition and sharing nothing with the kernels.

Whole markings are nested values, every way that a node can behave is enumerated at once, and *which* token moves next
is left to chance: the definition says that it makes no difference. Figures come from playing case by case, or from the
fractions of `reference_chain`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from itsm_fit.model.process import EventKind, Flow, Node, NodeKind, Process

COMPLETE, STUCK, ERROR = "complete", "stuck", "error:"
CHOOSERS = {NodeKind.EXCLUSIVE, NodeKind.EVENT_BASED, NodeKind.COMPLEX}


class Instance(NamedTuple):
    """A scope being played. Tokens are (kind, key): on a flow, before a node, or waiting at an end ("last", node).

    Those that wait with an error, of an end or out of a child, are ("error:" + ref, node).
    """

    scope: str
    tokens: tuple[tuple[str, str], ...]
    children: tuple[tuple[str, Instance], ...]


class Result(NamedTuple):
    probability: Fraction
    instance: Instance | str
    entered: tuple[str, ...]
    taken: tuple[str, ...]


Action = tuple[tuple[int, ...], tuple[str, str] | str]
"""Where (child by child) and what: a token, or "rest" for what happens when nothing else in there can move."""


def share_of(flow: Flow) -> Fraction | None:
    return None if flow.share is None else Fraction(str(flow.share))


@dataclass
class _Scope:
    """Keys: `prefix` + id. `parent` and `host` say inside of which node it lies."""

    process: Process
    container: str | None
    prefix: str
    parent: str | None
    host: str | None
    nodes: dict[str, Node] = field(default_factory=dict)
    flows: list[Flow] = field(default_factory=list)


class ReferenceGame:
    """Plays `process`; `others` are the processes that calls may name."""

    def __init__(self, process: Process, *others: Process) -> None:
        self.scopes: dict[str, _Scope] = {}
        self.inside: dict[str, str] = {}
        self._open(process, None, "", None, None, {each.id: each for each in (process, *others)}, (process.id,))

    def _open(self, process, container, prefix, parent, host, processes, calls) -> str:  # noqa: PLR0917
        name = f"{prefix}/{container}"
        scope = self.scopes[name] = _Scope(process, container, prefix, parent, host)
        for node in process.nodes:
            if node.parent == container:
                scope.nodes[node.id] = node
        scope.flows = [f for f in process.flows if f.source in scope.nodes and f.target in scope.nodes]
        for node in scope.nodes.values():
            key = prefix + node.id
            if node.kind in {NodeKind.SUB_PROCESS, NodeKind.TRANSACTION} and not node.triggered_by_event:
                self.inside[key] = self._open(process, node.id, prefix, name, node.id, processes, calls)
            elif node.kind is NodeKind.CALL and node.called in processes and node.called not in calls:
                called = processes[node.called]
                self.inside[key] = self._open(called, None, f"{key}>", name, node.id, processes, (*calls, node.called))
        return name

    # ---------------------------------------------------------------- what the drawing says
    def _out(self, scope: _Scope, node: str) -> list[Flow]:
        return [flow for flow in scope.flows if flow.source == node]

    def _into(self, scope: _Scope, node: str) -> list[Flow]:
        return [flow for flow in scope.flows if flow.target == node]

    def _is_join(self, scope: _Scope, node: str, kind: NodeKind) -> bool:
        return scope.nodes[node].kind is kind and len(self._into(scope, node)) > 1

    def _boundaries(self, scope: _Scope, host: str) -> list[Node]:
        return [
            node
            for node in scope.nodes.values()
            if node.kind is NodeKind.BOUNDARY and node.attached_to == host and node.event is not EventKind.COMPENSATION
        ]

    def _catch_of(self, scope: _Scope, throw: Node) -> str | None:
        if throw.kind is not NodeKind.THROW or throw.event is not EventKind.LINK:
            return None
        for node in scope.nodes.values():
            if node.kind is NodeKind.CATCH and node.event is EventKind.LINK and node.event_ref == throw.event_ref:
                return node.id
        return None

    def _boundary_for_error(self, scope: _Scope, error: str) -> str | None:
        if scope.host is None:
            return None
        outer = self.scopes[scope.parent or ""]
        errors = [node for node in self._boundaries(outer, scope.host) if node.event is EventKind.ERROR]
        exact = [node.id for node in errors if node.event_ref == error]
        any_error = [node.id for node in errors if not node.event_ref]
        return next(iter([*exact, *any_error]), None)

    def _is_caught(self, scope: _Scope, error: str) -> bool:
        """Here, or further out."""
        if scope.host is None:
            return False
        return self._boundary_for_error(scope, error) is not None or self._is_caught(self.scopes[scope.parent], error)

    def _reaches(self, scope: _Scope, start: str, goal: str) -> bool:
        seen: set[str] = set()
        todo = [start]
        while todo:
            at = todo.pop()
            nexts = [flow.target for flow in self._out(scope, at)]
            nexts += [node.id for node in self._boundaries(scope, at)]
            catch = self._catch_of(scope, scope.nodes[at])
            nexts += [catch] if catch else []
            if goal in nexts:
                return True
            todo += [node for node in nexts if node not in seen]
            seen.update(nexts)
        return False

    # ---------------------------------------------------------------- beginning
    def _begin(self, name: str) -> list[tuple[Fraction, Instance]]:
        scope = self.scopes[name]
        starts = [node.id for node in scope.nodes.values() if node.kind is NodeKind.START]
        if not starts:
            linked = {self._catch_of(scope, node) for node in scope.nodes.values()}
            loose = [
                node.id
                for node in scope.nodes.values()
                if not self._into(scope, node.id)
                and node.id not in linked
                and node.kind is not NodeKind.BOUNDARY
                and not node.for_compensation
                and not node.triggered_by_event
            ]
            return [(Fraction(1), Instance(name, tuple(sorted(("node", node) for node in loose)), ()))]
        stated = []
        for start in starts:
            given = [share for flow in self._out(scope, start) if (share := share_of(flow)) is not None]
            stated.append(sum(given, Fraction(0)) if given else None)
        shares = self._exclusive(stated)
        return [(p, Instance(name, (("node", start),), ())) for p, start in zip(shares, starts, strict=True) if p]

    @staticmethod
    def _exclusive(stated: Sequence[Fraction | None]) -> list[Fraction]:
        missing = sum(1 for share in stated if share is None)
        left = max(Fraction(0), 1 - sum((share for share in stated if share is not None), Fraction(0)))
        filled = [left / missing if share is None else share for share in stated]
        total = sum(filled)
        if total == 0:
            return [Fraction(1, len(filled))] * len(filled)
        return [share / total for share in filled]

    # ---------------------------------------------------------------- what can move
    def actions(self, root: Instance) -> list[Action]:
        """Everything that can happen next."""
        return self._actions(root) or ([((), "rest")] if self._rest(root) is not None else [])

    def _actions(self, at: Instance) -> list[Action]:
        scope = self.scopes[at.scope]
        found: list[Action] = []
        for token in sorted(set(at.tokens)):
            kind, key = token
            if kind in {"node", "leave"}:
                found.append(((), token))
            elif kind == "flow":
                target = next(flow.target for flow in scope.flows if flow.id == key)
                if self._is_join(scope, target, NodeKind.INCLUSIVE):
                    continue
                if self._is_join(scope, target, NodeKind.PARALLEL):
                    inputs = [flow.id for flow in self._into(scope, target)]
                    if key != inputs[0] or any(("flow", flow) not in at.tokens for flow in inputs):
                        continue
                found.append(((), token))
        for number, (_, child) in enumerate(at.children):
            inner = self._actions(child)
            if not inner and self._rest(child) is not None:
                inner = [((), "rest")]
            found += [((number, *path), what) for path, what in inner]
        return found

    def _rest(self, at: Instance) -> tuple[str, str] | None:
        """What happens in a scope in which nothing moves: a join fires, it ends; None when it is stuck for ever."""
        scope = self.scopes[at.scope]
        targets = {flow.id: flow.target for flow in scope.flows}
        waiting = {targets[key] for kind, key in at.tokens if kind == "flow"}
        joins = [n for n in scope.nodes if n in waiting and self._is_join(scope, n, NodeKind.INCLUSIVE)]
        if joins:
            first = [j for j in joins if not any(self._reaches(scope, k, j) for k in joins if k != j)]
            return "fire", (first or joins)[0]
        for node in scope.nodes:
            for kind, key in at.tokens:
                if kind.startswith(ERROR) and key == node:
                    return kind, node
        last = [key for kind, key in at.tokens if kind == "last"]
        if last or (not at.tokens and not at.children):
            return "done", ""
        return None

    # ---------------------------------------------------------------- what happens then
    def apply(self, root: Instance, action: Action) -> list[Result]:
        """Every outcome of an action; the instance is a text when the case has ended."""
        path, what = action
        if path:
            number, *rest = path
            host, child = root.children[number]
            others = root.children[:number] + root.children[number + 1 :]
            return [
                self._rejoin(root._replace(children=others), host, result)
                for result in self.apply(child, (tuple(rest), what))
            ]
        if what == "rest":
            return [self._settle(root)]
        kind, key = what
        scope = self.scopes[root.scope]
        tokens = list(root.tokens)
        if kind == "leave":
            tokens.remove(what)
            return self._leave(root._replace(tokens=tuple(tokens)), key, Fraction(1), ())
        if kind == "node":
            node = key
            tokens.remove(what)
        else:
            node = next(flow.target for flow in scope.flows if flow.id == key)
            parallel = self._is_join(scope, node, NodeKind.PARALLEL)
            for flow in self._into(scope, node) if parallel else [next(f for f in scope.flows if f.id == key)]:
                tokens.remove(("flow", flow.id))
        return self._enter(root._replace(tokens=tuple(tokens)), node)

    def _rejoin(self, outer: Instance, host: str, result: Result) -> Result:
        """A child's result seen from outside; a text is COMPLETE, the boundary event of an error, or an error."""
        inner = result.instance
        if isinstance(inner, Instance):
            children = tuple(sorted((*outer.children, (host, inner))))
            return result._replace(instance=outer._replace(children=children))
        thrown = (inner, host) if inner.startswith(ERROR) else ("node", inner)
        token = ("leave", host) if inner == COMPLETE else thrown
        return result._replace(instance=self._with(outer, [token]))

    def _settle(self, at: Instance) -> Result:
        what, node = self._rest(at) or ("", "")
        if what == "fire":
            scope = self.scopes[at.scope]
            tokens = list(at.tokens)
            for flow in self._into(scope, node):
                if ("flow", flow.id) in tokens:
                    tokens.remove(("flow", flow.id))
            return Result(Fraction(1), self._with(at._replace(tokens=tuple(tokens)), [("node", node)]), (), ())
        scope = self.scopes[at.scope]
        if not what.startswith(ERROR):
            return Result(Fraction(1), COMPLETE, (), ())
        return Result(Fraction(1), self._boundary_for_error(scope, what.removeprefix(ERROR)) or what, (), ())

    @staticmethod
    def _with(at: Instance, tokens: Sequence[tuple[str, str]]) -> Instance:
        return at._replace(tokens=tuple(sorted((*at.tokens, *tokens))))

    def _enter(self, at: Instance, node_id: str) -> list[Result]:
        scope = self.scopes[at.scope]
        entered = (scope.prefix + node_id,)
        events = [(b, self._event_share(scope, b)) for b in self._boundaries(scope, node_id)]
        interrupting = [(b.id, p) for b, p in events if b.interrupting and p]
        extra = [(b.id, p) for b, p in events if not b.interrupting and p]
        total = sum((p for _, p in interrupting), Fraction(0))
        scale = max(total, Fraction(1))
        ways: list[tuple[Fraction, str | None]] = [(p / scale, boundary) for boundary, p in interrupting]
        ways.append((1 - total / scale, None))
        found = []
        for happens in product((True, False), repeat=len(extra)):
            chance, tokens = Fraction(1), []
            for (boundary, p), does in zip(extra, happens, strict=True):
                chance *= p if does else 1 - p
                tokens += [("node", boundary)] if does else []
            for p, boundary in ways:
                if boundary is not None:
                    found.append(Result(chance * p, self._with(at, [*tokens, ("node", boundary)]), entered, ()))
                else:
                    found += self._past_boundaries(self._with(at, tokens), node_id, chance * p, entered)
        return [result for result in found if result.probability]

    def _event_share(self, scope: _Scope, boundary: Node) -> Fraction:
        given = [share for flow in self._out(scope, boundary.id) if (share := share_of(flow)) is not None]
        return min(sum(given, Fraction(0)), Fraction(1))

    def _past_boundaries(self, at: Instance, node_id: str, chance: Fraction, entered: tuple[str, ...]) -> list[Result]:
        scope = self.scopes[at.scope]
        inside = self.inside.get(scope.prefix + node_id)
        if inside is None:
            return self._leave(at, node_id, chance, entered)
        return [
            Result(chance * p, at._replace(children=tuple(sorted((*at.children, (node_id, child))))), entered, ())
            for p, child in self._begin(inside)
        ]

    def _leave(self, at: Instance, node_id: str, chance: Fraction, entered: tuple[str, ...]) -> list[Result]:
        scope = self.scopes[at.scope]
        node = scope.nodes[node_id]
        ends_scope = node.kind is NodeKind.END and node.event is EventKind.TERMINATE
        if ends_scope:
            return [Result(chance, self._with(at, [("last", node_id)]), entered, ())]
        if node.kind is NodeKind.END and node.event is EventKind.ERROR and self._is_caught(scope, node.event_ref):
            return [Result(chance, self._with(at, [(f"{ERROR}{node.event_ref}", node_id)]), entered, ())]
        catch = self._catch_of(scope, node)
        continued = [("node", catch)] if catch else []
        return [
            Result(
                chance * p,
                self._with(at, [*continued, *(("flow", flow.id) for flow in flows)]),
                entered,
                tuple(scope.prefix + flow.id for flow in flows),
            )
            for p, flows in self._ways_out(scope, node)
        ]

    def _ways_out(self, scope: _Scope, node: Node) -> list[tuple[Fraction, list[Flow]]]:
        """Every set of flows that can be taken, with its probability."""
        flows = self._out(scope, node.id)
        if node.kind in CHOOSERS and flows:
            return list(zip(self._exclusive([share_of(f) for f in flows]), [[f] for f in flows], strict=True))
        if node.kind is NodeKind.INCLUSIVE or node.kind.is_activity:
            default = [f for f in flows if f.id == node.default_flow]
            optional = [f for f in flows if f not in default and (node.kind is NodeKind.INCLUSIVE or f.conditional)]
            if default or optional:
                always = [f for f in flows if f not in default and f not in optional]
                return self._subsets(optional, default, always)
        return [(Fraction(1), flows)]

    @staticmethod
    def _subsets(optional: list[Flow], default: list[Flow], always: list[Flow]) -> list[tuple[Fraction, list[Flow]]]:
        shares = [Fraction(1, 2) if (s := share_of(f)) is None else min(s, Fraction(1)) for f in optional]
        found = []
        for taken in product((True, False), repeat=len(optional)):
            p = Fraction(1)
            for share, does in zip(shares, taken, strict=True):
                p *= share if does else 1 - share
            chosen = [flow for flow, does in zip(optional, taken, strict=True) if does]
            found.append((p, chosen))
        if default:
            found = [(p, chosen or default) for p, chosen in found]
        elif not always:
            found = [(p, chosen) for p, chosen in found if chosen]
            total = sum(p for p, _ in found)
            if total == 0:
                return [(Fraction(1, len(optional)), [flow]) for flow in optional]
            found = [(p / total, chosen) for p, chosen in found]
        return [(p, [*always, *chosen]) for p, chosen in found]

    # ---------------------------------------------------------------- whole games
    def begin(self) -> list[tuple[Fraction, Instance]]:
        return self._begin(next(iter(self.scopes)))

    def play_once(self, source: random.Random, patience: int = 5_000) -> tuple[str, list[str], list[str]]:
        """One case with everything left to chance, the order too: how it ended, nodes entered, flows taken."""
        nodes: list[str] = []
        flows: list[str] = []
        at: Instance | str = _draw(source, self.begin())
        for _ in range(patience):
            assert isinstance(at, Instance)
            actions = self.actions(at)
            if not actions:
                return STUCK, nodes, flows
            results = self.apply(at, source.choice(actions))
            result = _draw(source, [(each.probability, each) for each in results])
            nodes += result.entered
            flows += result.taken
            at = result.instance
            if at == COMPLETE:
                return COMPLETE, nodes, flows
        return "endless", nodes, flows


def _draw(source: random.Random, chances):
    left = source.random()
    for p, value in chances:
        left -= p
        if left < 0:
            return value
    return chances[-1][1]
