"""Figures of many tools that are kept in arrays, looked up by the names of the tools."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import TypeVar

import numpy as np

from itsm_fit.scoring.asked_steps import OUTCOMES
from itsm_fit.scoring.figures import Interval, Outcome
from itsm_fit.scoring.result import StepTool
from itsm_fit.scoring.step_figures import StepFigures

_FigureT_co = TypeVar("_FigureT_co", covariant=True)


class _ByTool(Mapping[str, _FigureT_co]):
    """`column` is the place of each tool."""

    __slots__ = ("_column",)

    def __init__(self, column: Mapping[str, int]) -> None:
        self._column = column

    def __iter__(self) -> Iterator[str]:
        return iter(self._column)

    def __len__(self) -> int:
        return len(self._column)


class OutcomeByTool(_ByTool[Outcome]):
    """Verdicts, one byte each: indices into `OUTCOMES`."""

    __slots__ = ("_codes",)

    def __init__(self, column: Mapping[str, int], codes: bytes) -> None:
        super().__init__(column)
        self._codes = codes

    def __getitem__(self, tool: str) -> Outcome:
        return OUTCOMES[self._codes[self._column[tool]]]


class StepByTool(_ByTool[StepTool]):
    """One of the steps, by its place among their `figures`; made once it is looked into."""

    def __init__(self, figures: StepFigures, step: int) -> None:
        super().__init__(figures.column)
        self._figures, self._step = figures, step

    def __getitem__(self, tool: str) -> StepTool:
        return self._made[self._column[tool]]

    @cached_property
    def _made(self) -> tuple[StepTool, ...]:
        its, at = self._figures, self._step
        low, high = its.low[at].tolist(), its.high[at].tolist()
        weighs = not np.isnan(its.low[at]).any()
        return tuple(
            map(
                StepTool,
                map(Interval, low, high) if weighs else [None] * len(low),
                map(OUTCOMES.__getitem__, its.carried[at].tolist()),
                its.gain[at].tolist(),
                its.exposure[at].tolist(),
                its.missing[at].tolist(),
            )
        )
