"""Every answer of a project by requirement and tool, those that no longer count included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from itsm_fit.importing.plan import feature_key
from itsm_fit.model.editions import belongs, editions_in_force
from itsm_fit.model.edits import feature_places
from itsm_fit.model.evidence import AnswerEvidence, AnswerPlace, Grade
from itsm_fit.model.history import OldAnswer
from itsm_fit.model.project import PARTIAL_FACTOR, Project
from itsm_fit.model.requirement import Priority
from itsm_fit.model.text import text_key
from itsm_fit.model.tool import Feature, Level, Matrix, Meaning
from itsm_fit.scoring.catalogue import Catalogue, gather, key_of
from ui.widgets.language import tr


class AnswerState(StrEnum):
    """What can be said about an answer."""

    OPEN = "open"
    BY_HAND = "by hand"
    CONFLICT = "conflict"
    PLAIN = "answered"


@dataclass(frozen=True, slots=True)
class Given:
    """One answer where it stands; `linked` says that its row was matched to the requirement, `partial` only in part."""

    matrix: Matrix
    column: int
    row: int
    linked: bool = False
    partial: bool = False

    @property
    def raw(self) -> str:
        """The vendor's words; a level that was given by hand reads as levels do."""
        meaning = self.meaning
        return meaning.words if self.by_hand and isinstance(meaning, Level) else self._written

    @property
    def meaning(self) -> Meaning:
        return self.matrix.meaning(self._written)

    @property
    def _written(self) -> str:
        return self.matrix.responses[self.column].raw[self.row]

    @property
    def comment(self) -> str:
        comments = self.matrix.responses[self.column].comments
        return comments[self.row] if comments else ""

    @property
    def place(self) -> str:
        """Where it stands, as a person names it."""
        cell = self.matrix.responses[self.column].cells[self.row]
        return "!".join(filter(None, (tr("by hand"), cell))) if self.by_hand else self.matrix.place(cell)

    @property
    def by_hand(self) -> bool:
        return self.matrix.by_hand

    @property
    def key(self) -> AnswerPlace:
        """What names it to the evidence for it."""
        matrix = self.matrix
        return AnswerPlace(matrix.place(matrix.responses[0].cells[self.row]), matrix.responses[self.column].tool)

    def rests_on(self, evidence: AnswerEvidence | None) -> str:
        """The grade of the answer as it stands, with its day; what it rested on when it said something else aside."""
        if evidence is None or (evidence.raw, evidence.meaning) != (self._written, self.meaning):
            return Grade.CLAIMED.words
        if evidence.checked is not None and not evidence.held:
            return tr("✗ did not hold")
        day = evidence.at.isoformat() if evidence.at is not None else ""
        return " ".join(filter(None, (evidence.grade.words, day)))


@dataclass(frozen=True, eq=False)
class LedgerRow:
    """A requirement, or a row of a vendor's table that answers none (`is_matched` false), with its answers.

    `given` holds the answers of each tool, the one that counts last; `past` those that newer files changed or
    withdrew, the oldest first.
    """

    id: str
    text: str
    priority: Priority | None
    is_matched: bool
    place: str = ""
    given: dict[str, list[Given]] = field(default_factory=dict)
    past: dict[str, list[OldAnswer]] = field(default_factory=dict)

    def counting(self, tool: str) -> Given | None:
        """The answer that counts."""
        return next(reversed(self.given.get(tool, [])), None)

    def meaning(self, tool: str) -> Meaning:
        counting = self.counting(tool)
        return Level.UNKNOWN if counting is None else counting.meaning

    def state(self, tool: str) -> AnswerState:
        """By hand comes before open, open before conflict: each is what wants doing next."""
        given = self.given.get(tool, [])
        if not given:
            return AnswerState.OPEN
        if given[-1].by_hand:
            return AnswerState.BY_HAND
        if given[-1].meaning is Level.UNKNOWN:
            return AnswerState.OPEN
        direct = {its.meaning for its in given if not its.linked}
        return AnswerState.CONFLICT if len(direct) > 1 else AnswerState.PLAIN


def ledger(project: Project) -> list[LedgerRow]:
    """Every requirement in the order of the sources, then every row of the tables that is matched to none."""
    catalogue = gather(project)
    past = _Past(project.history)
    rows = [LedgerRow(its.id, its.text, its.priority, is_matched=True) for its in catalogue.demands]
    links = _linked(project, catalogue)
    loose: list[LedgerRow] = []
    direct: dict[tuple[int, str], list[Given]] = {}
    in_force = editions_in_force(project)
    for number, matrix in enumerate(project.matrices):
        places = feature_places(matrix)
        for index, feature in enumerate(matrix.features):
            row = catalogue.answered[number].get(index)
            linked = links.get(places[index], ()) if row is None else ()
            key = feature_key(feature)
            if row is not None:
                past.join(rows[row], key)
                for tool, given in _given(matrix, index, in_force):
                    direct.setdefault((row, tool), []).append(given)
            elif linked:
                for target, partial in linked:
                    past.join(rows[target], key)
                    _add(rows[target], _given(matrix, index, in_force, linked=True, partial=partial))
            elif not matrix.by_hand:
                loose.append(LedgerRow(feature.id, feature.text, None, is_matched=False, place=places[index]))
                past.join(loose[-1], key)
                _add(loose[-1], _given(matrix, index, in_force))
    for each in rows:
        past.join(each, key_of(each.id), text_key(each.text))
    _order_linked(rows, project)
    for (row, tool), its in direct.items():
        rows[row].given.setdefault(tool, []).extend(its)
    return [*rows, *loose]


class _Past:
    """Old answers by what their feature is known by."""

    def __init__(self, history: Sequence[OldAnswer]) -> None:
        self._by_key: dict[str, list[OldAnswer]] = {}
        for old in history:
            self._by_key.setdefault(feature_key(Feature(old.id, old.text)), []).append(old)

    def join(self, row: LedgerRow, *keys: str) -> None:
        """Put the old answers of a feature into its row, each once."""
        for old in (old for key in keys for old in self._by_key.get(key, ())):
            its = row.past.setdefault(old.tool, [])
            if old not in its:
                its.append(old)


def _linked(project: Project, catalogue: Catalogue) -> Mapping[str, Sequence[tuple[int, bool]]]:
    """The requirements that each linked feature answers and whether only in part, by the feature's place."""
    row_of = {key_of(demand.id): row for row, demand in enumerate(catalogue.demands)}
    found: dict[str, list[tuple[int, bool]]] = {}
    for link in project.links:
        row = row_of.get(key_of(link.requirement))
        if row is not None:
            found.setdefault(link.feature, []).append((row, link.partial))
    return found


def _order_linked(rows: Sequence[LedgerRow], project: Project) -> None:
    """Of several matched answers the best one counts, the worst one where a requirement needs all of them."""
    levels = project.settings.levels
    all_of = {key_of(requirement) for requirement in project.all_of}

    def worth(its: Given) -> tuple[float, float]:
        meaning, factor = its.meaning, PARTIAL_FACTOR if its.partial else 1.0
        if meaning is Level.UNKNOWN:
            return 0.0, factor
        value = levels[meaning] if isinstance(meaning, Level) else meaning
        return value * factor, value * factor

    for row in rows:
        for given in row.given.values():
            given.sort(key=worth, reverse=key_of(row.id) in all_of)


def _given(
    matrix: Matrix, index: int, in_force: Mapping[str, str], *, linked: bool = False, partial: bool = False
) -> Iterator[tuple[str, Given]]:
    """The answers on a row of a table; blank cells answer nothing, nor do those of an edition that was not chosen."""
    for column, responses in enumerate(matrix.responses):
        if responses.raw[index] and belongs(responses.edition, responses.tool, in_force):
            yield responses.tool, Given(matrix, column, index, linked, partial)


def _add(row: LedgerRow, answers: Iterator[tuple[str, Given]]) -> None:
    for tool, given in answers:
        row.given.setdefault(tool, []).append(given)
