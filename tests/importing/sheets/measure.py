"""How well detection reads the generated sheets."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from itsm_fit.importing.detect import detect
from itsm_fit.importing.inspect import described
from itsm_fit.storage.spreadsheet import Workbook, read_workbook
from sheets.compose import Example, generate
from sheets.score import Score, score
from sheets.transforms import VARIANTS


@dataclass(frozen=True)
class Measured:
    """An example with what was found in it and the points for that; `failed` tells that detection raised."""

    example: Example
    found: Mapping[str, Any]
    score: Score
    failed: str = ""

    @property
    def points(self) -> float:
        return self.score.points


def measure(example: Example) -> Measured:
    """Detects and scores; a crash counts as nothing found."""
    try:
        found = described(detect(example.workbook), example.workbook.name)
    except Exception as error:
        return Measured(example, {}, Score(0.0, (("crash", 0.0),)), repr(error))
    return Measured(example, found, score(example.truth, found))


def found_in(workbook: Workbook, truth: Mapping[str, Any]) -> tuple[Mapping[str, Any], float]:
    """What is found in a workbook of known truth, and the points for it."""
    found = described(detect(workbook), workbook.name)
    return found, score(truth, found).points


def real_and_variants(folder: Path) -> Iterator[tuple[str, str, tuple[Mapping[str, Any], float]]]:
    """Each real file with a truth, as it is and in each variant that makes sense: file, variant, `found_in` it."""
    for path in sorted((folder / "truth").glob("*.truth.json")):
        truth = json.loads(path.read_text("utf-8"))
        workbook = read_workbook((folder / truth["file"]).read_bytes(), truth["file"])
        yield truth["file"], "as it is", found_in(workbook, truth)
        for name, variant in VARIANTS.items():
            pair = variant(workbook, truth, random.Random(1))
            if pair is not None:
                yield truth["file"], name, found_in(*pair)


def measured(seeds: Iterable[int], aside: bool = False) -> list[Measured]:
    return [measure(generate(seed, aside)) for seed in seeds]


def mean(results: Sequence[Measured]) -> float:
    return sum(its.points for its in results) / len(results)


def by_trait(results: Sequence[Measured]) -> list[tuple[float, int, str]]:
    """The mean of the examples with each trait, with their number, worst first."""
    points = defaultdict[str, list[float]](list)
    for its in results:
        for trait in its.example.traits:
            points[trait].append(its.points)
    return sorted((sum(them) / len(them), len(them), trait) for trait, them in points.items())


def by_field(results: Sequence[Measured]) -> list[tuple[float, int, str]]:
    """The points lost per 100 examples' fields: how much of a field is lost on average, in how many examples."""
    lost = defaultdict[str, list[float]](list)
    for its in results:
        for field, share in its.score.lost:
            lost[field].append(1 - share)
    return sorted(((sum(them) / len(results), len(them), field) for field, them in lost.items()), reverse=True)
