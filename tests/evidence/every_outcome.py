"""Small random selections, and their figures by listing every outcome of every answer and scoring each anew."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

import numpy as np
from builders import matrix_of, process_of, project_of
from scipy.special import betaincinv

from itsm_fit.model import edits
from itsm_fit.model.evidence import AnswerPlace, Grade, Trust
from itsm_fit.model.process import Node, NodeKind, Process
from itsm_fit.model.project import FeatureLink, Project, Settings
from itsm_fit.model.requirement import Priority, Requirement
from itsm_fit.model.tool import Level
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.fit import score

WORDS = ("native", "native", "config", "addon", "custom", "half", "no", "?")
FLOWS = {
    "line": "s>A A>B B>C C>e",
    "choice": "s>A A>x x>B:0.6 x>C:0.4 B>m C>m m>e",
    "loop": "s>A A>x x>B:0.7 x>C:0.3 B>D C>D D>y y>e:0.8 y>x:0.2",
    "side by side": "s>A A>p p>B p>x x>C:0.5 x>m:0.5 C>m B>j m>j j>e",
    "some of them": "s>A A>o o>B:0.6 o>C:0.3 B>q C>q q>e",
    "now and then stuck": "s>p p>A p>B A>x x>C:0.8 x>e:0.2 B>j C>j j>D D>e",
}
_KINDS = {
    "s": NodeKind.START,
    "e": NodeKind.END,
    "x": NodeKind.EXCLUSIVE,
    "y": NodeKind.EXCLUSIVE,
    "m": NodeKind.EXCLUSIVE,
    "p": NodeKind.PARALLEL,
    "j": NodeKind.PARALLEL,
    "o": NodeKind.INCLUSIVE,
    "q": NodeKind.INCLUSIVE,
}


def selection(seed: int, most: int = 6, tools: int = 2) -> Project:
    """A project whose tools give at most `most` answers each that say something, of all grades."""
    source = random.Random(seed)
    ids = [f"R{at}" for at in range(1, source.randint(3, max(5, most)) + 1)]
    asked = {rid: _requirement(source, rid) for rid in ids}
    processes = [_process(source, name, asked) for name in ("P1", "P2")[: source.randint(1, 2)]]
    direct = [rid for rid in ids if source.random() < 0.6]
    features = [f"F{at}" for at in range(1, source.randint(1, 3) + 1)]
    answers = {f"T{at}": _answers(source, [*direct, *features], most) for at in range(1, tools + 1)}
    links = [
        FeatureLink(rid, f"vendors.xlsx!Matrix!D{2 + (direct + features).index(feature)}", source.random() < 0.3)
        for rid in ids
        for feature in features
        if rid not in direct and source.random() < 0.7
    ]
    settings = Settings(
        must_threshold=source.choice((0.4, 0.7)),
        step_threshold=source.choice((0.5, 0.6, 0.85)),
        decision=source.choice(("coverage", "end_to_end")),
    )
    project = project_of(
        *processes,
        matrices=[matrix_of(answers)],
        requirements=tuple(asked.values()),
        links=tuple(links),
        all_of=frozenset(rid for rid in ids if source.random() < 0.4),
        settings=settings,
        trust=_trust(source),
    )
    for key in edits.answers_given(project):
        project = edits.grade_answers(project, [key], grade=source.choice(tuple(Grade)))
    return project


def _requirement(source: random.Random, rid: str) -> Requirement:
    priority = source.choice((Priority.MUST, *(Priority.SHOULD, Priority.COULD) * 2, Priority.WONT))
    return Requirement(rid, f"Text of {rid}", priority, source.choice((None, None, 3.0)))


def _process(source: random.Random, name: str, asked: dict[str, Requirement]) -> Process:
    flows = [part.partition(">") for part in source.choice(list(FLOWS.values())).split()]
    pairs = [(start, *end.split(":")) for start, _, end in flows]
    nodes = []
    for node in dict.fromkeys(end for pair in pairs for end in pair[:2]):
        refs = tuple(rid for rid in asked if node.isupper() and source.random() < 0.45)
        nodes.append(Node(node, _KINDS.get(node, NodeKind.TASK), node, requirement_refs=refs))
    triples = [(start, end, *(float(share) for share in more)) for start, end, *more in pairs]
    return process_of(nodes, triples, id=name, name=name, weight=source.choice((1.0, 2.0)))


def _answers(source: random.Random, rows: list[str], most: int) -> dict[str, str]:
    given = {row: source.choice(WORDS) for row in rows}
    telling = [row for row, word in given.items() if word not in ("no", "?")]
    return given | dict.fromkeys(telling[most:], "?")


def _trust(source: random.Random) -> Trust:
    if source.random() < 0.5:
        return Trust()
    chances = sorted(source.uniform(0.3, 1.0) for _ in Grade)
    return Trust(dict(zip(Grade, chances, strict=True)), concentration=source.choice((2.0, 10.0, 40.0)))


# ------------------------------------------------------------ every outcome
@dataclass(frozen=True)
class Result:
    """One outcome of a tool's answers: which held, how likely that is, and the figures it leaves."""

    held: dict[AnswerPlace, bool]
    grades: dict[AnswerPlace, Grade]
    coverage: Interval | None
    end_to_end: Interval | None
    processes: dict[str, tuple[Interval | None, Interval | None]]
    musts: dict[str, Outcome]
    eligible: Outcome


def outcomes(project: Project, tool: str) -> Iterator[Result]:
    """Every outcome of the answers of a tool, each scored as a project in which those that fell say no."""
    fell = {each.key for each in project.evidence if each.checked is not None and not each.held}
    project = _fallen(project, fell)
    telling = [
        key
        for key, (_, meaning) in edits.answers_given(project).items()
        if key.tool == tool and meaning not in (Level.UNKNOWN, Level.NONE)
    ]
    graded = {each.key: each.grade for each in project.evidence}
    before = None
    for held in product((True, False), repeat=len(telling)):
        its = dict(zip(telling, held, strict=True))
        before = fit = score(_fallen(project, {key for key, holds in its.items() if not holds}), since=before)
        found = fit.tool_by_name[tool]
        yield Result(
            its,
            {key: graded.get(key, Grade.CLAIMED) for key in telling},
            found.coverage,
            found.end_to_end,
            {each.id: (each.tools[tool].coverage, each.tools[tool].end_to_end) for each in fit.processes},
            {each.id: each.met[tool] for each in fit.requirements if each.met},
            found.eligible,
        )


def _fallen(project: Project, gone: set[AnswerPlace]) -> Project:
    for key in gone:
        matrix = next(each for each in project.matrices if key.feature in edits.feature_places(each))
        at = edits.feature_places(matrix).index(key.feature)
        project = edits.set_answer(project, matrix, key.tool, at, "no")
    return project


def likelihood(trust: Trust, counts: dict[tuple[Grade, bool], int]) -> float:
    """How likely one vendor's answers hold and fall just so, by grades: `∫ Π p(u) Π (1 - p(u)) du`."""
    return _likelihood(
        tuple(sorted(counts.items())), tuple(trust.chances[grade] for grade in Grade), trust.concentration
    )


@cache
def _likelihood(counts: tuple[tuple[tuple[Grade, bool], int], ...], chances: tuple[float, ...], c: float) -> float:
    weights, quantile = _panels(chances, c)
    value = np.ones(len(weights))
    for (grade, held), times in counts:
        p = quantile[tuple(Grade).index(grade)]
        value = value * (p if held else 1.0 - p) ** times
    return float(value @ weights)


@cache
def _panels(chances: tuple[float, ...], c: float) -> tuple[np.ndarray, np.ndarray]:
    """Gauss-Legendre panels that get ever narrower towards both ends."""
    ends = np.array([0.0, *(2.0**-k for k in range(50, 1, -1)), 0.5])
    ends = np.concatenate([ends, 1.0 - ends[-2::-1]])
    x, w = np.polynomial.legendre.leggauss(16)
    low, high = ends[:-1, None], ends[1:, None]
    at = (low + (high - low) * (x + 1) / 2).ravel()
    weights = ((high - low) * w / 2).ravel()
    found = np.array([betaincinv(c * p, c * (1 - p), at) for p in chances])
    return weights, np.where(np.isnan(found), at > 0.5, found)  # where SciPy gives up, next to an end


def counted(result: Result) -> dict[tuple[Grade, bool], int]:
    return dict(Counter((result.grades[key], held) for key, held in result.held.items()))
