"""The rows of a table of steps as values, each with the cells that it stands in, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from itsm_fit.findings import Issue, Severity
from itsm_fit.importing.grid import Grid
from itsm_fit.importing.steps.cells import StepNames, listed, next_steps, share_of, without_share
from itsm_fit.importing.steps.fields import BRANCHINGS, KIND_WORDS, StepField, heading_says
from itsm_fit.importing.steps.layout import StepLayout, same_texts
from itsm_fit.importing.text import normal, squeeze
from itsm_fit.language import tr
from itsm_fit.model.process import UNTIMED, NodeKind, StepTime
from itsm_fit.model.requirement import ids_in
from itsm_fit.model.text import writable
from itsm_fit.numerals import read_number
from itsm_fit.storage.spreadsheet import CellPlace

_KINDS: Final = {kind.value: kind for kind in NodeKind}
_TIMES: Final = {StepField.TOUCH: "touch", StepField.BY_HAND: "by_hand", StepField.WAIT: "wait"}
_UNITS: Final = (
    (("min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "minuten", "m", "'"), 1.0),
    (("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas", "uur"), 60.0),
    (("s", "sec", "secs", "second", "seconds", "sek", "sekunden", "secondes"), 1 / 60),
)
_MINUTES_OF: Final = {word: minutes for words, minutes in _UNITS for word in words}
_MOST_MINUTES: Final = 1e7
_FORMULA: Final = frozenset("=+-@")
"""What an apostrophe stands before, so that no program takes the text for a formula."""
_NEARLY: Final = 0.005
"""Shares that sum to 1 but for this are those of all cases."""


@dataclass(frozen=True, slots=True)
class StepWay:
    """A way from a step: `target` is the place of a row among the steps, None the end; `place` is where that stands."""

    target: int | None
    label: str = ""
    share: float | None = None
    place: CellPlace | None = None


@dataclass(frozen=True)
class ListedStep:
    """One step as rows describe it; `shape` is the type as it is written, `element` the BPMN element where it is said.

    `branching` is how its ways part where the table says so, `notes` the columns that BPMN has no place for.
    """

    row: int
    id: str = ""
    name: str = ""
    shape: str = ""
    kind: NodeKind | None = None
    element: NodeKind | None = None
    ways: tuple[StepWay, ...] = ()
    branching: NodeKind | None = None
    lane: str = ""
    documentation: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    time: StepTime = UNTIMED
    requirements: tuple[str, ...] = ()
    event: str = ""
    attached: str = ""
    within: str = ""
    calls: str = ""


@dataclass(frozen=True)
class StepRows:
    """All steps of a table, and what was noticed."""

    steps: tuple[ListedStep, ...]
    issues: tuple[Issue, ...] = field(default=())


def read_rows(grid: Grid, layout: StepLayout, file: str) -> StepRows:
    """The steps on a sheet as its layout says; what cannot be read is among the issues, each with its cell."""
    reader = _Reader(grid, layout, file)
    steps = reader.steps()
    return StepRows(tuple(steps), tuple(dict.fromkeys(reader.issues)))


class _Reader:
    def __init__(self, grid: Grid, layout: StepLayout, file: str) -> None:
        self.grid, self.layout, self.file = grid, layout, file
        self.issues: list[Issue] = []
        self._one: dict[StepField, int] = {
            its: at for at, its in layout.fields.items() if its not in (StepField.NEXT, StepField.NOTE)
        }
        self._next = layout.columns(StepField.NEXT)
        self._notes = layout.columns(StepField.NOTE)
        self._headings = {at: squeeze(grid.under(layout.top, at)) for at in layout.fields}

    # ------------------------------------------------------------ cells

    def text(self, row: int, wanted: StepField) -> str:
        """The text of a row's cell, "" where there is no such column."""
        at = self._one.get(wanted)
        return "" if at is None else self.cell(row, at)

    def cell(self, row: int, column: int) -> str:
        text = self.grid.text(row, column)
        text = writable(text.replace("\r\n", "\n").replace("\r", "\n")).strip()
        return text[1:] if text[:1] == "'" and text[1:2] in _FORMULA else text

    def where(self, row: int, column: int | None) -> str:
        return f"{self.grid.sheet.name}!{CellPlace(row, column or 0).name}"

    def say(self, message: str, row: int, column: int | None, severity: Severity = Severity.WARNING) -> None:
        self.issues.append(Issue(severity, self.file, self.where(row, column), message))

    # ------------------------------------------------------------ rows

    def steps(self) -> list[ListedStep]:
        """The steps, in the order of their first rows."""
        groups = self._groups()
        ids = [self.text(rows[0], StepField.ID) for rows in groups]
        steps = [self._step(rows, own) for rows, own in zip(groups, self._own_ids(groups, ids), strict=True)]
        names = StepNames([step.id for step in steps], [step.name for step in steps])
        self._tell_same_names(steps)
        return [
            replace(step, **self._following(at, step, rows, names))  # type: ignore[arg-type]
            for at, (step, rows) in enumerate(zip(steps, groups, strict=True))
        ]

    def _groups(self) -> list[list[int]]:
        """The rows of each step: those that go on with the one above name no other step."""
        groups: list[list[int]] = []
        for row in range(self.layout.top + 1, min(self.layout.last + 1, self.grid.height)):
            if self.grid.is_blank(row):
                continue
            if same_texts(self.grid, self.layout.top, row):
                self.say(tr("The headings stand here again: the table goes on below them."), row, 0, Severity.INFO)
                continue
            own, name = self.text(row, StepField.ID), self.text(row, StepField.NAME)
            before = groups[-1][0] if groups else None
            same = before is not None and own == self.text(before, StepField.ID)
            same = same and name in ("", self.text(before or 0, StepField.NAME)) and bool(own or self._has_ids)
            goes_on = before is not None and not own and not name
            if groups and (same or goes_on) and any(self.cell(row, at) for at in self._next):
                groups[-1].append(row)
            elif own or name:
                groups.append([row])
            else:
                at = next(at for at in range(self.grid.width) if self.grid.text(row, at))
                self.say(tr("The row names no step: it is left out."), row, at)
        return groups

    @property
    def _has_ids(self) -> bool:
        return StepField.ID in self._one

    def _own_ids(self, groups: Sequence[Sequence[int]], ids: Sequence[str]) -> Iterator[str]:
        """The ids, a number behind those that stand for another step already."""
        first: dict[str, int] = {}
        taken = set(ids)
        for rows, own in zip(groups, ids, strict=True):
            if own and own in first:
                self.say(
                    tr(
                        "The id “{step}” stands in row {row} already: this is read as a step of its own, which no "
                        "other leads to by that id.",
                        step=own,
                        row=first[own] + 1,
                    ),
                    rows[0],
                    self._one[StepField.ID],
                )
                number = 2
                while f"{own}-{number}" in taken:
                    number += 1
                taken.add(f"{own}-{number}")
                yield f"{own}-{number}"
                continue
            if own:
                first[own] = rows[0]
            yield own

    def _tell_same_names(self, steps: Sequence[ListedStep]) -> None:
        if self._has_ids:
            return
        first: dict[str, int] = {}
        for step in steps:
            before = first.setdefault(normal(step.name), step.row)
            if before != step.row:
                self.say(
                    tr(
                        "The step “{step}” stands in row {row}, too: what names it leads there.",
                        step=step.name,
                        row=before + 1,
                    ),
                    step.row,
                    self._one.get(StepField.NAME),
                )

    def _step(self, rows: Sequence[int], own: str) -> ListedStep:
        row = rows[0]
        shape, element = self.text(row, StepField.TYPE), _KINDS.get(self.text(row, StepField.KIND))
        return ListedStep(
            row,
            own,
            self.text(row, StepField.NAME),
            shape,
            element or KIND_WORDS.get(normal(shape)),
            element,
            branching=BRANCHINGS.get(normal(self.text(row, StepField.BRANCHING))),
            lane=squeeze(self._under(row, StepField.LANE)),
            documentation=self.text(row, StepField.DOCUMENTATION),
            notes=tuple(self._noted(row)),
            time=self._time(row),
            requirements=tuple(ids_in(self.text(row, StepField.REQUIREMENTS))),
            event=self.text(row, StepField.EVENT),
            attached=self.text(row, StepField.ATTACHED),
            within=self.text(row, StepField.WITHIN),
            calls=self.text(row, StepField.CALLS),
        )

    def _under(self, row: int, wanted: StepField) -> str:
        """The text of a cell or of the merge that covers it, as roles are written once for several rows."""
        at = self._one.get(wanted)
        return "" if at is None else writable(self.grid.under(row, at))

    def _noted(self, row: int) -> Iterator[tuple[str, str]]:
        for at in self._notes:
            text = writable(self.grid.under(row, at)).replace("\r\n", "\n").strip()
            if text and self._headings[at]:
                yield self._headings[at], text

    def _time(self, row: int) -> StepTime:
        found: dict[str, float] = {}
        for its, name in _TIMES.items():
            text = self.text(row, its)
            if not text:
                continue
            minutes = self._minutes(row, self._one[its])
            if minutes is None:
                self.say(tr("“{text}” is no number of minutes: the step has none.", text=text), row, self._one[its])
            else:
                found[name] = minutes
        return StepTime(**found)

    def _minutes(self, row: int, column: int) -> float | None:
        """The minutes in a cell; None where it tells none."""
        number, per = _minutes_a_unit(self.cell(row, column), self._headings[column])
        exact = self._number(row, column)
        value = read_number(number).value if exact is None else exact
        if value is None or per is None or not 0 <= value * per <= _MOST_MINUTES:
            return None
        return value * per

    def _number(self, row: int, column: int) -> float | None:
        """The number that a cell holds, with all its digits; None for a text."""
        value = self.grid.sheet.value(row, column)
        return float(value) if isinstance(value, int | float) else None

    # ------------------------------------------------------------ what follows

    def _following(self, at: int, step: ListedStep, rows: Sequence[int], names: StepNames) -> dict[str, object]:
        """The ways from a step, of all its rows, and how they part."""
        ways: list[StepWay] = []
        branching = step.branching
        for row in rows:
            found, together = self._ways(row, names)
            ways += found
            branching = branching or (together if len(found) > 1 else None)
        told = bool(ways) or any(self.cell(row, column) for row in rows for column in self._next)
        if not told and self._falls(at, step, names):
            ways = [StepWay(at + 1, *self._beside(rows[0], 1)[0])]
        ways = [its for its in ways if its.target is not None or len(ways) > 1 or its.label or its.share is not None]
        return {"ways": tuple(self._once(ways)), "branching": branching}

    def _falls(self, at: int, step: ListedStep, names: StepNames) -> bool:
        """Whether a row that names nothing leads to the one below it."""
        return self.layout.falls_through and step.kind is not NodeKind.END and at + 1 < names.count

    def _ways(self, row: int, names: StepNames) -> tuple[list[StepWay], NodeKind | None]:
        """What a row says follows, with conditions and shares from the columns beside."""
        told: list[StepWay] = []
        together = None
        for column in self._next:
            said = next_steps(self.cell(row, column), names)
            together = together or said.together
            heading = self._branch_of(column)
            for way in said.ways:
                place = CellPlace(row, column)
                if way.row == -1:
                    message = tr(
                        "“{step}” is to follow, which is no step of the table: no flow is drawn to it.",
                        step=way.written,
                    )
                    self.say(message, row, column)
                target = way.row
                told.append(StepWay(target, way.label or heading, way.share, place))
        beside = self._beside(row, len(told))
        full = [
            replace(way, label=label or way.label, share=way.share if share is None else share)
            for way, (label, share) in zip(told, beside, strict=True)
        ]
        return [way for way in full if way.target != -1], together

    def _branch_of(self, column: int) -> str:
        """The condition that the heading of one of several columns names; "" where it only counts them."""
        heading = self._headings[column]
        if len(self._next) < 2 or heading_says(heading, StepField.NEXT) >= 1:
            return ""
        words = [word for word in heading.split() if heading_says(word, StepField.NEXT) < 1 and not word.isdecimal()]
        return " ".join(words).strip(" :-–") if not heading.rstrip("0123456789 #.").casefold().endswith("next") else ""

    def _beside(self, row: int, count: int) -> list[tuple[str, float | None]]:
        """A condition and a share for each of so many ways."""
        if not count:
            return []
        labels = self._labels(row, count)
        shares = self._shares(row, count)
        inside = [without_share(label) for label in labels]
        told = [share for _, share in inside if share is not None]
        if shares == [None] * count and len(told) == count > 1 and abs(sum(told) - 1) < _NEARLY:
            return inside
        return list(zip(labels, shares, strict=True))

    def _labels(self, row: int, count: int) -> list[str]:
        text = self.text(row, StepField.LABEL)
        parts = listed(text, count) if text else [""] * count
        if parts is None:
            at = self._one[StepField.LABEL]
            self.say(
                tr(
                    "There are {count} ways, and “{text}” has not as many conditions: they are left out.",
                    count=count,
                    text=text,
                ),
                row,
                at,
            )
            return [""] * count
        return parts

    def _shares(self, row: int, count: int) -> list[float | None]:
        text = self.text(row, StepField.SHARE)
        if not text:
            return [None] * count
        at = self._one[StepField.SHARE]
        parts = listed(text, count)
        exact = self._number(row, at) if count == 1 else None
        found: list[float | None] = [exact]
        if exact is None:
            found = [share_of(part) if part else None for part in parts or ()]
        if parts is None or any(part and share is None for part, share in zip(parts, found, strict=True)):
            self.say(
                tr("“{text}” is no share for each of {count} ways: it is left out.", text=text, count=count), row, at
            )
            return [None] * count
        if self._in_hundredths and "%" not in text:
            found = [None if share is None else share / 100 for share in found]
        if any(share is not None and share > 1 + 1e-9 for share in found):
            self.say(tr("“{text}” is more than all cases: it is left out.", text=text), row, at)
            return [None] * count
        return found

    @cached_property
    def _in_hundredths(self) -> bool:
        """Whether the column of shares counts to 100 without a sign of per cent."""
        at = self._one.get(StepField.SHARE)
        if at is None:
            return False
        rows = range(self.layout.top + 1, min(self.layout.last + 1, self.grid.height))
        values = [share_of(part) for row in rows for part in (listed(self.cell(row, at), 2) or [self.cell(row, at)])]
        return any(value is not None and value > 1 for value in values)

    def _once(self, ways: Sequence[StepWay]) -> list[StepWay]:
        """The ways without those that are told twice."""
        found: dict[tuple[int | None, str], StepWay] = {}
        for way in ways:
            known = found.get((way.target, way.label))
            if known is None:
                found[way.target, way.label] = way
                continue
            if known.share is not None and way.share is not None:
                both = known.share + way.share
                found[way.target, way.label] = replace(known, share=both if both <= 1 else None)
            if way.place is not None:
                self.say(tr("The same step follows twice: it is drawn once."), way.place.row, way.place.column)
        return list(found.values())


def _minutes_a_unit(text: str, heading: str) -> tuple[str, float | None]:
    """The number in a text, and the minutes of the unit beside it or in the heading; None for an unknown unit."""
    number = text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.' ")
    unit = text[len(number) :].strip(" .").casefold()
    inside = heading.partition("(")[2].partition(")")[0].strip(" .").casefold()
    return number, _MINUTES_OF.get(unit or inside, None if unit else 1.0)
