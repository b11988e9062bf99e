"""Support of every requirement by every tool, from the matrices and the links (§1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

import numpy as np

from itsm_fit.findings import Issue, Severity
from itsm_fit.model.project import PARTIAL_FACTOR, Link, Project, Settings
from itsm_fit.model.tool import Level, Matrix, Meaning, Responses
from itsm_fit.scoring.catalogue import Catalogue, key_of
from itsm_fit.scoring.result import Answer, Interval, Support

_Cell = tuple[int, int, int]
"""Where an answer stands: matrix number, number of the tool's column in it, feature number."""

UNKNOWN = Interval(0.0, 1.0)


def value_of(meaning: Meaning, settings: Settings) -> Interval:
    """The support that an answer states."""
    if isinstance(meaning, Level):
        if meaning is Level.UNKNOWN:
            return UNKNOWN
        value = settings.levels[meaning]
        return Interval(value, value)
    return Interval(float(meaning), float(meaning))


class _Answers(Mapping[tuple[str, str], Answer]):
    """The answers behind a support array, made when asked for: there may be very many."""

    def __init__(self, project: Project, cells: dict[tuple[str, str], tuple[_Cell, Interval, bool]]) -> None:
        self._project, self._cells = project, cells

    def __getitem__(self, pair: tuple[str, str]) -> Answer:
        (number, column, index), support, linked = self._cells[pair]
        matrix = self._project.matrices[number]
        responses, feature = matrix.responses[column], matrix.features[index]
        raw = responses.raw[index]
        meaning = matrix.meaning(raw)
        return Answer(
            support,
            meaning if isinstance(meaning, Level) and not linked else None,
            matrix.place(responses.cells[index]),
            raw,
            responses.comments[index] if responses.comments else "",
            feature.text or feature.id,
        )

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._cells)

    def __len__(self) -> int:
        return len(self._cells)


class SupportTable:
    """Gathers the support of a project; `issues` names answers that contradict each other."""

    def __init__(self, project: Project, catalogue: Catalogue) -> None:
        self._project, self._catalogue = project, catalogue
        self.issues: list[Issue] = []

    @cached_property
    def support(self) -> Support:
        """The finished table, tools in the order of the files."""
        tools = self._project.tool_names
        demands = self._catalogue.demands
        cells = self._direct()
        self._add_linked(cells)
        low = np.zeros((len(demands), len(tools)))
        high = np.ones((len(demands), len(tools)))
        column = {tool: index for index, tool in enumerate(tools)}
        by_id: dict[tuple[str, str], tuple[_Cell, Interval, bool]] = {}
        for (row, tool), found in cells.items():
            at = row, column[tool]
            low[at], high[at] = found[1]
            by_id[demands[row].id, tool] = found
        return Support(tools, tuple(demand.id for demand in demands), low, high, _Answers(self._project, by_id))

    def _direct(self) -> dict[tuple[int, str], tuple[_Cell, Interval, bool]]:
        """Answers of the rows that answer a requirement; of several the last given wins, blank ones aside."""
        found: dict[tuple[int, str], tuple[_Cell, Interval, bool]] = {}
        features = self._catalogue.features
        for number, matrix in enumerate(self._project.matrices):
            rows = [features.get((number, index)) for index in range(len(matrix.features))]
            values = {raw: value_of(meaning, self._project.settings) for raw, meaning in matrix.meanings.items()}
            for place, responses in enumerate(matrix.responses):
                tool = responses.tool
                for index, (row, raw) in enumerate(zip(rows, responses.raw, strict=True)):
                    if row is None or not raw:
                        continue
                    value = values.get(raw, UNKNOWN)
                    earlier = found.get((row, tool))
                    if earlier is not None and earlier[1] != value and not matrix.by_hand:
                        self._note_conflict(row, earlier[0], matrix, responses, index)
                    found[row, tool] = (number, place, index), value, False
        return found

    def _note_conflict(self, row: int, earlier: _Cell, matrix: Matrix, responses: Responses, index: int) -> None:
        number, place, old_index = earlier
        old = self._project.matrices[number]
        old_cell = old.place(old.responses[place].cells[old_index])
        old_raw = old.responses[place].raw[old_index]
        self.issues.append(
            Issue(
                Severity.WARNING,
                matrix.file,
                f"{matrix.sheet}!{responses.cells[index]}" if matrix.sheet else responses.cells[index],
                f'{responses.tool} answers {self._catalogue.demands[row].id} twice: "{responses.raw[index]}" here, '
                f'"{old_raw}" in {old_cell}. The one given last counts; keep the right one.',
            )
        )

    def _add_linked(self, cells: dict[tuple[int, str], tuple[_Cell, Interval, bool]]) -> None:
        """Support through mapped features, where there is no direct answer."""
        if not self._project.links:
            return
        row_of = {key_of(demand.id): row for row, demand in enumerate(self._catalogue.demands)}
        places = _feature_places(self._project.matrices)
        linked: dict[tuple[int, str], list[tuple[_Cell, Interval]]] = {}
        for link in self._project.links:
            row, place = row_of.get(key_of(link.requirement)), places.get(link.feature)
            if row is None or place is None:
                continue
            for tool, cell, value in self._answers_of(*place, link):
                if (row, tool) not in cells:
                    linked.setdefault((row, tool), []).append((cell, value))
        all_of = {key_of(requirement) for requirement in self._project.all_of}
        for (row, tool), found in linked.items():
            pick = min if key_of(self._catalogue.demands[row].id) in all_of else max
            support = Interval(pick(value.low for _, value in found), pick(value.high for _, value in found))
            deciding = pick(found, key=lambda each: each[1])
            cells[row, tool] = deciding[0], support, True

    def _answers_of(self, number: int, index: int, link: Link) -> Iterator[tuple[str, _Cell, Interval]]:
        matrix = self._project.matrices[number]
        factor = PARTIAL_FACTOR if link.partial else 1.0
        for place, responses in enumerate(matrix.responses):
            value = value_of(matrix.meaning(responses.raw[index]), self._project.settings)
            yield responses.tool, (number, place, index), Interval(value.low * factor, value.high * factor)


def _feature_places(matrices: tuple[Matrix, ...]) -> dict[str, tuple[int, int]]:
    return {
        matrix.place(matrix.responses[0].cells[index]): (number, index)
        for number, matrix in enumerate(matrices)
        if matrix.responses
        for index in range(len(matrix.features))
    }
