"""Requirements side by side: who meets each, which ones decide between the tools, what nobody asked for.

What decides is what differs: a requirement that all tools meet alike changes no ranking, however heavy it is. Its
power is its pull on coverage (its effective weight, `questions.coverage_pull`) times the standard deviation of the
tools' proven support: the contrast intensity of Diakoulaki, Mavrotas & Papayannakis, "Determining objective weights
in multiple criteria problems: the CRITIC method", Computers & Operations Research 22 (1995) 763-770.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from itsm_fit.model.tool import Feature
from itsm_fit.scoring.catalogue import gather
from itsm_fit.scoring.coverage import TOLERANCE, reaches
from itsm_fit.scoring.questions import coverage_pull
from itsm_fit.scoring.result import Fit, RequirementFit

_FEW_TOOLS = 3
"""With fewer tools "only one meets it" says nothing about tailoring."""


@dataclass(frozen=True, slots=True)
class RequirementStanding:
    """Who meets one requirement: support at least θ on the low end, no on the high end below it, else open.

    Tools in ranking order. `power` is its share, 0 to 1, of all requirements' power to tell the tools apart; `apart`
    how far it alone parts the coverage of the tools at its two ends.
    """

    requirement: RequirementFit
    meets: tuple[str, ...]
    open: tuple[str, ...]
    fails: tuple[str, ...]
    power: float
    apart: float

    @property
    def nobody_meets(self) -> bool:
        """No tool is shown to meet it."""
        return not self.meets

    @property
    def nobody_can(self) -> bool:
        """No tool meets it, however the open answers turn out."""
        return not self.meets and not self.open

    @property
    def only(self) -> str:
        """The one tool among several that meets it while no other may, "" when there is none."""
        tools = len(self.meets) + len(self.open) + len(self.fails)
        return self.meets[0] if len(self.meets) == 1 and not self.open and tools >= _FEW_TOOLS else ""

    @property
    def decides(self) -> bool:
        """It tells tools apart at all, as proven today."""
        return self.power > 0


@dataclass(frozen=True, slots=True)
class UnaskedFeature:
    """A row of a vendor's table that no requirement asks for; `place` names its first cell, `answers` by tool."""

    feature: Feature
    place: str
    answers: tuple[tuple[str, str], ...]


def standings(fit: Fit) -> tuple[RequirementStanding, ...]:
    """Every requirement once, in the order of the fit."""
    tools = [tool.name for tool in fit.tools]
    columns = [fit.support.column[tool] for tool in tools]
    low, high = fit.support.low[:, columns], fit.support.high[:, columns]
    theta = fit.project.settings.must_threshold
    meets, possible = reaches(low, theta), reaches(high, theta)
    pull = coverage_pull(fit)
    spread = low.std(axis=1) if tools else np.zeros(len(low))
    power = np.where(spread > TOLERANCE, pull * spread, 0.0)
    total = float(power.sum())
    reach = np.ptp(low, axis=1) * pull if tools else np.zeros(len(low))
    return tuple(
        RequirementStanding(
            requirement,
            _named(tools, meets[row].tolist()),
            _named(tools, (possible[row] & ~meets[row]).tolist()),
            _named(tools, (~possible[row]).tolist()),
            float(power[row]) / total if total > 0 else 0.0,
            float(reach[row]),
        )
        for row, requirement in enumerate(fit.requirements)
    )


def unasked_features(fit: Fit) -> tuple[UnaskedFeature, ...]:
    """The rows of the imported tables that answer no requirement, by id, text or link; in the order of the files."""
    return tuple(_unasked(fit))


def _unasked(fit: Fit) -> Iterator[UnaskedFeature]:
    project = fit.project
    catalogue = fit.workings.basis.catalogue if fit.workings else gather(project)
    linked = {link.feature for link in project.links}
    for matrix, rows in zip(project.matrices, catalogue.answered, strict=True):
        if matrix.by_hand or not matrix.responses:
            continue
        for at, feature in enumerate(matrix.features):
            place = matrix.place(matrix.responses[0].cells[at])
            if at not in rows and place not in linked:
                answers = tuple((column.tool, column.raw[at]) for column in matrix.responses if column.raw[at])
                yield UnaskedFeature(feature, place, answers)


def _named(tools: list[str], which: list[bool]) -> tuple[str, ...]:
    return tuple(tool for tool, its in zip(tools, which, strict=True) if its)
