"""Random small selections, and every way in which their answers may turn out, scored in full.

A tool's figures hang on its own answers only. So one project in which each way of a tool is a tool of its own gives, in
one full scoring, how the tool stands in all of them; the ways of the tools are then put together one by one.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from builders import WORDS, contract_process, process_of, project_of

from itsm_fit.model.process import Node, NodeKind
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Feature, Matrix, Responses
from itsm_fit.scoring.figures import Outcome
from itsm_fit.scoring.fit import score

_LEVELS = ("native", "native", "config", "addon", "custom", "no", "?", "?", "half", "roadmap")


def selection(seed: int, decision: str | None = None, *, musts: bool = True) -> Project:
    """At most 12 answers of three tools; some count by links, of which a requirement needs any or all."""
    rng = random.Random(seed)
    ids = [f"R{at}" for at in range(rng.randint(2, 4))]
    asked = [
        Requirement(
            rid,
            f"Text of {rid}",
            rng.choice((Priority.MUST if musts else Priority.COULD, Priority.SHOULD, Priority.SHOULD)),
            weight,
        )
        for rid in ids
        for weight in [rng.choice((None, None, 1.0, 3.0, 0.0))]
    ]
    steps: dict[str, list[Requirement]] = {name: [] for name in ("Log", "Fix", "Escalate", "Verify")}
    whole, cross = [], []
    for each in asked:
        place = rng.choice((*steps, *steps, "whole", "cross"))
        (whole if place == "whole" else cross if place == "cross" else steps[place]).append(each)
    first = replace(
        contract_process(**steps), requirements=tuple(whole), weight=rng.choice((1.0, 2.0)), cases_per_month=10.0
    )
    shared = tuple(rng.sample([each.id for each in asked], rng.randint(0, 2)))
    second = process_of(
        (
            Node("start2", NodeKind.START),
            Node("Do", NodeKind.USER_TASK, "Do", requirement_refs=shared),
            Node("end2", NodeKind.END),
        ),
        (("start2", "Do"), ("Do", "end2")),
        id="Q",
        name="Request",
        weight=rng.choice((0.0, 1.0, 3.0)),
        cases_per_month=rng.choice((5.0, 20.0)),
    )
    tools = ("A", "B", "C")
    linked = set(rng.sample(ids, rng.choice((0, 0, 1, len(ids)))))
    direct = [rid for rid in ids if rid not in linked]
    rows = [Feature(rid) for rid in direct]
    rows += [Feature("", f"Feature {at}") for at in range(min(2, 4 - len(direct)) if linked else 0)]
    links, all_of = [], set()
    places = {at: f"D{2 + at}" for at in range(len(direct), len(rows))}
    for rid in sorted(linked):
        for at in rng.sample(sorted(places), rng.randint(1, len(places))) if places else ():
            links.append(FeatureLink(rid, f"vendors.xlsx!Matrix!{places[at]}", rng.random() < 0.3))  # noqa: PERF401
        if rng.random() < 0.4:
            all_of.add(rid)
    columns = tuple(
        Responses(
            tool,
            tuple(rng.choice((*_LEVELS, "")) for _ in rows),
            tuple(f"{chr(68 + number)}{2 + at}" for at in range(len(rows))),
        )
        for number, tool in enumerate(tools)
    )
    matrix = Matrix("vendors.xlsx", "0" * 64, "Matrix", tuple(rows), columns, WORDS)
    settings = Settings(
        decision=decision or rng.choice(("coverage", "end_to_end")),  # type: ignore[arg-type]
        must_threshold=rng.choice((0.7, 0.4)),
        step_threshold=rng.choice((0.6, 0.3)),
        cross_cutting_weight=rng.choice((1.0, 0.5)),
    )
    made = project_of(first, second, matrices=[matrix], settings=settings, requirements=tuple(cross))
    return replace(made, links=tuple(links), all_of=frozenset(all_of))


@dataclass(frozen=True, slots=True)
class Way:
    """A way in which a tool's answers may turn out, and how the tool stands then.

    `changed` are the numbers of the rows that are other than they are, `worst` and `best` of those the unknown ones.
    """

    changed: frozenset[int]
    best: frozenset[int]
    eligible: int
    value: float
    open: bool


def ways(project: Project, *, open_only: bool = False) -> dict[str, list[Way]]:
    """Every way of every tool: a known answer holds or is none, an unknown one stays open, is the worst or the best."""
    (matrix,) = project.matrices
    columns, told = [], []
    for column in matrix.responses:
        choices = [_choices(raw) if not open_only or raw in {"?", ""} else (raw,) for raw in column.raw]
        for number, way in enumerate(product(*choices)):
            columns.append(Responses(f"{column.tool} {number}", tuple(way), column.cells))
            told.append((column, way))
    words = {**WORDS, "worst": 0.0, "best": 1.0}
    expanded = replace(project, matrices=(replace(matrix, responses=tuple(columns), meanings=words),))
    fit = score(expanded)
    found: dict[str, list[Way]] = {column.tool: [] for column in matrix.responses}
    for column, (original, way) in zip(columns, told, strict=True):
        tool = fit.tool_by_name[column.tool]
        figure = tool.coverage if project.settings.decision == "coverage" else tool.end_to_end
        changed = frozenset(at for at, (was, now) in enumerate(zip(original.raw, way, strict=True)) if was != now)
        found[original.tool].append(
            Way(
                changed,
                frozenset(at for at, now in enumerate(way) if now == "best"),
                list(Outcome).index(tool.eligible),
                -1.0 if figure is None else figure.low,
                any(raw in {"?", ""} for raw in way),
            )
        )
    return found


Stood = tuple[int, float]
"""How a tool stands: its eligibility and its value."""


@dataclass
class Completions:
    """How each tool stands for what its answers may be, the `worst`, the `best` or what it `is`, by their words."""

    stands: dict[str, dict[tuple[str, ...], Stood]]

    def of(self, tool: str, asked: frozenset[int], is_: tuple[str, ...]) -> dict[tuple[str, ...], Stood]:
        """The completions where those asked (by number) are what they are, the others anything; unknown is anything."""
        able = [(word,) if at in asked and word not in {"?", ""} else ("worst", "best") for at, word in enumerate(is_)]
        return {way: self.stands[tool][way] for way in product(*able)}


def completions(project: Project) -> Completions:
    """By one full scoring of a project with a tool for each."""
    (matrix,) = project.matrices
    columns, told = [], []
    for column in matrix.responses:
        choices = [("worst", "best") if raw in {"?", ""} else ("worst", "best", raw) for raw in column.raw]
        for number, way in enumerate(product(*choices)):
            columns.append(Responses(f"{column.tool} {number}", tuple(way), column.cells))
            told.append((column.tool, way))
    words = {**WORDS, "worst": 0.0, "best": 1.0}
    fit = score(replace(project, matrices=(replace(matrix, responses=tuple(columns), meanings=words),)))
    found: dict[str, dict[tuple[str, ...], Stood]] = {column.tool: {} for column in matrix.responses}
    for column, (tool, way) in zip(columns, told, strict=True):
        its = fit.tool_by_name[column.tool]
        figure = its.coverage if project.settings.decision == "coverage" else its.end_to_end
        value = -1.0 if figure is None else round(figure.low, 12)
        found[tool][way] = list(Outcome).index(its.eligible), value
    return Completions(found)


def firsts(able: dict[str, list[Stood]]) -> set[frozenset[str]]:
    """Every set of tools that share the first rank in some completion, from how each tool may stand."""
    names = list(able)
    found = set()
    for stands in product(*able.values()):
        found.add(
            frozenset(
                name for name, own in zip(names, stands, strict=True) if not any(before(other, own) for other in stands)
            )
        )
    return found


def can_matter(project: Project) -> set[tuple[str, int]]:
    """The open answers (a tool and a row) of which two completions that differ in them alone have other firsts."""
    every = completions(project)
    raws = {column.tool: column.raw for column in project.matrices[0].responses}
    everything = frozenset(range(len(project.matrices[0].features)))
    able = {tool: every.of(tool, everything, raw) for tool, raw in raws.items()}
    found = set()
    for tool, its in able.items():
        others = {name: list(set(ways_.values())) for name, ways_ in able.items() if name != tool}
        for at, raw in enumerate(raws[tool]):
            if raw not in {"?", ""}:
                continue
            pairs = {(its[way], its[(*way[:at], "best", *way[at + 1 :])]) for way in its if way[at] == "worst"}
            if any(_differ(tool, one, other, others) for one, other in pairs):
                found.add((tool, at))
    return found


def _differ(tool: str, one: Stood, other: Stood, others: dict[str, list[Stood]]) -> bool:
    return any(
        firsts({tool: [one], **dict(zip(others, ([each] for each in stands), strict=True))})
        != firsts({tool: [other], **dict(zip(others, ([each] for each in stands), strict=True))})
        for stands in product(*others.values())
    )


def asked_one_by_one(project: Project, order: list[tuple[str, int]]) -> int:
    """How many questions are put in this order, each unless everything tried shows that it need not be.

    It need not where the same tool alone comes first in every completion, its tool in none, or its tool stands the same
    in completions that differ in it alone.
    """
    every = completions(project)
    raws = {column.tool: column.raw for column in project.matrices[0].responses}
    asked: dict[str, frozenset[int]] = dict.fromkeys(raws, frozenset())
    number = 0
    for tool, at in order:
        able = {name: every.of(name, asked[name], raw) for name, raw in raws.items()}
        found = firsts({name: list(set(its.values())) for name, its in able.items()})
        settled = len(found) == 1 and len(next(iter(found))) == 1
        if settled or not any(tool in each for each in found):
            continue
        its = able[tool]
        if all(its[way] == its[(*way[:at], "best", *way[at + 1 :])] for way in its if way[at] == "worst"):
            continue
        asked[tool] |= {at}
        number += 1
    return number


def _choices(raw: str) -> tuple[str, ...]:
    if raw in {"?", ""}:
        return raw, "worst", "best"
    return (raw,) if raw == "no" else (raw, "no")


def before(one: tuple[int, float], other: tuple[int, float]) -> bool:
    """Whether a stand ranks before another, as rankings do."""
    return one[0] < other[0] or (one[0] == other[0] and one[1] > other[1] + 1e-9)


def cheapest(its: list[Way]) -> Iterator[tuple[int, int, float]]:
    """Each stand once with the fewest answers that bring it: how many, eligibility and value."""
    least: dict[tuple[int, float], int] = {}
    for way in its:
        stand = way.eligible, round(way.value, 12)
        least[stand] = min(least.get(stand, 99), len(way.changed))
    yield from ((number, *stand) for stand, number in least.items())


def fewest(project: Project, by_value: bool, *, open_only: bool = False) -> dict[str, int | None]:
    """For each tool but the leader the fewest answers that put it first and the leader not, by trying everything."""
    fit = score(project)
    names = [tool.name for tool in fit.tools]
    all_ways = ways(project, open_only=open_only)
    base = {name: next(way for way in all_ways[name] if not way.changed) for name in names}
    stands = [
        [each for each in cheapest(all_ways[name]) if not by_value or each[1] <= base[name].eligible] for name in names
    ]
    found: dict[str, int | None] = dict.fromkeys(names[1:])
    level = base[names[0]].eligible
    for combined in product(*stands):
        total = sum(number for number, _, _ in combined)
        figures = [(eligible, value) for _, eligible, value in combined]
        for at, name in enumerate(names[1:], start=1):
            known = found[name]
            if known is not None and known <= total:
                continue
            if by_value:
                if base[name].eligible != level:
                    continue
                equals = [
                    figures[other][1]
                    for other in range(len(names))
                    if base[names[other]].eligible == level and other != at
                ]
                does = figures[at][1] > figures[0][1] + 1e-9 and max(equals) <= figures[at][1] + 1e-9
            else:
                own = figures[at]
                does = before(own, figures[0]) and not any(before(other, own) for other in figures)
            if does:
                found[name] = total
    return found
